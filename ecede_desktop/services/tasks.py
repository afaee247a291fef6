"""Tasks of cases: add, finish, put off, and what is due today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.tasks import AddTask, FinishTask, SnoozeTask, TaskRow, TodayView
from ecede_desktop.services.check_outs import late_checkouts
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.services.task_signs import with_signs
from ecede_desktop.store import tasks
from ecede_desktop.store.tasks import NewTask

SOON = dt.timedelta(days=7)
_KINDS = ("visit", "action", "task")
_CONSEQUENCE = {
    "concern": -1, "deadline": 0, "stage_clock": 0, "referral": 1, "visit": 1, "review": 2, "handoff": 2, "action": 2,
    "task": 3,
}  # fmt: skip


def add_task(desk: Desk, command: AddTask) -> Outcome[TaskRow]:
    """Add a task to a case, for the officer who has the case.

    Raises:
        NoSuchCase: there is none.
        Refused: it says nothing of what is to be done, or it is of no kind an officer sets.
    """
    title = command.title.strip()
    if not title:
        raise Refused("task_title_empty", "Say what is to be done.", field="title")
    if command.kind not in _KINDS:
        text = f"“{command.kind}” is not a kind of task that can be added; use one of {', '.join(_KINDS)}."
        raise Refused("task_kind", text, field="kind", kind=command.kind)
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        same = tasks.same_task(unit.session, case.id, case.officer_id, title, command.due_on, command.kind)
        if same is not None:
            return Outcome(Changes(), tasks.get(unit.session, same))
        task_id = tasks.add(unit, NewTask(case.id, title, command.due_on, command.kind, "", case.officer_id))
        row = tasks.get(unit.session, task_id)
        return Outcome(unit.commit(), row)


def finish_task(desk: Desk, command: FinishTask) -> Outcome[TaskRow]:
    """A task is done; doing it twice changes nothing.

    Raises:
        NoSuchTask: there is none.
    """
    with desk.writing() as unit:
        done = tasks.finish(unit, command.task_id)
        row = tasks.get(unit.session, command.task_id)
        return Outcome(unit.commit() if done else Changes(), row)


def snooze_task(desk: Desk, command: SnoozeTask) -> Outcome[TaskRow]:
    """Put a task off to a later day, saying why.

    Raises:
        NoSuchTask: there is none.
        Refused: there is no reason, the day is not to come, or the task is done.
    """
    reason = command.reason.strip()
    if not reason:
        raise Refused("snooze_reason_empty", "Say why the task is put off.", field="reason")
    if command.until <= desk.clock.today():
        raise Refused("snooze_not_later", "Choose a day after today to put the task off to.", field="until")
    with desk.writing() as unit:
        row = tasks.get(unit.session, command.task_id)
        if row.done_at is not None:
            raise Refused("task_is_done", f"“{row.title}” is done already and cannot be put off.", title=row.title)
        put_off = tasks.snooze(unit, command.task_id, command.until, reason)
        row = tasks.get(unit.session, command.task_id)
        return Outcome(unit.commit() if put_off else Changes(), row)


def today(desk: Desk) -> TodayView:
    """What the signed-in officer has to do; a manager sees everybody's.

    Overdue first by consequence (the clock of a stage, a visit, an agreed action, any other task), then by the day;
    visits of today and the seven days after; then what else is to be done, what has no day last.
    """
    day = desk.clock.today()
    whose: UUID | None = None if desk.is_manager else desk.user.id
    with desk.reading() as session:
        rows = with_signs(session, desk, tasks.open_tasks(session, user_id=whose))
        open_cases = tasks.count_open_cases(session, officer_id=whose)
        checkouts = late_checkouts(session, desk)
    overdue = sorted((row for row in rows if _presses(row, day)), key=_by_consequence)
    rest = [row for row in rows if not _presses(row, day)]
    visits = [row for row in rest if row.kind == "visit" and _before(row, day + SOON + dt.timedelta(days=1))]
    shown = {row.id for row in visits}
    return TodayView(
        day=day,
        overdue=tuple(overdue),
        visits=tuple(visits),
        to_do=tuple(row for row in rest if row.id not in shown),
        open_cases=open_cases,
        stuck=_stuck(overdue),
        checkouts=checkouts,
    )


def due_day(row: TaskRow) -> dt.date | None:
    """The day that counts: where it was put off to, else where it was set."""
    return row.snoozed_to or row.due_on


def _presses(row: TaskRow, day: dt.date) -> bool:
    """Out of time, or a concern for a child's safety: that counts in hours and stands first from its first minute."""
    return row.kind == "concern" or _before(row, day)


def _before(row: TaskRow, day: dt.date) -> bool:
    due = due_day(row)
    return due is not None and due < day


def _by_consequence(row: TaskRow) -> tuple[int, dt.date, UUID]:
    return _CONSEQUENCE[row.kind], due_day(row) or dt.date.max, row.id


def _stuck(overdue: Sequence[TaskRow]) -> int:
    return len({row.case_reference for row in overdue if row.kind == "stage_clock"})
