"""Support plans and parenting contracts: agreed, answered by each person, reviewed on figures, replaced or ended."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from ecede_desktop.law.measures import Counts, attendance, difference
from ecede_desktop.law.plans import Answer, PlanKind, Role


@dataclass(frozen=True)
class PlanAction:
    """Who does what by when."""

    what: str
    who: str = ""
    by: dt.date | None = None
    role: Role = Role.OTHER


@dataclass(frozen=True)
class AgreePlan:
    """Agree a plan or a contract for a case; its actions and its review become tasks."""

    reference: str
    kind: PlanKind
    agreed_on: dt.date
    first_day: dt.date
    last_day: dt.date | None = None
    review_on: dt.date | None = None
    target: str = ""
    """Attendance percent aimed at, as written: "92.5"; empty: none."""
    supports: tuple[str, ...] = ()
    """Kinds of support by key of the pack."""
    support_offered: str = ""
    childs_wishes: str = ""
    parents_wishes: str = ""
    note: str = ""
    actions: tuple[PlanAction, ...] = ()


@dataclass(frozen=True)
class ReplacePlan:
    """A new version in place of a plan; both stay."""

    plan_id: UUID
    plan: AgreePlan
    reason: str


@dataclass(frozen=True)
class RecordSignature:
    """Say what somebody answered to a plan; a later answer of the same person holds, the earlier stays."""

    plan_id: UUID
    role: Role
    answer: Answer
    on: dt.date
    name: str = ""
    """Of a recorded parent, of the child and of the officer it is known."""
    parent_id: UUID | None = None
    note: str = ""


@dataclass(frozen=True)
class ReviewPlan:
    """Review a plan: the figures of the day are kept with what was judged."""

    plan_id: UUID
    on: dt.date
    outcome: str
    note: str = ""
    next_on: dt.date | None = None


@dataclass(frozen=True)
class EndPlan:
    """A plan is over, and why."""

    plan_id: UUID
    on: dt.date
    reason: str


@dataclass(frozen=True)
class Period:
    """Attendance of some days, with the counts behind it."""

    first_day: dt.date
    last_day: dt.date
    counts: Counts

    @property
    def attendance(self) -> Decimal | None:
        return attendance(self.counts)


@dataclass(frozen=True)
class PlanFigures:
    """Attendance before, during and after a plan as it stood on a day."""

    as_at: dt.date
    before: Period
    during: Period
    after: Period | None = None
    """Of a plan whose own time is over: the days since."""

    @property
    def change(self) -> Decimal | None:
        """Percentage points from before to during."""
        return difference(self.during.counts, self.before.counts)


@dataclass(frozen=True)
class PlanActionRow:
    """An action of a plan with its state."""

    id: UUID
    what: str
    who: str
    by: dt.date | None
    role: Role
    task_id: UUID | None
    done_at: dt.datetime | None = None
    done_by: str = ""
    let_go: bool = False
    """Still open when the plan ended or was replaced."""


@dataclass(frozen=True)
class SignatureRow:
    """An answer to a plan, as it was recorded."""

    id: UUID
    name: str
    role: Role
    parent_id: UUID | None
    answer: Answer
    on: dt.date
    note: str
    recorded_by: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class PlanReviewRow:
    """A review with the figures as they stood."""

    id: UUID
    on: dt.date
    figures: PlanFigures
    outcome: str
    note: str
    next_on: dt.date | None
    recorded_by: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class PlanRow:
    """A plan as agreed, with what came of it."""

    id: UUID
    case_reference: str
    pupil_id: UUID
    kind: PlanKind
    agreed_on: dt.date
    first_day: dt.date
    last_day: dt.date | None
    review_on: dt.date | None
    """As agreed; ``next_review`` is what holds now."""
    target: Decimal | None
    supports: tuple[str, ...]
    support_offered: str
    childs_wishes: str
    parents_wishes: str
    note: str
    replaces_id: UUID | None
    recorded_by: str
    recorded_at: dt.datetime
    ended_on: dt.date | None
    ended_reason: str
    ended_by: str
    actions: tuple[PlanActionRow, ...]
    signatures: tuple[SignatureRow, ...]
    """In the order in which they were recorded."""
    reviews: tuple[PlanReviewRow, ...]

    @property
    def next_review(self) -> dt.date | None:
        """The day of the next review: as the last review set it, else as agreed; None once the plan is over."""
        if self.ended_on is not None:
            return None
        return self.reviews[-1].next_on if self.reviews else self.review_on

    @property
    def answers(self) -> tuple[SignatureRow, ...]:
        """The answer that holds of each person: the one recorded last."""
        newest = {(row.role, row.parent_id or row.name.casefold()): row for row in self.signatures}
        return tuple(newest.values())


@dataclass(frozen=True)
class Signer:
    """Somebody whose answer a plan waits for, or has."""

    role: Role
    name: str
    parent_id: UUID | None
    answer: SignatureRow | None = None


@dataclass(frozen=True)
class PlanView:
    """The plans of a case as its screen shows them."""

    case_reference: str
    current: PlanRow | None
    earlier: tuple[PlanRow, ...]
    """Newest first."""
    signers: tuple[Signer, ...]
    """Of the current plan: every recorded parent, the child, the officer, and whoever answered besides."""
    stands: bool
    """A parent agreed to the current plan; a contract is signed by both sides."""
    figures: PlanFigures | None
    """Of the current plan as today stands."""
    weeks: tuple[float | None, ...]
    """Weekly attendance percent from the weeks before the plan to today, oldest first; None = no session."""
    weeks_before: int
    """How many of them lie before the plan."""
    proposed_outcome: str
    """What the figures say of the target, by key of the pack; empty: nothing."""
    papers: tuple[str, ...] = ()
    """Numbers of the papers issued for the current plan, newest first."""
