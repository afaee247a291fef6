"""Attendance of each week against the target of a plan, drawn small: the weeks before it, and those since."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token

HIGH = 100.0
"""Bars stand on nought, or their lengths would not say what they show."""
HEIGHT, SLOT = 84, 14


class PlanPicture(QWidget):
    """A bar a week; the weeks before the plan are outlined, those in it filled; the target is a dashed line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[float | None, ...] = ()
        self._before = 0
        self._target: float | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self.updateGeometry)

    def show_weeks(self, weeks: Sequence[float | None], before: int, target: Decimal | None) -> None:
        """Show these weeks, so many of them before the plan; the figures are named for a screen reader."""
        self._weeks, self._before = tuple(weeks), before
        self._target = None if target is None else float(target)
        said = [self.tr("no session") if week is None else f"{week:.1f} %" for week in self._weeks]
        words = self.tr("Attendance by week. Before the plan: {before}. Since: {since}.")
        self.setAccessibleName(
            words.format(before=", ".join(said[:before]) or "–", since=", ".join(said[before:]) or "–")
        )
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.look()
        return QSize(look.px(SLOT) * max(len(self._weeks), 6), look.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.look().px(60), theme.look().px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self.height() - 1.0
        painter.setPen(QPen(theme.colour(Token.EDGE), 1))
        slot = min(self.width() / max(len(self._weeks), 1), theme.look().px(SLOT))
        painter.drawLine(QPointF(0, ground), QPointF(slot * len(self._weeks), ground))
        for number, week in enumerate(self._weeks):
            if week is not None:
                self._bar(painter, number, slot, week)
        if 0 < self._before < len(self._weeks):
            start = slot * self._before
            painter.setPen(QPen(theme.colour(Token.TEXT), 1))
            painter.drawLine(QPointF(start, 0), QPointF(start, ground))
        if self._target is not None:
            painter.setPen(QPen(theme.colour(Token.TEXT), 1.5, Qt.PenStyle.DashLine))
            line = self._top(self._target)
            painter.drawLine(QPointF(0, line), QPointF(slot * len(self._weeks), line))
        painter.end()

    def _bar(self, painter: QPainter, number: int, slot: float, week: float) -> None:
        top = self._top(week)
        where = QRectF(number * slot + 1.5, top, max(slot - 3, 2), max(self.height() - 1 - top, 2))
        painter.setPen(QPen(theme.colour(Token.ACCENT), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush if number < self._before else theme.colour(Token.ACCENT))
        painter.drawRect(where)

    def _top(self, value: float) -> float:
        return (self.height() - 2) * (1 - min(HIGH, max(0.0, value)) / HIGH)
