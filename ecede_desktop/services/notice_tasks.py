"""What a penalty notice asks to be done by when: record its service, and, once unpaid, choose; kept right by itself."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.law.deadlines import deadline
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.notice_standings import standings
from ecede_desktop.store import cases, penalty_notices, tasks
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Unit

SERVE, CHOOSE = "serve", "choose"
SERVE_DAYS = 2
"""Working days after its issue on which somebody is asked how a notice was served."""
_RUNS = frozenset({Standing.LOWER, Standing.HIGHER, Standing.CHOOSE})


def keep_watch(unit: Unit, desk: Desk, number: str) -> None:
    """Make the open task of a notice what it asks for now; a notice without a case has none."""
    row = penalty_notices.find(unit.session, number)
    if row.case_id is None:
        return
    stands = standings(unit.session, desk.clock.today(), [row])[row.id]
    what, due_on, trigger = "", None, None
    if stands.standing is Standing.NOT_RECEIVED:
        what, due_on, trigger = SERVE, add_working_days(row.issued_on, SERVE_DAYS), row.issued_on
    elif stands.standing in _RUNS and stands.clock is not None:
        trigger = stands.clock.received_on
        what, due_on = CHOOSE, deadline("notice_choice", trigger).day
    _settle(unit, row.case_id, number, what, due_on, trigger)


def _settle(
    unit: Unit, case_id: UUID, number: str, what: str, due_on: dt.date | None, trigger: dt.date | None
) -> None:  # fmt: skip
    wanted = f"notice:{number}:{what}"
    held = {key: (id_, due) for id_, key, due in tasks.open_of_source(unit.session, f"notice:{number}:")}
    for key, (task_id, due) in held.items():
        if key != what or due != due_on:
            tasks.finish(unit, task_id)
    if not what or held.get(what, (None, None))[1] == due_on:
        return
    case = cases.get_by_id(unit.session, case_id)
    titles = {
        SERVE: f"Record how penalty notice {number} was served",
        CHOOSE: f"Penalty notice {number}: choose to prosecute or to withdraw",
    }
    rule = "notice_choice" if what == CHOOSE else ""
    tasks.add(
        unit, NewTask(case_id, titles[what], due_on, "deadline", wanted, case.officer_id, rule=rule,
                      trigger_on=trigger if rule else None),
    )  # fmt: skip
