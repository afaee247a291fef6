"""A letter from a template beside its real pages: to whom, in which language, what is added; issued, saved, printed."""

from __future__ import annotations

from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget

from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.drafts import Draft
from ecede_desktop.records.letters import TemplateRow, WriteLetter
from ecede_desktop.records.pupils import Language
from ecede_desktop.services import letters
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.case_paper_dialog import CasePaperDialog
from ecede_desktop.ui.draft_keeper import DraftKeeper
from ecede_desktop.ui.notice_words import own
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText

_OWN = {"own.text": "text", "own.day": "day", "own.time": "time", "own.place": "place"}


class LetterDialog(CasePaperDialog):
    """Signals: written(number, template key, parent's id): the letter was issued."""

    written = Signal(str, str, object)

    def __init__(self, desk: Desk, operations: Operations, view: CaseView, parent: QWidget | None = None) -> None:
        super().__init__(desk, operations, parent)
        self._view = view
        self._rows: tuple[TemplateRow, ...] = ()
        self.template, self.whom = QComboBox(), QComboBox()
        self.day, self.time, self.place, self.text = DayEdit(), QLineEdit(), QLineEdit(), GrowingText()
        self.day.set_today(desk.clock.today())
        self.word_button = QPushButton(self.tr("Save as &Word…"))
        self.more_buttons.append(self.word_button)
        for row in view.pupil.parents:
            self.whom.addItem(row.full_name, row.id)
        self.template_field, self.whom_field = Field(self.template), Field(self.whom)
        self.fields = {
            "day": Field(self.day), "time": Field(self.time), "place": Field(self.place), "text": Field(self.text),
        }  # fmt: skip
        self.setWindowTitle(self.tr("A letter on case {reference}").format(reference=view.case.reference))
        self.heading.setText(self.windowTitle())
        self.template_field.say(self.tr("Letter"))
        self.whom_field.say(self.tr("To"))
        for key, words in (
            ("day", self.tr("Day")), ("time", self.tr("Time")), ("place", self.tr("Place")),
            ("text", self.tr("What you add")),
        ):  # fmt: skip
            self.fields[key].say(words)
        for field in (self.template_field, self.whom_field, *self.fields.values()):
            self.asked.addWidget(field)
        self.print_button.setProperty("kind", "primary")
        self.build()
        self.purpose_field.hide()
        self.language_field.say(self.tr("Language of the letter"))
        self.keeper = DraftKeeper(desk, operations, "letter", view.case.reference, self._typed, self)
        self.keeper.found.connect(self._give_back)
        self.template.currentIndexChanged.connect(lambda _at: self._chosen())
        self.whom.currentIndexChanged.connect(lambda _at: self._chosen())
        for edit in (self.time, self.place, self.day):
            edit.textChanged.connect(lambda _text: self._type())
        self.text.textChanged.connect(self._type)
        self.word_button.clicked.connect(self._ask_word)
        self.keeper.look()
        operations.read(lambda: letters.templates(desk), self._offer, owner=self, failed=self.refused)

    def ask(self) -> WriteLetter | None:
        """What is asked now; None while the letters are not known yet or the day is not understood."""
        key, whom = self.template.currentData(), self.whom.currentData()
        if key is None or whom is None or not self.day.understood():
            return None
        return WriteLetter(
            self._view.case.reference, str(key), UUID(str(whom)), str(self.language.currentData() or "both"),
            self.text.toPlainText(), self.day.day(), self.time.text(), self.place.text(),
        )  # fmt: skip

    def preview(self, ask: object) -> bytes:
        """The pages as they would be."""
        assert isinstance(ask, WriteLetter)
        return letters.preview_letter(self.desk, ask)

    def issue(self, ask: object) -> Outcome[IssuedPaper]:
        """Issue it."""
        assert isinstance(ask, WriteLetter)
        return letters.issue_letter(self.desk, ask)

    def default_name(self) -> str:
        return f"letter-{self._view.case.reference}"

    def done(self, result: int) -> None:
        ask = self.ask()
        if self.issued is not None and ask is not None:
            self.keeper.drop()
            self.written.emit(self.issued.number, ask.template, ask.parent_id)
        super().done(result)

    def _offer(self, rows: tuple[TemplateRow, ...]) -> None:
        self._rows = rows
        for row in rows:
            self.template.addItem(own(row.title_en, row.title_cy), row.key)
        self._chosen()

    def _chosen(self) -> None:
        """Only what the letter asks for is in sight; its language is what the parent chose."""
        key = self.template.currentData()
        needs = next((row.needs for row in self._rows if row.key == key), ())
        for field, name in _OWN.items():
            self.fields[name].setVisible(field in needs)
        parent = next((row for row in self._view.pupil.parents if row.id == self.whom.currentData()), None)
        if parent is not None and parent.language in (Language.WELSH, Language.ENGLISH):
            self.language.setCurrentIndex(max(self.language.findData(parent.language.value), 0))
        else:
            self.language.setCurrentIndex(max(self.language.findData("both"), 0))
        self.changed()

    def _ask_word(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the letter for editing"), f"{self.default_name().replace('/', '-')}.docx",
            self.tr("Word files (*.docx)"),
        )  # fmt: skip
        if name:
            self.save_word(Path(name))

    def save_word(self, path: Path) -> None:
        """Write the letter as a Word file."""
        ask = self.ask()
        if ask is None:
            return

        def saved(where: Path) -> None:
            said = self.tr("Saved as {path}. It is not issued, and nothing is kept of it.")
            self.said.say(said.format(path=where), "info")

        self.operations.write(
            lambda: letters.save_word(self.desk, ask, path), self, done=saved, owner=self, refused=self.refused
        )

    def _type(self) -> None:
        self.keeper.typed()
        self.changed()

    def _typed(self) -> dict[str, str]:
        return {
            "text": self.text.toPlainText(), "day": self.day.text(), "time": self.time.text(),
            "place": self.place.text(),
        }  # fmt: skip

    def _give_back(self, draft: Draft) -> None:
        if any(self._typed().values()):
            self.keeper.set_aside()
            return
        values = draft.values
        self.text.setPlainText(values.get("text", ""))
        self.day.setText(values.get("day", ""))
        self.time.setText(values.get("time", ""))
        self.place.setText(values.get("place", ""))
