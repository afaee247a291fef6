"""The caseload in the window, on a real store."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop import settings
from ecede_desktop.records.changes import Changes
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.caseload.open_case_dialog import OpenCaseDialog
from ecede_desktop.ui.caseload.panel import CaseloadPanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from tests.services.caseload import lay_pupil
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


def test_an_empty_caseload_offers_to_open_the_first_case(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    panel = CaseloadPanel(desk, operations)
    show(panel)
    assert panel.empty.isVisible()
    with qtbot.waitSignal(panel.open_case_wanted):
        panel.empty.acted.emit()


def test_enter_on_a_line_opens_its_case(desk: Desk, operations: Operations, show: Show, qtbot: QtBot) -> None:
    row = open_a_case(desk)
    panel = CaseloadPanel(desk, operations)
    show(panel)
    panel.table.setCurrentIndex(panel.model.index(0, 0))
    with qtbot.waitSignal(panel.go) as went:
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert went.args == [Place("case", row.reference)]


def test_words_and_chips_narrow_the_table_and_one_button_shows_all_again(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show
) -> None:
    open_a_case(desk, 1, "Siân", "Ffug-Jones")
    open_a_case(manager_desk, 2, "Gethin", "Ffug-Lloyd")
    panel = CaseloadPanel(desk, operations)
    show(panel)
    assert panel.model.rowCount() == 2
    panel.chips.set_on("mine")
    assert [row.forename for row in panel.model.rows] == ["Siân"]
    panel.search.setText("gethin")
    assert panel.model.rowCount() == 0
    assert panel.empty.isVisible()
    panel.empty.acted.emit()
    assert panel.model.rowCount() == 2


def test_a_change_elsewhere_is_shown_and_the_chosen_line_stays_chosen(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    open_a_case(desk, 1)
    chosen = open_a_case(desk, 2, "Gethin", "Ffug-Lloyd")
    panel = CaseloadPanel(desk, operations)
    show(panel)
    panel.table.setCurrentIndex(panel.model.index(panel.model.place_of(chosen.reference) or 0, 0))
    open_a_case(desk, 3, "Nansi", "Ffug-Rees")
    panel.refresh(Changes(frozenset({"user_setting"})))
    settle()
    assert panel.model.rowCount() == 2
    panel.refresh(Changes(frozenset({"case"})))
    settle()
    assert panel.model.rowCount() == 3
    assert panel.chosen is not None
    assert panel.chosen.reference == chosen.reference


def test_the_columns_chosen_are_remembered(desk: Desk, operations: Operations, show: Show) -> None:
    panel = CaseloadPanel(desk, operations)
    show(panel)
    panel._columns_menu.chosen.emit(("pupil", "stage"))
    assert settings.load().caseload_columns == ("pupil", "stage")
    again = CaseloadPanel(desk, operations)
    show(again)
    assert [column.key for column in again.model.columns] == ["pupil", "stage"]


def test_the_stages_are_named_in_welsh_as_soon_as_welsh_is_chosen(
    desk: Desk, operations: Operations, show: Show, qapp: QApplication, qtbot: QtBot
) -> None:
    open_a_case(desk)
    panel = CaseloadPanel(desk, operations)
    show(panel)
    i18n.set_language(qapp, "cy")
    stage = next(at for at, column in enumerate(panel.model.columns) if column.key == "stage")
    assert "Atgyfeiriad" in panel.model.index(0, stage).data()
    qtbot.waitUntil(lambda: any("Atgyfeiriad" in panel.stage.itemText(at) for at in range(panel.stage.count())))
    assert panel.open_button.text() == "Agor &achos"


def test_a_case_is_opened_by_finding_the_pupil_with_the_keyboard(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    lay_pupil(desk, 1, "Llŷr", "Ffug-Griffiths")
    dialog = OpenCaseDialog(desk, operations)
    show(dialog)
    qtbot.keyClicks(dialog.form.pupil, "griffith")
    qtbot.waitUntil(lambda: dialog.form.found.count() == 1)
    qtbot.keyClick(dialog.form.pupil, Qt.Key.Key_Return)
    assert dialog.chosen is not None
    dialog.form.reason.setPlainText("Whole days missed.")
    with qtbot.waitSignal(dialog.opened) as opened:
        dialog.save()
    settle()
    assert opened.args[0].full_name == "Llŷr Ffug-Griffiths"


def test_a_second_case_is_refused_at_the_pupil_and_what_was_typed_stays(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    row = open_a_case(desk, 1, "Llŷr", "Ffug-Griffiths")
    dialog = OpenCaseDialog(desk, operations)
    show(dialog)
    qtbot.keyClicks(dialog.form.pupil, "griffith")
    qtbot.waitUntil(lambda: dialog.form.found.count() == 1)
    dialog.form.found.setFocus()
    qtbot.keyClick(dialog.form.found, Qt.Key.Key_Return)
    dialog.form.reason.setPlainText("Again.")
    dialog.save()
    settle()
    assert row.reference in dialog.form.pupil_error.text()
    assert dialog.form.reason.toPlainText() == "Again."
    assert dialog.isVisible()


def test_a_case_without_pupil_and_reason_is_refused_at_both_fields(
    desk: Desk, operations: Operations, show: Show
) -> None:
    dialog = OpenCaseDialog(desk, operations)
    show(dialog)
    dialog.save()
    assert dialog.form.pupil_error.isVisible()
    assert dialog.form.reason_error.isVisible()
