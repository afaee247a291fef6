"""Register files written for tests, and the reading of them."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

import xlsxwriter
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from ecede_desktop.exchange.files import read_file
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.records.import_profiles import NO_PROFILE, Profile
from ecede_desktop.records.imports import Problem, RegisterFile

SAMPLES = Path(__file__).parent / "samples"
SCHOOL = "6742999"
TODAY = dt.date(2026, 3, 2)
GWYN, LOWRI = "W674299908001", "K674299908002"
WRONG = "A674299908001"
LONG = "UPN,Date,Session,Mark"
Rows = Sequence[Sequence[object]]


def read(
    content: str | bytes,
    *,
    school: str | None = SCHOOL,
    accepted: Iterable[str] = (),
    repairs: Iterable[str] = (),
    profile: Profile = NO_PROFILE,
    authority: str = "674",
) -> RegisterFile:
    data = content.encode() if isinstance(content, str) else content
    asked = Asked(TODAY, school, authority, frozenset(accepted), frozenset(repairs))
    return read_file(data, "register.csv", asked=asked, profile=profile)


def mended(content: str | bytes, *keys: str, profile: Profile = NO_PROFILE) -> RegisterFile:
    """The file read again after a person accepted the first repair of these kinds for every value."""
    accepted: dict[tuple[str, str], str] = {}
    for repair in read(content, profile=profile).repairs:
        if repair.key in keys and repair.possible:
            accepted.setdefault((repair.column, repair.value), repair.id)
    return read(content, repairs=accepted.values(), profile=profile)


def long(*rows: str, header: str = LONG, end: str = "\r\n") -> str:
    return end.join([header, *rows, ""])


def xlsx(*sheets: Rows | tuple[str, Rows], date_1904: bool = False) -> bytes:
    """A workbook; dates become dates, numbers numbers, ``=…`` formulas with the value that stands after ``|``."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"date_1904": date_1904}) as book:
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        for number, given in enumerate(sheets, start=1):
            name, rows = given if isinstance(given, tuple) and isinstance(given[0], str) else (f"Sheet{number}", given)
            page = book.add_worksheet(name)
            for r, row in enumerate(rows):
                for c, cell in enumerate(row):
                    if isinstance(cell, dt.date):
                        page.write_datetime(r, c, dt.datetime.combine(cell, dt.time()), day)
                    elif isinstance(cell, str) and cell.startswith("=") and len(cell) > 1:
                        formula, _, value = cell.partition("|")
                        page.write_formula(r, c, formula, None, value)
                    elif isinstance(cell, (int, float)):
                        page.write_number(r, c, cell)
                    elif cell:
                        page.write_string(r, c, str(cell))
    return buffer.getvalue()


def ods(rows: Rows, name: str = "Sheet1") -> bytes:
    document = OpenDocumentSpreadsheet()
    table = Table(name=name)
    for row in rows:
        line = TableRow()
        for cell in row:
            if isinstance(cell, dt.date):
                made = TableCell(valuetype="date", datevalue=cell.isoformat())
            elif isinstance(cell, (int, float)):
                made = TableCell(valuetype="float", value=str(cell))
            else:
                made = TableCell(valuetype="string") if cell else TableCell()
            if cell:
                made.addElement(P(text=str(cell)))
            line.addElement(made)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def faults(file: RegisterFile) -> list[tuple[int, str, str, str]]:
    """(line, column, value, key) of what refuses."""
    return [(p.line, p.column, p.value, p.key) for p in file.problems if p.refuses]


def warnings(file: RegisterFile) -> list[tuple[int, str, str]]:
    return [(p.line, p.value, p.key) for p in file.problems if not p.refuses]


def told(file: RegisterFile, key: str) -> Problem:
    (found,) = [p for p in file.problems if p.key == key]
    return found


def marks(file: RegisterFile) -> list[tuple[str, str, str, str]]:
    """(UPN, date, session, core) of every mark."""
    return [(file.pupils[m.pupil].upn, m.date.isoformat(), m.session, m.core) for m in file.marks()]


def repairs(file: RegisterFile) -> list[tuple[str, str, str, str]]:
    """(kind, column, value, proposal) of the damage."""
    return [(r.key, r.column, r.value, r.proposed) for r in file.repairs]
