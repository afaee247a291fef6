"""Hearings and court deadlines of the county, day by day, with who can come and what is still missing."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from ecede_desktop.law.hearing_gaps import Need
from ecede_desktop.records.court import CourtDeadline

CAN, CANNOT, UNKNOWN = "can", "cannot", "unknown"


@dataclass(frozen=True)
class WitnessStand:
    """Whether a witness can come on the day of a hearing, by what was last said."""

    name: str
    stands: str
    note: str = ""


@dataclass(frozen=True)
class HearingLine:
    """A hearing with everything that is asked before it."""

    id: UUID
    on: dt.date
    at: dt.time | None
    kind: str
    court: str
    language: str
    number: str
    """Of the proceedings."""
    case_reference: str
    defendant: str
    child: str
    offence: str
    officer: str
    """Sign-in name of whoever has the case."""
    officer_name: str
    note: str
    outcome: str
    outcome_note: str
    recorded_at: dt.datetime
    witnesses: tuple[WitnessStand, ...] = ()
    gaps: tuple[Need, ...] = ()
    """What the record lacks before it; empty once it is over."""
    waits_for: tuple[CourtDeadline, ...] = ()
    """Days on or before its own that nothing has answered yet; of the defendant only those that are not past."""
    needs_outcome: bool = False
    """Its day has passed, and nobody has said what came of it."""

    @property
    def clashes(self) -> tuple[WitnessStand, ...]:
        """Witnesses who cannot come on its day."""
        return tuple(one for one in self.witnesses if one.stands == CANNOT)


@dataclass(frozen=True)
class DeadlineLine:
    """A day that the law counts in some proceedings, and that nothing has answered yet."""

    deadline: CourtDeadline
    number: str
    case_reference: str
    defendant: str
    child: str
    officer: str
    officer_name: str

    @property
    def on(self) -> dt.date:
        return self.deadline.day


@dataclass(frozen=True)
class AgendaDay:
    """What stands on a day: hearings by their hour, then deadlines."""

    day: dt.date
    hearings: tuple[HearingLine, ...]
    deadlines: tuple[DeadlineLine, ...]


@dataclass(frozen=True)
class Agenda:
    """The hearings and deadlines from one day to another; what is past and waits comes first."""

    today: dt.date
    first: dt.date
    last: dt.date
    waiting: tuple[HearingLine, ...]
    """Past hearings without an outcome, whenever they were."""
    missed: tuple[DeadlineLine, ...]
    """Past days that the council had to meet."""
    days: tuple[AgendaDay, ...]


@dataclass(frozen=True)
class SavedHearings:
    """A calendar file that was written."""

    path: Path
    events: int
