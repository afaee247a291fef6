"""The family of a case drawn by generation, with its pages to be seen and printed."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.families import FamilyView
from ecede_desktop.services import genograms
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.paper_printing import ask_and_print
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.charts.frame import ChartFrame
from ecede_desktop.ui.widgets.charts.genogram_chart import GenogramChart, genogram_words
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.pdf_view import PdfView
from ecede_desktop.ui.widgets.room import open_at

LANGUAGES = ("cy", "en", "both")


class FamilyDrawing(QWidget):
    """Signals: go(Place): the page of a person who was chosen."""

    go = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._view: FamilyView | None = None
        self.chart = GenogramChart()
        self.frame = ChartFrame(self.chart)
        self.frame.export.hide()
        self.pages = QPushButton()
        self.dialog: FamilyPages | None = None
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, theme.SPACE_RELATED, theme.SPACE_GROUP)
        column.addWidget(self.frame, 1)
        column.addLayout(row)
        self.pages.clicked.connect(self.open_pages)
        self.chart.activated.connect(self._open)
        self.retranslate()

    def show_view(self, view: FamilyView) -> None:
        """Draw a family."""
        self._view = view
        self.frame.set_picture(genograms.genogram(self._desk, view, genogram_words()))

    def retranslate(self) -> None:
        """Say everything again."""
        self.pages.setText(self.tr("Print the &drawing…"))
        self.frame.say_empty(self.tr("Nobody to draw yet"), self.tr("Parents, brothers and sisters will stand here."))
        if self._view is not None:
            self.show_view(self._view)

    def open_pages(self) -> None:
        """The pages as they would be printed."""
        if self._view is not None:
            self.dialog = FamilyPages(self._desk, self._operations, self._view.pupil_id, self)
            self.dialog.open()

    def _open(self, key: str) -> None:
        name, _, id = key.partition(" ")
        self.go.emit(Place(name, id))


class FamilyPages(QDialog):
    """The drawing on paper in the language that is chosen; each making of it is in the audit."""

    def __init__(self, desk: Desk, operations: Operations, pupil_id: UUID, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations, self._pupil_id = desk, operations, pupil_id
        self._pdf = b""
        self.setWindowTitle(self.tr("Family drawing"))
        self.view, self.said, self.language = PdfView(), Banner(), QComboBox()
        self.view.set_accessible_words(self.windowTitle())
        names = {"cy": self.tr("Welsh"), "en": self.tr("English"), "both": self.tr("Welsh and English")}
        for key in LANGUAGES:
            self.language.addItem(names[key], key)
        self.language.setCurrentIndex(LANGUAGES.index("cy" if i18n.language() == "cy" else "en"))
        self.language.setAccessibleName(self.tr("Language of the paper"))
        self.save_button, self.print_button = QPushButton(self.tr("&Save…")), QPushButton(self.tr("&Print…"))
        self.close_button = QPushButton(self.tr("Close"))
        self.print_button.setProperty("kind", "primary")
        self._lay_out()
        self.language.currentIndexChanged.connect(self._draw)
        self.close_button.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self._print)
        self._draw()

    def save_to(self, path: Path) -> None:
        """Write the pages there."""
        pdf = self._pdf
        self._operations.write(
            lambda: genograms.save_genogram(self._desk, self._pupil_id, pdf, path),
            done=self._saved,
            owner=self,
            refused=self._refused,
        )

    def _draw(self) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(False)
        language = str(self.language.currentData())
        self._operations.read(
            lambda: genograms.draw_genogram(self._desk, self._pupil_id, language),
            self._show,
            owner=self,
            failed=self._refused,
        )

    def _show(self, pdf: bytes) -> None:
        self._pdf = pdf
        self.view.show_pdf(pdf)
        for button in (self.save_button, self.print_button):
            button.setEnabled(True)

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the paper"), "family-drawing.pdf", self.tr("PDF files (*.pdf)")
        )
        if name:
            self.save_to(Path(name))

    def _saved(self, path: Path) -> None:
        self.said.say(self.tr("Saved as {path}").format(path=path), "success")

    def _print(self) -> None:
        if ask_and_print(self.view.document, "family-drawing", self):
            self.said.say(self.tr("Sent to the printer."), "success")

    def _refused(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(self.said)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addWidget(self.language)
        row.addStretch(1)
        for button in (self.close_button, self.save_button, self.print_button):
            row.addWidget(button)
        column.addLayout(row)
        open_at(self, 820, 720)
