"""A genogram follows from what is recorded: parents, ties and homes, each in its generation."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.genogram import GenogramPicture, GenogramWords
from ecede_desktop.records.people import RecordPerson, Whom
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.records.ties import RecordHousehold, RecordRelative, RecordTie
from ecede_desktop.services import families, genograms, people, pupils, ties
from ecede_desktop.services.paper_files import NotSaved
from tests.services.caseload import audit_lines
from tests.services.families import Family, family

__all__ = ["family"]


def picture(family: Family, name: str = "Gwyn") -> GenogramPicture:
    view = families.read_family_view(family.desk, family.pupils[name])
    return genograms.genogram(family.desk, view, GenogramWords())


def generations(drawn: GenogramPicture) -> dict[str, int]:
    return {person.name: person.generation for person in drawn.people}


def test_parents_stand_above_their_children_and_a_half_brothers_father_is_joined_to_the_mother(family: Family) -> None:
    pupils.record_parent(family.desk, RecordParent(family.pupils["Non"], "Ffug-Huws", "Huw", relationship="father"))
    drawn = picture(family)
    assert generations(drawn) == {
        "Gwyn Ffug-Jones": 0, "Non Ffug-Jones": 0, "Ms Mair Ffug-Jones": -1, "Huw Ffug-Huws": -1
    }  # fmt: skip
    (union,) = drawn.unions
    assert {drawn.named(union.first), drawn.named(union.second)} == {"Ms Mair Ffug-Jones", "Huw Ffug-Huws"}
    assert union.kind == "parents"
    assert next(p.sex for p in drawn.people if p.name == "Huw Ffug-Huws") == "male"
    assert [person.name for person in drawn.people if person.index] == ["Gwyn Ffug-Jones"]


def test_a_recorded_tie_says_how_a_couple_is_drawn(family: Family) -> None:
    father = pupils.record_parent(
        family.desk, RecordParent(family.pupils["Non"], "Ffug-Huws", "Huw", relationship="Tad")
    ).value
    view = families.read_family_view(family.desk, family.pupils["Gwyn"])
    mother = view.adults[0].person.parent_id
    ties.record_tie(family.desk, RecordTie(Whom(parent_id=mother), Whom(parent_id=father.id), "separated"))
    assert [union.kind for union in picture(family).unions] == ["separated"]


def test_a_grandmother_stands_two_above_and_a_social_worker_below_among_the_others(family: Family) -> None:
    child = Whom(pupil_id=family.pupils["Gwyn"])
    for kind, person in (
        ("grandparent", RecordPerson("Ffug-Powell", "Nesta", sex="F")),
        ("social_worker", RecordPerson("Ffug-Gweithiwr", "Elin", kind="professional", job="Social worker")),
    ):
        ties.record_relative(family.desk, RecordRelative(child, kind, person))
    drawn = picture(family)
    assert generations(drawn)["Nesta Ffug-Powell"] == -2
    assert [person.name for person in drawn.others] == ["Elin Ffug-Gweithiwr"]
    assert drawn.others[0].details == ("Social worker",)


def test_those_who_live_together_share_a_home(family: Family) -> None:
    members = (Whom(pupil_id=family.pupils["Gwyn"]), Whom(pupil_id=family.pupils["Non"]))
    ties.record_household(family.desk, RecordHousehold("12 Stryd Ffug", members))
    (home,) = picture(family).homes
    assert (home.letter, home.label, len(home.members)) == ("A", "12 Stryd Ffug", 2)


def test_nobody_stands_twice(family: Family) -> None:
    people.record_person(family.desk, RecordPerson("Ffug-Arall", "Neb"))
    drawn = picture(family)
    keys = [person.key for person in (*drawn.people, *drawn.others)]
    assert len(keys) == len(set(keys))


def test_printing_is_in_the_audit_and_the_same_family_gives_the_same_bytes(family: Family) -> None:
    before = len(audit_lines(family.desk))
    first = genograms.draw_genogram(family.desk, family.pupils["Gwyn"], "both")
    assert first.startswith(b"%PDF") and first == genograms.draw_genogram(family.desk, family.pupils["Gwyn"], "both")
    assert audit_lines(family.desk)[before:] == [("print", "family"), ("print", "family")]


def test_saving_has_its_own_line_in_the_audit(family: Family, tmp_path: Path) -> None:
    content = genograms.draw_genogram(family.desk, family.pupils["Gwyn"], "en")
    before = len(audit_lines(family.desk))
    path = genograms.save_genogram(family.desk, family.pupils["Gwyn"], content, tmp_path / "family.pdf").value
    assert path.read_bytes() == content
    assert audit_lines(family.desk)[before:] == [("export", "family")]


def test_what_could_not_be_saved_is_not_said_to_have_been(family: Family, tmp_path: Path) -> None:
    before = audit_lines(family.desk)
    with pytest.raises(NotSaved):
        genograms.save_genogram(family.desk, family.pupils["Gwyn"], b"%PDF", tmp_path / "nowhere" / "family.pdf")
    assert audit_lines(family.desk) == before


def test_a_language_that_is_none_is_refused(family: Family) -> None:
    with pytest.raises(Refused, match="one of en, cy, both"):
        genograms.draw_genogram(family.desk, family.pupils["Gwyn"], "fr")
