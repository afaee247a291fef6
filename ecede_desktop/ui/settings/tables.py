"""Parts that the tables of the settings share: how they look, the page around them, the link back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QScrollArea, QTableView, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.rows_model import RowsModel

LEAST = 150
"""Pixels of the design that a column of sentences has at least; where there is no room the table scrolls."""

LEAST_HEIGHT = 200
"""And the table is never lower: then the page around it scrolls."""


class _Share(QObject):
    """Gives the columns of sentences what the others leave."""

    def __init__(self, table: QTableView, wide: Sequence[int]) -> None:
        super().__init__(table)
        self._table, self._wide = table, tuple(wide)
        table.viewport().installEventFilter(self)
        table.model().modelReset.connect(self.fit)
        theme.notifier().changed.connect(self.fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Share the width, then be as high as the words need."""
        table, model = self._table, self._table.model()
        others = [at for at in range(model.columnCount()) if at not in self._wide]
        for at in others:
            table.resizeColumnToContents(at)
        table.setMinimumHeight(theme.look().px(LEAST_HEIGHT))
        room = table.viewport().width() - sum(table.columnWidth(at) for at in others)
        for at in self._wide:
            table.setColumnWidth(at, max(room // len(self._wide), theme.look().px(LEAST)))
        table.resizeRowsToContents()


def scrolling(page: QWidget) -> QScrollArea:
    """The page, scrolling as a whole where its parts need more height than there is."""
    made = QScrollArea()
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setWidget(page)
    return made


class LinkBack(QPushButton):
    """A link that leads to where one came from, its arrow as large as the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "link")
        self.setIcon(icon("back"))
        theme.notifier().changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        side = theme.look().px(16)
        self.setIconSize(QSize(side, side))


def dress(table: QTableView, model: RowsModel[Any], wide: Sequence[int]) -> None:
    """A table of records, one line chosen at a time; ``wide`` are its columns of sentences."""
    table.setModel(model)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    _Share(table, wide)
