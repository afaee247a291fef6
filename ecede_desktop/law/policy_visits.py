"""Reads how a council plans its visits (``visits.toml``): lengths, when to ask after somebody, what is asked first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ecede_desktop import paths
from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "visits.toml"
NUMBERS = ("travel_minutes", "overdue_minutes", "escalate_minutes", "longest_minutes", "late_entry_minutes")


@dataclass(frozen=True)
class VisitKind:
    """A kind of visit that can be planned."""

    key: str
    english: str
    welsh: str
    minutes: int
    at_home: bool
    """At the family's door: markers and the check before a first visit hold for it."""
    citation: Citation


@dataclass(frozen=True)
class Asked:
    """Something that is asked or done, in both languages: a question before a first visit, a step of an escalation."""

    key: str
    english: str
    welsh: str
    citation: Citation

    def words(self, language: str) -> str:
        """In Welsh or in English."""
        return self.welsh if language == "cy" else self.english


@dataclass(frozen=True)
class SecondOfficer:
    """Where nobody goes alone."""

    markers: frozenset[str]
    not_at_home: frozenset[str]
    """Markers with which a home visit is planned only where a manager says why."""
    words: tuple[str, ...]
    """Any of them in a pupil's warning, in small letters."""
    citation: Citation

    def needed_for(self, categories: Collection[str], warnings: Collection[str]) -> bool:
        """Whether markers of these categories, or a warning in these words, ask for two."""
        said = [" ".join(warning.casefold().split()) for warning in warnings]
        return not self.markers.isdisjoint(categories) or any(word in text for word in self.words for text in said)


@dataclass(frozen=True)
class VisitPolicy:
    """How visits are planned and watched over."""

    kinds: tuple[VisitKind, ...]
    numbers: Mapping[str, tuple[Dated[int], ...]]
    second_officer: SecondOfficer
    risks: tuple[Asked, ...]
    """Asked before a first visit; none: nothing is asked."""
    tries: tuple[Asked, ...]

    def kind(self, key: str) -> VisitKind | None:
        return next((kind for kind in self.kinds if kind.key == key), None)

    def try_of(self, key: str) -> Asked | None:
        return next((one for one in self.tries if one.key == key), None)

    def minutes(self, name: str, day: dt.date) -> dt.timedelta:
        """A length that holds on a day.

        Raises:
            KeyError: the pack has none on that day.
        """
        found = value_on(self.numbers[name], day)
        if found is None:
            raise KeyError(name)
        return dt.timedelta(minutes=found.value)


def visit_policy(pack: PolicyPack) -> VisitPolicy:
    """How the council of a pack plans its visits; a pack written before these choices existed has those that ship.

    Raises:
        BrokenPack: the file is wrong.
    """
    own = pack.folder / FILE
    return _of_file(own if own.exists() else paths.resources() / "policy" / "rct" / FILE)


@lru_cache(maxsize=8)
def _of_file(file: Path) -> VisitPolicy:
    return read_table(file, _policy)


def _policy(table: Entry) -> VisitPolicy:
    numbers = table.table("number")
    if lacking := set(NUMBERS) - set(numbers.names()):
        raise WrongEntry(f"[number] needs {', '.join(sorted(lacking))}")
    policy = VisitPolicy(
        kinds=tuple(_kind(row) for row in table.tables("kind", "key")),
        numbers={name: tuple(_dated(row) for row in numbers.tables(name)) for name in numbers.names()},
        second_officer=_second(table.table("second_officer")),
        risks=_asked(table, "risk"),
        tries=_asked(table, "try"),
    )
    _check_order(policy)
    return policy


def _check_order(policy: VisitPolicy) -> None:
    """Escalated never before overdue, whichever values hold together on a day."""
    for late in policy.numbers["escalate_minutes"]:
        before = value_on(policy.numbers["overdue_minutes"], late.valid_from)
        if before is None or late.value < before.value:
            raise WrongEntry(f"[number] escalate_minutes of {late.valid_from} must not come before overdue_minutes")


def _kind(row: Entry) -> VisitKind:
    made = VisitKind(
        row.text("key"), row.text("en"), row.text("cy"), row.whole("minutes"), row.flag("at_home", True), citation(row)
    )
    row.done()
    if made.minutes <= 0:
        raise WrongEntry(f"{row.name} lasts {made.minutes} minutes; use 1 or more")
    return made


def _dated(row: Entry) -> Dated[int]:
    value = Dated(row.whole("value"), row.day("from"), row.day_or_none("to"), citation(row))
    row.done()
    if value.value < 0:
        raise WrongEntry(f"{row.name} is {value.value} minutes; use 0 or more")
    return value


def _second(row: Entry) -> SecondOfficer:
    words = tuple(" ".join(word.casefold().split()) for word in row.words("words", ()))
    markers, not_at_home = frozenset(row.words("markers")), frozenset(row.words("not_at_home", ()))
    made = SecondOfficer(markers, not_at_home, words, citation(row))
    row.done()
    return made


def _asked(table: Entry, key: str) -> tuple[Asked, ...]:
    if key not in table.names():
        return ()
    found = []
    for row in table.tables(key, "key"):
        found.append(Asked(row.text("key"), row.text("en"), row.text("cy"), citation(row)))
        row.done()
    if len({one.key for one in found}) != len(found):
        raise WrongEntry(f"two entries of “{key}” have the same key")
    return tuple(found)
