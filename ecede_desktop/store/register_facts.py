"""What a register check reads of a school: spells, notes, changed marks, other schools, groups, contacts, peers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.clock import local
from ecede_desktop.records.register_checks import ChangedCode, MarkNote, Span, SpellElsewhere
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.tables import (
    AttendanceCase,
    CohortMembership,
    Contact,
    Enrolment,
    MarkChange,
    MarkDetail,
    MarkYear,
    Pupil,
    School,
)


def spells_of(session: Session, school_id: UUID) -> list[Any]:
    """Every spell at a school: id, pupil, year group with its school year, class, status, days, and date of birth."""
    query = select(
        Enrolment.id, Enrolment.pupil_id, Enrolment.year_group, Enrolment.year_group_in, Enrolment.reg_group,
        Enrolment.status, Enrolment.admitted_on, Enrolment.left_on, Pupil.date_of_birth,
    ).join(Pupil, Pupil.id == Enrolment.pupil_id)  # fmt: skip
    here = query.where(Enrolment.school_id == school_id, Enrolment.withdrawn_at.is_(None))
    return list(session.execute(here.order_by(Enrolment.id)))


def notes_of(session: Session, school_id: UUID, first: dt.date, last: dt.date) -> list[MarkNote]:
    """Minutes late and comments beside marks of a school; the latest of each session."""
    query = (
        select(
            MarkDetail.enrolment_id, MarkDetail.date, MarkDetail.session, MarkDetail.minutes_late, MarkDetail.comment
        )
        .join(Enrolment, Enrolment.id == MarkDetail.enrolment_id)
        .where(Enrolment.school_id == school_id, MarkDetail.date.between(first, last))
        .where((MarkDetail.minutes_late.is_not(None)) | (MarkDetail.comment != ""))
        .order_by(MarkDetail.id)
    )
    found = {(row.enrolment_id, row.date, row.session): MarkNote(*row) for row in session.execute(query)}
    return list(found.values())


def changes_of(session: Session, school_id: UUID, first: dt.date, last: dt.date) -> list[ChangedCode]:
    """Marks of a school that a later file changed, in the order of the changes; withdrawn imports left out."""
    columns = (
        MarkChange.enrolment_id, MarkChange.date, MarkChange.session, MarkChange.old, MarkChange.new,
        MarkChange.import_id, MarkChange.changed_at,
    )  # fmt: skip
    query = (
        select(*columns)
        .join(Enrolment, Enrolment.id == MarkChange.enrolment_id)
        .where(Enrolment.school_id == school_id, MarkChange.date.between(first, last))
        .where(MarkChange.withdrawal.is_(False))
        .order_by(MarkChange.changed_at, MarkChange.id)
    )
    return [ChangedCode(*row[:-1], local(row.changed_at).date()) for row in session.execute(query)]


def elsewhere(
    session: Session, pupil_ids: Collection[UUID], school_id: UUID, school_year: int
) -> Mapping[UUID, Sequence[SpellElsewhere]]:
    """Spells of some pupils at other schools, with their marks of a school year."""
    found: dict[UUID, list[SpellElsewhere]] = {}
    for some in portions(pupil_ids):
        query = (
            select(Enrolment.pupil_id, School.number, Enrolment.admitted_on, Enrolment.left_on, MarkYear.marks)
            .join(School, School.id == Enrolment.school_id)
            .outerjoin(MarkYear, (MarkYear.enrolment_id == Enrolment.id) & (MarkYear.school_year == school_year))
            .where(Enrolment.pupil_id.in_(some), Enrolment.school_id != school_id)
            .order_by(School.number, Enrolment.id)
        )
        for row in session.execute(query):
            found.setdefault(row.pupil_id, []).append(SpellElsewhere(*row))
    return found


def memberships(session: Session, school_id: UUID, cohorts: Collection[str]) -> dict[str, dict[UUID, list[Span]]]:
    """Days on which pupils of a school belong to some groups, as it stands."""
    here = select(Enrolment.pupil_id).where(Enrolment.school_id == school_id)
    query = select(
        CohortMembership.cohort, CohortMembership.pupil_id, CohortMembership.from_date, CohortMembership.to_date
    ).where(
        CohortMembership.cohort.in_(cohorts),
        CohortMembership.withdrawn_at.is_(None),
        CohortMembership.pupil_id.in_(here),
    )
    found: dict[str, dict[UUID, list[Span]]] = {}
    for cohort, pupil, first, last in session.execute(query):
        found.setdefault(cohort, {}).setdefault(pupil, []).append(Span(first, last))
    return found


def contacts_of(session: Session, school_id: UUID) -> Mapping[UUID, Sequence[dt.date]]:
    """Days on which we were in touch about the cases of a school's pupils, in order."""
    here = select(Enrolment.pupil_id).where(Enrolment.school_id == school_id)
    query = (
        select(AttendanceCase.pupil_id, Contact.on)
        .join(AttendanceCase, AttendanceCase.id == Contact.case_id)
        .where(AttendanceCase.pupil_id.in_(here))
        .order_by(Contact.on)
    )
    found: dict[UUID, list[dt.date]] = {}
    for pupil, on in session.execute(query):
        found.setdefault(pupil, []).append(on)
    return found


def peers_of(session: Session, school_id: UUID, phase: str, school_year: int) -> Mapping[str, bytes]:
    """All marks of a school year of the other schools of a phase, by school number."""
    query = (
        select(School.number, MarkYear.marks)
        .select_from(MarkYear)
        .join(Enrolment, Enrolment.id == MarkYear.enrolment_id)
        .join(School, School.id == Enrolment.school_id)
        .where(MarkYear.school_year == school_year, School.phase == phase, School.id != school_id)
    )
    found: dict[str, list[bytes]] = {}
    for number, marks in session.execute(query):
        found.setdefault(number, []).append(marks)
    return {number: b"".join(rows) for number, rows in found.items()}
