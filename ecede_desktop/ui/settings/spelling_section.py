"""Spelling: which dictionaries were found on this machine, where to lay one, and whether words are doubted."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecede_desktop import settings
from ecede_desktop.services import spelling
from ecede_desktop.ui import spelling_book, theme
from ecede_desktop.ui.widgets.check_line import CheckLine
from ecede_desktop.ui.widgets.labels import label


class SpellingSection(QWidget):
    """It says what the window has read; nothing is looked for here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state, self._line = label(wraps=True), CheckLine()
        self.check = self._line.box
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self._line)
        column.addWidget(self.state)
        self.check.setChecked(settings.load().spelling)
        self.check.toggled.connect(spelling_book.book().turn)
        spelling_book.book().changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._line.say(self.tr("Underline doubtful words (F7 goes to the next, Ctrl+. suggests)"))
        readable = spelling_book.book().languages
        if readable == {"en", "cy"}:
            said = self.tr("Dictionaries found: English and Welsh. Others can be put in {folder}.")
        elif readable == {"en"}:
            said = self.tr("Dictionary found: English. Put cy_GB.aff and cy_GB.dic in {folder} and start again.")
        elif readable == {"cy"}:
            said = self.tr("Dictionary found: Welsh. Put en_GB.aff and en_GB.dic in {folder} and start again.")
        else:
            said = self.tr(
                "No dictionary found. Put en_GB.aff, en_GB.dic, cy_GB.aff and cy_GB.dic in {folder} and start again."
            )
        self.state.setText(said.format(folder=spelling.dictionary_folder()))
