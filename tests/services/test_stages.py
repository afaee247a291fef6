"""The gate: what the records say, what is missing told in sentences, and a refusal that leaves no trace."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.law.stages import MET_BY
from ecede_desktop.records.cases import AdvanceStage, ConfirmRequirement, OpenCase
from ecede_desktop.records.pupils import Language, RecordParent
from ecede_desktop.records.tasks import AddTask
from ecede_desktop.records.visits import AgreedAction, ChildSeen, ContactKind, ContactOutcome, LogVisit
from ecede_desktop.services import cases, pupils, stages, tasks, visits
from ecede_desktop.services.case_facts import read_facts
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import GateNotMet
from ecede_desktop.store.faults import NoSuchUser
from ecede_desktop.store.tables import IssuedDocument, UserAccount
from tests.services.caseload import audit_lines, counted, lay_pupil, marks_until, weekdays

TODAY = dt.date(2026, 3, 2)


@pytest.fixture
def reference(desk: Desk) -> str:
    """A case of a pupil with 25 days of unauthorised absence in November."""
    return cases.open_case(desk, OpenCase("Whole days missed.", upn=lay_pupil(desk).upn)).value.reference


def confirm(desk: Desk, reference: str, requirement: str) -> None:
    cases.confirm_requirement(desk, ConfirmRequirement(reference, requirement, "Seen on file."))


def facts(desk: Desk, reference: str) -> dict[str, tuple[bool, str]]:
    with desk.reading() as session:
        found = read_facts(session, desk.pack, stages.find_case(session, desk.pack, reference), desk.clock.today())
        return {key: (fact.met, fact.evidence) for key, fact in found.facts.items()}


def test_a_gate_names_what_is_missing_with_its_source_and_what_would_meet_it(desk: Desk, reference: str) -> None:
    before, lines = counted(desk), len(audit_lines(desk))
    with pytest.raises(GateNotMet) as refused:
        cases.advance_stage(desk, AdvanceStage(reference, "first_contact"))
    assert [finding.requirement.key for finding in refused.value.decision.unmet] == ["referral_checked"]
    assert refused.value.text == (
        "Case AWS/2026/00001 cannot move to “Allocated, first contact” yet. "
        "Not met: “The referral is checked and complete: register, letters and what the school has done” "
        "(All Wales Attendance Framework 2011 Part 1, referral process, unconfirmed); "
        "accept a complete referral of the school, or confirm with a note that it was checked."
    )
    assert refused.value.facts["unmet"] == ("referral_checked",)
    assert counted(desk) == before
    assert len(audit_lines(desk)) == lines


def test_a_case_moves_on_when_its_gate_is_met(desk: Desk, reference: str) -> None:
    confirm(desk, reference, "referral_checked")
    clock = cases.view_case(desk, reference).tasks[0]
    before = len(audit_lines(desk))
    later = replace(desk, clock=FixedClock(dt.datetime(2026, 3, 4, 14, tzinfo=dt.UTC)))
    outcome = cases.advance_stage(later, AdvanceStage(reference, "first_contact"))
    row = outcome.value
    assert (row.stage, row.stage_number, row.stage_since) == ("first_contact", "2", dt.date(2026, 3, 4))
    assert audit_lines(desk, before) == [
        ("create", "stage_move"), ("change", "case"), ("change", "task"), ("create", "task"),
    ]  # fmt: skip
    assert {"case", "stage", "task"} <= outcome.changes.kinds
    view = cases.view_case(desk, reference)
    open_tasks = [task for task in view.tasks if task.done_at is None]
    assert [(t.kind, t.source, t.due_on) for t in open_tasks] == [
        ("stage_clock", "stage:first_contact", dt.date(2026, 3, 18))
    ]
    assert next(task for task in view.tasks if task.id == clock.id).done_at is not None
    assert view.moves[-1].kind == "advance"


def test_the_gate_as_it_stood_is_kept_with_the_move(desk: Desk, reference: str) -> None:
    confirm(desk, reference, "referral_checked")
    cases.advance_stage(desk, AdvanceStage(reference, "first_contact"))
    from sqlalchemy import select

    from ecede_desktop.store.tables import StageMove

    with desk.reading() as session:
        kept = session.scalars(select(StageMove.facts).where(StageMove.kind == "advance")).one()
    assert kept["referral_checked"]["met"] is True
    assert "Seen on file." in kept["referral_checked"]["evidence"]
    assert kept["register_on_file"]["met"] is True


def test_the_same_move_twice_is_refused_and_writes_nothing(desk: Desk, reference: str) -> None:
    confirm(desk, reference, "referral_checked")
    cases.advance_stage(desk, AdvanceStage(reference, "first_contact"))
    before = counted(desk)
    with pytest.raises(Refused, match="already"):
        cases.advance_stage(desk, AdvanceStage(reference, "first_contact"))
    assert counted(desk) == before


def test_an_unknown_stage_is_told_with_those_there_are(desk: Desk, reference: str) -> None:
    with pytest.raises(Refused, match="referral_received") as refused:
        cases.advance_stage(desk, AdvanceStage(reference, "court"))
    assert refused.value.key == "no_such_stage"


def test_going_back_needs_only_a_reason(desk: Desk, reference: str) -> None:
    with pytest.raises(GateNotMet, match="reason"):
        cases.advance_stage(desk, AdvanceStage(reference, "school_support"))
    row = cases.advance_stage(desk, AdvanceStage(reference, "school_support", "Referred too early.")).value
    assert (row.stage, row.next_due) == ("school_support", None)
    assert cases.view_case(desk, reference).moves[-1].kind == "back"


def test_a_skip_needs_a_reason_and_a_manager_who_is_kept(desk: Desk, reference: str) -> None:
    with pytest.raises(GateNotMet) as refused:
        cases.advance_stage(desk, AdvanceStage(reference, "home_visit", "Sister's case is known."))
    assert refused.value.decision.needs_manager
    assert refused.value.decision.unmet == ()
    assert "manager" in refused.value.text
    row = cases.advance_stage(
        desk, AdvanceStage(reference, "home_visit", "Sister's case is known.", approved_by="mari")
    ).value
    move = cases.view_case(desk, reference).moves[-1]
    assert row.stage == "home_visit"
    assert (move.kind, move.moved_by, move.approved_by) == ("skip", "Aled Ffug-Swyddog", "Mari Ffug-Reolwr")


def test_a_manager_approves_their_own_move(desk: Desk, manager_desk: Desk, reference: str) -> None:
    assert stages.gate(desk, reference, "home_visit", "known").needs_manager
    assert stages.gate(manager_desk, reference, "home_visit", "known").allowed
    cases.advance_stage(manager_desk, AdvanceStage(reference, "home_visit", "known"))
    assert cases.view_case(desk, reference).moves[-1].approved_by == "Mari Ffug-Reolwr"


def test_statute_holds_whatever_the_reason_to_skip(manager_desk: Desk, reference: str) -> None:
    with pytest.raises(GateNotMet) as refused:
        cases.advance_stage(manager_desk, AdvanceStage(reference, "charge", "We are in a hurry."))
    unmet = {finding.requirement.key for finding in refused.value.decision.unmet}
    assert "supervision_order_considered" in unmet
    assert "parents_recorded" not in unmet


def test_an_approval_of_somebody_who_cannot_approve_is_refused(desk: Desk, manager_desk: Desk, reference: str) -> None:
    with pytest.raises(Refused, match="only a manager") as refused:
        cases.advance_stage(desk, AdvanceStage(reference, "home_visit", "known", approved_by="aled"))
    assert refused.value.facts["field"] == "approved_by"
    with pytest.raises(NoSuchUser):
        cases.advance_stage(desk, AdvanceStage(reference, "home_visit", "known", approved_by="nobody"))
    with manager_desk.writing() as unit:
        unit.session.get_one(UserAccount, manager_desk.user.id).active = False
        unit.record("change", "user", manager_desk.user.id)
        unit.commit()
    with pytest.raises(Refused, match="only a manager"):
        cases.advance_stage(desk, AdvanceStage(reference, "home_visit", "known", approved_by="mari"))


def test_the_next_stages_are_the_packs(desk: Desk, reference: str) -> None:
    assert [stage.key for stage in stages.next_stages(desk, reference)] == ["first_contact", "closed"]


def test_every_way_of_meeting_a_requirement_has_its_words() -> None:
    assert set(stages.HOW_TO_MEET) == MET_BY


def test_a_confirmation_is_kept_once_and_only_where_a_word_will_do(desk: Desk, reference: str) -> None:
    confirm(desk, reference, "referral_checked")
    before, lines = counted(desk), len(audit_lines(desk))
    again = cases.confirm_requirement(desk, ConfirmRequirement(reference, "referral_checked", "Seen on file."))
    assert not again.changes
    assert again.value.confirmed_by == "Aled Ffug-Swyddog"
    for command, key in (
        (ConfirmRequirement(reference, "register_on_file", "Yes"), "requirement_not_by_word"),
        (ConfirmRequirement(reference, "nothing", "Yes"), "no_such_requirement"),
        (ConfirmRequirement(reference, "referral_checked", " "), "confirmation_note_empty"),
        (ConfirmRequirement(reference, "referral_checked", "x", dt.date(2026, 3, 3)), "confirmation_in_future"),
    ):
        with pytest.raises(Refused) as refused:
            cases.confirm_requirement(desk, command)
        assert refused.value.key == key
    assert counted(desk) == before
    assert len(audit_lines(desk)) == lines


def test_facts_of_a_fresh_case(desk: Desk, reference: str) -> None:
    found = facts(desk, reference)
    assert found["attendance_below_threshold"][0]
    assert found["officer_allocated"] == (True, "Aled Ffug-Swyddog")
    assert found["register_on_file"][0]
    assert found["within_limitation"] == (True, "50 of 50 sessions, the first to 2026-05-03")
    for key in (
        "referral_checked", "parents_recorded", "language_asked", "home_visited", "child_heard", "meeting_held",
        "review_date_set", "extract_issued",
    ):  # fmt: skip
        assert not found[key][0], key


def test_parents_are_recorded_when_each_has_a_basis(desk: Desk, reference: str) -> None:
    pupil_id = cases.view_case(desk, reference).pupil.id

    def record(forename: str, **said: object) -> object:
        return pupils.record_parent(desk, RecordParent(pupil_id, "Ffug-Jones", forename, **said)).value  # type: ignore[arg-type]

    mother = record("Rhian", has_responsibility=True, language=Language.WELSH)
    assert facts(desk, reference)["parents_recorded"] == (False, "0 of 1")
    record("Rhian", parent_id=mother.id, responsibility_basis="Birth certificate")  # type: ignore[attr-defined]
    assert facts(desk, reference)["parents_recorded"] == (True, "1 of 1")
    assert facts(desk, reference)["language_asked"] == (True, "1 of 1")
    record("Gareth", has_care=True, care_basis="Child lives here")
    assert facts(desk, reference)["parents_recorded"] == (True, "2 of 2")
    assert facts(desk, reference)["language_asked"] == (False, "1 of 2")
    record("Neighbour", has_responsibility=False, has_care=False)
    assert facts(desk, reference)["parents_recorded"] == (True, "2 of 2")


def test_a_visit_without_reply_is_a_visit_at_which_no_child_was_heard(desk: Desk, reference: str) -> None:
    visits.log_visit(
        desk, LogVisit(reference, TODAY, outcome=ContactOutcome.NO_REPLY, no_reply_tried="Knocked; card left.")
    )
    found = facts(desk, reference)
    assert found["home_visited"] == (True, "1 logged")
    assert not found["child_heard"][0]
    visits.log_visit(
        desk,
        LogVisit(
            reference, TODAY, who_seen="Mother", observations="Calm.", child_seen=ChildSeen.NOT_SEEN,
            not_alone_reason="At the dentist.", actions=(AgreedAction("Ring the school", "Officer", TODAY),),
        ),
    )  # fmt: skip
    found = facts(desk, reference)
    assert found["child_heard"] == (True, "not_seen")
    assert found["review_date_set"] == (True, "2026-03-02")


def test_a_meeting_and_a_task_are_facts_and_a_letter_is_no_proof_that_it_was_served(desk: Desk, reference: str) -> None:
    for kind in (ContactKind.LETTER, ContactKind.MEETING):
        visits.log_visit(desk, LogVisit(reference, TODAY, kind=kind, observations="As agreed."))
    tasks.add_task(desk, AddTask(reference, "Review", dt.date(2026, 4, 1)))
    found = facts(desk, reference)
    assert not found["warning_served"][0]
    assert found["meeting_held"][0]
    assert found["review_date_set"] == (True, "2026-04-01")


def test_an_extract_counts_when_it_was_issued_for_the_case(desk: Desk, reference: str) -> None:
    view = cases.view_case(desk, reference)
    with desk.writing() as unit:
        unit.session.add(
            IssuedDocument(
                number="RE/2026/00001", kind="register_extract", pupil_id=view.pupil.id, case_id=view.case.id,
                language="en", purpose="", issued_at=desk.clock.now(), user_id=desk.user.id, sha256="0" * 64, pages=1,
                record={}, content=b"",
            )
        )  # fmt: skip
        unit.record("issue", "document", "x")
        unit.commit()
    assert facts(desk, reference)["extract_issued"] == (True, "RE/2026/00001")
    entry = cases.view_case(desk, reference).chronology[0]
    assert (entry.kind, dict(entry.facts)["number"]) == ("document", "RE/2026/00001")


def test_attendance_at_the_threshold_is_not_below_it(desk: Desk) -> None:
    """86 of 100 sessions: exact, not rounded."""
    days = weekdays(dt.date(2025, 9, 1), 50)
    marks = marks_until(days[-1], unauthorised=days[:7])
    pupil = lay_pupil(desk, 7, marks=marks)
    reference = cases.open_case(desk, OpenCase("At the line.", upn=pupil.upn)).value.reference
    assert facts(desk, reference)["attendance_below_threshold"] == (False, "86.0 %, threshold 86 %")


def test_limitation_runs_for_each_unauthorised_session_and_ends_with_the_last(desk: Desk, reference: str) -> None:
    for day, expected in (
        (dt.date(2026, 5, 3), (True, "50 of 50 sessions, the first to 2026-05-03")),
        (dt.date(2026, 5, 4), (True, "48 of 50 sessions, the first to 2026-05-04")),
        (dt.date(2026, 6, 5), (True, "2 of 50 sessions, the first to 2026-06-05")),
        (dt.date(2026, 6, 6), (False, "0 of 50 sessions, last day 2026-06-05")),
    ):
        at = replace(desk, clock=FixedClock(dt.datetime.combine(day, dt.time(9), dt.UTC)))
        assert facts(at, reference)["within_limitation"] == expected
    present = lay_pupil(desk, 8, marks=marks_until())
    other = cases.open_case(desk, OpenCase("x", upn=present.upn)).value.reference
    assert facts(desk, other)["within_limitation"] == (False, "no unauthorised session this school year or the last")
