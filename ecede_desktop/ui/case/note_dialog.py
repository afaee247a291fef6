"""Add to a signed-off note or correct words of it: what was written first stays in sight beside the new."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.records.visits import CORRECTABLE, AdditionRow, AddToVisit, ContactRow, CorrectVisit
from ecede_desktop.services import visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import contact_words, i18n, theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate
NAMES_A_CHILD = "words_name_another_child"


class NoteDialog(QDialog):
    """Closes when the store has confirmed what was written."""

    def __init__(self, desk: Desk, operations: Operations, contact: ContactRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations, self.contact = desk, operations, contact
        self._not_names: tuple[str, ...] = ()
        self._word = ""
        self.what, self.stands, self.text = QComboBox(), QPlainTextEdit(), GrowingText()
        self.fields = {"what": Field(self.what), "stands": Field(self.stands), "text": Field(self.text)}
        self.earlier, self.refusal = label(kind="small", wraps=True), label(kind="error", wraps=True)
        self.save_button, self.cancel, self.pass_button = QPushButton(), QPushButton(self.tr("Cancel")), QPushButton()
        self.sign = QPushButton(self.tr("Sign as manager"))
        self._fill()
        self._lay_out()
        self.what.currentIndexChanged.connect(self._turned)
        self.save_button.clicked.connect(self.save)
        self.pass_button.clicked.connect(self._pass_word)
        self.sign.clicked.connect(self._sign)
        self.cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        self._turned()
        self.setMinimumWidth(theme.look().px(520))
        self.what.setFocus()

    @property
    def field(self) -> str:
        """The field to be corrected; empty: something is added to the whole."""
        return str(self.what.currentData() or "")

    def save(self) -> None:
        """Ask the service; a refusal stands at the text and what was typed stays."""
        text = self.text.toPlainText().strip()
        self._clear()
        if not text:
            self.fields["text"].set_error(self.tr("Write something first."))
            self.text.setFocus()
            return
        desk, contact, field, passed = self._desk, self.contact, self.field, self._not_names
        self.save_button.setEnabled(False)
        if field:
            correction = CorrectVisit(contact.id, field, text, passed)
            self._operations.write(lambda: visits.correct_visit(desk, correction), self, done=self._done, owner=self,
                                   refused=self._refused)  # fmt: skip
            return
        addition = AddToVisit(contact.id, text, passed)
        self._operations.write(lambda: visits.add_to_visit(desk, addition), self, done=self._done, owner=self,
                               refused=self._refused)  # fmt: skip

    def _sign(self) -> None:
        desk, contact_id = self._desk, self.contact.id
        self._operations.write(lambda: visits.sign_as_manager(desk, contact_id), self, done=self._done, owner=self,
                               refused=self._refused)  # fmt: skip

    def _pass_word(self) -> None:
        self._not_names = (*self._not_names, self._word)
        self.save()

    def _done(self, _row: ContactRow) -> None:
        self.accept()

    def _refused(self, refusal: UserError) -> None:
        self.save_button.setEnabled(True)
        self.fields["text"].set_error(wording.error_sentence(refusal))
        self.text.setFocus()
        if refusal.key == NAMES_A_CHILD:
            self._word = str(refusal.facts["word"])
            words = self.tr("“{word}” is not the child here: keep it").format(word=self._word)
            self.pass_button.setText(words.replace("&", "&&"))
            self.pass_button.show()

    def _clear(self) -> None:
        self.pass_button.hide()
        if self.fields["text"].error:
            self.fields["text"].set_error("")

    def _turned(self) -> None:
        """For a correction show what stands, so that both are in sight before it is kept."""
        field = self.field
        stands = self.contact.words(field) if field else ""
        self.fields["stands"].setVisible(bool(field))
        self.stands.setPlainText(stands)
        if field and not self.text.toPlainText().strip():
            self.text.setPlainText(stands)
        self.fields["text"].say(self.tr("What should stand there") if field else self.tr("What is added"))
        self.save_button.setText(self.tr("Correct the note") if field else self.tr("Add to the note"))
        said = "\n".join(_in_words(one) for one in self.contact.corrections if one.field == field)
        self.earlier.setText(said)
        self.earlier.setVisible(bool(said))

    def _fill(self) -> None:
        self.what.addItem(self.tr("Add to the note"), "")
        for field in fields_of(self.contact):
            self.what.addItem(self.tr("Correct: {field}").format(field=field_words(field)), field)
        self.fields["what"].say(self.tr("What you want to do"))
        self.fields["stands"].say(
            self.tr("Words that will be struck through"), self.tr("They stay in the record and in sight.")
        )
        font = self.stands.font()
        font.setStrikeOut(True)
        self.stands.setFont(font)
        self.stands.setReadOnly(True)
        self.stands.setTabChangesFocus(True)
        self.stands.setMaximumHeight(theme.look().px(120))
        self.text.set_least_lines(5)

    def _lay_out(self) -> None:
        kind = wording.contact_kind(self.contact.kind)
        about = self.tr("{kind}, {day}, signed off by {name}. What was written stays as it is.").format(
            kind=kind, day=i18n.format_day(self.contact.on), name=self.contact.recorded_by
        )
        self.setWindowTitle(self.tr("Add to this note or correct it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addWidget(label(self.tr("Add to this note or correct it"), "section", wraps=True))
        column.addWidget(label(about, "muted", wraps=True))
        for part in (self.fields["what"], self.earlier, self.fields["stands"], self.fields["text"], self.refusal):
            column.addWidget(part)
        column.addWidget(self.pass_button, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.SPACE_RELATED)
        buttons.addWidget(self.sign)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save_button)
        column.addLayout(buttons)
        self.save_button.setProperty("kind", "primary")
        for button in (self.sign, self.cancel, self.pass_button):
            button.setAutoDefault(False)
        known = contact_words.policy().kind(self.contact.kind)
        waits = known is not None and known.manager_signs and not self.contact.signed_by
        self.sign.setVisible(waits and self._desk.is_manager)
        self.refusal.hide()
        self.pass_button.hide()


def fields_of(contact: ContactRow) -> Iterator[str]:
    """The fields of a note in which words stand."""
    yield from (field for field in CORRECTABLE if contact.first_words(field))
    yield from (f"home_conditions.{key}" for key, _ in contact.home_conditions)
    yield from (f"details.{key}" for key, _ in contact.details)


def field_words(field: str) -> str:
    """What a field of a note is called."""
    table, _, key = field.partition(".")
    if key:
        return contact_words.prompt(key) if table == "home_conditions" else contact_words.detail(key)
    names = {
        "place": translate("NoteDialog", "place"),
        "purpose": translate("NoteDialog", "purpose"),
        "answered_by": translate("NoteDialog", "who came to the door"),
        "who_seen": translate("NoteDialog", "who was there"),
        "not_alone_reason": translate("NoteDialog", "why the child was not seen alone"),
        "childs_words": translate("NoteDialog", "the child’s own words"),
        "parents_view": translate("NoteDialog", "what the parent said"),
        "shared": translate("NoteDialog", "what was seen and heard of all the children"),
        "observations": translate("NoteDialog", "what was seen and heard"),
        "third_party": translate("NoteDialog", "what others told"),
        "opinion": translate("NoteDialog", "professional judgement"),
        "no_reply_tried": translate("NoteDialog", "what was tried and left"),
    }
    return names.get(field, field)


def _in_words(one: AdditionRow) -> str:
    """An earlier correction, said in words: a line through them tells nothing to who cannot see it."""
    when = local(one.added_at)
    return translate("NoteDialog", "Corrected before by {name} on {day}; it said first: “{words}”").format(
        name=one.added_by, day=i18n.format_day(when.date()), words=_short(one.replaces)
    )


def _short(text: str) -> str:
    plain = " ".join(text.split())
    return plain if len(plain) <= 200 else f"{plain[:199]}…"
