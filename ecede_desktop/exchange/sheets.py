"""Rows of a file that is no text: the sheets of a workbook or the tables of a page, every cell as text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ecede_desktop.records.imports import Problem

Row = list[str]
MAX_CELLS = 12_000_000
"""Of one sheet, empty ones between others too: a school year of 2,000 pupils has six million."""
MAX_ROWS, MAX_COLUMNS = 1_048_576, 16_384
MAX_UNPACKED = 800 * 1024 * 1024
"""Bytes of a workbook's parts when they are unpacked."""


class CannotRead(Exception):
    """Why a workbook or a page cannot be read: the key of a fault and what fills its slots."""

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts = facts


def broken(why: str, part: str = "") -> CannotRead:
    """Why a damaged workbook cannot be read: a key of ``faults_sheets.WHY``, and the part that it is about."""
    return CannotRead("workbook_broken", why=why, part=part)


@dataclass(frozen=True)
class Sheet:
    """A sheet as rows of text, all of the same width."""

    name: str
    rows: Sequence[Row] = field(repr=False)
    source: str
    """xlsx, xlsb, xls, ods, html or spreadsheetml."""
    hidden: bool = False
    problems: tuple[Problem, ...] = ()
    encoding: str = ""
    before: int = 0
    """Rows of the sheets before it, where several are read as one register."""


def even(rows: list[Row]) -> list[Row]:
    """The rows, each as wide as the widest; those at the end that hold nothing are left out."""
    while rows and not any(rows[-1]):
        rows.pop()
    width = max(map(len, rows), default=0)
    for row in rows:
        row.extend([""] * (width - len(row)))
    return rows
