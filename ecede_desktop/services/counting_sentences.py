"""How a day was counted, in whole sentences of one language: for papers, the command line and whoever must answer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from ecede_desktop.law.calendar import SchoolCalendar, bank_holiday_name
from ecede_desktop.law.day_counting import Step, explained
from ecede_desktop.law.deadlines import Rule
from ecede_desktop.records.due_days import DueDay
from ecede_desktop.reports.wording import Words, words

TABLE = "counting"


def explain(rule: Rule, trigger: dt.date, language: str, calendar: SchoolCalendar | None = None) -> tuple[str, ...]:
    """Each step of counting a rule from a day, whole dates with their weekday, the last naming the day it comes to.

    Raises:
        ValueError: it counts school days and the terms are not known that far, or it counts school days back.
    """
    return tuple(_sentences(rule, trigger, explained(rule, trigger, calendar), words(TABLE, language)))


def explain_due(due: DueDay, language: str) -> tuple[str, ...]:
    """The same of a day that was counted, with whose school days they were."""
    say = words(TABLE, language)
    said = list(_sentences(due.rule, due.trigger, due.steps, say))
    said += [say("calendar_of", school=due.school_name)] if due.school_name else []
    said += [say("terms_unknown")] if due.terms_unknown else []
    return tuple(said)


def in_short(rule: Rule, trigger: dt.date, language: str, calendar: SchoolCalendar | None = None) -> str:
    """Where it was counted from, what by name did not count, and the day: one line under a date.

    Raises:
        ValueError: as ``explain``.
    """
    say, steps = words(TABLE, language), explained(rule, trigger, calendar)
    names = list(dict.fromkeys(_name(step, say) for step in steps if step.why in _LEFT_OUT))
    parts = [_begin(rule, trigger, say)]
    parts += [say("not_counted", what=", ".join(names))] if names else []
    parts += [_tail(step, rule, say) for step in steps if step.why in ("rolls", "shorter_month")]
    return " ".join((*parts, say(f"ends_{rule.gives}", day=say.day(steps[-1].day))))


_LEFT_OUT = ("weekend", "bank_holiday", "half_term", "holiday", "closed")


def _sentences(rule: Rule, trigger: dt.date, steps: Sequence[Step], say: Words) -> Iterator[str]:
    if rule.length == 0 and not rule.rolls:
        yield say("on_the_day", day=say.day(trigger))
        return
    yield _begin(rule, trigger, say)
    if rule.unit == "month" and rule.from_trigger:
        yield say("months_begun")
    for step in steps:
        if step.why != "trigger":
            yield _tail(step, rule, say)
    yield say(f"ends_{rule.gives}", day=say.day(steps[-1].day))


def _begin(rule: Rule, trigger: dt.date, say: Words) -> str:
    key = "from_and_with" if rule.from_trigger else "back_from" if rule.length < 0 else "from"
    return say(key, day=say.day(trigger))


def _tail(step: Step, rule: Rule, say: Words) -> str:
    if step.why == "counts":
        key = f"counts_{rule.unit}"
        return say(key, days=_span(step, say), number=step.number, length=abs(rule.length))
    if step.why == "rolls":
        return say("rolls", day=say.day(step.day))
    if step.why in ("months", "shorter_month"):
        return say(step.why, number=step.number, days=say.day(step.day))
    if step.why == "bank_holiday":
        return say("bank_holiday", days=_span(step, say), name=_name(step, say))
    return say(step.why, days=_span(step, say))


def _span(step: Step, say: Words) -> str:
    first, last = sorted((step.first, step.last))
    return say.day(first) if first == last else say("span", first=say.day(first), last=say.day(last))


def _name(step: Step, say: Words) -> str:
    if step.why != "bank_holiday":
        return say(f"name_{step.why}")
    named = bank_holiday_name(step.first)
    return say.either(named.english, named.welsh) if named is not None else step.name
