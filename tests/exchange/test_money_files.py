"""Amounts, days and lines of a file of payments: exact to the penny, or named."""

from __future__ import annotations

import csv
import datetime as dt
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.exchange.money_files import CannotReadMoney, headings, pence, read
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.policy_money_files import MoneyColumns, money_layouts

TODAY = dt.date(2026, 3, 25)
COLUMNS = MoneyColumns("Date", "Reference", "Amount", payer="Payer")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("£1,200.00", 120_000), ("60", 6000), ("60.5", 6050), (" £ 60.00 ", 6000), ("-60.00", -6000),
        ("£-60.00", -6000),
        ("-£60.00", -6000), ("(60.00)", -6000), ("60.00-", -6000), ("60.00 DR", -6000), ("60.00 CR", 6000),
        ("+60.00", 6000), ("\u221260.00", -6000), ("0.10", 10), ("1,234,567.89", 123_456_789), ("0", 0),
        ("60,00", None), ("6O.00", None), ("60.000", None), ("60.", None), (".50", None), ("1,20.00", None),
        ("", None), ("£", None), ("60 00", None), ("6e1", None), ("NaN", None), ("٦٠", None), ("--60", None),
    ],
)  # fmt: skip
def test_an_amount_is_exact_or_no_amount(text: str, found: int | None) -> None:
    assert pence(text) == found


@given(st.integers(-99_999_999, 99_999_999), st.booleans(), st.booleans())
def test_every_amount_comes_back_to_the_penny(amount: int, pound: bool, grouped: bool) -> None:
    whole, rest = divmod(abs(amount), 100)
    said = f"{whole:,}" if grouped else str(whole)
    text = f"{'-' if amount < 0 else ''}{'£' if pound else ''}{said}.{rest:02d}"
    assert pence(text) == amount


@given(st.text(max_size=20))
def test_no_text_is_ever_a_fault_of_the_program(text: str) -> None:
    buffer = io.StringIO()
    csv.writer(buffer).writerows([("Date", "Amount", "Reference", "Payer"), (text, text, text, text)])
    try:
        made = read(buffer.getvalue().encode(), COLUMNS, TODAY)
    except CannotReadMoney as fault:
        assert fault.key in {"money_no_lines", "money_file_kind"}
        return
    assert len(made.lines) + made.fault_count >= 1


@given(st.binary(max_size=300))
def test_no_bytes_are_ever_a_fault_of_the_program(content: bytes) -> None:
    try:
        read(content, COLUMNS, TODAY)
        headings(content)
    except CannotReadMoney as fault:
        assert fault.key.startswith("money_")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_file_is_read_however_a_system_writes_it(encoding: str, delimiter: str) -> None:
    rows = [
        ("Account 12",), ("Date", "Amount", "Reference", "Payer"), ("2/3/2026", "£1,200.00", "a\nb", "Siân"),
        ("2026-03-03T10:00:00", "-5", "", ""), ("", "", "", ""),
    ]  # fmt: skip
    buffer = io.StringIO(newline="")
    csv.writer(buffer, delimiter=delimiter).writerows(rows)
    made = read(buffer.getvalue().encode(encoding), COLUMNS, TODAY)
    assert [(one.line, one.on, one.pence, one.payer) for one in made.lines] == [
        (3, dt.date(2026, 3, 2), 120_000, "Siân"), (5, dt.date(2026, 3, 3), -500, ""),
    ]  # fmt: skip


def test_quotation_marks_that_do_not_close_are_named() -> None:
    made = read(b'Date,Amount,Reference,Payer\n1/3/2026,60,"a"b,x\n2/3/2026,60,c,"never\n', COLUMNS, TODAY)
    assert "quotes" in {one.key for one in made.faults}


def test_the_layouts_of_the_pack_name_an_amount_each_and_how_sure_they_are() -> None:
    found = money_layouts(load_pack())
    assert {one.key for one in found} == {"income_system", "bank", "plain"}
    assert not any(one.citation.certain for one in found)
    assert all(bool(one.columns.amount) != bool(one.columns.paid_in) for one in found)
