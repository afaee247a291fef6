"""On Windows: hears that the session was locked (Win+L) through the window's own messages."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray
from PySide6.QtWidgets import QWidget

WM_WTSSESSION_CHANGE = 0x02B1
WTS_SESSION_LOCK = 0x7
NOTIFY_FOR_THIS_SESSION = 0


class SessionFilter(QAbstractNativeEventFilter):
    """Calls back when the Windows session is locked. Elsewhere it does nothing."""

    def __init__(self, window: QWidget, locked: Callable[[], None]) -> None:
        super().__init__()
        self._locked = locked
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(int(window.winId()), NOTIFY_FOR_THIS_SESSION)

    def nativeEventFilter(
        self, event_type: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        if sys.platform == "win32" and bytes(event_type) == b"windows_generic_MSG":
            from ctypes import wintypes

            told = wintypes.MSG.from_address(int(message))
            if told.message == WM_WTSSESSION_CHANGE and told.wParam == WTS_SESSION_LOCK:
                self._locked()
        return False, 0
