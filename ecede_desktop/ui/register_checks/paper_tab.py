"""The paper for the head teacher: its real pages, its language, saved or printed with a line in the audit."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.register_checks import CheckView
from ecede_desktop.records.register_papers import SavedPaper
from ecede_desktop.services import register_papers
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.paper_printing import ask_and_print
from ecede_desktop.ui.register_checks.parts import beside_fields
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.pdf_view import PdfView


class PaperTab(QWidget):
    """The pages are drawn when the tab is first in sight.

    Signals:
        drawn(): the pages are shown.
    """

    drawn = Signal()

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._view: CheckView | None = None
        self._pdf = b""
        self.language, self.pages, self.said = QComboBox(), PdfView(), Banner()
        self.save_button, self.print_button = QPushButton(), QPushButton()
        self.print_button.setProperty("kind", "primary")
        self._field, self._about = Field(self.language), label(kind="small", wraps=True)
        for key in ("both", "cy", "en"):
            self.language.addItem("", key)
        self._lay_out()
        self.language.currentIndexChanged.connect(lambda _at: self.draw())
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self.print_paper)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Print), self, self.print_paper)
        self.retranslate()

    def show_check(self, view: CheckView) -> None:
        """The paper of a check; what was drawn of another state is drawn anew."""
        self._view = view
        self._pdf = b""
        self.said.say("")
        self._set_ready(False)
        if self.isVisible():
            self.draw()

    def draw(self) -> None:
        """Draw the pages in the language that is chosen."""
        if self._view is None:
            return
        check_id, language = self._view.row.id, str(self.language.currentData())
        self._set_ready(False)
        self._operations.read(
            partial(register_papers.draw_paper, self._desk, check_id, language),
            partial(self._show, check_id, language),
            owner=self,
            failed=self._refused,
        )

    def ensure_drawn(self) -> None:
        """Draw, unless the pages are there."""
        if not self._pdf:
            self.draw()

    def save_to(self, path: Path) -> None:
        """Write the paper to a file."""
        if self._view is None:
            return
        check_id, language = self._view.row.id, str(self.language.currentData())
        self._operations.write(
            lambda: register_papers.save_paper(self._desk, check_id, language, path),
            self,
            done=self._saved,
            owner=self,
            refused=self._refused,
        )

    def print_paper(self) -> None:
        """Print the pages that are shown; the audit says so."""
        if not self._pdf or self._view is None:
            return
        if ask_and_print(self.pages.document, register_papers.file_name(self._view), self):
            check_id, language, content = self._view.row.id, str(self.language.currentData()), self._pdf
            self._operations.write(
                lambda: register_papers.record_paper(self._desk, check_id, language, content), self, owner=self
            )
            self.said.say(self.tr("Sent to the printer."), "success")

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._field.say(self.tr("Language"))
        for at, words in enumerate((self.tr("Welsh and English"), self.tr("Welsh"), self.tr("English"))):
            self.language.setItemText(at, words)
        self.save_button.setText(self.tr("Sa&ve PDF…"))
        self.print_button.setText(self.tr("&Print…"))
        self._about.setText(
            self.tr("The paper names pupils and is for the head teacher. The audit says it was made; no copy is kept.")
        )
        self.pages.set_accessible_words(self.tr("Pages of the paper as they would be printed"))

    def _show(self, check_id: UUID, language: str, content: bytes) -> None:
        if self._view is None or (check_id, language) != (self._view.row.id, self.language.currentData()):
            return
        self._pdf = content
        self.pages.show_pdf(content)
        self._set_ready(True)
        self.drawn.emit()

    def _saved(self, saved: SavedPaper) -> None:
        self.said.say(self.tr("Saved as {path}").format(path=saved.path), "success")

    def _refused(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")

    def _ask_where(self) -> None:
        if self._view is None:
            return
        offered = register_papers.file_name(self._view)
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Save the paper"), offered, self.tr("PDF files (*.pdf)"))
        if name:
            self.save_to(Path(name))

    def _set_ready(self, ready: bool) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(ready)

    def _lay_out(self) -> None:
        row = FlowLayout()
        row.addWidget(self._field)
        for button in (self.save_button, self.print_button):
            row.addWidget(beside_fields(button))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, theme.SPACE_RELATED, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addLayout(row)
        column.addWidget(self._about)
        column.addWidget(self.said)
        column.addWidget(self.pages, 1)
