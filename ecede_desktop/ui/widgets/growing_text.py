"""A text area that grows with what is written in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ecede_desktop.ui.widgets.spelling_lines import SpellingLines

LEAST_LINES, MOST_LINES = 3, 14


class GrowingText(QPlainTextEdit):
    """Three lines at first, fourteen at most, then it scrolls. Tab goes on to the next field.

    Doubtful words are underlined where a dictionary is installed (``spelling_lines``).

    Signals:
        left(): the text was left; a good moment to keep a draft.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = LEAST_LINES
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.spelling = SpellingLines(self)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def set_least_lines(self, lines: int) -> None:
        """How many lines it shows when it is empty."""
        self._least = lines
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = max(self._least, min(MOST_LINES, int(self.document().size().height()) + 1))
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom() + 2 * int(self.document().documentMargin()) + 4
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + frame)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.spelling.leave()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Ctrl+Enter belongs to the dialog's primary button, not to the text.
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.ignore()
            return
        if not self.spelling.takes(event):
            super().keyPressEvent(event)
