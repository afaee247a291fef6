"""The keys by which ready-made texts come into a long text."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ecede_desktop.ui import snippet_book
from ecede_desktop.ui.widgets.snippet_card import SnippetCard

_CALLED = re.compile(r"(?:^|(?<=[^\w;])|(?<=\s));([\w-]{1,40})$")


class SnippetKeys(QObject):
    """Ctrl+J opens the list; ``;name`` and Tab write the text of that name."""

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._card: SnippetCard | None = None

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key was one of theirs."""
        if self._text.isReadOnly():
            return False
        if event.key() == Qt.Key.Key_J and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            self.card().offer()
            return True
        if self._card is not None and self._card.isVisible():
            self._card.hide()  # typing on puts the sentence away
            return event.key() == Qt.Key.Key_Escape
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return event.key() == Qt.Key.Key_Tab and plain and self.expand()

    def expand(self) -> bool:
        """Write the text whose name stands before the cursor, in place of the name."""
        cursor = self._text.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()] if not cursor.hasSelection() else ""
        called = _CALLED.search(before)
        row = snippet_book.book().named(called.group(1)) if called is not None else None
        if called is None or row is None:
            return False
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(called.group(1)) + 1)
        cursor.insertText(snippet_book.book().text(row))
        self._text.setTextCursor(cursor)
        return True

    def card(self) -> SnippetCard:
        """The card of this text, made when first needed."""
        if self._card is None:
            self._card = SnippetCard(self._text)
        return self._card
