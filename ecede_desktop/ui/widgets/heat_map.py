"""A school year at a glance: a square a session, weeks across, Monday to Friday down, morning over afternoon."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.mark_paint import paint_mark

ROWS = 10
"""Monday morning to Friday afternoon."""
LARGEST = 36
"""Pixels of the design: on a wide screen the squares grow until the letters in them read at arm's length."""
DAY = dt.timedelta(days=1)
Describe = Callable[[MarkCell], str]


class HeatMap(QWidget):
    """Marks of one school year. Arrow keys walk from session to session and say each in words, Home and End
    go to the first and the last.

    Signals:
        walked(object): the ``MarkCell`` the cursor came to.
    """

    walked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[tuple[int, int], MarkCell] = {}
        self._monday = dt.date.min
        self._weeks = 0
        self._days: tuple[str, ...] = ("Mon", "Tue", "Wed", "Thu", "Fri")
        self._months: tuple[str, ...] = ()
        self._describe: Describe = lambda cell: f"{cell.date} {cell.session} {cell.code}"
        self._cursor = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.updateGeometry)

    def set_words(self, days: Sequence[str], months: Sequence[str], describe: Describe) -> None:
        """Names of Monday to Friday, of January to December, and the sentence of a cell."""
        self._days, self._months, self._describe = tuple(days), tuple(months), describe
        self._tell()
        self.update()

    def set_cells(self, cells: Sequence[MarkCell]) -> None:
        """Show these sessions; weekends are left out (the table beside shows them)."""
        weekdays = [cell for cell in cells if cell.date.weekday() < 5]
        self._cells = {}
        if weekdays:
            first, last = weekdays[0].date, weekdays[-1].date
            self._monday = first - dt.timedelta(days=first.weekday())
            self._weeks = (last - self._monday).days // 7 + 1
            self._cells = {self._place_of(cell): cell for cell in weekdays}
        else:
            self._weeks = 0
        self._cursor = max(self._cells, default=(0, 0))
        self._tell()
        self.updateGeometry()
        self.update()

    def _place_of(self, cell: MarkCell) -> tuple[int, int]:
        days = (cell.date - self._monday).days
        return days // 7, (days % 7) * 2 + (cell.session == "PM")

    @property
    def current(self) -> MarkCell | None:
        """The session under the cursor."""
        return self._cells.get(self._cursor)

    def cell_at(self, point: QPoint) -> MarkCell | None:
        """The session under a point of the widget."""
        side, left, top = self._measure()
        row = self._row_at((point.y() - top) / side)
        return self._cells.get((int((point.x() - left) // side), row)) if row is not None else None

    @staticmethod
    def _row_at(y: float) -> int | None:
        day, within = divmod(y, 2.3)
        return int(day) * 2 + min(1, int(within)) if y >= 0 and within < 2 and day < 5 else None

    def _measure(self) -> tuple[float, float, float]:
        """Side of a square, left edge and top edge of the squares, in pixels."""
        left = self.fontMetrics().horizontalAdvance(max(self._days, key=len)) + 12.0
        top = self.fontMetrics().height() + 6.0
        room = self.width() - left - 4
        most = theme.look().px(LARGEST)
        return max(9.0, min(float(most), room / max(1, self._weeks))), left, top

    def sizeHint(self) -> QSize:
        side, left, top = self._measure()
        return QSize(int(left + side * max(self._weeks, 20)), int(top + side * 11.5) + 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        # The squares take the width there is, so the height follows from it.
        super().resizeEvent(event)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, left, top = self._measure()
        painter.setPen(theme.colour(Token.MUTED))
        for number, name in enumerate(self._days):
            where = QRectF(0, top + number * 2.3 * side, left - 8, 2 * side)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, name)
        self._paint_months(painter, side, left)
        for place, cell in self._cells.items():
            paint_mark(painter, self._square(place).adjusted(0.5, 0.5, -0.5, -0.5), cell)
        if self.hasFocus() and self._cells:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.colour(Token.TEXT), 2))
            painter.drawRoundedRect(self._square(self._cursor).adjusted(-1, -1, 1, 1), 2, 2)
        painter.end()

    def _paint_months(self, painter: QPainter, side: float, left: float) -> None:
        for x, name in self.month_places(side, left):
            painter.drawText(QPointF(x, self.fontMetrics().ascent()), name)

    def month_places(self, side: float, left: float) -> list[tuple[float, str]]:
        """Where each month's name begins; one that would meet the name before it is left out."""
        shown, edge = 0, 0.0
        places: list[tuple[float, str]] = []
        for week in range(self._weeks):
            thursday = self._monday + (week * 7 + 3) * DAY
            if thursday.month == shown:
                continue
            # A week belongs to the month that most of its days are in.
            shown = thursday.month
            name = self._months[shown - 1] if self._months else str(shown)
            x, width = left + week * side, self.fontMetrics().horizontalAdvance(name)
            if x >= edge and x + width <= self.width():
                places.append((x, name))
                edge = x + width + 4
        return places

    def _square(self, place: tuple[int, int]) -> QRectF:
        side, left, top = self._measure()
        week, row = place
        day, afternoon = divmod(row, 2)
        return QRectF(left + week * side, top + (day * 2.3 + afternoon) * side, side, side)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            cell = self.cell_at(event.pos())
            QToolTip.showText(event.globalPos(), self._describe(cell) if cell else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self.cell_at(event.position().toPoint())
        if cell is not None:
            self._go(self._place_of(cell))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._cells:
            self._go(min(self._cells) if event.key() == Qt.Key.Key_Home else max(self._cells))
            return
        step = steps.get(Qt.Key(event.key()))
        if step is None or not self._cells:
            super().keyPressEvent(event)
            return
        week, row = self._cursor[0] + step[0], self._cursor[1] + step[1]
        if not 0 <= row < ROWS:
            # Down from Friday afternoon is Monday morning of the next week, as time goes.
            week, row = week + step[1], row % ROWS
        if (week, row) in self._cells:
            self._go((week, row))
            QToolTip.showText(
                self.mapToGlobal(self._square(self._cursor).bottomRight().toPoint()), self.accessibleName()
            )

    def _go(self, place: tuple[int, int]) -> None:
        self._cursor = place
        self._tell()
        self.update()
        self.walked.emit(self._cells[place])

    def _tell(self) -> None:
        cell = self.current
        self.setAccessibleName(self._describe(cell) if cell else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()
