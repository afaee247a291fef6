"""Weekly attendance of many pupils at once, for spark lines."""

from __future__ import annotations

import datetime as dt

import numpy as np
from numpy.typing import NDArray

from ecede_desktop.analysis.marks import Marks, class_table
from ecede_desktop.law.codes import CodeSet
from ecede_desktop.records.marks import first_day_of

WEEK = 14
"""Sessions of a calendar week, morning and afternoon of seven days."""


def weekly(marks: Marks, codes: CodeSet, school_year: int, last_day: dt.date, weeks: int = 12) -> NDArray[np.float64]:
    """Attendance percent of the last ``weeks`` calendar weeks to ``last_day``, oldest first; NaN without a session.

    Shape (n, weeks). Weeks begin on Monday; those before the school year are NaN.
    """
    table = class_table(codes)
    start = first_day_of(school_year)
    monday = last_day - dt.timedelta(days=last_day.weekday() + 7 * (weeks - 1))
    series = np.full((len(marks), weeks), np.nan)
    for number in range(weeks):
        begin = ((monday - start).days + 7 * number) * 2
        end = min(begin + WEEK, ((last_day - start).days + 1) * 2)
        if end <= max(begin, 0):
            continue
        classes = table[marks[:, max(begin, 0) : end]]
        attended = ((classes == 1) | (classes == 2)).sum(axis=1)
        possible = attended + ((classes == 3) | (classes == 4)).sum(axis=1)
        with np.errstate(invalid="ignore", divide="ignore"):
            series[:, number] = np.where(possible > 0, attended * 100.0 / possible, np.nan)
    return series
