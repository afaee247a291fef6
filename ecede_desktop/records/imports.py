"""Register files on their way in: what was read, what would change, what is refused."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import UserError


@dataclass(frozen=True)
class Problem:
    """One thing wrong in a file: where it stands, what it says, what is wrong and what would be right."""

    line: int
    """Line of the file, 1 = first; 0 = the file as a whole."""
    column: str
    """Header of the column, or empty."""
    value: str
    key: str
    """Stable name of the kind of fault, e.g. ``upn_wrong_check_letter``."""
    wrong: str
    """What is wrong, one English sentence."""
    right: str
    """What would be right, one English sentence."""
    refuses: bool = True
    """False: a warning that does not keep the file out."""


class FileRefused(UserError):
    """An input file cannot go in; every bad row is in ``problems``."""

    def __init__(self, key: str, text: str, problems: tuple[Problem, ...] = (), **facts: object) -> None:
        super().__init__(key, text, **facts)
        self.problems = problems


@dataclass(frozen=True)
class PupilLine:
    """A pupil as a file tells of one, after repair of what needs no judgement (spaces, case of the UPN)."""

    line: int
    """First line that names this pupil."""
    upn: str
    upn_state: str
    """valid, temporary, invalid."""
    surname: str = ""
    forename: str = ""
    date_of_birth: dt.date | None = None
    year_group: str = ""
    reg_group: str = ""
    school_number: str = ""
    """Seven digits, or empty when neither the file nor the officer said."""


@dataclass(frozen=True)
class MarkLine:
    """One mark as a file gives it."""

    line: int
    column: str
    pupil: int
    """Index into ``RegisterFile.pupils``."""
    date: dt.date
    session: str
    """AM or PM."""
    core: str
    """One character of the code set, or empty for no mark."""
    sub_code: str = ""
    raw: str = ""
    minutes_late: int | None = None
    comment: str = ""


@dataclass(frozen=True)
class RegisterFile:
    """A register file, read and checked by itself (nothing of the store asked yet)."""

    file_name: str
    sha256: str
    size: int
    """Bytes."""
    shape: str
    """long or grid."""
    encoding: str
    delimiter: str
    pupils: tuple[PupilLine, ...]
    marks: tuple[MarkLine, ...]
    problems: tuple[Problem, ...]
    content: bytes = field(repr=False, default=b"")
    rows_read: int = 0

    @property
    def refused(self) -> bool:
        return any(p.refuses for p in self.problems)

    @property
    def period(self) -> tuple[dt.date, dt.date] | None:
        if not self.marks:
            return None
        days = [m.date for m in self.marks]
        return min(days), max(days)


@dataclass(frozen=True)
class ImportRegister:
    """Take a school's register file into the store."""

    path: Path
    school_number: str | None = None
    profile: str | None = None
    accepted_upns: frozenset[str] = frozenset()
    """Wrong UPNs that a person accepts for those pupils, exactly as the file has them."""
    accepted_closed_days: frozenset[dt.date] = frozenset()
    """Days recorded as closed on which a person accepts marks."""
    dry_run: bool = False


@dataclass(frozen=True)
class ChangedMark:
    """A mark that the file would change."""

    upn: str
    pupil_id: UUID | None
    date: dt.date
    session: str
    old: str
    new: str


@dataclass(frozen=True)
class ImportPlan:
    """What an import would do, or did."""

    file_name: str
    sha256: str
    shape: str
    encoding: str
    school_numbers: tuple[str, ...]
    first_day: dt.date | None
    last_day: dt.date | None
    rows_read: int
    pupils_new: int
    pupils_known: int
    enrolments_new: int
    marks_new: int
    marks_changed: int
    marks_same: int
    blank: int
    """Sessions with no mark in the file."""
    changed: tuple[ChangedMark, ...]
    problems: tuple[Problem, ...]
    """Warnings of a file that goes in; all faults of one that does not."""
    already_imported: dt.datetime | None = None
    """When these very bytes went in before; then nothing changes."""

    @property
    def refused(self) -> bool:
        return any(p.refuses for p in self.problems)


@dataclass(frozen=True)
class ImportRow:
    """An import that went in."""

    id: UUID
    file_name: str
    sha256: str
    size: int
    imported_at: dt.datetime
    imported_by: str
    school_number: str
    first_day: dt.date | None
    last_day: dt.date | None
    rows_read: int
    pupils_new: int
    marks_new: int
    marks_changed: int
    marks_same: int
