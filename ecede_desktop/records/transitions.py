"""Pupils between two schools: who left and has not arrived, who is about to go, who moved, what files claim."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from ecede_desktop.law.measures import Counts
from ecede_desktop.records.absence import PupilLine


@dataclass(frozen=True)
class NotArrived:
    """A pupil of whom no school has a mark since, although the last one has gone on."""

    pupil: PupilLine
    """With the school that marked last, and the year group of this school year."""
    last_mark: dt.date
    school_days: int
    """Days that the last school has held since."""
    calendar_days: int
    left_on: dt.date | None
    from_year_6: bool
    """Whether they should have come to a secondary school this September."""
    claimed: tuple[str, ...]
    """Schools that a file names for them after the last mark."""


@dataclass(frozen=True)
class LeavingPupil:
    """A pupil of Year 6 or Year 11, with this year's attendance to pass on."""

    pupil: PupilLine
    counts: Counts
    attendance: Decimal | None
    persistent: bool
    band: str


@dataclass(frozen=True)
class Move:
    """A pupil with marks at more than one school in this school year, in order of time."""

    pupil: PupilLine
    """With the school that marked last."""
    schools: tuple[tuple[str, dt.date], ...]
    """Name, and the last day with a mark."""


@dataclass(frozen=True)
class HistoryClaim:
    """A line of the school history in a file that the store knows nothing of."""

    pupil: PupilLine
    school_number: str
    school_name: str
    entry: dt.date | None
    leaving: dt.date | None
    reason: str
    school_known: bool
    """Whether it is a school of this store: then a spell there is missing; else the pupil came from, or went, away."""


@dataclass(frozen=True)
class Transitions:
    """Everything about pupils between schools."""

    as_at: dt.date
    threshold: int
    """School days after the last mark from which somebody is looked for."""
    threshold_confirmed: bool
    not_arrived: tuple[NotArrived, ...]
    year_6: tuple[LeavingPupil, ...]
    year_11: tuple[LeavingPupil, ...]
    moves: tuple[Move, ...]
    claims: tuple[HistoryClaim, ...]
