"""Random counties of invented pupils, and the same figures in the plainest Python, session by session."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st

from ecede_desktop.analysis.county import UNKNOWN, County, Intervals, Spells, county_of, stack_of
from ecede_desktop.law.calendar import YEAR_GROUPS
from ecede_desktop.law.codes import MarkClass, code_set
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.windows import Window
from ecede_desktop.records.marks import MARKS_LENGTH, session_at

CODES = code_set("CY-2010")
YEARS = (2024, 2025)
FIRST, LAST = dt.date(2024, 9, 1), dt.date(2026, 8, 31)
quick = settings(max_examples=40, deadline=None)
_FIELD = {
    MarkClass.PRESENT: "present",
    MarkClass.APPROVED: "approved",
    MarkClass.AUTHORISED: "authorised",
    MarkClass.UNAUTHORISED: "unauthorised",
    MarkClass.NOT_REQUIRED: "not_required",
}


@dataclass(frozen=True)
class Spell:
    """A spell of an invented county: who, where, and the marks of each school year by place."""

    pupil: int
    school: int
    year_group: str = "7"
    year_group_in: int = 2025
    second: bool = False
    marks: tuple[tuple[int, tuple[tuple[int, str], ...]], ...] = ()
    """(school year, ((place, code), …))."""
    reg_group: int = 0

    def row(self, school_year: int) -> bytes | None:
        """The row of a school year, or None."""
        for year, marks in self.marks:
            if year == school_year:
                row = bytearray(MARKS_LENGTH)
                for place, code in marks:
                    row[place] = ord(code)
                return bytes(row)
        return None


def build(
    spells: Sequence[Spell], cohorts: dict[str, list[tuple[int, dt.date, dt.date]]] | None = None, codes=CODES
) -> County:
    """The county of some spells; nobody says when a spell began or ended."""
    arrays = Spells(
        np.array([s.pupil for s in spells], np.int32),
        np.array([s.school for s in spells], np.int32),
        np.array([YEAR_GROUPS.index(s.year_group) if s.year_group else UNKNOWN for s in spells], np.int32),
        np.array([s.year_group_in for s in spells], np.int32),
        np.array([s.reg_group for s in spells], np.int32),
        np.array([s.second for s in spells], np.bool_),
    )
    stacks = []
    for year in YEARS:
        here = [(n, row) for n, s in enumerate(spells) if (row := s.row(year)) is not None]
        if here:
            at = np.array([n for n, _ in here], np.int32)
            rows = b"".join(row for _, row in here)
            first, last = np.full(len(here), -1), np.full(len(here), MARKS_LENGTH - 1)
            stacks.append(stack_of(year, codes, rows, at, arrays.school[at], first, last))
    members = {}
    for name, spans in (cohorts or {}).items():
        columns = np.array([(p, a.toordinal(), b.toordinal()) for p, a, b in spans], np.int32).reshape(-1, 3)
        members[name] = Intervals(columns[:, 0], columns[:, 1], columns[:, 2])
    schools = max((s.school for s in spells), default=0) + 1
    return county_of(arrays, stacks, members, [number % 2 == 1 for number in range(schools)])


def sessions(spells: Sequence[Spell], spell: Spell, window: Window) -> Iterator[tuple[dt.date, str, str]]:
    """Each session of a spell within a window: day, AM or PM, and its code; ``-`` where a mark is missing."""
    for year in YEARS:
        row = spell.row(year)
        if row is None:
            continue
        others = [r for s in spells if s.school == spell.school and (r := s.row(year)) is not None]
        first = next((place for place in range(MARKS_LENGTH) if row[place]), MARKS_LENGTH)
        for place in sorted({place for s in spells for at, marks in s.marks if at == year for place, _ in marks}):
            day, half = session_at(year, place)
            if not window.first_day <= day <= window.last_day:
                continue
            if row[place]:
                yield day, half, chr(row[place])
            elif place >= first and any(other[place] not in (0, ord("#")) for other in others):
                yield day, half, "-"


def counted(marks: Sequence[str]) -> Counts:
    """Counts of codes, one by one."""
    sums: Counter[str] = Counter()
    for code in marks:
        if code == "-":
            sums["missing"] += 1
            continue
        row = CODES.codes[code]
        sums[_FIELD[row.mark_class]] += 1
        if row.lateness:
            sums[f"late_{row.lateness}"] += 1
    return Counts(**sums)


def counts_of(spells: Sequence[Spell], spell: Spell, window: Window) -> Counts:
    """Counts of a spell within a window."""
    return counted([code for _, _, code in sessions(spells, spell, window)])


_places = st.integers(0, MARKS_LENGTH - 3)
_codes = st.sampled_from(sorted(CODES.codes))
_marks = st.dictionaries(_places, _codes, max_size=25).map(lambda found: tuple(sorted(found.items())))
_years = st.tuples(*(st.tuples(st.just(year), _marks) for year in YEARS))
_spell = st.builds(
    Spell,
    pupil=st.integers(0, 3),
    school=st.integers(0, 2),
    year_group=st.sampled_from(["", "R", "6", "7", "11", "14"]),
    year_group_in=st.sampled_from([0, 2024, 2025]),
    second=st.booleans(),
    marks=_years,
    reg_group=st.integers(-1, 1),
)
counties = st.lists(_spell, min_size=1, max_size=6)
_days = st.dates(FIRST, LAST)
windows = st.tuples(_days, _days).map(lambda days: Window(min(days), max(days)))
