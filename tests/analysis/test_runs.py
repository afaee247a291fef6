"""Runs of a whole county are found where the law counts them, over the turn of a year too."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.analysis.runs import days_of, spells_with_runs
from ecede_desktop.law.absence import RunRule, SchoolDay, absence_runs, counts_in_run
from ecede_desktop.law.windows import Window
from tests.analysis.counties import FIRST, LAST, YEARS, Spell, build, quick, windows

PAIRS = ("OO", "UU", "/\\", "II", "OY", "YY", "O ", "  ", "BO")
RULES = [RunRule(2, 3, 4, half, late, "", "") for half in ("neutral", "counts", "ends") for late in ("counts", "ends")]


def _year(days: list[str]) -> tuple[tuple[int, str], ...]:
    return tuple((2 * n + half, pair[half]) for n, pair in enumerate(days) for half in (0, 1) if pair[half] != " ")


years = st.tuples(
    *(st.tuples(st.just(year), st.lists(st.sampled_from(PAIRS), max_size=12).map(_year)) for year in YEARS)
)
spells = st.lists(st.builds(Spell, pupil=st.integers(0, 2), school=st.just(0), marks=years), min_size=1, max_size=4)


@quick
@given(spells, windows, st.sampled_from(RULES))
def test_a_spell_is_found_when_a_run_of_it_stands_at_the_alert_on_a_day_of_the_window(
    told: list[Spell], window: Window, rule: RunRule
) -> None:
    county = build(told)
    found = set(spells_with_runs(county, rule, window).tolist())
    assert found == {n for n in range(len(told)) if _stands(days_of(county, n, window), rule, county, window)}


def _stands(days: tuple[SchoolDay, ...], rule: RunRule, county: object, window: Window) -> bool:
    """Day by day: whether so many days have counted since the last that ended a run, on a day within the window."""
    by_day = {day.date: counts_in_run(day, rule) for day in days}
    # A day on which only others were marked counts neither way, but the run stands on it.
    columns = [stack.date(n) for stack in county.stacks for n in range(len(stack.days))]  # type: ignore[attr-defined]
    length = 0
    for day in sorted({*by_day, *(d for d in columns if d <= window.last_day)}):
        state = by_day.get(day)
        length = 0 if state is False else length + bool(state)
        if window.first_day <= day and length >= rule.alert:
            return True
    return False


def test_a_run_goes_on_from_july_to_september() -> None:
    last_days = tuple((place, "O") for place in range(640, 650))
    spell = Spell(0, 0, marks=((2024, last_days), (2025, ((4, "O"), (5, "O"), (6, "O"), (7, "O")))))
    county = build([spell])
    rule = RunRule(7, 10, 20, "neutral", "counts", "", "")
    window = Window(dt.date(2025, 9, 1), LAST)
    assert spells_with_runs(county, rule, window).tolist() == [0]
    (run,) = absence_runs(days_of(county, 0, window), rule)
    assert (run.days, run.first_day, run.ended_on) == (7, dt.date(2025, 7, 18), None)


@pytest.mark.parametrize("window", [Window(FIRST, FIRST), Window(dt.date(2020, 9, 1), dt.date(2020, 9, 2))])
def test_before_anything_is_marked_there_is_no_run(window: Window) -> None:
    county = build([Spell(0, 0, marks=((2025, ((4, "O"), (5, "O"))),))])
    assert spells_with_runs(county, RULES[0], window).tolist() == []
