"""How a session mark is drawn: by shape as well as by colour, so that it reads in grey and without colour vision."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPen

from ecede_desktop.records.attendance import MarkCell
from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token


def paint_mark(painter: QPainter, where: QRectF, cell: MarkCell) -> None:
    """Draw one session into its square."""
    painter.save()
    shape = {
        "P": _present,
        "A": _approved,
        "AU": _authorised,
        "UN": _unauthorised,
        "NR": _not_required,
        "MISSING": _missing,
    }.get(cell.mark_class, _nothing)
    shape(painter, where, cell)
    if cell.original is not None:
        # A corner for a mark that was changed: both values are in the words of the cell.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Token.INFO))
        corner = where.topRight()
        painter.drawPolygon(
            [corner, corner + QPointF(-where.width() * 0.4, 0), corner + QPointF(0, where.width() * 0.4)]
        )
    painter.restore()


def _box(painter: QPainter, where: QRectF, fill: Token | None, edge: Token | None) -> None:
    painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


def _letter(painter: QPainter, where: QRectF, code: str, token: Token) -> None:
    if where.width() < 9:
        return
    font = QFont(painter.font())
    font.setPixelSize(max(7, int(where.height() * 0.72)))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(theme.colour(token))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, code)


def _present(painter: QPainter, where: QRectF, cell: MarkCell) -> None:
    _box(painter, where, Token.ACCENT_TINT, None)
    if cell.code == "L":
        _letter(painter, where, "L", Token.ACCENT)


def _approved(painter: QPainter, where: QRectF, cell: MarkCell) -> None:
    _box(painter, where, Token.ACCENT_TINT, None)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(Token.ACCENT))
    painter.drawEllipse(where.center(), where.width() * 0.16, where.width() * 0.16)


def _authorised(painter: QPainter, where: QRectF, cell: MarkCell) -> None:
    _box(painter, where, Token.SURFACE, Token.EDGE)
    _letter(painter, where, cell.code, Token.MUTED)


def _unauthorised(painter: QPainter, where: QRectF, cell: MarkCell) -> None:
    if cell.code == "U":
        _box(painter, where, Token.DANGER_TINT, Token.DANGER)
        lower = QRectF(where.left(), where.center().y(), where.width(), where.height() / 2)
        painter.fillRect(lower.adjusted(1, 0, -1, -1), theme.colour(Token.DANGER))
        return
    _box(painter, where, Token.DANGER, None)
    _letter(painter, where, cell.code, Token.SURFACE)


def _not_required(painter: QPainter, where: QRectF, cell: MarkCell) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(theme.colour(Token.EDGE), Qt.BrushStyle.Dense6Pattern))
    painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), 2, 2)


def _missing(painter: QPainter, where: QRectF, cell: MarkCell) -> None:
    painter.setBrush(theme.colour(Token.WARNING_TINT))
    painter.setPen(QPen(theme.colour(Token.WARNING), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)
    _letter(painter, where, "?", Token.WARNING)


def _nothing(painter: QPainter, where: QRectF, cell: MarkCell) -> None:
    painter.setPen(QPen(theme.colour(Token.LINE), 1))
    centre = where.center()
    painter.drawLine(centre - QPointF(2, 0), centre + QPointF(2, 0))
