"""Small numbers in what leaves the service: hidden, and enough beside them that none can be had by subtraction.

The council's own rule (``absence.toml``, ``suppress_below``; facts 8: groups under 5); its mark says how sure it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

_NO_LIMIT = 10**9


@dataclass(frozen=True)
class Group:
    """A line of a table as far as it can give somebody away: pupils, and how many of them are this or that."""

    pupils: int
    numbers: Mapping[str, int] = field(default_factory=dict)
    """By column, e.g. how many of them are persistently absent."""


@dataclass(frozen=True)
class Hidden:
    """What must not be shown of a line."""

    line: bool = False
    cells: frozenset[str] = frozenset()
    """Columns whose number, and every percentage made of it, is not shown."""

    def hides(self, column: str) -> bool:
        """Whether a column of the line is not shown."""
        return self.line or column in self.cells


@dataclass(frozen=True)
class _Cell:
    """A number with what anybody may know of it: its least and its most."""

    number: int
    least: int
    most: int


def suppress(groups: Sequence[Group], least: int, *, disjoint: bool = True) -> tuple[tuple[Hidden, ...], Hidden]:
    """What to hide of each line, and of their total.

    ``disjoint``: every pupil stands in one line at most, so the lines add up to the total. Where they do not (pupils of
    several vulnerable groups), a line is also hidden when hardly anybody is outside it.
    """
    total = _total(groups) if disjoint else None
    lines = {at for at, group in enumerate(groups) if 0 < group.pupils < least}
    if total is None:
        return tuple(_alone(group, least, at in lines) for at, group in enumerate(groups)), Hidden()
    whole = _widen(lines, groups, lambda group: group.pupils, lambda at: _Cell(groups[at].pupils, 1, _NO_LIMIT), least)
    hidden: list[set[str]] = [set() for _ in groups]
    of_total: set[str] = set()
    for column in dict.fromkeys(name for group in groups for name in group.numbers):
        cells = {at for at, group in enumerate(groups) if at not in lines and _gives_away(group, column, least)}
        primary = frozenset(cells)
        cells |= lines

        def cell(at: int, column: str = column, primary: frozenset[int] = primary) -> _Cell:
            group, sure = groups[at], at in primary
            return _Cell(group.numbers.get(column, 0), int(sure), group.pupils - int(sure))

        if not _widen(cells, groups, lambda group, c=column: group.numbers.get(c, 0), cell, 0):  # type: ignore[misc]
            of_total.add(column)
        for at in cells:
            hidden[at].add(column)
    if _gives_away_any(total, least):
        of_total |= {column for column in total.numbers if _gives_away(total, column, least)}
    lost = not whole or 0 < total.pupils < least
    return tuple(Hidden(at in lines, frozenset(cells)) for at, cells in enumerate(hidden)), Hidden(
        lost, frozenset(of_total)
    )


def _total(groups: Iterable[Group]) -> Group:
    numbers: dict[str, int] = {}
    pupils = 0
    for group in groups:
        pupils += group.pupils
        for column, number in group.numbers.items():
            numbers[column] = numbers.get(column, 0) + number
    return Group(pupils, numbers)


def _alone(group: Group, least: int, small: bool) -> Hidden:
    return Hidden(small, frozenset(column for column in group.numbers if _gives_away(group, column, least)))


def _gives_away(group: Group, column: str, least: int) -> bool:
    """Whether few are this, or few are not."""
    number = group.numbers.get(column, 0)
    return 0 < number < least or 0 < group.pupils - number < least


def _gives_away_any(group: Group, least: int) -> bool:
    return any(_gives_away(group, column, least) for column in group.numbers)


def _widen(
    chosen: set[int], groups: Sequence[Group], size: Callable[[Group], int], cell: Callable[[int], _Cell], least: int
) -> bool:
    """Hide the next smallest too until nothing hidden follows from the rest; False: it does while a total is told."""
    while chosen:
        cells = [cell(at) for at in sorted(chosen)]
        if sum(one.number for one in cells) >= least and not _follows(cells):
            return True
        rest = [at for at, group in enumerate(groups) if at not in chosen and group.pupils > 0]
        if not rest:
            return False
        chosen.add(min(rest, key=lambda at: (size(groups[at]), at)))
    return True


def _follows(cells: Sequence[_Cell]) -> bool:
    """Whether the sum of hidden numbers, with what is known of each, leaves only one value for one of them."""
    total = sum(one.number for one in cells)
    lowest, highest = sum(one.least for one in cells), sum(one.most for one in cells)
    return any(
        max(one.least, total - (highest - one.most)) >= min(one.most, total - (lowest - one.least)) for one in cells
    )


def suppress_matrix(
    matrix: Sequence[Sequence[int]], least: int, *, lines: Iterable[int] = (), total: bool = False
) -> frozenset[tuple[int, int]]:
    """What to hide of a table whose lines and columns are both added up: places as (line, column).

    ``lines`` are hidden whole. ``total``: the sums of the columns stand under them and are looked at too, as one more
    line; without it they are told.
    """
    table = [list(line) for line in matrix]
    if total and table:
        table.append([sum(column) for column in zip(*matrix, strict=True)])
    width = len(table[0]) if table else 0
    hidden = {(y, x) for y, line in enumerate(table) for x, number in enumerate(line) if 0 < number < least}
    hidden |= {(y, x) for y in lines for x in range(width)}
    across = [[(y, x) for x in range(width)] for y in range(len(table))]
    down = [[(y, x) for y in range(len(table))] for x in range(width)]
    todo = True
    while todo:
        todo = False
        for places in (*across, *down):
            rest = [place for place in places if place not in hidden]
            if rest and _tells(table, places, hidden, total and places[0][1] == places[-1][1]):
                hidden.add(min(rest, key=lambda place: (table[place[0]][place[1]] or _NO_LIMIT, place)))
                todo = True
    return frozenset(hidden)


def _tells(
    table: Sequence[Sequence[int]], places: Sequence[tuple[int, int]], hidden: set[tuple[int, int]], column: bool
) -> bool:
    """Whether what is hidden in a line or column follows from its sum; a ``column`` ends with its sum."""
    within = [place for place in places if place in hidden]
    if column and places[-1] in hidden:
        return len(within) == 1
    numbers = [table[y][x] for y, x in within]
    most = table[places[-1][0]][places[-1][1]] if column else sum(table[y][x] for y, x in places)
    return bool(numbers) and _follows([_Cell(number, 0, most) for number in numbers])
