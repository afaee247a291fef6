"""From the consideration of an order to the sentence: who decides, what stands in the way, what the law counts."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.records.court import (
    BeginProsecution,
    ConsiderSupervision,
    DecideProsecution,
    DecisionRow,
    HearingOutcome,
    InviteInterview,
    ListHearing,
    ProposeDecision,
    ProsecutionRow,
    RecordEvent,
    RecordInterview,
    WithdrawEvent,
    WitnessAvailability,
)
from ecede_desktop.records.notices import ChooseProsecution, TakePayment, WithdrawNotice
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.services import (
    before_court,
    hearing_lists,
    notice_money,
    notice_outcomes,
    notices,
    paper_service,
    prosecutions,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.prosecutions import ChargeRefused
from tests.services.caseload import audit_lines, counted
from tests.services.notice_case import ASKED, BEGUN, NoticeCase, ask, issued, lay_case, on

TODAY = dt.date(2026, 3, 2)
ANSWERS = {
    "parent_proved": "Birth certificate.", "defences": "None was raised.", "seriousness": "Sixteen sessions.",
    "harm_to_child": "Falls behind.", "equality": "Looked at; none.", "proportion": "Visits and a warning failed.",
    "knowledge": "She signed the warning.", "adult": "Her driving licence was seen.",
}  # fmt: skip


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def considered(desk: Desk, laid: NoticeCase) -> None:
    before_court.consider_supervision(
        desk, ConsiderSupervision(laid.reference, TODAY, "not_appropriate", "The family works with us.")
    )


def heard(desk: Desk, laid: NoticeCase) -> None:
    invited = before_court.invite_interview(
        desk, InviteInterview(laid.reference, laid.parent_id, "interview", dt.date(2026, 2, 20), dt.date(2026, 2, 27))
    ).value
    before_court.record_interview(desk, RecordInterview(invited.id, "no_show", dt.date(2026, 2, 27)))


def proposal(laid: NoticeCase, **said: Any) -> ProposeDecision:
    usual: dict[str, Any] = {
        "reference": laid.reference, "parent_id": laid.parent_id, "offence": "s444_1", "first_day": BEGUN,
        "last_day": dt.date(2026, 2, 27), "evidential": "met", "evidential_reasons": "Register and visits.",
        "considered": ANSWERS,
    }  # fmt: skip
    return ProposeDecision(**(usual | said))


def decided(desk: Desk, manager_desk: Desk, laid: NoticeCase, **said: Any) -> DecisionRow:
    considered(desk, laid)
    heard(desk, laid)
    row = before_court.propose_decision(desk, proposal(laid, **said)).value
    return before_court.decide_prosecution(
        manager_desk, DecideProsecution(row.id, "prosecute", "Both tests met.")
    ).value


def begun(desk: Desk, manager_desk: Desk, laid: NoticeCase, route: str = "sjp", **said: Any) -> ProsecutionRow:
    row = decided(desk, manager_desk, laid, **said)
    return prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, route, court="Llys Ynadon Ffug")).value


def unmet(desk: Desk, decision_id: UUID, route: str = "sjp") -> list[str]:
    return [check.key for check in prosecutions.may_begin(desk, decision_id, route).checks if not check.met]


def test_nothing_passes_the_gate_of_the_supervision_order(desk: Desk, laid: NoticeCase) -> None:
    with pytest.raises(Refused) as told:
        before_court.propose_decision(desk, proposal(laid))
    assert told.value.key == "decision_supervision"
    assert told.value.rule == "Education Act 1996 s.447(1)"


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"outcome": "perhaps"}, "consideration_outcome"),
        ({"reasons": " "}, "consideration_reasons"),
        ({"on": dt.date(2026, 3, 3)}, "court_future"),
    ],
)
def test_a_consideration_that_cannot_be_is_refused(desk: Desk, laid: NoticeCase, said: Any, key: str) -> None:
    usual = {"reference": laid.reference, "on": TODAY, "outcome": "apply", "reasons": "Because."}
    with pytest.raises(Refused) as told:
        before_court.consider_supervision(desk, ConsiderSupervision(**(usual | said)))
    assert told.value.key == key


def test_an_interview_that_was_held_keeps_the_words_of_the_caution(desk: Desk, laid: NoticeCase) -> None:
    invited = before_court.invite_interview(
        desk, InviteInterview(laid.reference, laid.parent_id, "interview", dt.date(2026, 2, 20), dt.date(2026, 2, 27))
    ).value
    held = RecordInterview(invited.id, "held", dt.date(2026, 2, 27), record="She said that he would not get up.")
    with pytest.raises(Refused) as told:
        before_court.record_interview(desk, held)
    assert told.value.key == "interview_caution"
    made = before_court.record_interview(
        desk, RecordInterview(**(vars(held) | {"caution_language": "cy", "caution_given": True}))
    ).value
    assert made.outcomes[0].caution.startswith("Does dim rhaid i chi ddweud dim byd.")
    assert made.answered


def test_two_named_people_decide_and_the_same_one_cannot(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    considered(desk, laid)
    row = before_court.propose_decision(manager_desk, proposal(laid)).value
    for who in (manager_desk, desk):
        with pytest.raises(Refused) as told:
            before_court.decide_prosecution(who, DecideProsecution(row.id, "prosecute", "Yes."))
        assert told.value.key == "decision_two_people"
    other = before_court.propose_decision(desk, proposal(laid)).value
    done = before_court.decide_prosecution(manager_desk, DecideProsecution(other.id, "prosecute", "Both met.")).value
    assert (done.proposed_by, done.decided_by) == ("Aled Ffug-Swyddog", "Mari Ffug-Reolwr")
    with pytest.raises(Refused) as told:
        before_court.decide_prosecution(manager_desk, DecideProsecution(other.id, "not_prosecute", "No."))
    assert told.value.key == "decision_decided"


def test_nobody_is_prosecuted_where_a_test_is_not_met(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    considered(desk, laid)
    weak = before_court.propose_decision(desk, proposal(laid, evidential="not_met", considered={})).value
    with pytest.raises(Refused) as told:
        before_court.decide_prosecution(manager_desk, DecideProsecution(weak.id, "prosecute", "Yes."))
    assert told.value.key == "decision_tests"
    strong = before_court.propose_decision(desk, proposal(laid)).value
    with pytest.raises(Refused) as told:
        before_court.decide_prosecution(
            manager_desk, DecideProsecution(strong.id, "prosecute", "Yes.", public_interest="not_met")
        )
    assert told.value.key == "decision_tests"


@pytest.mark.parametrize("missing", ["parent_proved", "defences", "equality"])
def test_an_answer_that_is_needed_is_asked_for_at_its_field(desk: Desk, laid: NoticeCase, missing: str) -> None:
    considered(desk, laid)
    answers = {key: text for key, text in ANSWERS.items() if key != missing}
    with pytest.raises(Refused) as told:
        before_court.propose_decision(desk, proposal(laid, considered=answers))
    assert (told.value.key, told.value.facts["field"]) == ("decision_question", missing)


def test_proceedings_begin_once_with_their_sessions_counts_and_words(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    row = begun(desk, manager_desk, laid)
    assert row.number == "PR/2026/00001"
    assert len(row.sessions) == row.counts.unauthorised == 16
    assert row.counts.missing == 0
    assert "Between 5 January 2026 and 27 February 2026" in row.wording_en
    assert "Rhwng 5 Ionawr 2026 a 27 Chwefror 2026" in row.wording_cy
    again = prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.decision_id, "sjp")).value
    assert again.number == row.number
    assert ("create", "prosecution") in audit_lines(desk)


def test_the_single_justice_cannot_hear_the_graver_offence(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = decided(desk, manager_desk, laid, offence="s444_1a")
    assert unmet(desk, row.id, "sjp") == ["route_lawful"]
    before = counted(desk)
    with pytest.raises(ChargeRefused) as told:
        prosecutions.begin_prosecution(manager_desk, BeginProsecution(row.id, "sjp"))
    assert counted(desk) == before
    assert "Criminal Justice Act 2003 s.29(2AA)" in str(told.value)
    assert unmet(desk, row.id, "requisition") == []


def test_what_is_out_of_time_names_the_last_day(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = decided(desk, manager_desk, laid)
    last = dt.date(2026, 7, 12)
    assert row.last_day_to_begin == last
    assert unmet(on(desk, last), row.id) == []
    assert unmet(on(desk, last + dt.timedelta(days=1)), row.id) == ["in_time"]


def test_a_notice_bars_until_it_is_safe_and_for_good_once_paid(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    number = issued(desk, manager_desk, laid)
    paper_service.record_service(desk, RecordService(number, "first_class", ASKED, parent_id=laid.parent_id))
    row = decided(desk, manager_desk, laid)
    assert unmet(on(desk, dt.date(2026, 4, 15)), row.id) == ["not_barred"]
    assert unmet(on(desk, dt.date(2026, 4, 16)), row.id) == []
    day = dt.date(2026, 4, 16)
    notice_outcomes.choose_prosecution(on(desk, day), ChooseProsecution(number, "Nothing came.", day))
    assert unmet(on(desk, day), row.id) == []
    paid = dt.date(2026, 3, 20)
    notice_money.take_payment(on(desk, day), TakePayment(number, paid, 6000))
    assert unmet(on(desk, day), row.id) == ["not_barred"]


def test_a_withdrawn_notice_bars_for_good(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    number = issued(desk, manager_desk, laid)
    notice_outcomes.withdraw_notice(manager_desk, WithdrawNotice(number, "not_to_be_issued", "He was ill.", TODAY))
    row = decided(desk, manager_desk, laid)
    assert unmet(on(desk, dt.date(2026, 6, 1)), row.id) == ["not_barred"]


def test_no_notice_is_given_once_a_prosecution_is_decided(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    decided(desk, manager_desk, laid)
    request = notices.ask_notice(desk, ask(laid)).value
    assert [c.key for c in notices.examine_request(desk, request.id).checks if not c.met] == ["proceedings"]


def test_the_law_counts_from_each_event_in_its_own_days(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid)
    day = dt.date(2026, 3, 27)
    later = on(manager_desk, dt.date(2026, 6, 1))
    prosecutions.record_event(later, RecordEvent(row.number, "served", day, details={"method": "post"}))
    told = prosecutions.court_view(later, laid.reference).deadlines[row.number]
    # Good Friday 3 April and Easter Monday 6 April are no business days.
    assert {one.key: one.day for one in told} == {
        "single_justice_reply": dt.date(2026, 4, 21),
        "statement_objection_single_justice": dt.date(2026, 4, 21),
    }


def test_no_sentence_without_a_conviction_and_an_order_of_twelve_months_at_most(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    row = begun(desk, manager_desk, laid, "requisition", offence="s444_1a")
    fine = RecordEvent(row.number, "sentence", TODAY, details={"sentence": "fine", "fine_pence": 44000})
    with pytest.raises(Refused) as told:
        prosecutions.record_event(manager_desk, fine)
    assert told.value.key == "sentence_unconvicted"
    verdict = RecordEvent(row.number, "verdict", TODAY, details={"verdict": "guilty_alternative"})
    prosecutions.record_event(manager_desk, verdict)
    done = prosecutions.record_event(manager_desk, fine).value
    assert done.last("sentence") is not None
    long = RecordEvent(row.number, "order", TODAY, details={"order": "parenting_order", "months": 13})
    with pytest.raises(Refused) as told:
        prosecutions.record_event(manager_desk, long)
    assert told.value.key == "parenting_order_months"


def test_another_offence_instead_only_on_the_graver_charge(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid)
    with pytest.raises(Refused) as told:
        prosecutions.record_event(
            manager_desk, RecordEvent(row.number, "verdict", TODAY, details={"verdict": "guilty_alternative"})
        )
    assert told.value.rule == "Education Act 1996 s.444(8B)"


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ({"kind": "party"}, "event_kind"),
        ({"on": dt.date(2026, 3, 1)}, "event_day"),
        ({"on": dt.date(2026, 3, 3)}, "event_day"),
        ({"details": {}}, "event_detail_missing"),
        ({"details": {"plea": "maybe"}}, "event_detail_choice"),
        ({"details": {"plea": "guilty", "hat": "red"}}, "event_detail"),
    ],
)
def test_an_event_that_cannot_be_is_refused(
    desk: Desk, manager_desk: Desk, laid: NoticeCase, said: Any, key: str
) -> None:
    row = begun(desk, manager_desk, laid)
    usual = {"number": row.number, "kind": "plea", "on": TODAY, "details": {"plea": "guilty"}}
    with pytest.raises(Refused) as told:
        prosecutions.record_event(manager_desk, RecordEvent(**(usual | said)))
    assert told.value.key == key


def test_a_wrong_event_is_withdrawn_and_counts_no_more(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> None:
    row = begun(desk, manager_desk, laid)
    made = prosecutions.record_event(
        manager_desk, RecordEvent(row.number, "plea", TODAY, details={"plea": "guilty"})
    ).value
    done = prosecutions.withdraw_event(manager_desk, WithdrawEvent(made.events[0].id, "It was the other parent.")).value
    assert done.last("plea") is None
    assert done.events[0].withdrawn_reason == "It was the other parent."


def test_an_adjourned_hearing_lists_the_next_and_both_stand_in_the_calendar(
    desk: Desk, manager_desk: Desk, laid: NoticeCase
) -> None:
    row = begun(desk, manager_desk, laid, "requisition")
    first, then = dt.date(2026, 4, 14), dt.date(2026, 5, 12)
    listed = prosecutions.list_hearing(desk, ListHearing(row.number, "first", first, dt.time(10))).value
    with pytest.raises(Refused) as told:
        prosecutions.hearing_outcome(desk, HearingOutcome(listed.hearings[0].id, "heard"))
    assert told.value.key == "hearing_to_come"
    there = on(desk, first)
    done = prosecutions.hearing_outcome(
        there, HearingOutcome(listed.hearings[0].id, "adjourned", "No interpreter.", ("Aled",), then, dt.time(14))
    ).value
    assert [(h.on, h.outcome) for h in done.hearings] == [(first, "adjourned"), (then, "")]
    calendar = [h for day in hearing_lists.agenda(there, first, then).days for h in day.hearings]
    assert [(h.on, h.court) for h in calendar] == [(first, "Llys Ynadon Ffug"), (then, "Llys Ynadon Ffug")]
    assert [h.on for day in hearing_lists.agenda(there, then, then).days for h in day.hearings] == [then]


def test_when_a_witness_can_come_is_kept_with_the_case(desk: Desk, laid: NoticeCase) -> None:
    day = dt.date(2026, 4, 14)
    rows = prosecutions.witness_can_come(
        desk, WitnessAvailability("Prifathro Ffug", day, day, False, laid.reference, "On a course")
    ).value
    assert [(row.witness, row.available) for row in rows] == [("Prifathro Ffug", False)]
    assert prosecutions.court_view(desk, laid.reference).witness_days == rows
