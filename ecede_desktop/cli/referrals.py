"""``referrals …``: list, show, record, import, issue forms, decide."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.errors import UserError
from ecede_desktop.law.measures import attendance
from ecede_desktop.law.policy_referrals import referral_policy
from ecede_desktop.law.referral_forms import OWN_FIELDS, ReferralPolicy, SchoolSays, Step
from ecede_desktop.law.stated_attendance import Stated
from ecede_desktop.law.upn import normal
from ecede_desktop.records.referrals import (
    WAITING,
    AcceptReferral,
    AddReferral,
    AskLetter,
    ChoosePupil,
    ImportReferrals,
    IssueForm,
    PassToYouthService,
    ReferralRow,
    ReferralView,
    ReturnReferral,
    WithdrawReferral,
)
from ecede_desktop.services import extracts, pupils, referral_decisions, referral_files, referral_letters
from ecede_desktop.services import school_referrals as referrals
from ecede_desktop.services.desk import Desk


def list_referrals(options: argparse.Namespace) -> int:
    """The list."""
    with opened(options, read_only=True) as desk:
        rows = [row for row in referrals.list_referrals(desk) if options.all or row.state == WAITING]
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Number", "Pupil", "Year", "School", "Received", "Due", "Days left", "Missing", "State", "Case"],
            [(row.number, row.name, row.year_group, row.school_name, row.received_on, row.due_on, row.days_left,
              row.missing, row.state, row.case_reference) for row in rows],
        )  # fmt: skip
    return 0


def show(options: argparse.Namespace) -> int:
    """One referral; reading it is logged."""
    with opened(options) as desk:
        view, policy = referrals.view_referral(desk, options.number), referral_policy(desk.pack)
    if options.json:
        out_json(view)
    else:
        _say(view, policy)
    return 0


def _say(view: ReferralView, policy: ReferralPolicy) -> None:
    row, says = view.row, view.says
    known = "" if row.pupil_id else "  (not certain who this is)"
    out(f"{row.number}  {row.name}  UPN {row.upn or 'none'}  year {row.year_group or 'not known'}{known}")
    out(f"  school        {row.school_number} {row.school_name}")
    out(f"  received      {row.received_on} ({row.source}), to be decided by {row.due_on}; {row.state}")
    if view.open_case:
        out(f"  open case     {view.open_case}: accepting adds the referral to it")
    for one in view.likely:
        out(f"  perhaps       {one.name}, UPN {one.upn or 'none'}, {one.school_name} ({one.by})")
    out(f"  reason        {says.reason}")
    for step in says.steps:
        kind = policy.step(step.kind)
        out(
            f"  school did    {step.on or 'day not given'}  {kind.english if kind else step.kind}  {step.note}".rstrip()
        )
    _say_figures(view)
    for finding in view.findings:
        if not finding.met:
            need = finding.need
            out(f"  missing       {need.english} {need.right_en} [{need.key}, {need.weight}]")
    out(f"  proposed      {view.proposal.decision}")
    for ground in (*view.proposal.grounds, *view.proposal.cautions):
        out(f"    - {ground.english} ({ground.citation}, {ground.citation.mark})")
    for decision in view.decisions:
        case = decision.case_reference or decision.document_number
        out(f"  decided       {decision.decision} by {decision.decided_by}: {decision.note} {case}".rstrip())


def _say_figures(view: ReferralView) -> None:
    stated = view.says.stated
    written = f"{stated.percent} %" if stated.percent is not None else "no percentage"
    days = f"{view.says.first_day} to {view.says.last_day}"
    out(f"  school wrote  {days}: {written}, {stated.present} of {stated.possible} sessions")
    if view.computed is None:
        out("  marks held    none for this period")
        return
    counts = view.computed.counts
    out(
        f"  marks held    {attendance(counts)} %, {counts.attended} of {counts.possible} sessions, "
        f"{counts.missing} without a mark"
    )
    for one in (*view.computed.differences, *view.contradictions):
        out(f"    - {one.key}: {one.stated} written, {one.found} found")


def add(options: argparse.Namespace) -> int:
    """Record a referral; its number is the result."""
    with opened(options) as desk:
        says = _says(options, referral_policy(desk.pack), desk.clock.today())
        row = referrals.add_referral(desk, AddReferral(says, options.school, options.source)).value
    _number(options, row)
    return 0


def _says(options: argparse.Namespace, policy: ReferralPolicy, today: dt.date) -> SchoolSays:
    return SchoolSays(
        received_on=options.received_on or today,
        surname=options.surname,
        forename=options.forename,
        upn=options.upn,
        date_of_birth=options.born,
        year_group=options.year_group,
        first_day=options.first_day,
        last_day=options.last_day,
        stated=Stated(
            _percent(options.percent), options.possible, options.present, options.authorised, options.unauthorised,
            options.late,
        ),
        reason=options.reason,
        steps=tuple(_step(text, policy) for text in options.step),
        particulars=_particulars(options.say, policy),
        signed_by=options.signed_by,
        signed_on=options.signed_on,
    )  # fmt: skip


def _percent(text: str) -> Decimal | None:
    try:
        return Decimal(text.removesuffix("%").strip()) if text else None
    except InvalidOperation:
        raise UserError("referral_percent", f"“{text}” is no percentage; write a number such as 84.5.") from None


def _step(text: str, policy: ReferralPolicy) -> Step:
    kind, on, note = ([part.strip() for part in text.split(";", 2)] + ["", ""])[:3]
    if policy.step(kind) is None:
        known = ", ".join(step.key for step in policy.steps)
        raise UserError("referral_step", f"“{kind}” is not a kind of step; use one of {known}.")
    try:
        return Step(kind, dt.date.fromisoformat(on) if on else None, note)
    except ValueError:
        raise UserError("referral_step_day", f"“{on}” of the step {kind} is not a date; write YYYY-MM-DD.") from None


def _particulars(texts: list[str], policy: ReferralPolicy) -> Mapping[str, str]:
    known = [one.key for one in policy.fields if one.key not in OWN_FIELDS]
    found: dict[str, str] = {}
    for text in texts:
        key, _, value = text.partition("=")
        if key not in known:
            raise UserError("referral_field", f"“{key}” is no field of a referral; use one of {', '.join(known)}.")
        found[key] = value
    return found


def import_file(options: argparse.Namespace) -> int:
    """Take a file in; the numbers are the result."""
    command = ImportReferrals(options.file, options.received_on, options.school)
    with opened(options) as desk:
        brought = referral_files.import_referrals(desk, command).value
    if options.json:
        out_json(brought)
        return 0
    for row in brought.added:
        out(f"{row.number}  {row.name}{'' if row.pupil_id else '  (not certain who this is)'}")
    if brought.same:
        message(f"{brought.same} of {brought.file_name} were held already, word for word.")
    return 0


def issue_form(options: argparse.Namespace) -> int:
    """Write a blank form."""
    kind = options.out.suffix.lower().removeprefix(".")
    with opened(options) as desk:
        referral_files.issue_form(desk, IssueForm(options.out, kind, options.language, options.school))
    if options.json:
        out_json({"file": options.out})
    else:
        out(f"Wrote {options.out}.")
    return 0


def choose(options: argparse.Namespace) -> int:
    """Say whom it is about."""
    with opened(options) as desk:
        pupil = pupils.pupil(desk, upn=normal(options.upn))
        row = referrals.choose_pupil(desk, ChoosePupil(options.number, pupil.id)).value
    _number(options, row)
    return 0


def accept(options: argparse.Namespace) -> int:
    """Accept; the case's reference is the result."""
    with opened(options) as desk:
        row = referral_decisions.accept_referral(
            desk, AcceptReferral(options.number, options.officer, options.reason)
        ).value
    if options.json:
        out_json(row)
    else:
        out(row.case_reference)
    return 0


