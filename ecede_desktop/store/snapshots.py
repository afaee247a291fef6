"""Snapshots of figures: added, listed and read again; what was kept is never changed, only that it was sent is told."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.snapshots import NewSnapshot, Snapshot, SnapshotRow
from ecede_desktop.store import audit
from ecede_desktop.store.tables import FigureSnapshot, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchSnapshot(UserError):
    """There are no kept figures with that id."""

    def __init__(self) -> None:
        super().__init__("no_such_snapshot", "Those kept figures are not in this store; look at the list again.")


def hash_of(record: Mapping[str, Any]) -> str:
    """SHA-256 of the figures in their one written form."""
    return hashlib.sha256(audit.canonical(record).encode()).hexdigest()


def add(unit: Unit, new: NewSnapshot) -> SnapshotRow:
    """Keep figures."""
    row = FigureSnapshot(
        id=uuid6.uuid7(), kind=new.kind, title=new.title, first_day=new.first_day, last_day=new.last_day,
        taken_at=unit.clock.now(), user_id=unit.user.id, code_sets=", ".join(new.code_sets), due_on=new.due_on,
        sent_on=None, sent_to="", record=dict(new.record), sha256=hash_of(new.record), content=new.content or None,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    days = [None if day is None else day.isoformat() for day in (new.first_day, new.last_day, new.due_on)]
    after = {"kind": row.kind, "title": row.title, "days": days, "sha256": row.sha256}
    unit.record("create", "snapshot", row.id, after=after)
    unit.touch("snapshot", row.id)
    return _row(row, unit.user.full_name)


def record_sent(unit: Unit, snapshot_id: UUID, on: dt.date, to: str) -> SnapshotRow:
    """Say that kept figures were sent, when and to whom."""
    row, by = _find(unit.session, snapshot_id)
    before = {"sent_on": None if row.sent_on is None else row.sent_on.isoformat(), "sent_to": row.sent_to}
    row.sent_on, row.sent_to = on, to
    unit.session.flush()
    unit.record("change", "snapshot", row.id, before=before, after={"sent_on": on.isoformat(), "sent_to": to})
    unit.touch("snapshot", row.id)
    return _row(row, by)


def list_snapshots(session: Session, kind: str | None = None) -> tuple[SnapshotRow, ...]:
    """What was kept, the latest first."""
    query = select(FigureSnapshot, UserAccount.full_name).join(UserAccount, UserAccount.id == FigureSnapshot.user_id)
    if kind is not None:
        query = query.where(FigureSnapshot.kind == kind)
    return tuple(_row(row, by) for row, by in session.execute(query.order_by(FigureSnapshot.id.desc())))


def get(session: Session, snapshot_id: UUID) -> Snapshot:
    """Kept figures as they were.

    Raises:
        NoSuchSnapshot: there are none with that id.
    """
    row, by = _find(session, snapshot_id)
    return Snapshot(_row(row, by), row.record, hash_of(row.record) == row.sha256)


def content(session: Session, snapshot_id: UUID) -> bytes:
    """The paper that was made of kept figures; empty where there is none.

    Raises:
        NoSuchSnapshot: there are none with that id.
    """
    return bytes(_find(session, snapshot_id)[0].content or b"")


def schools_of(record: Mapping[str, Any]) -> frozenset[str]:
    """The numbers of the schools that kept figures are of: one, or those listed; none: the whole county."""
    if "school_number" in record:
        return frozenset(filter(None, [str(record["school_number"])]))
    return frozenset(one for one in record.get("schools", ()) if isinstance(one, str))


def _find(session: Session, snapshot_id: UUID) -> tuple[FigureSnapshot, str]:
    query = select(FigureSnapshot, UserAccount.full_name).join(UserAccount, UserAccount.id == FigureSnapshot.user_id)
    found = session.execute(query.where(FigureSnapshot.id == snapshot_id)).one_or_none()
    if found is None:
        raise NoSuchSnapshot
    return found[0], found[1]


def _row(row: FigureSnapshot, by: str) -> SnapshotRow:
    return SnapshotRow(
        row.id, row.kind, row.title, row.first_day, row.last_day, row.taken_at, by, row.code_sets, row.due_on,
        row.sent_on, row.sent_to, row.sha256,
    )  # fmt: skip
