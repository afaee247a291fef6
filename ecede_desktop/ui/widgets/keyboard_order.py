"""The way of the keyboard through a page that grows: the order in which its controls are laid out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def order_keyboard(page: QWidget) -> None:
    """Let Tab go through a page as it is laid out, from its first control to its last."""
    for first, second in pairwise(list(stops_of(page))):
        QWidget.setTabOrder(first, second)


def stops_of(page: QWidget) -> Iterator[QWidget]:
    """The controls at which the keyboard stops, in the order of the layout."""
    if page.focusPolicy() & Qt.FocusPolicy.TabFocus and page.focusProxy() is None:
        yield page
        return
    inside = page.widget() if isinstance(page, QScrollArea) else None
    if inside is not None:
        yield from stops_of(inside)
    elif (layout := page.layout()) is not None:
        yield from _of_layout(layout)


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from stops_of(widget)
        elif (inner := item.layout()) is not None:
            yield from _of_layout(inner)
