"""Attendance before and after an action: every session once, the two sides apart, and what is not over said."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.before_after import BeforeAfter, Side
from ecede_desktop.services.attendance import pupil_attendance
from ecede_desktop.services.before_after import before_after, before_after_many
from ecede_desktop.services.desk import Desk
from tests.services.registers_in_store import SCHOOL, Laid, at_school, lay, take_in, usual

FIRST, LAST = dt.date(2025, 9, 1), dt.date(2026, 2, 27)
ACTION = dt.date(2026, 1, 14)
OTHER = "6742998"


@pytest.fixture
def laid(desk: Desk) -> Laid:
    """A pupil away each Friday until the action, and there each day afterwards."""
    made = lay(desk)
    marks = usual(desk, FIRST, LAST)
    for day, session in marks:
        if day.weekday() == 4 and day < ACTION:
            marks[day, session] = "O"
    take_in(made, marks)
    return made


def counted(desk: Desk, laid: Laid, side: Side) -> Counts:
    """The same days as the attendance tab counts them."""
    rows = pupil_attendance(desk, laid.pupil_id, side.first_day, side.last_day)
    return sum((row.counts for row in rows), Counts())


def test_six_and_twelve_weeks_are_counted_on_either_side(desk: Desk, laid: Laid) -> None:
    six, twelve = before_after(desk, laid.pupil_id, ACTION)
    assert (six.weeks, twelve.weeks) == (6, 12)
    assert (six.before.first_day, six.before.last_day) == (dt.date(2025, 12, 3), dt.date(2026, 1, 13))
    assert (six.after.first_day, six.after.last_day) == (dt.date(2026, 1, 15), dt.date(2026, 2, 25))
    for side in (six.before, six.after, twelve.before):
        assert side.counts == counted(desk, laid, side)
    assert six.before.counts.unauthorised > 0
    assert six.after.attendance == Decimal("100.0")
    assert six.change is not None and six.change > 0
    assert six.whole


def test_the_day_itself_is_counted_on_neither_side(desk: Desk, laid: Laid) -> None:
    take_in(laid, {(ACTION, "AM"): "U", (ACTION, "PM"): "U"}, file="later.csv")
    (six, _) = before_after(desk, laid.pupil_id, ACTION)
    assert six.before.counts.late_after_close == six.after.counts.late_after_close == 0


def test_a_side_that_is_not_over_says_so_and_counts_what_there_is(desk: Desk, laid: Laid) -> None:
    _, twelve = before_after(desk, laid.pupil_id, ACTION)
    assert (twelve.after.last_day, twelve.after.over) == (dt.date(2026, 4, 8), False)
    assert twelve.after.counts == counted(desk, laid, Side(twelve.after.first_day, LAST))
    assert not twelve.whole


def test_a_side_in_the_summer_holidays_is_empty_and_has_no_figure(desk: Desk, laid: Laid) -> None:
    (one,) = before_after(desk, laid.pupil_id, dt.date(2025, 8, 20), (1,))
    assert one.before.empty and one.before.over
    assert one.before.attendance is None and one.change is None
    assert not one.whole


def test_a_day_still_to_come_has_an_after_that_is_empty_and_not_over(desk: Desk, laid: Laid) -> None:
    (one,) = before_after(desk, laid.pupil_id, dt.date(2027, 11, 3), (6,))
    assert one.after.empty and not one.after.over
    assert one.before.empty


def test_missing_marks_are_said_and_are_never_absence(desk: Desk, laid: Laid) -> None:
    gap = dt.date(2026, 2, 3)
    take_in(laid, {(gap, "AM"): "", (gap, "PM"): ""}, file="blank.csv")
    other = lay(desk, upn="A674299925002", upn_key="A674299925002", forename="Nia")
    take_in(other, usual(desk, FIRST, LAST), file="other.csv")
    (six,) = before_after(desk, laid.pupil_id, ACTION, (6,))
    assert six.after.missing == 2
    assert six.after.counts.absent == 0
    assert six.after.counts == counted(desk, laid, six.after)


def test_two_schools_marks_of_one_session_are_one_session(desk: Desk, laid: Laid) -> None:
    (alone,) = before_after(desk, laid.pupil_id, ACTION, (6,))
    at_school(laid, OTHER, "Ysgol Arall", status="M")
    take_in(laid, usual(desk, FIRST, LAST), school=OTHER, file="second.csv")
    (both,) = before_after(desk, laid.pupil_id, ACTION, (6,))
    assert both.before.counts.possible == alone.before.counts.possible
    assert both.before.counts == alone.before.counts


def test_a_side_over_two_school_years_counts_both(desk: Desk) -> None:
    made = lay(desk)
    first, day = dt.date(2025, 6, 30), dt.date(2025, 9, 10)
    marks = {(dt.date(2025, 7, 7), "AM"): "/", (dt.date(2025, 7, 7), "PM"): "O"}
    take_in(made, marks | usual(desk, dt.date(2025, 9, 1), dt.date(2025, 12, 19)))
    (one,) = before_after(desk, made.pupil_id, day, (12,))
    assert one.before.first_day < first
    assert one.before.counts.unauthorised == 1
    assert one.before.counts.present == 1 + len(usual(desk, dt.date(2025, 9, 1), dt.date(2025, 9, 9)))


def test_many_days_are_one_read_and_say_what_each_says_alone(desk: Desk, laid: Laid) -> None:
    days = [ACTION, dt.date(2025, 11, 3), dt.date(2026, 2, 20), ACTION]
    found = before_after_many(desk, laid.pupil_id, days)
    assert set(found) == set(days)
    assert all(found[day] == before_after(desk, laid.pupil_id, day) for day in days)
    assert before_after_many(desk, laid.pupil_id, []) == {}


def test_a_pupil_without_a_register_has_two_empty_sides(desk: Desk) -> None:
    (one,) = before_after(desk, lay(desk).pupil_id, ACTION, (6,))
    assert one.before.empty and one.after.empty


# The store is the same for all examples: nothing is written by them.
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    day=st.dates(dt.date(2025, 6, 1), dt.date(2026, 6, 30)),
    weeks=st.lists(st.integers(1, 30), min_size=1, max_size=4, unique=True).map(lambda found: tuple(sorted(found))),
)
def test_sides_never_overlap_and_no_session_is_counted_twice(desk: Desk, week_by_week: Laid, day: dt.date, weeks):
    for one in before_after(desk, week_by_week.pupil_id, day, weeks):
        before, after = one.before, one.after
        assert before.first_day <= before.last_day < day < after.first_day <= after.last_day
        assert (
            (before.last_day - before.first_day).days + 1
            == (after.last_day - after.first_day).days + 1
            == one.weeks * 7
        )
        assert _sessions(one) <= len(usual(desk, FIRST, LAST))
        for side in (before, after):
            held = len(usual(desk, max(side.first_day, FIRST), min(side.last_day, LAST)))
            assert side.counts.possible == held


def _sessions(one: BeforeAfter) -> int:
    return one.before.counts.expected + one.after.counts.expected


@pytest.fixture
def week_by_week(desk: Desk) -> Laid:
    """Two schools tell of the same year, one of them with gaps that the other fills."""
    made = lay(desk)
    at_school(made, OTHER, "Ysgol Arall", status="M")
    whole = usual(desk, FIRST, LAST)
    take_in(made, {key: mark for key, mark in whole.items() if key[0].isocalendar().week % 2})
    take_in(made, whole, school=OTHER, file="second.csv")
    assert SchoolCalendar(desk.pack.terms).knows(LAST) and SCHOOL in made.schools
    return made
