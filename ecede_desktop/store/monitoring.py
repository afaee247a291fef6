"""Attendance after court in the store: begun, looked at, and what came of it; only added to or withdrawn."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.monitoring import MonitoringEntryRow, MonitoringRow
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import (
    AttendanceCase,
    CourtMonitoring,
    CourtMonitoringEntry,
    Parent,
    Prosecution,
    Pupil,
    UserAccount,
)
from ecede_desktop.store.unit import Unit


class NoSuchMonitoring(UserError):
    """Nothing is followed under that id."""

    def __init__(self) -> None:
        super().__init__("no_such_monitoring", "That time after court is not in this store; open the case again.")


def add(unit: Unit, said: dict[str, Any]) -> UUID:
    """Begin to follow attendance."""
    row = CourtMonitoring(
        id=uuid6.uuid7(), **said, user_id=unit.user.id, recorded_at=unit.clock.now(), withdrawn_at=None,
        withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "monitoring", row.id, after=said)
    _kept(unit, row, row.id, row.note, row.first_day)
    return row.id


def add_entry(unit: Unit, monitoring_id: UUID, said: dict[str, Any]) -> UUID:
    """Keep a look at it, or what came of it."""
    held = _found(unit.session, monitoring_id)
    row = CourtMonitoringEntry(
        id=uuid6.uuid7(), monitoring_id=monitoring_id, **said, user_id=unit.user.id, recorded_at=unit.clock.now()
    )
    unit.session.add(row)
    unit.session.flush()
    unit.record("add", "monitoring", monitoring_id, after={"entry": row.id, **said})
    _kept(unit, held, row.id, row.text, row.on)
    return row.id


def withdraw(unit: Unit, monitoring_id: UUID, reason: str) -> None:
    """It ought not to have begun; it stays in sight."""
    row = _found(unit.session, monitoring_id)
    row.withdrawn_at, row.withdrawn_reason = unit.clock.now(), reason
    unit.session.flush()
    after = {"withdrawn": True, "reason": reason}
    unit.record("withdraw", "monitoring", monitoring_id, before={"withdrawn": False}, after=after)
    _kept(unit, row, monitoring_id, row.note, row.first_day)


def get(session: Session, monitoring_id: UUID) -> MonitoringRow:
    """One by its id.

    Raises:
        NoSuchMonitoring: there is none.
    """
    found = rows(session, monitoring_id=monitoring_id)
    if not found:
        raise NoSuchMonitoring
    return found[0]


def rows(
    session: Session, *, monitoring_id: UUID | None = None, case_id: UUID | None = None,
    prosecution_id: UUID | None = None,
) -> tuple[MonitoringRow, ...]:  # fmt: skip
    """Of a case, of proceedings, one, or all; the newest first, each with its entries in order."""
    query = (
        select(CourtMonitoring, Prosecution, AttendanceCase.reference, Pupil, Parent, UserAccount.full_name)
        .join(Prosecution, Prosecution.id == CourtMonitoring.prosecution_id)
        .join(AttendanceCase, AttendanceCase.id == Prosecution.case_id)
        .join(Pupil, Pupil.id == Prosecution.pupil_id)
        .join(Parent, Parent.id == Prosecution.parent_id)
        .join(UserAccount, UserAccount.id == CourtMonitoring.user_id)
        .order_by(CourtMonitoring.first_day.desc(), CourtMonitoring.id.desc())
    )
    for column, value in (
        (CourtMonitoring.id, monitoring_id), (Prosecution.case_id, case_id), (Prosecution.id, prosecution_id)
    ):  # fmt: skip
        if value is not None:
            query = query.where(column == value)
    found = session.execute(query).all()
    entries = _entries(session, [row.id for row, *_ in found])
    return tuple(
        MonitoringRow(
            row.id, case.id, case.number, reference, case.pupil_id, f"{pupil.forename} {pupil.surname}".strip(),
            parent.full_name, row.result_on,
            row.first_day, row.last_day, row.before_first, row.before_last,
            tuple(dt.date.fromisoformat(day) for day in row.review_days), row.note, by, row.recorded_at,
            row.withdrawn_at, row.withdrawn_reason, entries.get(row.id, ()),
        )
        for row, case, reference, pupil, parent, by in found
    )  # fmt: skip


def _entries(session: Session, ids: Sequence[UUID]) -> Mapping[UUID, tuple[MonitoringEntryRow, ...]]:
    manager = aliased(UserAccount)
    query = (
        select(CourtMonitoringEntry, UserAccount.full_name, manager.full_name)
        .join(UserAccount, UserAccount.id == CourtMonitoringEntry.user_id)
        .outerjoin(manager, manager.id == CourtMonitoringEntry.approved_by_id)
        .where(CourtMonitoringEntry.monitoring_id.in_(list(ids)))
        .order_by(CourtMonitoringEntry.recorded_at, CourtMonitoringEntry.id)
    )
    found: dict[UUID, tuple[MonitoringEntryRow, ...]] = {}
    for row, by, approved in session.execute(query):
        kept = row.figures
        made = MonitoringEntryRow(
            row.id, row.kind, row.outcome, row.on, row.until, row.text, Counts(**kept["before"]),
            Counts(**kept["after"]), int(kept["further"]), by, approved or "", row.recorded_at,
        )  # fmt: skip
        found[row.monitoring_id] = (*found.get(row.monitoring_id, ()), made)
    return found


def _found(session: Session, monitoring_id: UUID) -> CourtMonitoring:
    row = session.get(CourtMonitoring, monitoring_id)
    if row is None:
        raise NoSuchMonitoring
    return row


def _kept(unit: Unit, row: CourtMonitoring, owner_id: UUID, words: str, on: dt.date) -> None:
    """Its words are found, and the panels that show the case know."""
    case = unit.session.get(Prosecution, row.prosecution_id)
    assert case is not None
    keep_note(unit.session, "monitoring", owner_id, [words], case_id=case.case_id, pupil_id=case.pupil_id, on=on)
    unit.touch("prosecution", case.id)
    unit.touch("case", case.case_id)
