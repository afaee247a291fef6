"""``duplicates``: likely duplicates, merging two records and taking a merge apart."""

from __future__ import annotations

import argparse
from uuid import UUID

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.errors import UserError
from ecede_desktop.law.likeness import Likeness, LikenessRules
from ecede_desktop.law.policy_likeness import likeness_rules
from ecede_desktop.records.duplicates import AskDuplicates, NewPerson, PersonBrief, SayNotTheSame
from ecede_desktop.records.merges import MergePlan, MergeRecords, UndoMerge
from ecede_desktop.services import duplicates as services
from ecede_desktop.services import merges as merging
from ecede_desktop.services import pupils
from ecede_desktop.services.desk import Desk

_SHORT = 12


def duplicates(options: argparse.Namespace) -> int:
    """List likely duplicates."""
    ask = AskDuplicates(options.kind, options.strong, options.most)
    with opened(options, read_only=True) as desk:
        found = services.list_duplicates(desk, ask)
        rules = likeness_rules(desk.pack, desk.clock.today())
    if options.json:
        out_json(found)
        return 0
    out_table(
        ["First", "Second", "Like", "Why"],
        [(_named(r.one), _named(r.two), r.likeness.strength, _why(r.likeness, rules)) for r in found.rows],
    )
    message(f"{found.found} likely pairs of {found.records} records; {len(found.rows)} are shown.")
    if found.left_out:
        message(f"{found.left_out} names are so common that they were not compared by the name alone.")
    return 0


def like(options: argparse.Namespace) -> int:
    """Who looks like somebody who is to be recorded."""
    new = NewPerson(
        options.kind, options.surname, options.forename, date_of_birth=options.born, upn=options.upn,
        postcode=options.postcode, phone=options.phone, email=options.email,
    )  # fmt: skip
    with opened(options, read_only=True) as desk:
        rows = services.like(desk, new)
        rules = likeness_rules(desk.pack, desk.clock.today())
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Who", "Id", "Like", "Why"],
            [(_named(r.person), r.person.id, r.likeness.strength, _why(r.likeness, rules)) for r in rows],
        )
        if not rows:
            message("Nobody who is recorded looks like them.")
    return 0


def plan(options: argparse.Namespace) -> int:
    """Show what a merge would do."""
    with opened(options, read_only=True) as desk:
        shown = merging.plan_merge(desk, options.kind, *_two(desk, options.kind, options.kept, options.merged))
    if options.json:
        out_json(shown)
    else:
        _say_plan(shown)
    return 0


def _say_plan(shown: MergePlan) -> None:
    out_table(["Fact", "Kept", "Merged", "Afterwards"], [(f.key, f.kept, f.merged, f.after) for f in shown.facts])
    for moved in shown.moves:
        out(f"moves: {moved.table} {moved.count}")
    for joined in shown.joined:
        out(f"joined: {joined}")
    for obstacle in shown.obstacles:
        out(f"{'state' if obstacle.by_statement else 'stands in the way'} [{obstacle.key}]: {obstacle.sentence}")


def merge(options: argparse.Namespace) -> int:
    """Merge two records; the merge's id is the result."""
    statements = dict(_statement(text) for text in options.state)
    with opened(options) as desk:
        kept, merged = _two(desk, options.kind, options.kept, options.merged)
        row = merging.merge(desk, MergeRecords(options.kind, kept, merged, options.reason, statements)).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.merged.name} is merged into {row.kept.name} ({row.id}).")
    return 0


def _statement(text: str) -> tuple[str, str]:
    key, given, said = text.partition("=")
    if not given or not said.strip():
        raise UserError("statement_form", f"“{text}” is no statement; write it as KEY=TEXT, with a key of the plan.")
    return key.strip(), said.strip()


def merges(options: argparse.Namespace) -> int:
    """List merges."""
    with opened(options, read_only=True) as desk:
        rows = merging.list_merges(desk, options.kind)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Id", "Kind", "Kept", "Merged", "When", "By", "Reason", "Taken apart"],
            [(str(r.id)[-_SHORT:], r.kind, _named(r.kept), _named(r.merged), r.merged_at.date(), r.merged_by, r.reason,
              f"{r.undone_at.date()}: {r.undone_reason}" if r.undone_at else "") for r in rows],
        )  # fmt: skip
    return 0


def unmerge(options: argparse.Namespace) -> int:
    """Take a merge apart."""
    with opened(options) as desk:
        command = UndoMerge(_merge_id(desk, options.id), options.reason, options.papers_recalled)
        done = merging.undo_merge(desk, command).value
    if options.json:
        out_json(done)
        return 0
    out(f"{done.merge.merged.name} and {done.merge.kept.name} are two records again.")
    for one in done.stayed:
        out(f"recorded since, stays with {done.merge.kept.name}: {one.table} {one.count}")
    return 0


def not_same(options: argparse.Namespace) -> int:
    """Say that two records are two people."""
    with opened(options) as desk:
        one, two = _two(desk, options.kind, options.one, options.two)
        row = services.say_not_the_same(desk, SayNotTheSame(options.kind, one, two, options.reason)).value
    if options.json:
        out_json(row)
    else:
        out(f"Kept: they are two people, as {row.said_by} said.")
    return 0


def _two(desk: Desk, kind: str, one: str, two: str) -> tuple[UUID, UUID]:
    return _record_id(desk, kind, one), _record_id(desk, kind, two)


def _record_id(desk: Desk, kind: str, text: str) -> UUID:
    """A record by its id, or a pupil by UPN."""
    try:
        return UUID(text)
    except ValueError:
        if kind == "pupil":
            return pupils.pupil(desk, upn=text).id
        raise UserError("record_id", f"“{text}” is no id of a {kind}; “duplicates like” shows the ids.") from None


def _merge_id(desk: Desk, text: str) -> UUID:
    found = [row.id for row in merging.list_merges(desk) if str(row.id).endswith(text.casefold()) and text]
    if len(found) != 1:
        told = "names several merges" if found else "is no merge"
        raise UserError("no_such_merge", f"“{text}” {told}; “duplicates merges” lists them.")
    return found[0]


def _named(person: PersonBrief) -> str:
    return " · ".join(filter(None, (person.name, person.upn, str(person.date_of_birth or ""), person.detail)))


def _why(likeness: Likeness, rules: LikenessRules) -> str:
    return "; ".join(rules.points[part.key].english for part in likeness.parts if part.key in rules.points)
