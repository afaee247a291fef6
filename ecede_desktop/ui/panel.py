"""A panel: one place of the window; it asks, shows, and redraws when what it shows was changed."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from ecede_desktop.records.changes import Changes
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations


class Panel(QWidget):
    """What the main window knows of every panel.

    Signals:
        go(Place): the person wants to be elsewhere.
    """

    go = Signal(object)
    SHOWS: ClassVar[frozenset[str]] = frozenset()
    """Kinds of record (``records.changes.KINDS``) after whose change the panel reads anew."""

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.operations = desk, operations
        self._stale = True
        self.setProperty("kind", "page")

    def open_place(self, place: Place) -> None:
        """Show what an address names; a panel with one place has nothing to do."""

    def refresh(self, changes: Changes | None = None) -> None:
        """Something was written (None: anything may have been): read now when in sight, else when next shown."""
        if changes is not None and not changes.kinds & self.SHOWS:
            return
        self._stale = True
        if self.isVisible():
            self._read_now()

    def read(self) -> None:
        """Ask for what the panel shows."""

    def retranslate(self) -> None:
        """Say every sentence again in the language that is set now."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read_now()

    def changeEvent(self, event: QEvent) -> None:
        # During construction the sentences have no widgets yet.
        if event.type() == QEvent.Type.LanguageChange and self.layout() is not None:
            self.retranslate()
        super().changeEvent(event)

    def _read_now(self) -> None:
        self._stale = False
        self.read()
