"""Labels with a style of the theme."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget


def label(text: str = "", kind: str = "", parent: QWidget | None = None, *, wraps: bool = False) -> QLabel:
    """A plain-text label; ``kind`` names a style: title, section, figure, small, muted, strong, error."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    if kind:
        made.setProperty("kind", kind)
    return made


def read_by_keyboard(made: QLabel) -> None:
    """Let Tab come to a label, so that it is read out where it stands and its words can be copied."""
    flags = Qt.TextInteractionFlag
    made.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setIndent(0)
    made.setProperty("reads", True)


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line between groups."""
    made = QFrame(parent)
    made.setProperty("kind", "rule")
    return made
