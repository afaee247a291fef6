"""Figures of attendance for any scope and window: groups, persistent absence, bands, ranks, like periods before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np

from ecede_desktop.analysis import groups as analysis
from ecede_desktop.analysis.county import Rows, cohort_rows
from ecede_desktop.analysis.groups import GroupTable
from ecede_desktop.analysis.summaries import Numbers, as_counts
from ecede_desktop.errors import Refused
from ecede_desktop.law import measures
from ecede_desktop.law.absence import AbsenceRule, NotComparable
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.citations import Dated, value_on
from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.policy_absence import absence_policy, cohorts
from ecede_desktop.law.windows import Window
from ecede_desktop.records.figures import (
    AskFigures,
    BandCount,
    EarlierFigure,
    FigureRow,
    FigureTable,
    Scope,
)
from ecede_desktop.services.county import HeldCounty
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import (
    COUNTY,
    Group,
    Groups,
    check,
    earlier_window,
    groups_of,
    leaves_second_out,
    loaded,
    rows_of,
    settled,
)

T = TypeVar("T")
MOST_YEARS = 4
"""Earlier years that a figure is set beside at most."""


@dataclass(frozen=True)
class Rules:
    """The rules of absence that hold on a day."""

    persistent: Dated[AbsenceRule]
    severe: Dated[AbsenceRule]

    @property
    def both(self) -> tuple[AbsenceRule, AbsenceRule]:
        return self.persistent.value, self.severe.value


def figures(desk: Desk, ask: AskFigures) -> FigureTable:
    """Groups of a scope over a window, with their total and what was in the like period of earlier years.

    Raises:
        Refused: the days, the grouping, the school or the group cannot be.
        NoSuchPupil: nobody has that UPN.
    """
    window = check(ask.by, ask.first_day, ask.last_day, ask.like)
    if not 0 <= ask.compare <= MOST_YEARS:
        raise Refused("figures_compare", f"Figures are compared with at most {MOST_YEARS} years.", most=MOST_YEARS)
    scope = settled(desk, ask.scope)
    held = loaded(desk, window, ask.compare)
    rows = rows_of(held, desk.pack, scope, window)
    rules = rules_on(desk.pack, window.last_day)
    lines = _lines(desk, held, rows, ask.by, window, rules)
    before = _before(desk, held, rows, scope, window, ask, rules)
    total_line = _lines(desk, held, rows, "county", window, rules)[0] if len(rows) else _nothing(desk.pack)
    made = [_row(desk.pack, line, [one.of(line.group) for one in before]) for line in lines]
    ranked = measures.ranks([row.attendance for row in made])
    places = tuple(_with_rank(row, rank) for row, rank in zip(made, ranked, strict=True))
    policy = absence_policy(desk.pack)
    windows = [window, *(one.window for one in before if one.window is not None)]
    return FigureTable(
        ask=ask,
        total=_row(desk.pack, total_line, [one.of(None) for one in before]),
        rows=places,
        disjoint=ask.by != "cohort",
        persistent_rule=rules.persistent,
        severe_rule=rules.severe,
        code_sets=code_sets_of(held, windows),
        not_comparable=not_comparable(desk.pack, windows),
        missing_limit=policy.number("missing_percent", window.last_day).value,
        second_left_out=_left_out(held, desk.pack, scope, window),
    )


def rules_on(pack: PolicyPack, day: dt.date) -> Rules:
    """The rules of persistent and severe absence on a day.

    Raises:
        Refused: the council's policy has none for that day.
    """
    policy = absence_policy(pack)
    return Rules(rule_on(policy.persistent, day), rule_on(policy.severe, day))


def rule_on(rules: Sequence[Dated[T]], day: dt.date) -> Dated[T]:
    """The rule that holds on a day.

    Raises:
        Refused: the council's policy has none for that day.
    """
    found = value_on(rules, day)
    if found is None:
        raise Refused("no_rule_then", f"The council's policy has no rule of absence for {day}.", day=day)
    return found


def code_sets_of(held: HeldCounty, windows: Sequence[Window]) -> tuple[str, ...]:
    """The code sets in which the marks of some windows are held."""
    years = {year for window in windows for year in window.school_years}
    return tuple(sorted({s.codes.id for s in held.county.stacks if s.school_year in years}))


def not_comparable(pack: PolicyPack, windows: Sequence[Window]) -> tuple[NotComparable, ...]:
    """What some windows touch that must not be set beside other years."""
    policy = absence_policy(pack)
    found = [one for window in windows for one in policy.breaks(window.first_day, window.last_day)]
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True)
class _Line:
    """A group with its numbers."""

    group: Group
    counts: measures.Counts
    pupils: int
    with_figure: int
    persistent: int
    severe: int
    bands: tuple[int, ...]


def _nothing(pack: PolicyPack) -> _Line:
    return _Line(Group("", COUNTY), measures.Counts(), 0, 0, 0, 0, (0,) * len(pack.bands))


def _lines(desk: Desk, held: HeldCounty, rows: Rows, by: str, window: Window, rules: Rules) -> list[_Line]:
    if by != "cohort":
        groups = groups_of(desk, held, rows, by)
        return _of_table(groups, _table(desk.pack, held, rows, groups, rules))
    lines = []
    for cohort in cohorts(desk.pack):
        members = cohort_rows(held.county, rows, cohort.key, window)
        one = Groups(np.zeros(len(members), np.int32), (Group(cohort.key, cohort.english),))
        if len(members):
            lines += _of_table(one, _table(desk.pack, held, members, one, rules))
    return lines


def _table(pack: PolicyPack, held: HeldCounty, rows: Rows, groups: Groups, rules: Rules) -> GroupTable:
    least = [band.least for band in pack.bands]
    return analysis.group_table(held.county, rows, groups.of_row, len(groups.groups), rules.both, least)


def _of_table(groups: Groups, table: GroupTable) -> list[_Line]:
    def numbers(row: Numbers) -> list[int]:
        told: list[int] = row.tolist()
        return told

    heads = zip(
        numbers(table.pupils), numbers(table.with_figure), numbers(table.persistent), numbers(table.severe), strict=True
    )
    return [
        _Line(group, as_counts(table.counts[at]), *four, tuple(table.bands[at].tolist()))
        for at, (group, four) in enumerate(zip(groups.groups, heads, strict=True))
    ]


def _row(pack: PolicyPack, line: _Line, before: Sequence[EarlierFigure]) -> FigureRow:
    exact = measures.share(line.counts)
    return FigureRow(
        key=line.group.key,
        label=line.group.label,
        counts=line.counts,
        pupils=line.pupils,
        attendance=measures.attendance(line.counts),
        absence=measures.absence(line.counts),
        missing=measures.missing(line.counts),
        rank=None,
        with_figure=line.with_figure,
        persistent=line.persistent,
        severe=line.severe,
        bands=tuple(BandCount(band.key, number) for band, number in zip(pack.bands, line.bands, strict=True)),
        band="" if exact is None else pack.band(exact).key,
        earlier=tuple(_with_points(line.counts, one) for one in before),
        detail=line.group.detail,
    )


def _with_rank(row: FigureRow, rank: int | None) -> FigureRow:
    return replace(row, rank=rank)


def _with_points(now: measures.Counts, one: EarlierFigure) -> EarlierFigure:
    return replace(one, points=measures.difference(now, one.counts))


@dataclass(frozen=True)
class _Before:
    """The groups of the like period of an earlier year."""

    school_year: int
    window: Window | None
    lines: dict[Group, tuple[_Line, int]]
    """By group: its numbers, and how many are persistently absent by today's rule."""
    total: tuple[_Line, int] | None

    def of(self, group: Group | None) -> EarlierFigure:
        """The figure of a group then; None: of all together."""
        found = self.total if group is None else self.lines.get(group)
        first = self.window.first_day if self.window else None
        last = self.window.last_day if self.window else None
        if found is None:
            return EarlierFigure(self.school_year, first, last, measures.Counts(), None, None)
        line, by_now = found
        attended = measures.attendance(line.counts)
        return EarlierFigure(
            self.school_year, first, last, line.counts, attended, None, line.pupils, line.persistent, by_now,
            line.with_figure,
        )  # fmt: skip


