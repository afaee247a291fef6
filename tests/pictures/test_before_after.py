"""The small picture of attendance before and after: a ring, a dot, one scale from 0 to 100, and words for all of it."""

from __future__ import annotations

import datetime as dt
from itertools import combinations

import pytest

from ecede_desktop.law.measures import Counts
from ecede_desktop.pictures.before_after import Line, lay_out
from ecede_desktop.pictures.shapes import Box, Dot, Marker
from ecede_desktop.records.before_after import BeforeAfter, Side
from tests.pictures.samples import EvenLetters

DAY = dt.date(2026, 1, 14)


def side(present: int, absent: int, *, over: bool = True) -> Side:
    return Side(DAY, DAY, Counts(present=present, unauthorised=absent), over)


def line(before: Side, after: Side, weeks: int = 6, running: str = "") -> Line:
    return Line(f"{weeks} wk", BeforeAfter(DAY, weeks, before, after), f"{weeks} weeks in words", running)


LINES = (line(side(30, 30), side(60, 0)), line(side(0, 0), side(40, 20, over=False), 12, "so far"))


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_words_lie_over_others_or_outside(scale: float) -> None:
    drawing = lay_out(LINES, EvenLetters(scale))
    shrunk = [text.box.grown(-1.0) for text in drawing.texts]
    assert not [pair for pair in combinations(shrunk, 2) if pair[0].meets(pair[1])]
    field = Box(0, 0, drawing.width, drawing.height).grown(1.0)
    assert all(field.holds(box.x, box.y) and field.holds(box.right, box.bottom) for box in shrunk)


def test_before_is_a_ring_and_after_a_dot_in_their_places_between_0_and_100() -> None:
    drawing = lay_out(LINES[:1], EvenLetters())
    ring, dot = [shape for shape in drawing.shapes if isinstance(shape, Dot)]
    assert (ring.marker, dot.marker) == (Marker.RING, Marker.DISC)
    ends = [shape.points[0][0] for shape in drawing.shapes if getattr(shape, "points", None)]
    low, high = min(ends), max(ends)
    assert dot.x == pytest.approx(high)
    assert ring.x == pytest.approx((low + high) / 2)


def test_a_side_without_sessions_has_a_dash_and_no_point() -> None:
    drawing = lay_out(LINES[1:], EvenLetters())
    assert [shape.marker for shape in drawing.shapes if isinstance(shape, Dot)] == [Marker.DISC]
    assert "– → 66.7 % so far" in [text.words for text in drawing.texts]


def test_each_line_can_be_walked_to_and_says_its_sentence() -> None:
    assert [spot.says for spot in lay_out(LINES, EvenLetters()).lanes[0]] == ["6 weeks in words", "12 weeks in words"]
    assert lay_out((), EvenLetters()).lanes == ()
