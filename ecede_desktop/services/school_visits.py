"""Visits to schools: recorded with what was found and agreed, and what came of each action."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.school_visits import (
    VISIT_KINDS,
    WEIGHTS,
    AgreeAction,
    FinishAction,
    RecordSchoolVisit,
    SchoolActionRow,
    SchoolVisitRow,
)
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import known_school
from ecede_desktop.store import register_checks, school_visits, tasks
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Unit


def record_visit(desk: Desk, command: RecordSchoolVisit) -> Outcome[SchoolVisitRow]:
    """Record a visit with its findings; each agreed action that has a day becomes a task, all in one transaction.

    Raises:
        Refused: the school is not known, the day is still to come, or the visit or a finding says nothing.
    """
    asked = replace(command, seen=command.seen.strip(), text=command.text.strip())
    if asked.kind not in VISIT_KINDS:
        text = f"“{asked.kind}” is not a kind of visit; use one of {', '.join(VISIT_KINDS)}."
        raise Refused("school_visit_kind", text, field="kind", kind=asked.kind)
    if asked.on > desk.clock.today():
        raise Refused("school_visit_in_future", "The day of the visit is still to come; record it after.", field="on")
    if not asked.text and not asked.findings:
        text = "Write what was talked about at the school, or what was found."
        raise Refused("school_visit_says_nothing", text, field="text")
    with desk.writing() as unit:
        school = known_school(unit.session, desk, asked.school_number)
        if asked.check_id is not None:
            register_checks.get(unit.session, asked.check_id)
        visit_id = school_visits.add_visit(unit, replace(asked, school_number=school.number), school.id)
        for finding in asked.findings:
            _agree(unit, replace(finding, school_number=school.number, visit_id=visit_id), school)
        row = school_visits.visit(unit.session, visit_id)
        return Outcome(unit.commit(), row)


def agree_action(desk: Desk, command: AgreeAction) -> Outcome[SchoolActionRow]:
    """Keep a finding and what was agreed about it; an action with a day becomes a task.

    Raises:
        NoSuchVisit: it names a visit that there is not.
        Refused: the school is not known, or it says nothing.
    """
    with desk.writing() as unit:
        school = known_school(unit.session, desk, command.school_number)
        if command.visit_id is not None:
            school_visits.visit(unit.session, command.visit_id)
        action_id = _agree(unit, replace(command, school_number=school.number), school)
        row = school_visits.action(unit.session, action_id)
        return Outcome(unit.commit(), row)


def finish_action(desk: Desk, command: FinishAction) -> Outcome[SchoolActionRow]:
    """Say what came of an action; its task is done with it.

    Raises:
        NoSuchAction: there is none.
        Refused: it does not say what came of it, the day is still to come, or the action is done already.
    """
    outcome = command.outcome.strip()
    if not outcome:
        raise Refused("school_action_outcome_empty", "Say what came of the action.", field="outcome")
    if command.done_on > desk.clock.today():
        raise Refused("school_action_in_future", "An action cannot be done on a day still to come.", field="done_on")
    with desk.writing() as unit:
        before = school_visits.action(unit.session, command.action_id)
        if before.done_on is not None:
            text = f"This action was recorded as done on {before.done_on}; agree another one if more is to be done."
            raise Refused("school_action_done", text, done_on=before.done_on)
        if command.recheck_id is not None:
            register_checks.get(unit.session, command.recheck_id)
        task_id = school_visits.finish_action(unit, replace(command, outcome=outcome))
        if task_id is not None:
            tasks.finish(unit, task_id)
        row = school_visits.action(unit.session, command.action_id)
        return Outcome(unit.commit(), row)


def list_visits(desk: Desk, school_number: str) -> tuple[SchoolVisitRow, ...]:
    """The visits to a school with what was agreed at each, the latest first.

    Raises:
        Refused: the school is not known.
    """
    with desk.reading() as session:
        return school_visits.visits(session, known_school(session, desk, school_number).id)


def list_actions(desk: Desk, school_number: str, *, open_only: bool = False) -> tuple[SchoolActionRow, ...]:
    """Everything found and agreed with a school: what is still open first, by its day; then the rest, latest first.

    Raises:
        Refused: the school is not known.
    """
    with desk.reading() as session:
        found = school_visits.actions(session, known_school(session, desk, school_number).id)
    still = sorted((row for row in found if row.open), key=lambda row: (row.due_on is None, row.due_on, row.id))
    return tuple(still) if open_only else (*still, *reversed([row for row in found if not row.open]))


def _agree(unit: Unit, command: AgreeAction, school: SchoolRow) -> UUID:
    said = replace(
        command, finding=command.finding.strip(), action=command.action.strip(), who=command.who.strip()
    )  # fmt: skip
    if not said.finding and not said.action:
        raise Refused("school_action_says_nothing", "Say what was found, or what is to be done.", field="finding")
    if said.weight not in WEIGHTS:
        text = f"“{said.weight}” is not a weight of a finding; use one of {', '.join(WEIGHTS)}."
        raise Refused("school_action_weight", text, field="weight", weight=said.weight)
    if said.due_on is not None and not said.action:
        raise Refused("school_action_without_what", "Say what is to be done by that day.", field="action")
    task_id = None
    if said.due_on is not None:
        title = f"{said.action} ({said.who})" if said.who else said.action
        task = NewTask(None, title, said.due_on, "action", _source(said), unit.user.id, school.id)
        task_id = tasks.add(unit, task)
    return school_visits.add_action(unit, said, school.id, task_id)


def _source(command: AgreeAction) -> str:
    return f"school_visit:{command.visit_id}" if command.visit_id is not None else "school_action"
