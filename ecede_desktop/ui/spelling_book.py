"""What is right to write in the store that is open: read once off the UI thread and shared by every long text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ecede_desktop import settings
from ecede_desktop.records.spelling import Spelling

if TYPE_CHECKING:  # texts are made before the store's libraries are read in
    from ecede_desktop.services.desk import Desk
    from ecede_desktop.ui.operations import Operations


class SpellingBook(QObject):
    """The one book of the program; it is empty until a window reads one.

    Signals:
        changed(): what is doubted may be other than before.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._spelling: Spelling | None = None
        self._reader: SpellingReader | None = None
        self._on = True

    @property
    def spelling(self) -> Spelling | None:
        """What is doubted by; None: nothing is doubted, for want of a dictionary or because it is turned off."""
        held = self._spelling
        return held if held is not None and self._on and held.checks() else None

    @property
    def languages(self) -> frozenset[str]:
        """Languages that can be looked up, turned on or not."""
        return self._spelling.book.languages if self._spelling is not None else frozenset()

    @property
    def reader(self) -> SpellingReader | None:
        """The way to the store, while a window is open."""
        return self._reader

    def hold(self, spelling: Spelling | None, reader: SpellingReader | None) -> None:
        """Doubt by this from now on."""
        self._spelling, self._reader = spelling, reader
        self._on = settings.load().spelling
        self.changed.emit()

    def turn(self, on: bool) -> None:
        """Doubt, or doubt nothing."""
        settings.change(spelling=on)
        self._on = on
        self.changed.emit()


_books: list[SpellingBook] = []


def book() -> SpellingBook:
    """The book, made when first asked for."""
    if not _books:
        _books.append(SpellingBook())
    return _books[0]


class SpellingReader(QObject):
    """Reads the dictionaries for a window, asks them for suggestions and keeps the officer's own words."""

    def __init__(self, desk: Desk, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations

    def read(self) -> None:
        """Ask for the book."""
        from ecede_desktop.services import spelling

        self._operations.read(
            lambda: spelling.read_spelling(self._desk), lambda found: book().hold(found, self), owner=self
        )

    def suggest(self, word: str, done: Callable[[tuple[str, ...]], None], owner: QObject) -> None:
        """Ask what may have been meant."""
        held = book().spelling
        if held is not None:
            self._operations.read(lambda: held.book.suggest(word), done, owner=owner)

    def add(self, word: str) -> None:
        """Keep a word as right for this officer."""
        from ecede_desktop.services import spelling

        self._operations.write(
            lambda: spelling.add_own_word(self._desk, word), self, done=lambda _word: self.read(), owner=self
        )

    def forget(self) -> None:
        """The store is closed: its names and words are no longer known."""
        if book().reader is self:
            book().hold(None, None)
