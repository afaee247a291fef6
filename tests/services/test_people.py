"""Persons: made when first needed, every fact dated, nothing lost, nothing said twice kept twice."""

from __future__ import annotations

import dataclasses
import datetime as dt
from uuid import uuid4

import pytest

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.records.people import (
    CorrectPerson,
    EndFact,
    NotSamePerson,
    RecordLanguage,
    RecordName,
    RecordNeed,
    RecordPerson,
    RecordPoint,
    SamePerson,
    Whom,
    WithdrawFact,
)
from ecede_desktop.records.pupils import Language, RecordParent
from ecede_desktop.services import people, person_facts, pupils, same_person, search
from ecede_desktop.store.tables import Pupil
from tests.services.caseload import audit_lines, counted, lay_pupil
from tests.services.families import Family, family

__all__ = ["family"]
YESTERDAY, TODAY, TOMORROW = dt.date(2026, 3, 1), dt.date(2026, 3, 2), dt.date(2026, 3, 3)


def mother(family: Family) -> Whom:
    return Whom(parent_id=family.mother)


def test_nobody_gets_a_persons_row_until_something_is_recorded_of_them(family: Family) -> None:
    view = people.read_person(family.desk, mother(family))
    assert (view.person.person_id, view.person.full_name) == (None, "Ms Mair Ffug-Jones")
    assert counted(family.desk)["person"] == 0
    people.record_name(family.desk, RecordName(mother(family), "former", "Ffug-Evans", "Mair"))
    people.record_name(family.desk, RecordName(mother(family), "alias", "Ffug-Rees", "Mari"))
    assert counted(family.desk)["person"] == 1


def test_reading_a_person_is_kept_in_the_audit(family: Family) -> None:
    people.read_person(family.desk, Whom(pupil_id=family.pupils["Gwyn"]))
    assert audit_lines(family.desk)[-1] == ("view", "pupil")


def test_a_former_name_is_found_and_found_no_more_once_it_is_withdrawn(family: Family) -> None:
    people.record_name(
        family.desk, RecordName(Whom(pupil_id=family.pupils["Elin"]), "former", "Ffug-Prydderch", "Elin")
    )
    assert [row.title for row in search.find(family.desk, "Prydderch")] == ["Elin Ffug-Jones"]
    (name,) = people.read_person(family.desk, Whom(pupil_id=family.pupils["Elin"])).names
    person_facts.withdraw_fact(family.desk, WithdrawFact("name", name.id, "It is her aunt's name."))
    assert search.find(family.desk, "Prydderch") == ()
    (name,) = people.read_person(family.desk, Whom(pupil_id=family.pupils["Elin"])).names
    assert name.withdrawn_reason == "It is her aunt's name."


def test_a_parent_is_found_by_a_former_name(family: Family) -> None:
    people.record_name(family.desk, RecordName(mother(family), "former", "Ffug-Prydderch", "Mair"))
    assert [row.kind for row in search.find(family.desk, "Prydderch")] == ["parent"]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"kind": "nickname"}, "name_kind"),
        ({"surname": " "}, "other_name_empty"),
        ({"from_date": TOMORROW}, "fact_from_future"),
        ({"to_date": TOMORROW}, "fact_to_future"),
        ({"from_date": TODAY, "to_date": YESTERDAY}, "fact_ends_before"),
    ],
)
def test_a_name_that_cannot_be_is_refused_and_leaves_no_person(
    family: Family, said: dict[str, object], key: str
) -> None:
    before = counted(family.desk)
    with pytest.raises(Refused) as refused:
        people.record_name(
            family.desk,
            dataclasses.replace(RecordName(mother(family), "former", "Ffug-Evans"), **said),  # type: ignore[arg-type]
        )
    assert refused.value.key == key and counted(family.desk) == before


