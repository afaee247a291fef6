"""What numbered papers have in common: a part for each language, the foot, “preview” across them, a place to sign."""

from __future__ import annotations

from collections.abc import Callable

from ecede_desktop.reports import fonts
from ecede_desktop.reports.paper import LEFT, RIGHT, Paper
from ecede_desktop.reports.sheet import HAIR, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Sheet, Text
from ecede_desktop.reports.wording import Words, languages_of, words

PREVIEW_GREY = 0.93

Draw = Callable[[Paper, Words, bool], None]
"""Draws a part: the paper, its words, and whether it is the whole paper, in one language alone."""
Dress = Callable[[Sheet, int, Words], None]
"""Draws what every page of a part carries, given its index."""


def in_parts(wording: str, language: str, draw: Draw, dress: Dress) -> Paper:
    """A paper in one language, or in both: Welsh first, English following whole, each begun on a page of its own."""
    paper = Paper(dress=lambda sheet, index: None)
    languages = languages_of(language)
    for one in languages:
        tongue = words(wording, one)
        _begin(paper, tongue, dress, whole=len(languages) == 1)
        draw(paper, tongue, len(languages) == 1)
    return paper


def numbered(
    sheet: Sheet, index: int, number: str, tongue: Words, *, middle: Callable[[Sheet, float], None] | None = None,
    size: float = 8,
) -> None:  # fmt: skip
    """The foot with number and page; across a paper without a number stands that it is a preview.

    ``middle`` draws what else the foot says, given the foot and its base line; ``size`` is that of its letters.
    """
    if not number:
        preview_across(sheet, tongue("preview"))
    sheet.foot = foot = Sheet()
    y = PAGE_HEIGHT - 11 * MM
    foot.rule(LEFT, y - size - 3, RIGHT, ink=HAIR)
    foot.text(LEFT, y, number or tongue("preview"), font=fonts.BOLD, size=size)
    if middle is not None:
        middle(foot, y)
    foot.text(
        RIGHT, y, lambda numbering: tongue("page_of", page=index + 1, pages=numbering.pages), size=size, align="right"
    )


def preview_across(sheet: Sheet, said: str, grey: float = PREVIEW_GREY) -> None:
    """Say large and pale across a page that it was not issued."""
    size = fonts.fitting(said, fonts.BOLD, 60, 620) or 40
    sheet.ops.append(Text(PAGE_WIDTH / 2 + 15, PAGE_HEIGHT / 2 + 20, said, fonts.BOLD, size, grey, "centre", 55))


def sign_here(paper: Paper, tongue: Words, *, above: float, room: float) -> None:
    """A line for the signature and one for the day, ``above`` points down, on this page if it has so much room."""
    paper.need(room)
    paper.y += above
    for x, width, key in ((LEFT, 260.0, "signature"), (LEFT + 290, 150.0, "date")):
        paper.sheet.rule(x, paper.y, x + width, ink=0.3, weight=0.7)
        paper.sheet.text(x, paper.y + 11, tongue(key), size=8, ink=MUTED)
    paper.y += 20


def _begin(paper: Paper, tongue: Words, dress: Dress, *, whole: bool) -> None:
    paper.language = tongue.language
    paper.dress = lambda sheet, index: dress(sheet, index, tongue)
    paper.new_page()
    if not whole:
        paper.mark(f"{tongue.language}-start", tongue("language_name"), 0)
