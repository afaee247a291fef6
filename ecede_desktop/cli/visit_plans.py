"""``visit-plans``: plan a visit, take its steps, order a day, see who is not back, write the day sheet."""

from __future__ import annotations

import argparse
import datetime as dt
from uuid import UUID

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.clock import local
from ecede_desktop.errors import Refused
from ecede_desktop.law.visit_steps import Step
from ecede_desktop.records.visit_plans import (
    CancelVisit,
    CheckOutRow,
    EscalateCheckOut,
    Hazards,
    MoveVisit,
    OrderVisits,
    PlanVisit,
    SetBackBy,
    StepVisit,
    VisitPlanRow,
)
from ecede_desktop.services import check_outs, day_sheets, visit_plans, visit_steps
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.wall_clock import instant_of


def plan(options: argparse.Namespace) -> int:
    """Plan a visit; the dangers that stand are told, and have to be read first."""
    with opened(options) as desk:
        command = _command(desk, options)
        row = visit_plans.plan_visit(desk, command).value
    _say(options, row)
    return 0


def list_visits(options: argparse.Namespace) -> int:
    """List the visits of a day."""
    with opened(options, read_only=True) as desk:
        officer = "*" if options.everybody else options.officer
        rows = visit_plans.list_visits(desk, options.day or desk.clock.today(), officer)
    if options.json:
        out_json([_plain(row) for row in rows])
        return 0
    heads = ["No", "Time", "Who", "Address", "Officer", "State", "Back by", "Dangers"]
    out_table(heads, [_line(row) for row in rows])
    return 0


def step(options: argparse.Namespace) -> int:
    """Record a step."""
    with opened(options) as desk:
        held = visit_plans.view_visit(desk, options.visit)
        on = options.on or held.on
        at = instant_of(on, options.at) if options.at else None
        back_by = instant_of(on, options.back_by) if options.back_by else None
        command = StepVisit(options.visit, Step(options.step), at, back_by, options.note)
        row = visit_steps.step_visit(desk, command).value
    _say(options, row)
    return 0


def back_by(options: argparse.Namespace) -> int:
    """Say another time to be back."""
    with opened(options) as desk:
        on = local(desk.clock.now()).date()
        row = visit_steps.set_back_by(
            desk, SetBackBy(options.visit, instant_of(on, options.time), options.note)
        ).value  # fmt: skip
    _say(options, row)
    return 0


def move(options: argparse.Namespace) -> int:
    """Move a visit to another day."""
    with opened(options) as desk:
        held = visit_plans.view_visit(desk, options.visit)
        seen = _seen(held.hazards, options.markers_read)
        row = visit_plans.move_visit(desk, MoveVisit(held.id, options.to, options.reason, options.at, seen)).value
    _say(options, row)
    return 0


def cancel(options: argparse.Namespace) -> int:
    """A visit is not made."""
    with opened(options) as desk:
        row = visit_plans.cancel_visit(desk, CancelVisit(options.visit, options.reason)).value
    _say(options, row)
    return 0


def order(options: argparse.Namespace) -> int:
    """Put the visits of a day in an order."""
    with opened(options) as desk:
        on = visit_plans.view_visit(desk, options.visits[0]).on
        rows = visit_plans.order_visits(desk, OrderVisits(on, tuple(options.visits))).value
    if options.json:
        out_json([_plain(row) for row in rows])
    else:
        for number, row in enumerate(rows, 1):
            out(f"{number}. {row.names}")
    return 0


def overdue(options: argparse.Namespace) -> int:
    """List who is not back in time."""
    with opened(options, read_only=True) as desk:
        rows = check_outs.overdue_checkouts(desk)
    if options.json:
        out_json([_plain_checkout(row) for row in rows])
        return 0
    if not rows:
        message("Nobody is overdue.")
        return 0
    heads = ["Level", "Officer", "Telephone", "Set out", "Back by", "Minutes over", "Who", "Address", "Tried"]
    out_table(heads, [_late(row) for row in rows])
    if any(row.clock_behind for row in rows):
        message(
            "This machine's clock says an earlier time than the store already holds: ask after everybody who is out."
        )
    return 0


def escalate(options: argparse.Namespace) -> int:
    """Keep what was tried."""
    with opened(options) as desk:
        at = instant_of(local(desk.clock.now()).date(), options.at) if options.at else None
        row = visit_steps.escalate(desk, EscalateCheckOut(options.visit, options.tried, options.note, at)).value
    _say(options, row)
    return 0


