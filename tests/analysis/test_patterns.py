"""When absence falls, against the same told day by day; when pupils were last marked."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.analysis import leaving, patterns
from ecede_desktop.analysis.county import rows_of
from ecede_desktop.analysis.summaries import as_counts
from ecede_desktop.law.calendar import Term
from ecede_desktop.law.codes import MarkClass
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.windows import Window
from tests.analysis.counties import CODES, FIRST, LAST, Spell, build, counted, counties, quick, sessions, windows

D = dt.date
DAY = dt.timedelta(days=1)


def _all(spells: list[Spell], window: Window) -> list[tuple[Spell, dt.date, str, str]]:
    return [(spell, *one) for spell in spells for one in sessions(spells, spell, window)]


@quick
@given(counties, windows)
def test_weekdays_and_weeks_hold_what_was_marked_in_them(spells: list[Spell], window: Window) -> None:
    county = build(spells)
    days = patterns.day_counts(county, rows_of(county, window), window)
    told = _all(spells, window)
    weekdays = patterns.by_weekday(days)
    for number in range(7):
        assert as_counts(weekdays[number]) == counted([code for _, day, _, code in told if day.weekday() == number])
    weeks = {monday: as_counts(row) for monday, row in patterns.by_week(days)}
    for monday, counts in weeks.items():
        assert monday.weekday() == 0
        assert counts == counted([code for _, day, _, code in told if 0 <= (day - monday).days < 7])
    assert sum(weeks.values(), Counts()) == counted([code for *_, code in told])


@quick
@given(counties, windows, st.sampled_from([1, 4, 12]))
def test_sliding_weeks_hold_the_last_weeks_and_never_reach_before_the_window(
    spells: list[Spell], window: Window, weeks: int
) -> None:
    county = build(spells)
    days = patterns.day_counts(county, rows_of(county, window), window)
    told = _all(spells, window)
    for sunday, numbers in patterns.sliding(days, weeks, window):
        first = sunday - dt.timedelta(days=7 * weeks - 1)
        assert first >= window.first_day and sunday.weekday() == 6
        assert as_counts(numbers) == counted([code for _, day, _, code in told if first <= day <= sunday])


_ATTENDED, _ABSENT = ("P", "A"), ("AU", "UN")


@quick
@given(counties, windows)
def test_half_days_are_told_apart(spells: list[Spell], window: Window) -> None:
    county = build(spells)
    found = patterns.halves_of_days(county, rows_of(county, window), window)
    expected = dict.fromkeys(found, 0)
    for spell in spells:
        by_day: dict[dt.date, dict[str, MarkClass]] = {}
        for day, half, code in sessions(spells, spell, window):
            by_day.setdefault(day, {})[half] = CODES.class_of(code)
        for halves in by_day.values():
            morning, afternoon = halves.get("AM"), halves.get("PM")
            expected["morning"] += morning in _ABSENT and afternoon in _ATTENDED
            expected["afternoon"] += morning in _ATTENDED and afternoon in _ABSENT
            expected["whole"] += morning in _ABSENT and afternoon in _ABSENT
            expected["attended"] += morning in _ATTENDED and afternoon in _ATTENDED
    assert found == expected


def _held(spells: list[Spell], school: int, school_year: int) -> list[dt.date]:
    whole = Window(D(school_year, 9, 1), D(school_year + 1, 8, 31))
    here = [s for s in spells if s.school == school]
    return sorted({day for s in here for day, _, code in sessions(spells, s, whole) if code not in ("-", "#")})


@quick
@given(counties, windows, st.integers(1, 40))
def test_days_beside_breaks_are_those_of_each_school(spells: list[Spell], window: Window, gap: int) -> None:
    county = build(spells)
    found = patterns.beside_breaks(county, rows_of(county, window), window, gap)
    codes: dict[str, list[str]] = {"before": [], "after": [], "other": []}
    for spell, day, _, code in _all(spells, window):
        year = day.year if day.month >= 9 else day.year - 1
        held = _held(spells, spell.school, year)
        before = {one for one, other in pairwise(held) if (other - one).days > gap}
        after = {other for one, other in pairwise(held) if (other - one).days > gap}
        codes["before" if day in before else "after" if day in after else "other"].append(code)
    assert {name: as_counts(row) for name, row in found.items()} == {name: counted(c) for name, c in codes.items()}


TERM = Term(2025, "autumn", D(2025, 9, 1), D(2025, 12, 19), None, None, "test")


def test_the_first_and_the_last_days_of_a_term_are_those_that_the_school_held() -> None:
    days = [D(2025, 9, 2) + n * DAY for n in range(14) if (D(2025, 9, 2) + n * DAY).weekday() < 5]
    marks = tuple(
        ((day - D(2025, 9, 1)).days * 2, "O" if n in (0, len(days) - 1) else "/") for n, day in enumerate(days)
    )
    away = (((D(2026, 1, 5) - D(2025, 9, 1)).days * 2, "I"),)
    spells = [Spell(0, 0, marks=((2025, marks + away),))]
    county = build(spells)
    window = Window(FIRST, LAST)
    found = patterns.ends_of_terms(county, rows_of(county, window), window, [TERM], days=3)
    assert {name: (c.possible, c.absent) for name, c in ((n, as_counts(row)) for n, row in found.items())} == {
        "first": (3, 1), "last": (3, 1), "other": (len(days) - 6 + 1, 1),
    }  # fmt: skip


def test_a_short_term_begins_before_it_ends() -> None:
    marks = ((4, "O"), (6, "/"))
    county = build([Spell(0, 0, marks=((2025, marks),))])
    window = Window(FIRST, LAST)
    found = patterns.ends_of_terms(county, rows_of(county, window), window, [TERM])
    assert as_counts(found["first"]).possible == 2
    assert as_counts(found["last"]).possible == 0


def test_pupils_absent_together_are_told_with_what_each_missed() -> None:
    def spell(pupil: int, school: int, codes: str) -> Spell:
        return Spell(pupil, school, marks=((2025, tuple((4 + n, code) for n, code in enumerate(codes))),))

    county = build([spell(0, 0, "OOO///Y"), spell(1, 1, "IIO/O/O"), spell(2, 1, "///////")])
    window = Window(FIRST, LAST)
    rows = rows_of(county, window)
    (found,) = patterns.absent_together(county, rows, window, [(0, 1), (0, 2)], 3)
    assert (found.rows, found.both_expected, found.first_absent, found.second_absent, found.both_absent) == (
        (0, 1), 6, 3, 4, 3,
    )  # fmt: skip
    assert patterns.absent_together(county, rows, window, [(0, 1)], 4) == ()


def test_codes_come_stack_by_stack() -> None:
    county = build([Spell(0, 0, marks=((2024, ((4, "/"),)), (2025, ((4, "I"), (6, "I")))))])
    window = Window(FIRST, LAST)
    told = {
        stack.school_year: counts for stack, counts in patterns.code_totals(county, rows_of(county, window), window)
    }
    assert (told[2024][ord("/")], told[2025][ord("I")]) == (1, 2)


@quick
@given(counties)
def test_who_was_last_marked_where_and_when(spells: list[Spell]) -> None:
    county = build(spells)
    window = Window(FIRST, LAST)
    rows = rows_of(county, window)
    last = leaving.last_marked(county, rows)
    required = {
        (n, day.toordinal())
        for n, s in enumerate(spells)
        for day, _, code in sessions(spells, s, window)
        if code != "-" and CODES.class_of(code) is not MarkClass.NOT_REQUIRED
    }
    by_row = {
        (int(spell), county.stacks[stack].school_year): int(day)
        for spell, stack, day in zip(rows.spell, rows.stack, last, strict=True)
    }
    for (spell, year), day in by_row.items():
        first, end = D(year, 9, 1).toordinal(), D(year + 1, 8, 31).toordinal()
        assert day == max((d for n, d in required if n == spell and first <= d <= end), default=leaving.NEVER)
    latest = leaving.latest_of_pupils(rows, last)
    seen = {int(rows.pupil[at]): int(last[at]) for at in latest}
    assert seen == {
        s.pupil: max(d for n, d in required if spells[n].pupil == s.pupil)
        for m, s in enumerate(spells)
        if any(spells[n].pupil == s.pupil for n, _ in required)
    }
    held = leaving.days_held(county, D(2025, 6, 30))
    for school, days in held.items():
        expected = {*_held(spells, school, 2024), *_held(spells, school, 2025)}
        assert days.tolist() == sorted(d.toordinal() for d in expected if d <= D(2025, 6, 30))


def test_nobody_is_last_marked_in_an_empty_county() -> None:
    county = build([Spell(0, 0, marks=((2025, ()),))])
    rows = rows_of(county, Window(FIRST, LAST))
    assert leaving.latest_of_pupils(rows, np.zeros(0, np.int64)).tolist() == []
