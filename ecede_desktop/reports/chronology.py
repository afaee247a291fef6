"""The paper of a case's chronology: numbered entries day by day, late ones with both days, figures beside actions."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.pictures.before_after import Line, lay_out
from ecede_desktop.records.chronology_papers import ChronologyPaper, PaperEntry
from ecede_desktop.reports import fonts
from ecede_desktop.reports.charts.figures import PictureFlowable
from ecede_desktop.reports.charts.letters import PaperLetters
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import INK, LINE, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Sheet
from ecede_desktop.reports.tongues import Tongues

WORDING = "chronology"
LABEL, LINE_HEIGHT = 150.0, 14.5
WORDS, WORDS_LEADING = 7.0, 9.6
"""The figures in words beside their picture."""
GUTTER = 46.0
"""Room at the left of an entry for its number and time."""


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
        if entry.day != day:
            day = entry.day
            _day(sheets, day, tongues)
        _entry(sheets, entry, tongues)
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


def _day(paper: Paper, day: dt.date, tongues: Tongues) -> None:
    """The heading of a day stays with its first entry."""
    paper.need(74)
    paper.y += 20
    text = tongues.all(lambda one: one.day(day))
    size = fonts.fitting(text, fonts.BOLD, 11, WIDTH) or 8.0
    paper.sheet.text(LEFT, paper.y, text, font=fonts.BOLD, size=size)
    paper.y += 5
    paper.sheet.rule(LEFT, paper.y, RIGHT)
    paper.y += 6


def _entry(paper: Paper, entry: PaperEntry, tongues: Tongues) -> None:
    x, width = LEFT + GUTTER, WIDTH - GUTTER
    paper.need(44)
    top = paper.y + 9.6
    paper.sheet.text(LEFT + 16, top, str(entry.number), font=fonts.BOLD, size=8.5, align="right")
    paper.sheet.text(LEFT + 20, top, entry.time, size=8, ink=MUTED)
    paper.paragraph(entry.title, font=fonts.BOLD, size=9.5, x=x, width=width, after=2)
    for text in entry.paragraphs:
        paper.paragraph(text, size=9, x=x, width=width, after=2)
    if entry.late:
        paper.paragraph(entry.late, font=fonts.BOLD, size=8, x=x, width=width, after=1)
    if entry.byline:
        paper.paragraph(entry.byline, size=7.5, ink=MUTED, x=x, width=width, after=1)
    if entry.figures:
        _figures(paper, entry, tongues, x, width)
    paper.y += 7


def _figures(paper: Paper, entry: PaperEntry, tongues: Tongues, x: float, width: float) -> None:
    """The small picture, and what it shows in words, counts and missing marks with it."""
    tongue = tongues.first
    lines = [
        Line(
            tongue("weeks_short", number=one.weeks), one, "",
            "" if one.before.over and one.after.over else tongue("figure_running"),
        )
        for one in entry.figures
    ]  # fmt: skip
    picture = PictureFlowable(lay_out(lines, PaperLetters()))
    beside = x + picture.width + 14
    room = x + width - beside
    said = [line for text in entry.comparisons for line in fonts.wrapped(text, fonts.REGULAR, WORDS, room)]
    height = max(picture.height, len(said) * WORDS_LEADING)
    paper.need(height + 8)
    paper.y += 4
    paper.sheet.figure(x, paper.y, picture)
    for number, text in enumerate(said):
        base = paper.y + WORDS_LEADING * (number + 0.8)
        paper.sheet.text(beside, base, text, size=WORDS, ink=MUTED)
    paper.y += height


def _dress(sheet: Sheet, index: int, said: ChronologyPaper, tongues: Tongues) -> None:
    """Foot of every page: which paper of which case, that it is confidential, and the page."""
    sheet.foot = foot = Sheet()
    y = PAGE_HEIGHT - 11 * MM
    foot.rule(LEFT, y - 11, RIGHT, ink=LINE)
    key = "reference" if said.number else "reference_preview"
    reference = tongues.first(key, number=said.number, case=said.reference)
    foot.text(LEFT, y, reference, font=fonts.BOLD, size=7.5)
    short = tongues.first("confidential_short")
    foot.text(PAGE_WIDTH / 2 + 10, y, short, size=7.5, ink=MUTED, align="centre")

    def page(pages: int) -> str:
        return tongues("page_of", page=index + 1, pages=pages)

    foot.text(RIGHT, y, lambda numbering: page(numbering.pages), size=7.5, align="right")
