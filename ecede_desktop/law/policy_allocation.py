"""Reads what a council weighs when it gives a case to an officer: ``allocation.toml``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ecede_desktop.law.allocation import Part, Weights
from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.policy import PolicyPack, citation, read_table

FILE = "allocation.toml"
REASONS = frozenset({"patch", "welsh", "no_welsh", "load", "away"})


@dataclass(frozen=True)
class Reason:
    """The sentence of a reason."""

    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class AllocationPolicy:
    """What a pack says of allocation."""

    rules: tuple[Dated[Weights], ...]
    reasons: Mapping[str, Reason]

    def weights(self, day: dt.date) -> Weights:
        """The weights that hold on a day; before the first, the first."""
        return (value_on(self.rules, day) or min(self.rules, key=lambda one: one.valid_from)).value

    def sentence(self, part: Part, language: str = "en") -> str:
        """A reason in words, with its figures."""
        reason = self.reasons[part.key]
        return (reason.welsh if language == "cy" else reason.english).format(**dict(part.facts))


def allocation_policy(pack: PolicyPack) -> AllocationPolicy:
    """The policy of a pack.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _of_folder(pack.folder)


@cache
def _of_folder(folder: Path) -> AllocationPolicy:
    return read_table(folder / FILE, _policy)


def _policy(table: Entry) -> AllocationPolicy:
    rules = []
    for row in table.tables("rule"):
        held = _weights(row)
        rules.append(Dated(held, row.day("from"), row.day_or_none("to"), held.citation))
        row.done()
    reasons = {}
    for row in table.tables("reason", "key"):
        reasons[row.text("key")] = Reason(row.text("en"), row.text("cy"), citation(row))
        row.done()
    if set(reasons) != REASONS:
        raise WrongEntry(f"“reason” must name each of these once: {', '.join(sorted(REASONS))}")
    return AllocationPolicy(tuple(rules), reasons)


def _weights(row: Entry) -> Weights:
    stages = {}
    for stage in row.tables("stage", "key"):
        stages[stage.text("key")] = _points(stage, "weight")
        stage.done()
    return Weights(
        patch=_points(row, "patch"),
        welsh=_points(row, "welsh"),
        case=_points(row, "case"),
        overdue=_points(row, "overdue"),
        stages=stages,
        moves=frozenset(row.words("moves")),
        citation=citation(row),
    )


def _points(row: Entry, key: str) -> int:
    found = row.whole(key)
    if found < 0:
        raise WrongEntry(f"{row.name}: {key} must not be below 0")
    return found
