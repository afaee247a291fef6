"""Counting days, by property against walking day by day, and over the awkward days of a year worked by hand."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.law.calendar import (
    DAY,
    SchoolCalendar,
    Term,
    add_calendar_months,
    bank_holiday,
    is_business_day,
    is_working_day,
)
from ecede_desktop.law.day_counting import explained
from ecede_desktop.law.deadlines import Rule, counted, deadline, deadlines
from ecede_desktop.law.policy import load_pack

D = dt.date
TERMS = load_pack().terms
quick = settings(derandomize=True, deadline=None, max_examples=60)
DAYS = st.dates(D(2014, 1, 1), D(2040, 12, 31))
UNITS = st.sampled_from(["calendar", "working", "business", "month"])


def rule(length: int, unit: str, *, from_trigger: bool = False, rolls: bool = False, gives: str = "last") -> Rule:
    return Rule("by_hand", "day", length, unit, from_trigger, rolls, gives, "", "")


def walked(day: dt.date, number: int) -> dt.date:
    """The same by going from day to day and asking of each whether it is a weekday without a bank holiday."""
    way = DAY if number > 0 else -DAY
    for _ in range(abs(number)):
        day += way
        while day.weekday() >= 5 or bank_holiday(day):
            day += way
    return day


@st.composite
def calendars(draw: st.DrawFn) -> SchoolCalendar:
    """Terms of the pack, some of them not known from a year on, with INSET days and closures anywhere."""
    known = draw(st.integers(0, len(TERMS)))
    closed = draw(st.sets(st.dates(D(2024, 9, 1), D(2027, 7, 31)), max_size=30))
    return SchoolCalendar(TERMS[:known], frozenset(closed))


@quick
@given(DAYS, st.integers(-40, 60))
def test_working_days_are_those_that_walking_finds(day: dt.date, number: int) -> None:
    assert counted(rule(number, "working"), day) == walked(day, number)
    assert counted(rule(number, "business"), day) == walked(day, number)


@quick
@given(calendars(), st.dates(D(2024, 8, 1), D(2027, 7, 31)), st.integers(0, 40))
def test_school_days_are_those_that_walking_finds_and_none_is_guessed(
    calendar: SchoolCalendar, start: dt.date, number: int
) -> None:
    day, left, known = start, number, True
    while left and known:
        day += DAY
        known = calendar.knows(day)
        left -= known and calendar.is_school_day(day)
    if known:
        assert calendar.add_school_days(start, number) == day
    else:
        with pytest.raises(ValueError, match="not known"):
            calendar.add_school_days(start, number)


@quick
@given(calendars(), st.dates(D(2024, 8, 1), D(2027, 7, 31)), st.integers(1, 40), st.booleans())
def test_what_is_explained_is_what_is_counted(
    calendar: SchoolCalendar, day: dt.date, number: int, from_trigger: bool
) -> None:
    wanted = rule(number, "school", from_trigger=from_trigger)
    try:
        expected = counted(wanted, day, calendar)
    except ValueError:
        with pytest.raises(ValueError, match="not known"):
            explained(wanted, day, calendar)
        return
    steps = explained(wanted, day, calendar)
    assert (steps[-1].day, steps[-1].number) == (expected, number)


@quick
@given(DAYS, UNITS, st.integers(-20, 60), st.booleans(), st.booleans())
def test_the_steps_of_any_rule_follow_each_other_and_end_on_its_day(
    day: dt.date, unit: str, number: int, from_trigger: bool, rolls: bool
) -> None:
    wanted = rule(number, unit, from_trigger=from_trigger, rolls=rolls)
    steps = explained(wanted, day)
    assert steps[-1].day == counted(wanted, day)
    if unit != "month":
        way = DAY if number > 0 else -DAY
        walked_on = [step for step in steps if step.why != "rolls"]
        for one, after in pairwise(walked_on):
            assert after.first == one.last + way or one.why == "trigger"


@quick
@given(DAYS, DAYS, UNITS, st.integers(0, 60), st.booleans(), st.booleans())
def test_what_happens_later_never_gives_an_earlier_day(
    one: dt.date, other: dt.date, unit: str, number: int, from_trigger: bool, rolls: bool
) -> None:
    wanted, (first, second) = rule(number, unit, from_trigger=from_trigger, rolls=rolls), sorted((one, other))
    assert counted(wanted, first) <= counted(wanted, second)


@quick
@given(DAYS, st.integers(0, 60))
def test_a_day_that_rolls_is_a_business_day_and_never_far(day: dt.date, number: int) -> None:
    plain, rolled = counted(rule(number, "calendar"), day), counted(rule(number, "calendar", rolls=True), day)
    assert is_business_day(rolled)
    assert plain <= rolled <= plain + 5 * DAY
    assert rolled == plain or not is_business_day(plain)


@quick
@given(DAYS, st.integers(-48, 48))
def test_months_are_those_of_another_library(day: dt.date, number: int) -> None:
    assert add_calendar_months(day, number) == day + relativedelta(months=number)


@quick
@given(st.dates(D(2013, 9, 2), D(2090, 12, 31)))
def test_receipt_gives_its_five_days_in_their_order(received: dt.date) -> None:
    """SI 2013/1983 regs 4, 5, 7, 9: payable to +28 and +42, barred to +41, to be decided and safe from +43."""
    days = [
        (deadline(f"notice_{name}", received).day - received).days
        for name in ("lower_amount", "bars_proceedings", "higher_amount", "safe_to_charge", "choice")
    ]
    assert days == [28, 41, 42, 43, 43]


@quick
@given(st.sampled_from(list(deadlines())), st.dates(D(2025, 10, 6), D(2026, 5, 1)))
def test_no_rule_of_the_table_answers_on_the_wrong_side_of_its_trigger(key: str, day: dt.date) -> None:
    found = deadline(key, day, SchoolCalendar(TERMS))
    assert found.day >= day if found.rule.length >= 0 else found.day < day
    if found.rule.unit in ("working", "business"):
        assert is_working_day(found.day)


AWKWARD = [
    # name, unit, length, trigger, day
    ("Easter 2024, early and over the end of March", "business", 5, D(2024, 3, 28), D(2024, 4, 8)),
    ("Easter 2038, the latest there can be", "working", 2, D(2038, 4, 22), D(2038, 4, 28)),
    ("Christmas on a Saturday", "working", 2, D(2027, 12, 24), D(2027, 12, 30)),
    ("Christmas on a Sunday", "working", 1, D(2022, 12, 23), D(2022, 12, 28)),
    ("Boxing Day on a Saturday", "working", 1, D(2026, 12, 24), D(2026, 12, 29)),
    ("New Year on a Saturday", "working", 1, D(2021, 12, 31), D(2022, 1, 4)),
    ("New Year on a Sunday", "working", 1, D(2022, 12, 30), D(2023, 1, 3)),
    ("both Jubilee days of 2022", "working", 1, D(2022, 6, 1), D(2022, 6, 6)),
    ("the early May holiday that moved to VE Day", "working", 1, D(2020, 5, 7), D(2020, 5, 11)),
    ("the Monday of May 2020 that was none", "working", 1, D(2020, 5, 1), D(2020, 5, 4)),
    ("a leap day among the days", "calendar", 28, D(2028, 2, 1), D(2028, 2, 29)),
    ("no leap day among them", "calendar", 28, D(2027, 2, 1), D(2027, 3, 1)),
    ("a leap day as a working day", "working", 1, D(2028, 2, 28), D(2028, 2, 29)),
    ("six months from the end of August", "month", 6, D(2027, 8, 31), D(2028, 2, 29)),
    ("six months from 30 August", "month", 6, D(2026, 8, 30), D(2027, 2, 28)),
    ("six months to the end of a longer month", "month", 6, D(2026, 2, 28), D(2026, 8, 28)),
    ("over the night the clocks go on", "calendar", 1, D(2026, 3, 28), D(2026, 3, 29)),
    ("from the night the clocks go on", "calendar", 1, D(2026, 3, 29), D(2026, 3, 30)),
    ("over the night the clocks go back", "calendar", 42, D(2026, 10, 1), D(2026, 11, 12)),
    ("over the end of the summer term", "school", 3, D(2026, 7, 17), None),
]


@pytest.mark.parametrize(
    ("unit", "length", "trigger", "day"), [row[1:] for row in AWKWARD], ids=[r[0] for r in AWKWARD]
)
def test_awkward_days_are_counted_as_by_hand(unit: str, length: int, trigger: dt.date, day: dt.date | None) -> None:
    if day is None:
        with pytest.raises(ValueError, match="not known"):
            counted(rule(length, unit), trigger, SchoolCalendar(TERMS))
        return
    assert counted(rule(length, unit), trigger) == day


OWN = SchoolCalendar(
    (
        Term(2025, "summer", D(2026, 4, 13), D(2026, 7, 20), D(2026, 5, 25), D(2026, 5, 29), "P"),
        Term(2026, "autumn", D(2026, 9, 1), D(2026, 12, 18), D(2026, 10, 26), D(2026, 10, 30), "P"),
        Term(2026, "spring", D(2027, 1, 4), D(2027, 3, 19), D(2027, 2, 8), D(2027, 2, 12), "P"),
    ),
    frozenset({D(2026, 9, 1), D(2026, 9, 2), D(2026, 10, 23), D(2026, 6, 15)}),
)


@pytest.mark.parametrize(
    ("name", "length", "trigger", "day"),
    [
        ("over the early May holiday", 1, D(2026, 5, 1), D(2026, 5, 5)),
        ("over half-term, with the Spring holiday in it", 1, D(2026, 5, 22), D(2026, 6, 1)),
        ("over an INSET day", 1, D(2026, 6, 12), D(2026, 6, 16)),
        ("over the whole summer and two INSET days", 2, D(2026, 7, 17), D(2026, 9, 3)),
        ("fifteen over the end of term", 15, D(2026, 7, 9), D(2026, 9, 14)),  # seven in July, eight in September
        ("into half-term after an INSET day", 1, D(2026, 10, 22), D(2026, 11, 2)),
        ("over Christmas", 3, D(2026, 12, 17), D(2027, 1, 5)),
        ("from a day in the holidays", 1, D(2026, 8, 12), D(2026, 9, 3)),
        ("to the last day that is known", 1, D(2027, 3, 18), D(2027, 3, 19)),
        ("past the last day that is known", 2, D(2027, 3, 18), None),
        ("before any term that is known", 1, D(2025, 7, 1), None),
    ],
)
def test_school_days_over_terms_half_terms_and_inset_days(
    name: str, length: int, trigger: dt.date, day: dt.date | None
) -> None:
    if day is None:
        with pytest.raises(ValueError, match="not known"):
            counted(rule(length, "school"), trigger, OWN)
    else:
        assert counted(rule(length, "school"), trigger, OWN) == day, name
        assert explained(rule(length, "school"), trigger, OWN)[-1].day == day, name
