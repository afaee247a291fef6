"""A paper of several sheets: where the next thing goes, its bookmarks, what every page carries, the finished PDF."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pikepdf
from reportlab.pdfgen.canvas import Canvas

from ecede_desktop.reports import fonts
from ecede_desktop.reports.sheet import INK, MM, MUTED, PAGE_HEIGHT, PAGE_WIDTH, Drawable, Numbering, Sheet

LEFT = 18 * MM
RIGHT = PAGE_WIDTH - 18 * MM
WIDTH = RIGHT - LEFT
TOP = 24 * MM
BOTTOM = PAGE_HEIGHT - 19 * MM
"""Between these the content lies; header and footer stand outside."""

PAGE_LANGUAGE = {"en": "en-GB", "cy": "cy-GB"}


@dataclass(frozen=True)
class Mark:
    """A bookmark: its title, depth and the page and height it leads to."""

    key: str
    title: str
    level: int
    page: int
    y: float


@dataclass
class Paper:
    """Sheets in order, and the place on the last one where the next thing goes."""

    dress: Callable[[Sheet, int], None]
    """Draws what every page carries (header, footer) on a new sheet, given its index."""
    sheets: list[Sheet] = field(default_factory=list)
    marks: list[Mark] = field(default_factory=list)
    language: str = "en"
    y: float = TOP

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    @property
    def room(self) -> float:
        """What is left of the page."""
        return BOTTOM - self.y

    def new_page(self) -> None:
        """Go on at the top of a fresh page."""
        self.sheets.append(Sheet(self.language))
        self.dress(self.sheet, len(self.sheets) - 1)
        self.y = TOP

    def need(self, height: float) -> bool:
        """Go to a new page unless so much room is left; says whether it did."""
        if self.room >= height:
            return False
        self.new_page()
        return True

    def together(self, draw: Callable[[], None]) -> None:
        """Draw something on this page, or, where it would run over, on a page of its own."""
        sheets, ops, marks, y = len(self.sheets), len(self.sheet.ops), len(self.marks), self.y
        draw()
        if len(self.sheets) == sheets or y <= TOP:
            return
        del self.sheets[sheets:], self.sheet.ops[ops:], self.marks[marks:]
        self.new_page()
        draw()

    def mark(self, key: str, title: str, level: int) -> None:
        """A bookmark that leads here."""
        self.marks.append(Mark(key, title, level, len(self.sheets) - 1, self.y))

    def heading(self, text: str) -> None:
        """The title of a part."""
        self.y += 15
        self.sheet.text(LEFT, self.y, text, font=fonts.BOLD, size=14)
        self.y += 11

    def paragraph(
        self,
        text: str,
        *,
        size: float = 9.5,
        ink: float = INK,
        font: str = fonts.REGULAR,
        x: float = LEFT,
        width: float = WIDTH,
        after: float = 6,
    ) -> None:
        """A paragraph that goes on over the page where it must."""
        leading = round(size * 1.42, 2)
        for line in fonts.wrapped(text, font, size, width):
            self.need(leading)
            self.y += leading
            self.sheet.text(x, self.y - leading * 0.26, line, font=font, size=size, ink=ink)
        self.y += after

    def note(self, text: str) -> None:
        """A quieter paragraph."""
        self.paragraph(text, size=8.5, ink=MUTED)

    def figure(self, picture: Drawable, after: float = 12) -> None:
        """A picture, never divided between pages."""
        self.need(picture.height)
        self.sheet.figure(LEFT, self.y, picture)
        self.y += picture.height + after


@dataclass(frozen=True)
class Facts:
    """What the file says of itself."""

    title: str
    author: str
    subject: str
    keywords: str
    language: str
    """en, cy or both."""
    written_at: dt.datetime


def pdf(paper: Paper, facts: Facts) -> bytes:
    """The file: the same paper and facts give the same bytes."""
    buffer = io.BytesIO()
    canvas = _canvas(buffer, facts)
    _draw(canvas, paper)
    canvas.showOutline()
    canvas.save()
    return _finished(buffer, facts.written_at)


def batch(papers: Sequence[Paper], titles: Sequence[str], facts: Facts) -> bytes:
    """Papers in one file in order, each under a bookmark with its own page numbers; fonts are embedded once.

    Each begins on a front page: where the one before ends on a front page, an empty back page follows it.
    """
    buffer = io.BytesIO()
    canvas = _canvas(buffer, facts)
    for place, (paper, title) in enumerate(zip(papers, titles, strict=True)):
        key = f"paper-{place + 1}"
        canvas.bookmarkPage(key, fit="XYZ", left=0, top=PAGE_HEIGHT)
        canvas.addOutlineEntry(title, key, 0, closed=True)
        _draw(canvas, paper, f"{key}-", 1)
        if len(paper.sheets) % 2 and place + 1 < len(papers):
            canvas.showPage()
    canvas.showOutline()
    canvas.save()
    return _finished(buffer, facts.written_at)


def _canvas(buffer: io.BytesIO, facts: Facts) -> Canvas:
    fonts.embed()
    # Welsh comes first where both are asked, so the document is Welsh and its English pages say that they differ.
    language = PAGE_LANGUAGE["en" if facts.language == "en" else "cy"]
    canvas = Canvas(
        buffer, (PAGE_WIDTH, PAGE_HEIGHT), invariant=1, pageCompression=1, lang=language,
        initialFontName=fonts.REGULAR,
    )  # fmt: skip
    canvas.setTitle(facts.title)
    canvas.setAuthor(facts.author)
    canvas.setSubject(facts.subject)
    canvas.setKeywords(facts.keywords)
    canvas.setCreator("Every Child Every Day Desktop")
    canvas.setViewerPreference("DisplayDocTitle", "true")
    return canvas


def _draw(canvas: Canvas, paper: Paper, prefix: str = "", deeper: int = 0) -> None:
    parts: dict[str, int] = {}
    for mark in paper.marks:
        parts.setdefault(mark.key, mark.page + 1)
    numbering = Numbering(len(paper.sheets), parts)
    for index, sheet in enumerate(paper.sheets):
        for mark in (mark for mark in paper.marks if mark.page == index):
            key = prefix + mark.key
            canvas.bookmarkPage(key, fit="XYZ", left=0, top=PAGE_HEIGHT - mark.y + 6)
            canvas.addOutlineEntry(mark.title, key, mark.level + deeper)
        canvas.addLiteral(f"/Span <</Lang ({PAGE_LANGUAGE[sheet.language]})>> BDC")
        sheet.draw(canvas, numbering)
        canvas.addLiteral("EMC")
        canvas.showPage()


def pages(content: bytes) -> int:
    """How many pages a finished paper has."""
    with pikepdf.open(io.BytesIO(content)) as document:
        return len(document.pages)


def _finished(buffer: io.BytesIO, written_at: dt.datetime) -> bytes:
    """Put the paper's own date in place of the renderer's; the file's identity follows from its contents alone."""
    stamp = written_at.astimezone(dt.UTC).strftime("D:%Y%m%d%H%M%SZ")
    buffer.seek(0)
    with pikepdf.open(buffer) as document:
        document.docinfo["/CreationDate"] = stamp
        document.docinfo["/ModDate"] = stamp
        if "/ID" in document.trailer:
            del document.trailer["/ID"]
        out = io.BytesIO()
        document.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()
