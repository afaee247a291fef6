"""One page of a PDF on which a rectangle is drawn, with the mouse or with the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token

Rectangle = tuple[float, float, float, float]
"""Left, bottom, right, top in points from the page's lower left corner."""
LEAST = 3.0
"""Points of a side under which it was a click, and no rectangle."""
STEP, WIDE, HIGH = 6.0, 144.0, 36.0
"""Points that an arrow key moves, and the size in which the keyboard begins a rectangle."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1),
}  # fmt: skip


def _ink(token: Token) -> QColor:
    """The colour of a token on paper, which stays white in the dark look too."""
    return QColor(theme.LIGHT[token])


class PageArea(QWidget):
    """Arrows move the rectangle, with Shift they make it larger or smaller; Space begins one, Delete takes it away.

    Signals: drawn(): the rectangle is another one, or none.
    """

    drawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rectangle: Rectangle | None = None
        self._document: QPdfDocument | None = None
        self._page, self._picture = 0, QPixmap()
        self._before: Sequence[Rectangle] = ()
        self._from: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def show_page(self, document: QPdfDocument, page: int, width: int, before: Sequence[Rectangle] = ()) -> None:
        """Show a page, from 0, so many pixels wide; ``before``: rectangles of it that are taken out already."""
        self._document, self._page, self._before = document, page, tuple(before)
        size = document.pagePointSize(page)
        high = round(width * size.height() / max(size.width(), 1))
        ratio = self.devicePixelRatioF()
        drawn = document.render(page, QSize(round(width * ratio), round(high * ratio)))
        sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
        sheet.fill(Qt.GlobalColor.white)
        painter = QPainter(sheet)
        painter.drawImage(0, 0, drawn)
        painter.end()
        self._picture = QPixmap.fromImage(sheet)
        self._picture.setDevicePixelRatio(ratio)
        self.setFixedSize(width, high)
        self.update()

    def set_rectangle(self, rectangle: Rectangle | None) -> None:
        """Show a rectangle within the page, or none."""
        found = self._within(rectangle) if rectangle is not None else None
        if found != self.rectangle:
            self.rectangle = found
            self.update()
            self.drawn.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.position()
            self.set_rectangle(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._draw_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._draw_to(event.position())
            self._from = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, step = Qt.Key(event.key()), _ARROWS.get(Qt.Key(event.key()))
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.rectangle is not None:
            self.set_rectangle(None)
        elif key == Qt.Key.Key_Space and self.rectangle is None:
            self._begin()
        elif step is not None and self.rectangle is not None:
            self._step(step, larger=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        for one in self._before:
            painter.fillRect(self._seen(one), _ink(Token.MUTED))
        if self.rectangle is not None:
            shown, ink = self._seen(self.rectangle), _ink(Token.DANGER)
            pale = _ink(Token.DANGER)
            pale.setAlphaF(0.25)
            painter.fillRect(shown, pale)
            painter.setPen(QPen(ink, 2))
            painter.drawRect(shown)
        if self.hasFocus():
            painter.setPen(QPen(_ink(Token.ACCENT), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -2, -2))
        painter.end()

    def _draw_to(self, here: QPointF) -> None:
        assert self._from is not None
        (x, y), (to_x, to_y) = self._points(self._from), self._points(here)
        drawn = (min(x, to_x), min(y, to_y), max(x, to_x), max(y, to_y))
        large = drawn[2] - drawn[0] >= LEAST and drawn[3] - drawn[1] >= LEAST
        self.set_rectangle(drawn if large else None)

    def _begin(self) -> None:
        size = self._size()
        left, bottom = (size[0] - WIDE) / 2, (size[1] - HIGH) / 2
        self.set_rectangle((left, bottom, left + WIDE, bottom + HIGH))

    def _step(self, step: tuple[int, int], *, larger: bool) -> None:
        assert self.rectangle is not None
        across, up = step[0] * STEP, step[1] * STEP
        left, bottom, right, top = self.rectangle
        if larger:
            # Its upper left corner stays, as the eye reads.
            right, bottom = max(right + across, left + LEAST), min(bottom + up, top - LEAST)
        else:
            wide, high = self._size()
            across, up = min(max(across, -left), wide - right), min(max(up, -bottom), high - top)
            left, right, bottom, top = left + across, right + across, bottom + up, top + up
        self.set_rectangle((left, bottom, right, top))

    def _within(self, rectangle: Rectangle) -> Rectangle:
        wide, high = self._size()
        left, bottom, right, top = rectangle
        return max(left, 0.0), max(bottom, 0.0), min(right, wide), min(top, high)

    def _size(self) -> tuple[float, float]:
        if self._document is None:
            return 1.0, 1.0
        size = self._document.pagePointSize(self._page)
        return size.width(), size.height()

    def _points(self, here: QPointF) -> tuple[float, float]:
        wide, high = self._size()
        return here.x() * wide / max(self.width(), 1), high - here.y() * high / max(self.height(), 1)

    def _seen(self, rectangle: Rectangle) -> QRectF:
        wide, high = self._size()
        across, down = self.width() / wide, self.height() / high
        left, bottom, right, top = rectangle
        return QRectF(left * across, (high - top) * down, (right - left) * across, (top - bottom) * down)
