"""Money of penalty notices: each movement from one account to another, reversed by another and never changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.law.notice_standing import Movement
from ecede_desktop.records.notices import LedgerRow
from ecede_desktop.store.tables import LedgerEntry, PenaltyNotice, UserAccount
from ecede_desktop.store.unit import Unit

BANK, PAYER, INCOME, USE, SURPLUS = "bank", "payer", "income", "permitted_use", "welsh_ministers"
"""Money held; what a payer has paid in; income of the account of reg 21; its permitted use; what goes to ministers."""


def add(
    unit: Unit, notice_id: UUID | None, on: dt.date, kind: str, debit: str, credit: str, pence: int, *,
    method: str = "", reference: str = "", note: str = "", row_id: UUID | None = None, reverses_id: UUID | None = None,
) -> UUID:  # fmt: skip
    """Keep a movement."""
    said = {
        "notice_id": notice_id, "on": on, "kind": kind, "debit": debit, "credit": credit, "pence": pence,
        "method": method, "reference": reference, "note": note, "row_id": row_id, "reverses_id": reverses_id,
    }  # fmt: skip
    row = LedgerEntry(id=uuid6.uuid7(), **said, user_id=unit.user.id, recorded_at=unit.clock.now())
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "money", row.id, after=said)
    unit.touch("money", row.id)
    if notice_id is not None:
        unit.touch("notice", notice_id)
        case_id = unit.session.scalar(select(PenaltyNotice.case_id).where(PenaltyNotice.id == notice_id))
        if case_id is not None:
            unit.touch("case", case_id)
    return row.id


def of_notices(session: Session, notice_ids: Collection[UUID]) -> Mapping[UUID, tuple[LedgerRow, ...]]:
    """The movements of each notice, in order."""
    query = (
        select(LedgerEntry, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == LedgerEntry.user_id)
        .where(LedgerEntry.notice_id.in_(list(notice_ids)))
        .order_by(LedgerEntry.on, LedgerEntry.recorded_at, LedgerEntry.id)
    )
    found: dict[UUID, tuple[LedgerRow, ...]] = {}
    for row, by in session.execute(query):
        assert row.notice_id is not None
        found[row.notice_id] = (*found.get(row.notice_id, ()), _row(row, by))
    return found


def account(session: Session, first: dt.date, last: dt.date) -> tuple[tuple[LedgerRow, str], ...]:
    """Every movement of some days, with the number of its notice or nothing, in order."""
    query = (
        select(LedgerEntry, UserAccount.full_name, PenaltyNotice.number)
        .join(UserAccount, UserAccount.id == LedgerEntry.user_id)
        .outerjoin(PenaltyNotice, PenaltyNotice.id == LedgerEntry.notice_id)
        .where(LedgerEntry.on >= first, LedgerEntry.on <= last)
        .order_by(LedgerEntry.on, LedgerEntry.recorded_at, LedgerEntry.id)
    )
    return tuple((_row(row, by), number or "") for row, by, number in session.execute(query))


def movements(rows: Collection[LedgerRow]) -> list[Movement]:
    """What came in and went back; a payment that bounced counts as never having come."""
    bounced = {row.reverses_id for row in rows if row.reverses_id is not None}
    return [
        Movement(row.on, row.pence if row.debit == BANK else -row.pence)
        for row in rows
        if row.id not in bounced and row.reverses_id is None and BANK in (row.debit, row.credit)
    ]


def _row(row: LedgerEntry, by: str) -> LedgerRow:
    return LedgerRow(
        row.id, row.on, row.kind, row.debit, row.credit, row.pence, row.method, row.reference, row.note,
        row.reverses_id, by, row.recorded_at,
    )  # fmt: skip
