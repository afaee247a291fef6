"""``returns`` and ``export``: the code-level return, schools' own figures, registers and transfer files for others."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import message, out, out_json, out_table
from ecede_desktop.records.register_files import ExportRegister, ExportTransfer, WrittenFile
from ecede_desktop.records.returns import AskCodeReturn, CodeReturnPlan, ReturnCheck
from ecede_desktop.services import code_returns, figure_checks, register_files


def check(options: argparse.Namespace) -> int:
    """What would be returned, and what is found in it."""
    with opened(options, read_only=True) as desk:
        plan = code_returns.plan_return(desk, _ask(options))
    if options.json:
        out_json(plan)
    else:
        _say_plan(plan)
    return 2 if plan.stopped else 0


def make(options: argparse.Namespace) -> int:
    """Keep a return, and write it if asked."""
    with opened(options) as desk:
        row = code_returns.make_return(desk, _ask(options)).value
        if options.out is not None:
            code_returns.write_return(desk, row.id, options.out)
    _say_checks(row.checks)
    if options.json:
        out_json(row)
    else:
        out(f"{row.id}  {row.title}: {len(row.lines)} lines, to be sent by {row.due_on}.")
    return 0


def list_returns(options: argparse.Namespace) -> int:
    """Returns that were made."""
    with opened(options, read_only=True) as desk:
        rows = code_returns.list_returns(desk)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["Id", "From", "To", "Made (UTC)", "By", "Due", "Sent", "To whom", ""],
            [
                (
                    r.id, r.first_day, r.last_day, f"{r.taken_at:%Y-%m-%d %H:%M}", r.taken_by, r.due_on, r.sent_on,
                    r.sent_to, "" if r.whole else "DAMAGED",
                )
                for r in rows
            ],
        )  # fmt: skip
    return 0


def write(options: argparse.Namespace) -> int:
    """Write a return as it was kept."""
    with opened(options) as desk:
        written = code_returns.write_return(desk, options.id, options.out, options.language).value
    return _say_written(written, options.json)


def sent(options: argparse.Namespace) -> int:
    """Say that a return was sent."""
    with opened(options) as desk:
        row = code_returns.record_sent(desk, options.id, options.on, options.to).value
    if options.json:
        out_json(row)
    else:
        out(f"{row.title}: sent on {row.sent_on} to {row.sent_to}.")
    return 0


def differences(options: argparse.Namespace) -> int:
    """Lines that would be other ones now."""
    with opened(options, read_only=True) as desk:
        rows = code_returns.differences(desk, options.id)
    if options.json:
        out_json(rows)
    else:
        out_table(
            ["School", "Term", "Year", "Code", "Kept", "Now"],
            [(r.line.school_number, r.line.term, r.line.year_group, r.line.code, r.kept, r.now) for r in rows],
        )
    return 0


def compare(options: argparse.Namespace) -> int:
    """A school's own figures beside the marks held."""
    days = (options.first_day, options.last_day)
    with opened(options, read_only=True) as desk:
        found = figure_checks.check_figures(desk, options.file, options.school, *days)
    if options.json:
        out_json(found)
        return 0
    out(f"{found.file_name}, {found.school_name}: {found.agreed} of {found.rows} pupils agree.")
    out_table(
        ["Line", "UPN", "Field", "File", "Marks"],
        [(r.line or "", r.upn, r.field, r.said, r.held) for r in found.disagreements],
    )
    if found.missing:
        message(f"{found.missing} sessions of these pupils have no mark here; they are no absence.")
    return 0


def export_register(options: argparse.Namespace) -> int:
    """Write a school's register."""
    command = ExportRegister(options.number, options.first_day, options.last_day, options.out)
    with opened(options) as desk:
        written = register_files.export_register(desk, command).value
    return _say_written(written, options.json)


def export_ctf(options: argparse.Namespace) -> int:
    """Write a transfer file of a pupil."""
    with opened(options) as desk:
        destination = register_files.destination_of(desk, options.to)
        written = register_files.export_transfer(desk, ExportTransfer(options.upn, options.out, destination)).value
    return _say_written(written, options.json)


def _ask(options: argparse.Namespace) -> AskCodeReturn:
    return AskCodeReturn(options.first_day, options.last_day, tuple(options.school))


def _say_plan(plan: CodeReturnPlan) -> None:
    _say_checks(plan.checks)
    out(f"{plan.schools} schools, {plan.pupils} pupils, {len(plan.lines)} lines; to be sent by {plan.due_on}")
    out(f"  {plan.rule}")
    out_table(
        ["School", "Term", "Year", "Code", "Counts as", "Sessions", "Pupils", ""],
        [
            (
                r.school_number, r.term, r.year_group, r.code, r.counts_as, r.sessions, r.pupils,
                "small" if r.small else "",
            )
            for r in plan.lines
        ],
    )  # fmt: skip


def _say_checks(checks: tuple[ReturnCheck, ...]) -> None:
    for one in checks:
        message(f"{'stops the return: ' if one.stops else ''}{one.text}")


def _say_written(written: WrittenFile, as_json: bool) -> int:
    if as_json:
        out_json(written)
    else:
        out(f"{written.path}: {written.marks} sessions of {written.pupils} pupils (SHA-256 {written.sha256}).")
    if written.left_out:
        message(f"{written.left_out} pupils are not in the file because their whereabouts are protected.")
    if written.withheld:
        message(f"Left out because the pupil's whereabouts are protected: {', '.join(written.withheld)}.")
    return 0
