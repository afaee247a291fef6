"""Contacts as they were written, and what was added to them later."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict
from enum import Enum
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.visits import (
    AdditionRow,
    AgreedAction,
    ChildSeen,
    ContactOutcome,
    ContactRow,
    LogVisit,
)
from ecede_desktop.store.tables import AttendanceCase, Contact, ContactAddition, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchContact(UserError):
    """No contact has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_contact", "That contact is not in this store; open the case again.")


_SAME = (
    "kind", "on", "started", "ended", "outcome", "place", "purpose", "who_seen", "child_seen", "not_alone_reason",
    "childs_words", "observations", "opinion", "no_reply_tried", "next_date", "in_chronology",
)  # fmt: skip
"""Fields that a command and its row have in common."""


def add_contact(unit: Unit, case_id: UUID, command: LogVisit, *, late: bool) -> ContactRow:
    """Keep a contact; from here on it only grows by additions."""
    row = Contact(
        id=uuid6.uuid7(), case_id=case_id, **_values(command), actions=[_kept(action) for action in command.actions],
        late=late, user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "contact", row.id, after={"case": case_id, **asdict(command), "late": late})
    unit.touch("contact", row.id)
    unit.touch("case", case_id)
    return _row(row, command.reference, unit.user.full_name, ())


def same_contact(session: Session, case_id: UUID, user_id: UUID, command: LogVisit) -> ContactRow | None:
    """The contact that says exactly this already, by the same user."""
    query = select(Contact).where(Contact.case_id == case_id, Contact.user_id == user_id, Contact.on == command.on)
    actions = [_kept(action) for action in command.actions]
    values = _values(command)
    for row in session.scalars(query):
        if row.actions == actions and all(getattr(row, name) == value for name, value in values.items()):
            return contact(session, row.id)
    return None


def contact(session: Session, contact_id: UUID) -> ContactRow:
    """One contact.

    Raises:
        NoSuchContact: there is none with that id.
    """
    case_id = session.scalar(select(Contact.case_id).where(Contact.id == contact_id))
    if case_id is None:
        raise NoSuchContact
    return next(row for row in contacts(session, case_id) if row.id == contact_id)


def contacts(session: Session, case_id: UUID) -> tuple[ContactRow, ...]:
    """The contacts of a case, newest first."""
    added = _additions(session, case_id)
    query = (
        select(Contact, AttendanceCase.reference, UserAccount.full_name)
        .join(AttendanceCase, AttendanceCase.id == Contact.case_id)
        .join(UserAccount, UserAccount.id == Contact.user_id)
        .where(Contact.case_id == case_id)
        .order_by(Contact.on.desc(), Contact.recorded_at.desc(), Contact.id.desc())
    )
    return tuple(_row(row, reference, by, added.get(row.id, ())) for row, reference, by in session.execute(query))


def add_addition(unit: Unit, contact_id: UUID, text: str) -> ContactRow:
    """Add to a contact; what was written first stays as it is."""
    kept = contact(unit.session, contact_id)
    case_id = unit.session.scalars(select(Contact.case_id).where(Contact.id == contact_id)).one()
    row = ContactAddition(
        id=uuid6.uuid7(), contact_id=contact_id, text=text, user_id=unit.user.id, added_at=unit.clock.now()
    )
    unit.session.add(row)
    unit.session.flush()
    before = {"additions": len(kept.additions)}
    unit.record("add", "contact", contact_id, before=before, after={"addition": row.id, "text": text})
    unit.touch("contact", contact_id)
    if case_id is not None:
        unit.touch("case", case_id)
    return contact(unit.session, contact_id)


def _additions(session: Session, case_id: UUID) -> Mapping[UUID, tuple[AdditionRow, ...]]:
    query = (
        select(ContactAddition, UserAccount.full_name)
        .join(Contact, Contact.id == ContactAddition.contact_id)
        .join(UserAccount, UserAccount.id == ContactAddition.user_id)
        .where(Contact.case_id == case_id)
        .order_by(ContactAddition.added_at, ContactAddition.id)
    )
    found: dict[UUID, tuple[AdditionRow, ...]] = {}
    for row, by in session.execute(query):
        found[row.contact_id] = (*found.get(row.contact_id, ()), AdditionRow(row.text, by, row.added_at))
    return found


def _values(command: LogVisit) -> dict[str, Any]:
    said = {name: getattr(command, name) for name in _SAME}
    return {name: value.value if isinstance(value, Enum) else value for name, value in said.items()}


def _kept(action: AgreedAction) -> dict[str, str]:
    return {"what": action.what, "who": action.who, "by": action.by.isoformat() if action.by else ""}


def _action(kept: Mapping[str, str]) -> AgreedAction:
    return AgreedAction(kept["what"], kept["who"], dt.date.fromisoformat(kept["by"]) if kept["by"] else None)


def _row(row: Contact, reference: str, recorded_by: str, additions: tuple[AdditionRow, ...]) -> ContactRow:
    return ContactRow(
        id=row.id,
        case_reference=reference,
        kind=row.kind,
        on=row.on,
        started=row.started,
        ended=row.ended,
        outcome=ContactOutcome(row.outcome),
        place=row.place,
        purpose=row.purpose,
        who_seen=row.who_seen,
        child_seen=ChildSeen(row.child_seen),
        not_alone_reason=row.not_alone_reason,
        childs_words=row.childs_words,
        observations=row.observations,
        opinion=row.opinion,
        no_reply_tried=row.no_reply_tried,
        actions=tuple(_action(kept) for kept in row.actions),
        next_date=row.next_date,
        in_chronology=row.in_chronology,
        recorded_by=recorded_by,
        recorded_at=row.recorded_at,
        late=row.late,
        additions=additions,
    )
