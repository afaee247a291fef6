"""Several trends on one scale beside and under each other, with one key."""

from __future__ import annotations

from ecede_desktop.pictures.lines import (
    Plot,
    draw_foot,
    draw_key,
    draw_label_axis,
    draw_series,
    draw_value_axis,
    foot_of,
    left_out_notes,
    spots_of,
    styles,
    tick_room,
    values_of,
)
from ecede_desktop.pictures.scales import Scale, scale_for
from ecede_desktop.pictures.shapes import Box, Drawing, Ink, Letters, Sheet, Spot
from ecede_desktop.records.pictures import Point, Series, SmallMultiplesPicture, TrendPicture, figure

PANE_WIDTH, PANE_HEIGHT, FOOT = 15.0, 9.0, 3.2
"""The least of a pane, and the room under all, in lines of small text."""


def least_size(picture: SmallMultiplesPicture, width: float, letters: Letters) -> tuple[float, float]:
    """The least width, and the least height at a width."""
    line = letters.height("small")
    least = PANE_WIDTH * line
    rows = -(-len(picture.pictures) // columns_for(picture, max(width, least), line))
    key = draw_key(Sheet(letters), _series(picture), 0, 0, max(width, least))
    return least, key + rows * PANE_HEIGHT * line + FOOT * line


def columns_for(picture: SmallMultiplesPicture, width: float, line: float) -> int:
    """As many as have room, but no more than make even rows."""
    most = max(1, int(width / (PANE_WIDTH * line)))
    number = max(1, len(picture.pictures))
    rows = -(-number // most)
    return -(-number // rows)


def lay_out(picture: SmallMultiplesPicture, width: float, height: float, letters: Letters) -> Drawing:
    """The picture in a room."""
    sheet = Sheet(letters)
    line, unit = letters.height("small"), sheet.unit
    top = draw_key(sheet, _series(picture), 0, 0, width) + 6 * unit
    columns = columns_for(picture, width, line)
    rows = -(-len(picture.pictures) // columns)
    values = [value for pane in picture.pictures for value in values_of(pane.series)]
    rings = left_out_notes(picture.pictures)
    pane_height = min(PANE_HEIGHT * line * 1.6, (height - top - FOOT * line) / rows)
    ticks = max(4, int((pane_height - 4.4 * line) / (1.8 * line)))
    scale = scale_for(values, picture.unit, ticks)
    foot = foot_of(sheet, scale, picture.words, picture.unit, rings, width)
    left = tick_room(sheet, scale, picture.unit)
    gap = 16 * unit
    pane_width = (width - left - gap * (columns - 1)) / columns
    lanes: list[tuple[Spot, ...]] = []
    for number, pane in enumerate(picture.pictures):
        row, column = divmod(number, columns)
        box = Box(left + column * (pane_width + gap), top + row * pane_height, pane_width, pane_height)
        lanes += _draw_pane(sheet, pane, box, scale, first=column == 0)
    draw_foot(sheet, foot, top + rows * pane_height)
    lane = next((n for n, spots in enumerate(lanes) if spots), 0)
    start = (lane, max(0, len(lanes[lane]) - 1) if lanes else 0)
    return Drawing(width, height, tuple(sheet.shapes), tuple(lanes), start=start)


def _series(picture: SmallMultiplesPicture) -> tuple[Series, ...]:
    """Every series once: panes share their key."""
    found = {(one.kind, one.name): one for pane in picture.pictures for one in pane.series}
    return tuple(found.values())


def _draw_pane(sheet: Sheet, pane: TrendPicture, box: Box, scale: Scale, *, first: bool) -> list[tuple[Spot, ...]]:
    """Title with the latest figure, its counts, the field."""
    line, unit, strong = sheet.letters.height("small"), sheet.unit, sheet.letters.height("strong")
    last = _latest(pane)
    said = figure(last.value, pane.unit, last.note) if last is not None else pane.words.no_figure
    room = box.width - sheet.letters.width(said, "strong") - 8 * unit
    sheet.text(box.x, box.y, sheet.fitted(pane.title, "strong", room), size="strong", ink=Ink.TEXT)
    sheet.text(box.right, box.y, said, size="strong", ink=Ink.TEXT, align="right")
    if last is not None and last.counts is not None:
        counts = pane.words.short_counts.format(
            attended=f"{last.counts.attended:,}", possible=f"{last.counts.possible:,}", missing=last.counts.missing
        )
        sheet.text(box.x, box.y + strong, sheet.fitted(counts, "small", box.width))
    field_top = box.y + strong + line * 1.6
    field = Box(box.x, field_top, box.width, box.bottom - field_top - 2.2 * line)
    plot = Plot(field, scale, pane.labels, 6 * unit)
    draw_value_axis(sheet, plot, pane.unit, figures=first)
    draw_label_axis(sheet, plot, field.x, field.right)
    for one, style in reversed(list(zip(pane.series, styles(pane.series), strict=True))):
        draw_series(sheet, plot, one, style)
    return [spots_of(plot, pane, one, 8 * unit, f"{pane.title}, ") for one in pane.series]


def _latest(pane: TrendPicture) -> Point | None:
    """The last point of the first series that says anything."""
    points = pane.series[0].points if pane.series else ()
    return next((point for point in reversed(points) if point.value is not None or point.note), None)
