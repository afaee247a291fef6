"""The first window: makes or unlocks a store, then gives way to the main window."""

from __future__ import annotations

import importlib
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop import settings
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.unlock.background import Background
from ecede_desktop.ui.unlock.first_run_page import FirstRunPage
from ecede_desktop.ui.unlock.unlock_page import UnlockPage
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import open_at

if TYPE_CHECKING:
    from ecede_desktop.services.desk import Desk

PRELOAD_AFTER = 300
"""Milliseconds after the window is shown; while the person types, the rest of the program is read in."""


class StartWindow(QWidget):
    """Signals: opened(Desk)."""

    opened = Signal(object)

    def __init__(self, store: Path | None) -> None:
        super().__init__()
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("Every Child Every Day")
        self._background = Background(self)
        self.unlock = UnlockPage(self._background)
        self.first_run = FirstRunPage(self._background)
        self._name, self._service = label("Every Child Every Day", "section"), label(kind="muted")
        self._language = QPushButton()
        self._language.setProperty("kind", "quiet")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.first_run)
        self._stack.addWidget(self.unlock)
        self._lay_out()
        self._connect()
        self.retranslate()
        open_at(self, 620, 640)
        self.first_run.name.setFocus()
        QTimer.singleShot(PRELOAD_AFTER, self, _preload)
        if store is not None:
            self.show_store(store)

    def show_store(self, path: Path) -> None:
        """Ask for the passphrase of a store; where there is none, offer to make one."""
        if not path.is_file():
            self._stack.setCurrentWidget(self.first_run)
            return
        self.unlock.show_store(path)
        self._stack.setCurrentWidget(self.unlock)
        self.unlock.passphrase.setFocus()

    def retranslate(self) -> None:
        """Say the words in the language that is spoken now."""
        self._service.setText(self.tr("Attendance and Wellbeing Service"))
        self._language.setText(i18n.LANGUAGES["cy" if i18n.language() == "en" else "en"])
        self.unlock.retranslate()
        self.first_run.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._background.end()
        super().closeEvent(event)

    def _speak(self) -> None:
        wanted = "cy" if i18n.language() == "en" else "en"
        settings.change(language=wanted)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        i18n.set_language(application, wanted)

    def _opened(self, desk: Desk) -> None:
        if desk.store.path is not None:
            settings.change(last_store=str(desk.store.path))
        self.opened.emit(desk)

    def _connect(self) -> None:
        self.unlock.opened.connect(self._opened)
        self.unlock.another_wanted.connect(lambda: self._stack.setCurrentWidget(self.first_run))
        self.first_run.made.connect(self.show_store)
        self.first_run.chosen.connect(self.show_store)
        self._language.clicked.connect(self._speak)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._name)
        names.addWidget(self._service)
        head.addLayout(names, 1)
        head.addWidget(self._language, 0, Qt.AlignmentFlag.AlignTop)
        middle = QWidget()
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.addWidget(self._stack)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(middle)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 24, 24)
        column.setSpacing(theme.SPACE_PAGE)
        column.addLayout(head)
        column.addWidget(scroll, 1)


def _preload() -> None:
    """Read in what the main window needs, beside the typing; daemonic, so that it never holds up the end."""
    modules = ("ecede_desktop.services.stores", "ecede_desktop.ui.main_window", "ecede_desktop.ui.today.panel")

    def read() -> None:
        for module in modules:
            importlib.import_module(module)

    threading.Thread(target=read, name="preload", daemon=True).start()
