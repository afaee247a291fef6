"""``court …``: considerations, decisions and proceedings of a case, its hearings, statements and papers."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.approving import approved
from ecede_desktop.cli.notices import parent_named
from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json
from ecede_desktop.law.calendar import is_working_day
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.court import (
    BeginProsecution,
    ConsiderSupervision,
    DecideProsecution,
    ListHearing,
    ProsecutionRow,
    RecordEvent,
)
from ecede_desktop.records.court_papers import AskCourtPaper
from ecede_desktop.records.statements import DraftStatement
from ecede_desktop.services import before_court, certificates, court_papers, prosecutions, statements
from ecede_desktop.services.paper_files import check_writable, save_pdf


def view(options: argparse.Namespace) -> int:
    """Everything of a case on its way to court."""
    with opened(options, read_only=True) as desk:
        found = prosecutions.court_view(desk, options.reference)
        written = statements.statements_of(desk, options.reference)
        certified = certificates.certificates_of(desk, options.reference)
    if options.json:
        out_json({"court": found, "statements": written, "certificates": certified})
        return 0
    for row in found.considerations:
        out(f"{row.on} supervision order: {row.outcome}")
    for one in found.interviews:
        came = ", ".join(outcome.outcome for outcome in one.outcomes) or "no answer yet"
        out(f"{one.id} {one.invited_on} {one.kind}: {came}")
    for decision in found.decisions:
        out(f"{decision.id} {decision.offence}: {decision.decision or 'waits for the second person'}")
    for case in found.prosecutions:
        out(f"{case.number} {case.offence} {case.route}, {len(case.sessions)} sessions")
        _course(case)
        for due in found.deadlines.get(case.number, ()):
            out(f"  {due.day} {due.english} ({due.citation})")
    for statement in written:
        out(f"{statement.thread_id} version {statement.version} {statement.document_number or 'draft'}")
    for paper in certified:
        state = f"signed {paper.signed.signed_on}" if paper.signed is not None else "not signed"
        out(f"{paper.number} certificate for {paper.charge}: {state}")
    return 0


def _course(case: ProsecutionRow) -> None:
    """What happened in proceedings, with the ids by which it is taken back or answered."""
    for happened in case.events:
        taken = " (taken back)" if happened.withdrawn_at is not None else ""
        out(f"  {happened.id} {happened.on} {happened.kind}{taken}")
    for listed in case.hearings:
        out(f"  {listed.id} {listed.on} hearing: {listed.kind}, {listed.outcome or 'to come'}")


def consider(options: argparse.Namespace) -> int:
    """A supervision order was considered (s.447)."""
    with opened(options) as desk:
        command = ConsiderSupervision(
            options.reference, options.on or desk.clock.today(), options.outcome, options.reasons
        )
        row = before_court.consider_supervision(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.on}: {row.outcome}")
    return 0


def decide(options: argparse.Namespace) -> int:
    """The second named person decides."""
    with opened(options) as desk:
        command = DecideProsecution(
            options.decision, options.to, options.reasons, options.public_interest, approved(desk, options)
        )
        row = before_court.decide_prosecution(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.id}: {row.decision}")
    return 0


def begin(options: argparse.Namespace) -> int:
    """Begin proceedings; what is not met is said rule by rule."""
    with opened(options) as desk:
        command = BeginProsecution(
            options.decision, options.route, options.court, options.language, notice_number=options.notice,
            order_id=options.order, approved_by=approved(desk, options),
        )  # fmt: skip
        row = prosecutions.begin_prosecution(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.number}: {len(row.sessions)} sessions charged")
    return 0


def event(options: argparse.Namespace) -> int:
    """Record what happened; details as KEY=VALUE, money in pence."""
    details: dict[str, str | int] = {}
    for said in options.detail:
        key, _, value = said.partition("=")
        details[key] = int(value) if (key.endswith("_pence") or key == "months") and value.isdecimal() else value
    with opened(options) as desk:
        command = RecordEvent(options.number, options.kind, options.on, options.note, details)
        row = prosecutions.record_event(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.number}: {options.kind} on {options.on}")
    return 0


def hearing(options: argparse.Namespace) -> int:
    """List a hearing."""
    with opened(options) as desk:
        command = ListHearing(options.number, options.kind, options.on, options.at, options.court)
        row = prosecutions.list_hearing(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.number}: {len(row.hearings)} hearings listed")
        if not is_working_day(options.on):
            out(f"{options.on} is a weekend or a bank holiday: ask the court whether the day is right.")
    return 0


def draft(options: argparse.Namespace) -> int:
    """Draft the signed-in officer's statement from the record."""
    with opened(options) as desk:
        parent_id = parent_named(desk, options.reference, options.parent)
        command = DraftStatement(options.reference, parent_id, options.first_day, options.last_day, options.language)
        row = statements.draft_statement(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.thread_id}: {len(row.paragraphs)} paragraphs, {len(row.exhibits)} exhibits")
    return 0


def freeze(options: argparse.Namespace) -> int:
    """Issue a statement to be signed."""
    check_writable(options.out)
    with opened(options) as desk:
        made = statements.freeze_statement(desk, options.statement).value
    return _issued(options, made)


def paper(options: argparse.Namespace) -> int:
    """Issue a paper of proceedings."""
    check_writable(options.out)
    with opened(options) as desk:
        made = court_papers.issue_court_paper(
            desk, AskCourtPaper(options.number, options.kind, options.language)
        ).value  # fmt: skip
    return _issued(options, made)


def _issued(options: argparse.Namespace, made: IssuedPaper) -> int:
    save_pdf(made.pdf, options.out)
    if options.json:
        out_json({"number": made.number, "sha256": made.sha256, "pages": made.pages})
    else:
        out(f"Issued {made.number}, {made.pages} pages: {options.out}")
    return 0
