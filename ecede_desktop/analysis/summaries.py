"""Counts of many spells at once: row by row, month by month, with the sessions that lack a mark."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.analysis.marks import (
    Marks,
    Mask,
    as_marks,
    count_codes,
    counts,
    first_marked,
    held_sessions,
    missing_sessions,
    window,
)
from ecede_desktop.law.codes import CodeSet, MarkClass
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.marks import first_day_of

FIELDS = (
    "present", "approved", "authorised", "unauthorised", "not_required", "missing", "late_before_close",
    "late_after_close",
)  # fmt: skip
"""What a row of counts holds, in this order."""
BY_CLASS = {
    MarkClass.PRESENT: "present",
    MarkClass.APPROVED: "approved",
    MarkClass.AUTHORISED: "authorised",
    MarkClass.UNAUTHORISED: "unauthorised",
    MarkClass.NOT_REQUIRED: "not_required",
}
_ROWS_AT_ONCE = 512
Numbers = NDArray[np.int64]


@dataclass(frozen=True)
class Year:
    """A school year of many spells, read with one code set."""

    school_year: int
    codes: CodeSet
    marks: Marks
    missing: Mask
    """Sessions that the spell's school held and that have no mark, while the pupil was on its roll."""


def year_of_marks(
    school_year: int,
    codes: CodeSet,
    rows: bytes,
    schools: Sequence[int],
    first: Sequence[int],
    last: Sequence[int],
    whole_schools: Sequence[bytes] | None = None,
    closed: Sequence[Mask] | None = None,
) -> Year:
    """Rows of one school year with their gaps.

    ``schools`` numbers the school of each row; ``first`` is its first place on roll, below 0: from its first mark;
    ``last`` its last place on roll. ``whole_schools`` are all rows of each school, which say what sessions it held;
    without them ``rows`` are the whole schools. ``closed`` are the places on which the calendar has each school closed.
    """
    marks = as_marks(rows)
    from_mark = first_marked(marks)
    asked = np.asarray(first, np.int64)
    begins = np.where(asked < 0, from_mark, asked)
    ends = np.asarray(last, np.int64)
    number = np.asarray(schools, np.int64)
    shut = [code for code, row in codes.codes.items() if row.school_wide]
    missing = np.zeros(marks.shape, np.bool_)
    for school in np.unique(number):
        here = np.flatnonzero(number == school)
        whole = marks[here] if whole_schools is None else as_marks(whole_schools[school])
        held = held_sessions(whole, shut, None if closed is None else closed[school])
        missing[here] = missing_sessions(marks[here], held, begins[here], ends[here])
    return Year(school_year, codes, marks, missing)


def counts_by_row(year: Year, first_day: dt.date, last_day: dt.date) -> Numbers:
    """Counts of each row within the days, shape (n, 8) in the order of ``FIELDS``."""
    places = window(year.school_year, first_day, last_day)
    found = np.zeros((len(year.marks), len(FIELDS)), np.int64)
    for start in range(0, len(found), _ROWS_AT_ONCE):
        some = slice(start, start + _ROWS_AT_ONCE)
        marks = year.marks[some, places]
        for code, row in year.codes.codes.items():
            number = np.count_nonzero(marks == ord(code), axis=1)
            found[some, FIELDS.index(BY_CLASS[row.mark_class])] += number
            if row.lateness:
                found[some, FIELDS.index(f"late_{row.lateness}")] += number
        found[some, FIELDS.index("missing")] = np.count_nonzero(year.missing[some, places], axis=1)
    return found


def by_group(rows: Numbers, groups: Sequence[int], number: int) -> Numbers:
    """The rows of each group added up, shape (number, 8)."""
    totals = np.zeros((number, rows.shape[1]), np.int64)
    np.add.at(totals, np.asarray(groups, np.int64), rows)
    return totals


def as_counts(row: Numbers) -> Counts:
    """One row of numbers as counts."""
    return Counts(**dict(zip(FIELDS, row.tolist(), strict=True)))


def used(rows: Numbers) -> list[int]:
    """The rows that count anything."""
    return [int(number) for number in np.flatnonzero(rows.any(axis=1))]


def by_code(year: Year, first_day: dt.date, last_day: dt.date) -> dict[str, tuple[int, Numbers]]:
    """For each code used within the days: how often, and the rows that have it; ``-`` for missing marks."""
    places = window(year.school_year, first_day, last_day)
    marks = year.marks[:, places]
    found = {}
    for code in year.codes.codes:
        here = marks == ord(code)
        if number := int(np.count_nonzero(here)):
            found[code] = (number, np.flatnonzero(here.any(axis=1)))
    gaps = year.missing[:, places]
    if number := int(np.count_nonzero(gaps)):
        found["-"] = (number, np.flatnonzero(gaps.any(axis=1)))
    return found


def by_month(year: Year, first_day: dt.date, last_day: dt.date) -> Iterator[tuple[str, Counts, Numbers]]:
    """For each month with sessions within the days: ``YYYY-MM``, its counts, and the rows that have any."""
    month = first_day_of(year.school_year)
    for _ in range(12):
        after = (month.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
        begins, ends = max(first_day, month), min(last_day, after - dt.timedelta(days=1))
        places = window(year.school_year, begins, ends)
        marks, gaps = year.marks[:, places], year.missing[:, places]
        used = np.flatnonzero((marks != 0).any(axis=1) | gaps.any(axis=1)) if begins <= ends else np.zeros(0, np.int64)
        if len(used):
            total = counts(count_codes(marks), year.codes, int(np.count_nonzero(gaps)))
            yield f"{month:%Y-%m}", total, used
        month = after


def total(marks: bytes, codes: CodeSet) -> Counts:
    """Counts of any number of rows by class, without gaps: a county in a moment."""
    return counts(count_codes(as_marks(marks)), codes)


def gaps_of(year: Year, row: int) -> bytes:
    """A byte for each session of a row: 1 where the mark is missing."""
    return bytes(year.missing[row].astype(np.uint8))
