"""A trend in the space of a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token

LOW, HIGH = 40.0, 100.0
"""The scale is the same in every line, so that lines can be compared; lower figures stand on the ground."""


def paint_spark_line(
    painter: QPainter, where: QRectF, values: Sequence[float | None], mark: float | None = None
) -> None:
    """Draw percentages, oldest first; gaps stay gaps. ``mark`` draws a threshold as a thin line."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark is not None:
        painter.setPen(QPen(theme.colour(Token.LINE), 1))
        y = _height(where, mark)
        painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y))
    points = _points(where, values)
    painter.setPen(QPen(theme.colour(Token.ACCENT), 1.5))
    path, pen_down = QPainterPath(), False
    for point in points:
        if point is None:
            pen_down = False
        elif pen_down:
            path.lineTo(point)
        else:
            path.moveTo(point)
            pen_down = True
    painter.drawPath(path)
    last = next((p for p in reversed(points) if p is not None), None)
    if last is not None:
        painter.setBrush(theme.colour(Token.ACCENT))
        painter.drawEllipse(last, 2.0, 2.0)
    painter.restore()


def _points(where: QRectF, values: Sequence[float | None]) -> list[QPointF | None]:
    step = where.width() / max(1, len(values) - 1)
    return [
        None if value is None else QPointF(where.left() + step * number, _height(where, value))
        for number, value in enumerate(values)
    ]


def _height(where: QRectF, value: float) -> float:
    share = (min(HIGH, max(LOW, value)) - LOW) / (HIGH - LOW)
    return where.bottom() - share * where.height()
