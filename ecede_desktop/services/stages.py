"""The gate between stages: asked for a look beside the action, and again inside the transaction of a move."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law import stages as law
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.stages import Decision, Finding, Ladder, Stage
from ecede_desktop.records.users import Role, UserRow
from ecede_desktop.services.case_facts import read_facts
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import cases, search, users
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading, Unit

HOW_TO_MEET: Mapping[str, str] = {
    "confirmation": "confirm it with a note that says how it is met",
    "contact:home_visit": "log a home visit",
    "contact:school_visit": "log a visit at the school",
    "contact:phone_call": "log a telephone call",
    "contact:letter": "log the letter",
    "contact:meeting": "log the meeting",
    "contact:email": "log the email",
    "contact:text": "log the text message",
    "contact:note": "add a note to the case",
    "fact:attendance_below_referral_threshold": "import the newest register, or choose another stage",
    "fact:officer_allocated": "give the case to an officer who works here",
    "fact:parents_recorded": "record each parent with responsibility or care and what it rests on",
    "fact:language_choice_asked": "ask each parent and record the language they chose",
    "fact:register_on_file": "import the school's register of this year",
    "fact:child_seen_or_reason": "log a visit at which the child was seen alone, or that says why not",
    "fact:next_date_set": "set a next date with a visit, or add a task with a day",
    "fact:register_extract_issued": "issue a register extract for the case",
    "fact:within_limitation": "ask Legal: proceedings may be out of time",
    "fact:referral_accepted": "accept a complete referral of the school, or confirm with a note that it was checked",
    "fact:plan_agreed": "agree a plan and record what each parent answered, or confirm it where it is on paper",
    "fact:review_held": "review the plan, or confirm it where it is on paper",
    "fact:warning_served": "warn each parent and record how the letter was served, or confirm it where it is on paper",
    "fact:notice_settled": "wait for payment or the last day to pay, or withdraw the notice",
    "fact:notice_over": "record the payment, or withdraw the notice",
    "fact:parents_heard": "invite each parent to an interview or to write, and record what came of it",
    "fact:supervision_considered": "record that a supervision order was considered, and why or why not",
    "fact:prosecution_decided": "put the two tests for each parent, and let a second person decide",
    "fact:papers_served": "record in the proceedings how the papers were served",
    "fact:hearing_listed": "list the hearing in the proceedings",
    "fact:result_recorded": "record the verdict, or how the proceedings ended",
    "fact:monitoring_over": "record what came of the time after court",
}
"""What would satisfy a requirement, by how it is met."""


class GateNotMet(Refused):
    """The case may not go there yet; ``decision`` says what stands in the way."""

    quotes_rules = True

    def __init__(self, reference: str, decision: Decision, ladder: Ladder) -> None:
        to = _name(ladder, decision.to)
        said = [f"Case {reference} cannot move to “{to}” yet.", *(_sentence(finding) for finding in decision.unmet)]
        if decision.needs_reason:
            said.append("Say why: this move needs a reason.")
        if decision.needs_manager:
            said.append("A manager has to approve it: let a manager sign in and move it, or name the manager.")
        super().__init__(
            "gate_not_met",
            " ".join(said),
            rule=str(decision.unmet[0].requirement.citation) if decision.unmet else "",
            reference=reference,
            to=decision.to,
            unmet=tuple(finding.requirement.key for finding in decision.unmet),
            needs_reason=decision.needs_reason,
            needs_manager=decision.needs_manager,
        )
        self.decision = decision


def gate(desk: Desk, reference: str, to_stage: str, skip_reason: str = "") -> Decision:
    """Whether a case may move to a stage as things stand, the signed-in user approving where that is a manager."""
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        return decide(session, desk, case, to_stage, reason=skip_reason, approved=desk.is_manager)


def next_stages(desk: Desk, reference: str) -> tuple[Stage, ...]:
    """The stages that follow the case's own without a skip."""
    with desk.reading() as session:
        return law.next_stages(desk.pack.ladder, find_case(session, desk.pack, reference).stage)


def find_case(session: Reading, pack: PolicyPack, reference: str) -> CaseRecord:
    """The case with this reference, however it was typed.

    Raises:
        NoSuchCase: there is none.
    """
    typed = reference.strip()
    return cases.get(session, search.canonical_reference(typed, pack.case_series) or typed)


def decide(session: Reading, desk: Desk, case: CaseRecord, to: str, *, reason: str, approved: bool) -> Decision:
    """Ask the law on the facts of the records.

    Raises:
        Refused: the pack has no such stage, or the case stands there already.
    """
    ladder = desk.pack.ladder
    if ladder.get(to) is None:
        known = ", ".join(stage.key for stage in ladder.stages)
        text = f"The policy pack has no stage “{to}”. Its stages are: {known}."
        raise Refused("no_such_stage", text, field="to_stage", stage=to, known=known)
    if to == case.stage:
        text = f"Case {case.reference} is at “{_name(ladder, to)}” already."
        raise Refused("already_at_stage", text, field="to_stage", reference=case.reference, stage=to)
    facts = read_facts(session, desk.pack, case, desk.clock.today())
    return law.may_advance(ladder, facts, case.stage, to, approved=approved, reason=reason)


def approver(unit: Unit, name: str) -> UserRow | None:
    """The manager who stands behind a move: see ``manager_named``."""
    return manager_named(unit.session, unit.user, name)


def beside(unit: Unit, manager: UserRow | None) -> UUID | None:
    """The manager as a record keeps them beside the officer; None: there was none, or it is who sits at the desk."""
    return manager.id if manager is not None and manager.id != unit.user.id else None


def manager_named(session: Reading, user: UserRow, name: str) -> UserRow | None:
    """The manager who stands behind what is done: the one named, else the signed-in user where that is a manager.

    On one laptop the manager is beside the officer: the window asks the manager to confirm with their own passphrase
    before it names them here, and the audit keeps both the officer who moved the case and the manager who approved.

    Raises:
        NoSuchUser: nobody has that name.
        Refused: the user named is no manager, or no longer works here.
    """
    if not name.strip():
        return user if user.role is Role.MANAGER else None
    named = users.find_user(session, name)
    if named.role is not Role.MANAGER or not named.active:
        text = f"{named.full_name} cannot approve this: only a manager who works here can. Name a manager."
        raise Refused("approver_not_manager", text, field="approved_by", name=named.name)
    return named


def kept_facts(decision: Decision) -> dict[str, dict[str, object]]:
    """The gate as it stood, to be kept with the move."""
    return {
        finding.requirement.key: {
            "met": finding.fact.met,
            "waived": finding.waived,
            "evidence": finding.fact.evidence,
            "on": finding.fact.on.isoformat() if finding.fact.on else "",
        }
        for finding in (*decision.met, *decision.waived, *decision.unmet)
    }


def _sentence(finding: Finding) -> str:
    need = finding.requirement
    found = f" (found: {finding.fact.evidence})" if finding.fact.evidence else ""
    how = HOW_TO_MEET[need.met_by]
    mark = "" if need.citation.certain else f", {need.citation.mark}"
    return f"Not met: “{need.english.rstrip('.')}” ({need.citation}{mark}){found}; {how}."


def _name(ladder: Ladder, key: str) -> str:
    stage = ladder.get(key)
    return stage.english if stage else key
