"""The page of notices: what is due first, filters with their counts, the case one Enter away, the table saved."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ecede_desktop.records.notices import TakePayment
from ecede_desktop.services import notice_money, notices
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.court_path.notices_panel import NoticesPanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panels import BY_NAME
from ecede_desktop.ui.table_saving import shown
from tests.services.notice_case import NoticeCase, ask, lay_case, on, received
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]

LATE = dt.date(2026, 4, 20)


@pytest.fixture
def laid(desk: Desk, manager_desk: Desk) -> tuple[NoticeCase, ...]:
    """One notice paid, one to be chosen, one asked for."""
    made = tuple(lay_case(desk, number=number) for number in (1, 2, 3))
    paid = received(desk, manager_desk, made[0])
    notice_money.take_payment(on(desk, LATE), TakePayment(paid, dt.date(2026, 3, 10), 6000))
    received(desk, manager_desk, made[1])
    notices.ask_notice(desk, ask(made[2]))
    return made


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show, laid: tuple[NoticeCase, ...]) -> NoticesPanel:
    made = NoticesPanel(on(desk, LATE), operations)
    operations.committed.connect(lambda changes, _initiator: made.refresh(changes))
    made.resize(1200, 700)
    show(made)
    return made


def states(panel: NoticesPanel) -> list[str]:
    return [row.state for row in panel.notices.model.rows]


def chip(panel: NoticesPanel, words: str) -> QPushButton:
    return next(one for one in panel.notices.chips.findChildren(QPushButton) if one.text() == words)


def test_it_is_a_place_on_the_rail() -> None:
    entry = BY_NAME["notices"]
    assert entry.on_rail and entry.class_name == NoticesPanel.__name__


def test_what_is_due_next_stands_first_with_its_day(panel: NoticesPanel) -> None:
    assert states(panel) == ["asked", "choose", "paid"]
    line = [panel.notices.model.index(1, column).data() for column in range(11)]
    assert line[:2] == ["To be chosen", "Choose, since 16 Apr"]
    assert line[5:9] == ["PN/2026/00002", "4 Mar", "", "15 Apr"]


def test_each_chip_says_its_count_and_lets_through_only_its_standing(panel: NoticesPanel) -> None:
    chip(panel, "To be looked at: 1").click()
    assert states(panel) == ["asked"]
    chip(panel, "Paid: 1").click()
    assert states(panel) == ["asked", "paid"]
    assert panel.notices.count.text() == "Notices and requests: 2 of 3"
    assert chip(panel, "Withdrawn: 0").isEnabled()
    panel.notices.search.setText("no such name")
    assert panel.notices.empty.isVisible()
    panel.notices.clear_filter()
    assert states(panel) == ["asked", "choose", "paid"]


def test_a_chip_keeps_the_keyboard_when_it_is_pressed(panel: NoticesPanel) -> None:
    paid = chip(panel, "Paid: 1")
    QTest.keyClick(paid, Qt.Key.Key_Space)
    assert paid.isChecked() and chip(panel, "Paid: 1") is paid


def test_lines_are_found_by_whose_they_are_by_school_and_by_year(panel: NoticesPanel) -> None:
    page = panel.notices
    assert [page.whose.itemText(at) for at in range(page.whose.count())][:2] == ["Everybody’s", "Mine"]
    page.whose.setCurrentIndex(1)
    assert len(states(panel)) == 3
    assert [page.year.itemText(at) for at in range(page.year.count())] == ["All school years", "2025/26"]
    page.school.setCurrentIndex(1)
    page.year.setCurrentIndex(1)
    assert len(states(panel)) == 3
    page.search.setText("00002")
    assert states(panel) == ["choose"]


def test_enter_opens_the_case_at_its_notices(panel: NoticesPanel, laid: tuple[NoticeCase, ...]) -> None:
    wanted: list[Place] = []
    panel.go.connect(wanted.append)
    panel.notices.table.setCurrentIndex(panel.notices.model.index(1, 0))
    QTest.keyClick(panel.notices.table, Qt.Key.Key_Return)
    assert wanted == [Place("case", laid[1].reference, "notices")]


def test_a_payment_moves_the_notice_and_the_chosen_line_stays(
    panel: NoticesPanel, desk: Desk, settle: Settle, operations: Operations
) -> None:
    page = panel.notices
    page.table.setCurrentIndex(page.model.index(2, 0))
    number = page.model.rows[1].number
    command = TakePayment(number, dt.date(2026, 4, 10), 12000)
    operations.write(lambda: notice_money.take_payment(on(desk, LATE), command), panel)
    settle()
    assert states(panel) == ["asked", "paid", "paid"]
    assert page.current is not None and page.current.number == "PN/2026/00001"


def test_the_warnings_stand_in_a_list_of_their_own(panel: NoticesPanel) -> None:
    panel.open_place(Place("notices", "", "warnings"))
    page = panel.warnings
    assert page.isVisible() and page.count.text() == "Warnings: 3"
    cells = [page.model.index(0, column).data() for column in range(10)]
    assert cells[0] == "A notice may rest on it" and cells[7:9] == ["11 Feb", "Tue 19 Jan 2027"]


def test_the_table_goes_out_as_it_stands(panel: NoticesPanel) -> None:
    table = shown(panel.notices.table, "")
    assert table.title == "Penalty notices" and len(table.rows) == 3 and len(table.columns) == 11


def test_headings_sort_and_the_filter_keeps_that_order(panel: NoticesPanel) -> None:
    panel.notices.table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    assert [row.number for row in panel.notices.model.rows] == ["PN/2026/00002", "PN/2026/00001", ""]
    panel.notices.search.setText("PN")
    assert [row.number for row in panel.notices.model.rows] == ["PN/2026/00002", "PN/2026/00001"]


def test_every_sentence_is_said_again_in_another_language(panel: NoticesPanel, qapp: QApplication) -> None:
    i18n.set_language(qapp, "cy")
    panel.retranslate()
    assert states(panel) == ["asked", "choose", "paid"]
    assert panel.notices.whose.count() == 2
