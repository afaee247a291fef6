"""A message that stays in sight: icon, sentence, and at most one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label

TINTS = {
    "info": (Token.INFO, Token.ACCENT_TINT),
    "success": (Token.SUCCESS, Token.SUCCESS_TINT),
    "warning": (Token.WARNING, Token.WARNING_TINT),
    "danger": (Token.DANGER, Token.DANGER_TINT),
}
ICONS = {"info": "info", "success": "met", "warning": "warning", "danger": "danger"}


class Banner(QFrame):
    """``kind`` is info, success, warning or danger; it is hidden while it has nothing to say."""

    def __init__(self, kind: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._icon = IconLabel(ICONS[kind], TINTS[kind][0])
        self._text = label(wraps=True)
        self._action = QPushButton()
        self._action.setProperty("kind", "link")
        self._action.hide()
        self._act: Callable[[], None] | None = None
        self._action.clicked.connect(self._do)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(theme.SPACE_RELATED)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme.notifier().changed.connect(self._tint)
        self._tint()
        self.hide()

    def say(self, text: str, kind: str | None = None, action: str = "", act: Callable[[], None] | None = None) -> None:
        """Show a sentence; an empty one hides the banner."""
        if kind is not None and kind != self._kind:
            self._kind = kind
            self._icon.show_icon(ICONS[kind], TINTS[kind][0])
            self._tint()
        self._text.setText(text)
        self.setAccessibleName(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        if act is not None:
            self._act = act
        self.setVisible(bool(text))

    @property
    def text(self) -> str:
        """What it says now."""
        return self._text.text()

    def _do(self) -> None:
        """Only what was said last: a sentence that is said again every minute must not act several times."""
        if self._act is not None:
            self._act()

    def _tint(self) -> None:
        edge, ground = (theme.colour(token).name() for token in TINTS[self._kind])
        self.setStyleSheet(
            f"Banner {{ background: {ground}; border: none; border-left: 4px solid {edge}; border-radius: 4px; }}"
        )
