"""The same letter to many: every one looked at before any is issued, then issued and printed in an order."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.letters import ORDERS, BatchLetter, LetterBatchMade, WriteBatch, WriteLetter
from ecede_desktop.records.names import fold
from ecede_desktop.records.pupils import Language, ParentRow
from ecede_desktop.reports.letters import batch as pages
from ecede_desktop.services import letters
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import letters as store
from ecede_desktop.store import pupils

MOST = 500
"""Letters of a batch."""


def issue_batch(desk: Desk, command: WriteBatch) -> Outcome[LetterBatchMade]:
    """Issue a letter to each, in the order in which they are printed; where one cannot be made, none is issued.

    Raises:
        NoSuchCase: there is none of those cases.
        Refused: there is none to write to, there are too many, the order is unknown, or as a letter alone is refused.
    """
    found = _ordered(desk, command)
    for one in found:
        _check(desk, one)
    made = []
    with desk.writing() as unit:
        batch_id = store.add_batch(unit, command.name.strip() or command.template, command.ordered_by)
        changes = unit.commit()
    for place, one in enumerate(found, 1):
        paper = letters.issue_letter(desk, one.letter, (batch_id, place))
        changes |= paper.changes
        made.append(replace(one, number=paper.value.number, pdf=paper.value.pdf))
    printed = pages.joined([one.pdf for one in made], both_sides=command.both_sides)
    return Outcome(changes, LetterBatchMade(batch_id, tuple(made), printed))


def print_again(desk: Desk, batch_id: UUID, *, both_sides: bool = True) -> bytes:
    """The letters of a batch once more, each byte for byte as it was issued.

    Raises:
        Refused: there is no such batch.
    """
    with desk.reading() as session:
        contents = store.of_batch(session, batch_id)
    if not contents:
        raise Refused("no_such_letter_batch", "There is no such batch of letters in this store.", field="batch")
    return pages.joined(contents, both_sides=both_sides)


def _ordered(desk: Desk, command: WriteBatch) -> list[BatchLetter]:
    if command.ordered_by not in ORDERS:
        text = f"Letters are printed in one of these orders: {', '.join(ORDERS)}; “{command.ordered_by}” is none."
        raise Refused("letters_order", text, field="ordered_by", known=", ".join(ORDERS))
    with desk.reading() as session:
        cases = [find_case(session, desk.pack, reference) for reference in dict.fromkeys(command.references)]
        found = [
            _letter(case.reference, parent, command)
            for case in cases
            for parent in pupils.parents(session, case.pupil_id)
        ]
    if not found:
        raise Refused("letters_nobody", "There is nobody to write to: choose cases with a parent.", field="references")
    if len(found) > MOST:
        text = f"That makes {len(found)} letters; at most {MOST} are made at once. Make them in parts."
        raise Refused("letters_too_many", text, field="references", count=len(found), most=MOST)
    keys: dict[str, Callable[[BatchLetter], tuple[str, ...]]] = {
        # What has no postcode is looked at by somebody before it is posted: it lies at the end.
        "postcode": lambda one: (one.postcode or "~", fold(one.addressee)),
        "name": lambda one: (fold(one.surname), fold(one.addressee)),
    }
    return sorted(found, key=keys[command.ordered_by]) if command.ordered_by in keys else found


def _letter(reference: str, parent: ParentRow, command: WriteBatch) -> BatchLetter:
    letter = WriteLetter(
        reference, command.template, parent.id, command.language or _language(parent), command.text, command.day,
        command.time, command.place,
    )  # fmt: skip
    return BatchLetter(letter, parent.full_name, parent.surname, _postcode(parent))


def _language(parent: ParentRow) -> str:
    """What the parent chose; both where nobody knows."""
    return parent.language.value if parent.language in (Language.ENGLISH, Language.WELSH) else "both"


def _postcode(parent: ParentRow) -> str:
    written = parent.address.postcode if parent.address is not None else ""
    return unicodedata.normalize("NFKC", written).upper().strip()


def _check(desk: Desk, one: BatchLetter) -> None:
    try:
        letters.check_letter(desk, one.letter)
    except Refused as told:
        reference = one.letter.reference
        text = f"Of case {reference}: {told} No letter of the batch was issued."
        raise Refused("letters_one", text, field="references", reference=reference, why=str(told)) from told
