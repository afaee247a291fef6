"""Words of the panel for what register checks hold as keys; rules and findings have their own in both languages."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from ecede_desktop.clock import local
from ecede_desktop.law.measures import percentage
from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.register_checks import CheckSums, DoubtRow, RegisterCheckRow
from ecede_desktop.ui import i18n, wording

translate = QCoreApplication.translate
CONTEXT = "RegisterChecks"
CODE_RULES = frozenset({"code_use", "c_above_median"})


def weight(key: str) -> str:
    """Whether the law asks for it or good practice does."""
    names = {
        "must": translate("RegisterChecks", "Must"),
        "should": translate("RegisterChecks", "Should"),
        "note": translate("RegisterChecks", "Noted"),
    }
    return names.get(key, key)


def settlement(key: str) -> str:
    """How a doubt stands."""
    names = {
        "": translate("RegisterChecks", "Open"),
        "explained": translate("RegisterChecks", "Explained"),
        "error": translate("RegisterChecks", "Register to be corrected"),
        "to_follow": translate("RegisterChecks", "Answer to follow"),
    }
    return names[key]


def stands(doubt: DoubtRow) -> str:
    """How a doubt stands now, in a word or two."""
    names = {
        "": translate("RegisterChecks", "Open"),
        "explained": translate("RegisterChecks", "Explained"),
        "error": translate("RegisterChecks", "To correct"),
        "to_follow": translate("RegisterChecks", "To follow"),
    }
    return names[doubt.settlement.settlement if doubt.settlement else ""]


def state(key: str) -> str:
    """What became of a doubt since the check before."""
    names = {
        "gone": translate("RegisterChecks", "Gone"),
        "still": translate("RegisterChecks", "Still there"),
        "new": translate("RegisterChecks", "New"),
        "not_looked_at": translate("RegisterChecks", "Outside this period"),
    }
    return names[key]


def visit_kind(key: str) -> str:
    """A kind of visit to a school."""
    names = {
        "visit": translate("RegisterChecks", "Visit"),
        "register_check": translate("RegisterChecks", "Register check"),
        "recheck": translate("RegisterChecks", "Re-check"),
        "good_practice": translate("RegisterChecks", "Good practice"),
    }
    return names[key]


def about(doubt: DoubtRow) -> str:
    """Whom or what a doubt is about."""
    if doubt.pupil_id is not None:
        return doubt.pupil_name
    if doubt.rule == "bulk_changes":
        day = i18n.format_day(dt.date.fromisoformat(doubt.group))
        return translate("RegisterChecks", "File of {day}").format(day=day)
    if doubt.rule == "marks_on_closed_day":
        return _closed_day(doubt.group)
    if doubt.rule == "closed_for_some":
        return wording.year_group(doubt.group)
    if doubt.rule in CODE_RULES:
        return translate("RegisterChecks", "Code {code}").format(code=doubt.group)
    if doubt.group:
        return translate("RegisterChecks", "Class {group}").format(group=doubt.group)
    return translate("RegisterChecks", "The whole school")


def _closed_day(kind: str) -> str:
    names = {
        "weekend": translate("RegisterChecks", "Weekend"),
        "bank_holiday": translate("RegisterChecks", "Bank holiday"),
        "holiday": translate("RegisterChecks", "Holiday"),
        "inset": translate("RegisterChecks", "INSET day"),
        "closure": translate("RegisterChecks", "Closure"),
        "occasional": translate("RegisterChecks", "Occasional day"),
        "shut_to_most": translate("RegisterChecks", "Closed to most pupils"),
    }
    return names.get(kind, kind)


def finding(rule: RegisterRule, doubt: DoubtRow) -> str:
    """What was found, in the rule's own sentence."""
    return rule.finding(i18n.language(), doubt.facts, i18n.format_day)


def source(rule: RegisterRule) -> str:
    """Where a rule comes from, and whether anybody has confirmed it."""
    said = {
        "confirmed": "{source}",
        "unconfirmed": translate("RegisterChecks", "{source} (not confirmed)"),
        "inference": translate("RegisterChecks", "{source} (our reading of it)"),
    }
    return said[rule.citation.mark].format(source=rule.citation)


def period(first: dt.date, last: dt.date) -> str:
    """From day to day."""
    days = {"first": i18n.format_day(first), "last": i18n.format_day(last)}
    return translate("RegisterChecks", "{first} to {last}").format(**days)


def check(row: RegisterCheckRow) -> str:
    """A check in one line, as it stands in a list: when it was run, over which days."""
    days = {"day": local(row.run_at).date(), "first": row.first_day, "last": row.last_day}
    said = {name: f"{i18n.format_short_day(day)} {day.year}" for name, day in days.items()}
    return translate("RegisterChecks", "{day}: {first} to {last}").format(**said)


def figures(sums: CheckSums, must: int, should: int, still_open: int) -> str:
    """What was looked through: missing marks stand beside every figure."""
    share = percentage(sums.missing, sums.expected)
    parts = (
        translate("RegisterChecks", "Pupils: {pupils}").format(pupils=sums.pupils),
        translate("RegisterChecks", "Sessions expected: {expected}").format(expected=sums.expected),
        translate("RegisterChecks", "Without a mark: {missing} ({share} %)").format(missing=sums.missing, share=share),
        translate("RegisterChecks", "Doubts: {must} must, {should} should").format(must=must, should=should),
        translate("RegisterChecks", "Open: {open}").format(open=still_open),
    )
    return " · ".join(parts)


def term(school_year: int, name: str) -> str:
    """A term with its year."""
    names = {
        "autumn": translate("RegisterChecks", "Autumn {year}"),
        "spring": translate("RegisterChecks", "Spring {year}"),
        "summer": translate("RegisterChecks", "Summer {year}"),
    }
    year = school_year if name == "autumn" else school_year + 1
    return names[name].format(year=year)
