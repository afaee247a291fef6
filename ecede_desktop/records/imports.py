"""Register files on their way in: what was read, what would change, what is refused."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from uuid import UUID

from ecede_desktop.errors import UserError
from ecede_desktop.records.differences import Difference
from ecede_desktop.records.marks import session_at
from ecede_desktop.records.transfers import ClaimedTotals, PupilDetails


@dataclass(frozen=True, slots=True)
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
    facts: tuple[tuple[str, str], ...] = ()
    """What fills the slots of the sentences, for showing them in Welsh."""
    sheet: str = ""
    """The sheet of the workbook that ``line`` is a row of, where several are read as one register."""

    @property
    def place(self) -> str:
        """The line, with its sheet where it has one; empty for the file as a whole."""
        return place_words(self.line, self.sheet)


def place_words(line: int, sheet: str) -> str:
    """A line as it is shown: 12, or 12 (4A); empty for the file as a whole."""
    if not line:
        return ""
    return f"{line} ({sheet})" if sheet else str(line)


@dataclass(frozen=True, slots=True)
class SheetRows:
    """One of several sheets that are read as one register, whose rows are counted through."""

    name: str
    before: int
    """Rows of the sheets before it."""


class ImportCancelled(UserError):
    """The person stopped an import before it was taken in."""

    def __init__(self, file_name: str) -> None:
        text = f"The import of {file_name} was stopped; nothing was changed."
        super().__init__("import_cancelled", text, file=file_name)


class FileRefused(UserError):
    """An input file cannot go in; every bad row is in ``problems``, what could be mended in ``repairs``."""

    def __init__(self, key: str, text: str, problems: tuple[Problem, ...] = (), **facts: object) -> None:
        super().__init__(key, text, **facts)
        self.problems = problems
        self.repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True)
class PupilLine:
    """A pupil as a file tells of one, after repair of what needs no judgement (spaces, case of the UPN)."""

    line: int
    """First line that names this pupil."""
    upn: str
    upn_state: str
    """valid, temporary, accepted (wrong, but accepted by a person) or none (the file names pupils otherwise)."""
    surname: str = ""
    forename: str = ""
    date_of_birth: dt.date | None = None
    year_group: str = ""
    reg_group: str = ""
    school_number: str = ""
    """Seven digits, or empty when neither the file nor the officer said."""
    local_id: str = ""
    """The school system's own number of the pupil (SIMS PersonID, admission number); identifies within a school."""
    former_upns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Repair:
    """Damage that a file shows and the value that would mend it: nothing is mended before a person accepts it."""

    key: str
    """Stable name of the kind of damage: zeros_lost, class_as_date, date_serial, month_first, letters_lost, mojibake,
    celtic, upn_letter, shifted, ..."""
    column: str
    value: str
    """What the file says."""
    proposed: str
    line: int
    """First line with it."""
    count: int = 1
    """Rows that say the same."""
    possible: bool = True
    """False: what was lost cannot be had back from the file (6.74E+12); ``proposed`` is empty."""
    sheet: str = ""
    """The sheet of the workbook that ``line`` is a row of, where several are read as one register."""

    @property
    def place(self) -> str:
        """The first line, with its sheet where it has one."""
        return place_words(self.line, self.sheet)

    @property
    def id(self) -> str:
        """What acceptance names: the same damage of the same value in the same column."""
        return f"{self.key}|{self.column}|{self.value}|{self.proposed}"

    @property
    def column_id(self) -> str:
        """What acceptance of all such damage in the column names."""
        return f"{self.key}|{self.column}|*"


@dataclass(frozen=True)
class MarkNote:
    """What a file gives beside a mark."""

    raw: str = ""
    """The cell as it stands, where it is more than the core code."""
    sub_code: str = ""
    minutes_late: int | None = None
    comment: str = ""


@dataclass(frozen=True)
class MarkBlock:
    """The marks that a file gives one pupil in one school year: as compact as the store holds them."""

    pupil: int
    """Index into ``RegisterFile.pupils``."""
    school_year: int
    marks: bytes
    """Two bytes a calendar day from 1 September, 0 = no mark, else the core code in ASCII."""
    lines: Sequence[int] = field(repr=False)
    """Line of the file for each place in ``marks``."""
    notes: Mapping[int, MarkNote]
    """By place in ``marks``."""


