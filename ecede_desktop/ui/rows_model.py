"""A plain table over records: one heading and one text a column."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

RecordRole = Qt.ItemDataRole.UserRole + 1
"""The whole record of the line."""


@dataclass(frozen=True)
class RowsColumn(Generic[T]):
    """A column; ``sorts_by`` None means by its text."""

    heading: Callable[[], str]
    text: Callable[[T], str]
    figure: bool = False
    sorts_by: Callable[[T], Any] | None = None


class RowsModel(QAbstractTableModel, Generic[T]):
    """Shows records of one kind; sorting keeps the order that was given among equals."""

    def __init__(self, columns: Sequence[RowsColumn[T]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._rows: list[T] = []

    def set_rows(self, rows: Sequence[T]) -> None:
        """Show these records."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def retranslate(self) -> None:
        """Say headings and cells in the language that is set now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(self._columns) - 1))

    @property
    def rows(self) -> tuple[T, ...]:
        return tuple(self._rows)

    def as_text(self) -> str:
        """Headings and lines with tabs between, as a spreadsheet takes them from the clipboard."""
        lines = [[column.heading() for column in self._columns]]
        lines += [
            [column.text(row).replace("\t", " ").replace("\n", " ") for column in self._columns] for row in self._rows
        ]
        return "\n".join("\t".join(line) for line in lines)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self._columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return column.text(row)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column.figure)
        return row if role == RecordRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._columns[section].heading()
        return _alignment(self._columns[section].figure) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self._columns):
            return
        chosen = self._columns[column]
        self.layoutAboutToBeChanged.emit()
        before = list(self._rows)
        self._rows.sort(key=chosen.sorts_by or chosen.text, reverse=order == Qt.SortOrder.DescendingOrder)
        held = self.persistentIndexList()
        if held:
            places = {id(row): at for at, row in enumerate(self._rows)}
            moved = [self.index(places[id(before[old.row()])], old.column()) for old in held]
            self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()


def _alignment(figure: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
