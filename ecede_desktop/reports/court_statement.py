"""A witness statement: who makes it, the declaration, numbered paragraphs, the exhibits, a place to sign each page."""

from __future__ import annotations

from ecede_desktop.records.statements import StatementPaper
from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import HAIR, INK, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Sheet, Text
from ecede_desktop.reports.wording import LANGUAGES, Words, words

WORDING = "court_statement"
LABEL, NUMBER = 110.0, 24.0
PREVIEW_GREY = 0.93


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
    languages = LANGUAGES if statement.language == "both" else (statement.language,)
    tongue = words(WORDING, languages[0])
    paper = Paper(dress=lambda sheet, index: _dress(sheet, index, statement, tongue), language=languages[0])
    paper.new_page()
    paper.sheet.text(LEFT, paper.y, tongue.either(*statement.council), font=fonts.BOLD, size=10.5)
    paper.y += 26
    paper.sheet.text(LEFT, paper.y, tongue("title"), font=fonts.BOLD, size=20)
    paper.y += 12
    paper.paragraph(tongue("law"), size=9, ink=MUTED, after=4)
    for key, value in (
        ("of", statement.witness), ("occupation", statement.occupation), ("age", tongue("over_18")),
        ("case", statement.case_reference),
    ):  # fmt: skip
        if value:
            paper.y += 14
            paper.sheet.text(LEFT, paper.y, tongue(key), size=9, ink=MUTED)
            paper.sheet.text(LEFT + LABEL, paper.y, value, font=fonts.BOLD if key == "of" else fonts.REGULAR, size=10)
    paper.y += 10
    paper.paragraph(tongue("declaration"), size=9.5, after=4)
    _sign(paper, tongue)
    for number, text in enumerate(statement.paragraphs, 1):
        paper.need(30)
        top = paper.y
        paper.sheet.text(LEFT, top + 14, f"{number}.", size=10)
        paper.paragraph(text, size=10, x=LEFT + NUMBER, width=WIDTH - NUMBER, after=6)
    paper.together(lambda: _sign(paper, tongue))
    if statement.exhibits:
        paper.heading(tongue("exhibits"))
        for reference, title, on in statement.exhibits:
            said = f"{title}, {tongue.date(on)}" if on else title
            paper.need(16)
            paper.sheet.text(LEFT, paper.y + 12, reference, font=fonts.BOLD, size=10)
            paper.paragraph(said, size=10, x=LEFT + 60, width=WIDTH - 60, after=2)
    return paper


def _sign(paper: Paper, tongue: Words) -> None:
    paper.need(40)
    paper.y += 30
    for x, width, key in ((LEFT, 260.0, "signature"), (LEFT + 290, 150.0, "date")):
        paper.sheet.rule(x, paper.y, x + width, ink=0.3, weight=0.7)
        paper.sheet.text(x, paper.y + 11, tongue(key), size=8, ink=MUTED)
    paper.y += 20


def _dress(sheet: Sheet, index: int, statement: StatementPaper, tongue: Words) -> None:
    number = statement.number or tongue("preview")
    if not statement.number:
        size = fonts.fitting(number, fonts.BOLD, 60, 620) or 40
        sheet.ops.append(
            Text(PAGE_WIDTH / 2 + 15, PAGE_HEIGHT / 2 + 20, number, fonts.BOLD, size, PREVIEW_GREY, "centre", 55)
        )
    sheet.foot = foot = Sheet()
    y = PAGE_HEIGHT - 11 * MM
    foot.rule(LEFT, y - 11, RIGHT, ink=HAIR)
    foot.text(LEFT, y, number, font=fonts.BOLD, size=8, ink=INK)
    foot.text(PAGE_WIDTH / 2 - 60, y, f"{tongue('each_page')} ……………………", size=8, ink=MUTED)
    foot.text(
        RIGHT, y, lambda numbering: tongue("page_of", page=index + 1, pages=numbering.pages), size=8, align="right"
    )
