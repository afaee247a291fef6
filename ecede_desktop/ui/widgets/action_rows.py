"""Agreed actions as they are typed: what, who, by when; a fresh row is always waiting."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecede_desktop.records.visits import AgreedAction
from ecede_desktop.ui.widgets.day_edit import DayEdit


@dataclass
class _Row:
    holder: QWidget
    what: QLineEdit
    who: QLineEdit
    by: DayEdit

    def typed(self) -> tuple[str, str, str]:
        return self.what.text(), self.who.text(), self.by.text()

    @property
    def empty(self) -> bool:
        return not any(cell.strip() for cell in self.typed())


class ActionRows(QWidget):
    """Rows grow as they are filled, so that the keyboard goes through them without a button."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = dt.date(2026, 1, 1)
        self._rows: list[_Row] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._add()

    def set_today(self, today: dt.date) -> None:
        """The day from which ``+7`` counts."""
        self._today = today
        for row in self._rows:
            row.by.set_today(today)

    def set_rows(self, rows: list[tuple[str, str, str]]) -> None:
        """Show rows of a draft as they were typed."""
        # The first row is never made anew: the keyboard's way through the form leads over it.
        while len(self._rows) > 1:
            self._drop(self._rows[-1])
        for number, cells in enumerate(rows or [("", "", "")]):
            row = self._rows[number] if number < len(self._rows) else self._add()
            for edit, text in zip((row.what, row.who, row.by), cells, strict=True):
                edit.setText(text)
        self._see_to_fresh_row()

    def lead_to(self, following: QWidget) -> None:
        """After the last cell the keyboard goes on there."""
        QWidget.setTabOrder(self._rows[-1].by, following)

    def typed(self) -> list[tuple[str, str, str]]:
        """The rows as they stand, without the empty ones."""
        return [row.typed() for row in self._rows if not row.empty]

    def agreed(self) -> tuple[AgreedAction, ...]:
        """What was agreed."""
        return tuple(
            AgreedAction(row.what.text().strip(), row.who.text().strip(), row.by.day())
            for row in self._rows
            if row.what.text().strip()
        )

    def first_fault(self) -> tuple[QWidget, str] | None:
        """The first cell that cannot stand as it is: ``what`` is missing or ``by`` is not a day."""
        for row in self._rows:
            if not row.empty and not row.what.text().strip():
                return row.what, "what"
            if not row.by.understood():
                return row.by, "by"
        return None

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _add(self) -> _Row:
        holder = QWidget(self)
        row = _Row(holder, QLineEdit(holder), QLineEdit(holder), DayEdit(holder))
        row.by.set_today(self._today)
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        for widget, share in ((row.what, 5), (row.who, 2), (row.by, 3)):
            line.addWidget(widget, share)
        if self._rows:
            QWidget.setTabOrder(self._rows[-1].by, row.what)
        QWidget.setTabOrder(row.what, row.who)
        QWidget.setTabOrder(row.who, row.by)
        self._rows.append(row)
        self._layout.addWidget(holder)
        for cell in (row.what, row.who, row.by):
            cell.textChanged.connect(self._see_to_fresh_row)
            cell.textChanged.connect(self.changed)
        self._retranslate()
        self.setFocusProxy(self._rows[0].what)
        return row

    def _drop(self, row: _Row) -> None:
        self._rows.remove(row)
        self._layout.removeWidget(row.holder)
        row.holder.hide()
        row.holder.deleteLater()

    def _see_to_fresh_row(self) -> None:
        if not self._rows or not self._rows[-1].empty:
            self._add()

    def _retranslate(self) -> None:
        for number, row in enumerate(self._rows, 1):
            row.what.setPlaceholderText(self.tr("What"))
            row.who.setPlaceholderText(self.tr("Who"))
            row.by.set_hint(self.tr("By, e.g. +7"))
            row.what.setAccessibleName(self.tr("Action {number}: what").format(number=number))
            row.who.setAccessibleName(self.tr("Action {number}: who").format(number=number))
            row.by.setAccessibleName(self.tr("Action {number}: by when").format(number=number))
