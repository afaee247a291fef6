"""A panel to test: the look of the window, the real worker, and a way to wait for what was asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ecede_desktop.records.cases import CaseRow, OpenCase
from ecede_desktop.services import cases
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.services.caseload import lay_pupil

Settle = Callable[[], None]
Show = Callable[[QWidget], None]
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[None]:
    """Light, English, 100 %; put back afterwards whatever a test chose."""
    theme.apply(qapp, "light", 100)
    i18n.set_language(qapp, "en")
    yield
    i18n.set_language(qapp, "en")
    theme.apply(qapp, "light", 100)


@pytest.fixture
def operations(qapp: QApplication, look: None) -> Iterator[Operations]:
    """The real worker; a fault of the program in it fails the test."""
    made = Operations()
    faults: list[object] = []
    made.crashed.connect(faults.append)
    yield made
    made.wait()
    QApplication.processEvents()
    assert faults == []


@pytest.fixture
def settle(qtbot: QtBot, operations: Operations) -> Settle:
    """Wait until everything that was asked has been answered."""

    def wait() -> None:
        qtbot.waitUntil(lambda: not operations.busy, timeout=10_000)
        QApplication.processEvents()

    return wait


@pytest.fixture
def show(qtbot: QtBot, settle: Settle) -> Show:
    """Show a panel or dialog and wait until it has read what it shows."""

    def shown(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        widget.show()
        settle()

    return shown


def texts(widget: QWidget) -> str:
    """Every sentence in sight, a line each."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def press(widget: QWidget, words: str) -> None:
    """Press the button in sight that says this."""
    next(one for one in widget.findChildren(QPushButton) if one.text() == words and one.isVisibleTo(widget)).click()


def opened(window: QWidget, kind: type[D]) -> D:
    """The dialog of a kind that is open over a window."""
    return next(one for one in window.findChildren(kind) if one.isVisible())


def dialog_of(window: QWidget) -> FormDialog:
    """The dialog of fields that is open over a window."""
    return opened(window, FormDialog)


def open_a_case(
    desk: Desk, number: int = 1, forename: str = "Siân", surname: str = "Ffug-Jones", **pupil: object
) -> CaseRow:
    """A case at the first stage on an invented pupil with a register."""
    laid = lay_pupil(desk, number, forename, surname, **pupil)
    return cases.open_case(desk, OpenCase("Whole days missed since November.", upn=laid.upn)).value


def write_register(folder: Path, rows: list[tuple[str, str, str, str]], name: str = "register.csv") -> Path:
    """A register file of the one school: (UPN, date, session, mark)."""
    lines = ["UPN,Surname,Forename,DOB,Year,School,Date,Session,Mark"]
    lines += [f"{upn},Ffug-Davies,Elin,02/05/2012,9,6742999,{day},{session},{mark}" for upn, day, session, mark in rows]
    file = folder / name
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file
