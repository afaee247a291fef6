"""Figures of attendance: what is asked, and lines that always carry their counts and their missing marks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from decimal import Decimal
from uuid import UUID

from ecede_desktop.law.absence import AbsenceRule, NotComparable
from ecede_desktop.law.citations import Dated
from ecede_desktop.law.measures import Counts

BY = (
    "county", "phase", "cluster", "school", "key_stage", "year_group", "reg_group", "cohort", "pupil",
)  # fmt: skip
"""What figures are grouped by."""
NOT_KNOWN = ""
"""Key of the group of those whose year group, class, phase or cluster nobody told."""


@dataclass(frozen=True)
class Scope:
    """Of whom: everything that is filled in must hold; nothing filled in is the whole county."""

    school: str = ""
    """Seven digits."""
    phase: str = ""
    cluster: str = ""
    key_stage: int | None = None
    year_group: str = ""
    reg_group: str = ""
    cohort: str = ""
    """Key of the policy pack; sessions on the days of membership."""
    upn: str = ""
    pupil_id: UUID | None = None

    @property
    def of_one_school(self) -> bool:
        """Whether second registrations are counted: they are a school's own, and would count a child twice above it."""
        return bool(self.school or self.upn or self.pupil_id)


@dataclass(frozen=True)
class AskFigures:
    """What to count; with ``compare`` also so many earlier years."""

    first_day: dt.date
    last_day: dt.date
    by: str = "school"
    scope: Scope = field(default_factory=Scope)
    compare: int = 0
    like: str = "school_days"
    """school_days: the same span of school days from the start of the year; dates: the same calendar dates."""


@dataclass(frozen=True)
class BandCount:
    """How many pupils stand in a band of the pack."""

    key: str
    pupils: int


@dataclass(frozen=True)
class EarlierFigure:
    """The like period of an earlier year; without days there is none."""

    school_year: int
    first_day: dt.date | None
    last_day: dt.date | None
    counts: Counts
    attendance: Decimal | None
    points: Decimal | None
    """Percentage points from then to now, rounded once."""
    pupils: int = 0
    persistent: int = 0
    """By the rule of that year."""
    persistent_now: int = 0
    """By the rule of the period asked for, so that the two can be set beside each other."""
    with_figure: int = 0
    """Pupils with a possible session then."""


@dataclass(frozen=True)
class FigureRow:
    """One group: counts first, figures made from them."""

    key: str
    label: str
    counts: Counts
    pupils: int
    attendance: Decimal | None
    absence: Decimal | None
    missing: Decimal | None
    """Percent of expected sessions without a mark."""
    rank: int | None
    """On the rounded figure; those alike share the better place."""
    with_figure: int
    """Pupils with a possible session."""
    persistent: int
    severe: int
    bands: tuple[BandCount, ...]
    band: str
    """Band of the group's own figure, or empty."""
    earlier: tuple[EarlierFigure, ...] = ()
    detail: str = ""
    """What tells two groups of one name apart: the number of a school, the school of a class."""


@dataclass(frozen=True)
class FigureTable:
    """Groups with their total, and by which rules they were counted."""

    ask: AskFigures
    total: FigureRow
    rows: tuple[FigureRow, ...]
    disjoint: bool
    """Whether every pupil stands in one line at most, so that the lines add up to the total."""
    persistent_rule: Dated[AbsenceRule]
    severe_rule: Dated[AbsenceRule]
    code_sets: tuple[str, ...]
    not_comparable: tuple[NotComparable, ...]
    """What the period, or one it is compared with, touches that must not be set beside other years."""
    missing_limit: int
    """Percent of missing marks from which a figure is to be read with care."""
    second_left_out: int
    """Sessions of second registrations that are not in the total, so that no child counts twice."""

    @property
    def careful(self) -> bool:
        """Whether so many marks are missing that the figure may be wrong."""
        return self.total.missing is not None and self.total.missing >= self.missing_limit


@dataclass(frozen=True)
class TrendPoint:
    """A week, or the last weeks up to one."""

    week: int
    """Place of its week in the school year, 0 the week of 1 September: weeks of different years meet here."""
    first_day: dt.date
    last_day: dt.date
    counts: Counts
    attendance: Decimal | None


@dataclass(frozen=True)
class TrendYear:
    """The weeks of a school year."""

    school_year: int
    points: tuple[TrendPoint, ...]


@dataclass(frozen=True)
class FigureTrend:
    """Weeks of this school year beside those of earlier ones, with the target."""

    scope: Scope
    years: tuple[TrendYear, ...]
    """This year first."""
    target: Decimal | None
    not_comparable: tuple[NotComparable, ...]


@dataclass(frozen=True)
class CodeCount:
    """Sessions with one code."""

    code: str
    english: str
    welsh: str
    mark_class: str
    sessions: int
    percent: Decimal | None
    """Of the possible sessions; None for codes outside them."""


@dataclass(frozen=True)
class CodeRow:
    """One group by code; missing marks stand beside."""

    key: str
    label: str
    counts: Counts
    pupils: int
    codes: tuple[CodeCount, ...]


@dataclass(frozen=True)
class FlowStep:
    """How many pupils stood in each band in one half-term."""

    key: str
    """autumn_1, autumn_2, spring_1 …"""
    first_day: dt.date
    last_day: dt.date
    bands: tuple[BandCount, ...]
    no_figure: int


@dataclass(frozen=True)
class FlowMove:
    """How many pupils went from a band of one half-term to a band of the next."""

    step: int
    from_band: str
    to_band: str
    pupils: int


@dataclass(frozen=True)
class BandFlow:
    """Bands from half-term to half-term."""

    scope: Scope
    school_year: int
    steps: tuple[FlowStep, ...]
    moves: tuple[FlowMove, ...]


@dataclass(frozen=True)
class ChangePoint:
    """The weeks before and after a day on which something was done."""

    weeks: int
    before: Counts
    after: Counts
    before_days: tuple[dt.date, dt.date]
    after_days: tuple[dt.date, dt.date]
    points: Decimal | None
    """Percentage points of attendance from before to after; what came after is not shown to have come from it."""
    whole: bool
    """Whether the weeks after are over."""


@dataclass(frozen=True)
class SchoolChoice:
    """A school to choose, with its classes of this school year."""

    number: str
    name: str
    classes: tuple[str, ...]


@dataclass(frozen=True)
class FigureChoices:
    """What a scope can be made of."""

    schools: tuple[SchoolChoice, ...]
    phases: tuple[str, ...]
    clusters: tuple[str, ...]
    school_years: tuple[int, ...]
    """Those that marks are held of, the latest first."""
