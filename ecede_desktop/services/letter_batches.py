"""The same letter to many: every one looked at before any is issued, then issued and printed in an order."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.letters import (
    ORDERS,
    BatchLetter,
    LetterBatchMade,
    LetterBatchRow,
    LetterBatchStopped,
    ServeBatch,
    WriteBatch,
    WriteLetter,
)
from ecede_desktop.records.names import fold
from ecede_desktop.records.paper_service import RecordService, ServiceRow
from ecede_desktop.records.pupils import Language, ParentRow
from ecede_desktop.reports.letters import batch as pages
from ecede_desktop.reports.letters import render_docx, render_pdf
from ecede_desktop.services import case_papers, letters, paper_service
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import check_writable, saving
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import letters as store
from ecede_desktop.store import pupils, schools
from ecede_desktop.store.unit import Reading, Unit

MOST = 500
"""Letters of a batch."""
MOST_SHOWN = 100
"""Batches that are listed."""
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def propose_batch(desk: Desk, command: WriteBatch) -> tuple[BatchLetter, ...]:
    """Every letter that the batch would have, in the order of printing, with why one cannot be issued as it stands.

    Raises:
        NoSuchCase: there is none of those cases.
        Refused: there is none to write to, there are too many, or the order is unknown.
    """
    with desk.reading() as session:
        return tuple(
            replace(one, refusal=_refusal(session, desk, one.letter)) for one in _ordered(session, desk, command)
        )


def issue_batch(
    desk: Desk,
    command: WriteBatch,
    progress: Progress = lambda _done, _of: None,
    cancelled: Cancelled = lambda: False,
) -> Outcome[LetterBatchMade]:
    """Issue a letter to each, in the order in which they are printed: all of them, or none.

    Raises:
        NoSuchCase: there is none of those cases.
        LetterBatchStopped: ``cancelled`` said so; none is issued.
        Refused: there is none to write to, there are too many, the order is unknown, or as a letter alone is refused.
    """
    found = propose_batch(desk, command)
    for one in found:
        if one.refusal is not None:
            raise _of_one(one, one.refusal)
    batch_ids: list[UUID] = []

    def begin(unit: Unit) -> None:
        # Made again where the store changed meanwhile: the last is the one that is kept.
        batch_ids.append(store.add_batch(unit, command.name.strip() or command.template, command.ordered_by))

    def watch(done: int) -> None:
        if cancelled():
            raise LetterBatchStopped
        progress(done, 2 * len(found))

    papers = [
        letters.to_issue(desk, one.letter, lambda: batch_ids[-1], place) for place, one in enumerate(found, 1)
    ]  # fmt: skip
    issued = case_papers.issue_all(desk, letters.KIND, letters.SERIES, papers, render_pdf.render, begin, watch)
    made = tuple(
        replace(one, number=paper.number, pdf=paper.pdf) for one, paper in zip(found, issued.value, strict=True)
    )
    printed = pages.joined([one.pdf for one in made], both_sides=command.both_sides)
    return Outcome(issued.changes, LetterBatchMade(batch_ids[-1], made, printed))


def save_batch_word(desk: Desk, command: WriteBatch, path: Path) -> Outcome[Path]:
    """Write the letters one after another as a Word file, for those who must edit; none is issued.

    Raises:
        Refused: as for the batch, or the file cannot be written.
    """
    check_writable(path)
    found = propose_batch(desk, command)
    with desk.reading() as session:
        said = []
        for one in found:
            if one.refusal is not None:
                raise _of_one(one, one.refusal)
            said.append(letters.read_unnumbered(session, desk, one.letter))
    content = render_docx.render_all([made for made, _ in said])
    with desk.writing() as unit, saving(content, path):
        for case_id in dict.fromkeys(case.id for _, case in said):
            after = {"template": command.template, "sha256": hashlib.sha256(content).hexdigest(), "case": str(case_id)}
            unit.record("export", "letter", case_id, after=after)
        return Outcome(unit.commit(), path)


def serve_batch(desk: Desk, command: ServeBatch) -> Outcome[tuple[ServiceRow, ...]]:
    """Record of every letter of a batch that it went out so, on that day: of all, or of none.

    What was recorded already is kept once.

    Raises:
        Refused: there is no such batch, or as the service of one paper is refused.
    """
    with desk.writing() as unit:
        papers = store.papers_of_batch(unit.session, command.batch_id)
        if not papers:
            raise _no_batch()
        kept = [
            paper_service.keep_service(
                unit, desk,
                RecordService(
                    number, command.method, command.sent_on, parent_id=parent_id, evidence=command.evidence,
                    served_by=command.served_by,
                ),
            )
            for number, parent_id in papers
        ]  # fmt: skip
        changed = any(new for _, new in kept)
        return Outcome(unit.commit() if changed else Changes(), tuple(row for row, _ in kept))


def batches(desk: Desk) -> tuple[LetterBatchRow, ...]:
    """The batches that were issued, the newest first, with of how many letters service is recorded."""
    with desk.reading() as session:
        return store.batches(session, MOST_SHOWN)


def print_again(desk: Desk, batch_id: UUID, *, both_sides: bool = True) -> bytes:
    """The letters of a batch once more, each byte for byte as it was issued.

    Raises:
        Refused: there is no such batch.
    """
    with desk.reading() as session:
        contents = store.of_batch(session, batch_id)
    if not contents:
        raise _no_batch()
    return pages.joined(contents, both_sides=both_sides)


def _ordered(session: Reading, desk: Desk, command: WriteBatch) -> list[BatchLetter]:
    if command.ordered_by not in ORDERS:
        text = f"Letters are printed in one of these orders: {', '.join(ORDERS)}; “{command.ordered_by}” is none."
        raise Refused("letters_order", text, field="ordered_by", known=", ".join(ORDERS))
    wanted = set(command.to)
    found: list[BatchLetter] = []
    for reference in dict.fromkeys(command.references):
        case = find_case(session, desk.pack, reference)
        pupil = pupils.pupil(session, case.pupil_id)
        here = current_spell(pupil.enrolments)
        school = schools.by_id(session, [here.school_id]).get(here.school_id) if here else None
        found += [
            replace(
                _letter(case.reference, parent, command), child=pupil.full_name, school=school.name if school else ""
            )
            for parent in pupils.parents(session, case.pupil_id)
            if not wanted or (case.reference, parent.id) in wanted
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
        "school": lambda one: (fold(one.school) or "~", fold(one.child), fold(one.addressee)),
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


def _refusal(session: Reading, desk: Desk, letter: WriteLetter) -> UserError | None:
    try:
        case_papers.check_language(letter.language)
        letters.read_to_issue(session, desk, letter)
    except UserError as told:
        return told
    return None


def _of_one(one: BatchLetter, told: UserError) -> Refused:
    reference = one.letter.reference
    text = f"Of case {reference}: {told} No letter of the batch was issued."
    return Refused("letters_one", text, field="references", reference=reference, why=str(told))


def _no_batch() -> Refused:
    return Refused("no_such_letter_batch", "There is no such batch of letters in this store.", field="batch")
