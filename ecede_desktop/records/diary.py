"""The diary: what stands on each day, and what of it leaves the program as a calendar file."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

ENTRY_KINDS = (
    "visit", "hearing", "concern", "deadline", "stage_clock", "referral", "review", "handoff", "action", "task",
    "closure",
)  # fmt: skip
DAY_KINDS = ("school", "weekend", "bank_holiday", "holiday", "closed", "unknown")
EVERYBODY = "*"


@dataclass(frozen=True)
class DiaryEntry:
    """One thing on a day."""

    id: UUID
    kind: str
    """visit: a planned visit; hearing: in court; closure: a school is closed; else the kind of a task."""
    on: dt.date
    title: str
    names: str
    """Whom it is about."""
    source: str = ""
    """What the task comes from, as kept with it."""
    at: dt.time | None = None
    minutes: int = 0
    case_reference: str = ""
    officer: str = ""
    overdue: bool = False
    put_off: bool = False
    over: bool = False
    """A visit that was made, or a hearing of which it is known what came of it."""
    place: tuple[str, ...] = ("", "")
    """The panel, the key and, where one is meant, the tab that open it; empty: nothing to open."""
    recorded_at: dt.datetime | None = None


@dataclass(frozen=True)
class DiaryDay:
    """A day by the council's calendar, with what stands on it in order."""

    date: dt.date
    kind: str
    note: str
    """The name of a bank holiday, or why schools are closed."""
    entries: tuple[DiaryEntry, ...]


@dataclass(frozen=True)
class DiaryView:
    """Some days in a row."""

    today: dt.date
    whose: str
    """Name of the user; *: everybody."""
    days: tuple[DiaryDay, ...]


@dataclass(frozen=True)
class CalendarEvent:
    """One thing as a calendar file says it: nothing but what is set here leaves the program."""

    uid: str
    summary: str
    day: dt.date
    recorded_at: dt.datetime
    at: dt.time | None = None
    """On the wall clock in Wales; None: the whole day."""
    minutes: int = 0
    categories: tuple[str, ...] = ()


@dataclass(frozen=True)
class SavedDiary:
    """A calendar file that was written."""

    path: Path
    events: int
    with_reference: bool
