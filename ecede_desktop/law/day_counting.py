"""How a deadline was counted, step by step: which days counted, which did not, and why not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from ecede_desktop.law.calendar import (
    DAY,
    KNOWN_YEARS,
    SATURDAY,
    SchoolCalendar,
    add_calendar_months,
    bank_holiday,
    is_business_day,
    is_working_day,
)
from ecede_desktop.law.deadlines import Rule


@dataclass(frozen=True)
class Step:
    """Some days in a row that counted, or did not, for one reason; they are in the order in which they were counted."""

    first: dt.date
    last: dt.date
    why: str
    """counts: they counted; trigger: the day it counts from, which does not count; months: so many months on;
    shorter_month: the same, to the last day of a month that has no such date; rolls: a last day that is no business
    day became the next one; else why they did not count: weekend, bank_holiday, half_term, holiday, closed."""
    number: int = 0
    """How many units had been counted by the end of these days."""
    name: str = ""
    """The name of the bank holiday."""

    @property
    def day(self) -> dt.date:
        """The day at which these days end: that of the deadline, for the last step."""
        return self.last


def explained(rule: Rule, trigger: dt.date, calendar: SchoolCalendar | None = None) -> tuple[Step, ...]:
    """Each step of counting a rule from a day; the last ends on the day that ``deadlines.counted`` gives.

    SI 2013/1983 regs 4, 7 and 20, CrimPR 2.2, each as its rule says.

    Raises:
        ValueError: it counts school days and the terms are not known that far, or it counts school days back, or the
            bank holidays of that year are not known.
    """
    if trigger.year not in KNOWN_YEARS:
        raise ValueError(f"bank holidays of {trigger.year} are not known")
    if rule.unit == "school" and (calendar is None or rule.length < 0):
        raise ValueError("school days are counted on, by a school calendar")
    steps = list(_merged(_counted(rule, trigger, calendar or SchoolCalendar(()))))
    if rule.rolls:
        steps += _rolled(steps[-1])
    return tuple(steps)


def not_counted(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The days in between that did not count, without weekends: what surprises whoever counts by hand."""
    return tuple(step for step in steps if step.why in ("bank_holiday", "half_term", "holiday", "closed"))


def why_not(day: dt.date, unit: str, calendar: SchoolCalendar) -> tuple[str, str]:
    """Why a day does not count in a unit, with the name of a bank holiday; two empty texts where it counts."""
    if unit == "calendar":
        return "", ""
    if unit != "school":
        counts: Callable[[dt.date], bool] = is_working_day if unit == "working" else is_business_day
        return ("", "") if counts(day) else _no_weekday(day)
    if calendar.is_school_day(day):
        return "", ""
    if calendar.term_of(day) is None:
        return "holiday", ""
    if calendar.in_half_term(day):
        return "half_term", ""
    return ("closed", "") if is_working_day(day) else _no_weekday(day)


def _no_weekday(day: dt.date) -> tuple[str, str]:
    name = bank_holiday(day)
    return ("bank_holiday", name) if name and day.weekday() < SATURDAY else ("weekend", "")


def _counted(rule: Rule, trigger: dt.date, calendar: SchoolCalendar) -> Iterator[Step]:
    if not rule.from_trigger or rule.length <= 0:
        yield Step(trigger, trigger, "trigger")
    start = trigger - DAY if rule.from_trigger else trigger
    if rule.unit == "month":
        end = add_calendar_months(start, rule.length)
        yield Step(end, end, "months" if end.day == start.day else "shorter_month", abs(rule.length))
        return
    way, day, number = (DAY if rule.length > 0 else -DAY), start, 0
    if start != trigger and not rule.length:
        yield Step(start, start, "counts")
    while number < abs(rule.length):
        day += way
        if rule.unit == "school" and not calendar.knows(day):
            raise ValueError("the terms are not known up to that day")
        why, name = why_not(day, rule.unit, calendar)
        number += not why
        yield Step(day, day, why or "counts", number, name)


def _rolled(last: Step) -> list[Step]:
    day, steps = last.last, []
    while not is_business_day(day):
        day += DAY
        steps.append(Step(day, day, "rolls", last.number))
    return [replace(steps[0], last=day)] if steps else []


def _merged(steps: Iterator[Step]) -> Iterator[Step]:
    """Neighbouring days of one reason as one step."""
    held: Step | None = None
    for step in steps:
        if held is not None and (held.why, held.name) == (step.why, step.name) and held.why != "trigger":
            held = replace(held, last=step.last, number=step.number)
            continue
        if held is not None:
            yield held
        held = step
    if held is not None:
        yield held
