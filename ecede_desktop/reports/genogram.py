"""A family drawing on paper: the drawing on one page, turned where it is wide, and everybody line by line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ecede_desktop.pictures import genogram
from ecede_desktop.pictures.shapes import Drawing
from ecede_desktop.records.genogram import DESCENTS, UNIONS, GenogramPicture, GenogramWords
from ecede_desktop.reports import fonts, tables
from ecede_desktop.reports.charts.drawing import Press
from ecede_desktop.reports.charts.letters import PaperLetters
from ecede_desktop.reports.paper import BOTTOM, LEFT, RIGHT, TOP, WIDTH, Facts, Paper, pdf
from ecede_desktop.reports.sheet import LINE, MM, MUTED, PAGE_HEIGHT, Sheet
from ecede_desktop.reports.tables import Column
from ecede_desktop.reports.wording import Words, languages_of, words

WORDING = "genogram"
_KEY = ("male", "female", "unknown", "index", "died", "married", "partner", "separated", "divorced", "parents", "birth",
        "adopted", "foster", "step", "home")  # fmt: skip
_ROOM = BOTTOM - TOP - 40
"""Height of a page for the drawing, its heading above it."""


@dataclass(frozen=True)
class GenogramPaper:
    """What the paper says beside the drawing."""

    council_en: str
    council_cy: str
    service_en: str
    service_cy: str
    made_at: dt.datetime
    made_by: str
    reference: str = ""


def paper_words(language: str) -> GenogramWords:
    """The words of the drawing in a language of papers."""
    say = words(WORDING, language)
    return GenogramWords(
        title=say("title"),
        generations=tuple((number, say(f"gen_{number}")) for number in range(-3, 2)),
        others=say("others"),
        generation=say("generation"),
        name=say("name"),
        sex=say("sex"),
        sexes=tuple((sex, say(f"sex_{sex}")) for sex in ("male", "female", "")),
        born=say("born_and_died"),
        ties=say("ties"),
        details=say("details"),
        home=say("home"),
        born_on=say("born_on"),
        died=say("died"),
        has_died=say("has_died"),
        unions=tuple((kind, say(f"union_{kind}")) for kind in UNIONS),
        descents=tuple((kind, say(f"descent_{kind}")) for kind in DESCENTS),
        home_of=say("home_of"),
        seen_from=say("seen_from"),
        key=tuple((name, say(f"key_{name}")) for name in _KEY),
    )


def render(draw: Callable[[GenogramWords], GenogramPicture], about: GenogramPaper, language: str) -> bytes:
    """The PDF; the same family and day give the same bytes. With both languages, Welsh comes first."""
    tongue = words(WORDING, "en" if language == "en" else "cy")
    facts = Facts(
        title=tongue("document_title"),
        author=tongue.either(about.council_en, about.council_cy),
        subject=tongue("document_subject"),
        keywords=about.reference,
        language=language,
        written_at=about.made_at,
    )
    paper = Paper(dress=lambda page, index: None)
    for one in languages_of(language):
        _compose(paper, draw(paper_words(one)), about, words(WORDING, one))
    return pdf(paper, facts)


def _compose(paper: Paper, picture: GenogramPicture, about: GenogramPaper, tongue: Words) -> None:
    paper.language = tongue.language
    paper.dress = _dress(tongue)
    paper.new_page()
    paper.mark(f"{tongue.language}-family", picture.title, 0)
    line = " · ".join(part for part in (
        tongue.either(about.council_en, about.council_cy), tongue.either(about.service_en, about.service_cy),
        about.reference) if part)  # fmt: skip
    paper.sheet.text(LEFT, paper.y, line, size=8.5, ink=MUTED)
    paper.y += 8
    paper.heading(picture.title)
    made = tongue("made", at=tongue.short_instant(about.made_at), name=about.made_by)
    paper.note(made)
    paper.paragraph(tongue("shred"), size=9, font=fonts.BOLD)
    figure = _Figure.of(picture)
    if figure.turned:
        paper.note(tongue("overleaf"))
        _list(paper, picture, tongue)
        paper.new_page()
        paper.heading(picture.title)
    paper.figure(figure)
    if not figure.turned:
        _list(paper, picture, tongue)


def _list(paper: Paper, picture: GenogramPicture, tongue: Words) -> None:
    paper.need(90)
    paper.heading(tongue("listed"))
    heads, rows = picture.table()
    widths = (70, 84, 52, 52, 102, 78, WIDTH - 438)
    columns = [Column(head, width, size=8.5) for head, width in zip(heads, widths, strict=True)]
    tables.draw(paper, columns, rows)


def _dress(tongue: Words) -> Callable[[Sheet, int], None]:
    """Foot of every page: what is to become of it, and the page."""

    def dress(sheet: Sheet, index: int) -> None:
        sheet.foot = foot = Sheet()
        y = PAGE_HEIGHT - 11 * MM
        foot.rule(LEFT, y - 11, RIGHT, ink=LINE)
        foot.text(LEFT, y, tongue("document_title"), size=8, ink=MUTED)
        foot.text(
            RIGHT, y, lambda numbering: tongue("page", number=index + 1, count=numbering.pages), size=8, align="right"
        )

    return dress


class _Figure:
    """The drawing as large as it may be: upright where it fits, else turned, and only then smaller."""

    def __init__(self, drawing: Drawing, *, turned: bool, scale: float) -> None:
        self._drawing, self.turned, self._scale = drawing, turned, scale
        across, down = (drawing.height, drawing.width) if turned else (drawing.width, drawing.height)
        self.width, self.height = across * scale, down * scale

    @classmethod
    def of(cls, picture: GenogramPicture) -> _Figure:
        letters = PaperLetters()
        width, height = genogram.least_size(picture, WIDTH, letters)
        turned = width > WIDTH
        across = max(width, _ROOM if turned else WIDTH)
        _, height = genogram.least_size(picture, across, letters)
        drawing = genogram.lay_out(picture, across, height, letters)
        room = (WIDTH, _ROOM)
        asked = (drawing.height, drawing.width) if turned else (drawing.width, drawing.height)
        scale = min(1.0, room[0] / asked[0], room[1] / asked[1])
        return cls(drawing, turned=turned, scale=scale)

    def draw_at(self, canvas: Any, left: float, top: float) -> None:
        """With its top left corner at a point measured from the bottom left of the page."""
        canvas.saveState()
        if self.turned:
            canvas.translate(left, top - self.height)
            canvas.rotate(90)
            canvas.scale(self._scale, self._scale)
            Press(canvas, 0, 0).draw(self._drawing)
        else:
            canvas.translate(left, top)
            canvas.scale(self._scale, self._scale)
            Press(canvas, 0, 0).draw(self._drawing)
        canvas.restoreState()
