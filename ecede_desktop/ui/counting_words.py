"""How a day was counted, in sentences: which days counted, which did not, and why not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.day_counting import Step, not_counted
from ecede_desktop.records.due_days import DueDay
from ecede_desktop.ui import i18n, school_names

translate = QCoreApplication.translate


def unit(key: str) -> str:
    """The days of a unit, to choose from."""
    words = {
        "calendar": translate("Counting", "calendar days"),
        "working": translate("Counting", "working days"),
        "business": translate("Counting", "business days of the courts"),
        "school": translate("Counting", "school days"),
        "month": translate("Counting", "months"),
    }
    return words[key]


def counted(due: DueDay) -> str:
    """In one paragraph: how many from when, and what in between did not count."""
    said = {
        "calendar": translate("Counting", "Calendar days counted from {day}: {number}."),
        "working": translate("Counting", "Working days counted from {day}: {number}."),
        "business": translate("Counting", "Business days of the courts counted from {day}: {number}."),
        "school": translate("Counting", "School days counted from {day}: {number}."),
        "month": translate("Counting", "Months counted from {day}: {number}."),
    }[due.rule.unit]
    parts = [said.format(day=i18n.format_day(due.trigger), number=abs(due.rule.length))]
    if due.rule.from_trigger:
        parts.append(translate("Counting", "That day itself counts as the first."))
    parts += [_left_out(step) for step in not_counted(due.steps)]
    if due.steps[-1].why == "rolls":
        parts.append(translate("Counting", "The last day is no business day, so the next one is taken."))
    if due.steps[-1].why == "shorter_month":
        parts.append(translate("Counting", "That month has no such date, so its last day is taken."))
    if due.school_name:
        name = school_names.own(due.school_name)
        parts.append(translate("Counting", "By the calendar of {school}.").format(school=name))
    if due.terms_unknown:
        parts.append(translate("Counting", "The terms are not known that far, so working days were counted."))
    return " ".join(parts)


def _left_out(step: Step) -> str:
    one = step.first == step.last
    days = {"first": i18n.format_day(step.first), "last": i18n.format_day(step.last)}
    sentences = {
        "half_term": translate("Counting", "Half-term did not count: {first} to {last}."),
        "holiday": translate("Counting", "School holidays did not count: {first} to {last}."),
        "closed": translate("Counting", "The school is closed and it did not count: {first} to {last}."),
        "bank_holiday": translate("Counting", "A bank holiday did not count: {first} to {last}."),
    }
    singly = {
        "half_term": translate("Counting", "Half-term did not count: {first}."),
        "holiday": translate("Counting", "School holidays did not count: {first}."),
        "closed": translate("Counting", "The school is closed and it did not count: {first}."),
        "bank_holiday": translate("Counting", "A bank holiday did not count: {first}."),
    }
    return (singly if one else sentences)[step.why].format(**days)
