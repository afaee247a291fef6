"""What is due on a penalty notice, day by day, by hand-worked dates."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.law.notice_standing import Movement, Standing, clock_of, stands
from ecede_desktop.law.notices import Amounts

AMOUNTS = Amounts(6000, 12000)
RECEIVED = dt.date(2026, 4, 8)
"""Posted on Thursday 2 April: Good Friday, the weekend and Easter Monday are no working days."""


def day(number: int) -> dt.date:
    return RECEIVED + dt.timedelta(days=number)


def at(number: int, *moved: tuple[int, int], **facts: bool) -> tuple[Standing, int, int]:
    """Standing, due and to repay so many days after receipt; money as (days after receipt, pence)."""
    found = stands(AMOUNTS, RECEIVED, [Movement(day(on), pence) for on, pence in moved], day(number), **facts)
    return found.standing, found.due_pence, found.to_repay_pence


def test_the_two_counts_of_42_days_differ_by_one() -> None:
    clock = clock_of(RECEIVED)
    assert clock.lower_to == dt.date(2026, 5, 6)
    assert clock.higher_to == dt.date(2026, 5, 20)
    assert clock.barred_to == dt.date(2026, 5, 19)
    assert clock.safe_from == dt.date(2026, 5, 21)


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (0, (Standing.LOWER, 6000, 0)),
        (28, (Standing.LOWER, 6000, 0)),
        (29, (Standing.HIGHER, 12000, 0)),
        (42, (Standing.HIGHER, 12000, 0)),
        (43, (Standing.CHOOSE, 0, 0)),
    ],
)
def test_what_is_due_without_a_payment(number: int, said: tuple[Standing, int, int]) -> None:
    assert at(number) == said


@pytest.mark.parametrize(
    ("number", "moved", "said"),
    [
        (30, [(28, 6000)], (Standing.PAID, 0, 0)),
        (30, [(29, 6000)], (Standing.HIGHER, 6000, 0)),
        (30, [(29, 12000)], (Standing.PAID, 0, 0)),
        (42, [(42, 12000)], (Standing.PAID, 0, 0)),
        (50, [(43, 12000)], (Standing.CHOOSE, 0, 12000)),
        (20, [(10, 3000)], (Standing.LOWER, 3000, 0)),
        (29, [(10, 3000)], (Standing.HIGHER, 9000, 0)),
        (43, [(10, 3000)], (Standing.CHOOSE, 0, 3000)),
        (20, [(10, 3000), (20, 3000)], (Standing.PAID, 0, 0)),
        (20, [(10, 7000)], (Standing.PAID, 0, 1000)),
        (25, [(10, 7000), (24, -1000)], (Standing.PAID, 0, 0)),
        (9, [(10, 6000)], (Standing.LOWER, 6000, 0)),
    ],
    ids=["in time", "a day late for the lower", "the higher", "the last day", "too late", "part", "part then higher",
         "part and never more", "two parts", "over", "over and repaid", "not yet come"],
)  # fmt: skip
def test_what_is_due_after_money_moved(
    number: int, moved: list[tuple[int, int]], said: tuple[Standing, int, int]
) -> None:
    assert at(number, *moved) == said


def test_a_withdrawn_notice_repays_what_was_paid_only_where_the_ground_says_so() -> None:
    assert at(50, (10, 6000), withdrawn=True, repays=True) == (Standing.WITHDRAWN, 0, 6000)
    assert at(50, (10, 6000), (45, -6000), withdrawn=True, repays=True) == (Standing.WITHDRAWN, 0, 0)
    assert at(50, withdrawn=True) == (Standing.WITHDRAWN, 0, 0)


def test_no_clock_runs_before_receipt() -> None:
    found = stands(AMOUNTS, None, [], dt.date(2027, 1, 1))
    assert (found.standing, found.clock, found.due_pence) == (Standing.NOT_RECEIVED, None, 6000)
    paid = stands(AMOUNTS, None, [Movement(day(1), 6000)], day(100))
    assert paid.standing is Standing.PAID


def test_the_choice_to_prosecute_stands_until_it_is_paid_or_withdrawn() -> None:
    assert at(43, prosecute=True) == (Standing.PROSECUTE, 0, 0)
    assert at(20, prosecute=True) == (Standing.LOWER, 6000, 0)
    assert at(60, (20, 6000), prosecute=True)[0] is Standing.PAID


@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 15000)), max_size=5), st.integers(0, 60))
def test_nothing_is_asked_and_given_back_at_once(moved: list[tuple[int, int]], number: int) -> None:
    state, due, back = at(number, *moved)
    assert due >= 0
    assert back >= 0
    assert not (due and back)
    if state is Standing.PAID:
        assert due == 0
    came = sum(pence for on, pence in moved if on <= min(number, 42))
    if number <= 42 and came >= 12000:
        assert state is Standing.PAID
