"""Sessions that a paid notice answers for, in the sentences and the table of the six-month clock."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ecede_desktop.records.notices import TakePayment
from ecede_desktop.services import case_deadlines, notice_money
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case import clock_words
from ecede_desktop.ui.case.clock_dialog import ClockDialog
from tests.services.notice_case import lay_case, on, received
from tests.services.test_paid_notices import PAID


def test_the_clock_names_the_notice_that_answers_for_a_session(desk: Desk, manager_desk: Desk, qtbot: QtBot) -> None:
    laid = lay_case(desk)
    number = received(desk, manager_desk, laid)
    later = on(desk, PAID)
    notice_money.take_payment(later, TakePayment(number, PAID, 6000, "bank"))
    clock = case_deadlines.case_clock(later, laid.reference, at_any_stage=True)
    assert clock is not None
    assert clock_words.what_is_open(clock) == (
        "No unauthorised session is left to charge: each is answered for by a paid notice."
    )
    dialog = ClockDialog(clock)
    qtbot.addWidget(dialog)
    assert dialog.model.rowCount() == 16
    row = [dialog.model.data(dialog.model.index(0, column)) for column in (2, 3)]
    assert row == ["", f"Answered for by notice {number}"]
    assert "Left out, because a notice was paid for them: 16 unauthorised sessions." in dialog.about