def _before(
    desk: Desk, held: HeldCounty, rows: Rows, scope: Scope, window: Window, ask: AskFigures, rules: Rules
) -> list[_Before]:
    found = []
    for back in range(1, ask.compare + 1):
        year = school_year_of(window.first_day) - back
        then = earlier_window(held, rows, window, back, ask.like)
        if then is None:
            found.append(_Before(year, None, {}, None))
            continue
        older = rows_of(held, desk.pack, scope, then)
        told = _paired(desk, held, older, ask.by, then, rules)
        total = _paired(desk, held, older, "county", then, rules) if len(older) else {}
        found.append(_Before(year, then, told, next(iter(total.values()), None)))
    return found


def _paired(
    desk: Desk, held: HeldCounty, rows: Rows, by: str, window: Window, now: Rules
) -> dict[Group, tuple[_Line, int]]:
    """The lines by the rules of their own day, each with persistent absence by the rule of now."""
    own = _lines(desk, held, rows, by, window, rules_on(desk.pack, window.last_day))
    again = _lines(desk, held, rows, by, window, now)
    return {one.group: (one, other.persistent) for one, other in zip(own, again, strict=True)}


def _left_out(held: HeldCounty, pack: PolicyPack, scope: Scope, window: Window) -> int:
    """Possible sessions of second registrations that are not counted in the whole of a scope above a school."""
    if scope.of_one_school or not leaves_second_out(pack, window):
        return 0
    rows = held.rows(window)
    return int(analysis.possible(rows.counts[rows.again]).sum())
