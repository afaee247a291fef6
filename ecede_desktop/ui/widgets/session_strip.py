"""Some sessions drawn as a small register: a line a week in which one of them lies, morning beside afternoon."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.mark_paint import paint_mark

SIDE, GAP = 22, 8
"""Pixels of the design: a square, and the space between days."""
MOST_WEEKS = 45
SATURDAY = 5


class SessionStrip(QWidget):
    """Only paints: the table beside it says the same to the keyboard and to a screen reader."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: Mapping[tuple[dt.date, str], MarkCell] = {}
        self._times: Mapping[tuple[dt.date, str], int] = {}
        self._weeks: list[dt.date] = []
        self._days = SATURDAY
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.updateGeometry)

    def show_sessions(self, cells: Sequence[MarkCell], times: Mapping[tuple[dt.date, str], int] | None = None) -> None:
        """Show these sessions; ``times`` says how many pupils have it where that is more than one."""
        self._cells = {(cell.date, cell.session): cell for cell in cells}
        self._times = times or {}
        mondays = {cell.date - dt.timedelta(days=cell.date.weekday()) for cell in cells}
        self._weeks = sorted(mondays)[:MOST_WEEKS]
        self._days = 7 if any(cell.date.weekday() >= SATURDAY for cell in cells) else SATURDAY
        self.setVisible(bool(self._weeks))
        self.updateGeometry()
        self.update()

    @property
    def weeks(self) -> tuple[dt.date, ...]:
        """The Mondays of the lines."""
        return tuple(self._weeks)

    def sizeHint(self) -> QSize:
        side, gap, left, top = self._measure()
        return QSize(int(left + self._days * (2 * side + gap)), int(top + len(self._weeks) * (side + gap / 2)) + 2)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _measure(self) -> tuple[float, float, float, float]:
        side, gap = float(theme.look().px(SIDE)), float(theme.look().px(GAP))
        widest = max((self.fontMetrics().horizontalAdvance(i18n.format_day(week)) for week in self._weeks), default=0)
        return side, gap, widest + 2 * gap, self.fontMetrics().height() + gap / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side, gap, left, top = self._measure()
        painter.setPen(theme.colour(Token.MUTED))
        for day, name in enumerate(i18n.day_names()[: self._days]):
            where = QRectF(left + day * (2 * side + gap), 0, 2 * side, top)
            painter.drawText(where, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, name)
        for line, monday in enumerate(self._weeks):
            y = top + line * (side + gap / 2)
            painter.setPen(theme.colour(Token.MUTED))
            label = QRectF(0, y, left - gap, side)
            painter.drawText(label, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, i18n.format_day(monday))
            for day in range(self._days):
                for half, session in enumerate(("AM", "PM")):
                    key = (monday + dt.timedelta(days=day), session)
                    where = QRectF(left + day * (2 * side + gap) + half * side, y, side - 1, side)
                    self._paint(painter, where, key)
        painter.end()

    def _paint(self, painter: QPainter, where: QRectF, key: tuple[dt.date, str]) -> None:
        cell = self._cells.get(key)
        paint_mark(painter, where, cell or MarkCell(key[0], key[1], "", "NONE"))
        times = self._times.get(key, 1)
        if cell is not None and times > 1:
            painter.save()
            badge = QRectF(where.left(), where.center().y(), where.width(), where.height() / 2)
            painter.fillRect(badge, theme.colour(Token.SURFACE))
            font = QFont(painter.font())
            font.setPixelSize(max(8, int(where.height() * 0.42)))
            painter.setFont(font)
            painter.setPen(theme.colour(Token.TEXT))
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, str(times) if times < 1000 else "…")
            painter.restore()
