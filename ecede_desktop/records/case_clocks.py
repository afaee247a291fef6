"""The six-month clock of a case: what can still be charged, what falls out, and what still lies before a charge."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property

from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.citations import Citation
from ecede_desktop.law.limitation import SessionLimit, SixMonthClock
from ecede_desktop.law.sequences import WayAhead


@dataclass(frozen=True)
class CaseClock:
    """As the register stands now; a corrected mark counts as what it was corrected to."""

    reference: str
    today: dt.date
    clock: SixMonthClock
    ways: tuple[WayAhead, ...]
    soon_days: int
    outside_age: int
    """Unauthorised sessions left out because the child was not of compulsory school age."""
    calendar: SchoolCalendar
    calendar_of: str
    """Whose school days were counted; empty: the council's."""
    policy_source: Citation
    """Where it comes from that time runs from the first session, or the last."""
    answered: tuple[SessionLimit, ...] = ()
    """Sessions left out because every parent who answers for the child paid a notice for them."""

    @cached_property
    def open(self) -> tuple[SessionLimit, ...]:
        """The sessions that can still be charged today."""
        return self.clock.open_on(self.today)

    @cached_property
    def falls_out(self) -> tuple[SessionLimit, ...]:
        """Those that can be charged today and no longer tomorrow."""
        return self.clock.fall_out_after(self.today)

    @property
    def next_out(self) -> dt.date | None:
        """The last day on which everything that is open can be charged."""
        return self.clock.next_out(self.today)

    @property
    def soon(self) -> bool:
        """Whether something falls out within the days that the pack names."""
        last = self.next_out
        return last is not None and (last - self.today).days <= self.soon_days
