"""School years, terms, bank holidays of Wales, and the three ways in which the law counts days."""

from __future__ import annotations

import calendar as months
import datetime as dt
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from ecede_desktop import paths

DAY = dt.timedelta(days=1)
SATURDAY = 5


def school_year_of(day: dt.date) -> int:
    """The year in which the school year of ``day`` starts: from 1 September to 31 August."""
    return day.year if day.month >= 9 else day.year - 1


@dataclass(frozen=True)
class HolidayName:
    """What a bank holiday is called in both languages."""

    english: str
    welsh: str


@dataclass(frozen=True)
class _Table:
    """Names of the bank holidays, and what the council entered by proclamation."""

    names: Mapping[str, HolidayName]
    substitute: HolidayName
    years: Mapping[int, tuple[frozenset[dt.date], Mapping[dt.date, HolidayName]]]
    """By year: days that were taken away and days that were added."""


@cache
def _table() -> _Table:
    table = tomllib.loads((paths.law_tables() / "bank_holidays.toml").read_text(encoding="utf-8"))
    years: dict[int, tuple[frozenset[dt.date], Mapping[dt.date, HolidayName]]] = {}
    for entry in table["year"]:
        added = {row["date"]: HolidayName(row["en"], row["cy"]) for row in entry.get("added", ())}
        years[entry["year"]] = (frozenset(entry.get("removed", ())), added)
    names = {row["is"]: HolidayName(row["en"], row["cy"]) for row in table["name"]}
    return _Table(names, HolidayName(**_in_both(table["substitute"])), years)


def _in_both(row: Mapping[str, str]) -> dict[str, str]:
    return {"english": row["en"], "welsh": row["cy"]}


_OBSERVED = " (observed)"


@cache
def named_bank_holidays(year: int) -> Mapping[dt.date, HolidayName]:
    """Bank and public holidays of Wales in a calendar year (Banking and Financial Dealings Act 1971, Sch 1), named.

    They come from the ``holidays`` library, corrected by the council's table. A holiday that falls on a weekend stays
    in the list beside its substitute day. None are known outside ``KNOWN_YEARS``.
    """
    # Three hundred modules, and most runs of the program count no day: not before one does.
    from holidays.countries.united_kingdom import UnitedKingdom

    # Named in one language whatever that of the machine is: the names are the keys of the table.
    found = UnitedKingdom(subdiv="WLS", years=year, language="en_GB")
    days = {day: _name_of(name) for day, name in found.items()}
    removed, added = _table().years.get(year, (frozenset(), {}))
    kept = {day: name for day, name in days.items() if day not in removed} | dict(added)
    return dict(sorted(kept.items()))


KNOWN_YEARS = range(1872, 2101)
"""The years whose bank holidays the library tells."""


def _name_of(name: str) -> HolidayName:
    known, substitute = _table().names, _table().substitute
    plain = name.removesuffix(_OBSERVED)
    found = known.get(plain, HolidayName(plain, plain))
    if plain == name:
        return found
    return HolidayName(substitute.english.format(name=found.english), substitute.welsh.format(name=found.welsh))


@cache
def bank_holidays(year: int) -> Mapping[dt.date, str]:
    """The same with their English names."""
    return {day: name.english for day, name in named_bank_holidays(year).items()}


def bank_holiday(day: dt.date) -> str:
    """The English name of the bank holiday on ``day``, or empty."""
    return bank_holidays(day.year).get(day, "")


def bank_holiday_name(day: dt.date) -> HolidayName | None:
    """What the bank holiday on ``day`` is called in both languages; None where there is none."""
    return named_bank_holidays(day.year).get(day)


def is_working_day(day: dt.date) -> bool:
    """Not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday (SI 2013/1983 reg 20)."""
    return day.weekday() < SATURDAY and not bank_holiday(day)


def is_business_day(day: dt.date) -> bool:
    """Not Saturday, Sunday, Christmas Day, Boxing Day, Good Friday, Easter Monday or a bank holiday (CrimPR 2.2).

    In Wales these are the same days as working days: each day that the rule names is a bank holiday here.
    """
    return is_working_day(day)


