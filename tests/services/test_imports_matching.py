"""Who a pupil of a file is: the ladder of identities, one trap of real files after the other."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.imports import FileRefused, ImportPlan
from ecede_desktop.records.pupils import RecordEnrolment
from ecede_desktop.records.schools import RenumberSchool
from ecede_desktop.records.transfers import (
    AddressLine,
    CohortLine,
    ContactLine,
    NameLine,
    PupilDetails,
    SchoolSpellLine,
)
from ecede_desktop.services import imports, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.import_content import read_content
from ecede_desktop.store.engine import Store
from ecede_desktop.store.tables import (
    CohortMembership,
    ContactClaim,
    Enrolment,
    Parent,
    Pupil,
    PupilFact,
    PupilUpn,
    SchoolHistory,
)
from tests.services.offices import GWYN, LOWRI, MON, OTHER, SCHOOL, TUE, WEEK, WRONG, Office, office, row, text, warned

__all__ = ["office"]


def upn(serial: int, letter: str = "") -> str:
    digits = f"6742999{serial:05d}" if not letter else f"6742999{serial:04d}{letter}"
    return check_letter(digits) + digits


NEW = upn(20001)
TEMPORARY = upn(1401, "A")


def held(office: Office, upn: str) -> list[str]:
    with office.desk.reading() as session:
        query = select(PupilUpn.upn).join(Pupil, Pupil.id == PupilUpn.pupil_id).where(Pupil.upn == upn)
        return sorted(session.scalars(query))


def pupils(office: Office) -> int:
    return office.counts()["pupil"]


def test_trap_15_twins_with_adjacent_upns_are_two_pupils(office: Office) -> None:
    twins = text(row(GWYN, MON, "AM", "/", "Gwen"), row(upn(8002), MON, "AM", "O", "Gwenno"))
    office.take(twins)
    plan = office.take(twins.replace(f"{MON},AM", f"{TUE},AM"))
    assert (plan.pupils_new, plan.pupils_known) == (0, 2)
    assert (office.mark(GWYN, TUE, "AM"), office.mark(upn(8002), TUE, "AM")) == ("/", "O")


def test_trap_15_an_initial_surname_and_birth_are_never_enough(office: Office) -> None:
    office.take(text(row(TEMPORARY, MON, "AM", "/", "G")))
    plan = office.take(text(row(NEW, TUE, "AM", "/", "G")))
    assert plan.pupils_new == 1


def test_trap_15_two_valid_upns_are_two_pupils_until_a_person_decides(office: Office) -> None:
    office.take(WEEK)
    plan = office.take(text(row(NEW, TUE, "AM", "/")))
    assert "two_upns" in warned(plan)
    assert plan.pupils_new == 1
    (told,) = [d for d in office.differences() if d.kind == "two_upns"]
    assert (told.facts["upn"], told.facts["other_upn"]) == (NEW, GWYN)
    assert "may be the same pupil" in told.sentence


def test_two_upns_of_one_pupil_at_two_schools_are_told_and_never_joined(office: Office) -> None:
    office.take(WEEK)
    plan = office.take(text(row(NEW, "2026-02-02", "AM", "/")), school=OTHER)
    assert "two_upns" in warned(plan)
    assert pupils(office) == 3


def test_two_pupils_with_one_upn_are_refused_and_both_named(office: Office) -> None:
    office.take(WEEK)
    other = text(f"{GWYN},{TUE},PM,\\,Ffug-Morgan,Catrin,15/03/2015,4,4B")
    assert office.refused(other) == [(2, GWYN, "names_of_another")]
    plan = office.plan(other)
    (said,) = [p.wrong for p in plan.problems if p.refuses]
    assert "Gŵyn Ffug-Jones" in said
    assert "Catrin Ffug-Morgan" in said


def test_two_pupils_with_one_upn_in_one_file_are_refused_and_both_named(office: Office) -> None:
    both = text(row(GWYN, MON, "AM", "/"), f"{GWYN},{TUE},PM,\\,Ffug-Morgan,Catrin,15/03/2015,4,4B")
    assert {key for *_, key in office.refused(both)} >= {"upn_two_names"}


def test_trap_17_a_permanent_upn_after_a_temporary_one_is_the_same_pupil(office: Office) -> None:
    office.take(text(row(TEMPORARY, MON, "AM", "/")))
    plan = office.take_told(text(row(NEW, TUE, "AM", "/")), details={0: PupilDetails(former_upns=(TEMPORARY,))})
    assert (plan.pupils_new, plan.pupils_known) == (0, 1)
    assert (office.pupil(NEW).upn_state, office.pupil(NEW).upn_key) == ("valid", NEW)
    assert held(office, NEW) == [TEMPORARY]
    assert office.kinds() == ["upn_found"]


def test_trap_17_a_permanent_upn_without_the_former_one_is_found_by_birth_name_and_school(office: Office) -> None:
    office.take(text(row(TEMPORARY, MON, "AM", "/")))
    plan = office.take(text(row(NEW, TUE, "AM", "/", "Gwyn")))
    assert (plan.pupils_new, plan.pupils_known) == (0, 1)
    assert "upn_found" in warned(plan)


def test_a_temporary_upn_that_comes_late_finds_the_pupil_and_replaces_nothing(office: Office) -> None:
    office.take(text(row(TEMPORARY, MON, "AM", "/")))
    office.take_told(text(row(NEW, TUE, "AM", "/")), details={0: PupilDetails(former_upns=(TEMPORARY,))})
    plan = office.take(text(row(TEMPORARY, "2026-01-14", "AM", "/")))
    assert (plan.pupils_new, plan.pupils_known) == (0, 1)
    assert office.mark(NEW, "2026-01-14", "AM") == "/"
    assert held(office, NEW) == [TEMPORARY]


def test_a_former_upn_that_is_another_pupils_valid_one_is_a_doubt(office: Office) -> None:
    office.take(WEEK)
    told = {0: PupilDetails(former_upns=(GWYN,))}
    plan = office.take_told(text(f"{NEW},{TUE},AM,/,Ffug-Arall,Mabli,01/02/2014,4,4B"), details=told)
    assert plan.pupils_new == 1
    assert [d.facts["same"] for d in office.differences() if d.kind == "two_upns"] == ["former UPN"]


def test_a_file_without_upns_is_matched_by_the_schools_own_number(office: Office) -> None:
    office.take_told(WEEK, local_ids=["001234", "001235"])
    bare = "School,UPN,Date,Session,Mark\r\n"
    known = office.take_told(bare + f"{SCHOOL},{GWYN},{TUE},PM,\\\r\n", name="a.csv", local_ids=["001234"])
    assert known.pupils_known == 1
    plan = _without_upn(office, "001235")
    assert (plan.pupils_new, plan.pupils_known) == (0, 1)
    assert "known_otherwise" in warned(plan)
    assert office.mark(LOWRI, TUE, "PM") == "\\"


def _without_upn(office: Office, local_id: str, **line: Any) -> ImportPlan:
    command = office.command(text(f"{GWYN},{TUE},PM,\\,,,,,"), name=f"bare{local_id}.csv")
    content = read_content(command.path)
    work = imports.read_beside(office.desk, command, content)
    told = replace(work.file.pupils[0], upn="", upn_state="none", local_id=local_id, **line)
    work.file = replace(work.file, pupils=(told,))
    return imports.take_in(office.desk, work, content).value


def test_a_number_that_nobody_knows_is_refused_when_nothing_else_is_told(office: Office) -> None:
    office.take_told(WEEK, local_ids=["001234", "001235"])
    with pytest.raises(FileRefused) as refusal:
        _without_upn(office, "009999")
    assert [p.key for p in refusal.value.problems if p.refuses] == ["pupil_not_identified"]


def test_a_number_given_anew_to_another_child_does_not_match(office: Office) -> None:
    office.take_told(WEEK, local_ids=["001234", "001235"])
    born = dt.date(2016, 5, 5)
    plan = _without_upn(office, "001234", surname="Ffug-Arall", forename="Mabli", date_of_birth=born)
    assert plan.pupils_new == 1
    assert office.kinds() == ["not_identified"]


def test_a_pupil_without_any_number_is_matched_by_birth_name_and_postcode(office: Office) -> None:
    address = AddressLine(("1 Stryd Ffug",), "CF37 1AA")
    office.take_told(WEEK, details={0: PupilDetails(address=address)})
    mover = PupilDetails(address=address)
    first = text(f"{TEMPORARY},{TUE},PM,\\,Ffug-Jones,Gwyn,14/03/2015,4,4B")
    plan = office.take_told(first, school=OTHER, details={0: mover}, name="moved.csv")
    assert (plan.pupils_new, plan.pupils_known) == (0, 1)
    assert held(office, GWYN) == [TEMPORARY]


def test_a_uln_finds_a_pupil_whose_names_have_changed(office: Office) -> None:
    office.take_told(text(row(TEMPORARY, MON, "AM", "/")), details={0: PupilDetails(facts=(("uln", "1234567899"),))})
    changed = text(f"{NEW},{TUE},AM,/,Ffug-Morgan,Gŵyn,14/03/2015,4,4B")
    plan = office.take_told(changed, school=OTHER, details={0: PupilDetails(facts=(("uln", "1234567899"),))})
    assert (plan.pupils_new, plan.pupils_known) == (0, 1)
    assert sorted(office.kinds()) == ["moved", "name_changed", "upn_found"]


def test_trap_16_a_name_and_a_birth_of_another_child_are_refused_not_merged(office: Office) -> None:
    office.take(WEEK)
    sibling = text(f"{GWYN},{TUE},PM,\\,Ffug-Jones,Elen,02/06/2017,2,2A")
    assert office.refused(sibling) == [(2, GWYN, "names_of_another")]


def test_two_lines_that_are_one_pupil_of_the_store_are_refused(office: Office) -> None:
    office.take(text(row(TEMPORARY, MON, "AM", "/")))
    office.take_told(text(row(NEW, TUE, "AM", "/")), details={0: PupilDetails(former_upns=(TEMPORARY,))})
    both = text(row(NEW, "2026-01-14", "AM", "/"), row(TEMPORARY, "2026-01-14", "PM", "\\"))
    assert office.refused(both) == [(3, TEMPORARY, "pupil_twice")]


def test_trap_18_a_preferred_or_former_name_is_no_change(office: Office) -> None:
    names = (NameLine("former", "Ffug-Morgan", "Gŵyn"), NameLine("preferred", "", "Gwi"))
    office.take_told(WEEK, details={0: PupilDetails(names=names)})
    office.take(text(f"{GWYN},{TUE},PM,\\,Ffug-Morgan,Gŵyn,14/03/2015,4,4B"))
    assert office.kinds() == []
    office.take(text(f"{GWYN},2026-01-14,PM,\\,Ffug-Huws,Gŵyn,14/03/2015,4,4B"))
    assert office.kinds() == ["name_changed"]
    assert office.pupil(GWYN).surname == "Ffug-Jones"


def test_trap_19_and_20_contacts_are_claims_with_their_day_and_no_parent_of_ours(office: Office) -> None:
    contacts = (
        ContactLine(1, "Mrs", "Ffug-Jones", "Nia", "PAM", True, phones=(("M", "07700900001"),)),
        ContactLine(1, "", "Nan", "", "REL", None, address_as_pupil=True),
        ContactLine(0, "Mr", "Ffug-Jones", "Dai", "PAF", False),
    )
    told = {0: PupilDetails(contacts=contacts, address=AddressLine(("1 Stryd Ffug",), "CF37 1AA"))}
    as_at = dt.datetime(2026, 1, 16, 9, tzinfo=dt.UTC)
    plan = office.take_told(WEEK, details=told, as_at=as_at)
    with office.desk.reading() as session:
        kept = session.scalars(select(ContactClaim).order_by(ContactClaim.id)).all()
        assert session.scalars(select(Parent)).all() == []
    assert [(c.surname, c.place, c.responsibility, c.claimed_on.isoformat()) for c in kept] == [
        ("Ffug-Jones", 1, True, "2026-01-16"), ("Nan", 1, None, "2026-01-16"), ("Ffug-Jones", 0, False, "2026-01-16"),
    ]  # fmt: skip
    assert kept[1].postcode == "CF37 1AA"
    assert plan.import_id is not None
    claimed = imports.view_claims(office.desk, plan.import_id)
    assert [c.name for c in claimed.contacts] == ["Mr Dai Ffug-Jones", "Mrs Nia Ffug-Jones", "Nan"]


def test_cohorts_are_kept_as_intervals_facts_and_history_with_their_import(office: Office) -> None:
    told = PupilDetails(
        sex="M", facts=(("language", "CYM"),), school_history=(SchoolSpellLine(OTHER, "Uned", dt.date(2024, 9, 1)),),
        cohorts=(CohortLine("efsm", dt.date(2025, 9, 1), dt.date(2025, 12, 19)), CohortLine("eal", raw="2")),
    )  # fmt: skip
    first = office.take_told(WEEK, details={0: told})
    again = office.take_told(WEEK.replace("\r\n", "\n"), details={0: told})
    with office.desk.reading() as session:
        cohorts = session.scalars(select(CohortMembership).order_by(CohortMembership.cohort)).all()
        facts = session.scalars(select(PupilFact).order_by(PupilFact.kind)).all()
        (history,) = session.scalars(select(SchoolHistory)).all()
    assert [(c.cohort, c.from_date, c.import_id) for c in cohorts] == [
        ("eal", None, first.import_id), ("efsm", dt.date(2025, 9, 1), first.import_id),
    ]  # fmt: skip
    assert [(f.kind, f.value) for f in facts] == [("language", "CYM"), ("sex", "M")]
    assert (history.school_number, history.import_id) == (OTHER, first.import_id)
    assert again.import_id != first.import_id


def test_trap_21_a_pupil_who_joins_leaves_and_rejoins_has_two_spells(office: Office) -> None:
    office.take(WEEK)
    spell = office.spell(GWYN)
    schools.record_enrolment(office.desk, RecordEnrolment(spell.id, dt.date(2026, 1, 12), dt.date(2026, 1, 13)))
    back = text(row(GWYN, TUE, "AM", "N"), row(GWYN, "2026-02-02", "AM", "/"), row(GWYN, "2026-02-02", "PM", "\\"))
    assert {key for *_, key in office.refused(back)} == {"after_leaving"}
    plan = office.take(back, accepted_rejoins=frozenset({GWYN}))
    assert (plan.enrolments_new, plan.marks_new, plan.marks_same) == (1, 2, 1)
    with office.desk.reading() as session:
        query = select(Enrolment.admitted_on, Enrolment.left_on).where(Enrolment.pupil_id == office.pupil(GWYN).id)
        spells = [tuple(found) for found in session.execute(query.order_by(Enrolment.id))]
    assert spells == [(dt.date(2026, 1, 12), dt.date(2026, 1, 13)), (dt.date(2026, 2, 2), None)]
    later = office.take(text(row(GWYN, "2026-02-03", "AM", "/")))
    assert (later.enrolments_new, later.marks_new) == (0, 1)


def test_trap_22_a_school_that_renumbers_is_found_by_its_old_number(office: Office) -> None:
    office.take(WEEK)
    schools.renumber_school(office.desk, RenumberSchool(SCHOOL, "6742000"))
    assert office.take(text(row(LOWRI, TUE, "AM", "/", "Lowri")), school="6742000").enrolments_new == 0
    plan = office.take(text(row(GWYN, TUE, "PM", "\\")), school=SCHOOL)
    assert (plan.pupils_new, plan.enrolments_new, plan.marks_new) == (0, 0, 1)
    assert "school_new" not in warned(plan)


def test_trap_25_another_schools_file_is_asked_about(office: Office) -> None:
    here = [row(upn(30000 + n), MON, "AM", "/", f"Ffug{n}") for n in range(12)]
    there = [row(upn(31000 + n), MON, "AM", "/", f"Arall{n}") for n in range(12)]
    office.take(text(*here))
    assert [key for *_, key in office.refused(text(*there))] == ["few_known"]
    assert office.take(text(*there), accepted_doubts=frozenset({"few_known"})).pupils_new == 12


def test_trap_25_the_next_years_intake_is_not_asked_about(office: Office) -> None:
    here = [row(upn(30000 + n), MON, "AM", "/", f"Ffug{n}") for n in range(12)]
    office.take(text(*here))
    mixed = [*here[:4], *(row(upn(31000 + n), TUE, "AM", "/", f"Arall{n}") for n in range(8))]
    assert not office.plan(text(*mixed)).refused


def test_trap_33_a_warning_is_never_cleared_by_a_file(office: Office) -> None:
    office.take(WEEK)
    with office.desk.writing() as unit:
        pupil = unit.session.scalars(select(Pupil).where(Pupil.upn == GWYN)).one()
        pupil.warning = "Address not to be disclosed"
        unit.record("change", "pupil", pupil.id)
        unit.commit()
    office.take_told(WEEK.replace("\r\n", "\n"), details={0: PupilDetails(address=AddressLine(("2 Stryd Ffug",), ""))})
    assert office.pupil(GWYN).warning == "Address not to be disclosed"


def test_trap_34_marks_of_a_nursery_child_are_kept(office: Office) -> None:
    plan = office.take(text(f"{GWYN},{MON},AM,/,Ffug-Jones,Gŵyn,14/03/2022,N2,N", f"{GWYN},{MON},PM,X,,,,,"))
    assert (plan.marks_new, plan.refused) == (2, False)


def test_the_school_year_2019_20_and_its_29_february_are_kept(office: Office) -> None:
    plan = office.take(
        text(
            row(GWYN, "2020-02-28", "PM", "\\"), row(GWYN, "2020-02-29", "AM", "#"), row(GWYN, "2020-03-02", "AM", "/")
        )
    )
    assert plan.marks_new == 3
    assert [office.mark(GWYN, day, "AM") for day in ("2020-02-29", "2020-03-02")] == ["#", "/"]
    assert office.mark(GWYN, "2020-02-28", "PM") == "\\"


def test_a_wrong_upn_is_no_former_upn(office: Office) -> None:
    office.take(text(row(WRONG, MON, "AM", "/")), upns=[WRONG])
    plan = office.take(text(row(GWYN, TUE, "AM", "/")))
    assert (plan.pupils_new, plan.pupils_known) == (0, 1)
    assert office.pupil(GWYN).upn_state == "valid"
    assert held(office, GWYN) == [WRONG]


@pytest.mark.slow
def test_the_ladder_is_the_same_on_either_database(any_store: Store, desk: Desk, tmp_path: Path) -> None:
    there = Office(replace(desk, store=any_store), tmp_path)
    there.take_told(
        text(row(TEMPORARY, MON, "AM", "/")), local_ids=["12"],
        details={0: PupilDetails(facts=(("uln", "1234567899"),), address=AddressLine(("1",), "CF37 1AA"))},
    )  # fmt: skip
    there.take_told(text(row(NEW, TUE, "AM", "O")), details={0: PupilDetails(former_upns=(TEMPORARY,))}, name="b.csv")
    assert there.pupil(NEW).upn_state == "valid"
    assert there.kinds() == ["upn_found"]


def test_two_new_upns_of_one_file_with_the_same_names_and_birth_are_told(office: Office) -> None:
    plan = office.take(text(row(GWYN, MON, "AM", "/"), row(NEW, MON, "AM", "/"), row(LOWRI, MON, "AM", "/", "Lowri")))
    assert (plan.pupils_new, warned(plan)) == (3, ["two_upns"])
    (told,) = [d for d in office.differences() if d.kind == "two_upns"]
    assert (told.facts["upn"], told.facts["other_upn"]) == (NEW, GWYN)


def test_a_number_that_nobody_knows_is_named(office: Office) -> None:
    with pytest.raises(FileRefused) as refusal:
        _without_upn(office, "009999", surname="", forename="", date_of_birth=None)
    assert [p.value for p in refusal.value.problems if p.refuses] == ["009999"]


def _class(number: int) -> str:
    return text(*(row(upn(300 + n), day, "AM", "/", f"Enw{n}") for n in range(number) for day in (MON, TUE)))


def test_a_file_whose_pupils_are_all_at_another_school_is_asked_about(office: Office) -> None:
    office.take(_class(12))
    again = _class(12) + "\r\n"
    assert [key for *_, key in office.refused(again, school=OTHER)] == ["pupils_elsewhere"]
    plan = office.take(again, school=OTHER, accepted_doubts=frozenset({"pupils_elsewhere"}))
    assert warned(plan).count("present_at_two") == 12  # one a pupil, not one a session


def test_a_few_pupils_at_two_schools_are_told_and_not_asked_about(office: Office) -> None:
    office.take(_class(12))
    assert warned(office.take(_class(2), school=OTHER)).count("present_at_two") == 2
