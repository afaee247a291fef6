"""Sums of many spells: NumPy says what mark by mark says."""

from __future__ import annotations

import datetime as dt

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.analysis import summaries
from ecede_desktop.analysis.summaries import FIELDS, as_counts, year_of_marks
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.marks import MARKS_LENGTH, position_of
from tests.analysis.county import CODES, FIRST, LAST, YEAR, counted, days, row_of, rows, schools

END = MARKS_LENGTH - 1
MON, TUE = dt.date(2026, 1, 12), dt.date(2026, 1, 13)


def read(pupils: list[bytes], of_school: list[int] | None = None) -> summaries.Year:
    """A year of pupils who were on roll throughout, in one school unless said."""
    number = of_school or [0] * len(pupils)
    return year_of_marks(YEAR, CODES, b"".join(pupils), number, [0] * len(pupils), [END] * len(pupils))


@given(schools, days, days)
def test_a_row_counts_as_mark_by_mark(pupils: list[bytes], one: dt.date, other: dt.date) -> None:
    first, last = min(one, other), max(one, other)
    year = read(pupils)
    found = summaries.counts_by_row(year, first, last)
    for number, row in enumerate(pupils):
        assert as_counts(found[number]) == counted(row, first, last, summaries.gaps_of(year, number))


@given(schools, days, days)
def test_months_and_codes_add_up_to_the_rows(pupils: list[bytes], one: dt.date, other: dt.date) -> None:
    first, last = min(one, other), max(one, other)
    year = read(pupils)
    whole = sum((as_counts(row) for row in summaries.counts_by_row(year, first, last)), Counts())
    assert sum((counts for _, counts, _ in summaries.by_month(year, first, last)), Counts()) == whole
    codes = summaries.by_code(year, first, last)
    assert codes.get("-", (0, []))[0] == whole.missing
    assert sum(n for code, (n, _) in codes.items() if code != "-") == whole.possible + whole.not_required


@given(st.lists(st.tuples(rows, st.integers(0, 2)), min_size=1, max_size=6))
def test_schools_are_held_apart(pupils: list[tuple[bytes, int]]) -> None:
    """What one school held says nothing of another's gaps."""
    together = read([row for row, _ in pupils], [school for _, school in pupils])
    for school in {school for _, school in pupils}:
        numbers = [n for n, (_, its) in enumerate(pupils) if its == school]
        alone = read([pupils[n][0] for n in numbers])
        assert (together.missing[numbers] == alone.missing).all()


def test_a_pupil_nobody_dated_is_missing_only_from_the_first_mark_on() -> None:
    full = row_of({(day, session): "/" for day in (MON, TUE) for session in ("AM", "PM")})
    begun = row_of({(MON, "PM"): "/"})
    year = year_of_marks(YEAR, CODES, full + begun + begun, [0, 0, 0], [0, -1, 0], [END, END, position_of(TUE, "AM")])
    found = summaries.counts_by_row(year, FIRST, LAST)
    assert found[:, FIELDS.index("missing")].tolist() == [0, 2, 2]


def test_a_part_of_a_school_is_held_against_the_whole_of_it() -> None:
    full = row_of({(MON, "AM"): "/", (MON, "PM"): "\\"})
    absent = row_of({(MON, "AM"): "I"})
    alone = year_of_marks(YEAR, CODES, absent, [0], [0], [END])
    beside = year_of_marks(YEAR, CODES, absent, [0], [0], [END], [full + absent])
    assert (int(alone.missing.sum()), int(beside.missing.sum())) == (0, 1)


def test_groups_add_their_rows_up_and_an_empty_one_is_nothing() -> None:
    year = read([row_of({(MON, "AM"): "/"}), row_of({(MON, "AM"): "U"}), row_of({(MON, "AM"): "I"})])
    found = summaries.by_group(summaries.counts_by_row(year, MON, MON), [2, 0, 2], 3)
    assert [as_counts(row) for row in found] == [
        Counts(unauthorised=1, late_after_close=1),
        Counts(),
        Counts(present=1, authorised=1),
    ]


def test_only_rows_that_count_anything_are_used() -> None:
    year = read([row_of({}), row_of({(TUE, "AM"): "/"}), row_of({(MON, "AM"): "/"})], [0, 0, 1])
    assert summaries.used(summaries.counts_by_row(year, MON, MON)) == [2]
    assert summaries.used(summaries.counts_by_row(year, TUE, TUE)) == [0, 1], "a missing mark counts too"


def test_a_code_names_the_rows_that_have_it() -> None:
    year = read([row_of({(MON, "AM"): "/", (TUE, "AM"): "/"}), row_of({(MON, "AM"): "I"})])
    found = {code: (n, who.tolist()) for code, (n, who) in summaries.by_code(year, MON, TUE).items()}
    assert found == {"/": (2, [0]), "I": (1, [1]), "-": (1, [1])}


def test_a_month_names_the_rows_that_have_any_session_in_it() -> None:
    year = read([row_of({(dt.date(2025, 9, 30), "AM"): "/", (MON, "AM"): "/"}), row_of({(MON, "AM"): "I"})])
    found = [(month, counts.possible, who.tolist()) for month, counts, who in summaries.by_month(year, FIRST, LAST)]
    assert found == [("2025-09", 1, [0, 1]), ("2026-01", 2, [0, 1])]


@given(schools)
def test_a_county_is_every_mark_without_gaps(pupils: list[bytes]) -> None:
    assert summaries.total(b"".join(pupils), CODES) == sum((counted(row, FIRST, LAST) for row in pupils), Counts())


def test_more_rows_than_are_counted_at_once_each_count() -> None:
    pupils = [row_of({(MON, "AM"): "U" if n % 3 else "/"}) for n in range(1025)]
    found = summaries.counts_by_row(read(pupils), MON, MON)
    assert found[:, FIELDS.index("unauthorised")].tolist() == [int(bool(n % 3)) for n in range(1025)]
    assert np.array_equal(found[:, FIELDS.index("present")], 1 - found[:, FIELDS.index("unauthorised")])
