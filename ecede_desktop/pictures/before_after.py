"""Lays out attendance before and after an action in the space of a line: a ring, a dot, and the way between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ecede_desktop.pictures.shapes import Box, Dot, Drawing, Ink, Letters, Marker, Sheet, Spot, Stroke
from ecede_desktop.records.before_after import BeforeAfter, Side

TRACK, GAP, LEAST_ROW = 96.0, 6.0, 15.0
"""Of the design: how long 0 to 100 percent is, the room between parts, the least height of a line."""


@dataclass(frozen=True)
class Line:
    """One number of weeks: its label, the comparison, and what is said of it."""

    label: str
    figures: BeforeAfter
    says: str
    running: str = ""
    """Said after the figures where a side is not over yet."""


def lay_out(lines: Sequence[Line], letters: Letters) -> Drawing:
    """All lines on one scale from 0 to 100 percent, which is never cut: a small change looks small."""
    sheet = Sheet(letters)
    unit = sheet.unit
    row = max(LEAST_ROW * unit, letters.height("small"))
    left = max((letters.width(line.label, "small") for line in lines), default=0.0) + GAP * unit
    track = TRACK * unit
    room = max((letters.width(_figures(line), "small") for line in lines), default=0.0)
    width = left + track + 2 * GAP * unit + room
    spots = []
    for number, line in enumerate(lines):
        top = number * row
        middle, text_top = top + row / 2, top + (row - letters.height("small")) / 2
        sheet.text(0, text_top, line.label)
        sheet.put(Stroke(((left, middle), (left + track, middle)), Ink.LINE, unit))
        for share in (0.0, 1.0):
            x = left + track * share
            sheet.put(Stroke(((x, middle - 3 * unit), (x, middle + 3 * unit)), Ink.LINE, unit))
        _points(sheet, line, left, track, middle)
        sheet.text(left + track + 2 * GAP * unit, text_top, _figures(line), ink=Ink.TEXT)
        spots.append(Spot(str(line.figures.weeks), line.says, Box(0, top, width, row)))
    return Drawing(width, row * len(lines), tuple(sheet.shapes), (tuple(spots),) if spots else (), upright=True)


def _points(sheet: Sheet, line: Line, left: float, track: float, middle: float) -> None:
    unit = sheet.unit
    places = [_place(side, left, track) for side in (line.figures.before, line.figures.after)]
    before, after = places
    if before is not None and after is not None:
        sheet.put(Stroke(((before, middle), (after, middle)), Ink.NOW, 2 * unit))
    if before is not None:
        sheet.put(Dot(before, middle, 4 * unit, Marker.RING, Ink.BEFORE))
    if after is not None:
        sheet.put(Dot(after, middle, 4 * unit, Marker.DISC, Ink.NOW))


def _place(side: Side, left: float, track: float) -> float | None:
    return None if side.attendance is None else left + track * float(side.attendance) / 100


def _figures(line: Line) -> str:
    before, after = (_percent(side) for side in (line.figures.before, line.figures.after))
    so_far = f" {line.running}" if line.running else ""
    return f"{before} → {after}{so_far}"


def _percent(side: Side) -> str:
    """A dash where there is nothing to divide by: no figure is no nought."""
    return "–" if side.attendance is None else f"{side.attendance} %"
