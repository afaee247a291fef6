"""Colours, type and space of the window: the only place with a literal colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ecede_desktop.ui.style_sheet import style_sheet

SPACE_INSIDE, SPACE_RELATED, SPACE_GROUP, SPACE_PAGE = 4, 8, 16, 24


class Token(StrEnum):
    """A colour by what it is for."""

    WINDOW = "window"
    SURFACE = "surface"
    SUNKEN = "sunken"
    LINE = "line"
    EDGE = "edge"
    TEXT = "text"
    MUTED = "muted"
    ACCENT = "accent"
    ON_ACCENT = "on_accent"
    DANGER = "danger"
    WARNING = "warning"
    SUCCESS = "success"
    INFO = "info"
    ACCENT_TINT = "accent_tint"
    DANGER_TINT = "danger_tint"
    WARNING_TINT = "warning_tint"
    SUCCESS_TINT = "success_tint"


LIGHT = {
    Token.WINDOW: "#F5F6F7",
    Token.SURFACE: "#FFFFFF",
    Token.SUNKEN: "#EBEEF0",
    Token.LINE: "#C9D0D6",
    Token.EDGE: "#7A858E",
    Token.TEXT: "#1A2126",
    Token.MUTED: "#515C65",
    Token.ACCENT: "#0B6672",
    Token.ON_ACCENT: "#FFFFFF",
    Token.DANGER: "#A8231B",
    Token.WARNING: "#7A4E00",
    Token.SUCCESS: "#1B6337",
    Token.INFO: "#22528F",
    Token.ACCENT_TINT: "#E3F0F2",
    Token.DANGER_TINT: "#FBECEA",
    Token.WARNING_TINT: "#FBF3E2",
    Token.SUCCESS_TINT: "#E6F2EA",
}
DARK = {
    Token.WINDOW: "#14181B",
    Token.SURFACE: "#1C2226",
    Token.SUNKEN: "#0F1315",
    Token.LINE: "#3A444B",
    Token.EDGE: "#82909A",
    Token.TEXT: "#E8ECEE",
    Token.MUTED: "#A9B4BC",
    Token.ACCENT: "#62C6D2",
    Token.ON_ACCENT: "#06282C",
    Token.DANGER: "#FF9288",
    Token.WARNING: "#F0BC62",
    Token.SUCCESS: "#82CF9C",
    Token.INFO: "#96BDF4",
    Token.ACCENT_TINT: "#16343A",
    Token.DANGER_TINT: "#3A2220",
    Token.WARNING_TINT: "#352B18",
    Token.SUCCESS_TINT: "#1B3224",
}
SIZES = {"small": 12, "body": 13, "section": 15, "title": 20, "figure": 28}
"""Pixels at 96 dpi and 100 % text."""


@dataclass(frozen=True)
class Look:
    """What is applied now."""

    dark: bool = False
    scale: float = 1.0
    """Text size, 1.0 = 100 %."""

    @property
    def colours(self) -> dict[Token, str]:
        return DARK if self.dark else LIGHT

    def px(self, pixels: float) -> int:
        """Pixels of the design at the user's text size."""
        return max(1, round(pixels * self.scale))


class _Theme(QObject):
    """Tells when the look changed, so that what is painted by hand is painted anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.look = Look()
        self.mode = "system"
        self.follows_system = False


_theme: _Theme | None = None


def notifier() -> _Theme:
    """The one that emits ``changed`` after the look changed."""
    global _theme
    if _theme is None:
        _theme = _Theme()
    return _theme


def look() -> Look:
    """The look that is applied now."""
    return notifier().look


def colour(token: Token | str) -> QColor:
    """The colour of a token now."""
    return QColor(look().colours[Token(token)])


def font(size: str = "body", *, bold: bool = False) -> QFont:
    """The platform's font in a step of the scale."""
    made = QFont(QGuiApplication.font())
    made.setPixelSize(look().px(SIZES[size]))
    made.setBold(bold)
    if size in ("figure", "title"):
        made.setFeature(QFont.Tag("tnum"), 1)
    return made


def system_is_dark() -> bool:
    """What the system asks for."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def high_contrast() -> bool:
    """Whether the system shows a high-contrast theme; its colours are then left alone."""
    palette = QGuiApplication.palette()
    ground, ink = palette.window().color(), palette.windowText().color()
    return {ground.name(), ink.name()} == {"#000000", "#ffffff"} and system_asks_for_contrast()


def system_asks_for_contrast() -> bool:
    """Qt 6.10 and later tell the wish for more contrast; earlier ones do not."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    if accessibility is None:
        return False
    preference = getattr(accessibility(), "contrastPreference", None)
    return preference is not None and "High" in str(preference())


def apply(app: QApplication, mode: str = "system", text_scale: int = 100) -> None:
    """Give the application its look: mode ``system``, ``light`` or ``dark``; text scale in percent."""
    theme = notifier()
    theme.mode = mode
    if not theme.follows_system:
        theme.follows_system = True
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: _follow(app))
    dark = system_is_dark() if mode == "system" else mode == "dark"
    theme.look = Look(dark, text_scale / 100)
    if app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    base = QFont(app.font())
    base.setPixelSize(theme.look.px(SIZES["body"]))
    app.setFont(base)
    if not high_contrast():
        app.setPalette(_palette(theme.look))
        colours = {token.value: value for token, value in theme.look.colours.items()}
        app.setStyleSheet(style_sheet(colours, theme.look.px))
    theme.changed.emit()


def _follow(app: QApplication) -> None:
    theme = notifier()
    if theme.mode == "system" and theme.look.dark != system_is_dark():
        apply(app, "system", round(theme.look.scale * 100))


def _palette(wanted: Look) -> QPalette:
    hues = {token: QColor(value) for token, value in wanted.colours.items()}
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: Token.WINDOW,
        QPalette.ColorRole.WindowText: Token.TEXT,
        QPalette.ColorRole.Base: Token.SURFACE,
        QPalette.ColorRole.AlternateBase: Token.SUNKEN,
        QPalette.ColorRole.Text: Token.TEXT,
        QPalette.ColorRole.Button: Token.SURFACE,
        QPalette.ColorRole.ButtonText: Token.TEXT,
        QPalette.ColorRole.BrightText: Token.DANGER,
        QPalette.ColorRole.Highlight: Token.ACCENT,
        QPalette.ColorRole.HighlightedText: Token.ON_ACCENT,
        QPalette.ColorRole.ToolTipBase: Token.SURFACE,
        QPalette.ColorRole.ToolTipText: Token.TEXT,
        QPalette.ColorRole.PlaceholderText: Token.MUTED,
        QPalette.ColorRole.Link: Token.ACCENT,
        QPalette.ColorRole.LinkVisited: Token.ACCENT,
        QPalette.ColorRole.Mid: Token.LINE,
        QPalette.ColorRole.Dark: Token.EDGE,
        QPalette.ColorRole.Accent: Token.ACCENT,
    }
    for role, token in roles.items():
        palette.setColor(role, hues[token])
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, hues[Token.MUTED])
    return palette
