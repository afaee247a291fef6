"""Finds a child by name to write into a register: type, choose with the keyboard, and the next name can be typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ecede_desktop.records.pupils import FoundRow
from ecede_desktop.services import search
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.labels import label

MOST, PAUSE = 6, 200
"""Lines that are offered, and milliseconds after the last key before asking."""
_ROW = Qt.ItemDataRole.UserRole


class ChildFinder(QWidget):
    """Signals: chosen(FoundRow)."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self.title, self.nobody = label(kind="strong"), label(kind="muted", wraps=True)
        self.words, self.found = QLineEdit(), QListWidget()
        self.title.setBuddy(self.words)
        self.words.setClearButtonEnabled(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        for part in (self.title, self.words, self.found, self.nobody):
            column.addWidget(part)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._find)
        self.words.textEdited.connect(lambda _text: self._pause.start())
        self.words.installEventFilter(self)
        self.found.itemActivated.connect(self._take)
        self.found.itemClicked.connect(self._take)
        self._show(())
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words in the language that is spoken now."""
        self.title.setText(self.tr("Write a child into the register"))
        self.words.setPlaceholderText(self.tr("Name or UPN; Enter takes the first"))
        self.words.setAccessibleName(self.title.text())
        self.found.setAccessibleName(self.tr("Children found"))
        self.nobody.setText(self.tr("Nobody was found. Try another spelling."))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "_pause"):
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.words and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
                # Enter belongs to the finder as long as something is typed, and never to the dialog's button.
                self._take(self.found.currentItem() or self.found.item(0))
                return True
            if event.key() == Qt.Key.Key_Down and self.found.count():
                self.found.setFocus()
                self.found.setCurrentRow(0)
                return True
        return super().eventFilter(watched, event)

    def _find(self) -> None:
        text = self.words.text().strip()
        if len(text) < 2:
            self._show(())
            return
        self._operations.read(lambda: search.find(self._desk, text, MOST * 3), self._show, owner=self)

    def _show(self, found: tuple[FoundRow, ...]) -> None:
        pupils = [row for row in found if row.kind == "pupil"][:MOST]
        self.found.clear()
        for row in pupils:
            born = wording.day(row.date_of_birth) if row.date_of_birth else ""
            item = QListWidgetItem(" · ".join(part for part in (row.title, row.detail, born) if part))
            item.setData(_ROW, row)
            self.found.addItem(item)
        self.found.setVisible(bool(pupils))
        self.found.setFixedHeight(max(self.found.sizeHintForRow(0), 24) * max(len(pupils), 1) + 12)
        self.nobody.setVisible(len(self.words.text().strip()) > 1 and not pupils)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        row = item.data(_ROW)
        self.words.clear()
        self._show(())
        self.words.setFocus()
        self.chosen.emit(row)
