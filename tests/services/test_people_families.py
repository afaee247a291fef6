"""The family view: every child by parents, ties and home; every adult with what they are to each child."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from sqlalchemy import update

from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.cohorts import RecordMembership
from ecede_desktop.records.families import FamilyView, LinkParent
from ecede_desktop.records.markers import RecordMarker
from ecede_desktop.records.people import EndFact, RecordPerson, SamePerson, Whom, WithdrawFact
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.records.ties import AddMember, RecordHousehold, RecordTie
from ecede_desktop.services import cases, cohorts, families, markers, people, person_facts, pupils, same_person, ties
from ecede_desktop.services.family import read_family
from ecede_desktop.store.tables import Pupil
from tests.desks import MARI
from tests.services.caseload import audit_lines, counted, lay_pupil
from tests.services.families import Family, family

__all__ = ["family"]
TODAY = dt.date(2026, 3, 2)


def seen(family: Family, name: str = "Gwyn") -> FamilyView:
    return families.read_family_view(family.desk, family.pupils[name])


def children(view: FamilyView) -> list[tuple[str, tuple[str, ...]]]:
    return [(line.person.forename, line.reasons) for line in view.children]


def tie(family: Family, kind: str, other: Whom, name: str = "Gwyn") -> None:
    ties.record_tie(family.desk, RecordTie(Whom(pupil_id=family.pupils[name]), other, kind))


def test_children_of_one_mother_are_one_family_with_school_year_and_figures(family: Family) -> None:
    view = seen(family)
    assert children(view) == [("Gwyn", ("self",)), ("Non", ("parent",))]
    line = view.children[1]
    assert (line.school_name, line.year_group) == ("Ysgol Enghraifft", "9")
    assert line.counts is not None and line.counts.possible > 0 and line.attendance is not None


def test_a_parent_says_what_they_are_to_each_child(family: Family) -> None:
    (mother,) = seen(family).adults
    assert [(link.pupil_name, link.has_responsibility, link.lives_with) for link in mother.links] == [
        ("Gwyn Ffug-Jones", True, None), ("Non Ffug-Jones", True, True)
    ]  # fmt: skip


def test_a_half_brothers_other_parent_is_among_the_adults(family: Family) -> None:
    pupils.record_parent(family.desk, RecordParent(family.pupils["Non"], "Ffug-Huws", "Huw", relationship="father"))
    assert [line.person.full_name for line in seen(family).adults] == ["Ms Mair Ffug-Jones", "Huw Ffug-Huws"]


def test_a_tie_makes_a_brother_of_another_house_one_of_the_family(family: Family) -> None:
    tie(family, "half_sibling", Whom(pupil_id=family.pupils["Elin"]))
    view = seen(family)
    assert ("Elin", ("tie",)) in children(view)
    elin = next(line for line in view.children if line.person.forename == "Elin")
    assert [row.english for row in elin.ties] == ["Half-brother or half-sister"]
    assert children(seen(family, "Elin"))[1][0] == "Gwyn"


def test_a_baby_at_no_school_stands_among_the_children(family: Family) -> None:
    baby = people.record_person(
        family.desk, RecordPerson("Ffug-Jones", "Deio", birth_note="born in January 2026")
    ).value
    ties.record_tie(family.desk, RecordTie(Whom(parent_id=family.mother), baby.whom, "child"))
    line = seen(family).children[-1]
    assert (line.person.forename, line.counts, line.school_name) == ("Deio", None, "")


def test_relatives_and_professionals_stand_apart_from_parents(family: Family) -> None:
    nain = people.record_person(family.desk, RecordPerson("Ffug-Nain", "Olwen")).value
    worker = people.record_person(family.desk, RecordPerson("Ffug-Waith", "Cati", kind="professional")).value
    tie(family, "social_worker", worker.whom)
    tie(family, "grandparent", nain.whom)
    others = seen(family).others
    assert [(line.person.forename, line.ties[0].english) for line in others] == [
        ("Olwen", "Grandparent"), ("Cati", "Social worker")
    ]  # fmt: skip


def test_a_tie_is_read_rightly_from_either_side_and_kept_once(family: Family) -> None:
    nain = people.record_person(family.desk, RecordPerson("Ffug-Nain", "Olwen")).value
    tie(family, "grandparent", nain.whom)
    again = ties.record_tie(family.desk, RecordTie(nain.whom, Whom(pupil_id=family.pupils["Gwyn"]), "grandchild"))
    assert not again.changes and counted(family.desk)["person_tie"] == 1
    (row,) = people.read_person(family.desk, nain.whom).ties
    assert (row.english, row.other.forename) == ("Grandchild", "Gwyn")
    (row,) = people.read_person(family.desk, Whom(pupil_id=family.pupils["Gwyn"])).ties
    assert (row.welsh, row.other.forename) == ("Mam-gu, nain, tad-cu neu daid", "Olwen")


def test_a_tie_that_ended_or_was_withdrawn_makes_no_family(family: Family) -> None:
    tie(family, "half_sibling", Whom(pupil_id=family.pupils["Elin"]))
    (row,) = people.read_person(family.desk, Whom(pupil_id=family.pupils["Gwyn"])).ties
    person_facts.withdraw_fact(family.desk, WithdrawFact("tie", row.id, "A cousin"))
    assert children(seen(family)) == [("Gwyn", ("self",)), ("Non", ("parent",))]


@pytest.mark.parametrize(("kind", "key"), [("landlord", "no_such_tie"), ("sibling", "tie_to_oneself")])
def test_a_tie_that_cannot_be_is_refused(family: Family, kind: str, key: str) -> None:
    gwyn = Whom(pupil_id=family.pupils["Gwyn"])
    with pytest.raises(Refused) as refused:
        ties.record_tie(family.desk, RecordTie(gwyn, gwyn, kind))
    assert refused.value.key == key


def test_who_lives_in_the_home_belongs_to_the_family_until_they_leave(family: Family) -> None:
    lodger = people.record_person(family.desk, RecordPerson("Ffug-Letywr", "Sam")).value
    gwyn, elin = Whom(pupil_id=family.pupils["Gwyn"]), Whom(pupil_id=family.pupils["Elin"])
    said = RecordHousehold("Heol Enghraifft", (gwyn, elin, lodger.whom))
    row = ties.record_household(family.desk, said).value
    assert not ties.record_household(family.desk, said).changes
    view = seen(family)
    assert ("Elin", ("household",)) in children(view)
    assert [line.person.forename for line in view.others] == ["Sam"] and view.households == (row,)
    member = next(member for member in row.members if member.person.forename == "Sam")
    person_facts.end_fact(family.desk, EndFact("member", member.id, TODAY))
    assert seen(family).others == ()
    assert not ties.add_member(family.desk, AddMember(row.id, elin)).changes


@pytest.mark.parametrize("said", [{"label": ""}, {"members": ()}, {"from_date": dt.date(2026, 3, 3)}])
def test_a_household_that_cannot_be_is_refused(family: Family, said: dict[str, object]) -> None:
    household = RecordHousehold("Heol Enghraifft", (Whom(pupil_id=family.pupils["Gwyn"]),))
    with pytest.raises(Refused):
        ties.record_household(family.desk, replace(household, **said))  # type: ignore[arg-type]
    assert counted(family.desk)["household"] == 0


def test_the_marker_of_who_lives_with_them_warns_and_is_told_beside_the_person(family: Family) -> None:
    uncle = people.record_person(family.desk, RecordPerson("Ffug-Ewythr", "Ifan")).value
    ties.record_household(family.desk, RecordHousehold("Heol", (Whom(pupil_id=family.pupils["Gwyn"]), uncle.whom)))
    markers.record_marker(
        family.desk, RecordMarker(uncle.whom, "violence", "Pushed an officer in 2025.", "Mari", told_on=TODAY)
    )
    view = seen(family)
    assert [sign.english for sign in view.children[0].markers] == ["Violence or threats to staff"]
    assert [sign.english for sign in view.others[0].markers] == ["Violence or threats to staff"]


def test_a_family_shows_the_open_case_of_each_child(family: Family) -> None:
    case = cases.open_case(family.desk, OpenCase("Below 86 %", pupil_id=family.pupils["Non"])).value
    line = seen(family).children[1]
    assert line.case is not None and (line.case.reference, line.case.closed_on) == (case.reference, None)


def test_reading_a_family_is_kept_in_the_audit(family: Family) -> None:
    seen(family)
    assert audit_lines(family.desk)[-1] == ("view", "family")


def test_a_known_parent_becomes_the_parent_of_another_child(family: Family) -> None:
    told = LinkParent(family.pupils["Elin"], family.mother, "mother", has_responsibility=True)
    assert families.link_parent(family.desk, told).value is not None
    assert families.link_parent(family.desk, told).value is None
    assert children(seen(family, "Elin"))[0] == ("Elin", ("self",))
    assert len(seen(family, "Elin").children) == 3


def test_nobody_becomes_their_own_parent(family: Family) -> None:
    same_person.bind_records(family.desk, SamePerson(family.mother, family.pupils["Elin"], "Told"))
    with pytest.raises(Refused, match="their own parent"):
        families.link_parent(family.desk, LinkParent(family.pupils["Elin"], family.mother))


def test_twins_with_the_same_initial_stay_two(family: Family) -> None:
    born = dt.date(2014, 2, 2)
    twins = [
        lay_pupil(family.desk, n, name, "Ffug-Gefell", date_of_birth=born) for n, name in ((7, "Siân"), (8, "Siôn"))
    ]
    ties.record_tie(family.desk, RecordTie(Whom(pupil_id=twins[0].id), Whom(pupil_id=twins[1].id), "twin"))
    view = families.read_family_view(family.desk, twins[0].id)
    assert [line.person.forename for line in view.children] == ["Siân", "Siôn"]
    assert [(row.first.forename, row.kind, row.second.forename) for row in view.ties] in (
        [("Siôn", "twin", "Siân")], [("Siân", "twin", "Siôn")]
    )  # fmt: skip


def test_a_merged_record_is_not_listed(family: Family) -> None:
    with family.desk.writing() as unit:
        unit.session.execute(
            update(Pupil).where(Pupil.id == family.pupils["Non"]).values(merged_into_id=family.pupils["Elin"])
        )
        unit.record("merge", "pupil", family.pupils["Non"])
        unit.commit()
    assert children(seen(family)) == [("Gwyn", ("self",))]


def test_a_group_is_told_to_the_officer_of_the_case_and_to_managers_only(family: Family) -> None:
    gwyn = family.pupils["Gwyn"]
    manager = replace(family.desk, user=MARI)
    for cohort in ("looked_after", "efsm"):
        cohorts.record_membership(manager, RecordMembership(gwyn, cohort))
    told = read_family(family.desk, gwyn)
    assert ([row.cohort for row in told.memberships], told.restricted) == (["efsm"], 1)
    view = people.read_person(family.desk, Whom(pupil_id=gwyn))
    assert ([row.cohort for row in view.memberships], view.restricted) == (["efsm"], 1)
    assert read_family(manager, gwyn).restricted == 0
    cases.open_case(family.desk, OpenCase("Below 86 %", pupil_id=gwyn))
    assert read_family(family.desk, gwyn).restricted == 0
    assert [row.cohort for row in cohorts.memberships_of(family.desk, gwyn)] == ["looked_after", "efsm"]
