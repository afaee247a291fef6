"""The list of referrals: those that wait first, filtered as one types."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.records.names import fold
from ecede_desktop.records.referrals import WAITING, ReferralRow
from ecede_desktop.ui import school_names, theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.referrals import words
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.row_table import CharacterWidth, fit_columns, keep_fitted, row_table

PAUSE = 150
"""Milliseconds that a line must stay chosen before it is read: each reading is a line in the audit."""
WIDTHS = (CharacterWidth(17, elastic=True), CharacterWidth(14), CharacterWidth(10), CharacterWidth(8, elastic=True))
ROW_HEIGHT = 32


class ReferralList(QWidget):
    """Signals: chosen(number): a line was chosen, empty for none; opened(number): Enter or a double click;
    acted(): the button of the empty list was pressed."""

    chosen = Signal(str)
    opened = Signal(str)
    acted = Signal()

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: tuple[ReferralRow, ...] = ()
        self._wanted = ""
        self.model: RowsModel[ReferralRow] = RowsModel(self._columns(), self)
        self.table = row_table(self.model)
        self.search, self.waiting_only, self.empty = QLineEdit(), QCheckBox(), EmptyState("referral")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._stack = QStackedWidget()
        self._lay_out()
        self.retranslate()
        self.waiting_only.setChecked(True)
        self._connect()

    @property
    def number(self) -> str:
        """The number on the current line."""
        row = self.table.currentIndex().data(RecordRole)
        return row.number if isinstance(row, ReferralRow) else ""

    def show_rows(self, rows: Sequence[ReferralRow], today: dt.date) -> None:
        """Show these, keeping the chosen line."""
        self._rows, self._today = tuple(rows), today
        self._fill()

    def choose(self, number: str) -> None:
        """Choose the line of a number; one that is decided is brought into sight."""
        self._wanted = number
        row = next((row for row in self._rows if row.number == number), None)
        if row is not None and row.state != WAITING and self.waiting_only.isChecked():
            self.waiting_only.setChecked(False)
        self._fill()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.search.setPlaceholderText(self.tr("Name, school, number, UPN"))
        self.search.setAccessibleName(self.tr("Show only referrals with these words"))
        self.table.setAccessibleName(self.tr("Referrals"))
        self.waiting_only.setText(self.tr("Only those still &waiting"))
        self.model.retranslate()
        self._fit()
        self._say_empty()

    def _fill(self) -> None:
        number = self._wanted or self.number
        asked = fold(self.search.text()).split()
        waiting = self.waiting_only.isChecked()
        shown = [row for row in self._rows if not waiting or row.state == WAITING]
        shown = [row for row in shown if all(word in _searched(row) for word in asked)]
        self.model.set_rows(shown)
        self._stack.setCurrentIndex(1 if shown else 0)
        self._say_empty()
        place = next((at for at, row in enumerate(shown) if row.number == number), 0 if shown else -1)
        if place >= 0:
            self.table.setCurrentIndex(self.model.index(place, 0))
        self._wanted = ""
        self._pause.start()

    def _say_empty(self) -> None:
        if self._rows:
            self.empty.say(
                self.tr("No referral is like that"),
                self.tr("Nothing that is kept has all of what is typed and chosen above."),
                self.tr("Show all referrals"),
            )
        else:
            self.empty.say(
                self.tr("No referral has come yet"),
                self.tr("Each will stand here with the day by which it is decided and what it lacks."),
                self.tr("Record a referral"),
            )

    def _act(self) -> None:
        if self._rows:
            self.search.clear()
            self.waiting_only.setChecked(False)
        else:
            self.acted.emit()

    def _open_line(self, index: QModelIndex) -> None:
        row = index.data(RecordRole)
        if isinstance(row, ReferralRow):
            self.opened.emit(row.number)

    def _columns(self) -> tuple[RowsColumn[ReferralRow], ...]:
        return (
            RowsColumn(lambda: self.tr("Pupil"), lambda row: row.name or row.upn),
            RowsColumn(
                lambda: self.tr("Decide by, school days"),
                lambda row: words.due_short(row, self._today),
                sorts_by=lambda row: (row.state != WAITING, row.due_on or dt.date.max),
            ),
            RowsColumn(lambda: self.tr("Particulars"), words.missing),
            RowsColumn(lambda: self.tr("School"), lambda row: school_names.own(row.school_name)),
        )

    def _fit(self) -> None:
        self.table.verticalHeader().setDefaultSectionSize(theme.look().px(ROW_HEIGHT))
        fit_columns(self.table, WIDTHS)

    def _lay_out(self) -> None:
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", theme.Token.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.search)
        column.addWidget(self.waiting_only)
        column.addWidget(self._stack, 1)
        keep_fitted(self.table, WIDTHS)
        self._fit()

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._fill())
        self.waiting_only.toggled.connect(lambda _on: self._fill())
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._pause.start())
        self.table.activated.connect(self._open_line)
        self._pause.timeout.connect(lambda: self.chosen.emit(self.number))
        self.empty.acted.connect(self._act)
        theme.notifier().changed.connect(self._fit)


def _searched(row: ReferralRow) -> str:
    return fold(" ".join((row.name, row.school_name, row.number, row.upn, row.case_reference, row.school_number)))
