"""Cases: a referral accepted, worked through the stages of the graduated response."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from ecede_desktop.law.measures import Counts
from ecede_desktop.records.chronology import ChronologyEntry
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.records.markers import MarkerSign
from ecede_desktop.records.pupils import PupilRow
from ecede_desktop.records.tasks import TaskRow
from ecede_desktop.records.visits import ContactRow


@dataclass(frozen=True)
class OpenCase:
    """Open a case from a referral. The pupil is named by UPN, or by id when the UPN is not to be relied on."""

    reason: str
    upn: str = ""
    pupil_id: UUID | None = None
    referred_on: dt.date | None = None
    """Default: today."""
    referred_by: str = ""
    officer: str = ""
    """Sign-in name; default: the user who opens it."""
    somebody_else: str = ""
    """How it is known that this is not the pupil with an open case who looks like them."""


@dataclass(frozen=True)
class CaseRow:
    """A line of the caseload."""

    id: UUID
    reference: str
    pupil_id: UUID
    upn: str
    surname: str
    forename: str
    year_group: str
    school_number: str
    school_name: str
    stage: str
    stage_number: str
    stage_since: dt.date
    officer: str
    officer_name: str
    opened_on: dt.date
    closed_on: dt.date | None
    counts: Counts
    """Attendance of this school year to date."""
    attendance: Decimal | None
    trend: tuple[float | None, ...]
    """Weekly attendance percent of the last 12 school weeks, oldest first; None = no session."""
    next_due: dt.date | None
    next_due_reason: str
    """Kind of the task that is due next: stage_clock, visit, action or task."""
    language: str = "not_asked"
    warning: str = ""
    markers: tuple[MarkerSign, ...] = ()
    """What warns whoever visits, beside the warning in free text."""

    @property
    def full_name(self) -> str:
        return f"{self.forename} {self.surname}".strip() or self.upn


@dataclass(frozen=True)
class StageMoveRow:
    """A move on the ladder, never taken back: a move back is another move."""

    id: UUID
    from_stage: str
    to_stage: str
    moved_at: dt.datetime
    moved_by: str
    kind: str
    """opened, advance, back, skip or closed."""
    reason: str
    approved_by: str = ""


@dataclass(frozen=True)
class ConfirmationRow:
    """A named officer's statement that a requirement of a stage is met, with the note that says how."""

    id: UUID
    requirement: str
    note: str
    on: dt.date
    confirmed_by: str
    confirmed_at: dt.datetime


@dataclass(frozen=True)
class CaseView:
    """A case as its screen shows it, in one read."""

    case: CaseRow
    pupil: PupilRow
    reason: str
    referred_on: dt.date
    referred_by: str
    counts_at_referral: Counts
    attendance_at_referral: Decimal | None
    moves: tuple[StageMoveRow, ...]
    contacts: tuple[ContactRow, ...]
    tasks: tuple[TaskRow, ...]
    documents: tuple[DocumentRow, ...]
    confirmations: tuple[ConfirmationRow, ...]
    chronology: tuple[ChronologyEntry, ...]
    """Newest first."""
    pack_id: str = ""


@dataclass(frozen=True)
class AdvanceStage:
    """Move a case to another stage; the gate is asked inside the transaction."""

    reference: str
    to_stage: str
    reason: str = ""
    """Needed to skip or to go back."""
    approved_by: str = ""
    """Sign-in name of the manager who approves, where the pack asks for one."""


@dataclass(frozen=True)
class ConfirmRequirement:
    """State that a requirement is met, and how."""

    reference: str
    requirement: str
    note: str
    on: dt.date | None = None


@dataclass(frozen=True)
class CloseCase:
    """Close a case with a reason."""

    reference: str
    reason: str
    approved_by: str = ""
    """Sign-in name of the manager who approves, where the pack asks for one."""


@dataclass(frozen=True)
class CaseFilter:
    """Which cases to list."""

    officer: str = ""
    stage: str = ""
    school_number: str = ""
    text: str = ""
    include_closed: bool = False
    extra: tuple[tuple[str, str], ...] = field(default=())
