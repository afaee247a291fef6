"""Papers issued on a case: each can be looked at, saved, printed again as it was issued, and its service recorded."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.records.paper_service import ServiceRow
from ecede_desktop.ui import i18n, notice_words, wording
from ecede_desktop.ui.case.service_work import is_served
from ecede_desktop.ui.rows_model import RecordRole, RowsColumn, RowsModel
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate


class PapersList(QWidget):
    """Signals: open_wanted(number), service_wanted(DocumentRow), extract_wanted()."""

    open_wanted = Signal(str)
    service_wanted = Signal(object)
    extract_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model: RowsModel[DocumentRow] = RowsModel(_columns(self._newest), self)
        self._services: dict[UUID, tuple[ServiceRow, ...]] = {}
        self.table, self.open, self.issue = QTableView(), QPushButton(), QPushButton()
        self.serve, self.served = QPushButton(), label(kind="small", wraps=True)
        self.empty = EmptyState("document")
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        buttons = QWidget()
        flow = FlowLayout(buttons)  # three buttons in one line would push the whole case wider at large text
        for button in (self.open, self.serve, self.issue):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(buttons)
        column.addWidget(self.table, 1)
        column.addWidget(self.served)
        column.addWidget(self.empty, 1)
        self.table.activated.connect(self._open_line)
        self.open.clicked.connect(lambda: self._open_line(self.table.currentIndex()))
        self.serve.clicked.connect(self._serve)
        self.table.selectionModel().currentChanged.connect(lambda *_indexes: self._say_served())
        self.issue.clicked.connect(self.extract_wanted)
        self.empty.acted.connect(self.extract_wanted)
        self.retranslate()

    def show_documents(self, documents: tuple[DocumentRow, ...]) -> None:
        """Show the papers, newest first; the one that was chosen stays chosen."""
        chosen = self._chosen()
        numbers = [row.number for row in documents]
        self.model.set_rows(documents)
        for part in (self.table, self.open, self.serve, self.issue):
            part.setVisible(bool(documents))
        self.empty.setVisible(not documents)
        if documents:
            at = numbers.index(chosen.number) if chosen is not None and chosen.number in numbers else 0
            self.table.setCurrentIndex(self.model.index(at, 0))
        self._say_served()

    def show_services(self, rows: tuple[ServiceRow, ...]) -> None:
        """Say of each paper how and when it was served; the oldest record comes first."""
        self._services = {}
        for row in rows:
            self._services[row.document_id] = (*self._services.get(row.document_id, ()), row)
        self.model.retranslate()
        self._say_served()

    def retranslate(self) -> None:
        """Say everything again."""
        self.open.setText(self.tr("&Open, save or print"))
        self.issue.setText(self.tr("New register extract"))
        self.serve.setText(self.tr("Record ser&vice…"))
        self.table.setAccessibleName(self.tr("Papers issued"))
        self.empty.say(
            self.tr("No papers issued yet"),
            self.tr("Each paper that is issued on this case will stand here with its number."),
            self.tr("Register extract"),
        )
        self.model.retranslate()
        self._say_served()

    def _chosen(self) -> DocumentRow | None:
        row: DocumentRow | None = self.table.currentIndex().data(RecordRole)
        return row

    def _serve(self) -> None:
        paper = self._chosen()
        if paper is not None:
            self.service_wanted.emit(paper)

    def _say_served(self) -> None:
        """Everything that is recorded of the service of the chosen paper, a line each."""
        paper = self._chosen()
        rows = self._services.get(paper.id, ()) if paper is not None else ()
        said = self.tr("{number} to {recipient}. {served}.")
        self.served.setText("\n".join(
            said.format(number=row.document_number, recipient=row.recipient, served=notice_words.served(row))
            for row in rows
        ))  # fmt: skip
        self.served.setVisible(bool(rows))
        goes = paper is not None and is_served(paper.kind)
        self.serve.setEnabled(goes)
        self.serve.setToolTip("" if goes else self.tr("This paper is the office's own; it is served on nobody."))

    def _newest(self, paper: DocumentRow) -> str:
        """The newest service that stands, else the newest that came back; one that was wrong says nothing."""
        rows = [row for row in self._services.get(paper.id, ()) if row.withdrawn_at is None]
        standing = [row for row in rows if row.stands] or rows
        return notice_words.served(standing[-1]) if standing else ""

    def _open_line(self, index: QModelIndex) -> None:
        row: DocumentRow | None = index.data(RecordRole)
        if row is not None:
            self.open_wanted.emit(row.number)


def _columns(served: Callable[[DocumentRow], str]) -> tuple[RowsColumn[DocumentRow], ...]:
    return (
        RowsColumn(lambda: translate("PapersList", "Number"), lambda d: d.number),
        RowsColumn(lambda: translate("PapersList", "Issued"), _issued, sorts_by=lambda d: d.issued_at),
        RowsColumn(lambda: translate("PapersList", "Served"), served),
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
