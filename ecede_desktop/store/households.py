"""Households and who lives in them, from and to."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.ties import AddMember, HouseholdRow, MemberRow, RecordHousehold
from ecede_desktop.store import people
from ecede_desktop.store.tables import Household, HouseholdMember
from ecede_desktop.store.unit import Unit


class NoSuchHousehold(UserError):
    """There is no household with that id."""

    def __init__(self) -> None:
        super().__init__("no_such_household", "That household is not in this store; open the person again.")


def households_of(session: Session, person_ids: Collection[UUID]) -> tuple[HouseholdRow, ...]:
    """The households in which some persons live or lived, with everybody in them."""
    ids = select(HouseholdMember.household_id).where(HouseholdMember.person_id.in_(list(person_ids))).distinct()
    query = select(Household).where(Household.id.in_(ids)).order_by(Household.id)
    return _rows(session, list(session.scalars(query)))


def household(session: Session, household_id: UUID) -> HouseholdRow:
    """One household.

    Raises:
        NoSuchHousehold: there is none with that id.
    """
    row = session.get(Household, household_id)
    if row is None:
        raise NoSuchHousehold
    return _rows(session, [row])[0]


def add(unit: Unit, command: RecordHousehold) -> UUID:
    """Keep a household without anybody in it yet."""
    row = Household(
        id=uuid6.uuid7(), label=command.label.strip(), lines="\n".join(command.lines), postcode=command.postcode,
        note=command.note.strip(), user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"label": row.label, "lines": row.lines, "postcode": row.postcode, "note": row.note}
    unit.record("create", "household", row.id, after=after)
    unit.touch("household", row.id)
    return row.id


def add_member(unit: Unit, person_id: UUID, command: AddMember) -> UUID | None:
    """Keep that somebody lives there; None where that stands already and nothing is written."""
    query = select(HouseholdMember).where(
        HouseholdMember.household_id == command.household_id, HouseholdMember.person_id == person_id,
        HouseholdMember.withdrawn_at.is_(None), HouseholdMember.to_date.is_(None),
    )  # fmt: skip
    if unit.session.scalars(query).first() is not None:
        return None
    row = HouseholdMember(
        id=uuid6.uuid7(), household_id=command.household_id, person_id=person_id, from_date=command.from_date,
        to_date=None, source=command.source.strip(), user_id=unit.user.id, recorded_at=unit.clock.now(),
        withdrawn_at=None, withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"person": str(person_id), "from": row.from_date, "source": row.source}
    unit.record("add", "household", command.household_id, after=after)
    unit.touch("household", command.household_id)
    return row.id


def _rows(session: Session, found: list[Household]) -> tuple[HouseholdRow, ...]:
    query = select(HouseholdMember).where(HouseholdMember.household_id.in_([row.id for row in found]))
    members = list(session.scalars(query.order_by(HouseholdMember.id)))
    persons = people.rows(session, {row.person_id for row in members})
    inside: dict[UUID, list[MemberRow]] = {}
    for row in members:
        told = (row.from_date, row.to_date, row.source, row.withdrawn_at, row.withdrawn_reason)
        inside.setdefault(row.household_id, []).append(MemberRow(row.id, persons[row.person_id], *told))
    return tuple(
        HouseholdRow(
            row.id, row.label, tuple(row.lines.splitlines()), row.postcode, row.note,
            tuple(sorted(inside.get(row.id, ()), key=lambda m: (m.withdrawn_at is not None, m.to_date is not None))),
        )
        for row in found
    )  # fmt: skip
