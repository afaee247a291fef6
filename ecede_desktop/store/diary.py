"""What stands in the diary of a user: open tasks by the day that counts, planned visits, closed schools."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ecede_desktop.law.visit_steps import Step
from ecede_desktop.store.tables import (
    AttendanceCase,
    Closure,
    Enrolment,
    Hearing,
    Parent,
    Prosecution,
    Pupil,
    School,
    Task,
    UserAccount,
    VisitPlan,
    VisitPlanCase,
    VisitStep,
)

_GONE = frozenset({Step.CANCELLED.value, Step.MOVED.value})
_MADE = frozenset({Step.SAFE.value, Step.WRITTEN_UP.value})


@dataclass(frozen=True)
class TaskInDiary:
    """An open task on the day that counts."""

    id: UUID
    kind: str
    title: str
    source: str
    on: dt.date
    put_off: bool
    case_reference: str
    name: str
    school_number: str
    school_name: str
    officer: str
    created_at: dt.datetime


@dataclass(frozen=True)
class VisitInDiary:
    """A planned visit that stands or was made, with its children."""

    id: UUID
    on: dt.date
    at: dt.time | None
    minutes: int
    kind: str
    officer: str
    names: tuple[str, ...]
    references: tuple[str, ...]
    over: bool
    """It was made."""
    task_id: UUID | None
    recorded_at: dt.datetime


@dataclass(frozen=True)
class HearingInDiary:
    """A hearing, with the defendant and whoever has the case."""

    id: UUID
    on: dt.date
    at: dt.time | None
    kind: str
    court: str
    outcome: str
    case_reference: str
    officer: str
    recorded_at: dt.datetime
    defendant: str


@dataclass(frozen=True)
class ClosedSchool:
    """A school that is closed for some days."""

    id: UUID
    name: str
    kind: str
    note: str
    first_day: dt.date
    last_day: dt.date


def tasks_between(session: Session, first: dt.date, last: dt.date, user_id: UUID | None) -> list[TaskInDiary]:
    """The open tasks of a user, or of everybody, on the days from first to last."""
    due = func.coalesce(Task.snoozed_to, Task.due_on)
    stands = AttendanceCase.closed_on.is_(None) | (Task.kind == "concern")
    columns = (
        Task.id, Task.kind, Task.title, Task.source, due, Task.snoozed_to.is_not(None), AttendanceCase.reference,
        Pupil.forename, Pupil.surname, School.number, School.name, UserAccount.full_name, Task.created_at,
    )  # fmt: skip
    query = (
        select(*columns)
        .select_from(Task)
        .outerjoin(AttendanceCase, AttendanceCase.id == Task.case_id)
        .outerjoin(Pupil, Pupil.id == func.coalesce(AttendanceCase.pupil_id, Task.pupil_id))
        .outerjoin(School, School.id == Task.school_id)
        .join(UserAccount, UserAccount.id == Task.user_id)
        .where(Task.done_at.is_(None), stands, due >= first, due <= last)
        .order_by(due, Task.id)
    )
    if user_id is not None:
        query = query.where(Task.user_id == user_id)
    return [
        TaskInDiary(
            id_, kind, title, source, on, put_off, reference or "", f"{forename or ''} {surname or ''}".strip(),
            number or "", school or "", officer, created_at,
        )
        for id_, kind, title, source, on, put_off, reference, forename, surname, number, school, officer, created_at
        in session.execute(query)
    ]  # fmt: skip


def hearings_between(session: Session, first: dt.date, last: dt.date, user_id: UUID | None) -> list[HearingInDiary]:
    """The hearings in a user's cases, or in all, by day and hour; one that was taken out of the list is not there."""
    query = (
        select(
            Hearing.id, Hearing.on, Hearing.at, Hearing.kind, Hearing.court, Hearing.outcome, AttendanceCase.reference,
            UserAccount.full_name, Hearing.recorded_at, Parent.title, Parent.forename, Parent.surname,
        )
        .join(Prosecution, Prosecution.id == Hearing.prosecution_id)
        .join(AttendanceCase, AttendanceCase.id == Prosecution.case_id)
        .join(Parent, Parent.id == Prosecution.parent_id)
        .join(UserAccount, UserAccount.id == AttendanceCase.officer_id)
        .where(Hearing.on >= first, Hearing.on <= last, Hearing.outcome != "vacated")
        .order_by(Hearing.on, Hearing.at, Hearing.id)
    )  # fmt: skip
    if user_id is not None:
        query = query.where(AttendanceCase.officer_id == user_id)
    return [
        HearingInDiary(
            id_, on, at, kind, court, outcome, reference, officer, recorded_at,
            " ".join(part for part in (title, forename, surname) if part),
        )
        for id_, on, at, kind, court, outcome, reference, officer, recorded_at, title, forename, surname
        in session.execute(query)
    ]  # fmt: skip


