"""``visits …``: sign contacts off for one child or a family, add to them, correct them, sign as manager."""

from __future__ import annotations

import argparse
import datetime as dt
from uuid import UUID

from ecede_desktop.cli.cases import agreed_action
from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.law.upn import normal
from ecede_desktop.records.contact_events import ChildsPart, LogFamilyVisit
from ecede_desktop.records.visits import (
    AddToVisit,
    Answers,
    ChildSeen,
    ContactOutcome,
    ContactRow,
    CorrectVisit,
    LogVisit,
    Present,
)
from ecede_desktop.services import cases, family_visits, pupils, visit_pages, visits
from ecede_desktop.services.desk import Desk


def log(options: argparse.Namespace) -> int:
    """Sign a contact off, for one child or for several of a family."""
    with opened(options) as desk:
        command = _command(options, desk)
        if options.also:
            return _log_family(options, desk, command)
        row = visits.log_visit(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"Signed off: {row.kind} on {row.on} ({row.id}).")
        _say_late(row)
    return 0


def _log_family(options: argparse.Namespace, desk: Desk, command: LogVisit) -> int:
    first = ChildsPart(
        command.reference, command.pupil_id, command.child_seen, command.not_alone_reason, command.childs_words,
        options.own,
    )  # fmt: skip
    others = tuple(_part(desk, text) for text in options.also)
    family = LogFamilyVisit(command, (first, *others), tuple(options.not_name))
    row = family_visits.log_family_visit(desk, family).value
    if options.json:
        out_json(row)
        return 0
    out(f"Signed off once for {len(row.participants)} children: {row.kind} on {row.on} ({row.id}).")
    for one in row.participants:
        out(f"  {one.full_name}  {one.contact.case_reference or 'no case'}  {one.contact.id}")
    _say_late(row.participants[0].contact)
    return 0


def add(options: argparse.Namespace) -> int:
    """Add to a contact."""
    with opened(options) as desk:
        row = visits.add_to_visit(desk, AddToVisit(options.contact, options.text, tuple(options.not_name))).value
    return _said(options, row, "Added.")


def correct(options: argparse.Namespace) -> int:
    """Correct a field of a contact; what stood there is kept."""
    command = CorrectVisit(options.contact, options.field, options.text, tuple(options.not_name))
    with opened(options) as desk:
        row = visits.correct_visit(desk, command).value
    return _said(options, row, "Corrected; the words that stood there are kept.")


def sign(options: argparse.Namespace) -> int:
    """Sign a note of supervision as manager."""
    with opened(options) as desk:
        row = visits.sign_as_manager(desk, options.contact).value
    return _said(options, row, f"Signed by {row.signed_by}.")


def list_contacts(options: argparse.Namespace) -> int:
    """List the contacts of a case or of a child; reading a case is logged."""
    with opened(options) as desk:
        if options.reference:
            rows = cases.view_case(desk, options.reference).contacts
        else:
            rows = visits.contacts_of_pupil(desk, _pupil(desk, options.upn))
    if options.json:
        out_json(rows)
        return 0
    for row in rows:
        late = f", written {row.working_days} working days later" if row.late else ""
        out(f"{row.on}  {row.kind}  {row.outcome.value}  by {row.recorded_by}{late}  ({row.id})")
        for text in (row.shared, row.observations, row.childs_words, row.no_reply_tried):
            if text:
                out(f"    {text}")
        for added in row.additions:
            was = f" (was: {added.replaces})" if added.replaces else ""
            out(f"    {added.field or 'added'}, {added.added_by}: {added.text}{was}")
    return 0


def kinds(options: argparse.Namespace) -> int:
    """List the kinds of contact."""
    with opened(options, read_only=True) as desk:
        found = [kind for kind in contact_policy(desk.pack).kinds if kind.offered]
    if options.json:
        out_json(found)
    else:
        out_table(["Kind", "English", "Welsh", "Counts as"], [(k.key, k.english, k.welsh, k.counts_as) for k in found])
    return 0


def _said(options: argparse.Namespace, row: ContactRow, sentence: str) -> int:
    if options.json:
        out_json(row)
    else:
        out(sentence)
    return 0


def _say_late(row: ContactRow) -> None:
    if row.late:
        message(f"This was written up {row.working_days} working days later; the record shows when.")


def _command(options: argparse.Namespace, desk: Desk) -> LogVisit:
    today: dt.date = options.on or desk.clock.today()
    return LogVisit(
        reference=options.reference,
        on=today,
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
        answered_by=options.answered_by,
        present=tuple(Present(*_cells(text, 2)) for text in options.present),
        parents_view=options.parents_view,
        third_party=options.third_party,
        home_conditions=_answers(options.home),
        language_used=options.language_used,
        details=_answers(options.detail),
        manager=options.manager,
        minutes=options.minutes,
        plan_id=options.plan,
        pupil_id=_pupil(desk, options.upn) if options.upn else None,
    )


def _cells(text: str, number: int) -> list[str]:
    return ([part.strip() for part in text.split(";", number - 1)] + [""] * number)[:number]


def _answers(texts: list[str]) -> Answers:
    pairs = [text.partition("=") for text in texts]
    wrong = [text for text, (_, equals, _) in zip(texts, pairs, strict=True) if not equals]
    if wrong:
        raise Refused("answer_without_key", f"“{wrong[0]}” has no key; write it as KEY=TEXT.", said=wrong[0])
    return tuple((key.strip(), text.strip()) for key, _, text in pairs)


def _pupil(desk: Desk, upn: str) -> UUID:
    return pupils.pupil(desk, upn=normal(upn)).id


def _part(desk: Desk, text: str) -> ChildsPart:
    whose, seen, why, words, observations = _cells(text, 5)
    if seen and seen not in list(ChildSeen):
        known = ", ".join(one.value for one in ChildSeen)
        raise Refused("child_seen_unknown", f"“{seen}” of {whose} is none of {known}.", said=seen)
    child = ChildSeen(seen) if seen else ChildSeen.NOT_SEEN
    if "/" in whose:
        return ChildsPart(whose, None, child, why, words, observations)
    found = visit_pages.read_participant(desk, _pupil(desk, whose))
    pupil_id = None if found.reference else found.pupil_id
    return ChildsPart(found.reference, pupil_id, child, why, words, observations)
