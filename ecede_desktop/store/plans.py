"""Support plans and parenting contracts: kept as agreed; answers, reviews and their end are added."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.plans import Answer, PlanKind, Role
from ecede_desktop.records.plans import (
    AgreePlan,
    Period,
    PlanAction,
    PlanActionRow,
    PlanFigures,
    PlanReviewRow,
    PlanRow,
    RecordSignature,
    ReviewPlan,
    SignatureRow,
)
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import (
    AttendanceCase,
    PlanReview,
    PlanSignature,
    SupportPlan,
    Task,
    UserAccount,
)
from ecede_desktop.store.tables import PlanAction as ActionTable
from ecede_desktop.store.unit import Unit

T = TypeVar("T")


class NoSuchPlan(UserError):
    """No plan has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_plan", "That plan is not in this store; open the case again.")


@dataclass(frozen=True)
class NewPlan:
    """A plan about to be kept for a case; each action with the task it became."""

    case_id: UUID
    plan: AgreePlan
    replaces_id: UUID | None = None


_SAME = (
    "agreed_on", "first_day", "last_day", "review_on", "target", "support_offered", "childs_wishes",
    "parents_wishes", "note",
)  # fmt: skip
"""Fields that a command and its row have in common."""


def add_plan(unit: Unit, new: NewPlan) -> UUID:
    """Keep a plan without its actions; from here on it only grows."""
    said = {name: getattr(new.plan, name) for name in _SAME}
    row = SupportPlan(
        id=uuid6.uuid7(), case_id=new.case_id, kind=new.plan.kind.value, **said, supports=list(new.plan.supports),
        replaces_id=new.replaces_id, user_id=unit.user.id, recorded_at=unit.clock.now(), ended_on=None,
        ended_reason="", ended_at=None, ended_by_id=None,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = said | {"case": new.case_id, "kind": row.kind, "supports": row.supports, "replaces": new.replaces_id}
    unit.record("create", "plan", row.id, after=after | {"actions": [asdict(one) for one in new.plan.actions]})
    _touch(unit, row)
    return row.id


def add_action(unit: Unit, plan_id: UUID, place: int, action: PlanAction, task_id: UUID | None) -> None:
    """Keep an action of a plan that is being kept; the plan's own audit line names it."""
    unit.session.add(
        ActionTable(
            id=uuid6.uuid7(),
            plan_id=plan_id,
            place=place,
            what=action.what,
            who=action.who,
            by=action.by,
            role=action.role.value,
            task_id=task_id,
        )
    )
    unit.session.flush()


def add_signature(unit: Unit, command: RecordSignature) -> UUID:
    """Keep an answer; the answers before it stay."""
    plan = _found(unit.session, command.plan_id)
    row = PlanSignature(
        id=uuid6.uuid7(), plan_id=plan.id, name=command.name, role=command.role.value, parent_id=command.parent_id,
        answer=command.answer.value, on=command.on, note=command.note, user_id=unit.user.id,
        recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("add", "plan", plan.id, after={"signature": row.id, **asdict(command)})
    _touch(unit, plan)
    keep_words(unit.session, plan.id)
    return row.id


def add_review(unit: Unit, command: ReviewPlan, figures: PlanFigures) -> UUID:
    """Keep a review with the figures as they stand."""
    plan = _found(unit.session, command.plan_id)
    row = PlanReview(
        id=uuid6.uuid7(), plan_id=plan.id, on=command.on, figures=kept_figures(figures), outcome=command.outcome,
        note=command.note, next_on=command.next_on, user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("add", "plan", plan.id, after={"review": row.id, **asdict(command), "figures": row.figures})
    _touch(unit, plan)
    keep_words(unit.session, plan.id)
    return row.id


def end(unit: Unit, plan_id: UUID, on: dt.date, reason: str) -> None:
    """The plan is over."""
    plan = _found(unit.session, plan_id)
    plan.ended_on, plan.ended_reason, plan.ended_at, plan.ended_by_id = on, reason, unit.clock.now(), unit.user.id
    unit.session.flush()
    unit.record("change", "plan", plan_id, before={"ended_on": None}, after={"ended_on": on, "reason": reason})
    _touch(unit, plan)
    keep_words(unit.session, plan_id)


def get(session: Session, plan_id: UUID) -> PlanRow:
    """One plan.

    Raises:
        NoSuchPlan: there is none with that id.
    """
    found = _read(session, _rows().where(SupportPlan.id == plan_id))
    if not found:
        raise NoSuchPlan
    return found[0]


def of_case(session: Session, case_id: UUID) -> tuple[PlanRow, ...]:
    """The plans of a case, the newest first."""
    return _read(session, _rows().where(SupportPlan.case_id == case_id))


def case_of(session: Session, plan_id: UUID) -> UUID:
    """The case that a plan belongs to.

    Raises:
        NoSuchPlan: there is none with that id.
    """
    return _found(session, plan_id).case_id


def keep_words(session: Session, plan_id: UUID) -> None:
    """Found by everything that was written in it and about it."""
    plan = get(session, plan_id)
    texts = [plan.support_offered, plan.childs_wishes, plan.parents_wishes, plan.note, plan.ended_reason]
    texts += [text for action in plan.actions for text in (action.what, action.who)]
    texts += [text for row in plan.signatures for text in (row.name, row.note)]
    texts += [row.note for row in plan.reviews]
    keep_note(
        session, "plan", plan.id, texts, case_id=_found(session, plan_id).case_id, pupil_id=plan.pupil_id,
        on=plan.agreed_on,
    )  # fmt: skip


def kept_figures(figures: PlanFigures) -> dict[str, Any]:
    """Figures as they are kept: days as text, counts by class, missing marks among them."""
    kept: dict[str, Any] = {"as_at": figures.as_at.isoformat()}
    for name in ("before", "during", "after"):
        period: Period | None = getattr(figures, name)
        if period is not None:
            days = {"first_day": period.first_day.isoformat(), "last_day": period.last_day.isoformat()}
            kept[name] = days | {"counts": asdict(period.counts)}
    return kept


def read_figures(kept: Mapping[str, Any]) -> PlanFigures:
    """The figures that were kept."""
    after = _period(kept["after"]) if "after" in kept else None
    return PlanFigures(dt.date.fromisoformat(kept["as_at"]), _period(kept["before"]), _period(kept["during"]), after)


def _period(kept: Mapping[str, Any]) -> Period:
    first, last = (dt.date.fromisoformat(kept[name]) for name in ("first_day", "last_day"))
    return Period(first, last, Counts(**kept["counts"]))


def _found(session: Session, plan_id: UUID) -> SupportPlan:
    row = session.get(SupportPlan, plan_id)
    if row is None:
        raise NoSuchPlan
    return row


def _touch(unit: Unit, row: SupportPlan) -> None:
    unit.touch("plan", row.id)
    unit.touch("case", row.case_id)


def _rows() -> Select[Any]:
    recorder, ender = aliased(UserAccount), aliased(UserAccount)
    columns: tuple[Any, ...] = (
        SupportPlan, recorder.full_name.label("by"), ender.full_name.label("ended_by"), AttendanceCase.reference,
        AttendanceCase.pupil_id,
    )  # fmt: skip
    query: Select[Any] = select(*columns)
    return (
        query.join(recorder, recorder.id == SupportPlan.user_id)
        .outerjoin(ender, ender.id == SupportPlan.ended_by_id)
        .join(AttendanceCase, AttendanceCase.id == SupportPlan.case_id)
        .order_by(SupportPlan.agreed_on.desc(), SupportPlan.recorded_at.desc(), SupportPlan.id.desc())
    )


def _read(session: Session, query: Select[Any]) -> tuple[PlanRow, ...]:
    found = session.execute(query).all()
    ids = [row.SupportPlan.id for row in found]
    ended = {row.SupportPlan.id: row.SupportPlan.ended_at for row in found}
    actions, signatures, reviews = _actions(session, ended), _signatures(session, ids), _reviews(session, ids)
    return tuple(_row(row, actions, signatures, reviews) for row in found)


def _actions(session: Session, ended: Mapping[UUID, dt.datetime | None]) -> Mapping[UUID, tuple[PlanActionRow, ...]]:
    found: list[tuple[UUID, PlanActionRow]] = []
    for some in portions(list(ended)):
        query = (
            select(ActionTable, Task.done_at, UserAccount.full_name, Task.let_go_reason)
            .outerjoin(Task, Task.id == ActionTable.task_id)
            .outerjoin(UserAccount, UserAccount.id == Task.done_by_id)
            .where(ActionTable.plan_id.in_(some))
            .order_by(ActionTable.place, ActionTable.id)
        )
        for row, done_at, by, reason in session.execute(query):
            ended_at = ended[row.plan_id]
            let_go = bool(reason) or (ended_at is not None and (done_at is None or done_at > ended_at))
            done = (None, "") if let_go else (done_at, by or "")
            role = Role(row.role or "other")
            found.append(
                (row.plan_id, PlanActionRow(row.id, row.what, row.who, row.by, role, row.task_id, *done, let_go))
            )
    return _by_plan(found)


def _signatures(session: Session, plan_ids: Collection[UUID]) -> Mapping[UUID, tuple[SignatureRow, ...]]:
    found: list[tuple[UUID, SignatureRow]] = []
    for some in portions(list(plan_ids)):
        query = (
            select(PlanSignature, UserAccount.full_name)
            .join(UserAccount, UserAccount.id == PlanSignature.user_id)
            .where(PlanSignature.plan_id.in_(some))
            .order_by(PlanSignature.recorded_at, PlanSignature.id)
        )
        for row, by in session.execute(query):
            answer = Answer(row.answer)
            made = SignatureRow(
                row.id, row.name, Role(row.role), row.parent_id, answer, row.on, row.note, by, row.recorded_at
            )
            found.append((row.plan_id, made))
    return _by_plan(found)


def _reviews(session: Session, plan_ids: Collection[UUID]) -> Mapping[UUID, tuple[PlanReviewRow, ...]]:
    found: list[tuple[UUID, PlanReviewRow]] = []
    for some in portions(list(plan_ids)):
        query = (
            select(PlanReview, UserAccount.full_name)
            .join(UserAccount, UserAccount.id == PlanReview.user_id)
            .where(PlanReview.plan_id.in_(some))
            .order_by(PlanReview.recorded_at, PlanReview.id)
        )
        for row, by in session.execute(query):
            figures = read_figures(row.figures)
            made = PlanReviewRow(row.id, row.on, figures, row.outcome, row.note, row.next_on, by, row.recorded_at)
            found.append((row.plan_id, made))
    return _by_plan(found)


def _by_plan(found: list[tuple[UUID, T]]) -> Mapping[UUID, tuple[T, ...]]:
    rows: dict[UUID, tuple[T, ...]] = {}
    for plan_id, row in found:
        rows[plan_id] = (*rows.get(plan_id, ()), row)
    return rows


def _row(
    found: Any,
    actions: Mapping[UUID, tuple[PlanActionRow, ...]],
    signatures: Mapping[UUID, tuple[SignatureRow, ...]],
    reviews: Mapping[UUID, tuple[PlanReviewRow, ...]],
) -> PlanRow:
    row: SupportPlan = found.SupportPlan
    return PlanRow(
        id=row.id,
        case_reference=found.reference,
        pupil_id=found.pupil_id,
        kind=PlanKind(row.kind),
        agreed_on=row.agreed_on,
        first_day=row.first_day,
        last_day=row.last_day,
        review_on=row.review_on,
        target=Decimal(row.target) if row.target else None,
        supports=tuple(row.supports),
        support_offered=row.support_offered,
        childs_wishes=row.childs_wishes,
        parents_wishes=row.parents_wishes,
        note=row.note,
        replaces_id=row.replaces_id,
        recorded_by=found.by,
        recorded_at=row.recorded_at,
        ended_on=row.ended_on,
        ended_reason=row.ended_reason,
        ended_by=found.ended_by or "",
        actions=actions.get(row.id, ()),
        signatures=signatures.get(row.id, ()),
        reviews=reviews.get(row.id, ()),
    )
