"""Schools and the days they are closed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class SchoolRow:
    """A school as shown; ``number`` is always seven digits: authority and establishment."""

    id: UUID
    number: str
    name: str
    name_cy: str = ""
    phase: str = ""
    """nursery, primary, secondary, all-through, special, pru or empty when not known."""
    head_teacher: str = ""


@dataclass(frozen=True)
class ClosureRow:
    """Days on which a school (or, with no school, every school) is closed to pupils."""

    id: UUID
    school_id: UUID | None
    first_day: dt.date
    last_day: dt.date
    kind: str
    """holiday, inset, closure, bank_holiday or occasional."""
    note: str = ""


@dataclass(frozen=True)
class RecordSchool:
    """Add a school, or correct its name, head teacher or phase (matched on its number)."""

    number: str
    name: str
    name_cy: str = ""
    phase: str = ""
    head_teacher: str = ""


@dataclass(frozen=True)
class RecordClosure:
    """Record days on which a school is closed."""

    first_day: dt.date
    last_day: dt.date
    kind: str
    school_number: str | None = None
    note: str = ""
