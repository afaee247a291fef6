"""The parts that every trend has: the look of a series, its axes, its lines with gaps, its key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from ecede_desktop.pictures.scales import Scale, clamped, thinned
from ecede_desktop.pictures.shapes import Box, Dot, Ink, Marker, Sheet, Spot, Stroke
from ecede_desktop.records.pictures import PictureWords, Point, Series, SeriesKind, TrendPicture

SAMPLE = 24.0
RING_ROOM = 12.0


@dataclass(frozen=True)
class Style:
    """How a series is drawn: told by dashes and marker where colours are not seen."""

    ink: Ink
    weight: float
    dash: tuple[float, ...]
    marker: Marker


_EARLIER = (
    Style(Ink.BEFORE, 1.6, (4, 2), Marker.SQUARE),
    Style(Ink.BEFORE, 1.6, (1.5, 2), Marker.DIAMOND),
    Style(Ink.BEFORE, 1.6, (6, 2, 1.5, 2), Marker.TRIANGLE),
)
_OTHER = (
    Style(Ink.OTHER_A, 1.8, (), Marker.TRIANGLE),
    Style(Ink.OTHER_B, 1.8, (5, 2), Marker.DIAMOND),
    Style(Ink.OTHER_C, 1.8, (2, 2), Marker.SQUARE),
)


def styles(series: Sequence[Series]) -> list[Style]:
    """A style for each, no two alike among three of a kind."""
    found, seen = [], dict.fromkeys(SeriesKind, 0)
    for one in series:
        nth = seen[one.kind]
        seen[one.kind] += 1
        found.append(
            {
                SeriesKind.THIS_YEAR: Style(Ink.NOW, 2.6, (), Marker.DISC),
                SeriesKind.EARLIER: _EARLIER[nth % len(_EARLIER)],
                SeriesKind.TARGET: Style(Ink.AIM, 1.4, (8, 3), Marker.NONE),
                SeriesKind.OTHER: _OTHER[nth % len(_OTHER)],
            }[one.kind]
        )
    return found


def values_of(series: Sequence[Series]) -> list[Decimal]:
    return [point.value for one in series for point in one.points if point.value is not None]


@dataclass(frozen=True)
class Plot:
    """The field of a trend: where a label and a value stand in it."""

    box: Box
    scale: Scale
    labels: tuple[str, ...]
    inset: float

    def x(self, place: int) -> float:
        room = self.box.width - 2 * self.inset
        number = len(self.labels) - 1
        return self.box.x + self.inset + (room * place / number if number else room / 2)

    def y(self, value: Decimal | float) -> float:
        return self.box.bottom - self.scale.share(float(value)) * self.box.height

    @property
    def step(self) -> float:
        """From one label to the next."""
        return (self.box.width - 2 * self.inset) / max(1, len(self.labels) - 1)


def tick_room(sheet: Sheet, scale: Scale, unit: str) -> float:
    """The width of the figures beside the axis."""
    return max(sheet.letters.width(_tick(scale, tick, unit), "small") for tick in scale.ticks) + 8 * sheet.unit


def _tick(scale: Scale, tick: float, unit: str) -> str:
    return f"{scale.label(tick)} {unit}" if unit == "%" else scale.label(tick)


def draw_value_axis(sheet: Sheet, plot: Plot, unit: str, *, figures: bool = True) -> None:
    """A level line for each tick and, where it is the first field of a row, its figure; the lowest is the ground."""
    half = sheet.letters.height("small") / 2
    for number, tick in enumerate(plot.scale.ticks):
        y = plot.y(tick)
        ink = Ink.EDGE if number == 0 else Ink.LINE
        sheet.put(Stroke(((plot.box.x, y), (plot.box.right, y)), ink, sheet.unit))
        if figures:
            sheet.text(plot.box.x - 8 * sheet.unit, y - half, _tick(plot.scale, tick, unit), align="right")


def draw_label_axis(sheet: Sheet, plot: Plot, low: float, high: float) -> None:
    """The labels under the field, as many as do not meet, each with a short stroke at its point."""
    centres = [plot.x(n) for n in range(len(plot.labels))]
    widths = [sheet.letters.width(label, "small") for label in plot.labels]
    for n in thinned(centres, widths, 10 * sheet.unit, low, high):
        left = clamped(centres[n], widths[n], low, high)
        ends = ((centres[n], plot.box.bottom), (centres[n], plot.box.bottom + 4 * sheet.unit))
        sheet.put(Stroke(ends, Ink.EDGE, sheet.unit))
        sheet.text(left, plot.box.bottom + 5 * sheet.unit, plot.labels[n])


def draw_series(sheet: Sheet, plot: Plot, series: Series, style: Style) -> None:
    """A line that breaks where a figure is missing; a point with no neighbour is a marker, so it is not lost."""
    places = {label: n for n, label in enumerate(plot.labels)}
    found = {places[point.label]: point for point in series.points}
    run: list[tuple[float, float]] = []
    every = _every(series, plot, sheet.unit)
    size = (3.4 if series.kind == SeriesKind.THIS_YEAR else 3.0) * sheet.unit
    dots: list[Dot] = []
    last = max((n for n, point in found.items() if point.value is not None), default=None)
    for n in range(len(plot.labels) + 1):
        point = found.get(n)
        if point is not None and point.value is not None:
            run.append((plot.x(n), plot.y(point.value)))
            if style.marker != Marker.NONE and (n == last or n % every == 0):
                dots.append(Dot(*run[-1], size, style.marker, style.ink))
            continue
        if len(run) > 1:
            sheet.put(Stroke(tuple(run), style.ink, style.weight * sheet.unit, style.dash))
        elif run:
            dots.append(Dot(*run[-1], size, style.marker, style.ink))
        run = []
        if point is not None and point.note:
            # Not zero: a ring on the ground says that there is a figure that is not shown.
            dots.append(Dot(plot.x(n), plot.box.bottom, size, Marker.RING, style.ink))
    sheet.put(*dots)


def _every(series: Series, plot: Plot, unit: float) -> int:
    """Markers on each point of this year where they have room; on other lines only as often as tells them apart."""
    apart = (11 if series.kind == SeriesKind.THIS_YEAR else 64) * unit
    return max(1, -(-int(apart) // max(1, int(plot.step))))


def spots_of(plot: Plot, picture: TrendPicture, series: Series, reach: float, before: str = "") -> tuple[Spot, ...]:
    """A spot for each figure, and for each left out with a reason; ``before`` is said first, e.g. a pane."""
    places = {label: n for n, label in enumerate(plot.labels)}
    spots = []
    half = max(reach, min(plot.step / 2, 3 * reach))
    for point in series.points:
        if point.value is None and not point.note:
            continue
        y = plot.box.bottom if point.value is None else plot.y(point.value)
        x = plot.x(places[point.label])
        box = Box(x - half, y - reach, 2 * half, 2 * reach)
        spots.append(Spot(_key(picture, point), before + picture.says(series, point), box))
    return tuple(spots)


def _key(picture: TrendPicture, point: Point) -> str:
    return point.key or picture.key or point.label


def left_out_notes(pictures: Sequence[TrendPicture]) -> tuple[str, ...]:
    """Why figures are left out, each reason once."""
    points = (point for picture in pictures for one in picture.series for point in one.points)
    return tuple(dict.fromkeys(point.note for point in points if point.value is None and point.note))


@dataclass(frozen=True)
class Foot:
    """What is said under the field: that the axis is cut, and what the rings on the ground stand for."""

    lines: tuple[str, ...]
    rings: str
    below: bool
    """Whether the rings have a line of their own."""

    @property
    def number(self) -> int:
        """How many lines it takes."""
        return len(self.lines) + (1 if self.rings and (self.below or not self.lines) else 0)


def foot_of(sheet: Sheet, scale: Scale, words: PictureWords, unit: str, rings: Sequence[str], width: float) -> Foot:
    """The words under the field, broken into lines."""
    low = f"{scale.label(scale.low)} {unit}" if unit == "%" else scale.label(scale.low)
    lines = sheet.wrapped(words.axis_cut.format(low=low), "small", width) if scale.cut else []
    said = sheet.fitted(", ".join(rings), "small", width - RING_ROOM * sheet.unit)
    last = sheet.letters.width(lines[-1], "small") if lines else 0.0
    below = last + (16 + RING_ROOM) * sheet.unit + sheet.letters.width(said, "small") > width
    return Foot(tuple(lines), said, below)


def draw_foot(sheet: Sheet, foot: Foot, top: float) -> None:
    """Line by line; the rings on the last one where they have room."""
    line, x = sheet.letters.height("small"), 0.0
    for number, words in enumerate(foot.lines):
        x = sheet.text(0, top + number * line, words).right + 16 * sheet.unit
    if foot.rings:
        y = top + (foot.number - 1) * line
        x = 0.0 if foot.below or not foot.lines else x
        sheet.put(Dot(x + 4 * sheet.unit, y + line / 2, 3 * sheet.unit, Marker.RING, Ink.NOW))
        sheet.text(x + RING_ROOM * sheet.unit, y, foot.rings)


def draw_sample(sheet: Sheet, style: Style, x: float, y: float) -> float:
    """A piece of the line as the key shows it; answers with its width."""
    width = SAMPLE * sheet.unit
    sheet.put(Stroke(((x, y), (x + width, y)), style.ink, style.weight * sheet.unit, style.dash))
    if style.marker != Marker.NONE:
        sheet.put(Dot(x + width / 2, y, 3.2 * sheet.unit, style.marker, style.ink))
    return width


def draw_key(sheet: Sheet, series: Sequence[Series], x: float, top: float, width: float) -> float:
    """Every series with a piece of its line, in lines as wide as there is room; answers with the height."""
    line = sheet.letters.height("small") + 4 * sheet.unit
    at, y = x, top
    for one, style in zip(series, styles(series), strict=True):
        sample = (SAMPLE + 6) * sheet.unit
        name = sheet.fitted(one.name, "small", width - sample)
        need = sample + sheet.letters.width(name, "small")
        if at > x and at + need > x + width:
            at, y = x, y + line
        draw_sample(sheet, style, at, y + sheet.letters.height("small") / 2)
        sheet.text(at + sample, y, name, ink=Ink.TEXT)
        at += need + 18 * sheet.unit
    return y + line - top
