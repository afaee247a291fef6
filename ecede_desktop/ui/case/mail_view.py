"""An e-mail as words: its heads, its text, and the files that came with it; nothing is fetched from anywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.records.attachments import Mail
from ecede_desktop.ui import theme
from ecede_desktop.ui.case import attachment_words
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

MOST_SHOWN = 12
"""Files of an e-mail that have a button; more are rare, and each can still be saved with the e-mail."""


class MailView(QWidget):
    """Signals: part_wanted(number) of a file of the e-mail that is to be attached by itself."""

    part_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mail: Mail | None = None
        self.heads: list[tuple[QLabel, QLabel]] = []
        self.parts: list[QPushButton] = []
        self._heads = QGridLayout()
        self._heads.setHorizontalSpacing(theme.SPACE_RELATED)
        self._heads.setVerticalSpacing(2)
        self._heads.setColumnStretch(1, 1)
        self._files = QWidget()
        self._flow = FlowLayout(self._files)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addLayout(self._heads)
        column.addWidget(self._files)
        column.addWidget(self.text, 1)

    def show_mail(self, mail: Mail | None) -> None:
        """Show an e-mail, or nothing."""
        self.mail = mail
        self.text.setPlainText(mail.text if mail else "")
        self.retranslate()

    def retranslate(self) -> None:
        """Say everything again."""
        self.text.setAccessibleName(self.tr("Text of the e-mail"))
        self._clear()
        if self.mail is None:
            return
        for at, (name, words) in enumerate(attachment_words.mail_heads(self.mail)):
            pair = label(name, "small"), label(words, wraps=True)
            for column, words_label in enumerate(pair):
                self._heads.addWidget(words_label, at, column, Qt.AlignmentFlag.AlignTop)
            pair[1].setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.heads.append(pair)
        for number, part in enumerate(self.mail.parts[:MOST_SHOWN]):
            button = QPushButton(self.tr("Attach “{name}” by itself").format(name=part.name).replace("&", "&&"))
            button.setEnabled(part.size > 0)
            button.clicked.connect(lambda _checked=False, at=number: self.part_wanted.emit(at))
            self.parts.append(button)
            self._flow.addWidget(button)
        self._files.setVisible(bool(self.parts))

    def _clear(self) -> None:
        for part in [one for pair in self.heads for one in pair] + list(self.parts):
            part.hide()
            part.deleteLater()
        self.heads, self.parts = [], []
        self._files.hide()
