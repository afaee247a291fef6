"""Contacts as they were written, and what was added to them later."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict
from enum import Enum
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.law.calendar import working_days_between
from ecede_desktop.records.visits import (
    AdditionRow,
    AgreedAction,
    Answers,
    ChildSeen,
    ContactOutcome,
    ContactRow,
    LogVisit,
    Present,
)
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import AttendanceCase, Contact, ContactAddition, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchContact(UserError):
    """No contact has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_contact", "That contact is not in this store; open the case again.")


_SAME = (
    "kind", "on", "started", "ended", "outcome", "place", "purpose", "who_seen", "child_seen", "not_alone_reason",
    "childs_words", "observations", "opinion", "no_reply_tried", "next_date", "in_chronology", "answered_by",
    "parents_view", "third_party", "language_used", "shared", "plan_id",
)  # fmt: skip
"""Fields that a command and its row have in common."""
_WORDS = (
    "place", "purpose", "answered_by", "who_seen", "not_alone_reason", "childs_words", "parents_view", "shared",
    "observations", "third_party", "opinion", "no_reply_tried",
)  # fmt: skip
"""Fields by whose words a contact is found."""


def add_contact(
    unit: Unit,
    case_id: UUID | None,
    command: LogVisit,
    *,
    late: bool,
    pupil_id: UUID | None = None,
    manager_id: UUID | None = None,
    event_id: UUID | None = None,
) -> ContactRow:
    """Keep a contact with the child of a case, or of none; from here on it only grows by additions."""
    values = _values(command)
    if pupil_id is None:
        pupil_id = unit.session.scalar(select(AttendanceCase.pupil_id).where(AttendanceCase.id == case_id))
    row = Contact(
        id=uuid6.uuid7(), case_id=case_id, pupil_id=pupil_id, event_id=event_id, manager_id=manager_id, **values,
        late=late, user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    about = {"case": case_id, "pupil": pupil_id, "event": event_id, "manager": manager_id}
    unit.record("create", "contact", row.id, after={**about, **asdict(command), "late": late})
    _touch(unit, row)
    texts = [*(getattr(command, name) for name in _WORDS), *_answered(command.home_conditions, command.details)]
    keep_note(unit.session, "contact", row.id, texts, case_id=case_id, pupil_id=pupil_id, on=command.on)
    return contact(unit.session, row.id)


def same_contact(session: Session, pupil_id: UUID, user_id: UUID, command: LogVisit) -> ContactRow | None:
    """The contact that says exactly this already of this child, by the same user."""
    query = select(Contact).where(Contact.user_id == user_id, Contact.on == command.on, Contact.kind == command.kind)
    cases = select(AttendanceCase.id).where(AttendanceCase.pupil_id == pupil_id)
    # What was kept before contacts named their pupil names the case alone.
    own = or_(Contact.pupil_id == pupil_id, and_(Contact.pupil_id.is_(None), Contact.case_id.in_(cases)))
    values = _values(command)
    for row in session.scalars(query.where(own)):
        if all(getattr(row, name) == value for name, value in values.items()):
            return contact(session, row.id)
    return None


def contact(session: Session, contact_id: UUID) -> ContactRow:
    """One contact.

    Raises:
        NoSuchContact: there is none with that id.
    """
    found = _contacts(session, Contact.id == contact_id)
    if not found:
        raise NoSuchContact
    return found[0]


def contacts(session: Session, case_id: UUID) -> tuple[ContactRow, ...]:
    """The contacts of a case, newest first; among them those with the child when there was no case."""
    pupil_id = session.scalar(select(AttendanceCase.pupil_id).where(AttendanceCase.id == case_id))
    alone = and_(Contact.case_id.is_(None), Contact.pupil_id == pupil_id)
    return _contacts(session, or_(Contact.case_id == case_id, alone))


def contacts_of_pupil(session: Session, pupil_id: UUID) -> tuple[ContactRow, ...]:
    """Every contact with a child, in whatever case or none, newest first."""
    cases = select(AttendanceCase.id).where(AttendanceCase.pupil_id == pupil_id)
    return _contacts(session, or_(Contact.pupil_id == pupil_id, Contact.case_id.in_(cases)))


def contacts_of_event(session: Session, event_id: UUID) -> tuple[ContactRow, ...]:
    """Each child's copy of what was written once for several."""
    return _contacts(session, Contact.event_id == event_id)


def add_addition(unit: Unit, contact_id: UUID, text: str, *, field: str = "", replaces: str = "") -> ContactRow:
    """Add to a contact; what was written first stays as it is."""
    kept = unit.session.get(Contact, contact_id)
    if kept is None:
        raise NoSuchContact
    row = ContactAddition(
        id=uuid6.uuid7(), contact_id=contact_id, text=text, user_id=unit.user.id, added_at=unit.clock.now(),
        field=field, replaces=replaces,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    before = {"field": field, "text": replaces} if field else None
    unit.record("add", "contact", contact_id, before=before, after={"addition": row.id, "field": field, "text": text})
    _touch(unit, kept)
    day = local(row.added_at).date()
    keep_note(unit.session, "addition", row.id, (text,), case_id=kept.case_id, pupil_id=kept.pupil_id, on=day)
    return contact(unit.session, contact_id)


def _touch(unit: Unit, row: Contact) -> None:
    unit.touch("contact", row.id)
    if row.case_id is not None:
        unit.touch("case", row.case_id)
    elif row.pupil_id is not None:
        unit.touch("pupil", row.pupil_id)


def _contacts(session: Session, which: ColumnElement[bool]) -> tuple[ContactRow, ...]:
    manager = aliased(UserAccount)
    query = (
        # Columns and not objects: a case can have hundreds, and nothing is written to them.
        select(
            Contact.__table__,
            AttendanceCase.reference,
            UserAccount.full_name.label("by"),
            manager.full_name.label("who"),
        )
        .outerjoin(AttendanceCase, AttendanceCase.id == Contact.case_id)
        .join(UserAccount, UserAccount.id == Contact.user_id)
        .outerjoin(manager, manager.id == Contact.manager_id)
        .where(which)
        .order_by(Contact.on.desc(), Contact.recorded_at.desc(), Contact.id.desc())
    )
    found = session.execute(query).all()
    added = _additions(session, [row.id for row in found])
    return tuple(_row(row, row.reference, row.by, row.who, added.get(row.id, ())) for row in found)


def _additions(session: Session, contact_ids: Collection[UUID]) -> Mapping[UUID, tuple[AdditionRow, ...]]:
    found: dict[UUID, list[AdditionRow]] = {}
    for some in portions(list(contact_ids)):
        query = (
            select(ContactAddition, UserAccount.full_name)
            .join(UserAccount, UserAccount.id == ContactAddition.user_id)
            .where(ContactAddition.contact_id.in_(some))
            .order_by(ContactAddition.added_at, ContactAddition.id)
        )
        for row, by in session.execute(query):
            found.setdefault(row.contact_id, []).append(
                AdditionRow(row.text, by, row.added_at, row.field, row.replaces)
            )
    return {contact_id: tuple(rows) for contact_id, rows in found.items()}


def _values(command: LogVisit) -> dict[str, Any]:
    said = {name: getattr(command, name) for name in _SAME}
    return {
        **{name: value.value if isinstance(value, Enum) else value for name, value in said.items()},
        "actions": [_kept(action) for action in command.actions],
        "present": [asdict(person) for person in command.present],
        "home_conditions": dict(command.home_conditions),
        "details": dict(command.details),
    }


def _answered(*answers: Answers) -> Iterable[str]:
    return (text for some in answers for _, text in some)


def _kept(action: AgreedAction) -> dict[str, str]:
    return {"what": action.what, "who": action.who, "by": action.by.isoformat() if action.by else ""}


def _action(kept: Mapping[str, str]) -> AgreedAction:
    return AgreedAction(kept["what"], kept["who"], dt.date.fromisoformat(kept["by"]) if kept["by"] else None)


def _row(
    row: Any, reference: str | None, recorded_by: str, manager: str | None, additions: tuple[AdditionRow, ...]
) -> ContactRow:
    return ContactRow(
        id=row.id,
        case_reference=reference or "",
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
        answered_by=row.answered_by,
        present=tuple(Present(person["name"], person["relationship"]) for person in row.present),
        parents_view=row.parents_view,
        third_party=row.third_party,
        home_conditions=tuple(row.home_conditions.items()),
        language_used=row.language_used,
        details=tuple(row.details.items()),
        shared=row.shared,
        manager=manager or "",
        plan_id=row.plan_id,
        event_id=row.event_id,
        pupil_id=row.pupil_id,
        working_days=working_days_between(row.on, local(row.recorded_at).date()) if row.late else 0,
    )
