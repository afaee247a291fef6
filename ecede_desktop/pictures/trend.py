"""A trend: lines over time with their names at their ends, breaks of the count as labelled lines."""

from __future__ import annotations

from itertools import pairwise

from ecede_desktop.pictures.lines import (
    SAMPLE,
    Plot,
    draw_foot,
    draw_key,
    draw_label_axis,
    draw_sample,
    draw_series,
    draw_value_axis,
    foot_of,
    left_out_notes,
    spots_of,
    styles,
    tick_room,
    values_of,
)
from ecede_desktop.pictures.scales import scale_for, spread
from ecede_desktop.pictures.shapes import Area, Box, Drawing, Hatch, Ink, Letters, Sheet, Stroke
from ecede_desktop.records.pictures import Break, Series, TrendPicture, figure


def least_size(picture: TrendPicture, width: float, letters: Letters) -> tuple[float, float]:
    """The least width, and the least height at a width."""
    sheet = Sheet(letters)
    least = letters.height("small") * 18
    key = draw_key(sheet, picture.series, 0, 0, max(width, least))
    return least, letters.height("small") * 14 + _head_height(sheet, picture, width) + key


def lay_out(picture: TrendPicture, width: float, height: float, letters: Letters) -> Drawing:
    """The picture in a room."""
    sheet = Sheet(letters)
    unit, line = sheet.unit, letters.height("small")
    head = _head_height(sheet, picture, width)
    names = _end_room(sheet, picture)
    beside = names <= 0.3 * width and letters.height("strong") * len(picture.series) <= height - head - 3 * line
    if not beside:
        head += draw_key(sheet, picture.series, 0, 0, width) + 4 * unit
    ground = height - line * 1.5
    ticks = max(3, int((ground - head) / (2.9 * line)))
    scale = scale_for(values_of(picture.series), picture.unit, ticks, from_zero=picture.from_zero)
    foot = foot_of(sheet, scale, picture.words, picture.unit, left_out_notes([picture]), width)
    ground -= foot.number * line
    left = tick_room(sheet, scale, picture.unit)
    right = width - (names if beside else 6 * unit)
    plot = Plot(Box(left, head, right - left, ground - head), scale, picture.labels, 10 * unit)
    _draw_breaks(sheet, picture, plot, _rows(sheet, picture, width))
    draw_value_axis(sheet, plot, picture.unit)
    draw_label_axis(sheet, plot, left, right)
    looks = styles(picture.series)
    for one, style in reversed(list(zip(picture.series, looks, strict=True))):
        draw_series(sheet, plot, one, style)
    if beside:
        _draw_ends(sheet, picture, plot)
    draw_foot(sheet, foot, height - line * foot.number)
    lanes = tuple(spots_of(plot, picture, one, 10 * unit) for one in picture.series)
    return Drawing(width, height, tuple(sheet.shapes), lanes, start=_start(picture, lanes))


def _start(picture: TrendPicture, lanes: tuple[tuple[object, ...], ...]) -> tuple[int, int]:
    """The latest figure of the first series that has any."""
    lane = next((n for n, spots in enumerate(lanes) if spots), 0)
    return lane, max(0, len(lanes[lane]) - 1) if lanes else 0


# --- the names at the ends of the lines


def _end_words(series: Series, unit: str) -> tuple[str, str]:
    """Name of a series, and its last figure."""
    last = next((point for point in reversed(series.points) if point.value is not None), None)
    return series.name, figure(last.value, unit) if last is not None else ""


def _end_room(sheet: Sheet, picture: TrendPicture) -> float:
    """What the names and last figures need beside the field."""
    widths = [
        max(sheet.letters.width(name, "strong"), sheet.letters.width(value, "small"))
        for name, value in (_end_words(one, picture.unit) for one in picture.series)
    ]
    return max(widths, default=0.0) + (SAMPLE + 16) * sheet.unit


