"""Reads a council's teams, year groups and days for hand-offs to other services: ``handoffs.toml``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from ecede_desktop.law.citations import Citation, Dated, value_on
from ecede_desktop.law.entries import Entry, WrongEntry
from ecede_desktop.law.handoffs import AGAINST, Direction, Post16Rule, YouthServiceRule
from ecede_desktop.law.policy import PolicyPack, citation, read_table

T = TypeVar("T")
FILE = "handoffs.toml"


@dataclass(frozen=True)
class FollowUpRule:
    """Weeks after the offer at which attendance is looked at, and in which directions."""

    weeks: tuple[int, ...]
    directions: tuple[Direction, ...]


@dataclass(frozen=True)
class Team:
    """A team on the other side of a hand-off, by its name while it has that name."""

    key: str
    english: str
    welsh: str
    directions: tuple[Direction, ...]
    valid_from: dt.date
    valid_to: dt.date | None
    citation: Citation

    def named_on(self, day: dt.date) -> bool:
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True)
class Choice:
    """Something to choose from: an outcome or a level of support."""

    key: str
    english: str
    welsh: str
    against: str
    """How the figures stand when it is proposed; empty: no figure says so."""
    citation: Citation


@dataclass(frozen=True)
class HandoffPolicy:
    """What a pack says of hand-offs."""

    youth_service: tuple[Dated[YouthServiceRule], ...]
    post_16: tuple[Dated[Post16Rule], ...]
    follow_ups: tuple[Dated[FollowUpRule], ...]
    teams: tuple[Team, ...]
    outcomes: tuple[Choice, ...]
    levels: tuple[Choice, ...]

    def youth_service_on(self, day: dt.date) -> Dated[YouthServiceRule]:
        return _on(self.youth_service, day)

    def post_16_on(self, day: dt.date) -> Dated[Post16Rule]:
        return _on(self.post_16, day)

    def follow_up_on(self, day: dt.date) -> Dated[FollowUpRule]:
        return _on(self.follow_ups, day)

    def team(self, key: str, day: dt.date) -> Team | None:
        """The team of a key by the name it had on a day, else by its latest."""
        named = [team for team in self.teams if team.key == key]
        return next((team for team in named if team.named_on(day)), named[-1] if named else None)

    def team_for(self, direction: Direction, day: dt.date) -> Team | None:
        """The team that a direction is meant for."""
        meant = [team for team in self.teams if direction in team.directions]
        return next((team for team in meant if team.named_on(day)), meant[-1] if meant else None)

    def outcome(self, key: str) -> Choice | None:
        return next((one for one in self.outcomes if one.key == key), None)

    def level(self, key: str) -> Choice | None:
        return next((one for one in self.levels if one.key == key), None)

    def proposed(self, against: str) -> str:
        """The outcome that is proposed for figures that stand so; empty where there is none."""
        return next((one.key for one in self.outcomes if against and one.against == against), "")


def handoff_policy(pack: PolicyPack) -> HandoffPolicy:
    """The policy of a pack.

    Raises:
        BrokenPack: the file is missing or wrong.
    """
    return _of_folder(pack.folder)


@cache
def _of_folder(folder: Path) -> HandoffPolicy:
    return read_table(folder / FILE, _policy)


def _on(rules: Sequence[Dated[T]], day: dt.date) -> Dated[T]:
    """The rule that holds on a day; before the first, the first."""
    return value_on(rules, day) or min(rules, key=lambda one: one.valid_from)


def _policy(table: Entry) -> HandoffPolicy:
    teams = []
    for row in table.tables("team", "key"):
        teams.append(_team(row))
        row.done()
    return HandoffPolicy(
        youth_service=_dated(table, "youth_service", lambda row: YouthServiceRule(row.words("year_groups"))),
        post_16=_dated(table, "post_16", _post_16),
        follow_ups=_dated(table, "follow_up", _follow_up),
        teams=tuple(teams),
        outcomes=_choices(table, "outcome"),
        levels=_choices(table, "level"),
    )


def _dated(table: Entry, key: str, make: Callable[[Entry], T]) -> tuple[Dated[T], ...]:
    rows = []
    for row in table.tables(key):
        rows.append(Dated(make(row), row.day("from"), row.day_or_none("to"), citation(row)))
        row.done()
    return tuple(rows)


def _post_16(row: Entry) -> Post16Rule:
    rule = Post16Rule(
        row.words("year_groups"),
        row.whole("days_after_easter"),
        row.whole("confirmed_month"),
        row.whole("confirmed_day"),
    )
    try:
        dt.date(2001, rule.confirmed_month, rule.confirmed_day)  # a year without 29 February: the day comes every year
    except ValueError:
        raise WrongEntry(f"{row.name}: confirmed_month and confirmed_day are no day of every year") from None
    return rule


def _follow_up(row: Entry) -> FollowUpRule:
    weeks = row.wholes("weeks")
    if not weeks or list(weeks) != sorted(set(weeks)) or weeks[0] <= 0:
        raise WrongEntry(f"{row.name}: weeks must rise, from 1 on, such as [6, 12]")
    return FollowUpRule(weeks, _directions(row))


def _team(row: Entry) -> Team:
    return Team(
        key=row.text("key"),
        english=row.text("en"),
        welsh=row.text("cy"),
        directions=_directions(row),
        valid_from=row.day("from"),
        valid_to=row.day_or_none("to"),
        citation=citation(row),
    )


def _directions(row: Entry) -> tuple[Direction, ...]:
    words = row.words("directions")
    if wrong := [word for word in words if word not in set(Direction)]:
        raise WrongEntry(f"{row.name}: “{wrong[0]}” is no direction; use {', '.join(Direction)}")
    return tuple(Direction(word) for word in words)


def _choices(table: Entry, key: str) -> tuple[Choice, ...]:
    made = []
    for row in table.tables(key, "key"):
        against = row.text("against", "")
        if against not in AGAINST:
            raise WrongEntry(f"{row.name}: against is “{against}”; use {', '.join(AGAINST[1:])} or leave it out")
        made.append(Choice(row.text("key"), row.text("en"), row.text("cy"), against, citation(row)))
        row.done()
    if len({one.key for one in made}) != len(made):
        raise WrongEntry(f"two [[{key}]] entries have the same key")
    return tuple(made)
