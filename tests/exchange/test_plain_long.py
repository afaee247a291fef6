"""A plain long file is read a pupil at a time, with exactly the result of reading it row by row."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.exchange import layouts, plain_long
from ecede_desktop.exchange.files import read_file
from ecede_desktop.exchange.pupil_cells import Asked
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.imports import RegisterFile

ASKED = Asked(dt.date(2026, 8, 1), "6742999", "674")
HEADER = "UPN,Date,Session,Mark,Minutes Late,Surname,Forename,DOB,Year,Reg"
CELLS = st.tuples(
    st.sampled_from(["2026-01-12", "12/01/2026", "13/01/2026", "2025-08-29", "2025-09-02", "31/02/2026", ""]),
    st.sampled_from(["AM", "PM", "am", " PM", "bore", "XX"]),
    st.sampled_from(["/", "\\", "L", "I_F", "", "-", "%", "LL", "Å", "i"]),
    st.sampled_from(["", "", "", "5", "x"]),
)
PUPILS = st.sampled_from(["1", "2", "3", "4"])


def upn(number: str) -> str:
    digits = f"674299908{int(number):03d}"
    return check_letter(digits) + digits


def line(pupil: str, cells: tuple[str, ...], name: str = "Gŵyn") -> str:
    return ",".join([upn(pupil), *cells, f"Ffug-Jones{pupil}", name, "14/03/2015", "4", "4B"])


def both(content: bytes) -> tuple[RegisterFile, RegisterFile, int]:
    """The file read at once and row by row, and how often it was plain."""
    plain: list[bool] = []

    def counted(*args: Any) -> bool:
        plain.append(plain_long.read_plain_long(*args))
        return plain[-1]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plain_long, "_FEWEST", 1)
        patch.setattr(layouts, "read_plain_long", counted)
        fast = read_file(content, "r.csv", asked=ASKED)
        patch.setattr(layouts, "read_plain_long", lambda *_: False)
        slow = read_file(content, "r.csv", asked=ASKED)
    return fast, slow, sum(plain)


def told(file: RegisterFile) -> object:
    blocks = [(b.pupil, b.school_year, b.marks, list(b.lines), dict(b.notes)) for b in file.blocks]
    problems = sorted((p.line, p.column, p.value, p.key, p.facts) for p in file.problems)
    return file.pupils, blocks, problems, file.rows_read, file.blank, file.repairs, dict(file.unknown_codes)


def test_a_year_of_a_school_is_plain_and_read_the_same() -> None:
    days = [dt.date(2025, 9, 1) + dt.timedelta(days=n) for n in range(60)]
    rows = [
        line(pupil, (day.isoformat(), part, mark, ""))
        for pupil in "1234"
        for day in days
        for part, mark in (("AM", "/"), ("PM", "\\"))
    ]
    fast, slow, plain = both("\r\n".join([HEADER, *rows, ""]).encode())
    assert plain == 1
    assert fast.rows_read == 480
    assert told(fast) == told(slow)


@settings(max_examples=150, deadline=None)
@given(
    rows=st.lists(st.tuples(PUPILS, CELLS, st.sampled_from(["Gŵyn", "Gwyn", "G?yn"])), min_size=1, max_size=30),
    end=st.sampled_from(["\n", "\r\n"]),
    last=st.booleans(),
    marked=st.booleans(),
)
def test_any_rows_are_read_the_same(
    rows: list[tuple[str, tuple[str, ...], str]], end: str, last: bool, marked: bool
) -> None:
    text = end.join([HEADER, *(line(*row) for row in rows)]) + (end if last else "")
    fast, slow, plain = both(text.encode("utf-8-sig" if marked else "utf-8"))
    assert told(fast) == told(slow)
    assert plain or not last  # a last line that ends otherwise than the others is read cell by cell


@pytest.mark.parametrize(
    "extra",
    [
        "School: Ysgol Enghraifft",
        "Total,,,,,,,,,4",
        HEADER,
        line("1", ("2026-01-12", "AM", "/", ""), '"Gŵyn"'),
        line("1", ("2026-01-12", "AM", "/", ""), '"Gŵyn\nMair"'),
        line("1", ("2026-01-12", "AM", "/", "")) + ",",
        line("1", ("2026-01-12", "AM", "/", "")) + "\r",
        "",
        ",,,,,,,,,",
        f"B{upn('1')[1:]},2026-01-12,AM,/,,A,B,14/03/2015,4,4B",
    ],
    ids=[
        "title",
        "total",
        "header again",
        "quotes",
        "break in a cell",
        "long",
        "returns",
        "empty",
        "blank",
        "wrong UPN",
    ],
)
def test_a_file_with_anything_else_in_it_is_read_the_same(extra: str) -> None:
    rows = [line(pupil, (f"2026-01-1{day}", "AM", "/", "")) for pupil in "12" for day in range(2, 7)]
    fast, slow, _ = both("\n".join([HEADER, *rows[:5], extra, *rows[5:], ""]).encode())
    assert told(fast) == told(slow)


def test_other_encodings_and_delimiters_are_read_the_same() -> None:
    rows = [line("1", (f"2026-01-1{day}", "AM", "/", ""), "Siân") for day in range(2, 7)]
    text = "\n".join([HEADER, *rows, ""])
    for content in (text.encode("utf-16"), text.encode("cp1252"), text.replace(",", ";").encode(), text[:60].encode()):
        fast, slow, _ = both(content)
        assert told(fast) == told(slow)
