"""Asks for one text: a dialog with a title, what it is about, a growing field and one button that says what it does."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label


class TextDialog(QDialog):
    """``take`` gets the text; whoever gave it calls ``accept`` or ``refuse`` when the answer is known."""

    def __init__(
        self, title: str, about: str, field: str, save_words: str, take: Callable[[str], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._take = take
        self.setWindowTitle(title)
        self.text = GrowingText()
        self.text.set_least_lines(5)
        self.field = Field(self.text)
        self.field.say(field)
        self.save_button, cancel = QPushButton(save_words), QPushButton(self.tr("Cancel"))
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addWidget(label(title, "section", wraps=True))
        column.addWidget(label(about, "muted", wraps=True))
        column.addWidget(self.field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        column.addLayout(buttons)
        cancel.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._save)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._save)
        self.setMinimumWidth(theme.look().px(480))
        self.text.setFocus()

    def refuse(self, sentence: str) -> None:
        """Show why it was refused; what was typed stays."""
        self.field.set_error(sentence)
        self.save_button.setEnabled(True)
        self.text.setFocus()

    def _save(self) -> None:
        text = self.text.toPlainText().strip()
        if not text:
            self.refuse(self.tr("Write something first."))
            return
        self.field.set_error("")
        self.save_button.setEnabled(False)
        self._take(text)
