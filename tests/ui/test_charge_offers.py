"""Time, order and language where a charge is put, decided on and begun: said before anything is typed."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.services import before_court, cases, prosecutions
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.court_paper_dialog import CourtPaperDialog
from ecede_desktop.ui.operations import Operations
from tests.services.notice_case import BEGUN, NoticeCase, lay_case, lay_parent, on, received
from tests.services.test_charge_offers import LAST, choose_language, lay_order, on_breach
from tests.services.test_prosecutions import considered, decided, proposal
from tests.ui.court_tabs import tab_of
from tests.ui.panels import Settle, Show, look, operations, settle, show, texts

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def test_the_time_is_told_of_each_defendant_while_the_tests_are_put(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    father = lay_parent(desk, laid.pupil, "Ffug-Huws", "Iwan")
    number = received(desk, manager_desk, laid)
    tab = tab_of(desk, operations, show, settle, laid.reference)
    dialog = tab.work.propose(cases.view_case(desk, laid.reference))
    note = dialog.control("time")
    assert note.said.text() == "Shown once the defendant and both days are written."
    box = dialog.control("parent_id")
    box.setCurrentIndex(box.findData(str(laid.parent_id)))
    dialog.control("first_day").set_day(BEGUN)
    dialog.control("last_day").set_day(LAST)
    settle()
    assert "Sessions in the period: 16. All of them can be charged until Sun 12 Jul 2026" in note.said.text()
    assert f"Penalty notice {number} bars proceedings" in note.said.text()
    box.setCurrentIndex(box.findData(str(father)))
    settle()
    assert "All of them can be charged" in note.said.text()
    assert number not in note.said.text(), "the notice was given to the other parent"
    each = note.show_each()
    assert each is not None
    assert each.model.rowCount() == 16
    each.reject()


def test_what_is_out_of_time_is_told_before_it_is_decided(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    considered(desk, laid)
    row = before_court.propose_decision(desk, proposal(laid)).value
    later = on(manager_desk, dt.date(2026, 7, 14))
    dialog = tab_of(later, operations, show, settle, laid.reference).work.ask_decision(row)
    settle()
    said = dialog.control("time").said.text()
    assert "Out of time already: 4 sessions, up to Tue 13 Jan 2026." in said
    assert "The 12 sessions from Wed 14 Jan 2026 on can be charged until Tue 14 Jul 2026" in said


def test_the_order_and_the_language_are_chosen_and_stand_on_the_charge(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    lay_order(desk, laid)
    lay_order(desk, laid, served=dt.date(2025, 12, 8))
    choose_language(desk, laid, "cy")
    row = on_breach(desk, manager_desk, laid)
    tab = tab_of(manager_desk, operations, show, settle, laid.reference)
    dialog = tab.work.ask_to_begin(row)
    settle()
    assert dialog.fields["order_id"].isVisibleTo(dialog)
    assert "counted from the first day charged: Sun 5 Jul 2026" in dialog.control("time").said.text()
    assert dialog.control("language").currentText() == "As the defendant chose: Welsh"
    dialog.save()
    settle()
    assert "Choose the order that was breached" in dialog.fields["order_id"].error
    dialog.control("order_id").setCurrentIndex(2)
    settle()
    dialog.save()
    settle()
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    said = texts(tab)
    assert "School attendance order naming Ysgol Enghraifft, served Mon 1 Dec 2025" in said
    assert "Language of the proceedings: Welsh" in said
    assert "certificate of attendance is not issued yet" not in said, "no register proves the breach of an order"
    charge = only(desk, laid)
    hearing = tab.work.list_hearing(charge)
    assert hearing.control("language").text() == "Welsh"
    papers = CourtPaperDialog(desk, operations, charge.number, language=charge.language)
    show(papers)
    assert papers.ask().language == "cy"


def test_a_charge_of_absence_asks_for_no_order_and_says_that_nobody_was_asked(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    row = decided(desk, manager_desk, laid)
    tab = tab_of(manager_desk, operations, show, settle, laid.reference)
    dialog = tab.work.ask_to_begin(row)
    settle()
    assert not dialog.fields["order_id"].isVisibleTo(dialog)
    assert dialog.control("language").currentText() == "The defendant was not asked: Welsh and English"
    box = dialog.control("language")
    box.setCurrentIndex(box.findData("en"))
    dialog.save()
    settle()
    assert only(desk, laid).language == "en"


def test_without_a_breached_order_that_is_said_at_its_field(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    lay_order(desk, laid, breached=False)
    row = on_breach(desk, manager_desk, laid)
    dialog = tab_of(manager_desk, operations, show, settle, laid.reference).work.ask_to_begin(row)
    settle()
    assert "No order on this parent stood in the period" in dialog.fields["order_id"].error


def only(desk: Desk, laid: NoticeCase) -> ProsecutionRow:
    (row,) = prosecutions.court_view(desk, laid.reference).prosecutions
    return row
