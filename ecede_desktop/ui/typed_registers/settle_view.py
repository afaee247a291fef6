"""Where two people typed otherwise, side by side: for each session a person says what stands on the paper."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from ecede_desktop.law.codes import AFTERNOON_ONLY, MORNING_ONLY
from ecede_desktop.records.typed_registers import NO_MARK, UNKNOWN, TypedDifference, TypedRegisterView, mark_fault
from ecede_desktop.ui import theme
from ecede_desktop.ui.typed_registers import words
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PUPIL, SESSION, FIRST, SECOND, PAPER = range(5)
_NO_TYPING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class DifferenceModel(QAbstractTableModel):
    """A line a difference."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: TypedRegisterView | None = None
        self.settled: dict[tuple[int, int], str] = {}

    @property
    def rows(self) -> tuple[TypedDifference, ...]:
        """The differences."""
        return self._view.differences if self._view is not None else ()

    def show_view(self, view: TypedRegisterView, settled: Mapping[tuple[int, int], str]) -> None:
        """Show where the two differ, and what is settled already."""
        self.beginResetModel()
        self._view, self.settled = view, dict(settled)
        self.endResetModel()

    def settle(self, row: int, mark: str) -> str:
        """Say what stands on the paper; answers why it cannot, or nothing."""
        one = self.rows[row]
        assert self._view is not None
        known = self._view.codes.get(one.date)
        fault = UNKNOWN if known is None else mark_fault(known, mark, one.session)
        if not fault:
            self.settled[one.line, one.column] = mark
            self.dataChanged.emit(self.index(row, 0), self.index(row, PAPER))
        return fault

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else PAPER + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        return (
            translate("TypedRegisters", "Pupil"),
            translate("TypedRegisters", "Session"),
            translate("TypedRegisters", "Typed first"),
            translate("TypedRegisters", "Typed again"),
            translate("TypedRegisters", "On the paper"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.FontRole and index.column() == PAPER:
            return theme.font("body", bold=True)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        one, column = self.rows[index.row()], index.column()
        if column == PUPIL:
            return one.name
        if column == SESSION:
            return words.place(one.date, one.session)
        if column == PAPER:
            chosen = self.settled.get((one.line, one.column))
            return translate("TypedRegisters", "not settled") if chosen is None else self._mark(one, chosen)
        return self._mark(one, one.first if column == FIRST else one.second)

    def _mark(self, one: TypedDifference, mark: str) -> str:
        assert self._view is not None
        said = words.meaning(mark, self._view.codes.get(one.date))
        return said if mark == NO_MARK else f"{mark}  {said}"


class DifferenceTable(QTableView):
    """Signals: refused(str): a key that is no mark there, in a sentence."""

    refused = Signal(str)

    def __init__(self, model: DifferenceModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.differences = model
        self.setModel(model)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SESSION, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(self._take_clicked)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.look().px(240), theme.look().px(240))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, sign, key = self.currentIndex().row(), event.text(), Qt.Key(event.key())
        if row < 0 or event.modifiers() & _NO_TYPING:
            super().keyPressEvent(event)
        elif sign in ("1", "2"):
            one = self.differences.rows[row]
            self.settle(one.first if sign == "1" else one.second)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self.settle(NO_MARK)
        elif key == Qt.Key.Key_Space:
            self.settle(MORNING_ONLY if self.differences.rows[row].session == "AM" else AFTERNOON_ONLY)
        elif len(sign) == 1 and sign.isprintable():
            self.settle(sign.upper())
        else:
            super().keyPressEvent(event)

    def settle(self, mark: str) -> None:
        """Settle the line in hand and go to the next one."""
        row = self.currentIndex().row()
        if row < 0:
            return
        fault = self.differences.settle(row, mark)
        self.refused.emit(words.why_not(fault, mark, self.differences.rows[row].session) if fault else "")
        if not fault and row + 1 < self.differences.rowCount():
            self.selectRow(row + 1)

    def _take_clicked(self, at: QModelIndex) -> None:
        if at.column() in (FIRST, SECOND):
            one = self.differences.rows[at.row()]
            self.settle(one.first if at.column() == FIRST else one.second)


class SettleView(QWidget):
    """Signals: typed(): something was settled."""

    typed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DifferenceModel(self)
        self.table = DifferenceTable(self.model)
        self.about, self.refusal = label(kind="muted", wraps=True), label(kind="error", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.about)
        column.addWidget(self.table, 1)
        column.addWidget(self.refusal)
        self.refusal.hide()
        self.table.refused.connect(self._refuse)
        self.model.dataChanged.connect(lambda *_: self.typed.emit())

    @property
    def left(self) -> int:
        """Differences that nobody settled yet."""
        return len(self.model.rows) - len(self.model.settled)

    def show_view(self, view: TypedRegisterView, settled: Mapping[tuple[int, int], str] | None = None) -> None:
        """Show the differences of a register."""
        self.model.show_view(view, settled or {})
        self.table.resizeRowsToContents()
        self.table.selectRow(0)
        self._refuse("")
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.table.setAccessibleName(translate("TypedRegisters", "Where the two typed otherwise"))
        self.about.setText(
            translate(
                "TypedRegisters",
                "Look at the scan and say for each session what stands on the paper: 1 takes what was typed first, "
                "2 what was typed again, or type the mark. Both stay on record.",
            )
        )
        self.table.viewport().update()

    def _refuse(self, sentence: str) -> None:
        self.refusal.setText(sentence)
        self.refusal.setVisible(bool(sentence))
