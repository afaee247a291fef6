"""Reads by what a council takes two records to be of one person, and who may merge them (``likeness.toml``)."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.likeness import KINDS, PARTS, LikenessRules, Point, Strength
from ecede_desktop.law.policy import PolicyPack, citation, read_table

T = TypeVar("T")

LIKENESS = "likeness.toml"
_CUT_OFFS = (Strength.POSSIBLE, Strength.STRONG)


@dataclass(frozen=True)
class MergeRule:
    """Papers whose pupil only a manager may merge: the number on them stands for one record."""

    papers: frozenset[str]
    """Kinds of issued papers."""
    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class LikenessPolicy:
    """Everything dated; ``on`` gives what holds on a day."""

    points: tuple[Dated[Point], ...]
    cut_offs: tuple[Dated[tuple[Strength, tuple[tuple[str, int], ...]]], ...]
    pet_names: tuple[tuple[str, ...], ...]
    particles: frozenset[str]
    merging: tuple[Dated[MergeRule], ...]

    def on(self, day: dt.date) -> LikenessRules:
        """The rules of a day; a part that has no points on it is worth nothing."""
        points = {
            row.value.key: row.value for row in sorted(self.points, key=lambda r: r.valid_from) if row.holds_on(day)
        }
        cut_offs = {
            row.value[0]: dict(row.value[1])
            for row in sorted(self.cut_offs, key=lambda r: r.valid_from)
            if row.holds_on(day)
        }
        return LikenessRules(points, cut_offs, _groups(self.pet_names), self.particles)

    def merge_rule(self, day: dt.date) -> MergeRule:
        """Who may merge what, on a day."""
        found = value_on(self.merging, day) or self.merging[-1]
        return found.value


def likeness_policy(pack: PolicyPack) -> LikenessPolicy:
    """How the council of a pack tells likely duplicates.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _of(pack.folder)


def likeness_rules(pack: PolicyPack, day: dt.date) -> LikenessRules:
    """The points and cut-offs that hold on a day."""
    return _on(pack.folder, day)


@cache
def _of(folder: Path) -> LikenessPolicy:
    return read_table(folder / LIKENESS, _policy)


@cache
def _on(folder: Path, day: dt.date) -> LikenessRules:
    return _of(folder).on(day)


def _policy(table: Entry) -> LikenessPolicy:
    points = tuple(_point(row) for row in table.tables("point", "key"))
    if lacking := [key for key in PARTS if key not in {row.value.key for row in points}]:
        raise WrongEntry(f"there are no points for {', '.join(lacking)}")
    cut_offs = tuple(_cut_off(row) for row in table.tables("cut_off", "key"))
    if {row.value[0] for row in cut_offs} != set(_CUT_OFFS):
        raise WrongEntry(f"cut-offs are needed for {' and '.join(_CUT_OFFS)}, and for nothing else")
    particles = frozenset(word for group in _words(table, "particles") for word in group)
    merging = tuple(_merging(row) for row in table.tables("merging"))
    return LikenessPolicy(points, cut_offs, _words(table, "pet_names"), particles, merging)


def _point(row: Entry) -> Dated[Point]:
    key = row.text("key")
    if key not in PARTS:
        raise WrongEntry(f"{row.name}: use one of {', '.join(PARTS)}")
    source = citation(row)
    made = Point(key, row.text("en"), row.text("cy"), {kind: row.whole(kind) for kind in KINDS}, source)
    return _dated(row, made, source)


def _cut_off(row: Entry) -> Dated[tuple[Strength, tuple[tuple[str, int], ...]]]:
    key = row.text("key")
    if key not in _CUT_OFFS:
        raise WrongEntry(f"{row.name}: use {' or '.join(_CUT_OFFS)}")
    values = tuple((kind, row.whole(kind)) for kind in KINDS)
    row.text("en")
    row.text("cy")
    return _dated(row, (Strength(key), values), citation(row))


def _merging(row: Entry) -> Dated[MergeRule]:
    source = citation(row)
    return _dated(row, MergeRule(frozenset(row.words("papers")), row.text("en"), row.text("cy"), source), source)


def _words(table: Entry, key: str) -> tuple[tuple[str, ...], ...]:
    found = []
    for row in table.tables(key):
        found.append(row.words("words"))
        row.text("en")
        row.text("cy")
        citation(row)
        row.done()
    return tuple(found)


def _dated(row: Entry, value: T, source: Citation) -> Dated[T]:
    made = Dated(value, row.day("from"), row.day_or_none("to"), source)
    row.done()
    return made


def _groups(pet_names: tuple[tuple[str, ...], ...]) -> dict[str, frozenset[str]]:
    """For each name the first names of its groups: two names of one group have one in common."""
    found: dict[str, set[str]] = {}
    for group in pet_names:
        for name in group:
            found.setdefault(name, set()).add(group[0])
    return {name: frozenset(groups) for name, groups in found.items()}
