"""``handoffs …``: list, candidates, offer, step."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.law.handoffs import Direction, StepKind
from ecede_desktop.records.before_after import Side
from ecede_desktop.records.handoffs import Candidate, HandoffView, OfferHandoff, RecordHandoffStep
from ecede_desktop.services import handoffs
from ecede_desktop.services.handoff_candidates import handoff_candidates


def list_handoffs(options: argparse.Namespace) -> int:
    """Hand-offs with attendance then, since and now."""
    with opened(options, read_only=True) as desk:
        views = handoffs.list_handoffs(desk, over=options.all)
    if options.json:
        out_json(views)
        return 0
    weeks = [f"{one.weeks} weeks on" for one in views[0].weeks] if views else []
    out_table(
        ["Id", "Pupil", "Direction", "Offered", "Worker", "Then", *weeks, "Now", "Last step"],
        [_line(view, len(weeks)) for view in views],
    )
    return 0


def candidates(options: argparse.Namespace) -> int:
    """Who would be handed over by rule."""
    with opened(options, read_only=True) as desk:
        found = handoff_candidates(desk, options.as_at)
    if options.json:
        out_json(found)
        return 0
    out(f"Attendance {found.first_day} to {found.last_day}; youth service: {found.least} to below {found.below} %")
    _say_candidates("youth service", found.youth_service)
    if found.last_day < found.post_16_from:
        message(f"Year 11 with an open case is handed over from {found.post_16_from} on.")
    _say_candidates("post-16", found.post_16)
    return 0


def offer(options: argparse.Namespace) -> int:
    """Offer a pupil to another service."""
    command = OfferHandoff(
        direction=Direction(options.direction),
        basis=options.basis,
        reference=options.reference,
        upn=options.upn,
        team=options.team,
        offered_on=options.on,
        first_day=options.first_day,
        last_day=options.last_day,
        sent=options.sent,
        destination=options.destination,
        support_needed=options.support_needed,
        case_kept_open=not options.case_closes,
    )
    with opened(options) as desk:
        row = handoffs.offer_handoff(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.id}")
        if row.trigger.get("holds") is False:
            message("By the council's rule this pupil would not be handed over; the hand-off is kept as said.")
    return 0


def step(options: argparse.Namespace) -> int:
    """Say what came of a hand-off."""
    command = RecordHandoffStep(options.id, StepKind(options.kind), options.on, options.value, options.note)
    with opened(options) as desk:
        row = handoffs.record_handoff_step(desk, command).value
    if options.json:
        out_json(row)
    else:
        last = row.steps[-1]
        out(f"{row.pupil_name}: {last.kind.value} on {last.on} {last.value}".rstrip())
    return 0


def _line(view: HandoffView, weeks: int) -> Sequence[object]:
    row = view.row
    since = [_side(one.after) for one in view.weeks][:weeks]
    last = row.steps[-1].kind.value if row.steps else "offered"
    return [
        row.id, row.pupil_name, row.direction.value, row.offered_on, row.worker, view.attendance_then,
        *since, *[""] * (weeks - len(since)), view.attendance_now, last,
    ]  # fmt: skip


def _side(side: Side) -> str:
    """Percent so far, with how many sessions lack a mark."""
    if side.attendance is None:
        return "-"
    so_far = "" if side.over else " so far"
    return f"{side.attendance} ({side.missing} missing){so_far}"


def _say_candidates(name: str, rows: Sequence[Candidate]) -> None:
    for one in rows:
        pupil, counts = one.pupil, one.counts
        figure = f"{one.attendance} % ({counts.attended} of {counts.possible}, {counts.missing} without a mark)"
        whose = f"{pupil.upn}  {pupil.name}  year {pupil.year_group}  {pupil.school_name}"
        out(f"{name:<14} {whose}  {figure}  {pupil.case_reference}".rstrip())
