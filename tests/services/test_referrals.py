"""Referrals of schools: recorded once, weighed by the marks held, decided, each with its papers."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import replace
from decimal import Decimal

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused, UserError
from ecede_desktop.law.referral_forms import Step
from ecede_desktop.law.stated_attendance import Stated
from ecede_desktop.records.cases import ConfirmRequirement, OpenCase
from ecede_desktop.records.referrals import (
    AcceptReferral,
    AddReferral,
    AskLetter,
    ChoosePupil,
    PassToYouthService,
    ReferralRow,
    ReturnReferral,
    WithdrawReferral,
)
from ecede_desktop.records.schools import RecordClosure, RecordSchool
from ecede_desktop.services import (
    cases,
    extracts,
    referral_decisions,
    referral_letters,
    school_referrals,
    schools,
    stages,
    tasks,
)
from ecede_desktop.services.case_facts import read_facts
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import handoffs
from ecede_desktop.store import school_referrals as kept
from tests.services.caseload import SCHOOL, audit_lines, counted, lay_pupil
from tests.services.referred import FIRST, LAST, STEPS, lay_absent, refer, says

BASIS = "Public task; the parent was told on 26 February."


def open_tasks(desk: Desk) -> list[str]:
    view = tasks.today(desk)
    return [row.title for row in (*view.overdue, *view.visits, *view.to_do) if row.kind == "referral"]


def test_a_referral_is_recorded_with_its_number_pupil_clock_and_task(desk: Desk) -> None:
    laid = lay_absent(desk, 8)
    row = refer(desk, laid)
    assert row.number == "SR/2026/00001"
    assert row.pupil_id == laid.id
    assert (row.state, row.missing) == ("waiting", 0)
    # ten school days after Friday 27 February
    assert row.due_on == dt.date(2026, 3, 13)
    (task,) = [t for t in tasks.today(desk).to_do if t.kind == "referral"]
    assert (task.due_on, task.source, task.pupil_name) == (row.due_on, "referral:SR/2026/00001", "Siân Ffug-Jones")
    assert ("create", "school_referral") in audit_lines(desk)


def test_the_clock_runs_on_the_schools_own_calendar(desk: Desk) -> None:
    laid = lay_absent(desk, 8)
    schools.record_closure(desk, RecordClosure(dt.date(2026, 3, 5), dt.date(2026, 3, 6), "inset", SCHOOL))
    row = refer(desk, laid)
    assert row.due_on == dt.date(2026, 3, 17)
    assert row.days_left == 9


def test_the_same_referral_is_kept_once(desk: Desk) -> None:
    laid = lay_absent(desk, 8)
    first = refer(desk, laid)
    before = counted(desk)
    again = school_referrals.add_referral(desk, AddReferral(says(laid.upn), SCHOOL))
    assert again.value.number == first.number
    assert not again.changes
    assert counted(desk) == before


@pytest.mark.parametrize(
    ("days_missed", "year_group", "proposal", "ground"),
    [
        (8, "9", "accepted", "below_threshold"),
        (7, "9", "returned", "not_below"),
        (7, "10", "passed_on", "youth_service_first"),
        (8, "10", "accepted", "below_threshold"),
        (6, "11", "passed_on", "youth_service_first"),
        (5, "11", "returned", "not_below"),
    ],
)
def test_the_marks_held_decide_exactly_at_86_and_90(
    desk: Desk, days_missed: int, year_group: str, proposal: str, ground: str
) -> None:
    laid = lay_absent(desk, days_missed, year_group=year_group)
    row = refer(desk, laid)
    view = school_referrals.view_referral(desk, row.number)
    assert view.computed is not None
    assert (view.computed.counts.attended, view.computed.counts.possible) == (100 - 2 * days_missed, 100)
    assert view.proposal.decision == proposal
    assert [one.key for one in view.proposal.grounds] == [ground]


def test_figures_that_the_marks_do_not_bear_out_are_shown(desk: Desk) -> None:
    laid = lay_absent(desk, 6)
    row = refer(desk, laid)
    view = school_referrals.view_referral(desk, row.number)
    assert view.computed is not None
    assert [(one.key, one.stated, one.found) for one in view.computed.differences] == [
        ("percent", "84.0", "88.0"), ("present", "84", "88"), ("unauthorised", "16", "12"),
    ]  # fmt: skip
    assert [one.key for one in view.proposal.cautions] == ["figures_disagree"]


def test_missing_marks_are_shown_and_never_counted_as_absence(desk: Desk) -> None:
    laid = lay_absent(desk, 8, gap=5)
    lay_absent(desk, 0, number=2)  # the school was open: somebody else has marks
    row = refer(desk, laid)
    view = school_referrals.view_referral(desk, row.number)
    assert view.computed is not None
    counts = view.computed.counts
    assert (counts.attended, counts.possible, counts.missing) == (74, 90, 10)
    assert view.proposal.decision == "accepted"
    assert "missing_could_change" not in [one.key for one in view.proposal.cautions]
    near = refer(desk, lay_absent(desk, 6, number=3, gap=5), forename="Siân", year_group="9")
    assert "missing_could_change" in [
        one.key for one in school_referrals.view_referral(desk, near.number).proposal.cautions
    ]


def test_without_marks_the_schools_own_figures_are_gone_by(desk: Desk) -> None:
    laid = lay_pupil(desk, marks=bytes(1464))
    view = school_referrals.view_referral(desk, refer(desk, laid).number)
    assert view.computed is None
    assert view.proposal.decision == "accepted"
    assert "by_school_figures" in [one.key for one in view.proposal.cautions]


def test_accepting_opens_the_case_in_the_same_transaction(desk: Desk) -> None:
    laid = lay_absent(desk, 8)
    row = refer(desk, laid)
    accepted = referral_decisions.accept_referral(desk, AcceptReferral(row.number)).value
    assert (accepted.state, accepted.case_reference) == ("accepted", "AWS/2026/00001")
    case = cases.view_case(desk, accepted.case_reference)
    assert case.pupil.id == laid.id
    assert case.reason == "Whole days missed since November."
    assert case.referred_on == dt.date(2026, 2, 27)
    assert case.referred_by == "Eleri Ffug-Bennaeth, Ysgol Enghraifft"
    assert open_tasks(desk) == []
    with desk.reading() as session:
        ((referral, decision),) = kept.of_case(session, case.case.id)
    assert referral.number == row.number
    assert decision.computed["counts"]["unauthorised"] == 16
    assert decision.computed["percent"] == "84.0"
    lines = audit_lines(desk)
    assert ("decide", "school_referral") in lines
    assert ("create", "case") in lines


def test_a_referral_of_a_pupil_with_an_open_case_is_added_to_it(desk: Desk) -> None:
    laid = lay_absent(desk, 8)
    case = cases.open_case(desk, OpenCase("Earlier.", upn=laid.upn)).value
    row = refer(desk, laid)
    assert school_referrals.view_referral(desk, row.number).open_case == case.reference
    accepted = referral_decisions.accept_referral(desk, AcceptReferral(row.number)).value
    assert accepted.case_reference == case.reference
    assert counted(desk)["attendance_case"] == 1
    with desk.reading() as session:
        assert [one.number for one, _ in kept.of_case(session, case.id)] == [row.number]


def test_an_acceptance_that_fails_leaves_no_trace(desk: Desk) -> None:
    row = refer(desk, lay_absent(desk, 8))
    before = counted(desk)
    with pytest.raises(UserError):
        referral_decisions.accept_referral(desk, AcceptReferral(row.number, officer="nobody"))
    assert counted(desk) == before
    assert school_referrals.view_referral(desk, row.number).row.state == "waiting"


def test_the_officer_may_decide_otherwise_and_says_why(desk: Desk) -> None:
    row = refer(desk, lay_absent(desk, 5))
    with pytest.raises(Refused) as refusal:
        referral_decisions.accept_referral(desk, AcceptReferral(row.number))
    assert refusal.value.key == "referral_otherwise_reason"
    assert "1.22" in refusal.value.rule
    reason = "A brother is known to us; the family asks for help."
    accepted = referral_decisions.accept_referral(desk, AcceptReferral(row.number, reason=reason)).value
    assert accepted.state == "accepted"
    (decision,) = school_referrals.view_referral(desk, row.number).decisions
    assert (decision.note, decision.computed["proposed"]) == (reason, "returned")


def test_a_decided_referral_is_not_decided_again(desk: Desk) -> None:
    row = refer(desk, lay_absent(desk, 8))
    referral_decisions.accept_referral(desk, AcceptReferral(row.number))
    for again in (
        lambda: referral_decisions.accept_referral(desk, AcceptReferral(row.number)),
        lambda: referral_decisions.return_referral(desk, ReturnReferral(row.number, note="No.")),
        lambda: school_referrals.withdraw_referral(desk, WithdrawReferral(row.number, "Mistake.")),
    ):
        with pytest.raises(Refused) as refusal:
            again()
        assert refusal.value.key == "referral_decided"


def test_returning_makes_a_letter_in_both_languages_and_keeps_it(desk: Desk) -> None:
    row = refer(desk, lay_absent(desk, 8), steps=STEPS[:1])
    assert row.missing == 3
    returned = referral_decisions.return_referral(desk, ReturnReferral(row.number, note="Please telephone me.")).value
    assert returned.state == "returned"
    view = school_referrals.view_referral(desk, row.number)
    (letter,), (decision,) = view.letters, view.decisions
    assert (letter.kind, letter.number, letter.language) == ("referral_returned", "RL/2026/00001", "both")
    assert decision.document_number == letter.number
    assert decision.reasons == ("letter_1", "letter_2", "meeting")
    issued = extracts.reprint_extract(desk, letter.number)
    assert hashlib.sha256(issued.pdf).hexdigest() == letter.sha256
    assert open_tasks(desk) == []


def test_a_return_needs_a_reason(desk: Desk) -> None:
    row = refer(desk, lay_absent(desk, 8))
    with pytest.raises(Refused) as refusal:
        referral_decisions.return_referral(desk, ReturnReferral(row.number))
    assert refusal.value.key == "referral_return_reason"
    with pytest.raises(Refused) as refusal:
        referral_decisions.return_referral(desk, ReturnReferral(row.number, ("luck",)))
    assert refusal.value.key == "referral_need_unknown"
    before = counted(desk)["issued_document"]
    assert before == 0


def test_a_later_referral_stands_in_the_place_of_the_returned_one(desk: Desk) -> None:
    laid = lay_absent(desk, 8)
    first = refer(desk, laid, steps=())
    referral_decisions.return_referral(desk, ReturnReferral(first.number))
    second = refer(desk, laid)
    assert school_referrals.view_referral(desk, second.number).replaces == first.number
    rows = {row.number: row for row in school_referrals.list_referrals(desk)}
    assert rows[first.number].replaced_by == second.number
    assert rows[first.number].state == "returned"


def test_a_fuller_one_replaces_one_that_still_waits(desk: Desk) -> None:
    laid = lay_absent(desk, 8)
    first = refer(desk, laid, steps=())
    second = refer(desk, laid)
    rows = {row.number: row for row in school_referrals.list_referrals(desk)}
    assert rows[first.number].state == "replaced"
    assert [title for title in open_tasks(desk) if first.number in title] == []
    with pytest.raises(Refused) as refusal:
        referral_decisions.accept_referral(desk, AcceptReferral(first.number))
    assert refusal.value.key == "referral_replaced"
    assert second.number in refusal.value.text


def test_passing_on_records_the_hand_off_with_its_trigger_and_tells_the_school(desk: Desk) -> None:
    laid = lay_absent(desk, 6, year_group="10")
    row = refer(desk, laid, year_group="10")
    with pytest.raises(Refused) as refusal:
        referral_decisions.pass_to_youth_service(desk, PassToYouthService(row.number))
    assert refusal.value.key == "referral_basis_empty"
    passed = referral_decisions.pass_to_youth_service(desk, PassToYouthService(row.number, basis=BASIS)).value
    assert passed.state == "passed_on"
    with desk.reading() as session:
        (handoff,) = handoffs.of_pupil(session, laid.id)
    assert (handoff.first_day, handoff.last_day, handoff.basis) == (FIRST, LAST, BASIS)
    view = school_referrals.view_referral(desk, row.number)
    assert [letter.kind for letter in view.letters] == ["referral_passed_on"]
    assert view.decisions[0].handoff_id == handoff.id
    assert open_tasks(desk) == []


def test_a_letter_acknowledges_what_waits_and_what_was_accepted(desk: Desk) -> None:
    row = refer(desk, lay_absent(desk, 8))
    first = referral_letters.acknowledge_referral(desk, AskLetter(row.number, "cy")).value
    referral_decisions.accept_referral(desk, AcceptReferral(row.number))
    second = referral_letters.acknowledge_referral(desk, AskLetter(row.number)).value
    assert [first.number, second.number] == ["RL/2026/00001", "RL/2026/00002"]
    assert second.case_reference == "AWS/2026/00001"
    with pytest.raises(Refused) as refusal:
        referral_letters.acknowledge_referral(desk, AskLetter(row.number, "fr"))
    assert refusal.value.key == "paper_language"


def test_nothing_is_acknowledged_of_a_withdrawn_referral(desk: Desk) -> None:
    row = refer(desk, lay_absent(desk, 8))
    with pytest.raises(Refused):
        school_referrals.withdraw_referral(desk, WithdrawReferral(row.number, " "))
    withdrawn = school_referrals.withdraw_referral(desk, WithdrawReferral(row.number, "Sent twice.")).value
    assert withdrawn.state == "withdrawn"
    assert open_tasks(desk) == []
    with pytest.raises(Refused) as refusal:
        referral_letters.acknowledge_referral(desk, AskLetter(row.number))
    assert refusal.value.key == "referral_nothing_to_acknowledge"
    assert counted(desk)["issued_document"] == 0


def test_a_pupil_is_known_by_name_birth_and_school_where_the_upn_is_wrong(desk: Desk) -> None:
    laid = lay_absent(desk, 8)
    row = school_referrals.add_referral(desk, AddReferral(says("X999"), SCHOOL)).value
    assert row.pupil_id == laid.id


def test_an_uncertain_pupil_is_chosen_by_the_officer(desk: Desk) -> None:
    laid = lay_absent(desk, 8)
    row = school_referrals.add_referral(
        desk, AddReferral(says("", date_of_birth=None, surname="Ffug Jones"), SCHOOL)
    ).value
    assert row.pupil_id is None
    view = school_referrals.view_referral(desk, row.number)
    assert [one.pupil_id for one in view.likely] == [laid.id]
    with pytest.raises(Refused) as refusal:
        referral_decisions.accept_referral(desk, AcceptReferral(row.number))
    assert refusal.value.key == "referral_pupil_unknown"
    assert "register" in refusal.value.text
    chosen = school_referrals.choose_pupil(desk, ChoosePupil(row.number, laid.id)).value
    assert chosen.pupil_id == laid.id
    assert school_referrals.view_referral(desk, row.number).says.surname == "Ffug Jones"
    assert not school_referrals.choose_pupil(desk, ChoosePupil(row.number, laid.id)).changes
    assert len(open_tasks(desk)) == 1


def test_a_upn_of_somebody_else_is_never_followed_blindly(desk: Desk) -> None:
    lay_absent(desk, 8)
    other = lay_pupil(desk, 2, "Rhys", "Ffug-Evans", date_of_birth=dt.date(2010, 1, 1))
    row = school_referrals.add_referral(desk, AddReferral(says(other.upn), SCHOOL)).value
    assert row.pupil_id is None
    likely = {one.by for one in school_referrals.view_referral(desk, row.number).likely}
    assert likely == {"upn", "name_and_birth"}


def test_twins_with_one_first_initial_are_not_taken_for_each_other(desk: Desk) -> None:
    first = lay_pupil(desk, 1, "Siân", "Ffug-Jones")
    lay_pupil(desk, 2, "Sioned", "Ffug-Jones")
    row = school_referrals.add_referral(desk, AddReferral(says("", forename="S"), SCHOOL)).value
    assert row.pupil_id is None
    assert len(school_referrals.view_referral(desk, row.number).likely) == 2
    known = school_referrals.add_referral(desk, AddReferral(says(""), SCHOOL)).value
    assert known.pupil_id == first.id


def test_nobody_is_made_from_a_referral(desk: Desk) -> None:
    schools.record_school(desk, RecordSchool(SCHOOL, "Ysgol Enghraifft"))
    before = counted(desk)["pupil"]
    row = school_referrals.add_referral(desk, AddReferral(says("", surname="Anhysbys"), SCHOOL)).value
    assert row.pupil_id is None
    assert school_referrals.view_referral(desk, row.number).likely == ()
    assert counted(desk)["pupil"] == before


@pytest.mark.parametrize(
    ("change", "key", "field"),
    [
        ({"surname": " ", "upn": ""}, "referral_nobody", "surname"),
        ({"received_on": dt.date(2026, 3, 3)}, "referral_in_future", "received_on"),
        ({"first_day": dt.date(2026, 2, 1), "last_day": dt.date(2026, 1, 1)}, "referral_days", "last_day"),
        ({"steps": (Step("meeting", dt.date(2026, 3, 3)),)}, "referral_day_in_future", "steps"),
        ({"date_of_birth": dt.date(2026, 3, 3)}, "referral_day_in_future", "date_of_birth"),
        ({"stated": Stated(percent=Decimal("100.1"))}, "referral_percent", "percent"),
        ({"stated": Stated(possible=-1)}, "referral_count", "possible"),
        ({"stated": Stated(possible=70, present=80)}, "referral_present_over", "present"),
        ({"surname": "F" * 201}, "referral_text_long", "surname"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence_at_its_field(
    desk: Desk, change: dict[str, object], key: str, field: str
) -> None:
    lay_absent(desk, 8)
    with pytest.raises(Refused) as refusal:
        school_referrals.add_referral(desk, AddReferral(replace(says(), **change), SCHOOL))  # type: ignore[arg-type]
    assert (refusal.value.key, refusal.value.facts["field"]) == (key, field)
    assert counted(desk)["school_referral"] == 0


def test_the_school_and_the_way_it_came_must_be_known(desk: Desk) -> None:
    for command, key in (
        (AddReferral(says()), "referral_school_empty"),
        (AddReferral(says(), "6740000"), "no_such_school"),
        (AddReferral(says(), SCHOOL, "pigeon"), "referral_source"),
    ):
        with pytest.raises(Refused) as refusal:
            school_referrals.add_referral(desk, command)
        assert refusal.value.key == key


def test_a_number_that_is_not_there_is_told(desk: Desk) -> None:
    with pytest.raises(UserError) as refusal:
        school_referrals.view_referral(desk, "SR/2026/00009")
    assert refusal.value.key == "no_such_referral"


def test_those_that_wait_come_first_by_the_day_they_are_due(desk: Desk) -> None:
    laid = [lay_absent(desk, 8, number) for number in (1, 2, 3)]
    late = refer(desk, laid[0], received_on=dt.date(2026, 2, 2), signed_on=dt.date(2026, 2, 2))
    newest = refer(desk, laid[1])
    decided = refer(desk, laid[2])
    referral_decisions.accept_referral(desk, AcceptReferral(decided.number))
    later = replace(desk, clock=FixedClock(dt.datetime(2026, 3, 10, 9, 0, tzinfo=dt.UTC)))
    rows: tuple[ReferralRow, ...] = school_referrals.list_referrals(later)
    assert [row.number for row in rows] == [late.number, newest.number, decided.number]
    assert rows[0].days_left is not None
    assert rows[0].days_left < 0
    assert rows[1].days_left == 3
    assert rows[2].days_left is None


def test_the_words_of_a_referral_are_found_and_its_reading_is_logged(desk: Desk) -> None:
    from sqlalchemy import select

    from ecede_desktop.store.tables import NoteText

    row = refer(desk, lay_absent(desk, 8))
    school_referrals.view_referral(desk, row.number)
    with desk.reading() as session:
        (note,) = session.scalars(select(NoteText).where(NoteText.kind == "referral"))
    assert "Breakfast club" in note.text
    assert note.owner_id == row.id
    assert ("view", "school_referral") in audit_lines(desk)


def test_a_complete_referral_that_was_accepted_meets_the_first_gate_without_a_word_more(desk: Desk) -> None:
    row = refer(desk, lay_absent(desk, 8))
    case = referral_decisions.accept_referral(desk, AcceptReferral(row.number)).value.case_reference
    with desk.reading() as session:
        fact = read_facts(session, desk.pack, find_case(session, desk.pack, case), desk.clock.today())
        said = fact.facts["referral_checked"]
    assert (said.met, said.evidence, said.on) == (True, f"Aled Ffug-Swyddog: {row.number}", dt.date(2026, 3, 2))
    assert "referral_checked" not in {one.requirement.key for one in stages.gate(desk, case, "first_contact").unmet}


def test_one_that_was_accepted_incomplete_meets_it_only_by_word(desk: Desk) -> None:
    row = refer(desk, lay_absent(desk, 8), steps=())
    taken = AcceptReferral(row.number, reason="The family asks for help now.")
    case = referral_decisions.accept_referral(desk, taken).value.case_reference
    (unmet,) = [
        one for one in stages.gate(desk, case, "first_contact").unmet if one.requirement.key == "referral_checked"
    ]
    assert unmet.requirement.by_word
    cases.confirm_requirement(desk, ConfirmRequirement(case, "referral_checked", "The letters came later."))
    assert "referral_checked" not in {one.requirement.key for one in stages.gate(desk, case, "first_contact").unmet}
