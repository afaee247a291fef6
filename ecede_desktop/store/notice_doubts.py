"""What many penalty notices rest on as the records have it now: sessions, parents, addresses, schools, at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import case, or_, select
from sqlalchemy.orm import Session

from ecede_desktop.store.addresses import LIVED_AT
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.tables import (
    Address,
    Enrolment,
    MarkYear,
    NoticeSession,
    Parent,
    ParentLink,
    Person,
    Pupil,
    School,
)


@dataclass(frozen=True)
class LinkNow:
    """A parent of a child as recorded now."""

    counts: bool
    """Responsibility or care."""
    person_id: UUID | None
    died_on: dt.date | None


@dataclass(frozen=True)
class MarksNow:
    """A school year of a child's marks at one school."""

    pupil_id: UUID
    school_number: str
    school_year: int
    code_set: str
    marks: bytes


def relied(session: Session, notice_ids: Collection[UUID]) -> Iterator[tuple[UUID, dt.date, str]]:
    """Each session that a notice relies on."""
    columns = (NoticeSession.notice_id, NoticeSession.date, NoticeSession.session)
    for some in portions(notice_ids):
        found = session.execute(select(*columns).where(NoticeSession.notice_id.in_(some)))
        yield from ((notice_id, day, part) for notice_id, day, part in found)


def marks(session: Session, pupil_ids: Collection[UUID], school_years: Collection[int]) -> Iterator[MarksNow]:
    """The marks of the children in those years, the oldest year first."""
    columns = (Enrolment.pupil_id, School.number, MarkYear.school_year, MarkYear.code_set, MarkYear.marks)
    query = (
        select(*columns)
        .select_from(MarkYear)
        .join(Enrolment, Enrolment.id == MarkYear.enrolment_id)
        .join(School, School.id == Enrolment.school_id)
        .where(MarkYear.school_year.in_(list(school_years)), Enrolment.withdrawn_at.is_(None))
        .order_by(MarkYear.school_year, MarkYear.id)
    )
    for some in portions(pupil_ids):
        for row in session.execute(query.where(Enrolment.pupil_id.in_(some))):
            yield MarksNow(*row)


def links(session: Session, parent_ids: Collection[UUID]) -> dict[tuple[UUID, UUID], LinkNow]:
    """By child and parent; a parent whose record became part of another's is not among them."""
    query = (
        select(
            ParentLink.pupil_id, ParentLink.parent_id, ParentLink.has_responsibility, ParentLink.has_care,
            Parent.person_id, Person.died_on,
        )
        .join(Parent, Parent.id == ParentLink.parent_id)
        .outerjoin(Person, Person.id == Parent.person_id)
        .where(Parent.merged_into_id.is_(None))
    )  # fmt: skip
    return {
        (pupil_id, parent_id): LinkNow(bool(responsible or cares), person_id, died_on)
        for some in portions(parent_ids)
        for pupil_id, parent_id, responsible, cares, person_id, died_on in session.execute(
            query.where(ParentLink.parent_id.in_(some))
        )
    }


def pupils_of_persons(session: Session, person_ids: Collection[UUID]) -> dict[UUID, UUID]:
    """Parents who are or were pupils: the pupil by the person."""
    query = select(Pupil.person_id, Pupil.id)
    return {
        person_id: pupil_id
        for some in portions(person_ids)
        for person_id, pupil_id in session.execute(query.where(Pupil.person_id.in_(some)))
        if person_id is not None
    }


def addresses(session: Session, owner_ids: Collection[UUID]) -> dict[UUID, tuple[int, str]]:
    """Where each owner (parent, person or pupil) lives now, with its place: of several owners the first holds."""
    temporary_first = case((Address.kind == "temporary", 0), else_=1)
    columns: tuple[Any, ...] = (
        Address.parent_id, Address.person_id, Address.pupil_id, Address.lines, Address.postcode,
    )  # fmt: skip
    query = (
        select(*columns)
        .where(Address.to_date.is_(None), Address.withdrawn_at.is_(None), Address.kind.in_(LIVED_AT))
        .order_by(temporary_first, Address.from_date.desc().nulls_last(), Address.id.desc())
    )
    found: dict[UUID, tuple[int, str]] = {}
    for some in portions(owner_ids):
        owned = or_(*(column.in_(some) for column in columns[:3]))
        for place, (parent_id, person_id, pupil_id, lines, postcode) in enumerate(session.execute(query.where(owned))):
            said = "\n".join(line for line in (*lines.splitlines(), postcode) if line)
            for owner in (parent_id, person_id, pupil_id):
                if owner is not None:
                    found.setdefault(owner, (place, said))
    return found


def at_school(session: Session, pupil_ids: Collection[UUID]) -> set[UUID]:
    """The children who are on some school's roll here."""
    query = select(Enrolment.pupil_id).where(Enrolment.left_on.is_(None), Enrolment.withdrawn_at.is_(None))
    return {id_ for some in portions(pupil_ids) for id_ in session.scalars(query.where(Enrolment.pupil_id.in_(some)))}
