"""The papers of a prosecution beside their real pages: which one, in which language; issued, saved, printed."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QWidget

from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.court_papers import KINDS, AskCourtPaper
from ecede_desktop.services import court_papers
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import court_words
from ecede_desktop.ui.case.case_paper_dialog import CasePaperDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.field import Field


class CourtPaperDialog(CasePaperDialog):
    """What is not lawful or not recorded yet is said in place of the pages."""

    def __init__(
        self, desk: Desk, operations: Operations, number: str, parent: QWidget | None = None, *, language: str = "both"
    ) -> None:  # fmt: skip
        super().__init__(desk, operations, parent)
        self._number = number
        self.kind = QComboBox()
        for key in KINDS:
            self.kind.addItem(court_words.paper(key), key)
        self.kind_field = Field(self.kind)
        self.kind_field.say(self.tr("Paper"))
        self.asked.addWidget(self.kind_field)
        self.setWindowTitle(self.tr("Papers of {number}").format(number=number))
        self.heading.setText(self.windowTitle())
        self.print_button.setProperty("kind", "primary")
        self.build()
        self.purpose_field.hide()
        # The defendant's own language of the proceedings is offered first.
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self.kind.currentIndexChanged.connect(lambda _at: self.changed())

    def ask(self) -> AskCourtPaper:
        """What is asked now."""
        return AskCourtPaper(self._number, str(self.kind.currentData()), str(self.language.currentData() or "both"))

    def preview(self, ask: object) -> bytes:
        """The pages as they would be."""
        assert isinstance(ask, AskCourtPaper)
        return court_papers.preview_court_paper(self.desk, ask)

    def issue(self, ask: object) -> Outcome[IssuedPaper]:
        """Issue it."""
        assert isinstance(ask, AskCourtPaper)
        return court_papers.issue_court_paper(self.desk, ask)

    def default_name(self) -> str:
        return f"court-{self._number}"
