"""The school's answer to a doubt, said where it stands: which it is, in which words, and what was said before."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.register_checks import SETTLEMENTS, DoubtRow
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.register_checks import words
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label


class AnswerBox(QWidget):
    """Alt with the underlined letter chooses, Ctrl+Enter saves and goes on to the next open doubt.

    Signals:
        answered(settlement, note): to be written.
        action_wanted(): an action is to be agreed about this doubt.
    """

    answered = Signal(str, str)
    action_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doubt: DoubtRow | None = None
        self._title, self._history = label(kind="section", wraps=True), label(kind="small", wraps=True)
        self.choices = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        chips = FlowLayout()
        for at, key in enumerate(SETTLEMENTS):
            button = QPushButton()
            button.setProperty("kind", "chip")
            button.setCheckable(True)
            self.choices.addButton(button, at)
            self.buttons[key] = button
            chips.addWidget(button)
        self.note = GrowingText()
        self.field = Field(self.note)
        self.save_button, self.action_button = QPushButton(), QPushButton()
        self.save_button.setProperty("kind", "primary")
        row = FlowLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.action_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self._title)
        column.addWidget(self._history)
        column.addLayout(chips)
        column.addWidget(self.field)
        column.addLayout(row)
        column.addStretch(1)
        self.choices.idClicked.connect(lambda _id: self.note.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.save_button.clicked.connect(self.save)
        self.action_button.clicked.connect(self.action_wanted)
        shortcut = QShortcut(QKeySequence("Ctrl+Return"), self, self.save)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.retranslate()

    def show_doubt(self, doubt: DoubtRow) -> None:
        """Show how a doubt stands; what was typed for another one is gone with it."""
        if self._doubt is None or doubt.id != self._doubt.id:
            self.note.setPlainText("")
            self._choose(doubt.settlement.settlement if doubt.settlement else "")
        self._doubt = doubt
        self.refuse("")
        self._tell_history()
        self.save_button.setEnabled(True)

    def save(self) -> None:
        """Give the answer on, when one is chosen and something is written."""
        at = self.choices.checkedId()
        note = self.note.toPlainText().strip()
        if at < 0:
            self.refuse(self.tr("Choose whether it is explained, an error, or to follow."))
        elif not note:
            self.refuse(self.tr("Write what the school said, or what is to follow."))
        else:
            self.refuse("")
            self.save_button.setEnabled(False)
            self.answered.emit(SETTLEMENTS[at], note)

    def refuse(self, sentence: str) -> None:
        """Show why it cannot stand; what was typed stays."""
        self.field.set_error(sentence)
        self.save_button.setEnabled(True)

    def saved(self) -> None:
        """The answer is kept: the field is empty for the next."""
        self.note.setPlainText("")

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("The school’s answer"))
        told = {
            "explained": self.tr("&Explained"),
            "error": self.tr("Register to be &corrected"),
            "to_follow": self.tr("Answer to &follow"),
        }
        for key, button in self.buttons.items():
            button.setText(told[key])
            button.setAccessibleName(words.settlement(key))
        self.field.say(self.tr("What was said"))
        self.save_button.setText(self.tr("&Save answer"))
        self.save_button.setToolTip(self.tr("Ctrl+Enter"))
        self.action_button.setText(self.tr("&Agree an action"))
        self._tell_history()

    def _choose(self, key: str) -> None:
        self.choices.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == key)
        self.choices.setExclusive(True)

    def _tell_history(self) -> None:
        said = self._doubt.history if self._doubt is not None else ()
        lines = [
            self.tr("{day}, {name}: {settlement}. {note}").format(
                day=i18n.format_day(local(one.settled_at).date()),
                name=one.settled_by,
                settlement=words.settlement(one.settlement),
                note=one.note,
            )
            for one in reversed(said)
        ]
        self._history.setText("\n".join(lines))
        self._history.setVisible(bool(lines))
