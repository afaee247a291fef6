"""Days of open tasks counted anew when a calendar or a rule has changed: shown first, then moved by a person."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.citations import Citation
from ecede_desktop.law.deadlines import Rule, counted
from ecede_desktop.law.policy_referrals import referral_policy
from ecede_desktop.law.stages import StageClock
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.due_days import DueDay, MovedDay
from ecede_desktop.services import order_days
from ecede_desktop.services.calendars import calendars_of, council_calendar
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.school_referrals import CLOCK
from ecede_desktop.services.task_days import counted_by, rule_of, schools_of
from ecede_desktop.services.wall_clock import day_of
from ecede_desktop.store import school_referrals, schools, tasks
from ecede_desktop.store.tasks import CountedTask
from ecede_desktop.store.unit import Reading


def moved_days(desk: Desk) -> tuple[MovedDay, ...]:
    """Open tasks whose day would be another one by the calendars and rules of today; nothing is written.

    An officer sees their own; a manager everybody's. Beside them stand the times of attendance orders that still run.
    """
    with desk.reading() as session:
        return (*_moved(session, desk), *order_days.moved_steps(session, desk))


def recompute_open(desk: Desk) -> Outcome[tuple[MovedDay, ...]]:
    """Move each of those tasks to its new day, and answer with what moved; where it was put off to stays."""
    with desk.writing() as unit:
        found = (*_moved(unit.session, desk), *order_days.moved_steps(unit.session, desk))
        for moved in found:
            if moved.kind == order_days.KIND:
                order_days.move(unit, moved)
                continue
            tasks.move_due(unit, moved.task_id, moved.new, f"counted anew: {moved.counted.rule.key}")
            if moved.kind == "referral":
                number = moved.source.partition(":")[2]
                school_referrals.move_due(unit, number, moved.new)
        return Outcome(unit.commit() if found else Changes(), found)


def _moved(session: Reading, desk: Desk) -> Iterator[MovedDay]:
    listed = tasks.counted_tasks(session, user_id=None if desk.is_manager else desk.user.id)
    calendars = _Calendars(session, desk, listed)
    for task in listed:
        counted = _counted(desk, task, calendars)
        if counted is not None and counted.day != task.due_on:
            yield MovedDay(
                task.id, task.title, task.kind, task.source, task.case_reference, task.about, task.due_on, counted.day,
                counted,
            )  # fmt: skip


class _Calendars:
    """The calendar of each task's school, read once for all."""

    def __init__(self, session: Reading, desk: Desk, listed: Sequence[CountedTask]) -> None:
        without = [task.pupil_id for task in listed if task.school_id is None and task.pupil_id is not None]
        self._of_pupil = schools_of(session, list(dict.fromkeys(without)))
        ids = {task.school_id for task in listed if task.school_id is not None} | set(self._of_pupil.values())
        self._council = council_calendar(session, desk.pack)
        self._own = calendars_of(session, desk.pack, ids) if ids else {}
        self._names = {id_: row.name for id_, row in schools.by_id(session, ids).items()} if ids else {}

    def of(self, task: CountedTask) -> tuple[SchoolCalendar, str]:
        """The calendar for a task, and the name of the school whose it is."""
        school_id: UUID | None = task.school_id
        if school_id is None and task.pupil_id is not None:
            school_id = self._of_pupil.get(task.pupil_id)
        if school_id is None:
            return self._council, ""
        return self._own[school_id], self._names[school_id]


def _counted(desk: Desk, task: CountedTask, calendars: _Calendars) -> DueDay | None:
    """The day by today's calendars and rules; None where it is the same, is not counted by days, or cannot be told."""
    calendar, name = calendars.of(task)
    trigger = task.trigger_on or day_of(task.created_at)
    clock = _clock_of(desk, task, trigger)
    if clock is not None:
        rule = Rule(task.kind, "", clock.days, clock.unit, False, False, "last", "", "")
        if _stands(rule, trigger, calendar, task.due_on):
            return None
        return _by_clock(rule, clock.citation, trigger, calendar, name)
    if task.rule == "" or task.kind not in ("deadline", "visit", "action", "task"):
        return None
    try:
        rule, citation = rule_of(task.rule, trigger)
        if _stands(rule, trigger, calendar, task.due_on):
            return None
        return counted_by(rule, citation, trigger, calendar, name if rule.unit == "school" else "")
    except Refused:
        return None  # a rule that is gone, or terms that are not known: then the day stands as it was counted


def _clock_of(desk: Desk, task: CountedTask, trigger: dt.date) -> StageClock | None:
    kind, _, key = task.source.partition(":")
    if task.kind == "stage_clock" and kind == "stage":
        stage = desk.pack.ladder.get(key)
        return stage.clock if stage is not None else None
    if task.kind == "referral" and task.rule == CLOCK:
        return referral_policy(desk.pack).clock(trigger)
    return None


def _stands(rule: Rule, trigger: dt.date, calendar: SchoolCalendar, day: dt.date) -> bool:
    """Whether a day is still the one that its rule gives: most are, and need no steps to be told."""
    try:
        return counted(rule, trigger, calendar) == day
    except (ValueError, OverflowError):
        return False  # terms that are not known: what is done then is decided where the steps are made


def _by_clock(rule: Rule, citation: Citation, trigger: dt.date, calendar: SchoolCalendar, name: str) -> DueDay:
    """By a clock of the pack, which counts working days where the terms are not known."""
    try:
        return counted_by(rule, citation, trigger, calendar, name if rule.unit == "school" else "")
    except Refused:
        working = replace(rule, unit="working")
        return replace(counted_by(working, citation, trigger, None, ""), terms_unknown=True)
