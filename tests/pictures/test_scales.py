"""Round scales, labels that do not meet, labels pushed apart, patterns that stay in their field."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.pictures import hatching
from ecede_desktop.pictures.dashes import pieces
from ecede_desktop.pictures.scales import clamped, scale_for, spread, thinned
from ecede_desktop.pictures.shapes import Box, Hatch

percents = st.lists(st.decimals("0", "100", places=1), min_size=1, max_size=60)


@pytest.mark.parametrize(
    ("values", "from_zero", "low", "high", "cut"),
    [
        (["91.2", "94.8"], False, 90.0, 96.0, True),
        (["91.2", "94.8"], True, 0.0, 100.0, False),
        (["99.1", "99.4"], False, 96.0, 100.0, True),
        (["0.0", "0.4"], False, 0.0, 4.0, False),
    ],
)
def test_a_scale_is_round_and_says_whether_it_starts_at_zero(
    values: list[str], from_zero: bool, low: float, high: float, cut: bool
) -> None:
    scale = scale_for([Decimal(value) for value in values], "%", 5, from_zero=from_zero)

    assert (scale.low, scale.high, scale.cut) == (low, high, cut)


@given(percents, st.integers(2, 12))
def test_every_percentage_has_its_place_and_no_scale_goes_beyond_0_and_100(values: list[Decimal], ticks: int) -> None:
    scale = scale_for(values, "%", ticks)

    assert all(-1e-9 <= scale.share(float(value)) <= 1 + 1e-9 for value in values)
    assert 0 <= scale.low < scale.high <= 100
    assert len(scale.ticks) <= ticks + 3
    assert len({scale.label(tick) for tick in scale.ticks}) == len(scale.ticks)


def test_a_scale_without_values_is_still_one() -> None:
    assert scale_for([], "%", 5).ticks[0] == 0.0


@given(st.lists(st.floats(5, 90), min_size=1, max_size=60), st.floats(1, 20))
def test_labels_that_are_kept_never_meet_and_the_first_is_kept(widths: list[float], gap: float) -> None:
    centres = [100 + n * 640 / max(1, len(widths) - 1) for n in range(len(widths))]

    kept = thinned(centres, widths, gap, 100, 740)

    lefts = [clamped(centres[n], widths[n], 100, 740) for n in kept]
    assert kept[0] == 0
    assert all(left >= 100 and left + widths[n] <= 740.001 for left, n in zip(lefts, kept, strict=True))
    for n, left, after in zip(kept, lefts, lefts[1:], strict=False):
        assert left + widths[n] + gap <= after


def test_no_label_is_left_out_while_all_have_room() -> None:
    assert thinned([0, 100, 200], [40, 40, 40], 10, -20, 220) == (0, 1, 2)


@given(st.lists(st.floats(0, 300), min_size=1, max_size=8))
def test_labels_that_want_the_same_place_are_pushed_apart_and_keep_their_order(wanted: list[float]) -> None:
    tops = spread(wanted, 20, 0, 320)

    order = sorted(range(len(wanted)), key=lambda n: wanted[n])
    assert all(tops[b] - tops[a] >= 20 - 1e-6 for a, b in pairwise(order))
    assert min(tops) >= -1e-6
    assert max(tops) <= 300 + 1e-6


@pytest.mark.parametrize("hatch", [Hatch.RISING, Hatch.FALLING, Hatch.CROSSED, Hatch.LEVEL])
def test_a_pattern_stays_in_its_field_and_fills_it(hatch: Hatch) -> None:
    box = Box(13, 27, 61, 34)

    lines = hatching.lines(box, hatch, 5)

    assert len(lines) >= 6
    for x1, y1, x2, y2 in lines:
        assert all(box.grown(1e-6).holds(x, y) for x, y in ((x1, y1), (x2, y2)))


def test_dots_stay_in_their_field() -> None:
    dots = hatching.dots(Box(13, 27, 61, 34), Hatch.DOTS, 5)

    assert len(dots) > 40
    assert all(Box(13, 27, 61, 34).holds(x, y) for x, y in dots)
    assert hatching.dots(Box(0, 0, 50, 50), Hatch.RISING, 5) == ()


def test_dashes_go_on_round_a_corner_and_have_the_lengths_of_their_pattern() -> None:
    found = list(pieces([(0, 0), (10, 0), (10, 10)], (4, 2)))

    assert found == [((0, 0), (4, 0)), ((6, 0), (10, 0)), ((10, 2), (10, 6)), ((10, 8), (10, 10))]


def test_a_line_whose_points_coincide_has_no_dashes_and_does_not_hang() -> None:
    assert list(pieces([(3, 3), (3, 3)], (4, 2))) == []
