"""The colours of a picture in the window: tokens of the theme, and blends of two of them."""

from __future__ import annotations

from PySide6.QtGui import QColor, QGuiApplication

from ecede_desktop.pictures.shapes import Ink
from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token

_TOKENS: dict[Ink, tuple[Token, Token, float]] = {
    Ink.TEXT: (Token.TEXT, Token.TEXT, 0),
    Ink.MUTED: (Token.MUTED, Token.MUTED, 0),
    Ink.LINE: (Token.LINE, Token.SURFACE, 0.35),
    Ink.GROUND: (Token.SURFACE, Token.SURFACE, 0),
    Ink.NOW: (Token.ACCENT, Token.ACCENT, 0),
    Ink.BEFORE: (Token.EDGE, Token.MUTED, 0.4),
    Ink.AIM: (Token.TEXT, Token.TEXT, 0),
    Ink.OTHER_A: (Token.INFO, Token.INFO, 0),
    Ink.OTHER_B: (Token.WARNING, Token.WARNING, 0),
    Ink.OTHER_C: (Token.SUCCESS, Token.SUCCESS, 0),
    Ink.QUIET: (Token.SURFACE, Token.LINE, 0.35),
    Ink.BEST: (Token.ACCENT_TINT, Token.ACCENT_TINT, 0),
    Ink.GOOD: (Token.ACCENT_TINT, Token.ACCENT, 0.22),
    Ink.MIDDLING: (Token.WARNING_TINT, Token.WARNING, 0.3),
    Ink.WORST: (Token.DANGER, Token.DANGER, 0),
    Ink.ON_WORST: (Token.SURFACE, Token.SURFACE, 0),
    Ink.EDGE: (Token.EDGE, Token.EDGE, 0),
    Ink.APPROVED: (Token.ACCENT_TINT, Token.ACCENT, 0.15),
    Ink.AUTHORISED: (Token.INFO, Token.SURFACE, 0.72),
    Ink.UNAUTHORISED: (Token.DANGER, Token.DANGER, 0),
    Ink.ON_UNAUTHORISED: (Token.SURFACE, Token.SURFACE, 0),
    Ink.ROSE: (Token.SUCCESS, Token.SURFACE, 0.72),
    Ink.ROSE_EDGE: (Token.SUCCESS, Token.SUCCESS, 0),
    Ink.FELL_EDGE: (Token.DANGER, Token.DANGER, 0),
    Ink.FELL: (Token.DANGER, Token.SURFACE, 0.68),
    Ink.HATCH: (Token.EDGE, Token.SURFACE, 0.25),
}


def colour(ink: Ink) -> QColor:
    """The colour of an ink now; a high-contrast system gives its own two."""
    if theme.high_contrast():
        return _contrasting(ink)
    first, second, share = _TOKENS[ink]
    return blend(theme.colour(first), theme.colour(second), share)


def blend(first: QColor, second: QColor, share: float) -> QColor:
    """So much of the second in the first."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


_GROUNDS = frozenset(
    {Ink.GROUND, Ink.QUIET, Ink.BEST, Ink.GOOD, Ink.MIDDLING, Ink.APPROVED, Ink.AUTHORISED, Ink.ON_WORST,
     Ink.ON_UNAUTHORISED, Ink.ROSE, Ink.FELL}
)  # fmt: skip


def _contrasting(ink: Ink) -> QColor:
    palette = QGuiApplication.palette()
    return palette.base().color() if ink in _GROUNDS else palette.text().color()
