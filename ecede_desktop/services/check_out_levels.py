"""How late a check-out is as time goes by, told without the store; and a clock that never goes back."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable
from dataclasses import replace

from ecede_desktop.clock import Clock
from ecede_desktop.law import visit_steps
from ecede_desktop.law.policy_visits import VisitPolicy
from ecede_desktop.law.visit_steps import Level, Limits
from ecede_desktop.records.visit_plans import CheckOutRow

SLACK = dt.timedelta(minutes=5)
"""Two machines of one store may differ by so much."""
_ORDER = (Level.ESCALATE, Level.OVERDUE, Level.DOUBTFUL, Level.OUT)


class RunningClock:
    """A clock that never goes back while the program runs, whatever is done to the machine's.

    The time that has passed since it was made is counted by a counter that nobody can set. Where the machine's clock
    says less, that counter is believed: an officer who is overdue stays overdue.
    """

    def __init__(self, clock: Clock, counter: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._counter = clock, counter
        self._began, self._count = clock.now(), counter()

    def now(self) -> dt.datetime:
        """The instant that it is at least."""
        ran = dt.timedelta(seconds=self._counter() - self._count)
        return max(self._clock.now(), self._began + ran)


def limits_of(policy: VisitPolicy, day: dt.date) -> Limits:
    """The lengths that hold on a day."""
    return Limits(
        overdue=policy.minutes("overdue_minutes", day),
        escalate=policy.minutes("escalate_minutes", day),
        longest=policy.minutes("longest_minutes", day),
    )


def as_of(row: CheckOutRow, clock: dt.datetime, certain: dt.datetime, policy: VisitPolicy) -> CheckOutRow:
    """A check-out as it stands now. ``clock`` is what the machine says, ``certain`` what is surely past."""
    past = max(certain, row.surely_past)
    level, over = visit_steps.level(row.back_by, clock, past, limits_of(policy, row.on), SLACK)
    return replace(row, level=level, over=over, surely_past=past, clock_behind=past - clock > SLACK)


def pressing(rows: Iterable[CheckOutRow]) -> tuple[CheckOutRow, ...]:
    """Those that somebody has to ask after, the most pressing first."""
    return tuple(row for row in in_order(rows) if row.level is not Level.OUT)


def in_order(rows: Iterable[CheckOutRow]) -> list[CheckOutRow]:
    """The most pressing first."""
    return sorted(rows, key=lambda row: (_ORDER.index(row.level), row.back_by, row.plan_id))
