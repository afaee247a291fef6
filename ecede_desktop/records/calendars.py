"""School calendars: terms by whose they are, closed days, and what the marks say of both."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from ecede_desktop.law.calendar import Term
from ecede_desktop.records.schools import ClosureRow, RecordClosure


@dataclass(frozen=True)
class TermRow:
    """A term with whose it is: the school's own holds before the council's, and that before the pack's."""

    term: Term
    whose: str
    """school, council or pack."""
    source: str = ""
    id: UUID | None = None


@dataclass(frozen=True)
class RecordTerm:
    """Set a term of a school (no school: of the council); what was set before stays beneath it."""

    school_year: int
    name: str
    first_day: dt.date
    last_day: dt.date
    half_term_first: dt.date | None = None
    half_term_last: dt.date | None = None
    school_number: str | None = None
    evidence: str = ""
    source: str = ""


@dataclass(frozen=True)
class CalendarDay:
    """A day of a school year as the calendar view paints it."""

    date: dt.date
    kind: str
    """school, weekend, holiday, bank_holiday, inset, closure, occasional, unknown."""
    note: str = ""
    """Name of the bank holiday, note of the closure."""
    marked: int = 0
    """Sessions of that day in which anybody has a mark other than “closed”: 0, 1 or 2."""
    disagrees: str = ""
    """marked_but_closed or held_without_marks, or empty."""


@dataclass(frozen=True)
class CalendarView:
    """A school year of a school: which terms hold and why, and every day of it."""

    school_year: int
    terms: tuple[TermRow, ...]
    closures: tuple[ClosureRow, ...]
    days: tuple[CalendarDay, ...]
    sessions_held: int
    """Counted from marks; never taken from 380."""
    sessions_expected: int | None
    """By the calendar to the last marked day; None where the terms are not known."""
    first_marked: dt.date | None
    last_marked: dt.date | None


@dataclass(frozen=True)
class ProposedClosure:
    """Days whose marks say that the school was closed, for a person to accept as a closure or not."""

    school_number: str
    school_name: str
    first_day: dt.date
    last_day: dt.date
    kind: str
    """What it looks like: closure (Y) or occasional (#)."""
    closed: int
    marked: int
    percent: Decimal


@dataclass(frozen=True)
class CalendarPlan:
    """What taking in a calendar file would do: every line goes in, or none."""

    file_name: str
    sha256: str
    school_number: str | None
    terms: tuple[RecordTerm, ...]
    closures: tuple[RecordClosure, ...]
    """Those that are not held yet."""
    same: int
    """Lines that say what is held already."""
    refused: tuple[tuple[int, str], ...]
    """(line, why) of each that cannot go in."""
