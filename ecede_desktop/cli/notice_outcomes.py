"""``notices pay|back|withdraw``: what becomes of one notice, entered by hand."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.approving import approved
from ecede_desktop.cli.notice_money import pence_typed
from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json
from ecede_desktop.records.notices import MoneyBack, NoticeView, TakePayment, WithdrawNotice
from ecede_desktop.services import notice_money, notice_outcomes


def pay(options: argparse.Namespace) -> int:
    """Money that came for a notice."""
    pence = pence_typed(options.amount)
    with opened(options) as desk:
        command = TakePayment(
            options.number, options.on, pence, options.method, options.reference, options.note
        )  # fmt: skip
        view = notice_money.take_payment(desk, command).value
    return _say(options, view)


def back(options: argparse.Namespace) -> int:
    """Money that went back, or a payment that the bank did not honour."""
    pence = 0 if options.bounced is not None else pence_typed(options.amount)
    with opened(options) as desk:
        command = MoneyBack(options.number, options.on, pence, options.reason, options.bounced)
        view = notice_money.money_back(desk, command).value
    return _say(options, view)


def withdraw(options: argparse.Namespace) -> int:
    """Withdraw a notice."""
    with opened(options) as desk:
        command = WithdrawNotice(
            options.number, options.ground, options.reason, options.on or desk.clock.today(), approved(desk, options)
        )
        view = notice_outcomes.withdraw_notice(desk, command).value
    return _say(options, view)


def _say(options: argparse.Namespace, view: NoticeView) -> int:
    stands = view.notice.stands
    if options.json:
        out_json(view)
    else:
        out(
            f"{view.notice.number}: {stands.standing}, {stands.paid_pence / 100:.2f} held,"
            f" {stands.to_repay_pence / 100:.2f} of it to be repaid, {stands.due_pence / 100:.2f} due today"
        )
    return 0
