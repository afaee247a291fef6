"""Papers issued on a case: each can be looked at, saved and printed again exactly as it was issued."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


class PapersList(QWidget):
    """Signals: open_wanted(number), extract_wanted()."""

    open_wanted = Signal(str)
    extract_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RowsModel[DocumentRow] = RowsModel(_columns(), self)
        self.table, self.open, self.issue = QTableView(), QPushButton(), QPushButton()
        self.empty = EmptyState("document")
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_RELATED)
        buttons.addWidget(self.open)
        buttons.addWidget(self.issue)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(buttons)
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        self.table.activated.connect(self._open_line)
        self.open.clicked.connect(lambda: self._open_line(self.table.currentIndex()))
        self.issue.clicked.connect(self.extract_wanted)
        self.empty.acted.connect(self.extract_wanted)
        self.retranslate()

    def show_documents(self, documents: tuple[DocumentRow, ...]) -> None:
        """Show the papers, newest first."""
        self.model.set_rows(documents)
        for part in (self.table, self.open, self.issue):
            part.setVisible(bool(documents))
        self.empty.setVisible(not documents)
        if documents:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def retranslate(self) -> None:
        """Say everything again."""
        self.open.setText(self.tr("&Open, save or print"))
        self.issue.setText(self.tr("New register extract"))
        self.table.setAccessibleName(self.tr("Papers issued"))
        self.empty.say(
            self.tr("No papers issued yet"),
            self.tr("Each paper that is issued on this case will stand here with its number."),
            self.tr("Register extract"),
        )
        self.model.retranslate()

    def _open_line(self, index: QModelIndex) -> None:
        row: DocumentRow | None = index.data(RecordRole)
        if row is not None:
            self.open_wanted.emit(row.number)


def _columns() -> tuple[RowsColumn[DocumentRow], ...]:
    return (
        RowsColumn(lambda: translate("PapersList", "Number"), lambda d: d.number),
        RowsColumn(lambda: translate("PapersList", "Issued"), _issued, sorts_by=lambda d: d.issued_at),
        RowsColumn(lambda: translate("PapersList", "Period"), _period, sorts_by=lambda d: str(d.first_day)),
        RowsColumn(lambda: translate("PapersList", "Language"), lambda d: wording.language(d.language)),
        RowsColumn(
            lambda: translate("PapersList", "Pages"), lambda d: str(d.pages), figure=True, sorts_by=lambda d: d.pages
        ),
        RowsColumn(lambda: translate("PapersList", "Issued by"), lambda d: d.issued_by),
        RowsColumn(lambda: translate("PapersList", "Purpose"), lambda d: d.purpose),
    )


def _issued(row: DocumentRow) -> str:
    when = local(row.issued_at)
    return f"{i18n.format_day(when.date())} {i18n.format_time(when)}"


def _period(row: DocumentRow) -> str:
    if row.first_day is None or row.last_day is None:
        return ""
    return f"{i18n.format_day(row.first_day)} – {i18n.format_day(row.last_day)}"
