"""The card of ready-made texts over a long text: chosen by arrows, letters and Enter, in either language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QPlainTextEdit, QWidget

from ecede_desktop.ui import i18n, snippet_book
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.list_card import ListCard


class SnippetCard(ListCard):
    """It lies over the window and holds nothing up: Esc puts it away, left and right change the language."""

    WIDTH, MOST_ROWS = 420, 8

    def __init__(self, text: QPlainTextEdit) -> None:
        whole = label(kind="muted", wraps=True)
        super().__init__(text, whole)
        self.whole, self._language = whole, ""
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.choices.currentRowChanged.connect(self._show_whole)

    def offer(self) -> None:
        """List the texts there are, in the language of the window first."""
        self._language = i18n.language()
        self._fill(0)
        if self.choices.count():
            self.choices.setFocus()

    def take(self, item: QListWidgetItem) -> None:
        """Write the text where the cursor stands; one undo takes it back."""
        row = item.data(Qt.ItemDataRole.UserRole)
        self.put_away()
        self._text.textCursor().insertText(snippet_book.book().text(row, self._language))
        self._text.ensureCursorVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        turns = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in turns:
            self._language = "en" if self._language == "cy" else "cy"
            self._fill(self.choices.currentRow())
            return True
        return super().eventFilter(watched, event)

    def _fill(self, at: int) -> None:
        rows = snippet_book.book().rows
        if not rows:
            said = self.tr("There are no ready-made texts yet. Settings is where you write one.")
        elif self._language == "cy":
            said = self.tr("Ready-made texts in Welsh. Left and right change the language.")
        else:
            said = self.tr("Ready-made texts in English. Left and right change the language.")
        self.words.setText(said)
        self.choices.setAccessibleName(said)
        self.choices.clear()
        for row in rows:
            item = QListWidgetItem(row.name, self.choices)
            item.setData(Qt.ItemDataRole.UserRole, row)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, snippet_book.book().text(row, self._language))
        self.choices.setVisible(bool(rows))
        self.whole.setVisible(bool(rows))
        if rows:
            self.choices.setCurrentRow(at)
            self.fit_rows()
        self.place()

    def _show_whole(self, at: int) -> None:
        item = self.choices.item(at)
        if item is not None:
            row = item.data(Qt.ItemDataRole.UserRole)
            self.whole.setText(snippet_book.book().text(row, self._language))
            if self.isVisible():
                self.place()

    def size_in(self, window: QWidget) -> None:
        # The whole text wraps: its height follows from the width, which a size hint does not know.
        column = self.layout()
        assert column is not None
        column.activate()
        self.resize(self.width(), min(column.totalHeightForWidth(self.width()), window.height()))
