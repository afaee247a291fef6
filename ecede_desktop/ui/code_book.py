"""The attendance codes that the window names: the council's own, read when a store opens and when they change."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ecede_desktop.law.codes import ENGLAND, WALES, CodeBook, CodeSet, MarkCode, shipped_book
from ecede_desktop.records.changes import Changes

if TYPE_CHECKING:  # the first window names codes too, and is shown before the store's libraries are read in
    from ecede_desktop.services.desk import Desk
    from ecede_desktop.ui.operations import Operations

_books: list[CodeBook] = []
"""The book of the store that is open; none: the shipped one."""


def current() -> CodeBook:
    """The code sets of the store that is open."""
    return _books[-1] if _books else shipped_book()


def code_set_on(day: dt.date) -> CodeSet | None:
    """The Welsh set that holds on a day."""
    return current().on(day)


def find_code(code: str, on: dt.date) -> MarkCode | None:
    """A code of the sets that hold on a day; England's where Wales has none such, for pupils who came from there."""
    sets = (current().on(on, jurisdiction) for jurisdiction in (WALES, ENGLAND))
    return next((found for held in sets if held is not None and (found := held.get(code)) is not None), None)


class CodeBookReader(QObject):
    """Keeps the book as the store has it while a window is open; afterwards the shipped one holds again."""

    def __init__(self, desk: Desk, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        operations.committed.connect(self._take)
        self.read()

    def read(self) -> None:
        """Ask for the book."""
        from ecede_desktop.services import code_sets

        self._operations.read(lambda: code_sets.read_book(self._desk), self._hold, owner=self)

    def forget(self) -> None:
        """The store is closed: its sets are no longer known."""
        _books.clear()

    def _take(self, changes: Changes, _initiator: object) -> None:
        if "code_set" in changes.kinds:
            self.read()

    def _hold(self, book: CodeBook) -> None:
        _books[:] = [book]
