"""The referral form as it is written: begun from the record, kept as it is typed, looked at as pages, issued."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_safeguarding import Question
from ecede_desktop.records.concerns import IssuedMarf
from ecede_desktop.records.drafts import Draft
from ecede_desktop.services import concerns, marf
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.marf import StartedMarf
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.concerns import words
from ecede_desktop.ui.draft_keeper import DraftKeeper, kept_at
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.form_dialog import choices
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.pdf_view import PdfView

FORM = "marf"
"""Name of the form among the drafts."""


class MarfPage(QWidget):
    """Signals: left(), issued(IssuedMarf)."""

    left = Signal()
    issued = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._form = concerns.policy(desk).form
        self.concern_id: UUID | None = None
        self._from_record: frozenset[str] = frozenset()
        self._kept: dict[str, str] = {}
        self.keeper: DraftKeeper | None = None
        self.fields: dict[str, Field] = {}
        self._headings: list[QLabel] = []
        self.said, self.draft = Banner(), label(kind="small", wraps=True)
        self.heading, self.check = label(kind="title", wraps=True), label(kind="strong", wraps=True)
        self.back, self.keep, self.look = QPushButton(), QPushButton(), QPushButton()
        self.issue = QPushButton()
        self.language: QComboBox = choices((("both", ""), ("cy", ""), ("en", "")))
        self.language.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.pages = PdfView()
        self._stack = QStackedWidget()
        self._lay_out()
        self.back.clicked.connect(self._go_back)
        self.keep.clicked.connect(self._keep)
        self.look.clicked.connect(self._look)
        self.issue.clicked.connect(self._issue)
        self.retranslate()

    def start(self, concern_id: UUID) -> None:
        """Begin or go on with the form of a concern."""
        self.concern_id = concern_id
        self.said.say("")
        self._stack.setCurrentIndex(0)
        self.look.setText(self.tr("Look at the pages"))
        language = i18n.language()
        self._operations.read(
            lambda: marf.start_marf(self._desk, concern_id, language), self._show, owner=self, failed=self._refused
        )

    @property
    def answers(self) -> dict[str, str]:
        """What stands in the form now."""
        return {key: _text(field).toPlainText() for key, field in self.fields.items()}

    def retranslate(self) -> None:
        """Say everything again."""
        self.heading.setText(words.either(self._form.title_en, self._form.title_cy))
        self.check.setText(words.either(self._form.check_en, self._form.check_cy))
        self.back.setText(self.tr("Back to the concern"))
        self.keep.setText(self.tr("Keep"))
        self.issue.setText(self.tr("Make the paper"))
        self.language.setAccessibleName(self.tr("Language of the headings"))
        names = {
            "both": self.tr("Welsh and English headings"),
            "cy": self.tr("Welsh headings"),
            "en": self.tr("English headings"),
        }
        for at in range(self.language.count()):
            self.language.setItemText(at, names[self.language.itemData(at)])
        self.pages.set_accessible_words(self.tr("Pages of the referral form"))
        self._say_look()
        for heading, section in zip(self._headings, self._form.sections, strict=True):
            heading.setText(words.either(section.english, section.welsh))
        for question in self._form.questions:
            self._say(question)

    # inside

    def _show(self, started: StartedMarf) -> None:
        if started.concern.id != self.concern_id:
            return
        if self.keeper is not None:
            self.keeper.deleteLater()
            self.keeper = None
        self._from_record = started.from_record
        for key, field in self.fields.items():
            _text(field).setPlainText(started.answers.get(key, ""))
            field.set_error("")
        self._kept = self.answers
        self.retranslate()
        self.keeper = DraftKeeper(
            self._desk, self._operations, FORM, str(started.concern.id), lambda: self.answers, self
        )
        self.keeper.start_again(self._kept)
        self.keeper.found.connect(self._give_back)
        self.keeper.kept.connect(
            lambda time: self.draft.setText(self.tr("Draft kept {time}").format(time=f"{time:%H:%M}"))
        )
        self.draft.setText("")
        self.keeper.look()

    def _give_back(self, draft: Draft) -> None:
        if self.answers != self._kept or dict(draft.values) == self._kept:
            return
        for key, text in draft.values.items():
            if key in self.fields:
                _text(self.fields[key]).setPlainText(text)
        when = kept_at(draft)
        sentence = self.tr("Your draft of {day}, {time} is back.")
        self.draft.setText(sentence.format(day=wording.day(when.date()), time=f"{when:%H:%M}"))

    def _go_back(self) -> None:
        if self.keeper is not None and self.answers != self._kept:
            self.keeper.keep_now()
        self.left.emit()

    def _keep(self) -> None:
        concern_id, answers = self.concern_id, self.answers
        if concern_id is None:
            return
        self._operations.write(
            lambda: marf.keep_marf(self._desk, concern_id, answers),
            self,
            done=lambda _kept: self._now_kept(answers),
            owner=self,
            refused=self._refused,
        )

    def _now_kept(self, answers: Mapping[str, str]) -> None:
        self._kept = dict(answers)
        self._from_record = frozenset()
        for question in self._form.questions:
            self._say(question)
        self._clear_errors()
        if self.keeper is not None:
            self.keeper.drop()
            self.keeper.start_again(answers)
        self.draft.setText("")
        self.said.say(self.tr("The form is kept as it stands. Nothing was sent."), "success")

    def _look(self) -> None:
        if self._stack.currentIndex() == 1:
            self._stack.setCurrentIndex(0)
            self._say_look()
            return
        concern_id, answers, language = self.concern_id, self.answers, str(self.language.currentData())
        if concern_id is not None:
            self._operations.read(
                lambda: marf.preview_marf(self._desk, concern_id, answers, language),
                self._show_pages,
                owner=self,
                failed=self._refused,
            )

    def _show_pages(self, content: bytes) -> None:
        self.pages.show_pdf(content)
        self._stack.setCurrentIndex(1)
        self._say_look()

    def _issue(self) -> None:
        concern_id, answers, language = self.concern_id, self.answers, str(self.language.currentData())
        if concern_id is None:
            return
        self._clear_errors()
        self.issue.setEnabled(False)
        self._operations.write(
            lambda: marf.issue_marf(self._desk, concern_id, answers, language),
            self,
            done=lambda made: self._issued(made, answers),
            owner=self,
            refused=self._refused,
        )

    def _issued(self, made: IssuedMarf, answers: Mapping[str, str]) -> None:
        self.issue.setEnabled(True)
        self._now_kept(answers)
        self.issued.emit(made)

    def _refused(self, refusal: UserError) -> None:
        self.issue.setEnabled(True)
        sentence = wording.error_sentence(refusal)
        field = self.fields.get(str(refusal.facts.get("field", "")))
        if field is None:
            self.said.say(sentence, "danger")
            return
        self._stack.setCurrentIndex(0)
        self._say_look()
        field.set_error(sentence)
        field.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear_errors(self) -> None:
        self.said.say("")
        for field in self.fields.values():
            field.set_error("")

    def _say_look(self) -> None:
        shown = self._stack.currentIndex() == 1
        self.look.setText(self.tr("Go on writing") if shown else self.tr("Look at the pages"))

    def _say(self, question: Question) -> None:
        told = self.tr("From the record: read it, and change what is not right.")
        needed = self.tr("Needed")
        hints = [told] if question.key in self._from_record else []
        hints += [needed] if question.needed else []
        self.fields[question.key].say(words.either(question.english, question.welsh), " · ".join(hints))

    def _typed(self) -> None:
        if self.keeper is not None:
            self.keeper.typed()

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.SPACE_GROUP, theme.SPACE_GROUP, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_GROUP)
        for section in self._form.sections:
            heading = label(kind="section", wraps=True)
            self._headings.append(heading)
            column.addWidget(heading)
            for question in section.questions:
                text = GrowingText()
                text.set_least_lines(3 if question.long else 1)
                text.textChanged.connect(self._typed)
                self.fields[question.key] = Field(text, wraps=True)
                column.addWidget(self.fields[question.key])
        column.addStretch(1)
        page.setMaximumWidth(theme.look().px(760))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.pages)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self.issue.setProperty("kind", "primary")
        for part in (self.back, self.keep, self.language, self.look, self.issue):
            flow.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        whole.setSpacing(theme.SPACE_RELATED)
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.draft, 0, Qt.AlignmentFlag.AlignBottom)
        whole.addLayout(head)
        whole.addWidget(self.check)
        whole.addWidget(buttons)
        whole.addWidget(self.said)
        whole.addWidget(self._stack, 1)


def _text(field: Field) -> GrowingText:
    assert isinstance(field.control, GrowingText)
    return field.control
