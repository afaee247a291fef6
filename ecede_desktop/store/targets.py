"""Targets and the steps by which they came about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.targets import TargetRow, TargetStepRow
from ecede_desktop.store.tables import School, Target, TargetStep, UserAccount
from ecede_desktop.store.unit import Unit

MOVING = ("proposed", "ratified", "issued", "withdrawn")
"""Steps that say where a target stands; consulting and challenging go beside them."""


class NoSuchTarget(UserError):
    """No target has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_target", "That target is not in this store; look at the school's targets again.")


@dataclass(frozen=True)
class NewStep:
    """A step to be added."""

    kind: str
    value: Decimal | None
    on: dt.date
    method: str = ""
    note: str = ""
    inputs: Mapping[str, Any] = field(default_factory=dict)


def list_targets(
    session: Session, *, school_year: int | None = None, school_id: UUID | None = None, measure: str | None = None
) -> tuple[TargetRow, ...]:
    """Targets with their steps: the county's first, then by school and year."""
    query = select(Target, School.number, School.name).outerjoin(School, School.id == Target.school_id)
    if school_year is not None:
        query = query.where(Target.school_year == school_year)
    if school_id is not None:
        query = query.where(Target.school_id == school_id)
    if measure is not None:
        query = query.where(Target.measure == measure)
    found = session.execute(query).all()
    steps = _steps(session, [target.id for target, _, _ in found])
    rows = [_row(target, number, name, steps.get(target.id, ())) for target, number, name in found]
    return tuple(sorted(rows, key=lambda row: (bool(row.school_number), row.school_name, -row.school_year)))


def get(session: Session, target_id: UUID) -> TargetRow:
    """One target.

    Raises:
        NoSuchTarget: there is none with that id.
    """
    query = select(Target, School.number, School.name).outerjoin(School, School.id == Target.school_id)
    found = session.execute(query.where(Target.id == target_id)).one_or_none()
    if found is None:
        raise NoSuchTarget
    return _row(found[0], found[1], found[2], _steps(session, [target_id]).get(target_id, ()))


def target_for(unit: Unit, school_id: UUID | None, school_year: int, measure: str) -> UUID:
    """The target of a school, year and measure, made if need be; its steps are added by ``add_step``."""
    same_school = Target.school_id.is_(None) if school_id is None else Target.school_id == school_id
    query = select(Target.id).where(same_school, Target.school_year == school_year, Target.measure == measure)
    held = unit.session.scalar(query)
    if held is not None:
        return held
    target = Target(
        id=uuid6.uuid7(), school_id=school_id, school_year=school_year, measure=measure, created_at=unit.clock.now()
    )
    unit.session.add(target)
    unit.session.flush()
    after = {"school": str(school_id or ""), "year": school_year, "measure": measure}
    unit.record("create", "target", target.id, after=after)
    return target.id


def add_step(unit: Unit, target_id: UUID, step: NewStep) -> TargetRow:
    """Add a step; those before stay as they are.

    Raises:
        NoSuchTarget: there is none with that id.
    """
    before = get(unit.session, target_id)
    row = TargetStep(
        id=uuid6.uuid7(), target_id=target_id, kind=step.kind, value="" if step.value is None else str(step.value),
        method=step.method, inputs=dict(step.inputs), on=step.on, note=step.note, user_id=unit.user.id,
        recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    told = {"stage": before.stage, "value": str(before.value or "")}
    unit.record("change", "target", target_id, before=told, after={"step": step.kind, "value": row.value})
    unit.touch("target", target_id)
    return get(unit.session, target_id)


def _steps(session: Session, target_ids: list[UUID]) -> dict[UUID, tuple[TargetStepRow, ...]]:
    query = (
        select(TargetStep, UserAccount.full_name, UserAccount.name)
        .join(UserAccount, UserAccount.id == TargetStep.user_id)
        .where(TargetStep.target_id.in_(target_ids))
        .order_by(TargetStep.id)
    )
    found: dict[UUID, list[TargetStepRow]] = {}
    for row, full_name, name in session.execute(query):
        value = Decimal(row.value) if row.value else None
        step = TargetStepRow(
            row.id, row.kind, value, row.method, row.inputs, row.on, row.note, full_name or name, row.recorded_at
        )
        found.setdefault(row.target_id, []).append(step)
    return {target: tuple(steps) for target, steps in found.items()}


def _row(target: Target, number: str | None, name: str | None, steps: tuple[TargetStepRow, ...]) -> TargetRow:
    moved = [step for step in steps if step.kind in MOVING]
    stage = moved[-1].kind if moved else ""
    valued = [step for step in moved if step.value is not None]
    value = valued[-1].value if valued and stage != "withdrawn" else None
    issued = moved[-1].on if stage == "issued" else None
    return TargetRow(
        target.id, number or "", name or "", target.school_year, target.measure, value, stage, steps, issued_on=issued
    )
