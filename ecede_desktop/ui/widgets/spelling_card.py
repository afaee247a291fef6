"""The card beside a doubtful word: what is doubted, and what may have been meant."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout

from ecede_desktop.ui import spelling_book, theme
from ecede_desktop.ui.widgets.labels import label

MOST_ROWS = 9


class SpellingCard(QFrame):
    """It lies over the window and holds nothing up: Esc, or typing on, puts it away."""

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text.window())
        self._text = text
        self._cursor: QTextCursor | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.words, self.choices = label(wraps=True), QListWidget()
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.words)
        column.addWidget(self.choices)
        self.choices.itemClicked.connect(self.take)
        self.choices.installEventFilter(self)
        text.destroyed.connect(self.deleteLater)
        self.hide()

    def say(self, words: str) -> None:
        """Say a sentence; the keyboard stays in the text."""
        self.words.setText(words)
        self.choices.hide()
        self._place()

    def offer(self, cursor: QTextCursor, suggestions: tuple[str, ...]) -> None:
        """List what may have been meant; the word may be kept as one's own at the end."""
        self._cursor = cursor
        word = cursor.selectedText()
        known = self.tr("Instead of {word}:") if suggestions else self.tr("No suggestion for {word}.")
        self.words.setText(known.format(word=word))
        self.choices.setAccessibleName(known.format(word=word))
        self.choices.clear()
        for suggestion in suggestions:
            item = QListWidgetItem(suggestion, self.choices)
            item.setData(Qt.ItemDataRole.UserRole, suggestion)
        QListWidgetItem(self.tr("Add {word} to my words").format(word=word), self.choices)
        self.choices.setCurrentRow(0)
        height = max(theme.look().px(24), self.choices.sizeHintForRow(0))
        self.choices.setFixedHeight(min(MOST_ROWS, self.choices.count()) * height + 8)
        self.choices.show()
        self._place()
        self.choices.setFocus()

    def take(self, item: QListWidgetItem) -> None:
        """Write the suggestion in place of the word, or keep the word."""
        cursor, suggestion = self._cursor, item.data(Qt.ItemDataRole.UserRole)
        self._put_away()
        if cursor is None:
            return
        reader = spelling_book.book().reader
        if suggestion is not None:
            cursor.insertText(suggestion)
            self._text.setTextCursor(cursor)
        elif reader is not None:
            reader.add(cursor.selectedText())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.choices.currentItem() is not None:
            self.take(self.choices.currentItem())
        else:
            super().keyPressEvent(event)

    def _put_away(self) -> None:
        self._text.setFocus()
        self.hide()

    def _place(self) -> None:
        window = self._text.window()
        if self.parentWidget() is not window:  # the text was put into a window since
            self.setParent(window)
        self.setFixedWidth(min(theme.look().px(320), window.width()))
        self.adjustSize()
        under = self._text.viewport().mapTo(window, self._text.cursorRect().bottomLeft()) + QPoint(0, 4)
        left = max(0, min(under.x(), window.width() - self.width()))
        top = max(0, min(under.y(), window.height() - self.height()))
        self.move(left, top)
        self.show()
        self.raise_()
