"""One page as a list of things to draw, measured from its top left corner, drawn on a canvas at the very end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from ecede_desktop.reports import fonts

PAGE_WIDTH = 595.276
PAGE_HEIGHT = 841.89
MM = 72 / 25.4

INK = 0.10
MUTED = 0.33
LINE = 0.72
HAIR = 0.84
PALE = 0.945
WHITE = 1.0
BLACK = 0.0

Align = Literal["left", "right", "centre"]
Late = Callable[["Numbering"], str]
"""Text that is known only when every page is laid out."""


@dataclass(frozen=True)
class Numbering:
    """Where everything came to lie."""

    pages: int
    parts: dict[str, int]
    """First page of each part, counted from 1."""


@dataclass(frozen=True)
class Text:
    x: float
    y: float
    text: str | Late
    font: str
    size: float
    ink: float
    align: Align = "left"
    turn: float = 0.0


@dataclass(frozen=True)
class Box:
    x: float
    y: float
    width: float
    height: float
    fill: float | None
    stroke: float | None
    weight: float = 0.5
    dash: tuple[float, ...] = ()


@dataclass(frozen=True)
class Lines:
    """Straight lines of one weight: (x1, y1, x2, y2) each."""

    segments: tuple[tuple[float, float, float, float], ...]
    ink: float
    weight: float


class Drawable(Protocol):
    """A picture that draws itself, e.g. one of ``reports.charts``."""

    @property
    def width(self) -> float: ...

    @property
    def height(self) -> float: ...

    def draw_at(self, canvas: Any, left: float, top: float) -> None: ...


@dataclass(frozen=True)
class Figure:
    """A picture by its top left corner."""

    x: float
    y: float
    picture: Drawable


@dataclass
class Sheet:
    """A page in the making."""

    language: str = "en"
    ops: list[Text | Box | Lines | Figure] = field(default_factory=list)
    foot: Sheet | None = None
    """Drawn last, so that a reader of the text meets the foot of the page at its end."""

    def text(
        self,
        x: float,
        y: float,
        text: str | Late,
        *,
        font: str = fonts.REGULAR,
        size: float = 9.5,
        ink: float = INK,
        align: Align = "left",
    ) -> None:
        """A line of text on the base line ``y``."""
        if text:
            self.ops.append(Text(x, y, text, font, size, ink, align))

    def box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        *,
        fill: float | None = None,
        stroke: float | None = None,
        weight: float = 0.5,
        dash: tuple[float, ...] = (),
    ) -> None:
        """A rectangle whose top left corner is ``x, y``."""
        self.ops.append(Box(x, y, width, height, fill, stroke, weight, dash))

    def rule(self, x: float, y: float, to_x: float, *, ink: float = LINE, weight: float = 0.5) -> None:
        """A level line."""
        self.ops.append(Lines(((x, y, to_x, y),), ink, weight))

    def lines(self, segments: Sequence[tuple[float, float, float, float]], *, ink: float, weight: float) -> None:
        """Several lines at once."""
        if segments:
            self.ops.append(Lines(tuple(segments), ink, weight))

    def figure(self, x: float, y: float, picture: Drawable) -> None:
        """A picture whose top left corner is ``x, y``."""
        self.ops.append(Figure(x, y, picture))

    def hatch(self, x: float, y: float, width: float, height: float, *, gap: float = 4.0) -> None:
        """Slanting lines that fill a rectangle: a place where no mark is expected."""
        segments = []
        step = gap
        while step < width + height:
            from_x, from_y = (x + step, y) if step <= width else (x + width, y + step - width)
            to_x, to_y = (x, y + step) if step <= height else (x + step - height, y + height)
            segments.append((from_x, from_y, to_x, to_y))
            step += gap
        self.lines(segments, ink=LINE, weight=0.3)

    def draw(self, canvas: Any, numbering: Numbering) -> None:
        """Put everything on the canvas in the order in which it was asked for, which is the order of reading."""
        pen = _Pen(canvas)
        for op in [*self.ops, *(self.foot.ops if self.foot else ())]:
            if isinstance(op, Text):
                pen.write(op, numbering)
            elif isinstance(op, Box):
                pen.box(op)
            elif isinstance(op, Figure):
                pen.figure(op)
            else:
                pen.lines(op)
        pen.finish()


class _Pen:
    """Draws on a reportlab canvas and changes its state only where the next thing differs: a grid has 2,000 marks."""

    def __init__(self, canvas: Any) -> None:
        self.canvas = canvas
        self.words: Any = None
        self.font: tuple[str, float] | None = None
        self.ink: float | None = None
        self.fill: float | None = None
        self.stroke: tuple[float, float, tuple[float, ...]] | None = None

    def write(self, op: Text, numbering: Numbering) -> None:
        text = fonts.printable(op.text if isinstance(op.text, str) else op.text(numbering), op.font)
        if op.turn:
            self._turned(op, text)
            return
        x = op.x
        if op.align != "left":
            room = fonts.width(text, op.font, op.size)
            x -= room if op.align == "right" else room / 2
        if self.words is None:
            self.words, self.font, self.ink = self.canvas.beginText(), None, None
        if self.font != (op.font, op.size):
            self.words.setFont(op.font, op.size)
            self.font = (op.font, op.size)
        if self.ink != op.ink:
            self.words.setFillGray(op.ink)
            self.ink = op.ink
        self.words.setTextOrigin(x, PAGE_HEIGHT - op.y)
        self.words.textOut(text)

    def box(self, op: Box) -> None:
        self.finish()
        if op.fill is not None and op.fill != self.fill:
            self.canvas.setFillGray(op.fill)
            self.fill = op.fill
        if op.stroke is not None:
            self._stroke(op.stroke, op.weight, op.dash)
        self.canvas.rect(
            op.x,
            PAGE_HEIGHT - op.y - op.height,
            op.width,
            op.height,
            stroke=int(op.stroke is not None),
            fill=int(op.fill is not None),
        )

    def lines(self, op: Lines) -> None:
        self.finish()
        self._stroke(op.ink, op.weight, ())
        self.canvas.lines([(x1, PAGE_HEIGHT - y1, x2, PAGE_HEIGHT - y2) for x1, y1, x2, y2 in op.segments])

    def figure(self, op: Figure) -> None:
        """The picture puts the state of the canvas back, so what is known of it still holds."""
        self.finish()
        op.picture.draw_at(self.canvas, op.x, PAGE_HEIGHT - op.y)

    def finish(self) -> None:
        """Close the text that is open; the colour set within it stays, so what was known of the fill is void."""
        if self.words is not None:
            self.canvas.drawText(self.words)
            self.words = None
            self.fill = None

    def _stroke(self, ink: float, weight: float, dash: tuple[float, ...]) -> None:
        if self.stroke == (ink, weight, dash):
            return
        self.canvas.setStrokeGray(ink)
        self.canvas.setLineWidth(weight)
        self.canvas.setDash(list(dash))
        self.stroke = (ink, weight, dash)

    def _turned(self, op: Text, text: str) -> None:
        self.finish()
        self.canvas.saveState()
        self.canvas.translate(op.x, PAGE_HEIGHT - op.y)
        self.canvas.rotate(op.turn)
        self.canvas.setFont(op.font, op.size)
        self.canvas.setFillGray(op.ink)
        self.canvas.drawCentredString(0, 0, text)
        self.canvas.restoreState()
