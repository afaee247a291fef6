"""Words of the diary: what a day is, what stands on it, and the months by their full names."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.diary import DiaryDay, DiaryEntry
from ecede_desktop.records.tasks import TaskRow
from ecede_desktop.ui import court_words, i18n, school_names, wording
from ecede_desktop.ui.task_line import ICONS
from ecede_desktop.ui.task_titles import title_of

translate = QCoreApplication.translate


def icon_of(entry: DiaryEntry) -> str:
    """The icon of its kind; what is past its day has another one, so that colour does not tell it alone."""
    if entry.overdue:
        return "clock"
    return {"closure": "school", "hearing": "court"}.get(entry.kind) or ICONS.get(entry.kind, "task")


def title(entry: DiaryEntry, ladder: Ladder) -> str:
    """What it is, in the language that is spoken; what somebody typed as they typed it."""
    if entry.kind == "visit" and entry.place[0] == "visits":
        return wording.contact_kind(entry.source)
    if entry.kind == "hearing":
        kind = court_words.hearing_kind(entry.source)
        return f"{kind}, {entry.title}" if entry.title else kind
    if entry.kind == "closure":
        closed = translate("Diary", "School closed")
        training = translate("Diary", "Training day")
        return training if entry.source == "inset" else closed
    task = TaskRow(entry.id, entry.case_reference, entry.names, entry.title, entry.on, entry.kind, entry.source)
    return title_of(task, ladder)


def short(entry: DiaryEntry, ladder: Ladder) -> str:
    """As it stands in a square: the hour, then what tells it from the others."""
    at = i18n.format_time(entry.at) if entry.at else ""
    about = school_names.own(entry.names) if entry.kind == "closure" else entry.names
    return " ".join(part for part in (at, about or title(entry, ladder)) if part)


def line(entry: DiaryEntry, ladder: Ladder) -> str:
    """As it is listed and read out."""
    at = i18n.format_time(entry.at) if entry.at else ""
    about = school_names.own(entry.names) if entry.kind == "closure" else entry.names
    parts = [at, title(entry, ladder), about, entry.case_reference]
    if entry.overdue:
        parts.append(translate("Diary", "past its day"))
    if entry.put_off:
        parts.append(translate("Diary", "put off to this day"))
    if entry.over:
        over = translate("Diary", "over") if entry.kind == "hearing" else translate("Diary", "made")
        parts.append(over)
    return " · ".join(part for part in parts if part)


def day_is(day: DiaryDay) -> str:
    """What a day is by the calendar."""
    words = {
        "school": translate("Diary", "School day"),
        "weekend": translate("Diary", "Weekend"),
        "bank_holiday": translate("Diary", "Bank holiday"),
        "holiday": translate("Diary", "School holidays"),
        "closed": translate("Diary", "All schools are closed"),
        "unknown": translate("Diary", "The terms are not known"),
    }
    said = words[day.kind]
    note = _holiday(day.note) if day.kind == "bank_holiday" else day.note
    return f"{said}: {note}" if note else said


def _holiday(name: str) -> str:
    """A bank holiday in the language that is spoken; one that was proclaimed as its table names it."""
    plain = name.removesuffix(" (substitute day)")
    names = {
        "New Year's Day": translate("Diary", "New Year’s Day"),
        "Good Friday": translate("Diary", "Good Friday"),
        "Easter Monday": translate("Diary", "Easter Monday"),
        "Early May bank holiday": translate("Diary", "Early May"),
        "Spring bank holiday": translate("Diary", "Spring"),
        "Summer bank holiday": translate("Diary", "Summer"),
        "Christmas Day": translate("Diary", "Christmas Day"),
        "Boxing Day": translate("Diary", "Boxing Day"),
    }
    return names.get(plain, name)


def number_of(day: DiaryDay) -> str:
    """How much stands on a day."""
    if not day.entries:
        return translate("Diary", "Nothing stands on this day.")
    if len(day.entries) == 1:
        return translate("Diary", "1 entry")
    return translate("Diary", "{count} entries").format(count=len(day.entries))


def aloud(day: DiaryDay, ladder: Ladder) -> str:
    """A square as it is read out: the day, what it is, and everything on it."""
    lines = [line(entry, ladder) for entry in day.entries]
    return ". ".join([i18n.format_day(day.date), day_is(day), *(lines or [number_of(day)])])


def month(day: dt.date) -> str:
    """``March 2026``."""
    names = (
        translate("Diary", "January"), translate("Diary", "February"), translate("Diary", "March"),
        translate("Diary", "April"), translate("Diary", "May"), translate("Diary", "June"),
        translate("Diary", "July"), translate("Diary", "August"), translate("Diary", "September"),
        translate("Diary", "October"), translate("Diary", "November"), translate("Diary", "December"),
    )  # fmt: skip
    return f"{names[day.month - 1]} {day.year}"


def week(first: dt.date) -> str:
    """From Monday to Sunday."""
    days = {"first": i18n.format_short_day(first), "last": i18n.format_day(first + dt.timedelta(days=6))}
    return translate("Diary", "{first} to {last}").format(**days)
