"""Attendance before, during and after a plan, and week by week, counted from the pupil's marks."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.analysis.running_counts import RunningCounts
from ecede_desktop.law.measures import attendance
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_plans import plan_policy
from ecede_desktop.records.plans import Period, PlanFigures, PlanRow
from ecede_desktop.services.pupil_counts import counted
from ecede_desktop.store.unit import Reading

MOST_WEEKS = 60
"""Weeks that are drawn at most; of a longer plan the latest."""
_DAY, _WEEK = dt.timedelta(days=1), dt.timedelta(weeks=1)


def figures_on(session: Reading, pack: PolicyPack, plan: PlanRow, on: dt.date) -> PlanFigures:
    """Before, during and, once the plan's own time is over, after it, as a day stands.

    Before are the policy's weeks up to the plan's first day; a plan that has not begun has no day yet.
    """
    before = _before(pack, plan)
    counts = counted(session, pack, plan.pupil_id, before[0], max(on, before[1]))
    last = on if plan.last_day is None else min(on, plan.last_day)
    after = None
    if plan.last_day is not None and on > plan.last_day:
        after = _period(counts, plan.last_day + _DAY, on)
    during = _period(counts, plan.first_day, max(last, plan.first_day - _DAY))
    return PlanFigures(on, _period(counts, *before), during, after)


def weeks_on(session: Reading, pack: PolicyPack, plan: PlanRow, on: dt.date) -> tuple[tuple[float | None, ...], int]:
    """Attendance of each week from before the plan to a day, and how many of the weeks lie before it."""
    first = _monday(_before(pack, plan)[0])
    first = max(first, _monday(on) - _WEEK * (MOST_WEEKS - 1))
    counts = counted(session, pack, plan.pupil_id, first, on)
    weeks: list[float | None] = []
    day = first
    while day <= on:
        figure = attendance(counts.counts(day, min(day + _WEEK - _DAY, on)))
        weeks.append(None if figure is None else float(figure))
        day += _WEEK
    return tuple(weeks), max(0, min(len(weeks), (_monday(plan.first_day) - first).days // 7))


def _before(pack: PolicyPack, plan: PlanRow) -> tuple[dt.date, dt.date]:
    weeks = plan_policy(pack).review_on(plan.agreed_on).value.before
    return plan.first_day - _WEEK * weeks, plan.first_day - _DAY


def _period(counts: RunningCounts, first: dt.date, last: dt.date) -> Period:
    return Period(first, last, counts.counts(first, last))


def _monday(day: dt.date) -> dt.date:
    return day - _DAY * day.weekday()
