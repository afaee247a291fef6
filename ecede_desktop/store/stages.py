"""Moves on the ladder, confirmations, and what the records hold as evidence for a gate."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.records.cases import ConfirmationRow, StageMoveRow
from ecede_desktop.store.tables import Confirmation, Contact, IssuedDocument, StageMove, Task, UserAccount
from ecede_desktop.store.unit import Unit


@dataclass(frozen=True)
class NewMove:
    """A move to be kept, with the gate as it stood."""

    case_id: UUID
    from_stage: str
    to_stage: str
    kind: str
    reason: str = ""
    approved_by_id: UUID | None = None
    approved_by: str = ""
    facts: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class ContactEvidence:
    """As much of a contact as a gate asks about."""

    kind: str
    on: dt.date
    child_seen: str
    not_alone_reason: str


def add_move(unit: Unit, move: NewMove) -> UUID:
    """Keep a move; it is never taken back."""
    row = StageMove(
        id=uuid6.uuid7(), case_id=move.case_id, from_stage=move.from_stage, to_stage=move.to_stage,
        moved_at=unit.clock.now(), user_id=unit.user.id, kind=move.kind, reason=move.reason,
        approved_by_id=move.approved_by_id, facts=dict(move.facts or {}),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {
        "case": move.case_id, "from": move.from_stage, "to": move.to_stage, "kind": move.kind, "reason": move.reason,
        "approved_by": move.approved_by, "facts": row.facts,
    }  # fmt: skip
    unit.record("create", "stage_move", row.id, after=after)
    unit.touch("stage", row.id)
    return row.id


def moves(session: Session, case_id: UUID) -> tuple[StageMoveRow, ...]:
    """Every move of a case, oldest first."""
    approver = aliased(UserAccount)
    query = (
        select(StageMove, UserAccount.full_name, approver.full_name)
        .join(UserAccount, UserAccount.id == StageMove.user_id)
        .outerjoin(approver, approver.id == StageMove.approved_by_id)
        .where(StageMove.case_id == case_id)
        .order_by(StageMove.moved_at, StageMove.id)
    )
    return tuple(
        StageMoveRow(row.id, row.from_stage, row.to_stage, row.moved_at, by, row.kind, row.reason, approved or "")
        for row, by, approved in session.execute(query)
    )


def add_confirmation(unit: Unit, case_id: UUID, requirement: str, note: str, on: dt.date) -> ConfirmationRow:
    """Keep a statement that a requirement is met."""
    row = Confirmation(
        id=uuid6.uuid7(), case_id=case_id, requirement=requirement, note=note, on=on, user_id=unit.user.id,
        confirmed_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"case": case_id, "requirement": requirement, "note": note, "on": on}
    unit.record("create", "confirmation", row.id, after=after)
    unit.touch("case", case_id)
    return ConfirmationRow(row.id, requirement, note, on, unit.user.full_name, row.confirmed_at)


def confirmations(session: Session, case_id: UUID) -> tuple[ConfirmationRow, ...]:
    """Every confirmation of a case, oldest first."""
    query = (
        select(Confirmation, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == Confirmation.user_id)
        .where(Confirmation.case_id == case_id)
        .order_by(Confirmation.confirmed_at, Confirmation.id)
    )
    return tuple(
        ConfirmationRow(row.id, row.requirement, row.note, row.on, by, row.confirmed_at)
        for row, by in session.execute(query)
    )


def contact_evidence(session: Session, case_id: UUID) -> tuple[ContactEvidence, ...]:
    """The contacts of a case, oldest first."""
    columns = (Contact.kind, Contact.on, Contact.child_seen, Contact.not_alone_reason)
    query = select(*columns).where(Contact.case_id == case_id).order_by(Contact.on, Contact.id)
    return tuple(ContactEvidence(*row) for row in session.execute(query))


def next_date(session: Session, case_id: UUID, today: dt.date) -> dt.date | None:
    """The nearest day from today on which something that is not the stage's own clock is to be done."""
    query = select(Task.due_on, Task.snoozed_to).where(
        Task.case_id == case_id, Task.done_at.is_(None), Task.kind != "stage_clock", Task.due_on.is_not(None)
    )
    days = [snoozed or due for due, snoozed in session.execute(query)]
    return min((day for day in days if day is not None and day >= today), default=None)


def extract_issued(
    session: Session, case_id: UUID, pupil_id: UUID, since: dt.datetime
) -> tuple[str, dt.datetime] | None:
    """The newest register extract issued for the case, or for its pupil since the case was opened."""
    query = select(IssuedDocument.number, IssuedDocument.issued_at).where(
        IssuedDocument.kind == "register_extract",
        IssuedDocument.pupil_id == pupil_id,
        or_(IssuedDocument.case_id == case_id, IssuedDocument.issued_at >= since),
    )
    row = session.execute(query.order_by(IssuedDocument.issued_at.desc()).limit(1)).first()
    return (row[0], row[1]) if row else None
