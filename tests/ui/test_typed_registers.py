"""Trap 32 in the window: one key a mark beside the scan, a second person unseen, differences settled, then in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.records.typed_registers import CHECKED, TAKEN_IN, TYPING, WAITING, TypedRegisterView
from ecede_desktop.services import drafts, imports, schools, typed_registers
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.imports.panel import ImportPanel
from ecede_desktop.ui.navigation import Place, parse
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.typed_registers.panel import LIST, NAME, REGISTER, TypedRegisterPanel
from ecede_desktop.ui.typed_registers.register_page import GO_IN, SETTLE, SHEET
from tests.services.offices import office
from tests.services.paper import FULL, GAPS, MONDAY, Paper, paper
from tests.ui.panels import Settle, Show, look, operations, settle, show
from tests.ui.test_panels_access import cut, named_nothing

__all__ = ["look", "office", "operations", "paper", "settle", "show"]
BLANK = " " * 10
OpenAt = Callable[[Desk, TypedRegisterView], TypedRegisterPanel]


@pytest.fixture
def open_at(operations: Operations, show: Show, settle: Settle) -> OpenAt:
    """A panel of a person's, at a register."""

    def opened(desk: Desk, view: TypedRegisterView) -> TypedRegisterPanel:
        panel = TypedRegisterPanel(desk, operations)
        panel.resize(1100, 700)
        panel.go.connect(panel.open_place)
        panel.open_place(Place(NAME, "", view.row.id.hex))
        show(panel)
        settle()
        return panel

    return opened


def typed(panel: TypedRegisterPanel) -> tuple[str, ...]:
    return panel.page.sheet.model.grid.marks


def keys(qtbot: QtBot, panel: TypedRegisterPanel, text: str) -> None:
    qtbot.keyClicks(panel.page.sheet.grid, text)


def press(qtbot: QtBot, panel: TypedRegisterPanel, key: Qt.Key) -> None:
    qtbot.keyClick(panel.page.sheet.grid, key)


def test_one_key_is_one_mark_and_the_cursor_goes_on(paper: Paper, open_at: OpenAt, qtbot: QtBot) -> None:
    panel = open_at(paper.aled, paper.start())
    assert panel.pages.currentIndex() == REGISTER
    assert panel.page.steps.currentIndex() == SHEET
    assert panel.page.sheet.grid.hasFocus()
    keys(qtbot, panel, "  l i")
    assert typed(panel) == ("/\\L\\I     ", BLANK)
    press(qtbot, panel, Qt.Key.Key_Return)
    keys(qtbot, panel, "/\\")
    assert typed(panel)[1] == "/\\        "
    press(qtbot, panel, Qt.Key.Key_Up)
    press(qtbot, panel, Qt.Key.Key_Left)
    keys(qtbot, panel, "o")
    assert typed(panel)[0] == "/OL\\I     "
    press(qtbot, panel, Qt.Key.Key_Delete)
    assert typed(panel)[0] == "/O \\I     "


def test_backspace_takes_away_the_mark_in_hand_or_else_the_one_before(
    paper: Paper, open_at: OpenAt, qtbot: QtBot
) -> None:
    panel = open_at(paper.aled, paper.start())
    keys(qtbot, panel, "   ")
    press(qtbot, panel, Qt.Key.Key_Backspace)
    press(qtbot, panel, Qt.Key.Key_Backspace)
    assert typed(panel)[0] == "/         "
    keys(qtbot, panel, " " * 9)
    press(qtbot, panel, Qt.Key.Key_Backspace)  # from the beginning of the second line
    assert typed(panel)[0] == FULL[:9] + " "


def test_a_key_that_is_no_code_is_refused_at_its_cell_in_a_sentence(
    paper: Paper, open_at: OpenAt, qtbot: QtBot
) -> None:
    panel = open_at(paper.aled, paper.start())
    sheet = panel.page.sheet
    keys(qtbot, panel, "%")
    assert typed(panel) == (BLANK, BLANK)
    assert sheet.refusal.isVisible()
    assert sheet.refusal.text() == "% is no attendance code; look at the paper and type one of the codes below."
    assert sheet.grid.currentIndex().column() == 0
    keys(qtbot, panel, "\\")
    assert sheet.refusal.text().startswith("\\ is the sign of the afternoon; in the morning present is /.")
    keys(qtbot, panel, "/")
    assert not sheet.refusal.isVisible()
    assert typed(panel)[0][0] == "/"


