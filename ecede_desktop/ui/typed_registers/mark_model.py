"""The sheet as a table: a line a pupil, a column a session, and the totals of both while they are typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ecede_desktop.law.codes import CodeSet, MarkClass
from ecede_desktop.records.typed_registers import NO_MARK, UNKNOWN, TypedGrid, TypedPupil, mark_fault, sessions
from ecede_desktop.ui import i18n
from ecede_desktop.ui.typed_registers import words

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
TOTALS = 2
"""Lines under the pupils, and columns beside the sessions: how many are present, how many have no mark."""
FaultRole = Qt.ItemDataRole.UserRole + 1
"""True at the cell where a mark was refused just now."""


class MarkModel(QAbstractTableModel):
    """Signals: typed(): a mark or a line was changed by a person."""

    typed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pupils: list[TypedPupil] = []
        self._marks: list[list[str]] = []
        self._columns: tuple[tuple[dt.date, str], ...] = ()
        self._codes: Mapping[dt.date, CodeSet] = {}
        self._fault: tuple[int, int] | None = None
        self.editable = False

    # what it holds

    def show_grid(
        self, grid: TypedGrid, days: tuple[dt.date, ...], codes: Mapping[dt.date, CodeSet], *, editable: bool
    ) -> None:
        """Show a sheet."""
        self.beginResetModel()
        self._columns, self._codes, self.editable, self._fault = sessions(days), codes, editable, None
        self._pupils, self._marks = list(grid.pupils), [list(line) for line in grid.marks]
        self.endResetModel()

    @property
    def grid(self) -> TypedGrid:
        """The sheet as it stands."""
        return TypedGrid(tuple(self._pupils), tuple("".join(line) for line in self._marks))

    @property
    def pupils(self) -> int:
        """Lines of pupils."""
        return len(self._pupils)

    @property
    def sessions(self) -> int:
        """Columns of sessions."""
        return len(self._columns)

    def is_mark(self, index: Index) -> bool:
        """Whether a mark can stand there."""
        return index.isValid() and index.row() < self.pupils and index.column() < self.sessions

    def session_of(self, column: int) -> tuple[dt.date, str]:
        """Day and half of a column."""
        return self._columns[column]

    def codes_of(self, column: int) -> CodeSet | None:
        """What may stand in a column."""
        return self._codes.get(self._columns[column][0])

    def put(self, index: Index, mark: str) -> str:
        """Put a mark into a cell; answers why it cannot stand there, or nothing."""
        known = self.codes_of(index.column())
        fault = UNKNOWN if known is None else mark_fault(known, mark, self.session_of(index.column())[1])
        self._say_fault((index.row(), index.column()) if fault else None)
        if not fault and self._marks[index.row()][index.column()] != mark:
            self._marks[index.row()][index.column()] = mark
            self._say_changed(index.row(), index.column())
            self.typed.emit()
        return fault

    def add_pupil(self, pupil: TypedPupil) -> None:
        """Add a line."""
        self.beginResetModel()
        self._pupils.append(pupil)
        self._marks.append([NO_MARK] * self.sessions)
        self.endResetModel()
        self.typed.emit()

    def take_out(self, line: int) -> None:
        """Take a line out."""
        self.beginResetModel()
        del self._pupils[line], self._marks[line]
        self.endResetModel()
        self.typed.emit()

    def _say_fault(self, cell: tuple[int, int] | None) -> None:
        before, self._fault = self._fault, cell
        for spot in {before, cell} - {None}:
            assert spot is not None
            at = self.index(*spot)
            self.dataChanged.emit(at, at)

    def _say_changed(self, row: int, column: int) -> None:
        self.dataChanged.emit(self.index(row, column), self.index(row, self.columnCount() - 1))
        self.dataChanged.emit(self.index(self.pupils, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    # what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() or not self._pupils else self.pupils + TOTALS

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self.sessions + TOTALS

    def flags(self, index: Index) -> Qt.ItemFlag:
        able = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return able if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == FaultRole:
            return (index.row(), index.column()) == self._fault
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.said(index)
        return None

    def said(self, index: Index) -> str:
        """A cell in words: whose, when, what."""
        row, column = index.row(), index.column()
        who, when = self._line_name(row), self._column_name(column)
        if not self.is_mark(index):
            return f"{who}, {when}: {self._text(row, column)}"
        mark = self._marks[row][column]
        what = words.meaning(mark, self.codes_of(column))
        return f"{who}, {when}: {what}" if mark == NO_MARK else f"{who}, {when}: {mark} – {what}"

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        across = orientation == Qt.Orientation.Horizontal
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._column_name(section) if across else self._line_name(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignHCenter if across else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if across and section < self.sessions:
            day, half = self._columns[section]
            return f"{i18n.day_names()[day.weekday()]}\n{day.day}\n{words.session(half)}"
        return self._column_name(section) if across else self._line_name(section)

    def _line_name(self, row: int) -> str:
        if row < self.pupils:
            pupil = self._pupils[row]
            return f"{pupil.surname}, {pupil.forename}" if pupil.surname and pupil.forename else pupil.full_name
        return translate("TypedRegisters", "Present") if row == self.pupils else translate("TypedRegisters", "No mark")

    def _column_name(self, column: int) -> str:
        if column < self.sessions:
            return words.place(*self._columns[column])
        return (
            translate("TypedRegisters", "Present")
            if column == self.sessions
            else translate("TypedRegisters", "No mark")
        )

    def _text(self, row: int, column: int) -> str:
        if row < self.pupils and column < self.sessions:
            return self._marks[row][column].strip()
        rows = range(self.pupils) if row >= self.pupils else (row,)
        columns = range(self.sessions) if column >= self.sessions else (column,)
        if row >= self.pupils and column >= self.sessions and row - self.pupils != column - self.sessions:
            return ""
        present = row == self.pupils or column == self.sessions
        return str(sum(self._counts(line, at, present) for line in rows for at in columns))

    def _counts(self, row: int, column: int, present: bool) -> bool:
        mark = self._marks[row][column]
        if not present or mark == NO_MARK:
            return not present and mark == NO_MARK
        known = self.codes_of(column)
        return known is not None and known.class_of(mark) is MarkClass.PRESENT
