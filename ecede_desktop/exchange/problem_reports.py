"""The faults of a file as a table to send back to the school."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from ecede_desktop.records.imports import Problem

HEADER = ("Line", "Column", "Value", "Refused", "What is wrong", "What would be right", "Kind")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def problem_report(problems: Sequence[Problem]) -> bytes:
    """CSV that every spreadsheet opens: UTF-8 with BOM, CRLF, no cell that it would take for a formula."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(HEADER)
    for p in problems:
        cells = (p.place, p.column, p.value, "yes" if p.refuses else "no", p.wrong, p.right, p.key)
        writer.writerow([safe_cell(cell) for cell in cells])
    return buffer.getvalue().encode("utf-8-sig")


def safe_cell(cell: str) -> str:
    """The cell, so that no spreadsheet takes it for a formula."""
    # A lone mark such as - or = cannot do anything and is data.
    return f"'{cell}" if len(cell) > 1 and cell.startswith(_FORMULA) else cell
