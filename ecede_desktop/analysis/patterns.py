"""When absence falls: by weekday, beside breaks, at the ends of terms, one half of the day only, week by week."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.analysis.county import County, Index, Rows, Stack, byte_table, unpacked
from ecede_desktop.analysis.groups import code_counts
from ecede_desktop.analysis.marks import Mask
from ecede_desktop.analysis.summaries import FIELDS, Numbers
from ecede_desktop.law.calendar import Term
from ecede_desktop.law.codes import MarkClass
from ecede_desktop.law.windows import Window
from ecede_desktop.records.marks import first_day_of

_ROWS_OF_A_BYTE = 255
_ATTENDED = (MarkClass.PRESENT, MarkClass.APPROVED)
_ABSENT = (MarkClass.AUTHORISED, MarkClass.UNAUTHORISED)


@dataclass(frozen=True)
class DayCounts:
    """Counts of some rows day by day; days as ordinals, oldest first."""

    days: NDArray[np.int64]
    counts: Numbers
    """Shape (days, 2, 8): morning and afternoon."""

    @property
    def by_day(self) -> Numbers:
        """Both sessions of each day together."""
        return np.asarray(self.counts.sum(axis=1))

    def within(self, first: dt.date, last: dt.date) -> Numbers:
        """All days of a period added up."""
        some = slice(*np.searchsorted(self.days, [first.toordinal(), last.toordinal() + 1]).tolist())
        return np.asarray(self.by_day[some].sum(axis=0))


def by_session(stack: Stack, rows: Index, window: Window) -> Numbers:
    """Counts of some rows of a stack at each session of a window, shape (days, 2, 8)."""
    first, after = stack.places(window)
    table = byte_table(stack.codes)
    found = np.zeros((2 * (after - first), len(FIELDS)), np.int64)
    for at in range(0, len(rows), _ROWS_OF_A_BYTE):
        words = table[stack.marks[rows[at : at + _ROWS_OF_A_BYTE], first * 2 : after * 2]]
        found += unpacked(words.sum(axis=0, dtype=np.uint64))
    return found.reshape(-1, 2, len(FIELDS))


def day_counts(county: County, rows: Rows, window: Window) -> DayCounts:
    """Counts of some rows at each day of a window."""
    sums: dict[int, Numbers] = {}
    for number, stack in enumerate(county.stacks):
        here = rows.row[rows.stack == number]
        if not len(here):
            continue
        first, after = stack.places(window)
        start = first_day_of(stack.school_year).toordinal()
        for column, counts in zip(range(first, after), by_session(stack, here, window), strict=True):
            day = start + int(stack.days[column])
            sums[day] = sums[day] + counts if day in sums else counts
    days = sorted(sums)
    told = np.array([sums[day] for day in days], np.int64).reshape(-1, 2, len(FIELDS))
    return DayCounts(np.array(days, np.int64), told)


def by_weekday(days: DayCounts) -> Numbers:
    """Monday to Sunday, shape (7, 8)."""
    found = np.zeros((7, len(FIELDS)), np.int64)
    np.add.at(found, (days.days - 1) % 7, days.by_day)
    return found


def by_week(days: DayCounts) -> Iterator[tuple[dt.date, Numbers]]:
    """For each week with a session its Monday and its counts."""
    mondays = days.days - (days.days - 1) % 7
    for monday in np.unique(mondays).tolist():
        yield dt.date.fromordinal(monday), days.by_day[mondays == monday].sum(axis=0)


def sliding(days: DayCounts, weeks: int, window: Window) -> Iterator[tuple[dt.date, Numbers]]:
    """For each week of a window: its Sunday, and the counts of so many weeks up to it."""
    for monday, _ in by_week(days):
        sunday = monday + dt.timedelta(days=6)
        first = sunday - dt.timedelta(days=7 * weeks - 1)
        if window.first_day <= first:
            yield sunday, days.within(first, sunday)


def halves_of_days(county: County, rows: Rows, window: Window) -> dict[str, int]:
    """Pupil-days: ``morning`` only missed, ``afternoon`` only missed, ``whole`` days missed, ``attended`` both."""
    found = dict.fromkeys(("morning", "afternoon", "whole", "attended"), 0)
    for number, stack in enumerate(county.stacks):
        here = rows.row[rows.stack == number]
        first, after = stack.places(window)
        absent, present = _bytes_of(stack, _ABSENT), _bytes_of(stack, _ATTENDED)
        for at in range(0, len(here), 4096):
            marks = stack.marks[here[at : at + 4096], first * 2 : after * 2]
            morning, afternoon = absent[marks[:, ::2]], absent[marks[:, 1::2]]
            here_am, here_pm = present[marks[:, ::2]], present[marks[:, 1::2]]
            found["morning"] += int(np.count_nonzero(morning & here_pm))
            found["afternoon"] += int(np.count_nonzero(afternoon & here_am))
            found["whole"] += int(np.count_nonzero(morning & afternoon))
            found["attended"] += int(np.count_nonzero(here_am & here_pm))
    return found


def _bytes_of(stack: Stack, classes: Sequence[MarkClass]) -> Mask:
    found = np.zeros(256, np.bool_)
    found[[ord(code) for code, row in stack.codes.codes.items() if row.mark_class in classes]] = True
    return found


def beside_breaks(county: County, rows: Rows, window: Window, gap: int) -> dict[str, Numbers]:
    """Counts of the last day ``before`` and the first day ``after`` a break, and of all ``other`` days.

    A break is more than ``gap`` days from one day that a school held to its next, as its own marks say.
    """

    def kinds(held: NDArray[np.int64]) -> NDArray[np.int64]:
        apart = np.diff(held) > gap
        return np.where(np.append(apart, False), 0, np.where(np.insert(apart, 0, False), 1, 2))

    return _of_kinds(county, rows, window, kinds, ("before", "after", "other"))


def ends_of_terms(
    county: County, rows: Rows, window: Window, terms: Sequence[Term], days: int = 5
) -> dict[str, Numbers]:
    """Counts of the ``first`` and the ``last`` days of each term that a school held, and of all ``other`` days."""

    def kinds(held: NDArray[np.int64]) -> NDArray[np.int64]:
        found = np.full(len(held), 2)
        for term in terms:
            bounds = [term.first_day.toordinal(), term.last_day.toordinal() + 1]
            begin, end = np.searchsorted(held, bounds).tolist()
            found[max(begin, end - days) : end] = 1
            found[begin : min(begin + days, end)] = 0
        return found

    return _of_kinds(county, rows, window, kinds, ("first", "last", "other"))


def _of_kinds(
    county: County,
    rows: Rows,
    window: Window,
    kinds: Callable[[NDArray[np.int64]], NDArray[np.int64]],
    names: Sequence[str],
) -> dict[str, Numbers]:
    """Days of each school by kind; the days that it held are put in order and told apart by ``kinds``."""
    found = np.zeros((len(names), len(FIELDS)), np.int64)
    for number, stack in enumerate(county.stacks):
        start = first_day_of(stack.school_year).toordinal()
        here = rows.stack == number
        for school in np.unique(rows.school[here]).tolist():
            held = np.flatnonzero(stack.held[school].reshape(-1, 2).any(axis=1))
            first, after = stack.places(window)
            kind = np.full(len(stack.days), len(names) - 1)
            kind[held] = kinds(start + stack.days[held].astype(np.int64))
            counts = by_session(stack, rows.row[here & (rows.school == school)], window).sum(axis=1)
            np.add.at(found, kind[first:after], counts)
    return dict(zip(names, found, strict=True))


@dataclass(frozen=True)
class Together:
    """Two pupils and the sessions that both had to attend: how many each missed, and how many both."""

    rows: tuple[int, int]
    """Places in the rows that were given."""
    both_expected: int
    first_absent: int
    second_absent: int
    both_absent: int


def absent_together(
    county: County, rows: Rows, window: Window, pairs: Sequence[tuple[int, int]], least: int
) -> tuple[Together, ...]:
    """Pairs of rows (places in ``rows``, same school year) that missed at least so many sessions together."""
    found = []
    for number, stack in enumerate(county.stacks):
        here = [pair for pair in pairs if rows.stack[pair[0]] == rows.stack[pair[1]] == number]
        first, after = stack.places(window)
        absent = _bytes_of(stack, _ABSENT)
        expected = absent | _bytes_of(stack, _ATTENDED)
        for at in range(0, len(here), 4096):
            chosen = np.array(here[at : at + 4096])
            one, two = (stack.marks[rows.row[chosen[:, side]], first * 2 : after * 2] for side in (0, 1))
            both = expected[one] & expected[two]
            missed = [absent[one] & both, absent[two] & both]
            numbers = [both, *missed, missed[0] & missed[1]]
            sums = np.stack([part.sum(axis=1) for part in numbers], axis=1)
            for pair, row in zip(chosen.tolist(), sums.tolist(), strict=True):
                if row[3] >= least:
                    found.append(Together((pair[0], pair[1]), *row))
    return tuple(found)


def code_totals(county: County, rows: Rows, window: Window) -> Iterator[tuple[Stack, NDArray[np.int64]]]:
    """How often each byte occurs in some rows within a window, stack by stack."""
    for number, counts in code_counts(county, rows, window).items():
        yield county.stacks[number], counts
