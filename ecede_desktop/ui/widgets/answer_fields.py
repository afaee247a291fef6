"""Fields that the policy pack asks for: a line, a text or a choice for each of its keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText

LINES = 2
"""How many lines a text shows before anything is written in it."""


@dataclass(frozen=True)
class Asked:
    """One thing that is asked for, in the words of the window."""

    key: str
    label: str
    hint: str = ""
    long: bool = False
    choices: tuple[tuple[str, str], ...] = ()


class AnswerFields(QWidget):
    """What was written under a key is kept when the list of what is asked changes.

    Signals:
        changed(): something was written or chosen; grown(): other fields are asked for.
    """

    changed = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: tuple[Asked, ...] = ()
        self._kept: dict[str, str] = {}
        self.fields: dict[str, Field] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.SPACE_RELATED)
        self.hide()

    def ask(self, asked: Sequence[Asked]) -> None:
        """Ask for these and nothing else."""
        if tuple(asked) == self._asked:
            return
        self._kept |= self.typed()
        for field in self.fields.values():
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._asked, self.fields = tuple(asked), {}
        for one in asked:
            field = Field(self._control(one), self)
            field.say(one.label, one.hint)
            self.fields[one.key] = field
            self._layout.addWidget(field)
            _write(field.control, self._kept.get(one.key, ""))
            self._listen(field.control)
        self.setVisible(bool(asked))
        self.grown.emit()

    def typed(self) -> dict[str, str]:
        """What stands in the fields, by key; empty ones left out."""
        return {key: text for key, field in self.fields.items() if (text := _read(field.control)).strip()}

    def answers(self) -> tuple[tuple[str, str], ...]:
        """What was answered, in the order of asking."""
        return tuple(self.typed().items())

    def show_answers(self, answers: Mapping[str, str]) -> None:
        """Show what was written before."""
        self._kept = dict(answers)
        for key, field in self.fields.items():
            _write(field.control, answers.get(key, ""))

    def set_error(self, key: str, sentence: str) -> bool:
        """Say what is wrong at a field; False where it is not asked for."""
        field = self.fields.get(key)
        if field is None:
            return False
        field.set_error(sentence)
        if sentence:
            field.control.setFocus()
        return True

    def clear_errors(self) -> None:
        """Take every sentence away."""
        for field in self.fields.values():
            field.set_error("")

    def _control(self, one: Asked) -> QWidget:
        if one.choices:
            box = QComboBox()
            for key, words in one.choices:
                box.addItem(words, key)
            return box
        if one.long:
            text = GrowingText()
            text.set_least_lines(LINES)
            return text
        return QLineEdit()

    def _listen(self, control: QWidget) -> None:
        if isinstance(control, QComboBox):
            control.currentIndexChanged.connect(self.changed)
        elif isinstance(control, QLineEdit | GrowingText):
            control.textChanged.connect(self.changed)


def _read(control: QWidget) -> str:
    if isinstance(control, QComboBox):
        return str(control.currentData() or "")
    return control.toPlainText() if isinstance(control, GrowingText) else str(control.property("text"))


def _write(control: QWidget, text: str) -> None:
    if isinstance(control, QComboBox):
        control.setCurrentIndex(max(control.findData(text), 0))
    elif isinstance(control, GrowingText):
        control.setPlainText(text)
    else:
        control.setProperty("text", text)
