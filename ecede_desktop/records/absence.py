"""Pupils with much absence, by the rules that count it; every line with the counts behind it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from ecede_desktop.law.absence import AbsenceRule, RunRule
from ecede_desktop.law.citations import Dated
from ecede_desktop.law.measures import Counts


@dataclass(frozen=True)
class PupilLine:
    """Who a line is about."""

    pupil_id: UUID
    upn: str
    name: str
    school_number: str
    school_name: str
    year_group: str
    case_reference: str = ""
    """The open case, or empty."""


@dataclass(frozen=True)
class AbsentPupil:
    """A pupil who reaches the rule of persistent or of severe absence."""

    pupil: PupilLine
    counts: Counts
    absence: Decimal | None
    missing: Decimal | None
    severe: bool


@dataclass(frozen=True)
class AbsentPupils:
    """Everybody who is persistently absent in a period, the most absent first."""

    rows: tuple[AbsentPupil, ...]
    with_figure: int
    persistent_rule: Dated[AbsenceRule]
    severe_rule: Dated[AbsenceRule]


@dataclass(frozen=True)
class RunRow:
    """Continuous unauthorised absence of a pupil, in school days."""

    pupil: PupilLine
    first_day: dt.date
    last_day: dt.date
    days: int
    missing: int
    """Sessions without a mark within it: they count neither way, and may hide its end."""
    step: str
    """alert, return or enquiry."""
    ended_on: dt.date | None
    """The day that ended it; None: it goes on."""


@dataclass(frozen=True)
class AbsenceRuns:
    """Runs that are, or were in the period, long enough to be looked at; those that go on first, the longest first."""

    rows: tuple[RunRow, ...]
    rule: Dated[RunRule]


@dataclass(frozen=True)
class HolidayRow:
    """A pupil's holiday sessions in a school year."""

    pupil: PupilLine
    sessions: int
    days_allowed: int
    beyond: bool
    """Whether they are more than the days that may be granted, save in exceptional circumstances."""


@dataclass(frozen=True)
class Pattern:
    """A kind of day or half-day with its counts: set beside the other kinds of its group."""

    group: str
    """weekday, break, term, or half_day."""
    key: str
    """mon … fri; before, after, other; first, last, other."""
    counts: Counts
    absence: Decimal | None


@dataclass(frozen=True)
class HalfDays:
    """Pupil-days by what was missed of them; days with both sessions marked as attended or absent."""

    morning_only: int
    afternoon_only: int
    whole: int
    attended: int


@dataclass(frozen=True)
class SlidingPoint:
    """Counts of the last weeks up to a Sunday."""

    weeks: int
    sunday: dt.date
    counts: Counts
    absence: Decimal | None


@dataclass(frozen=True)
class TogetherRow:
    """Two pupils of one family, or of one address, and what they missed together."""

    first: PupilLine
    second: PupilLine
    by: str
    """parent or address."""
    both_expected: int
    first_absent: int
    second_absent: int
    both_absent: int


@dataclass(frozen=True)
class Patterns:
    """When absence falls."""

    patterns: tuple[Pattern, ...]
    half_days: HalfDays
    sliding: tuple[SlidingPoint, ...]
    together: tuple[TogetherRow, ...]
