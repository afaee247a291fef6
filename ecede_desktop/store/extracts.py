"""What a register extract is made from, read in one go: a pupil's marks at each school with all that proves them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.records.schools import ClosureRow, SchoolRow
from ecede_desktop.store.tables import (
    AttendanceCase,
    Closure,
    Enrolment,
    ImportCoverage,
    MarkChange,
    MarkDetail,
    MarkYear,
    Parent,
    ParentLink,
    Pupil,
    RegisterImport,
    School,
    UserAccount,
)


@dataclass(frozen=True)
class PupilFacts:
    """Who the extract is about."""

    id: UUID
    upn: str
    upn_accepted: bool
    name: str
    date_of_birth: dt.date | None
    sex: str


@dataclass(frozen=True)
class YearOfMarks:
    """A school year of one enrolment: two bytes a calendar day from 1 September."""

    school_year: int
    code_set: str
    marks: bytes


@dataclass(frozen=True)
class Spell:
    """One enrolment with its marks."""

    id: UUID
    school: SchoolRow
    admitted_on: dt.date | None
    left_on: dt.date | None
    year_group: str
    year_group_in: int | None
    reg_group: str
    years: tuple[YearOfMarks, ...]


@dataclass(frozen=True)
class ImportFacts:
    """A register file that was taken in."""

    id: UUID
    file_name: str
    sha256: str
    imported_at: dt.datetime
    imported_by: str
    withdrawn_at: dt.datetime | None = None
    """When it was taken back: then none of its marks stands."""
    withdrawn_by: str = ""
    withdrawn_reason: str = ""


@dataclass(frozen=True)
class Coverage:
    """Which sessions of a spell's school year an import set: one bit a session."""

    import_id: UUID
    school_year: int
    sessions: bytes


@dataclass(frozen=True)
class Change:
    """A mark that was changed."""

    date: dt.date
    session: str
    old: str
    new: str
    import_id: UUID
    changed_at: dt.datetime
    changed_by: str
    withdrawal: bool = False
    """True: the import was taken back, and ``new`` (empty: no mark) stands again."""


@dataclass(frozen=True)
class Detail:
    """What a file gave beside a mark."""

    date: dt.date
    session: str
    import_id: UUID
    sub_code: str
    minutes_late: int | None
    comment: str


@dataclass(frozen=True)
class Proof:
    """Everything that proves the marks of some spells in a period."""

    changes: tuple[Change, ...]
    coverage: tuple[Coverage, ...]
    details: tuple[Detail, ...]
    imports: tuple[ImportFacts, ...]
    """Oldest first."""


def pupil(session: Session, *, upn: str = "", pupil_id: UUID | None = None) -> PupilFacts | None:
    """The pupil of that id, or of that UPN where the UPN may identify."""
    query = select(Pupil).where(Pupil.id == pupil_id if pupil_id is not None else Pupil.upn_key == upn)
    row = session.scalar(query)
    if row is not None and row.merged_into_id is not None:
        row = session.get(Pupil, row.merged_into_id)
    if row is None:
        return None
    name = " ".join(part for part in (row.forename, row.middle_names, row.surname) if part)
    return PupilFacts(row.id, row.upn, row.upn_state == "accepted", name, row.date_of_birth, row.sex)


def spells(session: Session, pupil_id: UUID, years: range) -> tuple[Spell, ...]:
    """Each enrolment of a pupil with its marks in some school years, oldest first."""
    marks: dict[UUID, list[YearOfMarks]] = {}
    query = (
        select(MarkYear)
        .join(Enrolment, Enrolment.id == MarkYear.enrolment_id)
        .where(Enrolment.pupil_id == pupil_id, MarkYear.school_year.in_(years))
        .order_by(MarkYear.school_year)
    )
    for row in session.scalars(query):
        marks.setdefault(row.enrolment_id, []).append(YearOfMarks(row.school_year, row.code_set, bytes(row.marks)))
    found = session.execute(
        select(Enrolment, School)
        .join(School, School.id == Enrolment.school_id)
        .where(Enrolment.pupil_id == pupil_id)
        .order_by(Enrolment.admitted_on, Enrolment.id)
    )
    return tuple(
        Spell(
            id=enrolment.id,
            school=SchoolRow(
                school.id, school.number, school.name, school.name_cy, school.phase, school.head_teacher
            ),
            admitted_on=enrolment.admitted_on,
            left_on=enrolment.left_on,
            year_group=enrolment.year_group,
            year_group_in=enrolment.year_group_in,
            reg_group=enrolment.reg_group,
            years=tuple(marks.get(enrolment.id, ())),
        )
        for enrolment, school in found
    )  # fmt: skip


