"""A text area that grows with what is written in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ecede_desktop.ui.widgets.large_text import LargeText
from ecede_desktop.ui.widgets.snippet_keys import SnippetKeys
from ecede_desktop.ui.widgets.spelling_lines import SpellingLines

LEAST_LINES, MOST_LINES = 3, 14


class GrowingText(QPlainTextEdit):
    """Three lines at first, fourteen at most, then it scrolls. Tab goes on to the next field.

    Doubtful words are underlined where a dictionary is installed (``spelling_lines``), Ctrl+J lists ready-made
    texts (``snippet_keys``), and Ctrl+Shift+Enter opens the text in a large window (``large_text``).

    Signals:
        left(): the text was left; a good moment to keep a draft.
    """

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = LEAST_LINES
        self.is_large = False
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.spelling = SpellingLines(self)
        self.snippets = SnippetKeys(self)
        self._say_keys()
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.updateGeometry())

    def set_least_lines(self, lines: int) -> None:
        """How many lines it shows when it is empty."""
        self._least = lines
        self.updateGeometry()

    def write_large(self) -> LargeText:
        """Open the text in a large window of its own."""
        large = GrowingText()
        large.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        large.is_large = True
        large.setReadOnly(self.isReadOnly())
        large.destroyed.connect(self.break_again)
        opened = LargeText(self, large)
        opened.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        opened.open()
        return opened

    def break_again(self) -> None:
        """Break the lines for this width: the widest view of a text broke them until it went."""
        wraps = self.lineWrapMode()
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setLineWrapMode(wraps)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = max(self._least, min(MOST_LINES, int(self.document().size().height()) + 1))
        margins = self.contentsMargins()
        frame = margins.top() + margins.bottom() + 2 * int(self.document().documentMargin()) + 4
        return QSize(super().sizeHint().width(), lines * self.fontMetrics().lineSpacing() + frame)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0 if self.is_large else self.sizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.spelling.leave()
        self.left.emit()

    def event(self, event: QEvent) -> bool:
        # Before Qt takes Tab to the next field.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.snippets.takes(event):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_keys()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not self.is_large:
                self.write_large()
            else:  # Ctrl+Enter belongs to the dialog's primary button, not to the text.
                event.ignore()
            return
        if not self.spelling.takes(event):
            super().keyPressEvent(event)

    def _say_keys(self) -> None:
        if not self.is_large:
            self.setToolTip(self.tr("Ctrl+J: ready-made texts. Ctrl+Shift+Enter: write large."))
