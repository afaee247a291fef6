"""``notices …``: ask for a penalty notice, look at its rules, give or refuse it, serve it, and what becomes of it."""

from __future__ import annotations

import argparse
from uuid import UUID

from ecede_desktop.cli.approving import approved
from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json, out_table
from ecede_desktop.errors import Refused
from ecede_desktop.records.notices import AskNotice, ChooseProsecution, IssueNotice, RefuseRequest
from ecede_desktop.records.paper_service import RecordService
from ecede_desktop.services import cases, notice_outcomes, notice_rows, notices, paper_service
from ecede_desktop.services.desk import Desk


def ask(options: argparse.Namespace) -> int:
    """Take in a request for one parent."""
    with opened(options) as desk:
        view = cases.view_case(desk, options.reference)
        command = AskNotice(
            view.pupil.id, parent_named(desk, options.reference, options.parent), options.asked_as, options.asked_by,
            options.on or desk.clock.today(), options.ground, options.first_day, options.last_day, options.reason,
            view.case.reference,
        )  # fmt: skip
        row = notices.ask_notice(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.id}: {row.parent_name}, {row.ground}")
    return 0


def examine(options: argparse.Namespace) -> int:
    """Every rule as it stands; exit code 2 where one is not met."""
    with opened(options, read_only=True) as desk:
        found = notices.examine_request(desk, options.request, frozenset(options.state))
    if options.json:
        out_json(found)
    else:
        lines = [
            (check.key, "met" if check.met else "NOT MET", check.english, "" if check.met else check.satisfy_en)
            for check in found.checks
        ]
        out_table(("rule", "state", "what", "what would satisfy it"), lines)
        out(f"{len(found.sessions)} sessions would be relied on.")
    return 0 if found.may_issue else 2


def issue(options: argparse.Namespace) -> int:
    """Give the notice."""
    with opened(options) as desk:
        command = IssueNotice(
            options.request, frozenset(options.state), options.language, options.post, options.replaces,
            approved(desk, options),
        )  # fmt: skip
        made = notices.issue_notice(desk, command).value
    if options.json:
        out_json({"number": made.number, "sha256": made.sha256, "pages": made.pages})
    else:
        out(f"Issued {made.number}, {made.pages} pages.")
    return 0


def refuse(options: argparse.Namespace) -> int:
    """Give no notice, with the reason."""
    with opened(options) as desk:
        row = notices.refuse_request(desk, RefuseRequest(options.request, options.reason)).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.id}: refused")
    return 0


def serve(options: argparse.Namespace) -> int:
    """Record how a paper was served."""
    with opened(options) as desk:
        parent = parent_named(desk, options.reference, options.parent) if options.reference else None
        command = RecordService(
            options.number, options.method, options.sent_on, parent, options.recipient, options.address,
            received_on=options.received_on, evidence=options.evidence,
        )  # fmt: skip
        row = paper_service.record_service(desk, command).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.document_number}: received {row.served_on or 'not known'}")
    return 0


def court(options: argparse.Namespace) -> int:
    """Not paid in time: it goes to court."""
    with opened(options) as desk:
        command = ChooseProsecution(options.number, options.reason, desk.clock.today())
        view = notice_outcomes.choose_prosecution(desk, command).value
    if options.json:
        out_json(view)
    else:
        out(f"{view.notice.number}: {view.notice.stands.standing}")
    return 0


def list_all(options: argparse.Namespace) -> int:
    """Notices as they stand today."""
    with opened(options, read_only=True) as desk:
        rows = notice_rows.notices(desk, options.reference)
    if options.json:
        out_json(rows)
        return 0
    lines = [
        (row.number, row.case_reference, row.ground, str(row.issued_on), row.stands.standing.value,
         f"{row.stands.due_pence / 100:.2f}")
        for row in rows
    ]  # fmt: skip
    out_table(("number", "case", "ground", "issued", "stands", "due"), lines)
    return 0


def show(options: argparse.Namespace) -> int:
    """Everything of one notice."""
    with opened(options, read_only=True) as desk:
        view = notice_rows.notice_view(desk, options.number)
    if options.json:
        out_json(view)
        return 0
    clock = view.notice.stands.clock
    out(f"{view.notice.number}: {view.notice.stands.standing}, {len(view.relies)} sessions")
    if clock is not None:
        out(f"received {clock.received_on}, lower to {clock.lower_to}, higher to {clock.higher_to}, "
            f"no proceedings to {clock.barred_to}, safe from {clock.safe_from}")  # fmt: skip
    for doubt in view.doubts:
        out(f"doubt: {doubt}")
    return 0


def parent_named(desk: Desk, reference: str, name: str) -> UUID:
    """The one parent of the case's child whose name holds what was written."""
    rows = cases.view_case(desk, reference).pupil.parents
    found = [row for row in rows if name.casefold() in row.full_name.casefold()]
    if len(found) != 1:
        text = f"{len(found)} parents of this child are called so; write as much of the name as tells one apart."
        raise Refused("parent_name", text, field="parent", number=len(found))
    return found[0].id
