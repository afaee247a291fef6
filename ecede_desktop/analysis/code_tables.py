"""How often each code stands in the marks of each group of pupils, and how many pupils have it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import numpy as np

from ecede_desktop.analysis.marks import NONE, UNKNOWN, class_table, window
from ecede_desktop.analysis.summaries import Numbers, Year
from ecede_desktop.records.marks import first_day_of

MISSING = "-"


def by_group_and_code(
    year: Year, first_day: dt.date, last_day: dt.date, groups: Sequence[int], number: int, people: Sequence[int]
) -> list[dict[str, tuple[int, int]]]:
    """For each group: code → (sessions, people who have it) within the days; ``-`` are the sessions without a mark.

    Rows of a group below 0 are left out; ``people`` numbers whose each row is, so that nobody counts twice.
    """
    places = window(year.school_year, first_day, last_day)
    marks, gaps = year.marks[:, places], year.missing[:, places]
    of, whose = np.asarray(groups, np.int64), np.asarray(people, np.int64)
    found: list[dict[str, tuple[int, int]]] = [{} for _ in range(number)]
    counted = of >= 0
    for byte in np.unique(marks[counted]):
        if byte:
            _add(found, chr(byte), np.count_nonzero(marks == byte, axis=1), of, whose)
    _add(found, MISSING, np.count_nonzero(gaps, axis=1), of, whose)
    return found


def outside_roll(
    year: Year, first_day: dt.date, last_day: dt.date, rolls: Sequence[tuple[dt.date | None, dt.date | None]]
) -> list[int]:
    """For each row, the marks within the days that stand before its first or after its last day on roll.

    Marks of sessions that nobody has to attend are none: “not yet on the roll” is such a mark.
    """
    places = window(year.school_year, first_day, last_day)
    classes = class_table(year.codes)[year.marks[:, places]]
    # CLASSES ends with “not required”: the last known class before UNKNOWN.
    counts = (classes != NONE) & (classes != UNKNOWN - 1)
    at = np.arange(places.start or 0, places.stop or 0)
    start = first_day_of(year.school_year)
    first = np.array([-1 if begin is None else (begin - start).days * 2 for begin, _ in rolls], np.int64)
    last = np.array([10_000 if end is None else (end - start).days * 2 + 1 for _, end in rolls], np.int64)
    outside = (at < first[:, None]) | (at > last[:, None])
    return [int(row) for row in np.count_nonzero(counts & outside, axis=1)]


def unknown_marks(year: Year, first_day: dt.date, last_day: dt.date) -> list[int]:
    """For each row, the marks within the days that its code set does not have."""
    places = window(year.school_year, first_day, last_day)
    return [int(row) for row in np.count_nonzero(class_table(year.codes)[year.marks[:, places]] == UNKNOWN, axis=1)]


def _add(found: list[dict[str, tuple[int, int]]], code: str, number: Numbers, groups: Numbers, people: Numbers) -> None:
    chosen = (number > 0) & (groups >= 0)
    sessions = np.bincount(groups[chosen], weights=number[chosen], minlength=len(found))
    pairs = np.unique(np.stack([groups[chosen], people[chosen]]), axis=1)
    persons = np.bincount(pairs[0], minlength=len(found))
    for group in np.flatnonzero(persons):
        found[int(group)][code] = (int(sessions[group]), int(persons[group]))
