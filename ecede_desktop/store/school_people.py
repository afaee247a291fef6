"""Who speaks for a school, from and to, and when its policy documents were adopted or looked at again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.schools import PolicyDateRow, RecordPolicyDate, RecordSchoolContact, SchoolContactRow
from ecede_desktop.store.tables import SchoolContact, SchoolPolicyDate
from ecede_desktop.store.unit import Unit


class NoSuchSchoolContact(UserError):
    """No contact of a school has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_school_contact", "That contact is not in this store; open the school again.")


def contacts(session: Session, school_id: UUID) -> tuple[SchoolContactRow, ...]:
    """Everybody who ever had a role at a school, the latest first."""
    query = select(SchoolContact).where(SchoolContact.school_id == school_id).order_by(SchoolContact.id.desc())
    return tuple(_contact(row) for row in session.scalars(query))


def school_of(session: Session, contact_id: UUID) -> UUID:
    """Whose contact it is.

    Raises:
        NoSuchSchoolContact: there is none with that id.
    """
    return _found(session, contact_id).school_id


def contact(session: Session, contact_id: UUID) -> SchoolContactRow:
    """One contact.

    Raises:
        NoSuchSchoolContact: there is none with that id.
    """
    return _contact(_found(session, contact_id))


def add_contact(unit: Unit, school_id: UUID, command: RecordSchoolContact) -> SchoolContactRow:
    """Add somebody at a school."""
    row = SchoolContact(
        id=uuid6.uuid7(), school_id=school_id, role=command.role, name=command.name, phone=command.phone,
        email=command.email, from_date=command.from_date, to_date=None, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"school": str(school_id), "contact": str(row.id), "role": row.role, "name": row.name}
    after |= {"phone": row.phone, "email": row.email, "from": str(row.from_date or "")}
    unit.record("create", "school_contact", row.id, after=after)
    unit.touch("school", school_id)
    return _contact(row)


def end_contact(unit: Unit, contact_id: UUID, to_date: dt.date) -> SchoolContactRow:
    """The role ended; the row stays.

    Raises:
        NoSuchSchoolContact: there is none with that id.
    """
    row = _found(unit.session, contact_id)
    before = {"to": str(row.to_date or "")}
    # A row that is corrected on the day it began never held: it ends where it began.
    row.to_date = max(to_date, row.from_date) if row.from_date else to_date
    unit.session.flush()
    unit.record("change", "school_contact", contact_id, before=before, after={"to": str(row.to_date)})
    unit.touch("school", row.school_id)
    return _contact(row)


def add_policy_date(unit: Unit, school_id: UUID, command: RecordPolicyDate) -> PolicyDateRow:
    """Add a day on which a policy document was adopted or looked at again."""
    row = SchoolPolicyDate(
        id=uuid6.uuid7(), school_id=school_id, kind=command.kind, on=command.on, note=command.note.strip(),
        recorded_at=unit.clock.now(), user_id=unit.user.id,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"school": str(school_id), "kind": row.kind, "on": row.on.isoformat(), "note": row.note}
    unit.record("create", "school_policy_date", row.id, after=after)
    unit.touch("school", school_id)
    return _date(row)


def policy_dates(session: Session, school_ids: Collection[UUID]) -> Mapping[UUID, tuple[PolicyDateRow, ...]]:
    """The days of each school's documents, the latest recorded first."""
    query = select(SchoolPolicyDate).where(SchoolPolicyDate.school_id.in_(set(school_ids)))
    found: dict[UUID, list[PolicyDateRow]] = {}
    for row in session.scalars(query.order_by(SchoolPolicyDate.id.desc())):
        found.setdefault(row.school_id, []).append(_date(row))
    return {school: tuple(rows) for school, rows in found.items()}


def _found(session: Session, contact_id: UUID) -> SchoolContact:
    row = session.get(SchoolContact, contact_id)
    if row is None:
        raise NoSuchSchoolContact
    return row


def _contact(row: SchoolContact) -> SchoolContactRow:
    return SchoolContactRow(
        row.id, row.role, row.name, row.phone, row.email, row.from_date, row.to_date, row.recorded_at
    )


def _date(row: SchoolPolicyDate) -> PolicyDateRow:
    return PolicyDateRow(row.id, row.kind, row.on, row.note, row.recorded_at)
