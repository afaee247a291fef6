"""The register extract: one frozen record holding everything that its paper says."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from uuid import UUID

from ecede_desktop.law.measures import Counts
from ecede_desktop.records.attendance import MarkCell


@dataclass(frozen=True)
class AskExtract:
    """Which extract to make."""

    first_day: dt.date
    last_day: dt.date
    upn: str = ""
    pupil_id: UUID | None = None
    school_number: str = ""
    """Needed only when the pupil has marks at more than one school in the period."""
    language: str = "both"
    """en, cy or both."""
    purpose: str = ""
    acknowledge_missing: bool = False
    """The officer has seen that sessions have no mark and wants the extract with them shown."""
    name_parents: bool = False


@dataclass(frozen=True)
class CorrectedMark:
    """A mark that was changed: both values, when, by which import."""

    date: dt.date
    session: str
    original: str
    corrected: str
    changed_at: dt.datetime
    import_file: str
    import_sha256: str
    changed_by: str
    withdrawal: bool = False
    """True: the import was taken back then, and its mark gave way to the one before."""


@dataclass(frozen=True)
class SourceFile:
    """A file that marks of the extract came from."""

    file_name: str
    sha256: str
    imported_at: dt.datetime
    imported_by: str
    marks: int
    """Marks of this extract that came from it."""


@dataclass(frozen=True)
class WithdrawnFile:
    """A file of the period that was taken in and taken back: none of its marks stands."""

    file_name: str
    sha256: str
    imported_at: dt.datetime
    withdrawn_at: dt.datetime
    withdrawn_by: str
    reason: str
    marks: int
    """Sessions of this extract that it had set."""


@dataclass(frozen=True)
class CodeMeaning:
    """A code used in the extract, with its whole meaning in both languages."""

    code: str
    english: str
    welsh: str
    mark_class: str
    occurrences: int


@dataclass(frozen=True)
class DayNote:
    """Why a weekday has no session: bank_holiday, school_holiday, inset, closure, not_on_roll or no_register."""

    date: dt.date
    kind: str
    name: str = ""
    name_cy: str = ""


@dataclass(frozen=True)
class WeekTotals:
    """Counts of one week, Monday first."""

    monday: dt.date
    counts: Counts


@dataclass(frozen=True)
class TermTotals:
    """Counts of one term (or of the part of the period outside any known term)."""

    name: str
    """autumn, spring, summer or none."""
    first_day: dt.date
    last_day: dt.date
    counts: Counts


@dataclass(frozen=True)
class RegisterExtract:
    """Everything the paper says; the same record always renders to the same bytes."""

    number: str
    """``RE/2026/00001``, or empty for a preview."""
    council_en: str
    council_cy: str
    service_en: str
    service_cy: str
    pupil_name: str
    date_of_birth: dt.date | None
    upn: str
    upn_accepted: bool
    """True: the UPN is wrong by its check letter and a person accepted it."""
    sex: str
    school_number: str
    school_name: str
    school_name_cy: str
    head_teacher: str
    year_group: str
    reg_group: str
    admitted_on: dt.date | None
    left_on: dt.date | None
    parents: tuple[str, ...]
    first_day: dt.date
    last_day: dt.date
    language: str
    purpose: str
    counts: Counts
    attendance: Decimal | None
    authorised: Decimal | None
    unauthorised: Decimal | None
    cells: tuple[MarkCell, ...]
    """Every weekday session of the period in order, and weekend sessions that carry a mark."""
    weeks: tuple[WeekTotals, ...]
    terms: tuple[TermTotals, ...]
    day_notes: tuple[DayNote, ...]
    corrections: tuple[CorrectedMark, ...]
    sources: tuple[SourceFile, ...]
    codes: tuple[CodeMeaning, ...]
    code_set: str
    missing_acknowledged_by: str
    issued_by: str
    issued_at: dt.datetime
    """UTC."""
    as_at: dt.datetime
    """When the newest import of these marks was taken in, UTC."""
    case_reference: str = ""
    compulsory_school_age: bool | None = None
    """Throughout the part of the period on roll; None when it cannot be known."""
    withdrawn: tuple[WithdrawnFile, ...] = ()


@dataclass(frozen=True)
class ExtractCheck:
    """What stands in the way of issuing an extract, and what it would hold."""

    extract: RegisterExtract | None
    missing: tuple[tuple[str, str], ...]
    """(key, English sentence) of each thing that is missing; empty when it may be issued."""
    missing_sessions: tuple[tuple[dt.date, str], ...]
    """Sessions without a mark."""


@dataclass(frozen=True)
class IssuedExtract:
    """An extract as issued: its bytes are kept and reprinted as they are."""

    document_id: UUID
    number: str
    sha256: str
    pages: int
    pdf: bytes
