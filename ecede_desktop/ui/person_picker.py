"""Chooses a person: those offered at once, and anybody found by the words that are typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QStringListModel, Qt, QTimer
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from ecede_desktop.records.people import Whom
from ecede_desktop.records.pupils import FoundRow
from ecede_desktop.services import search
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.operations import Operations

PAUSE = 150
"""Milliseconds after the last key before the store is asked."""
_KINDS = {"pupil": "pupil_id", "parent": "parent_id", "person": "person_id"}


class PersonPicker(QComboBox):
    """Its data is who was chosen (``Whom``), or None while nobody is."""

    def __init__(
        self,
        desk: Desk,
        operations: Operations,
        offered: Sequence[tuple[Whom, str]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._found: list[tuple[Whom, str]] = []
        self.words = QLineEdit()
        self.setEditable(True)
        self.setLineEdit(self.words)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        for whom, words in offered:
            self.addItem(words, whom)
        self.setCurrentIndex(-1)
        self._lines = QStringListModel(self)
        completer = self._completer = QCompleter(self._lines, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        completer.activated.connect(self.choose_words)
        self.words.setPlaceholderText(self.tr("Type a name, or choose from the list"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.words.textEdited.connect(lambda _text: self._pause.start())

    def currentData(self, role: int = Qt.ItemDataRole.UserRole) -> Any:
        """Who is named by the words that stand there; nobody where the words name nobody."""
        words = self.words.text()
        for whom, known in self._found:
            if known == words:
                return whom
        at = self.findText(words, Qt.MatchFlag.MatchExactly)
        return self.itemData(at, role) if words and at >= 0 else None

    @property
    def lines(self) -> list[str]:
        """The lines that were found for the words typed last."""
        return [words for _, words in self._found]

    def choose_words(self, words: str) -> None:
        """Take one of the lines that were found."""
        self.words.setText(words)

    def take(self, rows: Sequence[FoundRow]) -> None:
        """Offer who was found for the words that stand there."""
        self._found = [(whom_of(row.kind, row.id), line_of(row)) for row in rows if row.kind in _KINDS]
        self._lines.setStringList([words for _, words in self._found])
        if self.hasFocus() or self.words.hasFocus():
            self._completer.complete()

    def _ask(self) -> None:
        text = self.words.text().strip()
        if len(text) >= 2:
            self._operations.read(lambda: search.find(self._desk, text, 20), self.take, owner=self)


def whom_of(kind: str, id: UUID) -> Whom:
    """Who a line of Find is."""
    return Whom(**{_KINDS[kind]: id})


def line_of(row: FoundRow) -> str:
    """A line of Find by what tells two of one name apart."""
    born = i18n.format_day(row.date_of_birth) if row.date_of_birth else ""
    return " · ".join(part for part in (row.title, born, row.detail) if part)
