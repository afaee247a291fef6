"""A fast table of one record a line, as the caseload and the list of schools show theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject
from PySide6.QtWidgets import QAbstractItemView, QTableView

PAD = 8
"""Room at either side of a cell's words, in pixels."""


class ColumnWidth(Protocol):
    """What is asked of a column: its least width in characters, and whether room to spare goes to it."""

    @property
    def width(self) -> int: ...

    @property
    def elastic(self) -> bool: ...


@dataclass(frozen=True)
class CharacterWidth:
    """The least width of a column in characters; room to spare goes to those that are ``elastic``."""

    width: int
    elastic: bool = False


def row_table(model: QAbstractItemModel) -> QTableView:
    """One line is chosen at a time; the keyboard leaves it by Tab."""
    table = QTableView()
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionsClickable(True)
    return table


def fit_columns(table: QTableView, columns: Sequence[ColumnWidth]) -> None:
    """Widths in characters of today's text size; room to spare goes to the columns whose words are cut first."""
    metrics, header = table.fontMetrics(), table.horizontalHeader()
    widths = [
        max(column.width * metrics.averageCharWidth() + 2 * PAD, header.sectionSizeFromContents(at).width())
        for at, column in enumerate(columns)
    ]
    elastic = [at for at, column in enumerate(columns) if column.elastic]
    spare = table.viewport().width() - sum(widths)
    for at in elastic if spare > 0 else ():
        widths[at] += spare // len(elastic)
    for at, width in enumerate(widths):
        table.setColumnWidth(at, width)


class _Fitting(QObject):
    """Fits the columns again whenever the room for them has changed: the table itself learns of it last."""

    def __init__(self, table: QTableView, columns: Sequence[ColumnWidth]) -> None:
        super().__init__(table)
        self._table, self._columns = table, columns
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            fit_columns(self._table, self._columns)
        return super().eventFilter(watched, event)


def keep_fitted(table: QTableView, columns: Sequence[ColumnWidth]) -> None:
    """Fit the columns now and whenever the table gets another width."""
    _Fitting(table, columns)
    fit_columns(table, columns)
