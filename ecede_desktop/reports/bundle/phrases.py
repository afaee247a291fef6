"""Finds words on a page as people read them: over line ends, with or without accents, in small or capital letters."""

from __future__ import annotations

import ctypes
import re
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

import pypdfium2
import pypdfium2.raw as pdfium

from ecede_desktop.records.bundles import Area
from ecede_desktop.reports.bundle.layers import Word

_HYPHENS = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\x02\ufffe", "-")
    | {"\u2019": "'", "\xad": "-"}
    | dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff", "")
)
_LINE_END = r"(?:-\s*)?"
"""A word may be divided at a line's end behind any letter."""


_MORE = 0.12


@dataclass(frozen=True)
class Letter:
    """A letter of a page and where it stands."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    """The ink of it, as far as its type says."""
    low: float = 0.0
    high: float = 0.0
    """The line it stands in."""


def letters_of(document: pypdfium2.PdfDocument, number: int) -> list[Letter]:
    """The letters of a page in the order in which they are read; whoever calls holds the lock of the reader."""
    with _text_of(document, number) as text:
        return [_letter(text, at) for at in range(text.count_chars())]


def signs_of(document: pypdfium2.PdfDocument, number: int) -> str:
    """The same without the places where they stand, which take far longer to ask for."""
    with _text_of(document, number) as text:
        return "".join(_sign(text, at) for at in range(text.count_chars()))


@contextmanager
def _text_of(document: pypdfium2.PdfDocument, number: int) -> Iterator[pypdfium2.PdfTextPage]:
    page = document[number]
    text = page.get_textpage()
    try:
        yield text
    finally:
        text.close()
        page.close()


def _sign(text: pypdfium2.PdfTextPage, at: int) -> str:
    return chr(pdfium.FPDFText_GetUnicode(text, at))


def _letter(text: pypdfium2.PdfTextPage, at: int) -> Letter:
    sign = _sign(text, at)
    line = pdfium.FS_RECTF()
    if not pdfium.FPDFText_GetLooseCharBox(text, at, ctypes.byref(line)):
        return Letter(sign, 0, 0, 0, 0)
    left, bottom, right, top = text.get_charbox(at)
    if top <= bottom:
        bottom, top = line.bottom, line.top
    return Letter(sign, min(line.left, left), bottom, max(line.right, right), top, line.bottom, line.top)


def places(phrase: str, letters: Sequence[Letter]) -> list[list[Area]]:
    """Each place where a phrase stands, as the rectangles that cover it, one a line."""
    plain, origin = [], []
    for at, letter in enumerate(letters):
        for sign in _folded(letter.text):
            plain.append(sign)
            origin.append(at)
    found = []
    for match in _pattern(phrase).finditer("".join(plain)):
        covered = [letters[at] for at in sorted({origin[n] for n in range(match.start(), match.end())})]
        areas = _by_line([letter for letter in covered if letter.right > letter.left])
        if areas:
            found.append(areas)
    return found


def within(phrase: str, text: str) -> bool:
    """Whether a phrase stands in a text."""
    return _pattern(phrase).search(_folded(text)) is not None


def without(phrase: str, text: str) -> str:
    """A text in small letters, without accents and without a phrase."""
    return _pattern(phrase).sub(" | ", _folded(text))


def words_of(letters: Sequence[Letter]) -> list[Word]:
    """The words of a page, each with the rectangle it stands in."""
    found: list[Word] = []
    word: list[Letter] = []
    for letter in [*letters, Letter(" ", 0, 0, 0, 0)]:
        if letter.text.isspace() or ord(letter.text) < 32:
            if word:
                found.append(_word(word))
            word = []
        elif letter.right > letter.left:
            word.append(letter)
    return found


def _word(letters: list[Letter]) -> Word:
    return Word(
        "".join(letter.text for letter in letters),
        min(letter.left for letter in letters), min(letter.bottom for letter in letters),
        max(letter.right for letter in letters), max(letter.top for letter in letters),
    )  # fmt: skip


def _by_line(letters: Sequence[Letter]) -> list[Area]:
    lines: list[list[Letter]] = []
    for letter in letters:
        if lines and abs(lines[-1][-1].low - letter.low) < max(letter.high - letter.low, 1) / 2:
            lines[-1].append(letter)
        else:
            lines.append([letter])
    return [_around(line) for line in lines]


def _around(letters: Sequence[Letter]) -> Area:
    """A little more than the ink, and no more than the line, so that the lines above and below stay whole."""
    more = _MORE * max(letter.high - letter.low for letter in letters)
    return Area(
        min(letter.left for letter in letters),
        max(min(letter.bottom for letter in letters) - more, min(letter.low for letter in letters)),
        max(letter.right for letter in letters),
        min(max(letter.top for letter in letters) + more, max(letter.high for letter in letters)),
    )


@lru_cache(maxsize=256)
def _pattern(phrase: str) -> re.Pattern[str]:
    """Whole words, however they are spaced, and with a hyphen at a line's end."""
    parts = []
    for word in _folded(phrase.replace("\xad", "")).split():
        parts.append(r"-\s*".join(_LINE_END.join(map(re.escape, piece)) for piece in word.split("-")))
    pattern = r"\s+".join(parts)
    first = r"(?<!\w)" if parts and pattern[:1].isalnum() else ""
    last = r"(?!\w)" if parts and parts[-1][-1:].isalnum() else ""
    return re.compile(f"{first}{pattern}{last}" if parts else r"(?!)")


def _folded(text: str) -> str:
    """Without accents and in small letters."""
    apart = unicodedata.normalize("NFKD", text.translate(_HYPHENS)).casefold()
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
