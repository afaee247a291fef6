"""``cases hand-over`` and ``allocation …``: who could have a case, who has how many, whose patch a school is."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.law.policy_allocation import allocation_policy
from ecede_desktop.records.allocation import HandOver, PatchRow, SetPatch
from ecede_desktop.records.users import TellOfUser
from ecede_desktop.services import allocation, users


def hand_over(options: argparse.Namespace) -> int:
    """Give cases to another officer."""
    command = HandOver(tuple(options.references), options.to, options.note, options.on)
    with opened(options) as desk:
        done = allocation.hand_over(desk, command).value
    if options.json:
        out_json(done)
        return 0
    out(f"Handed over to {done.to_name}: {', '.join(done.references)}. Tasks that went along: {done.tasks_moved}.")
    for visit in done.visits_staying:
        message(f"The visit of {visit.on} on {visit.reference} stays with {visit.officer_name}.")
    return 0


def propose(options: argparse.Namespace) -> int:
    """Who could have a case."""
    with opened(options, read_only=True) as desk:
        found = allocation.propose_officers(desk, reference=options.reference, away=frozenset(options.away))
        policy = allocation_policy(desk.pack)
    if options.json:
        out_json([{"name": one.name, "points": one.points, "parts": one.parts} for one in found])
        return 0
    for one in found:
        out(f"{one.points:>5}  {one.full_name} ({one.name})")
        for part in one.parts:
            out(f"       {part.points:>+5}  {policy.sentence(part)}")
    return 0


def loads(options: argparse.Namespace) -> int:
    """How many open cases each officer has."""
    with opened(options, read_only=True) as desk:
        found = allocation.loads(desk)
    if options.json:
        out_json(found)
        return 0
    lines = [
        (load.full_name, load.cases, load.overdue, load.stuck, load.welsh, load.weight,
         ", ".join(f"{stage} {count}" for stage, count in load.by_stage))
        for load in found
    ]  # fmt: skip
    out_table(["Officer", "Open", "Overdue", "Past stage's time", "Welsh", "Weight", "By stage"], lines)
    return 0


def patch(options: argparse.Namespace) -> int:
    """Give a school to an officer."""
    with opened(options) as desk:
        rows = allocation.set_patch(desk, SetPatch(options.school, options.officer, options.on)).value
    return _say(options, rows)


def patches(options: argparse.Namespace) -> int:
    """Whose patch each school is and was."""
    with opened(options, read_only=True) as desk:
        rows = allocation.patches(desk)
    return _say(options, rows)


def officer(options: argparse.Namespace) -> int:
    """What is said of an officer."""
    welsh = None if options.speaks_welsh is None else options.speaks_welsh == "yes"
    with opened(options) as desk:
        row = users.tell_of_user(desk, TellOfUser(options.name, welsh, options.phone, options.duty_contact)).value
    if options.json:
        out_json(row)
        return 0
    out(
        f"{row.full_name}: {'speaks' if row.speaks_welsh else 'does not speak'} Welsh, phone {row.phone or 'not known'}"
    )
    return 0


def _say(options: argparse.Namespace, rows: Sequence[PatchRow]) -> int:
    if options.json:
        out_json(rows)
        return 0
    lines = [(r.school_number, r.school_name, r.officer_name, r.from_date, r.to_date or "") for r in rows]
    out_table(["Number", "School", "Officer", "From", "To"], lines)
    return 0
