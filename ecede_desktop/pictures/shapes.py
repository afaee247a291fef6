"""What a picture is made of: lines, areas, markers and words by role, and the spots that can be pointed at."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Literal, Protocol

Size = Literal["small", "body", "strong"]
Align = Literal["left", "right", "centre"]
Way = Literal["left", "right", "up", "down", "home", "end", "first", "last"]


class Ink(StrEnum):
    """A colour by what it says; window and paper each have their own for it."""

    TEXT = "text"
    MUTED = "muted"
    LINE = "line"
    GROUND = "ground"
    NOW = "now"
    BEFORE = "before"
    AIM = "aim"
    OTHER_A = "other_a"
    OTHER_B = "other_b"
    OTHER_C = "other_c"
    QUIET = "quiet"
    """Where nothing is to be said: no band, no figure, no change."""
    BEST = "best"
    GOOD = "good"
    MIDDLING = "middling"
    WORST = "worst"
    ON_WORST = "on_worst"
    EDGE = "edge"
    APPROVED = "approved"
    AUTHORISED = "authorised"
    UNAUTHORISED = "unauthorised"
    ON_UNAUTHORISED = "on_unauthorised"
    ROSE = "rose"
    ROSE_EDGE = "rose_edge"
    FELL = "fell"
    FELL_EDGE = "fell_edge"
    HATCH = "hatch"


class Marker(StrEnum):
    """The shape of a point."""

    NONE = "none"
    DISC = "disc"
    SQUARE = "square"
    TRIANGLE = "triangle"
    UP = "up"
    DOWN = "down"
    DIAMOND = "diamond"
    RING = "ring"


class Hatch(StrEnum):
    """A pattern that tells an area without colour."""

    NONE = "none"
    RISING = "rising"
    FALLING = "falling"
    CROSSED = "crossed"
    LEVEL = "level"
    DOTS = "dots"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle from its top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def centre(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies in it."""
        return self.x <= x <= self.right and self.y <= y <= self.bottom

    def meets(self, other: Box) -> bool:
        """Whether two share more than an edge."""
        across = self.x < other.right and other.x < self.right
        return across and self.y < other.bottom and other.y < self.bottom

    def grown(self, by: float) -> Box:
        return Box(self.x - by, self.y - by, self.width + 2 * by, self.height + 2 * by)

    def moved(self, dx: float, dy: float) -> Box:
        return Box(self.x + dx, self.y + dy, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line through points; ``dash`` in multiples of its weight, empty for a whole line."""

    points: tuple[tuple[float, float], ...]
    ink: Ink
    weight: float = 1.0
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Area:
    """A filled rectangle, with an edge or a pattern where it has one."""

    box: Box
    fill: Ink | None
    edge: Ink | None = None
    hatch: Hatch = Hatch.NONE
    hatch_ink: Ink = Ink.HATCH
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Ribbon:
    """A bent band between two upright edges: the way of a flow."""

    x1: float
    top1: float
    bottom1: float
    x2: float
    top2: float
    bottom2: float
    fill: Ink
    edge: Ink
    dash: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Dot:
    """The marker of a point."""

    x: float
    y: float
    size: float
    marker: Marker
    ink: Ink


@dataclass(frozen=True, slots=True)
class Text:
    """One line of words on its base line; ``box`` is the room it takes."""

    x: float
    y: float
    words: str
    size: Size
    ink: Ink
    align: Align
    box: Box


Shape = Stroke | Area | Ribbon | Dot | Text


def moved(shape: Shape, dx: float, dy: float) -> Shape:
    """The same shape elsewhere."""
    if isinstance(shape, Stroke):
        return replace(shape, points=tuple((x + dx, y + dy) for x, y in shape.points))
    if isinstance(shape, Area):
        return replace(shape, box=shape.box.moved(dx, dy))
    if isinstance(shape, Ribbon):
        heights = (shape.top1 + dy, shape.bottom1 + dy, shape.top2 + dy, shape.bottom2 + dy)
        top1, bottom1, top2, bottom2 = heights
        return Ribbon(shape.x1 + dx, top1, bottom1, shape.x2 + dx, top2, bottom2, shape.fill, shape.edge, shape.dash)
    if isinstance(shape, Text):
        return replace(shape, x=shape.x + dx, y=shape.y + dy, box=shape.box.moved(dx, dy))
    return replace(shape, x=shape.x + dx, y=shape.y + dy)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that can be pointed at or walked to, and what is said there."""

    key: str
    says: str
    box: Box


@dataclass(frozen=True)
class Drawing:
    """A picture laid out in a width and a height."""

    width: float
    height: float
    shapes: tuple[Shape, ...] = ()
    lanes: tuple[tuple[Spot, ...], ...] = ()
    """Spots in the order in which they are walked: along a lane, and from lane to lane."""
    upright: bool = False
    """True: lanes run downwards, so up and down walk along them."""
    start: tuple[int, int] = (0, 0)
    """The spot that the keyboard comes to first."""

    @property
    def texts(self) -> tuple[Text, ...]:
        return tuple(shape for shape in self.shapes if isinstance(shape, Text))

    def spot(self, place: tuple[int, int]) -> Spot | None:
        """The spot at a lane and a place of it."""
        lane, at = place
        return self.lanes[lane][at] if 0 <= lane < len(self.lanes) and 0 <= at < len(self.lanes[lane]) else None

    def at(self, x: float, y: float) -> tuple[int, int] | None:
        """The place under a point: of those that hold it, the one whose centre is nearest."""
        found = [
            ((spot.box.centre[0] - x) ** 2 + (spot.box.centre[1] - y) ** 2, (lane, at))
            for lane, spots in enumerate(self.lanes)
            for at, spot in enumerate(spots)
            if spot.box.holds(x, y)
        ]
        return min(found)[1] if found else None

    def step(self, place: tuple[int, int], way: Way) -> tuple[int, int]:
        """The place that a key leads to; at the edge it stays."""
        if not self.lanes or self.spot(place) is None:
            return self.start
        lane, at = place
        if way in ("first", "last"):
            return (0, 0) if way == "first" else (len(self.lanes) - 1, len(self.lanes[-1]) - 1)
        if way in ("home", "end"):
            return lane, 0 if way == "home" else len(self.lanes[lane]) - 1
        along = ("up", "down") if self.upright else ("left", "right")
        if way in along:
            return lane, min(max(0, at + (1 if way == along[1] else -1)), len(self.lanes[lane]) - 1)
        return self._over(lane, at, 1 if way in ("right", "down") else -1)

    def _over(self, lane: int, at: int, step: int) -> tuple[int, int]:
        """To the nearest spot of the next lane that has any."""
        axis = 1 if self.upright else 0
        here = self.lanes[lane][at].box.centre[axis]
        there = lane + step
        while 0 <= there < len(self.lanes):
            if self.lanes[there]:
                near = [(abs(spot.box.centre[axis] - here), n) for n, spot in enumerate(self.lanes[there])]
                return there, min(near)[1]
            there += step
        return lane, at


class Letters(Protocol):
    """How large words are where they will be drawn."""

    def width(self, words: str, size: Size) -> float:
        """Of one line."""

    def height(self, size: Size) -> float:
        """From line to line."""

    def ascent(self, size: Size) -> float:
        """From the top of a line to its base."""


@dataclass
class Sheet:
    """A picture in the making: puts shapes down and measures words."""

    letters: Letters
    shapes: list[Shape] = field(default_factory=list)

    @property
    def unit(self) -> float:
        """A pixel of the design at the size of the letters, so that lines and gaps grow with the text."""
        return self.letters.height("small") / 16

    def put(self, *shapes: Shape) -> None:
        self.shapes.extend(shapes)

    def text(
        self, x: float, top: float, words: str, *, size: Size = "small", ink: Ink = Ink.MUTED, align: Align = "left"
    ) -> Box:
        """A line of words whose top is at ``top``; answers with the room it takes."""
        width, height = self.letters.width(words, size), self.letters.height(size)
        left = {"left": x, "right": x - width, "centre": x - width / 2}[align]
        box = Box(left, top, width, height)
        if words:
            self.shapes.append(Text(x, top + self.letters.ascent(size), words, size, ink, align, box))
        return box

    def fitted(self, words: str, size: Size, room: float) -> str:
        """The words, or as much of them as the room takes, with an ellipsis; nothing where not even that fits."""
        if self.letters.width(words, size) <= room:
            return words
        for cut in range(len(words) - 1, 0, -1):
            trial = words[:cut].rstrip() + "…"
            if self.letters.width(trial, size) <= room:
                return trial
        return ""

    def wrapped(self, words: str, size: Size, room: float) -> list[str]:
        """The lines of a sentence; a word wider than the room is parted at hyphens or cut short."""
        lines: list[str] = []
        for word in words.split():
            joint = " "
            for part in self._parts(word, size, room):
                if lines and self.letters.width(lines[-1] + joint + part, size) <= room:
                    lines[-1] += joint + part
                else:
                    lines.append(part)
                joint = ""
        return [self.fitted(line, size, room) for line in lines]

    def _parts(self, word: str, size: Size, room: float) -> list[str]:
        """A word, in its parts where it has hyphens and no room as a whole: Pont-y-Gwaith."""
        if self.letters.width(word, size) <= room or "-" not in word[:-1]:
            return [word]
        first, _, rest = word.partition("-")
        return [f"{first}-", *self._parts(rest, size, room)]
