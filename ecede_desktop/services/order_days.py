"""Days of attendance orders: from when the next step is lawful and why, and what a changed calendar or rule moves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law import attendance_orders as law
from ecede_desktop.law.attendance_orders import OrderStep, Process, Taken
from ecede_desktop.records.due_days import DueDay, MovedDay
from ecede_desktop.records.orders import OrderRow, OrderStepRow, StepOpening
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.task_days import counted_by, rule_of
from ecede_desktop.store import cases, schools
from ecede_desktop.store import orders as store
from ecede_desktop.store.unit import Reading, Unit

KIND = "order"
"""Of a moved day."""


def taken_of(steps: Sequence[OrderStepRow]) -> list[Taken]:
    """The steps as the law looks at them."""
    return [Taken(one.step, one.on, one.due_on) for one in steps]


def openings(session: Reading, desk: Desk, row: OrderRow, process: Process) -> tuple[StepOpening, ...]:
    """Each step that may come next with the day from which it is lawful, how that was counted, and its schools."""
    taken = taken_of(row.steps)
    return tuple(_opening(session, desk, row, step, taken) for step in law.next_steps(process, taken))


def due_day(session: Reading, desk: Desk, counts: str, on: dt.date, school_id: UUID | None) -> DueDay | None:
    """The last day of a time that a step starts, counted step by step; None where the terms are not known so far."""
    try:
        rule, citation = rule_of(counts, on)
        calendar = calendar_of(session, desk.pack, school_id) if rule.unit == "school" else None
        name = schools.by_id(session, [school_id])[school_id].name if calendar is not None and school_id else ""
        return counted_by(rule, citation, on, calendar, name)
    except Refused:
        return None


def moved_steps(session: Reading, desk: Desk) -> Iterator[MovedDay]:
    """Times of orders that still hold a step back and have another last day by the calendars and rules of today.

    An officer sees those of their own cases; a manager everybody's.
    """
    for row in store.rows(session):
        process = law.process(row.process)
        if process is None or not _concerns(session, desk, row):
            continue
        taken = taken_of(row.steps)
        for step, at in zip(row.steps, taken, strict=True):
            known = process.step(step.step)
            if step.due_on is None or known is None or not known.counts or not law.still_open(process, at, taken):
                continue
            counted = due_day(session, desk, known.counts, step.on, step.school_id)
            if counted is not None and counted.day != step.due_on:
                title = f"{known.english} ({step.on})"
                yield MovedDay(
                    step.id, title, KIND, f"order:{row.process}:{step.step}", row.case_reference, row.pupil_name,
                    step.due_on, counted.day, counted,
                )  # fmt: skip


def move(unit: Unit, moved: MovedDay) -> None:
    """Keep the new day; the one of before stays with the step."""
    store.move_due(unit, moved.task_id, moved.new, f"counted anew: {moved.counted.rule.key}")


def _opening(
    session: Reading, desk: Desk, row: OrderRow, step: OrderStep, taken: Sequence[Taken]
) -> StepOpening:  # fmt: skip
    first = law.not_before(step, taken)
    counted = None
    if first is not None:
        held = max((one for one in row.steps if one.step == step.waits and one.due_on is not None), key=_due)
        process = law.process(row.process)
        started = process.step(step.waits) if process is not None else None
        if started is not None:
            counted = due_day(session, desk, started.counts, held.on, held.school_id)
    named = law.named_by(step, taken)
    numbers = [
        one.school_number for key in named for one in reversed(row.steps) if one.step == key and one.school_number
    ]
    return StepOpening(
        step, first, step.waits if first is not None else "", counted, tuple(dict.fromkeys(numbers)),
        named[0] if named else "",
    )  # fmt: skip


def _concerns(session: Reading, desk: Desk, row: OrderRow) -> bool:
    if desk.is_manager or not row.case_reference:
        return True
    return cases.get(session, row.case_reference).officer_id == desk.user.id


def _due(step: OrderStepRow) -> dt.date:
    return step.due_on or dt.date.min
