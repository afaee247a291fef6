"""Documents of a case: what was attached to it, and the papers that were issued on it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.records.paper_service import ServiceRow
from ecede_desktop.services import paper_service
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme
from ecede_desktop.ui.case.attachment_list import AttachmentList
from ecede_desktop.ui.case.bundle_opening import open_bundle
from ecede_desktop.ui.case.notice_work import NoticeWork
from ecede_desktop.ui.case.papers_list import PapersList
from ecede_desktop.ui.case.service_work import ServiceWork
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.flow_layout import FlowLayout

WARNING = "formal_warning"
"""The letter that is a formal warning."""


class DocumentsTab(QWidget):
    """Signals: open_wanted(number), extract_wanted()."""

    open_wanted = Signal(str)
    extract_wanted = Signal()

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._view: CaseView | None = None
        self.attachments, self.papers = AttachmentList(desk, operations), PapersList()
        self.letter, self.bundle = QPushButton(), QPushButton()
        self.work, self.serving = NoticeWork(desk, operations, self), ServiceWork(desk, operations, self)
        self.which = QTabBar()
        self.which.setDrawBase(False)
        self.which.setExpanding(False)
        self._stack = QStackedWidget()
        for part in (self.attachments, self.papers):
            self.which.addTab("")
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_RELATED, 0, theme.SPACE_RELATED)
        column.setSpacing(theme.SPACE_RELATED)
        head = QWidget()
        flow = FlowLayout(head)  # in a narrow tab the buttons go on below, and the names of the lists stay whole
        for beside in (self.which, self.letter, self.bundle):
            flow.addWidget(beside)
        column.addWidget(head)
        column.addWidget(self._stack, 1)
        self.which.currentChanged.connect(self._stack.setCurrentIndex)
        self.which.currentChanged.connect(lambda _at: self.which.updateGeometry())  # the chosen name is set wider
        self.papers.open_wanted.connect(self.open_wanted)
        self.papers.service_wanted.connect(self._serve)
        self.papers.extract_wanted.connect(self.extract_wanted)
        self.letter.clicked.connect(self.write_letter)
        self.bundle.clicked.connect(self.open_bundle)
        self.retranslate()

    def show_view(self, view: CaseView) -> None:
        """Show the documents of a case."""
        self._view = view
        reference = view.case.reference

        def served(rows: tuple[ServiceRow, ...]) -> None:
            if self._view is not None and self._view.case.reference == reference:
                self.papers.show_services(rows)

        self.papers.show_documents(view.documents)
        self.attachments.show_view(view)
        self._operations.read(
            lambda: paper_service.services_of_case(self._desk, reference), served, owner=self
        )  # fmt: skip

    def write_letter(self) -> QDialog | None:
        """Write a letter on the case; a warning is recorded next, of any other letter how it was served."""
        from ecede_desktop.ui.case.letter_dialog import LetterDialog

        if self._view is None:
            return None
        dialog = LetterDialog(self._desk, self._operations, self._view, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.written.connect(self._written)
        dialog.open()
        return dialog

    def _written(self, number: str, template: str, parent_id: UUID) -> None:
        if template == WARNING and self._view is not None:
            self.work.warn(self._view, number, parent_id)
        else:
            self.serving.serve(number, parent_id)

    def _serve(self, paper: DocumentRow) -> None:
        if self._view is not None:
            self.serving.serve_paper(self._view, paper)

    def open_bundle(self) -> QDialog | None:
        """Open the evidence bundle of the case."""
        if self._view is None:
            return None
        return open_bundle(self._desk, self._operations, self._view, self.open_wanted, self)

    def retranslate(self) -> None:
        """Say everything again."""
        self.letter.setText(self.tr("Write a &letter…"))
        self.bundle.setText(self.tr("Evidence &bundle…"))
        self.which.setTabText(0, self.tr("Attachments"))
        self.which.setTabText(1, self.tr("Papers issued"))
        self.which.setAccessibleName(self.tr("Which documents"))
        self.attachments.retranslate()
        self.papers.retranslate()
