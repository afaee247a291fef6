"""Whether a page has text that can be searched, and which way up that text is read."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium
from pikepdf import Array, Dictionary, Name, Page, PdfError, Stream

from ecede_desktop.records.pdf_reading import pdf_reading
from ecede_desktop.reports.bundle.places import inherited, turn_of

ENOUGH = 12
"""So many letters at least before a page is turned for them."""
SHOWS = re.compile(rb"[\)>\]]\s*(?:Tj|TJ|'|\")")
_NUMBER = rb"([-+]?[\d.]+)\s+"
_MATRIX = re.compile(rb"(?<![\d.])" + _NUMBER * 4 + rb"[-+]?[\d.]+\s+[-+]?[\d.]+\s+(?:cm|Tm)\b")
_PLAIN = b"1 0 0 1 "
_ANY_MATRIX = re.compile(rb"\b(?:cm|Tm)\b")


@dataclass(frozen=True)
class Direction:
    """What is known of a page."""

    text: bool
    blank: bool
    """It holds nothing at all."""
    turn: int
    """By how many degrees, clockwise, it is to be shown turned to be read."""
    turned: bool
    """Somebody would have had to turn the head."""


def direction(page: Page, number: int, letters: Callable[[int], Counter[int]]) -> Direction:
    """How a page is read; ``letters`` counts its letters by direction and is asked only where the page is not plain."""
    turn = turn_of(page)
    content = _content(page)
    if content is not None and not content.strip():
        return Direction(text=False, blank=True, turn=turn, turned=False)
    if content is not None:
        shows = SHOWS.search(content) is not None
        if shows and turn == 0 and _upright(content):
            return Direction(text=True, blank=False, turn=0, turned=False)
        if not shows and not _draws_forms(page):
            return Direction(text=False, blank=False, turn=turn, turned=False)
    counted = letters(number)
    whole = sum(counted.values())
    if whole >= ENOUGH:
        most, count = counted.most_common(1)[0]
        if most != turn and count >= 0.9 * whole:
            return Direction(text=True, blank=False, turn=most, turned=True)
    return Direction(text=whole > 0, blank=False, turn=turn, turned=False)


def letters_by_turn(document: pypdfium2.PdfDocument, number: int) -> Counter[int]:
    """How many letters are read when the page is turned clockwise by so many degrees, on top of nothing."""
    counted: Counter[int] = Counter()
    with pdf_reading:
        page = document[number]
        text = page.get_textpage()
        try:
            for at in range(text.count_chars()):
                if chr(pdfium.FPDFText_GetUnicode(text, at)).isalnum():
                    angle = math.degrees(pdfium.FPDFText_GetCharAngle(text, at))
                    counted[round(-angle / 90) * 90 % 360] += 1
        finally:
            text.close()
            page.close()
    return counted


def _content(page: Page) -> bytes | None:
    """Its contents; None where they cannot be unpacked."""
    contents = page.obj.get("/Contents")
    try:
        if isinstance(contents, Array):
            return b"\n".join(part.read_bytes() for part in contents if isinstance(part, Stream))
        return contents.read_bytes() if isinstance(contents, Stream) else b""
    except PdfError:
        return None


def _draws_forms(page: Page) -> bool:
    """Whether it may draw something that has contents of its own."""
    resources = inherited(page.obj, "/Resources")
    objects = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    if not isinstance(objects, Dictionary):
        return False
    return any(isinstance(held, Stream) and held.get("/Subtype") != Name.Image for _, held in objects.items())


def _upright(content: bytes) -> bool:
    """Whether no matrix in it turns or mirrors anything."""
    if content.count(_PLAIN) == content.count(b" cm") + content.count(b" Tm"):
        return True
    known = 0
    for a, b, c, d in _MATRIX.findall(content):
        known += 1
        if float(b or 0) or float(c or 0) or float(a) < 0 or float(d) < 0:
            return False
    return known == len(_ANY_MATRIX.findall(content))
