"""What a report hides: small numbers, and enough beside them in every table that adds the same schools up.

One table is hidden by ``figure_tables.suppressed``. The county's report adds schools up by phase, by cluster and to the
county, so a school that is hidden must have company in each of these sums; where a sum has none to give, it is not told
either, and is seen together with the next smallest.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from ecede_desktop.law.suppression import Hidden
from ecede_desktop.records.figures import FigureRow, FigureTable
from ecede_desktop.services.figure_tables import suppressed

PERSISTENT, SEVERE = "persistent", "severe"
"""Columns that can give somebody away; severe absence is told of the whole school or county and of nothing smaller."""
Safe = Callable[[Collection[int]], bool]


@dataclass(frozen=True)
class HiddenSchools:
    """What to hide of each school, phase and cluster, by its key, and of the county."""

    schools: Mapping[str, Hidden]
    phases: Mapping[str, Hidden]
    clusters: Mapping[str, Hidden]
    total: Hidden


def hidden_of(table: FigureTable, least: int) -> tuple[tuple[Hidden, ...], Hidden]:
    """What to hide of the lines of one table and of its total.

    Where a pupil may stand in several lines, a line is hidden too when hardly anybody is outside it.
    """
    hidden, total = suppressed(table, least)
    if not table.disjoint:
        outside = [_outside(row, table.total, least) for row in table.rows]
        hidden = tuple(
            Hidden(one.line or more.line, one.cells | more.cells) for one, more in zip(hidden, outside, strict=True)
        )
    lines = tuple(Hidden(one.line, one.cells | {SEVERE}) for one in hidden)
    return lines, Hidden(total.line, total.cells - {SEVERE} | _severe(table.total, least))


def hidden_schools(
    table: FigureTable, phases: Mapping[str, str], clusters: Mapping[str, str], least: int
) -> HiddenSchools:
    """What to hide in the tables of a county, given the phase and the cluster of each school by its key."""
    keys = [row.key for row in table.rows]
    ways = [_Way.of(keys, dict.fromkeys(keys, "")), _Way.of(keys, phases), _Way.of(keys, clusters)]
    pupils = [row.pupils for row in table.rows]
    numbers = [row.persistent for row in table.rows]

    def enough(hidden: Collection[int]) -> bool:
        number = sum(pupils[at] for at in hidden)
        return len(hidden) > 1 and number >= least and number > len(hidden)

    small = {at for at, number in enumerate(pupils) if 0 < number < least}
    lines = _widened(small, ways, pupils, enough)
    told = _Told(numbers, pupils, least)
    cells = _widened(lines.places | told.small, ways[:2], numbers, told.safe)
    total = {PERSISTENT} if cells.lost[0] else set()
    return HiddenSchools(
        schools={key: _hidden(at in lines.places, at in cells.places) for at, key in enumerate(keys)},
        phases={name: _hidden(name in lines.lost[1], name in cells.lost[1]) for name in dict.fromkeys(phases.values())},
        clusters={name: _hidden(name in lines.lost[2], True) for name in dict.fromkeys(clusters.values())},
        total=Hidden(bool(lines.lost[0]), frozenset(total) | _severe(table.total, least)),
    )


def _hidden(line: bool, persistent: bool) -> Hidden:
    return Hidden(line, frozenset([SEVERE, PERSISTENT] if persistent else [SEVERE]))


def _severe(total: FigureRow, least: int) -> frozenset[str]:
    few = 0 < total.severe < least or 0 < total.with_figure - total.severe < least
    return frozenset([SEVERE] if few else [])


def _outside(row: FigureRow, total: FigureRow, least: int) -> Hidden:
    cells = frozenset([PERSISTENT] if 0 < total.persistent - row.persistent < least else [])
    return Hidden(0 < total.pupils - row.pupils < least, cells)


@dataclass(frozen=True)
class _Sum:
    """What is added up together, under the names that it has; with several names none of them is told by itself."""

    names: frozenset[str]
    places: frozenset[int]

    def __or__(self, other: _Sum) -> _Sum:
        return _Sum(self.names | other.names, self.places | other.places)


@dataclass(frozen=True)
class _Way:
    """A way of adding everything up."""

    sums: tuple[_Sum, ...]

    @classmethod
    def of(cls, keys: Sequence[str], names: Mapping[str, str]) -> _Way:
        found: dict[str, set[int]] = {}
        for at, key in enumerate(keys):
            found.setdefault(names[key], set()).add(at)
        return cls(tuple(_Sum(frozenset([name]), frozenset(places)) for name, places in found.items()))

    def joined(self, one: _Sum, size: Callable[[_Sum], int]) -> _Way:
        """A sum is told only together with the smallest of the others."""
        rest = [other for other in self.sums if other != one]
        other = min(rest, key=lambda sum_: (size(sum_), sorted(sum_.names)))
        return _Way((one | other, *(sum_ for sum_ in rest if sum_ != other)))


@dataclass(frozen=True)
class _Widened:
    places: set[int]
    lost: tuple[frozenset[str], ...]
    """By way: the names of the sums that are not told."""


def _widened(hidden: Collection[int], ways: Sequence[_Way], size: Sequence[int], safe: Safe) -> _Widened:
    """Hide the next smallest in each sum until nothing follows from it; join sums that have no more to hide."""
    places, found, lost = set(hidden), list(ways), [False] * len(ways)
    todo = True
    while todo:
        todo = False
        for at, one in ((at, one) for at, way in enumerate(found) for one in way.sums if not lost[at]):
            here = places & one.places
            if one not in found[at].sums or not here or safe(here):
                continue
            todo = True
            if rest := one.places - places:
                places.add(min(rest, key=lambda place: (size[place], place)))
            elif len(found[at].sums) > 1:
                found[at] = found[at].joined(one, lambda sum_: sum(size[place] for place in sum_.places))
            else:
                lost[at] = True
    return _Widened(places, tuple(_not_told(way, gone) for way, gone in zip(found, lost, strict=True)))


def _not_told(way: _Way, lost: bool) -> frozenset[str]:
    return frozenset(name for one in way.sums if lost or len(one.names) > 1 for name in one.names)


@dataclass(frozen=True)
class _Told:
    """What anybody may know of the numbers of a column."""

    numbers: Sequence[int]
    pupils: Sequence[int]
    least: int

    @property
    def small(self) -> set[int]:
        """Where few are this, or few are not."""
        return {at for at in range(len(self.numbers)) if self._is_small(at)}

    def safe(self, hidden: Collection[int]) -> bool:
        """Whether the sum of hidden numbers is not small itself and leaves more than one value for each of them."""
        spans = [self._span(at) for at in hidden]
        total = sum(self.numbers[at] for at in hidden)
        others = sum(self.pupils[at] for at in hidden) - total
        if 0 < total < self.least or 0 < others < self.least:
            return False
        low, high = sum(one for one, _ in spans), sum(most for _, most in spans)
        return all(max(one, total - high + most) < min(most, total - low + one) for one, most in spans)

    def _is_small(self, at: int) -> bool:
        number, pupils = self.numbers[at], self.pupils[at]
        return 0 < number < self.least or 0 < pupils - number < self.least

    def _span(self, at: int) -> tuple[int, int]:
        small = int(self._is_small(at))
        return small, self.pupils[at] - small


def with_hidden(table: FigureTable, hidden: Mapping[str, Hidden]) -> Sequence[Hidden]:
    """What to hide of each line of a table, in its order."""
    return [hidden.get(row.key, Hidden()) for row in table.rows]
