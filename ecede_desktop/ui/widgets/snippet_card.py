"""The card of ready-made texts over a long text: chosen by arrows, letters and Enter, in either language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout

from ecede_desktop.ui import i18n, snippet_book, theme
from ecede_desktop.ui.widgets.labels import label

MOST_ROWS = 8


class SnippetCard(QFrame):
    """It lies over the window and holds nothing up: Esc puts it away, left and right change the language."""

    def __init__(self, text: QPlainTextEdit) -> None:
        super().__init__(text.window())
        self._text, self._language = text, ""
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.words, self.choices, self.whole = label(wraps=True), QListWidget(), label(kind="muted", wraps=True)
        self.choices.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self.words, self.choices, self.whole):
            column.addWidget(part)
        self.choices.itemClicked.connect(self.take)
        self.choices.currentRowChanged.connect(self._show_whole)
        self.choices.installEventFilter(self)
        text.destroyed.connect(self.deleteLater)
        self.hide()

    def offer(self) -> None:
        """List the texts there are, in the language of the window first."""
        self._language = i18n.language()
        self._fill(0)
        if self.choices.count():
            self.choices.setFocus()

    def take(self, item: QListWidgetItem) -> None:
        """Write the text where the cursor stands; one undo takes it back."""
        row = item.data(Qt.ItemDataRole.UserRole)
        self._put_away()
        self._text.textCursor().insertText(snippet_book.book().text(row, self._language))
        self._text.ensureCursorVisible()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        turns = (Qt.Key.Key_Left, Qt.Key.Key_Right)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in turns:
            self._language = "en" if self._language == "cy" else "cy"
            self._fill(self.choices.currentRow())
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.choices.currentItem() is not None:
            self.take(self.choices.currentItem())
        else:
            super().keyPressEvent(event)

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
            height = max(theme.look().px(24), self.choices.sizeHintForRow(0))
            self.choices.setFixedHeight(min(MOST_ROWS, len(rows)) * height + 8)
        self._place()

    def _show_whole(self, at: int) -> None:
        item = self.choices.item(at)
        if item is not None:
            row = item.data(Qt.ItemDataRole.UserRole)
            self.whole.setText(snippet_book.book().text(row, self._language))
            if self.isVisible():
                self._place()

    def _put_away(self) -> None:
        self._text.setFocus()
        self.hide()

    def _place(self) -> None:
        window = self._text.window()
        if self.parentWidget() is not window:  # the text was put into a window since
            self.setParent(window)
        self.setFixedWidth(min(theme.look().px(420), window.width()))
        column = self.layout()
        assert column is not None
        column.activate()
        self.resize(self.width(), min(column.totalHeightForWidth(self.width()), window.height()))
        under = self._text.viewport().mapTo(window, self._text.cursorRect().bottomLeft()) + QPoint(0, 4)
        left = max(0, min(under.x(), window.width() - self.width()))
        top = max(0, min(under.y(), window.height() - self.height()))
        self.move(left, top)
        self.show()
        self.raise_()
