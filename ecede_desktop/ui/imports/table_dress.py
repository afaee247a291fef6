"""How the tables of the import look, and which of their lines are chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ecede_desktop.ui import theme
from ecede_desktop.ui.rows_model import RecordRole, RowsModel

_LEAST_WIDE = 220


class _Wide(QObject):
    """Gives columns with sentences the room that is left, and never less than a sentence needs: then it scrolls."""

    def __init__(self, table: QTableView, columns: tuple[int, ...]) -> None:
        super().__init__(table)
        self._table, self._columns = table, columns
        for column in columns:
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        table.viewport().installEventFilter(self)
        table.model().modelReset.connect(self._fit)
        table.horizontalHeader().geometriesChanged.connect(self._fit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        header = self._table.horizontalHeader()
        shown = [column for column in self._columns if not header.isSectionHidden(column)]
        if not shown:
            return
        others = header.length() - sum(header.sectionSize(column) for column in shown)
        room = (self._table.viewport().width() - others) // len(shown)
        width = max(room, theme.look().px(_LEAST_WIDE))
        for column in shown:
            if header.sectionSize(column) != width:
                header.resizeSection(column, width)


def dress(table: QTableView, model: RowsModel[Any], wide: tuple[int, ...]) -> None:
    """A table of records: whole lines, sorted by a heading, the columns with sentences as wide as there is room."""
    table.setModel(model)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setSortingEnabled(True)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    _Wide(table, wide)
    header.setHighlightSections(False)
    header.setMinimumSectionSize(theme.look().px(72))


MOST_WRAPPED = 300
"""Lines of a table whose sentences are wrapped; more would be measured too long, and the tool tip says all."""


def wrap_few(table: QTableView) -> None:
    """Let whole sentences be seen, where there are not too many lines for that."""
    few = table.model().rowCount() <= MOST_WRAPPED
    mode = QHeaderView.ResizeMode.ResizeToContents if few else QHeaderView.ResizeMode.Interactive
    table.verticalHeader().setSectionResizeMode(mode)


def chosen_rows(table: QTableView) -> tuple[Any, ...]:
    """The records of the lines that are chosen, from the top."""
    places = sorted({index.row() for index in table.selectionModel().selectedRows()})
    return tuple(table.model().index(place, 0).data(RecordRole) for place in places)
