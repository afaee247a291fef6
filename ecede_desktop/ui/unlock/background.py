"""Work of seconds before any store is open (guessing-proof keys): off the UI thread, answered on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from ecede_desktop.errors import UserError
from ecede_desktop.ui.operations import Operations

T = TypeVar("T")


class Background(QObject):
    """One thing at a time; ``busy`` while it runs."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.operations = Operations(self)

    @property
    def busy(self) -> bool:
        """Whether something runs."""
        return self.operations.busy

    def start(self, work: Callable[[], T], done: Callable[[T], None], refused: Callable[[UserError], None]) -> None:
        """Run ``work`` and answer on the UI thread."""
        self.operations.read(work, done, owner=self.parent(), failed=refused)

    def end(self) -> None:
        """Wait for what runs; for closing."""
        self.operations.wait()
