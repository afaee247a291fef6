"""Days counted step by step, worked by hand over Easter, Christmas, half-term, INSET and the leap day."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.day_counting import Step, explained, not_counted
from ecede_desktop.law.deadlines import Rule, counted, deadlines
from ecede_desktop.law.policy import load_pack

TERMS = load_pack().terms
COUNCIL = SchoolCalendar(TERMS)
INSET = SchoolCalendar(TERMS, frozenset({dt.date(2026, 2, 23)}))


def rule(length: int, unit: str, *, from_trigger: bool = False, rolls: bool = False) -> Rule:
    return Rule("by_hand", "day", length, unit, from_trigger, rolls, "last", "", "")


def said(steps: tuple[Step, ...]) -> list[tuple[str, str, str, int]]:
    return [(f"{step.first:%d.%m}", f"{step.last:%d.%m}", step.why, step.number) for step in steps]


def test_half_term_does_not_count() -> None:
    steps = explained(rule(10, "school"), dt.date(2026, 2, 9), COUNCIL)
    assert said(steps) == [
        ("09.02", "09.02", "trigger", 0),
        ("10.02", "13.02", "counts", 4),
        ("14.02", "15.02", "weekend", 4),
        ("16.02", "20.02", "half_term", 4),
        ("21.02", "22.02", "weekend", 4),
        ("23.02", "27.02", "counts", 9),
        ("28.02", "01.03", "weekend", 9),
        ("02.03", "02.03", "counts", 10),
    ]
    assert [step.why for step in not_counted(steps)] == ["half_term"]


def test_an_inset_day_moves_the_end_by_one_school_day() -> None:
    steps = explained(rule(10, "school"), dt.date(2026, 2, 9), INSET)
    assert steps[-1].day == dt.date(2026, 3, 3)
    assert ("23.02", "23.02", "closed", 4) in said(steps)


def test_holidays_with_their_bank_holidays_and_weekends_are_one_reason() -> None:
    """Spring ended on 27 March 2026, summer began on 13 April: two school days from the Thursday before."""
    steps = explained(rule(2, "school"), dt.date(2026, 3, 26), COUNCIL)
    assert said(steps) == [
        ("26.03", "26.03", "trigger", 0),
        ("27.03", "27.03", "counts", 1),
        ("28.03", "12.04", "holiday", 1),
        ("13.04", "13.04", "counts", 2),
    ]


@pytest.mark.parametrize(
    ("trigger", "unit", "ends", "names"),
    [
        (dt.date(2026, 4, 2), "working", dt.date(2026, 4, 8), ["Good Friday", "Easter Monday"]),
        (dt.date(2025, 12, 24), "business", dt.date(2025, 12, 30), ["Christmas Day", "Boxing Day"]),
        # Christmas Day 2027 is a Saturday: Monday and Tuesday stand in for it and for Boxing Day.
        (
            dt.date(2027, 12, 24), "working", dt.date(2027, 12, 30),
            ["Christmas Day (substitute day)", "Boxing Day (substitute day)"],
        ),
    ],
)  # fmt: skip
def test_two_days_over_bank_holidays_are_told_with_their_names(
    trigger: dt.date, unit: str, ends: dt.date, names: list[str]
) -> None:
    steps = explained(rule(2, unit), trigger)
    assert steps[-1].day == ends
    assert [step.name for step in not_counted(steps)] == names


@pytest.mark.parametrize(
    ("trigger", "length", "unit", "ends", "why"),
    [
        (dt.date(2024, 2, 29), 36, "month", dt.date(2027, 2, 28), "shorter_month"),
        (dt.date(2025, 2, 28), 36, "month", dt.date(2028, 2, 28), "months"),
        (dt.date(2028, 2, 2), 28, "calendar", dt.date(2028, 3, 1), "counts"),
        (dt.date(2027, 2, 2), 28, "calendar", dt.date(2027, 3, 2), "counts"),
    ],
)
def test_the_leap_day_counts_as_a_day_and_gives_way_as_a_date(
    trigger: dt.date, length: int, unit: str, ends: dt.date, why: str
) -> None:
    last = explained(rule(length, unit), trigger)[-1]
    assert (last.day, last.why, last.number) == (ends, why, length)


def test_the_day_of_the_trigger_counts_where_the_rule_begins_with_it() -> None:
    steps = explained(rule(15, "calendar", from_trigger=True), dt.date(2026, 3, 2))
    assert said(steps) == [("02.03", "16.03", "counts", 15)]


def test_a_last_day_on_good_friday_becomes_the_tuesday_after_easter() -> None:
    steps = explained(rule(14, "calendar", rolls=True), dt.date(2026, 3, 20))
    assert said(steps)[-1] == ("04.04", "07.04", "rolls", 14)


def test_a_day_is_counted_back() -> None:
    steps = explained(rule(-1, "business"), dt.date(2026, 4, 7))
    assert (steps[-1].day, [step.name for step in not_counted(steps)]) == (
        dt.date(2026, 4, 2), ["Easter Monday", "Good Friday"],
    )  # fmt: skip


def test_school_days_are_refused_without_terms_beyond_them_and_backwards() -> None:
    for calendar, length, day in (
        (None, 10, dt.date(2026, 2, 9)),
        (COUNCIL, -1, dt.date(2026, 2, 9)),
        (COUNCIL, 10, dt.date(2090, 2, 9)),
    ):
        with pytest.raises(ValueError, match=r"school days|terms"):
            explained(rule(length, "school"), day, calendar)


@pytest.mark.parametrize("key", list(deadlines()))
def test_every_deadline_is_explained_to_the_day_that_the_law_counts(key: str) -> None:
    first = dt.date(2025, 10, 6)
    for dated in deadlines()[key]:
        for number in range(0, 240, 3):
            day = first + dt.timedelta(days=number)
            steps = explained(dated.value, day, COUNCIL)
            assert steps[-1].day == counted(dated.value, day, COUNCIL), day
            assert dated.value.rolls or steps[-1].number == abs(dated.value.length)


def test_no_units_at_all_end_on_the_day_itself() -> None:
    day = dt.date(2026, 3, 2)
    assert said(explained(rule(0, "calendar"), day)) == [("02.03", "02.03", "trigger", 0)]
    begun = explained(rule(0, "calendar", from_trigger=True), day)
    assert begun[-1].day == counted(rule(0, "calendar", from_trigger=True), day)
