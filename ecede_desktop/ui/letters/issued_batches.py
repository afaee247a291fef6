"""Batches of letters that were issued: printed again as they were, and how they went out recorded in one go."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.letters import LetterBatchRow, ServeBatch
from ecede_desktop.records.paper_service import METHODS, ServiceRow
from ecede_desktop.services import letter_batches
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, notice_words, theme
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.row_table import CharacterWidth, keep_fitted, row_table

translate = QCoreApplication.translate


class BatchService(Asking):
    """How every letter of a batch went out."""

    def serve(self, row: LetterBatchRow, done: Callable[[object], None]) -> FormDialog:
        """Ask it once for all of them."""
        fields = [
            FormField("method", self.tr("How"), choices([(key, notice_words.method(key)) for key in METHODS])),
            FormField("sent_on", self.tr("Sent or handed over on"), self.day(self.desk.clock.today()),
                      needed=self.tr("Write the day.")),
            FormField("served_by", self.tr("By whom"), text(self.desk.user.full_name),
                      needed=self.tr("Write the name of who posted them or handed them over.")),
            FormField("evidence", self.tr("What proves it"), text(),
                      self.tr("For example the line of the posting book or the number of the receipt.")),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[tuple[ServiceRow, ...]]:
            return letter_batches.serve_batch(self.desk, ServeBatch(row.id, **values))

        about = self.tr("It is recorded of each of the {count} letters. One that came back is recorded in its case.")
        return self.ask(
            self.tr("How the letters went out"), fields, self.tr("Keep it"), service,
            about=about.format(count=row.count), draft=("batch_service", str(row.id)), then=done,
        )  # fmt: skip


class IssuedBatches(QWidget):
    """Signals: print_wanted(LetterBatchRow): its letters are wanted once more."""

    print_wanted = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self.model: RowsModel[LetterBatchRow] = RowsModel(_columns(), self)
        self.table = row_table(self.model)
        self.serving = BatchService(desk, operations, self)
        self.serve_button, self.again_button, self.empty = QPushButton(), QPushButton(), label(kind="muted", wraps=True)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.serve_button)
        flow.addWidget(self.again_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_RELATED, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.empty)
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        keep_fitted(self.table, _WIDTHS)
        self.serve_button.clicked.connect(self.serve)
        self.again_button.clicked.connect(self._again)
        self.table.activated.connect(lambda _index: self._again())
        theme.notifier().changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def read(self) -> None:
        """Read the batches anew."""
        self._operations.read(lambda: letter_batches.batches(self._desk), self.show_batches, owner=self)

    def show_batches(self, rows: tuple[LetterBatchRow, ...]) -> None:
        """Show these, the newest chosen."""
        self.model.set_rows(rows)
        if rows:
            self.table.selectRow(0)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        for button in (self.serve_button, self.again_button):
            button.setEnabled(bool(rows))

    @property
    def current(self) -> LetterBatchRow | None:
        """The batch on the current line."""
        index = self.table.currentIndex()
        found: LetterBatchRow | None = index.data(RecordRole) if index.isValid() else None
        return found

    def serve(self) -> FormDialog | None:
        """Record how the letters of the chosen batch went out."""
        row = self.current
        return self.serving.serve(row, lambda _rows: self.read()) if row is not None else None

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.table.setAccessibleName(self.tr("Batches that were issued"))
        self.serve_button.setText(self.tr("&How they went out…"))
        self.again_button.setText(self.tr("Show and print &again"))
        self.empty.setText(self.tr("No batch of letters was issued yet."))
        self.model.retranslate()

    def _again(self) -> None:
        row = self.current
        if row is not None:
            self.print_wanted.emit(row)

    def _fit(self) -> None:
        line = theme.look().px(32)
        self.table.verticalHeader().setDefaultSectionSize(line)
        self.table.setMinimumHeight(4 * line)


_WIDTHS = (CharacterWidth(23), CharacterWidth(18, True), CharacterWidth(8), CharacterWidth(18, True),
           CharacterWidth(18, True))  # fmt: skip


def _columns() -> tuple[RowsColumn[LetterBatchRow], ...]:
    return (
        RowsColumn(lambda: translate("LetterBatch", "Issued"), _issued, sorts_by=lambda row: row.made_at),
        RowsColumn(lambda: translate("LetterBatch", "Name"), lambda row: row.name),
        RowsColumn(lambda: translate("LetterBatch", "Letters"), lambda row: str(row.count), figure=True),
        RowsColumn(lambda: translate("LetterBatch", "How they went out"), _served),
        RowsColumn(lambda: translate("LetterBatch", "Issued by"), lambda row: row.by),
    )


def _issued(row: LetterBatchRow) -> str:
    when = local(row.made_at)
    return f"{i18n.format_day(when.date())} {i18n.format_time(when)}"


def _served(row: LetterBatchRow) -> str:
    if row.served >= row.count:
        return translate("LetterBatch", "Recorded")
    if not row.served:
        return translate("LetterBatch", "Not recorded yet")
    said = translate("LetterBatch", "Recorded of {served} of {count}")
    return said.format(served=row.served, count=row.count)
