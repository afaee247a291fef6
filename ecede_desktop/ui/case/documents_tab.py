"""Documents of a case: what was attached to it, and the papers that were issued on it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ecede_desktop.records.cases import CaseView
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme
from ecede_desktop.ui.case.attachment_list import AttachmentList
from ecede_desktop.ui.case.papers_list import PapersList
from ecede_desktop.ui.operations import Operations


class DocumentsTab(QWidget):
    """Signals: open_wanted(number), extract_wanted()."""

    open_wanted = Signal(str)
    extract_wanted = Signal()

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attachments, self.papers = AttachmentList(desk, operations), PapersList()
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
        column.addWidget(self.which)
        column.addWidget(self._stack, 1)
        self.which.currentChanged.connect(self._stack.setCurrentIndex)
        self.papers.open_wanted.connect(self.open_wanted)
        self.papers.extract_wanted.connect(self.extract_wanted)
        self.retranslate()

    def show_view(self, view: CaseView) -> None:
        """Show the documents of a case."""
        self.papers.show_documents(view.documents)
        self.attachments.show_view(view)

    def retranslate(self) -> None:
        """Say everything again."""
        self.which.setTabText(0, self.tr("Attachments"))
        self.which.setTabText(1, self.tr("Papers issued"))
        self.which.setAccessibleName(self.tr("Which documents"))
        self.attachments.retranslate()
        self.papers.retranslate()
