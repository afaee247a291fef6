"""A paper of a prosecution: its facts, sections and tables, the same layout in both languages."""

from __future__ import annotations

from ecede_desktop.records.court_papers import CourtPaper, CourtSection
from ecede_desktop.reports import fonts, tables
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import HAIR, INK, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Sheet, Text
from ecede_desktop.reports.tables import Column
from ecede_desktop.reports.wording import LANGUAGES, Words, words

WORDING = "court_paper"
LABEL = 128.0
PREVIEW_GREY = 0.93


def render(said: CourtPaper) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongue = words(WORDING, "en" if said.language == "en" else "cy")
    facts = Facts(
        title=f"{tongue.either(*said.title)} {said.number}".strip(),
        author=tongue.either(*said.council),
        subject=tongue("document_subject"),
        keywords=said.number,
        language=said.language,
        written_at=said.issued_at,
    )
    return pdf(compose(said), facts)


def compose(said: CourtPaper) -> Paper:
    """The pages before they are a file; in both languages Welsh comes first and English follows whole."""
    languages = LANGUAGES if said.language == "both" else (said.language,)
    paper = Paper(dress=lambda sheet, index: None)
    for language in languages:
        _part(paper, said, words(WORDING, language), whole=len(languages) == 1)
    return paper


def _part(paper: Paper, said: CourtPaper, tongue: Words, *, whole: bool) -> None:
    paper.language = tongue.language
    paper.dress = lambda sheet, index: _dress(sheet, index, said, tongue)
    paper.new_page()
    if not whole:
        paper.mark(f"{tongue.language}-start", tongue("language_name"), 0)
    paper.sheet.text(LEFT, paper.y, tongue.either(*said.council), font=fonts.BOLD, size=10.5)
    paper.y += 8
    paper.sheet.rule(LEFT, paper.y, RIGHT, ink=INK, weight=1.6)
    paper.y += 24
    title = tongue.either(*said.title)
    paper.sheet.text(LEFT, paper.y, title, font=fonts.BOLD, size=fonts.fitting(title, fonts.BOLD, 20, WIDTH) or 11)
    paper.y += 8
    if said.not_served:
        paper.paragraph(tongue("not_served"), font=fonts.BOLD, size=10, after=2)
    for label, value in said.facts:
        _fact(paper, tongue.either(*label), tongue.either(*value))
    for section in said.sections:
        _section(paper, section, tongue)
    if said.to_sign:
        paper.together(lambda: _sign(paper, tongue))


def _fact(paper: Paper, label: str, value: str) -> None:
    lines = fonts.wrapped(value, fonts.REGULAR, 10, WIDTH - LABEL) or [""]
    paper.need(14 * len(lines))
    for place, line in enumerate(lines):
        paper.y += 14
        if place == 0:
            paper.sheet.text(LEFT, paper.y, label, size=9, ink=MUTED)
        paper.sheet.text(LEFT + LABEL, paper.y, line, size=10)


def _section(paper: Paper, section: CourtSection, tongue: Words) -> None:
    paper.need(58)
    paper.y += 17
    paper.sheet.text(LEFT, paper.y, tongue.either(*section.title), font=fonts.BOLD, size=11.5)
    paper.y += 4
    for text in section.paragraphs:
        paper.paragraph(tongue.either(*text), size=10)
    if section.columns and section.rows:
        width = WIDTH / len(section.columns)
        heads = [Column(tongue.either(*one), width) for one in section.columns]
        tables.draw(paper, heads, [tuple(tongue.either(*cell) for cell in row) for row in section.rows])
    elif section.columns:
        paper.note(tongue("nothing"))


def _sign(paper: Paper, tongue: Words) -> None:
    paper.need(50)
    paper.y += 36
    for x, width, key in ((LEFT, 260.0, "signature"), (LEFT + 290, 150.0, "date")):
        paper.sheet.rule(x, paper.y, x + width, ink=0.3, weight=0.7)
        paper.sheet.text(x, paper.y + 11, tongue(key), size=8, ink=MUTED)
    paper.y += 20


def _dress(sheet: Sheet, index: int, said: CourtPaper, tongue: Words) -> None:
    number = said.number or tongue("preview")
    if not said.number:
        size = fonts.fitting(number, fonts.BOLD, 60, 620) or 40
        sheet.ops.append(
            Text(PAGE_WIDTH / 2 + 15, PAGE_HEIGHT / 2 + 20, number, fonts.BOLD, size, PREVIEW_GREY, "centre", 55)
        )
    sheet.foot = foot = Sheet()
    y = PAGE_HEIGHT - 11 * MM
    foot.rule(LEFT, y - 11, RIGHT, ink=HAIR)
    foot.text(LEFT, y, number, font=fonts.BOLD, size=8)
    foot.text(
        RIGHT, y, lambda numbering: tongue("page_of", page=index + 1, pages=numbering.pages), size=8, align="right"
    )
