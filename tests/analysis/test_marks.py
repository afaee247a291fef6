"""Counting marks as the store holds them: exact, whatever the marks."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest
from hypothesis import given

from ecede_desktop.analysis.marks import (
    CLASSES,
    NONE,
    UNKNOWN,
    as_marks,
    class_table,
    count_codes,
    counts,
    first_marked,
    held_sessions,
    missing_sessions,
    window,
)
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.marks import MARKS_LENGTH, position_of
from tests.analysis.county import CODES, FIRST, LAST, YEAR, counted, row_of, schools

D = dt.date


@given(schools)
def test_every_mark_is_counted_by_its_class(pupils: list[bytes]) -> None:
    expected = sum((counted(row, FIRST, LAST) for row in pupils), Counts())
    assert counts(count_codes(as_marks(pupils)), CODES) == expected
    assert counts(count_codes(as_marks(b"".join(pupils))), CODES) == expected


def test_more_marks_than_are_counted_at_once_are_all_counted() -> None:
    """Pieces of a million days: a row more, and a row less, than two pieces."""
    row = np.frombuffer(row_of({(FIRST, "AM"): "/", (FIRST, "PM"): "U"}), np.uint8)
    for number in (2 * 2**20 // 366 - 1, 2 * 2**20 // 366 + 1):
        found = count_codes(np.tile(row, (number, 1)))
        assert (found[ord("/")], found[ord("U")]) == (number, number)
        assert found.sum() == number * MARKS_LENGTH


def test_columns_of_a_county_are_counted_as_whole_rows_are() -> None:
    row = row_of({(D(2025, 9, 2), "AM"): "/", (D(2025, 9, 2), "PM"): "I", (D(2025, 9, 3), "AM"): "L"})
    marks = as_marks([row, row])
    part = count_codes(marks[:, window(YEAR, D(2025, 9, 2), D(2025, 9, 2))])
    assert (part[ord("/")], part[ord("I")], part[ord("L")]) == (2, 2, 0)


def test_the_table_knows_every_byte() -> None:
    table = class_table(CODES)
    assert table[0] == NONE
    assert {chr(byte) for byte in range(256) if table[byte] not in (NONE, UNKNOWN)} == set(CODES.codes)
    for code, row in CODES.codes.items():
        assert CLASSES[table[ord(code)] - 1] is row.mark_class


@pytest.mark.parametrize(
    ("name", "year", "first", "last", "start", "stop"),
    [
        ("a day", 2025, D(2025, 9, 1), D(2025, 9, 1), 0, 2),
        ("the whole year", 2025, D(2025, 9, 1), D(2026, 8, 31), 0, 730),
        ("a leap year", 2023, D(2023, 9, 1), D(2024, 8, 31), 0, 732),
        ("after a leap day", 2023, D(2024, 3, 1), D(2024, 3, 1), 364, 366),
        ("wider than the year", 2025, D(2020, 1, 1), D(2030, 1, 1), 0, 730),
        ("before the year", 2025, D(2024, 1, 1), D(2025, 8, 31), 0, 0),
        ("after the year", 2025, D(2026, 9, 1), D(2027, 1, 1), 0, 0),
        ("backwards", 2025, D(2026, 1, 2), D(2026, 1, 1), 0, 0),
    ],
)
def test_a_window_holds_both_sessions_of_each_of_its_days(
    name: str, year: int, first: dt.date, last: dt.date, start: int, stop: int
) -> None:
    found = window(year, first, last)
    assert (found.start, found.stop) == (start, stop), name


MON, TUE, WED = D(2026, 1, 12), D(2026, 1, 13), D(2026, 1, 14)


def test_a_session_was_held_where_anybody_was_marked_and_the_school_was_not_shut() -> None:
    marks = as_marks([row_of({(MON, "AM"): "#", (TUE, "AM"): "/"}), row_of({(MON, "AM"): "#", (TUE, "PM"): "Y"})])
    held = held_sessions(marks)
    assert np.flatnonzero(held).tolist() == [position_of(TUE, "AM"), position_of(TUE, "PM")]


def test_a_mark_is_missing_only_where_a_session_was_held_while_the_pupil_was_on_roll() -> None:
    full = {(day, session): "/" for day in (MON, TUE, WED) for session in ("AM", "PM")}
    late = {(TUE, "PM"): "/", (WED, "AM"): "/"}
    marks = as_marks([row_of(full), row_of(late), row_of({})])
    first = np.array([0, position_of(TUE, "AM"), position_of(WED, "AM")])
    last = np.array([MARKS_LENGTH - 1, MARKS_LENGTH - 1, position_of(WED, "AM")])
    gaps = missing_sessions(marks, held_sessions(marks), first, last)
    assert [np.flatnonzero(row).tolist() for row in gaps] == [
        [],
        [position_of(TUE, "AM"), position_of(WED, "PM")],
        [position_of(WED, "AM")],
    ]


def test_a_row_begins_with_its_first_mark_or_never() -> None:
    marks = as_marks([row_of({(FIRST, "AM"): "/"}), row_of({(TUE, "PM"): "I", (WED, "AM"): "/"}), row_of({})])
    assert first_marked(marks).tolist() == [0, position_of(TUE, "PM"), MARKS_LENGTH]
