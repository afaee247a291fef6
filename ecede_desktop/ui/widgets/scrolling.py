"""A page that scrolls where it needs more height than there is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


def scroll_in(holder: QWidget, page: QWidget) -> QScrollArea:
    """Let a page fill its holder and scroll in it; the keyboard goes to what stands in the page."""
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(page)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(scroll)
    return scroll
