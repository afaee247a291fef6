"""Any table as CSV or XLSX that a spreadsheet opens rightly: typed columns, no formula from a cell, no author."""

from __future__ import annotations

import csv
import datetime as dt
import io
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Any

import xlsxwriter

from ecede_desktop.errors import UserError

TEXT, NUMBER, DATE, PERCENT = "text", "number", "date", "percent"
Cell = str | int | float | Decimal | Fraction | dt.date | None
Row = Sequence[Cell]
MOST_ROWS = 1_048_575
"""Rows of a sheet under its header."""
MOST_TEXT = 32_767
_MANY = 20_000
"""From here on rows are written out as they come, not kept in memory."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_FIRST_DAY = dt.date(1900, 3, 1)
"""Spreadsheets count days wrongly before."""
_NARROWEST, _WIDEST = 8, 60
_LOOKED_AT = 500
"""Rows from which widths are taken."""
_FORMATS = {TEXT: "@", NUMBER: "#,##0.##", DATE: "dd/mm/yyyy", PERCENT: "0.0%"}
_WHOLE = "#,##0"


@dataclass(frozen=True)
class Column:
    """A column of a table."""

    heading: str
    kind: str = TEXT
    """text, number, date or percent (a percentage as a number: 93.4)."""


def guarded(text: str) -> str:
    """Text that a spreadsheet cannot take for a formula; a lone mark such as - or = can do nothing and is data."""
    return f"'{text}" if len(text) > 1 and text.startswith(_FORMULA) else text


def write_table_csv(columns: Sequence[Column], rows: Iterable[Row]) -> bytes:
    """UTF-8 with a byte order mark, CRLF, ISO dates, numbers without thousands."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow([guarded(column.heading) for column in columns])
    writer.writerows(map(_plain, rows))
    return buffer.getvalue().encode("utf-8-sig")


def _plain(row: Row) -> list[str]:
    return [_said(cell) for cell in row]


def _said(cell: Cell) -> str:
    if isinstance(cell, str):
        return guarded(cell)
    if cell is None:
        return ""
    if isinstance(cell, dt.date):
        return cell.isoformat()
    if isinstance(cell, Fraction):
        return str(round(float(cell), 4))
    return str(cell)


def write_table_xlsx(title: str, columns: Sequence[Column], rows: Sequence[Row], *, made_at: dt.datetime) -> bytes:
    """A workbook with one sheet: the same table and moment give the same bytes.

    Raises:
        UserError: there are more rows than a sheet has.
    """
    return write_tables_xlsx(title, [(title, columns, rows)], made_at=made_at)


def write_tables_xlsx(
    title: str, tables: Iterable[tuple[str, Sequence[Column], Iterable[Row]]], *, made_at: dt.datetime, rows: int = 0
) -> bytes:
    """A workbook with one sheet a table; ``rows`` says how many there are where they are not counted.

    Raises:
        UserError: there are more rows than a sheet has.
    """
    kept = [(name, columns, made) for name, columns, made in tables]
    counted = rows or max((len(made) for _, _, made in kept if isinstance(made, Sequence)), default=0)
    if counted > MOST_ROWS:
        raise _too_many(counted)
    buffer = io.BytesIO()
    # Rows of a large table lie in a file for a moment: in a folder that only this person can read, and gone after.
    with tempfile.TemporaryDirectory(prefix="ecede-") as folder:
        options = {"constant_memory": counted > _MANY, "tmpdir": folder, "in_memory": counted <= _MANY}
        workbook = xlsxwriter.Workbook(buffer, options)
        moment = made_at.replace(tzinfo=None, microsecond=0)
        workbook.set_properties({"title": title, "author": "", "company": "", "created": moment})
        names: set[str] = set()
        for name, columns, made in kept:
            _Sheet(workbook, _sheet_name(name, names), columns).write(made)
        workbook.close()
    return buffer.getvalue()


def _too_many(count: int) -> UserError:
    text = f"The table has {count} rows, more than a sheet can hold ({MOST_ROWS}); narrow it down or take CSV."
    return UserError("too_many_rows", text, count=count, limit=MOST_ROWS)


def _sheet_name(name: str, taken: set[str]) -> str:
    """A name that spreadsheets allow, not used yet."""
    plain = "".join("-" if c in r"[]:*?/\'" else c for c in name if c.isprintable()).strip()[:28] or "Sheet"
    found, number = plain, 1
    while found.casefold() in taken or found.casefold() == "history":
        number += 1
        found = f"{plain} {number}"
    taken.add(found.casefold())
    return found


class _Sheet:
    """Writes one table."""

    def __init__(self, workbook: Any, name: str, columns: Sequence[Column]) -> None:
        self.columns = columns
        self.sheet = workbook.add_worksheet(name)
        self.header = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        self.formats = [workbook.add_format({"num_format": _FORMATS[column.kind]}) for column in columns]
        self.whole = workbook.add_format({"num_format": _WHOLE})
        self.text = workbook.add_format({"num_format": _FORMATS[TEXT]})
        self.widths = [len(column.heading) for column in columns]

    def write(self, rows: Iterable[Row]) -> None:
        """The header, every row, and what makes the sheet easy to read."""
        for at, column in enumerate(self.columns):
            self.sheet.write_string(0, at, column.heading, self.header)
        last = 0
        for last, row in enumerate(rows, start=1):
            if last > MOST_ROWS:
                raise _too_many(last)
            for at, cell in enumerate(row):
                self._cell(last, at, cell)
            if last <= _LOOKED_AT:
                self.widths = [max(w, len(_said(cell))) for w, cell in zip(self.widths, row, strict=True)]
        for at, width in enumerate(self.widths):
            self.sheet.set_column(at, at, min(_WIDEST, max(_NARROWEST, width + 2)), self.formats[at])
        self.sheet.freeze_panes(1, 0)
        if self.columns:
            self.sheet.autofilter(0, 0, last, len(self.columns) - 1)

    def _cell(self, row: int, at: int, cell: Cell) -> None:
        if cell is None or cell == "":
            return
        if isinstance(cell, str):
            shown = cell if len(cell) <= MOST_TEXT else f"{cell[: MOST_TEXT - 1]}…"
            self.sheet.write_string(row, at, shown, self.text)
        elif isinstance(cell, dt.date):
            self._day(row, at, cell)
        else:
            number = float(cell)
            if self.columns[at].kind == PERCENT:
                number /= 100
            whole = self.columns[at].kind == NUMBER and number.is_integer()
            self.sheet.write_number(row, at, number, self.whole if whole else self.formats[at])

    def _day(self, row: int, at: int, day: dt.date) -> None:
        if isinstance(day, dt.datetime) or day < _FIRST_DAY:
            self.sheet.write_string(row, at, day.isoformat(sep=" ") if isinstance(day, dt.datetime) else str(day))
        else:
            self.sheet.write_datetime(row, at, dt.datetime.combine(day, dt.time()), self.formats[at])
