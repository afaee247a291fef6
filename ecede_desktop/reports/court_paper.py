"""A paper of a prosecution: its facts, sections and tables, the same layout in both languages."""

from __future__ import annotations

from ecede_desktop.records.court_papers import CourtPaper, CourtSection
from ecede_desktop.reports import fonts, tables
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.parts import in_parts, numbered, sign_here
from ecede_desktop.reports.sheet import INK, MUTED
from ecede_desktop.reports.tables import Column
from ecede_desktop.reports.wording import Words, words

WORDING = "court_paper"
LABEL = 148.0


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
    return in_parts(
        WORDING, said.language, lambda paper, tongue, whole: _part(paper, said, tongue),
        lambda sheet, index, tongue: numbered(sheet, index, said.number, tongue),
    )  # fmt: skip


def _part(paper: Paper, said: CourtPaper, tongue: Words) -> None:
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
    paper.y += 8
    for section in said.sections:
        _section(paper, section, tongue)
    if said.to_sign:
        paper.together(lambda: sign_here(paper, tongue, above=36, room=50))


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
