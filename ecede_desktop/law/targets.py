"""How an attendance target comes about: which step may follow, by whom, and by when it should have been issued."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from ecede_desktop.law.calendar import DAY, SchoolCalendar
from ecede_desktop.law.measures import Counts

STEPS = ("proposed", "consulted", "challenged", "ratified", "issued", "withdrawn")


def what_stands_in_the_way(steps: Sequence[str], step: str, *, manager: bool, consult_first: bool) -> str:
    """Why a step may not follow, as a key; empty where it may (RCT School Attendance Strategy 2014–2017, 2.14).

    A proposal may always be made anew; what was ratified before it counts no longer.
    """
    since = _since_last_proposal(steps)
    if step == "proposed":
        return ""
    if not since or since[-1] == "withdrawn":
        return "target_not_proposed"
    if step == "ratified":
        if not manager:
            return "target_manager_only"
        if "ratified" in since:
            return "target_is_ratified"
        return "target_not_consulted" if consult_first and "consulted" not in since else ""
    if step == "issued":
        if since[-1] == "issued":
            return "target_is_issued"
        return "" if "ratified" in since else "target_not_ratified"
    return ""


def _since_last_proposal(steps: Sequence[str]) -> list[str]:
    if "proposed" not in steps:
        return []
    last = len(steps) - 1 - list(reversed(steps)).index("proposed")
    return list(steps[last:])


def issue_by(calendar: SchoolCalendar, school_year: int) -> dt.date | None:
    """The last day of the first half-term, by which targets are issued (Strategy 2.14); None where no terms are known.

    Without a half-term in the calendar the first half-term ends with the autumn term.
    """
    autumn = next((t for t in calendar.terms if t.school_year == school_year and t.name == "autumn"), None)
    if autumn is None:
        return None
    if autumn.half_term_first is None:
        return autumn.last_day
    day = autumn.half_term_first - DAY
    while day > autumn.first_day and not calendar.is_school_day(day):
        day -= DAY
    return day


def half_terms(calendar: SchoolCalendar, school_year: int) -> tuple[tuple[int, dt.date, dt.date], ...]:
    """Number, first and last day of each known half-term of a school year: 1 and 2 in autumn to 5 and 6 in summer."""
    found: list[tuple[int, dt.date, dt.date]] = []
    number = {"autumn": 1, "spring": 3, "summer": 5}
    for term in calendar.terms:
        if term.school_year != school_year:
            continue
        first = number[term.name]
        if term.half_term_first is None or term.half_term_last is None:
            found.append((first + 1, term.first_day, term.last_day))
            continue
        found.append((first, term.first_day, term.half_term_first - DAY))
        found.append((first + 1, term.half_term_last + DAY, term.last_day))
    return tuple(found)


def exact_share(measure: str, counts: Counts) -> Fraction | None:
    """What a target of this measure is compared with, exact, 0 to 1: attended or unauthorised, of possible sessions."""
    if not counts.possible:
        return None
    part = counts.attended if measure == "attendance" else counts.unauthorised
    return Fraction(part, counts.possible)


def is_met(share: Fraction, target: Decimal, *, higher_is_better: bool) -> bool:
    """Whether an exact share reaches a target in percent."""
    wanted = Fraction(target) / 100
    return share >= wanted if higher_is_better else share <= wanted


def points_between(share: Fraction, target: Decimal) -> Decimal:
    """How many percentage points a share is above (below: negative) a target, one decimal, rounded once."""
    return points(share, Fraction(target) / 100)


def points(share: Fraction, other: Fraction) -> Decimal:
    """How many percentage points one exact share is above another, one decimal, rounded half away from zero."""
    exact = (share - other) * 100
    tenths = abs(exact) * 10
    rounded = (tenths.numerator * 2 + tenths.denominator) // (tenths.denominator * 2)
    return (Decimal(rounded if exact >= 0 else -rounded) / 10).quantize(Decimal("0.1"))
