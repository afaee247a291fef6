"""What the marks of a whole school say of each session: how many there are, and how many say that it was closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from ecede_desktop.analysis.marks import Mask, as_marks, held_sessions
from ecede_desktop.law.calendar import DAY, is_working_day
from ecede_desktop.law.codes import CodeSet, MarkClass
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of


@dataclass(frozen=True)
class SessionTally:
    """For each of the 732 places of a school year, over all pupils of a school."""

    marked: tuple[int, ...]
    """Marks of any kind."""
    shut: tuple[int, ...]
    """Marks that say that the whole school was closed as planned."""
    forced: tuple[int, ...]
    """Marks that say that the school could not open."""
    required: tuple[int, ...]
    """Marks of sessions that the pupil had to attend."""
    held: tuple[bool, ...]
    """Whether the school held it (see ``held_sessions``)."""


@lru_cache(maxsize=16)
def _free_places(school_year: int) -> Mask:
    """The places of the weekends and bank holidays of a school year."""
    first = first_day_of(school_year)
    days = [not is_working_day(first + number * DAY) for number in range(MARKS_LENGTH // 2)]
    return np.repeat(np.array(days, np.bool_), 2)


def closed_places(school_year: int, days: Iterable[dt.date] = ()) -> Mask:
    """The places on which a school is closed: weekends, bank holidays and some days more."""
    closed = _free_places(school_year).copy()
    for day in days:
        at = (day - first_day_of(school_year)).days * 2
        if 0 <= at < MARKS_LENGTH:
            closed[at : at + 2] = True
    return closed


def tally(
    rows: bytes, codes: CodeSet, planned: Iterable[str], forced: Iterable[str], closed: Mask | None = None
) -> SessionTally:
    """The marks of a school year of one school, place by place."""
    marks = as_marks(rows)
    shut = _share(planned)
    free = _share(code for code, row in codes.codes.items() if row.mark_class is MarkClass.NOT_REQUIRED)
    closing = [code for code, row in codes.codes.items() if row.school_wide]
    marked = np.count_nonzero(marks, axis=0)
    return SessionTally(
        marked=tuple(marked.tolist()),
        shut=tuple(np.count_nonzero(shut[marks], axis=0).tolist()),
        forced=tuple(np.count_nonzero(_share(forced)[marks], axis=0).tolist()),
        required=tuple((marked - np.count_nonzero(free[marks], axis=0)).tolist()),
        held=tuple(held_sessions(marks, closing, closed).tolist()),
    )


def _share(codes: Iterable[str]) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    table = np.zeros(256, np.bool_)
    table[[ord(code) for code in codes]] = True
    return table
