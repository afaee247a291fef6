"""The gate between stages: on the shipped ladder of the graduated response."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law.calendar import SchoolCalendar, Term
from ecede_desktop.law.citations import Citation
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.stages import CaseFacts, Decision, Fact, StageClock, may_advance, move_kind, next_stages

LADDER = load_pack().ladder
NEEDS = LADDER.requirements()


def met(*keys: str) -> CaseFacts:
    assert set(keys) <= set(NEEDS), "a test that names no requirement proves nothing"
    return CaseFacts({key: Fact(True, "seen", dt.date(2026, 3, 2)) for key in keys})


EVERYTHING = met(*NEEDS)


def names(decision: Decision) -> set[str]:
    return {finding.requirement.key for finding in decision.unmet}


def test_the_ladder_is_the_sequence_of_the_graduated_response() -> None:
    """Recommended stage model: 0 School support … 14 Post-court monitoring, X close; 8a and 8b are branches."""
    assert [stage.number for stage in LADDER.stages] == [
        "0", "1", "2", "3", "4", "5", "6", "7", "8a", "8b", "9", "10", "11", "12", "13", "14", "X"
    ]  # fmt: skip
    assert LADDER.opening == "referral_received"
    branches = [stage.key for stage in LADDER.stages if stage.place == 8]
    assert branches == ["penalty_notice", "court_warning"]


def test_every_stage_can_be_reached_and_none_but_the_last_is_a_dead_end() -> None:
    reached, waiting = set(), {"school_support"}
    while waiting:
        key = waiting.pop()
        reached.add(key)
        waiting |= {stage.key for stage in next_stages(LADDER, key)} - reached
    assert reached == {stage.key for stage in LADDER.stages}
    assert [stage.key for stage in LADDER.stages if not stage.next] == ["closed"]
    assert next_stages(LADDER, "no such stage") == ()


STATUTE = [
    # requirement, act and provision that no reason gets round
    ("supervision_order_considered", "Education Act 1996 s.447(1)"),
    ("within_limitation", "Magistrates' Courts Act 1980 s.127; CrimPR r.7.2(10)"),
    ("notice_criteria", "Education (Penalty Notices) (Wales) Regulations 2013 regs 14–16"),
    ("notice_settled", "Education (Penalty Notices) (Wales) Regulations 2013 regs 5, 7, 9"),
    ("notice_paid_or_withdrawn", "Education (Penalty Notices) (Wales) Regulations 2013 regs 5, 8, 9"),
    ("pack_served", "Criminal Procedure Rules 2025 rr.4.12, 24.9"),
]


@pytest.mark.parametrize(("key", "citation"), STATUTE)
def test_what_statute_asks_cannot_be_skipped(key: str, citation: str) -> None:
    assert not NEEDS[key].may_skip
    assert str(NEEDS[key].citation) == citation


def test_nothing_but_statute_is_kept_from_being_skipped() -> None:
    assert {key for key, need in NEEDS.items() if not need.may_skip} == {key for key, _ in STATUTE}


MOVES = [
    # name, from, to, facts, manager, reason, kind, allowed, unmet, needs reason, needs manager
    ("on, with all there is", "home_visit", "attendance_meeting", EVERYTHING, False, "", "advance", True, set(),
     False, False),
    ("on, with nothing", "home_visit", "attendance_meeting", met(), False, "", "advance", False,
     {"home_visited", "child_heard", "reasons_assessed"}, False, False),
    ("on, a reason is no substitute", "home_visit", "attendance_meeting", met(), True, "they moved", "advance", False,
     {"home_visited", "child_heard", "reasons_assessed"}, False, False),
    ("on, what the next stage asks", "review", "formal_warning", met("review_held"), False, "", "advance", False,
     {"attendance_below_threshold"}, False, False),
    ("on, a manager is asked", "formal_warning", "court_warning", met("warning_served"), False, "", "advance", False,
     set(), False, True),
    ("on, a manager approves", "formal_warning", "court_warning", met("warning_served"), True, "", "advance", True,
     set(), False, False),
    ("between branches, the notice unsettled", "penalty_notice", "court_warning", met("notice_criteria"), True, "",
     "advance", False, {"notice_settled"}, False, False),
    ("back needs no requirement", "charge", "review", met(), False, "new evidence", "back", True, set(), False, False),
    ("back needs a reason", "charge", "review", EVERYTHING, True, "  ", "back", False, set(), True, False),
    ("back to a stage that a manager approves", "result", "charge", met(), False, "listed wrong", "back", False, set(),
     False, True),
    ("skip with reason and manager", "home_visit", "action_plan", met(), True, "plan agreed at the door", "skip", True,
     set(), False, False),
    ("skip without a manager", "home_visit", "action_plan", EVERYTHING, False, "agreed", "skip", False, set(), False,
     True),
    ("skip without a reason", "home_visit", "action_plan", met(), True, "", "skip", False,
     {"home_visited", "child_heard", "reasons_assessed", "meeting_held"}, True, False),
    ("skip to charge past s.447", "formal_warning", "charge", met("within_limitation"), True, "urgent", "skip", False,
     {"supervision_order_considered"}, False, False),
    ("skip to charge out of time", "formal_warning", "charge", met("supervision_order_considered"), True, "urgent",
     "skip", False, {"within_limitation"}, False, False),
    ("skip over charge to the hearing", "review", "hearing", met(), True, "urgent", "skip", False,
     {"supervision_order_considered", "within_limitation", "pack_served"}, False, False),
    ("skip past both branches asks no notice", "formal_warning", "interview", met("warning_served"), True,
     "no notice suits", "skip", True, set(), False, False),
    ("across to the other branch", "court_warning", "penalty_notice", met(), True, "the code allows it", "skip", False,
     {"notice_criteria"}, False, False),
    ("close from anywhere", "home_visit", "closed", met("closing_reason"), True, "", "advance", True, set(), False,
     False),
    ("close needs its reason", "home_visit", "closed", met(), True, "", "advance", False, {"closing_reason"}, False,
     False),
    ("close needs a manager", "home_visit", "closed", met("closing_reason"), False, "", "advance", False, set(), False,
     True),
    ("a notice never lapses", "penalty_notice", "closed", met("closing_reason"), True, "left the county", "advance",
     False, {"notice_paid_or_withdrawn"}, False, False),
    ("a notice withdrawn", "penalty_notice", "closed", met("closing_reason", "notice_paid_or_withdrawn"), True, "",
     "advance", True, set(), False, False),
    ("out of time is closed", "prosecution_decision", "closed", met("closing_reason"), True, "", "advance", True, set(),
     False, False),
    ("opened again", "closed", "review", met(), False, "absent again", "back", True, set(), False, False),
]  # fmt: skip


@pytest.mark.parametrize(
    ("frm", "to", "facts", "manager", "reason", "kind", "allowed", "unmet", "needs_reason", "needs_manager"),
    [row[1:] for row in MOVES],
    ids=[row[0] for row in MOVES],
)
def test_the_gate_decides(
    frm: str, to: str, facts: CaseFacts, manager: bool, reason: str, kind: str, allowed: bool, unmet: set[str],
    needs_reason: bool, needs_manager: bool,
) -> None:  # fmt: skip
    found = may_advance(LADDER, facts, frm, to, approved=manager, reason=reason)
    assert (found.frm, found.to, found.kind) == (frm, to, kind)
    assert names(found) == unmet
    assert (found.needs_reason, found.needs_manager, found.allowed) == (needs_reason, needs_manager, allowed)


def test_a_skip_keeps_what_was_got_round_apart_from_what_was_met() -> None:
    found = may_advance(LADDER, met("home_visited"), "home_visit", "action_plan", approved=True, reason="agreed")
    assert [finding.requirement.key for finding in found.met] == ["home_visited"]
    assert {f.requirement.key for f in found.waived} == {"child_heard", "reasons_assessed", "meeting_held"}
    assert all(finding.waived and not finding.fact.met for finding in found.waived)
    assert found.manager_approves


def test_a_decision_carries_the_evidence_it_stands_on() -> None:
    found = may_advance(LADDER, EVERYTHING, "home_visit", "attendance_meeting")
    assert {finding.fact for finding in found.met} == {Fact(True, "seen", dt.date(2026, 3, 2))}
    assert not found.manager_approves


@pytest.mark.parametrize(("frm", "to"), [("home_visit", "nowhere"), ("nowhere", "home_visit")])
def test_a_stage_that_the_ladder_has_not_is_no_move(frm: str, to: str) -> None:
    with pytest.raises(KeyError, match="nowhere"):
        move_kind(LADDER, frm, to)


TERMS = SchoolCalendar((Term(2025, "autumn", dt.date(2025, 9, 1), dt.date(2025, 12, 19), None, None, "P"),))
CLOCKS = [
    # name, days, unit, since, due
    ("calendar days", 42, "calendar", dt.date(2025, 9, 1), dt.date(2025, 10, 13)),
    ("working days", 2, "working", dt.date(2025, 12, 24), dt.date(2025, 12, 30)),
    ("school days", 3, "school", dt.date(2025, 12, 16), dt.date(2025, 12, 19)),
    ("school days beyond known terms count as working days", 3, "school", dt.date(2025, 12, 18), dt.date(2025, 12, 23)),
]


@pytest.mark.parametrize(("days", "unit", "since", "due"), [r[1:] for r in CLOCKS], ids=[r[0] for r in CLOCKS])
def test_a_clock_counts_in_its_own_unit(days: int, unit: str, since: dt.date, due: dt.date) -> None:
    assert StageClock(days, unit, Citation("Setting of the service")).due(since, TERMS) == due
