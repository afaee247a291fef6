"""A long text in a large window of its own: the same text, the same undo, the same draft."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.labels import label


class LargeText(QDialog):
    """Two views of one document: nothing is copied there and back, so nothing can be lost on the way."""

    def __init__(self, text: QPlainTextEdit, large: QPlainTextEdit) -> None:
        super().__init__(text.window())
        self._text, self.large = text, large
        name = text.accessibleName() or self.tr("Text")
        self.setWindowTitle(name)
        large.setAccessibleName(name)
        large.setDocument(text.document())
        large.setTextCursor(text.textCursor())
        self.back = QPushButton(self.tr("Back to the form (Esc)"))
        self.back.setProperty("kind", "primary")
        self.back.setAutoDefault(False)
        self._lay_out(name)
        # The text would take the document with it, and the form may go first: then this view still draws from it.
        text.document().setParent(self)
        self.back.clicked.connect(self.accept)
        self.finished.connect(self._give_back)
        large.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.accept()
            return
        super().keyPressEvent(event)

    def _give_back(self, _result: int) -> None:
        self._text.document().setParent(self._text)
        self._text.setTextCursor(self.large.textCursor())
        self._text.setFocus()

    def _lay_out(self, name: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addWidget(label(name, "section", wraps=True))
        column.addWidget(self.large, 1)
        foot = QHBoxLayout()
        foot.addWidget(label(self.tr("What you write here is in the form at once."), "muted", wraps=True), 1)
        foot.addWidget(self.back)
        column.addLayout(foot)
        room = self.screen().availableGeometry()
        self.resize(min(theme.look().px(960), room.width() - 40), min(theme.look().px(720), room.height() - 80))
