"""The rows of persons: made when first needed, found by pupil, by parent or by their own id."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.people import CorrectPerson, PersonRow, RecordPerson, Whom
from ecede_desktop.store import search
from ecede_desktop.store.pupils import NoSuchParent, NoSuchPupil
from ecede_desktop.store.tables import Parent, Person, Pupil
from ecede_desktop.store.unit import Unit


class NoSuchPerson(UserError):
    """There is no person with that id."""

    def __init__(self) -> None:
        super().__init__("no_such_person", "That person is not in this store; find them again by name.")


def person_of_pupil(unit: Unit, pupil_id: UUID) -> UUID:
    """The person that a pupil is; made now where there is none yet.

    Raises:
        NoSuchPupil: there is no pupil with that id.
    """
    row = unit.session.get(Pupil, pupil_id)
    if row is None:
        raise NoSuchPupil
    if row.person_id is None:
        row.person_id = _make(unit, "pupil", pupil_id)
        unit.session.flush()
    return row.person_id


def person_of_parent(unit: Unit, parent_id: UUID) -> UUID:
    """The person that a parent is; made now where there is none yet.

    Raises:
        NoSuchParent: there is no parent with that id.
    """
    row = unit.session.get(Parent, parent_id)
    if row is None:
        raise NoSuchParent
    if row.person_id is None:
        row.person_id = _make(unit, "parent", parent_id)
        unit.session.flush()
    return row.person_id


def person_of(unit: Unit, whom: Whom) -> UUID:
    """The person who is meant; made now where a pupil or a parent has no person's row yet.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is none with that id.
    """
    if whom.pupil_id is not None:
        return person_of_pupil(unit, whom.pupil_id)
    if whom.parent_id is not None:
        return person_of_parent(unit, whom.parent_id)
    if whom.person_id is None or unit.session.get(Person, whom.person_id) is None:
        raise NoSuchPerson
    return whom.person_id


def _make(unit: Unit, kind: str, owner_id: UUID) -> UUID:
    row = _blank(unit, kind)
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "person", row.id, after={"kind": kind, kind: str(owner_id)})
    unit.touch("person", row.id)
    return row.id


def _blank(unit: Unit, kind: str) -> Person:
    return Person(id=uuid6.uuid7(), kind=kind, user_id=unit.user.id, recorded_at=unit.clock.now())


def add_person(unit: Unit, command: RecordPerson) -> PersonRow:
    """Keep a person who is neither pupil nor parent."""
    row = _blank(unit, command.kind)
    for name in ("title", "forename", "surname", "birth_note", "sex", "organisation", "job", "note"):
        setattr(row, name, getattr(command, name).strip())
    row.date_of_birth = command.date_of_birth
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "person", row.id, after={"kind": row.kind, **_facts(row)})
    touch(unit, row.id)
    index_person(unit.session, row.id)
    return _row(row, None, None)


def correct_person(unit: Unit, person_id: UUID, command: CorrectPerson) -> None:
    """Keep what is newly known; what the command leaves open stays. Names are only a person's own."""
    row = unit.session.get_one(Person, person_id)
    before = _facts(row)
    for name in ("title", "forename", "surname", "birth_note", "sex", "organisation", "job", "note"):
        setattr(row, name, getattr(command, name).strip() or getattr(row, name) or "")
    row.date_of_birth = command.date_of_birth or row.date_of_birth
    row.died_on = command.died_on or row.died_on
    unit.session.flush()
    unit.record("change", "person", row.id, before=before, after=_facts(row))
    touch(unit, row.id)
    if row.kind in ("other", "professional"):
        index_person(unit.session, row.id)


def find(session: Session, whom: Whom) -> PersonRow:
    """Who is meant, with every row that is theirs.

    Raises:
        NoSuchPupil, NoSuchParent, NoSuchPerson: there is none with that id.
    """
    if whom.pupil_id is not None:
        pupil = session.get(Pupil, whom.pupil_id)
        if pupil is None:
            raise NoSuchPupil
        return _whole(session, pupil.person_id, pupil, None)
    if whom.parent_id is not None:
        parent = session.get(Parent, whom.parent_id)
        if parent is None:
            raise NoSuchParent
        return _whole(session, parent.person_id, None, parent)
    if whom.person_id is None or session.get(Person, whom.person_id) is None:
        raise NoSuchPerson
    return _whole(session, whom.person_id, None, None)


def _whole(session: Session, person_id: UUID | None, pupil: Pupil | None, parent: Parent | None) -> PersonRow:
    if person_id is None:
        return _row(None, pupil, parent)
    return _row(
        session.get_one(Person, person_id),
        pupil or session.scalars(select(Pupil).where(Pupil.person_id == person_id)).first(),
        parent or session.scalars(select(Parent).where(Parent.person_id == person_id)).first(),
    )


