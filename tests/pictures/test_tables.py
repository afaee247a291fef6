"""The table of a picture says every figure with its counts, and a number that is left out as left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecede_desktop.records.pictures import (
    NONE,
    BandFlowPicture,
    CodeMixPicture,
    Picture,
    SchoolGridPicture,
    SmallMultiplesPicture,
    TrendPicture,
    as_text,
)
from tests.pictures import samples

ALL: tuple[Picture, ...] = (
    samples.trend(),
    samples.mix(),
    samples.flow(),
    samples.grid(),
    samples.multiples(),
)


@pytest.mark.parametrize("picture", ALL, ids=lambda picture: type(picture).__name__)
def test_every_line_has_a_cell_for_every_heading_and_all_is_text(picture: Picture) -> None:
    heads, rows = picture.table()

    assert len(set(heads)) == len(heads)
    assert rows
    assert {len(row) for row in rows} == {len(heads)}
    assert all(isinstance(cell, str) for row in (heads, *rows) for cell in row)


def test_a_trend_has_a_line_a_week_and_the_counts_behind_each_figure() -> None:
    heads, rows = samples.trend().table()
    lines = {row[0]: dict(zip(heads, row, strict=True)) for row in rows}

    assert list(lines) == [f"Week {n}" for n in range(1, 7)]
    assert lines["Week 1"]["2025/26 (%)"] == "93.1"
    assert lines["Week 1"]["2025/26: Attended"] == "931"
    assert lines["Week 1"]["2025/26: Possible"] == "1000"
    assert lines["Week 1"]["2025/26: Missing marks"] == "7"
    assert lines["Week 3"]["2025/26 (%)"] == NONE
    assert lines["Week 4"]["2025/26 (%)"] == samples.SMALL
    assert lines["Week 6"]["2025/26: Attended"] == NONE
    assert "Target: Attended" not in heads
    assert lines["Week 2"]["Note"] == "Change of count: COVID code set"


def test_the_code_mix_says_classes_shares_and_missing_also_of_what_is_not_drawn() -> None:
    heads, rows = samples.mix().table()
    lines = {(row[0], row[1]): dict(zip(heads, row, strict=True)) for row in rows}

    assert lines["Year 7", "/"]["Sessions"] == "900"
    assert lines["Year 7", "I"]["Counts as"] == "Authorised absence"
    assert lines["Year 7", "I"]["Share of possible sessions"] == "6.0 %"
    assert lines["Year 7", "I"]["Missing marks"] == "12"
    assert lines["Year 8", "H"]["Sessions"] == samples.SMALL
    assert lines["Year 8", "H"]["Share of possible sessions"] == NONE
    assert ("Year 8", "V") not in lines


def test_the_codes_of_a_class_stand_from_the_most_frequent_to_the_rarest() -> None:
    picture = replace(samples.mix(), left_out=frozenset())

    assert [picture.codes[n].code for n in picture.drawn] == ["/", "V", "I", "H", "O"]
    turned = replace(picture, groups=(replace(picture.groups[0], counts=(900, 10, 10, 60, 20)),))
    assert [turned.codes[n].code for n in turned.drawn] == ["/", "V", "H", "I", "O"]


def test_the_flow_says_bands_ways_and_moves() -> None:
    heads, rows = samples.flow().table()

    assert ("Half-term 2", "B 90 to below 95 %", "", "", "270", "1") in rows
    assert ("Half-term 1", "B 90 to below 95 %", "C 86 to below 90 %", "Fell", "50", "") in rows
    assert ("Half-term 1", "C 86 to below 90 %", "B 90 to below 95 %", "Rose", "20", "") in rows
    assert ("Half-term 1", "B 90 to below 95 %", "D Below 86 %", "Fell", samples.SMALL, "") in rows
    assert heads[4] == "pupils"


def test_a_school_without_a_figure_says_why() -> None:
    _, rows = samples.grid().table()

    assert ("6742901", "Ysgol Ffug-Newydd", "no file yet", NONE, NONE, NONE, NONE, "") in rows
    assert [row[1] for row in rows] == sorted(row[1] for row in rows)


def test_copied_text_has_tabs_between_cells_and_none_within() -> None:
    picture = samples.grid()
    tile = replace(picture.tiles[0], detail="two\tlines\nof detail")
    text = as_text(replace(picture, tiles=(tile,)).table())

    assert [line.count("\t") for line in text.split("\n")] == [7, 7]
    assert text.endswith("two lines of detail")


@pytest.mark.parametrize(
    "picture",
    [
        TrendPicture("T", "%", ()),
        CodeMixPicture("T", "%", samples.CODES, ()),
        BandFlowPicture("T", "pupils", samples.BANDS, (), ()),
        SchoolGridPicture("T", "%", samples.BANDS, ()),
        SmallMultiplesPicture("T", "%", ()),
    ],
    ids=lambda picture: type(picture).__name__,
)
def test_a_picture_of_nothing_is_empty_and_its_table_has_headings_only(picture: Picture) -> None:
    assert picture.is_empty
    heads, rows = picture.table()
    assert rows == ()
    assert all(isinstance(head, str) for head in heads)


def test_no_picture_of_something_is_empty() -> None:
    assert not any(picture.is_empty for picture in ALL)
