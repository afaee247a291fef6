"""Counts and percentages: rounded half up, once, from counts."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.law.measures import (
    Counts,
    absence,
    attendance,
    difference,
    missing,
    percentage,
    ranks,
    share,
)

ROUNDED = [
    # name, part, whole, percent
    ("nothing to divide by", 0, 0, None),
    ("none", 0, 380, "0.0"),
    ("all", 380, 380, "100.0"),
    ("half up", 1, 2000, "0.1"),
    ("just below half", 499, 1_000_000, "0.0"),
    ("a half that a float would lose", 2675, 10_000, "26.8"),
    ("a third", 1, 3, "33.3"),
    ("two thirds", 2, 3, "66.7"),
    ("never up to all by two roundings", 99_949, 100_000, "99.9"),
    ("up to all by one", 99_950, 100_000, "100.0"),
]


@pytest.mark.parametrize(("part", "whole", "expected"), [r[1:] for r in ROUNDED], ids=[r[0] for r in ROUNDED])
def test_a_percentage_is_rounded_half_up_once(part: int, whole: int, expected: str | None) -> None:
    found = percentage(part, whole)
    assert (None if found is None else str(found)) == expected


@given(st.integers(0, 50_000_000), st.integers(1, 50_000_000))
def test_a_percentage_is_never_more_than_half_a_tenth_off(part: int, whole: int) -> None:
    found = percentage(part, whole)
    assert found is not None
    off = Fraction(found) - Fraction(part * 100, whole)
    assert -Fraction(1, 20) < off <= Fraction(1, 20)


COUNTS = Counts(present=24, approved=2, authorised=2, unauthorised=6, not_required=20, missing=2, late_after_close=1)


def test_possible_leaves_out_what_is_not_required_and_what_is_missing() -> None:
    assert (COUNTS.possible, COUNTS.attended, COUNTS.absent) == (34, 26, 8)
    assert attendance(COUNTS) == Decimal("76.5")
    assert share(COUNTS) == Fraction(26, 34)


def test_without_a_possible_session_there_is_no_figure() -> None:
    nothing = Counts(not_required=4, missing=3)
    assert attendance(nothing) is None
    assert share(nothing) is None


def test_counts_add_up_field_by_field() -> None:
    assert Counts(48, 4, 4, 12, 40, 4, 0, 2) == COUNTS + COUNTS
    assert sum([COUNTS], Counts()) == COUNTS


def test_missing_marks_are_told_as_a_share_of_the_marks_that_were_due() -> None:
    assert COUNTS.expected == 36
    assert missing(COUNTS) == Decimal("5.6")
    assert missing(Counts(not_required=9)) is None


def test_absence_is_rounded_from_its_own_counts() -> None:
    assert absence(COUNTS) == Decimal("23.5")
    assert absence(Counts(present=1999, authorised=1)) == Decimal("0.1")
    assert attendance(Counts(present=1999, authorised=1)) == Decimal("100.0")


DIFFERENCES = [
    # now (attended, possible), then, points
    ((95, 100), (90, 100), "5.0"),
    ((90, 100), (95, 100), "-5.0"),
    ((2, 3), (1, 3), "33.3"),
    ((1999, 4000), (1, 2), "0.0"),
    ((1, 1), (0, 0), None),
    ((0, 0), (1, 1), None),
]


@pytest.mark.parametrize(("now", "then", "points"), DIFFERENCES)
def test_points_between_two_periods_are_rounded_once(now: tuple[int, int], then: tuple[int, int], points: str) -> None:
    one, other = (Counts(present=here, authorised=whole - here) for here, whole in (now, then))
    found = difference(one, other)
    assert (None if found is None else str(found)) == points


RANKS = [
    # figures, places: the highest first, those alike share the better place
    (["95.0", "93.1", "95.0", "90.0"], [1, 3, 1, 4]),
    (["90.0", None, "91.0"], [2, None, 1]),
    ([None], [None]),
    ([], []),
]


@pytest.mark.parametrize(("figures", "places"), RANKS)
def test_ranks_share_the_better_place(figures: list[str | None], places: list[int | None]) -> None:
    told = [None if figure is None else Decimal(figure) for figure in figures]
    assert list(ranks(told)) == places
