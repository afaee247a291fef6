"""Reads what a council asks of its support plans and parenting contracts: ``plans.toml``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.plans import AGAINST, NEEDS, STATUTE, Need, PlanKind
from ecede_desktop.law.policy import PolicyPack, citation, read_table

T = TypeVar("T")
FILE = "plans.toml"


@dataclass(frozen=True)
class ReviewRule:
    """Between which weeks a plan is reviewed, and the weeks before it that a review is set beside."""

    least: int
    most: int
    before: int

    def window(self, agreed_on: dt.date) -> tuple[dt.date, dt.date]:
        """First and last day of the review."""
        return agreed_on + dt.timedelta(weeks=self.least), agreed_on + dt.timedelta(weeks=self.most)


@dataclass(frozen=True)
class KindRule:
    """A kind of plan by its name, and the series of its papers."""

    kind: PlanKind
    english: str
    welsh: str
    series: str
    citation: Citation


@dataclass(frozen=True)
class Support:
    """A kind of support that may be offered."""

    key: str
    english: str
    welsh: str
    citation: Citation


@dataclass(frozen=True)
class ReviewOutcome:
    """What may come of a review."""

    key: str
    english: str
    welsh: str
    against: str
    """How the figures stand when it is proposed; empty: no figure says so."""
    citation: Citation


@dataclass(frozen=True)
class PlanPolicy:
    """What a pack says of plans."""

    reviews: tuple[Dated[ReviewRule], ...]
    kinds: tuple[KindRule, ...]
    needs: tuple[Need, ...]
    supports: tuple[Support, ...]
    outcomes: tuple[ReviewOutcome, ...]

    def review_on(self, day: dt.date) -> Dated[ReviewRule]:
        """The rule of reviews on a day; before the first, the first."""
        return value_on(self.reviews, day) or min(self.reviews, key=lambda one: one.valid_from)

    def kind(self, kind: PlanKind) -> KindRule:
        return next(one for one in self.kinds if one.kind is kind)

    def support(self, key: str) -> Support | None:
        return next((one for one in self.supports if one.key == key), None)

    def outcome(self, key: str) -> ReviewOutcome | None:
        return next((one for one in self.outcomes if one.key == key), None)

    def proposed(self, against: str) -> str:
        """The outcome that is proposed for figures that stand so; empty where there is none."""
        return next((one.key for one in self.outcomes if against and one.against == against), "")


def plan_policy(pack: PolicyPack) -> PlanPolicy:
    """The policy of a pack.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _of_folder(pack.folder)


@cache
def _of_folder(folder: Path) -> PlanPolicy:
    return read_table(folder / FILE, _policy)


def _policy(table: Entry) -> PlanPolicy:
    reviews = []
    for row in table.tables("review"):
        reviews.append(Dated(_review(row), row.day("from"), row.day_or_none("to"), citation(row)))
        row.done()
    kinds = _each(table, "kind", _kind, lambda one: one.kind)
    if {one.kind for one in kinds} != set(PlanKind):
        raise WrongEntry(f"[[kind]] must name each of {', '.join(PlanKind)}")
    return PlanPolicy(
        reviews=tuple(reviews),
        kinds=kinds,
        needs=_each(table, "need", _need, lambda one: one.key),
        supports=_each(table, "support", _support, lambda one: one.key),
        outcomes=_each(table, "outcome", _outcome, lambda one: one.key),
    )


def _each(table: Entry, key: str, make: Callable[[Entry], T], name: Callable[[T], object]) -> tuple[T, ...]:
    made = []
    for row in table.tables(key, "key"):
        made.append(make(row))
        row.done()
    if len({name(one) for one in made}) != len(made):
        raise WrongEntry(f"two [[{key}]] entries have the same key")
    return tuple(made)


def _review(row: Entry) -> ReviewRule:
    rule = ReviewRule(row.whole("least"), row.whole("most"), row.whole("before"))
    if not 0 < rule.least <= rule.most or rule.before <= 0:
        raise WrongEntry(f"{row.name}: least, most and before are weeks from 1 on, and most is not below least")
    return rule


def _kind(row: Entry) -> KindRule:
    return KindRule(_plan_kind(row, row.text("key")), row.text("en"), row.text("cy"), row.text("series"), citation(row))


def _need(row: Entry) -> Need:
    key, kinds = row.text("key"), row.words("kinds")
    known = [name for name in NEEDS if name not in {need.key for need in STATUTE}]
    if key not in known:
        raise WrongEntry(f"{row.name} is no need of a plan; use one of {', '.join(known)}")
    return Need(key, row.text("en"), row.text("cy"), citation(row), tuple(_plan_kind(row, kind) for kind in kinds))


def _support(row: Entry) -> Support:
    return Support(row.text("key"), row.text("en"), row.text("cy"), citation(row))


def _outcome(row: Entry) -> ReviewOutcome:
    against = row.text("against", "")
    if against not in AGAINST:
        raise WrongEntry(f"{row.name}: against is “{against}”; use one of {', '.join(AGAINST[1:])} or leave it out")
    return ReviewOutcome(row.text("key"), row.text("en"), row.text("cy"), against, citation(row))


def _plan_kind(row: Entry, key: str) -> PlanKind:
    if key not in set(PlanKind):
        raise WrongEntry(f"{row.name}: “{key}” is no kind of plan; use one of {', '.join(PlanKind)}")
    return PlanKind(key)
