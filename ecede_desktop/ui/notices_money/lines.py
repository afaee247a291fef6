"""The table of payments: each line with what is proposed, and what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.records.notice_money import MoneyRowView
from ecede_desktop.ui import theme
from ecede_desktop.ui.notices_money import words
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import row_table

translate = QCoreApplication.translate
CONFIRM, OTHER, ASIDE, AGAIN = "confirm", "other", "aside", "again"
_FEWEST, _MOST = 3, 14


def columns() -> tuple[RowsColumn[MoneyRowView], ...]:
    """Whether it waits, the money, and the notice that is proposed or confirmed."""
    return (
        RowsColumn(lambda: translate("notice_money", "State"), words.state),
        RowsColumn(lambda: translate("notice_money", "Day"), words.day_of, sorts_by=lambda row: row.on),
        RowsColumn(
            lambda: translate("notice_money", "Amount"), lambda row: words.pounds(row.pence), figure=True,
            sorts_by=lambda row: row.pence,
        ),
        RowsColumn(lambda: translate("notice_money", "Notice"), lambda row: row.number or ", ".join(row.candidates)),
        RowsColumn(lambda: translate("notice_money", "How it fits"), words.fit),
        RowsColumn(lambda: translate("notice_money", "Found by"), words.found),
        RowsColumn(lambda: translate("notice_money", "Recipient"), lambda row: row.recipient),
        RowsColumn(lambda: translate("notice_money", "Reference"), lambda row: row.reference),
        RowsColumn(lambda: translate("notice_money", "Payer"), lambda row: row.payer),
        RowsColumn(lambda: translate("notice_money", "Line"), lambda row: str(row.line), sorts_by=lambda row: row.line),
    )  # fmt: skip


class MoneyLines(QWidget):
    """Signals: wanted(action, MoneyRowView)."""

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RowsModel[MoneyRowView] = RowsModel(columns(), self)
        self.table = row_table(self.model)
        self.table.setSortingEnabled(True)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.empty = label(kind="muted", wraps=True)
        self.buttons = {key: QPushButton() for key in (CONFIRM, OTHER, ASIDE, AGAIN)}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        holder = QWidget()
        flow = FlowLayout(holder)
        for key, button in self.buttons.items():
            flow.addWidget(button)
            button.clicked.connect(lambda _checked=False, act=key: self._act(act))
        for part in (self.table, self.empty, holder):
            column.addWidget(part)
        self.table.activated.connect(lambda _index: self._act(CONFIRM))
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _old: self._see())
        self.model.modelReset.connect(self._see)
        theme.notifier().changed.connect(self._fit)
        self.show_rows(())

    def show_rows(self, rows: Sequence[MoneyRowView]) -> None:
        """Show these lines, the first of them chosen."""
        self.model.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        if rows:
            self.table.selectRow(0)
        self._fit()
        self._see()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.table.setAccessibleName(self.tr("Payments from files"))
        self.empty.setText(self.tr("No payment waits. Take in a file of the bank or the income system."))
        self.buttons[CONFIRM].setText(self.tr("&Confirm for this notice"))
        self.buttons[OTHER].setText(self.tr("For an&other notice…"))
        self.buttons[ASIDE].setText(self.tr("&Not ours…"))
        self.buttons[AGAIN].setText(self.tr("Open a&gain…"))
        self.model.retranslate()

    @property
    def chosen(self) -> MoneyRowView | None:
        """The line that is chosen."""
        index = self.table.currentIndex()
        found: MoneyRowView | None = index.data(RecordRole) if index.isValid() else None
        return found

    def _act(self, key: str) -> None:
        row = self.chosen
        if row is not None and self._may(key, row):
            self.wanted.emit(key, row)

    @staticmethod
    def _may(key: str, row: MoneyRowView) -> bool:
        waits = row.state == "open"
        if key == CONFIRM:
            # Where money went back or is in the ledger already a person has more to say than yes.
            return waits and bool(row.number) and row.pence > 0 and not row.in_ledger
        return not waits if key == AGAIN else waits

    def _see(self) -> None:
        row = self.chosen
        for key, button in self.buttons.items():
            button.setEnabled(row is not None and self._may(key, row))

    def _fit(self) -> None:
        line = theme.look().px(32)
        self.table.verticalHeader().setDefaultSectionSize(line)
        count = min(max(len(self.model.rows), _FEWEST), _MOST)
        self.table.setFixedHeight(count * line + self.table.horizontalHeader().sizeHint().height() + line // 2)
