"""Hand-offs of pupils to another service, and what came of each, step by step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from ecede_desktop.law.handoffs import Direction, StepKind
from ecede_desktop.law.measures import Counts


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
