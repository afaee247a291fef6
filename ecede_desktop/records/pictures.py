"""Pictures as plain figures: what the window paints, the paper draws and the table says, with the counts behind it.

Labels and names come from the caller in the language that is spoken; the few words around them are ``PictureWords``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from ecede_desktop.law.measures import Counts, percentage

Row = tuple[str, ...]
Table = tuple[Row, tuple[Row, ...]]
"""Headings and lines, every cell as text."""
NONE = "–"


class SeriesKind(StrEnum):
    """What a line of a trend is; it chooses weight, dashes and marker."""

    THIS_YEAR = "this_year"
    EARLIER = "earlier"
    TARGET = "target"
    OTHER = "other"


@dataclass(frozen=True)
class PictureWords:
    """The words around the figures. Left as they are, window and paper put in their own language's."""

    value: str = "Value"
    attended: str = "Attended"
    possible: str = "Possible"
    missing: str = "Missing marks"
    note: str = "Note"
    counted: str = "{attended} attended of {possible} possible sessions, {missing} marks missing"
    short_counts: str = "{attended} of {possible} sessions, {missing} missing"
    no_figure: str = "no figure"
    axis_cut: str = "The scale starts at {low}, not at 0."
    change: str = "Change of count: {words}"
    code: str = "Code"
    name: str = "Name"
    counts_as: str = "Counts as"
    sessions: str = "Sessions"
    share: str = "Share of possible sessions"
    mix_said: str = "{group}, {code} {name}: {count} sessions, {share} of {possible} possible; {missing} marks missing"
    mix_note: str = "{possible} possible, {missing} missing"
    not_drawn: str = "Not drawn: {names}."
    to_band: str = "To"
    step: str = "Period"
    band: str = "Band"
    pupils: str = "Pupils"
    stayed: str = "Stayed"
    rose: str = "Rose"
    fell: str = "Fell"
    move: str = "Move"
    node_said: str = "{step}, {band}: {count}"
    flow_said: str = "From {from_step}, {from_band}, to {to_step}, {to_band}: {count}"
    no_figure_of: str = "{count} without a figure"
    number: str = "Number"
    school: str = "School"
    detail: str = "Detail"
    group: str = "Group"
    series: str = "Series"
    classes: tuple[tuple[str, str], ...] = (
        ("P", "Present"),
        ("A", "Approved educational activity"),
        ("AU", "Authorised absence"),
        ("UN", "Unauthorised absence"),
        ("NR", "Not required to attend"),
        ("MISSING", "No mark"),
    )

    def mark_class(self, key: str) -> str:
        """The name of a class of marks."""
        return dict(self.classes).get(key, key)

    def of_counts(self, counts: Counts | None) -> str:
        """The sentence of some counts; nothing where there are none."""
        if counts is None:
            return ""
        return self.counted.format(
            attended=f"{counts.attended:,}", possible=f"{counts.possible:,}", missing=f"{counts.missing:,}"
        )


def figure(value: Decimal | None, unit: str, note: str = "") -> str:
    """``91.4 %``; the note, e.g. “fewer than 5”, or a dash where there is no value."""
    return f"{value} {unit}".strip() if value is not None else note or NONE


@dataclass(frozen=True)
class Point:
    """One figure of a series. No value: nothing to show, or a small group that the caller left out (see ``note``)."""

    label: str
    value: Decimal | None
    counts: Counts | None = None
    note: str = ""
    key: str = ""
    """What is told when the point is chosen; empty: the label."""


@dataclass(frozen=True)
class Series:
    """One line of a trend, in order of time."""

    name: str
    points: tuple[Point, ...]
    kind: SeriesKind = SeriesKind.OTHER


@dataclass(frozen=True)
class Break:
    """Where figures of one side are not like those of the other, e.g. another code set; with ``until`` a whole span."""

    at: str
    """Label of the first point behind it."""
    words: str
    until: str = ""
    """Label of the last point of the span."""


