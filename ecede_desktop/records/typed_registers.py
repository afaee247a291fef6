"""Registers that came as paper or as a PDF: typed by one person, typed again by another, then taken in as any file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from ecede_desktop.law.codes import CodeSet, wrong_way
from ecede_desktop.records.marks import SESSIONS

SOURCE = "typed"
"""What kind of file such a register is, where imports are listed."""
TYPING, WAITING, CHECKED, TAKEN_IN, WITHDRAWN = "typing", "waiting", "checked", "taken_in", "withdrawn"
STATES = (TYPING, WAITING, CHECKED, TAKEN_IN, WITHDRAWN)
FIRST, SECOND, SETTLED = "first", "second", "settled"
"""Whose version of the marks it is: who typed them, who typed them again, what was settled between the two."""
NO_MARK = " "
MOST_DAYS, MOST_PUPILS = 31, 60
MOST_BYTES = 50 * 1024 * 1024
"""Of a scan."""
UNKNOWN, WRONG_WAY = "unknown", "wrong_way"
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class TypedPupil:
    """A line of the paper: by the UPN, or by both names and the date of birth."""

    surname: str = ""
    forename: str = ""
    upn: str = ""
    date_of_birth: dt.date | None = None
    reg_group: str = ""

    @property
    def full_name(self) -> str:
        return f"{self.forename} {self.surname}".strip() or self.upn


@dataclass(frozen=True)
class TypedGrid:
    """The lines with their marks: a string a pupil, one character a session, a space for none."""

    pupils: tuple[TypedPupil, ...]
    marks: tuple[str, ...]

    @property
    def count(self) -> int:
        """Sessions with a mark."""
        return sum(len(row) - row.count(NO_MARK) for row in self.marks)


def school_days(first: dt.date, last: dt.date) -> tuple[dt.date, ...]:
    """The days that a sheet has columns for: Monday to Friday."""
    days = (first + number * _DAY for number in range((last - first).days + 1))
    return tuple(day for day in days if day.weekday() < 5)


def sessions(days: Sequence[dt.date]) -> tuple[tuple[dt.date, str], ...]:
    """Morning and afternoon of each day, in the order of the columns."""
    return tuple((day, session) for day in days for session in SESSIONS)


def mark_fault(codes: CodeSet, mark: str, session: str) -> str:
    """Why a mark cannot stand in a session; empty where it can."""
    if mark == NO_MARK:
        return ""
    if codes.given(mark) is None or len(mark) != 1:
        return UNKNOWN
    return WRONG_WAY if wrong_way(mark, session) else ""


@dataclass(frozen=True)
class StartTypedRegister:
    """Begin to type a register from its scan."""

    school_number: str
    group: str
    """The class, as the paper has it."""
    first_day: dt.date
    last_day: dt.date
    scan: Path


@dataclass(frozen=True)
class SaveTyped:
    """Keep what was typed so far; ``hand_over``: it is whole, and somebody else checks it."""

    register_id: UUID
    grid: TypedGrid
    hand_over: bool = False


@dataclass(frozen=True)
class CheckTyped:
    """The marks as the second person types them; ``finished``: they are compared with the first ones."""

    register_id: UUID
    marks: tuple[str, ...]
    finished: bool = False


@dataclass(frozen=True)
class SettleTyped:
    """What stands on the paper where the two differ: by (line, column), a mark or a space."""

    register_id: UUID
    marks: Mapping[tuple[int, int], str]


@dataclass(frozen=True)
class TakeTypedIn:
    """Take a checked register in, with what a person accepts of it."""

    register_id: UUID
    accepted_closed_days: frozenset[dt.date] = frozenset()
    accepted_doubts: frozenset[str] = frozenset()
    accepted_rejoins: frozenset[str] = frozenset()


@dataclass(frozen=True)
class TypedDifference:
    """A session that the two typed otherwise."""

    line: int
    """Index of the pupil."""
    column: int
    name: str
    date: dt.date
    session: str
    first: str
    second: str


def differing(grid: TypedGrid, second: Sequence[str], days: Sequence[dt.date]) -> Iterator[TypedDifference]:
    """Where two people typed otherwise."""
    columns = sessions(days)
    for line, (pupil, one, two) in enumerate(zip(grid.pupils, grid.marks, second, strict=True)):
        for column, (first, other) in enumerate(zip(one, two, strict=True)):
            if first != other:
                yield TypedDifference(line, column, pupil.full_name, *columns[column], first, other)


@dataclass(frozen=True)
class TypedRegisterRow:
    """A typed register in a list."""

    id: UUID
    school_id: UUID
    school_number: str
    school_name: str
    group: str
    first_day: dt.date
    last_day: dt.date
    state: str
    scan_name: str
    scan_kind: str
    """pdf, png or jpeg."""
    scan_sha256: str
    typed_by_id: UUID
    typed_by: str
    started_at: dt.datetime
    handed_over_at: dt.datetime | None = None
    compared_by_id: UUID | None = None
    """Who typed it again to the end; None: nobody yet."""
    checked_by: str = ""
    checked_at: dt.datetime | None = None
    alone_by: str = ""
    """The manager who let it go in without a second person."""
    alone_reason: str = ""
    sent_back_reason: str = ""
    import_id: UUID | None = None
    taken_back: bool = False
    """The import was taken back: it can go in again."""
    withdrawn_reason: str = ""

    @property
    def days(self) -> tuple[dt.date, ...]:
        return school_days(self.first_day, self.last_day)

    @property
    def title(self) -> str:
        """Class and school."""
        return f"{self.group}, {self.school_name}"

    @property
    def waits_for_import(self) -> bool:
        return self.state == CHECKED or (self.state == TAKEN_IN and self.taken_back)


@dataclass(frozen=True)
class TypedRegisterView:
    """A typed register as one person may see it: who checks does not see what the first one typed."""

    row: TypedRegisterRow
    grid: TypedGrid
    """The lines; the marks are this person's own, or the settled ones once it is checked."""
    codes: Mapping[dt.date, CodeSet]
    """What may be typed on each day."""
    differences: tuple[TypedDifference, ...] = ()
    may: frozenset[str] = frozenset()
    """What this person may do now: type, check, settle, send_back, allow, take_in, withdraw."""
    versions: tuple[TypedVersionRow, ...] = ()


@dataclass(frozen=True)
class TypedVersionRow:
    """One saved state: whose, by whom, when, and the marks unless they are hidden from who asks."""

    number: int
    part: str
    saved_by_id: UUID
    saved_by: str
    saved_at: dt.datetime
    grid: TypedGrid = field(repr=False)
