"""A school year as a calendar at a glance: a square a day, weeks across, Monday to Friday down."""

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

from ecede_desktop.records.calendars import CalendarDay
from ecede_desktop.ui import theme
from ecede_desktop.ui.schools.day_paint import paint_day
from ecede_desktop.ui.theme import Token

ROWS = 5
LARGEST = 30
"""Pixels of the design."""
DAY = dt.timedelta(days=1)
Place = tuple[int, int]
Describe = Callable[[CalendarDay], str]
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class YearView(QWidget):
    """Arrow keys walk from day to day and say each in words; with Shift they choose days from where it was pressed.

    Signals:
        walked(object): the ``CalendarDay`` the cursor came to.
        chosen(object, object): first and last day, by Enter or a double click.
    """

    walked = Signal(object)
    chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: dict[Place, CalendarDay] = {}
        self._monday = dt.date.min
        self._weeks = 0
        self._names: tuple[str, ...] = ("Mon", "Tue", "Wed", "Thu", "Fri")
        self._months: tuple[str, ...] = ()
        self._describe: Describe = lambda day: f"{day.date} {day.kind}"
        self._letters: dict[str, str] = {}
        self._cursor: Place = (0, 0)
        self._anchor: Place = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.updateGeometry)

    def set_words(
        self, names: Sequence[str], months: Sequence[str], letters: dict[str, str], describe: Describe
    ) -> None:
        """Names of Monday to Friday, of January to December, the letter of each kind of day, the sentence of a day."""
        self._names, self._months, self._describe = tuple(names), tuple(months), describe
        self._letters = dict(letters)
        self._tell()
        self.update()

    def set_days(self, days: Sequence[CalendarDay], start_at: dt.date | None = None) -> None:
        """Show these days; the cursor stays where it was, or goes to ``start_at``."""
        weekdays = [day for day in days if day.date.weekday() < ROWS]
        before = self.current.date if self.current else start_at
        self._days = {}
        if weekdays:
            self._monday = weekdays[0].date - weekdays[0].date.weekday() * DAY
            self._weeks = (weekdays[-1].date - self._monday).days // 7 + 1
            self._days = {self._place_of(day.date): day for day in weekdays}
        wanted = self._place_of(before) if before and weekdays else (0, 0)
        self._cursor = wanted if wanted in self._days else min(self._days, default=(0, 0))
        self._anchor = self._cursor
        self._tell()
        self.updateGeometry()
        self.update()

    @property
    def current(self) -> CalendarDay | None:
        """The day under the cursor."""
        return self._days.get(self._cursor)

    @property
    def selection(self) -> tuple[dt.date, dt.date] | None:
        """First and last day that are chosen."""
        if self.current is None or self._anchor not in self._days:
            return None
        ends = sorted((self.current.date, self._days[self._anchor].date))
        return ends[0], ends[1]

    def day_at(self, point: QPoint) -> CalendarDay | None:
        """The day under a point of the widget."""
        side, left, top = self._measure()
        return self._days.get((int((point.x() - left) // side), int((point.y() - top) // side)))

    def _place_of(self, day: dt.date) -> Place:
        away = (day - self._monday).days
        return away // 7, away % 7

    def _measure(self) -> tuple[float, float, float]:
        """Side of a square, left edge and top edge of the squares, in pixels."""
        left = self.fontMetrics().horizontalAdvance(max(self._names, key=len)) + 12.0
        top = self.fontMetrics().height() + 6.0
        room = self.width() - left - 4
        return max(10.0, min(float(theme.look().px(LARGEST)), room / max(1, self._weeks))), left, top

    def sizeHint(self) -> QSize:
        side, left, top = self._measure()
        return QSize(int(left + side * max(self._weeks, 20)), int(top + side * ROWS) + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, left, top = self._measure()
        painter.setPen(theme.colour(Token.MUTED))
        for number, name in enumerate(self._names):
            where = QRectF(0, top + number * side, left - 8, side)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, name)
        self._paint_months(painter, side, left, top)
        for place, day in self._days.items():
            where = self._square(place).adjusted(1, 1, -1, -1)
            paint_day(painter, where, day, self._letters.get(day.kind, ""))
        self._paint_choice(painter)
        painter.end()

    def _paint_choice(self, painter: QPainter) -> None:
        chosen = self.selection
        if not self.hasFocus() or chosen is None:
            return
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(Token.ACCENT), 2))
        for place, day in self._days.items():
            if chosen[0] <= day.date <= chosen[1]:
                painter.drawRoundedRect(self._square(place).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(QPen(theme.colour(Token.TEXT), 2))
        painter.drawRoundedRect(self._square(self._cursor).adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3)

    def _paint_months(self, painter: QPainter, side: float, left: float, top: float) -> None:
        shown, edge = 0, 0.0
        for week in range(self._weeks):
            middle = self._monday + (week * 7 + 3) * DAY
            if middle.month == shown:
                continue
            shown = middle.month
            name = self._months[shown - 1] if self._months else str(shown)
            x, width = left + week * side, self.fontMetrics().horizontalAdvance(name)
            if week:
                painter.setPen(QPen(theme.colour(Token.LINE), 1))
                painter.drawLine(QPointF(x - 0.5, top), QPointF(x - 0.5, top + ROWS * side))
            if x >= edge and x + width <= self.width():
                painter.setPen(theme.colour(Token.MUTED))
                painter.drawText(QPointF(x, self.fontMetrics().ascent()), name)
                edge = x + width + 4

    def _square(self, place: Place) -> QRectF:
        side, left, top = self._measure()
        return QRectF(left + place[0] * side, top + place[1] * side, side, side)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            day = self.day_at(event.pos())
            QToolTip.showText(event.globalPos(), self._describe(day) if day else "", self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None:
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go(self._place_of(day.date), extends=extends)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().toPoint())
        if day is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._go(self._place_of(day.date), extends=True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.day_at(event.position().toPoint()) is not None:
            self._choose()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, extends = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._days:
            self._choose()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self._days:
            self._go(min(self._days) if key == Qt.Key.Key_Home else max(self._days), extends=extends)
        elif key in _STEPS and self._days:
            self._step(*_STEPS[key], extends=extends)
        else:
            super().keyPressEvent(event)

    def _step(self, across: int, down: int, *, extends: bool) -> None:
        week, row = self._cursor[0] + across, self._cursor[1] + down
        if not 0 <= row < ROWS:
            # Down from Friday is Monday of the next week, as time goes.
            week, row = week + down, row % ROWS
        if (week, row) in self._days:
            self._go((week, row), extends=extends)

    def _choose(self) -> None:
        if (chosen := self.selection) is not None:
            self.chosen.emit(*chosen)

    def _go(self, place: Place, *, extends: bool) -> None:
        self._cursor = place
        if not extends:
            self._anchor = place
        self._tell()
        self.update()
        self.walked.emit(self._days[place])

    def _tell(self) -> None:
        day = self.current
        self.setAccessibleName(self._describe(day) if day else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
