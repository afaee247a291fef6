"""School years, terms, bank holidays of Wales, and the three ways in which the law counts days."""

from __future__ import annotations

import calendar as months
import datetime as dt
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache

from dateutil.easter import easter

from ecede_desktop import paths

DAY = dt.timedelta(days=1)
MONDAY, TUESDAY, FRIDAY, SATURDAY = 0, 1, 4, 5


def school_year_of(day: dt.date) -> int:
    """The year in which the school year of ``day`` starts: from 1 September to 31 August."""
    return day.year if day.month >= 9 else day.year - 1


@cache
def _one_offs() -> Mapping[int, tuple[frozenset[dt.date], Mapping[dt.date, str]]]:
    """By year: days that were taken away and days that were added, by proclamation."""
    table = tomllib.loads((paths.law_tables() / "bank_holidays.toml").read_text(encoding="utf-8"))
    years: dict[int, tuple[frozenset[dt.date], Mapping[dt.date, str]]] = {}
    for entry in table["year"]:
        added = {row["date"]: row["name"] for row in entry["added"]}
        years[entry["year"]] = (frozenset(entry.get("removed", ())), added)
    return years


@cache
def bank_holidays(year: int) -> Mapping[dt.date, str]:
    """Bank and public holidays of Wales in a calendar year (Banking and Financial Dealings Act 1971, Sch 1), named.

    A holiday that falls on a weekend stays in the list beside its substitute day.
    """
    sunday = easter(year)
    days = {
        dt.date(year, 1, 1): "New Year's Day",
        sunday - 2 * DAY: "Good Friday",
        sunday + DAY: "Easter Monday",
        _first_monday(dt.date(year, 5, 1)): "Early May bank holiday",
        _last_monday(dt.date(year, 5, 31)): "Spring bank holiday",
        _last_monday(dt.date(year, 8, 31)): "Summer bank holiday",
        dt.date(year, 12, 25): "Christmas Day",
        dt.date(year, 12, 26): "Boxing Day",
    }
    days |= _substitutes(year)
    removed, added = _one_offs().get(year, (frozenset(), {}))
    kept = {day: name for day, name in days.items() if day not in removed} | dict(added)
    return dict(sorted(kept.items()))


def _first_monday(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=(MONDAY - day.weekday()) % 7)


def _last_monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=(day.weekday() - MONDAY) % 7)


def _substitutes(year: int) -> dict[dt.date, str]:
    """Substitute days: the next weekday that is not a holiday itself."""
    found = {}
    new_year = dt.date(year, 1, 1)
    if new_year.weekday() >= SATURDAY:
        found[_first_monday(new_year)] = "New Year's Day (substitute day)"
    christmas = dt.date(year, 12, 25)
    if christmas.weekday() == SATURDAY:
        found |= {
            christmas + 2 * DAY: "Christmas Day (substitute day)",
            christmas + 3 * DAY: "Boxing Day (substitute day)",
        }
    elif christmas.weekday() == SATURDAY + 1:
        found[christmas + 2 * DAY] = "Christmas Day (substitute day)"
    elif christmas.weekday() == FRIDAY:
        found[christmas + 3 * DAY] = "Boxing Day (substitute day)"
    return found


def bank_holiday(day: dt.date) -> str:
    """The name of the bank holiday on ``day``, or empty."""
    return bank_holidays(day.year).get(day, "")


def is_working_day(day: dt.date) -> bool:
    """Not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday (SI 2013/1983 reg 20)."""
    return day.weekday() < SATURDAY and not bank_holiday(day)


def is_business_day(day: dt.date) -> bool:
    """Not Saturday, Sunday, Christmas Day, Boxing Day, Good Friday, Easter Monday or a bank holiday (CrimPR 2.2).

    In Wales these are the same days as working days: each day that the rule names is a bank holiday here.
    """
    return is_working_day(day)


def _step(day: dt.date, number: int, counts: Callable[[dt.date], bool]) -> dt.date:
    way = DAY if number > 0 else -DAY
    left = abs(number)
    while left:
        day += way
        left -= counts(day)
    return day


def add_working_days(day: dt.date, number: int) -> dt.date:
    """The ``number``-th working day after ``day``, before it where ``number`` is below 0 (SI 2013/1983 reg 20)."""
    return _step(day, number, is_working_day)


def working_days_between(first: dt.date, last: dt.date) -> int:
    """Working days after ``first`` up to ``last``; none where the last is not later."""
    return sum(is_working_day(first + dt.timedelta(days=number)) for number in range(1, (last - first).days + 1))


def add_business_days(day: dt.date, number: int) -> dt.date:
    """The ``number``-th business day after ``day``, before it where ``number`` is below 0 (CrimPR 2.2)."""
    return _step(day, number, is_business_day)


def add_calendar_months(day: dt.date, number: int) -> dt.date:
    """The same date ``number`` months on, or the last day of a shorter month (the corresponding date rule)."""
    total = day.year * 12 + day.month - 1 + number
    year, month = divmod(total, 12)
    return dt.date(year, month + 1, min(day.day, months.monthrange(year, month + 1)[1]))


@dataclass(frozen=True)
class Term:
    """A term of a school year with its half-term, and how sure we are of it."""

    school_year: int
    name: str
    """autumn, spring or summer."""
    first_day: dt.date
    last_day: dt.date
    half_term_first: dt.date | None
    half_term_last: dt.date | None
    evidence: str


@dataclass(frozen=True)
class SchoolCalendar:
    """Terms and closed days of a school: what the reference data say; marks outrank it."""

    terms: tuple[Term, ...]
    closed: frozenset[dt.date] = frozenset()

    def term_of(self, day: dt.date) -> Term | None:
        """The term that ``day`` lies in, half-term included."""
        return next((t for t in self.terms if t.first_day <= day <= t.last_day), None)

    def knows(self, day: dt.date) -> bool:
        """Whether it is known if ``day`` is in a term: to the end of the last known term, with summer all of it."""
        year = [t for t in self.terms if t.school_year == school_year_of(day)]
        return any(t.name == "summer" or day <= t.last_day for t in year)

    def in_half_term(self, day: dt.date) -> bool:
        term = self.term_of(day)
        if term is None or term.half_term_first is None or term.half_term_last is None:
            return False
        return term.half_term_first <= day <= term.half_term_last

    def is_school_day(self, day: dt.date) -> bool:
        """A weekday in a term, not in half-term, not a bank holiday, not closed."""
        in_term = self.term_of(day) is not None and not self.in_half_term(day)
        return in_term and is_working_day(day) and day not in self.closed

    def add_school_days(self, day: dt.date, number: int) -> dt.date:
        """The ``number``-th school day after ``day``.

        Raises:
            ValueError: it lies in or beyond a school year whose terms are not known.
        """
        while number:
            day += DAY
            if not self.knows(day):
                raise ValueError("the terms are not known up to that day")
            number -= self.is_school_day(day)
        return day


YEAR_GROUPS = ("N1", "N2", "R", *(str(number) for number in range(1, 15)))
_KEY_STAGES = {2: 1, 6: 2, 9: 3, 11: 4, 14: 5}


def key_stage(year_group: str) -> int | None:
    """Key stage of a year group: 1 years 1–2, 2 years 3–6, 3 years 7–9, 4 years 10–11, 5 after; None before year 1."""
    if not year_group.isdigit():
        return None
    return next((stage for last, stage in _KEY_STAGES.items() if int(year_group) <= last), None)
