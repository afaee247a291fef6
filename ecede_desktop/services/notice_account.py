"""The account of income of penalty notices and its permitted use (SI 2013/1983 reg 21), by double entry."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.notice_money import AccountBalance, NoticeAccount, RecordUse
from ecede_desktop.records.notices import LedgerRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notice_standings import standings
from ecede_desktop.store import ledger, penalty_notices
from ecede_desktop.store.ledger import BANK, SURPLUS, USE
from ecede_desktop.store.unit import Reading

USES = {"use": USE, "surplus": SURPLUS}
PURPOSES = ("issuing", "enforcing", "prosecuting")
"""Issuing notices, enforcing them, and prosecuting those who do not pay: what receipts may be used for."""
RULE = "SI 2013/1983 reg 21"
_FIRST = dt.date(2013, 9, 2)


def account(desk: Desk, first: dt.date, last: dt.date) -> NoticeAccount:
    """The account of some days.

    Raises:
        Refused: the days are the wrong way round.
    """
    if first > last:
        raise Refused("account_days", "The first day of the account is not after its last.", field="first")
    with desk.reading() as session:
        return _account(session, first, last)


def record_use(desk: Desk, command: RecordUse) -> Outcome[NoticeAccount]:
    """Enter a cost that was met out of the account, or a surplus that went to the Welsh Ministers.

    The same entry (kind, day, amount, purpose, note) is kept once; let the note say what tells two apart.

    Raises:
        Refused: it is no permitted use, the day or amount cannot be, or there is not so much in the account.
    """
    note = command.note.strip()
    _check(command, note, desk.clock.today())
    with desk.writing() as unit:
        session = unit.session
        year = dt.date(command.on.year, 1, 1), desk.clock.today()
        for row, _ in ledger.account(session, command.on, command.on):
            same = (row.kind, row.pence, row.method, row.note) == (command.kind, command.pence, command.purpose, note)
            if same and not _undone(row, ledger.account(session, command.on, desk.clock.today())):
                return Outcome(Changes(), _account(session, *year))
        free = _free(session, desk.clock.today())
        if command.pence > free:
            text = (
                f"The account has {_pounds(max(0, free))} that is not owed back to payers, so {_pounds(command.pence)}"
                " cannot be taken from it."
            )
            raise Refused("account_too_little", text, field="pence", free=_pounds(max(0, free)))
        ledger.add(
            unit, None, command.on, command.kind, USES[command.kind], BANK, command.pence, method=command.purpose,
            note=note,
        )  # fmt: skip
        made = _account(session, *year)
        return Outcome(unit.commit(), made)


def cancel_use(desk: Desk, entry_id: UUID, reason: str) -> Outcome[NoticeAccount]:
    """An entry of a cost or a surplus was wrong: another reverses it, and both stay.

    Raises:
        Refused: there is no such entry, or no reason.
    """
    reason, today = reason.strip(), desk.clock.today()
    if not reason:
        raise Refused("money_row_reason", "Say why.", field="reason")
    with desk.writing() as unit:
        rows = ledger.account(unit.session, _FIRST, today)
        entry = next((row for row, _ in rows if row.id == entry_id and row.kind in USES), None)
        if entry is None:
            text = "Choose a cost or a surplus of the account; money of a notice is put right at the notice."
            raise Refused("account_no_entry", text)
        year = dt.date(entry.on.year, 1, 1), today
        if _undone(entry, rows):
            return Outcome(Changes(), _account(unit.session, *year))
        ledger.add(
            unit, None, today, "cancelled", entry.credit, entry.debit, entry.pence, method=entry.method, note=reason,
            reverses_id=entry.id,
        )  # fmt: skip
        made = _account(unit.session, *year)
        return Outcome(unit.commit(), made)


def _check(command: RecordUse, note: str, today: dt.date) -> None:
    if command.kind not in USES:
        text = "Say whether it is a cost that was met (use) or a surplus for the Welsh Ministers (surplus)."
        raise Refused("account_kind", text, field="kind", rule=RULE)
    if command.kind == "use" and command.purpose not in PURPOSES:
        text = (
            "What comes in may be used only for issuing notices, enforcing them, or prosecuting those who do not pay."
        )
        raise Refused("account_purpose", text, field="purpose", rule=RULE)
    if command.pence <= 0:
        raise Refused("account_amount", "An amount is more than £0.", field="pence")
    if not _FIRST <= command.on <= today:
        raise Refused("account_day", "The day is not later than today.", field="on")
    if not note:
        raise Refused("account_note", "Say what it was for, so that the account can be checked.", field="note")


def _account(session: Reading, first: dt.date, last: dt.date) -> NoticeAccount:
    every = ledger.account(session, _FIRST, last)
    before = [row for row, _ in every if row.on < first]
    within = tuple((row, number) for row, number in every if row.on >= first)
    rows = [row for row, _ in within]
    came = sum(row.pence for row in rows if row.debit == BANK and _counterpart(row) not in USES.values())
    went = sum(row.pence for row in rows if row.credit == BANK and _counterpart(row) not in USES.values())
    return NoticeAccount(
        first=first,
        last=last,
        opening_pence=_held(before),
        received_pence=came,
        returned_pence=went,
        used_pence=_moved(rows, USE),
        surplus_pence=_moved(rows, SURPLUS),
        closing_pence=_held([row for row, _ in every]),
        to_repay_pence=_to_repay(session, last),
        balances=_balances(row for row, _ in every),
        entries=within,
    )


def _balances(rows: Iterable[LedgerRow]) -> tuple[AccountBalance, ...]:
    debit: dict[str, int] = {}
    credit: dict[str, int] = {}
    for row in rows:
        debit[row.debit] = debit.get(row.debit, 0) + row.pence
        credit[row.credit] = credit.get(row.credit, 0) + row.pence
    names = sorted(debit.keys() | credit.keys())
    return tuple(AccountBalance(name, debit.get(name, 0), credit.get(name, 0)) for name in names)


def _counterpart(row: LedgerRow) -> str:
    return row.credit if row.debit == BANK else row.debit


def _held(rows: Iterable[LedgerRow]) -> int:
    return _moved(rows, BANK)


def _moved(rows: Iterable[LedgerRow], name: str) -> int:
    """What went to an account, less what came out of it."""
    return sum(row.pence * ((row.debit == name) - (row.credit == name)) for row in rows)


def _free(session: Reading, today: dt.date) -> int:
    held = _held([row for row, _ in ledger.account(session, _FIRST, today)])
    return held - _to_repay(session, today)


def _to_repay(session: Reading, day: dt.date) -> int:
    rows = [row for row, *_ in penalty_notices.rows(session)]
    return sum(one.to_repay_pence for one in standings(session, day, rows).values())


def _undone(entry: LedgerRow, rows: Iterable[tuple[LedgerRow, str]]) -> bool:
    return any(row.reverses_id == entry.id for row, _ in rows)


def _pounds(pence: int) -> str:
    return f"£{pence // 100}.{pence % 100:02d}"
