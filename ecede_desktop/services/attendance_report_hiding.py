"""What a report hides: small numbers, and enough beside them in every table that adds the same schools up.

One table is hidden by ``figure_tables.suppressed``. The county's report adds schools up by phase, by cluster and to the
county, so a school that is hidden must have company in each of these sums.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from ecede_desktop.law.suppression import Hidden
from ecede_desktop.records.figures import FigureRow, FigureTable
from ecede_desktop.services.figure_tables import suppressed

COLUMNS = ("persistent", "severe")
Sums = Sequence[Sequence[int]]
"""The places of the lines that each sum adds up."""


@dataclass(frozen=True)
class HiddenSchools:
    """What to hide of each school, and of which sums nothing may be told."""

    lines: tuple[Hidden, ...]
    total: Hidden
    phases: Hidden
    """Of the table of phases: the whole of it, or columns."""
    clusters: Hidden


def hidden_of(table: FigureTable, least: int) -> tuple[tuple[Hidden, ...], Hidden]:
    """What to hide of the lines of one table and of its total.

    Where a pupil may stand in several lines, a line is hidden too when hardly anybody is outside it.
    """
    hidden, total = suppressed(table, least)
    if table.disjoint:
        return hidden, total
    outside = [_outside(row, table.total, least) for row in table.rows]
    return tuple(
        Hidden(one.line or more.line, one.cells | more.cells) for one, more in zip(hidden, outside, strict=True)
    ), total


def _outside(row: FigureRow, total: FigureRow, least: int) -> Hidden:
    def few(number: int) -> bool:
        return 0 < number < least

    cells = frozenset(name for name in COLUMNS if few(getattr(total, name) - getattr(row, name)))
    return Hidden(few(total.pupils - row.pupils), cells)


def hidden_schools(table: FigureTable, phases: Sequence[str], clusters: Sequence[str], least: int) -> HiddenSchools:
    """What to hide of the schools of a county, with the phase and the cluster of each."""
    first, total = hidden_of(table, least)
    everyone, by_phase, by_cluster = [range(len(table.rows))], _sums(phases), _sums(clusters)
    pupils = [row.pupils for row in table.rows]
    lines = {at for at, one in enumerate(first) if one.line}

    def safe(hidden: Collection[int]) -> bool:
        number = sum(pupils[at] for at in hidden)
        return len(hidden) > 1 and number >= least and number > len(hidden)

    lines, lost = _widened(lines, [everyone, by_phase, by_cluster], pupils, safe)
    hidden = [replace(one, line=at in lines) for at, one in enumerate(first)]
    of_total, of_phases = set(total.cells), set[str]()
    for name in COLUMNS:
        numbers = [int(getattr(row, name)) for row in table.rows]
        cells = {at for at, one in enumerate(hidden) if one.hides(name)}
        told = _Told(numbers, pupils, least)
        cells, gone = _widened(cells, [everyone, by_phase], numbers, told.safe)
        hidden = [replace(one, cells=one.cells | {name}) if at in cells else one for at, one in enumerate(hidden)]
        of_total |= {name} if 0 in gone else set()
        of_phases |= {name} if 1 in gone else set()
    return HiddenSchools(
        lines=tuple(hidden),
        total=Hidden(total.line or 0 in lost, frozenset(of_total)),
        phases=Hidden(1 in lost, frozenset(of_phases)),
        clusters=Hidden(2 in lost),
    )


def _sums(names: Sequence[str]) -> Sums:
    return [[at for at, one in enumerate(names) if one == name] for name in dict.fromkeys(names)]


def _widened(
    hidden: set[int], ways: Sequence[Sums], size: Sequence[int], safe: Callable[[Collection[int]], bool]
) -> tuple[set[int], set[int]]:
    """Hide the next smallest in each sum until nothing follows; and the ways of adding up in which something does."""
    hidden, lost, todo = set(hidden), set[int](), True
    while todo:
        todo = False
        for way, sums in enumerate(ways):
            for places in sums:
                here = hidden & set(places)
                if not here or safe(here):
                    continue
                rest = [at for at in places if at not in hidden]
                if rest:
                    hidden.add(min(rest, key=lambda at: (size[at], at)))
                    todo = True
                else:
                    lost.add(way)
    return hidden, lost


@dataclass(frozen=True)
class _Told:
    """What anybody may know of the numbers of a column."""

    numbers: Sequence[int]
    pupils: Sequence[int]
    least: int

    def safe(self, hidden: Collection[int]) -> bool:
        """Whether the sum of hidden numbers leaves more than one value for each of them."""
        spans = [self._span(at) for at in hidden]
        total = sum(self.numbers[at] for at in hidden)
        low, high = sum(one for one, _ in spans), sum(most for _, most in spans)
        return all(max(one, total - high + most) < min(most, total - low + one) for one, most in spans)

    def _span(self, at: int) -> tuple[int, int]:
        number, pupils = self.numbers[at], self.pupils[at]
        small = 0 < number < self.least or 0 < pupils - number < self.least
        return int(small), pupils - int(small)
