"""Any table of the window can be saved as it stands; a panel's own way out, which hides small groups, comes first."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QTableView, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.table_saving import TableSaving, own_way_out, shown, table_of


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.table = QTableView(made)  # type: ignore[attr-defined]
    columns: list[RowsColumn[tuple[str, str]]] = [
        RowsColumn(lambda: "Pupil", lambda row: row[0]),
        RowsColumn(lambda: "Mark", lambda row: row[1]),
        RowsColumn(lambda: "Note", lambda row: "hidden"),
    ]
    model: RowsModel[tuple[str, str]] = RowsModel(columns, made)
    model.set_rows([("Gŵyn Ffug-Tŵr", "/"), ("Siân Ffug-Pryce", "=1+1")])
    made.table.setModel(model)  # type: ignore[attr-defined]
    made.table.setColumnHidden(2, True)  # type: ignore[attr-defined]
    made.table.setAccessibleName("Marks")  # type: ignore[attr-defined]
    QVBoxLayout(made).addWidget(made.table)  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_table_is_saved_as_it_stands_and_the_audit_says_so(
    desk: Desk, qtbot: QtBot, window: QWidget, tmp_path: Path, ending: str
) -> None:
    operations, path, done = Operations(), tmp_path / f"table.{ending}", []
    TableSaving(desk, operations, window).save(window.table, path, done.append)  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: done == [path])

    if ending == "xlsx":
        sheet = openpyxl.load_workbook(path).active
        assert sheet is not None
        found = [tuple(cell.value for cell in row) for row in sheet.iter_rows()]
    else:
        found = [tuple(line.split(",")) for line in path.read_text("utf-8-sig").splitlines()]
    assert found[:2] == [("Pupil", "Mark"), ("Gŵyn Ffug-Tŵr", "/")]
    assert found[2][1] in ("'=1+1", "=1+1") and len(found) == 3
    operations.wait()


def test_hidden_columns_stay_behind_and_the_order_is_that_of_the_screen(window: QWidget) -> None:
    table = shown(window.table, "Table")  # type: ignore[attr-defined]
    assert table.title == "Marks" and table.names_people
    assert [column.heading for column in table.columns] == ["Pupil", "Mark"]
    assert [row[0] for row in table.rows] == ["Gŵyn Ffug-Tŵr", "Siân Ffug-Pryce"]


def test_the_menu_of_a_table_offers_it_and_other_widgets_have_none(desk: Desk, qtbot: QtBot, window: QWidget) -> None:
    operations = Operations()
    saving = TableSaving(desk, operations, window)
    view = window.table  # type: ignore[attr-defined]
    menu = saving.menu(view)
    assert [action.text() for action in menu.actions()] == ["Save the table as Excel or CSV…"]
    assert table_of(view.viewport()) is view
    assert table_of(QLabel()) is None and table_of(None) is None and table_of(QListView()) is None
    assert saving.parent() is window
    operations.wait()


def test_a_panel_that_saves_its_table_itself_is_asked_to(desk: Desk, qtbot: QtBot, window: QWidget) -> None:
    operations, pressed = Operations(), []
    window.export = QPushButton("Save")  # type: ignore[attr-defined]
    window.layout().addWidget(window.export)  # type: ignore[attr-defined, union-attr]
    window.export.show()  # type: ignore[attr-defined]
    window.export.clicked.connect(lambda: pressed.append(True))  # type: ignore[attr-defined]
    saving = TableSaving(desk, operations, window)

    saving.ask_where(window.table)  # type: ignore[attr-defined]
    assert pressed == [True]
    window.export.hide()  # type: ignore[attr-defined]
    assert own_way_out(window.table) is None  # type: ignore[attr-defined]
    operations.wait()
