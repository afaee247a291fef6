"""Find (Ctrl+K): type, see who it may be and why, go there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ecede_desktop.records.pupils import FoundRow
from ecede_desktop.services import search
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.navigation import Place, parse
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import open_at

PAUSE = 120
"""Milliseconds after the last key before the store is asked."""
ICONS = {
    "pupil": "person",
    "case": "case",
    "parent": "parent",
    "person": "person",
    "school": "school",
    "note": "document",
}
ORDER = ("case", "pupil", "parent", "person", "school", "note")


class FindDialog(QDialog):
    """Signals: chosen(Place)."""

    chosen = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._asked = ""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find"))
        self.words, self.results = QLineEdit(), QListWidget()
        self.said = label(kind="muted", wraps=True)
        self.words.setPlaceholderText(self.tr("Name, UPN, case reference, address, school or words of a note"))
        self.words.setAccessibleName(self.tr("Find a pupil, parent or case"))
        self.words.addAction(icon("search", theme.Token.MUTED), QLineEdit.ActionPosition.LeadingPosition)
        self.words.installEventFilter(self)
        self.results.setAccessibleName(self.tr("What was found"))
        self.said.setText(self.tr("Misspelt names are found by their sound, in English and Welsh spellings."))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_GROUP] * 4)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self.words, self.results, self.said):
            column.addWidget(part)
        open_at(self, 560, 460)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.words.textChanged.connect(lambda _text: self._pause.start())
        self.results.itemActivated.connect(self._choose)
        self.results.itemClicked.connect(self._choose)

    def _ask(self) -> None:
        text = self._asked = self.words.text().strip()
        if len(text) < 2:
            self.results.clear()
            return
        self._operations.read(
            lambda: search.find(self._desk, text), lambda rows: self.show_rows(text, rows), owner=self
        )
        self._operations.read(
            lambda: search.find_in_notes(self._desk, text), lambda rows: self.show_notes(text, rows), owner=self
        )

    def show_rows(self, text: str, rows: tuple[FoundRow, ...]) -> None:
        """Show what was found, unless something else was typed meanwhile."""
        if text != self._asked:
            return
        self.results.clear()
        for row in sorted(rows, key=lambda row: ORDER.index(row.kind) if row.kind in ORDER else len(ORDER)):
            self.results.addItem(self._item(row))
        if rows:
            self.results.setCurrentRow(0)
            self.said.setText(self.tr("%n found", "", len(rows)).replace("%n", str(len(rows))))
        else:
            self.said.setText(self.tr("Nobody was found. Try fewer letters, another spelling, a UPN or a reference."))

    def show_notes(self, text: str, rows: tuple[FoundRow, ...]) -> None:
        """Add what was found in the words of notes, unless something else was typed meanwhile."""
        if text != self._asked or not rows:
            return
        for row in rows:
            self.results.addItem(self._item(row))
        if self.results.currentRow() < 0:
            self.results.setCurrentRow(0)
        found = self.results.count()
        self.said.setText(self.tr("%n found", "", found).replace("%n", str(found)))

    def _item(self, row: FoundRow) -> QListWidgetItem:
        if row.kind == "note":
            return self._note(row)
        born = f", {wording.day(row.date_of_birth)}" if row.date_of_birth else ""
        why = f"  ·  {self.tr('sounds alike')}" if row.matched == "sound" else ""
        item = QListWidgetItem(icon(ICONS.get(row.kind, "person")), f"{row.title}{born}\n{row.detail}{why}")
        item.setData(Qt.ItemDataRole.UserRole, row)
        return item

    def _note(self, row: FoundRow) -> QListWidgetItem:
        day = f", {wording.day(row.on)}" if row.on else ""
        item = QListWidgetItem(icon(ICONS["note"]), f"{row.title} · {note_kind(row.matched)}{day}\n{row.detail}")
        item.setToolTip(row.detail)
        item.setData(Qt.ItemDataRole.UserRole, row)
        return item

    def _choose(self, item: QListWidgetItem) -> None:
        row: FoundRow = item.data(Qt.ItemDataRole.UserRole)
        try:
            place = parse(row.place)
        except ValueError:
            return
        self.accept()
        self.chosen.emit(_shown(place, row))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The arrows walk the list while the hands stay on the words.
        if watched is self.words and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self.results.count():
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.results.setCurrentRow((self.results.currentRow() + step) % self.results.count())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                if self.results.currentItem() is not None:
                    self._choose(self.results.currentItem())
                return True
        return super().eventFilter(watched, event)


def note_kind(kind: str) -> str:
    """What the words were found in."""
    translate = QCoreApplication.translate
    known = {
        "contact": translate("FindDialog", "note of a contact"),
        "addition": translate("FindDialog", "addition to a note"),
        "contact_event": translate("FindDialog", "note of a session"),
        "plan": translate("FindDialog", "plan"),
        "task": translate("FindDialog", "task"),
        "referral": translate("FindDialog", "referral"),
        "attachment": translate("FindDialog", "attached file"),
        "concern": translate("FindDialog", "concern"),
        "handoff": translate("FindDialog", "hand-off"),
        "handover": translate("FindDialog", "handover"),
        "visit_plan": translate("FindDialog", "planned visit"),
    }
    return known.get(kind, translate("FindDialog", "note"))


def _shown(place: Place, row: FoundRow) -> Place:
    """A case opens as such, a school among the schools, anybody else on their own page."""
    return Place("schools", place.key) if row.kind == "school" else place
