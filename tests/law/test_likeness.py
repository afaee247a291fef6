"""Likeness explains itself part by part, hears Welsh and English spellings, and never takes twins for one child."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ecede_desktop.law.likeness import FullName, Likened, Strength, birth_part, likeness
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.policy_likeness import likeness_rules
from ecede_desktop.store.sounds import sound

BORN = dt.date(2012, 5, 4)
RULES = likeness_rules(load_pack(), dt.date(2026, 11, 25))


def named(written: str) -> FullName:
    """A name as the store folds it: the forename before the comma."""
    given, _, family = written.partition(",")
    return FullName(tuple(given.split()), tuple(family.split()), written)


def child(*names: str, **facts: object) -> Likened:
    told = {"born": BORN, "address": "1 heol ffug cf99 1zz", "postcode": "CF99 1ZZ"} | facts
    return Likened(tuple(named(name) for name in names), **told)  # type: ignore[arg-type]


def key_of(one: Likened, two: Likened, kind: str = "pupil") -> str:
    return likeness(one, two, kind, RULES, sound).parts[0].key


@pytest.mark.parametrize(
    ("one", "two", "key"),
    [
        ("sian,ffug jones", "sian,ffug jones", "names_same"),
        ("rhys,ffug", "reece,ffug", "names_sound"),
        ("ffion,ffug davies", "fion,ffug davis", "names_sound"),
        ("dafydd,ffug", "david,ffug", "names_sound"),
        ("gwilym,ffug", "william,ffug", "names_pet"),
        ("tomos,ffug", "tom,ffug", "names_pet"),
        ("sian,ap tomos", "sian,tomos", "names_part"),
        ("sian,mac donald", "sian,mcdonald", "names_sound"),
        ("elin,ffug jones", "elin,jones", "names_part"),
        ("elin,ffug jones", "elin,jones ffug", "names_part"),
        ("mary ann,ffug", "maryann,ffug", "names_same"),
        ("mary,ffug", "mary jane,ffug", "names_same"),
        ("owain,morgan", "morgan,owen", "names_swapped"),
        ("jonathan,ffug", "jonathon,ffug", "names_sound"),
        ("gethin,ffug", "gelhin,ffug", "names_slip"),
        ("gethin,kowalski", "gethin,kowaslki", "names_slip"),
        ("s,ffug", "sian,ffug", "names_initial"),
        ("s,ffug", "mari,ffug", "names_different"),
        (",ffug", "mari,ffug", "names_family_only"),
        ("mari,ffug", "mari,enghraifft", "names_given_only"),
        ("ella,ffug", "elsa,ffug", "names_different"),
        ("mari,ffug", "nia,ffug", "names_different"),
        ("mari,ffug", "nia,enghraifft", "names_different"),
    ],
)
def test_two_names_are_the_same_the_way_they_are(one: str, two: str, key: str) -> None:
    assert key_of(child(one), child(two)) == key == key_of(child(two), child(one))


@pytest.mark.parametrize(
    ("one", "two", "part"),
    [
        (BORN, BORN, "birth_same"),
        (BORN, dt.date(2012, 4, 5), "birth_swapped"),
        (BORN, dt.date(2013, 5, 4), "birth_slip"),
        (BORN, dt.date(2012, 5, 14), "birth_slip"),
        (BORN, dt.date(2011, 6, 4), "birth_different"),
    ],
)
def test_two_days_of_birth_are_near_each_other_or_not(one: dt.date, two: dt.date, part: str) -> None:
    assert birth_part(one, two) == part == birth_part(two, one)


def test_the_same_child_under_a_second_record_is_strongly_like_and_told_why() -> None:
    found = likeness(child("sian,ffug jones"), child("sian,ffug jones", upn="A1"), "pupil", RULES, sound)
    assert found.strength is Strength.STRONG
    assert [part.key for part in found.parts] == ["names_same", "birth_same", "address_same"]
    assert found.points == sum(part.points for part in found.parts)
    assert (found.parts[1].ours, found.parts[1].theirs) == ("2012-05-04", "2012-05-04")
    words = RULES.points["birth_same"]
    assert words.english and words.welsh and not words.citation.certain


def test_twins_with_the_same_first_initial_are_no_duplicates() -> None:
    rhys, rhian = child("rhys,ffug jones"), child("rhian,ffug jones")
    with_mother = [replace(twin, family=frozenset({"mam"})) for twin in (rhys, rhian)]
    assert likeness(*with_mother, "pupil", RULES, sound).strength is Strength.NONE


def test_twins_whose_names_sound_alike_are_never_more_than_possible() -> None:
    found = likeness(child("sian,ffug"), child("sion,ffug"), "pupil", RULES, sound)
    assert found.strength is Strength.POSSIBLE
    assert found.parts[-1].key == "could_be_twins"
    boy, girl = child("sion,ffug", sex="M", upn="A1", upn_identifies=True), child("sian,ffug", sex="F")
    assert likeness(boy, girl, "pupil", RULES, sound).strength is Strength.NONE


def test_two_upns_that_identify_are_told_and_never_more_than_possible() -> None:
    one = child("sian,ffug", upn="A674299900001", upn_identifies=True)
    two = child("sian,ffug", upn="B674299900002", upn_identifies=True)
    found = likeness(one, two, "pupil", RULES, sound)
    assert (found.strength, found.parts[2].key) == (Strength.POSSIBLE, "upn_two_valid")
    kept = replace(two, other_upns=frozenset({"A674299900001"}))
    assert likeness(one, kept, "pupil", RULES, sound).strength is Strength.STRONG


def test_a_upn_typed_wrongly_speaks_for_it() -> None:
    one = child("sian,ffug", upn="A674299900001", upn_identifies=True, born=None, address="", postcode="")
    two = child("sian,ffug", upn="A674299900010", born=None, address="", postcode="")
    found = likeness(one, two, "pupil", RULES, sound)
    assert (found.parts[-1].key, found.strength) == ("upn_slip", Strength.POSSIBLE)


def test_a_former_name_is_compared_too() -> None:
    married = child("elin,ffug davies", "elin,ffug jones")
    found = likeness(married, child("elin,ffug jones"), "pupil", RULES, sound)
    assert (found.strength, found.parts[0].ours) == (Strength.STRONG, "elin,ffug jones")


def test_an_unknown_birth_neither_speaks_for_it_nor_against() -> None:
    found = likeness(child("sian,ffug"), child("sian,ffug", born=None), "pupil", RULES, sound)
    assert {part.key: part.points for part in found.parts}["birth_unknown"] == 0
    assert found.strength is Strength.NONE
    shared = [replace(one, family=frozenset({1})) for one in (child("sian,ffug"), child("sian,ffug", born=None))]
    assert likeness(*shared, "pupil", RULES, sound).strength is Strength.POSSIBLE


def test_a_parent_is_known_by_telephone_address_and_children() -> None:
    rhian = Likened((named("rhian,ffug jones"),), phones=frozenset({"07700900123"}))
    same = Likened((named("rhian,ffug jones"),), phones=frozenset({"07700900123", "1"}))
    found = likeness(rhian, same, "parent", RULES, sound)
    assert (found.strength, found.parts[1].ours) == (Strength.STRONG, "07700900123")
    nobody = replace(same, phones=frozenset())
    assert likeness(rhian, nobody, "parent", RULES, sound).strength is Strength.NONE
