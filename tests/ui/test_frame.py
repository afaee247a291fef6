"""The frame of the window: look, work off the UI thread, places, lock and languages."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ecede_desktop import settings
from ecede_desktop.clock import SystemClock
from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.services import stores
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.find.dialog import FindDialog
from ecede_desktop.ui.main_window import MainWindow
from ecede_desktop.ui.navigation import Navigation, Place, parse
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.theme import DARK, LIGHT, Token
from ecede_desktop.ui.unlock.idle import IdleWatch
from ecede_desktop.ui.unlock.lock_screen import LockScreen
from ecede_desktop.ui.unlock.start_window import StartWindow
from tests.desks import CHEAP, PASSPHRASE

GROUNDS = (Token.WINDOW, Token.SURFACE, Token.SUNKEN)
INKS = (Token.TEXT, Token.MUTED, Token.ACCENT, Token.DANGER, Token.WARNING, Token.SUCCESS, Token.INFO)
TINTED = (
    (Token.ACCENT, Token.ACCENT_TINT),
    (Token.TEXT, Token.ACCENT_TINT),
    (Token.TEXT, Token.DANGER_TINT),
    (Token.TEXT, Token.WARNING_TINT),
    (Token.TEXT, Token.SUCCESS_TINT),
    (Token.ON_ACCENT, Token.ACCENT),
)


def luminance(colour: str) -> float:
    """WCAG 2.1 relative luminance."""
    parts = [
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in QColor(colour).getRgbF()[:3]
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: str, other: str) -> float:
    """WCAG 2.1 contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture
def operations(qapp: QApplication) -> Iterator[Operations]:
    made = Operations()
    yield made
    made.wait()


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made.operations.busy)
    yield made
    made.close()


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_every_ink_can_be_read_on_every_ground(tokens: dict[Token, str]) -> None:
    pairs = [*itertools.product(INKS, GROUNDS), *TINTED]
    faint = [(ink, ground) for ink, ground in pairs if contrast(tokens[ink], tokens[ground]) < 4.5]
    assert faint == []
    assert [g for g in (Token.WINDOW, Token.SURFACE) if contrast(tokens[Token.EDGE], tokens[g]) < 3] == []


def test_work_runs_off_the_ui_thread_and_answers_on_it(operations: Operations, qtbot: QtBot) -> None:
    seen: list[threading.Thread] = []
    answered: list[threading.Thread] = []
    operations.read(
        lambda: seen.append(threading.current_thread()), lambda _none: answered.append(threading.current_thread())
    )
    qtbot.waitUntil(lambda: bool(answered))
    assert seen[0] is not threading.main_thread()
    assert answered[0] is threading.main_thread()


