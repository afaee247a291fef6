"""How windows open: as large as they would like, never larger than the screen, and gone once they are closed."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ecede_desktop.ui import theme

D = TypeVar("D", bound=QDialog)
ASIDE, ABOVE = 40, 80
"""Pixels that the frame and the task bar need beside and above."""


def open_at(window: QWidget, width: int, height: int) -> None:
    """Give a window its size in pixels of the design, as far as the screen has room at this size of text."""
    look, screen = theme.look(), window.screen().availableGeometry()
    window.resize(min(look.px(width), screen.width() - ASIDE), min(look.px(height), screen.height() - ABOVE))


def opened(dialog: D) -> D:
    """Open a dialog over its window, which goes on meanwhile; once closed, it is let go."""
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
