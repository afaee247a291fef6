"""Visits to schools and the actions agreed with them: kept, done, listed."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.school_visits import (
    AgreeAction,
    FinishAction,
    RecordSchoolVisit,
    SchoolActionRow,
    SchoolVisitRow,
)
from ecede_desktop.store.tables import School, SchoolAction, SchoolVisit, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchAction(UserError):
    """No agreed action has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_action", "That agreed action is not in this store; open the school again.")


class NoSuchVisit(UserError):
    """No visit has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_school_visit", "That visit is not in this store; open the school again.")


def add_visit(unit: Unit, command: RecordSchoolVisit, school_id: UUID) -> UUID:
    """Keep a visit; its findings are added one by one."""
    row = SchoolVisit(
        id=uuid6.uuid7(), school_id=school_id, kind=command.kind, on=command.on, seen=command.seen, text=command.text,
        register_check_id=command.check_id, user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"school": command.school_number, "kind": row.kind, "on": row.on, "seen": row.seen, "text": row.text}
    unit.record("create", "school_visit", row.id, after=after | {"check": command.check_id})
    unit.touch("school_visit", row.id)
    unit.touch("school", school_id)
    return row.id


def add_action(unit: Unit, command: AgreeAction, school_id: UUID, task_id: UUID | None) -> UUID:
    """Keep a finding with what was agreed about it."""
    row = SchoolAction(
        id=uuid6.uuid7(), school_id=school_id, visit_id=command.visit_id, rule=command.rule, finding=command.finding,
        weight=command.weight, action=command.action, who=command.who, due_on=command.due_on, task_id=task_id,
        done_on=None, outcome="", recheck_id=None, user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {name: getattr(command, name) for name in ("school_number", "rule", "finding", "weight", "action", "who")}
    unit.record("create", "school_action", row.id, after=after | {"due_on": row.due_on, "visit": row.visit_id})
    unit.touch("school_action", row.id)
    unit.touch("school", school_id)
    return row.id


def finish_action(unit: Unit, command: FinishAction) -> UUID | None:
    """Say what came of an action that there is; answers with the task that is over with it."""
    row = unit.session.get_one(SchoolAction, command.action_id)
    before = {"done_on": row.done_on, "outcome": row.outcome, "recheck": row.recheck_id}
    row.done_on, row.outcome, row.recheck_id = command.done_on, command.outcome, command.recheck_id
    unit.session.flush()
    after = {"done_on": row.done_on, "outcome": row.outcome, "recheck": row.recheck_id}
    unit.record("change", "school_action", row.id, before=before, after=after)
    unit.touch("school_action", row.id)
    unit.touch("school", row.school_id)
    return row.task_id


def visit(session: Session, visit_id: UUID) -> SchoolVisitRow:
    """One visit.

    Raises:
        NoSuchVisit: there is none with that id.
    """
    found = session.execute(_visits().where(SchoolVisit.id == visit_id)).one_or_none()
    if found is None:
        raise NoSuchVisit
    actions = session.execute(_actions().where(SchoolAction.visit_id == visit_id)).all()
    return _visit(found, tuple(_action(row) for row in actions))


def visits(session: Session, school_id: UUID) -> tuple[SchoolVisitRow, ...]:
    """The visits to a school with what was agreed at each, the latest first."""
    by_visit: dict[UUID | None, tuple[SchoolActionRow, ...]] = {}
    for row in actions(session, school_id):
        by_visit[row.visit_id] = (*by_visit.get(row.visit_id, ()), row)
    query = _visits().where(SchoolVisit.school_id == school_id)
    query = query.order_by(SchoolVisit.on.desc(), SchoolVisit.recorded_at.desc(), SchoolVisit.id.desc())
    return tuple(_visit(found, by_visit.get(found.SchoolVisit.id, ())) for found in session.execute(query))


def action(session: Session, action_id: UUID) -> SchoolActionRow:
    """One finding with its action.

    Raises:
        NoSuchAction: there is none with that id.
    """
    found = session.execute(_actions().where(SchoolAction.id == action_id)).one_or_none()
    if found is None:
        raise NoSuchAction
    return _action(found)


def actions(session: Session, school_id: UUID) -> tuple[SchoolActionRow, ...]:
    """Everything found and agreed with a school, in the order in which it was recorded."""
    return tuple(_action(row) for row in session.execute(_actions().where(SchoolAction.school_id == school_id)))


def _visits() -> Select[Any]:
    columns: tuple[Any, ...] = (SchoolVisit, School.number, School.name, UserAccount.full_name)
    return (
        select(*columns)
        .join(School, School.id == SchoolVisit.school_id)
        .join(UserAccount, UserAccount.id == SchoolVisit.user_id)
    )


def _actions() -> Select[Any]:
    columns: tuple[Any, ...] = (SchoolAction, School.number, School.name, UserAccount.full_name)
    return (
        select(*columns)
        .join(School, School.id == SchoolAction.school_id)
        .join(UserAccount, UserAccount.id == SchoolAction.user_id)
        .order_by(SchoolAction.recorded_at, SchoolAction.id)
    )


def _visit(found: Any, agreed: tuple[SchoolActionRow, ...]) -> SchoolVisitRow:
    row: SchoolVisit = found.SchoolVisit
    return SchoolVisitRow(
        id=row.id, school_number=found.number, school_name=found.name, kind=row.kind, on=row.on, seen=row.seen,
        text=row.text, check_id=row.register_check_id, recorded_by=found.full_name, recorded_at=row.recorded_at,
        actions=agreed,
    )  # fmt: skip


def _action(found: Any) -> SchoolActionRow:
    row: SchoolAction = found.SchoolAction
    return SchoolActionRow(
        id=row.id, school_number=found.number, school_name=found.name, visit_id=row.visit_id, rule=row.rule,
        finding=row.finding, weight=row.weight, action=row.action, who=row.who, due_on=row.due_on,
        task_id=row.task_id, done_on=row.done_on, outcome=row.outcome, recheck_id=row.recheck_id,
        recorded_by=found.full_name, recorded_at=row.recorded_at,
    )  # fmt: skip
