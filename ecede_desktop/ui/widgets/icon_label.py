"""An icon that follows the theme and the text size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import paint_icon
from ecede_desktop.ui.theme import Token


class IconLabel(QWidget):
    """Decoration beside words: the words say the same, so a screen reader passes it over."""

    def __init__(self, name: str, token: Token = Token.TEXT, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._token, self._size = name, token, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.updateGeometry)

    def show_icon(self, name: str, token: Token) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.look().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = theme.look().px(self._size)
        paint_icon(painter, self._name, QRectF(0, (self.height() - side) / 2, side, side), self._token)
        painter.end()
