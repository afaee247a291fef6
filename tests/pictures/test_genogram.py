"""Genograms: couples stand side by side, children hang under their parents, nobody stands over another."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from ecede_desktop.pictures import genogram
from ecede_desktop.pictures.genogram_places import rows
from ecede_desktop.pictures.shapes import Area, Drawing, Stroke
from ecede_desktop.records.genogram import Descent, GenogramPerson, GenogramPicture, Union
from ecede_desktop.reports.charts.letters import PaperLetters
from tests.pictures.genograms import large_family

LETTERS = PaperLetters()


def drawn(picture: GenogramPicture, width: float = 0) -> Drawing:
    least, _ = genogram.least_size(picture, width, LETTERS)
    width = max(width, least)
    return genogram.lay_out(picture, width, genogram.least_size(picture, width, LETTERS)[1], LETTERS)


def order(picture: GenogramPicture) -> list[list[str]]:
    return [[person.key for person in row] for row in rows(picture)]


def test_generations_stand_one_below_the_other_and_partners_beside_each_other() -> None:
    top, parents, children = order(large_family())
    assert top == ["gf", "gm"]
    assert abs(parents.index("m") - parents.index("f")) == 1
    assert abs(parents.index("m") - parents.index("r")) == 1
    assert abs(parents.index("f") - parents.index("a")) == 1
    assert set(children) == {"s", "g", "t1", "t2", "l", "h"}


def test_brothers_and_sisters_stand_together_the_eldest_first() -> None:
    *_, children = order(large_family())
    places = {key: children.index(key) for key in children}
    assert places["s"] - places["g"] == 1
    assert {places["t1"], places["t2"], places["l"]} in ({0, 1, 2}, {3, 4, 5}, {1, 2, 3}, {2, 3, 4})


def test_nobody_stands_over_another_and_everything_is_on_the_sheet() -> None:
    drawing = drawn(large_family())
    boxes = [spot.box for lane in drawing.lanes for spot in lane]
    for at, box in enumerate(boxes):
        assert not any(box.grown(-3).meets(other.grown(-3)) for other in boxes[at + 1 :])
        assert box.x >= -3 and box.right <= drawing.width + 3 and box.bottom <= drawing.height
    for text in drawing.texts:
        assert text.box.x >= 0 and text.box.bottom <= drawing.height + 1


def test_only_those_who_live_together_are_within_the_broken_line() -> None:
    drawing = drawn(large_family())
    broken = [shape for shape in drawing.shapes if isinstance(shape, Stroke) and len(shape.points) == 5 and shape.dash]
    # Home B stands together; the father stands between those of home A, so letters alone tell it.
    assert len(broken) == 1
    said = [text.words for text in drawing.texts]
    assert said.count("A") == 7 and said.count("B") == 2


def test_a_couple_that_parted_has_two_strokes_through_its_line_and_a_married_one_none() -> None:
    two = (GenogramPerson("a", "A", 0, index=True), GenogramPerson("b", "B", 0, order=1))

    def strokes(kind: str) -> int:
        drawing = drawn(GenogramPicture("x", two, (Union("a", "b", kind),)))
        key = drawing.height - 40
        slanted = [s for s in drawing.shapes if isinstance(s, Stroke) and len(s.points) == 2
                   and s.points[0][0] != s.points[1][0] and s.points[0][1] != s.points[1][1]
                   and s.points[0][1] < key]  # fmt: skip
        return len(slanted)

    assert [strokes(kind) for kind in ("married", "separated", "divorced")] == [0, 1, 2]


def test_symbols_tell_the_sexes_and_the_child_of_the_page() -> None:
    people = tuple(GenogramPerson(sex or "none", "X", 0, sex, order=n) for n, sex in enumerate(("male", "female", "")))
    drawing = drawn(GenogramPicture("x", people))
    areas = [shape for shape in drawing.shapes if isinstance(shape, Area)]
    assert any(shape.radius == 0 for shape in areas) and any(shape.radius > 0 for shape in areas)
    once = len(areas)
    again = drawn(GenogramPicture("x", (replace(people[0], index=True), *people[1:])))
    assert len([shape for shape in again.shapes if isinstance(shape, Area)]) == once + 1


def test_the_keyboard_walks_from_generation_to_generation_and_begins_at_the_child() -> None:
    drawing = drawn(large_family())
    here = drawing.start
    assert (spot := drawing.spot(here)) is not None and spot.key == "s"
    above = drawing.spot(drawing.step(here, "up"))
    assert above is not None and above.key in {"m", "f", "r", "a"}
    last = drawing.spot(drawing.step(here, "last"))
    assert last is not None and last.key == "w"


def test_everything_that_is_drawn_is_also_told_in_a_line_and_in_the_table() -> None:
    picture = large_family()
    mother = next(person for person in picture.people if person.key == "m")
    said = picture.says(mother)
    for part in ("Carys Ffug-Jones", "female", "b. 1986", "married to Dafydd Ffug-Jones", "partner of Rhodri Ffug-Rees",
                 "parent of Siân Ffug-Jones", "adoptive parent of Lili Ffug", "Home A: 12 Stryd Ffug"):  # fmt: skip
        assert part in said
    heads, lines = picture.table()
    assert len(lines) == len(picture.people) + len(picture.others)
    assert all(len(line) == len(heads) for line in lines)
    assert lines[0][0] == "Grandparents" and lines[-1][0] == "Others and professionals"


@pytest.mark.parametrize("width", [0, 400, 2_000])
def test_more_room_never_moves_anybody_off_the_sheet(width: float) -> None:
    drawing = drawn(large_family(), width)
    assert min(spot.box.x for lane in drawing.lanes for spot in lane) >= -3


@settings(max_examples=30, deadline=None)
@given(
    some.lists(some.tuples(some.integers(0, 5), some.integers(0, 5), some.sampled_from(["birth", "foster", "adopted"])),
               max_size=8),
    some.lists(some.tuples(some.integers(0, 5), some.integers(0, 5), some.sampled_from(["married", "separated"])),
               max_size=4),
)  # fmt: skip
def test_any_family_can_be_drawn_each_person_once(
    children: list[tuple[int, int, str]], couples: list[tuple[int, int, str]]
) -> None:
    adults = [GenogramPerson(f"a{n}", f"Adult {n}", -1, order=n) for n in range(6)]
    young = [GenogramPerson(f"c{n}", f"Child {n}", 0, index=n == 0, order=10 + n) for n in range(max(1, len(children)))]
    descents = [Descent(tuple(dict.fromkeys((f"a{one}", f"a{two}"))), f"c{n}", kind)
                for n, (one, two, kind) in enumerate(children)]  # fmt: skip
    unions = [Union(f"a{one}", f"a{two}", kind) for one, two, kind in couples if one != two]
    picture = GenogramPicture("x", (*adults, *young), tuple(unions), tuple(descents))
    drawing = drawn(picture)
    keys = [spot.key for lane in drawing.lanes for spot in lane]
    assert sorted(keys) == sorted(person.key for person in picture.people)
    boxes = [spot.box.grown(-3) for lane in drawing.lanes for spot in lane]
    assert not any(box.meets(other) for at, box in enumerate(boxes) for other in boxes[at + 1 :])
