"""Wall-clock times in Wales as instants: an hour that comes twice or not at all is read so that nobody is missed."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.clock import WALES


def instant_of(day: dt.date, time: dt.time) -> dt.datetime:
    """The instant at which the clock on the wall shows this time; of an hour that comes twice, the first.

    A time that the clock leaps over in March is the one that follows: 01:30 is 02:30 of summer time.
    """
    return dt.datetime.combine(day, time.replace(fold=0), WALES).astimezone(dt.UTC)


def day_of(instant: dt.datetime) -> dt.date:
    """The day in Wales."""
    return instant.astimezone(WALES).date()