def test_the_totals_of_lines_and_columns_are_counted_while_it_is_typed(
    paper: Paper, open_at: OpenAt, qtbot: QtBot
) -> None:
    panel = open_at(paper.aled, paper.start())
    model = panel.page.sheet.model

    def cell(row: int, column: int) -> str:
        return str(model.index(row, column).data())

    assert (model.rowCount(), model.columnCount()) == (4, 12)
    assert (cell(0, 10), cell(0, 11), cell(3, 0)) == ("0", "10", "2")
    keys(qtbot, panel, " li")
    press(qtbot, panel, Qt.Key.Key_Return)
    keys(qtbot, panel, "i ")
    assert (cell(0, 10), cell(0, 11)) == ("2", "7")
    assert [cell(2, n) for n in range(3)] == ["1", "2", "0"]
    assert [cell(3, n) for n in range(3)] == ["0", "0", "1"]
    assert (cell(2, 10), cell(3, 11), cell(2, 11)) == ("3", "15", "")


def test_a_screen_reader_hears_whose_mark_when_and_what_it_means(paper: Paper, open_at: OpenAt, qtbot: QtBot) -> None:
    panel = open_at(paper.aled, paper.start())
    keys(qtbot, panel, "i")
    model = panel.page.sheet.model
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Ffug-Jones, Gŵyn, Mon 19 Jan 2026 AM: I – Illness"
    )
    assert panel.page.sheet.in_hand.text() == "Ffug-Jones, Gŵyn, Mon 19 Jan 2026 PM: no mark"
    table = QAccessible.queryAccessibleInterface(panel.page.sheet.grid)
    assert table.text(QAccessible.Text.Name) == "Marks of the register"
    named = Qt.ItemDataRole.AccessibleTextRole
    assert model.headerData(1, Qt.Orientation.Vertical, named) == "Ffug-Jones, Lowri"
    assert model.headerData(1, Qt.Orientation.Horizontal, named) == "Mon 19 Jan 2026 PM"


def test_the_meaning_of_every_code_stands_under_the_grid(paper: Paper, open_at: OpenAt, qapp: QApplication) -> None:
    panel = open_at(paper.aled, paper.start())
    said = panel.page.sheet.legend.text().replace("\N{NO-BREAK SPACE}", " ")
    assert all(words in said for words in ("Space: present", "/ Present", "I Illness", "# School closed to all pupils"))
    i18n.set_language(qapp, "cy")
    QApplication.processEvents()
    assert "I Salwch" in panel.page.sheet.legend.text().replace("\N{NO-BREAK SPACE}", " ")


def test_what_is_typed_survives_until_it_is_saved_and_is_then_no_draft(
    paper: Paper, open_at: OpenAt, qtbot: QtBot, settle: Settle
) -> None:
    begun = paper.start()
    panel = open_at(paper.aled, begun)
    keys(qtbot, panel, "  l")
    panel._leave()  # as when the window goes
    settle()
    assert typed_registers.view_typed(paper.aled, begun.row.id).grid.marks == (BLANK, BLANK)
    again = open_at(paper.aled, begun)
    assert typed(again)[0] == "/\\L       "
    assert "is here again" in again.page.told.text()
    again.page.buttons["save"].click()
    settle()
    assert typed_registers.view_typed(paper.aled, begun.row.id).grid.marks[0] == "/\\L       "
    assert drafts.read_drafts(paper.aled) == ()


def test_saving_leaves_the_cursor_where_it_is(paper: Paper, open_at: OpenAt, qtbot: QtBot, settle: Settle) -> None:
    panel = open_at(paper.aled, paper.start())
    keys(qtbot, panel, "  l")
    panel.page.sheet.grid.go(1, 5)
    panel.page.buttons["save"].click()
    settle()
    at = panel.page.sheet.grid.currentIndex()
    assert (at.row(), at.column()) == (1, 5)


