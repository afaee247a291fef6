"""Proceedings against one parent: begun on a decision, then events, hearings and their outcome; nothing is changed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import asdict
from uuid import UUID

from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law import offences, proceedings
from ecede_desktop.law.notices import Check, Session
from ecede_desktop.law.policy_court import WITHDRAW_EVENT, court_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.court import (
    EVENTS,
    HEARING_KINDS,
    HEARING_OUTCOMES,
    BeginProsecution,
    CourtView,
    DecisionRow,
    HearingOutcome,
    HearingRow,
    ListHearing,
    MayBegin,
    ProsecutionRow,
    RecordEvent,
    WithdrawEvent,
    WitnessAvailability,
    WitnessDayRow,
)
from ecede_desktop.services import charge_facts, charge_offers, charge_time, court_deadlines, court_tasks, event_order
from ecede_desktop.services.charged_sessions import charged
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import approver, beside, find_case
from ecede_desktop.store import cases, court, penalty_notices, pupils
from ecede_desktop.store import prosecutions as store
from ecede_desktop.store.unit import Reading, Unit

LANGUAGES = ("both", "cy", "en")
"""Of proceedings: as the defendant chose."""


class ChargeRefused(Refused):
    """Proceedings may not begin yet; ``checks`` says which rules stand in the way and what would satisfy each."""

    quotes_rules = True

    def __init__(self, checks: tuple[Check, ...]) -> None:
        said = ["Proceedings cannot begin yet."]
        for check in checks:
            mark = "" if check.citation.certain else f", {check.citation.mark}"
            said.append(f"Not met: “{check.english.rstrip('.')}” ({check.citation}{mark}). {check.satisfy_en}")
        unmet = tuple(check.key for check in checks)
        super().__init__("charge_refused", " ".join(said), rule=str(checks[0].citation), unmet=unmet)
        self.checks = checks


def may_begin(desk: Desk, decision_id: UUID, route: str, order_id: UUID | None = None) -> MayBegin:
    """Every rule as it stands before proceedings begin, and the wording of the charge; nothing is recorded.

    Raises:
        NoSuchDecision: there is none.
        Refused: there is no such way to begin.
    """
    _check_route(route)
    with desk.reading() as session:
        return _may_begin(session, desk, decision_id, route, order_id)


def begin_prosecution(desk: Desk, command: BeginProsecution) -> Outcome[ProsecutionRow]:
    """Begin proceedings on a decision: the sessions charged and their counts are kept as they stand.

    Raises:
        NoSuchDecision, NoSuchNotice: there is none.
        ChargeRefused: a rule is not met.
        Refused: there is no such way to begin, or only a manager may.
    """
    _check_route(command.route)
    _check_language(command.language)
    with desk.writing() as unit:
        session = unit.session
        manager = approver(unit, command.approved_by)
        if manager is None:
            text = "Proceedings are begun by a manager, in the council's name. Let a manager beside you approve it."
            raise Refused("charge_authority", text, field="approved_by", rule="Education Act 1996 s.446")
        decision = court.decision(session, command.decision_id)
        looked = _may_begin(session, desk, command.decision_id, command.route, command.order_id)
        case = cases.get(session, decision.case_reference)
        for row in store.rows(session, case_id=case.id):
            if row.decision_id == decision.id:
                return Outcome(Changes(), row)
        unmet = tuple(check for check in looked.checks if not check.met)
        if unmet:
            raise ChargeRefused(unmet)
        order_id = charge_offers.order_charged(session, decision, command.order_id)
        held = charged(session, desk.pack, pupils.pupil(session, case.pupil_id), decision)
        law = offences.offence(decision.offence, decision.first_day)
        notice_id = _notice(session, command.notice_number, decision, case.pupil_id, {m.key for m in held.absent})
        said = {
            "case_id": case.id, "pupil_id": case.pupil_id, "parent_id": decision.parent_id,
            "decision_id": decision.id, "notice_id": notice_id, "order_id": order_id,
            "offence": decision.offence, "alternative": law.alternative, "first_day": decision.first_day,
            "last_day": decision.last_day,
            "sessions": [[mark.day.isoformat(), mark.session, mark.code] for mark in held.absent],
            "counts": asdict(held.counts), "route": command.route,
            "wording_en": command.wording_en.strip() or looked.wording_en,
            "wording_cy": command.wording_cy.strip() or looked.wording_cy, "offence_code": command.offence_code.strip(),
            "court": command.court.strip(), "language": command.language or charge_offers.chosen(session, decision)[0],
            "approved_by_id": beside(unit, manager),
        }  # fmt: skip
        number = store.add(unit, said)
        row = store.get(session, number)
        return Outcome(unit.commit(), row)


def record_event(desk: Desk, command: RecordEvent) -> Outcome[ProsecutionRow]:
    """Record something that happened in proceedings; the same said twice is kept once.

    Raises:
        NoSuchProsecution: there are none.
        Refused: the kind, the day or a detail cannot be.
    """
    details = _checked(command)
    text = command.text.strip()
    with desk.writing() as unit:
        row = store.get(unit.session, command.number)
        begun = local(row.begun_at).date()
        if not begun <= command.on <= desk.clock.today():
            said = f"Proceedings {row.number} began on {begun}: nothing happened in them before, or later than today."
            raise Refused("event_day", said, field="on", number=row.number, day=begun)
        for event in row.events:
            same = (event.kind, event.on, event.text, dict(event.details)) == (command.kind, command.on, text, details)
            if same and event.withdrawn_at is None:
                return Outcome(Changes(), row)
        if command.kind == "charged":
            charge_time.check_charged(desk, row, command.on)
        event_order.check(row, command, details)
        added = {
            "kind": command.kind, "on": command.on, "text": text, "details": details, "document_id": None,
            "hearing_id": command.hearing_id,
        }  # fmt: skip
        store.add_event(unit, row.id, added)
        court_tasks.keep_watch(unit, row.number)
        row = store.get(unit.session, command.number)
        return Outcome(unit.commit(), row)


def withdraw_event(desk: Desk, command: WithdrawEvent) -> Outcome[ProsecutionRow]:
    """An event was recorded wrongly; it stays in sight, with the reason and, where the pack says so, a manager.

    Raises:
        NoSuchProsecution: there is no such event.
        Refused: there is no reason, or no manager stands behind it.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("event_reason_empty", "Say why it is withdrawn.", field="reason")
    with desk.writing() as unit:
        manager = approver(unit, command.approved_by)
        if manager is None and court_policy(desk.pack).managed(WITHDRAW_EVENT) is not None:
            text = "A manager stands behind it when something that happened in court is taken back."
            raise Refused("event_manager", text, field="approved_by")
        for row in store.rows(unit.session, event_id=command.event_id):
            for event in row.events:
                if event.id == command.event_id and event.withdrawn_at is None:
                    event_order.check_withdrawal(row, event)
        number = store.withdraw_event(unit, command.event_id, reason, manager)
        court_tasks.keep_watch(unit, number)
        row = store.get(unit.session, number)
        return Outcome(unit.commit(), row)


