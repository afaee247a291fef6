"""A letter as a PDF: the address in the window of an envelope, the same layout and signature in both languages."""

from __future__ import annotations

from collections.abc import Sequence

from ecede_desktop.records.letters import LetterPaper
from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, RIGHT, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.parts import in_parts, numbered
from ecede_desktop.reports.sheet import INK, MM, MUTED
from ecede_desktop.reports.wording import Words, words

WORDING = "letter"
WINDOW_LEFT, WINDOW_TOP, WINDOW_WIDTH = 22 * MM, 48.5 * MM, 74 * MM
"""Where the address stands. The window of a DL envelope (35 × 90 mm, 20 mm from its left and 18 mm from its foot) shows
from 46 to 81 mm of a sheet folded in three that lies at the foot of the envelope, and from 20 to 100 mm of its width
wherever it slides to: inside that with room to spare stand six lines."""
LINE = 14.0
MOST_LINES = 6
"""Points of a line of the address, and how many the window shows."""
BODY_TOP = 92 * MM
LABEL = 104.0
BODY = 12.0
"""Points of every word, of head and foot too: letters are for everybody to read."""
SMALLEST = 9.0
"""Points of a name or a place that is too wide for the window at its full size."""
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
        lambda sheet, index, tongue: numbered(sheet, index, letter.number, tongue, size=BODY),
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
        paper.paragraph(text, size=BODY, ink=MUTED if kind == "small" else INK, after=8)


def _head(paper: Paper, letter: LetterPaper, tongue: Words) -> None:
    for names, font, ink in ((letter.council, fonts.BOLD, INK), (letter.service, fonts.REGULAR, MUTED)):
        paper.sheet.text(LEFT, paper.y, tongue.either(*names), font=font, size=BODY, ink=ink)
        paper.y += 15
    paper.sheet.rule(LEFT, paper.y - 7, RIGHT, ink=INK, weight=1.6)
    for place, line in enumerate(in_window((letter.addressee, *letter.address))):
        size = fonts.fitting(line, fonts.REGULAR, BODY, WINDOW_WIDTH, SMALLEST) or SMALLEST
        paper.sheet.text(WINDOW_LEFT, WINDOW_TOP + (place + 1) * LINE - 3, line, size=size)
    paper.y = BODY_TOP
    for key, value in (
        ("date", tongue.day(letter.on)),
        ("our_number", " · ".join(part for part in (letter.number, letter.reference) if part)),
    ):
        if value:
            paper.sheet.text(LEFT, paper.y, tongue(key), size=BODY, ink=MUTED)
            paper.sheet.text(LEFT + LABEL, paper.y, value, size=BODY)
            paper.y += 16
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
    if not whole:
        paper.paragraph(tongue("offer_both"), size=BODY, ink=MUTED)
        return
    # Whoever reads only the other language must be able to read that there is such a letter.
    for one in (tongue, words(WORDING, "en" if tongue.language == "cy" else "cy")):
        paper.paragraph(one("offer_one"), size=BODY, ink=MUTED, after=4)


def in_window(lines: Sequence[str]) -> list[str]:
    """An address in as many lines as the window shows: what is too much stands together, the postcode by itself."""
    made: list[str] = []
    for line in lines:
        made += fonts.wrapped(line, fonts.REGULAR, BODY, WINDOW_WIDTH) if len(lines) < MOST_LINES else [line]
    if len(made) > MOST_LINES:
        made = list(lines)
    while len(made) > MOST_LINES:
        # The two neighbours between name and postcode that make the shortest line.
        at = min(range(1, len(made) - 2), key=lambda place: len(made[place]) + len(made[place + 1]))
        made[at : at + 2] = [f"{made[at]}, {made[at + 1]}"]
    return made
