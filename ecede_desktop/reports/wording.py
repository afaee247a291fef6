"""The words of a paper: whole sentences with slots, from a table in ``resources/letters``, and dates in words."""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import dataclass
from functools import cache
from string import Formatter
from typing import Any

from ecede_desktop import paths
from ecede_desktop.clock import local
from ecede_desktop.errors import Bug

LANGUAGES = ("cy", "en")
"""Welsh first, as the Welsh Language Standards ask of papers in both languages."""

_MONTHS = {
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
    "cy": (
        "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin",
        "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd", "Rhagfyr",
    ),
}  # fmt: skip
_SHORT_MONTHS = {
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    # cy: translator to check the short forms
    "cy": ("Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"),
}
_DAYS = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "cy": ("Dydd Llun", "Dydd Mawrth", "Dydd Mercher", "Dydd Iau", "Dydd Gwener", "Dydd Sadwrn", "Dydd Sul"),
}
_SHORT_DAYS = {
    "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
    "cy": ("Llun", "Maw", "Mer", "Iau", "Gwe", "Sad", "Sul"),
}


@dataclass(frozen=True)
class Sentence:
    """One entry of a table; ``check``: the Welsh still needs a translator's eye."""

    key: str
    en: str
    cy: str
    check: bool

    @property
    def slots(self) -> frozenset[str]:
        return _slots(self.en)

    @property
    def agrees(self) -> bool:
        """Both languages take the same slots."""
        return _slots(self.en) == _slots(self.cy)


@cache
def table(name: str) -> dict[str, Sentence]:
    """The sentences of one paper."""
    path = paths.resources() / "letters" / f"{name}.toml"
    with path.open("rb") as file:
        entries: dict[str, dict[str, Any]] = tomllib.load(file)
    return {
        key: Sentence(key, str(entry["en"]), str(entry["cy"]), bool(entry.get("check", False)))
        for key, entry in entries.items()
    }


@dataclass(frozen=True)
class Words:
    """The words of one paper in one language."""

    language: str
    sentences: dict[str, Sentence]

    def __call__(self, key: str, **slots: object) -> str:
        sentence = self.sentences.get(key)
        if sentence is None:
            raise Bug(f"no sentence {key!r} in this paper")
        text = sentence.cy if self.language == "cy" else sentence.en
        return text.format(**slots) if slots else text

    def either(self, english: str, welsh: str) -> str:
        """A name in this language, or the other's where only that is known."""
        return (welsh or english) if self.language == "cy" else (english or welsh)

    def date(self, day: dt.date) -> str:
        """2 March 2026."""
        return f"{day.day} {_MONTHS[self.language][day.month - 1]} {day.year}"

    def short_date(self, day: dt.date) -> str:
        """2 Mar 2026."""
        return f"{day.day} {_SHORT_MONTHS[self.language][day.month - 1]} {day.year}"

    def short_day(self, day: dt.date) -> str:
        """Mon 2 Mar 2026."""
        return f"{_SHORT_DAYS[self.language][day.weekday()]} {self.short_date(day)}"

    def day(self, day: dt.date) -> str:
        """Monday 2 March 2026."""
        return f"{_DAYS[self.language][day.weekday()]} {self.date(day)}"

    def month(self, day: dt.date) -> str:
        """March 2026."""
        return f"{_MONTHS[self.language][day.month - 1]} {day.year}"

    def instant(self, instant: dt.datetime) -> str:
        """The wall clock in Wales with UTC beside it: 2 March 2026 at 09:00 local time (2026-03-02 09:00 UTC)."""
        there = local(instant)
        utc = instant.astimezone(dt.UTC)
        return self("instant", date=self.date(there.date()), time=f"{there:%H:%M}", utc=f"{utc:%Y-%m-%d %H:%M}")

    def short_instant(self, instant: dt.datetime) -> str:
        """2 Mar 2026 09:00, by the wall clock in Wales."""
        there = local(instant)
        return f"{self.short_date(there.date())} {there:%H:%M}"


def languages_of(language: str) -> tuple[str, ...]:
    """The languages in which a paper stands; with “both”, Welsh first."""
    return LANGUAGES if language == "both" else (language,)


def words(name: str, language: str) -> Words:
    """The words of a paper in a language."""
    return Words(language, table(name))


def _slots(text: str) -> frozenset[str]:
    return frozenset(field for _, field, _, _ in Formatter().parse(text) if field)
