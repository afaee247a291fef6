"""The list of faults as a file for the school."""

from __future__ import annotations

import csv
import io

from ecede_desktop.exchange.problem_reports import problem_report
from ecede_desktop.records.faults import problem


def _rows(report: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(report.decode("utf-8-sig"), newline="")))


def test_a_report_opens_in_a_spreadsheet_with_its_letters():
    report = problem_report([problem(3, "Mark", "ŵ", "mark_unknown", code_set="CY-2010", codes="/ \\")])
    assert report.startswith(b"\xef\xbb\xbf")
    header, row = _rows(report)
    assert row[:4] == ["3", "Mark", "ŵ", "yes"]
    assert dict(zip(header, row, strict=True))["Kind"] == "mark_unknown"


def test_no_cell_is_a_formula_and_a_lone_mark_stays_as_it_is():
    values = ["=cmd()", "+1", "-2", "@SUM(A1)", "=", "-", "plain"]
    rows = _rows(problem_report([problem(1, "Mark", value, "mark_two_in_one") for value in values]))
    assert [row[2] for row in rows[1:]] == ["'=cmd()", "'+1", "'-2", "'@SUM(A1)", "=", "-", "plain"]
