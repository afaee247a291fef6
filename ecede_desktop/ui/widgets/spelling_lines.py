"""Waves under the doubtful words of a long text, and the keys that go through them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ecede_desktop.records.spelling import Spelling, words_in
from ecede_desktop.ui import spelling_book
from ecede_desktop.ui.widgets.spelling_card import SpellingCard

PAUSE_MS = 300
"""A word is looked up when the typing pauses, not at each letter."""


class SpellingLines(QObject):
    """The waves lie over the text and are no part of it: a form does not count them as typed.

    F7 goes to the next doubtful word; Ctrl+. opens what may have been meant.
    """

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text)
        self._text = text
        self._card: SpellingCard | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.draw)
        text.textChanged.connect(self._changed)
        spelling_book.book().changed.connect(self.draw)
        self.draw()

    def doubtful(self) -> tuple[QTextCursor, ...]:
        """Each doubtful word, in the order of the text."""
        spelling = spelling_book.book().spelling
        if spelling is None or self._text.isReadOnly():
            return ()
        return tuple(self._cursor(*place) for place in _doubtful(spelling, self._text.toPlainText()))

    def draw(self) -> None:
        """Underline what is doubtful now."""
        selections = []
        for cursor in self.doubtful():
            selection = QTextEdit.ExtraSelection()
            selection.cursor = cursor
            selection.format = _wave()
            selections.append(selection)
        self._text.setExtraSelections(selections)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether a key was one of the spelling's."""
        if event.key() == Qt.Key.Key_F7 and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            return self.go_to_next()
        if event.key() == Qt.Key.Key_Period and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            return self.open_suggestions()
        if event.key() == Qt.Key.Key_Escape and self._card is not None and self._card.isVisible():
            self._card.hide()
            return True
        return False

    def leave(self) -> None:
        """The text was left: put the sentence away, but not the list that was just opened."""
        if self._card is not None and self._card.choices.isHidden():
            self._card.hide()

    def go_to_next(self) -> bool:
        """Select the next doubtful word, from the start again after the last, and say it."""
        if spelling_book.book().spelling is None:
            return False
        found = self.doubtful()
        at = self._text.textCursor().selectionEnd()
        following = next((one for one in found if one.selectionStart() >= at), found[0] if found else None)
        if following is None:
            self._say(self.tr("No word of this text is doubted."))
            return True
        self._text.setTextCursor(following)
        said = self.tr("{word}: doubted. Doubtful words in this text: {count}. Ctrl+. opens suggestions.")
        self._say(said.format(word=following.selectedText(), count=len(found)))
        return True

    def open_suggestions(self) -> bool:
        """Ask for what may have been meant by the word under the cursor."""
        reader = spelling_book.book().reader
        at = self._text.textCursor()
        here = [one for one in self.doubtful() if one.selectionStart() <= at.position() <= one.selectionEnd()]
        if reader is None or not here:
            return False
        chosen = here[0]
        word = chosen.selectedText()

        def show(suggestions: tuple[str, ...]) -> None:
            if chosen.selectedText() == word:  # nothing was typed there meanwhile
                card = self.card()
                card.offer(chosen, suggestions)

        reader.suggest(word, show, self)
        return True

    def card(self) -> SpellingCard:
        """The card of this text, made when first needed."""
        if self._card is None:
            self._card = SpellingCard(self._text)
        return self._card

    def _say(self, words: str) -> None:
        self.card().say(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._text, words))

    def _changed(self) -> None:
        if self._card is not None:
            self._card.hide()
        if spelling_book.book().spelling is not None:
            self._pause.start()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _doubtful(spelling: Spelling, text: str) -> list[tuple[int, int]]:
    """Where the doubtful words stand, in the units that Qt counts: an emoji is two."""
    spans = [span for span in words_in(text) if not spelling.knows(span.word)]
    return [(_units(text[: span.start]), _units(text[: span.start + len(span.word)])) for span in spans]


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _wave() -> QTextCharFormat:
    """A wave in the colour of the text: the shape says it."""
    wave = QTextCharFormat()
    wave.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    return wave
