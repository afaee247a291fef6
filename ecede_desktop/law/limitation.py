"""The six months to begin proceedings, kept for each unauthorised session: what can be charged, and what falls out."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ecede_desktop.law.calendar import DAY, add_calendar_months
from ecede_desktop.law.citations import Citation, Dated

FIRST_SESSION, LAST_SESSION = "first_session", "last_session"
STARTS = (FIRST_SESSION, LAST_SESSION)
"""From which session of a charged period its time runs: Legal's policy, and the pack's to say."""

Session = tuple[dt.date, str]
"""A day and AM or PM."""


class SessionLimit(NamedTuple):
    """An unauthorised session and the last day on which proceedings for it can begin."""

    day: dt.date
    session: str
    last_day: dt.date
    answered_by: str = ""
    """Number of the notice that was paid for it: the parents cannot be convicted of it (s.444A(4))."""

    def open_on(self, day: dt.date) -> bool:
        """Whether proceedings for it can still begin on a day."""
        return day <= self.last_day


@dataclass(frozen=True)
class SixMonthClock:
    """Every unauthorised session with its limit, in order (Magistrates' Courts Act 1980 s.127; CrimPR 7.2(10))."""

    sessions: tuple[SessionLimit, ...]
    months: int
    starts: str
    """first_session: each session stands alone. last_session: while the last of them is in time, all of them are."""
    citation: Citation

    @property
    def last_day(self) -> dt.date | None:
        """The last day to begin for all of them, counted from the first: always safe."""
        return self.sessions[0].last_day if self.sessions else None

    @property
    def backstop(self) -> dt.date | None:
        """The same counted from the last: after it nothing can be charged by any reading."""
        return self.sessions[-1].last_day if self.sessions else None

    @property
    def limit(self) -> dt.date | None:
        """The last day to begin for all of them by the policy that holds."""
        return self.last_day if self.starts == FIRST_SESSION else self.backstop

    def open_on(self, day: dt.date) -> tuple[SessionLimit, ...]:
        """The sessions that can still be charged on a day, by the policy that holds."""
        if self.starts == LAST_SESSION:
            return self.sessions if self.backstop is not None and day <= self.backstop else ()
        return self.sessions[bisect_left(self._limits, day) :]

    def fall_out_after(self, day: dt.date) -> tuple[SessionLimit, ...]:
        """The sessions that can be charged on a day and no longer on the next."""
        now = self.open_on(day)
        return now[: len(now) - len(self.open_on(day + DAY))]

    def gone_on(self, day: dt.date) -> tuple[SessionLimit, ...]:
        """The sessions that can no longer be charged on a day."""
        return self.sessions[: len(self.sessions) - len(self.open_on(day))]

    def next_out(self, day: dt.date) -> dt.date | None:
        """The last day on which all that can be charged on ``day`` still can; None where nothing can."""
        held = self.open_on(day)
        if not held:
            return None
        return held[0].last_day if self.starts == FIRST_SESSION else self.backstop

    def within(self, first: dt.date, last: dt.date) -> SixMonthClock:
        """The clock of a charged period: its sessions from a day to another."""
        days = [one.day for one in self.sessions]
        kept = self.sessions[bisect_left(days, first) : bisect_right(days, last)]
        return SixMonthClock(kept, self.months, self.starts, self.citation)

    def whole_on(self, day: dt.date) -> bool:
        """Whether proceedings for all of them can begin on a day."""
        return bool(self.sessions) and not self.gone_on(day)

    @cached_property
    def _limits(self) -> tuple[dt.date, ...]:
        return tuple(one.last_day for one in self.sessions)


def six_month_clock(
    unauthorised: Iterable[Session], months: Dated[int], starts: str = FIRST_SESSION, citation: Citation | None = None
) -> SixMonthClock:
    """The clock of these unauthorised sessions; the same session twice is one.

    ``months`` and ``starts`` come from the policy pack: that the day of the offence does not count, and from which
    session a period runs, are readings that the council's lawyers may change.

    Raises:
        ValueError: there is no such way to start.
    """
    if starts not in STARTS:
        raise ValueError(f"“{starts}” is none of {', '.join(STARTS)}")
    wanted = sorted(set(unauthorised))
    limits = {day: add_calendar_months(day, months.value) for day, _ in wanted}
    made = tuple(SessionLimit(day, session, limits[day]) for day, session in wanted)
    return SixMonthClock(made, months.value, starts, citation or months.citation)
