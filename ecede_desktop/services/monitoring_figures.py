"""Attendance after a result in court beside that before it, counted from the register as it stands."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.analysis.running_counts import RunningCounts
from ecede_desktop.law.calendar import add_calendar_months
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.before_after import Side
from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.records.monitoring import FurtherSession, MonitoringFigures, MonitoringRow
from ecede_desktop.services.charge_facts import unauthorised
from ecede_desktop.services.pupil_counts import counted
from ecede_desktop.store.unit import Reading


def figures_on(
    session: Reading, pack: PolicyPack, row: MonitoringRow, charged: ProsecutionRow, on: dt.date
) -> MonitoringFigures:  # fmt: skip
    """The days charged, the weeks before the result, and the days since, as a day stands; the result belongs to none.

    Once the time is over its figures stop with it. A mark that is missing is no absence: it stands beside each figure.
    """
    ended = row.ended
    last = min(on, row.last_day if ended is None else ended.on)
    first = min(charged.first_day, row.before_first)
    counts = counted(session, pack, row.pupil_id, first, max(last, row.before_last, charged.last_day))
    further: tuple[FurtherSession, ...] = ()
    if last >= row.first_day:
        months = pack.number("limitation_months", row.first_day).value
        further = tuple(
            FurtherSession(mark.day, mark.session, mark.code, add_calendar_months(mark.day, months))
            for mark in unauthorised(session, pack, row.pupil_id, row.first_day, last)
        )
    return MonitoringFigures(
        on,
        _side(counts, charged.first_day, charged.last_day, on),
        _side(counts, row.before_first, row.before_last, on),
        _side(counts, row.first_day, max(last, row.first_day), on, over=last >= row.last_day or ended is not None),
        further,
    )


def _side(counts: RunningCounts, first: dt.date, last: dt.date, on: dt.date, *, over: bool = True) -> Side:
    return Side(first, last, counts.counts(first, min(last, on)), over)
