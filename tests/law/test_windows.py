"""Windows of days and the like window of an earlier year, 29 February among them."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law.calendar import Term
from ecede_desktop.law.windows import Window, half_terms, same_dates, same_school_days, window_of

D = dt.date
TERMS = (
    Term(2025, "autumn", D(2025, 9, 1), D(2025, 12, 19), D(2025, 10, 27), D(2025, 10, 31), "test"),
    Term(2025, "spring", D(2026, 1, 5), D(2026, 3, 27), None, None, "test"),
)
WINDOWS = [
    # kind, today, first, last
    ("year_to_date", D(2026, 3, 2), D(2025, 9, 1), D(2026, 3, 2)),
    ("year_to_date", D(2026, 8, 31), D(2025, 9, 1), D(2026, 8, 31)),
    ("term", D(2025, 11, 3), D(2025, 9, 1), D(2025, 11, 3)),
    ("term", D(2025, 12, 25), D(2025, 9, 1), D(2025, 12, 19)),
    ("half_term", D(2025, 10, 29), D(2025, 9, 1), D(2025, 10, 26)),
    ("half_term", D(2025, 11, 3), D(2025, 11, 1), D(2025, 11, 3)),
    ("half_term", D(2026, 3, 2), D(2026, 1, 5), D(2026, 3, 2)),
    ("weeks_4", D(2026, 3, 1), D(2026, 2, 2), D(2026, 3, 1)),
    ("weeks_12", D(2026, 3, 1), D(2025, 12, 8), D(2026, 3, 1)),
]


@pytest.mark.parametrize(("kind", "today", "first", "last"), WINDOWS)
def test_the_window_of_a_kind(kind: str, today: D, first: D, last: D) -> None:
    assert window_of(kind, today, TERMS) == Window(first, last)


def test_a_term_that_nobody_told_has_no_window() -> None:
    assert window_of("term", D(2020, 3, 2), TERMS) is None
    with pytest.raises(KeyError):
        window_of("days", D(2026, 3, 2), TERMS)
    with pytest.raises(KeyError):
        window_of("weeks_5", D(2026, 3, 2), TERMS)


def test_half_terms_are_halves_of_terms_as_far_as_they_are_known() -> None:
    assert [half.key for half in half_terms(TERMS, 2025)] == ["autumn_1", "autumn_2", "spring"]
    assert half_terms(TERMS, 2024) == ()


@pytest.mark.parametrize(
    ("first", "last", "years", "then"),
    [
        (D(2024, 2, 29), D(2024, 2, 29), 1, (D(2023, 2, 28), D(2023, 2, 28))),
        (D(2024, 2, 1), D(2024, 2, 29), 4, (D(2020, 2, 1), D(2020, 2, 29))),
        (D(2025, 9, 1), D(2026, 3, 2), 1, (D(2024, 9, 1), D(2025, 3, 2))),
    ],
)
def test_the_same_dates_of_an_earlier_year(first: D, last: D, years: int, then: tuple[D, D]) -> None:
    assert same_dates(Window(first, last), years) == Window(*then)


DAYS = [D(2025, 9, 2) + dt.timedelta(days=n) for n in (0, 1, 2, 6, 7)]
THEN = [D(2024, 9, 3) + dt.timedelta(days=n) for n in (0, 1, 2, 3)]
LIKE = [
    # first, last, first then, last then
    (D(2025, 9, 1), D(2025, 9, 3), D(2024, 9, 3), D(2024, 9, 4)),
    (D(2025, 9, 4), D(2025, 9, 8), D(2024, 9, 5), D(2024, 9, 6)),
    (D(2025, 9, 1), D(2026, 8, 31), D(2024, 9, 3), D(2024, 9, 6)),
]


@pytest.mark.parametrize(("first", "last", "first_then", "last_then"), LIKE)
def test_the_same_span_of_school_days(first: D, last: D, first_then: D, last_then: D) -> None:
    assert same_school_days(Window(first, last), DAYS, THEN) == Window(first_then, last_then)


@pytest.mark.parametrize(
    ("first", "last", "then"),
    [(D(2025, 9, 5), D(2025, 9, 7), THEN), (D(2025, 9, 9), D(2025, 9, 9), THEN), (D(2025, 9, 2), D(2025, 9, 2), [])],
)
def test_without_such_school_days_there_is_no_like_window(first: D, last: D, then: list[D]) -> None:
    assert same_school_days(Window(first, last), DAYS, then) is None


def test_a_window_tells_the_school_years_that_it_touches() -> None:
    assert list(Window(D(2024, 8, 31), D(2025, 9, 1)).school_years) == [2023, 2024, 2025]
