"""Contacts of one pupil as schools claim them: of each school's files the latest, and none that was taken back."""

from __future__ import annotations

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.records.claims import ContactClaimRow
from ecede_desktop.store.tables import ContactClaim, Enrolment, RegisterImport, School


def claims_of_pupil(session: Session, pupil_id: UUID) -> tuple[ContactClaimRow, ...]:
    """What the latest file of each school claims, in the order of that file."""
    query = (
        select(ContactClaim, RegisterImport)
        .join(RegisterImport, RegisterImport.id == ContactClaim.import_id)
        .where(ContactClaim.pupil_id == pupil_id, RegisterImport.withdrawn_at.is_(None))
        .order_by(RegisterImport.imported_at.desc(), RegisterImport.id.desc(), ContactClaim.place, ContactClaim.id)
    )
    names = _schools_of(session, pupil_id)
    latest: dict[tuple[str, ...], UUID] = {}
    found = []
    for claim, made in session.execute(query):
        numbers = [number for number in made.schools.split(",") if number]
        here = tuple(names[number] for number in numbers if number in names) or tuple(numbers)
        if latest.setdefault(here, made.id) == made.id:
            found.append(_row(claim, made, here))
    return tuple(found)


def _schools_of(session: Session, pupil_id: UUID) -> dict[str, str]:
    query = select(School.number, School.name).join(Enrolment, Enrolment.school_id == School.id)
    return {number: name or number for number, name in session.execute(query.where(Enrolment.pupil_id == pupil_id))}


def _row(claim: ContactClaim, made: RegisterImport, schools: tuple[str, ...]) -> ContactClaimRow:
    return ContactClaimRow(
        id=claim.id,
        claimed_on=claim.claimed_on,
        schools=schools,
        file_name=made.file_name,
        title=claim.title,
        forename=claim.forename,
        surname=claim.surname,
        relationship=claim.relationship,
        responsibility=claim.responsibility,
        lines=tuple(line for line in claim.lines.splitlines() if line),
        postcode=claim.postcode,
        phones=tuple(str(number) for _, number in claim.phones if number),
        email=claim.email,
    )
