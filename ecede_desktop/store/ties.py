"""Ties between persons, kept once and read from either side."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

import uuid6
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from ecede_desktop.store.tables import PersonTie, UserAccount
from ecede_desktop.store.unit import Unit


@dataclass(frozen=True)
class KeptTie:
    """A tie as it is kept: the first person is the ``kind`` of the second."""

    id: UUID
    person_id: UUID
    kind: str
    other_id: UUID
    from_date: dt.date | None
    to_date: dt.date | None
    source: str
    recorded_by: str
    recorded_at: dt.datetime
    withdrawn_at: dt.datetime | None
    withdrawn_reason: str


def ties_of(session: Session, person_ids: Collection[UUID]) -> tuple[KeptTie, ...]:
    """Every tie of some persons: those that stand first, then those that ended, last those withdrawn."""
    ids = list(person_ids)
    query = (
        select(PersonTie, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == PersonTie.user_id)
        .where(or_(PersonTie.person_id.in_(ids), PersonTie.other_id.in_(ids)))
        .order_by(PersonTie.id)
    )
    rows = [_row(row, by) for row, by in session.execute(query)]
    return tuple(sorted(rows, key=lambda row: (row.withdrawn_at is not None, row.to_date is not None)))


def add(
    unit: Unit, kind: str, first: UUID, second: UUID, days: tuple[dt.date | None, dt.date | None], source: str
) -> UUID:
    """Keep a tie: the first is the kind of the second."""
    row = PersonTie(
        id=uuid6.uuid7(), person_id=first, kind=kind, other_id=second, from_date=days[0], to_date=days[1],
        source=source, user_id=unit.user.id, recorded_at=unit.clock.now(), withdrawn_at=None, withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"first": str(first), "kind": kind, "second": str(second), "from": days[0], "to": days[1], "source": source}
    unit.record("create", "tie", row.id, after=after)
    unit.touch("tie", row.id)
    return row.id


def _row(row: PersonTie, by: str) -> KeptTie:
    return KeptTie(
        id=row.id, person_id=row.person_id, kind=row.kind, other_id=row.other_id, from_date=row.from_date,
        to_date=row.to_date, source=row.source, recorded_by=by, recorded_at=row.recorded_at,
        withdrawn_at=row.withdrawn_at, withdrawn_reason=row.withdrawn_reason,
    )  # fmt: skip
