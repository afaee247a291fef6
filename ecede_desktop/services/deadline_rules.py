"""The rules of the law's table, asked by key: which there are, and the day that one gives from a trigger, explained."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import KNOWN_YEARS, SchoolCalendar
from ecede_desktop.law.citations import Citation
from ecede_desktop.law.day_counting import explained
from ecede_desktop.law.deadlines import Deadline, Rule, deadlines, dormant, served_electronically
from ecede_desktop.records.due_days import DueDay
from ecede_desktop.services.task_days import counted_by, rule_of

ELECTRONIC = "electronic_service"


@dataclass(frozen=True)
class RuleRow:
    """A rule of the table with the days on which it holds; a dormant one has none."""

    rule: Rule
    citation: Citation
    valid_from: dt.date | None
    valid_to: dt.date | None

    @property
    def in_force(self) -> bool:
        """Whether it was ever commenced."""
        return self.valid_from is not None


def list_rules() -> tuple[RuleRow, ...]:
    """Every rule in the table's order, those that are not commenced last."""
    rows = [
        RuleRow(one.value, one.citation, one.valid_from, one.valid_to)
        for dated in deadlines().values()
        for one in dated
    ]
    return (*rows, *(RuleRow(one.rule, one.citation, None, None) for one in dormant()))


def due(
    key: str, trigger: dt.date, calendar: SchoolCalendar, school_name: str = "", at: dt.time | None = None
) -> DueDay:
    """The day that a rule gives, counted step by step; ``at``: when papers were sent electronically.

    Raises:
        Refused: there is no such rule on that day, it is not commenced, or days cannot be counted that far.
    """
    _check(key, trigger)
    if key == ELECTRONIC:
        return _sent(trigger, at)
    rule, citation = rule_of(key, trigger)
    return counted_by(rule, citation, trigger, calendar, school_name if rule.unit == "school" else "")


def _check(key: str, trigger: dt.date) -> None:
    # One year to spare, because a day near the end is counted into the next.
    first, last = KNOWN_YEARS[0] + 1, KNOWN_YEARS[-1] - 5
    if not first <= trigger.year <= last:
        text = f"Days cannot be counted from {trigger}: bank holidays are known from {first} to {last}."
        raise Refused("deadline_year", text, field="trigger_on", day=trigger, first=first, last=last)
    waiting = {one.rule.key: one.citation for one in dormant()}
    if key in waiting:
        text = f"“{key}” is passed but not in force ({waiting[key]}). Nothing is counted by it before it is commenced."
        raise Refused(
            "deadline_dormant", text, field="rule", rule=str(waiting[key]), deadline=key, source=str(waiting[key])
        )
    if key not in deadlines() and key != ELECTRONIC:
        raise _unknown(key, trigger)


def _unknown(key: str, trigger: dt.date) -> Refused:
    text = f"“{key}” is no deadline of the law's table on {trigger}. Choose one that holds on that day."
    return Refused("deadline_unknown", text, field="rule", deadline=key, day=trigger)


def _sent(trigger: dt.date, at: dt.time | None) -> DueDay:
    if at is None:
        text = "Say at what time the papers were sent: until half past two they count as served on the same day."
        raise Refused("deadline_needs_time", text, field="at")
    try:
        found: Deadline = served_electronically(trigger, at)
    except KeyError:
        raise _unknown(ELECTRONIC, trigger) from None
    steps = explained(found.rule, trigger)
    return DueDay(found.day, trigger, found.rule, steps, found.citation, "")
