"""Compulsory school age: from which day to which a child is of it (s.8 Education Act 1996)."""

from __future__ import annotations

import calendar as months
import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ecede_desktop import paths
from ecede_desktop.law.calendar import add_calendar_months, school_year_of
from ecede_desktop.law.citations import Citation, Dated, value_on


@dataclass(frozen=True)
class SchoolAge:
    """The days between which a child is of compulsory school age, both among them, with where that comes from."""

    first_day: dt.date
    last_day: dt.date
    citations: tuple[Citation, Citation]


def compulsory_school_age(born: dt.date) -> SchoolAge:
    """From the prescribed day on or next after the fifth birthday to the school leaving date of the year of being 16.

    Education Act 1996 s.8(2), (3).

    Raises:
        ValueError: the tables have no rule for so early a birth.
    """
    begins, ceases = _rules()
    fifth = _birthday(born, begins)
    sixteenth = _birthday(born, ceases)
    start, end = value_on(begins, fifth), value_on(ceases, sixteenth)
    if start is None or end is None:
        raise ValueError("no rule of compulsory school age holds on these birthdays")
    days = (dt.date(year, month, day) for year in (fifth.year, fifth.year + 1) for month, day in start.value["days"])
    return SchoolAge(
        next(day for day in days if day >= fifth),
        _last_weekday(school_year_of(sixteenth) + 1, end.value["month"], end.value["weekday"]),
        (start.citation, end.citation),
    )


@cache
def _rules() -> tuple[tuple[Dated[Mapping[str, Any]], ...], tuple[Dated[Mapping[str, Any]], ...]]:
    table = tomllib.loads((paths.law_tables() / "school_age.toml").read_text(encoding="utf-8"))
    begins, ceases = (
        tuple(
            Dated[Mapping[str, Any]](row, row["from"], row.get("to"), Citation(row["act"], row["section"], row["mark"]))
            for row in table[name]
        )
        for name in ("begins", "ceases")
    )
    return begins, ceases


def _birthday(born: dt.date, rules: tuple[Dated[Mapping[str, Any]], ...]) -> dt.date:
    return add_calendar_months(born, 12 * int(rules[-1].value["age"]))


def _last_weekday(year: int, month: int, weekday: int) -> dt.date:
    last = dt.date(year, month, months.monthrange(year, month)[1])
    return last - dt.timedelta(days=(last.weekday() - weekday) % 7)
