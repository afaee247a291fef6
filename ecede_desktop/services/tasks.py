"""Tasks of cases: add, finish, put off, and what is due today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.consequence import Consequence, Rank, TaskFacts, Why, rank
from ecede_desktop.law.policy_tasks import task_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.tasks import AddTask, FinishTask, SnoozeTask, TaskRow, TaskView, TodayView
from ecede_desktop.services.check_outs import late_checkouts
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.garbage import garbage_waits
from ecede_desktop.services.stages import find_case
from ecede_desktop.services.task_days import count_rule, counted_in, schools_of
from ecede_desktop.services.task_signs import with_signs
from ecede_desktop.services.visit_checks import FURTHEST
from ecede_desktop.store import tasks
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Reading

SOON = dt.timedelta(days=7)
_KINDS = ("visit", "action", "task")


def add_task(desk: Desk, command: AddTask) -> Outcome[TaskRow]:
    """Add a task to a case, for the officer who has the case; its day is given, or counted by a rule or a number.

    Raises:
        NoSuchCase: there is none.
        Refused: it says nothing of what is to be done, it is of no kind an officer sets, or its day cannot be counted.
    """
    title = command.title.strip()
    if not title:
        raise Refused("task_title_empty", "Say what is to be done.", field="title")
    if command.kind not in _KINDS:
        text = f"“{command.kind}” is not a kind of task that can be added; use one of {', '.join(_KINDS)}."
        raise Refused("task_kind", text, field="kind", kind=command.kind)
    with desk.writing() as unit:
        case = find_case(unit.session, desk.pack, command.reference)
        rule, trigger, due_on = _due(unit.session, desk, command, case.pupil_id)
        kind = "deadline" if command.rule else command.kind
        same = tasks.same_task(unit.session, case.id, case.officer_id, title, due_on, kind)
        if same is not None:
            return Outcome(Changes(), tasks.get(unit.session, same))
        note = command.note.strip()
        new = NewTask(case.id, title, due_on, kind, "", case.officer_id, rule=rule, trigger_on=trigger, note=note)
        task_id = tasks.add(unit, new)
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
    if (command.until - desk.clock.today()).days > FURTHEST:
        text = f"A task is put off by {FURTHEST} days at most. Look at the year, or finish the task."
        raise Refused("snooze_too_far", text, field="until", furthest=FURTHEST)
    with desk.writing() as unit:
        row = tasks.get(unit.session, command.task_id)
        if row.done_at is not None:
            raise Refused("task_is_done", f"“{row.title}” is done already and cannot be put off.", title=row.title)
        put_off = tasks.snooze(unit, command.task_id, command.until, reason)
        row = tasks.get(unit.session, command.task_id)
        return Outcome(unit.commit() if put_off else Changes(), row)


def view_task(desk: Desk, task_id: UUID) -> TaskView:
    """A task with each time that it was put off.

    Raises:
        NoSuchTask: there is none.
    """
    with desk.reading() as session:
        return TaskView(tasks.get(session, task_id), tasks.snoozes(session, task_id))


def today(desk: Desk) -> TodayView:
    """What the signed-in officer has to do; a manager sees everybody's.

    What is out of time or nearly stands first, by what follows from it and then by the day; visits of today and the
    seven days after, by the day; then what else is to be done: today, this week, later, what has no day last, in each
    by what follows from it. The order of consequence is the pack's.
    """
    with garbage_waits():
        return _today(desk)


def _today(desk: Desk) -> TodayView:
    day = desk.clock.today()
    whose: UUID | None = None if desk.is_manager else desk.user.id
    with desk.reading() as session:
        rows = with_signs(session, desk, tasks.open_tasks(session, user_id=whose))
        open_cases = tasks.count_open_cases(session, officer_id=whose)
        checkouts = late_checkouts(session, desk)
    ranked = in_order(desk, rows, day)
    pressing = [row for row, why in ranked if why.presses]
    rest = [row for row, why in ranked if not why.presses]
    soon = [row for row in rest if row.kind == "visit" and _before(row, day + SOON + dt.timedelta(days=1))]
    visits = sorted(soon, key=lambda row: (due_day(row) or dt.date.max, row.id.int))
    shown = {row.id for row in visits}
    return TodayView(
        day=day,
        overdue=tuple(pressing),
        visits=tuple(visits),
        to_do=tuple(row for row in rest if row.id not in shown),
        open_cases=open_cases,
        stuck=_stuck(row for row in pressing if _before(row, day)),
        checkouts=checkouts,
        whys={row.id: why for row, why in ranked},
    )


def in_order(desk: Desk, rows: Iterable[TaskRow], today: dt.date) -> list[tuple[TaskRow, Why]]:
    """Tasks by consequence, each with why it stands where it stands."""
    order = task_policy(desk.pack).order_on(today)
    found, known = [], dict[tuple[str, dt.date | None, str, dt.date | None], tuple[Rank, Why]]()
    for row in rows:
        facts = (row.kind, due_day(row), row.rule, row.trigger_on)  # the same for many: each is ranked once
        if facts not in known:
            known[facts] = rank(TaskFacts(*facts), today, order)
        place, why = known[facts]
        found.append((place, row, why))
    # By the number that an id is: two ids are compared slowly, and thousands are sorted here.
    found.sort(key=lambda one: (one[0], one[1].id.int))
    return [(row, why) for _, row, why in found]


def why_check_out(desk: Desk) -> Consequence:
    """Why somebody who is not back from a visit stands above everything."""
    return task_policy(desk.pack).order_on(desk.clock.today())["check_out"]


def due_day(row: TaskRow) -> dt.date | None:
    """The day that counts: where it was put off to, else where it was set."""
    return row.snoozed_to or row.due_on


def _before(row: TaskRow, day: dt.date) -> bool:
    due = due_day(row)
    return due is not None and due < day


def _stuck(overdue: Iterable[TaskRow]) -> int:
    return len({row.case_reference for row in overdue if row.kind == "stage_clock"})


def _due(session: Reading, desk: Desk, command: AddTask, pupil_id: UUID) -> tuple[str, dt.date | None, dt.date | None]:
    """By which rule, from which day, and the day that this gives; set by hand, the day alone."""
    if not (command.rule or command.count or command.unit):
        return "", None, command.due_on
    rule = command.rule or count_rule(command.count, command.unit)
    trigger = command.trigger_on or desk.clock.today()
    school_id = schools_of(session, [pupil_id]).get(pupil_id)
    return rule, trigger, counted_in(session, desk, rule, trigger, school_id).day