def rows(session: Session, person_ids: Collection[UUID]) -> Mapping[UUID, PersonRow]:
    """Several persons at once."""
    ids = list(person_ids)
    query = (
        select(Person, Pupil, Parent)
        .outerjoin(Pupil, Pupil.person_id == Person.id)
        .outerjoin(Parent, Parent.person_id == Person.id)
        .where(Person.id.in_(ids))
    )
    return {person.id: _row(person, pupil, parent) for person, pupil, parent in session.execute(query)}


def same_names(session: Session, forename: str, surname: str) -> tuple[PersonRow, ...]:
    """Persons who are neither pupil nor parent and have this very name, whatever its capitals and marks."""
    wanted = search.fold(f"{forename} {surname}")
    query = select(Person).where(Person.kind.in_(("other", "professional")), Person.merged_into_id.is_(None))
    found = [_row(row, None, None) for row in session.scalars(query.order_by(Person.id))]
    return tuple(row for row in found if search.fold(f"{row.forename} {row.surname}") == wanted)


def index_person(session: Session, person_id: UUID) -> None:
    """Say by which words a person who is neither pupil nor parent is found."""
    from ecede_desktop.store.person_names import other_names

    row = session.get_one(Person, person_id)
    names = [row.forename, row.surname, *other_names(session, person_id)]
    search.index_record(session, "person", person_id, {"name": names, "address": [row.organisation]})


def touch(unit: Unit, person_id: UUID) -> None:
    """Tell the panels that something of a person changed, whatever the person is besides."""
    unit.touch("person", person_id)
    for pupil_id in unit.session.scalars(select(Pupil.id).where(Pupil.person_id == person_id)):
        unit.touch("pupil", pupil_id)
    for parent_id in unit.session.scalars(select(Parent.id).where(Parent.person_id == person_id)):
        unit.touch("parent", parent_id)


def link(unit: Unit, parent_id: UUID, person_id: UUID | None, reason: str) -> None:
    """Let a parent's row be this person, or no longer anybody's but its own."""
    row = unit.session.get_one(Parent, parent_id)
    before, row.person_id = row.person_id, person_id
    unit.session.flush()
    after = {"person": _text(person_id), "reason": reason}
    unit.record("link", "parent", parent_id, before={"person": _text(before)}, after=after)
    unit.touch("parent", parent_id)
    for some in (before, person_id):
        if some is not None:
            touch(unit, some)


def link_pupil(unit: Unit, pupil_id: UUID, person_id: UUID, reason: str) -> None:
    """Let a pupil's row be this person."""
    row = unit.session.get_one(Pupil, pupil_id)
    row.person_id = person_id
    unit.session.flush()
    unit.record("link", "pupil", pupil_id, before={"person": None}, after={"person": str(person_id), "reason": reason})
    touch(unit, person_id)


def _text(id: UUID | None) -> str | None:
    return None if id is None else str(id)


def _facts(row: Person) -> dict[str, Any]:
    said = {
        "name": " ".join(part for part in (row.title, row.forename, row.surname) if part),
        "date_of_birth": _day(row.date_of_birth),
        "birth_note": row.birth_note,
        "sex": row.sex,
        "died_on": _day(row.died_on),
        "organisation": row.organisation,
        "job": row.job,
        "note": row.note,
    }
    return {name: value for name, value in said.items() if value}


def _day(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


def _row(person: Person | None, pupil: Pupil | None, parent: Parent | None) -> PersonRow:
    """The pupil's row leads, then the parent's, then the person's own."""
    person_id = person.id if person else None
    pupil_id, parent_id = (pupil.id if pupil else None), (parent.id if parent else None)
    whom = Whom(pupil_id=pupil_id) if pupil else Whom(parent_id=parent_id) if parent else Whom(person_id=person_id)
    named = pupil or parent or person
    assert named is not None
    own = person or Person(birth_note="", sex="", organisation="", job="", note="")
    return PersonRow(
        whom=whom,
        person_id=person_id,
        pupil_id=pupil_id,
        parent_id=parent_id,
        kind="pupil" if pupil else "parent" if parent else own.kind,
        title=parent.title if parent else own.title or "",
        forename=named.forename,
        surname=named.surname,
        date_of_birth=(pupil.date_of_birth if pupil else None) or own.date_of_birth,
        birth_note=own.birth_note,
        sex=(pupil.sex if pupil else "") or own.sex,
        died_on=own.died_on,
        organisation=own.organisation,
        job=own.job,
        note=own.note,
    )