@dataclass(frozen=True)
class TrendPicture:
    """Lines over time. Points with the same label stand above each other, in the order of the longest series."""

    title: str
    unit: str
    series: tuple[Series, ...]
    breaks: tuple[Break, ...] = ()
    across: str = ""
    """What stands along the axis, e.g. “Week”: the heading of the first column."""
    from_zero: bool = False
    note: str = ""
    """Said under the picture, e.g. where the figures come from."""
    key: str = ""
    """Told when a point without a key of its own is chosen."""
    words: PictureWords = field(default_factory=PictureWords)

    @property
    def labels(self) -> tuple[str, ...]:
        """Every place along the axis, each once."""
        longest = max(self.series, key=lambda one: len(one.points), default=None)
        first = [point.label for point in longest.points] if longest else []
        rest = [point.label for one in self.series for point in one.points]
        return tuple(dict.fromkeys([*first, *rest]))

    @property
    def is_empty(self) -> bool:
        return not any(one.points for one in self.series)

    def says(self, series: Series, point: Point) -> str:
        """Everything about one point in one line."""
        said = figure(point.value, self.unit, point.note or self.words.no_figure)
        extra = point.note if point.value is not None else ""
        parts = (f"{series.name}, {point.label}: {said}", self.words.of_counts(point.counts), extra)
        return ". ".join([part for part in parts if part] + self._changes_at(point.label))

    def _changes_at(self, label: str) -> list[str]:
        return [self.words.change.format(words=one.words) for one in self.breaks if one.at == label]

    def table(self) -> Table:
        """A line a label; for each series its figure and, where it has them, the counts behind it."""
        found = [{point.label: point for point in one.points} for one in self.series]
        counted = [any(point.counts for point in one.points) for one in self.series]
        heads = [self.across or self.words.value]
        for one, has_counts in zip(self.series, counted, strict=True):
            heads.append(f"{one.name} ({self.unit})" if self.unit else one.name)
            if has_counts:
                heads += [f"{one.name}: {word}" for word in self._count_heads()]
        rows = []
        for label in self.labels:
            row = [label]
            for points, has_counts in zip(found, counted, strict=True):
                row += _cells(points.get(label), has_counts)
            if self.breaks:
                row.append("; ".join(self._changes_at(label)))
            rows.append(tuple(row))
        return (*heads, self.words.note) if self.breaks else tuple(heads), tuple(rows)

    def _count_heads(self) -> tuple[str, str, str]:
        return self.words.attended, self.words.possible, self.words.missing


def _cells(point: Point | None, has_counts: bool) -> list[str]:
    cells = [figure(point.value, "", point.note) if point else NONE]
    return cells + _counts_of(point.counts if point else None) if has_counts else cells


def _counts_of(counts: Counts | None) -> list[str]:
    return [str(n) for n in (counts.attended, counts.possible, counts.missing)] if counts else [NONE] * 3


@dataclass(frozen=True)
class SmallMultiplesPicture:
    """Several trends on one scale, so that they can be compared."""

    title: str
    unit: str
    pictures: tuple[TrendPicture, ...]
    note: str = ""
    words: PictureWords = field(default_factory=PictureWords)

    @property
    def is_empty(self) -> bool:
        return all(picture.is_empty for picture in self.pictures)

    def table(self) -> Table:
        """A line a picture, series and label."""
        words = self.words
        across = next((picture.across for picture in self.pictures if picture.across), words.value)
        heads = (words.group, words.series, across, self.unit or words.value)
        rows = [
            (picture.title, series.name, point.label, *_cells(point, has_counts=True))
            for picture in self.pictures
            for series in picture.series
            for point in series.points
        ]
        return (*heads, words.attended, words.possible, words.missing), tuple(rows)


@dataclass(frozen=True)
class MixCode:
    """A code and what it counts as: P, A, AU, UN, NR or MISSING."""

    code: str
    name: str
    mark_class: str


@dataclass(frozen=True)
class MixGroup:
    """The sessions of one group by code, in the order of the picture's codes; None where the caller left one out."""

    label: str
    possible: int
    missing: int
    counts: tuple[int | None, ...]
    note: str = ""
    """Said in place of a count that is None, e.g. “fewer than 5”."""
    key: str = ""