@cache
def _working_ordinals(year: int) -> tuple[int, ...]:
    """The working days of a calendar year as ordinals, in order: looked up, not walked, by whoever counts many."""
    first, last = dt.date(year, 1, 1).toordinal(), dt.date(year, 12, 31).toordinal()
    return tuple(at for at in range(first, last + 1) if is_working_day(dt.date.fromordinal(at)))


def _step(day: dt.date, number: int) -> dt.date:
    """The ``number``-th working day after ``day``, before it where ``number`` is below 0."""
    if not number:
        return day
    year, at = day.year, day.toordinal()
    days = _working_ordinals(year)
    place = bisect_right(days, at) + number - 1 if number > 0 else bisect_left(days, at) + number
    while place >= len(days):
        place -= len(days)
        year += 1
        days = _working_ordinals(year)
    while place < 0:
        year -= 1
        days = _working_ordinals(year)
        place += len(days)
    return dt.date.fromordinal(days[place])


def add_working_days(day: dt.date, number: int) -> dt.date:
    """The ``number``-th working day after ``day``, before it where ``number`` is below 0 (SI 2013/1983 reg 20)."""
    return _step(day, number)


def working_days_between(first: dt.date, last: dt.date) -> int:
    """Working days after ``first`` up to ``last``; none where the last is not later."""
    return sum(is_working_day(first + dt.timedelta(days=number)) for number in range(1, (last - first).days + 1))


def add_business_days(day: dt.date, number: int) -> dt.date:
    """The ``number``-th business day after ``day``, before it where ``number`` is below 0 (CrimPR 2.2)."""
    return _step(day, number)  # the same days in Wales, see is_business_day


def add_calendar_months(day: dt.date, number: int) -> dt.date:
    """The same date ``number`` months on, or the last day of a shorter month (the corresponding date rule)."""
    total = day.year * 12 + day.month - 1 + number
    year, month = divmod(total, 12)
    # Every month has 28 days; asking how many more takes longer than the rest.
    last = day.day if day.day <= 28 else min(day.day, months.monthrange(year, month + 1)[1])
    return dt.date(year, month + 1, last)


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
            ValueError: it lies in or beyond a school year whose terms are not known, or is counted back.
        """
        if number < 0:
            raise ValueError("school days are counted on, not back")
        at = day.toordinal()
        year = school_year_of(day + DAY)
        while number:
            days, known_to = self._year(year)
            place = bisect_right(days, at) + number - 1
            if place < len(days):
                return dt.date.fromordinal(days[place])
            if known_to < dt.date(year + 1, 8, 31):
                raise ValueError("the terms are not known up to that day")
            number, year = place - len(days) + 1, year + 1
        return day

    @cached_property
    def _years(self) -> dict[int, tuple[tuple[int, ...], dt.date]]:
        return {}

    def _year(self, year: int) -> tuple[tuple[int, ...], dt.date]:
        """The school days of a school year as ordinals, and the day to which they are known; kept for the next."""
        if year not in self._years:
            terms = [term for term in self.terms if term.school_year == year]
            days = sorted({day for term in terms for day in self._days_of(term)})
            end = dt.date(year + 1, 8, 31)
            whole = any(term.name == "summer" for term in terms)
            known_to = end if whole else max((term.last_day for term in terms), default=dt.date(year, 8, 31))
            self._years[year] = tuple(days), known_to
        return self._years[year]

    def _days_of(self, term: Term) -> Iterator[int]:
        for at in range(term.first_day.toordinal(), term.last_day.toordinal() + 1):
            if self.is_school_day(dt.date.fromordinal(at)):
                yield at


YEAR_GROUPS = ("N1", "N2", "R", *(str(number) for number in range(1, 15)))
_KEY_STAGES = {2: 1, 6: 2, 9: 3, 11: 4, 14: 5}


def key_stage(year_group: str) -> int | None:
    """Key stage of a year group: 1 years 1–2, 2 years 3–6, 3 years 7–9, 4 years 10–11, 5 after; None before year 1."""
    if not year_group.isdigit():
        return None
    return next((stage for last, stage in _KEY_STAGES.items() if int(year_group) <= last), None)
