"""The council's own code sets: kept in versions, in use at once, and never turning a past year's figures."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.law.codes import MarkClass
from ecede_desktop.records.code_sets import SaveCodeSet
from ecede_desktop.records.figures import AskFigures
from ecede_desktop.services import code_sets, figures
from ecede_desktop.services.desk import Desk
from tests.services.county_in_store import County

COVID = """[[set]]
id = "CY-COVID"
jurisdiction = "CY"
valid_from = 2020-06-29
valid_to = 2022-08-31
source = "the council's own systems"
codes = [
  { code = '/', en = "Present", cy = "Presennol", class = "P", mark = "U" },
  { code = ';', en = "Covid", cy = "Covid", class = "%s", mark = "U", maps_to = "Y" },
]
"""
SPRING = (dt.date(2021, 4, 12), dt.date(2021, 4, 16))


def test_a_placeholder_is_filled_and_holds_from_then_on(desk: Desk) -> None:
    with desk.reading() as session:
        before = code_sets.book(session).on(SPRING[0])
        assert before is not None and before.id == "CY-2010"
    outcome = code_sets.save_set(desk, SaveCodeSet(COVID % "NR", "from the schools' systems"))
    assert outcome.changes.kinds == {"code_set"}
    with desk.reading() as session:
        found = code_sets.book(session).on(SPRING[0])
        assert found is not None and found.id == "CY-COVID"
        assert found.class_of(";") is MarkClass.NOT_REQUIRED
    rows = {row.codes.id: row for row in code_sets.list_sets(desk)}
    assert (rows["CY-COVID"].whose, rows["CY-COVID"].note) == ("council", "from the schools' systems")
    assert rows["CY-2010"].whose == "shipped"


def test_marks_are_read_with_the_councils_set_and_figures_follow(desk: Desk) -> None:
    code_sets.save_set(desk, SaveCodeSet(COVID % "NR"))
    county = County(desk)
    county.pupil("Siân")
    county.marks("Siân", {SPRING[0]: "//", SPRING[1]: ";;"}, code_set="CY-COVID")
    table = figures.figures(desk, AskFigures(*SPRING, "county"))
    assert (table.total.counts.present, table.total.counts.not_required) == (2, 2)
    assert table.code_sets == ("CY-COVID",)
    assert table.not_comparable


def test_a_set_in_which_marks_are_held_keeps_what_its_codes_count_as(desk: Desk) -> None:
    code_sets.save_set(desk, SaveCodeSet(COVID % "NR"))
    county = County(desk)
    county.pupil("Siân")
    county.marks("Siân", {SPRING[0]: "//"}, code_set="CY-COVID")
    for changed in (COVID % "AU", (COVID % "NR").replace("code = ';'", "code = '['")):
        with pytest.raises(Refused) as refusal:
            code_sets.save_set(desk, SaveCodeSet(changed))
        assert refusal.value.key == "code_set_in_use"
    home = '  { code = "[", en = "Home", cy = "Gartref", class = "A", mark = "U", maps_to = "B" },'
    more = (COVID % "NR").replace("\n]\n", f"\n{home}\n]\n")
    assert code_sets.save_set(desk, SaveCodeSet(more)).value.mark_years == 1
    versions = code_sets.list_versions(desk, "CY-COVID")
    assert [row.content for row in versions] == [more, COVID % "NR"]


def test_without_marks_a_version_may_say_otherwise(desk: Desk) -> None:
    code_sets.save_set(desk, SaveCodeSet(COVID % "NR"))
    code_sets.save_set(desk, SaveCodeSet(COVID % "AU"))
    with desk.reading() as session:
        assert code_sets.book(session).get("CY-COVID").class_of(";") is MarkClass.AUTHORISED


@pytest.mark.parametrize(
    ("content", "key"),
    [
        ("[[set", "code_set_wrong"),
        (COVID % "XX", "code_set_wrong"),
        ((COVID % "NR") + (COVID % "NR").replace("CY-COVID", "CY-2027"), "code_set_several"),
        ((COVID % "NR").replace(', maps_to = "Y"', ""), "code_set_maps_to"),
    ],
)
def test_a_set_that_cannot_be_used_is_refused_and_nothing_is_kept(desk: Desk, content: str, key: str) -> None:
    with pytest.raises(Refused) as refusal:
        code_sets.save_set(desk, SaveCodeSet(content))
    assert refusal.value.key == key
    assert code_sets.list_versions(desk, "CY-COVID") == ()
