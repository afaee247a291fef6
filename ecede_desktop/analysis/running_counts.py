"""Counts of any days of one pupil at once: each session counted once, whichever school's register tells of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

import numpy as np

from ecede_desktop.analysis.marks import Mask, window
from ecede_desktop.analysis.summaries import BY_CLASS, FIELDS, Numbers, Year, as_counts
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.marks import MARKS_LENGTH

Line = tuple[Year, int]
"""A year, and which of its rows is the pupil's."""


class RunningCounts:
    """Sums up to each session of some school years, so that the counts of any days are one difference."""

    def __init__(self, lines: Iterable[Line]) -> None:
        """The lines of one pupil, those that go before others first: two schools' marks of a session are one."""
        by_year: dict[int, list[Line]] = {}
        for year, row in lines:
            by_year.setdefault(year.school_year, []).append((year, row))
        self._sums = {school_year: _sums(here) for school_year, here in by_year.items()}

    def counts(self, first_day: dt.date, last_day: dt.date) -> Counts:
        """Counts of the days; none where no year that was read holds them."""
        total = np.zeros(len(FIELDS), np.int64)
        for school_year, sums in self._sums.items():
            places = window(school_year, first_day, last_day)
            total += sums[:, places.stop] - sums[:, places.start]
        return as_counts(total)


def _sums(lines: Sequence[Line]) -> Numbers:
    """For each field the sum before each place, shape (8, 733)."""
    found = np.zeros((len(FIELDS), MARKS_LENGTH), np.int64)
    marked: Mask = np.zeros(MARKS_LENGTH, np.bool_)
    gaps: Mask = np.zeros(MARKS_LENGTH, np.bool_)
    for year, row in lines:
        marks = np.where(marked, 0, year.marks[row])
        for code, told in year.codes.codes.items():
            here = marks == ord(code)
            found[FIELDS.index(BY_CLASS[told.mark_class])] += here
            if told.lateness:
                found[FIELDS.index(f"late_{told.lateness}")] += here
        marked |= marks != 0
        gaps |= year.missing[row]
    found[FIELDS.index("missing")] = gaps & ~marked
    return np.concatenate((np.zeros((len(FIELDS), 1), np.int64), np.cumsum(found, axis=1)), axis=1)
