"""Laid-out pictures: words never lie over each other, gaps are gaps, what is drawn is what was counted."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import combinations
from typing import Any

import pytest

from ecede_desktop.pictures import band_flow, code_mix, school_grid, small_multiples, trend
from ecede_desktop.pictures.bands import looks
from ecede_desktop.pictures.heading import with_heading
from ecede_desktop.pictures.shapes import Area, Box, Dot, Drawing, Ink, Marker, Ribbon, Stroke
from ecede_desktop.records.pictures import Band, Break, Point, Series, SeriesKind, TrendPicture
from tests.pictures import samples
from tests.pictures.samples import EvenLetters

PICTURES: dict[str, tuple[Any, Any]] = {
    "trend": (trend, samples.trend()),
    "long trend": (trend, samples.long_trend()),
    "many series": (trend, samples.long_trend(9, 20)),
    "code mix": (code_mix, samples.mix()),
    "large mix": (code_mix, samples.large_mix()),
    "band flow": (band_flow, samples.flow()),
    "six steps": (band_flow, samples.flow(6)),
    "school grid": (school_grid, samples.grid()),
    "county grid": (school_grid, samples.grid(10, 11)),
    "small multiples": (small_multiples, samples.multiples()),
    "many panes": (small_multiples, samples.multiples(14)),
}


def laid(layout: Any, picture: Any, width: float = 900, height: float = 480, scale: float = 1.0) -> Drawing:
    letters = EvenLetters(scale)
    width = max(width, layout.least_size(picture, width, letters)[0])
    height = max(height, layout.least_size(picture, width, letters)[1])
    return layout.lay_out(picture, width, height, letters)  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [320, 640, 900, 1700])
def test_no_words_lie_over_others_or_outside(name: str, scale: float, width: float) -> None:
    drawing = laid(*PICTURES[name], width=width, scale=scale)

    shrunk = [(text.words, text.box.grown(-1.0)) for text in drawing.texts]
    assert [(a, b) for (a, one), (b, two) in combinations(shrunk, 2) if one.meets(two)] == []
    field = Box(0, 0, drawing.width, drawing.height).grown(1.0)
    assert [
        words for words, box in shrunk if not (field.holds(box.x, box.y) and field.holds(box.right, box.bottom))
    ] == []


@pytest.mark.parametrize("name", PICTURES)
def test_every_spot_lies_in_the_picture_and_says_a_whole_sentence(name: str) -> None:
    drawing = laid(*PICTURES[name])

    spots = [spot for lane in drawing.lanes for spot in lane]
    assert spots
    assert all(spot.key and ":" in spot.says for spot in spots)
    assert all(0 <= spot.box.centre[0] <= drawing.width and 0 <= spot.box.centre[1] <= drawing.height for spot in spots)
    assert drawing.spot(drawing.start) is not None


def test_a_missing_figure_is_a_gap_and_one_left_out_is_a_ring_on_the_ground() -> None:
    drawing = laid(trend, samples.trend())

    lines = [s for s in drawing.shapes if isinstance(s, Stroke) and s.ink == Ink.NOW and len(s.points) > 1]
    # Weeks 1 and 2 are joined; nothing leads over weeks 3 and 4 to week 5. The other is the key's sample.
    assert sorted(len(line.points) for line in lines) == [2, 2]
    ground = max(s.points[0][1] for s in drawing.shapes if isinstance(s, Stroke) and s.ink == Ink.EDGE)
    rings = [s for s in drawing.shapes if isinstance(s, Dot) and s.marker == Marker.RING]
    assert len([ring for ring in rings if ring.y < ground + 1]) == 1
    assert samples.SMALL in {text.words for text in drawing.texts}


def test_an_axis_that_does_not_start_at_zero_says_so() -> None:
    cut = laid(trend, samples.trend())
    whole = laid(trend, replace(samples.trend(), from_zero=True))

    assert any(text.words.startswith("The scale starts at") for text in cut.texts)
    assert not any(text.words.startswith("The scale starts at") for text in whole.texts)
    assert "0 %" in {text.words for text in whole.texts}


def test_lines_of_one_kind_are_told_apart_without_colour() -> None:
    labels = ("1", "2")
    kinds = (SeriesKind.THIS_YEAR, *[SeriesKind.EARLIER] * 3, SeriesKind.TARGET, *[SeriesKind.OTHER] * 3)
    series = tuple(
        Series(f"S{n}", tuple(Point(label, Decimal(90 + n)) for label in labels), kind) for n, kind in enumerate(kinds)
    )
    drawing = laid(trend, TrendPicture("T", "%", series), height=700)

    lines = [s for s in drawing.shapes if isinstance(s, Stroke) and s.weight > 1.3]
    dots = {(s.marker) for s in drawing.shapes if isinstance(s, Dot)}
    looks_of = {(line.dash, line.weight) for line in lines}
    assert len(looks_of) >= 7
    assert {Marker.DISC, Marker.SQUARE, Marker.DIAMOND, Marker.TRIANGLE} <= dots


def test_a_break_is_named_at_its_line_and_its_span_is_hatched() -> None:
    picture = replace(samples.trend(), breaks=(Break("Week 2", "COVID code set", until="Week 4"),))
    drawing = laid(trend, picture)

    assert "COVID code set" in {text.words for text in drawing.texts}
    spans = [s for s in drawing.shapes if isinstance(s, Area) and s.hatch != "none"]
    assert len(spans) == 1


def test_parts_of_a_bar_are_as_wide_as_their_share_and_one_left_out_is_not_told_by_its_width() -> None:
    drawing = laid(code_mix, samples.mix())
    seven, eight = drawing.lanes

    assert [spot.key for spot in seven] == ["7"] * 3
    illness, holiday, other = (spot.box.width for spot in seven)
    assert illness / holiday == pytest.approx(6)
    assert other / holiday == pytest.approx(2)
    left_out = next(spot for spot in eight if samples.SMALL in spot.says)
    again = replace(samples.mix(), groups=(samples.mix().groups[0], replace(samples.mix().groups[1], possible=100)))
    assert left_out.box.width == next(s for s in laid(code_mix, again).lanes[1] if samples.SMALL in s.says).box.width


def test_nodes_and_ways_are_on_one_scale_and_ways_fit_into_their_nodes() -> None:
    picture = samples.flow()
    places = band_flow.find_places(picture, Box(0, 0, 800, 500), 60, 18, 9)

    assert places.nodes[0, 0].height == pytest.approx(600 * places.per_pupil)
    assert places.nodes[1, 3].height == pytest.approx(18)
    for flow, ribbon in zip(picture.flows, places.ribbons, strict=True):
        start = places.nodes[flow.step, picture.place_of(flow.from_band)]
        end = places.nodes[flow.step + 1, picture.place_of(flow.to_band)]
        if flow.count:
            assert ribbon.bottom1 - ribbon.top1 == pytest.approx(flow.count * places.per_pupil)
        assert start.y - 1 <= ribbon.top1 <= ribbon.bottom1 <= start.bottom + 1
        assert end.y - 1 <= ribbon.top2 <= ribbon.bottom2 <= end.bottom + 1
    bottoms = [places.nodes[step, 3].bottom for step in range(3)]
    assert max(bottoms) <= 500.001


def test_ways_down_differ_from_ways_up_by_more_than_colour() -> None:
    drawing = laid(band_flow, samples.flow())

    ribbons = [s for s in drawing.shapes if isinstance(s, Ribbon)]
    assert {bool(r.dash) for r in ribbons if r.fill == Ink.FELL} == {True}
    assert {bool(r.dash) for r in ribbons if r.fill == Ink.ROSE} == {False}
    markers = {s.marker for s in drawing.shapes if isinstance(s, Dot)}
    assert markers == {Marker.UP, Marker.DOWN}


def test_tiles_stand_where_they_lie_and_the_key_counts_them() -> None:
    drawing = laid(school_grid, samples.grid())

    assert [len(lane) for lane in drawing.lanes] == [4, 4, 4]
    for lane in drawing.lanes:
        assert len({spot.box.y for spot in lane}) == 1
    assert len({lane[2].box.x for lane in drawing.lanes}) == 1
    said = {text.words for text in drawing.texts}
    assert "95 % and above: 3" in said
    assert "90 to below 95 %: 2" in said
    assert "no figure: 1" in said


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5, 6])
def test_neighbouring_bands_never_look_alike(number: int) -> None:
    bands = tuple(Band(str(n), chr(65 + n), "") for n in range(number))
    found = [looks(bands)[band.key] for band in bands]

    assert len(found) == number
    if number <= 5:
        assert len({(look.fill, look.hatch) for look in found}) == number


def test_panes_share_one_scale() -> None:
    drawing = laid(small_multiples, samples.multiples())

    high = next(lane[0] for lane in drawing.lanes if lane[0].says.startswith("Year 0, 2025/26"))
    low = next(lane[0] for lane in drawing.lanes if lane[0].says.startswith("Year 1, 2025/26"))
    assert high.box.y < low.box.y
    assert [spot.key for spot in drawing.lanes[0]] == ["0"] * 6


def test_walking_goes_along_over_home_and_to_the_ends() -> None:
    drawing = laid(trend, samples.trend())
    assert drawing.start == (0, 3)

    assert drawing.step((0, 0), "left") == (0, 0)
    assert drawing.step((0, 0), "right") == (0, 1)
    # From week 5 of this year, which is its fourth spot, down to week 5 of last year.
    assert drawing.step((0, 3), "down") == (1, 4)
    assert drawing.step((1, 4), "up") == (0, 3)
    assert drawing.step((1, 4), "home") == (1, 0)
    assert drawing.step((0, 0), "last") == (2, 5)
    assert drawing.step((2, 5), "first") == (0, 0)


def test_a_heading_moves_the_picture_down_and_changes_nothing_else() -> None:
    drawing = laid(band_flow, samples.flow())
    framed = with_heading(drawing, "A title", "A note", EvenLetters())

    assert framed.height > drawing.height + 30
    assert {text.words for text in framed.texts} == {text.words for text in drawing.texts} | {"A title", "A note"}
    before = next(s for s in drawing.shapes if isinstance(s, Ribbon))
    after = next(s for s in framed.shapes if isinstance(s, Ribbon))
    assert after.x1 == before.x1
    assert after.top1 - before.top1 == pytest.approx(after.bottom2 - before.bottom2)
    assert after.top1 > before.top1
