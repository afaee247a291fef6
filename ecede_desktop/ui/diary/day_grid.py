"""Days as squares, a line a week: walked by keys, read out in words, what stands on a day drawn small."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.diary import DiaryDay, DiaryView
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.diary import words
from ecede_desktop.ui.icons import paint_icon
from ecede_desktop.ui.theme import Token

DAY = Qt.ItemDataRole.UserRole
SQUARE_HEIGHT, ICON = 64, 14
"""Pixels of the design: how low a square may be, and the icon of an entry."""
Index = QModelIndex | QPersistentModelIndex


class DayGrid(QTableWidget):
    """Signals: day_wanted(day) another day is to be the current one, in sight or not; opened(day) Enter or a double
    click; turned(step) Page Up or Page Down; home() the Home key."""

    day_wanted = Signal(object)
    opened = Signal(object)
    turned = Signal(int)
    home = Signal()

    def __init__(self, ladder: Ladder, parent: QWidget | None = None) -> None:
        super().__init__(0, 7, parent)
        self._ladder = ladder
        self._month: int | None = None
        self._view: DiaryView | None = None
        self.setItemDelegate(_Square(self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionsClickable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cellClicked.connect(self._clicked)
        self.cellDoubleClicked.connect(self._double_clicked)
        theme.notifier().changed.connect(self.fit)
        self.fit()

    def show_view(self, view: DiaryView, current: dt.date, month: int | None) -> None:
        """Show whole weeks; days of another month than ``month`` are quieter."""
        self._view, self._month = view, month
        self.setRowCount(len(view.days) // 7)
        self.setHorizontalHeaderLabels(list(i18n.day_names()))
        for number, day in enumerate(view.days):
            item = QTableWidgetItem()
            item.setData(DAY, day)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words.aloud(day, self._ladder))
            item.setToolTip("\n".join(words.line(entry, self._ladder) for entry in day.entries))
            self.setItem(number // 7, number % 7, item)
        self.fit()
        self.mark(current)

    def mark(self, day: dt.date) -> bool:
        """Make a day the current one; False when it is not in sight."""
        if self._view is None or not self._view.days:
            return False
        number = (day - self._view.days[0].date).days
        if not 0 <= number < len(self._view.days):
            return False
        self.setCurrentCell(number // 7, number % 7)
        return True

    def day_at(self, row: int, column: int) -> DiaryDay | None:
        """The day of a square."""
        item = self.item(row, column)
        found = item.data(DAY) if item is not None else None
        return found if isinstance(found, DiaryDay) else None

    @property
    def current_day(self) -> DiaryDay | None:
        """The day one stands on."""
        return self.day_at(self.currentRow(), self.currentColumn())

    @property
    def today(self) -> dt.date | None:
        return self._view.today if self._view else None

    @property
    def month(self) -> int | None:
        return self._month

    @property
    def ladder(self) -> Ladder:
        return self._ladder

    def fit(self) -> None:
        """Squares as high as the words need."""
        rows = max(self.rowCount(), 1)
        least = theme.look().px(SQUARE_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(least)
        self.setMinimumHeight(rows * least + self.horizontalHeader().sizeHint().height() + 4)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day, key = self.current_day, event.key()
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
        if day is not None and key in steps:
            self.day_wanted.emit(day.date + dt.timedelta(days=steps[Qt.Key(key)]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.turned.emit(-1 if key == Qt.Key.Key_PageUp else 1)
        elif key == Qt.Key.Key_Home:
            self.home.emit()
        elif day is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(day.date)
        else:
            super().keyPressEvent(event)

    def _clicked(self, row: int, column: int) -> None:
        if (day := self.day_at(row, column)) is not None:
            self.day_wanted.emit(day.date)

    def _double_clicked(self, row: int, column: int) -> None:
        if (day := self.day_at(row, column)) is not None:
            self.opened.emit(day.date)


class _Square(QStyledItemDelegate):
    """Draws a day: its number, what it is, and as many entries as there is room for."""

    def __init__(self, grid: DayGrid) -> None:
        super().__init__(grid)
        self._grid = grid

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        day = index.data(DAY)
        if not isinstance(day, DiaryDay):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        current = index.row() == self._grid.currentRow() and index.column() == self._grid.currentColumn()
        self._ground(painter, rect, day, current)
        self._write(painter, rect.adjusted(6, 4, -6, -4), day)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, day: DiaryDay, current: bool) -> None:
        ground = Token.SURFACE if day.kind in ("school", "unknown") else Token.SUNKEN
        painter.fillRect(rect, theme.colour(Token.ACCENT_TINT if current else ground))
        painter.setPen(theme.colour(Token.LINE))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if current:
            painter.setPen(QPen(theme.colour(Token.ACCENT), 2 if self._grid.hasFocus() else 1))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))

    def _write(self, painter: QPainter, room: QRect, day: DiaryDay) -> None:
        elsewhere = self._grid.month not in (None, day.date.month)
        small = theme.font("small")
        painter.setFont(theme.font("small", bold=day.date == self._grid.today))
        height = painter.fontMetrics().height()
        number = str(day.date.day) if day.date.day > 1 else i18n.format_short_day(day.date)
        ink = Token.MUTED if elsewhere else Token.TEXT
        painter.setPen(theme.colour(ink))
        width = painter.fontMetrics().horizontalAdvance(number)
        if day.date == self._grid.today:
            ring = QRectF(room.left() - 2, room.top(), width + 10, height)
            painter.setPen(QPen(theme.colour(Token.ACCENT), 1.5))
            painter.drawRoundedRect(ring, height / 2, height / 2)
            painter.setPen(theme.colour(ink))
        painter.drawText(room.left() + 3, room.top() + painter.fontMetrics().ascent(), number)
        painter.setFont(small)
        if day.kind not in ("school", "weekend"):
            said = QRect(room.left() + width + 14, room.top(), room.width() - width - 14, height)
            painter.setPen(theme.colour(Token.MUTED))
            text = painter.fontMetrics().elidedText(words.day_is(day), Qt.TextElideMode.ElideRight, said.width())
            painter.drawText(said, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, text)
        self._entries(painter, room.adjusted(0, height + 2, 0, 0), day, ink)

    def _entries(self, painter: QPainter, room: QRect, day: DiaryDay, ink: Token) -> None:
        height = painter.fontMetrics().height() + 1
        fit = max(room.height() // height, 0)
        shown = day.entries if len(day.entries) <= fit else day.entries[: max(fit - 1, 0)]
        side = min(theme.look().px(ICON), height)
        top = room.top()
        for entry in shown:
            token = Token.DANGER if entry.overdue else Token.MUTED
            paint_icon(painter, words.icon_of(entry), QRectF(room.left(), top + (height - side) / 2, side, side), token)
            where = QRect(room.left() + side + 4, top, room.width() - side - 4, height)
            said = words.short(entry, self._grid.ladder)
            painter.setPen(theme.colour(ink))
            text = painter.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, where.width())
            painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            top += height
        if (rest := len(day.entries) - len(shown)) and fit:
            painter.setPen(theme.colour(Token.MUTED))
            painter.drawText(room.left() + 3, top + painter.fontMetrics().ascent(), f"+ {rest}")