def list_hearing(desk: Desk, command: ListHearing) -> Outcome[ProsecutionRow]:
    """List a hearing; the same one listed twice is kept once.

    Raises:
        NoSuchProsecution: there are none.
        Refused: the kind or the day cannot be, or the proceedings are over.
    """
    if command.kind not in HEARING_KINDS:
        text = f"A hearing is one of {', '.join(HEARING_KINDS)}; “{command.kind}” is none of them."
        raise Refused("hearing_kind", text, field="kind", known=", ".join(HEARING_KINDS))
    with desk.writing() as unit:
        row = store.get(unit.session, command.number)
        if any((h.kind, h.on, h.at) == (command.kind, command.on, command.at) for h in row.hearings):
            return Outcome(Changes(), row)
        if row.over:
            text = f"Proceedings {row.number} are over, so no hearing is listed in them."
            raise Refused("prosecution_ended", text, number=row.number)
        begun = local(row.begun_at).date()
        if command.on < begun:
            text = f"Proceedings {row.number} began on {begun}; no hearing was before."
            raise Refused("hearing_day", text, field="on", number=row.number, day=begun)
        said = {
            "kind": command.kind, "on": command.on, "at": command.at, "court": command.court.strip() or row.court,
            "language": command.language, "note": command.note.strip(),
        }  # fmt: skip
        store.add_hearing(unit, row.id, said)
        court_tasks.keep_watch(unit, row.number)
        row = store.get(unit.session, command.number)
        return Outcome(unit.commit(), row)


