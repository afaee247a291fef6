"""Pupils and their spells at schools, many at a time, as an import needs them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar
from uuid import UUID

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.pupils import EnrolmentRow
from ecede_desktop.store.bulk import insert_rows
from ecede_desktop.store.tables import Enrolment, MarkYear, Pupil, School
from ecede_desktop.store.unit import Unit

_AT_ONCE = 5000
"""Ids in one question: SQLite takes 32,766, PostgreSQL 65,535."""
T = TypeVar("T")


@dataclass(frozen=True)
class KnownPupil:
    """A pupil as the store has them."""

    id: UUID
    upn: str
    upn_state: str
    surname: str
    forename: str
    date_of_birth: dt.date | None
    merged: bool = False
    """Known by a record that is merged: the names and the birth are that record's, and only to be compared with."""


@dataclass(frozen=True)
class NewPupil:
    """A pupil to be added."""

    id: UUID
    upn: str
    upn_state: str
    surname: str
    forename: str
    date_of_birth: dt.date | None


@dataclass(frozen=True)
class NewEnrolment:
    """A spell to be added."""

    id: UUID
    pupil_id: UUID
    school_id: UUID
    status: str
    year_group: str
    year_group_in: int | None
    reg_group: str
    admitted_on: dt.date | None = None


class NoSuchEnrolment(UserError):
    """There is no spell with that id."""

    def __init__(self) -> None:
        super().__init__("no_such_enrolment", "That enrolment is not in this store; open the pupil again.")


def portions(ids: Collection[T]) -> Iterator[Sequence[T]]:
    """The ids in runs that one question can hold."""
    listed = list(ids)
    for start in range(0, len(listed), _AT_ONCE):
        yield listed[start : start + _AT_ONCE]


_PUPIL = (Pupil.id, Pupil.upn, Pupil.upn_state, Pupil.surname, Pupil.forename, Pupil.date_of_birth)


def by_upn(session: Session, upns: Collection[str]) -> Mapping[str, KnownPupil]:
    """Pupils by UPN, only where the UPN may identify; the UPN of a merged record is the pupil's that it became."""
    found = {}
    for some in portions(upns):
        for row in session.execute(select(*_PUPIL, Pupil.merged_into_id).where(Pupil.upn_key.in_(some))):
            known = KnownPupil(row.id, row.upn, row.upn_state, row.surname, row.forename, row.date_of_birth)
            into = row.merged_into_id
            found[known.upn] = known if into is None else replace(known, id=into, merged=True)
    return found


def of_school(session: Session, school_id: UUID) -> tuple[KnownPupil, ...]:
    """Every pupil who is or was at a school."""
    here = select(Enrolment.pupil_id).where(Enrolment.school_id == school_id, Enrolment.withdrawn_at.is_(None))
    return tuple(KnownPupil(*row) for row in session.execute(select(*_PUPIL).where(Pupil.id.in_(here))))


_SPELL = (
    Enrolment.id, Enrolment.pupil_id, Enrolment.school_id, School.number, School.name, Enrolment.status,
    Enrolment.admitted_on, Enrolment.left_on, Enrolment.year_group, Enrolment.reg_group, Enrolment.year_group_in,
)  # fmt: skip


def spells(session: Session, pupil_ids: Collection[UUID]) -> Mapping[UUID, list[EnrolmentRow]]:
    """The spells of each pupil, oldest first."""
    found: dict[UUID, list[EnrolmentRow]] = {}
    for some in portions(pupil_ids):
        query = select(*_SPELL).join(School, School.id == Enrolment.school_id)
        query = query.where(Enrolment.pupil_id.in_(some), Enrolment.withdrawn_at.is_(None))
        for row in session.execute(query.order_by(Enrolment.id)):
            found.setdefault(row.pupil_id, []).append(EnrolmentRow(*row))
    return found


def newest_years(session: Session, enrolment_ids: Collection[UUID]) -> Mapping[UUID, int]:
    """The latest school year of which each spell has marks."""
    found: dict[UUID, int] = {}
    for some in portions(enrolment_ids):
        query = select(MarkYear.enrolment_id, func.max(MarkYear.school_year)).where(MarkYear.enrolment_id.in_(some))
        found.update((row[0], row[1]) for row in session.execute(query.group_by(MarkYear.enrolment_id)))
    return found


def add_pupils(session: Session, pupils: Sequence[NewPupil]) -> None:
    """Add pupils; a UPN that was only accepted never becomes a key."""
    rows = [
        {
            "id": p.id,
            "upn": p.upn,
            "upn_key": p.upn if p.upn_state in ("valid", "temporary") else None,
            "upn_state": p.upn_state,
            "surname": p.surname,
            "forename": p.forename,
            "middle_names": "",
            "known_as": "",
            "date_of_birth": p.date_of_birth,
            "sex": "",
            "warning": "",
        }
        for p in pupils
    ]
    insert_rows(session, Pupil, rows)


def add_enrolments(session: Session, enrolments: Sequence[NewEnrolment]) -> None:
    """Add spells whose last day nobody has said yet."""
    rows = [vars(e) | {"left_on": None} for e in enrolments]
    insert_rows(session, Enrolment, rows)


def set_groups(session: Session, groups: Mapping[UUID, tuple[str, int | None, str]]) -> None:
    """Year group, the school year of it, and registration group of spells that are known already."""
    rows = [
        {"id": spell, "year_group": year, "year_group_in": school_year, "reg_group": reg}
        for spell, (year, school_year, reg) in groups.items()
    ]
    if rows:
        session.execute(update(Enrolment), rows)


def set_names(session: Session, pupils: Mapping[UUID, Mapping[str, object]]) -> None:
    """Fill in or restore names and dates of birth."""
    for pupil_id, values in pupils.items():
        session.execute(update(Pupil).where(Pupil.id == pupil_id).values(**values))


def record_days(
    unit: Unit, enrolment_id: UUID, admitted_on: dt.date | None, left_on: dt.date | None, status: str
) -> EnrolmentRow:
    """Say when a spell began and ended, and what kind of registration it is."""
    spell = unit.session.get(Enrolment, enrolment_id)
    if spell is None:
        raise NoSuchEnrolment
    before = {"admitted_on": spell.admitted_on, "left_on": spell.left_on, "status": spell.status}
    spell.admitted_on, spell.left_on, spell.status = admitted_on, left_on, status or spell.status
    unit.session.flush()
    after = {"admitted_on": admitted_on, "left_on": left_on, "status": spell.status}
    unit.record("change", "enrolment", enrolment_id, before=_plain(before), after=_plain(after))
    unit.touch("enrolment", enrolment_id)
    unit.touch("pupil", spell.pupil_id)
    query = select(*_SPELL).join(School, School.id == Enrolment.school_id).where(Enrolment.id == enrolment_id)
    return EnrolmentRow(*unit.session.execute(query).one())


def _plain(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value.isoformat() if isinstance(value, dt.date) else value for name, value in values.items()}
