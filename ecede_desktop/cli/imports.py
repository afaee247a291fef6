"""``import``: a register in, the list of imports, taking one back, its differences, and profiles."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from uuid import UUID

from ecede_desktop.cli.opening import opened, read_password
from ecede_desktop.cli.output import message, out, out_json, out_table, problem_line
from ecede_desktop.errors import Refused, UserError
from ecede_desktop.records.differences import AskDifferences, SettleDifferences
from ecede_desktop.records.imports import FileRefused, ImportPlan, ImportRegister, Repair
from ecede_desktop.records.saved_profiles import SaveProfile, fingerprint
from ecede_desktop.services import import_differences, import_profiles, import_undo, imports
from ecede_desktop.services.desk import Desk

_SHORT = 13
"""Characters of an id that are shown: enough to tell imports of one day apart."""


def import_register(options: argparse.Namespace) -> int:
    """Take a register file in, whole or not at all; with ``--dry-run`` only say what would change."""
    command = ImportRegister(
        path=options.file,
        school_number=options.school,
        profile=options.profile,
        accepted_upns=frozenset(options.accept_upn),
        accepted_closed_days=frozenset(options.accept_closed_day),
        accepted_repairs=frozenset(options.accept_repair),
        accepted_doubts=frozenset(options.accept_doubt),
        accepted_rejoins=frozenset(options.accept_rejoin),
        dry_run=options.dry_run,
        password=read_password(options.password_file),
    )
    try:
        with opened(options, read_only=options.dry_run) as desk:
            plan = (
                imports.plan_import(desk, command) if options.dry_run else imports.import_register(desk, command).value
            )
    except FileRefused as refusal:
        if options.report is not None:
            imports.write_problem_report(refusal.problems, options.report)
            message(f"The faults are saved in {options.report}.")
        _say_repairs(refusal.repairs)
        raise
    if plan.refused:
        if options.report is not None:
            imports.write_problem_report(plan.problems, options.report)
        _say_repairs(plan.repairs)
        raise FileRefused("file_refused", f"{plan.file_name} would be refused; nothing was changed.", plan.problems)
    _say_plan(plan, dry_run=options.dry_run, as_json=options.json)
    return 0


def _say_repairs(repairs: Iterable[Repair]) -> None:
    """What can be mended; values of one column with the same damage stand together."""
    columns: dict[str, list[Repair]] = {}
    for repair in repairs:
        if repair.possible:
            columns.setdefault(repair.column_id, []).append(repair)
    for id, alike in columns.items():
        first = alike[0]
        said = f"can be mended: “{first.value}” as “{first.proposed}”"
        if len(alike) == 1:
            message(f"{said} with --accept-repair '{first.id}'")
        else:
            message(f"{said}, and {len(alike) - 1} more such proposals in this column, with --accept-repair '{id}'")


def _say_plan(plan: ImportPlan, *, dry_run: bool, as_json: bool) -> None:
    for problem in plan.problems:
        message(problem_line(problem))
    if as_json:
        out_json(plan)
        return
    if plan.already_imported is not None:
        out(f"{plan.file_name} went in before, on {plan.already_imported:%Y-%m-%d}: nothing has changed.")
        return
    out(f"{plan.file_name}: would change, nothing done yet" if dry_run else f"{plan.file_name}: taken in")
    if plan.first_day is not None and plan.last_day is not None:
        out(f"  period        {plan.first_day} to {plan.last_day}")
    out(f"  schools       {', '.join(plan.school_numbers)}")
    if plan.profile:
        out(f"  profile       {plan.profile}")
    out(f"  pupils        {plan.pupils_new} new, {plan.pupils_known} known")
    kept = f"{plan.marks_same} the same, {plan.blank} blank"
    out(f"  marks         {plan.marks_new} new, {plan.marks_changed} changed, {kept}")
    out(f"  SHA-256       {plan.sha256}")
    for change in plan.changed[:50]:
        late = f", {change.days_late} days late" if change.days_late else ""
        out(f"  changed       {change.upn} {change.date} {change.session}: {change.old} -> {change.new}{late}")
    if len(plan.changed) > 50:
        out(f"  and {len(plan.changed) - 50} more changed marks; --json lists all")
    for difference in plan.differences[:50]:
        out(f"  difference    {difference.sentence}")
    if len(plan.differences) > 50:
        out(f"  and {len(plan.differences) - 50} more differences; “import differences” lists all")


def list_imports(options: argparse.Namespace) -> int:
    """List the files that went in."""
    with opened(options, read_only=True) as desk:
        rows = imports.list_imports(desk)
    if options.json:
        out_json(rows)
        return 0
    out_table(
        ["Id", "When (UTC)", "By", "File", "School", "New", "Changed", "Same", "Differences", "SHA-256", "Taken back"],
        [
            (
                str(r.id)[:_SHORT], f"{r.imported_at:%Y-%m-%d %H:%M}", r.imported_by, r.file_name, r.school_number,
                r.marks_new, r.marks_changed, r.marks_same, r.differences_open, r.sha256[:12],
                f"{r.withdrawn_at:%Y-%m-%d} {r.withdrawn_by}: {r.withdrawn_reason}" if r.withdrawn_at else "",
            )
            for r in rows
        ],
    )  # fmt: skip
    return 0


def undo(options: argparse.Namespace) -> int:
    """Take a whole import back, or say what relies on it."""
    with opened(options, read_only=options.dry_run) as desk:
        import_id = _one(options.id, (row.id for row in imports.list_imports(desk)), "import", "import list")
        if options.dry_run:
            return _say_reliances(desk, import_id, as_json=options.json)
        done = import_undo.withdraw_import(desk, import_id, options.reason).value
    if options.json:
        out_json(done)
        return 0
    out(f"{done.file_name}: taken back")
    out(f"  marks         {done.marks_restored} as before, {done.marks_taken_out} taken out")
    if done.pupils_left:
        out(f"  pupils        {done.pupils_left} whom only this file had brought are found no more")
    return 0


def _say_reliances(desk: Desk, import_id: UUID, *, as_json: bool) -> int:
    reliances = import_undo.what_relies_on(desk, import_id)
    if as_json:
        out_json(reliances)
    for reliance in () if as_json else reliances:
        out(reliance.sentence)
    if not reliances and not as_json:
        out("Nothing relies on it: it can be taken back.")
    return 0


def differences(options: argparse.Namespace) -> int:
    """List differences, or settle some."""
    ask = AskDifferences(options.all, options.kind, options.school)
    with opened(options, read_only=not options.settle) as desk:
        rows = import_differences.list_differences(desk, ask)
        if options.settle:
            ids = tuple(
                _one(text, (row.id for row in rows), "difference", "import differences") for text in options.settle
            )
            rows = import_differences.settle_differences(desk, SettleDifferences(ids, options.note)).value
    if options.json:
        out_json([{"sentence": row.sentence, **vars(row)} for row in rows])
        return 0
    out_table(
        ["Id", "Kind", "School", "Difference", "File", "Settled"],
        [
            (str(r.id)[-_SHORT:], r.kind, r.school_number, r.sentence, r.file_name, r.settlement)
            for r in rows
        ],
    )  # fmt: skip
    return 0


def _one(text: str, ids: Iterable[UUID], what: str, command: str) -> UUID:
    """The id that begins or ends so."""
    wanted = text.strip().casefold()
    found = [id for id in ids if wanted and (str(id).startswith(wanted) or str(id).endswith(wanted))]
    if len(found) == 1:
        return found[0]
    many = "more than one" if found else "no"
    raise Refused(f"no_such_{what}", f"There is {many} {what} with the id “{text}”; “{command}” shows the ids.")


def list_profiles(options: argparse.Namespace) -> int:
    """List the profiles."""
    with opened(options, read_only=True) as desk:
        rows = import_profiles.list_profiles(desk)
    if options.json:
        out_json(rows)
        return 0
    out_table(
        ["Name", "Version", "System", "School", "Saved (UTC)", "By", "Retired"],
        [
            (
                r.name, r.version, r.system, r.school_number, f"{r.recorded_at:%Y-%m-%d %H:%M}", r.recorded_by,
                f"{r.retired_at:%Y-%m-%d}" if r.retired_at else "",
            )
            for r in rows
        ],
    )  # fmt: skip
    return 0


def show_profile(options: argparse.Namespace) -> int:
    """Write a profile out."""
    with opened(options, read_only=True) as desk:
        found = import_profiles.view_profile(desk, options.name)
    if options.json:
        out_json(found)
    else:
        out(found.content.rstrip("\n"))
    return 0


def save_profile(options: argparse.Namespace) -> int:
    """Keep a profile from a TOML file."""
    try:
        text = options.file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise UserError("cannot_read", f"{options.file} cannot be read: {fault}.", path=str(options.file)) from None
    with opened(options) as desk:
        profile = import_profiles.profile_of_text(options.name, text)
        like = import_profiles.guess(desk, options.like, profile) if options.like else None
        known = fingerprint(like) if like else ""
        made = import_profiles.save_profile(desk, SaveProfile(profile, known)).value
    if options.json:
        out_json(made)
    else:
        out(f"Saved {made.name}, version {made.version}.")
    return 0


def retire_profile(options: argparse.Namespace) -> int:
    """Use a profile no more."""
    with opened(options) as desk:
        number = import_profiles.retire_profile(desk, options.name).value
    if options.json:
        out_json({"retired": options.name, "versions": number})
    else:
        out(f"{options.name} is used no more; its versions ({number}) stay.")
    return 0