def proof(session: Session, enrolments: list[UUID], first: dt.date, last: dt.date) -> Proof:
    """Changes, coverage, details and imports of some enrolments in a period, those taken back among them."""
    back = aliased(UserAccount)
    changes = session.execute(
        select(MarkChange, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == MarkChange.user_id)
        .where(MarkChange.enrolment_id.in_(enrolments), MarkChange.date.between(first, last))
        .order_by(MarkChange.changed_at, MarkChange.date, MarkChange.session, MarkChange.id)
    )
    coverage = session.scalars(select(ImportCoverage).where(ImportCoverage.enrolment_id.in_(enrolments)))
    details = session.scalars(
        select(MarkDetail).where(MarkDetail.enrolment_id.in_(enrolments), MarkDetail.date.between(first, last))
    )
    covered = tuple(Coverage(row.import_id, row.school_year, bytes(row.sessions)) for row in coverage)
    changed = tuple(
        Change(row.date, row.session, row.old, row.new, row.import_id, row.changed_at, by, row.withdrawal)
        for row, by in changes
    )
    named = {row.import_id for row in covered} | {row.import_id for row in changed}
    imports = session.execute(
        select(RegisterImport, UserAccount.full_name, back.full_name)
        .join(UserAccount, UserAccount.id == RegisterImport.user_id)
        .outerjoin(back, back.id == RegisterImport.withdrawn_by_id)
        .where(RegisterImport.id.in_(named))
        .order_by(RegisterImport.imported_at, RegisterImport.id)
    )
    return Proof(
        changes=changed,
        coverage=covered,
        details=tuple(
            Detail(row.date, row.session, row.import_id, row.sub_code, row.minutes_late, row.comment)
            for row in details
        ),
        imports=tuple(
            ImportFacts(
                row.id, row.file_name, row.sha256, row.imported_at, by, row.withdrawn_at, back_by or "",
                row.withdrawn_reason,
            )
            for row, by, back_by in imports
        ),
    )  # fmt: skip


def closures(session: Session, school_id: UUID, first: dt.date, last: dt.date) -> tuple[ClosureRow, ...]:
    """Days of a period on which a school, or every school, is closed."""
    rows = session.scalars(
        select(Closure)
        .where(
            (Closure.school_id == school_id) | Closure.school_id.is_(None),
            Closure.first_day <= last,
            Closure.last_day >= first,
        )
        .order_by(Closure.first_day, Closure.id)
    )
    return tuple(
        ClosureRow(row.id, row.school_id, row.first_day, row.last_day, row.kind, row.note) for row in rows
    )  # fmt: skip


def parents(session: Session, pupil_id: UUID) -> tuple[str, ...]:
    """Names of a pupil's parents, in the order in which they are to be contacted."""
    rows = session.execute(
        select(Parent.title, Parent.forename, Parent.surname)
        .join(ParentLink, ParentLink.parent_id == Parent.id)
        .where(ParentLink.pupil_id == pupil_id, Parent.merged_into_id.is_(None))
        .order_by(ParentLink.contact_order, Parent.surname, Parent.forename, Parent.id)
    )
    return tuple(" ".join(part for part in row if part) for row in rows)


def open_case(session: Session, pupil_id: UUID) -> tuple[UUID, str] | None:
    """The pupil's open case, the newest where there are several: its id and reference."""
    row = session.execute(
        select(AttendanceCase.id, AttendanceCase.reference)
        .where(AttendanceCase.pupil_id == pupil_id, AttendanceCase.closed_on.is_(None))
        .order_by(AttendanceCase.opened_on.desc(), AttendanceCase.reference.desc())
    ).first()
    return (row[0], row[1]) if row else None


def marks_of_school(
    session: Session, school_id: UUID, years: range, *, apart: list[UUID]
) -> dict[int, tuple[list[bytes], list[bytes]]]:
    """By school year, the rows of a school: those of some spells, and those of everybody else."""
    found: dict[int, tuple[list[bytes], list[bytes]]] = {}
    query = (
        select(MarkYear.school_year, MarkYear.marks, MarkYear.enrolment_id)
        .join(Enrolment, Enrolment.id == MarkYear.enrolment_id)
        .where(Enrolment.school_id == school_id, MarkYear.school_year.in_(years))
    )
    for school_year, marks, enrolment_id in session.execute(query):
        found.setdefault(school_year, ([], []))[enrolment_id not in apart].append(bytes(marks))
    return found


def covers(coverage: Coverage, number: int) -> bool:
    """Whether an import set the session with this place in its school year; bits run from the left of each byte."""
    return bool(coverage.sessions[number // 8] >> (7 - number % 8) & 1)
