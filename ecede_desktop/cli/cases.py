"""``case …``: open, list, show, log, confirm, advance."""

from __future__ import annotations

import argparse
import datetime as dt

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.law.stages import Decision
from ecede_desktop.records.cases import AdvanceStage, CaseFilter, CaseView, ConfirmRequirement, OpenCase
from ecede_desktop.records.visits import AgreedAction, ChildSeen, ContactOutcome, LogVisit
from ecede_desktop.services import cases, stages, visits


def open_case(options: argparse.Namespace) -> int:
    """Open a case; the reference is the result."""
    command = OpenCase(
        reason=options.reason,
        upn=options.upn,
        referred_on=options.referred_on,
        referred_by=options.referred_by,
        officer=options.officer,
        somebody_else=options.somebody_else,
    )
    with opened(options) as desk:
        row = cases.open_case(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(row.reference)
    return 0


def list_cases(options: argparse.Namespace) -> int:
    """List the caseload."""
    chosen = CaseFilter(officer=options.officer, stage=options.stage, include_closed=options.all)
    with opened(options, read_only=True) as desk:
        rows = cases.list_cases(desk, chosen)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Reference", "Pupil", "Year", "School", "Stage", "Since", "Attendance", "Next due", "Officer"],
            [(r.reference, r.full_name, r.year_group, r.school_name, f"{r.stage_number} {r.stage}", r.stage_since,
              r.attendance, r.next_due, r.officer) for r in rows],
        )  # fmt: skip
    return 0


def show(options: argparse.Namespace) -> int:
    """Show a case; reading it is logged."""
    with opened(options) as desk:
        view = cases.view_case(desk, options.reference)
        steps = [
            stages.gate(desk, options.reference, stage.key) for stage in stages.next_stages(desk, options.reference)
        ]
    if options.json:
        out_json({"case": view, "next": steps})
    else:
        _say_case(view)
        for step in steps:
            _say_gate(step)
    return 0


def _say_case(view: CaseView) -> None:
    row, pupil = view.case, view.pupil
    out(f"{row.reference}  {pupil.full_name}  UPN {pupil.upn or 'none'}  born {pupil.date_of_birth or 'not known'}")
    out(f"  school        {row.school_number} {row.school_name}, year {row.year_group or 'not known'}")
    out(f"  stage         {row.stage_number} {row.stage} since {row.stage_since}")
    out(f"  officer       {row.officer_name or row.officer}")
    shown = "no sessions" if row.attendance is None else f"{row.attendance} %"
    out(f"  attendance    {shown} ({row.counts.attended} of {row.counts.possible} sessions this school year)")
    out(f"  referred      {view.referred_on}: {view.reason}")
    out("  chronology")
    for entry in view.chronology:
        facts = ", ".join(value for _, value in entry.facts if value)
        out(f"    {entry.at:%Y-%m-%d}  {entry.kind}  {entry.title_key}  {facts}  {entry.text}".rstrip())


def _say_gate(step: Decision) -> None:
    out(f"  next stage    {step.to}: {'open' if step.allowed else 'not yet'}")
    for need in step.unmet:
        out(f"    - {need.requirement.english} [{need.requirement.key}] ({need.requirement.citation})")


def log_visit(options: argparse.Namespace) -> int:
    """Log a contact."""
    with opened(options) as desk:
        row = visits.log_visit(desk, _visit(options, desk.clock.today())).value
    if options.json:
        out_json(row)
    else:
        out(f"Logged {row.kind} on {row.on} ({row.id}).")
        if row.late:
            message("This was written up late; the record shows when.")
    return 0


def _visit(options: argparse.Namespace, today: dt.date) -> LogVisit:
    return LogVisit(
        reference=options.reference,
        on=options.on or today,
        kind=options.kind,
        started=options.started,
        ended=options.ended,
        outcome=ContactOutcome(options.outcome),
        place=options.place,
        purpose=options.purpose,
        who_seen=options.who_seen,
        child_seen=ChildSeen(options.child_seen),
        not_alone_reason=options.not_alone_reason,
        childs_words=options.childs_words,
        observations=options.observations,
        opinion=options.opinion,
        no_reply_tried=options.no_reply_tried,
        actions=tuple(agreed_action(text) for text in options.action),
        next_date=options.next_date,
    )


def agreed_action(text: str) -> AgreedAction:
    """An agreed action as ``WHAT;WHO;DATE``."""
    what, who, by = ([part.strip() for part in text.split(";")] + ["", "", ""])[:3]
    try:
        return AgreedAction(what, who, dt.date.fromisoformat(by) if by else None)
    except ValueError:
        raise UserError(
            "action_date", f"“{by}” in the action “{what}” is not a date; write it as YYYY-MM-DD."
        ) from None


def advance(options: argparse.Namespace) -> int:
    """Move a case to another stage."""
    command = AdvanceStage(options.reference, options.to, options.reason, options.approved_by)
    with opened(options) as desk:
        row = cases.advance_stage(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.reference} is now at stage {row.stage_number} {row.stage}.")
    return 0


def confirm(options: argparse.Namespace) -> int:
    """Confirm a requirement."""
    command = ConfirmRequirement(options.reference, options.requirement, options.note, options.on)
    with opened(options) as desk:
        row = cases.confirm_requirement(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.requirement} confirmed by {row.confirmed_by} on {local(row.confirmed_at):%Y-%m-%d %H:%M}.")
    return 0
