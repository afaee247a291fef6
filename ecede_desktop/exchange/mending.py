"""Damage found while a file is read: counted, proposed to a person, and undone where that person accepted it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ecede_desktop.exchange.cells import SLASHED, Wrong, read_day, slashed
from ecede_desktop.exchange.damage import Proposals, day_proposals, plausible_birth, turned_day
from ecede_desktop.records.faults import problem
from ecede_desktop.records.imports import Problem, Repair

EVERY = "*"
"""In place of value and proposal: accepts a kind of damage for a whole column."""
_FRIDAY = 4
_FEW = 3
"""Fewer dates show no order."""
_DAY = dt.timedelta(days=1)
HEADINGS = ""
"""The headings of a grid, which together are one column of dates."""


class Damage(NamedTuple):
    """A damaged value of a column."""

    column: str
    value: str
    proposals: Proposals
    """Empty: what was lost cannot be had back."""
    lost: str = ""
    """The kind of damage, where nothing is proposed."""


@dataclass(frozen=True)
class Accepted:
    """What a person accepted, by ``Repair.id``; an id with ``EVERY`` for value and proposal stands for a column."""

    ids: frozenset[str] = frozenset()

    def one_of(self, column: str, value: str, proposals: Proposals) -> str | None:
        """The first proposal that was accepted."""
        if not self.ids:
            return None
        for key, proposed in proposals:
            if f"{key}|{column}|{value}|{proposed}" in self.ids or f"{key}|{column}|{EVERY}" in self.ids:
                return proposed
        return None


class _Dates:
    """The dates of one column, to tell day first from month first."""

    def __init__(self, *, birth: bool) -> None:
        self.birth = birth
        self.day_first: list[str] = []
        self.month_first: list[str] = []
        self.either: list[str] = []

    def add(self, text: str) -> None:
        found = SLASHED.fullmatch(text)
        if not found:
            return
        first, second = int(found[1]), int(found[3])
        if first > 12 >= second:
            self.day_first.append(text)
        elif second > 12 >= first:
            self.month_first.append(text)
        elif turned_day(text):
            self.either.append(text)


@dataclass
class Mending:
    """All the damage of a file."""

    accepted: Accepted
    today: dt.date
    order: str = ""
    """Day and month, as a person confirmed it; empty where nobody did."""
    tallies: dict[Damage, list[int]] = field(default_factory=dict)
    """First line and number of rows."""
    _dates: dict[str, _Dates] = field(default_factory=dict)
    _serials: dict[str, set[str]] = field(default_factory=dict)

    def tally(self, damage: Damage, line: int, count: int = 1) -> None:
        """``count`` more rows, ``line`` the first of them."""
        known = self.tallies.setdefault(damage, [line, 0])
        known[0] = min(known[0], line)
        known[1] += count

    def day(self, column: str, text: str, *, birth: bool = False) -> tuple[dt.date | Wrong, Damage | None]:
        """The day of a cell, mended where that was accepted; and its damage."""
        day = read_day(text, self.order)
        if isinstance(day, Wrong):
            return self._damaged_day(column, text, day, birth=birth)
        if not self.order:
            self._column(column, birth=birth).add(text)
            turned = turned_day(text) if self.accepted.ids else ""
            if turned and self.accepted.one_of(column, text, (("month_first", turned),)):
                return read_day(turned), Damage(column, text, (("month_first", turned),))
        return day, None

    def _damaged_day(
        self, column: str, text: str, wrong: Wrong, *, birth: bool
    ) -> tuple[dt.date | Wrong, Damage | None]:
        proposals = day_proposals(text, self.today, self.order, birth=birth)
        if not proposals:
            return wrong, None
        if not self.order:
            self._column(column, birth=birth).add(text)
        if proposals[0][0] == "date_serial":
            self._column(column, birth=birth)
            self._serials.setdefault(column, set()).add(text)
        chosen = self.accepted.one_of(column, text, proposals)
        return (read_day(chosen) if chosen else wrong), Damage(column, text, proposals)

    def _column(self, column: str, *, birth: bool) -> _Dates:
        if column not in self._dates:
            self._dates[column] = _Dates(birth=birth)
        return self._dates[column]

    # What the whole file tells

    def doubtful_orders(self) -> Mapping[str, list[str]]:
        """Columns where single dates were read day first, though the column says otherwise: heading to those dates."""
        found = {}
        for column, dates in self._dates.items():
            pending = [text for text in dates.either if not self._turned(column, text)]
            if pending and not self._settled(column, dates) and (dates.month_first or self._looks_month_first(dates)):
                found[column] = pending
        return found

    def _turned(self, column: str, text: str) -> bool:
        return self.accepted.one_of(column, text, (("month_first", turned_day(text)),)) is not None

    def _settled(self, column: str, dates: _Dates) -> bool:
        return self.accepted.one_of(column, dates.either[0], (_day_first(dates.either[0]),)) is not None

    def _looks_month_first(self, dates: _Dates) -> bool:
        """Nothing decides but the calendar: only with the month first do the days follow one another."""
        if dates.birth or dates.day_first or len(dates.either) < _FEW:
            return False
        return not _following(dates.either, "") and _following(dates.either, "mdy") * 2 >= len(dates.either)

    def order_problems(self, lines: Mapping[tuple[str, str], list[int]]) -> list[Problem]:
        """One refusal a column whose dates were not read as the column says; ``lines`` are where its dates stand."""
        problems = []
        for column, pending in self.doubtful_orders().items():
            dates = self._dates[column]
            where = lines.get((column, pending[0]), [0, 1])
            first = dates.either[0]
            facts = {"count": len(pending), "example": pending[0], "turned": turned_day(pending[0])}
            if dates.month_first and dates.day_first:
                facts |= {"first": dates.day_first[0], "second": dates.month_first[0]}
                key = "date_order_mixed"
            else:
                facts |= {"second": dates.month_first[0] if dates.month_first else pending[0]}
                key = "date_order_month_first" if dates.month_first else "date_order_ambiguous"
                for text in pending:
                    line, count = lines.get((column, text), [0, 1])
                    self.tally(Damage(column, text, (("month_first", turned_day(text)),)), line, count)
            if key == "date_order_ambiguous":
                self.tally(Damage(column, first, (_day_first(first),)), *where)
            problems.append(problem(where[0], column, pending[0], key, **facts))
        return problems

    def repairs(self) -> tuple[Repair, ...]:
        """Everything found, in order of the file."""
        found = []
        for damage, (line, count) in self.tallies.items():
            if not damage.proposals:
                found.append(Repair(damage.lost, damage.column, damage.value, "", line, count, possible=False))
                continue
            for key, proposed in self._offered(damage):
                found.append(Repair(key, damage.column, damage.value, proposed, line, count))
        return tuple(sorted(found, key=lambda r: (r.line, r.column, r.value)))

    def _offered(self, damage: Damage) -> Proposals:
        """Of several proposals, those that still make sense beside the rest of the column."""
        chosen = self.accepted.one_of(damage.column, damage.value, damage.proposals)
        if chosen is not None:
            return tuple(p for p in damage.proposals if p[1] == chosen)[:1]
        if damage.proposals[0][0] != "date_serial":
            return damage.proposals
        newer, older = damage.proposals
        dates = self._dates[damage.column]
        if dates.birth:
            systems = {self._system(column) for column in self._serials if not self._dates[column].birth}
            if systems == {"1904"}:
                return (older,)
            fits = [p for p in damage.proposals if plausible_birth(_date(p[1]), self.today)]
            return (fits[0],) if fits else (newer,)
        system = self._system(damage.column)
        return {"1900": (newer,), "1904": (older,)}.get(system, damage.proposals)

    def _system(self, column: str) -> str:
        """Which system of serial numbers puts every mark of the column on a school day; empty where both or none do."""
        fits = []
        for place, name in enumerate(("1900", "1904")):
            days = [_date(day_proposals(t, self.today, "", birth=False)[place][1]) for t in self._serials[column]]
            if all(day.weekday() <= _FRIDAY and day <= self.today for day in days):
                fits.append(name)
        if len(fits) == 2 or not fits:
            return "1900" if fits else ""
        return fits[0]


def _following(texts: Iterable[str], order: str) -> int:
    """How many of the days come right after another of them."""
    days = {day for day in (read_day(text, order) for text in texts) if isinstance(day, dt.date)}
    return sum(day - _DAY in days for day in days)


def _day_first(text: str) -> tuple[str, str]:
    day = read_day(text)
    assert isinstance(day, dt.date)
    return "day_first", slashed(day)


def _date(text: str) -> dt.date:
    day = read_day(text)
    assert isinstance(day, dt.date)
    return day
