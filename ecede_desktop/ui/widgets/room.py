"""The room there is: a window opens as large as it would like, and never larger than the screen it stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecede_desktop.ui import theme

ASIDE, ABOVE = 40, 80
"""Pixels that the frame and the task bar need beside and above."""


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window its size in pixels of the design, as far as the screen has room at this size of text."""
    look, screen = theme.look(), window.screen().availableGeometry()
    window.resize(min(look.px(width), screen.width() - ASIDE), min(look.px(height), screen.height() - ABOVE))
