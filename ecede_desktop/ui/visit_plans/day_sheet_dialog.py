"""The day sheet as it is printed: its pages, its language, saved or printed with a line in the audit."""

from __future__ import annotations

import datetime as dt
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.day_sheets import SavedDaySheet
from ecede_desktop.services import day_sheets
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.paper_printing import ask_and_print
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.pdf_view import PdfView
from ecede_desktop.ui.widgets.room import open_at


class DaySheetDialog(QDialog):
    """The pages are drawn anew when the language is chosen."""

    def __init__(
        self, desk: Desk, operations: Operations, day: dt.date, officer: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._operations, self._day, self._officer = desk, operations, day, officer
        self._pdf = b""
        self.setWindowTitle(self.tr("Day sheet of {day}").format(day=wording.day(day)))
        self.view, self.said, self.language = PdfView(), Banner(), QComboBox()
        for key, words in (
            ("en", self.tr("English")),
            ("cy", self.tr("Welsh")),
            ("both", self.tr("Welsh and English")),
        ):
            self.language.addItem(words, key)
        self.language.setCurrentIndex(max(self.language.findData(i18n.language()), 0))
        self.save_button, self.print_button = QPushButton(self.tr("&Save…")), QPushButton(self.tr("&Print…"))
        self.print_button.setProperty("kind", "primary")
        self._close = QPushButton(self.tr("Close"))
        self._lay_out()
        self.language.currentIndexChanged.connect(lambda _at: self.draw())
        self._close.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self._print)
        self.view.set_accessible_words(self.windowTitle())
        open_at(self, 820, 720)
        self.draw()

    def draw(self) -> None:
        """Draw the pages in the language that is chosen."""
        language = str(self.language.currentData())
        self._set_ready(False)
        self._operations.read(
            partial(day_sheets.draw_day_sheet, self._desk, self._day, self._officer, language),
            partial(self._show, language),
            owner=self,
            failed=self._refused,
        )

    def save_to(self, path: Path) -> None:
        """Write the sheet to a file."""
        language = str(self.language.currentData())
        self._operations.write(
            lambda: day_sheets.save_day_sheet(self._desk, self._day, path, self._officer, language),
            self,
            done=self._saved,
            owner=self,
            refused=self._refused,
        )

    def _show(self, language: str, content: bytes) -> None:
        if language == self.language.currentData():
            self._pdf = content
            self.view.show_pdf(content)
            self._set_ready(True)

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the day sheet"), day_sheets.file_name(self._day), self.tr("PDF files (*.pdf)")
        )
        if name:
            self.save_to(Path(name))

    def _print(self) -> None:
        if ask_and_print(self.view.document, day_sheets.file_name(self._day), self):
            content = self._pdf
            self._operations.write(
                lambda: day_sheets.record_day_sheet(self._desk, self._day, self._officer, content), self, owner=self
            )
            self.said.say(self.tr("Sent to the printer."), "success")

    def _saved(self, saved: SavedDaySheet) -> None:
        self.said.say(self.tr("Saved as {path}").format(path=saved.path), "success")

    def _refused(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")

    def _set_ready(self, ready: bool) -> None:
        for button in (self.save_button, self.print_button):
            button.setEnabled(ready)

    def _lay_out(self) -> None:
        field = Field(self.language)
        field.say(self.tr("Language"))
        about = label(
            self.tr("It names children: keep it with you and shred it. The audit says it was made; no copy is kept."),
            "small",
            wraps=True,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_GROUP)
        head.addWidget(label(self.windowTitle(), "title", wraps=True), 1)
        head.addWidget(field)
        column.addLayout(head)
        column.addWidget(about)
        column.addWidget(self.said)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self._close, self.save_button, self.print_button):
            row.addWidget(button)
        column.addLayout(row)
