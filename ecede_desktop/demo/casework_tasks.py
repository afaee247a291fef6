"""Invented things to do: a time limit of the law that is near, days counted by hand, and one put off twice."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.records.cases import CaseFilter
from ecede_desktop.records.tasks import AddTask, SnoozeTask
from ecede_desktop.services import cases, tasks
from ecede_desktop.services.desk import Desk

_DAY = dt.timedelta(days=1)


def set_tasks(desk: Desk) -> None:
    """One of each way in which a day comes about, on the cases that have got furthest."""
    today = desk.clock.today()
    rows = [row for row in cases.list_cases(desk, CaseFilter()) if row.stage in ("penalty_notice", "court_warning")]
    for row in rows[:1]:
        received = today - 20 * _DAY
        for title, rule in (
            ("See whether the lower amount was paid", "notice_lower_amount"),
            ("No charge before this day has passed", "notice_bars_proceedings"),
        ):
            tasks.add_task(desk, AddTask(row.reference, title, rule=rule, trigger_on=received))
    others = [row for row in cases.list_cases(desk, CaseFilter()) if row.stage in ("action_plan", "review")]
    for row in others[:1]:
        note = "The pastoral lead answers before 9:30."
        command = AddTask(row.reference, "Ask the school how the mornings go", count=5, unit="working", note=note)
        tasks.add_task(desk, command)
        late = AddTask(row.reference, "Ask the school nurse for the appointment", today - 3 * _DAY)
        task = tasks.add_task(desk, late).value
        for days, reason in ((1, "The nurse is at another school today."), (2, "Rang at 9:10: she rings back.")):
            tasks.snooze_task(desk, SnoozeTask(task.id, add_working_days(today, days), reason))
