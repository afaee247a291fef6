"""Whatever marks a school has, the file carries them in unchanged."""

from __future__ import annotations

import csv
import datetime as dt
import io

from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.law.codes import code_set
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.marks import MARKS_LENGTH, position_of
from tests.exchange.register_files import faults, read

CODES = sorted(code_set("CY-2010").codes)
MORNING = ["", *(c for c in CODES if c != "\\")]
AFTERNOON = ["", *(c for c in CODES if c != "/")]
FIRST = dt.date(2024, 9, 1)


def upn(number: int) -> str:
    digits = f"674299914{number:03d}"
    return check_letter(digits) + digits


@st.composite
def matrices(draw: st.DrawFn) -> tuple[list[dt.date], list[list[str]]]:
    """Days of one school year and, for each pupil, a mark for every session of them."""
    offsets = draw(st.lists(st.integers(0, 364), min_size=1, max_size=12, unique=True))
    row = st.tuples(*(st.sampled_from(choice) for _ in offsets for choice in (MORNING, AFTERNOON)))
    rows = draw(st.lists(row, min_size=1, max_size=5))
    return [FIRST + dt.timedelta(days=n) for n in offsets], [list(r) for r in rows]


def expected(days: list[dt.date], row: list[str]) -> bytes:
    held = bytearray(MARKS_LENGTH)
    for number, mark in enumerate(row):
        if mark:
            held[position_of(days[number // 2], "AM" if number % 2 == 0 else "PM")] = ord(mark)
    return bytes(held)


def text(rows: list[list[str]], delimiter: str) -> bytes:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=delimiter).writerows(rows)
    return buffer.getvalue().encode()


@settings(max_examples=60, deadline=None)
@given(matrices(), st.sampled_from(",;\t"), st.sampled_from(["%d/%m/%Y", "%Y-%m-%d"]))
def test_a_grid_gives_back_the_very_bytes(matrix: tuple[list[dt.date], list[list[str]]], delimiter: str, form: str):
    days, rows = matrix
    header = ["UPN", *(f"{day:{form}} {session}" for day in days for session in ("AM", "PM"))]
    file = read(text([header, *([upn(n), *row] for n, row in enumerate(rows))], delimiter))
    assert faults(file) == []
    assert {b.pupil: b.marks for b in file.blocks} == {n: expected(days, r) for n, r in enumerate(rows) if any(r)}


@settings(max_examples=60, deadline=None)
@given(matrices(), st.randoms(use_true_random=False))
def test_a_long_file_gives_back_the_very_bytes_in_any_order(matrix, shuffled):
    days, rows = matrix
    lines = [
        [upn(n), f"{days[k // 2]:%d/%m/%Y}", "AM" if k % 2 == 0 else "PM", mark]
        for n, row in enumerate(rows)
        for k, mark in enumerate(row)
    ]
    shuffled.shuffle(lines)
    file = read(text([["UPN", "Date", "Session", "Mark"], *lines], ","))
    assert faults(file) == []
    found = {file.pupils[b.pupil].upn: b.marks for b in file.blocks}
    assert found == {upn(n): expected(days, r) for n, r in enumerate(rows) if any(r)}
