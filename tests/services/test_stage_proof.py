"""The proof of stages: every step for any child, by whom, when, on what evidence, or why not; on one page."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import AdvanceStage, ConfirmRequirement
from ecede_desktop.records.stage_proofs import AskProof, ProofLine, StageProof
from ecede_desktop.records.visits import LogVisit
from ecede_desktop.services import cases, extracts, stage_proof, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.pupils import NoSuchPupil
from tests.reports import reading
from tests.services.caseload import audit_lines, lay_pupil, marks_until, weekdays
from tests.services.chronicled import Chronicled, lay_case, record_everything


@pytest.fixture
def laid(desk: Desk) -> Chronicled:
    """Skipped from the first contact to the meeting, with everything recorded beside."""
    made = lay_case(desk)
    record_everything(desk, made)
    cases.advance_stage(desk, AdvanceStage(made.reference, "first_contact"))
    cases.advance_stage(desk, AdvanceStage(made.reference, "attendance_meeting", "Parents asked for it.", "mari"))
    return made


def line(proof: StageProof, key: str) -> ProofLine:
    return next(one for one in proof.lines if one.key == key)


def test_every_step_is_there_school_first_then_youth_service_then_the_ladder(desk: Desk, laid: Chronicled) -> None:
    proof = stage_proof.read_proof(desk, AskProof(laid.reference))
    ladder = [stage.key for stage in desk.pack.ladder.stages]
    assert [one.key for one in proof.lines] == [ladder[0], "youth_service", *ladder[1:]]
    assert {one.whose for one in proof.lines} == {"school", "youth_service", "service"}
    assert audit_lines(desk)[-1] == ("view", "pupil")


def test_the_schools_steps_are_evidence_of_its_support(desk: Desk, laid: Chronicled) -> None:
    school = line(stage_proof.read_proof(desk, AskProof(laid.reference)), "school_support")
    assert (school.state, school.first_day) == ("taken", dt.date(2025, 11, 20))
    assert [one.source[0] for one in school.evidence] == ["school_referral", "school_referral"]


def test_a_hand_off_is_evidence_of_the_youth_service(desk: Desk, laid: Chronicled) -> None:
    youth = line(stage_proof.read_proof(desk, AskProof(laid.reference)), "youth_service")
    assert (youth.state, youth.first_day, youth.last_day) == ("taken", dt.date(2026, 2, 10), dt.date(2026, 2, 12))


def test_a_stage_that_was_passed_over_says_why_by_whom_and_who_approved(desk: Desk, laid: Chronicled) -> None:
    skipped = line(stage_proof.read_proof(desk, AskProof(laid.reference)), "home_visit")
    assert (skipped.state, skipped.reason) == ("skipped", "Parents asked for it.")
    assert (skipped.by, skipped.approved_by) == (("Aled Ffug-Swyddog",), "Mari Ffug-Reolwr")
    assert skipped.on == dt.date(2026, 3, 2)
    assert "approved by Mari Ffug-Reolwr: Parents asked for it." in stage_proof.words("en").told(skipped)[0]


def test_no_record_is_evidence_of_two_steps(desk: Desk, laid: Chronicled) -> None:
    proof = stage_proof.read_proof(desk, AskProof(laid.reference))
    told = [(one.source, one.english, one.day) for each in proof.lines for one in each.evidence]
    assert len(told) == len(set(told)) > 5


def test_a_visit_of_before_the_stage_is_its_evidence_where_the_stage_asks_for_one(desk: Desk) -> None:
    made = lay_case(desk)
    reference = made.reference
    for requirement in ("referral_checked", "reasons_assessed"):
        cases.confirm_requirement(desk, ConfirmRequirement(reference, requirement, "Done."))
    cases.advance_stage(desk, AdvanceStage(reference, "first_contact"))
    cases.advance_stage(desk, AdvanceStage(reference, "attendance_meeting", "Late.", "mari"))
    cases.advance_stage(desk, AdvanceStage(reference, "home_visit", "Back to the visit."))
    proof = stage_proof.read_proof(desk, AskProof(reference))
    visit = line(proof, "home_visit")
    assert visit.state == "current"
    assert {one.english for one in visit.evidence} >= {"Home visit"}
    assert {one.by for one in visit.evidence} == {"Aled Ffug-Swyddog"}


def test_what_was_not_reached_and_what_no_record_shows_is_said(desk: Desk) -> None:
    made = lay_case(desk)
    proof, words = stage_proof.read_proof(desk, AskProof(made.reference)), stage_proof.words("en")
    assert words.told(line(proof, "penalty_notice")) == ("Not reached",)
    assert words.told(line(proof, "school_support")) == ("Nothing that the school sent says what it did and when.",)
    assert line(proof, "referral_received").evidence[0].english == "Referral received from Ysgol Enghraifft"


@pytest.mark.parametrize(
    ("missed", "group", "state"), [(0, "10", "not_due"), (14, "10", "not_recorded"), (14, "9", "not_due")]
)
def test_the_youth_service_was_due_only_in_key_stage_4_between_the_thresholds(
    desk: Desk, missed: int, group: str, state: str
) -> None:
    days = weekdays(dt.date(2025, 11, 3), missed)
    pupil = lay_pupil(desk, marks=marks_until(unauthorised=days))
    if group != "9":
        with desk.writing() as unit:
            from ecede_desktop.store.tables import Enrolment

            unit.session.get_one(Enrolment, pupil.enrolment).year_group = group
            unit.record("change", "enrolment", pupil.enrolment)
            unit.commit()
    youth = line(stage_proof.read_proof(desk, AskProof(upn=pupil.upn)), "youth_service")
    assert youth.state == state, youth.facts
    assert "missing" in stage_proof.words("en").told(youth)[0]


def test_a_pupil_without_a_case_has_a_proof_too(desk: Desk) -> None:
    pupil = lay_pupil(desk)
    proof = stage_proof.read_proof(desk, AskProof(pupil_id=pupil.id))
    assert (proof.reference, proof.case_id) == ("", None)
    assert line(proof, "referral_received").state == "not_reached"
    made = stage_proof.issue_proof(desk, AskProof(upn=pupil.upn, language="en")).value
    assert "No case is open or closed for this child." in reading.text(made.pdf)


def test_a_closed_case_says_its_reason(desk: Desk, manager_desk: Desk) -> None:
    from ecede_desktop.records.cases import CloseCase

    made = lay_case(desk)
    cases.close_case(manager_desk, CloseCase(made.reference, "Moved to Cardiff."))
    proof = stage_proof.read_proof(desk, AskProof(upn=made.upn))
    assert (proof.reference, line(proof, "closed").reason) == (made.reference, "Moved to Cardiff.")


def test_nobody_named_and_nobody_known_is_refused(desk: Desk) -> None:
    with pytest.raises(Refused) as refused:
        stage_proof.read_proof(desk, AskProof())
    assert refused.value.key == "proof_of_nobody"
    with pytest.raises(NoSuchPupil):
        stage_proof.read_proof(desk, AskProof(upn="X999"))


@pytest.mark.parametrize("language", ["en", "cy", "both"])
def test_the_proof_is_one_page_and_reprinted_byte_for_byte(desk: Desk, laid: Chronicled, language: str) -> None:
    made = stage_proof.issue_proof(desk, AskProof(laid.reference, language=language, purpose="Panel")).value
    assert (made.number, made.pages) == ("SP/2026/00001", 1)
    assert extracts.reprint_extract(desk, made.number).pdf == made.pdf
    text = " ".join(reading.text(made.pdf).split())
    for stage in desk.pack.ladder.stages:
        assert (stage.english if language == "en" else stage.welsh) in text


def test_a_stage_with_forty_records_still_fits_and_says_how_many_more(desk: Desk) -> None:
    made = lay_case(desk)
    for day in range(1, 26):
        visits.log_visit(desk, LogVisit(made.reference, dt.date(2026, 3, 2), kind="note", observations=f"Note {day}."))
    issued = stage_proof.issue_proof(desk, AskProof(made.reference, language="both")).value
    assert issued.pages == 1