def test_the_same_said_twice_is_kept_once(family: Family) -> None:
    whom = mother(family)
    said = (
        lambda: people.record_name(family.desk, RecordName(whom, "former", "Ffug-Evans")),
        lambda: people.record_point(family.desk, RecordPoint(whom, "mobile", "07700 900123")),
        lambda: people.record_language(family.desk, RecordLanguage(whom, "cy")),
        lambda: people.record_need(family.desk, RecordNeed(whom, "large_print")),
    )
    for say in said:
        assert say().changes
        before = counted(family.desk)
        assert not say().changes and counted(family.desk) == before


def test_the_newest_answer_holds_and_the_parents_own_row_stays_in_step(family: Family) -> None:
    whom = mother(family)
    people.record_language(family.desk, RecordLanguage(whom, "en", asked_on=dt.date(2026, 1, 5)))
    people.record_language(family.desk, RecordLanguage(whom, "cy", asked_on=dt.date(2026, 2, 5)))
    people.record_language(family.desk, RecordLanguage(whom, "both", asked_on=dt.date(2026, 1, 20)))
    view = people.read_person(family.desk, whom)
    assert [row.language for row in view.languages] == ["cy", "both", "en"]
    (parent,) = pupils.pupil(family.desk, pupil_id=family.pupils["Gwyn"]).parents
    assert (parent.language, parent.language_asked_on) == (Language.WELSH, dt.date(2026, 2, 5))


def test_what_the_parents_row_said_before_is_kept_as_an_answer(family: Family) -> None:
    told = RecordParent(
        family.pupils["Gwyn"], "", parent_id=family.mother, language=Language.ENGLISH,
        language_asked_on=dt.date(2025, 9, 8),
    )  # fmt: skip
    pupils.record_parent(family.desk, told)
    assert people.read_person(family.desk, mother(family)).language is not None
    people.record_language(family.desk, RecordLanguage(mother(family), "cy"))
    rows = people.read_person(family.desk, mother(family)).languages
    assert [(row.language, row.asked_on) for row in rows] == [("cy", TODAY), ("en", dt.date(2025, 9, 8))]


def test_another_language_needs_its_name_and_letters_then_go_in_both(family: Family) -> None:
    with pytest.raises(Refused, match="which other language"):
        people.record_language(family.desk, RecordLanguage(mother(family), "other", interpreter=True))
    people.record_language(family.desk, RecordLanguage(mother(family), "other", "Polish", interpreter=True))
    view = people.read_person(family.desk, mother(family))
    assert view.language is not None and (view.language.other_language, view.language.interpreter) == ("Polish", True)
    (parent,) = pupils.pupil(family.desk, pupil_id=family.pupils["Gwyn"]).parents
    assert parent.language is Language.BOTH


def test_consent_to_be_served_needs_its_day_and_its_paper(family: Family) -> None:
    whom = mother(family)
    for on, how in ((TODAY, ""), (None, "Form F1"), (TOMORROW, "Form F1")):
        with pytest.raises(Refused):
            people.record_point(
                family.desk, RecordPoint(whom, "email", "mair@enghraifft.cymru", consent_on=on, consent_how=how)
            )
    people.record_point(family.desk, RecordPoint(whom, "email", "mair@enghraifft.cymru"))
    people.record_point(
        family.desk, RecordPoint(whom, "email", "Mair@Enghraifft.cymru", consent_on=TODAY, consent_how="Form F1")
    )
    (point,) = [row for row in people.read_person(family.desk, whom).points if row.kind == "email"]
    assert point.may_be_served and point.consent_how == "Form F1"


def test_a_consent_that_ended_is_not_written_over_by_a_later_one(family: Family) -> None:
    whom = mother(family)
    given = RecordPoint(whom, "mobile", "07700 900123", consent_on=dt.date(2026, 1, 5), consent_how="Form F1")
    people.record_point(family.desk, given)
    point = people.read_person(family.desk, whom).points[-1]
    assert point.id is not None
    person_facts.end_fact(family.desk, EndFact("consent", point.id, dt.date(2026, 2, 1)))
    people.record_point(family.desk, dataclasses.replace(given, consent_on=TODAY, consent_how="Form F2"))
    rows = [row for row in people.read_person(family.desk, whom).points if row.value == "07700 900123"]
    assert [(row.consent_how, row.may_be_served) for row in rows] == [("Form F2", True), ("Form F1", False)]


