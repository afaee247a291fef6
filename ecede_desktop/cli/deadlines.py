"""``deadlines``: the rules of the law's table, a day counted and explained, and the six-month clock of a case."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.case_clocks import CaseClock
from ecede_desktop.services import deadline_rules
from ecede_desktop.services.case_deadlines import case_clock
from ecede_desktop.services.counting_sentences import explain_due


def list_rules(options: argparse.Namespace) -> int:
    """List the rules; those that are not commenced say so."""
    rows = deadline_rules.list_rules()
    if options.json:
        out_json([{"rule": one.rule, "citation": one.citation, "from": one.valid_from, "to": one.valid_to,
                   "in_force": one.in_force} for one in rows])  # fmt: skip
        return 0
    lines = [
        (
            one.rule.key, one.rule.trigger, f"{one.rule.length} {one.rule.unit}", one.rule.gives, one.citation.mark,
            one.valid_from or "not in force", str(one.citation), one.rule.english,
        )
        for one in rows
    ]  # fmt: skip
    out_table(["Key", "From the day of", "Length", "Gives", "Mark", "Holds from", "Source", "What"], lines)
    return 0


def explain(options: argparse.Namespace) -> int:
    """Count a rule from a day; school days are those of the council's own terms."""
    calendar = SchoolCalendar(load_pack().terms)
    found = deadline_rules.due(options.rule, options.trigger, calendar, at=options.at)
    sentences = explain_due(found, options.language)
    if options.json:
        out_json({"day": found.day, "trigger": found.trigger, "rule": found.rule, "citation": found.citation,
                  "steps": found.steps, "sentences": sentences})  # fmt: skip
        return 0
    out(f"{found.day}  {found.rule.welsh if options.language == 'cy' else found.rule.english}")
    for sentence in sentences:
        out(f"  {sentence}")
    if found.citation is not None:
        sure = "" if found.citation.certain else f" ({found.citation.mark})"
        out(f"  {found.citation}{sure}")
    return 0


def clock(options: argparse.Namespace) -> int:
    """The six-month clock of a case, at whatever stage it is."""
    with opened(options, read_only=True) as desk:
        found = case_clock(desk, options.reference, at_any_stage=True)
    assert found is not None
    if options.json:
        out_json(_plain(found))
        return 0
    last = found.next_out
    out(f"{len(found.open)} of {len(found.clock.sessions)} unauthorised sessions can still be charged.")
    if last is not None:
        out(f"The first falls out after {last}; tomorrow fall out: {len(found.falls_out)}.")
    for way in found.ways if found.open else ():
        out(f"{way.way.english}: ready on {way.ready_on}; fall out before: {len(way.lost)}, stay: {len(way.left)}.")
    if found.outside_age:
        message(f"Left out, because the child was not of compulsory school age: {found.outside_age} sessions.")
    if not found.policy_source.certain:
        message(f"{found.policy_source}: {found.policy_source.mark}; Legal Services decide.")
    if options.sessions:
        still = set(found.open)
        rows = [
            (one.day, one.session, one.last_day, "open" if one in still else "gone") for one in found.clock.sessions
        ]
        out_table(["Day", "Session", "Last day", "State"], rows)
    return 0


def _plain(found: CaseClock) -> dict[str, object]:
    still, tomorrow = set(found.open), set(found.falls_out)
    return {
        "reference": found.reference, "today": found.today, "starts": found.clock.starts, "months": found.clock.months,
        "citation": found.policy_source, "next_out": found.next_out, "outside_age": found.outside_age,
        "sessions": [
            {"day": one.day, "session": one.session, "last_day": one.last_day, "open": one in still,
             "falls_out_tomorrow": one in tomorrow}
            for one in found.clock.sessions
        ],
        "ways": [
            {"way": way.way.key, "ready_on": way.ready_on, "lost": len(way.lost), "left": len(way.left),
             "steps": [{"step": one.step.key, "day": one.day, "terms_unknown": one.terms_unknown} for one in way.steps]}
            for way in found.ways
        ],
    }  # fmt: skip
