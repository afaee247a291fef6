"""What stands on a day, in words: each line opens what it is about."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.diary import DiaryDay, DiaryEntry
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.diary import words
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.labels import label

ENTRY = Qt.ItemDataRole.UserRole


class DayList(QWidget):
    """Signals: opened(DiaryEntry)."""

    opened = Signal(object)

    def __init__(self, ladder: Ladder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ladder = ladder
        self._day: DiaryDay | None = None
        self._title, self._about = label(kind="section", wraps=True), label(kind="muted", wraps=True)
        self.list = _Lines()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        for part in (self._title, self._about):
            column.addWidget(part)
        column.addWidget(self.list, 1)
        self.list.chosen.connect(self._open)

    def show_day(self, day: DiaryDay | None) -> None:
        """Show a day."""
        self._day = day
        self.list.clear()
        if day is None:
            return
        self._title.setText(i18n.format_day(day.date))
        self._about.setText(f"{words.day_is(day)} · {words.number_of(day)}")
        self.list.setAccessibleName(f"{i18n.format_day(day.date)}, {words.number_of(day)}")
        self.list.setVisible(bool(day.entries))
        side = theme.look().px(16)
        self.list.setIconSize(QSize(side, side))
        for entry in day.entries:
            item = QListWidgetItem(words.line(entry, self._ladder))
            token = Token.DANGER if entry.overdue else Token.MUTED
            item.setIcon(icon(words.icon_of(entry), token))
            item.setData(ENTRY, entry)
            self.list.addItem(item)

    def entries(self) -> tuple[DiaryEntry, ...]:
        """What is listed."""
        return self._day.entries if self._day else ()

    def take_focus(self) -> None:
        """Stand on the first line."""
        if self.list.count():
            self.list.setCurrentRow(0)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, entry: DiaryEntry) -> None:
        if entry.place[0]:
            self.opened.emit(entry)


class _Lines(QListWidget):
    """Signals: chosen(DiaryEntry) by Enter or a double click."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemDoubleClicked.connect(lambda item: self.chosen.emit(item.data(ENTRY)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if item is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(item.data(ENTRY))
            return
        super().keyPressEvent(event)
