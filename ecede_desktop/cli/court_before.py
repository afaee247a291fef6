"""``court invite|heard|propose|material …``: parents heard, the two tests put, and what becomes of what is on file."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.notices import parent_named
from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json, out_table
from ecede_desktop.errors import Refused
from ecede_desktop.records.court import InviteInterview, ProposeDecision, RecordInterview
from ecede_desktop.records.material import MarkMaterial
from ecede_desktop.services import before_court
from ecede_desktop.services import material as materials


def invite(options: argparse.Namespace) -> int:
    """Invite a parent to be interviewed under caution, or to write."""
    with opened(options) as desk:
        command = InviteInterview(
            options.reference, parent_named(desk, options.reference, options.parent), options.kind,
            options.on or desk.clock.today(), options.planned_on, options.at, options.place, options.language,
            options.interpreter, options.adult, options.note,
        )  # fmt: skip
        row = before_court.invite_interview(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.id}: {row.parent_name}, {row.kind}")
    return 0


def heard(options: argparse.Namespace) -> int:
    """What came of an invitation; an interview that was held keeps the words of the caution."""
    with opened(options) as desk:
        command = RecordInterview(
            options.interview, options.outcome, options.on or desk.clock.today(), options.started, options.ended,
            options.caution, bool(options.caution), tuple(options.present), options.record,
        )  # fmt: skip
        row = before_court.record_interview(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.id}: {row.outcomes[-1].outcome}")
    return 0


def propose(options: argparse.Namespace) -> int:
    """The first named person answers the questions of the two tests for one parent and one offence."""
    answers = dict(_answer(said) for said in options.answer)
    with opened(options) as desk:
        command = ProposeDecision(
            options.reference, parent_named(desk, options.reference, options.parent), options.offence,
            options.first_day, options.last_day, options.evidence, options.reasons, considered=answers,
            provision=options.provision, notified_on=options.notified,
        )  # fmt: skip
        row = before_court.propose_decision(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(
            f"{row.id}: {row.offence} against {row.parent_name}, last day to begin {row.last_day_to_begin or 'unknown'}"
        )
    return 0


def material(options: argparse.Namespace) -> int:
    """Everything on file, and what becomes of each thing."""
    with opened(options, read_only=True) as desk:
        held = materials.schedule(desk, options.reference)
    if options.json:
        out_json(held)
        return 0
    lines = [
        (str(row.source_id or ""), row.source_kind, str(row.on or ""), row.status, row.description, row.reason)
        for row in held.rows
    ]
    out_table(("id", "kind", "day", "status", "what", "reason"), lines)
    return 0


def mark(options: argparse.Namespace) -> int:
    """Say what becomes of a thing: by its id in the schedule, or by a description of what is not on file."""
    with opened(options) as desk:
        source, kind = options.source, options.kind
        if source is not None:
            held = materials.schedule(desk, options.reference)
            found = next((row for row in held.rows if row.source_id == source), None)
            kind = found.source_kind if found is not None else kind
        command = MarkMaterial(
            options.reference, options.status, options.reason, kind, source, options.description, options.on,
            options.disclosed_on,
        )  # fmt: skip
        made = materials.mark_material(desk, command).value
    if options.json:
        out_json(made)
    else:
        out(f"{made.reference}: {len(made.with_status('undecided'))} of {len(made.rows)} not decided")
    return 0


def _answer(said: str) -> tuple[str, str]:
    """An answer to a question of the tests as ``KEY=TEXT``."""
    key, sign, answer = said.partition("=")
    if not sign:
        text = f'“{said}” is no answer; write KEY=TEXT, for example --answer proportion="Visits failed."'
        raise Refused("decision_answer", text, field="answer")
    return key.strip(), answer.strip()
