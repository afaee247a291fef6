"""Merges that were made: who said so and why, and taking one apart again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.merges import MergeRow
from ecede_desktop.ui import i18n, likeness_words, theme
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.row_table import fit_columns, row_table

MOST_WRAPPED = 100
"""Lines whose words are wrapped; of more, measuring each would take too long, and the tool tip says all."""


@dataclass(frozen=True)
class _Width:
    width: int
    elastic: bool


_WIDTHS = (_Width(14, False), _Width(18, True), _Width(18, True), _Width(14, False), _Width(20, True), _Width(16, True))


class MergesPage(QWidget):
    """Signals: undo_wanted(MergeRow)."""

    undo_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.undo = QPushButton()
        self.undo.setProperty("kind", "danger")
        self.empty = EmptyState("info")
        self.model: RowsModel[Any] = RowsModel(self._columns(), self)
        self.table = row_table(self.model)
        self.table.setWordWrap(True)
        self._stack = QStackedWidget()
        for widget in (self.empty, self.table):
            self._stack.addWidget(widget)
        bar = QHBoxLayout()
        bar.addWidget(self.undo)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self.undo.clicked.connect(self._undo)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.retranslate()
        self.show_rows(())

    @property
    def current(self) -> MergeRow | None:
        """The merge on the current line."""
        row: MergeRow | None = self.table.currentIndex().data(RecordRole)
        return row

    def show_rows(self, rows: tuple[MergeRow, ...]) -> None:
        """Show these merges."""
        self.model.set_rows(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self.undo.setVisible(bool(rows))
        if rows:
            self.table.selectRow(0)
        self._enable()
        self._fit()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.undo.setText(self.tr("&Take apart…"))
        self.table.setAccessibleName(self.tr("Merges"))
        self.empty.say(
            self.tr("Nothing merged yet"),
            self.tr("Records that were merged will be listed here; each can be taken apart again."),
        )
        self.model.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        fit_columns(self.table, _WIDTHS)
        if self.model.rowCount() <= MOST_WRAPPED:
            self.table.resizeRowsToContents()
        self.table.setMinimumHeight(self.table.verticalHeader().defaultSectionSize() * 5)

    def _enable(self) -> None:
        row = self.current
        self.undo.setEnabled(row is not None and row.undone_at is None)

    def _undo(self) -> None:
        if (row := self.current) is not None and row.undone_at is None:
            self.undo_wanted.emit(row)

    def _columns(self) -> tuple[RowsColumn[Any], ...]:
        made: tuple[RowsColumn[MergeRow], ...] = (
            RowsColumn(
                lambda: self.tr("When"),
                lambda row: i18n.format_day(local(row.merged_at).date()),
                sorts_by=lambda row: row.merged_at,
            ),
            RowsColumn(lambda: self.tr("Kept"), lambda row: likeness_words.told_apart(row.kept)),
            RowsColumn(lambda: self.tr("Merged into it"), lambda row: likeness_words.told_apart(row.merged)),
            RowsColumn(lambda: self.tr("By"), lambda row: row.merged_by),
            RowsColumn(lambda: self.tr("Why"), lambda row: row.reason),
            RowsColumn(lambda: self.tr("Taken apart"), self._undone),
        )
        return made

    def _undone(self, row: MergeRow) -> str:
        if row.undone_at is None:
            return ""
        day = i18n.format_day(local(row.undone_at).date())
        return self.tr("{day} by {who}: {why}").format(day=day, who=row.undone_by, why=row.undone_reason)
