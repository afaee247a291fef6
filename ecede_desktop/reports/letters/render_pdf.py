"""A letter as a PDF: the address in the window of an envelope, the same layout and signature in both languages."""

from __future__ import annotations

from ecede_desktop.records.letters import LetterPaper
from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.parts import in_parts, numbered
from ecede_desktop.reports.sheet import INK, MM, MUTED
from ecede_desktop.reports.wording import Words, words

WORDING = "letter"
WINDOW_TOP = 46 * MM
BODY_TOP = 92 * MM
LABEL = 88.0
BODY = 12.0
"""Points of the text: letters are for everybody to read."""
SMALL = 10.0
LONG = 1_200
"""Characters of a paragraph that is not kept together with the signature."""


def render(letter: LetterPaper) -> bytes:
    """The PDF; the same record gives the same bytes."""
    tongue = words(WORDING, "en" if letter.language == "en" else "cy")
    facts = Facts(
        title=f"{tongue.either(*letter.subject)} {letter.number}".strip(),
        author=tongue.either(*letter.council),
        subject=tongue("document_subject"),
        keywords=f"{letter.number} {letter.reference}".strip(),
        language=letter.language,
        written_at=letter.issued_at,
    )
    return pdf(compose(letter), facts)


def compose(letter: LetterPaper) -> Paper:
    """The pages before they are a file; in both languages Welsh comes first and English follows whole."""
    return in_parts(
        WORDING, letter.language, lambda paper, tongue, whole: _part(paper, letter, tongue, whole=whole),
        lambda sheet, index, tongue: numbered(sheet, index, letter.number, tongue),
    )  # fmt: skip


def _part(paper: Paper, letter: LetterPaper, tongue: Words, *, whole: bool) -> None:
    _head(paper, letter, tongue)
    *said, last = [*(letter.welsh if tongue.language == "cy" else letter.english)] or [("text", "")]
    for kind, text in said:
        _paragraph(paper, kind, text)

    def end() -> None:
        _paragraph(paper, *last)
        _close(paper, letter, tongue, whole)

    # Nobody's name stands alone on a page: what is said last goes with it, unless it fills pages itself.
    if len(last[1]) <= LONG:
        paper.together(end)
    else:
        _paragraph(paper, *last)
        paper.together(lambda: _close(paper, letter, tongue, whole))


def _paragraph(paper: Paper, kind: str, text: str) -> None:
    if kind == "heading":
        paper.need(60)
        paper.y += 6
        paper.paragraph(text, font=fonts.BOLD, size=BODY, after=3)
    elif kind == "bullet":
        paper.need(BODY * 1.42)
        paper.sheet.text(LEFT + 4, paper.y + BODY * 1.42 * 0.74, "•", size=BODY)
        paper.paragraph(text, size=BODY, x=LEFT + 16, width=WIDTH - 16, after=5)
    else:
        paper.paragraph(text, size=SMALL if kind == "small" else BODY, ink=MUTED if kind == "small" else INK, after=8)


def _head(paper: Paper, letter: LetterPaper, tongue: Words) -> None:
    for names, font, ink in ((letter.council, fonts.BOLD, INK), (letter.service, fonts.REGULAR, MUTED)):
        paper.sheet.text(LEFT, paper.y, tongue.either(*names), font=font, size=11, ink=ink)
        paper.y += 14
    paper.sheet.rule(LEFT, paper.y - 6, RIGHT, ink=INK, weight=1.6)
    paper.y = max(paper.y + 8, WINDOW_TOP)
    for line in (letter.addressee, *letter.address):
        paper.paragraph(line, size=BODY, after=0)
    paper.y = max(paper.y + 14, BODY_TOP)
    for key, value in (
        ("date", tongue.day(letter.on)),
        ("our_number", " · ".join(part for part in (letter.number, letter.reference) if part)),
    ):
        if value:
            paper.sheet.text(LEFT, paper.y, tongue(key), size=9.5, ink=MUTED)
            paper.sheet.text(LEFT + LABEL, paper.y, value, size=10)
            paper.y += 14
    paper.y += 4
    paper.paragraph(tongue("dear", name=letter.addressee), size=BODY, after=6)
    paper.paragraph(tongue.either(*letter.subject), font=fonts.BOLD, size=13, after=8)


def _close(paper: Paper, letter: LetterPaper, tongue: Words, whole: bool) -> None:
    paper.paragraph(tongue("yours"), size=BODY, after=26)
    paper.paragraph(letter.signed_by, font=fonts.BOLD, size=BODY, after=0)
    paper.paragraph(tongue.either(*letter.service), size=BODY, after=0)
    if letter.phone:
        paper.paragraph(tongue("phone", phone=letter.phone), size=BODY, after=0)
    paper.y += 8
    paper.paragraph(tongue("offer_one" if whole else "offer_both"), size=SMALL, ink=MUTED)