def _draw_ends(sheet: Sheet, picture: TrendPicture, plot: Plot) -> None:
    shown = [
        (one, style, next((point for point in reversed(one.points) if point.value is not None), None))
        for one, style in zip(picture.series, styles(picture.series), strict=True)
    ]
    name_height = sheet.letters.height("strong")
    height = name_height + sheet.letters.height("small")
    room = plot.box.height + sheet.letters.height("small")
    figures = height * len(shown) <= room
    if not figures:
        height = min(height, room / max(1, len(shown)))
    wanted = [
        (plot.y(last.value) if last is not None and last.value is not None else plot.box.bottom) - name_height / 2
        for _, _, last in shown
    ]
    tops = spread(wanted, height, plot.box.y - sheet.letters.height("small") / 2, plot.box.y + room)
    x = plot.box.right + 8 * sheet.unit
    for (one, style, _), top in zip(shown, tops, strict=True):
        name, value = _end_words(one, picture.unit)
        at = x + draw_sample(sheet, style, x, top + name_height / 2) + 6 * sheet.unit
        size = "strong" if style.ink == Ink.NOW else "small"
        sheet.text(at, top, name, size=size, ink=Ink.TEXT)  # type: ignore[arg-type]
        if figures:
            sheet.text(at, top + name_height, value)


# --- breaks of the count


def _places(picture: TrendPicture) -> list[tuple[Break, int]]:
    labels = picture.labels
    return [(one, labels.index(one.at)) for one in picture.breaks if one.at in labels]


def _rows(sheet: Sheet, picture: TrendPicture, width: float) -> int:
    """How many lines the words of the breaks take: one where each has room before the next."""
    found = _places(picture)
    step = 0.7 * width / max(1, len(picture.labels) - 1)
    for (one, place), (_, after) in pairwise(found):
        if sheet.letters.width(one.words, "small") + 12 * sheet.unit > (after - place) * step:
            return 2
    return min(1, len(found))


def _head_height(sheet: Sheet, picture: TrendPicture, width: float) -> float:
    return sheet.letters.height("small") * (0.7 + 1.15 * _rows(sheet, picture, width))


def _draw_breaks(sheet: Sheet, picture: TrendPicture, plot: Plot, rows: int) -> None:
    """A dashed line or a hatched span; the words stand above it, every second one a line lower."""
    found = _places(picture)
    line, ends = sheet.letters.height("small"), [plot.box.x] * rows
    xs = [plot.x(place) - (plot.step / 2 if place else 0) for _, place in found]
    for number, (one, _) in enumerate(found):
        # The line lies between the last point before and the first behind it.
        x, row = xs[number], number % rows
        top = plot.box.y - line * (0.35 + 1.15 * (rows - row))
        if one.until in plot.labels:
            to = min(plot.x(plot.labels.index(one.until)) + plot.step / 2, plot.box.right)
            sheet.put(Area(Box(x, plot.box.y, to - x, plot.box.height), Ink.QUIET, None, Hatch.FALLING, Ink.LINE))
        sheet.put(Stroke(((x, top), (x, plot.box.bottom)), Ink.MUTED, sheet.unit, (4, 3)))
        nxt = xs[number + rows] if number + rows < len(xs) else plot.box.right
        ends[row] = _draw_break_words(sheet, one.words, x, top, ends[row], nxt) + 8 * sheet.unit


def _draw_break_words(sheet: Sheet, words: str, x: float, top: float, low: float, high: float) -> float:
    """On the right of the line, or on its left where there is more room; answers with where they end."""
    pad = 5 * sheet.unit
    right_room, left_room = high - x - 2 * pad, x - low - 2 * pad
    if sheet.letters.width(words, "small") > right_room and left_room > right_room:
        fitted = sheet.fitted(words, "small", left_room)
        sheet.text(x - pad, top, fitted, align="right")
        return x
    return sheet.text(x + pad, top, sheet.fitted(words, "small", right_room)).right
