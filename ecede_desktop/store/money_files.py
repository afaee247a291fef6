"""Files of payments with their rows, and the notice that a named person took each row for."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

import uuid6
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.notice_money import MoneyFileRow, MoneyLine, MoneyRowView
from ecede_desktop.store.tables import LedgerEntry, MoneyFile, MoneyRow, Parent, PenaltyNotice, UserAccount
from ecede_desktop.store.unit import Unit

OPEN, MATCHED, NOT_OURS = "open", "matched", "not_ours"


class NoSuchMoneyRow(UserError):
    """No row has that id."""

    def __init__(self) -> None:
        super().__init__(
            "no_such_money_row", "That line of a file of payments is not in this store; read the list again."
        )


def same(session: Session, content: bytes) -> MoneyFileRow | None:
    """The file with these bytes, where it was taken in already."""
    digest = hashlib.sha256(content).hexdigest()
    return next((row for row in files(session) if row.sha256 == digest), None)


def add(unit: Unit, file_name: str, content: bytes, lines: Sequence[MoneyLine]) -> UUID:
    """Keep a file and its rows."""
    digest, total = hashlib.sha256(content).hexdigest(), sum(line.pence for line in lines)
    counts = {"rows": len(lines), "pence": total}
    row = MoneyFile(
        id=uuid6.uuid7(), file_name=file_name, sha256=digest, content=content, imported_at=unit.clock.now(),
        user_id=unit.user.id, counts=counts,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.session.add_all(
        MoneyRow(
            id=uuid6.uuid7(), file_id=row.id, line=line.line, on=line.on, pence=line.pence, reference=line.reference,
            payer=line.payer, state=OPEN, notice_id=None, settled_at=None, settled_by_id=None, settled_note="",
        )
        for line in lines
    )  # fmt: skip
    unit.session.flush()
    unit.record("import", "money", row.id, after={"file": file_name, "sha256": digest, **counts})
    unit.touch("money", row.id)
    return row.id


def files(session: Session) -> tuple[MoneyFileRow, ...]:
    """Every file, the newest first."""
    still = select(MoneyRow.file_id, func.count().label("open")).where(MoneyRow.state == OPEN)
    counted = still.group_by(MoneyRow.file_id).subquery()
    query = (
        select(MoneyFile, UserAccount.full_name, counted.c.open)
        .join(UserAccount, UserAccount.id == MoneyFile.user_id)
        .outerjoin(counted, counted.c.file_id == MoneyFile.id)
        .order_by(MoneyFile.imported_at.desc(), MoneyFile.id.desc())
    )
    return tuple(
        MoneyFileRow(row.id, row.file_name, row.sha256, row.imported_at, by, int(row.counts["rows"]), open_ or 0)
        for row, by, open_ in session.execute(query)
    )


def rows(session: Session, *, file_id: UUID | None = None, row_ids: Iterable[UUID] | None = None, state: str = "") -> (
    list[MoneyRowView]
):  # fmt: skip
    """Rows in the order of their files, without anything proposed."""
    query = (
        select(MoneyRow, PenaltyNotice.number, UserAccount.full_name)
        .outerjoin(PenaltyNotice, PenaltyNotice.id == MoneyRow.notice_id)
        .outerjoin(UserAccount, UserAccount.id == MoneyRow.settled_by_id)
        .order_by(MoneyRow.file_id, MoneyRow.line)
    )
    if file_id is not None:
        query = query.where(MoneyRow.file_id == file_id)
    if row_ids is not None:
        query = query.where(MoneyRow.id.in_(list(row_ids)))
    if state:
        query = query.where(MoneyRow.state == state)
    return [
        MoneyRowView(
            row.id, row.file_id, row.line, row.on, row.pence, row.reference, row.payer, row.state, number or "",
            by or "", row.settled_at, row.settled_note,
        )
        for row, number, by in session.execute(query)
    ]  # fmt: skip


def row(session: Session, row_id: UUID) -> MoneyRowView:
    """One row.

    Raises:
        NoSuchMoneyRow: there is none.
    """
    found = rows(session, row_ids=[row_id])
    if not found:
        raise NoSuchMoneyRow
    return found[0]


def settle(unit: Unit, row_id: UUID, state: str, notice_id: UUID | None, note: str) -> None:
    """Say what a row is; what was said before stands in the audit."""
    kept = unit.session.get(MoneyRow, row_id)
    if kept is None:
        raise NoSuchMoneyRow
    before = {"state": kept.state, "notice": kept.notice_id, "note": kept.settled_note}
    kept.state, kept.notice_id, kept.settled_note = state, notice_id, note
    kept.settled_at, kept.settled_by_id = unit.clock.now(), unit.user.id
    unit.session.flush()
    unit.record("settle", "money", row_id, before=before, after={"state": state, "notice": notice_id, "note": note})
    unit.touch("money", row_id)


def entry_of(session: Session, row_id: UUID) -> LedgerEntry | None:
    """The entry that a row led to and that still holds."""
    undone = select(LedgerEntry.reverses_id).where(LedgerEntry.reverses_id.is_not(None))
    query = select(LedgerEntry).where(LedgerEntry.row_id == row_id, LedgerEntry.reverses_id.is_(None))
    return session.scalar(query.where(LedgerEntry.id.not_in(undone)))


def by_hand(session: Session) -> Mapping[UUID, list[tuple[str, dt.date, int]]]:
    """Entries that no file led to, by notice: kind, day, pence; what was reversed is not among them."""
    undone = select(LedgerEntry.reverses_id).where(LedgerEntry.reverses_id.is_not(None))
    query = select(LedgerEntry.notice_id, LedgerEntry.kind, LedgerEntry.on, LedgerEntry.pence)
    query = query.where(LedgerEntry.row_id.is_(None), LedgerEntry.notice_id.is_not(None))
    found: dict[UUID, list[tuple[str, dt.date, int]]] = {}
    for notice_id, kind, on, pence in session.execute(query.where(LedgerEntry.id.not_in(undone))):
        assert notice_id is not None
        found.setdefault(notice_id, []).append((kind, on, pence))
    return found


def surnames(session: Session) -> Mapping[UUID, str]:
    """Surnames of everybody to whom a notice was issued, as they are recorded now."""
    query = select(Parent.id, Parent.surname).where(Parent.id.in_(select(PenaltyNotice.parent_id)))
    return dict(iter(session.execute(query)))
