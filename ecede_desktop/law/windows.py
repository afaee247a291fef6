"""Windows of days: this year to date, a term, half a term, the last weeks; and the like window of an earlier year.

Like for like can be the same span of school days counted from the start of the year (holidays move, so this is what is
offered first) or the same calendar dates. Terms are the council's data; nothing here is a rule of law.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from ecede_desktop.law.calendar import Term, add_calendar_months, school_year_of

DAYS = "days"
KINDS = ("year_to_date", "term", "half_term", "weeks_4", "weeks_6", "weeks_12", DAYS)
SCHOOL_DAYS, DATES = "school_days", "dates"
LIKE = (SCHOOL_DAYS, DATES)


@dataclass(frozen=True)
class Window:
    """Days that figures are made of, both among them."""

    first_day: dt.date
    last_day: dt.date

    @property
    def school_years(self) -> range:
        """The school years that it touches."""
        return range(school_year_of(self.first_day), school_year_of(self.last_day) + 1)


@dataclass(frozen=True)
class HalfTerm:
    """Half of a term, or the whole of one whose half-term is not known."""

    key: str
    """autumn_1, autumn_2, spring_1 … or the name of a term that is not halved."""
    window: Window


def half_terms(terms: Sequence[Term], school_year: int) -> tuple[HalfTerm, ...]:
    """The half-terms of a school year, as far as its terms are known."""
    found = []
    for term in sorted((t for t in terms if t.school_year == school_year), key=lambda t: t.first_day):
        if term.half_term_first is None or term.half_term_last is None:
            found.append(HalfTerm(term.name, Window(term.first_day, term.last_day)))
            continue
        day = dt.timedelta(days=1)
        found.append(HalfTerm(f"{term.name}_1", Window(term.first_day, term.half_term_first - day)))
        found.append(HalfTerm(f"{term.name}_2", Window(term.half_term_last + day, term.last_day)))
    return tuple(found)


def window_of(kind: str, today: dt.date, terms: Sequence[Term]) -> Window | None:
    """The window of a kind that ends today or with the last day it can; None where the terms are not known.

    Raises:
        KeyError: there is no such kind of window, or it needs days of its own.
    """
    if kind == "year_to_date":
        return Window(dt.date(school_year_of(today), 9, 1), today)
    if kind.startswith("weeks_") and kind in KINDS:
        weeks = int(kind.removeprefix("weeks_"))
        return Window(today - dt.timedelta(days=7 * weeks - 1), today)
    if kind == "term":
        spans = [Window(term.first_day, term.last_day) for term in terms]
    elif kind == "half_term":
        years = {term.school_year for term in terms}
        spans = [half.window for year in years for half in half_terms(terms, year)]
    else:
        raise KeyError(kind)
    begun = [span for span in spans if span.first_day <= today]
    if not begun:
        return None
    latest = max(begun, key=lambda span: span.first_day)
    return Window(latest.first_day, min(latest.last_day, today))


def same_dates(window: Window, years: int) -> Window:
    """The same calendar dates so many years before; 29 February becomes the 28th."""
    return Window(*(add_calendar_months(day, -12 * years) for day in (window.first_day, window.last_day)))


def same_school_days(window: Window, days: Sequence[dt.date], days_then: Sequence[dt.date]) -> Window | None:
    """The same span of school days of an earlier year, counted from its first: its n-th to m-th.

    ``days`` and ``days_then`` are the days on which school was held, in order. None where the window holds none of
    them, or the earlier year has no such day.
    """
    first, after = bisect_left(days, window.first_day), bisect_right(days, window.last_day)
    if first == after or first >= len(days_then):
        return None
    return Window(days_then[first], days_then[min(after, len(days_then)) - 1])
