"""States that a requirement is met, and how: a note, the day, one button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.stages import Requirement
from ecede_desktop.records.cases import ConfirmRequirement
from ecede_desktop.services import cases
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label


class ConfirmBox(QFrame):
    """Signals: confirmed() after the store has it; given_up()."""

    confirmed = Signal()
    given_up = Signal()

    def __init__(self, desk: Desk, operations: Operations, reference: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations, self._reference = desk, operations, reference
        self._requirement: Requirement | None = None
        self.setProperty("kind", "sunken")
        self._title, self._source = label(kind="strong", wraps=True), label(kind="small", wraps=True)
        self.note, self.on = GrowingText(), DayEdit()
        self.note_field, self.on_field = Field(self.note), Field(self.on)
        self.confirm, self.give_up = QPushButton(), QPushButton()
        self.confirm.setProperty("kind", "primary")
        self.on.set_today(desk.clock.today())
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self._title, self._source, self.note_field):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_RELATED)
        row.addWidget(self.on_field, 1)
        for button in (self.give_up, self.confirm):
            row.addWidget(button)
        column.addLayout(row)
        self.confirm.clicked.connect(self.save)
        self.give_up.clicked.connect(self.given_up)
        self.retranslate()

    def ask(self, requirement: Requirement) -> None:
        """Ask about this requirement."""
        if self._requirement is None or requirement.key != self._requirement.key:
            self.note.clear()
            self.on.set_day(self._desk.clock.today())
        self._requirement = requirement
        self._title.setText(wording.requirement_text(requirement))
        self._source.setText(wording.requirement_source(requirement))
        self.note_field.set_error("")
        self.on_field.set_error("")
        self.note.setFocus()

    def save(self) -> None:
        """Ask the service; a refusal stands at its field."""
        on, note = self.on.day(), self.note.toPlainText().strip()
        self.note_field.set_error("" if note else self.tr("Say in the note how the requirement is met."))
        self.on_field.set_error("" if on else self.tr("Write the day, for example 24/11/2026."))
        if self._requirement is None or on is None or not note:
            return
        command = ConfirmRequirement(self._reference, self._requirement.key, note, on)
        self.confirm.setEnabled(False)
        self._operations.write(
            lambda: cases.confirm_requirement(self._desk, command),
            self,
            done=lambda _row: self._done(),
            owner=self,
            refused=self._refused,
        )

    def _done(self) -> None:
        self.confirm.setEnabled(True)
        self._requirement = None
        self.confirmed.emit()

    def _refused(self, refusal: UserError) -> None:
        self.confirm.setEnabled(True)
        field = self.on_field if refusal.facts.get("field") == "on" else self.note_field
        field.set_error(wording.error_sentence(refusal))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.layout() is not None:
            self.retranslate()
        super().changeEvent(event)

    def retranslate(self) -> None:
        """Say everything again."""
        self.note_field.say(self.tr("How it is met"), self.tr("Kept with your name and the day."))
        self.on_field.say(self.tr("Met on"))
        self.confirm.setText(self.tr("Con&firm"))
        self.give_up.setText(self.tr("Not now"))
        if self._requirement is not None:
            self._title.setText(wording.requirement_text(self._requirement))
