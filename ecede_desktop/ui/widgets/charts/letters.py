"""How large words are in the fonts of the window."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF

from ecede_desktop.pictures.shapes import Size
from ecede_desktop.ui import theme


class WindowLetters:
    """The fonts of the theme as they are now; made anew when the look changes."""

    @cached_property
    def fonts(self) -> dict[Size, QFont]:
        """A font for each size."""
        sizes: dict[Size, QFont] = {
            "small": theme.font("small"),
            "body": theme.font("body"),
            "strong": theme.font("body", bold=True),
        }
        for one in sizes.values():
            one.setFeature(QFont.Tag("tnum"), 1)
        return sizes

    @cached_property
    def _metrics(self) -> dict[Size, QFontMetricsF]:
        return {size: QFontMetricsF(one) for size, one in self.fonts.items()}

    def width(self, words: str, size: Size) -> float:
        """Of one line."""
        return self._metrics[size].horizontalAdvance(words)

    def height(self, size: Size) -> float:
        """From line to line."""
        return self._metrics[size].height()

    def ascent(self, size: Size) -> float:
        """From the top of a line to its base."""
        return self._metrics[size].ascent()
