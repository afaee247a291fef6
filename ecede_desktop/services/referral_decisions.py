"""What an officer decides of a referral: accept it, return it with reasons, or pass it to the youth service."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.handoffs import Direction
from ecede_desktop.law.measures import attendance
from ecede_desktop.law.policy_referrals import referral_policy, thresholds
from ecede_desktop.law.referral_forms import MUST, Need
from ecede_desktop.law.referrals import ACCEPTED, PASSED_ON, RETURNED
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.records.referrals import (
    AcceptReferral,
    PassToYouthService,
    ReferralRow,
    ReferralView,
    ReturnReferral,
)
from ecede_desktop.services.cases import open_in
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.referral_letters import Wanted, with_letter
from ecede_desktop.services.referral_reading import read_view
from ecede_desktop.services.school_referrals import row_of, source_of, waiting
from ecede_desktop.store import cases, handoffs, school_referrals, tasks
from ecede_desktop.store.handoffs import NewHandoff
from ecede_desktop.store.school_referrals import NewDecision
from ecede_desktop.store.unit import Unit

DECISION_WORDS = {ACCEPTED: "accept", RETURNED: "return", PASSED_ON: "pass on"}


def accept_referral(desk: Desk, command: AcceptReferral) -> Outcome[ReferralRow]:
    """Accept a referral: a case is opened on it, or it is added to the pupil's open case; all in one transaction.

    Raises:
        NoSuchReferral, NoSuchUser: there is none.
        Refused: it is decided, nobody was told to be the pupil, or the rules propose otherwise and there is no reason.
    """
    with desk.writing() as unit:
        kept = waiting(unit.session, desk, command.number)
        view = read_view(unit.session, desk, kept.number)
        pupil_id = _pupil(view)
        reason = _reason(view, ACCEPTED, command.reason)
        if view.open_case:
            # A child has one case: what the school writes anew belongs to its chronology.
            case = cases.get(unit.session, view.open_case)
        else:
            said = view.says.reason or reason or f"Referral {kept.number}"
            by = ", ".join(part for part in (view.says.signed_by, view.row.school_name) if part)
            case = open_in(
                unit, desk,
                OpenCase(said, pupil_id=pupil_id, referred_on=view.says.received_on, referred_by=by,
                         officer=command.officer),
            )  # fmt: skip
        school_referrals.decide(
            unit, NewDecision(kept.id, ACCEPTED, note=reason, computed=_computed(desk, view), case_id=case.id)
        )
        tasks.finish_by_source(unit, source_of(kept.number))
        row = row_of(unit.session, desk, kept.number)
        return Outcome(unit.commit(), row)


def return_referral(desk: Desk, command: ReturnReferral) -> Outcome[ReferralRow]:
    """Return a referral with reasons; the letter that says so is made and kept in the same transaction.

    Raises:
        NoSuchReferral: there is none.
        Refused: it is decided, a reason is not on the pack's list, or there is no reason at all.
    """
    with desk.reading() as session:
        kept = waiting(session, desk, command.number)
        view = read_view(session, desk, kept.number)
    needs = _needs(desk, view, command.reasons)
    note = command.note.strip()
    not_below = any(ground.key in ("not_below", "no_figure") for ground in view.proposal.grounds)
    if not (needs or note or not_below):
        text = "Say why the referral is returned: what is missing, or in words of your own."
        raise Refused("referral_return_reason", text, field="note", rule=_rule(view))

    def act(unit: Unit, view: ReferralView, document_id: UUID, _row: DocumentRow) -> ReferralRow:
        kept = waiting(unit.session, desk, command.number)
        school_referrals.decide(
            unit,
            NewDecision(kept.id, RETURNED, tuple(need.key for need in needs), note, _computed(desk, view),
                        document_id=document_id),
        )  # fmt: skip
        tasks.finish_by_source(unit, source_of(kept.number))
        return row_of(unit.session, desk, kept.number)

    return with_letter(desk, Wanted(kept.number, command.language, RETURNED, needs, note), act)


def pass_to_youth_service(desk: Desk, command: PassToYouthService) -> Outcome[ReferralRow]:
    """Pass a referral to the youth service: the hand-off and the letter to the school stand in one transaction.

    Raises:
        NoSuchReferral: there is none.
        Refused: it is decided, the pupil is not known, nothing is said about the ground for sharing, or the rules
            propose otherwise and there is no reason.
    """
    with desk.reading() as session:
        kept = waiting(session, desk, command.number)
        view = read_view(session, desk, kept.number)
    pupil_id = _pupil(view)
    reason, basis = _reason(view, PASSED_ON, command.reason), command.basis.strip()
    if not basis:
        text = "Say on which ground this is shared with the youth service: consent, or the lawful ground."
        raise Refused("referral_basis_empty", text, field="basis")

    def act(unit: Unit, view: ReferralView, document_id: UUID, _row: DocumentRow) -> ReferralRow:
        kept = waiting(unit.session, desk, command.number)
        limits, says = thresholds(desk.pack, view.says.received_on), view.says
        open_case = cases.get(unit.session, view.open_case).id if view.open_case else None
        handoff_id = handoffs.add_handoff(
            unit,
            NewHandoff(
                pupil_id=pupil_id,
                case_id=open_case,
                direction=Direction.TO_YOUTH_SERVICE,
                team=referral_policy(desk.pack).youth_service_en,
                offered_on=desk.clock.today(),
                first_day=says.first_day,
                last_day=says.last_day,
                counts=view.computed.counts if view.computed is not None else None,
                trigger={"year_group": view.row.year_group, "least": limits.refer.value, "below": limits.youth.value},
                basis=basis,
                sent=f"Referral {kept.number}",
                case_kept_open=open_case is not None,
            ),
        )
        decision = NewDecision(
            kept.id, PASSED_ON, note=reason, computed=_computed(desk, view), handoff_id=handoff_id,
            document_id=document_id,
        )  # fmt: skip
        school_referrals.decide(unit, decision)
        tasks.finish_by_source(unit, source_of(kept.number))
        return row_of(unit.session, desk, kept.number)

    return with_letter(desk, Wanted(kept.number, command.language, PASSED_ON, note=""), act)


def _pupil(view: ReferralView) -> UUID:
    if view.row.pupil_id is None:
        text = (
            f"It is not certain whom {view.row.number} is about. Choose the pupil first; one who is not held yet comes "
            "in with the school's register or a transfer file."
        )
        raise Refused("referral_pupil_unknown", text, field="pupil", number=view.row.number)
    return view.row.pupil_id


def _reason(view: ReferralView, decision: str, given: str) -> str:
    """The officer's reason, which is needed where the rules propose otherwise."""
    reason = given.strip()
    if view.proposal.decision != decision and not reason:
        proposed = DECISION_WORDS[view.proposal.decision]
        text = f"The rules propose to {proposed} this referral. Say why you decide otherwise."
        raise Refused("referral_otherwise_reason", text, field="reason", rule=_rule(view), proposed=proposed)
    return reason


