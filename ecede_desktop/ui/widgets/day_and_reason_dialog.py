"""Asks for a day and a reason, both needed: for putting something off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label

Take = Callable[[dt.date, str], None]


class DayAndReasonDialog(QDialog):
    """``take`` is called with what was typed; it calls ``accept`` or ``refuse`` when the answer is known."""

    def __init__(self, title: str, about: str, save_words: str, today: dt.date, take: Take, parent: QWidget) -> None:
        super().__init__(parent)
        self._today, self._take = today, take
        self.setWindowTitle(title)
        self.day, self.reason = DayEdit(), GrowingText()
        self.day.set_today(today)
        self.day_field, self.reason_field = Field(self.day), Field(self.reason)
        self.day_field.say(self.tr("Until"))
        self.reason_field.say(self.tr("Reason"), self.tr("It stays with the task."))
        self.save_button, self._cancel = QPushButton(save_words), QPushButton(self.tr("Cancel"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self._refusal = label(kind="error", wraps=True)
        self._refusal.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        for part in (label(title, "section", wraps=True), label(about, "muted", wraps=True), self.day_field):
            column.addWidget(part)
        column.addWidget(self.reason_field)
        column.addWidget(self._refusal)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self.save_button)
        column.addLayout(buttons)
        self._cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        self.setMinimumWidth(theme.look().px(420))
        self.day.setFocus()

    def refuse(self, sentence: str) -> None:
        """Show why it was refused; what was typed stays."""
        self._refusal.setText(sentence)
        self._refusal.show()
        self.save_button.setEnabled(True)

    def _save(self) -> None:
        day, reason = self.day.day(), self.reason.toPlainText().strip()
        late = day is not None and day <= self._today
        self.day_field.set_error(
            self.tr("Write the day, for example 24/11/2026 or +7.")
            if day is None
            else self.tr("Choose a day after today.")
            if late
            else ""
        )
        self.reason_field.set_error("" if reason else self.tr("Write why it is put off."))
        if day is None or late or not reason:
            (self.day if day is None or late else self.reason).setFocus()
            return
        self.save_button.setEnabled(False)
        self._take(day, reason)
