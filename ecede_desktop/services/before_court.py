"""Before court: supervision orders considered, parents heard under caution, and the decision of two named people."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law import offences
from ecede_desktop.law.offences import Offence
from ecede_desktop.law.policy_court import court_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.court import (
    CONSIDERED,
    DECISIONS,
    INTERVIEW_KINDS,
    INTERVIEW_OUTCOMES,
    ConsiderationRow,
    ConsiderSupervision,
    DecideProsecution,
    DecisionRow,
    InterviewRow,
    InviteInterview,
    ProposeDecision,
    RecordInterview,
)
from ecede_desktop.records.pupils import PupilRow
from ecede_desktop.services.charged_sessions import charged_in, known_offence, provided_at
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.session_clocks import charge_clock
from ecede_desktop.services.stages import approver, find_case
from ecede_desktop.store import court as store
from ecede_desktop.store import prosecutions, pupils
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading, Unit

CAUTION_LANGUAGES = ("en", "cy")
PROVISION = ("provision", "provision_cy", "notified_on")
"""Of absence from provision elsewhere than at a school (s.444ZA)."""


def consider_supervision(desk: Desk, command: ConsiderSupervision) -> Outcome[ConsiderationRow]:
    """Record that an education supervision order was considered; the same said twice is kept once.

    Raises:
        NoSuchCase: there is none.
        Refused: the outcome, the day or the reasons are missing or cannot be, or the case is closed.
    """
    command = replace(command, reasons=command.reasons.strip(), consulted=command.consulted.strip())
    if command.outcome not in CONSIDERED:
        text = f"The outcome is one of {', '.join(CONSIDERED)}; “{command.outcome}” is none of them."
        raise Refused("consideration_outcome", text, field="outcome", known=", ".join(CONSIDERED))
    if not command.reasons:
        text = "Write the reasons: the council must be able to tell the court why."
        raise Refused("consideration_reasons", text, field="reasons", rule="Education Act 1996 s.447")
    _not_later(command.on, desk.clock.today(), "on")
    with desk.writing() as unit:
        case = _open_case(unit, desk, command.reference)
        by = command.considered_by.strip() or desk.user.full_name
        said = {
            "on": command.on, "outcome": command.outcome, "reasons": command.reasons, "consulted": command.consulted,
            "considered_by": by,
        }  # fmt: skip
        for row in store.considerations(unit.session, case.id)[:1]:
            if all(getattr(row, name) == value for name, value in said.items()):
                return Outcome(Changes(), row)
        store.add_consideration(unit, case.id, said)
        row = store.considerations(unit.session, case.id)[0]
        return Outcome(unit.commit(), row)


def invite_interview(desk: Desk, command: InviteInterview) -> Outcome[InterviewRow]:
    """Invite a parent to be interviewed under caution, or to write.

    Raises:
        NoSuchCase: there is none.
        Refused: the parent is not this child's, the kind or a day cannot be, or proceedings have begun.
    """
    if command.kind not in INTERVIEW_KINDS:
        text = f"A parent is invited to one of {', '.join(INTERVIEW_KINDS)}; “{command.kind}” is none of them."
        raise Refused("interview_kind", text, field="kind", known=", ".join(INTERVIEW_KINDS))
    _not_later(command.invited_on, desk.clock.today(), "invited_on")
    if command.planned_on is not None and command.planned_on < command.invited_on:
        text = "The interview, or the day to write by, is not before the invitation."
        raise Refused("interview_planned", text, field="planned_on")
    with desk.writing() as unit:
        case = _open_case(unit, desk, command.reference)
        _parent(unit.session, case, command.parent_id)
        _not_charged(unit.session, case.id, command)
        said = {
            name: getattr(command, name)
            for name in ("parent_id", "kind", "invited_on", "letter_id", "planned_on", "planned_at", "place",
                         "language", "interpreter", "appropriate_adult", "note")
        }  # fmt: skip
        for row in store.interviews(unit.session, case.id):
            same = ("parent_id", "kind", "invited_on", "planned_on", "planned_at", "place")
            if all(getattr(row, name) == getattr(command, name) for name in same):
                return Outcome(Changes(), row)
        interview_id = store.add_interview(unit, case.id, said)
        row = store.interviews(unit.session, case.id, interview_id)[0]
        return Outcome(unit.commit(), row)


def record_interview(desk: Desk, command: RecordInterview) -> Outcome[InterviewRow]:
    """Record what came of an invitation; of an interview that was held, that the caution was given and in what words.

    Raises:
        NoSuchInterview: there is none.
        Refused: the outcome or the day cannot be, or an interview that was held lacks its caution or its record.
    """
    command = replace(command, record=command.record.strip())
    if command.outcome not in INTERVIEW_OUTCOMES:
        text = f"What came of it is one of {', '.join(INTERVIEW_OUTCOMES)}; “{command.outcome}” is none of them."
        raise Refused("interview_outcome", text, field="outcome", known=", ".join(INTERVIEW_OUTCOMES))
    _not_later(command.on, desk.clock.today(), "on")
    if command.outcome == "held" and not (command.caution_given and command.caution_language):
        text = "An interview is held under caution: say in which language the caution was given."
        raise Refused("interview_caution", text, field="caution_language", rule="PACE Code C 10.5")
    if command.outcome == "held" and command.caution_language not in CAUTION_LANGUAGES:
        text = f"The caution is given in one of {', '.join(CAUTION_LANGUAGES)}; its words are kept in that language."
        raise Refused("caution_language", text, field="caution_language", known=", ".join(CAUTION_LANGUAGES))
    if command.outcome in ("held", "wrote") and not (command.record or command.attachment_id):
        text = "Write what was said, or attach the record."
        raise Refused("interview_record", text, field="record")
    caution = court_policy(desk.pack).caution
    words = ""
    if command.outcome == "held":
        words = caution.welsh if command.caution_language == "cy" else caution.english
    with desk.writing() as unit:
        case_id = store.case_of_interview(unit.session, command.interview_id)
        row = store.interviews(unit.session, case_id, command.interview_id)[0]
        if command.on < row.invited_on:
            text = f"The parent was invited on {row.invited_on}; nothing came of it before."
            raise Refused("interview_early", text, field="on", day=row.invited_on)
        said = {
            "outcome": command.outcome, "on": command.on, "started": command.started, "ended": command.ended,
            "caution_language": command.caution_language, "caution": words, "present": list(command.present),
            "record": command.record, "attachment_id": command.attachment_id,
        }  # fmt: skip
        if any((o.outcome, o.on, o.record) == (command.outcome, command.on, command.record) for o in row.outcomes):
            return Outcome(Changes(), row)
        store.add_outcome(unit, row.id, said)
        row = store.interviews(unit.session, case_id, command.interview_id)[0]
        return Outcome(unit.commit(), row)


def propose_decision(desk: Desk, command: ProposeDecision) -> Outcome[DecisionRow]:
    """The first named person answers the questions of the two tests for one parent and one offence.

    Raises:
        NoSuchCase: there is none.
        Refused: a needed answer is missing, there is no such offence, the order was not considered, or a day cannot be.
    """
    policy = court_policy(desk.pack)
    considered = {key: text.strip() for key, text in command.considered.items() if text.strip()}
    _check_tests(desk, command)
    if command.evidential == "met":
        missing = [one for one in policy.questions if one.needed and one.key not in considered]
        if missing:
            text = f"Answer this before it is decided: “{missing[0].english}”"
            raise Refused(
                "decision_question", text, field=missing[0].key, rule=str(missing[0].citation),
                question=missing[0].english, question_cy=missing[0].welsh,
            )  # fmt: skip
    with desk.writing() as unit:
        case = _open_case(unit, desk, command.reference)
        _parent(unit.session, case, command.parent_id)
        considerations = store.considerations(unit.session, case.id)
        if command.evidential == "met" and not considerations:
            text = (
                "Record first that an education supervision order was considered, and why or why not: nothing passes"
                " this gate without it."
            )
            raise Refused("decision_supervision", text, rule="Education Act 1996 s.447(1)")
        law = offences.offence(command.offence, command.first_day)
        pupil = pupils.pupil(unit.session, case.pupil_id)
        place = _provision(unit.session, command, law, pupil)
        period = (command.first_day, command.last_day)
        absent = charged_in(unit.session, desk.pack, pupil, law, *period, *place[::2]).absent
        clock = charge_clock(desk.pack, law, [mark.key for mark in absent], *period, desk.clock.today())
        said = {
            "parent_id": command.parent_id, "offence": command.offence, "first_day": command.first_day,
            "last_day": command.last_day, "evidential": command.evidential,
            "evidential_reasons": command.evidential_reasons.strip(), "public_interest": command.public_interest,
            "public_interest_reasons": command.public_interest_reasons.strip(), "considered": considered,
            "consideration_id": considerations[0].id if considerations else None,
            "last_day_to_begin": clock.limit,
            "facts": {"sessions": len(absent)},
            "provision": place[0], "provision_cy": place[1], "notified_on": place[2],
        }  # fmt: skip
        for row in store.decisions(unit.session, case_id=case.id):
            same = ("parent_id", "offence", "first_day", "last_day", "evidential", "evidential_reasons", *PROVISION)
            alike = all(getattr(row, name) == said[name] for name in same) and dict(row.considered) == considered
            if alike and not row.decision and row.proposed_by_id == desk.user.id:
                return Outcome(Changes(), row)
        decision_id = store.add_decision(unit, case.id, said)
        row = store.decision(unit.session, decision_id)
        return Outcome(unit.commit(), row)


def decide_prosecution(desk: Desk, command: DecideProsecution) -> Outcome[DecisionRow]:
    """The second named person, a manager, decides on what the first has put: at their own desk, or beside the officer.

    Raises:
        NoSuchDecision: there is none.
        Refused: the same person proposes and decides, it is no manager, the tests are not met, or it was decided.
    """
    reasons = command.reasons.strip()
    if command.decision not in DECISIONS:
        text = f"It is decided as one of {', '.join(DECISIONS)}; “{command.decision}” is none of them."
        raise Refused("decision_kind", text, field="decision", known=", ".join(DECISIONS))
    if not reasons:
        raise Refused("decision_reasons", "Write the reasons of the decision.", field="reasons")
    with desk.writing() as unit:
        row = store.decision(unit.session, command.decision_id)
        if (row.decision, row.decided_reasons) == (command.decision, reasons):
            return Outcome(Changes(), row)
        if row.decision:
            text = f"It was decided on by {row.decided_by}. Put the case again for another decision."
            raise Refused("decision_decided", text, name=row.decided_by)
        manager = approver(unit, command.approved_by)
        if manager is None or manager.id == row.proposed_by_id:
            text = "Two named people decide: a manager other than the one who put the tests."
            raise Refused("decision_two_people", text, field="approved_by")
        if command.decision == "prosecute" and (row.evidential, command.public_interest) != ("met", "met"):
            text = "Nobody is prosecuted unless both tests are met: the evidence, and the public interest."
            raise Refused("decision_tests", text, rule="Code for Crown Prosecutors, Full Code Test")
        store.decide(unit, row.id, command.decision, reasons, command.public_interest, manager)
        row = store.decision(unit.session, row.id)
        return Outcome(unit.commit(), row)


def _check_tests(desk: Desk, command: ProposeDecision) -> None:
    if command.first_day > command.last_day or command.last_day > desk.clock.today():
        text = "The period of the offence does not end before it begins, nor later than today."
        raise Refused("decision_period", text, field="last_day")
    law = known_offence(command.offence, command.first_day)
    if command.evidential not in ("met", "not_met"):
        raise Refused("decision_evidential", "Say whether the evidential test is met or not met.", field="evidential")
    if not command.evidential_reasons.strip():
        raise Refused("decision_evidence_reasons", "Write what the evidence is.", field="evidential_reasons")
    if command.evidential == "met" and law.needs_knowledge and not command.considered.get("knowledge", "").strip():
        text = "For this offence, write what shows that the parent knew that the child was failing to attend."
        raise Refused("decision_knowledge", text, field="knowledge", rule=str(law.citation))


def _provision(
    session: Reading, command: ProposeDecision, law: Offence, pupil: PupilRow
) -> tuple[str, str, dt.date | None]:
    """The place, in both languages, and the day of the written notice; none of an offence that asks for neither."""
    if not law.needs_provision:
        return "", "", None
    place, welsh = command.provision.strip(), command.provision_cy.strip()
    school = provided_at(session, pupil, place)
    if school is not None:
        place, welsh = school.name, welsh or school.name_cy
    if command.evidential == "met" and not (place and command.notified_on):
        text = (
            "For this offence, write where education was provided instead of at a school, and on which day the parent"
            " had the written notice of it."
        )
        field = "provision" if not place else "notified_on"
        raise Refused("decision_provision", text, field=field, rule=str(law.citation))
    if command.notified_on is not None and command.notified_on >= command.first_day:
        text = (
            f"The parent had the written notice on {command.notified_on}: only later days can be charged. Begin the"
            " period after it."
        )
        raise Refused("decision_notified", text, field="first_day", rule=str(law.citation), day=command.notified_on)
    return place, welsh, command.notified_on


def _open_case(unit: Unit, desk: Desk, reference: str) -> CaseRecord:
    case = find_case(unit.session, desk.pack, reference)
    if case.closed_on is not None:
        text = f"Case {case.reference} is closed. Open a case first."
        raise Refused("court_case_closed", text, reference=case.reference)
    return case


def _parent(session: Reading, case: CaseRecord, parent_id: UUID) -> None:
    if parent_id not in {row.id for row in pupils.parents(session, case.pupil_id)}:
        raise Refused("court_parent", "Choose a parent who is recorded of this child.", field="parent_id")


def _not_charged(session: Reading, case_id: UUID, command: InviteInterview) -> None:
    """Whoever is charged is not interviewed about it any more (PACE Code C 16.5); after the end another time may be."""
    for row in prosecutions.rows(session, case_id=case_id):
        begun = local(row.begun_at).date()
        if row.parent_id == command.parent_id and not row.over and command.invited_on >= begun:
            text = (
                f"Proceedings {row.number} against this parent have begun: after the charge nobody is interviewed about"
                " it. Write to the parent about the proceedings instead."
            )
            raise Refused("interview_charged", text, rule="PACE Code C 16.5", number=row.number)


def _not_later(day: dt.date, today: dt.date, field: str) -> None:
    if day > today:
        raise Refused(
            "court_future", "This is recorded once it happened: the day is not later than today.", field=field
        )
