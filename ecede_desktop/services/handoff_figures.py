"""The figures of a hand-off as they are kept with its outcome: the weeks before and after, counts by class."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from ecede_desktop.law.measures import Counts
from ecede_desktop.records.before_after import BeforeAfter, Side


def kept(weeks: Sequence[BeforeAfter], today: dt.date) -> dict[str, Any]:
    """Figures as JSON keeps them: days as text, missing marks among the counts."""
    found: dict[str, Any] = {"as_at": today.isoformat()}
    for one in weeks:
        found[str(one.weeks)] = {"on": one.on.isoformat(), "before": _side(one.before), "after": _side(one.after)}
    return found


def read(figures: Mapping[str, Any]) -> tuple[BeforeAfter, ...]:
    """The figures that were kept; none where none were."""
    return tuple(
        BeforeAfter(dt.date.fromisoformat(one["on"]), int(weeks), _read_side(one["before"]), _read_side(one["after"]))
        for weeks, one in figures.items()
        if weeks != "as_at"
    )


def _side(side: Side) -> dict[str, Any]:
    days = {"first_day": side.first_day.isoformat(), "last_day": side.last_day.isoformat()}
    return days | {"counts": asdict(side.counts), "over": side.over}


def _read_side(said: Mapping[str, Any]) -> Side:
    first, last = (dt.date.fromisoformat(said[name]) for name in ("first_day", "last_day"))
    return Side(first, last, Counts(**said["counts"]), over=said["over"])
