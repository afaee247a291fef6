"""Who has how many cases, whose patch a school is, and cases given by one officer to another."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class OfficerLoad:
    """The open cases of an officer."""

    id: UUID
    name: str
    full_name: str
    active: bool
    speaks_welsh: bool
    by_stage: tuple[tuple[str, int], ...]
    """Stage and number of cases, in the order of the ladder."""
    overdue: int
    """Cases whose next thing to do should have been done."""
    stuck: int
    """Cases past the time of their stage."""
    welsh: int
    """Cases whose family chose Welsh."""
    weight: int
    """What they weigh together by the pack."""

    @property
    def cases(self) -> int:
        return sum(count for _, count in self.by_stage)


@dataclass(frozen=True)
class PatchRow:
    """A school's officer, from and to."""

    school_number: str
    school_name: str
    officer: str
    officer_name: str
    from_date: dt.date
    to_date: dt.date | None


@dataclass(frozen=True)
class SetPatch:
    """Give a school to an officer; ``officer`` empty: to nobody."""

    school_number: str
    officer: str
    on: dt.date | None = None
    """Default: today."""


@dataclass(frozen=True)
class HandOver:
    """Give cases to another officer, all or none, with a note."""

    references: tuple[str, ...]
    to: str
    """Sign-in name."""
    note: str
    on: dt.date | None = None
    """Default: today."""


@dataclass(frozen=True)
class StayingVisit:
    """A planned visit that stays with whoever planned to make it."""

    plan_id: UUID
    reference: str
    on: dt.date
    officer_name: str


@dataclass(frozen=True)
class HandedOver:
    """What went to the other officer, and what did not."""

    references: tuple[str, ...]
    to: str
    to_name: str
    tasks_moved: int
    visits_staying: tuple[StayingVisit, ...]


@dataclass(frozen=True)
class HandoverRow:
    """A case that was handed over."""

    id: UUID
    reference: str
    pupil_name: str
    from_name: str
    to: str
    to_name: str
    on: dt.date
    note: str
    read_at: dt.datetime | None
