"""Initiatives and the schools in them."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.targets import InitiativeRow, RecordInitiative
from ecede_desktop.store.tables import Initiative, InitiativeSchool, School, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchInitiative(UserError):
    """No initiative has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_initiative", "That initiative is not in this store; look at the list again.")


def list_initiatives(session: Session, *, school_id: UUID | None = None) -> tuple[InitiativeRow, ...]:
    """Initiatives, the latest begun first; only those of one school if asked."""
    query = select(Initiative, UserAccount.full_name).join(UserAccount, UserAccount.id == Initiative.user_id)
    if school_id is not None:
        here = select(InitiativeSchool.initiative_id).where(InitiativeSchool.school_id == school_id)
        query = query.where(Initiative.id.in_(here))
    found = session.execute(query.order_by(Initiative.first_day.desc(), Initiative.id.desc())).all()
    schools = _schools(session, [row.id for row, _ in found])
    return tuple(_row(row, user, schools.get(row.id, ())) for row, user in found)


def get(session: Session, initiative_id: UUID) -> InitiativeRow:
    """One initiative.

    Raises:
        NoSuchInitiative: there is none with that id.
    """
    query = select(Initiative, UserAccount.full_name).join(UserAccount, UserAccount.id == Initiative.user_id)
    found = session.execute(query.where(Initiative.id == initiative_id)).one_or_none()
    if found is None:
        raise NoSuchInitiative
    return _row(found[0], found[1], _schools(session, [initiative_id]).get(initiative_id, ()))


def add(unit: Unit, command: RecordInitiative, school_ids: tuple[UUID, ...]) -> InitiativeRow:
    """Keep an initiative with its schools."""
    row = Initiative(
        id=uuid6.uuid7(), name=command.name, kind=command.kind, first_day=command.first_day, last_day=command.last_day,
        note=command.note, user_id=unit.user.id, recorded_at=unit.clock.now(), ended_at=None,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.session.add_all([InitiativeSchool(initiative_id=row.id, school_id=school_id) for school_id in school_ids])
    unit.session.flush()
    after = {"name": row.name, "kind": row.kind, "first_day": row.first_day.isoformat()}
    unit.record("create", "initiative", row.id, after=after | {"schools": list(command.school_numbers)})
    unit.touch("initiative", row.id)
    return get(unit.session, row.id)


def end(unit: Unit, initiative_id: UUID, last_day: dt.date, note: str) -> InitiativeRow:
    """Say when it ended; a note is added to what was noted before.

    Raises:
        NoSuchInitiative: there is none with that id.
    """
    row = unit.session.get(Initiative, initiative_id)
    if row is None:
        raise NoSuchInitiative
    before = {"last_day": str(row.last_day or ""), "note": row.note}
    row.last_day, row.ended_at = last_day, unit.clock.now()
    row.note = "\n".join(part for part in (row.note, note) if part)
    unit.session.flush()
    after = {"last_day": last_day.isoformat(), "note": row.note}
    unit.record("change", "initiative", initiative_id, before=before, after=after)
    unit.touch("initiative", initiative_id)
    return get(unit.session, initiative_id)


def _schools(session: Session, ids: list[UUID]) -> dict[UUID, tuple[tuple[str, str], ...]]:
    query = (
        select(InitiativeSchool.initiative_id, School.number, School.name)
        .join(School, School.id == InitiativeSchool.school_id)
        .where(InitiativeSchool.initiative_id.in_(ids))
        .order_by(School.name, School.number)
    )
    found: dict[UUID, list[tuple[str, str]]] = {}
    for initiative, number, name in session.execute(query):
        found.setdefault(initiative, []).append((number, name))
    return {initiative: tuple(rows) for initiative, rows in found.items()}


def _row(row: Initiative, user: str, schools: tuple[tuple[str, str], ...]) -> InitiativeRow:
    return InitiativeRow(row.id, row.name, row.kind, row.first_day, row.last_day, row.note, schools, user)
