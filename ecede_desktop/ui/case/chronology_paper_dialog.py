"""The chronology of a case as a paper or a Word file: what is ticked to print, of a period or all."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology_papers import AskChronology, IssuedPaper, SavedWord
from ecede_desktop.services import chronology_papers
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.case_paper_dialog import CasePaperDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.field import Field


class ChronologyPaperDialog(CasePaperDialog):
    """``word`` puts the Word file first; both ways are always there."""

    def __init__(
        self, desk: Desk, operations: Operations, reference: str, *, word: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, operations, parent)
        self._reference = reference
        self.first, self.last = DayEdit(), DayEdit()
        self.first_field, self.last_field = Field(self.first), Field(self.last)
        self.word_button = QPushButton(self.tr("Save as &Word file…"))
        self.setWindowTitle(self.tr("Chronology of case {reference}").format(reference=reference))
        self.heading.setText(self.windowTitle())
        self.first_field.say(self.tr("From"), self.tr("Empty: from the first entry."))
        self.last_field.say(self.tr("To"), self.tr("Empty: to the last entry."))
        for edit, field in ((self.first, self.first_field), (self.last, self.last_field)):
            edit.set_today(desk.clock.today())
            edit.textChanged.connect(lambda _text: self.changed())
            self.asked.addWidget(field)
        (self.word_button if word else self.print_button).setProperty("kind", "primary")
        self.more_buttons.append(self.word_button)
        self.word_button.clicked.connect(self._ask_where_word)
        self.build()

    def ask(self) -> AskChronology | None:
        """What is asked now."""
        understood = True
        for edit, field in ((self.first, self.first_field), (self.last, self.last_field)):
            field.set_error("" if edit.understood() else self.tr("Write the day, for example 24/11/2026."))
            understood = understood and edit.understood()
        if not understood:
            return None
        language = str(self.language.currentData() or "both")
        return AskChronology(self._reference, language, self.first.day(), self.last.day(), self.purpose.text().strip())

    def preview(self, ask: object) -> bytes:
        """The pages as they would be."""
        assert isinstance(ask, AskChronology)
        return chronology_papers.preview_chronology(self.desk, ask)

    def issue(self, ask: object) -> Outcome[IssuedPaper]:
        """Issue them."""
        assert isinstance(ask, AskChronology)
        return chronology_papers.issue_chronology(self.desk, ask)

    def save_word(self, path: Path) -> None:
        """Write the Word file."""
        ask = self.ask()
        if ask is None:
            return

        def saved(made: SavedWord) -> None:
            said = self.tr("Saved as {path}. It can be edited: the record here stays as it is.").format(path=made.path)
            self.said.say(said, "success")

        self.operations.write(
            lambda: chronology_papers.export_word(self.desk, ask, path),
            self,
            done=saved,
            owner=self,
            refused=self.refused,
        )

    def default_name(self) -> str:
        return f"chronology-{self._reference}"

    def _ask_where_word(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the Word file"),
            chronology_papers.word_name(self._reference),
            self.tr("Word files (*.docx)"),
        )
        if name:
            self.save_word(Path(name))
