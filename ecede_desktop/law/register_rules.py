"""Rules by which a school's register is looked through: what each looks for, its thresholds and where it comes from.

A rule raises a doubt, never an accusation: a named person asks the school and settles it.
"""

from __future__ import annotations

import datetime as dt
import string
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ecede_desktop.law.citations import Citation

WEIGHTS = ("must", "should")
"""What the Regulations or the council ask for, and what good practice asks for (LA inspection checklist 2011)."""

ALWAYS = frozenset({"number", "first_on", "last_on"})
"""Slots that every finding has: how many sessions, the first and the last of them."""


@dataclass(frozen=True)
class RuleShape:
    """What a rule of some name needs to be told, and what its finding can say."""

    numbers: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()


SHAPES: Mapping[str, RuleShape] = {
    "missing_marks": RuleShape(("sessions",), (), ("expected", "percent", "pupils")),
    "half_day_marked": RuleShape(("sessions",), (), ("days", "pupils")),
    "stale_n": RuleShape(("school_days",), (), ("school_days",)),
    "z_after_start": RuleShape((), (), ("started_on",)),
    "marks_after_leaving": RuleShape((), (), ("left_on",)),
    "leaver_still_open": RuleShape(("school_days",), (), ("marked_until_on", "school_days")),
    "no_marks_after_start": RuleShape(("school_days",), (), ("started_on", "school_days")),
    "y_few_pupils": RuleShape(("pupils",), (), ("days",)),
    "y_part_day": RuleShape((), (), ("days",)),
    "closed_for_some": RuleShape((), (), ("days", "pupils")),
    "closed_without_reason": RuleShape((), (), ("days",)),
    "x_of_school_age": RuleShape((), (), ("age_from_on", "age_to_on")),
    "h_over_days": RuleShape(("days",), (), ("days", "allowed")),
    "h_forbidden": RuleShape((), (), ("days",)),
    "f_used": RuleShape((), (), ("days",)),
    "holiday_swap": RuleShape(("school_days", "breaks", "break_days"), ("codes",), ("breaks", "longest")),
    "long_b": RuleShape(("school_days",), (), ("school_days",)),
    "b_without_comment": RuleShape((), (), ("marks",)),
    "c_same_half_day": RuleShape(("weeks", "percent"), (), ("half_day", "weeks", "possible_weeks")),
    "c_above_median": RuleShape(("percent", "sessions", "schools"), (), ("share", "median", "schools")),
    "l_without_u": RuleShape(("sessions",), (), ()),
    "l_after_close": RuleShape(("minutes",), (), ("minutes", "most")),
    "e_over_days": RuleShape(("days",), (), ("days", "allowed")),
    "e_long_run": RuleShape(("school_days",), (), ("school_days",)),
    "e_without_record": RuleShape((), ("cohort",), ("days",)),
    "excluded_without_e": RuleShape(("most_days",), ("cohort",), ("days",)),
    "d_without_partner": RuleShape((), (), ()),
    "d_at_both": RuleShape((), (), ("school",)),
    "d_at_neither": RuleShape((), (), ("school",)),
    "s_outside_years": RuleShape((), ("years",), ("year_group",)),
    "s_before_exams": RuleShape(("month", "day"), (), ("exams_on",)),
    "t_without_record": RuleShape((), ("cohort",), ()),
    "back_dated": RuleShape(("days",), (), ("longest",)),
    "bulk_changes": RuleShape(("marks",), (), ("changed_on", "pupils")),
    "authorised_after_contact": RuleShape(("days",), (), ("contact_on", "changed_on")),
    "left_in_year_11": RuleShape(("last_month",), (), ("left_on", "elsewhere")),
    "year_10_again": RuleShape((), (), ("year_group", "expected_year")),
    "marks_on_closed_day": RuleShape((), (), ("days", "pupils")),
    "identical_class": RuleShape(("school_days", "pupils"), (), ("school_days", "pupils")),
    "code_use": RuleShape(("percent", "deviations", "sessions", "schools"), ("leave_out",),
                          ("code", "share", "median", "schools")),
}  # fmt: skip
"""Every rule that the program can run, by name. A pack sets the thresholds, and leaves out what it does not want."""


