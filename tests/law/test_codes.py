"""Attendance codes: the Welsh set of 2010, slashes and counting."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.law.codes import (
    NO_MARK,
    MarkClass,
    code_set,
    code_set_on,
    code_sets,
    count,
    wrong_way,
)
from ecede_desktop.law.measures import Counts

CLASSES = {"P": "/\\L", "A": "BDJPVW", "AU": "CEFHIMRST", "UN": "GNOU", "NR": "XYZ#"}


@pytest.mark.parametrize(("mark_class", "codes"), CLASSES.items())
def test_each_code_of_2010_counts_as_welsh_guidance_says(mark_class: str, codes: str) -> None:
    welsh = code_set("CY-2010")
    assert {code for code, row in welsh.codes.items() if row.mark_class == mark_class} == set(codes)


def test_the_set_of_2010_is_whole_and_in_both_languages() -> None:
    welsh = code_set("CY-2010")
    assert len(welsh.codes) == 26
    for code, row in welsh.codes.items():
        assert row.code == code
        assert len(code) == 1
        assert 32 < ord(code) < 127, "the store keeps a mark as one ASCII byte"
        assert row.english and row.welsh and row.english != row.welsh
        assert row.confirmed in ("C", "P", "U")
    assert welsh.get("L") is welsh.codes["L"]
    assert welsh.get("k") is None


def test_only_late_marks_say_when_they_came_and_only_a_hash_shuts_the_school() -> None:
    rows = code_set("CY-2010").codes.values()
    assert {row.code: row.lateness for row in rows if row.lateness} == {"L": "before_close", "U": "after_close"}
    assert [row.code for row in rows if row.school_wide] == ["#"]


@pytest.mark.parametrize("code", sorted(NO_MARK))
def test_no_mark_is_missing_and_never_absence(code: str) -> None:
    assert code_set("CY-2010").class_of(code) is MarkClass.MISSING


def test_a_code_that_the_set_has_not_counts_as_nothing() -> None:
    with pytest.raises(KeyError):
        code_set("CY-2010").class_of("@")
    with pytest.raises(KeyError):
        code_set("CY-1066")


@pytest.mark.parametrize(
    ("day", "jurisdiction", "expected"),
    [
        (dt.date(2010, 8, 31), "CY", None),
        (dt.date(2010, 9, 1), "CY", "CY-2010"),
        (dt.date(2026, 3, 2), "CY", "CY-2010"),
        (dt.date(2026, 3, 2), "EN", "EN-2024"),
        (dt.date(2024, 8, 18), "EN", "EN-2006"),
        (dt.date(2021, 3, 2), "CY", "CY-2010"),
    ],
)
def test_the_set_that_holds_on_a_day(day: dt.date, jurisdiction: str, expected: str | None) -> None:
    found = code_set_on(day, jurisdiction)
    assert (found.id if found else None) == expected


def test_every_set_of_the_table_is_dated_and_sourced() -> None:
    for held in code_sets().values():
        assert held.source
        assert held.valid_to is None or held.valid_from < held.valid_to


@pytest.mark.parametrize(
    ("code", "session", "expected"),
    [("/", "AM", False), ("/", "PM", True), ("\\", "PM", False), ("\\", "AM", True), ("L", "AM", False)],
)
def test_a_slash_in_the_other_session_is_the_wrong_way(code: str, session: str, expected: bool) -> None:
    assert wrong_way(code, session) is expected


def test_the_worked_example_of_the_ctf_string_counts_out() -> None:
    """The string of 28 days in the description of the format: possible 34, attended 26, missing 2."""
    marks = "##/\\OOU\\/\\####II/\\/\\/\\/O####L\\/\\/\\/\\GG####--/\\YY/\\/\\####"
    used = {code: marks.count(code) for code in set(marks) - {"-"}}
    assert count(used, code_set("CY-2010"), missing=marks.count("-")) == Counts(
        present=26, authorised=2, unauthorised=6, not_required=20, missing=2, late_before_close=1, late_after_close=1
    )
