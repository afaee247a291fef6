"""A paper about a case before it is issued: what is asked beside its real pages, then issued, saved or printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import check_writable, file_name, save_pdf
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.paper_printing import ask_and_print
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.pdf_view import PdfView
from ecede_desktop.ui.widgets.side_by_side import SideBySide

PAUSE = 350
"""Milliseconds after the last change before the pages are drawn anew."""


LEAST_PAGES = 240
"""Pixels of the design that the pages keep at least."""


class CasePaperDialog(QDialog):
    """Nothing is recorded before a button says “Issue”. What differs between papers is in ``preview`` and ``issue``."""

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.operations = desk, operations
        self.issued: IssuedPaper | None = None
        self.language, self.purpose = QComboBox(), QLineEdit()
        self.language_field, self.purpose_field = Field(self.language), Field(self.purpose)
        self.pages, self.said = PdfView(), Banner()
        self.heading, self.recorded = label(kind="title", wraps=True), label(kind="small", wraps=True)
        self.save_button, self.print_button = QPushButton(), QPushButton()
        self.close_button = QPushButton()
        self._drawn: object = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self.asked = QVBoxLayout()
        """Fields of a paper's own are added here."""
        self.more_buttons: list[QPushButton] = []

    # what differs between papers

    def ask(self) -> object | None:
        """What is asked now; None while a field cannot be understood."""
        raise NotImplementedError

    def preview(self, ask: object) -> bytes:
        """The pages, off the UI thread."""
        raise NotImplementedError

    def issue(self, ask: object) -> Outcome[IssuedPaper]:
        """Issue the paper, off the UI thread."""
        raise NotImplementedError

    # for the papers

    def build(self, beside: QWidget | None = None) -> None:
        """Put the dialog together once a paper's own fields are there, and draw the first pages."""
        for key, words in (
            ("both", self.tr("Welsh and English")),
            ("cy", self.tr("Welsh")),
            ("en", self.tr("English")),
        ):
            self.language.addItem(words, key)
        self.language_field.say(self.tr("Headings in"))
        self.purpose_field.say(self.tr("What it is for"), self.tr("Printed on the paper and kept with it."))
        self.save_button.setText(self.tr("Issue and &save…"))
        self.print_button.setText(self.tr("Issue and &print…"))
        self.close_button.setText(self.tr("Close"))
        self.recorded.setText(
            self.tr("Issuing records the number, your name, the time, the purpose and the SHA-256 of these pages.")
        )
        self.pages.set_accessible_words(self.tr("Pages as they would be printed"))
        self._lay_out(beside if beside is not None else self.pages)
        self.language.currentIndexChanged.connect(lambda _row: self.changed())
        self.purpose.textChanged.connect(lambda _text: self.changed())
        self._pause.timeout.connect(self.draw)
        self.save_button.clicked.connect(self._ask_where)
        self.print_button.clicked.connect(self.issue_and_print)
        self.close_button.clicked.connect(self.reject)
        look, screen = theme.look(), self.screen().availableGeometry()
        self.resize(min(look.px(1080), screen.width() - 40), min(look.px(760), screen.height() - 80))
        self.draw()

    def changed(self) -> None:
        """Something else is asked: what was issued before is another paper."""
        self.issued = None
        self._set_ready(False)
        self._pause.start()

    def draw(self) -> None:
        """Draw the pages of what is asked."""
        self._pause.stop()
        ask = self.ask()
        if ask is None:
            self._set_ready(False)
            return
        self._set_ready(False)
        self.operations.read(
            lambda: self.preview(ask), lambda pdf: self._show_pages(ask, pdf), owner=self, failed=self.refused
        )

    def issue_and_save(self, path: Path) -> None:
        """Issue, then write the file; what is issued already is only written again."""
        self._issue(lambda paper: self._save(paper, path), path)

    def issue_and_print(self) -> None:
        """Issue, then print; what is issued already is only printed again."""
        self._issue(self._print, None)

    def refused(self, refusal: UserError) -> None:
        """Say why nothing came of it."""
        self.said.say(wording.error_sentence(refusal), "danger")
        self._set_ready(self.issued is not None or self._drawn == self.ask())

    # inside

    def _issue(self, then: object, path: Path | None) -> None:
        assert callable(then)
        ask = self.ask()
        if self.issued is not None:
            then(self.issued)
            return
        if ask is None or ask != self._drawn:
            return
        self._set_ready(False)

        def make() -> Outcome[IssuedPaper]:
            if path is not None:
                check_writable(path)
            return self.issue(ask)

        def done(paper: IssuedPaper) -> None:
            self.issued = paper
            self.pages.show_pdf(paper.pdf)
            self.recorded.setText(
                self.tr("Kept among the documents, to be reprinted byte for byte. SHA-256 {sha}").format(
                    sha=paper.sha256
                )
            )
            self._set_ready(True)
            then(paper)

        self.operations.write(make, self, done=done, owner=self, refused=self.refused)

    def _save(self, paper: IssuedPaper, path: Path) -> None:
        def saved(where: Path) -> None:
            said = self.tr("Issued as {number} and saved as {path}.").format(number=paper.number, path=where)
            self.said.say(said, "success")

        self.operations.read(lambda: save_pdf(paper.pdf, path), saved, owner=self, failed=self.refused)

    def _print(self, paper: IssuedPaper) -> None:
        if ask_and_print(self.pages.document, paper.number, self):
            said = self.tr("Issued as {number} and sent to the printer.").format(number=paper.number)
        else:
            said = self.tr("Issued as {number}, and not printed.").format(number=paper.number)
        self.said.say(said, "success")

    def _ask_where(self) -> None:
        number = self.issued.number if self.issued is not None else self.default_name()
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the paper"), file_name(number), self.tr("PDF files (*.pdf)")
        )
        if name:
            self.issue_and_save(Path(name))

    def default_name(self) -> str:
        """The name a file is offered under before the paper has a number: nobody's name."""
        return "paper"

    def _show_pages(self, ask: object, pdf: bytes) -> None:
        if ask != self.ask():
            return
        self._drawn = ask
        self.said.say("")
        self.pages.show_pdf(pdf)
        self._set_ready(True)

    def _set_ready(self, ready: bool) -> None:
        for button in (self.save_button, self.print_button, *self.more_buttons):
            button.setEnabled(ready)

    def _lay_out(self, beside: QWidget) -> None:
        held, left = SideBySide(characters=30), QWidget()
        self.asked.insertWidget(0, self.language_field)
        self.asked.addWidget(self.purpose_field)
        self.asked.addWidget(self.recorded)
        self.asked.addStretch(1)
        self.asked.setContentsMargins(0, 0, 0, 0)
        self.asked.setSpacing(12)
        left.setLayout(self.asked)
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_GROUP)
        row.addWidget(left, 2)
        row.addWidget(beside, 5)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.save_button, self.print_button, *self.more_buttons, self.close_button):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(12)
        column.addWidget(self.heading)
        column.addWidget(self.said)
        # Large text in a small window: what is asked and the pages scroll, the buttons stay in sight.
        beside.setMinimumHeight(theme.look().px(LEAST_PAGES))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(held)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        self.language.setFocus(Qt.FocusReason.OtherFocusReason)
