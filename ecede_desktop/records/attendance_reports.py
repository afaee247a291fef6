"""Attendance reports of a school and of the county: what may be told, frozen; nobody is named, small numbers are gone.

What is left out is None here already, so that neither the paper nor what is kept of it can give it away.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from ecede_desktop.law.measures import Counts

COUNTY = "county"
"""Stands where a school's number stands in an address."""
SCHOOL_KIND, COUNTY_KIND = "school_report", "county_report"
OTHER_CODES = "+"
"""In place of the letter of codes that are added up because few pupils have each."""


@dataclass(frozen=True)
class AskReport:
    """Of which school (empty: the county), over which days of one school year, in which language."""

    first_day: dt.date
    last_day: dt.date
    school: str = ""
    language: str = "both"
    """en, cy or both."""


@dataclass(frozen=True)
class Said:
    """Words in both languages."""

    english: str
    welsh: str


@dataclass(frozen=True)
class ReportBand:
    """A band of the council's policy, from the best to the worst."""

    key: str
    letter: str
    name: Said


@dataclass(frozen=True)
class ReportLine:
    """A group; None is what is left out or what there is not."""

    key: str
    name: Said
    left_out: bool = False
    """The whole line: too few pupils, or beside such a line."""
    pupils: int | None = None
    counts: Counts | None = None
    attendance: Decimal | None = None
    missing: Decimal | None = None
    """Percent of the expected sessions."""
    band: str = ""
    with_figure: int | None = None
    persistent: int | None = None
    persistent_percent: Decimal | None = None
    severe: int | None = None
    severe_percent: Decimal | None = None
    cells_left_out: tuple[str, ...] = ()
    """Which of persistent and severe are left out though the line is told; severe is of the whole alone."""
    before: Decimal | None = None
    """Attendance in the like period of the year before."""
    points: Decimal | None = None
    rank: int | None = None
    target: Decimal | None = None
    gap: Decimal | None = None
    met: bool | None = None
    part_of: str = ""
    """The phase of a school."""
    cluster: str = ""
    number: str = ""


@dataclass(frozen=True)
class EarlierPeriod:
    """The like period of an earlier year, of the whole school or county."""

    school_year: int
    first_day: dt.date
    last_day: dt.date
    counts: Counts
    attendance: Decimal | None
    points: Decimal | None
    persistent_percent: Decimal | None
    """By the rule of the period of the report, so that the two compare; None also where it is left out."""


@dataclass(frozen=True)
class ReportWeek:
    """A week of a trend, by its place in the school year."""

    week: int
    attendance: Decimal | None
    counts: Counts


@dataclass(frozen=True)
class ReportYear:
    """The weeks of a school year."""

    school_year: int
    weeks: tuple[ReportWeek, ...]


@dataclass(frozen=True)
class ReportPane:
    """The weeks of a year group; without weeks it is left out."""

    key: str
    weeks: tuple[ReportWeek, ...]


@dataclass(frozen=True)
class ReportCode:
    """A code of absence, or several of one class added up."""

    code: str
    name: Said
    mark_class: str


@dataclass(frozen=True)
class ReportMix:
    """What the absence of a group is made of, in the order of the codes."""

    key: str
    name: Said
    possible: int
    missing: int
    sessions: tuple[int, ...]


@dataclass(frozen=True)
class ReportRule:
    """A dated rule of absence with where it comes from."""

    percent: int
    method: str
    comparator: str
    valid_from: dt.date
    source: str
    mark: str


@dataclass(frozen=True)
class ReportSource:
    """A register file from which marks of the period came."""

    file_name: str
    first_day: dt.date | None
    last_day: dt.date | None
    imported_at: dt.datetime
    as_at: dt.datetime | None


@dataclass(frozen=True)
class ReportCheckpoint:
    """The year to the end of a half-term, beside the target and the year before."""

    number: int
    last_day: dt.date
    complete: bool
    counts: Counts
    attendance: Decimal | None
    target: Decimal | None
    gap: Decimal | None
    before: Decimal | None


@dataclass(frozen=True)
class ReportFrame:
    """What both reports say: of what, by whom, when, the headline and what stands behind it."""

    language: str
    council: Said
    service: Said
    issued_at: dt.datetime
    issued_by: str
    first_day: dt.date
    last_day: dt.date
    school_year: int
    bands: tuple[ReportBand, ...]
    total: ReportLine
    earlier: tuple[EarlierPeriod, ...]
    trend: tuple[ReportYear, ...]
    """This year first."""
    codes: tuple[ReportCode, ...]
    mix: tuple[ReportMix, ...]
    checkpoints: tuple[ReportCheckpoint, ...]
    cautions: tuple[Said, ...]
    """Years that do not compare."""
    careful: bool
    """Whether so many marks are missing that the figure may be wrong."""
    missing_limit: int
    persistent_rule: ReportRule
    severe_rule: ReportRule
    least: int
    """Groups of fewer pupils are left out."""
    code_sets: tuple[str, ...]
    sources: tuple[ReportSource, ...]
    """The latest of the files; of the county none is named."""
    files: int
    imported: tuple[dt.datetime, dt.datetime] | None
    """When the first and the last of all files went in."""
    something_left_out: bool = False
    issued: bool = True
    """False: a preview; every page says so."""


@dataclass(frozen=True)
class SchoolReport:
    """For the head teacher and the link governor."""

    frame: ReportFrame
    number: str
    name: Said
    head_teacher: str
    days: int
    """On which the school held a session, by its marks."""
    sessions: int
    year_groups: tuple[ReportLine, ...]
    cohorts: tuple[ReportLine, ...]
    panes: tuple[ReportPane, ...]


@dataclass(frozen=True)
class ReportStep:
    """Pupils by band in a half-term, in the order of the bands; None is left out."""

    key: str
    last_day: dt.date
    pupils: tuple[int | None, ...]
    no_figure: int


@dataclass(frozen=True)
class ReportMove:
    """Pupils who went from a band to another; None is left out."""

    step: int
    from_band: str
    to_band: str
    pupils: int | None


@dataclass(frozen=True)
class CountyReport:
    """For managers and members."""

    frame: ReportFrame
    phases: tuple[ReportLine, ...]
    clusters: tuple[ReportLine, ...]
    schools: tuple[ReportLine, ...]
    """By phase and place; those that are left out last."""
    steps: tuple[ReportStep, ...]
    moves: tuple[ReportMove, ...]
    targets_set: int
    """Schools that are told and have a target."""
    targets_met: int
    second_left_out: int
    """Sessions of second registrations that are not in the total."""


Report = SchoolReport | CountyReport


@dataclass(frozen=True)
class ReportRow:
    """A report that was issued, as listed."""

    id: UUID
    school_number: str
    """Empty: the county."""
    language: str
    first_day: dt.date
    last_day: dt.date
    issued_at: dt.datetime
    issued_by: str
    sha256: str
    """Of the PDF."""
    pages: int


@dataclass(frozen=True)
class IssuedReport:
    """A report with its bytes, as it was issued."""

    row: ReportRow
    pdf: bytes