def give_back(options: argparse.Namespace) -> int:
    """Return with reasons; the number of the letter is the result."""
    command = ReturnReferral(options.number, tuple(options.missing), options.note, options.language)
    with opened(options) as desk:
        row = referral_decisions.return_referral(desk, command).value
        _letter(desk, options, row)
    return 0


def pass_on(options: argparse.Namespace) -> int:
    """Pass to the youth service; the number of the letter is the result."""
    command = PassToYouthService(options.number, options.reason, options.basis, options.language)
    with opened(options) as desk:
        row = referral_decisions.pass_to_youth_service(desk, command).value
        _letter(desk, options, row)
    return 0


def withdraw(options: argparse.Namespace) -> int:
    """Withdraw."""
    with opened(options) as desk:
        row = referrals.withdraw_referral(desk, WithdrawReferral(options.number, options.reason)).value
    _number(options, row)
    return 0


def acknowledge(options: argparse.Namespace) -> int:
    """Make a letter that says it came; its number is the result."""
    with opened(options) as desk:
        made = referral_letters.acknowledge_referral(desk, AskLetter(options.number, options.language)).value
        _save(desk, made.number, options.out)
    if options.json:
        out_json(made)
    else:
        out(made.number)
    return 0


def _letter(desk: Desk, options: argparse.Namespace, row: ReferralRow) -> None:
    number = referrals.view_referral(desk, row.number).decisions[-1].document_number
    _save(desk, number, options.out)
    if options.json:
        out_json({"referral": row, "letter": number})
    else:
        out(number)


def _save(desk: Desk, number: str, path: Path | None) -> None:
    if path is not None:
        extracts.save_pdf(extracts.reprint_extract(desk, number).pdf, path)


def _number(options: argparse.Namespace, row: ReferralRow) -> None:
    if options.json:
        out_json(row)
    else:
        out(row.number)
