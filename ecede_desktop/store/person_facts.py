"""Ends and withdraws any dated fact of a person: names, points, needs, addresses, ties, places in a household."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.store import addresses, contact_points, people, pupils
from ecede_desktop.store.tables import (
    Address,
    CommunicationNeed,
    ContactPoint,
    HouseholdMember,
    PersonName,
    PersonTie,
)
from ecede_desktop.store.unit import Unit

TABLES: dict[str, Any] = {
    "name": PersonName,
    "point": ContactPoint,
    "consent": ContactPoint,
    "need": CommunicationNeed,
    "address": Address,
    "tie": PersonTie,
    "member": HouseholdMember,
}


class NoSuchFact(UserError):
    """There is no such fact of a person."""

    def __init__(self) -> None:
        text = "That entry is not in this store; open the person again."
        super().__init__("no_such_person_fact", text)


def found(session: Session, kind: str, fact_id: UUID) -> Any:
    """The row of a fact.

    Raises:
        NoSuchFact: there is none with that id.
    """
    row = session.get(TABLES[kind], fact_id)
    if row is None:
        raise NoSuchFact
    return row


def end(unit: Unit, kind: str, fact_id: UUID, on: dt.date) -> None:
    """It held, or was agreed to, until a day."""
    row = found(unit.session, kind, fact_id)
    column = "consent_ended_on" if kind == "consent" else "to_date"
    before = getattr(row, column)
    setattr(row, column, on)
    unit.session.flush()
    _settle(unit, kind, row, "end", {column: before}, {column: on})


def withdraw(unit: Unit, kind: str, fact_id: UUID, reason: str) -> None:
    """It was never so; the row stays with the reason."""
    row = found(unit.session, kind, fact_id)
    row.withdrawn_at, row.withdrawn_reason = unit.clock.now(), reason
    unit.session.flush()
    _settle(unit, kind, row, "withdraw", {"withdrawn": None}, {"reason": reason})


def _settle(unit: Unit, kind: str, row: Any, action: str, before: dict[str, Any], after: dict[str, Any]) -> None:
    about = {"fact": kind, "id": str(row.id)}
    owner, owner_id = _owner(kind, row)
    unit.record(action, owner, owner_id, before=about | before, after=about | after)
    unit.touch(owner, owner_id)
    for person_id in _persons(row):
        people.touch(unit, person_id)
    if kind == "address":
        unit.touch(*addresses.owner_of(row))
        if row.pupil_id is not None:
            pupils.index_pupil(unit.session, row.pupil_id)
    elif kind == "name":
        index_names(unit.session, row.person_id)
    elif kind == "point":
        contact_points.keep_in_step(unit, row.person_id)


def index_names(session: Session, person_id: UUID) -> None:
    """Find somebody by every name, whichever rows are theirs."""
    row = people.rows(session, [person_id])[person_id]
    if row.pupil_id is not None:
        pupils.index_pupil(session, row.pupil_id)
    if row.parent_id is not None:
        pupils.index_parent(session, row.parent_id)
    if row.kind in ("other", "professional"):
        people.index_person(session, person_id)


def _owner(kind: str, row: Any) -> tuple[str, UUID]:
    if kind == "address":
        return addresses.owner_of(row)
    if kind == "tie":
        return "tie", row.id
    return ("household", row.household_id) if kind == "member" else ("person", row.person_id)


def _persons(row: Any) -> list[UUID]:
    return [id for id in (row.person_id, getattr(row, "other_id", None)) if id is not None]
