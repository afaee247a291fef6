"""Attendance as counted: always the counts, never only the percentage."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from ecede_desktop.law.measures import Counts


@dataclass(frozen=True)
class SummaryRow:
    """One line of an attendance summary."""

    key: str
    """UPN, school number, year group, code or ``YYYY-MM``."""
    label: str
    counts: Counts
    attendance: Decimal | None
    """Percent, one decimal, rounded half up once from the counts; None with no possible session."""
    pupils: int


@dataclass(frozen=True)
class MarkCell:
    """One session of a pupil's year as the heat map and the register show it."""

    date: dt.date
    session: str
    code: str
    """Core code, or empty when there is no mark."""
    mark_class: str
    """P, A, AU, UN, NR, MISSING (expected and not there) or NONE (nothing expected)."""
    sub_code: str = ""
    minutes_late: int | None = None
    comment: str = ""
    original: str | None = None
    """The code first recorded, when it was changed."""
    lateness: str = ""
    """before_close, after_close or empty."""


@dataclass(frozen=True)
class PupilAttendance:
    """A pupil's marks in a period, with the counts."""

    pupil_id: UUID
    school_name: str
    first_day: dt.date
    last_day: dt.date
    counts: Counts
    attendance: Decimal | None
    cells: tuple[MarkCell, ...]
    school_number: str = ""


@dataclass(frozen=True)
class AskSummary:
    """What to count."""

    by: str
    """pupil, school, year-group, code or month."""
    first_day: dt.date
    last_day: dt.date
    school_number: str | None = None
    upn: str | None = None