def test_the_number_in_the_parents_own_row_is_shown_and_follows_the_number_that_stands(family: Family) -> None:
    whom = mother(family)
    assert [(row.id, row.value) for row in people.read_person(family.desk, whom).points] == [(None, "07700 900001")]
    people.record_point(family.desk, RecordPoint(whom, "mobile", "07700900001"))
    people.record_point(family.desk, RecordPoint(whom, "mobile", "07700 900002"))
    old = next(row for row in people.read_person(family.desk, whom).points if row.value == "07700900001")
    assert old.id is not None
    person_facts.end_fact(family.desk, EndFact("point", old.id, TODAY))
    (parent,) = pupils.pupil(family.desk, pupil_id=family.pupils["Gwyn"]).parents
    assert parent.phone == "07700 900002"


@pytest.mark.parametrize(
    ("kind", "value"), [("email", "mair"), ("email", "a b@c.cymru"), ("mobile", "soon"), ("fax", "1")]
)
def test_what_is_no_number_and_no_address_is_refused(family: Family, kind: str, value: str) -> None:
    with pytest.raises(Refused):
        people.record_point(family.desk, RecordPoint(mother(family), kind, value))


def test_two_persons_of_one_name_are_asked_about_and_never_joined_silently(family: Family) -> None:
    with pytest.raises(Refused) as refused:
        people.record_person(family.desk, RecordPerson("ffug-jones", "MAIR"))
    assert refused.value.key == "person_of_same_name" and "Ms Mair Ffug-Jones, parent" in refused.value.text
    assert refused.value.facts["candidates"] == (f"parent {family.mother}",)
    row = people.record_person(family.desk, RecordPerson("Ffug-Jones", "Mair", is_another=True)).value
    assert row.kind == "other" and row.person_id is not None


def test_two_of_one_name_born_on_different_days_are_not_asked_about(family: Family) -> None:
    born = dt.date(2019, 5, 5)
    assert people.record_person(family.desk, RecordPerson("Ffug-Jones", "Gwyn", date_of_birth=born)).changes


def test_a_professional_is_found_and_leads_to_their_own_page(family: Family) -> None:
    row = people.record_person(
        family.desk,
        RecordPerson("Ffug-Weithiwr", "Cati", kind="professional", job="Social worker", organisation="Cwm Taf"),
    ).value
    (found,) = search.find(family.desk, "Weithiwr")
    assert (found.kind, found.place, found.detail) == ("person", f"person {row.person_id}", "Social worker · Cwm Taf")


def test_an_unknown_day_of_birth_keeps_what_is_known_instead(family: Family) -> None:
    row = people.record_person(family.desk, RecordPerson("Ffug-Nain", "Olwen", birth_note="about 1950")).value
    people.correct_person(family.desk, CorrectPerson(row.whom, date_of_birth=dt.date(1951, 4, 4)))
    row = people.read_person(family.desk, row.whom).person
    assert (row.date_of_birth, row.birth_note) == (dt.date(1951, 4, 4), "about 1950")
    with pytest.raises(Refused, match="before the day of birth"):
        people.correct_person(family.desk, CorrectPerson(row.whom, died_on=dt.date(1950, 1, 1)))


