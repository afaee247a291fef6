"""A witness statement: who makes it, the declaration, numbered paragraphs, the exhibits, a place to sign each page."""

from __future__ import annotations

from ecede_desktop.records.statements import StatementPaper
from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.parts import numbered, sign_here
from ecede_desktop.reports.sheet import MUTED, PAGE_WIDTH, Sheet
from ecede_desktop.reports.wording import Words, languages_of, words

WORDING = "court_statement"
LABEL, NUMBER = 110.0, 24.0
BASE = 10.5
"""From the top of a paragraph to the base line of its first line."""


def render(statement: StatementPaper) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongue = words(WORDING, "en" if statement.language == "en" else "cy")
    facts = Facts(
        title=tongue("document_title", number=statement.number or tongue("preview")),
        author=tongue.either(*statement.council),
        subject=tongue("document_subject"),
        keywords=f"{statement.number} {statement.case_reference}".strip(),
        language=statement.language,
        written_at=statement.issued_at,
    )
    return pdf(compose(statement), facts)


def compose(statement: StatementPaper) -> Paper:
    """The pages before they are a file. A witness's words stand in the language in which they were written."""
    languages = languages_of(statement.language)
    tongue = words(WORDING, languages[0])
    paper = Paper(
        dress=lambda sheet, index: numbered(
            sheet, index, statement.number, tongue, middle=lambda foot, y: _each_page(foot, y, tongue)
        ),
        language=languages[0],
    )
    paper.new_page()
    paper.sheet.text(LEFT, paper.y, tongue.either(*statement.council), font=fonts.BOLD, size=10.5)
    paper.y += 26
    paper.sheet.text(LEFT, paper.y, tongue("title"), font=fonts.BOLD, size=20)
    paper.y += 12
    paper.paragraph(tongue("law"), size=9, ink=MUTED, after=4)
    for key, value in (
        ("of", statement.witness), ("occupation", _post(statement.occupation)), ("age", tongue("over_18")),
        ("case", statement.case_reference),
    ):  # fmt: skip
        if value:
            paper.y += 14
            paper.sheet.text(LEFT, paper.y, tongue(key), size=9, ink=MUTED)
            paper.sheet.text(LEFT + LABEL, paper.y, value, font=fonts.BOLD if key == "of" else fonts.REGULAR, size=10)
    paper.y += 10
    paper.paragraph(tongue("declaration"), size=9.5, after=4)
    sign_here(paper, tongue, above=30, room=40)
    for number, text in enumerate(statement.paragraphs, 1):
        paper.need(30)
        top = paper.y
        paper.sheet.text(LEFT, top + BASE, f"{number}.", size=10)
        paper.paragraph(text, size=10, x=LEFT + NUMBER, width=WIDTH - NUMBER, after=6)
    paper.together(lambda: sign_here(paper, tongue, above=30, room=40))
    if statement.exhibits:
        paper.heading(tongue("exhibits"))
        for reference, title, on in statement.exhibits:
            said = f"{title}, {tongue.date(on)}" if on else title
            paper.need(16)
            paper.sheet.text(LEFT, paper.y + BASE, reference, font=fonts.BOLD, size=10)
            paper.paragraph(said, size=10, x=LEFT + 60, width=WIDTH - 60, after=2)
    return paper


def _each_page(foot: Sheet, y: float, tongue: Words) -> None:
    foot.text(PAGE_WIDTH / 2 - 60, y, f"{tongue('each_page')} ……………………", size=8, ink=MUTED)


def _post(occupation: str) -> str:
    """A post as a form asks for it: the article that a sentence needs stands in the sentence alone."""
    bare = occupation.removeprefix("an ").removeprefix("a ")
    return bare[:1].upper() + bare[1:]
