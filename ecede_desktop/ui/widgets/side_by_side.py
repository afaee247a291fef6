"""Columns that stand beside each other where there is room, and one under the other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

COLUMN_CHARACTERS = 52
"""A column narrower than so many characters cannot be read with comfort."""


class SideBySide(QWidget):
    """Give it a horizontal box layout; it turns the layout by the width it gets, so larger text turns it sooner."""

    def __init__(self, parent: QWidget | None = None, *, characters: int = COLUMN_CHARACTERS) -> None:
        super().__init__(parent)
        self._characters = characters

    def set_characters(self, characters: int) -> None:
        """How many characters a column needs; forms from Qt Designer cannot say it when they make one."""
        self._characters = characters
        self._turn()

    @property
    def stacked(self) -> bool:
        """Whether the columns stand one under the other."""
        layout = self.layout()
        return isinstance(layout, QBoxLayout) and layout.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        # The layout's own would keep the window wide enough for all columns, and they would never turn.
        hint = super().minimumSizeHint()
        narrow = self.fontMetrics().averageCharWidth() * self._characters // 2
        return QSize(min(hint.width(), narrow), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._turn()

    def _turn(self) -> None:
        layout = self.layout()
        if not isinstance(layout, QBoxLayout):
            return
        columns = sum(1 for at in range(layout.count()) if (item := layout.itemAt(at)) is not None and item.widget())
        wanted = columns * self.fontMetrics().averageCharWidth() * self._characters
        fits = self.width() >= wanted
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if layout.direction() != direction:
            layout.setDirection(direction)
