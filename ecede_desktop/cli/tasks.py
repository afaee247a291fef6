"""``tasks`` and ``diary``: what is to be done and why it presses, days counted by rule, the diary and its file."""

from __future__ import annotations

import argparse
import datetime as dt

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.errors import Refused
from ecede_desktop.law.consequence import Why
from ecede_desktop.law.day_counting import Step
from ecede_desktop.records.diary import DiaryEntry
from ecede_desktop.records.due_days import DueDay, MovedDay
from ecede_desktop.records.tasks import AddTask, FinishTask, SnoozeTask, TaskRow
from ecede_desktop.services import diary, diary_files, task_days, task_recounting, tasks
from ecede_desktop.services.desk import Desk

FOUR_WEEKS = dt.timedelta(days=27)
_WHY_NOT = {"half_term": "half-term", "holiday": "school holidays", "closed": "school closed"}


def list_tasks(options: argparse.Namespace) -> int:
    """What presses, visits, the rest."""
    with opened(options, read_only=True) as desk:
        view = tasks.today(desk)
    parts = (("press", view.overdue), ("visit", view.visits), ("to do", view.to_do))
    if options.json:
        out_json([_plain(row, view.whys[row.id], part) for part, rows in parts for row in rows])
        return 0
    lines = [_line(row, view.whys[row.id], part) for part, rows in parts for row in rows]
    out_table(["Where", "Due", "What", "About", "Case", "Why here"], lines)
    for late in view.checkouts:
        message(f"Not back from a visit: {late.officer_name}. {tasks.why_check_out(desk).english}")
    return 0


def add(options: argparse.Namespace) -> int:
    """Add a task; a counted day is explained."""
    with opened(options) as desk:
        command = AddTask(
            options.reference, options.title, options.due, options.kind, options.rule, options.trigger, options.count,
            options.unit, options.note,
        )  # fmt: skip
        row = tasks.add_task(desk, command).value
        counted = _recounted(desk, options.reference, row)
    if options.json:
        out_json({"id": row.id, "due_on": row.due_on, "kind": row.kind, "counted": counted})
        return 0
    out(f"{row.id}  {row.due_on or 'no day'}  {row.title}")
    for sentence in explained(counted) if counted else ():
        out(f"  {sentence}")
    return 0


def done(options: argparse.Namespace) -> int:
    """A task is done."""
    with opened(options) as desk:
        row = tasks.finish_task(desk, FinishTask(options.task)).value
    _say(options, row, "done")
    return 0


def snooze(options: argparse.Namespace) -> int:
    """Put a task off; each time that it was put off is listed."""
    with opened(options) as desk:
        tasks.snooze_task(desk, SnoozeTask(options.task, options.until, options.reason))
        view = tasks.view_task(desk, options.task)
    if options.json:
        out_json({"task": view.task.id, "snoozes": view.snoozes})
        return 0
    out(f"{view.task.title}: put off to {view.task.snoozed_to}")
    for one in view.snoozes:
        out(f"  to {one.until} by {one.by}: {one.reason}")
    return 0


def rules(options: argparse.Namespace) -> int:
    """List the deadlines."""
    with opened(options, read_only=True) as desk:
        found = task_days.deadline_choices(desk)
    if options.json:
        out_json([{"rule": rule, "citation": citation} for rule, citation in found])
        return 0
    lines = [(r.key, r.trigger, f"{r.length} {r.unit}", r.gives, str(c), r.english) for r, c in found]
    out_table(["Key", "From", "Length", "Gives", "Source", "What"], lines)
    return 0


def recompute(options: argparse.Namespace) -> int:
    """Move what has another day now, or only say so."""
    with opened(options, read_only=options.dry_run) as desk:
        found = task_recounting.moved_days(desk) if options.dry_run else task_recounting.recompute_open(desk).value
    if options.json:
        out_json(found)
        return 0
    if not found:
        message("Every open task stands on the day that the calendars and rules of today give.")
        return 0
    out_table(["Old", "New", "What", "About", "Case"], [_moved(row) for row in found])
    return 0


def show(options: argparse.Namespace) -> int:
    """List the days on which something stands."""
    with opened(options, read_only=True) as desk:
        first, last = _days(desk, options)
        view = diary.diary(desk, first, last, options.whose)
    if options.json:
        out_json(view)
        return 0
    lines = [(day.date, day.kind, *_entry(entry)) for day in view.days for entry in day.entries]
    out_table(["Day", "Is", "Time", "Kind", "What", "About", "Case"], lines)
    return 0


def export(options: argparse.Namespace) -> int:
    """Save the diary as a calendar file."""
    with opened(options) as desk:
        first, last = _days(desk, options)
        saved = diary_files.save_diary(
            desk, options.out, first, last, with_reference=options.with_reference, language=options.language
        ).value
    if options.json:
        out_json(saved)
        return 0
    told = "with the references of cases" if saved.with_reference else "without any detail of a person or a case"
    out(f"{saved.events} entries in {saved.path}, {told}.")
    return 0


def explained(counted: DueDay) -> tuple[str, ...]:
    """The counting in words, a sentence a step."""
    return tuple(_step(step, counted.rule.unit) for step in counted.steps)


def _step(step: Step, unit: str) -> str:
    span = f"{step.first}" if step.first == step.last else f"{step.first} to {step.last}"
    if step.why == "counts":
        return f"{span}: counted, {step.number} {unit} days so far."
    if step.why == "trigger":
        return f"{span}: the day it counts from; it does not count itself."
    if step.why in ("months", "shorter_month"):
        return f"{span}: {step.number} months on."
    if step.why == "rolls":
        return f"{span}: the last day is no business day; the next one is taken."
    return f"{span}: {step.name or _WHY_NOT.get(step.why, step.why)}, not counted."


def _recounted(desk: Desk, reference: str, row: TaskRow) -> DueDay | None:
    if not row.rule or row.trigger_on is None:
        return None
    try:
        return task_days.due_in_case(desk, reference, row.rule, row.trigger_on)
    except Refused:
        return None


def _days(desk: Desk, options: argparse.Namespace) -> tuple[dt.date, dt.date]:
    first = options.first or desk.clock.today()
    return first, options.last or first + FOUR_WEEKS


def _plain(row: TaskRow, why: Why, part: str) -> dict[str, object]:
    return {
        "id": row.id, "where": part, "kind": row.kind, "title": row.title, "due_on": row.due_on,
        "snoozed_to": row.snoozed_to, "snooze_reason": row.snooze_reason, "case": row.case_reference,
        "about": row.pupil_name or row.school_name, "rule": row.rule, "trigger_on": row.trigger_on,
        "state": why.state, "consequence": why.consequence.key, "why": why.consequence.english,
    }  # fmt: skip


def _line(row: TaskRow, why: Why, part: str) -> tuple[object, ...]:
    due = row.snoozed_to or row.due_on
    about = row.pupil_name or row.school_name
    return part, due, row.title or row.kind, about, row.case_reference, f"{why.state}: {why.consequence.english}"


def _moved(row: MovedDay) -> tuple[object, ...]:
    return row.old, row.new, row.title or row.kind, row.about, row.case_reference


def _entry(entry: DiaryEntry) -> tuple[object, ...]:
    at = f"{entry.at:%H:%M}" if entry.at else ""
    return at, entry.kind, entry.title or entry.source, entry.names, entry.case_reference


def _say(options: argparse.Namespace, row: TaskRow, what: str) -> None:
    if options.json:
        out_json({"id": row.id, "done_at": row.done_at, "done_by": row.done_by})
    else:
        out(f"{row.title}: {what}")
