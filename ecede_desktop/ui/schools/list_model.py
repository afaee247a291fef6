"""The list of schools as Qt asks for it: sorted and filtered here, over plain records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.records.names import fold
from ecede_desktop.records.schools import SchoolListRow
from ecede_desktop.ui.schools.list_columns import ALL, BY_KEY, Column

Index = QModelIndex | QPersistentModelIndex
RowRole = Qt.ItemDataRole.UserRole + 1
ColumnRole = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()
MUCH_MISSING = Decimal("1.0")
"""Percent of expected sessions without a mark from which the chip “marks missing” shows a school."""


@dataclass(frozen=True)
class SchoolFilter:
    """Which schools are shown."""

    words: tuple[str, ...] = ()
    chips: frozenset[str] = frozenset()
    """mine, below, missing, work, no_target, closed."""
    officer: str = ""
    """Full name of whoever looks, for the chip “mine”."""

    def lets(self, row: SchoolListRow, folded: str, today: dt.date) -> bool:
        """Whether a school is shown; closed schools only where they are asked for."""
        tests = {
            "mine": row.school.patch_officer == self.officer,
            "below": row.gap is not None and row.gap < 0,
            "missing": row.missing is not None and row.missing >= MUCH_MISSING,
            "work": bool(row.open_doubts or row.open_actions),
            "no_target": row.target is None,
        }
        if not row.school.is_open(today) and "closed" not in self.chips:
            return False
        return all(tests.get(chip, True) for chip in self.chips) and all(word in folded for word in self.words)


class SchoolListModel(QAbstractTableModel):
    """Lines of the list of schools."""

    def __init__(self, pack: PolicyPack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self._all: tuple[SchoolListRow, ...] = ()
        self._shown: list[SchoolListRow] = []
        self._filter, self._today = SchoolFilter(), dt.date.min
        self._sorted_by = ("name", Qt.SortOrder.AscendingOrder)

    def set_rows(self, rows: Sequence[SchoolListRow], today: dt.date) -> None:
        """Show these schools."""
        self.beginResetModel()
        self._all, self._today = tuple(rows), today
        self._shown = self._arranged()
        self.endResetModel()

    def set_filter(self, wanted: SchoolFilter) -> None:
        """Show only those that pass."""
        if wanted != self._filter:
            self.beginResetModel()
            self._filter = wanted
            self._shown = self._arranged()
            self.endResetModel()

    def retranslate(self) -> None:
        """Say everything again in the language that is set now."""
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(ALL) - 1)
        if self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, len(ALL) - 1))

    @property
    def rows(self) -> tuple[SchoolListRow, ...]:
        """The schools shown, in order."""
        return tuple(self._shown)

    @property
    def total(self) -> int:
        """Schools there are, shown or not; closed ones are not counted."""
        return sum(1 for row in self._all if row.school.is_open(self._today))

    @property
    def any(self) -> bool:
        return bool(self._all)

    @property
    def sorted_by(self) -> tuple[str, Qt.SortOrder]:
        return self._sorted_by

    def place_of(self, number: str) -> int | None:
        """The line on which a school stands, if it is shown."""
        return next((at for at, row in enumerate(self._shown) if row.school.number == number), None)

    def sort_by(self, key: str, order: Qt.SortOrder) -> None:
        """Order by a column."""
        before = list(self._shown)
        self.layoutAboutToBeChanged.emit()
        self._sorted_by = (key, order)
        self._shown = self._arranged()
        places = {row.school.number: at for at, row in enumerate(self._shown)}
        held = self.persistentIndexList()
        moved = [self.index(places[before[old.row()].school.number], old.column()) for old in held]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(ALL) - 1)

    def _arranged(self) -> list[SchoolListRow]:
        shown = [row for row in self._all if self._filter.lets(row, _searched(row), self._today)]
        key, order = self._sorted_by
        shown.sort(key=lambda row: row.school.number)
        shown.sort(key=BY_KEY[key].sorts_by, reverse=order == Qt.SortOrder.DescendingOrder)
        return shown

    # what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(ALL)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self._shown[index.row()], ALL[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row, self._pack)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return (column.in_words or column.text)(row, self._pack)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(column)
        if role == RowRole:
            return row
        return column.key if role == ColumnRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(ALL):
            return None
        column = ALL[section]
        if role == Qt.ItemDataRole.DisplayRole:
            arrow = "↑" if self._sorted_by[1] == Qt.SortOrder.AscendingOrder else "↓"
            return f"{column.heading()} {arrow}" if column.key == self._sorted_by[0] else column.heading()
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return column.heading()
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if 0 <= column < len(ALL):
            self.sort_by(ALL[column].key, order)


def _alignment(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column.figure else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _searched(row: SchoolListRow) -> str:
    school = row.school
    parts = (school.name, school.name_cy, school.cluster, school.patch_officer, school.head_teacher)
    return f"{fold(' '.join(parts))} {school.number}"
