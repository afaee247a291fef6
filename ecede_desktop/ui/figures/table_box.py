"""A table of figures with its heading, its notes, and the way out as a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.labels import label

T = TypeVar("T")
MOST_LINES = 14
"""A table is at most so high; more lines scroll."""
FEWEST_LINES = 3


class _Box(QWidget):
    """Signals: export_wanted(Path): the table is to be saved there; chosen(object): a line was opened."""

    export_wanted = Signal(object)
    chosen = Signal(object)


class TableBox(_Box, Generic[T]):
    """Shows records; what stands in the file is made by a service, with small numbers left out."""

    def __init__(self, columns: Sequence[RowsColumn[T]], wide: Sequence[int] = (0,), *, stem: str = "figures") -> None:
        super().__init__()
        self.model: RowsModel[T] = RowsModel(columns, self)
        self.title, self.note = label(kind="section", wraps=True), label(kind="small", wraps=True)
        self.empty = label(kind="muted", wraps=True)
        self.export = QPushButton()
        self.export.setProperty("kind", "quiet")
        self.export.setIcon(icon("export"))
        self.table = QTableView()
        self._stem, self._wide = stem, tuple(wide)
        self._lay_out()
        self.export.clicked.connect(self._ask_where)
        self.table.activated.connect(self._open)
        theme.notifier().changed.connect(self.fit)

    def show_rows(self, rows: Sequence[T], note: str = "") -> None:
        """Show these records; under them what must be said beside them."""
        self.model.set_rows(rows)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.export.setEnabled(bool(rows))
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.fit()

    def say(self, title: str, empty: str) -> None:
        """The heading, and what is said where there is no line."""
        self.title.setText(title)
        self.empty.setText(empty)
        self.table.setAccessibleName(title)
        self.export.setText(QCoreApplication.translate("TableBox", "Save as Excel or CSV…"))
        said = QCoreApplication.translate("TableBox", "Save as Excel or CSV: %1")
        self.export.setAccessibleName(said.replace("%1", title))
        self.model.retranslate()

    def fit(self) -> None:
        """As high as its lines, within reason."""
        line, side = theme.look().px(32), theme.look().px(16)
        self.export.setIconSize(QSize(side, side))
        self.table.verticalHeader().setDefaultSectionSize(line)
        lines = min(max(len(self.model.rows), FEWEST_LINES), MOST_LINES)
        self.table.setFixedHeight(lines * line + self.table.horizontalHeader().sizeHint().height() + line // 2)

    def save(self, path: Path) -> None:
        """Ask for the file."""
        self.export_wanted.emit(path)

    def _ask_where(self) -> None:
        kinds = QCoreApplication.translate("TableBox", "Excel workbook (*.xlsx);;CSV file (*.csv)")
        title = QCoreApplication.translate("TableBox", "Save the table")
        name, _ = QFileDialog.getSaveFileName(self, title, f"{self._stem}.xlsx", kinds)
        if name:
            self.save(Path(name))

    def _open(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(RecordRole))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.export, 0, Qt.AlignmentFlag.AlignTop)
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setSortingEnabled(True)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addLayout(head)
        for part in (self.table, self.empty, self.note):
            column.addWidget(part)
        self.table.hide()
