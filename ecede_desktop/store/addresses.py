"""Addresses of pupils, parents and other persons: kept, ended, and which of them holds now."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

import uuid6
from sqlalchemy import ColumnElement, case, or_, select
from sqlalchemy.orm import Session

from ecede_desktop.records.addresses import AddressFact, RecordAddress
from ecede_desktop.records.people import PersonRow
from ecede_desktop.records.pupils import AddressRow
from ecede_desktop.store.tables import Address, Parent, Pupil, UserAccount
from ecede_desktop.store.unit import Unit

LIVED_AT = ("home", "no_fixed_abode", "temporary")
"""Kinds that say where somebody can be visited."""
ONE_KIND = {"no_fixed_abode": "home"}
"""Somebody without a fixed abode has no home address meanwhile: the two are one kind."""


def of_person(person_id: UUID | None, pupil_id: UUID | None, parent_id: UUID | None) -> ColumnElement[bool]:
    """The addresses of somebody, whichever of their rows has them."""
    owners = ((Address.person_id, person_id), (Address.pupil_id, pupil_id), (Address.parent_id, parent_id))
    return or_(*(column == id for column, id in owners if id is not None))


def current(session: Session, owner: ColumnElement[bool]) -> AddressRow | None:
    """Where somebody lives now: not ended, not withdrawn, a temporary home before the usual one, the latest begun."""
    temporary_first = case((Address.kind == "temporary", 0), else_=1)
    query = (
        select(Address)
        .where(owner, Address.to_date.is_(None), Address.withdrawn_at.is_(None), Address.kind.in_(LIVED_AT))
        .order_by(temporary_first, Address.from_date.desc().nulls_last(), Address.id.desc())
    )
    row = session.scalars(query.limit(1)).first()
    return None if row is None else as_row(row)


def of_parent(session: Session, parent: Parent) -> ColumnElement[bool]:
    """The addresses of a parent, those of the pupil who is the same person among them."""
    if parent.person_id is None:
        return Address.parent_id == parent.id
    pupil_id = session.scalars(select(Pupil.id).where(Pupil.person_id == parent.person_id)).first()
    return of_person(parent.person_id, pupil_id, parent.id)


def as_row(row: Address) -> AddressRow:
    """An address as it is shown beside a name."""
    lines = tuple(row.lines.splitlines())
    told = (row.from_date, row.to_date, row.source)
    return AddressRow(lines, row.postcode, *told, kind=row.kind, confidential=row.confidential)


def history(session: Session, person: PersonRow) -> tuple[AddressFact, ...]:
    """Every address of somebody: those that stand first, then those that ended, last those withdrawn."""
    query = (
        select(Address, UserAccount.full_name)
        .outerjoin(UserAccount, UserAccount.id == Address.user_id)
        .where(of_person(person.person_id, person.pupil_id, person.parent_id))
        .order_by(Address.from_date.desc().nulls_last(), Address.id.desc())
    )
    rows = [_fact(row, by or "") for row, by in session.execute(query)]
    return tuple(sorted(rows, key=lambda row: (row.withdrawn_at is not None, row.to_date is not None)))


def same(rows: Sequence[AddressFact], command: RecordAddress) -> AddressFact | None:
    """The standing address that says this already."""
    wanted = (command.kind, tuple(command.lines), command.postcode, command.to_date)
    return next(
        (
            row
            for row in rows
            if row.withdrawn_at is None
            and (row.kind, row.lines, row.postcode, row.to_date) == wanted
            and command.from_date in (None, row.from_date)
        ),
        None,
    )


def add(unit: Unit, person: PersonRow, command: RecordAddress) -> UUID:
    """Keep an address on the row that leads: the pupil's, else the parent's, else the person's own."""
    owner = {"pupil_id": None, "parent_id": None, "person_id": None}
    kind, id = _owner(person)
    row = Address(
        id=uuid6.uuid7(), **(owner | {f"{kind}_id": id}), lines="\n".join(command.lines), postcode=command.postcode,
        from_date=command.from_date, to_date=command.to_date, source=command.source, kind=command.kind,
        confidential=command.confidential, user_id=unit.user.id, recorded_at=unit.clock.now(), withdrawn_at=None,
        withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"address": plain(row), "both_stand": command.overlap_reason or None}
    unit.record("add", kind, id, after=after)
    return row.id


def end(unit: Unit, address_id: UUID, on: dt.date) -> None:
    """Say that an address held until a day; the caller's audit line says whose it is."""
    row = unit.session.get_one(Address, address_id)
    before, row.to_date = plain(row), on
    unit.session.flush()
    kind, id = owner_of(row)
    unit.record("change", kind, id, before={"address": before}, after={"address": plain(row)})


def owner_of(row: Address) -> tuple[str, UUID]:
    """Kind and id of the row that has an address."""
    for kind, id in (("pupil", row.pupil_id), ("parent", row.parent_id), ("person", row.person_id)):
        if id is not None:
            return kind, id
    raise AssertionError(row.id)


def plain(row: Address) -> dict[str, object]:
    """An address as the audit keeps it."""
    return {
        "id": str(row.id), "kind": row.kind, "lines": row.lines, "postcode": row.postcode, "source": row.source,
        "from": row.from_date, "to": row.to_date, "confidential": row.confidential,
    }  # fmt: skip


def _owner(person: PersonRow) -> tuple[str, UUID]:
    if person.pupil_id is not None:
        return "pupil", person.pupil_id
    if person.parent_id is not None:
        return "parent", person.parent_id
    assert person.person_id is not None
    return "person", person.person_id


def _fact(row: Address, by: str) -> AddressFact:
    return AddressFact(
        id=row.id, kind=row.kind, lines=tuple(row.lines.splitlines()), postcode=row.postcode,
        from_date=row.from_date, to_date=row.to_date, source=row.source, confidential=row.confidential,
        recorded_by=by, recorded_at=row.recorded_at, withdrawn_at=row.withdrawn_at,
        withdrawn_reason=row.withdrawn_reason,
    )  # fmt: skip