def _rule(view: ReferralView) -> str:
    return "; ".join(str(ground.citation) for ground in view.proposal.grounds)


def _needs(desk: Desk, view: ReferralView, asked: tuple[str, ...]) -> tuple[Need, ...]:
    """What the letter names: those asked for, or all that must be there and is missing."""
    known = {need.key: need for need in referral_policy(desk.pack).needs}
    for key in asked:
        if key not in known:
            text = f"“{key}” is not on the list of what a referral has; use {', '.join(known)}."
            raise Refused("referral_need_unknown", text, field="reasons", need=key)
    if asked:
        return tuple(known[key] for key in known if key in asked)
    return tuple(one.need for one in view.findings if not one.met and one.need.weight == MUST)


def _computed(desk: Desk, view: ReferralView) -> Mapping[str, Any]:
    """The figures that the decision rests on, as they stood, and what was proposed."""
    limits = thresholds(desk.pack, view.says.received_on)
    told: dict[str, Any] = {
        "proposed": view.proposal.decision,
        "grounds": [ground.key for ground in view.proposal.grounds],
        "cautions": [caution.key for caution in view.proposal.cautions],
        "year_group": view.row.year_group,
        "refer_below": limits.refer.value,
        "youth_service_below": limits.youth.value,
        "contradictions": [[one.key, one.stated, one.found] for one in view.contradictions],
    }
    if view.computed is None:
        return told
    computed = view.computed
    return told | {
        "counts": dataclasses.asdict(computed.counts),
        "percent": str(attendance(computed.counts)),
        "school": computed.school_name,
        "differences": [[one.key, one.stated, one.found] for one in computed.differences],
    }
