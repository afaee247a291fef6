"""Words for what is recorded of persons: kinds, days, who told it; the council's own words in the spoken language."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from ecede_desktop.clock import local
from ecede_desktop.records.people import LanguageRow, PersonRow
from ecede_desktop.ui import i18n, wording

translate = QCoreApplication.translate


class Worded(Protocol):
    """Something with words in both languages."""

    @property
    def english(self) -> str: ...

    @property
    def welsh(self) -> str: ...


def own(one: Worded | None, key: str = "") -> str:
    """Words in the language that is spoken; the key where there are none."""
    if one is None:
        return key
    return one.welsh if i18n.language() == "cy" else one.english


def name_kind(key: str) -> str:
    """Which kind of other name it is."""
    names = {
        "known_as": translate("PersonWords", "Known as"),
        "former": translate("PersonWords", "Former name"),
        "alias": translate("PersonWords", "Also goes by"),
        "legal": translate("PersonWords", "Legal name"),
    }
    return names.get(key, key)


def point_kind(key: str) -> str:
    """Which kind of number or address it is."""
    names = {
        "mobile": translate("PersonWords", "Mobile"),
        "phone": translate("PersonWords", "Telephone"),
        "work_phone": translate("PersonWords", "Telephone at work"),
        "email": translate("PersonWords", "E-mail"),
    }
    return names.get(key, key)


def answer(row: LanguageRow) -> str:
    """Which language somebody wants, and whether an interpreter is needed."""
    said = row.other_language if row.language == "other" else wording.language(row.language)
    if row.interpreter:
        return translate("PersonWords", "{language}, with an interpreter").format(language=said)
    return said


def span(first: dt.date | None, last: dt.date | None) -> str:
    """From when to when."""
    if last is not None:
        if first is None:
            return translate("PersonWords", "Until {last}").format(last=i18n.format_day(last))
        return translate("PersonWords", "From {first} to {last}").format(
            first=i18n.format_day(first), last=i18n.format_day(last)
        )
    if first is None:
        return translate("PersonWords", "Since a day that is not known")
    return translate("PersonWords", "Since {first}").format(first=i18n.format_day(first))


def known_span(first: dt.date | None, last: dt.date | None) -> str:
    """From when to when; nothing where neither day is known."""
    return span(first, last) if first is not None or last is not None else ""


def told(source: str, by: str, at: dt.datetime | None) -> str:
    """How it is known, who recorded it and when."""
    parts = [translate("PersonWords", "Source: {source}").format(source=source)] if source else []
    if by and at is not None:
        day = i18n.format_day(local(at).date())
        parts.append(translate("PersonWords", "Recorded by {name} on {day}").format(name=by, day=day))
    elif not by:
        parts.append(translate("PersonWords", "It was not kept who recorded this"))
    return " · ".join(parts)


def withdrawn(reason: str, at: dt.datetime) -> str:
    """That it was never so, and how that is known."""
    day = i18n.format_day(local(at).date())
    return translate("PersonWords", "Withdrawn on {day}: {reason}").format(day=day, reason=reason)


def kind_of(row: PersonRow) -> str:
    """What somebody is: pupil, parent, both, a professional with their job, or another person."""
    if row.pupil_id is not None and row.parent_id is not None:
        return translate("PersonWords", "Pupil and parent")
    names = {
        "pupil": translate("PersonWords", "Pupil"),
        "parent": translate("PersonWords", "Parent"),
        "professional": translate("PersonWords", "Professional"),
    }
    return names.get(row.kind, translate("PersonWords", "Person"))


def born(row: PersonRow) -> str:
    """The day of birth, or what is known where the day is not."""
    if row.date_of_birth is not None:
        return translate("PersonWords", "Born {day}").format(day=i18n.format_day(row.date_of_birth))
    if row.birth_note:
        return translate("PersonWords", "Day of birth not known: {note}").format(note=row.birth_note)
    return translate("PersonWords", "Day of birth not known")


def described(row: PersonRow) -> str:
    """A person by what tells two of one name apart."""
    day = i18n.format_day(row.date_of_birth) if row.date_of_birth else row.birth_note
    parts = (kind_of(row), day, row.job, row.organisation)
    return " · ".join(part for part in parts if part)


def yes_no(held: bool | None, yes: str, no: str, unknown: str) -> str:
    """One of three sentences."""
    if held is None:
        return unknown
    return yes if held else no


def restricted(count: int) -> str:
    """That something is recorded which the reader may not see, and not what."""
    if count == 1:
        return translate("PersonWords", "One entry is restricted: the case’s officer or a manager can see it.")
    said = translate("PersonWords", "{count} entries are restricted: the case’s officer or a manager can see them.")
    return said.format(count=count)
