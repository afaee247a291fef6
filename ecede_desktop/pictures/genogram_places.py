"""Where everybody of a genogram stands: rows by generation, couples side by side, children under their parents."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ecede_desktop.records.genogram import GenogramPerson, GenogramPicture

ROUNDS = 24
"""Each brings parents and children half as near again; after these they stand within a pixel."""


@dataclass(frozen=True)
class Spread:
    """Left edge and width of each person's cell, by key, and how wide all is."""

    left: Mapping[str, float]
    width: float


def rows(picture: GenogramPicture) -> tuple[tuple[GenogramPerson, ...], ...]:
    """Everybody by generation, the eldest first, in the order in which they stand from left to right.

    The parents' row decides; rows above follow their children, rows below their parents.
    """
    partners = _partners(picture)
    by_generation = {
        generation: [person for person in picture.people if person.generation == generation]
        for generation in picture.generations
    }
    anchor = -1 if -1 in by_generation else 0
    made: dict[int, list[GenogramPerson]] = {anchor: _chained(by_generation[anchor], partners)}
    for generation in sorted(g for g in by_generation if g > anchor):
        above = _places(made.get(generation - 1, []))
        near = _near(picture, above, down=True)
        made[generation] = _chained(sorted(by_generation[generation], key=_Order(near)), partners)
    for generation in sorted((g for g in by_generation if g < anchor), reverse=True):
        below = _places(made.get(generation + 1, []))
        near = _near(picture, below, down=False)
        made[generation] = _chained(sorted(by_generation[generation], key=_Order(near)), partners)
    return tuple(tuple(made[generation]) for generation in sorted(made))


def spread(
    picture: GenogramPicture,
    ordered: Sequence[Sequence[GenogramPerson]],
    widths: Mapping[str, float],
    gap: float,
) -> Spread:
    """Room for everybody: children centred under their parents and parents over their children as far as may be.

    Every symbol stands at the left of its cell, so that left edges tell where lines begin.
    """
    left: dict[str, float] = {}
    for row in ordered:
        x = 0.0
        for person in row:
            left[person.key] = x
            x += widths[person.key] + gap
    for _ in range(ROUNDS):
        for row in ordered:
            _settle(row, _wanted(picture, row, left), left, widths, gap)
        for row in reversed(ordered):
            _settle(row, _wanted(picture, row, left), left, widths, gap)
    least = min(left.values(), default=0.0)
    left = {key: x - least for key, x in left.items()}
    return Spread(left, max((x + widths[key] for key, x in left.items()), default=0.0))


def _partners(picture: GenogramPicture) -> dict[str, tuple[str, ...]]:
    found: dict[str, dict[str, None]] = {}
    for union in picture.unions:
        found.setdefault(union.first, {})[union.second] = None
        found.setdefault(union.second, {})[union.first] = None
    return {key: tuple(partners) for key, partners in found.items()}


def _chained(people: Sequence[GenogramPerson], partners: Mapping[str, tuple[str, ...]]) -> list[GenogramPerson]:
    """In the order given, each with their partners beside them: the first to the right, a second to the left."""
    waiting = {person.key: person for person in people}
    made: list[GenogramPerson] = []
    for person in people:
        if person.key not in waiting:
            continue
        chain = [waiting.pop(person.key)]
        for at, key in enumerate(key for key in partners.get(person.key, ()) if key in waiting):
            chain = [*chain, waiting.pop(key)] if at % 2 == 0 else [waiting.pop(key), *chain]
        # A partner's own other partners stand on the far side of them.
        chain += [waiting.pop(key) for key in partners.get(chain[-1].key, ()) if key in waiting]
        chain[:0] = [waiting.pop(key) for key in partners.get(chain[0].key, ()) if key in waiting]
        made += chain
    return made


def _places(row: Iterable[GenogramPerson]) -> dict[str, int]:
    return {person.key: at for at, person in enumerate(row)}


def _near(picture: GenogramPicture, places: Mapping[str, int], *, down: bool) -> dict[str, float]:
    """For each of a row, where their parents (or children) stand in the row that is placed already."""
    found: dict[str, list[int]] = {}
    for descent in picture.descents:
        pairs = [(descent.child, parent) if down else (parent, descent.child) for parent in descent.parents]
        for key, other in pairs:
            if other in places:
                found.setdefault(key, []).append(places[other])
    return {key: sum(places) / len(places) for key, places in found.items()}


@dataclass(frozen=True)
class _Order:
    """Sorts a row by where its relations stand; those who have none keep their own order, at the end."""

    near: Mapping[str, float]

    def __call__(self, person: GenogramPerson) -> tuple[float, str, int]:
        return self.near.get(person.key, float("inf")), person.born or "9999", person.order


def _wanted(picture: GenogramPicture, row: Sequence[GenogramPerson], left: Mapping[str, float]) -> dict[str, float]:
    """Where each would best stand: brothers and sisters around their parents' middle, and the reverse."""
    wanted: dict[str, list[float]] = {}
    for parents, children in _families(picture):
        over = [left[key] for key in parents if key in left]
        under = [left[key] for key in children if key in left]
        if not over or not under:
            continue
        shift = sum(over) / len(over) - sum(under) / len(under)
        for key in (key for key in children if key in left):
            wanted.setdefault(key, []).append(left[key] + shift / 2)
        for key in (key for key in parents if key in left):
            wanted.setdefault(key, []).append(left[key] - shift / 2)
    return {p.key: sum(xs) / len(xs) for p in row if (xs := wanted.get(p.key))}


def _families(picture: GenogramPicture) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    found: dict[tuple[str, ...], list[str]] = {}
    for descent in picture.descents:
        found.setdefault(descent.parents, []).append(descent.child)
    return [(parents, tuple(children)) for parents, children in found.items()]


def _settle(
    row: Sequence[GenogramPerson],
    wanted: Mapping[str, float],
    left: dict[str, float],
    widths: Mapping[str, float],
    gap: float,
) -> None:
    """Move a row towards where it would best stand, nobody over another, and the row as a whole not aside."""
    aims = [wanted.get(p.key, left[p.key]) for p in row]
    placed: list[float] = []
    for at, aim in enumerate(aims):
        least = placed[-1] + widths[row[at - 1].key] + gap if placed else aim
        placed.append(max(aim, least))
    if placed:
        back = sum(x - aim for x, aim in zip(placed, aims, strict=True)) / len(placed)
        for person, x in zip(row, placed, strict=True):
            left[person.key] = x - back
