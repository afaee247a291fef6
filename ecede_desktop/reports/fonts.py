"""The embedded type: Noto Sans for words, its bold for weight, Noto Sans Mono for session marks."""

from __future__ import annotations

import unicodedata
from collections.abc import Container
from functools import cache
from threading import Lock
from typing import Any

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from ecede_desktop import paths
from ecede_desktop.errors import UserError

REGULAR = "NotoSans"
BOLD = "NotoSans-Bold"
MARK = "NotoSansMono"
"""Marks are set in a mono face because its I has feet: a bare stroke reads as the / of a present mark."""

_FILES = {REGULAR: "NotoSans-Regular.ttf", BOLD: "NotoSans-Bold.ttf", MARK: "NotoSansMono-Regular.ttf"}
_lock = Lock()


@cache
def embed() -> None:
    """Make the three faces known to reportlab, once a process; it embeds only the characters a document uses."""
    with _lock:
        for name, file in _FILES.items():
            path = paths.resources() / "fonts" / file
            if not path.is_file():
                raise UserError(
                    "font_missing",
                    f"The font file {file} is missing from the program, so no paper can be made. "
                    "Install the program again.",
                    file=file,
                )
            pdfmetrics.registerFont(TTFont(name, str(path)))


_INSTEAD = {
    "\N{MINUS SIGN}": "\N{EN DASH}", "\N{GREATER-THAN OR EQUAL TO}": ">=", "\N{LESS-THAN OR EQUAL TO}": "<=",
    "\N{RIGHTWARDS ARROW}": "->", "\N{LEFTWARDS ARROW}": "<-", "\N{BLACK CIRCLE}": "\N{BULLET}",
    "\N{ALMOST EQUAL TO}": "~", "\N{NOT EQUAL TO}": "<>", "\N{NON-BREAKING HYPHEN}": "-",
    "\N{FIGURE DASH}": "\N{EN DASH}",
}  # fmt: skip
"""What is printed for signs that a face has no shape for: Noto Sans has no minus of its own."""


STAND_IN = "[?]"
"""Stands where a face has no shape and no other sign says the same: seen to be there, never dropped."""

_TAB = "    "


def printable(text: str, font: str = REGULAR) -> str:
    """The text as it is printed: every word of every paper and picture comes through here, measured and drawn."""
    return text if text.isascii() and text.isprintable() else text.translate(_printed(font))


class _Printed(dict[int, str]):
    """What each character is printed as in one face, found out when it is first met."""

    def __init__(self, shapes: Container[int]) -> None:
        super().__init__()
        self._shapes = shapes

    def __missing__(self, code: int) -> str:
        self[code] = found = self._found(code)
        return found

    def _found(self, code: int) -> str:
        sign = chr(code)
        if sign == "\t":
            return _TAB
        if sign.isspace():
            return sign if code in self._shapes and sign.isprintable() else "" if sign == "\r" else " "
        if code in self._shapes and unicodedata.category(sign) != "Cc":
            return sign
        if other := _INSTEAD.get(sign):
            return other
        return "" if _shapeless(code) else STAND_IN


@cache
def _printed(font: str) -> _Printed:
    embed()
    return _Printed(pdfmetrics.getFont(font).face.charToGlyph)


def _shapeless(code: int) -> bool:
    """Whether it only says how its neighbours are to be written (joiners, direction, look) and is nowhere seen."""
    return unicodedata.category(chr(code)) == "Cf" or 0xFE00 <= code <= 0xFE0F or 0x1F3FB <= code <= 0x1F3FF


def undrawable(text: str) -> str:
    """The characters of a text for which a stand-in is printed, each once."""
    printed = _printed(REGULAR)
    return "".join(letter for letter in dict.fromkeys(text) if letter not in "[?]" and printed[ord(letter)] == STAND_IN)


class _Widths(dict[str, float]):
    """How wide each character is in one face, in thousandths of the size, found out when it is first met."""

    def __init__(self, face: Any) -> None:
        super().__init__()
        self._face = face

    def __missing__(self, sign: str) -> float:
        self[sign] = found = float(self._face.charWidths.get(ord(sign), self._face.defaultWidth))
        return found

    def of(self, text: str) -> float:
        """A line without kerning is as wide as its characters together."""
        return sum(map(self.__getitem__, text))


@cache
def _widths(font: str) -> _Widths:
    embed()
    return _Widths(pdfmetrics.getFont(font).face)


def width(text: str, font: str, size: float) -> float:
    """How wide a line of text is, in points."""
    return 0.001 * size * _widths(font).of(printable(text, font))


def wrapped(text: str, font: str, size: float, room: float) -> list[str]:
    """The lines of a paragraph; a single word wider than the room is broken, never cut off."""
    lines: list[str] = []
    # Each word is measured once: measuring every line anew with each word was most of the time that a paper took.
    widths, points = _widths(font), 0.001 * size
    space = widths.of(printable(" ", font))
    for paragraph in text.split("\n"):
        line, so_far = "", 0.0
        for word in paragraph.split(" "):
            own = widths.of(printable(word, font))
            trial = so_far + space + own if line else own
            if points * trial <= room:
                line, so_far = (f"{line} {word}" if line else word), trial
                continue
            if line:
                lines.append(line)
            line, so_far = word, own
            while points * so_far > room and (cut := _fits(line, font, size, room)) < len(line):
                lines.append(line[:cut])
                so_far -= widths.of(printable(line[:cut], font))
                line = line[cut:]
        lines.append(line)
    return lines


def fitting(text: str, font: str, size: float, room: float, smallest: float = 5.0) -> float | None:
    """The size, no larger than asked, at which the text fits on one line; None when it cannot."""
    natural = width(text, font, size)
    if natural <= room:
        return size
    scaled = int(size * room / natural * 10) / 10
    return scaled if scaled >= smallest else None


def _fits(word: str, font: str, size: float, room: float) -> int:
    """How many letters of a word the room holds, at least one where there are any.

    By doubling and then by halves, so that no more than about two lines of a word of 100,000 letters are measured.
    """
    held, over = min(1, len(word)), 2
    while over < len(word) and width(word[:over], font, size) <= room:
        held, over = over, over * 2
    over = over if over < len(word) else len(word) + 1
    while over - held > 1:
        middle = (held + over) // 2
        if width(word[:middle], font, size) > room:
            over = middle
        else:
            held = middle
    return held
