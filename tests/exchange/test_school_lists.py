"""The address list of schools, as ODS, XLSX and CSV."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P
from openpyxl import Workbook

from ecede_desktop.exchange.school_lists import SchoolList, read_school_list
from ecede_desktop.records.faults import FAULTS

HEADINGS = [
    "School Number", "School Name", "Local Authority", "Sector", "Governance - see notes",
    "Welsh Medium Type - see notes", "School Type", "Address 1", "Address 2", "Address 3", "Address 4", "Postcode",
    "Phone Number",
]  # fmt: skip
ROWS = [
    ["6742999", "Ysgol Gynradd Enghraifft", "Rhondda Cynon Taf", "Primary", "Community", "Welsh medium",
     "Primary (3-11)", "Heol y Ffug", "Pontypridd", "", "", "cf371zz", "1443000000"],
    ["6744998", "Ysgol Ffug", "Rhondda Cynon Taf", "Middle", "Community", "ZZ", "All age", "", "", "",
     "", "CF44 0ZZ", ""],
]  # fmt: skip
PRU = [["6741101", "Canolfan Ffug", "Rhondda Cynon Taf", "", "", "", "", "", "", "", "", "", ""]]


def ods(*sheets: tuple[str, list[list[str]]]) -> bytes:
    book = OpenDocumentSpreadsheet()
    for name, rows in sheets:
        table = Table(name=name)
        for row in rows:
            line = TableRow()
            for value in row:
                cell = TableCell(valuetype="string")
                cell.addElement(P(text=value))
                line.addElement(cell)
            table.addElement(line)
        book.spreadsheet.addElement(table)
    buffer = io.BytesIO()
    book.write(buffer)
    return buffer.getvalue()


def xlsx(*sheets: tuple[str, list[list[str]]]) -> bytes:
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([int(c) if c.isdigit() else c for c in row])
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def text(rows: list[list[str]]) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer).writerows(rows)
    return buffer.getvalue().encode("utf-8-sig")


def keys(found: SchoolList) -> list[str]:
    return [p.key for p in found.problems]


BOOK = (("Notes", [["Read this first"]]), ("Maintained", [HEADINGS, *ROWS]), ("PRU", [HEADINGS, *PRU]))


@pytest.mark.parametrize("content", [ods(*BOOK), xlsx(*BOOK)], ids=["ods", "xlsx"])
def test_every_sheet_with_the_headings_is_read(content: bytes):
    found = read_school_list(content, "address-list-schools.ods")
    assert found.problems == ()
    first, second, third = found.schools
    assert (first.number, first.name, first.phase) == ("6742999", "Ysgol Gynradd Enghraifft", "primary")
    assert (first.language_medium, first.address, first.postcode) == (
        "welsh",
        ("Heol y Ffug", "Pontypridd"),
        "CF37 1ZZ",
    )
    assert (first.phone, first.governance, first.line, first.sheet) == ("01443000000", "Community", 2, "Maintained")
    assert (second.phase, second.language_medium, second.medium_raw) == ("all-through", "", "ZZ")
    assert (third.number, third.phase) == ("6741101", "pru")


def test_the_same_headings_are_read_from_csv_with_a_title_above_them():
    found = read_school_list(text([["Address list of schools"], [], HEADINGS, *ROWS]), "list.csv")
    assert [(s.number, s.line) for s in found.schools] == [("6742999", 4), ("6744998", 5)]


def test_the_schools_of_one_council_are_picked_by_its_number():
    rows = [*ROWS, ["6812001", "Ysgol Caerdydd", *ROWS[0][2:]]]
    assert len(read_school_list(text([HEADINGS, *rows]), "list.csv").of_authority("674")) == 2


def test_lines_that_cannot_be_used_are_named_and_notes_read_over():
    rows = [
        ["12345", "Ysgol Fer", *ROWS[0][2:]],
        ["6742999", "", *ROWS[0][2:]],
        ROWS[0],
        ROWS[0],
        ["Notes: see the website", *[""] * 12],
    ]
    found = read_school_list(text([HEADINGS, *rows]), "list.csv")
    assert [(p.line, p.key) for p in found.problems] == [(2, "list_number"), (3, "list_name"), (5, "list_twice")]
    assert not found.refused and len(found.schools) == 1


@pytest.mark.parametrize(
    "content", [b"", b"UPN,Date\r\n1,2\r\n", ods(("A", [["x"]])), b"%PDF-1.7", b"PK\x03\x04broken"]
)
def test_what_is_no_list_is_refused(content: bytes):
    found = read_school_list(content, "list.ods")
    assert found.refused and keys(found)[0] in ("list_no_headings", "list_unreadable")


ODS = ods(*BOOK)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(ODS)), st.binary(max_size=6)), min_size=1, max_size=4))
def test_no_mutation_of_a_list_does_anything_but_name_its_faults(changes):
    content = ODS
    for at, part in changes:
        content = content[:at] + part + content[at + len(part) :]
    assert all(p.key in FAULTS for p in read_school_list(content, "list.ods").problems)
