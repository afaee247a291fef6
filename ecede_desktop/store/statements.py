"""Statements in the store: each version stands; exhibits get their numbers when the statement is frozen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.statements import ExhibitRow, Paragraph, StatementRow
from ecede_desktop.store import signed_papers
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import AttendanceCase, CourtStatement, Exhibit, IssuedDocument, Prosecution, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchStatement(UserError):
    """No statement has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_statement", "That statement is not in this store; open the case again.")


def add_version(unit: Unit, said: dict[str, Any], paragraphs: tuple[Paragraph, ...]) -> UUID:
    """Keep a version of a statement; what is not said of its charge and its figures is that of the version before."""
    before = _newest_if_any(unit.session, said["thread_id"])
    if before is not None:
        said = {"prosecution_id": before.prosecution_id, "facts": dict(before.facts)} | said
    content = [{"text": one.text, "kind": one.source_kind, "id": one.source_id} for one in paragraphs]
    row = CourtStatement(
        id=uuid6.uuid7(), **said, content=content, user_id=unit.user.id, recorded_at=unit.clock.now(), frozen_at=None,
        signed_on=None, document_id=None, withdrawn_at=None, withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "statement", row.thread_id, after={**said, "content": content})
    pupil_id = unit.session.scalar(select(AttendanceCase.pupil_id).where(AttendanceCase.id == row.case_id))
    keep_note(
        unit.session, "statement", row.thread_id, [one.text for one in paragraphs], case_id=row.case_id,
        pupil_id=pupil_id, on=unit.clock.today(),
    )  # fmt: skip
    _touch(unit, row)
    return row.id


def add_exhibit(unit: Unit, said: dict[str, Any]) -> UUID:
    """Keep an exhibit of a statement that is not frozen."""
    row = Exhibit(
        id=uuid6.uuid7(), **said, number=None, user_id=unit.user.id, recorded_at=unit.clock.now(), withdrawn_at=None,
        withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "exhibit", row.id, after=said)
    unit.touch("exhibit", row.id)
    return row.id


def freeze(unit: Unit, thread_id: UUID, document_id: UUID, numbers: dict[UUID, int]) -> None:
    """From here on it never changes; its exhibits have their numbers."""
    row = _newest(unit.session, thread_id)
    row.frozen_at, row.document_id = unit.clock.now(), document_id
    for exhibit_id, number in numbers.items():
        exhibit = unit.session.get(Exhibit, exhibit_id)
        assert exhibit is not None
        exhibit.number = number
    unit.session.flush()
    after = {"frozen": True, "document": document_id, "exhibits": {str(key): value for key, value in numbers.items()}}
    unit.record("freeze", "statement", thread_id, before={"frozen": False}, after=after)
    _touch(unit, row)


def sign(unit: Unit, thread_id: UUID, on: Any) -> None:
    """It was signed."""
    row = _newest(unit.session, thread_id)
    row.signed_on = on
    unit.session.flush()
    unit.record("change", "statement", thread_id, before={"signed_on": None}, after={"signed_on": on})
    _touch(unit, row)


def last_number(session: Session, case_id: UUID, initials: str) -> int:
    """The highest exhibit number of a witness in a case: the next statement goes on from there."""
    query = select(func.max(Exhibit.number)).where(Exhibit.case_id == case_id, Exhibit.initials == initials)
    return session.scalar(query) or 0


def get(session: Session, thread_id: UUID) -> StatementRow:
    """The newest version of a statement.

    Raises:
        NoSuchStatement: there is none.
    """
    return _row(session, _newest(session, thread_id))


def of_case(session: Session, case_id: UUID) -> tuple[StatementRow, ...]:
    """The newest version of each statement of a case, the first begun first."""
    query = (
        select(CourtStatement.thread_id).where(CourtStatement.case_id == case_id).order_by(CourtStatement.recorded_at)
    )
    return tuple(get(session, thread) for thread in dict.fromkeys(session.scalars(query)))


def produced_by(session: Session, case_id: UUID) -> Mapping[UUID, str]:
    """Which witness produces a paper of a case, by the paper's id."""
    query = (
        select(Exhibit.source_id, CourtStatement.witness)
        .join(CourtStatement, CourtStatement.thread_id == Exhibit.thread_id)
        .where(Exhibit.case_id == case_id, Exhibit.withdrawn_at.is_(None), Exhibit.source_id.is_not(None))
        .order_by(Exhibit.recorded_at.desc(), Exhibit.id.desc())
    )
    return {source_id: witness for source_id, witness in session.execute(query) if source_id is not None}


def _newest(session: Session, thread_id: UUID) -> CourtStatement:
    found = _newest_if_any(session, thread_id)
    if found is None:
        raise NoSuchStatement
    return found


def _newest_if_any(session: Session, thread_id: UUID) -> CourtStatement | None:
    query = select(CourtStatement).where(CourtStatement.thread_id == thread_id)
    return session.scalars(query.order_by(CourtStatement.version.desc()).limit(1)).first()


def _row(session: Session, row: CourtStatement) -> StatementRow:
    by, reference, number, charge = session.execute(
        select(UserAccount.full_name, AttendanceCase.reference, IssuedDocument.number, Prosecution.number)
        .select_from(CourtStatement)
        .join(UserAccount, UserAccount.id == CourtStatement.user_id)
        .join(AttendanceCase, AttendanceCase.id == CourtStatement.case_id)
        .outerjoin(IssuedDocument, IssuedDocument.id == CourtStatement.document_id)
        .outerjoin(Prosecution, Prosecution.id == CourtStatement.prosecution_id)
        .where(CourtStatement.id == row.id)
    ).one()
    exhibits = session.scalars(
        select(Exhibit)
        .where(Exhibit.thread_id == row.thread_id, Exhibit.withdrawn_at.is_(None))
        .order_by(Exhibit.place, Exhibit.id)
    )
    signed = None
    if row.document_id is not None:
        signed = signed_papers.of_documents(session, [row.document_id]).get(row.document_id)
    copy = signed.attachment_title if signed is not None else ""
    return StatementRow(
        row.thread_id, row.version, reference, row.parent_id, row.kind, row.witness, row.initials, row.occupation,
        row.language, tuple(Paragraph(one["text"], one["kind"], one["id"]) for one in row.content),
        tuple(
            ExhibitRow(one.id, one.place, one.initials, one.number, one.source_kind, one.source_id, one.title, one.on)
            for one in exhibits
        ),
        by, row.recorded_at, row.frozen_at, row.signed_on, number or "", charge or "", dict(row.facts), copy,
    )  # fmt: skip


def _touch(unit: Unit, row: CourtStatement) -> None:
    unit.touch("statement", row.thread_id)
    unit.touch("case", row.case_id)
