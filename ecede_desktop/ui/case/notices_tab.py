"""Warnings and penalty notices of a case: each with its service, its money and what may follow."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecede_desktop.records.cases import CaseView
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.empty_state import EmptyState


class NoticesTab(QWidget):
    """Signals: paper_wanted(number), go(Place)."""

    paper_wanted = Signal(str)
    go = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._view: CaseView | None = None
        self.empty = EmptyState("case")
        column = QVBoxLayout(self)
        column.addWidget(self.empty)

    def show_view(self, view: CaseView) -> None:
        """Read what belongs to a case."""
        self._view = view

    def retranslate(self) -> None:
        """Say every sentence again."""
