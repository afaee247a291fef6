"""Batches of letters: all or none are issued, in the order they are printed, and printed again as they were."""

from __future__ import annotations

import io

import pikepdf
import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.letters import WriteBatch
from ecede_desktop.services import letter_batches, letters
from ecede_desktop.services.desk import Desk
from tests.reports import reading
from tests.services.caseload import counted
from tests.services.notice_case import lay_case, lay_parent


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
