"""To whom the letters of a batch go: a line each to be ticked, and why one cannot be written to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ecede_desktop.records.letters import BatchLetter
from ecede_desktop.ui import school_names, theme, wording
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import CharacterWidth, keep_fitted, row_table

translate = QCoreApplication.translate
Key = tuple[str, UUID]
Index = QModelIndex | QPersistentModelIndex
LEAST_LINES = 5


def key_of(row: BatchLetter) -> Key:
    """The case and the parent."""
    return row.letter.reference, row.letter.parent_id


class TickedLetters(RowsModel[BatchLetter]):
    """The lines with their ticks; one that is refused bears none.

    Signals: ticked(): somebody ticked or unticked a line.
    """

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_columns(), parent)
        self._ticks: dict[Key, bool] = {}
        self._usual = True

    def show(self, rows: Sequence[BatchLetter], *, usual: bool) -> None:
        """Show these; what nobody ticked or unticked is ticked as is usual."""
        self._usual = usual
        self.set_rows(rows)

    @property
    def said(self) -> Mapping[Key, bool]:
        """What somebody ticked or unticked."""
        return self._ticks

    def is_ticked(self, row: BatchLetter) -> bool:
        """Whether the letter is to be issued."""
        return row.refusal is None and self._ticks.get(key_of(row), self._usual)

    @property
    def chosen(self) -> tuple[BatchLetter, ...]:
        """The letters that are to be issued, in the order of printing."""
        return tuple(row for row in self.rows if self.is_ticked(row))

    def tick(self, rows: Sequence[BatchLetter], on: bool) -> None:
        """Tick or untick lines."""
        self._ticks |= {key_of(row): on for row in rows if row.refusal is None}
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))
        self.ticked.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if index.isValid() and index.column() == 0:
            row = self.rows[index.row()]
            if role == Qt.ItemDataRole.CheckStateRole and row.refusal is None:
                return Qt.CheckState.Checked if self.is_ticked(row) else Qt.CheckState.Unchecked
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return f"{super().data(index, role)}, {_stands(row, self.is_ticked(row))}"
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == 0 and self.rows[index.row()].refusal is None:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.tick([self.rows[index.row()]], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class Recipients(QWidget):
    """Signals: wanted(BatchLetter): its letter is to be shown. Space ticks a line; Enter shows its letter."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TickedLetters(self)
        self.table = row_table(self.model)
        self.all_button, self.none_button, self.look_button = QPushButton(), QPushButton(), QPushButton()
        self.count, self.why = label(kind="muted", wraps=True), label(kind="error", wraps=True)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.all_button, self.none_button, self.look_button):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_RELATED, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self.count, self.table, self.why, buttons):
            column.addWidget(part, 1 if part is self.table else 0)
        keep_fitted(self.table, _WIDTHS)
        self.table.installEventFilter(self)
        self.table.activated.connect(lambda _index: self._look())
        self.look_button.clicked.connect(self._look)
        self.all_button.clicked.connect(lambda: self.model.tick(self.model.rows, True))
        self.none_button.clicked.connect(lambda: self.model.tick(self.model.rows, False))
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _old: self._see())
        self.model.modelReset.connect(self._see)
        self.model.ticked.connect(self._see)
        theme.notifier().changed.connect(self._fit)
        self._fit()
        self.retranslate()

    @property
    def current(self) -> BatchLetter | None:
        """The letter on the current line."""
        index = self.table.currentIndex()
        found: BatchLetter | None = index.data(RecordRole) if index.isValid() else None
        return found

    def show_letters(self, rows: Sequence[BatchLetter], *, usual: bool) -> None:
        """Show these lines; the one that was current stays so."""
        before = self.current
        self.model.show(rows, usual=usual)
        keys = [key_of(row) for row in rows]
        if rows:
            self.table.selectRow(keys.index(key_of(before)) if before and key_of(before) in keys else 0)
        self._see()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.table.setAccessibleName(self.tr("To whom the letters go; Space ticks a line"))
        self.all_button.setText(self.tr("&Tick all"))
        self.none_button.setText(self.tr("Tick &none"))
        self.look_button.setText(self.tr("&Look at this letter"))
        self.model.retranslate()
        self._see()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            row = self.current
            if event.key() == Qt.Key.Key_Space and row is not None:
                self.model.tick([row], not self.model.is_ticked(row))
                return True
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        row = self.current
        if row is not None:
            self.wanted.emit(row)

    def _see(self) -> None:
        row, rows = self.current, self.model.rows
        refused = sum(one.refusal is not None for one in rows)
        said = self.tr("{chosen} of {count} ticked.").format(chosen=len(self.model.chosen), count=len(rows))
        if refused:
            said = self.tr("{chosen} of {count} ticked; {refused} cannot be written to as it stands.").format(
                chosen=len(self.model.chosen), count=len(rows), refused=refused
            )
        self.count.setText(said if rows else self.tr("Nobody is found here to write to."))
        self.why.setText(wording.error_sentence(row.refusal) if row is not None and row.refusal is not None else "")
        self.why.setVisible(bool(self.why.text()))
        self.look_button.setEnabled(row is not None and row.refusal is None)

    def _fit(self) -> None:
        line = theme.look().px(32)
        self.table.verticalHeader().setDefaultSectionSize(line)
        self.table.setMinimumHeight((LEAST_LINES + 1) * line)


_WIDTHS = (
    CharacterWidth(28, True), CharacterWidth(24, True), CharacterWidth(18, True), CharacterWidth(14, True),
    CharacterWidth(10), CharacterWidth(17), CharacterWidth(15),
)  # fmt: skip


def _columns() -> tuple[RowsColumn[BatchLetter], ...]:
    return (
        RowsColumn(lambda: translate("LetterBatch", "To"), lambda row: row.addressee),
        RowsColumn(lambda: translate("LetterBatch", "Child"), lambda row: row.child),
        RowsColumn(lambda: translate("LetterBatch", "What stands in the way"), _way),
        RowsColumn(lambda: translate("LetterBatch", "School"), lambda row: school_names.own(row.school)),
        RowsColumn(lambda: translate("LetterBatch", "Postcode"), lambda row: row.postcode),
        RowsColumn(lambda: translate("LetterBatch", "Language"), lambda row: wording.language(row.letter.language)),
        RowsColumn(lambda: translate("LetterBatch", "Case"), lambda row: row.letter.reference),
    )


def _way(row: BatchLetter) -> str:
    if row.refusal is not None:
        return wording.error_sentence(row.refusal)
    return "" if row.postcode else translate("LetterBatch", "No postcode is recorded")


def _stands(row: BatchLetter, ticked: bool) -> str:
    if row.refusal is not None:
        return translate("LetterBatch", "cannot be written to")
    return translate("LetterBatch", "ticked") if ticked else translate("LetterBatch", "not ticked")
