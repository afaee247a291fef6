"""Steps of a target, the first half-term, and figures compared exactly."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction

import pytest

from ecede_desktop.law.calendar import SchoolCalendar, Term
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.targets import (
    exact_share,
    half_terms,
    is_met,
    issue_by,
    points_between,
    what_stands_in_the_way,
)

STEPS = [
    # steps so far, step, manager, what stands in the way (RCT School Attendance Strategy 2014–2017, 2.14)
    ("", "proposed", False, ""),
    ("", "consulted", False, "target_not_proposed"),
    ("proposed", "consulted", False, ""),
    ("proposed", "challenged", False, ""),
    ("proposed", "ratified", True, "target_not_consulted"),
    ("proposed consulted", "ratified", False, "target_manager_only"),
    ("proposed consulted", "ratified", True, ""),
    ("proposed consulted challenged", "ratified", True, ""),
    ("proposed consulted", "issued", True, "target_not_ratified"),
    ("proposed consulted ratified", "ratified", True, "target_is_ratified"),
    ("proposed consulted ratified", "issued", False, ""),
    ("proposed consulted ratified issued", "issued", False, "target_is_issued"),
    ("proposed consulted ratified issued", "proposed", False, ""),
    # a new proposal has not been consulted on, whatever the one before was
    ("proposed consulted ratified proposed", "ratified", True, "target_not_consulted"),
    ("proposed consulted ratified proposed", "issued", True, "target_not_ratified"),
    ("proposed withdrawn", "ratified", True, "target_not_proposed"),
    ("proposed withdrawn", "proposed", False, ""),
]


@pytest.mark.parametrize(("so_far", "step", "manager", "expected"), STEPS)
def test_a_step_follows_only_where_the_strategy_lets_it(so_far: str, step: str, manager: bool, expected: str) -> None:
    assert what_stands_in_the_way(so_far.split(), step, manager=manager, consult_first=True) == expected


def test_a_pack_may_let_ratify_without_consulting() -> None:
    assert what_stands_in_the_way(["proposed"], "ratified", manager=True, consult_first=False) == ""


def test_targets_are_issued_by_the_last_school_day_of_the_first_half_term() -> None:
    calendar = SchoolCalendar(load_pack().terms)
    assert issue_by(calendar, 2025) == dt.date(2025, 10, 24)
    assert issue_by(calendar, 2019) is None
    closed = SchoolCalendar(load_pack().terms, frozenset({dt.date(2025, 10, 24)}))
    assert issue_by(closed, 2025) == dt.date(2025, 10, 23)


def test_without_a_half_term_the_first_one_ends_with_the_term() -> None:
    term = Term(2025, "autumn", dt.date(2025, 9, 1), dt.date(2025, 12, 19), None, None, "test")
    assert issue_by(SchoolCalendar((term,)), 2025) == dt.date(2025, 12, 19)
    assert half_terms(SchoolCalendar((term,)), 2025) == ((2, dt.date(2025, 9, 1), dt.date(2025, 12, 19)),)


def test_half_terms_are_numbered_through_the_year() -> None:
    found = half_terms(SchoolCalendar(load_pack().terms), 2025)
    assert [number for number, _, _ in found] == [1, 2, 3, 4, 5, 6]
    assert found[0] == (1, dt.date(2025, 9, 1), dt.date(2025, 10, 26))
    assert found[3][1] == dt.date(2026, 2, 21)


COUNTS = Counts(present=9_449, approved=0, authorised=400, unauthorised=151)


@pytest.mark.parametrize(
    ("measure", "target", "higher", "met", "gap"),
    [
        ("attendance", "94.5", True, False, "0.0"),  # 94.49 % is not 94.5 %, though it is shown as 94.5
        ("attendance", "94.49", True, True, "0.0"),
        ("attendance", "95", True, False, "-0.5"),
        ("unauthorised", "1.5", False, False, "0.0"),
        ("unauthorised", "2", False, True, "-0.5"),
    ],
)
def test_a_target_is_compared_with_the_exact_share(
    measure: str, target: str, higher: bool, met: bool, gap: str
) -> None:  # fmt: skip
    share = exact_share(measure, COUNTS)
    assert share is not None
    assert is_met(share, Decimal(target), higher_is_better=higher) is met
    assert points_between(share, Decimal(target)) == Decimal(gap)


def test_nothing_counted_has_no_share() -> None:
    assert exact_share("attendance", Counts(missing=4)) is None
    assert points_between(Fraction(1, 2), Decimal("49.95")) == Decimal("0.1")
