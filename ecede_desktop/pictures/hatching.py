"""Patterns as lines and dots within a rectangle, in step with each other wherever the rectangle lies."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ecede_desktop.pictures.shapes import Box, Hatch

Segment = tuple[float, float, float, float]


def lines(box: Box, hatch: Hatch, gap: float) -> tuple[Segment, ...]:
    """The lines of a pattern, cut at the edges of the rectangle."""
    if hatch == Hatch.RISING:
        return tuple(_rising(box, gap))
    if hatch == Hatch.FALLING:
        return tuple(_falling(box, gap))
    if hatch == Hatch.CROSSED:
        return (*_rising(box, gap), *_falling(box, gap))
    if hatch == Hatch.LEVEL:
        return tuple((box.x, y, box.right, y) for y in _steps(box.y, box.bottom, gap))
    return ()


def dots(box: Box, hatch: Hatch, gap: float) -> tuple[tuple[float, float], ...]:
    """The dots of a pattern; every second row stands between those of the row above."""
    if hatch != Hatch.DOTS:
        return ()
    return tuple(
        (x, y)
        for y in _steps(box.y, box.bottom, gap)
        for x in _steps(box.x - gap / 2 * (round(y / gap) % 2), box.right, gap)
        if x > box.x
    )


def _rising(box: Box, gap: float) -> Iterator[Segment]:
    """Lines on which x + y is the same."""
    for total in _steps(box.x + box.y, box.right + box.bottom, gap * math.sqrt(2)):
        x1, x2 = max(box.x, total - box.bottom), min(box.right, total - box.y)
        if x1 < x2:
            yield x1, total - x1, x2, total - x2


def _falling(box: Box, gap: float) -> Iterator[Segment]:
    """Lines on which x - y is the same."""
    for total in _steps(box.x - box.bottom, box.right - box.y, gap * math.sqrt(2)):
        x1, x2 = max(box.x, total + box.y), min(box.right, total + box.bottom)
        if x1 < x2:
            yield x1, x1 - total, x2, x2 - total


def _steps(low: float, high: float, gap: float) -> Iterator[float]:
    """Multiples of the gap strictly between two values."""
    at = math.floor(low / gap + 1) * gap
    while at < high:
        if at > low:
            yield at
        at += gap
