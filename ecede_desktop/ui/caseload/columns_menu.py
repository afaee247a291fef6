"""The menu in which columns and order of the caseload are chosen; it stays open while columns are ticked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget


class ColumnsMenu(QMenu):
    """Signals: chosen(tuple of keys) after each tick; sorted_by(key, Qt.SortOrder)."""

    chosen = Signal(object)
    sorted_by = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._orders = QActionGroup(self)

    def fill(self, columns: Sequence[tuple[str, str]], shown: Sequence[str], order: tuple[str, Qt.SortOrder]) -> None:
        """(key, heading) of every column, which are shown now, and what gives the order."""
        self.clear()
        self._actions = {}
        self.addSection(self.tr("Columns"))
        for key, heading in columns:
            self._actions[key] = self._tick(heading, key in shown)
            self._actions[key].triggered.connect(self._tell)
        # Without the name nobody knows whose line it is.
        self._actions["pupil"].setEnabled(False)
        self._add_orders(columns, order)

    def _add_orders(self, columns: Sequence[tuple[str, str]], order: tuple[str, Qt.SortOrder]) -> None:
        self._orders = QActionGroup(self)
        self.addSection(self.tr("Order by"))
        for key, heading in columns:
            action = self._tick(heading, key == order[0])
            action.setActionGroup(self._orders)
            action.triggered.connect(lambda _checked=False, by=key: self._tell_order(by, order))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action = self.activeAction()
        if action in self._actions.values() and action.isEnabled():
            action.trigger()
            return
        super().mouseReleaseEvent(event)

    def _tick(self, words: str, on: bool) -> QAction:
        action = self.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        return action

    def _tell(self) -> None:
        self.chosen.emit(tuple(key for key, action in self._actions.items() if action.isChecked()))

    def _tell_order(self, key: str, order: tuple[str, Qt.SortOrder]) -> None:
        """The column that gives the order already turns it round."""
        again = key == order[0] and order[1] == Qt.SortOrder.AscendingOrder
        self.sorted_by.emit(key, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)
