"""The first sheets of a volume: front sheet, index whose lines lead to their pages, list of exhibits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ecede_desktop.records.bundles import BundleSpec, Copy, Late
from ecede_desktop.reports import fonts
from ecede_desktop.reports.bundle.parts import Line
from ecede_desktop.reports.bundle.words import BundleWords
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import INK, LINE, MUTED, PAGE_HEIGHT, Align, Sheet

_TITLE = LEFT + 30
_PAGE = RIGHT
_EXHIBIT = RIGHT - 104
_DATE = _EXHIBIT - 74
_ROOM = _DATE - _TITLE - 10
_LEADING = 13.0
_COLUMNS: tuple[tuple[float, str, Align], ...] = (
    (_TITLE, "column_paper", "left"), (_DATE, "column_date", "left"), (_EXHIBIT, "column_exhibit", "left"),
    (_PAGE, "column_page", "right"),
)  # fmt: skip


@dataclass(frozen=True)
class Spot:
    """A place on a front sheet that leads to a paper."""

    sheet: int
    left: float
    bottom: float
    right: float
    top: float
    line: int
    """Which line of the index."""


@dataclass(frozen=True)
class Where:
    """Where the paper of a line begins."""

    volume: int
    label: str


@dataclass(frozen=True)
class Front:
    """The first sheets of a volume."""

    content: bytes
    sheets: int
    spots: tuple[Spot, ...]
    index: int
    """Sheet on which the index begins, from 0."""
    exhibits: int | None
    """The same of the list of exhibits."""


def front(
    spec: BundleSpec, lines: Sequence[Line], where: Sequence[Where], volume: int, volumes: int, pages: int, *,
    removed: bool, least: int = 0,
) -> Front:  # fmt: skip
    """Make the first sheets of a volume, given where each line's paper begins; at least so many sheets."""
    paper, spots, index, exhibits = _laid_out(spec, lines, where, volume, volumes, pages, removed=removed)
    while len(paper.sheets) < least:
        paper.new_page()
    facts = Facts("", "", "", "", spec.language, spec.made_at)
    return Front(pdf(paper, facts), len(paper.sheets), tuple(spots), index, exhibits)


def sheets_of(spec: BundleSpec, lines: Sequence[Line], volumes: int, *, removed: bool) -> int:
    """How many first sheets a volume will have: no number of a page makes them more."""
    nowhere = [Where(0, "") for _ in lines]
    return len(_laid_out(spec, lines, nowhere, 1, volumes, 0, removed=removed)[0].sheets)


def _laid_out(
    spec: BundleSpec, lines: Sequence[Line], where: Sequence[Where], volume: int, volumes: int, pages: int, *,
    removed: bool,
) -> tuple[Paper, list[Spot], int, int | None]:  # fmt: skip
    words = BundleWords(spec)
    paper = Paper(_plain, language="cy" if spec.language == "cy" else "en")
    paper.new_page()
    _cover(paper, spec, words, volume, volumes, pages, removed=removed)
    paper.new_page()
    index = len(paper.sheets) - 1
    spots = _index(paper, words, lines, where, volume, volumes)
    return paper, spots, index, _exhibits(paper, words, lines, where, volumes)


def _plain(sheet: Sheet, number: int) -> None:
    """The strip with the number is printed later, as on every sheet."""


def _cover(
    paper: Paper, spec: BundleSpec, words: BundleWords, volume: int, volumes: int, pages: int, *, removed: bool
) -> None:
    paper.y += 60
    for line in words.lines("title"):
        paper.paragraph(line, size=24, font=fonts.BOLD, after=2)
    for line in words.lines("copy_court" if spec.copy is Copy.COURT else "copy_service"):
        paper.paragraph(line, size=13, ink=MUTED, after=1)
    paper.y += 30
    for title in dict.fromkeys(words.all(lambda w: w.either(spec.title_en, spec.title_cy)).split("\n")):
        paper.paragraph(title, size=15, font=fonts.BOLD, after=4)
    paper.y += 12
    heard = spec.hearing_on
    facts = [
        (words("reference"), spec.reference),
        (words("number"), spec.number),
        (words("court"), words.all(lambda w: w.either(spec.court_en, spec.court_cy))),
        (words("defendant"), spec.defendant),
        (words("hearing"), words.all(lambda w: w.day(heard)) if heard is not None else ""),
        (words("prepared_by"), spec.prepared_by),
        (words("made_on"), words.all(lambda w: w.date(spec.made_at.date()))),
        (words("volume"), words("volume_of", volume=volume, count=volumes) if volumes > 1 else ""),
        (words("pages"), str(pages) if pages else " "),
    ]
    for name, value in facts:
        if value:
            _fact(paper, name, value)
    paper.y += 30
    notes = ["numbers_note"]
    if spec.late is Late.INSERTED:
        notes.append("letters_note")
    if removed:
        notes.append("removed_note")
    for note in notes:
        for line in words.lines(note):
            paper.note(line)


