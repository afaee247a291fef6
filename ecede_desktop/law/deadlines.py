"""Deadlines: from the day of a trigger to the day it gives, by the rule in force then, with its citation."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from ecede_desktop import paths
from ecede_desktop.law.calendar import (
    DAY,
    KNOWN_YEARS,
    SchoolCalendar,
    add_business_days,
    add_calendar_months,
    add_working_days,
)
from ecede_desktop.law.citations import Citation, Dated, value_on

UNITS = ("calendar", "working", "business", "school", "month")
GIVES = ("last", "barred", "first", "deemed")


@dataclass(frozen=True)
class Rule:
    """How a deadline is counted, and what the day it comes to means, in both languages."""

    key: str
    trigger: str
    """What starts it: notice_received, statement_served…"""
    length: int
    """How many units; below 0 it counts back."""
    unit: str
    from_trigger: bool
    """The day of the trigger counts as the first ("beginning with"); otherwise the day after does."""
    rolls: bool
    """A last day that is no business day becomes the next one."""
    gives: str
    """last, barred, first or deemed: see the table."""
    english: str
    welsh: str


@dataclass(frozen=True)
class Deadline:
    """A day that the law gives, and why."""

    rule: Rule
    trigger: dt.date
    day: dt.date
    citation: Citation


def deadline(key: str, trigger: dt.date, calendar: SchoolCalendar | None = None) -> Deadline:
    """The day that a trigger gives, by the rule in force on the day of the trigger.

    Raises:
        KeyError: there is no such deadline, or no rule for it on that day.
        ValueError: it counts school days and the terms are not known that far.
    """
    found = value_on(_rules()[key], trigger)
    if found is None:
        raise KeyError(f"{key} on {trigger}")
    return Deadline(found.value, trigger, counted(found.value, trigger, calendar), found.citation)


def deadlines() -> Mapping[str, tuple[Dated[Rule], ...]]:
    """Every deadline that the table knows by its key, with the days on which each rule holds."""
    return _rules()


def counted(rule: Rule, trigger: dt.date, calendar: SchoolCalendar | None = None) -> dt.date:
    """Count a rule from a day; SI 2013/1983 regs 4, 7 and 20, CrimPR 2.2, each as its rule says.

    Raises:
        ValueError: it counts school days and the terms are not known that far, or bank holidays are not known.
    """
    if trigger.year not in KNOWN_YEARS:
        raise ValueError(f"bank holidays of {trigger.year} are not known")
    day = _steps(rule, trigger - DAY if rule.from_trigger else trigger, calendar)
    # The first business day after the day before is the day itself, where it is one.
    return add_business_days(day - DAY, 1) if rule.rolls else day


def _steps(rule: Rule, start: dt.date, calendar: SchoolCalendar | None) -> dt.date:
    if rule.unit == "calendar":
        return start + dt.timedelta(days=rule.length)
    if rule.unit == "month":
        return add_calendar_months(start, rule.length)
    if rule.unit != "school":
        return (add_working_days if rule.unit == "working" else add_business_days)(start, rule.length)
    if calendar is None:
        raise ValueError("school days cannot be counted without a school calendar")
    return calendar.add_school_days(start, rule.length)


def statement_objection_with_plea(served: dt.date, hearing: dt.date) -> Deadline:
    """Last day to object to a written statement where a written guilty plea may be made (CrimPR 16.4(4)).

    It is the later of five business days after service and five before the hearing.

    Raises:
        KeyError: the rule was not yet in force.
    """
    found = deadline("statement_objection", served), deadline("statement_objection_before_hearing", hearing)
    return max(found, key=lambda one: one.day)


@dataclass(frozen=True)
class Dormant:
    """A rule that was passed and is not in force: nothing is counted by it."""

    rule: Rule
    citation: Citation


@cache
def dormant() -> tuple[Dormant, ...]:
    """The rules of the table that wait for a day of commencement."""
    return tuple(Dormant(_rule(row), _citation(row)) for row in _table()["deadline"] if row.get("dormant"))


def served_electronically(day: dt.date, at: dt.time) -> Deadline:
    """When court papers sent electronically count as served (CrimPR 4.11(2)(d)); ``at`` is the wall clock in Wales.

    Raises:
        KeyError: the rule was not yet in force.
    """
    row = _table()["electronic_service"]
    if day < row["from"]:
        raise KeyError(f"electronic_service on {day}")
    same_day = at <= row["until"]
    rule = Rule(
        "electronic_service", "sent", 0 if same_day else 1, "business", False, same_day, "deemed",
        "Court papers sent electronically count as served.",
        "Ystyrir bod papurau llys a anfonwyd yn electronig wedi'u cyflwyno.",  # cy: translator to check
    )  # fmt: skip
    return Deadline(rule, day, counted(rule, day), _citation(row))


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads((paths.law_tables() / "deadlines.toml").read_text(encoding="utf-8"))


@cache
def _rules() -> Mapping[str, tuple[Dated[Rule], ...]]:
    found: dict[str, tuple[Dated[Rule], ...]] = {}
    for row in _table()["deadline"]:
        if row.get("dormant"):
            continue
        rule = _rule(row)
        found[rule.key] = (*found.get(rule.key, ()), Dated(rule, row["from"], row.get("to"), _citation(row)))
    return found


def _rule(row: Mapping[str, Any]) -> Rule:
    return Rule(
        key=row["key"],
        trigger=row["trigger"],
        length=row["length"],
        unit=row["unit"],
        from_trigger=row.get("from_trigger", False),
        rolls=row.get("rolls") == "business",
        gives=row["gives"],
        english=row["en"],
        welsh=row["cy"],
    )


def _citation(row: Mapping[str, Any]) -> Citation:
    return Citation(row["act"], row["section"], row["mark"])
