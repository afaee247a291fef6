"""``monitoring …``: attendance after a result in court, set beside that before it, and what comes of it."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.approving import approved
from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json
from ecede_desktop.records.before_after import Side
from ecede_desktop.records.monitoring import (
    BeginMonitoring,
    EndMonitoring,
    MonitoringView,
    ReviewMonitoring,
    WithdrawMonitoring,
)
from ecede_desktop.services import monitoring


def list_all(options: argparse.Namespace) -> int:
    """What is followed on a case, or anywhere."""
    with opened(options, read_only=True) as desk:
        views = monitoring.monitorings(desk, options.reference)
    if options.json:
        out_json(views)
        return 0
    for view in views:
        _told(view)
    return 0


def propose(options: argparse.Namespace) -> int:
    """The days that the council's rule gives; nothing is recorded."""
    with opened(options, read_only=True) as desk:
        given = monitoring.propose_monitoring(desk, options.number)
    if options.json:
        out_json(given)
        return 0
    out(f"{given.number}: result {given.result_on}, followed {given.first_day} to {given.last_day}")
    out(f"looked at on {', '.join(str(day) for day in given.review_days)}")
    out(f"{given.english} ({given.citation}, {given.mark})")
    return 0


def begin(options: argparse.Namespace) -> int:
    """Follow attendance on the days proposed, or on others that are said."""
    with opened(options) as desk:
        given = monitoring.propose_monitoring(desk, options.number)
        last = options.last_day or given.last_day
        looks = tuple(options.look) or tuple(day for day in given.review_days if day <= last)
        command = BeginMonitoring(options.number, options.first_day or given.first_day, last, looks, options.note)
        view = monitoring.begin_monitoring(desk, command).value
    return _answered(options, view)


def review(options: argparse.Namespace) -> int:
    """Attendance was looked at."""
    with opened(options) as desk:
        command = ReviewMonitoring(options.monitoring, options.on or desk.clock.today(), options.note)
        view = monitoring.review_monitoring(desk, command).value
    return _answered(options, view)


def end(options: argparse.Namespace) -> int:
    """What comes of it."""
    with opened(options) as desk:
        command = EndMonitoring(
            options.monitoring, options.outcome, options.on or desk.clock.today(), options.reasons, options.until,
            approved(desk, options),
        )  # fmt: skip
        view = monitoring.end_monitoring(desk, command).value
    return _answered(options, view)


def take_back(options: argparse.Namespace) -> int:
    """It ought not to have begun."""
    with opened(options) as desk:
        view = monitoring.withdraw_monitoring(desk, WithdrawMonitoring(options.monitoring, options.reason)).value
    return _answered(options, view)


def _answered(options: argparse.Namespace, view: MonitoringView) -> int:
    if options.json:
        out_json(view)
    else:
        _told(view)
    return 0


def _told(view: MonitoringView) -> None:
    row, shown = view.row, view.figures
    ended = row.ended
    state = ended.outcome if ended is not None else "withdrawn" if row.withdrawn_at is not None else "runs"
    out(f"{row.id} {row.prosecution_number}: {row.first_day} to {row.last_day}, {state}")
    for name, side in (("charged", shown.charged), ("before", shown.before), ("after", shown.after)):
        out(f"  {name} {side.first_day} to {side.last_day}: {_figure(side)}")
    for one in shown.further:
        out(f"  unauthorised since: {one.day} {one.session} {one.code}, can be charged until {one.last_day_to_begin}")
    if not view.rests:
        out("  the result that it counts from was taken back or stands on another day")
    for day in row.days_to_look:
        out(f"  to be looked at on {day}")


def _figure(side: Side) -> str:
    counts = side.counts
    percent = f"{side.attendance} %" if side.attendance is not None else "no figure"
    return (
        f"{percent}, {counts.attended} of {counts.possible} sessions, {counts.unauthorised} unauthorised,"
        f" {counts.missing} missing"
    )