def _fact(paper: Paper, name: str, value: str) -> None:
    top = paper.y
    paper.paragraph(name, size=10, ink=MUTED, width=150, after=0)
    low, paper.y = paper.y, top
    paper.paragraph(value, size=10.5, x=LEFT + 160, width=WIDTH - 160, after=0)
    paper.y = max(low, paper.y) + 6


def _index(
    paper: Paper, words: BundleWords, lines: Sequence[Line], where: Sequence[Where], volume: int, volumes: int
) -> list[Spot]:
    paper.heading(words("index"))
    _columns(paper, words)
    spots = []
    for at, (line, place) in enumerate(zip(lines, where, strict=True)):
        titles = words.title_lines(line.part.paper, 9.5, _ROOM, "late" if line.part.paper.late else "")
        height = _LEADING * len(titles) + 6
        if line.opens or paper.room < height:
            _section(paper, words, line, height)
        spot = _row(paper, words, line, titles, place, volumes, at)
        if place.volume == volume:
            spots.append(spot)
    return spots


def _columns(paper: Paper, words: BundleWords) -> None:
    for words_of_one in words.each:
        paper.y += 11
        for x, key, align in _COLUMNS:
            paper.sheet.text(x, paper.y, words_of_one(key), size=8, ink=MUTED, align=align)
    paper.y += 4
    paper.sheet.rule(LEFT, paper.y, RIGHT)


def _section(paper: Paper, words: BundleWords, line: Line, height: float) -> None:
    """The title of a section, on the same page as the line after it; it is said again where its lines go on."""
    titles = fonts.wrapped(line.section, fonts.BOLD, 10.5, WIDTH)
    if paper.need(14 + _LEADING * len(titles) + height):
        _columns(paper, words)
    paper.y += 6
    for title in titles:
        paper.y += _LEADING + 1
        paper.sheet.text(LEFT, paper.y, title, font=fonts.BOLD, size=10.5)
    paper.y += 3


def _row(
    paper: Paper, words: BundleWords, line: Line, titles: Sequence[str], place: Where, volumes: int, at: int
) -> Spot:
    top = paper.y + 2
    for n, text in enumerate(titles):
        paper.y += _LEADING
        paper.sheet.text(_TITLE, paper.y, text)
        if n:
            continue
        paper.sheet.text(LEFT + 6, paper.y, line.number, ink=MUTED)
        if line.part.paper.on is not None:
            paper.sheet.text(_DATE, paper.y, words.first.short_date(line.part.paper.on), size=9)
        exhibit = line.part.paper.exhibit
        size = fonts.fitting(exhibit, fonts.REGULAR, 9, 56) if exhibit else 9
        paper.sheet.text(_EXHIBIT, paper.y, exhibit, size=size or 5)
        paper.sheet.text(_PAGE, paper.y, _cell(place, volumes), font=fonts.BOLD, align="right")
    paper.y += 3
    paper.sheet.rule(_TITLE, paper.y + 1, RIGHT, ink=LINE, weight=0.3)
    sheet = len(paper.sheets) - 1
    return Spot(sheet, LEFT, PAGE_HEIGHT - paper.y - 1, RIGHT, PAGE_HEIGHT - top, at)


def _cell(place: Where, volumes: int) -> str:
    return place.label if volumes == 1 else f"{place.volume}: {place.label}"


def _exhibits(
    paper: Paper, words: BundleWords, lines: Sequence[Line], where: Sequence[Where], volumes: int
) -> int | None:
    listed = [(line, place) for line, place in zip(lines, where, strict=True) if line.part.paper.exhibit]
    if not listed:
        return None
    paper.new_page()
    first = len(paper.sheets) - 1
    paper.heading(words("exhibits"))
    for line, place in listed:
        beside = "physical" if line.part.kind == "physical" else ""
        titles = words.title_lines(line.part.paper, 9.5, _DATE - LEFT - 90, beside)
        paper.need(_LEADING * len(titles) + 6)
        for n, text in enumerate(titles):
            paper.y += _LEADING
            paper.sheet.text(LEFT + 80, paper.y, text, ink=INK)
            if n == 0:
                reference = line.part.paper.exhibit
                size = fonts.fitting(reference, fonts.BOLD, 9.5, 74) or 5
                paper.sheet.text(LEFT, paper.y, reference, font=fonts.BOLD, size=size)
                if line.part.paper.on is not None:
                    paper.sheet.text(_DATE, paper.y, words.first.short_date(line.part.paper.on), size=9)
                paper.sheet.text(_PAGE, paper.y, _cell(place, volumes), font=fonts.BOLD, align="right")
        paper.y += 4
    return first
