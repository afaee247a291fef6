"""Hand-offs of pupils to another service, and what came of each, step by step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import UUID

from ecede_desktop.law.citations import Citation
from ecede_desktop.law.handoffs import Direction, StepKind
from ecede_desktop.law.measures import Counts, attendance
from ecede_desktop.records.absence import PupilLine
from ecede_desktop.records.before_after import BeforeAfter


@dataclass(frozen=True)
class HandoffStepRow:
    """What came of a hand-off, as it was recorded."""

    id: UUID
    kind: StepKind
    on: dt.date
    value: str
    """Worker, destination, level, weeks or key of the outcome, by kind."""
    note: str
    recorded_by: str
    recorded_at: dt.datetime
    figures: Mapping[str, Any] = field(default_factory=dict)
    """Attendance as it stood when the step was recorded, by weeks."""


@dataclass(frozen=True)
class HandoffRow:
    """A pupil handed to another service."""

    id: UUID
    pupil_id: UUID
    pupil_name: str
    upn: str
    case_reference: str
    direction: Direction
    team: str
    """Key of a team of the pack, or the name of another."""
    offered_on: dt.date
    first_day: dt.date | None
    last_day: dt.date | None
    counts: Counts | None
    """Counts of the window that the trigger rests on, as they were; None: nobody counted."""
    trigger: Mapping[str, Any]
    """What held on the day: year_group, least and below in percent."""
    basis: str
    sent: str
    destination: str
    support_needed: str
    case_kept_open: bool
    recorded_by: str
    recorded_at: dt.datetime
    steps: tuple[HandoffStepRow, ...] = ()
    """In the order in which they were recorded."""

    def newest(self, kind: StepKind) -> HandoffStepRow | None:
        """The step of a kind that holds: the one recorded last."""
        return next((step for step in reversed(self.steps) if step.kind is kind), None)

    @property
    def withdrawn(self) -> bool:
        return self.newest(StepKind.WITHDRAWN) is not None

    @property
    def over(self) -> bool:
        """Nothing more is expected of it."""
        answer = next((s for s in reversed(self.steps) if s.kind in (StepKind.ACCEPTED, StepKind.DECLINED)), None)
        ended = any(step.kind in (StepKind.CLOSED, StepKind.WITHDRAWN) for step in self.steps)
        return ended or (answer is not None and answer.kind is StepKind.DECLINED)

    @property
    def worker(self) -> str:
        """Who has it in the receiving team, as they said last."""
        step = self.newest(StepKind.ACKNOWLEDGED)
        return step.value if step else ""


@dataclass(frozen=True)
class OfferHandoff:
    """Hand a pupil to another service, or record that one handed the pupil to us. The pupil by UPN, id or case."""

    direction: Direction
    basis: str
    """Consent, or the ground on which information is shared."""
    reference: str = ""
    upn: str = ""
    pupil_id: UUID | None = None
    team: str = ""
    """Key of the pack; empty: the team that the direction is meant for."""
    offered_on: dt.date | None = None
    """Default: today."""
    first_day: dt.date | None = None
    """Window of the attendance it rests on; default: this school year to the day of the offer."""
    last_day: dt.date | None = None
    sent: str = ""
    destination: str = ""
    support_needed: str = ""
    case_kept_open: bool = True


@dataclass(frozen=True)
class RecordHandoffStep:
    """Say what came of a hand-off."""

    handoff_id: UUID
    kind: StepKind
    on: dt.date | None = None
    """Default: today."""
    value: str = ""
    """Worker, destination, key of a level or of an outcome, or weeks, by kind."""
    note: str = ""


@dataclass(frozen=True)
class FollowUp:
    """Something of a hand-off that is due: attendance so many weeks on, or the destination."""

    what: str
    """Weeks as a number, or ``destination``."""
    due_on: dt.date
    done: bool


@dataclass(frozen=True)
class HandoffView:
    """A hand-off with its figures."""

    row: HandoffRow
    weeks: tuple[BeforeAfter, ...]
    """Attendance in the weeks on either side of the offer: as kept with the outcome, else as today stands."""
    frozen_on: dt.date | None
    """The day of the outcome with which the figures were kept; None: they are those of today."""
    now: Counts
    """This school year to date."""
    trigger_holds: bool | None
    """Whether the counts met the rule as it stood; None where there is no rule for the direction, or no counts."""
    proposed_outcome: str
    """What the figures say, by key of the pack; empty: nothing yet."""
    due: tuple[FollowUp, ...]

    @property
    def attendance_now(self) -> Decimal | None:
        return attendance(self.now)

    @property
    def attendance_then(self) -> Decimal | None:
        """Of the window that the offer rests on."""
        return attendance(self.row.counts) if self.row.counts is not None else None


@dataclass(frozen=True)
class Candidate:
    """A pupil who would be handed to another service by the council's rule; a person decides."""

    pupil: PupilLine
    counts: Counts

    @property
    def attendance(self) -> Decimal | None:
        return attendance(self.counts)


@dataclass(frozen=True)
class HandoffCandidates:
    """Who has not been handed to another service this year and would be by rule."""

    first_day: dt.date
    last_day: dt.date
    """The window of the figures."""
    least: int
    below: int
    """Percentages between which a pupil goes to the youth service first."""
    youth_service_rule: Citation
    post_16_rule: Citation
    post_16_from: dt.date
    """The day of this school year from which pupils are handed to the post-16 team."""
    youth_service: tuple[Candidate, ...]
    post_16: tuple[Candidate, ...]
    """Empty before ``post_16_from``."""