def test_it_is_handed_over_checked_unseen_settled_and_taken_in(
    paper: Paper, open_at: OpenAt, qtbot: QtBot, settle: Settle
) -> None:
    begun = paper.start()
    first = open_at(paper.aled, begun)
    keys(qtbot, first, " " * 10 + " l" + " " * 8)
    first.page.buttons["hand_over"].click()
    settle()
    assert first.view is not None
    assert first.view.row.state == WAITING
    assert not first.page.buttons["compare"].isVisible()
    keys(qtbot, first, "x")
    assert typed(first)[0] == FULL

    second = open_at(paper.mari, begun)
    assert typed(second) == (BLANK, BLANK)
    assert "is not shown until you compare" in second.page.said.text
    keys(qtbot, second, " " * 10 + " u" + " " * 8)
    second.page.buttons["compare"].click()
    settle()
    assert second.page.steps.currentIndex() == SETTLE
    table = second.page.settle.table
    model = second.page.settle.model
    said = [str(model.index(0, n).data()) for n in range(5)]
    assert said == [
        "Lowri Ffug-Jones", "Mon 19 Jan 2026 PM", "L  Late, arrived before the register closed",
        "U  Late, arrived after the register closed", "not settled",
    ]  # fmt: skip
    assert not second.page.buttons["settle"].isEnabled()
    qtbot.keyClicks(table, "%")
    assert second.page.settle.refusal.text().startswith("% is no attendance code")
    qtbot.keyClicks(table, "2")
    assert second.page.buttons["settle"].isEnabled()
    second.page.buttons["settle"].click()
    settle()
    assert second.page.steps.currentIndex() == GO_IN
    assert second.page.go_in.verdict.text.startswith("It can go in. New marks: 20.")
    second.page.buttons["take_in"].click()
    settle()
    assert second.view is not None
    assert second.view.row.state == TAKEN_IN
    assert second.page.steps.currentIndex() == SHEET
    assert typed(second)[1][1] == "U"
    assert paper.office.mark(begun.grid.pupils[1].upn, MONDAY.isoformat(), "PM") == "U"
    assert imports.list_imports(paper.aled)[0].file_name == "Dosbarth 4B.png"


def test_what_is_settled_survives_too(paper: Paper, open_at: OpenAt, qtbot: QtBot, settle: Settle) -> None:
    row = paper.typed(FULL, GAPS).row
    view = paper.checked(row.id, FULL, FULL)
    panel = open_at(paper.mari, view)
    left = panel.page.settle.left
    qtbot.keyClicks(panel.page.settle.table, "1")
    panel._leave()
    settle()
    again = open_at(paper.mari, view)
    assert again.page.settle.left == left - 1


def test_a_closed_day_is_accepted_by_name(paper: Paper, open_at: OpenAt, settle: Settle) -> None:
    schools.record_closure(paper.mari, RecordClosure(MONDAY, MONDAY, "inset", "6742999"))
    row = paper.typed(FULL, FULL).row
    panel = open_at(paper.mari, paper.checked(row.id, FULL, FULL))
    assert not panel.page.buttons["take_in"].isEnabled()
    (box,) = panel.page.go_in.boxes
    assert box.text() == "Accept marks on Mon 19 Jan 2026: the school was open."
    box.setChecked(True)
    settle()
    assert panel.page.buttons["take_in"].isEnabled()
    panel.page.buttons["take_in"].click()
    settle()
    assert panel.view is not None
    assert panel.view.row.state == TAKEN_IN


def test_a_pupil_is_added_and_taken_out_again(paper: Paper, open_at: OpenAt, qtbot: QtBot, settle: Settle) -> None:
    panel = open_at(paper.aled, paper.start())
    dialog = panel.ask_pupil()
    dialog.control("surname").setText("Ffug-Evans")
    dialog.save()
    settle()
    assert "never told by the name alone" in dialog.fields["upn"].error
    dialog.control("forename").setText("Mared")
    dialog.control("date_of_birth").setText("01/06/2015")
    dialog.save()
    settle()
    assert [p.forename for p in panel.page.sheet.model.grid.pupils] == ["Gŵyn", "Lowri", "Mared"]
    keys(qtbot, panel, "i")
    panel.page.sheet.grid.go(2, 0)
    panel.page.buttons["take_out"].click()
    assert "has marks" in panel.page.said.text
    press(qtbot, panel, Qt.Key.Key_Delete)
    panel.page.buttons["take_out"].click()
    assert panel.page.sheet.model.pupils == 2