@dataclass(frozen=True)
class CodeMixPicture:
    """What absence is made of: a bar a group, a part a code. Classes of ``left_out`` are in the table only."""

    title: str
    unit: str
    codes: tuple[MixCode, ...]
    groups: tuple[MixGroup, ...]
    across: str = ""
    """What the groups are, e.g. “Year group”."""
    left_out: frozenset[str] = frozenset({"P", "A", "NR", "MISSING"})
    note: str = ""
    words: PictureWords = field(default_factory=PictureWords)

    @property
    def is_empty(self) -> bool:
        return not any(count for group in self.groups for count in group.counts)

    @property
    def drawn(self) -> tuple[int, ...]:
        """Places of the codes that are drawn: by class, and in a class from the most frequent to the rarest."""
        order = {"P": 0, "A": 1, "AU": 2, "UN": 3, "NR": 4, "MISSING": 5}
        places = [n for n, code in enumerate(self.codes) if code.mark_class not in self.left_out]
        total = [sum(group.counts[n] or 0 for group in self.groups) for n in range(len(self.codes))]
        return tuple(sorted(places, key=lambda n: (order.get(self.codes[n].mark_class, 9), -total[n], n)))

    def says(self, group: MixGroup, place: int) -> str:
        """Everything about one part of one bar in one line."""
        code, count = self.codes[place], group.counts[place]
        return self.words.mix_said.format(
            group=group.label,
            code=code.code,
            name=code.name,
            count=group.note or NONE if count is None else f"{count:,}",
            share=self.share(group, place),
            possible=f"{group.possible:,}",
            missing=f"{group.missing:,}",
        )

    def share(self, group: MixGroup, place: int) -> str:
        """Percent of the possible sessions, or a dash."""
        count = group.counts[place]
        return figure(None if count is None else percentage(count, group.possible), "%")

    def table(self) -> Table:
        """A line a group and code that occurs."""
        words = self.words
        heads = (self.across or words.group, words.code, words.name, words.counts_as, words.sessions, words.share)
        rows = [
            (
                group.label,
                code.code,
                code.name,
                words.mark_class(code.mark_class),
                group.note or NONE if count is None else str(count),
                self.share(group, place),
                str(group.possible),
                str(group.missing),
            )
            for group in self.groups
            for place, (code, count) in enumerate(zip(self.codes, group.counts, strict=True))
            if count != 0
        ]
        return (*heads, words.possible, words.missing), tuple(rows)


@dataclass(frozen=True)
class Band:
    """A band of a figure. Bands are given from the best to the worst; the letter tells them apart without colour."""

    key: str
    letter: str
    name: str


@dataclass(frozen=True)
class BandStep:
    """How many were in each band at one time, in the order of the bands; None where a small number was left out."""

    label: str
    counts: tuple[int | None, ...]
    missing: int = 0
    """Pupils who had no figure at that time."""
    key: str = ""


@dataclass(frozen=True)
class Flow:
    """How many went from a band of one step to a band of the next; None where a small number was left out."""

    step: int
    """Place of the step they came from; they went to ``step + 1``."""
    from_band: str
    to_band: str
    count: int | None
    note: str = ""


