"""Chooses the child to visit among the open cases, by typing a part of the name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout

from ecede_desktop.records.cases import CaseFilter, CaseRow
from ecede_desktop.services import cases
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import school_names, theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import open_at


class ChooseChildDialog(QDialog):
    """An officer chooses among their own cases, a manager among everybody's.

    Signals:
        chosen(str): the reference of a case.
    """

    chosen = Signal(str)

    def __init__(self, desk: Desk, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._rows: tuple[CaseRow, ...] = ()
        self.setWindowTitle(self.tr("Choose the child"))
        self.text, self.list = QLineEdit(), QListWidget()
        self.choose, cancel = QPushButton(self.tr("Plan the visit")), QPushButton(self.tr("Cancel"))
        self.choose.setProperty("kind", "primary")
        self.choose.setDefault(True)
        self._empty = label(self.tr("No open case has that name."), "muted", wraps=True)
        field = Field(self.text)
        field.say(self.tr("Name, reference or school"))
        self.list.setAccessibleName(self.tr("Open cases"))
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (field, self.list, self._empty):
            column.addWidget(part)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.choose)
        column.addLayout(buttons)
        self.text.textChanged.connect(self._filter)
        self.text.installEventFilter(self)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.choose.clicked.connect(self._take)
        cancel.clicked.connect(self.reject)
        open_at(self, 460, 440)
        chosen = CaseFilter() if desk.is_manager else CaseFilter(officer=desk.user.name)
        operations.read(lambda: cases.list_cases(desk, chosen), self.show_cases, owner=self)

    def show_cases(self, rows: tuple[CaseRow, ...]) -> None:
        """Show the cases there are."""
        self._rows = tuple(sorted(rows, key=lambda row: (row.surname, row.forename, row.reference)))
        self._filter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The arrows go through the list while one types.
        if watched is self.text and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if step is not None and self.list.count():
                self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))
                return True
        return super().eventFilter(watched, event)

    def _filter(self) -> None:
        words = self.text.text().casefold().split()
        self.list.clear()
        for row in self._rows:
            said = f"{row.full_name} {row.reference} {row.school_name}".casefold()
            if all(word in said for word in words):
                detail = " · ".join((wording.year_group(row.year_group), school_names.own(row.school_name)))
                item = QListWidgetItem(f"{row.full_name} · {detail} · {row.reference}")
                item.setData(Qt.ItemDataRole.UserRole, row.reference)
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._empty.setVisible(not self.list.count())
        self.choose.setEnabled(bool(self.list.count()))

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))
            self.accept()
