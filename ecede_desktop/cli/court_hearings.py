"""``court outcome|witness|take-back …``: what came of a hearing, who can come, and what was recorded wrongly."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.approving import approved
from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json
from ecede_desktop.records.court import HearingOutcome, WithdrawEvent, WitnessAvailability
from ecede_desktop.services import prosecutions


def outcome(options: argparse.Namespace) -> int:
    """What came of a hearing; an adjournment to a known day lists the next one."""
    command = HearingOutcome(
        options.hearing, options.to, options.note, tuple(options.attended), options.next_on, options.next_at
    )
    with opened(options) as desk:
        row = prosecutions.hearing_outcome(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.number}: {options.to}; {sum(not one.outcome for one in row.hearings)} hearings to come")
    return 0


def witness(options: argparse.Namespace) -> int:
    """When a witness can come to court, or cannot."""
    command = WitnessAvailability(
        options.witness, options.first_day, options.last_day, options.can == "yes", options.reference, options.note
    )
    with opened(options) as desk:
        rows = prosecutions.witness_can_come(desk, command).value
    if options.json:
        out_json(rows)
        return 0
    for row in rows:
        out(f"{row.first_day} to {row.last_day}: {row.witness} {'can' if row.available else 'cannot'} come")
    return 0


def take_back(options: argparse.Namespace) -> int:
    """An event was recorded wrongly; it stays in sight with the reason."""
    with opened(options) as desk:
        command = WithdrawEvent(options.event, options.reason, approved(desk, options))
        row = prosecutions.withdraw_event(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.number}: taken back")
    return 0
