"""Where a session stands in a school year: two places a calendar day from 1 September, morning and afternoon."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.law.calendar import school_year_of

MARKS_LENGTH = 732
"""366 calendar days, morning and afternoon."""
SESSIONS = ("AM", "PM")
_DAY = dt.timedelta(days=1)


def first_day_of(school_year: int) -> dt.date:
    """1 September."""
    return dt.date(school_year, 9, 1)


def last_day_of(school_year: int) -> dt.date:
    """31 August of the year after."""
    return dt.date(school_year + 1, 8, 31)


def position_of(day: dt.date, session: str) -> int:
    """Place of a session within the row of its school year."""
    return (day - first_day_of(school_year_of(day))).days * 2 + (session == "PM")


def session_at(school_year: int, position: int) -> tuple[dt.date, str]:
    """The session that stands at ``position``."""
    return first_day_of(school_year) + (position // 2) * _DAY, SESSIONS[position % 2]
