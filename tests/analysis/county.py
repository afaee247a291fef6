"""Random school years of marks, and the same sums in the plainest Python, to hold NumPy's against."""

from __future__ import annotations

import datetime as dt
from collections import Counter

from hypothesis import strategies as st

from ecede_desktop.law.codes import MarkClass, code_set
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.marks import MARKS_LENGTH, position_of, session_at

CODES = code_set("CY-2010")
YEAR = 2025
FIRST, LAST = dt.date(2025, 9, 1), dt.date(2026, 8, 31)
_FIELD = {
    MarkClass.PRESENT: "present",
    MarkClass.APPROVED: "approved",
    MarkClass.AUTHORISED: "authorised",
    MarkClass.UNAUTHORISED: "unauthorised",
    MarkClass.NOT_REQUIRED: "not_required",
}


def row_of(marks: dict[tuple[dt.date, str], str]) -> bytes:
    """A school year's row with these marks."""
    row = bytearray(MARKS_LENGTH)
    for (day, session), code in marks.items():
        row[position_of(day, session)] = ord(code)
    return bytes(row)


def counted(row: bytes, first: dt.date, last: dt.date, gaps: bytes = bytes(MARKS_LENGTH)) -> Counts:
    """Mark by mark, with a date for each."""
    sums: Counter[str] = Counter()
    for place in range(MARKS_LENGTH):
        if not first <= session_at(YEAR, place)[0] <= last:
            continue
        sums["missing"] += gaps[place]
        if row[place]:
            found = CODES.codes[chr(row[place])]
            sums[_FIELD[found.mark_class]] += 1
            if found.lateness:
                sums[f"late_{found.lateness}"] += 1
    return Counts(**sums)


def _year(marks: dict[int, str]) -> bytes:
    row = bytearray(MARKS_LENGTH)
    for place, code in marks.items():
        row[place] = ord(code)
    return bytes(row)


rows = st.dictionaries(st.integers(0, MARKS_LENGTH - 3), st.sampled_from(sorted(CODES.codes)), max_size=60).map(_year)
"""The last day of the 366 is no day of this school year, so no mark stands there."""
schools = st.lists(rows, min_size=1, max_size=6)
days = st.dates(FIRST, LAST)
