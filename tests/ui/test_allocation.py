"""Cases marked in the caseload and handed over; the note waits in Today until it is read."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop.records.allocation import HandOver
from ecede_desktop.records.changes import Changes
from ecede_desktop.services import allocation
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.caseload.panel import CaseloadPanel
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.today.panel import TodayPanel
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
NOTE = "Ring after noon."


def two_cases(desk: Desk) -> tuple[str, str]:
    return open_a_case(desk, 1).reference, open_a_case(desk, 2, "Gethin", "Ffug-Lloyd").reference


def test_ctrl_a_marks_all_and_the_count_is_said(desk: Desk, operations: Operations, show: Show, qtbot: QtBot) -> None:
    two_cases(desk)
    panel = CaseloadPanel(desk, operations)
    show(panel)
    assert not panel.hand_over_button.isEnabled()
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(panel.selected) == 2
    assert panel.hand_over_button.isEnabled()
    assert panel._count.text() == "2 cases, 2 marked"


def test_lines_marked_apart_are_the_marked_ones_and_a_line_between_is_not(
    desk: Desk, operations: Operations, show: Show
) -> None:
    two_cases(desk)
    open_a_case(desk, 3, "Nansi", "Ffug-Rees")
    panel = CaseloadPanel(desk, operations)
    show(panel)
    marks = QItemSelectionModel.SelectionFlag
    for line in (0, 2):
        panel.table.selectionModel().select(panel.model.index(line, 0), marks.Select | marks.Rows)
    assert panel.selected == (panel.model.rows[0], panel.model.rows[2])
    assert panel._count.text() == "3 cases, 2 marked"


def test_what_is_marked_stays_marked_when_the_table_is_read_anew(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    marked = two_cases(desk)
    panel = CaseloadPanel(desk, operations)
    show(panel)
    panel.table.selectAll()
    open_a_case(desk, 3, "Nansi", "Ffug-Rees")
    panel.refresh(Changes(frozenset({"case"})))
    settle()
    assert {row.reference for row in panel.selected} == set(marked)


def test_the_marked_cases_go_over_with_the_note_and_it_is_said(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    two_cases(desk)
    panel = CaseloadPanel(desk, operations)
    show(panel)
    panel.table.selectAll()
    dialog = panel.open_hand_over(panel.selected, allocation.propose_officers(desk))
    to = dialog.control("to")
    to.setCurrentIndex(to.findData("mari"))
    dialog.save()
    assert not allocation.unread_handovers(manager_desk)
    dialog.control("note").setPlainText(NOTE)
    dialog.save()
    settle()
    assert [row.note for row in allocation.unread_handovers(manager_desk)] == [NOTE, NOTE]
    assert panel.said.text == "2 cases were handed over to Mari Ffug-Reolwr."


def test_a_refusal_names_the_case_and_what_was_typed_stays(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    first, _ = two_cases(desk)
    panel = CaseloadPanel(desk, operations)
    show(panel)
    panel.table.selectAll()
    dialog = panel.open_hand_over(panel.selected, allocation.propose_officers(desk))
    allocation.hand_over(desk, HandOver((first,), "mari", NOTE))
    to = dialog.control("to")
    to.setCurrentIndex(to.findData("mari"))
    dialog.control("note").setPlainText(NOTE)
    dialog.save()
    settle()
    assert first in dialog.refusal.text()
    assert dialog.control("note").toPlainText() == NOTE


def test_the_note_stands_in_today_until_it_is_read_and_in_the_language_that_is_set(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, qapp: QApplication
) -> None:
    first, _ = two_cases(desk)
    allocation.hand_over(desk, HandOver((first,), "mari", NOTE))
    panel = TodayPanel(manager_desk, operations)
    show(panel)
    assert panel.taken_over.isVisible()
    assert NOTE in panel.taken_over.text
    assert first in panel.taken_over.text
    i18n.set_language(qapp, "cy")
    assert NOTE in panel.taken_over.text
    panel.read_note()
    settle()
    panel.refresh(Changes(frozenset({"handover"})))
    settle()
    assert not panel.taken_over.isVisible()
