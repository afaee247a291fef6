"""Tasks: kept, done, put off, and listed with what an officer needs to know before setting out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, case, func, select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.records.pupils import AddressRow
from ecede_desktop.records.tasks import SnoozeRow, TaskRow
from ecede_desktop.store.addresses import LIVED_AT
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import (
    Address,
    AttendanceCase,
    ParentLink,
    Pupil,
    School,
    Task,
    TaskSnooze,
    UserAccount,
)
from ecede_desktop.store.unit import Unit

_NOWHERE = ("", "home")
_PUPIL, _KIND = 4, 8
"""Places in a row that is read."""


class NoSuchTask(UserError):
    """No task has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_task", "That task is not in this store; open the case again.")


@dataclass(frozen=True)
class NewTask:
    """A task to be kept; ``user_id`` is whose it is. It is about a case or about a school."""

    case_id: UUID | None
    title: str
    due_on: dt.date | None
    kind: str
    source: str
    user_id: UUID
    school_id: UUID | None = None
    pupil_id: UUID | None = None
    """Whom it is about, where there is no case."""
    rule: str = ""
    """Key of the deadline or the clock that the day comes from; empty: set by hand."""
    trigger_on: dt.date | None = None
    """The day that it counts from."""
    note: str = ""


@dataclass(frozen=True)
class CountedTask:
    """An open task whose day was counted: by what, from when, and on whose calendar."""

    id: UUID
    title: str
    kind: str
    source: str
    rule: str
    trigger_on: dt.date | None
    created_at: dt.datetime
    due_on: dt.date
    case_reference: str
    about: str
    pupil_id: UUID | None
    school_id: UUID | None


