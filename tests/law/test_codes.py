"""Attendance codes: the Welsh set of 2010, slashes and counting."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from ecede_desktop.law.citations import Citation, Dated
from ecede_desktop.law.codes import (
    NO_MARK,
    CodeBook,
    MarkClass,
    MarkCode,
    code_set,
    code_set_on,
    code_sets,
    count,
    long_trend_code,
    read_code_sets,
    shipped_book,
    wrong_way,
)
from ecede_desktop.law.entries import WrongEntry
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


ENGLISH_2024 = [
    # code of a file, held as, counts as (SI 2024/208 reg 10)
    ("C1", "C", "AU"),
    ("C2", "C", "AU"),
    ("J1", "J", "AU"),
    ("K", "K", "A"),
    ("Q", "Q", "NR"),
    *((f"Y{number}", "Y", "NR") for number in range(1, 8)),
    ("D", "D", "NR"),
]


@pytest.mark.parametrize(("code", "held", "mark_class"), ENGLISH_2024)
def test_a_code_of_two_signs_is_held_as_one_that_counts_alike(code: str, held: str, mark_class: str) -> None:
    english = code_set("EN-2024")
    row = english.given(code)
    assert row is not None
    assert (row.held, row.mark_class) == (held, mark_class)
    assert english.class_of(row.held) == mark_class
    assert len(row.held) == 1


@pytest.mark.parametrize("code", ["J", "Y", "H", "ZZ"])
def test_what_only_stands_for_longer_codes_is_no_code_of_a_file(code: str) -> None:
    assert code_set("EN-2024").given(code) is None


@pytest.mark.parametrize(
    ("name", "code", "expected"),
    [("EN-2024", "K", "B"), ("EN-2024", "Q", "Y"), ("EN-2024", "I", "I"), ("CY-2010", "H", "H"), ("EN-2024", "@", "")],
)
def test_every_held_code_maps_back_to_2010_for_long_trends(name: str, code: str, expected: str) -> None:
    assert long_trend_code(code, code_set(name), code_set("CY-2010")) == expected


def test_each_code_of_each_set_has_its_place_in_long_trends() -> None:
    welsh = code_set("CY-2010")
    for held in code_sets().values():
        assert all(long_trend_code(code, held, welsh) for code in held.codes)


def test_the_set_of_covid_waits_to_be_filled_and_is_never_read_with() -> None:
    covid = code_set("CY-COVID")
    assert covid.is_placeholder
    assert (covid.valid_from, covid.valid_to) == (dt.date(2020, 6, 29), dt.date(2022, 8, 31))
    filled = replace(covid, codes={";": MarkCode(";", "Covid", "Covid", MarkClass.NOT_REQUIRED, "U", maps_to="Y")})
    book = shipped_book().with_sets([filled])
    assert book.on(dt.date(2021, 3, 2)) == filled
    assert book.on(dt.date(2020, 6, 28)) == book.get("CY-2010") == book.on(dt.date(2022, 9, 1))


DUAL = [
    Dated(MarkClass.APPROVED, dt.date(2010, 9, 1), dt.date(2025, 8, 31), Citation("Policy", mark="unconfirmed")),
    Dated(MarkClass.NOT_REQUIRED, dt.date(2025, 9, 1), None, Citation("Policy", mark="unconfirmed")),
]


@pytest.mark.parametrize(
    ("name", "school_year", "expected"),
    [("CY-2010", 2024, "A"), ("CY-2010", 2025, "NR"), ("CY-2010", 2009, "A"), ("EN-2024", 2025, "NR")],
)
def test_d_counts_as_the_policy_of_that_school_year_says(name: str, school_year: int, expected: str) -> None:
    """Regs 6(4): attending; whether the return counts it is not confirmed, so it is a dated choice."""
    book = CodeBook(code_sets(), DUAL)
    assert book.for_year(name, school_year).class_of("D") == expected
    assert book.get(name).class_of("I") == book.for_year(name, school_year).class_of("I")


def test_a_set_without_d_is_left_as_it_is() -> None:
    book = CodeBook(code_sets(), DUAL)
    assert book.for_year("CY-COVID", 2025) is book.get("CY-COVID")


ROW = 'code = "A", en = "One", cy = "Un", class = "P", mark = "U"'
HEAD = 'id = "X"\njurisdiction = "CY"\nvalid_from = 2027-09-01\nsource = "test"'


def table(*rows: str, head: str = HEAD) -> str:
    return f"[[set]]\n{head}\ncodes = [{', '.join('{ ' + row + ' }' for row in rows)}]\n"


WRONG = [
    ("no TOML", "[[set", "TOML"),
    ("the same code twice", table(ROW, ROW), "twice"),
    ("another country", table(ROW, head=HEAD.replace('"CY"', '"SC"')), "CY or EN"),
    ("ends before it begins", table(ROW, head=HEAD + "\nvalid_to = 2027-08-31"), "ends before"),
    ("held as nothing", table(ROW, ROW.replace('"A"', '"A1"')), "count alike"),
    (
        "held as something else",
        table(ROW, ROW.replace('"A"', '"A1"').replace('"P"', '"UN"') + ', maps_to = "A"'),
        "alike",
    ),
    ("no sign", table(ROW.replace('"A"', '" "')), "cannot be a code"),
    ("a hyphen", table(ROW.replace('"A"', '"-"')), "cannot be a code"),
    ("no evidence", table(ROW.replace('"U"', '"X"')), "mark must be"),
    ("no lateness", table(ROW + ', lateness = "very"'), "lateness"),
    ("no class", table(ROW.replace('"P"', '"MISSING"')), "counts as"),
    ("a key nobody knows", table(ROW + ', colour = "red"'), "colour"),
    ("two sets of one id", table(ROW) + table(ROW), "same id"),
]


@pytest.mark.parametrize(("text", "why"), [row[1:] for row in WRONG], ids=[row[0] for row in WRONG])
def test_a_set_that_cannot_be_is_refused_with_its_place(text: str, why: str) -> None:
    with pytest.raises(WrongEntry, match=why):
        read_code_sets(text)
