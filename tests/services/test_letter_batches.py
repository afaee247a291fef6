"""Batches of letters: all or none are issued, in the order they are printed, and printed again as they were."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest
from docx import Document

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.letters import BatchLetter, LetterBatchStopped, ServeBatch, WriteBatch
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.services import letter_batches, letters, paper_service
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.engine import Store
from tests.desks import ALED
from tests.reports import reading
from tests.services.caseload import audit_lines, counted
from tests.services.notice_case import lay_case, lay_parent, received

TODAY = dt.date(2026, 3, 2)


def pages(content: bytes) -> int:
    with pikepdf.open(io.BytesIO(content)) as document:
        return len(document.pages)


def test_a_batch_is_issued_in_its_order_and_each_letter_begins_on_a_sheet_of_its_own(desk: Desk) -> None:
    first, second = lay_case(desk, warned=False), lay_case(desk, warned=False, number=2)
    lay_parent(desk, second.pupil, "Ffug-Adda", "Mair")
    command = WriteBatch((first.reference, second.reference), "closure", "name", language="en")
    made = letter_batches.issue_batch(desk, command).value
    assert [one.surname for one in made.letters] == ["Ffug-Adda", "Ffug-Rees", "Ffug-Rees"]
    assert [one.number for one in made.letters] == ["LT/2026/00001", "LT/2026/00002", "LT/2026/00003"]
    whole = [pages(one.pdf) + pages(one.pdf) % 2 for one in made.letters[:-1]] + [pages(made.letters[-1].pdf)]
    assert pages(made.pdf) == sum(whole)
    assert reading.text(made.pdf).count("Thank you for working with us") == 3
    assert letter_batches.print_again(desk, made.id) == made.pdf
    assert {row.number for row in letters.letters_of(desk, first.reference)} == {
        one.number for one in made.letters if one.letter.reference == first.reference
    }
    one_side = letter_batches.print_again(desk, made.id, both_sides=False)
    assert pages(one_side) == sum(pages(one.pdf) for one in made.letters)


def test_where_one_letter_cannot_be_made_none_is_issued(desk: Desk) -> None:
    laid = lay_case(desk, warned=False)
    before = counted(desk)
    with pytest.raises(Refused) as told:
        letter_batches.issue_batch(desk, WriteBatch((laid.reference,), "payment_reminder"))
    assert told.value.key == "letters_one"
    assert laid.reference in str(told.value)
    assert counted(desk) == before


@pytest.mark.parametrize(
    ("said", "key"), [({"ordered_by": "luck"}, "letters_order"), ({"references": ()}, "letters_nobody")]
)
def test_a_batch_that_cannot_be_is_refused(desk: Desk, said: dict[str, object], key: str) -> None:
    laid = lay_case(desk, warned=False)
    usual: dict[str, object] = {"references": (laid.reference,), "template": "closure"}
    with pytest.raises(Refused) as told:
        letter_batches.issue_batch(desk, WriteBatch(**(usual | said)))  # type: ignore[arg-type]
    assert told.value.key == key


def test_a_batch_that_is_not_there_is_not_printed(desk: Desk) -> None:
    with pytest.raises(Refused) as told:
        letter_batches.print_again(desk, lay_case(desk, warned=False).parent_id)
    assert told.value.key == "no_such_letter_batch"


def test_who_cannot_be_written_to_is_told_before_anything_is_issued(desk: Desk, manager_desk: Desk) -> None:
    first, second = lay_case(desk), lay_case(desk, warned=False, number=2)
    received(desk, manager_desk, first)
    before = counted(desk)
    command = WriteBatch((first.reference, second.reference), "payment_reminder", "given")
    found = letter_batches.propose_batch(desk, command)
    assert [one.refusal and one.refusal.key for one in found] == [None, "letter_value"]
    assert [one.letter.reference for one in found] == [first.reference, second.reference]
    assert (found[0].child, found[0].school) == ("Siân Ffug-Jones", "Ysgol Enghraifft")
    assert counted(desk) == before


def test_only_those_who_are_chosen_are_written_to(desk: Desk) -> None:
    laid = lay_case(desk, warned=False)
    father = lay_parent(desk, laid.pupil, "Ffug-Prys", "Emyr")
    command = WriteBatch((laid.reference,), "closure", to=((laid.reference, father),))
    assert [one.addressee for one in letter_batches.issue_batch(desk, command).value.letters] == ["Emyr Ffug-Prys"]


def test_letters_are_printed_by_school_and_then_by_child(desk: Desk) -> None:
    first, second = lay_case(desk, warned=False, number=2), lay_case(desk, warned=False)
    found = letter_batches.propose_batch(desk, WriteBatch((first.reference, second.reference), "closure", "school"))
    keys = [(one.school, one.child) for one in found]
    assert keys == sorted(keys)


@pytest.mark.parametrize("after", [1, 3])
def test_a_batch_that_is_stopped_issues_nothing(desk: Desk, after: int) -> None:
    """Stopped while it is drawn, and while it is kept."""
    first, second = lay_case(desk, warned=False), lay_case(desk, warned=False, number=2)
    before, told = counted(desk), list[tuple[int, int]]()
    with pytest.raises(LetterBatchStopped):
        letter_batches.issue_batch(
            desk, WriteBatch((first.reference, second.reference), "closure"),
            lambda done, of: told.append((done, of)), lambda: len(told) >= after,
        )  # fmt: skip
    assert told == [(done, 4) for done in range(1, after + 1)]
    assert counted(desk) == before
    assert letter_batches.issue_batch(desk, WriteBatch((first.reference,), "closure")).value.letters[0].number == (
        "LT/2026/00001"
    )


def made(desk: Desk) -> tuple[UUID, tuple[BatchLetter, ...]]:
    first, second = lay_case(desk, warned=False), lay_case(desk, warned=False, number=2)
    batch = letter_batches.issue_batch(desk, WriteBatch((first.reference, second.reference), "closure")).value
    return batch.id, batch.letters


def test_service_of_a_batch_is_recorded_of_every_letter_at_once_and_once(desk: Desk) -> None:
    batch_id, sent = made(desk)
    lines = len(audit_lines(desk))
    command = ServeBatch(batch_id, "first_class", TODAY, "Posting book, line 12", "Gwen Ffug-Post")
    letter_batches.serve_batch(desk, command)
    assert len(audit_lines(desk)) > lines
    for one in sent:
        (row,) = paper_service.service_of_paper(desk, one.number)
        assert (row.method, row.sent_on, row.evidence) == ("first_class", TODAY, "Posting book, line 12")
        assert (row.served_by, row.recipient, row.parent_id) == (
            "Gwen Ffug-Post", one.addressee, one.letter.parent_id,
        )  # fmt: skip
    before = counted(desk)
    assert not letter_batches.serve_batch(desk, command).changes
    assert counted(desk) == before


def test_service_of_a_batch_on_a_day_that_cannot_be_is_recorded_of_none(desk: Desk) -> None:
    batch_id, sent = made(desk)
    paper_service.record_service(
        desk, RecordService(sent[0].number, "hand", TODAY, parent_id=sent[0].letter.parent_id)
    )  # fmt: skip
    before = counted(desk)
    with pytest.raises(Refused) as told:
        letter_batches.serve_batch(desk, ServeBatch(batch_id, "first_class", TODAY + dt.timedelta(days=1)))
    assert told.value.key == "service_sent_day"
    with pytest.raises(Refused) as told:
        letter_batches.serve_batch(desk, ServeBatch(UUID(int=0), "first_class", TODAY))
    assert told.value.key == "no_such_letter_batch"
    assert counted(desk) == before


def test_a_batch_is_one_word_file_and_the_audit_knows_of_each_case(desk: Desk, tmp_path: Path) -> None:
    first, second = lay_case(desk, warned=False), lay_case(desk, warned=False, number=2)
    lines, path = len(audit_lines(desk)), tmp_path / "batch.docx"
    command = WriteBatch((first.reference, second.reference), "closure", language="en")
    letter_batches.save_batch_word(desk, command, path)
    text = "\n".join(one.text for one in Document(io.BytesIO(path.read_bytes())).paragraphs)
    assert text.count("Dear Non Ffug-Rees") == 2
    assert audit_lines(desk, lines) == [("export", "letter"), ("export", "letter")]
    assert letters.letters_of(desk, first.reference) == ()


def test_batches_are_listed_newest_first_with_how_many_were_served(any_store: Store, clock: FixedClock) -> None:
    desk = Desk(store=any_store, user=ALED, clock=clock, pack=load_pack())
    batch_id, sent = made(desk)
    other = letter_batches.issue_batch(desk, WriteBatch((sent[0].letter.reference,), "visit_card", name="Cards")).value
    paper_service.record_service(
        desk, RecordService(sent[0].number, "hand", TODAY, parent_id=sent[0].letter.parent_id)
    )  # fmt: skip
    rows = letter_batches.batches(desk)
    assert [(row.id, row.name, row.count, row.served) for row in rows] == [
        (other.id, "Cards", 1, 0),
        (batch_id, "closure", 2, 1),
    ]
    letter_batches.serve_batch(desk, ServeBatch(batch_id, "first_class", TODAY))
    assert letter_batches.batches(desk)[1].served == 2
