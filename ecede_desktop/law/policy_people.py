"""What a council decides about persons: warning markers, communication needs, ties, bases and kinds of address."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.calendar import add_calendar_months
from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

PEOPLE = "people.toml"
NUMBERS = ("marker_review_months", "marker_end_by_manager")
ADDRESS_KINDS = ("home", "no_fixed_abode", "temporary", "correspondence", "work")
COUPLES = frozenset({"married", "partner", "separated", "divorced", "former_partner"})
SIBLINGS = frozenset({"sibling", "twin", "identical_twin", "half_sibling", "step_sibling"})
ELDERS = frozenset({"parent", "adoptive_parent", "step_parent", "foster_parent", "guardian"})
GENOGRAM = COUPLES | SIBLINGS | ELDERS | {"grandparent", "kin", "professional", "other"}
"""How a tie is drawn in a genogram."""


@dataclass(frozen=True)
class Choice:
    """Something that an officer chooses from a list of the council's."""

    key: str
    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class TieKind:
    """What one person is to another: the first is this of the second, the second the reverse of the first."""

    key: str
    english: str
    welsh: str
    reverse: str
    """The key read from the second person; the same key where the tie is the same both ways."""
    reverse_english: str
    reverse_welsh: str
    genogram: str
    citation: Citation

    @property
    def mutual(self) -> bool:
        """Whether it is the same both ways."""
        return self.reverse == self.key


@dataclass(frozen=True)
class TieWords:
    """A tie as it is read from one side."""

    key: str
    english: str
    welsh: str
    genogram: str


@dataclass(frozen=True)
class PeoplePolicy:
    """Everything a council decides about persons."""

    markers: tuple[Choice, ...]
    needs: tuple[Choice, ...]
    bases: tuple[Choice, ...]
    """What parental responsibility can rest on."""
    addresses: tuple[Choice, ...]
    ties: tuple[TieKind, ...]
    numbers: tuple[tuple[str, tuple[Dated[int], ...]], ...]

    def marker(self, key: str) -> Choice | None:
        return _named(self.markers, key)

    def need(self, key: str) -> Choice | None:
        return _named(self.needs, key)

    def basis(self, key: str) -> Choice | None:
        return _named(self.bases, key)

    def address(self, key: str) -> Choice | None:
        return _named(self.addresses, key)

    def tie(self, key: str) -> tuple[TieKind, bool] | None:
        """The tie that this key names, and whether it names it from the second person's side."""
        for tie in self.ties:
            if key in (tie.key, tie.reverse):
                return tie, key != tie.key
        return None

    def sides(self) -> tuple[TieWords, ...]:
        """Every tie from either side, as an officer chooses it."""
        forward = [TieWords(tie.key, tie.english, tie.welsh, tie.genogram) for tie in self.ties]
        back = [
            TieWords(tie.reverse, tie.reverse_english, tie.reverse_welsh, tie.genogram)
            for tie in self.ties
            if not tie.mutual
        ]
        return (*forward, *back)

    def side(self, key: str) -> TieWords | None:
        """One tie from one side."""
        return next((words for words in self.sides() if words.key == key), None)

    def review_by(self, day: dt.date) -> dt.date:
        """The day by which a marker of ``day`` is looked at again, at the latest."""
        return add_calendar_months(day, self._number("marker_review_months", day).value)

    def manager_ends_marker(self, day: dt.date) -> tuple[bool, Citation]:
        """Whether a manager has to approve that a marker ends, and what says so."""
        rule = self._number("marker_end_by_manager", day)
        return bool(rule.value), rule.citation

    def _number(self, name: str, day: dt.date) -> Dated[int]:
        values = dict(self.numbers)[name]
        # A marker from before the first day of a setting is held to the first one.
        return value_on(values, day) or values[0]


def people_policy(pack: PolicyPack) -> PeoplePolicy:
    """What the council of a pack decides about persons.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _policy_of(pack.folder)


@cache
def _policy_of(folder: Path) -> PeoplePolicy:
    return read_table(folder / PEOPLE, _policy)


def _policy(table: Entry) -> PeoplePolicy:
    numbers = table.table("number")
    if lacking := set(NUMBERS) - set(numbers.names()):
        raise WrongEntry(f"[number] needs {', '.join(sorted(lacking))}")
    addresses = _choices(table, "address")
    if {choice.key for choice in addresses} != set(ADDRESS_KINDS):
        raise WrongEntry(f"“address” must name {', '.join(ADDRESS_KINDS)}, each once")
    return PeoplePolicy(
        markers=_choices(table, "marker"),
        needs=_choices(table, "need"),
        bases=_choices(table, "basis"),
        addresses=addresses,
        ties=_ties(table),
        numbers=tuple((name, tuple(_dated(row) for row in numbers.tables(name))) for name in numbers.names()),
    )


def _dated(row: Entry) -> Dated[int]:
    value = Dated(row.whole("value"), row.day("from"), row.day_or_none("to"), citation(row))
    row.done()
    return value


def _choices(table: Entry, name: str) -> tuple[Choice, ...]:
    found = []
    for row in table.tables(name, "key"):
        found.append(Choice(row.text("key"), row.text("en"), row.text("cy"), citation(row)))
        row.done()
    _refuse_twice(name, (choice.key for choice in found))
    return tuple(found)


def _ties(table: Entry) -> tuple[TieKind, ...]:
    ties = [_tie(row) for row in table.tables("tie", "key")]
    _refuse_twice("tie", (key for tie in ties for key in {tie.key, tie.reverse}))
    return tuple(ties)


def _tie(row: Entry) -> TieKind:
    key, english, welsh = row.text("key"), row.text("en"), row.text("cy")
    drawn = row.text("genogram")
    if drawn not in GENOGRAM:
        raise WrongEntry(f"{row.name} is drawn as “{drawn}”; use one of {', '.join(sorted(GENOGRAM))}")
    back = row.table_or_none("reverse")
    reverse = (key, english, welsh) if back is None else (back.text("key"), back.text("en"), back.text("cy"))
    if back is not None:
        back.done()
    tie = TieKind(key, english, welsh, *reverse, drawn, citation(row))
    row.done()
    return tie


def _refuse_twice(name: str, keys: Iterable[str]) -> None:
    seen: set[str] = set()
    for key in keys:
        if key in seen:
            raise WrongEntry(f"two entries of “{name}” have the key “{key}”")
        seen.add(key)


def _named(choices: tuple[Choice, ...], key: str) -> Choice | None:
    return next((choice for choice in choices if choice.key == key), None)
