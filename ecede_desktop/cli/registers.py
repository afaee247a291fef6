"""``import``, ``pupils``, ``schools`` and ``attendance``: registers in, counts out."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_csv, out_json, out_table, problem_line
from ecede_desktop.records.attendance import AskSummary, SummaryRow
from ecede_desktop.records.imports import FileRefused, ImportPlan, ImportRegister
from ecede_desktop.records.pupils import Language, RecordParent
from ecede_desktop.records.schools import RecordClosure, RecordSchool
from ecede_desktop.services import attendance, imports, pupils, schools, search

YES_NO = {"yes": True, "no": False, "unknown": None}
COUNT_HEADERS = (
    "possible",
    "present",
    "approved",
    "authorised",
    "unauthorised",
    "late_after_close",
    "not_required",
    "missing",
)


def import_register(options: argparse.Namespace) -> int:
    """Take a register file in, whole or not at all; with ``--dry-run`` only say what would change."""
    command = ImportRegister(
        path=options.file,
        school_number=options.school,
        profile=options.profile,
        accepted_upns=frozenset(options.accept_upn),
        accepted_closed_days=frozenset(options.accept_closed_day),
        dry_run=options.dry_run,
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
        raise
    if plan.refused:
        if options.report is not None:
            imports.write_problem_report(plan.problems, options.report)
        raise FileRefused("file_refused", f"{plan.file_name} would be refused; nothing was changed.", plan.problems)
    _say_plan(plan, dry_run=options.dry_run, as_json=options.json)
    return 0


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
    out(f"  pupils        {plan.pupils_new} new, {plan.pupils_known} known")
    kept = f"{plan.marks_same} the same, {plan.blank} blank"
    out(f"  marks         {plan.marks_new} new, {plan.marks_changed} changed, {kept}")
    out(f"  SHA-256       {plan.sha256}")
    for change in plan.changed[:50]:
        out(f"  changed       {change.upn} {change.date} {change.session}: {change.old} -> {change.new}")
    if len(plan.changed) > 50:
        out(f"  and {len(plan.changed) - 50} more changed marks; --json lists all")


def list_imports(options: argparse.Namespace) -> int:
    """List the files that went in."""
    with opened(options, read_only=True) as desk:
        rows = imports.list_imports(desk)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["When (UTC)", "By", "File", "School", "New", "Changed", "Same", "SHA-256"],
            [
                (
                    f"{r.imported_at:%Y-%m-%d %H:%M}",
                    r.imported_by,
                    r.file_name,
                    r.school_number,
                    r.marks_new,
                    r.marks_changed,
                    r.marks_same,
                    r.sha256[:12],
                )
                for r in rows
            ],
        )
    return 0


def find(options: argparse.Namespace) -> int:
    """Find pupils, parents and cases."""
    with opened(options, read_only=True) as desk:
        rows = search.find(desk, options.text)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Kind", "Name", "Detail", "UPN", "Found by"], [(r.kind, r.title, r.detail, r.upn, r.matched) for r in rows]
        )
        if not rows:
            message("Nobody was found: try fewer letters, another spelling, a UPN or a reference.")
    return 0


def add_parent(options: argparse.Namespace) -> int:
    """Record a parent of a pupil."""
    with opened(options) as desk:
        pupil = pupils.pupil(desk, upn=options.upn)
        outcome = pupils.record_parent(
            desk,
            RecordParent(
                pupil_id=pupil.id,
                surname=options.surname,
                forename=options.forename,
                title=options.title,
                relationship=options.relationship,
                has_responsibility=YES_NO[options.responsibility],
                responsibility_basis=options.responsibility_basis,
                has_care=YES_NO[options.care],
                care_basis=options.care_basis,
                lives_with=YES_NO[options.lives_with],
                language=Language(options.language),
                language_asked_on=options.language_asked_on,
                phone=options.phone,
                email=options.email,
                address_lines=tuple(part.strip() for part in options.address.split(",") if part.strip()),
                postcode=options.postcode,
            ),
        )
    if options.json:
        out_json(outcome.value)
    else:
        out(f"Recorded {outcome.value.full_name} as a parent.")
    return 0


def list_schools(options: argparse.Namespace) -> int:
    """List the schools."""
    with opened(options, read_only=True) as desk:
        rows = schools.list_schools(desk)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Number", "Name", "Enw", "Phase", "Head teacher"],
            [(r.number, r.name, r.name_cy, r.phase, r.head_teacher) for r in rows],
        )
    return 0


def record_school(options: argparse.Namespace) -> int:
    """Add or correct a school."""
    command = RecordSchool(options.number, options.name, options.name_cy, options.phase, options.head_teacher)
    with opened(options) as desk:
        outcome = schools.record_school(desk, command)
    if options.json:
        out_json(outcome.value)
    else:
        out(f"Recorded {outcome.value.number} {outcome.value.name}.")
    return 0


def record_closure(options: argparse.Namespace) -> int:
    """Record closed days."""
    last_day = options.last_day or options.first_day
    command = RecordClosure(options.first_day, last_day, options.kind, options.school, options.note)
    with opened(options) as desk:
        outcome = schools.record_closure(desk, command)
    if options.json:
        out_json(outcome.value)
    else:
        out(f"Recorded {options.kind} from {options.first_day} to {last_day}.")
    return 0


def summary(options: argparse.Namespace) -> int:
    """Count attendance."""
    ask = AskSummary(options.by, options.first_day, options.last_day, options.school, options.upn)
    with opened(options, read_only=True) as desk:
        rows = attendance.summary(desk, ask)
    if options.json or options.format == "json":
        out_json([_summary_dict(row) for row in rows])
        return 0
    headers = [options.by, "label", "pupils", *COUNT_HEADERS, "attendance"]
    lines = [_summary_cells(row) for row in rows]
    if options.format == "csv":
        out_csv(headers, lines)
    else:
        out_table(headers, lines)
    return 0


def _summary_cells(row: SummaryRow) -> list[object]:
    return [row.key, row.label, row.pupils, *(getattr(row.counts, name) for name in COUNT_HEADERS), row.attendance]


def _summary_dict(row: SummaryRow) -> dict[str, object]:
    counts = {name: getattr(row.counts, name) for name in (*COUNT_HEADERS, "attended", "late_before_close")}
    return {"key": row.key, "label": row.label, "pupils": row.pupils, **counts, "attendance": row.attendance}
