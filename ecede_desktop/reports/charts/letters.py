"""How large words are in the embedded type of the papers."""

from __future__ import annotations

from reportlab.pdfbase import pdfmetrics

from ecede_desktop.pictures.shapes import Size
from ecede_desktop.reports import fonts

FACES: dict[Size, tuple[str, float]] = {
    "small": (fonts.REGULAR, 7.5),
    "body": (fonts.REGULAR, 8.5),
    "strong": (fonts.BOLD, 8.5),
}
LEADING = 1.32


class PaperLetters:
    """Points of the embedded fonts."""

    def width(self, words: str, size: Size) -> float:
        """Of one line."""
        return fonts.width(words, *FACES[size])

    def height(self, size: Size) -> float:
        """From line to line."""
        return FACES[size][1] * LEADING

    def ascent(self, size: Size) -> float:
        """From the top of a line to its base."""
        fonts.embed()
        face, points = FACES[size]
        rise, fall = pdfmetrics.getAscentDescent(face, points)
        return float(rise + (self.height(size) - (rise - fall)) / 2)
