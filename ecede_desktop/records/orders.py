"""School attendance orders: opened for a child and a parent, and each step that was taken."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from ecede_desktop.law.attendance_orders import OrderStep
from ecede_desktop.records.due_days import DueDay


@dataclass(frozen=True)
class OpenOrder:
    """It appears that a child is not receiving suitable education: begin the process."""

    pupil_id: UUID
    parent_id: UUID
    opened_on: dt.date
    reason: str
    reference: str = ""
    process: str = ""
    """Version of the process in the law's tables; empty: the one in force."""


@dataclass(frozen=True)
class TakeOrderStep:
    """A step of the process was taken."""

    order_id: UUID
    step: str
    on: dt.date
    text: str = ""
    school_number: str = ""
    document_number: str = ""
    details: Mapping[str, str] = field(default_factory=dict)
    approved_by: str = ""
    """The manager beside an officer, where a step needs one; empty: the signed-in user."""


@dataclass(frozen=True)
class OrderStepRow:
    """A step that was taken."""

    id: UUID
    step: str
    on: dt.date
    due_on: dt.date | None
    school_id: UUID | None
    school_name: str
    text: str
    details: Mapping[str, str]
    document_id: UUID | None
    by: str
    recorded_at: dt.datetime
    approved_by: str = ""
    """The manager beside the officer; empty: none was needed, or ``by`` is the manager."""
    school_number: str = ""


@dataclass(frozen=True)
class StepOpening:
    """A step that may come next: from which day, why then, and which schools it may name."""

    step: OrderStep
    first_day: dt.date | None
    """The first day on which it is lawful; None: any day."""
    waits_for: str
    """Key of the step whose time has to be over; empty: none."""
    counted: DueDay | None
    """How the last day of that time was counted; None where there is none to wait for."""
    schools: tuple[str, ...] = ()
    """Numbers of the schools that it may name, the proposed one first; empty: any."""
    named_by: str = ""
    """Key of the earlier step that named the proposed school."""

    def may(self, on: dt.date) -> bool:
        """Whether it is lawful on a day."""
        return self.first_day is None or self.first_day <= on


@dataclass(frozen=True)
class OrderRow:
    """An order in the making, or made."""

    id: UUID
    pupil_id: UUID
    pupil_name: str
    parent_id: UUID
    parent_name: str
    case_reference: str
    process: str
    opened_on: dt.date
    reason: str
    by: str
    recorded_at: dt.datetime
    steps: tuple[OrderStepRow, ...] = ()
