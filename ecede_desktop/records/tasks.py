"""Things to do, with their day and where the day comes from."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.law.consequence import Why
from ecede_desktop.records.markers import MarkerSign
from ecede_desktop.records.visit_plans import CheckOutRow


@dataclass(frozen=True)
class TaskRow:
    """A task as shown."""

    id: UUID
    case_reference: str
    """Empty for work with a school."""
    pupil_name: str
    title: str
    due_on: dt.date | None
    kind: str
    """visit, action, stage_clock, task, deadline, referral, review, handoff or concern."""
    source: str
    """Rule or record the day comes from; empty when set by hand."""
    done_at: dt.datetime | None = None
    done_by: str = ""
    snoozed_to: dt.date | None = None
    snooze_reason: str = ""
    warning: str = ""
    address: str = ""
    school_number: str = ""
    """The school that it is about, where it is not about a case."""
    school_name: str = ""
    let_go: str = ""
    """Why it is over without having been done; empty: it was done, or is open."""
    pupil_id: UUID | None = None
    markers: tuple[MarkerSign, ...] = ()
    """What warns whoever visits, beside the warning in free text."""
    address_kind: str = "home"
    """home, temporary, or no_fixed_abode: then the address says where somebody can be found."""
    rule: str = ""
    """Key of the law's deadline, or the number and unit that its day was counted by; empty: set by hand."""
    trigger_on: dt.date | None = None
    """The day that its day is counted from."""
    note: str = ""


@dataclass(frozen=True)
class AddTask:
    """Add a task to a case."""

    reference: str
    title: str
    due_on: dt.date | None = None
    kind: str = "task"
    rule: str = ""
    """Key of the law's deadline that gives the day; then it is a deadline."""
    trigger_on: dt.date | None = None
    """The day that the rule or the count starts from; default: today."""
    count: int = 0
    """Due in so many units, where no day and no rule is given."""
    unit: str = ""
    """calendar, working, business or school."""
    note: str = ""


@dataclass(frozen=True)
class FinishTask:
    """A task is done."""

    task_id: UUID


@dataclass(frozen=True)
class SnoozeTask:
    """Put a task off to another day, with the reason."""

    task_id: UUID
    until: dt.date
    reason: str


@dataclass(frozen=True)
class SnoozeRow:
    """One time that a task was put off."""

    until: dt.date
    reason: str
    by: str
    at: dt.datetime


@dataclass(frozen=True)
class TaskView:
    """A task with each time that it was put off, latest first."""

    task: TaskRow
    snoozes: tuple[SnoozeRow, ...]


@dataclass(frozen=True)
class TodayView:
    """What is due: what is out of time or nearly, by consequence; then visits; then the rest."""

    day: dt.date
    overdue: tuple[TaskRow, ...]
    visits: tuple[TaskRow, ...]
    to_do: tuple[TaskRow, ...]
    open_cases: int
    stuck: int
    """Cases past the clock of their stage."""
    checkouts: tuple[CheckOutRow, ...] = ()
    """Visits from which somebody ought to have checked out: before everything else."""
    whys: Mapping[UUID, Why] = field(default_factory=dict)
    """Why each task stands where it stands, by its id."""