def add(unit: Unit, task: NewTask) -> UUID:
    """Keep a task."""
    row = Task(
        id=uuid6.uuid7(), **vars(task), created_at=unit.clock.now(), done_at=None, done_by_id=None, snoozed_to=None,
        snooze_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    about = {"case": task.case_id} if task.school_id is None else {"school": task.school_id}
    about |= {"pupil": task.pupil_id} if task.pupil_id is not None else {}
    after = {"title": task.title, "due_on": task.due_on, "kind": task.kind, "source": task.source}
    if task.rule:
        after |= {"rule": task.rule, "trigger_on": task.trigger_on}
    unit.record("create", "task", row.id, after=about | after)
    if task.note:
        on = task.due_on
        keep_note(unit.session, "task", row.id, (task.note,), case_id=task.case_id, pupil_id=task.pupil_id, on=on)
    _touch(unit, row)
    return row.id


def finish(unit: Unit, task_id: UUID) -> bool:
    """The task is done; False when it was done before and nothing is written."""
    row = _found(unit.session, task_id)
    if row.done_at is not None:
        return False
    row.done_at, row.done_by_id = unit.clock.now(), unit.user.id
    unit.session.flush()
    unit.record("change", "task", task_id, before={"done_at": None}, after={"done_at": row.done_at})
    _touch(unit, row)
    return True


def let_go(unit: Unit, task_id: UUID, reason: str) -> bool:
    """The task is over without having been done; False when it was over before and nothing is written."""
    row = _found(unit.session, task_id)
    if row.done_at is not None:
        return False
    row.done_at, row.done_by_id, row.let_go_reason = unit.clock.now(), unit.user.id, reason
    unit.session.flush()
    unit.record("change", "task", task_id, before={"done_at": None}, after={"let_go": row.done_at, "reason": reason})
    _touch(unit, row)
    return True


def open_of_source(session: Session, start: str) -> list[tuple[UUID, str, dt.date | None]]:
    """The open tasks whose source begins so: id, the rest of the source, and the day each is due."""
    query = select(Task.id, Task.source, Task.due_on).where(
        Task.source.startswith(start, autoescape=True), Task.done_at.is_(None)
    )
    return [(id_, source.removeprefix(start), due_on) for id_, source, due_on in session.execute(query)]


def done_of_source(session: Session, start: str) -> dict[tuple[str, dt.date | None], dt.datetime]:
    """When what a source asked for was last done: by the rest of the source and the day it was due."""
    query = select(Task.source, Task.due_on, func.max(Task.done_at)).where(
        Task.source.startswith(start, autoescape=True), Task.done_at.is_not(None)
    )
    found = session.execute(query.group_by(Task.source, Task.due_on))
    return {(source.removeprefix(start), due_on): done_at for source, due_on, done_at in found if done_at is not None}


def finish_clocks(unit: Unit, case_id: UUID) -> None:
    """What the clock of a stage asked for is over once the case has left it."""
    query = select(Task.id).where(Task.case_id == case_id, Task.kind == "stage_clock", Task.done_at.is_(None))
    for task_id in unit.session.scalars(query).all():
        finish(unit, task_id)


def finish_by_source(unit: Unit, source: str) -> None:
    """What a record asked for is over: it was decided."""
    for task_id in unit.session.scalars(select(Task.id).where(Task.source == source, Task.done_at.is_(None))).all():
        finish(unit, task_id)


def snooze(unit: Unit, task_id: UUID, until: dt.date, reason: str) -> bool:
    """Put a task off; False when it stands so already and nothing is written."""
    row = _found(unit.session, task_id)
    if (row.snoozed_to, row.snooze_reason) == (until, reason):
        return False
    before = {"snoozed_to": row.snoozed_to, "snooze_reason": row.snooze_reason}
    row.snoozed_to, row.snooze_reason = until, reason
    unit.session.add(
        TaskSnooze(
            id=uuid6.uuid7(), task_id=task_id, until=until, reason=reason, user_id=unit.user.id,
            recorded_at=unit.clock.now(),
        )
    )  # fmt: skip
    unit.session.flush()
    unit.record("change", "task", task_id, before=before, after={"snoozed_to": until, "snooze_reason": reason})
    _touch(unit, row)
    return True


def snoozes(session: Session, task_id: UUID) -> tuple[SnoozeRow, ...]:
    """Each time that a task was put off, latest first."""
    query = (
        select(TaskSnooze.until, TaskSnooze.reason, UserAccount.full_name, TaskSnooze.recorded_at)
        .join(UserAccount, UserAccount.id == TaskSnooze.user_id)
        .where(TaskSnooze.task_id == task_id)
        .order_by(TaskSnooze.id.desc())
    )
    return tuple(SnoozeRow(*row) for row in session.execute(query))


def counted_tasks(session: Session, *, user_id: UUID | None = None) -> list[CountedTask]:
    """The open tasks whose day was counted by a rule, of one user or of everybody, in order of their days."""
    name = (Pupil.forename, Pupil.surname, School.name)
    query = (
        select(Task, AttendanceCase.reference, AttendanceCase.pupil_id, *name)
        .outerjoin(AttendanceCase, AttendanceCase.id == Task.case_id)
        .outerjoin(Pupil, Pupil.id == func.coalesce(AttendanceCase.pupil_id, Task.pupil_id))
        .outerjoin(School, School.id == Task.school_id)
        .where(Task.done_at.is_(None), Task.due_on.is_not(None), AttendanceCase.closed_on.is_(None))
        .where((Task.rule != "") | (Task.kind == "stage_clock"))
        .order_by(Task.due_on, Task.id)
    )
    if user_id is not None:
        query = query.where(Task.user_id == user_id)
    found = []
    for task, reference, case_pupil, forename, surname, school in session.execute(query):
        assert task.due_on is not None
        about = f"{forename or ''} {surname or ''}".strip() or school or ""
        found.append(
            CountedTask(
                task.id, task.title, task.kind, task.source, task.rule, task.trigger_on, task.created_at, task.due_on,
                reference or "", about, case_pupil or task.pupil_id, task.school_id,
            )
        )  # fmt: skip
    return found


def move_due(unit: Unit, task_id: UUID, due_on: dt.date, why: str, trigger_on: dt.date | None = None) -> None:
    """The day of a task is another one, because what it is counted by changed; the audit keeps both.

    ``trigger_on`` is the day that it counts from now; None: the same as before.
    """
    row = _found(unit.session, task_id)
    before, row.due_on = row.due_on, due_on
    row.trigger_on = trigger_on or row.trigger_on
    unit.session.flush()
    unit.record("change", "task", task_id, before={"due_on": before}, after={"due_on": due_on, "why": why})
    _touch(unit, row)


def same_task(
    session: Session, case_id: UUID, user_id: UUID, title: str, due_on: dt.date | None, kind: str
) -> UUID | None:
    """The open task that says exactly this already."""
    query = select(Task.id).where(
        Task.case_id == case_id, Task.user_id == user_id, Task.title == title, Task.kind == kind, Task.done_at.is_(None)
    )
    return session.scalars(query.where(Task.due_on == due_on if due_on else Task.due_on.is_(None))).first()


def get(session: Session, task_id: UUID) -> TaskRow:
    """One task.

    Raises:
        NoSuchTask: there is none with that id.
    """
    row = session.execute(_rows().where(Task.id == task_id)).one_or_none()
    if row is None:
        raise NoSuchTask
    return _row(row, _where_to_go(session, [row]))


def of_case(session: Session, case_id: UUID) -> tuple[TaskRow, ...]:
    """The tasks of a case: open ones by their day, then those done, latest first."""
    found = session.execute(_rows().where(Task.case_id == case_id)).all()
    addresses = _where_to_go(session, found)
    rows = [_row(row, addresses) for row in found]
    still = sorted((r for r in rows if r.done_at is None), key=lambda r: (_due(r) or dt.date.max, r.id))
    done = sorted((r for r in rows if r.done_at is not None), key=lambda r: (r.done_at, r.id), reverse=True)
    return (*still, *done)


def open_tasks(session: Session, *, user_id: UUID | None = None) -> list[TaskRow]:
    """Tasks of open cases and of schools that are not done, of one user or of everybody, by the day that counts."""
    due = func.coalesce(Task.snoozed_to, Task.due_on)
    # A concern for a child's safety is not over because the case is closed.
    stands = AttendanceCase.closed_on.is_(None) | (Task.kind == "concern")
    query = _rows().where(Task.done_at.is_(None), stands)
    if user_id is not None:
        query = query.where(Task.user_id == user_id)
    found = session.execute(query.order_by(due.is_(None), due, Task.id)).all()
    addresses = _where_to_go(session, found)
    return [_row(row, addresses) for row in found]


def count_open_cases(session: Session, *, officer_id: UUID | None = None) -> int:
    """Open cases of one officer or of everybody."""
    query = select(func.count()).select_from(AttendanceCase).where(AttendanceCase.closed_on.is_(None))
    if officer_id is not None:
        query = query.where(AttendanceCase.officer_id == officer_id)
    return session.scalar(query) or 0


def _due(task: TaskRow) -> dt.date | None:
    return task.snoozed_to or task.due_on


def _found(session: Session, task_id: UUID) -> Task:
    row = session.get(Task, task_id)
    if row is None:
        raise NoSuchTask
    return row


def _touch(unit: Unit, row: Task) -> None:
    unit.touch("task", row.id)
    if row.case_id is not None:
        unit.touch("case", row.case_id)
    if row.school_id is not None:
        unit.touch("school", row.school_id)


def _rows() -> Select[Any]:
    done_by = aliased(UserAccount)
    columns: tuple[Any, ...] = (
        Task.id, AttendanceCase.reference, Pupil.forename, Pupil.surname, Pupil.id.label("pupil_id"), Pupil.warning,
        Task.title, Task.due_on, Task.kind, Task.source, Task.done_at, done_by.full_name.label("done_by"),
        Task.snoozed_to, Task.snooze_reason, School.number.label("school_number"), School.name.label("school_name"),
        Task.let_go_reason, Task.rule, Task.trigger_on, Task.note,
    )  # fmt: skip
    query: Select[Any] = select(*columns)
    return (
        query.select_from(Task)
        .outerjoin(AttendanceCase, AttendanceCase.id == Task.case_id)
        .outerjoin(Pupil, Pupil.id == func.coalesce(AttendanceCase.pupil_id, Task.pupil_id))
        .outerjoin(School, School.id == Task.school_id)
        .outerjoin(done_by, done_by.id == Task.done_by_id)
    )


def _row(row: Any, addresses: Mapping[UUID, tuple[str, str]]) -> TaskRow:
    # By place, not by name: a name is looked up anew for each of thousands of rows.
    (
        id_, reference, forename, surname, pupil_id, warning, title, due_on, kind, source, done_at, done_by, snoozed_to,
        snooze_reason, school_number, school_name, let_go, rule, trigger_on, note,
    ) = row  # fmt: skip
    address, address_kind = addresses.get(pupil_id, _NOWHERE) if kind == "visit" else _NOWHERE
    return TaskRow(
        id=id_, case_reference=reference or "", pupil_name=f"{forename or ''} {surname or ''}".strip(), title=title,
        due_on=due_on, kind=kind, source=source, done_at=done_at, done_by=done_by or "", snoozed_to=snoozed_to,
        snooze_reason=snooze_reason, warning=warning or "", address=address, address_kind=address_kind,
        pupil_id=pupil_id, school_number=school_number or "", school_name=school_name or "", let_go=let_go, rule=rule,
        trigger_on=trigger_on, note=note,
    )  # fmt: skip


def _where_to_go(session: Session, rows: Sequence[Any]) -> Mapping[UUID, tuple[str, str]]:
    """The addresses of visits: for what else is to be done nobody sets out."""
    return _addresses(session, list({row[_PUPIL] for row in rows if row[_KIND] == "visit" and row[_PUPIL] is not None}))


def _addresses(session: Session, pupil_ids: list[UUID]) -> Mapping[UUID, tuple[str, str]]:
    """Where to go and its kind: the pupil's own address, else the parent's they live with, else the first with one."""
    found: dict[UUID, tuple[str, str]] = {}
    lives_with = case((ParentLink.lives_with.is_(True), 0), (ParentLink.lives_with.is_(None), 1), else_=2)
    newest = (case((Address.kind == "temporary", 0), else_=1), Address.from_date.desc().nulls_last(), Address.id.desc())
    holds = (Address.to_date.is_(None), Address.withdrawn_at.is_(None), Address.kind.in_(LIVED_AT))
    # Columns, not objects: everybody's list asks for thousands of addresses and shows one line of each.
    shown: tuple[Any, ...] = (Address.lines, Address.postcode, Address.kind)
    for some in portions(pupil_ids):
        own: Select[Any] = select(Address.pupil_id, *shown).where(Address.pupil_id.in_(some), *holds)
        parents: Select[Any] = (
            select(ParentLink.pupil_id, *shown)
            .join_from(ParentLink, Address, ParentLink.parent_id == Address.parent_id)
            .where(ParentLink.pupil_id.in_(some), *holds)
            .order_by(lives_with, ParentLink.contact_order, *newest)
        )
        for query in (own.order_by(*newest), parents):
            for pupil_id, lines, postcode, kind in session.execute(query):
                if pupil_id not in found:
                    found[pupil_id] = (AddressRow(tuple(lines.splitlines()), postcode).one_line, kind)
    return found