@dataclass(frozen=True)
class RegisterRule:
    """A rule as a pack has it, for the days on which it holds."""

    key: str
    english: str
    welsh: str
    looks_en: str
    """What it looks for, one sentence."""
    looks_cy: str
    found_en: str
    """What a finding says, with the slots of its ``RuleShape``."""
    found_cy: str
    weight: str
    citation: Citation
    valid_from: dt.date
    valid_to: dt.date | None
    numbers: Mapping[str, int]
    words: Mapping[str, str]

    def window(self, first: dt.date, last: dt.date) -> tuple[dt.date, dt.date] | None:
        """The days of a period on which the rule holds."""
        begin = max(first, self.valid_from)
        end = last if self.valid_to is None else min(last, self.valid_to)
        return (begin, end) if begin <= end else None

    def name(self, language: str) -> str:
        """Its name in a language; the other's where there is none."""
        return (self.welsh or self.english) if language == "cy" else self.english

    def looks_for(self, language: str) -> str:
        """What it looks for, with its thresholds filled in."""
        text = (self.looks_cy or self.looks_en) if language == "cy" else self.looks_en
        return text.format(**self.numbers, **self.words)

    def finding(self, language: str, facts: Mapping[str, Any], say_day: Callable[[dt.date], str]) -> str:
        """What was found, as a sentence; facts whose names end in ``_on`` are days."""
        text = (self.found_cy or self.found_en) if language == "cy" else self.found_en
        return text.format(**{name: _said(name, value, language, say_day) for name, value in facts.items()})

    def as_facts(self) -> dict[str, Any]:
        """The rule as a check keeps it: how it stood when the check was run."""
        told = {name: getattr(self, name) for name in _TEXTS}
        days = {"from": self.valid_from.isoformat(), "to": self.valid_to.isoformat() if self.valid_to else ""}
        source = {"act": self.citation.act, "section": self.citation.section, "mark": self.citation.mark}
        return {**told, **days, **source, "numbers": dict(self.numbers), "words": dict(self.words)}


_TEXTS = ("key", "english", "welsh", "looks_en", "looks_cy", "found_en", "found_cy", "weight")


def from_facts(kept: Mapping[str, Any]) -> RegisterRule:
    """A rule as a check kept it."""
    return RegisterRule(
        **{name: kept[name] for name in _TEXTS},
        citation=Citation(kept["act"], kept["section"], kept["mark"]),
        valid_from=dt.date.fromisoformat(kept["from"]),
        valid_to=dt.date.fromisoformat(kept["to"]) if kept["to"] else None,
        numbers=kept["numbers"],
        words=kept["words"],
    )


def rules_in(rules: Sequence[RegisterRule], first: dt.date, last: dt.date) -> tuple[RegisterRule, ...]:
    """The rules that hold on some day of a period, in the order of the pack."""
    return tuple(rule for rule in rules if rule.window(first, last) is not None)


def slots(text: str) -> frozenset[str]:
    """The names in braces."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(text) if name)


_WEEK_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEK_CY = ("Llun", "Mawrth", "Mercher", "Iau", "Gwener", "Sadwrn", "Sul")
HALF_DAYS: Mapping[str, tuple[str, ...]] = {
    "en": tuple(f"{day} {half}" for day in _WEEK_EN for half in ("mornings", "afternoons")),
    "cy": tuple(f"{half} {day}" for day in _WEEK_CY for half in ("bore", "prynhawn")),
}
"""The half-days of a week, from Monday morning on, as the fact ``half_day`` numbers them."""


def _said(name: str, value: Any, language: str, say_day: Callable[[dt.date], str]) -> str:
    if name == "half_day":
        return HALF_DAYS[language][int(value)]
    if value in ("", None):
        return "–"
    return say_day(dt.date.fromisoformat(value)) if name.endswith("_on") else str(value)
