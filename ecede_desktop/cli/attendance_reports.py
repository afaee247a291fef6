"""``report``: attendance reports of a school and of the county, issued into a file, listed, printed again."""

from __future__ import annotations

import argparse

from ecede_desktop.cli.opening import opened
from ecede_desktop.cli.output import out, out_json, out_table
from ecede_desktop.records.attendance_reports import COUNTY, AskReport, IssuedReport
from ecede_desktop.services import attendance_reports


def school(options: argparse.Namespace) -> int:
    """Issue the report of a school."""
    return _save(options, options.number)


def county(options: argparse.Namespace) -> int:
    """Issue the report of the county."""
    return _save(options, "")


def _save(options: argparse.Namespace, number: str) -> int:
    ask = AskReport(options.first_day, options.last_day, number, options.language)
    with opened(options) as desk:
        issued = attendance_reports.save_report(desk, ask, options.out).value
    return _tell(options, issued)


def reprint(options: argparse.Namespace) -> int:
    """Write an issued report again."""
    with opened(options) as desk:
        attendance_reports.check_writable(options.out)
        issued = attendance_reports.reprint_report(desk, options.id).value
        attendance_reports.save_pdf(issued.pdf, options.out)
    return _tell(options, issued)


def list_reports(options: argparse.Namespace) -> int:
    """List what was issued."""
    with opened(options) as desk:
        rows = attendance_reports.list_reports(desk, options.school)
    if options.json:
        out_json(rows)
        return 0
    heads = ("Issued", "Of", "From", "To", "Language", "Pages", "By", "Id")
    cells = [
        (f"{row.issued_at:%Y-%m-%d %H:%M}", row.school_number or COUNTY, row.first_day, row.last_day, row.language,
         row.pages, row.issued_by, row.id)
        for row in rows
    ]  # fmt: skip
    out_table(heads, cells)
    return 0


def _tell(options: argparse.Namespace, issued: IssuedReport) -> int:
    row = issued.row
    if options.json:
        out_json({"id": row.id, "sha256": row.sha256, "pages": row.pages, "file": options.out})
    else:
        out(f"{row.pages} pages in {options.out} (SHA-256 {row.sha256}); kept as {row.id}.")
    return 0
