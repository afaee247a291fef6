"""After a result in court: from when to when attendance is followed, beside which days, and when it is looked at."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ecede_desktop.law.calendar import DAY, add_calendar_months, add_working_days

_WEEK = dt.timedelta(weeks=1)


@dataclass(frozen=True)
class MonitoringRule:
    """How long attendance is followed, by the council's own choice."""

    weeks: int
    before: int
    """Weeks up to the result that they are set beside."""
    reviews: tuple[int, ...]
    """After so many weeks it is looked at."""
    with_order: bool
    """An order that lasts longer is followed to its end."""
    english: str
    welsh: str


@dataclass(frozen=True)
class Proposed:
    """The days that a rule gives from the day of a result, which belongs to neither side."""

    first_day: dt.date
    last_day: dt.date
    before_first: dt.date
    before_last: dt.date
    reviews: tuple[dt.date, ...]


def proposed(rule: MonitoringRule, result_on: dt.date, order_months: int = 0) -> Proposed:
    """The days to follow after a result; ``order_months``: how long an order of the court lasts, 0 where there is none.

    A day of review on which nobody works becomes the next working day; the last day always is one of them.
    """
    last = result_on + rule.weeks * _WEEK
    if rule.with_order and order_months:
        last = max(last, add_calendar_months(result_on, order_months))
    last = _working(last)
    asked = (_working(result_on + number * _WEEK) for number in rule.reviews)
    days = {*(day for day in asked if day < last), last}
    return Proposed(
        result_on + DAY, last, result_on - rule.before * _WEEK, result_on - DAY, tuple(sorted(days))
    )  # fmt: skip


def _working(day: dt.date) -> dt.date:
    # The first working day after the day before is the day itself, where it is one.
    return add_working_days(day - DAY, 1)
