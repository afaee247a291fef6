"""Starts the window: its steps in order, each with its name."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from ecede_desktop import logs, settings

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from ecede_desktop.services.desk import Desk
    from ecede_desktop.ui.main_window import MainWindow

REFUSED = 2


def main(*, demo: bool = False, store: str | None = None) -> int:
    """Open the window and stay until it is closed; 2 where there is no display to open it on."""
    if not _has_display():
        sys.stderr.write(
            "ecede-desktop: there is no display to open a window on; the same job without one: "
            "python3 dev.py run --demo --headless DIR, or ecede-desktop --help\n"
        )
        return REFUSED
    logs.start()
    from ecede_desktop.ui.application import make_application

    application = make_application()
    return Session(application).run(demo=demo, store=store)


def _has_display() -> bool:
    """Only Linux does without; Qt would end the process."""
    told = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in told)


class Session:
    """From the first window to the last: unlock, work, lock, close."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._windows: list[object] = []
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._desk: Desk | None = None

    def run(self, *, demo: bool, store: str | None) -> int:
        """Show the first window and run until the last one is closed."""
        sys.excepthook = self._crashed
        if demo:
            self.show_main(self._demonstration(), hint=self._demo_hint())
        else:
            self._show_start(store)
        try:
            return self._application.exec()
        finally:
            self._close()

    def _show_start(self, store: str | None) -> None:
        from ecede_desktop.ui.unlock.start_window import StartWindow

        last = store or settings.load().last_store
        window = StartWindow(Path(last) if last else None)
        window.opened.connect(lambda desk: (self.show_main(desk), window.close()))
        self._windows.append(window)
        window.show()

    def show_main(self, desk: Desk, hint: str = "") -> MainWindow:
        """The main window at a desk, with its lock."""
        from ecede_desktop.ui.main_window import MainWindow
        from ecede_desktop.ui.unlock.idle import IdleWatch
        from ecede_desktop.ui.unlock.lock_screen import LockScreen
        from ecede_desktop.ui.unlock.windows_session import SessionFilter

        self._desk = desk
        window = MainWindow(desk)
        screen = LockScreen(desk, window.operations, window, hint)
        watch = IdleWatch(self._application, settings.load().idle_lock_minutes, window)
        for signal in (watch.idle, watch.screen_locked, window.lock_wanted):
            signal.connect(screen.lock)
        session = SessionFilter(window, screen.lock)
        self._application.installNativeEventFilter(session)
        self._windows += [window, screen, watch, session]
        window.show()
        return window

    def _demonstration(self) -> Desk:
        from ecede_desktop.demo.window import demo_desk

        self._folder = tempfile.TemporaryDirectory(prefix="ecede-demonstration-", ignore_cleanup_errors=True)
        return demo_desk(Path(self._folder.name))

    @staticmethod
    def _demo_hint() -> str:
        from ecede_desktop.demo.job import PASSPHRASE

        return PASSPHRASE

    def _crashed(self, _kind: type[BaseException], fault: BaseException, _trace: object) -> None:
        from ecede_desktop.ui.crash import say_crashed

        say_crashed(fault)

    def _close(self) -> None:
        if self._desk is not None:
            from ecede_desktop.services import stores

            stores.close_desk(self._desk)
        if self._folder is not None:
            self._folder.cleanup()