def test_a_parent_who_is_also_a_pupil_is_one_person_with_both_records(family: Family) -> None:
    young = lay_pupil(family.desk, 9, "Mair", "Ffug-Jones")
    people.record_name(family.desk, RecordName(Whom(pupil_id=young.id), "known_as", "Ffug-Jones", "Mai"))
    same_person.bind_records(family.desk, SamePerson(family.mother, young.id, "She told us herself."))
    by_pupil = people.read_person(family.desk, Whom(pupil_id=young.id))
    by_parent = people.read_person(family.desk, mother(family))
    assert by_pupil.person.parent_id == family.mother and by_parent.person.pupil_id == young.id
    assert [row.forename for row in by_parent.names] == ["Mai"]
    assert len(by_pupil.children) == 2
    same_person.part_records(family.desk, NotSamePerson(family.mother, "It was her aunt."))
    assert people.read_person(family.desk, mother(family)).person.pupil_id is None
    assert [row.forename for row in people.read_person(family.desk, Whom(pupil_id=young.id)).names] == ["Mai"]


def test_nobody_is_bound_to_their_own_child_or_to_two_records(family: Family) -> None:
    with pytest.raises(Refused) as refused:
        same_person.bind_records(family.desk, SamePerson(family.mother, family.pupils["Gwyn"], "?"))
    assert refused.value.key == "own_parent"
    same_person.bind_records(family.desk, SamePerson(family.mother, family.pupils["Elin"], "Told"))
    again = same_person.bind_records(family.desk, SamePerson(family.mother, family.pupils["Elin"], "Told"))
    assert not again.changes
    other = lay_pupil(family.desk, 9, "Arall")
    with pytest.raises(Refused) as refused:
        same_person.bind_records(family.desk, SamePerson(family.mother, other.id, "Told"))
    assert refused.value.key == "bound_elsewhere"


def test_what_was_withdrawn_is_not_ended_nor_withdrawn_again(family: Family) -> None:
    people.record_need(family.desk, RecordNeed(mother(family), "bsl"))
    (need,) = people.read_person(family.desk, mother(family)).needs
    person_facts.withdraw_fact(family.desk, WithdrawFact("need", need.id, "Misheard"))
    for act in (
        lambda: person_facts.withdraw_fact(family.desk, WithdrawFact("need", need.id, "Again")),
        lambda: person_facts.end_fact(family.desk, EndFact("need", need.id, TODAY)),
    ):
        with pytest.raises(Refused, match="withdrawn already"):
            act()


@pytest.mark.parametrize("whom", [Whom(person_id=uuid4()), Whom(pupil_id=uuid4()), Whom(parent_id=uuid4()), Whom()])
def test_nobody_is_there_under_an_unknown_id(family: Family, whom: Whom) -> None:
    with pytest.raises(UserError):
        people.read_person(family.desk, whom)
    with pytest.raises(UserError):
        people.record_name(family.desk, RecordName(whom, "former", "Ffug-Evans"))


def test_every_write_leaves_an_audit_line_and_touches_the_pupil(family: Family) -> None:
    before = len(audit_lines(family.desk))
    outcome = people.record_need(family.desk, RecordNeed(Whom(pupil_id=family.pupils["Non"]), "bsl"))
    assert len(audit_lines(family.desk)) == before + 2
    assert {"person", "pupil"} <= outcome.changes.kinds and family.pupils["Non"] in outcome.changes.ids
    with family.desk.reading() as session:
        assert session.get_one(Pupil, family.pupils["Non"]).person_id in outcome.changes.ids


def test_what_the_parents_form_says_later_is_the_newest_answer_too(family: Family) -> None:
    people.record_language(family.desk, RecordLanguage(mother(family), "cy", asked_on=dt.date(2026, 1, 5)))
    told = RecordParent(
        family.pupils["Gwyn"], "", parent_id=family.mother, language=Language.ENGLISH, language_asked_on=TODAY
    )
    for _ in range(2):
        pupils.record_parent(family.desk, told)
    rows = people.read_person(family.desk, mother(family)).languages
    assert [(row.language, row.asked_on) for row in rows] == [("en", TODAY), ("cy", dt.date(2026, 1, 5))]
