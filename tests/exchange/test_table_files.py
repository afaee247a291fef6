"""Tables as CSV and XLSX: typed, safe to open, the same bytes each time."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from openpyxl import load_workbook

from ecede_desktop.errors import UserError
from ecede_desktop.exchange import table_files
from ecede_desktop.exchange.code_returns import CodeCount, CodeReturn, write_return_csv, write_return_xlsx
from ecede_desktop.exchange.table_files import (
    DATE,
    NUMBER,
    PERCENT,
    TEXT,
    Column,
    write_table_csv,
    write_table_xlsx,
    write_tables_xlsx,
)
from ecede_desktop.law.codes import code_set

MADE = dt.datetime(2026, 3, 2, 9, 30, tzinfo=dt.UTC)
COLUMNS = (Column("UPN"), Column("Sessions", NUMBER), Column("From", DATE), Column("Attendance", PERCENT))
ROWS = [
    ("W674299908001", 380, dt.date(2018, 9, 3), Decimal("93.4")),
    ("001234", None, None, Fraction(1, 3)),
    ("=1+1", 1.5, dt.date(2024, 2, 29), None),
    ("-", 0, None, Decimal("100.0")),
]


def sheet(content: bytes, name: str | None = None) -> Any:
    book = load_workbook(io.BytesIO(content))
    return book[name] if name else book.active


def test_csv_has_a_byte_order_mark_crlf_iso_dates_and_no_formula():
    content = write_table_csv(COLUMNS, ROWS)
    assert content.startswith(b"\xef\xbb\xbfUPN,Sessions,From,Attendance\r\n")
    lines = content.decode("utf-8-sig").split("\r\n")
    assert lines[1:5] == [
        "W674299908001,380,2018-09-03,93.4",
        "001234,,,0.3333",
        "'=1+1,1.5,2024-02-29,",
        "-,0,,100.0",
    ]


@pytest.mark.parametrize("mark", ["-", "+", "=", "/", "\\", "@", "#"])
def test_a_lone_mark_is_data_and_not_guarded(mark: str):
    assert table_files.guarded(mark) == mark


@pytest.mark.parametrize("text", ["=1+1", "+44 7700", "-2+3", "@SUM(A1)", "\t=1", "\r=1"])
def test_what_could_be_a_formula_is_guarded(text: str):
    assert table_files.guarded(text) == "'" + text


def test_xlsx_keeps_text_as_text_and_types_the_rest():
    made = sheet(write_table_xlsx("Pupils", COLUMNS, ROWS, made_at=MADE))
    assert [c.value for c in made[1]] == ["UPN", "Sessions", "From", "Attendance"]
    first, second, third = made[2], made[3], made[4]
    assert (first[0].value, first[0].number_format) == ("W674299908001", "@")
    assert (second[0].value, second[0].data_type) == ("001234", "s")
    assert (third[0].value, third[0].data_type) == ("=1+1", "s")
    assert (first[2].value, first[2].is_date) == (dt.datetime(2018, 9, 3), True)  # noqa: DTZ001
    assert (first[3].value, first[3].number_format) == (0.934, "0.0%")
    assert (first[1].value, first[1].number_format) == (380, "#,##0")
    assert (made.freeze_panes, made.auto_filter.ref) == ("A2", "A1:D5")
    assert made.column_dimensions["A"].width > made.column_dimensions["B"].width


def test_the_workbook_names_no_person_and_the_moment_it_was_made():
    book = load_workbook(io.BytesIO(write_table_xlsx("Pupils", COLUMNS, ROWS, made_at=MADE)))
    assert not book.properties.creator and not book.properties.lastModifiedBy
    assert (book.properties.title, str(book.properties.created)) == ("Pupils", "2026-03-02 09:30:00")


def test_the_same_table_gives_the_same_bytes():
    assert write_table_xlsx("P", COLUMNS, ROWS, made_at=MADE) == write_table_xlsx("P", COLUMNS, ROWS, made_at=MADE)


def test_a_large_table_is_the_same_table_and_leaves_nothing_behind(monkeypatch: pytest.MonkeyPatch, tmp_path: Any):
    small = sheet(write_table_xlsx("P", COLUMNS, ROWS, made_at=MADE))
    monkeypatch.setattr(table_files, "_MANY", 1)
    monkeypatch.setattr(table_files.tempfile, "tempdir", str(tmp_path))
    large = sheet(write_table_xlsx("P", COLUMNS, ROWS, made_at=MADE))
    assert [[c.value for c in row] for row in large] == [[c.value for c in row] for row in small]
    assert list(tmp_path.iterdir()) == []


def test_more_rows_than_a_sheet_holds_are_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(table_files, "MOST_ROWS", 3)
    with pytest.raises(UserError, match="narrow it down"):
        write_table_xlsx("P", COLUMNS, ROWS, made_at=MADE)
    with pytest.raises(UserError, match="narrow it down"):
        write_tables_xlsx("P", [("P", COLUMNS, iter(ROWS))], made_at=MADE)


def test_names_of_sheets_are_made_lawful_and_different():
    one = [Column("A", TEXT)]
    content = write_tables_xlsx("P", [(name, one, []) for name in ("a/b:c*", "A-b-c-", "x" * 60, "")], made_at=MADE)
    assert load_workbook(io.BytesIO(content)).sheetnames == ["a-b-c-", "A-b-c- 2", "x" * 28, "Sheet"]


def test_text_that_is_too_long_or_strange_is_kept_as_far_as_a_cell_can():
    made = sheet(write_table_xlsx("P", [Column("A")], [("x" * 40_000,), ("a\x01b\n",)], made_at=MADE))
    assert len(made["A2"].value) == 32_767
    assert made["A3"].value.endswith("b\n")


def test_a_day_before_spreadsheets_count_is_text():
    made = sheet(write_table_xlsx("P", [Column("A", DATE)], [(dt.date(1890, 1, 1),)], made_at=MADE))
    assert made["A2"].value == "1890-01-01"


def test_nothing_in_a_workbook_is_a_macro_or_a_link():
    names = zipfile.ZipFile(io.BytesIO(write_table_xlsx("P", COLUMNS, ROWS, made_at=MADE))).namelist()
    assert not [n for n in names if "vba" in n or "external" in n]


# The code-level return

RETURN = CodeReturn(
    dt.date(2018, 9, 3),
    dt.date(2018, 9, 28),
    code_set("CY-2010"),
    (
        CodeCount("6742999", "Ysgol Enghraifft", "10", "O", 3),
        CodeCount("6742999", "Ysgol Enghraifft", "R", "/", 10),
        CodeCount("6742999", "Ysgol Enghraifft", "R", "I", 2),
        CodeCount("6742999", "Ysgol Enghraifft", "R", "-", 4),
        CodeCount("6742999", "Ysgol Enghraifft", "10", "/", 7),
    ),
)


def test_the_return_has_a_row_for_each_school_year_group_and_code_in_order():
    lines = write_return_csv(RETURN).decode("utf-8-sig").split("\r\n")
    assert [line.split(",")[4:6] + line.split(",")[-1:] for line in lines[1:6]] == [
        ["R", "/", "10"], ["R", "I", "2"], ["R", "-", "4"], ["10", "/", "7"], ["10", "O", "3"],
    ]  # fmt: skip
    assert lines[1].startswith("2018-09-03,2018-09-28,6742999,Ysgol Enghraifft,R,/,Present (morning),Present,")


def test_the_table_of_the_return_makes_percentages_from_counts_and_shows_missing_marks():
    made = sheet(write_return_xlsx(RETURN, made_at=MADE), "By year group")
    rows = [[c.value for c in row] for row in made]
    assert rows[0][3:6] == ["/", "I", "O"]
    reception = dict(zip(rows[0], rows[1], strict=True))
    assert (reception["Possible"], reception["Attended"], reception["No mark"]) == (12, 10, 4)
    assert reception["Attendance %"] == pytest.approx(0.833)
    total = dict(zip(rows[0], rows[-1], strict=True))
    assert (total["Possible"], total["Attended"], total["Unauthorised"]) == (22, 17, 3)


def test_the_return_says_codes_in_welsh_when_asked():
    cy = CodeReturn(RETURN.first_day, RETURN.last_day, RETURN.codes, RETURN.counts, "cy")
    assert "Presennol (bore)" in write_return_csv(cy).decode("utf-8-sig")


def test_a_return_without_figures_is_a_header():
    empty = CodeReturn(RETURN.first_day, RETURN.last_day, RETURN.codes, ())
    assert write_return_csv(empty).count(b"\r\n") == 1
    assert sheet(write_return_xlsx(empty, made_at=MADE), "By year group").max_row == 1
