"""A county in memory counts what a person would count, mark by mark, in any window, group and cohort."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.analysis import groups
from ecede_desktop.analysis.county import MISSING, UNKNOWN, cohort_rows, rows_of
from ecede_desktop.analysis.summaries import as_counts
from ecede_desktop.law.absence import AbsenceRule
from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.windows import Window
from tests.analysis.counties import (
    CODES,
    FIRST,
    LAST,
    YEARS,
    Spell,
    build,
    counted,
    counties,
    counts_of,
    quick,
    sessions,
    windows,
)

RULES = (AbsenceRule(10, "rate_to_date", "ge", {}), AbsenceRule(50, "rate_to_date", "gt", {}))
BANDS = (95, 90, 86, 0)
DAY = dt.date(2025, 9, 3)


@quick
@given(counties, windows)
def test_each_row_counts_what_its_marks_say(spells: list[Spell], window: Window) -> None:
    county = build(spells)
    rows = rows_of(county, window)
    found: dict[int, Counts] = {}
    for spell, counts in zip(rows.spell.tolist(), rows.counts, strict=True):
        found[spell] = found.get(spell, Counts()) + as_counts(counts)
    expected = {n: counts for n, s in enumerate(spells) if (counts := counts_of(spells, s, window)) != Counts()}
    assert found == expected
    assert as_counts(rows.total) == sum(expected.values(), Counts())


@quick
@given(counties, windows)
def test_year_groups_move_on_with_the_school_year(spells: list[Spell], window: Window) -> None:
    county = build(spells)
    rows = rows_of(county, window)
    for stack, spell, group, reg in zip(rows.stack, rows.spell, rows.year_group, rows.reg_group, strict=True):
        year, told = county.stacks[stack].school_year, spells[spell]
        place = YEAR_GROUPS.index(told.year_group) if told.year_group else UNKNOWN
        if told.year_group and told.year_group_in:
            place += year - told.year_group_in
        assert group == (place if place in range(len(YEAR_GROUPS)) else UNKNOWN)
        assert reg == (told.reg_group if told.year_group_in in (0, year) else UNKNOWN)


@quick
@given(counties, windows)
def test_a_pupil_of_two_schools_is_one_head(spells: list[Spell], window: Window) -> None:
    county = build(spells)
    rows = rows_of(county, window)
    table = groups.group_table(county, rows, np.zeros(len(rows), np.int32), 1, RULES, BANDS)
    by_pupil: dict[int, Counts] = {}
    for spell in spells:
        counts = counts_of(spells, spell, window)
        if counts != Counts():
            by_pupil[spell.pupil] = by_pupil.get(spell.pupil, Counts()) + counts
    heads = [counts for counts in by_pupil.values() if counts.possible]
    assert table.pupils.tolist() == [len(by_pupil)]
    assert table.with_figure.tolist() == [len(heads)]
    persistent, severe = (sum(rule.reached(c.absent, c.possible) for c in heads) for rule in RULES)
    assert (table.persistent.tolist(), table.severe.tolist()) == ([persistent], [severe])
    bands = [next(n for n, least in enumerate(BANDS) if c.attended * 100 >= least * c.possible) for c in heads]
    assert table.bands.tolist() == [[bands.count(n) for n in range(len(BANDS))]]


@quick
@given(
    counties, windows, st.lists(st.tuples(st.integers(0, 3), st.dates(FIRST, LAST), st.integers(0, 200)), max_size=4)
)
def test_a_cohort_counts_the_days_of_membership_only(
    spells: list[Spell], window: Window, told: list[tuple[int, dt.date, int]]
) -> None:
    spans = _apart(told)
    county = build(spells, {"group": spans})
    rows = cohort_rows(county, rows_of(county, window), "group", window)
    found: dict[int, Counts] = {}
    for spell, counts in zip(rows.spell.tolist(), rows.counts, strict=True):
        found[spell] = found.get(spell, Counts()) + as_counts(counts)
    expected = {}
    for number, spell in enumerate(spells):
        days = [(first, last) for pupil, first, last in spans if pupil == spell.pupil]
        codes = [
            code
            for day, _, code in sessions(spells, spell, window)
            if any(first <= day <= last for first, last in days)
        ]
        if codes:
            expected[number] = counted(codes)
    assert found == expected


def _apart(told: Sequence[tuple[int, dt.date, int]]) -> list[tuple[int, dt.date, dt.date]]:
    """Memberships of one pupil that do not meet, as a county holds them."""
    found: list[tuple[int, dt.date, dt.date]] = []
    for pupil, first, length in sorted(told):
        last = first + dt.timedelta(days=length)
        if not any(p == pupil and first <= b for p, _, b in found):
            found.append((pupil, first, last))
    return found


def test_a_cohort_that_nobody_is_in_has_no_rows() -> None:
    spells = [Spell(0, 0, marks=((2025, ((4, "/"),)),))]
    county = build(spells)
    window = Window(FIRST, LAST)
    assert len(cohort_rows(county, rows_of(county, window), "nobody", window)) == 0


def test_a_window_without_marks_has_no_rows() -> None:
    county = build([Spell(0, 0, marks=((2025, ((4, "/"),)),))])
    rows = rows_of(county, Window(dt.date(2020, 9, 1), dt.date(2021, 3, 1)))
    assert len(rows) == 0 and rows.total.tolist() == [0] * 8
    table = groups.group_table(county, rows, np.zeros(0, np.int32), 1, RULES, BANDS)
    assert table.pupils.tolist() == [0]


def test_a_year_without_any_mark_counts_nothing() -> None:
    assert len(rows_of(build([Spell(0, 0, marks=((2025, ()),))]), Window(FIRST, LAST))) == 0


def test_a_second_registration_beside_a_main_one_is_told_apart() -> None:
    year = ((2025, ((4, "/"),)),)
    spells = [Spell(0, 0, marks=year), Spell(0, 1, second=True, marks=year), Spell(1, 1, second=True, marks=year)]
    rows = rows_of(build(spells), Window(FIRST, LAST))
    assert {spell: bool(again) for spell, again in zip(rows.spell, rows.again, strict=True)} == {
        0: False, 1: True, 2: False,
    }  # fmt: skip


def test_every_day_of_a_year_can_be_marked_without_a_sum_running_over() -> None:
    marks = tuple((place, "I") for place in range(730))
    county = build([Spell(0, 0, marks=((2025, marks),))], {"all": [(0, dt.date(2025, 10, 1), LAST)]})
    window = Window(FIRST, LAST)
    rows = rows_of(county, window)
    assert as_counts(rows.total).authorised == 730
    assert as_counts(cohort_rows(county, rows, "all", window).total).authorised == 730 - 60


PHASED = AbsenceRule(10, "sessions_reached", "ge", {"primary": 3, "secondary": 2})


def test_sessions_are_counted_against_the_phase_of_the_pupil() -> None:
    def spell(pupil: int, group: str, school: int, absent: int) -> Spell:
        marks = tuple((4 + n, "O" if n < absent else "/") for n in range(8))
        return Spell(pupil, school, group, marks=((2025, marks),))

    spells = [spell(0, "6", 1, 2), spell(1, "7", 0, 2), spell(2, "", 1, 2), spell(3, "", 0, 2), spell(4, "6", 0, 3)]
    county = build(spells)
    rows = rows_of(county, Window(FIRST, LAST))
    heads = groups.heads_of(county, rows, np.zeros(len(rows), np.int32))
    assert dict(zip(heads.pupil.tolist(), groups.reached(PHASED, heads).tolist(), strict=True)) == {
        0: False, 1: True, 2: True, 3: False, 4: True,
    }  # fmt: skip


@quick
@given(counties, windows)
def test_codes_are_counted_group_by_group(spells: list[Spell], window: Window) -> None:
    county = build(spells)
    rows = rows_of(county, window)
    by_stack = groups.codes_by_group(county, rows, rows.school, 3, window)
    whole = groups.code_counts(county, rows, window)
    for school in range(3):
        codes = [code for s in spells if s.school == school for _, _, code in sessions(spells, s, window)]
        for code in (*CODES.codes, "-"):
            byte = MISSING if code == "-" else ord(code)
            assert sum(int(table[school, byte]) for table in by_stack.values()) == codes.count(code)
    for number, table in by_stack.items():
        assert table.sum(axis=0)[1:].tolist() == whole[number][1:].tolist()


@quick
@given(counties, windows)
def test_sessions_with_some_codes_are_counted_row_by_row(spells: list[Spell], window: Window) -> None:
    county = build(spells)
    rows = rows_of(county, window)
    found = groups.sessions_with(county, rows, ["H", "F"], window)
    total = sum(code in ("H", "F") for s in spells for _, _, code in sessions(spells, s, window))
    assert int(found.sum()) == total


def test_the_years_of_the_county_are_those_of_its_tests() -> None:
    assert [
        stack.school_year for stack in build([Spell(0, 0, marks=tuple((y, ((4, "/"),)) for y in YEARS))]).stacks
    ] == [*YEARS]
    assert build([Spell(0, 0, marks=((2025, ((4, "/"),)),))]).stacks[0].date(0) == DAY


def test_key_stages_follow_from_year_groups() -> None:
    year = ((2025, ((4, "/"),)),)
    county = build([Spell(n, 0, group, marks=year) for n, group in enumerate(["R", "2", "6", "9", "11", "13", ""])])
    assert rows_of(county, Window(FIRST, LAST)).key_stage.tolist() == [UNKNOWN, 1, 2, 3, 4, 5, UNKNOWN]