@pytest.mark.parametrize(("what", "state"), [("send_back", TYPING), ("allow", CHECKED), ("withdraw", "withdrawn")])
def test_decisions_ask_for_a_reason(paper: Paper, open_at: OpenAt, settle: Settle, what: str, state: str) -> None:
    view = paper.typed(FULL, FULL)
    panel = open_at(paper.mari, view)
    dialog = panel.ask_reason(what)
    assert dialog is not None
    dialog.save_button.click()
    assert dialog.field.error
    dialog.text.setPlainText("Mared is missing on line 3.")
    dialog.save_button.click()
    settle()
    assert typed_registers.view_typed(paper.mari, view.row.id).row.state == state


def test_a_register_is_begun_from_its_scan(
    paper: Paper, operations: Operations, show: Show, settle: Settle, tmp_path: Path
) -> None:
    panel = TypedRegisterPanel(paper.aled, operations)
    panel.go.connect(panel.open_place)
    show(panel)
    assert panel.pages.currentIndex() == LIST
    dialog = panel.ask_begin(schools.list_schools(paper.aled))
    dialog.save()
    assert dialog.fields["scan"].error == "Choose the scan of the paper."
    wrong = tmp_path / "register.docx"
    wrong.write_bytes(b"PK\x03\x04 a document")
    school = dialog.control("school_number")
    school.setCurrentIndex(school.findData("6742999"))
    settle()
    assert dialog.control("group").completer().model().index(0, 0).data() == "4B"
    for name, text in (("scan", str(wrong)), ("group", "4B"), ("first_day", "19/01/2026"), ("last_day", "23/01/2026")):
        dialog.control(name).setText(text)
    dialog.save()
    settle()
    assert dialog.fields["scan"].error == "register.docx is no PDF, PNG or JPEG; scan the paper as one of these."
    dialog.control("scan").setText(str(paper.scan))
    dialog.save()
    settle()
    assert panel.pages.currentIndex() == REGISTER
    assert panel.page.title.text() == "4B, Ysgol Enghraifft"
    assert not panel.page.scan.picture.pixmap().isNull()


def test_the_list_opens_the_register_in_hand(paper: Paper, operations: Operations, show: Show, settle: Settle) -> None:
    begun = paper.start()
    panel = TypedRegisterPanel(paper.aled, operations)
    show(panel)
    went: list[Place] = []
    panel.go.connect(went.append)
    assert [panel.list_page.model.index(0, n).data() for n in (0, 1, 3)] == ["4B", "Ysgol Enghraifft", "Being typed"]
    panel.list_page.table.activated.emit(panel.list_page.model.index(0, 0))
    assert went == [Place(NAME, "", begun.row.id.hex)]
    assert parse(str(went[0])) == went[0]


def test_the_panel_of_imports_leads_here(desk: Desk, operations: Operations, show: Show) -> None:
    panel = ImportPanel(desk, operations)
    show(panel)
    went: list[Place] = []
    panel.go.connect(went.append)
    panel.paper.click()
    assert went == [Place(NAME)]


@pytest.mark.parametrize("scale", [100, 200])
def test_every_control_has_a_name_and_room(
    paper: Paper, open_at: OpenAt, settle: Settle, qapp: QApplication, scale: int
) -> None:
    theme.apply(qapp, "dark", scale)
    panel = open_at(paper.mari, paper.typed(FULL, GAPS))
    panel.resize(760, 480)
    settle()
    assert named_nothing(panel) == []
    assert cut(panel) == []
    assert panel.page.split.height() >= panel.page.sheet.grid.minimumHeight()


def test_another_persons_page_is_not_typed_in(paper: Paper, open_at: OpenAt, qtbot: QtBot) -> None:
    begun = paper.start()
    panel = open_at(replace(paper.mari), begun)
    keys(qtbot, panel, "i")
    assert typed(panel) == (BLANK, BLANK)
    assert not panel.page.buttons["save"].isVisible()
