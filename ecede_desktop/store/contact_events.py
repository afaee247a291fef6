"""What was written once for several children: kept with the register of who was there."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.contact_events import EventRow, ParticipantRow
from ecede_desktop.records.visits import LogVisit
from ecede_desktop.store import pupils, visits
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import AttendanceCase, Contact, ContactEvent, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchEvent(UserError):
    """No session has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_event", "That session is not in this store; open the list again.")


def add_event(unit: Unit, shared: LogVisit, title: str, officer_note: str) -> UUID:
    """Keep what was held for several children; their own copies point to it."""
    row = ContactEvent(
        id=uuid6.uuid7(), kind=shared.kind, on=shared.on, title=title, place=shared.place, officer_note=officer_note,
        user_id=unit.user.id, recorded_at=unit.clock.now(), started=shared.started, ended=shared.ended,
        details=dict(shared.details),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {
        "kind": row.kind, "on": row.on, "title": title, "place": row.place, "officer_note": officer_note,
        "started": row.started, "ended": row.ended, "details": row.details,
    }  # fmt: skip
    unit.record("create", "contact_event", row.id, after=after)
    unit.touch("contact_event", row.id)
    keep_note(unit.session, "contact_event", row.id, (title, officer_note), on=row.on)
    return row.id


def same_event(session: Session, user_id: UUID, shared: LogVisit, title: str, officer_note: str) -> tuple[UUID, ...]:
    """The sessions of that day that say the same of themselves already, by the same user."""
    query = select(ContactEvent).where(
        ContactEvent.user_id == user_id, ContactEvent.on == shared.on, ContactEvent.kind == shared.kind,
        ContactEvent.title == title, ContactEvent.officer_note == officer_note, ContactEvent.place == shared.place,
    )  # fmt: skip
    said = (shared.started, shared.ended, dict(shared.details))
    return tuple(row.id for row in session.scalars(query) if (row.started, row.ended, row.details) == said)


def event(session: Session, event_id: UUID) -> EventRow:
    """One session with its register.

    Raises:
        NoSuchEvent: there is none with that id.
    """
    row = session.execute(_rows().where(ContactEvent.id == event_id)).one_or_none()
    if row is None:
        raise NoSuchEvent
    return _row(session, row[0], row[1])


def events(session: Session, kinds: tuple[str, ...], since: dt.date) -> tuple[EventRow, ...]:
    """The sessions of some kinds since a day, newest first."""
    query = _rows().where(ContactEvent.kind.in_(kinds), ContactEvent.on >= since)
    newest = query.order_by(ContactEvent.on.desc(), ContactEvent.recorded_at.desc(), ContactEvent.id.desc())
    return tuple(_row(session, row, by) for row, by in session.execute(newest).all())


def participants(session: Session, event_id: UUID) -> tuple[UUID, ...]:
    """The pupils of a session."""
    return tuple(_pupils_by_contact(session, event_id).values())


def _rows() -> Select[Any]:
    columns: tuple[Any, ...] = (ContactEvent, UserAccount.full_name)
    query: Select[Any] = select(*columns)
    return query.join(UserAccount, UserAccount.id == ContactEvent.user_id)


def _pupils_by_contact(session: Session, event_id: UUID) -> dict[UUID, UUID]:
    query = (
        select(Contact.id, Contact.pupil_id, AttendanceCase.pupil_id)
        .outerjoin(AttendanceCase, AttendanceCase.id == Contact.case_id)
        .where(Contact.event_id == event_id)
        .order_by(Contact.id)
    )
    return {contact_id: own or of_case for contact_id, own, of_case in session.execute(query)}


def _row(session: Session, row: ContactEvent, by: str) -> EventRow:
    owners = _pupils_by_contact(session, row.id)
    names = pupils.names(session, list(owners.values()))
    copies = {contact.id: contact for contact in visits.contacts_of_event(session, row.id)}
    register = [
        ParticipantRow(pupil_id, names[pupil_id].full_name, copies[contact_id])
        for contact_id, pupil_id in owners.items()
    ]
    return EventRow(
        row.id, row.kind, row.on, row.started, row.ended, row.title, row.place, row.officer_note,
        tuple(row.details.items()), by, row.recorded_at, tuple(register),
    )  # fmt: skip