def hearing_outcome(desk: Desk, command: HearingOutcome) -> Outcome[ProsecutionRow]:
    """Record what came of a hearing; an adjournment lists the next one in the same go.

    Raises:
        NoSuchHearing: there is none.
        Refused: the outcome or a day cannot be, or it was recorded already.
    """
    if command.outcome not in HEARING_OUTCOMES:
        text = f"A hearing was one of {', '.join(HEARING_OUTCOMES)}; “{command.outcome}” is none of them."
        raise Refused("hearing_outcome", text, field="outcome", known=", ".join(HEARING_OUTCOMES))
    with desk.writing() as unit:
        held = _hearing(unit.session, command.hearing_id)
        row = store.get(unit.session, held.prosecution_number)
        if (held.outcome, held.outcome_note) == (command.outcome, command.note.strip()):
            return Outcome(Changes(), row)
        if held.outcome:
            text = "What came of this hearing is recorded already; add an event for anything else."
            raise Refused("hearing_done", text)
        if command.outcome != "vacated" and held.on > desk.clock.today():
            raise Refused("hearing_to_come", f"This hearing is on {held.on}: it is still to come.", day=held.on)
        next_id = _next_hearing(unit, row, held, command)
        store.end_hearing(unit, held.id, command.outcome, command.note.strip(), command.attended, next_id)
        court_tasks.keep_watch(unit, row.number)
        row = store.get(unit.session, row.number)
        return Outcome(unit.commit(), row)


def witness_can_come(desk: Desk, command: WitnessAvailability) -> Outcome[tuple[WitnessDayRow, ...]]:
    """Record when a witness can come to court, or cannot.

    Raises:
        NoSuchCase: there is none.
        Refused: nobody is named, or the days cannot be.
    """
    if not command.witness.strip():
        raise Refused("witness_empty", "Say which witness this is about.", field="witness")
    if command.first_day > command.last_day:
        raise Refused("witness_days", "The days end before they begin.", field="last_day")
    with desk.writing() as unit:
        case_id = find_case(unit.session, desk.pack, command.reference).id if command.reference.strip() else None
        said = {
            "case_id": case_id, "witness": command.witness.strip(), "witness_user_id": None,
            "first_day": command.first_day, "last_day": command.last_day, "available": command.available,
            "note": command.note.strip(),
        }  # fmt: skip
        store.add_witness_day(unit, said)
        rows = store.witness_days(unit.session, case_id)
        return Outcome(unit.commit(), rows)


