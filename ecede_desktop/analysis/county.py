"""A county's marks in memory, loaded once: stacks of school years, with every missing mark written in, counted by row.

A stack holds the days on which anybody has a mark and no others. What a session counts as is looked up for a day's two
marks at once, as eight numbers of eight bits in one word; whole weeks are added up when a stack is made, so that any
window is a few additions a row.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.analysis.marks import Marks, Mask, as_marks, first_marked, held_sessions, missing_sessions
from ecede_desktop.analysis.summaries import BY_CLASS, FIELDS, Numbers
from ecede_desktop.law.calendar import YEAR_GROUPS, key_stage
from ecede_desktop.law.codes import CodeSet
from ecede_desktop.law.windows import Window
from ecede_desktop.records.marks import first_day_of

Index: TypeAlias = NDArray[np.int32]
Packed: TypeAlias = NDArray[np.uint64]

MISSING = 1
"""In a stack: a session that the school held, with no mark, while the pupil was on its roll. No code is this byte."""
UNKNOWN = -1
"""A school, group or class that nobody told."""
_DAYS_AT_ONCE = 127
_WEEKS_AT_ONCE = 18
_ROWS_AT_ONCE = 4096
_SECONDARY = YEAR_GROUPS.index("7")
_STAGES = np.array([key_stage(group) or UNKNOWN for group in YEAR_GROUPS] + [UNKNOWN], np.int32)


@dataclass(frozen=True)
class Spells:
    """What is known of each spell, one place each; pupils, schools and classes as numbers that the caller gave out."""

    pupil: Index
    school: Index
    year_group: Index
    """Place in ``YEAR_GROUPS``, as told for ``year_group_in``."""
    year_group_in: Index
    """School year of that; 0: not told, so it holds for every year."""
    reg_group: Index
    second: Mask
    """Whether it is a second registration (status S or G)."""

    def group_in(self, spells: Index, school_year: int) -> Index:
        """The year group of some spells in a school year, counted from the year in which it was told."""
        told, since = self.year_group[spells], self.year_group_in[spells]
        place = np.where(since == 0, told, told + school_year - since)
        known = (told != UNKNOWN) & (place >= 0) & (place < len(YEAR_GROUPS))
        return np.asarray(np.where(known, place, UNKNOWN), np.int32)

    def class_in(self, spells: Index, school_year: int) -> Index:
        """The class of some spells in a school year: known for the year in which it was told."""
        since = self.year_group_in[spells]
        here = (since == 0) | (since == school_year)
        return np.asarray(np.where(here, self.reg_group[spells], UNKNOWN), np.int32)


@dataclass(frozen=True)
class Stack:
    """A school year of many spells, read with one code set; rows of one school stand together."""

    school_year: int
    codes: CodeSet
    days: Index
    """Days after 1 September of each column pair: those on which somebody has a mark."""
    marks: Marks
    """Shape (rows, 2 a day): a code, ``MISSING`` or 0."""
    spell: Index
    schools: Mapping[int, slice]
    held: Mapping[int, Mask]
    """By school: the sessions that it held."""
    weeks: Packed
    """Sums of each calendar week, shape (rows, weeks)."""
    week_starts: Index
    """First day column of each week."""
    on_pairs: Packed

    def places(self, window: Window) -> tuple[int, int]:
        """The day columns of a window: first, and after the last."""
        start = first_day_of(self.school_year)
        first, last = (window.first_day - start).days, (window.last_day - start).days
        return int(np.searchsorted(self.days, first)), int(np.searchsorted(self.days, last, side="right"))

    def date(self, column: int) -> dt.date:
        """The day of a day column."""
        return first_day_of(self.school_year) + dt.timedelta(days=int(self.days[column]))

    @property
    def pairs(self) -> NDArray[np.uint16]:
        """A day's two marks as one number."""
        return self.marks.view(np.uint16)


@dataclass(frozen=True)
class Rows:
    """Counts of a window, row by row: a spell's school year each."""

    stack: Index
    row: Index
    spell: Index
    pupil: Index
    school: Index
    year_group: Index
    reg_group: Index
    again: Mask
    """Whether it is a second registration of a pupil whose main one has marks in the same year."""
    counts: Numbers
    """Shape (n, 8) in the order of ``FIELDS``."""

    def __len__(self) -> int:
        return len(self.row)

    def where(self, mask: Any) -> Rows:
        """Some of the rows: a mask or places."""
        return Rows(*(getattr(self, name)[mask] for name in self.__dataclass_fields__))

    def with_counts(self, counts: Numbers) -> Rows:
        """The same rows with other counts."""
        return replace(self, counts=counts)

    @property
    def key_stage(self) -> Index:
        """Key stage of each row."""
        return np.asarray(_STAGES[self.year_group], np.int32)

    @property
    def total(self) -> Numbers:
        """All rows added up."""
        return np.asarray(self.counts.sum(axis=0, dtype=np.int64))


