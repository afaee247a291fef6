"""How a day of the calendar is drawn: by shape and letter as well as by colour, so that it reads in grey."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecede_desktop.records.calendars import CalendarDay
from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token

KINDS = ("school", "inset", "closure", "occasional", "holiday", "bank_holiday", "unknown")
_FILLED = {"inset": Token.INFO, "closure": Token.DANGER, "occasional": Token.ACCENT}


def paint_day(painter: QPainter, where: QRectF, day: CalendarDay, letter: str) -> None:
    """Draw a day into its square."""
    painter.save()
    if day.kind == "school":
        _box(painter, where, Token.ACCENT_TINT, None)
        if day.marked:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(Token.ACCENT))
            size = max(1.2, where.width() * 0.1)
            painter.drawEllipse(where.center(), size, size)
    elif day.kind in _FILLED:
        _box(painter, where, _FILLED[day.kind], None)
        _letter(painter, where, letter, Token.SURFACE)
    elif day.kind == "bank_holiday":
        _box(painter, where, Token.SURFACE, Token.EDGE)
        _letter(painter, where, letter, Token.MUTED)
    elif day.kind == "holiday":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(theme.colour(Token.EDGE), Qt.BrushStyle.Dense6Pattern))
        painter.drawRoundedRect(where, 2, 2)
    else:
        painter.setPen(QPen(theme.colour(Token.LINE), 1))
        painter.drawLine(where.center() - QPointF(2, 0), where.center() + QPointF(2, 0))
    if day.disagrees:
        _corner(painter, where)
    painter.restore()


def _corner(painter: QPainter, where: QRectF) -> None:
    """A corner for a day on which calendar and marks disagree; the words of the day say how."""
    painter.setPen(QPen(theme.colour(Token.SURFACE), 1))
    painter.setBrush(theme.colour(Token.WARNING))
    side = max(6.0, where.width() * 0.5)
    corner = where.topRight()
    painter.drawPolygon([corner, corner + QPointF(-side, 0), corner + QPointF(0, side)])


def _box(painter: QPainter, where: QRectF, fill: Token, edge: Token | None) -> None:
    painter.setBrush(theme.colour(fill))
    painter.setPen(QPen(theme.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def _letter(painter: QPainter, where: QRectF, letter: str, token: Token) -> None:
    if where.width() < 9:
        return
    font = QFont(painter.font())
    font.setPixelSize(max(7, int(where.height() * 0.62)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.colour(token))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, letter)


class DaySample(QWidget):
    """One square of the calendar, for its key."""

    def __init__(self, day: CalendarDay, letter: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day, self._letter = day, letter
        side = theme.look().px(18)
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_day(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), self._day, self._letter)
        painter.end()