def court_view(desk: Desk, reference: str) -> CourtView:
    """Everything of a case on its way to court.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        rows = store.rows(session, case_id=case.id)
        return CourtView(
            reference=case.reference,
            considerations=court.considerations(session, case.id),
            interviews=court.interviews(session, case.id),
            decisions=court.decisions(session, case_id=case.id),
            prosecutions=rows,
            witness_days=store.witness_days(session, case.id),
            deadlines={row.number: court_deadlines.of_prosecution(row) for row in rows},
        )


def prosecutions(desk: Desk) -> tuple[ProsecutionRow, ...]:
    """All proceedings, the newest first."""
    with desk.reading() as session:
        return store.rows(session)


def _may_begin(
    session: Reading, desk: Desk, decision_id: UUID, route: str, order_id: UUID | None
) -> MayBegin:  # fmt: skip
    decision = court.decision(session, decision_id)
    checks = offences.may_begin(charge_facts.facts_of(session, desk, decision, route))
    english, welsh = charge_offers.wording(session, desk.pack, decision, order_id)
    return MayBegin(checks, english, welsh)


def _notice(
    session: Reading, number: str, decision: DecisionRow, pupil_id: UUID, keys: Collection[Session]
) -> UUID | None:  # fmt: skip
    """The notice that was not paid: to this parent, for this child, on sessions that are charged (s.444A)."""
    if not number.strip():
        return None
    row = penalty_notices.find(session, number.strip())
    relied = {(one.day, one.session) for one in penalty_notices.relied(session, [row.id]).get(row.id, ())}
    if (row.pupil_id, row.parent_id) != (pupil_id, decision.parent_id) or not relied.intersection(keys):
        text = (
            f"Notice {row.number} is not one to this parent for this child on sessions of the period: a charge rests"
            " only on such a notice."
        )
        raise Refused("charge_notice", text, field="notice_number", rule="Education Act 1996 s.444A", number=row.number)
    return row.id


def _check_route(route: str) -> None:
    known = [one.key for one in offences.routes()]
    if route not in known:
        text = f"Proceedings begin in one of these ways: {', '.join(known)}; “{route}” is none of them."
        raise Refused("charge_route", text, field="route", known=", ".join(known))


def _check_language(language: str) -> None:
    if language and language not in LANGUAGES:
        text = f"Proceedings are in one of {', '.join(LANGUAGES)}, not in “{language}”."
        raise Refused("charge_language", text, field="language", language=language)


def _checked(command: RecordEvent) -> dict[str, str | int]:
    """The details of an event, each as its kind asks for it."""
    if command.kind not in EVENTS:
        text = f"An event is one of {', '.join(EVENTS)}; “{command.kind}” is none of them."
        raise Refused("event_kind", text, field="kind", known=", ".join(EVENTS))
    slots = {slot.key: slot for slot in proceedings.DETAILS[command.kind]}
    for key in command.details:
        if key not in slots:
            text = f"“{key}” is no detail of this event; it has {', '.join(slots) or 'none'}."
            raise Refused("event_detail", text, field=key)
    found: dict[str, str | int] = {}
    for key, slot in slots.items():
        value = command.details.get(key, "")
        if value == "":
            if slot.needed:
                raise Refused("event_detail_missing", f"This event needs its “{key}”.", field=key, detail=key)
            continue
        found[key] = _value(slot, value)
    _check_months(found)
    return found


def _value(slot: proceedings.Slot, value: str | int) -> str | int:
    if slot.money or slot.whole:
        if not isinstance(value, int) or value < 0:
            raise Refused("event_detail_number", f"“{slot.key}” is a whole number from 0 on.", field=slot.key)
        return value
    text = str(value).strip()
    if slot.day and not _is_day(text):
        said = f"“{slot.key}” is a day, written as 2026-11-26."
        raise Refused("event_detail_day", said, field=slot.key, detail=slot.key)
    if slot.choices and text not in slot.choices:
        said = f"“{slot.key}” is one of {', '.join(slot.choices)}; “{text}” is none of them."
        raise Refused("event_detail_choice", said, field=slot.key, known=", ".join(slot.choices))
    return text


def _is_day(text: str) -> bool:
    try:
        return dt.date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False


def _check_months(details: Mapping[str, str | int]) -> None:
    months = details.get("months")
    most = proceedings.PARENTING_ORDER_MONTHS
    parenting = details.get("order") == "parenting_order" and isinstance(months, int)
    if parenting and not 0 < int(months or 0) <= most:
        text = f"A parenting order lasts from 1 to {most} months."
        raise Refused("parenting_order_months", text, field="months", rule="Sentencing Act 2020 s.369", most=most)


def _hearing(session: Reading, hearing_id: UUID) -> HearingRow:
    found = [row for rows in store.hearings(session, hearing_id=hearing_id).values() for row in rows]
    if not found:
        raise store.NoSuchHearing
    return found[0]


def _next_hearing(unit: Unit, row: ProsecutionRow, held: HearingRow, command: HearingOutcome) -> UUID | None:
    """The hearing that this one was adjourned to, listed where its day is known."""
    if command.outcome != "adjourned" or command.next_on is None:
        return None
    if command.next_on <= held.on:
        text = f"This hearing was on {held.on}; the next one is later."
        raise Refused("hearing_next", text, field="next_on", day=held.on)
    said = {
        "kind": held.kind, "on": command.next_on, "at": command.next_at, "court": held.court,
        "language": held.language, "note": "",
    }  # fmt: skip
    return store.add_hearing(unit, row.id, said)
