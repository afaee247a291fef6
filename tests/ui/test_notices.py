"""Warnings and notices in the window: from the rules, one by one, to the choice at the end."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.records.notices import WithdrawNotice
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.services import cases, drafts, notice_outcomes, notice_rows, notices, paper_service, warnings
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case.notice_examination import NoticeExamination
from ecede_desktop.ui.case.notice_work import pence_of
from ecede_desktop.ui.case.notices_tab import NoticesTab
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.services.notice_case import ASKED, NoticeCase, ask, issued, lay_case, received
from tests.ui.panels import Settle, Show, dialog_of, look, operations, press, settle, show, texts

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def tab_of(desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase) -> NoticesTab:
    tab = NoticesTab(desk, operations)
    show(tab)
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    return tab


def test_the_tab_says_how_each_warning_and_notice_stands(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    number = issued(desk, manager_desk, laid)
    tab = tab_of(desk, operations, show, settle, laid)
    said = texts(tab)
    assert "it runs to" in said
    assert f"{number} to Non Ffug-Rees" in said
    assert "No receipt is recorded yet, so no time to pay runs." in said
    assert "£60.00 first and £120.00 later; how long for each is counted from receipt." in said
    assert "It relies on 16 sessions." in said
    paper_service.record_service(desk, RecordService(number, "first_class", ASKED, parent_id=laid.parent_id))
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    assert "£60.00 to pay by" in texts(tab)
    assert "£60.00 until Wed 1 Apr 2026, then £120.00 until Wed 15 Apr 2026. Due today: £60.00." in texts(tab)


def test_a_parent_is_warned_from_the_tab(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    tab = tab_of(desk, operations, show, settle, laid)
    assert tab._view is not None
    dialog = tab.work.warn(tab._view)
    dialog.save()
    assert dialog.fields["first_day"].error
    dialog.control("first_day").set_day(dt.date(2026, 2, 2))
    dialog.control("last_day").set_day(dt.date(2026, 2, 20))
    dialog.save()
    settle()
    assert len(warnings.warnings_of(desk, laid.reference)) == 2


def test_what_is_not_met_stands_first_with_what_would_satisfy_it(
    manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    request = notices.ask_notice(manager_desk, ask(laid, statements=frozenset())).value
    dialog = NoticeExamination(manager_desk, operations, request)
    show(dialog)
    unmet = [line for line in dialog.rules.lines if not line.met]
    assert [line.key for line in unmet] == ["proceedings", "exemptions", "code_followed"]
    assert all(line.evidence and line.source for line in unmet)
    assert not dialog.give.isEnabled()
    for box in dialog.findChildren(QCheckBox):
        box.setChecked(True)
        settle()
    assert dialog.give.isEnabled()
    dialog.give.click()
    settle()
    assert dialog.particulars_field.error
    dialog.particulars.setText("Team manager")
    dialog.give.click()
    settle()
    assert dialog.issued is not None
    assert notice_rows.notices(manager_desk)[0].number == dialog.issued.number


def test_an_officer_sees_the_rules_and_gives_the_notice_only_with_a_manager_beside(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    request = notices.ask_notice(desk, ask(laid)).value
    dialog = NoticeExamination(desk, operations, request)
    show(dialog)
    assert all(line.met for line in dialog.rules.lines)
    dialog.give.click()
    settle()
    assert dialog.issued is None
    assert any(one.isVisible() for one in dialog.findChildren(FormDialog)), "the manager is asked first"
    dialog.refuse.click()
    settle()
    assert dialog.reason_field.error
    dialog.reason.setPlainText("They work with us now.")
    dialog.refuse.click()
    settle()
    assert notices.requests(desk, laid.reference)[0].decided_reason == "They work with us now."


def test_a_payment_is_taken_and_the_two_choices_stand_side_by_side(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    number = issued(desk, manager_desk, laid)
    paper_service.record_service(desk, RecordService(number, "first_class", ASKED, parent_id=laid.parent_id))
    later = replace(manager_desk, clock=FixedClock(dt.datetime(2026, 4, 16, 9, tzinfo=dt.UTC)))
    tab = tab_of(later, operations, show, settle, laid)
    assert "choose now to prosecute or to withdraw" in texts(tab)
    words = [one.text() for one in tab.given.findChildren(QPushButton)]
    assert {"Take it to court", "Withdraw"} <= set(words)
    dialog = tab.work.pay(notice_rows.notice_view(later, number))
    dialog.control("pence").setText("sixty")
    dialog.save()
    settle()
    assert "Write pounds and pence" in dialog.fields["pence"].error
    dialog.control("pence").setText("£60.00")
    dialog.save()
    settle()
    assert notice_rows.notices(later)[0].stands.paid_pence == 6000


def test_the_day_that_the_law_takes_stands_beside_the_service_before_it_is_kept(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    number = issued(desk, manager_desk, laid)
    tab = tab_of(desk, operations, show, settle, laid)
    dialog = tab.serving.serve(number, laid.parent_id)
    dialog.control("sent_on").set_day(ASKED)
    settle()
    assert "the law takes it as received on Wed 4 Mar 2026" in texts(dialog)
    box = dialog.control("method")
    box.setCurrentIndex(box.findData("email"))
    settle()
    assert "the law takes it as received on Wed 4 Mar 2026" not in texts(dialog)


def test_what_is_typed_while_a_request_is_looked_at_is_there_again(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase, qtbot: QtBot
) -> None:
    request = notices.ask_notice(desk, ask(laid)).value
    first = NoticeExamination(desk, operations, request)
    show(first)
    first.reason.setPlainText("They work with us now.")
    qtbot.waitUntil(lambda: any(one.form == "notice" for one in drafts.read_drafts(desk)), timeout=10_000)
    first.reject()
    second = NoticeExamination(desk, operations, request)
    show(second)
    assert second.reason.toPlainText() == "They work with us now."


def test_a_notice_is_given_in_place_of_one_with_errors(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    wrong = issued(desk, manager_desk, laid)
    request = notices.ask_notice(manager_desk, ask(laid)).value
    dialog = NoticeExamination(manager_desk, operations, request)
    show(dialog)
    assert dialog.replaces_field.isVisibleTo(dialog)
    dialog.replaces.setCurrentIndex(dialog.replaces.findData(wrong))
    for box in dialog.stated.values():
        box.setChecked(True)
    dialog.particulars.setText("Team manager, authorised officer")
    settle()
    dialog.give.click()
    settle()
    held = {row.number: row for row in notice_rows.notices(manager_desk)}
    (new,) = set(held) - {wrong}
    assert held[new].replaces == wrong
    assert held[wrong].stands.standing is Standing.WITHDRAWN


def test_a_withdrawal_begins_on_the_usual_ground_says_what_follows_and_needs_a_manager_beside(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase, qtbot: QtBot
) -> None:
    number = received(desk, manager_desk, laid)
    later = replace(desk, clock=FixedClock(dt.datetime(2026, 4, 16, 9, tzinfo=dt.UTC)))
    tab = tab_of(later, operations, show, settle, laid)
    press(tab.given, "Withdraw")
    settle()
    dialog = dialog_of(tab)
    box = dialog.control("ground")
    assert box.currentData() == "not_proceeding"
    assert "neither begun nor contemplated" in texts(dialog)
    box.setCurrentIndex(box.findData("material_errors"))
    assert "unless a notice issued at the same time" in texts(dialog)
    box.setCurrentIndex(box.findData("not_proceeding"))
    dialog.control("reason").setPlainText("The family has moved.")
    dialog.save()
    assert dialog.fields["passphrase"].error == "A manager stands behind a withdrawal."
    dialog.control("passphrase").setText("not the passphrase")
    dialog.save()
    settle()
    assert dialog.isVisible()
    assert notice_rows.notices(later)[0].stands.standing is Standing.CHOOSE
    assert notice_rows.notices(later)[0].number == number
    qtbot.waitUntil(lambda: any(one.form == "notice" for one in drafts.read_drafts(later)), timeout=10_000)
    kept = next(one for one in drafts.read_drafts(later) if one.form == "notice")
    assert (kept.values["reason"], "passphrase" in kept.values) == ("The family has moved.", False)


def test_of_a_notice_that_is_over_no_day_is_named_from_which_proceedings_may_begin(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    number = received(desk, manager_desk, laid)
    tab = tab_of(manager_desk, operations, show, settle, laid)
    assert "No proceedings until" in texts(tab)
    wrong = WithdrawNotice(number, "not_to_that_person", "Another parent.", notice_rows.notices(desk)[0].issued_on)
    notice_outcomes.withdraw_notice(manager_desk, wrong)
    tab = tab_of(manager_desk, operations, show, settle, laid)
    assert "Withdrawn." in texts(tab)
    assert "No proceedings until" not in texts(tab)


def test_what_was_stated_with_the_request_is_ticked_already(
    manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    request = notices.ask_notice(manager_desk, ask(laid, statements=frozenset({"no_exemption"}))).value
    dialog = NoticeExamination(manager_desk, operations, request)
    show(dialog)
    assert dialog.statements == {"no_exemption"}
    assert not dialog.stated["no_exemption"].isEnabled(), "it is not taken back here"
    assert dialog.stated["code_followed"].isEnabled()


def test_it_is_said_in_welsh(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase, qapp: object
) -> None:
    issued(desk, manager_desk, laid)
    i18n.set_language(qapp, "cy")  # type: ignore[arg-type]
    tab = tab_of(desk, operations, show, settle, laid)
    tab.retranslate()
    settle()
    said = texts(tab)
    assert "Rhybuddion" in said
    assert "Hysbysiadau cosb" in said


@pytest.mark.parametrize(("written", "pence"), [("60", 6000), ("60.00", 6000), ("£1,200.50", 120050)])
def test_pounds_are_read_to_the_penny(written: str, pence: int) -> None:
    assert pence_of(written) == pence


@pytest.mark.parametrize("written", ["", "sixty", "60.5", "60,00.", "-5", "1e3", "٦٠"])
def test_what_is_no_amount_is_refused(written: str) -> None:
    with pytest.raises(Refused):
        pence_of(written)
