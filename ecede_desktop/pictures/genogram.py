"""A family drawn by the standard symbols: square, circle, diamond; couples joined below, children hanging from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ecede_desktop.pictures import genogram_key
from ecede_desktop.pictures.genogram_marks import SYMBOL, draw_line_of, draw_slashes, draw_symbol
from ecede_desktop.pictures.genogram_places import rows, spread
from ecede_desktop.pictures.shapes import Area, Box, Drawing, Ink, Letters, Sheet, Spot, Stroke
from ecede_desktop.records.genogram import Descent, GenogramPerson, GenogramPicture, Union

LABEL, GAP, MARGIN, LEVEL = 132.0, 26.0, 14.0, 11.0
"""Pixels of the design: the widest label, the room between two people, around all, between two lines of couples."""


def least_size(picture: GenogramPicture, width: float, letters: Letters) -> tuple[float, float]:
    """The least width, and the least height at a width."""
    plan = _Plan.of(picture, Sheet(letters))
    widest = max(plan.width, LABEL * plan.sheet.unit * 2)
    return widest, plan.height + genogram_key.draw(Sheet(letters), picture, 0, 0, max(width, widest))


def lay_out(picture: GenogramPicture, width: float, height: float, letters: Letters) -> Drawing:
    """The picture in a room; where there is more than it needs, it stands in the middle."""
    plan = _Plan.of(picture, Sheet(letters))
    plan.shift(max(0.0, (width - plan.width) / 2))
    plan.draw()
    genogram_key.draw(plan.sheet, picture, 0, plan.height, max(width, plan.width))
    return Drawing(max(width, plan.width), height, tuple(plan.sheet.shapes), plan.lanes(), start=plan.start())


@dataclass
class _Plan:
    """Where each symbol and label lies, and at which height couples and children are joined."""

    picture: GenogramPicture
    sheet: Sheet
    ordered: tuple[tuple[GenogramPerson, ...], ...]
    labels: Mapping[str, tuple[str, ...]]
    cells: dict[str, Box] = field(default_factory=dict)
    symbols: dict[str, Box] = field(default_factory=dict)
    levels: dict[Union, float] = field(default_factory=dict)
    bars: dict[tuple[str, ...], float] = field(default_factory=dict)
    """By parents, the height of the line from which their children hang."""
    width: float = 0.0
    height: float = 0.0

    @classmethod
    def of(cls, picture: GenogramPicture, sheet: Sheet) -> _Plan:
        everybody = (*picture.people, *picture.others)
        labels = {person.key: tuple(_label(picture, sheet, person)) for person in everybody}
        plan = cls(picture, sheet, rows(picture), labels)
        plan._place()
        return plan

    # --- where things lie

    def _place(self) -> None:
        unit = self.sheet.unit
        widths = {key: self._cell_width(lines) for key, lines in self.labels.items()}
        placed = spread(self.picture, self.ordered, widths, GAP * unit)
        y = MARGIN * unit
        for at, row in enumerate(self.ordered):
            for person in row:
                x = MARGIN * unit + placed.left[person.key]
                self._put(person, x, y, widths[person.key])
            bottom = max(self.cells[person.key].bottom for person in row)
            y = self._join_row(row, bottom) if at < len(self.ordered) - 1 or self._joins(row) else bottom
            y += 8 * unit
        self.width = placed.width + 2 * MARGIN * unit
        self._place_others(y, widths)

    def _put(self, person: GenogramPerson, x: float, y: float, width: float) -> None:
        side = SYMBOL * self.sheet.unit
        height = max(side, self.sheet.letters.height("small") * len(self.labels[person.key]))
        self.cells[person.key] = Box(x, y, width, height)
        self.symbols[person.key] = Box(x, y, side, side)

    def _cell_width(self, lines: Sequence[str]) -> float:
        widest = max((self.sheet.letters.width(line, "small") for line in lines), default=0.0)
        return (SYMBOL + 7) * self.sheet.unit + widest

    def _joins(self, row: Sequence[GenogramPerson]) -> bool:
        keys = {person.key for person in row}
        return any(union.first in keys or union.second in keys for union in self.picture.unions)

    def _join_row(self, row: Sequence[GenogramPerson], bottom: float) -> float:
        """A height of its own for each couple of a row, and below them one for the children of each pair of parents."""
        unit, keys = self.sheet.unit, {person.key for person in row}
        y = bottom
        for union in self.picture.unions:
            if union.first in keys and union.second in self.symbols and union not in self.levels:
                y += LEVEL * unit
                self.levels[union] = y
        for parents in self._parents_in(keys):
            y += LEVEL * unit
            self.bars[parents] = y
        return y + LEVEL * unit

    def _parents_in(self, keys: set[str]) -> Iterator[tuple[str, ...]]:
        told: set[tuple[str, ...]] = set()
        for descent in self.picture.descents:
            if descent.parents not in told and keys.intersection(descent.parents):
                told.add(descent.parents)
                yield descent.parents

    def _place_others(self, y: float, widths: Mapping[str, float]) -> None:
        """Those who are joined to nobody stand in lines below, under a heading."""
        unit, x = self.sheet.unit, MARGIN * self.sheet.unit
        self.height = y
        if not self.picture.others:
            return
        y += self.sheet.letters.height("small") + 10 * unit
        room, line_height = max(self.width, 420 * unit), 0.0
        for person in self.picture.others:
            if x > MARGIN * unit and x + widths[person.key] > room:
                x, y, line_height = MARGIN * unit, y + line_height + 8 * unit, 0.0
            self._put(person, x, y, widths[person.key])
            line_height = max(line_height, self.cells[person.key].height)
            x += widths[person.key] + GAP * unit
            self.width = max(self.width, x)
        self.height = y + line_height + 8 * unit

    def shift(self, by: float) -> None:
        """Move everybody to the right."""
        self.cells = {key: box.moved(by, 0) for key, box in self.cells.items()}
        self.symbols = {key: box.moved(by, 0) for key, box in self.symbols.items()}

    # --- what is drawn

    def draw(self) -> None:
        for home in self.picture.homes:
            self._draw_home(home.members)
        for union, y in self.levels.items():
            self._draw_union(union, y)
        for parents, y in self.bars.items():
            self._draw_children(parents, y)
        for person in self.picture.people:
            draw_symbol(self.sheet, self.symbols[person.key], person.sex, index=person.index, died=bool(person.died))
            self._draw_label(person)
        for home in self.picture.homes:
            self._draw_letters(home.letter, home.members)
        if self.picture.others:
            top = min(self.cells[person.key].y for person in self.picture.others)
            heading = top - self.sheet.letters.height("small") - 4 * self.sheet.unit
            left = self.cells[self.picture.others[0].key].x
            self.sheet.text(left, heading, self.picture.say.others, ink=Ink.MUTED)
        for person in self.picture.others:
            draw_symbol(self.sheet, self.symbols[person.key], person.sex, died=bool(person.died), apart=True)
            self._draw_label(person)

    def _draw_label(self, person: GenogramPerson) -> None:
        symbol, line = self.symbols[person.key], self.sheet.letters.height("small")
        name = self.sheet.wrapped(person.name, "small", LABEL * self.sheet.unit)
        for at, words in enumerate(self.labels[person.key]):
            ink = Ink.TEXT if words in name or person.index else Ink.MUTED
            self.sheet.text(symbol.right + 7 * self.sheet.unit, symbol.y + at * line, words, ink=ink)

    def _draw_union(self, union: Union, y: float) -> None:
        one, other = self.symbols[union.first], self.symbols[union.second]
        left, right = sorted((one.centre[0], other.centre[0]))
        draw_line_of(self.sheet, union.kind, ((one.centre[0], one.bottom), (one.centre[0], y)))
        draw_line_of(self.sheet, union.kind, ((other.centre[0], other.bottom), (other.centre[0], y)))
        draw_line_of(self.sheet, union.kind, ((left, y), (right, y)))
        # Beside the middle, where the children's line goes down.
        draw_slashes(self.sheet, union.kind, left + (right - left) * 0.3, y)

    def _draw_children(self, parents: tuple[str, ...], bar: float) -> None:
        hanging = [d for d in self.picture.descents if d.parents == parents and d.child in self.symbols]
        start = self._start_of(parents)
        if start is None or not hanging:
            return
        ends = self._ends(hanging, bar)
        across = [start[0], *(x for x, _ in ends.values())]
        self._line((start, (start[0], bar)))
        self._line(((min(across), bar), (max(across), bar)))
        for descent in hanging:
            x, _ = ends[descent.child]
            top = self.symbols[descent.child]
            draw_line_of(self.sheet, descent.kind, ((x, bar), (top.centre[0], top.y)))
        self._draw_identical(ends, bar)

    def _start_of(self, parents: tuple[str, ...]) -> tuple[float, float] | None:
        """Where the children's line leaves: the middle of the couple's line, or the one parent."""
        for union, y in self.levels.items():
            if set(parents) == {union.first, union.second}:
                one, other = (self.symbols[key].centre[0] for key in parents)
                return (one + other) / 2, y
        known = [self.symbols[key] for key in parents if key in self.symbols]
        return (known[0].centre[0], known[0].bottom) if known else None

    def _ends(self, hanging: Sequence[Descent], bar: float) -> dict[str, tuple[float, float]]:
        """Where each child's line meets the bar; twins share one point."""
        found = {d.child: (self.symbols[d.child].centre[0], bar) for d in hanging}
        for twins in self.picture.twins:
            together = [key for key in twins.children if key in found]
            if len(together) > 1:
                middle = sum(found[key][0] for key in together) / len(together)
                found |= dict.fromkeys(together, (middle, bar))
        return found

    def _draw_identical(self, ends: Mapping[str, tuple[float, float]], bar: float) -> None:
        for twins in self.picture.twins:
            together = [key for key in twins.children if key in ends]
            if twins.identical and len(together) > 1:
                halves = [((ends[k][0] + self.symbols[k].centre[0]) / 2, (bar + self.symbols[k].y) / 2)
                          for k in together]  # fmt: skip
                self._line((min(halves), max(halves)))

    def _line(self, points: tuple[tuple[float, float], ...]) -> None:
        self.sheet.put(Stroke(points, Ink.TEXT, 1.2 * self.sheet.unit))

    def _draw_home(self, members: frozenset[str]) -> None:
        """A broken line around those who live together, where nobody else stands between them."""
        inside = [self.cells[key] for key in members if key in self.cells]
        left, top = min(b.x for b in inside), min(b.y for b in inside)
        around = Box(left, top, max(b.right for b in inside) - left, max(b.bottom for b in inside) - top)
        around = around.grown(6 * self.sheet.unit)
        if not any(p.key not in members and self.cells[p.key].meets(around) for p in self.picture.people):
            corners = (around.x, around.y), (around.right, around.y), (around.right, around.bottom)
            points = (*corners, (around.x, around.bottom), (around.x, around.y))
            self.sheet.put(Stroke(points, Ink.NOW, 1.4 * self.sheet.unit, (4.0, 3.0)))

    def _draw_letters(self, letter: str, members: frozenset[str]) -> None:
        """The letter of a home at everybody who lives there; whoever lives in two has both."""
        side = self.sheet.letters.height("small")
        for key in members:
            symbol = self.symbols[key]
            place = sum(1 for home in self.picture.homes if key in home.members and home.letter < letter)
            badge = Box(symbol.x - side * 0.4, symbol.bottom - side * (0.6 + place), side, side)
            self.sheet.put(Area(badge, Ink.GROUND, Ink.NOW, radius=side / 2))
            self.sheet.text(badge.centre[0], badge.y, letter, ink=Ink.TEXT, align="centre")

    # --- keyboard and pointer

    def lanes(self) -> tuple[tuple[Spot, ...], ...]:
        """A lane a generation, from left to right; the others last."""
        made = [tuple(self._spot(person) for person in row) for row in self.ordered]
        if self.picture.others:
            made.append(tuple(self._spot(person) for person in self.picture.others))
        return tuple(made)

    def start(self) -> tuple[int, int]:
        """The child from whom the family is seen."""
        for lane, row in enumerate(self.ordered):
            for at, person in enumerate(row):
                if person.index:
                    return lane, at
        return 0, 0

    def _spot(self, person: GenogramPerson) -> Spot:
        return Spot(person.key, self.picture.says(person), self.cells[person.key].grown(3 * self.sheet.unit))


def _label(picture: GenogramPicture, sheet: Sheet, person: GenogramPerson) -> Iterator[str]:
    room = LABEL * sheet.unit
    yield from sheet.wrapped(person.name, "small", room)
    if told := picture.born_and_died(person):
        yield sheet.fitted(told, "small", room)
    for detail in person.details:
        yield from sheet.wrapped(detail, "small", room)
