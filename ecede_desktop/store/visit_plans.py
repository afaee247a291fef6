"""Planned visits and their steps: kept, found by day, by family, and by whoever is out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.law import visit_steps
from ecede_desktop.law.visit_steps import Step, Taken
from ecede_desktop.records.visit_plans import StepRow
from ecede_desktop.store import tasks
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import AttendanceCase, AuditLine, UserAccount, VisitPlan, VisitPlanCase, VisitStep
from ecede_desktop.store.unit import Unit

_RECENT = 5_000
"""Lines of the audit that are looked through for what was written after somebody set out."""


class NoSuchVisitPlan(UserError):
    """No planned visit has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_visit_plan", "That planned visit is not in this store; open the day again.")


@dataclass(frozen=True)
class NewPlan:
    """A visit to be kept."""

    officer_id: UUID
    on: dt.date
    planned_at: dt.time | None
    minutes: int
    kind: str
    address: str
    postcode: str
    confidential: bool
    purpose: str
    to_ask: str
    announced: bool
    risk_note: str
    risk_answers: Mapping[str, str]
    duty_contact_id: UUID | None
    second_officer_id: UUID | None
    second_officer: str
    alone_reason: str
    alone_allowed_by_id: UUID | None
    markers_shown: Sequence[str]
    task_id: UUID | None
    moved_from_id: UUID | None = None


@dataclass(frozen=True)
class NewStep:
    """A step to be kept."""

    step: Step
    at: dt.datetime
    back_by: dt.datetime | None = None
    note: str = ""
    tried: str = ""


@dataclass(frozen=True)
class PlanRecord:
    """A planned visit as it is kept, with the names that go with it."""

    id: UUID
    plan: NewPlan
    place_in_day: int
    officer: str
    officer_name: str
    officer_phone: str
    duty_contact_name: str
    alone_allowed_by: str
    recorded_by: str
    recorded_at: dt.datetime
    cases: tuple[tuple[UUID, str, UUID], ...]
    """(case id, reference, pupil id) of each child."""
    steps: tuple[StepRow, ...]
    moved_from: dt.date | None
    moved_to: dt.date | None

    @property
    def taken(self) -> tuple[Taken, ...]:
        """The steps as the law reads them."""
        return tuple(Taken(s.step, s.at, s.recorded_at, s.back_by) for s in self.steps)

    @property
    def pupil_ids(self) -> tuple[UUID, ...]:
        return tuple(pupil_id for _, _, pupil_id in self.cases)


def add_plan(unit: Unit, plan: NewPlan, case_ids: Sequence[UUID]) -> UUID:
    """Keep a planned visit, last of its officer's day, with its first step."""
    session, now = unit.session, unit.clock.now()
    last = session.scalar(
        select(func.max(VisitPlan.place_in_day)).where(VisitPlan.on == plan.on, VisitPlan.officer_id == plan.officer_id)
    )
    said = {**vars(plan), "risk_answers": dict(plan.risk_answers), "markers_shown": list(plan.markers_shown)}
    row = VisitPlan(
        id=uuid6.uuid7(), **said, place_in_day=(last or 0) + 1, user_id=unit.user.id, recorded_at=now, out=False
    )
    session.add(row)
    session.flush()
    session.add_all([VisitPlanCase(id=uuid6.uuid7(), plan_id=row.id, case_id=case_id) for case_id in case_ids])
    session.flush()
    unit.record("create", "visit_plan", row.id, after={**said, "cases": list(case_ids)})
    add_step(unit, row.id, NewStep(Step.PLANNED, now))
    texts = (plan.purpose, plan.to_ask, plan.risk_note, plan.alone_reason, plan.address.replace("\n", ", "))
    keep_note(session, "visit_plan", row.id, texts, case_id=case_ids[0] if len(case_ids) == 1 else None, on=plan.on)
    return row.id


