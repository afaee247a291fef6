"""What can be done with a chronology: with the chosen entries, with all that are shown, and with the whole of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.law.chronology import IMPORTANCE
from ecede_desktop.services.chronology_words import EntryWords
from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label


class ChronologyActions(QWidget):
    """Signals:
    weighed(str): the chosen entries matter so much.
    ticked_all(bool): all that are shown are to print, or none.
    """

    weighed = Signal(str)
    ticked_all = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open, self.add, self.weight = QPushButton(), QPushButton(), QComboBox()
        self.tick_shown, self.untick_shown = QPushButton(), QPushButton()
        self.print_button, self.word_button, self.proof_button = QPushButton(), QPushButton(), QPushButton()
        self.status = label(kind="small")
        for button in (self.tick_shown, self.untick_shown):
            button.setProperty("kind", "link")
        self.weight.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        of_entries = (self.open, self.add, self.weight, self.tick_shown, self.untick_shown)
        of_all = (self.print_button, self.word_button, self.proof_button, self.status)
        for parts in (of_entries, of_all):
            line = QWidget()
            row = FlowLayout(line)
            for part in parts:
                row.addWidget(part)
            column.addWidget(line)
        self.weight.activated.connect(lambda _row: self.weighed.emit(str(self.weight.currentData())))
        self.tick_shown.clicked.connect(lambda: self.ticked_all.emit(True))
        self.untick_shown.clicked.connect(lambda: self.ticked_all.emit(False))

    def retranslate(self, words: EntryWords) -> None:
        """Say everything again."""
        self.open.setText(self.tr("&Open source"))
        self.add.setText(self.tr("Add to this &note"))
        self.weight.setAccessibleName(self.tr("Importance of the chosen entries"))
        self.weight.setToolTip(self.tr("Importance of the chosen entries"))
        self.tick_shown.setText(self.tr("Tick all shown"))
        self.untick_shown.setText(self.tr("Untick all shown"))
        self.print_button.setText(self.tr("&Print…"))
        self.word_button.setText(self.tr("&Word…"))
        self.proof_button.setText(self.tr("&Stage proof"))
        chosen = self.weight.currentData()
        self.weight.clear()
        for key in IMPORTANCE:
            self.weight.addItem(words.importance(key), key)
        self.weight.setCurrentIndex(max(self.weight.findData(chosen), 0))

    def show_current(self, *, importance: str, leads: bool, is_note: bool) -> None:
        """What can be done with the current entry; without one its importance is empty."""
        self.open.setEnabled(leads)
        self.add.setEnabled(is_note)
        self.weight.setEnabled(bool(importance))
        if importance:
            self.weight.setCurrentIndex(self.weight.findData(importance))

    def say_status(self, shown: int, entries: int, printing: int) -> None:
        """How many entries there are, are shown and print."""
        self.status.setText(
            self.tr("{shown} of {entries} entries shown, {printing} print.").format(
                shown=shown, entries=entries, printing=printing
            )
        )
        for button in (self.print_button, self.word_button):
            button.setEnabled(bool(printing))
