"""The invented schools' days as the court path needs them: counted in days of school, each within its term."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecede_desktop.demo.marks import school_days, terms
from ecede_desktop.law.calendar import add_working_days, school_year_of
from ecede_desktop.records.attendance import MarkCell

ABSENT, PRESENT = "UN", "P"


@dataclass(frozen=True)
class SchoolDays:
    """Days on which the schools were open, the oldest first."""

    days: tuple[dt.date, ...]

    def shifted(self, day: dt.date, number: int) -> dt.date:
        """So many days of school after a day, or before it."""
        place = bisect_left(self.days, day) + number
        return self.days[min(max(place, 0), len(self.days) - 1)]

    def between(self, first: dt.date, last: dt.date) -> Sequence[dt.date]:
        return self.days[bisect_left(self.days, first) : bisect_right(self.days, last)]


def days_of(school_year: int, as_at: dt.date) -> SchoolDays:
    """The days of last school year and of this one to ``as_at``."""
    return SchoolDays((*school_days(school_year - 1, dt.date(school_year, 7, 31)), *school_days(school_year, as_at)))


def term_of(day: dt.date) -> tuple[dt.date, dt.date] | None:
    """The term of the invented schools in which a day lies."""
    return next(((first, last) for first, last in terms(school_year_of(day)) if first <= day <= last), None)


def away(cells: Sequence[MarkCell], first: dt.date, last: dt.date) -> Iterator[MarkCell]:
    """The sessions of some days that were missed without authority."""
    return (cell for cell in cells if first <= cell.date <= last and cell.mark_class == ABSENT)


def next_working_day(day: dt.date, number: int = 1) -> dt.date:
    """A day on which a court sits."""
    return add_working_days(day, number)