def visits_between(session: Session, first: dt.date, last: dt.date, user_id: UUID | None) -> list[VisitInDiary]:
    """The planned visits of a user (those they go along on among them), or of everybody, by day and time."""
    query = (
        select(VisitPlan, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == VisitPlan.officer_id)
        .where(VisitPlan.on >= first, VisitPlan.on <= last)
        .order_by(VisitPlan.on, VisitPlan.place_in_day, VisitPlan.id)
    )
    if user_id is not None:
        query = query.where((VisitPlan.officer_id == user_id) | (VisitPlan.second_officer_id == user_id))
    listed = session.execute(query).all()
    within = select(VisitPlan.id).where(VisitPlan.on >= first, VisitPlan.on <= last)
    children: dict[UUID, list[tuple[str, str]]] = {}
    about = (
        select(VisitPlanCase.plan_id, AttendanceCase.reference, Pupil.forename, Pupil.surname)
        .join(AttendanceCase, AttendanceCase.id == VisitPlanCase.case_id)
        .join(Pupil, Pupil.id == AttendanceCase.pupil_id)
        .where(VisitPlanCase.plan_id.in_(within))
        .order_by(VisitPlanCase.id)
    )
    for plan_id, reference, forename, surname in session.execute(about):
        children.setdefault(plan_id, []).append((f"{forename} {surname}".strip(), reference))
    steps: dict[UUID, set[str]] = {}
    for plan_id, step in session.execute(
        select(VisitStep.plan_id, VisitStep.step).where(VisitStep.plan_id.in_(within))
    ):
        steps.setdefault(plan_id, set()).add(step)
    return [
        VisitInDiary(
            plan.id, plan.on, plan.planned_at, plan.minutes, plan.kind, officer,
            tuple(name for name, _ in children.get(plan.id, ())), tuple(ref for _, ref in children.get(plan.id, ())),
            not _MADE.isdisjoint(steps.get(plan.id, ())), plan.task_id, plan.recorded_at,
        )
        for plan, officer in listed
        if _GONE.isdisjoint(steps.get(plan.id, ()))
    ]  # fmt: skip


def closed_schools(session: Session, first: dt.date, last: dt.date, user_id: UUID | None) -> list[ClosedSchool]:
    """Schools that are closed on some of the days: those in a user's patch or with an open case of theirs, or all."""
    query = (
        select(Closure.id, School.name, Closure.kind, Closure.note, Closure.first_day, Closure.last_day)
        .join(School, School.id == Closure.school_id)
        .where(Closure.first_day <= last, Closure.last_day >= first)
        .order_by(Closure.first_day, School.name, Closure.id)
    )
    if user_id is not None:
        worked = (
            select(Enrolment.school_id)
            .join(AttendanceCase, AttendanceCase.pupil_id == Enrolment.pupil_id)
            .where(AttendanceCase.officer_id == user_id, AttendanceCase.closed_on.is_(None))
            .where(Enrolment.left_on.is_(None), Enrolment.withdrawn_at.is_(None))
        )
        query = query.where((School.patch_officer_id == user_id) | School.id.in_(worked))
    return [ClosedSchool(*row) for row in session.execute(query)]