@dataclass(frozen=True)
class Intervals:
    """Memberships of one cohort: days as ordinals, those of one pupil apart from each other."""

    pupil: Index
    first: Index
    last: Index


@dataclass(frozen=True)
class County:
    """Everything that figures are made of."""

    spells: Spells
    stacks: tuple[Stack, ...]
    cohorts: Mapping[str, Intervals]
    again: tuple[Mask, ...]
    """By stack: see ``Rows.again``."""
    secondary: Mask
    """By school: whether its phase is secondary, for pupils whose year group nobody told."""


def county_of(
    spells: Spells, stacks: Sequence[Stack], cohorts: Mapping[str, Intervals], secondary: Sequence[bool]
) -> County:
    """Put a county together; tells which rows are second registrations beside a main one."""
    again: list[Mask] = []
    for stack in stacks:
        pupil, second = spells.pupil[stack.spell], spells.second[stack.spell]
        main = [
            spells.pupil[other.spell[~spells.second[other.spell]]]
            for other in stacks
            if other.school_year == stack.school_year
        ]
        again.append(second & np.isin(pupil, np.concatenate(main)))
    return County(spells, tuple(stacks), cohorts, tuple(again), np.asarray(secondary, np.bool_))


def stack_of(
    school_year: int,
    codes: CodeSet,
    rows: bytes,
    spell: Index,
    school: Index,
    first: Numbers,
    last: Numbers,
    closed: Mapping[int, Mask] | None = None,
) -> Stack:
    """A stack of whole schools. ``first`` and ``last`` are places on roll; first below 0: from the first mark.

    ``closed``: by school, the places on which the calendar has it closed.
    """
    order = np.argsort(school, kind="stable")
    whole = as_marks(rows)
    used = np.flatnonzero(np.bitwise_or.reduce(whole.view(np.uint16), axis=0))
    if not len(used):
        used = np.zeros(1, np.int64)  # rows without any mark: one day of nothing
    columns = np.repeat(used * 2, 2) + np.tile([0, 1], len(used))
    marks = np.ascontiguousarray(whole[order][:, columns])
    sorted_school, spell = school[order], spell[order]
    from_mark = first_marked(marks)
    begins = np.where(first[order] < 0, from_mark, np.searchsorted(columns, first[order]))
    ends = np.searchsorted(columns, last[order], side="right") - 1
    shut = [code for code, row in codes.codes.items() if row.school_wide]
    schools, held = {}, {}
    for number in np.unique(sorted_school).tolist():
        here = slice(*np.searchsorted(sorted_school, [number, number + 1]).tolist())
        schools[number] = here
        held[number] = held_sessions(marks[here], shut, None if closed is None else closed[number][columns])
        gaps = missing_sessions(marks[here], held[number], begins[here], ends[here])
        marks[here][gaps] = MISSING
    on_pairs = pair_table(codes)
    week = (used + first_day_of(school_year).weekday()) // 7
    starts = np.flatnonzero(np.diff(week, prepend=-1)).astype(np.int32)
    weeks = _weekly(marks.view(np.uint16), starts, on_pairs)
    return Stack(school_year, codes, used.astype(np.int32), marks, spell, schools, held, weeks, starts, on_pairs)


def byte_table(codes: CodeSet) -> Packed:
    """For each byte: one in the field of eight bits of what it counts as, fields in the order of ``FIELDS``."""
    table = np.zeros((256, len(FIELDS)), np.uint8)
    table[MISSING, FIELDS.index("missing")] = 1
    for code, row in codes.codes.items():
        table[ord(code), FIELDS.index(BY_CLASS[row.mark_class])] = 1
        if row.lateness:
            table[ord(code), FIELDS.index(f"late_{row.lateness}")] = 1
    return table.view(np.uint64).reshape(-1)


def pair_table(codes: CodeSet) -> Packed:
    """For each two bytes of a day: both added up."""
    one = byte_table(codes)
    return np.asarray((one[:, None] + one[None, :]).reshape(-1), np.uint64)


def _weekly(pairs: NDArray[np.uint16], starts: Index, table: Packed) -> Packed:
    ends = [*starts.tolist()[1:], pairs.shape[1]]
    weeks = np.zeros((len(pairs), len(starts)), np.uint64)
    for at in range(0, len(pairs), _ROWS_AT_ONCE):
        some = slice(at, at + _ROWS_AT_ONCE)
        for number, (start, end) in enumerate(zip(starts.tolist(), ends, strict=True)):
            weeks[some, number] = table[pairs[some, start:end]].sum(axis=1)
    return weeks


def unpacked(words: Packed) -> NDArray[np.uint8]:
    """The eight numbers of each word."""
    return np.ascontiguousarray(words).view(np.uint8).reshape(*words.shape, len(FIELDS))


