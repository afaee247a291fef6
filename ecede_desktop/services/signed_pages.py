"""The pages of a paper that came back signed: recorded within a transaction, seen to be of the paper's case."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.charge_papers import SignPaper
from ecede_desktop.store import attachments, cases, documents
from ecede_desktop.store import signed_papers as store
from ecede_desktop.store.unit import Unit


def keep(unit: Unit, number: str, signed_by: str, on: dt.date, attachment_id: UUID | None) -> bool:
    """Keep the signed pages of a paper; without pages, or with the same as before, nothing is kept.

    Raises:
        NoSuchAttachment: there is none.
        Refused: the pages are of another case, or were withdrawn.
    """
    if attachment_id is None:
        return False
    return record(unit, SignPaper(number, on, signed_by, attachment_id))


def record(unit: Unit, command: SignPaper) -> bool:
    """Keep that a paper came back signed; False: the same was said before.

    Raises:
        NoSuchAttachment: there is none.
        Refused: there is no such paper, or the pages are of another case or were withdrawn.
    """
    found = documents.find(unit.session, command.number)
    if found is None:
        text = f"No paper has the number {command.number}."
        raise Refused("no_such_paper", text, field="number", number=command.number)
    document, case_id = found
    if command.attachment_id is not None:
        row = attachments.attachment(unit.session, command.attachment_id)
        here = cases.get_by_id(unit.session, case_id).reference if case_id is not None else ""
        if row.withdrawn_at is not None or row.case_reference != here:
            text = "The signed pages are attached to the case of the paper first; choose them there."
            raise Refused("signed_pages_elsewhere", text, field="attachment_id")
    before = store.of_documents(unit.session, [document.id]).get(document.id)
    said = (command.on, command.signed_by, command.attachment_id)
    if before is not None and (before.signed_on, before.signed_by, before.attachment_id) == said:
        return False
    store.add(unit, document.id, case_id, command)
    return True
