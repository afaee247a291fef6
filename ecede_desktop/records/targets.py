"""Targets with the steps by which they came about, how they are met, and initiatives with what came of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import UUID

from ecede_desktop.law.measures import Counts


@dataclass(frozen=True)
class TargetStepRow:
    """One step of a target; steps are added and never change."""

    id: UUID
    kind: str
    """proposed, consulted, challenged, ratified, issued or withdrawn."""
    value: Decimal | None
    method: str
    inputs: Mapping[str, Any]
    on: dt.date
    note: str
    user: str
    recorded_at: dt.datetime


@dataclass(frozen=True)
class TargetRow:
    """A target as it stands."""

    id: UUID
    school_number: str
    """Empty: the whole county."""
    school_name: str
    school_year: int
    measure: str
    value: Decimal | None
    """None once it is withdrawn."""
    stage: str
    """Kind of the last step that moved it."""
    steps: tuple[TargetStepRow, ...]
    issue_by: dt.date | None = None
    """The day by which it should have been issued; None where the terms are not known."""
    issued_on: dt.date | None = None
    late: bool = False
    """Issued after that day, or not issued although it is past."""


@dataclass(frozen=True)
class ProposeTarget:
    """Propose a target; the figures it is made from are kept as they are now."""

    school_year: int
    value: Decimal
    method: str
    school_number: str | None = None
    measure: str = "attendance"
    fsm_percent: Decimal | None = None
    """Pupils with free school meals, for the benchmark group; None: not known."""
    support: str = ""
    on: dt.date | None = None
    note: str = ""


@dataclass(frozen=True)
class AddTargetStep:
    """Consult, challenge, ratify, issue or withdraw a target."""

    target_id: UUID
    kind: str
    on: dt.date | None = None
    note: str = ""
    value: Decimal | None = None
    """Another figure that a school asks for (challenged) or that is agreed (ratified); None: as proposed."""


@dataclass(frozen=True)
class Checkpoint:
    """Attendance from the start of the year to the end of a half-term, beside the target and the year before."""

    number: int
    """Half-term 1 to 6."""
    first_day: dt.date
    last_day: dt.date
    """Earlier than the half-term's end while it is running."""
    complete: bool
    counts: Counts
    figure: Decimal | None
    gap: Decimal | None
    """Percentage points above (below: negative) the target; None without a target or figure."""
    met: bool | None
    before_first: dt.date | None
    before_last: dt.date | None
    before: Counts | None
    """The year before from its start to the same place of the same half-term, like for like."""
    before_figure: Decimal | None


@dataclass(frozen=True)
class TargetProgress:
    """How a school (or the county) stands to its target."""

    school_number: str
    school_name: str
    school_year: int
    measure: str
    higher_is_better: bool
    target: TargetRow | None
    checkpoints: tuple[Checkpoint, ...]


@dataclass(frozen=True)
class InitiativeRow:
    """Work with schools between two days."""

    id: UUID
    name: str
    kind: str
    """campaign, response_team, reward_scheme or other."""
    first_day: dt.date
    last_day: dt.date | None
    note: str
    schools: tuple[tuple[str, str], ...]
    """(number, name)."""
    user: str


@dataclass(frozen=True)
class RecordInitiative:
    """Start work with some schools."""

    name: str
    kind: str
    first_day: dt.date
    school_numbers: tuple[str, ...]
    last_day: dt.date | None = None
    note: str = ""


@dataclass(frozen=True)
class EndInitiative:
    """The work is over."""

    initiative_id: UUID
    last_day: dt.date
    note: str = ""


@dataclass(frozen=True)
class EffectLine:
    """Attendance before and after, of one school or of many together."""

    label: str
    """Name of the school; empty for many together."""
    number: str
    """The school's number, or together or comparable."""
    schools: int
    before: Counts
    after: Counts
    before_figure: Decimal | None
    after_figure: Decimal | None
    change: Decimal | None
    """Percentage points, rounded once from the counts."""


@dataclass(frozen=True)
class InitiativeEffect:
    """Before and after, beside comparable schools: shown with counts, and no proof of anything."""

    initiative: InitiativeRow
    school_days: int
    """Length of each window."""
    before_first: dt.date | None
    before_last: dt.date | None
    after_first: dt.date | None
    after_last: dt.date | None
    lines: tuple[EffectLine, ...]
    together: EffectLine | None
    comparable: EffectLine | None
    """Schools of the same phase and language medium that are not in it."""
    alone: tuple[str, ...] = field(default_factory=tuple)
    """Names of schools in it for which no other school is comparable."""