@dataclass(frozen=True)
class MarkLine:
    """One mark as a file gives it, for looking at a few of them."""

    line: int
    column: str
    pupil: int
    date: dt.date
    session: str
    core: str
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
    """long, grid or empty when the header was not understood."""
    encoding: str
    delimiter: str
    pupils: tuple[PupilLine, ...]
    """One a pupil and school, in the order of the file."""
    blocks: tuple[MarkBlock, ...]
    problems: tuple[Problem, ...]
    columns: Mapping[tuple[dt.date, str], str] = field(repr=False, default_factory=dict)
    """Headers of the session columns of a grid."""
    headings: Mapping[str, str] = field(repr=False, default_factory=dict)
    """The file's own heading of each field that it has."""
    content: bytes = field(repr=False, default=b"")
    rows_read: int = 0
    blank: int = 0
    """Sessions that the file names without a mark."""
    source: str = ""
    """csv, xlsx, xls, ods, html, ctf, sims_xml; with ``shape`` it says how the file was read."""
    as_at: dt.datetime | None = None
    """When the file says that it was made (aware), where it says so."""
    details: Mapping[int, PupilDetails] = field(repr=False, default_factory=dict)
    """What the file tells of a pupil beside marks, by index into ``pupils``."""
    totals: tuple[ClaimedTotals, ...] = ()
    """The file's own sums, to be compared with its marks."""
    repairs: tuple[Repair, ...] = ()
    """Damage found, accepted or not."""
    unknown_codes: Mapping[str, int] = field(default_factory=dict)
    """Codes that no set and no profile knows, with how often: asked about, never guessed."""
    blanks: Mapping[tuple[int, int], bytes] = field(repr=False, default_factory=dict)
    """By pupil and school year, places as in ``MarkBlock.marks``: 1 where the file covers the session and gives no
    mark. Grids and strings of marks tell it; of other files it is not known."""
    sheets: tuple[SheetRows, ...] = ()
    """Where several sheets are read as one register: what pupils and blocks call a line is counted through them."""

    @property
    def refused(self) -> bool:
        return any(p.refuses for p in self.problems)

    @cached_property
    def period(self) -> tuple[dt.date, dt.date] | None:
        """First and last day with a mark."""
        ends = []
        for block in self.blocks:
            used = block.marks.strip(b"\0")
            if used:
                start = len(block.marks) - len(block.marks.lstrip(b"\0"))
                ends += [session_at(block.school_year, place)[0] for place in (start, start + len(used) - 1)]
        return (min(ends), max(ends)) if ends else None

    @cached_property
    def blank_years(self) -> tuple[int, ...]:
        """School years in which the file leaves sessions blank."""
        return tuple(sorted({year for _, year in self.blanks}))

    def column_of(self, day: dt.date, session: str) -> str:
        """Header of the column where the mark of that session stands."""
        return self.columns.get((day, session)) or self.headings.get("mark", "Mark")

    def marks(self) -> Iterator[MarkLine]:
        """Every mark, pupil by pupil, in order of time."""
        for block in self.blocks:
            for place, code in enumerate(block.marks):
                if code:
                    day, session = session_at(block.school_year, place)
                    note = block.notes.get(place, MarkNote())
                    yield MarkLine(
                        line=block.lines[place],
                        column=self.column_of(day, session),
                        pupil=block.pupil,
                        date=day,
                        session=session,
                        core=chr(code),
                        sub_code=note.sub_code,
                        raw=note.raw or chr(code),
                        minutes_late=note.minutes_late,
                        comment=note.comment,
                    )


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
    accepted_repairs: frozenset[str] = frozenset()
    """``Repair.id`` of the damage that a person lets be mended as proposed."""
    accepted_doubts: frozenset[str] = frozenset()
    """Keys of doubts about the whole file (``few_known``) that a person sets aside."""
    accepted_rejoins: frozenset[str] = frozenset()
    """UPNs of pupils who left the school and, as a person says, are back: their marks begin another spell."""
    dry_run: bool = False
    password: str = field(default="", repr=False)
    """Of a locked workbook or ZIP file: it opens the file in memory and is kept nowhere."""


@dataclass(frozen=True)
class ChangedMark:
    """A mark that the file would change."""

    upn: str
    pupil_id: UUID | None
    date: dt.date
    session: str
    old: str
    new: str
    days_late: int = 0
    """Days between the session and the day on which the file was made (or, where it does not say, today)."""


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
    source: str = ""
    """csv, xlsx, ods, ctf, sims_xml, ...: what kind of file it is."""
    as_at: dt.datetime | None = None
    """When the file says that it was made."""
    profile: str = ""
    """The import profile it was read with."""
    differences: tuple[Difference, ...] = ()
    """Where the file tells otherwise than the store holds it."""
    repairs: tuple[Repair, ...] = ()
    """Damage found, accepted or not."""
    unknown_codes: Mapping[str, int] = field(default_factory=dict)
    """Codes that nobody knows, with how often."""
    import_id: UUID | None = None
    """Of the import, once it is in."""

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
    source: str = ""
    as_at: dt.datetime | None = None
    profile: str = ""
    """Name and version of the import profile it was read with."""
    differences_open: int = 0
    withdrawn_at: dt.datetime | None = None
    """When it was taken back, if it was."""
    withdrawn_by: str = ""
    withdrawn_reason: str = ""
