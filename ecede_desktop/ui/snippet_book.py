"""The ready-made texts of the store that is open: read once off the UI thread and shared by every long text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ecede_desktop.clock import local
from ecede_desktop.records.snippets import SnippetRow, filled
from ecede_desktop.ui import i18n

if TYPE_CHECKING:  # texts are made before the store's libraries are read in
    from ecede_desktop.records.changes import Changes
    from ecede_desktop.services.desk import Desk
    from ecede_desktop.ui.operations import Operations


class SnippetBook(QObject):
    """The one book of the program; it is empty until a window reads one.

    Signals:
        changed(): there are other texts than before.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[SnippetRow, ...] = ()
        self.reader: SnippetReader | None = None

    def hold(self, rows: tuple[SnippetRow, ...], reader: SnippetReader | None) -> None:
        """Offer these from now on."""
        self.rows, self.reader = rows, reader
        self.changed.emit()

    def named(self, name: str) -> SnippetRow | None:
        """The text of a name; one's own goes before everybody's."""
        wanted = name.casefold()
        return next((row for row in self.rows if row.name.casefold() == wanted), None)

    def text(self, row: SnippetRow, language: str = "") -> str:
        """What is written for it now: in a language, with day, time and officer filled in."""
        words = row.text(language or i18n.language())
        return words if self.reader is None else self.reader.fill(words)


_books: list[SnippetBook] = []


def book() -> SnippetBook:
    """The book, made when first asked for."""
    if not _books:
        _books.append(SnippetBook())
    return _books[0]


class SnippetReader(QObject):
    """Reads the texts for a window, and again whenever one was written or withdrawn."""

    def __init__(self, desk: Desk, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        operations.committed.connect(self._take_changes)

    def read(self) -> None:
        """Ask for the texts."""
        from ecede_desktop.services import snippets

        self._operations.read(
            lambda: snippets.list_snippets(self._desk), lambda rows: book().hold(rows, self), owner=self
        )

    def fill(self, words: str) -> str:
        """A text with its slots filled by this desk's clock and officer."""
        now = local(self._desk.clock.now())
        officer = self._desk.user.full_name or self._desk.user.name
        return filled(words, i18n.format_day(now.date()), i18n.format_time(now.time()), officer)

    def forget(self) -> None:
        """The store is closed: its texts are no longer known."""
        if book().reader is self:
            book().hold((), None)

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if "snippet" in changes.kinds:
            self.read()
