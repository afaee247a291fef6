"""What is held of pupils beside marks, as files for other systems tell it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, select
from sqlalchemy.orm import Session

from ecede_desktop.records.pupils import AddressRow
from ecede_desktop.records.transfers import (
    AddressLine,
    CohortLine,
    ContactLine,
    NameLine,
    PupilDetails,
    SchoolSpellLine,
)
from ecede_desktop.store import pupils
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.registers import withdrawn
from ecede_desktop.store.tables import (
    CohortMembership,
    Enrolment,
    Pupil,
    PupilFact,
    PupilName,
    PupilUpn,
    SchoolHistory,
    SchoolPupilId,
)


def facts(session: Session, pupil_ids: Collection[UUID]) -> Mapping[UUID, tuple[tuple[str, str], ...]]:
    """(kind, value) of what files tell of pupils; what came with an import taken back is no longer read."""
    found: dict[UUID, list[tuple[str, str]]] = {}
    for some in portions(pupil_ids):
        query = select(PupilFact).where(PupilFact.pupil_id.in_(some), _stands(PupilFact.import_id))
        for row in session.scalars(query.order_by(PupilFact.id)):
            found.setdefault(row.pupil_id, []).append((row.kind, row.value))
    return {pupil: tuple(dict.fromkeys(rows)) for pupil, rows in found.items()}


def local_ids(session: Session, school_id: UUID) -> Mapping[UUID, str]:
    """The school's own number of each of its pupils."""
    query = select(SchoolPupilId).where(SchoolPupilId.school_id == school_id)
    return {row.pupil_id: row.local_id for row in session.scalars(query.order_by(SchoolPupilId.id))}


def details(session: Session, pupil_id: UUID) -> PupilDetails:
    """Everything that a transfer file tells of a pupil beside marks."""
    pupil = session.get_one(Pupil, pupil_id)
    address = pupils.pupil(session, pupil_id).address
    status = session.scalars(
        select(Enrolment.status).where(Enrolment.pupil_id == pupil_id).order_by(Enrolment.id.desc())
    ).first()
    return PupilDetails(
        middle_names=pupil.middle_names,
        sex=pupil.sex,
        enrol_status=status or "",
        former_upns=_former(session, pupil_id, pupil.upn),
        names=tuple(
            NameLine(row.kind, row.surname, row.forename)
            for row in session.scalars(_of(PupilName, pupil_id))
            if row.kind in ("legal", "preferred", "former")
        ),
        address=_line(address),
        contacts=_contacts(session, pupil_id),
        school_history=tuple(
            SchoolSpellLine(row.school_number, row.school_name, row.entry, row.leaving, row.leaving_reason)
            for row in session.scalars(_of(SchoolHistory, pupil_id))
        ),
        cohorts=_cohorts(session, pupil_id),
        facts=facts(session, [pupil_id]).get(pupil_id, ()),
    )


def _of(table: Any, pupil_id: UUID) -> Select[Any]:
    return select(table).where(table.pupil_id == pupil_id, _stands(table.import_id)).order_by(table.id)


def _stands(import_id: Any) -> ColumnElement[bool]:
    """Told by an officer, or by an import that was not taken back."""
    stands: ColumnElement[bool] = import_id.is_(None) | import_id.not_in(withdrawn())
    return stands


def _former(session: Session, pupil_id: UUID, upn: str) -> tuple[str, ...]:
    return tuple(row.upn for row in session.scalars(_of(PupilUpn, pupil_id)) if row.upn != upn)


def _cohorts(session: Session, pupil_id: UUID) -> tuple[CohortLine, ...]:
    query = _of(CohortMembership, pupil_id).where(CohortMembership.withdrawn_at.is_(None))
    return tuple(CohortLine(row.cohort, row.from_date, row.to_date, row.raw) for row in session.scalars(query))


def _contacts(session: Session, pupil_id: UUID) -> tuple[ContactLine, ...]:
    """Parents as we hold them; what a school only claims is never passed on as ours."""
    return tuple(
        ContactLine(
            order=row.contact_order,
            title=row.title,
            surname=row.surname,
            forename=row.forename,
            relationship=row.relationship,
            responsibility=row.has_responsibility,
            address=_line(row.address),
            phones=(("H", row.phone),) if row.phone else (),
            email=row.email,
        )
        for row in pupils.parents(session, pupil_id)
    )


def _line(address: AddressRow | None) -> AddressLine | None:
    if address is None or address.confidential:
        return None
    return AddressLine(tuple(address.lines), address.postcode)
