"""The main job without a window: a register in, a case worked, a court-ready extract out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

from ecede_desktop.clock import WALES, FixedClock
from ecede_desktop.demo import casework, files, job_casework
from ecede_desktop.demo.people import PRIMARY, SCHOOL_NAMES, SECONDARY
from ecede_desktop.errors import UserError
from ecede_desktop.records.attendance_reports import AskReport
from ecede_desktop.records.extracts import AskExtract
from ecede_desktop.records.imports import FileRefused, ImportRegister
from ecede_desktop.records.register_files import ExportRegister
from ecede_desktop.records.schools import RecordClosure, RecordSchool
from ecede_desktop.records.users import Role
from ecede_desktop.services import (
    attendance_reports,
    extracts,
    imports,
    register_checks,
    register_files,
    schools,
    stores,
)
from ecede_desktop.services.desk import Desk

USER = "mari"
FULL_NAME = "Mari Ffug-Swyddog"
PASSPHRASE = "tri gair ar hap 2026"  # noqa: S105  the demonstration's: printed, and of no other store
STORE = "demonstration.ecede"

Say = Callable[[str], None]


def run_main_job(folder: Path, *, seed: int, say: Say) -> dict[str, object]:
    """Do the whole job in ``folder`` on the demonstration's files; answers with what was made.

    Raises:
        UserError: there is a store in the folder already, or something cannot be written.
    """
    path = folder / STORE
    if path.exists():
        raise UserError("demo_exists", f"{path} exists already; name an empty folder for the demonstration.")
    clock = FixedClock(dt.datetime.combine(files.AS_AT, dt.time(16, 30), WALES).astimezone(dt.UTC))
    stores.create_store(path, USER, PASSPHRASE, clock, full_name=FULL_NAME, role=Role.MANAGER, demonstration=True)
    say(f"Made the encrypted store {path} (user {USER}, passphrase “{PASSPHRASE}”).")
    desk = stores.open_desk(path, USER, PASSPHRASE, clock)
    try:
        return _work(desk, folder, say)
    finally:
        stores.close_desk(desk)


def _work(desk: Desk, folder: Path, say: Say) -> dict[str, object]:
    record_schools(desk, files.SCHOOL_YEAR)
    for name in (files.LONG, files.GRID, files.CORRECTED):
        plan = imports.import_register(desk, ImportRegister(folder / name)).value
        say(f"Imported {name}: {plan.pupils_new} pupils and {plan.marks_new} marks new, {plan.marks_changed} changed.")
    try:
        imports.import_register(desk, ImportRegister(folder / files.FAULTY))
    except FileRefused as refusal:
        say(f"Refused {files.FAULTY} whole: {len(refusal.problems)} faults, each named. Nothing was changed.")
    _look_at_school(desk, folder, say)
    worked = casework.work_one_case(desk)
    say(f"Opened and worked case {worked.reference}, now at stage {worked.stage_number} {worked.stage}.")
    job_casework.work_with_case(desk, folder, worked, SECONDARY, say)
    papers = [_extract(desk, folder, worked.upn, language, worked.reference) for language in ("both", "en", "cy")]
    for number, path in papers:
        say(f"Issued register extract {number}: {path}")
    backup = stores.backup(desk, folder)
    say(f"Backed up and verified: {backup.path}")
    checked = stores.verify(desk)
    say(f"The store is whole: {checked.audit_lines} audit lines in an unbroken chain.")
    return {
        "store": folder / STORE,
        "case": worked.reference,
        "stage": worked.stage,
        "extracts": dict(papers),
        "backup": backup.path,
        "whole": checked.ok,
    }


def _look_at_school(desk: Desk, folder: Path, say: Say) -> None:
    """The school's register as a workbook that is read back the same, looked through with every rule, and reported."""
    days = (dt.date(files.SCHOOL_YEAR, 9, 1), files.AS_AT)
    workbook = folder / f"register-{PRIMARY}.xlsx"
    written = register_files.export_register(desk, ExportRegister(PRIMARY, *days, workbook)).value
    plan = imports.plan_import(desk, ImportRegister(workbook))
    say(f"Wrote {workbook.name}: {written.marks} marks; read back, {plan.marks_same} are the same.")
    checked = register_checks.check_register(desk, SECONDARY, *days).value
    say(f"Looked a register through: {checked.doubts} doubts under {len(checked.sums.doubts)} rules.")
    report = folder / f"attendance-{PRIMARY}.pdf"
    attendance_reports.save_report(desk, AskReport(*days, PRIMARY), report)
    say(f"Issued the attendance report {report.name}, in Welsh and English.")


def _extract(desk: Desk, folder: Path, upn: str, language: str, reference: str) -> tuple[str, Path]:
    first_day, last_day = dt.date(files.SCHOOL_YEAR + 1, 1, 5), files.AS_AT
    ask = AskExtract(
        first_day,
        last_day,
        upn,
        language=language,
        purpose=f"Case {reference}",
        acknowledge_missing=True,
        name_parents=True,
    )
    issued = extracts.issue_extract(desk, ask).value
    path = folder / f"{issued.number.replace('/', '-')}-{language}.pdf"
    extracts.save_pdf(issued.pdf, path)
    return issued.number, path


def record_schools(desk: Desk, school_year: int) -> None:
    """The two invented schools and the days they are closed."""
    from ecede_desktop.demo.marks import closures

    for number, (name, name_cy, phase, head) in SCHOOL_NAMES.items():
        schools.record_school(desk, RecordSchool(number, name, name_cy, phase, head))
    for closed in closures(school_year):
        schools.record_closure(desk, RecordClosure(closed.first_day, closed.last_day, closed.kind, note=closed.note))
