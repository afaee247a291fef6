"""Everything that figures of the county are made of, read at once: spells, marks, schools, families."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Hashable, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import String, func, select, type_coerce
from sqlalchemy.orm import Session

from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.merged import merged_parents, merged_pupils
from ecede_desktop.store.tables import (
    Address,
    AttendanceCase,
    AuditHead,
    AuditLine,
    Enrolment,
    MarkYear,
    ParentLink,
    Pupil,
    School,
    SchoolHistory,
)


@dataclass(frozen=True, slots=True)
class CountySpell:
    """A spell at a school."""

    key: Hashable
    """The id as the database itself writes it: to make a UUID of each of a county takes a third of the time."""
    id: UUID
    pupil_id: UUID
    school_id: UUID
    status: str
    admitted_on: dt.date | None
    left_on: dt.date | None
    year_group: str
    year_group_in: int | None
    reg_group: str


@dataclass(frozen=True, slots=True)
class CountySchool:
    """A school with the groups of schools that it stands in."""

    id: UUID
    number: str
    name: str
    name_cy: str
    phase: str
    cluster: str


@dataclass(frozen=True, slots=True)
class CountyMarks:
    """A school year of marks of one spell."""

    spell: Hashable
    """Key of the spell."""
    school_year: int
    code_set: str
    marks: bytes


@dataclass(frozen=True, slots=True)
class CountyPupil:
    """Who a pupil is, for lists of names."""

    id: UUID
    upn: str
    forename: str
    surname: str
    date_of_birth: dt.date | None

    @property
    def full_name(self) -> str:
        return f"{self.forename} {self.surname}".strip() or self.upn


def spells(session: Session) -> list[CountySpell]:
    """Every spell that is read, the oldest first."""
    columns: tuple[Any, ...] = (
        type_coerce(Enrolment.id, String), Enrolment.id, Enrolment.pupil_id, Enrolment.school_id, Enrolment.status,
        Enrolment.admitted_on, Enrolment.left_on, Enrolment.year_group, Enrolment.year_group_in, Enrolment.reg_group,
    )  # fmt: skip
    query = select(*columns).where(Enrolment.withdrawn_at.is_(None)).order_by(Enrolment.id)
    return [CountySpell(*row) for row in session.execute(query)]


def schools(session: Session) -> list[CountySchool]:
    """Every school, by name."""
    columns = (School.id, School.number, School.name, School.name_cy, School.phase, School.cluster)
    return [CountySchool(*row) for row in session.execute(select(*columns).order_by(School.name, School.number))]


def marks(session: Session, school_years: Collection[int]) -> list[CountyMarks]:
    """Every row of some school years."""
    spell = type_coerce(MarkYear.enrolment_id, String)
    columns = (spell, MarkYear.school_year, MarkYear.code_set, MarkYear.marks)
    query = select(*columns).where(MarkYear.school_year.in_(school_years))
    return [CountyMarks(*row) for row in session.execute(query)]


def first_years(session: Session) -> dict[Hashable, int]:
    """The first school year of which each spell has marks, by its key."""
    query = select(type_coerce(MarkYear.enrolment_id, String), func.min(MarkYear.school_year)).group_by(
        MarkYear.enrolment_id
    )
    return {row[0]: row[1] for row in session.execute(query)}


def school_years(session: Session) -> list[int]:
    """The school years that marks are held of, the oldest first."""
    return list(session.scalars(select(MarkYear.school_year).distinct().order_by(MarkYear.school_year)))


def pupils(session: Session, pupil_ids: Collection[UUID]) -> dict[UUID, CountyPupil]:
    """Who some pupils are."""
    columns = (Pupil.id, Pupil.upn, Pupil.forename, Pupil.surname, Pupil.date_of_birth)
    return {
        row[0]: CountyPupil(*row)
        for some in portions(pupil_ids)
        for row in session.execute(select(*columns).where(Pupil.id.in_(some)))
    }


def open_cases(session: Session) -> dict[UUID, str]:
    """The reference of each pupil's open case."""
    query = select(AttendanceCase.pupil_id, AttendanceCase.reference).where(AttendanceCase.closed_on.is_(None))
    return {row[0]: row[1] for row in session.execute(query.order_by(AttendanceCase.reference))}


def families(session: Session) -> Iterator[tuple[str, UUID, UUID | str]]:
    """What pupils may have in common: (parent, pupil, whom) of each parent and (address, pupil, where) of today's."""
    links = select(ParentLink.pupil_id, ParentLink.parent_id).where(
        ParentLink.pupil_id.not_in(merged_pupils()), ParentLink.parent_id.not_in(merged_parents())
    )
    for pupil_id, parent_id in session.execute(links):
        yield "parent", pupil_id, parent_id
    lived = select(Address.pupil_id, Address.lines, Address.postcode).where(
        Address.to_date.is_(None), Address.withdrawn_at.is_(None), Address.kind == "home", Address.postcode != ""
    )
    gone = set(session.scalars(merged_pupils()))
    for owner, lines, postcode in session.execute(lived):
        where = " ".join(f"{lines} {postcode}".casefold().replace(",", " ").split())
        if owner is not None and owner not in gone:
            yield "address", owner, where


def last_line(session: Session) -> int:
    """The number of the last audit line: nothing is written without one."""
    return session.scalar(select(AuditHead.lines)) or 0


def kinds_after(session: Session, number: int) -> set[str]:
    """The kinds of record that were written after an audit line."""
    return set(session.scalars(select(AuditLine.record_kind).where(AuditLine.number > number).distinct()))


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A line of a pupil's school history as a file tells it."""

    pupil_id: UUID
    school_number: str
    school_name: str
    entry: dt.date | None
    leaving: dt.date | None
    reason: str


def histories(session: Session) -> list[HistoryLine]:
    """Every line of school history, in the order in which files told them."""
    columns = (
        SchoolHistory.pupil_id, SchoolHistory.school_number, SchoolHistory.school_name, SchoolHistory.entry,
        SchoolHistory.leaving, SchoolHistory.leaving_reason,
    )  # fmt: skip
    query = select(*columns).where(SchoolHistory.pupil_id.not_in(merged_pupils())).order_by(SchoolHistory.id)
    return [HistoryLine(*row) for row in session.execute(query)]
