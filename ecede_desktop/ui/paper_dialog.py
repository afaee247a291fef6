"""A paper that was issued: its real pages, to be saved or printed exactly as they were."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.extracts import IssuedExtract
from ecede_desktop.services import extracts
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.paper_printing import ask_and_print
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.pdf_view import PdfView
from ecede_desktop.ui.widgets.room import open_at


class PaperDialog(QDialog):
    """Asks the store for the bytes that were issued under a number; the reprint is recorded there."""

    def __init__(self, desk: Desk, operations: Operations, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations, self.number = desk, operations, number
        self._pdf = b""
        self.setWindowTitle(self.tr("Paper {number}").format(number=number))
        self.view, self.said = PdfView(), Banner()
        self._about = label(kind="small", wraps=True)
        self.save_button, self.print_button = QPushButton(self.tr("&Save…")), QPushButton(self.tr("&Print…"))
        self._close = QPushButton(self.tr("Close"))
        self.print_button.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self._about)
        column.addWidget(self.said)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._close, self.save_button, self.print_button):
            row.addWidget(button)
        column.addLayout(row)
        self._close.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self._print)
        for button in (self.save_button, self.print_button):
            button.setEnabled(False)
        self.view.set_accessible_words(self.windowTitle())
        open_at(self, 820, 720)
        operations.read(
            lambda: extracts.reprint_extract(desk, number), self.show_paper, owner=self, failed=self._refused
        )

    def show_paper(self, paper: IssuedExtract) -> None:
        """Show the bytes as they were issued."""
        self._pdf = paper.pdf
        self.view.show_pdf(paper.pdf)
        self._about.setText(self.tr("Byte for byte as issued. SHA-256 {sha}").format(sha=paper.sha256))
        for button in (self.save_button, self.print_button):
            button.setEnabled(True)

    def save_to(self, path: Path) -> None:
        """Write the paper there."""
        pdf = self._pdf
        self._operations.read(lambda: extracts.save_pdf(pdf, path), self._saved, owner=self, failed=self._refused)

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the paper"), extracts.file_name(self.number), self.tr("PDF files (*.pdf)")
        )
        if name:
            self.save_to(Path(name))

    def _saved(self, path: Path) -> None:
        self.said.say(self.tr("Saved as {path}").format(path=path), "success")

    def _print(self) -> None:
        if ask_and_print(self.view.document, self.number, self):
            self.said.say(self.tr("Sent to the printer."), "success")

    def _refused(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")
