"""``plans …``: agree, sign, review, end, show, print."""

from __future__ import annotations

import argparse
import datetime as dt

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json
from ecede_desktop.errors import Refused, UserError
from ecede_desktop.law.plans import Answer, PlanKind, Role
from ecede_desktop.records.plans import (
    AgreePlan,
    EndPlan,
    Period,
    PlanAction,
    PlanRow,
    PlanView,
    RecordSignature,
    ReplacePlan,
    ReviewPlan,
)
from ecede_desktop.services import plan_papers, plans
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import check_writable, save_pdf


def agree(options: argparse.Namespace) -> int:
    """Agree a plan, or replace the one that holds."""
    with opened(options) as desk:
        command = _plan(options, desk.clock.today())
        if options.replaces_because:
            old = _current(desk, options.reference)
            row = plans.replace_plan(desk, ReplacePlan(old.id, command, options.replaces_because)).value
        else:
            row = plans.agree_plan(desk, command).value
    if options.json:
        out_json(row)
    else:
        review = f", review on {row.review_on}" if row.review_on else ""
        out(f"Agreed on {row.agreed_on} with {len(row.actions)} actions{review} ({row.id}).")
    return 0


def sign(options: argparse.Namespace) -> int:
    """Record an answer to the plan that holds."""
    with opened(options) as desk:
        view = plans.plans_view(desk, options.reference)
        current = _of(view)
        role = Role(options.role)
        wanted = options.name.strip().casefold()
        parents = [one for one in view.signers if one.role is Role.PARENT and one.parent_id is not None]
        known = [one.parent_id for one in parents if wanted and one.name.casefold() == wanted]
        parent_id = known[0] if role is Role.PARENT and len(known) == 1 else None
        if role is Role.PARENT and parents and parent_id is None:
            names = ", ".join(one.name for one in parents)
            text = f"Say which parent answered, as recorded: {names}."
            raise Refused("signature_which_parent", text, field="name", names=names)
        command = RecordSignature(
            current.id, role, Answer(options.answer), options.on or desk.clock.today(), options.name, parent_id,
            options.note,
        )  # fmt: skip
        row = plans.record_signature(desk, command).value
    if options.json:
        out_json(row)
    else:
        last = row.signatures[-1]
        out(f"{last.name}: {last.answer.value} on {last.on}.")
        if last.answer is Answer.REFUSED:
            message("A refusal is no offence; it is kept as said.")
    return 0


def review(options: argparse.Namespace) -> int:
    """Review the plan that holds."""
    with opened(options) as desk:
        current = _current(desk, options.reference)
        command = ReviewPlan(
            current.id, options.on or desk.clock.today(), options.outcome, options.note, options.next_on
        )  # fmt: skip
        row = plans.review_plan(desk, command).value
    if options.json:
        out_json(row)
    else:
        held = row.reviews[-1]
        out(f"Reviewed on {held.on}: {held.outcome}.")
        _say_figures("before", held.figures.before)
        _say_figures("during", held.figures.during)
        _say_figures("after", held.figures.after)
    return 0


def end(options: argparse.Namespace) -> int:
    """The plan that holds is over."""
    with opened(options) as desk:
        current = _current(desk, options.reference)
        row = plans.end_plan(desk, EndPlan(current.id, options.on or desk.clock.today(), options.reason)).value
    if options.json:
        out_json(row)
    else:
        out(f"The plan of {row.agreed_on} ended on {row.ended_on}.")
    return 0


def show(options: argparse.Namespace) -> int:
    """The plan that holds and those before it."""
    with opened(options, read_only=True) as desk:
        view = plans.plans_view(desk, options.reference)
    if options.json:
        out_json(view)
        return 0
    if view.current is None:
        out("No plan holds.")
    else:
        _say_plan(view, view.current)
    for row in view.earlier:
        out(f"earlier  {row.kind.value} of {row.agreed_on}, ended {row.ended_on}: {row.ended_reason}")
    return 0


def print_paper(options: argparse.Namespace) -> int:
    """Issue the paper of the plan that holds and write it to a file."""
    check_writable(options.out)
    with opened(options) as desk:
        made = plan_papers.issue_plan(desk, _current(desk, options.reference).id, options.language).value
    save_pdf(made.pdf, options.out)
    if options.json:
        out_json({"number": made.number, "sha256": made.sha256, "pages": made.pages, "file": options.out})
    else:
        out(f"{made.number}  {made.pages} pages  {options.out}")
    return 0


def _say_plan(view: PlanView, row: PlanRow) -> None:
    out(f"{row.kind.value} of {row.agreed_on}, from {row.first_day} to {row.last_day or 'no last day'}")
    out(f"  target        {f'{row.target} %' if row.target is not None else 'none'}")
    out(f"  next review   {row.next_review or 'none'}")
    out(f"  support       {', '.join(row.supports)} {row.support_offered}".rstrip())
    for action in row.actions:
        state = f"done {action.done_at:%Y-%m-%d}" if action.done_at else "open"
        out(f"  action        {action.what} ({action.who}) by {action.by}: {state}")
    for signer in view.signers:
        answer = f"{signer.answer.answer.value} on {signer.answer.on}" if signer.answer else "no answer yet"
        out(f"  {signer.role.value:<13} {signer.name}: {answer}")
    if view.figures is not None:
        _say_figures("before", view.figures.before)
        _say_figures("during", view.figures.during)
        _say_figures("after", view.figures.after)


def _say_figures(name: str, period: Period | None) -> None:
    if period is not None:
        counts = period.counts
        shown = "no sessions" if period.attendance is None else f"{period.attendance} %"
        out(
            f"  {name:<13} {shown} ({counts.attended} of {counts.possible} sessions, {counts.missing} without a mark)"
            f" {period.first_day} to {period.last_day}"
        )


def _current(desk: Desk, reference: str) -> PlanRow:
    return _of(plans.plans_view(desk, reference))


def _of(view: PlanView) -> PlanRow:
    if view.current is None:
        text = f"No plan holds in case {view.case_reference}. Agree one first."
        raise Refused("no_plan_holds", text, reference=view.case_reference)
    return view.current


def _plan(options: argparse.Namespace, today: dt.date) -> AgreePlan:
    agreed_on = options.on or today
    return AgreePlan(
        reference=options.reference,
        kind=PlanKind(options.kind),
        agreed_on=agreed_on,
        first_day=options.first_day or agreed_on,
        last_day=options.last_day,
        review_on=options.review_on,
        target=options.target,
        supports=tuple(options.support),
        support_offered=options.support_offered,
        childs_wishes=options.childs_wishes,
        parents_wishes=options.parents_wishes,
        note=options.note,
        actions=tuple(_action(text) for text in options.action),
    )


def _action(text: str) -> PlanAction:
    what, who, by, role = ([part.strip() for part in text.split(";")] + [""] * 4)[:4]
    if role and role not in set(Role):
        known = ", ".join(Role)
        raise UserError("action_role", f"“{role}” in the action “{what}” is nobody's role; use one of {known}.")
    try:
        return PlanAction(what, who, dt.date.fromisoformat(by) if by else None, Role(role or "other"))
    except ValueError:
        raise UserError(
            "action_date", f"“{by}” in the action “{what}” is not a date; write it as YYYY-MM-DD."
        ) from None
