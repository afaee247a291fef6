"""The only place that reads the machine's clock: instants in UTC, days in Wales."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Protocol
from zoneinfo import ZoneInfo

WALES = ZoneInfo("Europe/London")


class Clock(Protocol):
    """Tells the time; services and tests pass one in, nobody calls ``datetime.now``."""

    def now(self) -> dt.datetime:
        """The instant now, aware, in UTC."""
        ...

    def today(self) -> dt.date:
        """The calendar day in Wales now."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> dt.datetime:
        return dt.datetime.now(dt.UTC)

    def today(self) -> dt.date:
        return dt.datetime.now(WALES).date()


@dataclass
class FixedClock:
    """A clock that stands still, for tests, demonstrations and reproducible papers."""

    instant: dt.datetime

    def now(self) -> dt.datetime:
        return self.instant

    def today(self) -> dt.date:
        return self.instant.astimezone(WALES).date()


def local(instant: dt.datetime) -> dt.datetime:
    """The instant as the wall clock in Wales shows it."""
    return instant.astimezone(WALES)
