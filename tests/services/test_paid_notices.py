"""What a paid notice takes out of the six-month clock, and which withdrawals leave proceedings open."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.law.stages import Fact
from ecede_desktop.records.notices import TakePayment, WithdrawNotice
from ecede_desktop.services import case_deadlines, notice_money, notice_outcomes
from ecede_desktop.services.case_facts import _Records
from ecede_desktop.services.charge_facts import barring
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from tests.services.notice_case import AWAY, BEGUN, lay_case, lay_parent, on, received

PAID = dt.date(2026, 3, 20)
AFTER = dt.date(2026, 4, 20)
"""After the last day to pay."""


def test_sessions_of_a_paid_notice_leave_the_six_month_clock(desk: Desk, manager_desk: Desk) -> None:
    laid = lay_case(desk)
    number = received(desk, manager_desk, laid)
    later = on(desk, PAID)
    before = case_deadlines.case_clock(later, laid.reference, at_any_stage=True)
    assert before is not None and len(before.clock.sessions) == 16 and before.answered == ()
    notice_money.take_payment(later, TakePayment(number, PAID, 6000, "bank"))
    after = case_deadlines.case_clock(later, laid.reference, at_any_stage=True)
    assert after is not None
    assert after.clock.sessions == ()
    assert {one.answered_by for one in after.answered} == {number}
    assert len(after.answered) == len(AWAY) * 2


def test_the_clock_runs_on_while_another_parent_may_be_charged(desk: Desk, manager_desk: Desk) -> None:
    laid = lay_case(desk)
    number = received(desk, manager_desk, laid)
    lay_parent(desk, laid.pupil, "Ffug-Rees", "Gwyn")
    later = on(desk, PAID)
    notice_money.take_payment(later, TakePayment(number, PAID, 6000, "bank"))
    clock = case_deadlines.case_clock(later, laid.reference, at_any_stage=True)
    assert clock is not None and len(clock.clock.sessions) == 16 and clock.answered == ()


def barred(desk: Desk, manager_desk: Desk, ground: str) -> bool:
    laid = lay_case(desk)
    number = received(desk, manager_desk, laid)
    later = on(manager_desk, AFTER)
    notice_outcomes.withdraw_notice(later, WithdrawNotice(number, ground, "Looked at again.", AFTER))
    with later.reading() as session:
        (one,) = barring(session, later, laid.pupil.id, laid.parent_id, BEGUN, dt.date(2026, 2, 27))
    return one.bars


def test_a_notice_that_ought_not_to_have_been_issued_bars_proceedings(desk: Desk, manager_desk: Desk) -> None:
    assert barred(desk, manager_desk, "not_to_be_issued")


def test_an_unpaid_notice_withdrawn_as_nobody_prosecutes_bars_none(desk: Desk, manager_desk: Desk) -> None:
    assert not barred(desk, manager_desk, "not_proceeding")


def in_time(desk: Desk, reference: str) -> Fact:
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        return _Records(session, desk.pack, case, desk.clock.today()).within_limitation()


def test_the_gate_says_that_every_session_is_answered_for(desk: Desk, manager_desk: Desk) -> None:
    laid = lay_case(desk)
    number = received(desk, manager_desk, laid)
    later = on(desk, PAID)
    assert in_time(later, laid.reference).met
    notice_money.take_payment(later, TakePayment(number, PAID, 6000, "bank"))
    fact = in_time(later, laid.reference)
    assert (fact.met, fact.key) == (False, "all_answered")
