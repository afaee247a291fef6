"""The sample files of every kind tell the same weeks of the same invented pupils, and go in as the same marks."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from ecede_desktop.records.imports import FileRefused, ImportPlan, ImportRegister
from ecede_desktop.services import imports
from ecede_desktop.store.tables import ContactClaim, Enrolment, Parent, RegisterImport, SchoolPupilId
from tests.services.offices import SCHOOL, Office, office

__all__ = ["office"]
SAMPLES = Path(__file__).parents[1] / "exchange" / "samples"
CTF = "6742999_CTF_674LLLL_001_SYNTHETIC.xml"
SIMS, PERSON = "sims_SessionAttendances_SYNTHETIC.xml", "6420"


def take(office: Office, name: str, school: str | None = None) -> ImportPlan:
    return imports.import_register(office.desk, ImportRegister(SAMPLES / name, school)).value


def test_a_transfer_file_brings_marks_and_claims_with_when_it_was_made(office: Office) -> None:
    plan = take(office, CTF)
    assert (plan.source, plan.pupils_new, plan.marks_new > 0) == ("ctf", 2, True)
    assert plan.import_id is not None
    claims = imports.view_claims(office.desk, plan.import_id)
    assert (len(claims.contacts), len(claims.totals)) == (3, 2)
    with office.desk.reading() as session:
        made = session.scalars(select(RegisterImport)).one()
        days = {claim.claimed_on for claim in session.scalars(select(ContactClaim))}
        assert session.scalars(select(Parent)).all() == []
    assert made.as_at is not None
    assert days == {made.as_at.date()}


@pytest.mark.parametrize("name", sorted(p.name for p in SAMPLES.glob("*_SYNTHETIC.csv") if "mangled" not in p.name))
def test_a_table_of_the_same_weeks_changes_nothing(office: Office, name: str) -> None:
    take(office, CTF)
    plan = take(office, name, SCHOOL)
    assert (plan.pupils_new, plan.marks_changed, plan.marks_same > 0) == (0, 0, True)


def test_a_file_by_the_schools_own_numbers_needs_to_know_them_first(office: Office) -> None:
    take(office, CTF)
    with pytest.raises(FileRefused) as refusal:
        take(office, SIMS, SCHOOL)
    assert {(p.key, p.value) for p in refusal.value.problems if p.refuses} == {("pupil_not_identified", PERSON)}
    with office.desk.writing() as unit:
        spell = unit.session.scalars(select(Enrolment)).first()
        assert spell is not None
        whose = {"school_id": spell.school_id, "pupil_id": spell.pupil_id}
        unit.session.add(SchoolPupilId(local_id=PERSON, recorded_at=unit.clock.now(), **whose))
        unit.record("change", "pupil", spell.pupil_id)
        unit.commit()
    plan = take(office, SIMS, SCHOOL)
    assert (plan.source, plan.pupils_known, plan.pupils_new) == ("sims_xml", 1, 0)