def day_sheet(options: argparse.Namespace) -> int:
    """Write the day sheet."""
    with opened(options) as desk:
        day = options.day or desk.clock.today()
        saved = day_sheets.save_day_sheet(desk, day, options.out, options.officer, options.language).value
    if options.json:
        out_json(saved)
    else:
        out(f"{saved.pages} pages in {saved.path} (SHA-256 {saved.sha256}). It names children: shred it after the day.")
    return 0


def _command(desk: Desk, options: argparse.Namespace) -> PlanVisit:
    form = visit_plans.visit_form(desk, options.references, options.on)
    address, postcode = options.address.replace(";", "\n"), options.postcode
    if not address and form.addresses:
        address, postcode = form.addresses[0].lines, postcode or form.addresses[0].postcode
    return PlanVisit(
        references=tuple(options.references),
        on=options.on,
        planned_at=options.at,
        kind=options.kind,
        minutes=options.minutes,
        address=address,
        postcode=postcode,
        confidential=options.confidential,
        purpose=options.purpose,
        to_ask=options.to_ask,
        announced=options.announced,
        risk_note=options.risk_note,
        risk_answers=tuple(_answer(text) for text in options.risk),
        officer=options.officer or (form.officer if desk.is_manager else ""),
        second_officer=options.second_officer,
        duty_contact=options.duty_contact,
        markers_shown=_seen(visit_plans.hazards_at(desk, options.references, address, postcode), options.markers_read),
        alone_reason=options.alone_reason,
        approved_by=options.approved_by,
        task_id=options.task,
    )


def _seen(hazards: Hazards, read: bool) -> tuple[UUID, ...]:
    """Tell the dangers; only whoever says that they were read has seen them."""
    for hazard in hazards.rows:
        kind = f"{hazard.english}: " if hazard.english else ""
        message(f"DANGER {kind}{hazard.evidence} ({hazard.whose})")
    return hazards.marker_ids if read else ()


def _answer(text: str) -> tuple[str, str]:
    key, told, answer = text.partition("=")
    if not told:
        sentence = f"“{text}” is no answer; write KEY=ANSWER, for example --risk school=polite."
        raise Refused("visit_risk_answer", sentence, field="risk", answer=text)
    return key.strip(), answer


def _say(options: argparse.Namespace, row: VisitPlanRow) -> None:
    if options.json:
        out_json(_plain(row))
        return
    back = f", back by {_time(row.back_by)}" if row.is_out and row.back_by else ""
    out(f"{row.id}  {row.on} {_clock(row.planned_at)}  {row.names}: {row.state}{back}".replace("  ", " "))


def _plain(row: VisitPlanRow) -> dict[str, object]:
    return {
        "id": row.id, "on": row.on, "planned_at": row.planned_at, "minutes": row.minutes, "kind": row.kind,
        "officer": row.officer, "second_officer": row.second_officer, "duty_contact": row.duty_contact_name,
        "children": [child.full_name for child in row.children], "cases": [child.reference for child in row.children],
        "address": row.one_line, "confidential": row.confidential, "purpose": row.purpose, "to_ask": row.to_ask,
        "hazards": row.hazards.rows, "needs_two": row.hazards.needs_two, "state": row.state, "out": row.is_out,
        "back_by": row.back_by, "steps": row.steps, "moved_to": row.moved_to, "moved_from": row.moved_from,
    }  # fmt: skip


def _plain_checkout(row: CheckOutRow) -> dict[str, object]:
    return {
        "id": row.plan_id, "level": row.level, "officer": row.officer_name, "phone": row.officer_phone,
        "since": row.since, "back_by": row.back_by, "minutes_over": _minutes(row.over), "children": row.names,
        "address": row.address, "hazards": row.hazards, "tried": row.tried, "clock_behind": row.clock_behind,
    }  # fmt: skip


def _line(row: VisitPlanRow) -> tuple[object, ...]:
    dangers = "; ".join(hazard.english or hazard.evidence for hazard in row.hazards.rows)
    return (
        row.place_in_day, _clock(row.planned_at), row.names, row.one_line, row.officer, row.state,
        _time(row.back_by), dangers,
    )  # fmt: skip


def _late(row: CheckOutRow) -> tuple[object, ...]:
    tried = "; ".join(f"{step.tried} {_time(step.at)}" for step in row.tried)
    return (
        row.level, row.officer_name, row.officer_phone, _time(row.since), _time(row.back_by), _minutes(row.over),
        row.names, row.address, tried,
    )  # fmt: skip


def _minutes(over: dt.timedelta) -> int:
    return int(over.total_seconds() // 60)


def _clock(time: dt.time | None) -> str:
    return f"{time:%H:%M}" if time else ""


def _time(instant: dt.datetime | None) -> str:
    return f"{local(instant):%Y-%m-%d %H:%M}" if instant else ""
