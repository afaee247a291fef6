"""Formal warnings: one to each parent, with the absence it names, and how long it runs once it is served."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

KINDS = ("formal", "penalty_notice", "court")


@dataclass(frozen=True)
class GiveWarning:
    """Record a warning to one parent; its letter is an issued paper, whose service is recorded beside it."""

    reference: str
    parent_id: UUID
    on: dt.date
    first_day: dt.date
    last_day: dt.date
    kind: str = "formal"
    document_number: str = ""
    """Of the letter, where the program made it."""
    letter_id: UUID | None = None
    note: str = ""


@dataclass(frozen=True)
class WithdrawWarning:
    """A warning ought not to stand, and why."""

    warning_id: UUID
    reason: str


@dataclass(frozen=True)
class WarningRow:
    """A warning as it stands today."""

    id: UUID
    case_reference: str
    pupil_id: UUID
    parent_id: UUID
    parent_name: str
    kind: str
    on: dt.date
    first_day: dt.date
    last_day: dt.date
    document_id: UUID | None
    document_number: str
    note: str
    recorded_by: str
    recorded_at: dt.datetime
    withdrawn_at: dt.datetime | None
    withdrawn_reason: str
    served_on: dt.date | None = None
    """None: nothing says yet that it was received."""
    runs_to: dt.date | None = None
    """Last day of the time to improve; None: not served, or the school's terms are not known that far."""
