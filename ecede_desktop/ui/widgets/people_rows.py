"""Everybody who was there: name and what they are to the child; a fresh row is always waiting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecede_desktop.records.visits import Present


@dataclass
class _Row:
    holder: QWidget
    name: QLineEdit
    relationship: QLineEdit

    def typed(self) -> tuple[str, str]:
        return self.name.text(), self.relationship.text()

    @property
    def empty(self) -> bool:
        return not any(cell.strip() for cell in self.typed())


class PeopleRows(QWidget):
    """Rows grow as they are filled. Whoever is known to the family is offered as the name is typed.

    Signals:
        changed(): something was typed; grown(): a row came or went, so the keyboard's way has changed.
    """

    changed = Signal()
    grown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._known: dict[str, str] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._add()

    def offer(self, people: Sequence[Present]) -> None:
        """Those whose names are offered, with what they are to the child."""
        self._known = {person.name: person.relationship for person in people}
        for row in self._rows:
            self._complete(row)

    def set_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show rows as they were typed."""
        # The first row is never made anew: the keyboard's way through the form leads over it.
        while len(self._rows) > 1:
            self._drop(self._rows[-1])
        for number, cells in enumerate(rows or [("", "")]):
            row = self._rows[number] if number < len(self._rows) else self._add()
            for edit, text in zip((row.name, row.relationship), cells, strict=True):
                edit.setText(text)
        self._see_to_fresh_row()

    def typed(self) -> list[tuple[str, str]]:
        """The rows as they stand, without the empty ones."""
        return [row.typed() for row in self._rows if not row.empty]

    def present(self) -> tuple[Present, ...]:
        """Everybody who was there."""
        return tuple(Present(name.strip(), relationship.strip()) for name, relationship in self.typed())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add(self) -> _Row:
        holder = QWidget(self)
        row = _Row(holder, QLineEdit(holder), QLineEdit(holder))
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(row.name, 3)
        line.addWidget(row.relationship, 2)
        self._rows.append(row)
        self._layout.addWidget(holder)
        for cell in (row.name, row.relationship):
            cell.textChanged.connect(self._see_to_fresh_row)
            cell.textChanged.connect(self.changed)
        row.name.editingFinished.connect(lambda: self._say_relationship(row, row.name.text()))
        self._complete(row)
        self._retranslate()
        self.setFocusProxy(self._rows[0].name)
        self.grown.emit()
        return row

    def _complete(self, row: _Row) -> None:
        completer = QCompleter(list(self._known), row.name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.activated.connect(lambda name: self._say_relationship(row, str(name)))
        row.name.setCompleter(completer)

    def _say_relationship(self, row: _Row, name: str) -> None:
        known = self._known.get(name.strip(), "")
        if known and not row.relationship.text().strip():
            row.relationship.setText(known)

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row.holder)
        row.holder.hide()
        row.holder.deleteLater()
        self.grown.emit()

    def _see_to_fresh_row(self) -> None:
        if not self._rows or not self._rows[-1].empty:
            self._add()

    def _retranslate(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.name.setPlaceholderText(self.tr("Name"))
            row.relationship.setPlaceholderText(self.tr("What they are to the child"))
            row.name.setAccessibleName(self.tr("Person {number}: name").format(number=number))
            sentence = self.tr("Person {number}: what they are to the child")
            row.relationship.setAccessibleName(sentence.format(number=number))