def test_a_write_tells_what_it_changed_then_gives_its_value(operations: Operations, qtbot: QtBot) -> None:
    told: list[object] = []
    operations.committed.connect(lambda changes, initiator: told.append((changes, initiator)))
    changes = Changes(frozenset({"case"}))
    operations.write(lambda: Outcome(changes, 7), "me", done=told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [(changes, "me"), 7]


def test_a_refusal_goes_to_whoever_asked_and_a_fault_to_the_window(operations: Operations, qtbot: QtBot) -> None:
    def refuse() -> int:
        raise UserError("no", "No.")

    def fail() -> int:
        raise ZeroDivisionError

    refused: list[UserError] = []
    operations.read(refuse, lambda _value: None, failed=refused.append)
    qtbot.waitUntil(lambda: len(refused) == 1)
    with qtbot.waitSignal(operations.refused):
        operations.read(refuse, lambda _value: None)
    with qtbot.waitSignal(operations.crashed) as crashed:
        operations.read(fail, lambda _value: None)
    assert isinstance(crashed.args[0], ZeroDivisionError)


def test_a_widget_that_is_gone_is_not_called(operations: Operations, qtbot: QtBot) -> None:
    owner, called, gate = QObject(), [], threading.Event()
    operations.read(gate.wait, called.append, owner=owner)
    owner.deleteLater()
    QApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    gate.set()
    qtbot.waitUntil(lambda: not operations.busy)
    assert called == []


def test_nothing_starts_after_closing(qapp: QApplication) -> None:
    closed = Operations()
    closed.wait()
    closed.read(lambda: 1, lambda _value: pytest.fail("called after closing"))
    assert not closed.busy


@pytest.mark.parametrize(
    "place", [Place("today"), Place("case", "AWS/2026/00012"), Place("case", "AWS/2026/00012", "family")]
)
def test_an_address_leads_back_to_its_place(place: Place) -> None:
    assert parse(str(place)) == place


def test_one_goes_back_and_forward(qapp: QApplication) -> None:
    way = Navigation(Place("today"))
    way.go(Place("caseload"))
    way.go(Place("case", "AWS/2026/00001"))
    way.back()
    assert (way.here, way.can_go_forward) == (Place("caseload"), True)
    way.forward()
    assert way.here == Place("case", "AWS/2026/00001")


def test_the_window_opens_at_today_and_its_title_names_nobody(window: MainWindow, desk: Desk) -> None:
    assert window.navigation.here == Place("today")
    assert desk.user.full_name not in window.windowTitle()


def test_every_panel_of_the_rail_opens(window: MainWindow, qtbot: QtBot) -> None:
    for name in ("caseload", "extract", "import", "settings", "today"):
        window.rail.chosen.emit(name)
        assert window.panel(name).isVisible()
        qtbot.waitUntil(lambda: not window.operations.busy)


def test_the_language_is_switched_while_running(window: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
    window.top_line.language.emit("cy")
    try:
        qtbot.waitUntil(
            lambda: any("Heddiw" in b.text() for b in window.rail.findChildren(type(window.rail._buttons["today"])))
        )
        assert settings.load().language == "cy"
    finally:
        i18n.set_language(qapp, "en")


def test_find_opens_and_says_when_nobody_was_found(window: MainWindow, qtbot: QtBot) -> None:
    window.open_find()
    dialog = window.findChild(FindDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.words, "nobody of that name")
    qtbot.waitUntil(lambda: dialog.said.text().startswith("Nobody"))
    dialog.done(0)


def test_the_lock_covers_the_window_and_gives_back_what_was_typed(tmp_path: Path, qtbot: QtBot) -> None:
    clock = SystemClock()
    stores.create_store(tmp_path / "s.ecede", "mari", PASSPHRASE, clock, full_name="Mari Ffug-Reolwr", cost=CHEAP)
    desk = stores.open_desk(tmp_path / "s.ecede", "mari", PASSPHRASE, clock)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    screen = LockScreen(desk, window.operations, window)
    qtbot.waitUntil(lambda: not window.operations.busy)
    window.navigation.go(Place("caseload"))
    typed = window.panel("caseload").findChild(QLineEdit)
    typed.setText("half a wo")
    screen.lock()
    assert screen.isVisible()
    assert not window.centralWidget().isEnabled()
    screen.passphrase.edit.setText("not this one at all")
    screen.unlock()
    qtbot.waitUntil(lambda: bool(screen.said.text))
    assert screen.locked
    screen.passphrase.edit.setText(PASSPHRASE)
    with qtbot.waitSignal(screen.unlocked):
        screen.unlock()
    assert not screen.locked
    assert typed.text() == "half a wo"
    window.close()
    stores.close_desk(desk)


def test_it_locks_when_nobody_is_there_and_a_key_starts_the_wait_again(qapp: QApplication, qtbot: QtBot) -> None:
    watch = IdleWatch(qapp, 10)
    assert watch.milliseconds == 600_000
    watch._timer.setInterval(1)
    with qtbot.waitSignal(watch.idle):
        watch._timer.start()
    field = QLineEdit()
    qtbot.addWidget(field)
    watch.set_minutes(10)
    field.show()
    qtbot.keyClick(field, Qt.Key.Key_A)
    assert watch._timer.isActive()
    qapp.removeEventFilter(watch)


def test_the_first_run_makes_a_store_and_shows_the_recovery_code_once(tmp_path: Path, qtbot: QtBot) -> None:
    window = StartWindow(None)
    qtbot.addWidget(window)
    window.show()
    page = window.first_run
    page.place.setText(str(tmp_path / "new.ecede"))
    page.name.setText("mari")
    page.phrase.edit.setText("byr")
    page.again.edit.setText("byr")
    page.make()
    assert page.fields["phrase"].error
    page.phrase.edit.setText(PASSPHRASE)
    page.again.edit.setText(PASSPHRASE)
    page.make()
    qtbot.waitUntil(lambda: bool(page.code.text()), timeout=20_000)
    assert not page.go_on.isEnabled()
    page.stored.setChecked(True)
    page.go_on.click()
    assert page.code.text() == ""
    qtbot.waitUntil(lambda: window.unlock.user.count() == 1)
    window.unlock.passphrase.edit.setText("not this one at all")
    window.unlock.unlock()
    qtbot.waitUntil(lambda: bool(window.unlock.said.text), timeout=20_000)
    window.unlock.passphrase.edit.setText(PASSPHRASE)
    with qtbot.waitSignal(window.opened, timeout=20_000) as opened:
        window.unlock.unlock()
    stores.close_desk(opened.args[0])
    window.close()


def test_the_text_size_and_the_colours_are_remembered(window: MainWindow, qapp: QApplication) -> None:
    panel = window.panel("settings")
    panel.theme.setCurrentIndex(panel.theme.findData("dark"))  # type: ignore[attr-defined]
    panel.scale.setCurrentIndex(panel.scale.findData(150))  # type: ignore[attr-defined]
    panel.theme.activated.emit(2)  # type: ignore[attr-defined]
    try:
        assert (settings.load().theme, settings.load().text_scale) == ("dark", 150)
        assert theme.look().dark
    finally:
        theme.apply(qapp, "light", 100)
