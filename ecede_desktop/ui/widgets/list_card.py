"""A card over a long text: a sentence, a list to choose from by arrows, letters and Enter, put away by Esc."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.labels import label


class ListCard(QFrame):
    """It lies over the window beside the cursor and holds nothing up; ``take`` is what choosing does."""

    WIDTH, MOST_ROWS = 320, 9

    def __init__(self, text: QPlainTextEdit, *under: QWidget) -> None:
        super().__init__(text.window())
        self._text = text
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.words, self.choices = label(wraps=True), QListWidget()
        column = QVBoxLayout(self)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self.words, self.choices, *under):
            column.addWidget(part)
        self.choices.itemClicked.connect(self.take)
        self.choices.installEventFilter(self)
        text.destroyed.connect(self.deleteLater)
        self.hide()

    def take(self, item: QListWidgetItem) -> None:
        """Something was chosen."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.choices.currentItem() is not None:
            self.take(self.choices.currentItem())
        else:
            super().keyPressEvent(event)

    def put_away(self) -> None:
        """Go back to the text."""
        self._text.setFocus()
        self.hide()

    def fit_rows(self) -> None:
        """As high as its rows, at most so many."""
        height = max(theme.look().px(24), self.choices.sizeHintForRow(0))
        self.choices.setFixedHeight(min(self.MOST_ROWS, self.choices.count()) * height + 8)

    def place(self) -> None:
        """Show it under the cursor, whole within the window."""
        window = self._text.window()
        if self.parentWidget() is not window:  # the text was put into a window since
            self.setParent(window)
        self.setFixedWidth(min(theme.look().px(self.WIDTH), window.width()))
        self.size_in(window)
        under = self._text.viewport().mapTo(window, self._text.cursorRect().bottomLeft()) + QPoint(0, 4)
        left = max(0, min(under.x(), window.width() - self.width()))
        top = max(0, min(under.y(), window.height() - self.height()))
        self.move(left, top)
        self.show()
        self.raise_()

    def size_in(self, window: QWidget) -> None:
        """Take the height that what is in it needs."""
        self.adjustSize()
