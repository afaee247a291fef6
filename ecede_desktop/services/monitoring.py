"""After a result in court: attendance is followed for a time, looked at on its days, and a named person decides."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, replace
from typing import Any
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law import monitoring as law
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_court import MONITORING_OUTCOME, court_policy
from ecede_desktop.law.policy_monitoring import MonitoringOutcome, monitoring_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.court import EventRow, ProsecutionRow
from ecede_desktop.records.monitoring import (
    BeginMonitoring,
    EndMonitoring,
    MonitoringFigures,
    MonitoringRow,
    MonitoringView,
    ProposedMonitoring,
    ReviewMonitoring,
    WithdrawMonitoring,
)
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.monitoring_figures import figures_on
from ecede_desktop.services.stages import approver, beside, find_case
from ecede_desktop.store import cases, prosecutions, tasks
from ecede_desktop.store import monitoring as store
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Reading, Unit

RESULTS = ("sentence", "verdict", "ended")
"""The events that a time after court counts from, the surest first."""


def result_of(row: ProsecutionRow) -> EventRow | None:
    """The event that is the result of proceedings: the sentence, else the verdict, else their end."""
    return next((event for kind in RESULTS if (event := row.last(kind)) is not None), None)


def propose_monitoring(desk: Desk, number: str) -> ProposedMonitoring:
    """The days that the council's rule gives after the result of proceedings; nothing is recorded.

    Raises:
        NoSuchProsecution: there are none.
        Refused: they have no result yet.
    """
    with desk.reading() as session:
        return _proposed(desk.pack, prosecutions.get(session, number))


def begin_monitoring(desk: Desk, command: BeginMonitoring) -> Outcome[MonitoringView]:
    """Follow attendance after a result; each day of review becomes a task. The same begun twice is kept once.

    Raises:
        NoSuchProsecution: there are none.
        Refused: there is no result, the days cannot be, the case is closed, or it is followed already.
    """
    with desk.writing() as unit:
        charge = prosecutions.get(unit.session, command.number)
        given = _proposed(desk.pack, charge)
        command = replace(
            command, note=command.note.strip(), review_days=tuple(sorted({*command.review_days, command.last_day}))
        )
        for row in store.rows(unit.session, prosecution_id=charge.id):
            if row.runs and _says(row, command):
                return Outcome(Changes(), _view(unit.session, desk, row))
            if row.runs:
                text = f"Attendance after {charge.number} is followed already, to {row.last_day}."
                raise Refused("monitoring_runs", text, number=charge.number, day=row.last_day)
        _check_days(command, given)
        _refuse_closed(unit.session, desk, charge.case_reference)
        said = {
            "prosecution_id": charge.id, "result_on": given.result_on, "first_day": command.first_day,
            "last_day": command.last_day, "before_first": given.before_first, "before_last": given.before_last,
            "review_days": [day.isoformat() for day in command.review_days], "note": command.note,
            "rule": {"en": given.english, "cy": given.welsh, "source": given.citation, "mark": given.mark,
                     "last_day": given.last_day.isoformat()},
        }  # fmt: skip
        row = store.get(unit.session, store.add(unit, said))
        _keep_tasks(unit, row)
        view = _view(unit.session, desk, row)
        return Outcome(unit.commit(), view)


def review_monitoring(desk: Desk, command: ReviewMonitoring) -> Outcome[MonitoringView]:
    """Attendance after court was looked at; the figures are kept as they stood, and the days up to then are settled.

    Raises:
        NoSuchMonitoring: there is none.
        Refused: nothing is said, the day cannot be, or it is over.
    """
    note = command.note.strip()
    if not note:
        raise Refused("monitoring_note", "Write what was seen and what was said.", field="note")
    with desk.writing() as unit:
        row = store.get(unit.session, command.monitoring_id)
        if any((one.kind, one.on, one.text) == ("review", command.on, note) for one in row.entries):
            return Outcome(Changes(), _view(unit.session, desk, row))
        _refuse_over(row)
        _check_on(desk, row, command.on)
        said = {"kind": "review", "outcome": "", "on": command.on, "until": None, "text": note}
        view = _add(unit, desk, row, said)
        return Outcome(unit.commit(), view)


def end_monitoring(desk: Desk, command: EndMonitoring) -> Outcome[MonitoringView]:
    """What came of it: it is closed, further action is proposed, or it goes on to a later day.

    Raises:
        NoSuchMonitoring: there is none.
        Refused: the outcome, the day or the reasons cannot be, it is over, or no manager stands behind it.
    """
    reasons = command.reasons.strip()
    outcome = _outcome(desk.pack, command.outcome)
    if not reasons:
        raise Refused("monitoring_reasons", "Write the reasons.", field="reasons")
    with desk.writing() as unit:
        row = store.get(unit.session, command.monitoring_id)
        same = (command.outcome, command.on, reasons)
        if any((one.outcome, one.on, one.text) == same for one in row.entries):
            return Outcome(Changes(), _view(unit.session, desk, row))
        _refuse_over(row)
        _check_on(desk, row, command.on)
        until = None if outcome.ends else _until(row, command)
        manager = approver(unit, command.approved_by)
        if manager is None and court_policy(desk.pack).managed(MONITORING_OUTCOME) is not None:
            text = "A manager stands behind what comes of the time after court."
            raise Refused("monitoring_manager", text, field="approved_by")
        said = {"kind": "outcome", "outcome": outcome.key, "on": command.on, "until": until, "text": reasons}
        view = _add(unit, desk, row, said, beside(unit, manager))
        return Outcome(unit.commit(), view)


def withdraw_monitoring(desk: Desk, command: WithdrawMonitoring) -> Outcome[MonitoringView]:
    """It ought not to have begun; it stays in sight, with the reason, and asks for nothing more.

    Raises:
        NoSuchMonitoring: there is none.
        Refused: there is no reason, or it was withdrawn for another one.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("monitoring_reason_empty", "Say why it is withdrawn.", field="reason")
    with desk.writing() as unit:
        row = store.get(unit.session, command.monitoring_id)
        if row.withdrawn_at is not None and row.withdrawn_reason == reason:
            return Outcome(Changes(), _view(unit.session, desk, row))
        if row.withdrawn_at is not None:
            raise Refused("monitoring_withdrawn", "It was withdrawn already.", field="reason")
        store.withdraw(unit, row.id, reason)
        row = store.get(unit.session, row.id)
        _keep_tasks(unit, row)
        view = _view(unit.session, desk, row)
        return Outcome(unit.commit(), view)


