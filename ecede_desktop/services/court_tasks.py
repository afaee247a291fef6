"""What proceedings ask to be looked at by when: each day that the law counts, and each hearing's outcome.

Made, moved and closed in the transaction that records what they come from, so that they keep themselves right. A day
that somebody ticked off stays so, unless an event that closed it is taken back later.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.services.court_deadlines import of_prosecution
from ecede_desktop.store import cases, prosecutions, tasks
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Unit

SOURCE, OUTCOME = "court", "outcome"


@dataclass(frozen=True)
class _Wanted:
    due_on: dt.date
    title: str
    """In English, for where no window says it: windows say it from the source and the rule."""
    rule: str = ""
    trigger_on: dt.date | None = None
    kind: str = "task"
    """deadline: the council has to meet it. After a day of the defendant's there is only something to record."""


def keep_watch(unit: Unit, number: str) -> None:
    """Make the open tasks of proceedings what they ask for now."""
    row = prosecutions.get(unit.session, number)
    start = f"{SOURCE}:{row.number}:"
    wanted = _wanted(row)
    held = {key: (task_id, due_on) for task_id, key, due_on in tasks.open_of_source(unit.session, start)}
    for key, (task_id, due_on) in held.items():
        now = wanted.get(key)
        if now is None:
            tasks.finish(unit, task_id)
        elif due_on != now.due_on:
            tasks.move_due(unit, task_id, now.due_on, f"counted from {now.trigger_on}", now.trigger_on)
    fresh = {key: one for key, one in wanted.items() if key not in held}
    if not fresh:
        return
    done = tasks.done_of_source(unit.session, start)
    taken_back = max((one.withdrawn_at for one in row.events if one.withdrawn_at is not None), default=None)
    case = cases.get(unit.session, row.case_reference)
    for key, one in fresh.items():
        over = done.get((key, one.due_on))
        if over is not None and one.rule and (taken_back is None or taken_back < over):
            continue
        tasks.add(
            unit, NewTask(case.id, one.title, one.due_on, one.kind, f"{start}{key}", case.officer_id, rule=one.rule,
                          trigger_on=one.trigger_on),
        )  # fmt: skip


def _wanted(row: ProsecutionRow) -> dict[str, _Wanted]:
    """By what they are asked for; of a deadline that is counted from several events the latest holds."""
    found = {
        one.key: _Wanted(
            one.day, f"{row.number}: {one.english}", one.key, one.trigger, "deadline" if one.ours else "task"
        )
        for one in of_prosecution(row)
        if one.is_open
    }
    for hearing in row.hearings:
        if not hearing.outcome:
            title = f"{row.number}: record what came of the hearing"
            found[f"{OUTCOME}:{hearing.id}"] = _Wanted(hearing.on, title)
    return found
