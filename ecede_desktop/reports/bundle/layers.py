"""Draws on finished sheets: the strip with the number, and text that is searched but not seen."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pikepdf import Pdf
from reportlab.pdfgen.canvas import Canvas

from ecede_desktop.reports import fonts
from ecede_desktop.reports.bundle.places import STRIP, draw
from ecede_desktop.reports.sheet import INK, MM, MUTED

_INVISIBLE = 3


@dataclass(frozen=True)
class Word:
    """A word where it stands on a sheet."""

    text: str
    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class Strip:
    """What is printed at the foot of a sheet."""

    label: str
    note: str


def stamp(document: Pdf, strips: Sequence[Strip], first: int = 0) -> None:
    """Print its strip on each sheet from the one at ``first`` on, upright however the page was."""
    pages = [document.pages[first + at] for at in range(len(strips))]
    sizes = [_size(page) for page in pages]
    with Pdf.open(io.BytesIO(_strips(strips, [size[0] for size in sizes]))) as made:
        for page, drawn in zip(pages, made.pages, strict=True):
            form = document.copy_foreign(drawn.as_form_xobject())
            draw(document, page, b"q /N Do Q\n", {"/N": form})


def unseen_text(document: Pdf, words: dict[int, Sequence[Word]]) -> None:
    """Lay words under the sheets (by index) so that they can be found and copied."""
    if not words:
        return
    order = sorted(words)
    sizes = [_size(document.pages[number]) for number in order]
    with Pdf.open(io.BytesIO(_unseen([words[number] for number in order], sizes))) as made:
        for number, drawn in zip(order, made.pages, strict=True):
            form = document.copy_foreign(drawn.as_form_xobject())
            page = document.pages[number]
            draw(document, page, b"q /T Do Q\n", {"/T": form})


def _size(page: Any) -> tuple[float, float]:
    return float(page.obj.MediaBox[2]), float(page.obj.MediaBox[3])


def _canvas(buffer: io.BytesIO) -> Canvas:
    fonts.embed()
    return Canvas(buffer, invariant=1, pageCompression=1, initialFontName=fonts.REGULAR)


def _strips(strips: Sequence[Strip], widths: Sequence[float]) -> bytes:
    buffer = io.BytesIO()
    canvas = _canvas(buffer)
    for strip, width in zip(strips, widths, strict=True):
        canvas.setPageSize((width, STRIP))
        canvas.setFillGray(1)
        canvas.rect(0, 0, width, STRIP, stroke=0, fill=1)
        canvas.setStrokeGray(0.6)
        canvas.setLineWidth(0.4)
        canvas.line(18 * MM, STRIP - 0.4, width - 18 * MM, STRIP - 0.4)
        canvas.setFillGray(MUTED)
        canvas.setFont(fonts.REGULAR, 7.5)
        canvas.drawString(18 * MM, 8.5, fonts.printable(strip.note))
        canvas.setFillGray(INK)
        canvas.setFont(fonts.BOLD, 12)
        canvas.drawRightString(width - 18 * MM, 7.5, strip.label)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _unseen(pages: Sequence[Sequence[Word]], sizes: Sequence[tuple[float, float]]) -> bytes:
    buffer = io.BytesIO()
    canvas = _canvas(buffer)
    for words, size in zip(pages, sizes, strict=True):
        canvas.setPageSize(size)
        text = canvas.beginText()
        text.setTextRenderMode(_INVISIBLE)
        for word in words:
            _write(text, word)
        canvas.drawText(text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _write(text: Any, word: Word) -> None:
    """A word as wide as it is in the picture, so that what is marked in a reader is what is seen."""
    shown = fonts.printable(word.text)
    shown = "".join(letter for letter in shown if letter not in fonts.undrawable(shown))
    size = max(word.top - word.bottom, 1.0) / 1.36
    natural = fonts.width(shown, fonts.REGULAR, size)
    if not shown.strip() or natural <= 0:
        return
    text.setFont(fonts.REGULAR, size)
    text.setHorizScale(max(min((word.right - word.left) / natural * 100, 1000), 1))
    text.setTextOrigin(word.left, word.bottom + size * 0.29)
    text.textOut(shown + " ")
