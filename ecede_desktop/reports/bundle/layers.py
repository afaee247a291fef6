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
_SIZE = 12
_SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz"


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


def stamp(document: Pdf, strips: Sequence[Strip]) -> None:
    """Print its strip on each sheet, upright however the page was.

    The strip itself is drawn once for each width; only the number is written on every sheet.
    """
    pages = list(document.pages)
    kinds = list(dict.fromkeys((_size(page)[0], strip.note) for page, strip in zip(pages, strips, strict=True)))
    with Pdf.open(io.BytesIO(_strips(kinds))) as made:
        forms = {
            kind: document.copy_foreign(drawn.as_form_xobject())
            for kind, drawn in zip(kinds, made.pages, strict=False)
        }  # fmt: skip
        bold = document.copy_foreign(made.pages[-1].obj.Resources.Font[_bold_in(made)])
    for page, strip in zip(pages, strips, strict=True):
        width = _size(page)[0]
        right = width - 18 * MM - fonts.width(strip.label, fonts.BOLD, _SIZE)
        number = f"q /N Do BT {INK} g /NB {_SIZE} Tf {right:.2f} 7.5 Td ({strip.label}) Tj ET Q\n"
        draw(document, page, number.encode(), {"/N": forms[width, strip.note]}, {"/NB": bold})


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


def _strips(kinds: Sequence[tuple[float, str]]) -> bytes:
    """A page for each kind of strip, and a last one with every sign that a number has."""
    buffer = io.BytesIO()
    canvas = _canvas(buffer)
    for width, note in kinds:
        canvas.setPageSize((width, STRIP))
        canvas.setFillGray(1)
        canvas.rect(0, 0, width, STRIP, stroke=0, fill=1)
        canvas.setStrokeGray(0.6)
        canvas.setLineWidth(0.4)
        canvas.line(18 * MM, STRIP - 0.4, width - 18 * MM, STRIP - 0.4)
        canvas.setFillGray(MUTED)
        canvas.setFont(fonts.REGULAR, 7.5)
        canvas.drawString(18 * MM, 8.5, fonts.printable(note))
        canvas.showPage()
    canvas.setFont(fonts.BOLD, _SIZE)
    canvas.drawString(0, 0, _SIGNS)
    canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _bold_in(made: Pdf) -> str:
    """The name of the bold type on the last page; its signs stand at their own places of ASCII."""
    found = made.pages[-1].obj.Resources.Font
    return next(key for key in found.keys() if "Bold" in str(found[key].get("/BaseFont")))  # noqa: SIM118


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
    size = max(word.top - word.bottom, 1.0)
    natural = fonts.width(shown, fonts.REGULAR, size)
    if not shown.strip() or natural <= 0:
        return
    text.setFont(fonts.REGULAR, size)
    text.setHorizScale(max(min((word.right - word.left) / natural * 100, 1000), 1))
    text.setTextOrigin(word.left, word.bottom)
    text.textOut(shown + " ")
