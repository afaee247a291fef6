"""Money of penalty notices: payments in whole or in part, over, late, bounced and repaid, each a ledger entry."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from ecede_desktop.errors import Refused
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.notices import LedgerRow, MoneyBack, NoticeView, TakePayment
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notice_rows import read_notice
from ecede_desktop.services.notice_tasks import keep_watch
from ecede_desktop.store import ledger
from ecede_desktop.store.ledger import BANK, PAYER
from ecede_desktop.store.unit import Unit

MOST_PENCE = 10_000_00
"""Nobody pays ten thousand pounds for a notice: such an amount is a slip of the keyboard."""


def take_payment(desk: Desk, command: TakePayment) -> Outcome[NoticeView]:
    """Take in money that came; the same payment (day, amount, reference) is kept once.

    Money that comes too late, too much, or for a withdrawn notice is taken in all the same: it is held and shown as to
    be repaid, because it is there.

    Raises:
        NoSuchNotice: there is none.
        Refused: the amount or the day cannot be.
    """
    with desk.writing() as unit:
        new = take(unit, desk, command)
        view = read_notice(unit.session, desk, command.number)
        return Outcome(unit.commit() if new else Changes(), view)


def take(unit: Unit, desk: Desk, command: TakePayment) -> bool:
    """The same within a transaction; says whether it was new. Two rows of a bank's file are never the same payment.

    Raises:
        NoSuchNotice: there is none.
        Refused: the amount or the day cannot be.
    """
    command = replace(command, reference=command.reference.strip(), note=command.note.strip())
    view = read_notice(unit.session, desk, command.number)
    _check_amount(command.pence)
    if not view.notice.issued_on <= command.on <= desk.clock.today():
        text = f"Money came for notice {view.notice.number} on a day from its issue until today."
        raise Refused("payment_day", text, field="on", number=view.notice.number)
    for row in view.ledger:
        same = (row.kind, row.on, row.pence, row.reference, row.method) == (
            "payment", command.on, command.pence, command.reference, command.method,
        )  # fmt: skip
        if same and command.row_id is None and not _bounced(view.ledger, row):
            return False
    ledger.add(
        unit, view.notice.id, command.on, "payment", BANK, PAYER, command.pence, method=command.method,
        reference=command.reference, note=command.note, row_id=command.row_id,
    )  # fmt: skip
    keep_watch(unit, desk, command.number)
    return True


def money_back(desk: Desk, command: MoneyBack) -> Outcome[NoticeView]:
    """Repay money that is held, or record that the bank did not honour a payment.

    Raises:
        NoSuchNotice: there is none.
        Refused: there is no reason, no such payment, more than is held, or the day cannot be.
    """
    with desk.writing() as unit:
        new = give_back(unit, desk, command)
        view = read_notice(unit.session, desk, command.number)
        return Outcome(unit.commit() if new else Changes(), view)


def give_back(unit: Unit, desk: Desk, command: MoneyBack) -> bool:
    """The same within a transaction; says whether it was new.

    Raises:
        NoSuchNotice: there is none.
        Refused: as ``money_back``.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("money_reason_empty", "Say why the money went back.", field="reason")
    view = read_notice(unit.session, desk, command.number)
    move = _bounce if command.bounced_id is not None else _repay
    new = move(unit, view, command, reason, desk.clock.today())
    if new:
        keep_watch(unit, desk, command.number)
    return new


def _bounce(unit: Unit, view: NoticeView, command: MoneyBack, reason: str, today: dt.date) -> bool:
    payment = next((row for row in view.ledger if row.id == command.bounced_id and row.kind == "payment"), None)
    if payment is None:
        raise Refused("no_such_payment", "Choose a payment of this notice.", field="bounced_id")
    if _bounced(view.ledger, payment):
        return False
    _check_day(command.on, payment.on, today)
    ledger.add(
        unit, view.notice.id, command.on, "bounced", PAYER, BANK, payment.pence, note=reason, row_id=command.row_id,
        reverses_id=payment.id,
    )  # fmt: skip
    return True


def _repay(unit: Unit, view: NoticeView, command: MoneyBack, reason: str, today: dt.date) -> bool:
    _check_amount(command.pence)
    for row in view.ledger:
        same = (row.kind, row.on, row.pence, row.note) == ("refund", command.on, command.pence, reason)
        if same and command.row_id is None:
            return False
    stands = view.notice.stands
    over = stands.to_repay_pence if stands.standing in (Standing.PAID, Standing.WITHDRAWN) else stands.paid_pence
    if command.pence > over:
        text = (
            f"Of notice {view.notice.number} {_pounds(max(0, over))} may be repaid, not {_pounds(command.pence)}."
            " A notice that was paid in time is repaid once it is withdrawn."
        )
        raise Refused(
            "repaid_too_much", text, field="pence", number=view.notice.number, held=_pounds(max(0, over)),
            asked=_pounds(command.pence),
        )  # fmt: skip
    _check_day(command.on, view.notice.issued_on, today)
    ledger.add(
        unit, view.notice.id, command.on, "refund", PAYER, BANK, command.pence, note=reason, row_id=command.row_id
    )
    return True


def _check_amount(pence: int) -> None:
    if not 0 < pence <= MOST_PENCE:
        text = f"An amount is more than £0 and not more than {_pounds(MOST_PENCE)}."
        raise Refused("payment_amount", text, field="pence", most=_pounds(MOST_PENCE))


def _check_day(on: dt.date, first: dt.date, today: dt.date) -> None:
    if not first <= on <= today:
        raise Refused("money_day", f"Money went back on a day from {first} until today.", field="on", day=first)


def _bounced(rows: tuple[LedgerRow, ...], payment: LedgerRow) -> bool:
    return any(row.reverses_id == payment.id for row in rows)


def _pounds(pence: int) -> str:
    return f"£{pence // 100}.{pence % 100:02d}"
