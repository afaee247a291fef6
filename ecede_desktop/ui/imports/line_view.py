"""The text of a file around a line in question, so that nobody has to look for it elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.labels import label

_LINES = 7


class LineView(QWidget):
    """Hidden until a line is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(kind="strong", wraps=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        column.addWidget(self.title)
        column.addWidget(self.text)
        self._line = 0
        theme.notifier().changed.connect(self._fit)
        self._fit()
        self.hide()

    def show_lines(self, line: int, lines: Sequence[tuple[int, str]]) -> None:
        """Show a line and those around it; the one in question is marked by an arrow."""
        self._line = line
        width = len(str(lines[-1][0])) if lines else 1
        shown = [f"{'▸' if number == line else ' '} {number:>{width}}  {text}" for number, text in lines]
        self.text.setPlainText("\n".join(shown))
        self.retranslate()
        self.setVisible(bool(lines))

    def say(self, sentence: str) -> None:
        """Why there are no lines to be shown."""
        self._line = 0
        self.title.setText(sentence)
        self.text.clear()
        self.text.hide()
        self.show()

    def clear(self) -> None:
        """No line is in question."""
        self._line = 0
        self.hide()

    def retranslate(self) -> None:
        """Say the title again."""
        if self._line:
            self.title.setText(self.tr("Line {line} of the file").format(line=self._line))
            self.text.setAccessibleName(self.title.text())
            self.text.show()

    def _fit(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(theme.look().px(13))
        self.text.setFont(font)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * (_LINES + 1) + 16)
