"""School attendance orders in the store: opened for a child and a parent, step after step, never changed."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.records.orders import OrderRow, OrderStepRow
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import (
    AttendanceCase,
    AttendanceOrder,
    AttendanceOrderStep,
    Parent,
    Pupil,
    School,
    SchoolHistory,
    UserAccount,
)
from ecede_desktop.store.unit import Unit

EXCLUDED = "PE"
"""The reason of leaving in a transfer file."""
MADE, ENDED = "order_served", ("revoked", "closed")


class NoSuchOrder(UserError):
    """No order has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_order", "That attendance order is not in this store; open the case again.")


def add(unit: Unit, said: dict[str, Any]) -> UUID:
    """Open the way to an order."""
    row = AttendanceOrder(id=uuid6.uuid7(), **said, user_id=unit.user.id, recorded_at=unit.clock.now())
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "order", row.id, after=said)
    keep_note(
        unit.session, "order", row.id, [row.reason], case_id=row.case_id, pupil_id=row.pupil_id, on=row.opened_on
    )  # fmt: skip
    _touch(unit, row)
    return row.id


def add_step(unit: Unit, order_id: UUID, said: dict[str, Any]) -> UUID:
    """Keep a step that was taken."""
    order = unit.session.get(AttendanceOrder, order_id)
    if order is None:
        raise NoSuchOrder
    row = AttendanceOrderStep(
        id=uuid6.uuid7(), order_id=order_id, **said, user_id=unit.user.id, recorded_at=unit.clock.now()
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("add", "order", order_id, after={"step_id": row.id, **said})
    keep_note(
        unit.session, "order", row.id, [row.text], case_id=order.case_id, pupil_id=order.pupil_id, on=row.on
    )  # fmt: skip
    _touch(unit, order)
    return row.id


def rows(
    session: Session, *, order_id: UUID | None = None, case_id: UUID | None = None, pupil_id: UUID | None = None
) -> tuple[OrderRow, ...]:  # fmt: skip
    """Orders with their steps in the order in which they were recorded, the newest order first."""
    query = (
        select(AttendanceOrder, Pupil, Parent, AttendanceCase.reference, UserAccount.full_name)
        .join(Pupil, Pupil.id == AttendanceOrder.pupil_id)
        .join(Parent, Parent.id == AttendanceOrder.parent_id)
        .outerjoin(AttendanceCase, AttendanceCase.id == AttendanceOrder.case_id)
        .join(UserAccount, UserAccount.id == AttendanceOrder.user_id)
        .order_by(AttendanceOrder.opened_on.desc(), AttendanceOrder.id.desc())
    )
    for column, value in (
        (AttendanceOrder.id, order_id), (AttendanceOrder.case_id, case_id), (AttendanceOrder.pupil_id, pupil_id)
    ):  # fmt: skip
        if value is not None:
            query = query.where(column == value)
    found = session.execute(query).all()
    steps = _steps(session, [row.id for row, *_ in found])
    return tuple(
        OrderRow(
            row.id, row.pupil_id, f"{pupil.forename} {pupil.surname}".strip(), row.parent_id,
            parent.full_name, reference or "",
            row.process, row.opened_on, row.reason, by, row.recorded_at, steps.get(row.id, ()),
        )
        for row, pupil, parent, reference, by in found
    )  # fmt: skip


def move_due(unit: Unit, step_id: UUID, day: dt.date, why: str) -> None:
    """The last day of a step's time is another one now; the day of before stays with the step and in the audit."""
    row = unit.session.get(AttendanceOrderStep, step_id)
    if row is None:
        raise NoSuchOrder
    before = row.due_on.isoformat() if row.due_on else ""
    row.due_on, row.details = day, {**row.details, "due_before": before}
    unit.session.flush()
    unit.record("change", "order", row.order_id, before={"step_id": step_id, "due_on": before},
                after={"step_id": step_id, "due_on": day, "why": why})  # fmt: skip
    order = unit.session.get(AttendanceOrder, row.order_id)
    assert order is not None
    _touch(unit, order)


def excluded_from(session: Session, pupil_id: UUID) -> frozenset[str]:
    """Numbers of the schools that a child left because of a permanent exclusion, as transfer files tell it."""
    query = select(SchoolHistory.school_number).where(
        SchoolHistory.pupil_id == pupil_id, SchoolHistory.leaving_reason == EXCLUDED
    )
    return frozenset(session.scalars(query))


def _steps(session: Session, ids: list[UUID]) -> dict[UUID, tuple[OrderStepRow, ...]]:
    manager = aliased(UserAccount)
    query = (
        select(AttendanceOrderStep, School.name, School.number, UserAccount.full_name, manager.full_name)
        .outerjoin(School, School.id == AttendanceOrderStep.school_id)
        .join(UserAccount, UserAccount.id == AttendanceOrderStep.user_id)
        .outerjoin(manager, manager.id == AttendanceOrderStep.approved_by_id)
        .where(AttendanceOrderStep.order_id.in_(ids))
        .order_by(AttendanceOrderStep.on, AttendanceOrderStep.recorded_at, AttendanceOrderStep.id)
    )
    found: dict[UUID, tuple[OrderStepRow, ...]] = {}
    for row, school, number, by, approved in session.execute(query):
        told = OrderStepRow(
            row.id, row.step, row.on, row.due_on, row.school_id, school or "", row.text, dict(row.details),
            row.document_id, by, row.recorded_at, approved or "", number or "",
        )  # fmt: skip
        found[row.order_id] = (*found.get(row.order_id, ()), told)
    return found


def _touch(unit: Unit, row: AttendanceOrder) -> None:
    unit.touch("order", row.id)
    unit.touch("pupil", row.pupil_id)
    if row.case_id is not None:
        unit.touch("case", row.case_id)
