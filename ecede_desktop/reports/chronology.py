"""The paper of a case's chronology: numbered entries day by day, late ones with both days, figures beside actions."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from ecede_desktop.pictures.before_after import Line, lay_out
from ecede_desktop.records.chronology_papers import ChronologyPaper, PaperEntry
from ecede_desktop.reports import fonts, foot
from ecede_desktop.reports.charts.figures import PictureFlowable
from ecede_desktop.reports.charts.letters import PaperLetters
from ecede_desktop.reports.paper import BOTTOM, LEFT, RIGHT, TOP, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import INK, MUTED, Sheet
from ecede_desktop.reports.tongues import Tongues

WORDING = "chronology"
LABEL, LINE_HEIGHT = 150.0, 14.5
WORDS, WORDS_LEADING = 7.0, 9.6
"""The figures in words beside their picture."""
GUTTER = 46.0
"""Room at the left of an entry for its number and time."""
ENTRY_WIDTH = WIDTH - GUTTER
BESIDE = 14.0
"""Between the picture and its words."""
LEAST, DAY_HEIGHT = 44.0, 31.0
"""The first lines of an entry, and the heading of its day above them."""


def render(paper: ChronologyPaper) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongues = Tongues(WORDING, paper.language)
    facts = Facts(
        title=tongues.first("document_title", number=paper.number or paper.reference),
        author=tongues.first.either(paper.council_en, paper.council_cy),
        subject=tongues.first("document_subject"),
        keywords=f"{paper.number} {paper.reference}".strip(),
        language=paper.language,
        written_at=paper.issued_at,
    )
    return pdf(compose(paper), facts)


def compose(paper: ChronologyPaper) -> Paper:
    """The pages before they are a file."""
    tongues = Tongues(WORDING, paper.language)
    sheets = Paper(dress=lambda sheet, index: _dress(sheet, index, paper, tongues), language=tongues.first.language)
    sheets.new_page()
    _head(sheets, paper, tongues)
    day: dt.date | None = None
    for entry in paper.entries:
        beside = _Beside.of(entry, tongues) if entry.figures else None
        least = _least(entry, beside)
        if entry.day != day:
            day = entry.day
            _day(sheets, day, tongues, least)
        _entry(sheets, entry, beside, least)
    return sheets


def _head(paper: Paper, said: ChronologyPaper, tongues: Tongues) -> None:
    for text, font, ink in (
        (tongues.all(lambda one: one.either(said.council_en, said.council_cy)), fonts.BOLD, INK),
        (tongues.all(lambda one: one.either(said.service_en, said.service_cy)), fonts.REGULAR, MUTED),
    ):
        size = fonts.fitting(text, font, 10.5, WIDTH) or 7.0
        paper.sheet.text(LEFT, paper.y, text, font=font, size=size, ink=ink)
        paper.y += 14
    paper.sheet.rule(LEFT, paper.y - 6, RIGHT, ink=INK, weight=1.6)
    paper.y += 24
    paper.mark("start", tongues("title"), 0)
    paper.sheet.text(LEFT, paper.y, tongues("title"), font=fonts.BOLD, size=21)
    paper.y += 8
    if not said.number:
        paper.paragraph(tongues("preview"), font=fonts.BOLD, size=11)
    for label, value in facts_of(said, tongues):
        if value:
            _fact(paper, label, value)
    paper.y += 12
    for key in ("as_chosen", "as_measured" if said.own_day == "neither" else "as_measured_after", "confidential"):
        for line in tongues.lines(key):
            paper.note(line)
    if said.unprintable:
        for line in tongues.lines("unprintable", number=said.unprintable):
            paper.paragraph(line, font=fonts.BOLD, size=9)


def facts_of(said: ChronologyPaper, tongues: Tongues) -> tuple[tuple[str, str], ...]:
    """What stands at the head: label and value, in the languages of the paper."""
    first, last, born = said.first_day, said.last_day, said.date_of_birth
    period = ""
    if first is not None and last is not None:
        period = tongues.all(lambda one: one("first_to_last", first=one.date(first), last=one.date(last)))
    issued = f"{said.issued_by}, {tongues.first.short_instant(said.issued_at)}"
    return (
        (tongues("number"), said.number),
        (tongues("case"), said.reference),
        (tongues("pupil"), said.pupil_name),
        (tongues("born"), tongues.all(lambda one: one.date(born)) if born else ""),
        (tongues("period"), period),
        (tongues("entries"), tongues("printed_of", printed=len(said.entries), entries=said.of_all)),
        (tongues("purpose"), said.purpose),
        (tongues("issued"), issued if said.number else ""),
    )


def _fact(paper: Paper, label: str, value: str) -> None:
    lines = fonts.wrapped(value, fonts.REGULAR, 9.5, WIDTH - LABEL)
    for number, line in enumerate(lines):
        paper.need(LINE_HEIGHT)
        paper.y += LINE_HEIGHT
        if not number:
            paper.sheet.text(
                LEFT, paper.y, label, size=fonts.fitting(label, fonts.REGULAR, 9, LABEL - 8) or 6, ink=MUTED
            )
        paper.sheet.text(LEFT + LABEL, paper.y, line)


def _day(paper: Paper, day: dt.date, tongues: Tongues, least: float) -> None:
    """The heading of a day stays with its first entry."""
    paper.need(DAY_HEIGHT + least)
    paper.y += 20
    text = tongues.all(lambda one: one.day(day))
    size = fonts.fitting(text, fonts.BOLD, 11, WIDTH) or 8.0
    paper.sheet.text(LEFT, paper.y, text, font=fonts.BOLD, size=size)
    paper.y += 5
    paper.sheet.rule(LEFT, paper.y, RIGHT)
    paper.y += 6


@dataclass(frozen=True)
class _Part:
    """One text of an entry as it is set."""

    text: str
    font: str
    size: float
    after: float
    ink: float = INK

    @property
    def height(self) -> float:
        lines = fonts.wrapped(self.text, self.font, self.size, ENTRY_WIDTH)
        return len(lines) * round(self.size * 1.42, 2) + self.after

    def draw(self, paper: Paper) -> None:
        paper.paragraph(
            self.text, font=self.font, size=self.size, ink=self.ink, x=LEFT + GUTTER, width=ENTRY_WIDTH,
            after=self.after,
        )  # fmt: skip


def _body(entry: PaperEntry) -> list[_Part]:
    """What happened: the title and what was written."""
    parts = [_Part(entry.title, fonts.BOLD, 9.5, 2)]
    return parts + [_Part(text, fonts.REGULAR, 9, 2) for text in entry.paragraphs]


def _tail(entry: PaperEntry) -> list[_Part]:
    """What is said of the entry itself, under it."""
    parts = [_Part(entry.late, fonts.BOLD, 8, 1), _Part(entry.byline, fonts.REGULAR, 7.5, 1, MUTED)]
    return [part for part in parts if part.text]


@dataclass(frozen=True)
class _Beside:
    """The small picture, and what it shows in words, counts and missing marks with it."""

    picture: PictureFlowable
    said: tuple[str, ...]

    @classmethod
    def of(cls, entry: PaperEntry, tongues: Tongues) -> _Beside:
        lines = [
            Line(
                tongues("weeks_short", number=one.weeks), one, "",
                "" if one.before.over and one.after.over else tongues("figure_running"),
            )
            for one in entry.figures
        ]  # fmt: skip
        picture = PictureFlowable(lay_out(lines, PaperLetters()))
        room = ENTRY_WIDTH - picture.width - BESIDE
        said = [line for text in entry.comparisons for line in fonts.wrapped(text, fonts.REGULAR, WORDS, room)]
        return cls(picture, tuple(said))

    @property
    def height(self) -> float:
        return float(max(self.picture.height, len(self.said) * WORDS_LEADING)) + 4

    def draw(self, paper: Paper) -> None:
        x, top = LEFT + GUTTER, paper.y + 4
        paper.sheet.figure(x, top, self.picture)
        for number, text in enumerate(self.said):
            base = top + WORDS_LEADING * (number + 0.8)
            paper.sheet.text(x + self.picture.width + BESIDE, base, text, size=WORDS, ink=MUTED)
        paper.y += self.height


def _least(entry: PaperEntry, beside: _Beside | None) -> float:
    """What must be left of a page for an entry to begin on it: with figures all of it, where one page holds it."""
    if beside is None:
        return LEAST
    whole = sum(part.height for part in (*_body(entry), *_tail(entry))) + beside.height
    return whole if whole <= BOTTOM - TOP - DAY_HEIGHT else LEAST


def _entry(paper: Paper, entry: PaperEntry, beside: _Beside | None, least: float) -> None:
    """Figures stay with the entry; where it is longer than a page, with what is said of it at its end."""
    paper.need(least)
    top = paper.y + 9.6
    paper.sheet.text(LEFT + 16, top, str(entry.number), font=fonts.BOLD, size=8.5, align="right")
    paper.sheet.text(LEFT + 20, top, entry.time, size=8, ink=MUTED)
    for part in _body(entry):
        part.draw(paper)
    tail = _tail(entry)
    if beside is not None and least == LEAST:
        paper.need(sum(part.height for part in tail) + beside.height)
    for part in tail:
        part.draw(paper)
    if beside is not None:
        beside.draw(paper)
    paper.y += 7


def _dress(sheet: Sheet, index: int, said: ChronologyPaper, tongues: Tongues) -> None:
    """Foot of every page: which paper of which case, that it is confidential, and the page."""
    key = "reference" if said.number else "reference_preview"
    foot.confidential(sheet, index, tongues.first(key, number=said.number, case=said.reference), tongues)