def monitorings(desk: Desk, reference: str = "") -> tuple[MonitoringView, ...]:
    """What is followed on a case, or anywhere, the newest first.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        case_id = find_case(session, desk.pack, reference).id if reference.strip() else None
        return tuple(_view(session, desk, row) for row in store.rows(session, case_id=case_id))


def _proposed(pack: PolicyPack, row: ProsecutionRow) -> ProposedMonitoring:
    event = result_of(row)
    if event is None:
        text = f"Proceedings {row.number} have no result yet. Record the verdict, the sentence or their end first."
        raise Refused("monitoring_no_result", text, number=row.number)
    held = monitoring_policy(pack).rule_on(event.on)
    order = row.last("order")
    months = int(order.details.get("months", 0)) if order is not None else 0
    days = law.proposed(held.value, event.on, months)
    return ProposedMonitoring(
        row.number, row.defendant, event.kind, event.on, days.first_day, days.last_day, days.before_first,
        days.before_last, days.reviews, months, held.value.english, held.value.welsh,
        str(held.citation), held.citation.mark,
    )  # fmt: skip


def _says(row: MonitoringRow, command: BeginMonitoring) -> bool:
    kept = (row.first_day, row.began_to, row.review_days, row.note)
    return kept == (command.first_day, command.last_day, command.review_days, command.note)


def _check_days(command: BeginMonitoring, given: ProposedMonitoring) -> None:
    if command.first_day <= given.result_on:
        text = f"The result was on {given.result_on}; what follows begins after it."
        raise Refused("monitoring_first_day", text, field="first_day", day=given.result_on)
    if command.last_day < command.first_day:
        raise Refused("monitoring_last_day", "It ends before it begins. Choose a later day.", field="last_day")
    if any(not command.first_day <= day <= command.last_day for day in command.review_days):
        text = "Attendance is looked at on days within the time that it is followed."
        raise Refused("monitoring_review_days", text, field="review_days")


def _refuse_closed(session: Reading, desk: Desk, reference: str) -> None:
    if find_case(session, desk.pack, reference).closed_on is not None:
        text = f"Case {reference} is closed. Open a case first."
        raise Refused("court_case_closed", text, reference=reference)


def _refuse_over(row: MonitoringRow) -> None:
    if not row.runs:
        raise Refused("monitoring_over", "This is followed no longer; what came of it is recorded.")


def _check_on(desk: Desk, row: MonitoringRow, on: dt.date) -> None:
    if not row.first_day <= on <= desk.clock.today():
        text = f"This is followed from {row.first_day} on: choose a day from then until today."
        raise Refused("monitoring_day", text, field="on", day=row.first_day)


def _until(row: MonitoringRow, command: EndMonitoring) -> dt.date:
    before = max(row.last_day, command.on)
    if command.until is None or command.until <= before:
        text = f"Say to which day it is followed, later than {before}."
        raise Refused("monitoring_until", text, field="until", day=before)
    return command.until


def _outcome(pack: PolicyPack, key: str) -> MonitoringOutcome:
    policy = monitoring_policy(pack)
    found = policy.outcome(key)
    if found is None:
        known = ", ".join(one.key for one in policy.outcomes)
        text = f"What comes of it is one of {known}; “{key}” is none of them."
        raise Refused("monitoring_outcome", text, field="outcome", known=known)
    return found


def _add(
    unit: Unit, desk: Desk, row: MonitoringRow, said: dict[str, Any], approved_by_id: UUID | None = None
) -> MonitoringView:  # fmt: skip
    """Keep a look at it, or what came of it, with the figures as they stand."""
    figures = _figures(unit.session, desk, row, said["on"])
    kept = {"before": asdict(figures.before.counts), "after": asdict(figures.after.counts),
            "further": len(figures.further)}  # fmt: skip
    store.add_entry(unit, row.id, {**said, "figures": kept, "approved_by_id": approved_by_id})
    row = store.get(unit.session, row.id)
    _keep_tasks(unit, row)
    return _view(unit.session, desk, row)


def _keep_tasks(unit: Unit, row: MonitoringRow) -> None:
    """The open tasks are the days that nobody has looked at yet, and no others."""
    start = f"monitoring:{row.prosecution_number}:"
    wanted = {day.isoformat(): day for day in row.days_to_look}
    for task_id, key, _due in tasks.open_of_source(unit.session, start):
        if wanted.pop(key, None) is None:
            tasks.finish(unit, task_id)
    case = cases.get(unit.session, row.case_reference)
    title = f"Look at attendance after court: {row.prosecution_number}"
    for key, day in wanted.items():
        tasks.add(unit, NewTask(case.id, title, day, "review", start + key, case.officer_id))


def _figures(session: Reading, desk: Desk, row: MonitoringRow, on: dt.date) -> MonitoringFigures:
    return figures_on(session, desk.pack, row, prosecutions.get(session, row.prosecution_number), on)


def _view(session: Reading, desk: Desk, row: MonitoringRow) -> MonitoringView:
    today = desk.clock.today()
    case = prosecutions.get(session, row.prosecution_number)
    event = result_of(case)
    figures = figures_on(session, desk.pack, row, case, today)
    late = any(day < today for day in row.days_to_look)
    return MonitoringView(row, figures, event is not None and event.on == row.result_on, late)