@dataclass(frozen=True)
class BandFlowPicture:
    """Bands by half-term and the way from each to the next."""

    title: str
    unit: str
    """What is counted, e.g. “pupils”."""
    bands: tuple[Band, ...]
    steps: tuple[BandStep, ...]
    flows: tuple[Flow, ...]
    note: str = ""
    left_out: str = NONE
    """Said in place of a number that is None, e.g. “fewer than 5”."""
    words: PictureWords = field(default_factory=PictureWords)

    @property
    def is_empty(self) -> bool:
        return not any(count for step in self.steps for count in step.counts)

    def place_of(self, band: str) -> int:
        """The rank of a band, 0 the best."""
        return next(n for n, one in enumerate(self.bands) if one.key == band)

    def number(self, count: int | None, note: str = "") -> str:
        """``34 pupils``, or what is said in its place."""
        return f"{count:,} {self.unit}".strip() if count is not None else note or self.left_out

    def move_of(self, flow: Flow) -> str:
        """Whether they stayed, rose or fell."""
        before, after = self.place_of(flow.from_band), self.place_of(flow.to_band)
        return self.words.stayed if before == after else self.words.rose if after < before else self.words.fell

    def says_step(self, step: BandStep, band: Band) -> str:
        """One band at one time in one line."""
        count = step.counts[self.place_of(band.key)]
        said = self.words.node_said.format(step=step.label, band=f"{band.letter} {band.name}", count=self.number(count))
        return f"{said}. {self.words.no_figure_of.format(count=step.missing)}"

    def says_flow(self, flow: Flow) -> str:
        """One way in one line."""
        start, end = self.bands[self.place_of(flow.from_band)], self.bands[self.place_of(flow.to_band)]
        said = self.words.flow_said.format(
            from_step=self.steps[flow.step].label,
            from_band=f"{start.letter} {start.name}",
            to_step=self.steps[flow.step + 1].label,
            to_band=f"{end.letter} {end.name}",
            count=self.number(flow.count, flow.note),
        )
        return f"{said}. {self.move_of(flow)}"

    def table(self) -> Table:
        """First the bands of each step, then the ways between them."""
        words = self.words
        rows: list[Row] = []
        for step in self.steps:
            rows += [
                (step.label, f"{band.letter} {band.name}", "", "", self._plain(count), str(step.missing))
                for band, count in zip(self.bands, step.counts, strict=True)
            ]
        for flow in self.flows:
            start, end = self.bands[self.place_of(flow.from_band)], self.bands[self.place_of(flow.to_band)]
            rows.append(
                (
                    self.steps[flow.step].label,
                    f"{start.letter} {start.name}",
                    f"{end.letter} {end.name}",
                    self.move_of(flow),
                    self._plain(flow.count, flow.note),
                    "",
                )
            )
        heads = (words.step, words.band, words.to_band, words.move, self.unit or words.pupils)
        return (*heads, words.no_figure), tuple(rows)

    def _plain(self, count: int | None, note: str = "") -> str:
        return str(count) if count is not None else note or self.left_out


@dataclass(frozen=True)
class SchoolTile:
    """A school at its place of the grid, with its figure, its band and a line of detail."""

    number: str
    name: str
    row: int
    column: int
    value: Decimal | None
    band: str
    """Key of a band of the picture; empty: none."""
    detail: str = ""
    counts: Counts | None = None
    note: str = ""
    short: str = ""
    """What the tile says in place of the name, e.g. without “Ysgol Gynradd”; empty: the name."""


@dataclass(frozen=True)
class SchoolGridPicture:
    """Every school as a tile, laid out as they lie in the county; chosen by its number."""

    title: str
    unit: str
    bands: tuple[Band, ...]
    tiles: tuple[SchoolTile, ...]
    note: str = ""
    words: PictureWords = field(default_factory=PictureWords)

    @property
    def is_empty(self) -> bool:
        return not self.tiles

    def band_of(self, tile: SchoolTile) -> Band | None:
        return next((band for band in self.bands if band.key == tile.band), None)

    def says(self, tile: SchoolTile) -> str:
        """Everything about one school in one line."""
        band = self.band_of(tile)
        said = figure(tile.value, self.unit, tile.note or self.words.no_figure)
        parts: Sequence[str] = (
            f"{tile.name}, {tile.number}: {said}",
            f"{band.letter} {band.name}" if band else "",
            self.words.of_counts(tile.counts),
            tile.detail,
            tile.note if tile.value is not None else "",
        )
        return ". ".join(_without_end(part for part in parts if part))

    def table(self) -> Table:
        """A line a school."""
        words = self.words
        heads = (words.number, words.school, self.unit or words.value, words.band)
        rows = []
        for tile in sorted(self.tiles, key=lambda one: one.name):
            band = self.band_of(tile)
            named = f"{band.letter} {band.name}" if band else NONE
            value = figure(tile.value, "", tile.note)
            rows.append((tile.number, tile.name, value, named, *_counts_of(tile.counts), tile.detail))
        return (*heads, words.attended, words.possible, words.missing, words.detail), tuple(rows)


def _without_end(parts: Iterable[str]) -> Iterable[str]:
    return (part.rstrip(".") for part in parts)


Picture = TrendPicture | CodeMixPicture | BandFlowPicture | SchoolGridPicture | SmallMultiplesPicture


def as_text(table: Table) -> str:
    """Lines with tabs between the cells, as a spreadsheet takes them."""
    heads, rows = table
    lines = [[cell.replace("\t", " ").replace("\n", " ") for cell in row] for row in (heads, *rows)]
    return "\n".join("\t".join(line) for line in lines)
