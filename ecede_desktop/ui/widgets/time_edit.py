"""A time of day that may be left empty: ``14:02``, ``1402``, ``2pm``, or now at one key."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]?\s*(\d{2}))?\s*(am|pm|yb|yp)?$", re.IGNORECASE)


def read_time(text: str) -> dt.time | None:
    """The time that was typed, or None; ``yb`` and ``yp`` are Welsh for am and pm."""
    found = _TIME.match(text.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half in ("pm", "yp") else 0)
    return dt.time(hour, minute) if hour < 24 and minute < 60 else None


class TimeEdit(QLineEdit):
    """Empty or a time of day."""

    time_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(8)
        self.textChanged.connect(self.time_changed)
        self._retranslate()

    def time(self) -> dt.time | None:
        """The time typed."""
        return read_time(self.text())

    def set_time(self, time: dt.time | None) -> None:
        """Show a time, or nothing."""
        self.setText("" if time is None else f"{time:%H:%M}")

    def set_now(self, now: Callable[[], dt.datetime]) -> None:
        """Write the time it is."""
        self.set_time(now().time().replace(second=0, microsecond=0))

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self.fontMetrics().horizontalAdvance("00:00") + hint.height(), hint.height())

    def understood(self) -> bool:
        """Whether it is empty or a time."""
        return not self.text().strip() or self.time() is not None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if self.time() is not None:
            self.set_time(self.time())
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setPlaceholderText(self.tr("14:30"))
