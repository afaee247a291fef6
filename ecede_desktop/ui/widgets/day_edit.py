"""A day that may be left empty: typed as people write it, or picked from a calendar; shown with its weekday."""

from __future__ import annotations

import datetime as dt
import re

from PySide6.QtCore import QDate, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from ecede_desktop.ui import i18n
from ecede_desktop.ui.icons import icon

_NUMBERS = re.compile(r"(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{4}|\d{2}))?$")
_MONTHS = (
    ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
    ("Ion", "Chw", "Maw", "Ebr", "Mai", "Meh", "Gor", "Aws", "Med", "Hyd", "Tac", "Rha"),
)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})$")
_WORDS = re.compile(r"(?:\w{2,9},? )?(\d{1,2}) (\w{3,9})(?: (\d{4}))?$")
_STEP = re.compile(r"([+-])\s*(\d{1,3})$")


def read_day(text: str, today: dt.date) -> dt.date | None:
    """The day that was typed: ``24/11/2026``, ``24/11``, ``2026-11-24``, ``24 Nov 2026``, ``+7`` days; else None."""
    text = " ".join(text.split())
    if found := _ISO.match(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.match(text):
        day, month, year = int(found[1]), int(found[2]), found[3]
        return _nearest(day, month, today) if year is None else _day(_century(year), month, day)
    if found := _STEP.match(text):
        days = int(found[2])
        return today + dt.timedelta(days=days if found[1] == "+" else -days)
    if (found := _WORDS.match(text)) and (named := _month(found[2])):
        return _nearest(int(found[1]), named, today) if found[3] is None else _day(int(found[3]), named, int(found[1]))
    return None


def _month(word: str) -> int | None:
    """The month by its first letters, in English or in Welsh; no two of them begin alike."""
    start = word[:3].casefold()
    return next((at for names in _MONTHS for at, name in enumerate(names, 1) if name[:3].casefold() == start), None)


def _century(year: str) -> int:
    return int(year) if len(year) == 4 else 2000 + int(year)


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _nearest(day: int, month: int, today: dt.date) -> dt.date | None:
    """Without a year the day meant is the one nearest to today."""
    days = [found for year in (today.year - 1, today.year, today.year + 1) if (found := _day(year, month, day))]
    return min(days, key=lambda found: abs(found - today), default=None)


class DayEdit(QLineEdit):
    """Empty or a day; ``day()`` is None for both empty and not understood, ``understood()`` tells them apart."""

    day_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = dt.date(2026, 1, 1)
        self._hint = ""
        self._calendar = QAction(icon("calendar"), "", self)
        self._calendar.triggered.connect(self._pick)
        self.addAction(self._calendar, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self.day_changed)
        self._retranslate()

    def set_today(self, today: dt.date) -> None:
        """The day from which ``+7`` counts and to which a day without a year is nearest."""
        self._today = today

    def set_hint(self, hint: str) -> None:
        """Words in the empty field instead of its own."""
        self._hint = hint
        self._retranslate()

    def day(self) -> dt.date | None:
        """The day typed or picked."""
        return read_day(self.text(), self._today)

    def set_day(self, day: dt.date | None) -> None:
        """Show a day, or nothing."""
        self.setText("" if day is None else i18n.format_day(day))
        self.setCursorPosition(0)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self.fontMetrics().horizontalAdvance("Mer 24 Chwef 2026") + 3 * hint.height() // 2, hint.height())

    def understood(self) -> bool:
        """Whether it is empty or a day."""
        return not self.text().strip() or self.day() is not None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        day = self.day()
        if day is not None:
            self.set_day(day)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._pick()
        elif step is not None:
            self.set_day((self.day() or self._today) + dt.timedelta(days=step if self.day() else 0))
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            if (day := self.day()) is not None:
                self.set_day(day)
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self._hint or self.tr("e.g. 24/11/2026 or +7"))
        self._calendar.setText(self.tr("Pick a day"))
        self._calendar.setToolTip(self.tr("Pick a day (Alt+Down)"))

    def _pick(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget(menu)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        start = self.day() or self._today
        calendar.setSelectedDate(QDate(start.year, start.month, start.day))
        calendar.activated.connect(lambda chosen: self._take(chosen, menu))
        calendar.clicked.connect(lambda chosen: self._take(chosen, menu))
        held = QWidgetAction(menu)
        held.setDefaultWidget(calendar)
        menu.addAction(held)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def _take(self, chosen: QDate, menu: QMenu) -> None:
        self.set_day(dt.date(chosen.year(), chosen.month(), chosen.day()))
        menu.close()
