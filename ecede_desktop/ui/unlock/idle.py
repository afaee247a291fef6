"""Locks when nobody is there: after minutes without input, and when the system locks its screen."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Signals: idle() once when the minutes are over; screen_locked()."""

    idle = Signal()
    screen_locked = Signal()

    def __init__(self, application: QApplication, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        application.installEventFilter(self)
        self._listen_to_system()
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """How long without input before it locks."""
        self._timer.setInterval(minutes * 60_000)
        self._timer.start()

    @property
    def milliseconds(self) -> int:
        """Length of the wait."""
        return self._timer.interval()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT:
            self._timer.start()
        return False

    def _listen_to_system(self) -> None:
        """Where the system tells that its screen is locked we lock too; where it cannot, the minutes still count."""
        if not sys.platform.startswith("linux"):
            return
        try:
            from PySide6.QtDBus import QDBusConnection
        except ImportError:
            return
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return
        for name, path in (
            ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
            ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
        ):
            bus.connect(name, path, name, "ActiveChanged", self, b"1take_screen_saver(bool)")

    @Slot(bool)
    def take_screen_saver(self, active: bool) -> None:
        """The system's screen was locked or unlocked."""
        if active:
            self.screen_locked.emit()