def row_counts(stack: Stack, window: Window) -> Numbers:
    """Counts of each row within a window, shape (n, 8): whole weeks as they were added up, other days anew."""
    first, after = stack.places(window)
    ends = np.append(stack.week_starts[1:], len(stack.days))
    whole = np.flatnonzero((stack.week_starts >= first) & (ends <= after))
    found = np.zeros((len(stack.marks), len(FIELDS)), np.int64)
    if not len(whole):
        return found + _of_days(stack, first, after)
    begin, end = int(whole[0]), int(whole[-1]) + 1
    for at in range(begin, end, _WEEKS_AT_ONCE):
        found += unpacked(stack.weeks[:, at : min(at + _WEEKS_AT_ONCE, end)].sum(axis=1))
    return found + _of_days(stack, first, int(stack.week_starts[begin])) + _of_days(stack, int(ends[end - 1]), after)


def _of_days(stack: Stack, first: int, after: int) -> Numbers:
    """Days of less than a week."""
    return unpacked(stack.on_pairs[stack.pairs[:, first:after]].sum(axis=1, dtype=np.uint64)).astype(np.int64)


def span_counts(stack: Stack, rows: Index, first: Index, after: Index) -> Numbers:
    """Counts of some rows, each between day columns of its own."""
    found = np.zeros((len(rows), len(FIELDS)), np.int64)
    columns = np.arange(len(stack.days))
    for at in range(0, len(rows), _ROWS_AT_ONCE):
        some = slice(at, at + _ROWS_AT_ONCE)
        within = (columns >= first[some, None]) & (columns < after[some, None])
        words = stack.on_pairs[np.where(within, stack.pairs[rows[some]], 0)]
        for begin in range(0, len(columns), _DAYS_AT_ONCE):
            found[some] += unpacked(words[:, begin : begin + _DAYS_AT_ONCE].sum(axis=1))
    return found


def rows_of(county: County, window: Window) -> Rows:
    """Every row that counts anything within a window."""
    parts = []
    for number, stack in enumerate(county.stacks):
        if stack.school_year not in window.school_years:
            continue
        counts = row_counts(stack, window)
        used = np.flatnonzero(counts.any(axis=1)).astype(np.int32)
        spell = stack.spell[used]
        parts.append(
            (
                np.full(len(used), number, np.int32),
                used,
                spell,
                county.spells.pupil[spell],
                county.spells.school[spell],
                county.spells.group_in(spell, stack.school_year),
                county.spells.class_in(spell, stack.school_year),
                county.again[number][used],
                counts[used],
            )
        )
    if not parts:
        no = np.zeros(0, np.int32)
        return Rows(no, no, no, no, no, no, no, np.zeros(0, np.bool_), np.zeros((0, len(FIELDS)), np.int64))
    return Rows(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def cohort_rows(county: County, rows: Rows, cohort: str, window: Window) -> Rows:
    """The rows of a window whose pupils belonged to a cohort, counted on the days on which they did."""
    members = county.cohorts.get(cohort)
    if members is None:
        return rows.where(np.zeros(len(rows), np.bool_))
    order = np.argsort(rows.pupil, kind="stable")
    low = np.searchsorted(rows.pupil, members.pupil, sorter=order)
    high = np.searchsorted(rows.pupil, members.pupil, side="right", sorter=order)
    each = high - low
    row = order[np.repeat(low, each) + _counting(each)]
    first = np.maximum(np.repeat(members.first, each), window.first_day.toordinal())
    last = np.minimum(np.repeat(members.last, each), window.last_day.toordinal())
    counts = np.zeros_like(rows.counts)
    for number, stack in enumerate(county.stacks):
        here = np.flatnonzero((rows.stack[row] == number) & (first <= last))
        start = first_day_of(stack.school_year).toordinal()
        begins = np.searchsorted(stack.days, first[here] - start).astype(np.int32)
        ends = np.searchsorted(stack.days, last[here] - start, side="right").astype(np.int32)
        begin, end = stack.places(window)
        found = rows.counts[row[here]]
        part = np.flatnonzero((begins > begin) | (ends < end))
        found[part] = span_counts(stack, rows.row[row[here[part]]], begins[part], ends[part])
        np.add.at(counts, row[here], found)
    return rows.with_counts(counts).where(counts.any(axis=1))


def _counting(each: NDArray[Any]) -> NDArray[Any]:
    """0, 1, 2 … for each number of ``each``, one after another."""
    total = int(each.sum())
    return np.asarray(np.arange(total) - np.repeat(np.cumsum(each) - each, each))


def is_secondary(county: County, rows: Rows) -> Mask:
    """Whether each row is of a pupil of secondary age: by year group, else by the school's phase."""
    told = rows.year_group != UNKNOWN
    return np.asarray(np.where(told, rows.year_group >= _SECONDARY, county.secondary[rows.school]), np.bool_)
