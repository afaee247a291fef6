"""How the days that run in a case were counted: each by the law's rule, step by step, on the calendar it counts by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.records.due_days import DueDay
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import find_case
from ecede_desktop.services.task_days import counted_in, schools_of

Asked = tuple[str, dt.date, UUID | None]
"""Key of the law's table, the day it counts from, and whose school days: None: those of the pupil's school."""


def explain_days(desk: Desk, reference: str, asked: Sequence[Asked]) -> tuple[DueDay | None, ...]:
    """Each day counted again, in the order in which it is asked; None where the rule or the terms are not known.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        here = schools_of(session, [case.pupil_id]).get(case.pupil_id)
        found: list[DueDay | None] = []
        for rule, trigger, school_id in asked:
            try:
                found.append(counted_in(session, desk, rule, trigger, school_id or here))
            except Refused:
                found.append(None)
        return tuple(found)
