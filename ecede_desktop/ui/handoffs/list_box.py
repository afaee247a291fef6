"""A list of the hand-offs panel: heading, a sentence, a table, and what can be done with the chosen line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import row_table

T = TypeVar("T")
FEWEST_LINES, MOST_LINES = 2, 12


class _Box(QWidget):
    """Signals: wanted(action key, record): something is to be done with a line; Enter means the first action."""

    wanted = Signal(str, object)


class ListBox(_Box, Generic[T]):
    """Shows records; the buttons under the table act on the line that is chosen."""

    def __init__(
        self, columns: Sequence[RowsColumn[T]], actions: Sequence[str], may: Callable[[str, T], bool]
    ) -> None:  # fmt: skip
        """``may`` says whether an action can be done with a record."""
        super().__init__()
        self._may = may
        self.model: RowsModel[T] = RowsModel(columns, self)
        self.title, self.note = label(kind="section", wraps=True), label(kind="muted", wraps=True)
        self.empty = label(kind="muted", wraps=True)
        self.table = row_table(self.model)
        self.table.setSortingEnabled(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.buttons = {key: QPushButton() for key in actions}
        self._first = actions[0]
        self._lay_out()
        for key, button in self.buttons.items():
            button.clicked.connect(lambda _checked=False, act=key: self._act(act))
        self.table.activated.connect(lambda index: self.wanted.emit(self._first, index.data(RecordRole)))
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _old: self._see())
        self.model.modelReset.connect(self._see)
        theme.notifier().changed.connect(self.fit)

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show these records, the first of them chosen."""
        self.model.set_rows(rows)
        for part in (self.table, *self.buttons.values()):
            part.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        if rows:
            self.table.selectRow(0)
        self.fit()

    def say(self, title: str, note: str, empty: str) -> None:
        """The heading, the sentence under it, and what is said where there is no line."""
        self.title.setText(title)
        self.table.setAccessibleName(title)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.empty.setText(empty)
        self.model.retranslate()

    @property
    def chosen(self) -> T | None:
        """The record of the line that is chosen."""
        index: QModelIndex = self.table.currentIndex()
        found: T | None = index.data(RecordRole) if index.isValid() else None
        return found

    def fit(self) -> None:
        """As high as its lines, within reason."""
        line = theme.look().px(32)
        self.table.verticalHeader().setDefaultSectionSize(line)
        lines = min(max(len(self.model.rows), FEWEST_LINES), MOST_LINES)
        self.table.setFixedHeight(lines * line + self.table.horizontalHeader().sizeHint().height() + line // 2)

    def _act(self, key: str) -> None:
        record = self.chosen
        if record is not None:
            self.wanted.emit(key, record)

    def _see(self) -> None:
        record = self.chosen
        for key, button in self.buttons.items():
            button.setEnabled(record is not None and self._may(key, record))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self.title, self.note, self.table, self.empty):
            column.addWidget(part)
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in self.buttons.values():
            flow.addWidget(button)
        column.addWidget(holder)
        self.table.hide()