def add_step(unit: Unit, plan_id: UUID, new: NewStep) -> None:
    """Keep a step; what was recorded before stays, and who is out follows from all of them."""
    session = unit.session
    row = _found(session, plan_id)
    place = session.scalar(select(func.count()).select_from(VisitStep).where(VisitStep.plan_id == plan_id)) or 0
    step = VisitStep(
        id=uuid6.uuid7(), plan_id=plan_id, step=new.step.value, at=new.at, back_by=new.back_by, note=new.note,
        tried=new.tried, place=place + 1, user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    session.add(step)
    session.flush()
    was, row.out = row.out, visit_steps.is_out(_taken(session, plan_id))
    session.flush()
    after = {"step": new.step.value, "at": new.at, "back_by": new.back_by, "note": new.note, "tried": new.tried}
    unit.record("add", "visit_plan", plan_id, before={"out": was}, after=after | {"out": row.out})
    _touch(unit, plan_id)


def written_up(unit: Unit, plan_id: UUID) -> None:
    """A planned visit was written up as a contact, in the transaction that keeps the contact; its task is done.

    Where the officer who goes writes it up, they are back, so it checks them out. Whoever else writes it up knows
    nothing of that: then the check-out stays open.

    Raises:
        NoSuchVisitPlan: there is none.
    """
    row = _found(unit.session, plan_id)
    taken = _taken(unit.session, plan_id)
    now = unit.clock.now()
    if visit_steps.is_out(taken) and unit.user.id in (row.officer_id, row.second_officer_id):
        add_step(unit, plan_id, NewStep(Step.SAFE, now))
    if visit_steps.where(taken) is not Step.WRITTEN_UP:
        add_step(unit, plan_id, NewStep(Step.WRITTEN_UP, now))
    if row.task_id is not None:
        tasks.finish(unit, row.task_id)


def set_places(unit: Unit, plan_ids: Sequence[UUID]) -> bool:
    """The order of a day; False when it stands so already and nothing is written."""
    rows = [_found(unit.session, plan_id) for plan_id in plan_ids]
    before = {str(row.id): row.place_in_day for row in rows}
    after = {str(row.id): place for place, row in enumerate(rows, 1)}
    if before == after:
        return False
    for place, row in enumerate(rows, 1):
        row.place_in_day = place
    unit.session.flush()
    unit.record("change", "visit_plan", rows[0].id, before={"places": before}, after={"places": after})
    for row in rows:
        unit.touch("visit_plan", row.id)
    return True


def get(session: Session, plan_id: UUID) -> PlanRecord:
    """One planned visit.

    Raises:
        NoSuchVisitPlan: there is none with that id.
    """
    found = _records(session, _rows().where(VisitPlan.id == plan_id))
    if not found:
        raise NoSuchVisitPlan
    return found[0]


def of_day(session: Session, on: dt.date, officer_id: UUID | None = None) -> list[PlanRecord]:
    """The visits of a day in their order, of one officer (those they go along on among them) or of everybody."""
    query = _rows().where(VisitPlan.on == on)
    if officer_id is not None:
        query = query.where((VisitPlan.officer_id == officer_id) | (VisitPlan.second_officer_id == officer_id))
    return _records(session, query)


def of_case(session: Session, case_id: UUID) -> list[PlanRecord]:
    """The planned visits of a case, by their days."""
    plans = select(VisitPlanCase.plan_id).where(VisitPlanCase.case_id == case_id)
    return _records(session, _rows().where(VisitPlan.id.in_(plans)))


def who_is_out(session: Session) -> list[PlanRecord]:
    """Every visit from which nobody has checked out, of whatever day."""
    return _records(session, _rows().where(VisitPlan.out.is_(True)))


def same_plan(session: Session, plan: NewPlan, case_ids: Collection[UUID], user_id: UUID) -> UUID | None:
    """The plan that says exactly this already, by the same user, and that still stands."""
    query = _rows().where(
        VisitPlan.on == plan.on, VisitPlan.officer_id == plan.officer_id, VisitPlan.user_id == user_id
    )
    for record in _records(session, query):
        still = visit_steps.where(record.taken) is Step.PLANNED
        if still and record.plan == plan and {case_id for case_id, _, _ in record.cases} == set(case_ids):
            return record.id
    return None


def duty_contact_before(session: Session, officer_id: UUID) -> UUID | None:
    """Whom the officer's newest plan names; else the one kept with the user."""
    named = session.scalar(
        select(VisitPlan.duty_contact_id)
        .where(VisitPlan.officer_id == officer_id, VisitPlan.duty_contact_id.is_not(None))
        .order_by(VisitPlan.recorded_at.desc())
        .limit(1)
    )
    return named or session.scalar(select(UserAccount.duty_contact_id).where(UserAccount.id == officer_id))


def ever_visited(session: Session, pupil_ids: Collection[UUID]) -> bool:
    """Whether somebody was ever at the door of one of these children."""
    query = (
        select(VisitStep.id)
        .join(VisitPlanCase, VisitPlanCase.plan_id == VisitStep.plan_id)
        .join(AttendanceCase, AttendanceCase.id == VisitPlanCase.case_id)
        .where(AttendanceCase.pupil_id.in_(list(pupil_ids)), VisitStep.step == Step.AT_DOOR.value)
    )
    return session.scalar(query.limit(1)) is not None


def latest_since(session: Session, plan_id: UUID) -> dt.datetime | None:
    """The latest instant that the audit holds from after a visit's last step was recorded: surely past by now."""
    own = session.scalar(
        select(func.max(AuditLine.number)).where(
            AuditLine.record_kind == "visit_plan", AuditLine.record_id == str(plan_id)
        )
    )
    newest = session.scalar(select(func.max(AuditLine.number))) or 0
    first = max(own or 0, newest - _RECENT)
    return session.scalar(select(func.max(AuditLine.at)).where(AuditLine.number >= first))


def _found(session: Session, plan_id: UUID) -> VisitPlan:
    row = session.get(VisitPlan, plan_id)
    if row is None:
        raise NoSuchVisitPlan
    return row


def _touch(unit: Unit, plan_id: UUID) -> None:
    unit.touch("visit_plan", plan_id)
    for case_id in unit.session.scalars(select(VisitPlanCase.case_id).where(VisitPlanCase.plan_id == plan_id)):
        unit.touch("case", case_id)


def _taken(session: Session, plan_id: UUID) -> tuple[Taken, ...]:
    query = select(VisitStep).where(VisitStep.plan_id == plan_id).order_by(VisitStep.place, VisitStep.id)
    return tuple(Taken(Step(row.step), row.at, row.recorded_at, row.back_by) for row in session.scalars(query))


def _rows() -> Select[Any]:
    officer, duty, by, allowed = (aliased(UserAccount) for _ in range(4))
    earlier = aliased(VisitPlan)
    columns: tuple[Any, ...] = (
        VisitPlan, officer.name, officer.full_name, officer.phone, duty.full_name, allowed.full_name, by.full_name,
        earlier.on,
    )  # fmt: skip
    query: Select[Any] = select(*columns)
    return (
        query.join(officer, officer.id == VisitPlan.officer_id)
        .join(by, by.id == VisitPlan.user_id)
        .outerjoin(duty, duty.id == VisitPlan.duty_contact_id)
        .outerjoin(allowed, allowed.id == VisitPlan.alone_allowed_by_id)
        .outerjoin(earlier, earlier.id == VisitPlan.moved_from_id)
        .order_by(VisitPlan.on, VisitPlan.place_in_day, VisitPlan.planned_at.nulls_last(), VisitPlan.id)
    )


def _records(session: Session, query: Select[Any]) -> list[PlanRecord]:
    found = session.execute(query).all()
    ids = [row[0].id for row in found]
    cases, steps, moved = _cases(session, ids), _steps(session, ids), _moved(session, ids)
    return [
        PlanRecord(
            id=row.id, plan=_plan(row), place_in_day=row.place_in_day, officer=officer, officer_name=full_name,
            officer_phone=phone, duty_contact_name=duty or "", alone_allowed_by=allowed or "", recorded_by=by,
            recorded_at=row.recorded_at, cases=cases.get(row.id, ()), steps=steps.get(row.id, ()),
            moved_from=earlier, moved_to=moved.get(row.id),
        )
        for row, officer, full_name, phone, duty, allowed, by, earlier in found
    ]  # fmt: skip


def _plan(row: VisitPlan) -> NewPlan:
    return NewPlan(**{name: getattr(row, name) for name in NewPlan.__dataclass_fields__})


def _cases(session: Session, plan_ids: Sequence[UUID]) -> Mapping[UUID, tuple[tuple[UUID, str, UUID], ...]]:
    found: dict[UUID, tuple[tuple[UUID, str, UUID], ...]] = {}
    for some in portions(plan_ids):
        query = (
            select(VisitPlanCase.plan_id, AttendanceCase.id, AttendanceCase.reference, AttendanceCase.pupil_id)
            .join(AttendanceCase, AttendanceCase.id == VisitPlanCase.case_id)
            .where(VisitPlanCase.plan_id.in_(some))
            .order_by(AttendanceCase.reference)
        )
        for plan_id, case_id, reference, pupil_id in session.execute(query):
            found[plan_id] = (*found.get(plan_id, ()), (case_id, reference, pupil_id))
    return found


def _steps(session: Session, plan_ids: Sequence[UUID]) -> Mapping[UUID, tuple[StepRow, ...]]:
    found: dict[UUID, tuple[StepRow, ...]] = {}
    for some in portions(plan_ids):
        query = (
            select(VisitStep, UserAccount.full_name)
            .join(UserAccount, UserAccount.id == VisitStep.user_id)
            .where(VisitStep.plan_id.in_(some))
            .order_by(VisitStep.plan_id, VisitStep.place, VisitStep.id)
        )
        for row, by in session.execute(query):
            step = StepRow(row.id, Step(row.step), row.at, row.back_by, row.note, row.tried, by, row.recorded_at)
            found[row.plan_id] = (*found.get(row.plan_id, ()), step)
    return found


def _moved(session: Session, plan_ids: Sequence[UUID]) -> Mapping[UUID, dt.date]:
    found: dict[UUID, dt.date] = {}
    for some in portions(plan_ids):
        query = select(VisitPlan.moved_from_id, VisitPlan.on).where(VisitPlan.moved_from_id.in_(some))
        found |= {moved_from: on for moved_from, on in session.execute(query) if moved_from is not None}
    return found
