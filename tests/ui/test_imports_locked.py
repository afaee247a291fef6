"""Trap 31 in the window: the password is asked for, tried, and forgotten."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ecede_desktop.services import imports
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.imports.panel import DONE, LEARN, LOOK, ImportPanel
from ecede_desktop.ui.operations import Operations
from tests.exchange.locked import locked_workbook
from tests.exchange.register_files import xlsx
from tests.services.caseload import upn_of
from tests.ui.panels import Settle, Show, look, operations, settle, show, write_register

__all__ = ["look", "operations", "settle", "show"]
HEAD = ["UPN", "Surname", "Forename", "DOB", "Year", "School", "Date", "Session", "Mark"]
ROW = [upn_of(1), "Ffug-Davies", "Elin", "02/05/2012", "9", "6742999", "2026-02-23", "AM", "/"]


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show) -> ImportPanel:
    made = ImportPanel(desk, operations)
    show(made)
    return made


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "locked.xlsx"
    made.write_bytes(locked_workbook(xlsx([HEAD, ROW]), "cath ddu"))
    return made


def test_a_locked_file_asks_for_its_password_and_goes_in_with_it(
    desk: Desk, panel: ImportPanel, settle: Settle, qtbot: QtBot, file: Path
) -> None:
    panel.look_at(file)
    settle()
    box = panel.password
    assert panel.form.steps.currentIndex() == LOOK
    assert box.isVisible()
    assert box.edit.echoMode() == QLineEdit.EchoMode.Password
    assert panel.view.verdict.text == "The file is locked. Give its password to look at it."
    assert box.edit.accessibleName() == "Password of the file"
    assert not panel.form.check_again.isVisible()
    qtbot.keyClicks(box.edit, "cath wen")
    qtbot.keyClick(box.edit, Qt.Key.Key_Return)
    settle()
    assert box.field.error == "This password does not open the file."
    box.edit.setText("cath ddu")
    qtbot.mouseClick(box.open, Qt.MouseButton.LeftButton)
    settle()
    assert not box.isVisible()
    panel.go_in()
    settle()
    assert panel.form.steps.currentIndex() == DONE
    assert box.password == ""
    assert [row.marks_new for row in imports.list_imports(desk)] == [1]


def test_another_file_knows_nothing_of_the_password(
    panel: ImportPanel, settle: Settle, file: Path, tmp_path: Path
) -> None:
    panel.look_at(file)
    settle()
    panel.password.edit.setText("cath ddu")
    panel.look_at(write_register(tmp_path, [(upn_of(1), "2026-02-23", "AM", "/")]))
    settle()
    assert panel.password.password == ""
    assert not panel.password.isVisible()


def test_columns_of_a_locked_file_can_be_said(panel: ImportPanel, settle: Settle, tmp_path: Path) -> None:
    made = tmp_path / "odd.xlsx"
    made.write_bytes(locked_workbook(xlsx([[*HEAD[:-1], "Mark"], [*ROW[:-1], "?!"]]), "cath"))
    panel.look_at(made)
    settle()
    panel.password.edit.setText("cath")
    panel.password.open.click()
    settle()
    assert panel.columns.isVisible()
    panel.columns.click()
    settle()
    assert panel.form.steps.currentIndex() == LEARN
