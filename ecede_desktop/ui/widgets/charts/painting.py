"""Puts a laid-out picture on a painter; patterns are lines, not bitmaps, so that it is crisp at any scale."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from ecede_desktop.pictures import hatching
from ecede_desktop.pictures.dashes import pieces
from ecede_desktop.pictures.markers import ROUND, corners
from ecede_desktop.pictures.shapes import Area, Box, Dot, Drawing, Ink, Marker, Ribbon, Shape, Stroke, Text
from ecede_desktop.ui.widgets.charts import inks
from ecede_desktop.ui.widgets.charts.letters import WindowLetters

Touch = Callable[[QPainter], None]
HATCH_GAP = 5.0
PIECE = 4
"""Stretches of a line that are painted at once."""
NO_PEN = Qt.PenStyle.NoPen
NO_BRUSH = Qt.BrushStyle.NoBrush


class Brushwork:
    """A picture ready to be painted again and again: pens and paths are made once, painting only replays them."""

    def __init__(self, drawing: Drawing, letters: WindowLetters) -> None:
        self._letters = letters
        self._unit = letters.height("small") / 16
        self._colours = {ink: inks.colour(ink) for ink in Ink}
        self._touches = [touch for shape in drawing.shapes for touch in self._touches_of(shape)]

    def paint(self, painter: QPainter) -> None:
        """Draw it with its top left corner at the painter's origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for touch in self._touches:
            touch(painter)

    def _touches_of(self, shape: Shape) -> Iterator[Touch]:
        if isinstance(shape, Stroke):
            yield self._stroke(shape)
        elif isinstance(shape, Area):
            yield from self._area(shape)
        elif isinstance(shape, Text):
            yield self._text(shape)
        elif isinstance(shape, Dot):
            yield self._dot(shape)
        else:
            yield self._ribbon(shape)

    def _pen(self, ink: Ink, weight: float, dash: tuple[float, ...] = ()) -> QPen:
        pen = QPen(self._colours[ink], weight)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if dash else Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dash:
            pen.setDashPattern(dash)
        return pen

    def _stroke(self, shape: Stroke) -> Touch:
        if shape.dash:
            return self._dashes(shape)
        pen = self._pen(shape.ink, shape.weight)
        points = [QPointF(x, y) for x, y in shape.points]
        if len(points) == 2 and _level(shape):
            # A level or upright hair line stands on whole pixels, or it would be a grey smear of two.
            points = [_snapped(point) for point in points]
        # What a line costs grows with the square of its points: pieces that share an end look the same.
        parts = [QPolygonF(points[n : n + PIECE + 1]) for n in range(0, len(points) - 1, PIECE)]

        def touch(painter: QPainter) -> None:
            painter.setPen(pen)
            for part in parts:
                painter.drawPolyline(part)

        return touch

    def _dashes(self, shape: Stroke) -> Touch:
        pen = self._pen(shape.ink, shape.weight)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pattern = [part * shape.weight for part in shape.dash]
        lines = [QLineF(*start, *end) for start, end in pieces(shape.points, pattern)]

        def touch(painter: QPainter) -> None:
            painter.setPen(pen)
            painter.drawLines(lines)

        return touch

    def _area(self, shape: Area) -> Iterator[Touch]:
        box, radius = QRectF(shape.box.x, shape.box.y, shape.box.width, shape.box.height), shape.radius
        fill = self._colours[shape.fill] if shape.fill is not None else NO_BRUSH
        pen = self._pen(shape.edge, self._unit) if shape.edge is not None else NO_PEN
        if shape.edge is not None:
            half = self._unit / 2
            box = box.adjusted(half, half, -half, -half)

        def touch(painter: QPainter) -> None:
            painter.setPen(pen)
            painter.setBrush(fill)
            if radius:
                painter.drawRoundedRect(box, radius, radius)
            else:
                painter.drawRect(box)
            painter.setBrush(NO_BRUSH)

        yield touch
        yield from self._hatch(shape)

    def _hatch(self, shape: Area) -> Iterator[Touch]:
        inner = shape.box.grown(-self._unit) if shape.edge is not None else shape.box
        gap = HATCH_GAP * self._unit
        lines = [QLineF(*ends) for ends in hatching.lines(inner, shape.hatch, gap)]
        dots = [QPointF(x, y) for x, y in hatching.dots(inner, shape.hatch, gap)]
        if lines:
            pen = self._pen(shape.hatch_ink, self._unit)

            def touch(painter: QPainter) -> None:
                painter.setPen(pen)
                painter.drawLines(lines)

            yield touch
        if dots:
            round_pen = self._pen(shape.hatch_ink, 1.7 * self._unit)

            def dab(painter: QPainter) -> None:
                painter.setPen(round_pen)
                painter.drawPoints(QPolygonF(dots))

            yield dab

    def _text(self, shape: Text) -> Touch:
        font, colour, at = self._letters.fonts[shape.size], self._colours[shape.ink], QPointF(shape.box.x, shape.y)

        def touch(painter: QPainter) -> None:
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(at, shape.words)

        return touch

    def _dot(self, shape: Dot) -> Touch:
        path = marker_path(shape.marker, shape.x, shape.y, shape.size)
        hollow = shape.marker == Marker.RING
        pen = self._pen(shape.ink if hollow else Ink.GROUND, (1.6 if hollow else 1.2) * self._unit)
        # A rim in the colour of the ground keeps a marker apart from the line it lies on.
        fill = self._colours[Ink.GROUND if hollow else shape.ink]

        def touch(painter: QPainter) -> None:
            painter.setPen(pen)
            painter.setBrush(fill)
            painter.drawPath(path)
            painter.setBrush(NO_BRUSH)

        return touch

    def _ribbon(self, shape: Ribbon) -> Touch:
        middle = (shape.x1 + shape.x2) / 2
        path = QPainterPath(QPointF(shape.x1, shape.top1))
        path.cubicTo(middle, shape.top1, middle, shape.top2, shape.x2, shape.top2)
        path.lineTo(shape.x2, shape.bottom2)
        path.cubicTo(middle, shape.bottom2, middle, shape.bottom1, shape.x1, shape.bottom1)
        path.closeSubpath()
        pen, fill = self._pen(shape.edge, self._unit, shape.dash), self._colours[shape.fill]

        def touch(painter: QPainter) -> None:
            painter.setPen(pen)
            painter.setBrush(fill)
            painter.drawPath(path)
            painter.setBrush(NO_BRUSH)

        return touch


def marker_path(marker: Marker, x: float, y: float, size: float) -> QPainterPath:
    """The outline of a marker; ``size`` is half its width."""
    path = QPainterPath()
    if marker in ROUND:
        path.addEllipse(QPointF(x, y), size, size)
    else:
        path.addPolygon([QPointF(*corner) for corner in corners(marker, x, y, size)])
        path.closeSubpath()
    return path


def as_rect(box: Box) -> QRectF:
    """Qt's rectangle of a box."""
    return QRectF(box.x, box.y, box.width, box.height)


def _level(shape: Stroke) -> bool:
    (x1, y1), (x2, y2) = shape.points
    return shape.weight < 1.5 and (x1 == x2 or y1 == y2)


def _snapped(point: QPointF) -> QPointF:
    return QPointF(round(point.x() - 0.5) + 0.5, round(point.y() - 0.5) + 0.5)
