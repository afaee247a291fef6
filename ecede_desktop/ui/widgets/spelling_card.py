"""The card beside a doubtful word: what is doubted, and what may have been meant."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QListWidgetItem, QPlainTextEdit

from ecede_desktop.ui import spelling_book
from ecede_desktop.ui.widgets.list_card import ListCard


class SpellingCard(ListCard):
    """It lies over the window and holds nothing up: Esc, or typing on, puts it away."""

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._cursor: QTextCursor | None = None

    def say(self, words: str) -> None:
        """Say a sentence; the keyboard stays in the text."""
        self.words.setText(words)
        self.choices.hide()
        self.place()

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
        self.fit_rows()
        self.choices.show()
        self.place()
        self.choices.setFocus()

    def take(self, item: QListWidgetItem) -> None:
        """Write the suggestion in place of the word, or keep the word."""
        cursor, suggestion = self._cursor, item.data(Qt.ItemDataRole.UserRole)
        self.put_away()
        if cursor is None:
            return
        reader = spelling_book.book().reader
        if suggestion is not None:
            cursor.insertText(suggestion)
            self._text.setTextCursor(cursor)
        elif reader is not None:
            reader.add(cursor.selectedText())
