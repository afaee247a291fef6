"""Puts a laid-out picture on a page as lines, areas and text: nothing of it is a bitmap."""

from __future__ import annotations

from typing import Any

from ecede_desktop.pictures import hatching
from ecede_desktop.pictures.markers import ROUND, corners
from ecede_desktop.pictures.shapes import Area, Dot, Drawing, Hatch, Ink, Marker, Ribbon, Shape, Stroke, Text
from ecede_desktop.reports import fonts
from ecede_desktop.reports.charts.inks import INKS
from ecede_desktop.reports.charts.letters import FACES, PaperLetters

HATCH_GAP = 5.0


class Press:
    """Draws on a canvas whose y runs upwards; ``left`` and ``top`` are where the drawing's corner lies on the page."""

    def __init__(self, canvas: Any, left: float, top: float) -> None:
        fonts.embed()
        self._canvas, self._left, self._top = canvas, left, top
        self._unit = PaperLetters().height("small") / 16

    def draw(self, drawing: Drawing) -> None:
        """Everything, in the order in which it was laid out."""
        self._canvas.saveState()
        self._canvas.setLineJoin(1)
        for shape in drawing.shapes:
            self._draw(shape)
        self._canvas.restoreState()

    def _draw(self, shape: Shape) -> None:
        if isinstance(shape, Stroke):
            self._stroke(shape)
        elif isinstance(shape, Area):
            self._area(shape)
        elif isinstance(shape, Text):
            self._text(shape)
        elif isinstance(shape, Dot):
            self._dot(shape)
        else:
            self._ribbon(shape)

    def _x(self, x: float) -> float:
        return self._left + x

    def _y(self, y: float) -> float:
        return self._top - y

    def _pen(self, ink: Ink, weight: float, dash: tuple[float, ...] = ()) -> None:
        self._canvas.setStrokeColor(INKS[ink])
        self._canvas.setLineWidth(weight)
        self._canvas.setLineCap(0 if dash else 1)
        self._canvas.setDash([part * weight for part in dash])

    def _stroke(self, shape: Stroke) -> None:
        self._pen(shape.ink, shape.weight, shape.dash)
        path = self._canvas.beginPath()
        for number, (x, y) in enumerate(shape.points):
            (path.lineTo if number else path.moveTo)(self._x(x), self._y(y))
        self._canvas.drawPath(path, stroke=1, fill=0)

    def _area(self, shape: Area) -> None:
        box = shape.box
        if shape.edge is not None:
            self._pen(shape.edge, self._unit * 0.8)
        if shape.fill is not None:
            self._canvas.setFillColor(INKS[shape.fill])
        if shape.fill is not None or shape.edge is not None:
            flags = {"stroke": int(shape.edge is not None), "fill": int(shape.fill is not None)}
            place = (self._x(box.x), self._y(box.bottom), box.width, box.height)
            if shape.radius:
                self._canvas.roundRect(*place, shape.radius, **flags)
            else:
                self._canvas.rect(*place, **flags)
        if shape.hatch != Hatch.NONE:
            self._hatch(shape)

    def _hatch(self, shape: Area) -> None:
        inner = shape.box.grown(-self._unit) if shape.edge is not None else shape.box
        gap = HATCH_GAP * self._unit
        lines = hatching.lines(inner, shape.hatch, gap)
        if lines:
            self._pen(shape.hatch_ink, self._unit)
            self._canvas.lines([(self._x(x1), self._y(y1), self._x(x2), self._y(y2)) for x1, y1, x2, y2 in lines])
        self._canvas.setFillColor(INKS[shape.hatch_ink])
        for x, y in hatching.dots(inner, shape.hatch, gap):
            self._canvas.circle(self._x(x), self._y(y), self._unit * 0.85, stroke=0, fill=1)

    def _text(self, shape: Text) -> None:
        self._canvas.setFont(*FACES[shape.size])
        self._canvas.setFillColor(INKS[shape.ink])
        words = fonts.printable(shape.words, FACES[shape.size][0])
        self._canvas.drawString(self._x(shape.box.x), self._y(shape.y), words)

    def _dot(self, shape: Dot) -> None:
        hollow = shape.marker == Marker.RING
        self._pen(shape.ink if hollow else Ink.GROUND, (1.6 if hollow else 1.0) * self._unit)
        self._canvas.setFillColor(INKS[Ink.GROUND if hollow else shape.ink])
        if shape.marker in ROUND:
            self._canvas.circle(self._x(shape.x), self._y(shape.y), shape.size, stroke=1, fill=1)
            return
        path = self._canvas.beginPath()
        for number, (x, y) in enumerate(corners(shape.marker, shape.x, shape.y, shape.size)):
            (path.lineTo if number else path.moveTo)(self._x(x), self._y(y))
        path.close()
        self._canvas.drawPath(path, stroke=1, fill=1)

    def _ribbon(self, shape: Ribbon) -> None:
        self._pen(shape.edge, self._unit, shape.dash)
        self._canvas.setFillColor(INKS[shape.fill])
        x1, x2, middle = self._x(shape.x1), self._x(shape.x2), self._x((shape.x1 + shape.x2) / 2)
        top1, top2 = self._y(shape.top1), self._y(shape.top2)
        bottom1, bottom2 = self._y(shape.bottom1), self._y(shape.bottom2)
        path = self._canvas.beginPath()
        path.moveTo(x1, top1)
        path.curveTo(middle, top1, middle, top2, x2, top2)
        path.lineTo(x2, bottom2)
        path.curveTo(middle, bottom2, middle, bottom1, x1, bottom1)
        path.close()
        self._canvas.drawPath(path, stroke=1, fill=1)
