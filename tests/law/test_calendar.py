"""School years, bank holidays of Wales, terms, and the ways in which the law counts days."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecede_desktop.law.calendar import (
    SchoolCalendar,
    Term,
    add_business_days,
    add_calendar_months,
    add_working_days,
    bank_holiday,
    bank_holidays,
    is_business_day,
    is_working_day,
    key_stage,
    school_year_of,
    working_days_between,
)
from ecede_desktop.law.policy import load_pack

DATA = Path(__file__).parent / "data"
D = dt.date


@pytest.mark.parametrize(
    ("day", "year"), [(D(2025, 8, 31), 2024), (D(2025, 9, 1), 2025), (D(2026, 1, 1), 2025), (D(2024, 2, 29), 2023)]
)
def test_a_school_year_runs_from_september_to_august(day: dt.date, year: int) -> None:
    assert school_year_of(day) == year


def _published() -> dict[int, set[dt.date]]:
    years: dict[int, set[dt.date]] = {}
    with (DATA / "bank_holidays_wales_2014_2027.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            day = D.fromisoformat(row["date"])
            years.setdefault(day.year, set()).add(day)
    return years


@pytest.mark.parametrize("year", range(2014, 2028))
def test_bank_holidays_are_those_of_the_published_list(year: int) -> None:
    assert set(bank_holidays(year)) == _published()[year]


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (D(2020, 5, 8), "Early May bank holiday (VE Day)"),
        (D(2020, 5, 4), ""),
        (D(2022, 6, 2), "Spring bank holiday"),
        (D(2022, 5, 30), ""),
        (D(2022, 6, 3), "Platinum Jubilee bank holiday"),
        (D(2022, 9, 19), "Bank holiday for the State Funeral of Queen Elizabeth II"),
        (D(2023, 5, 8), "Bank holiday for the coronation of King Charles III"),
        (D(2021, 12, 27), "Christmas Day (substitute day)"),
        (D(2021, 12, 28), "Boxing Day (substitute day)"),
        (D(2022, 12, 27), "Christmas Day (substitute day)"),
        (D(2026, 12, 28), "Boxing Day (substitute day)"),
        (D(2022, 1, 3), "New Year's Day (substitute day)"),
        (D(2026, 3, 2), ""),
    ],
)
def test_a_bank_holiday_is_named(day: dt.date, name: str) -> None:
    assert bank_holiday(day) == name


COUNTED = [
    # name, from, number, working day (SI 2013/1983 reg 20), business day (CrimPR 2.2)
    ("in a week", D(2026, 3, 2), 2, D(2026, 3, 4)),
    ("over a weekend", D(2026, 3, 6), 1, D(2026, 3, 9)),
    ("from a Saturday", D(2026, 3, 7), 1, D(2026, 3, 9)),
    ("over Easter", D(2026, 4, 2), 1, D(2026, 4, 7)),
    ("over Christmas", D(2026, 12, 24), 2, D(2026, 12, 30)),
    ("over the State Funeral", D(2022, 9, 16), 1, D(2022, 9, 20)),
    ("none at all", D(2026, 3, 7), 0, D(2026, 3, 7)),
    ("back over a weekend", D(2026, 3, 9), -1, D(2026, 3, 6)),
    ("back over Easter", D(2026, 4, 7), -1, D(2026, 4, 2)),
]


@pytest.mark.parametrize(("start", "number", "expected"), [r[1:] for r in COUNTED], ids=[r[0] for r in COUNTED])
def test_working_and_business_days_leave_out_weekends_and_holidays(
    start: dt.date, number: int, expected: dt.date
) -> None:
    assert add_working_days(start, number) == expected
    assert add_business_days(start, number) == expected


@given(st.dates(D(2014, 1, 1), D(2040, 12, 31)))
def test_each_day_that_the_criminal_procedure_rules_name_is_no_business_day(day: dt.date) -> None:
    named = (day.month, day.day) in ((12, 25), (12, 26)) or day.weekday() >= 5 or bool(bank_holiday(day))
    assert is_business_day(day) is (not named) is is_working_day(day)


@given(st.dates(D(2014, 1, 1), D(2040, 12, 31)), st.integers(1, 60))
def test_counting_on_and_back_comes_home(day: dt.date, number: int) -> None:
    start = add_working_days(day, 1)
    assert add_working_days(add_working_days(start, number), -number) == start


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (D(2025, 9, 15), 6, D(2026, 3, 15)),
        (D(2025, 8, 31), 6, D(2026, 2, 28)),
        (D(2023, 8, 31), 6, D(2024, 2, 29)),
        (D(2025, 12, 31), 1, D(2026, 1, 31)),
        (D(2025, 1, 31), -2, D(2024, 11, 30)),
        (D(2024, 2, 29), 12, D(2025, 2, 28)),
        (D(2025, 6, 1), 0, D(2025, 6, 1)),
    ],
)
def test_months_keep_the_date_or_fall_back_to_the_end_of_the_month(
    day: dt.date, months: int, expected: dt.date
) -> None:
    assert add_calendar_months(day, months) == expected


AUTUMN = Term(2025, "autumn", D(2025, 9, 1), D(2025, 12, 19), D(2025, 10, 27), D(2025, 10, 31), "P")
SPRING = Term(2025, "spring", D(2026, 1, 5), D(2026, 3, 27), D(2026, 2, 16), D(2026, 2, 20), "P")
SUMMER = Term(2025, "summer", D(2026, 4, 13), D(2026, 7, 20), None, None, "P")
YEAR = SchoolCalendar((AUTUMN, SPRING, SUMMER), frozenset({D(2025, 9, 1)}))


@pytest.mark.parametrize(
    ("name", "day", "school_day", "term"),
    [
        ("an INSET day", D(2025, 9, 1), False, "autumn"),
        ("a Tuesday", D(2025, 9, 2), True, "autumn"),
        ("a Saturday", D(2025, 9, 6), False, "autumn"),
        ("half-term", D(2025, 10, 29), False, "autumn"),
        ("between terms", D(2025, 12, 29), False, None),
        ("the first day of a term", D(2026, 1, 5), True, "spring"),
        ("the last day of a term", D(2026, 3, 27), True, "spring"),
        ("a bank holiday in a term", D(2026, 5, 4), False, "summer"),
        ("a term without a known half-term", D(2026, 5, 27), True, "summer"),
    ],
)
def test_a_school_day_is_a_weekday_of_a_term_that_is_not_closed(
    name: str, day: dt.date, school_day: bool, term: str | None
) -> None:
    found = YEAR.term_of(day)
    assert YEAR.is_school_day(day) is school_day, name
    assert (found.name if found else None) == term, name


@pytest.mark.parametrize(
    ("start", "number", "expected"),
    [
        (D(2025, 9, 1), 1, D(2025, 9, 2)),
        (D(2025, 10, 24), 1, D(2025, 11, 3)),
        (D(2025, 12, 18), 2, D(2026, 1, 5)),
        (D(2026, 3, 27), 10, D(2026, 4, 24)),
    ],
)
def test_school_days_leave_out_what_is_no_school_day(start: dt.date, number: int, expected: dt.date) -> None:
    assert YEAR.add_school_days(start, number) == expected


@pytest.mark.parametrize(
    ("name", "calendar", "start", "number"),
    [
        ("no terms at all", SchoolCalendar(()), D(2026, 1, 5), 1),
        ("past the known years", YEAR, D(2026, 7, 17), 5),
        ("past the known terms of a year", SchoolCalendar((AUTUMN,)), D(2025, 12, 18), 5),
        (
            "over a year that is not known",
            SchoolCalendar((SUMMER, Term(2027, "autumn", D(2027, 9, 1), D(2027, 12, 17), None, None, "P"))),
            D(2026, 7, 17),
            5,
        ),
    ],
)
def test_school_days_are_not_guessed_where_terms_are_not_known(
    name: str, calendar: SchoolCalendar, start: dt.date, number: int
) -> None:
    with pytest.raises(ValueError, match="not known"):
        calendar.add_school_days(start, number)


def test_a_calendar_knows_a_year_as_far_as_its_terms_are_given() -> None:
    assert YEAR.knows(D(2026, 8, 20))
    assert not YEAR.knows(D(2026, 9, 1))
    begun = SchoolCalendar((AUTUMN,))
    assert begun.knows(D(2025, 12, 19))
    assert not begun.knows(D(2025, 12, 20))


def test_the_terms_of_the_pack_are_those_found_with_their_evidence() -> None:
    shipped = {(term.school_year, term.name): term for term in load_pack().terms}
    with (DATA / "term_dates_wales.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            year = int(row["school_year"][:4])
            for name in ("autumn", "spring", "summer"):
                if not (row[f"{name}_start"] and row[f"{name}_end"]):
                    assert (year, name) not in shipped
                    continue
                days = [row[f"{name}_{part}"] for part in ("start", "end", "ht_start", "ht_end")]
                expected = Term(year, name, *(D.fromisoformat(day) for day in days), row["evidence"])
                assert shipped.pop((year, name)) == expected
    assert not shipped


@pytest.mark.parametrize(
    ("year_group", "stage"),
    [("N1", None), ("R", None), ("", None), ("1", 1), ("2", 1), ("3", 2), ("6", 2), ("7", 3), ("9", 3), ("10", 4),
     ("11", 4), ("12", 5), ("14", 5), ("15", None)],
)  # fmt: skip
def test_a_year_group_has_its_key_stage(year_group: str, stage: int | None) -> None:
    assert key_stage(year_group) == stage


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (dt.date(2026, 3, 2), dt.date(2026, 3, 2), 0),
        (dt.date(2026, 3, 2), dt.date(2026, 2, 1), 0),
        (dt.date(2026, 2, 27), dt.date(2026, 3, 2), 1),  # Friday to Monday
        (dt.date(2025, 12, 24), dt.date(2025, 12, 29), 1),  # Christmas and Boxing Day between
    ],
)
def test_working_days_between_two_days_leave_the_first_out(first: dt.date, last: dt.date, expected: int) -> None:
    assert working_days_between(first, last) == expected
