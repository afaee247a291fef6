"""The actions of a plan as they are typed: what, whose it is, who does it, by when; a fresh one is always waiting."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ecede_desktop.law.plans import Role
from ecede_desktop.records.plans import PlanAction, PlanActionRow
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case import plan_words
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import choices

_ROLES = (Role.PARENT, Role.CHILD, Role.SCHOOL, Role.OFFICER, Role.OTHER)


@dataclass
class _Row:
    holder: QFrame
    what: QLineEdit
    role: QComboBox
    who: QLineEdit
    by: DayEdit

    @property
    def empty(self) -> bool:
        return not any(text.strip() for text in (self.what.text(), self.who.text(), self.by.text()))

    def typed(self) -> list[str]:
        return [self.what.text(), str(self.role.currentData()), self.who.text(), self.by.text()]


class PlanActions(QWidget):
    """Two lines an action, so that the words fit; rows grow as they are filled.

    Signals:
        changed(): something was typed.
    """

    changed = Signal()

    def __init__(
        self, today: dt.date, names: Sequence[tuple[Role, str]], actions: Sequence[PlanActionRow] = ()
    ) -> None:
        """``names``: who is meant by a role where nobody else is named."""
        super().__init__()
        self._today = today
        self._names = dict(names)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        # A day that has passed cannot be agreed again: it is left open, so that a new one is written.
        days = [i18n.format_day(a.by) if a.by is not None and a.by >= today else "" for a in actions]
        self._show([[a.what, a.role.value, a.who, day] for a, day in zip(actions, days, strict=True)])

    # what the form asks

    def form_value(self) -> tuple[PlanAction, ...]:
        """The actions that say something."""
        return tuple(
            PlanAction(row.what.text().strip(), row.who.text().strip(), row.by.day(), Role(row.role.currentData()))
            for row in self._rows
            if not row.empty
        )

    def form_fault(self) -> str:
        """The first cell that cannot stand as it is."""
        for row in self._rows:
            if not row.empty and not row.what.text().strip():
                row.what.setFocus()
                return self.tr("Say what is to be done, or empty the action.")
            if not row.by.understood():
                row.by.setFocus()
                return self.tr("Write the day by which it is to be done, for example 24/11/2026 or +7.")
        return ""

    def draft_text(self) -> str:
        """The rows as they were typed."""
        return json.dumps([row.typed() for row in self._rows if not row.empty])

    def give_back(self, text: str) -> None:
        """Show the rows of a draft."""
        self._show(json.loads(text or "[]"))

    # inside

    def _show(self, rows: Sequence[Sequence[str]]) -> None:
        for row in self._rows[len(rows) + 1 :]:
            self._column.removeWidget(row.holder)
            row.holder.hide()
            row.holder.deleteLater()
        del self._rows[len(rows) + 1 :]
        for number, (what, role, who, by) in enumerate(rows):
            row = self._rows[number] if number < len(self._rows) else self._add()
            row.what.setText(what)
            row.role.setCurrentIndex(max(row.role.findData(role), 0))
            row.who.setText(who)
            row.by.setText(by)
            for edit in (row.what, row.who, row.by):
                edit.setCursorPosition(0)
        self._see_to_fresh_row()

    def _add(self) -> _Row:
        holder = QFrame(self)
        holder.setProperty("kind", "card")
        by = DayEdit(holder)
        by.set_today(self._today)
        role = choices([(one.value, plan_words.role(one)) for one in _ROLES])
        row = _Row(holder, QLineEdit(holder), role, QLineEdit(holder), by)
        column, below = QVBoxLayout(holder), QHBoxLayout()
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        below.setSpacing(6)
        column.addWidget(row.what)
        for cell in (row.role, row.who):
            below.addWidget(cell, 1)
        column.addLayout(below)
        column.addWidget(row.by)
        before: QWidget | None = self._rows[-1].by if self._rows else None
        for cell in (row.what, row.role, row.who, row.by):
            if before is not None:
                QWidget.setTabOrder(before, cell)
            before = cell
        self._rows.append(row)
        self._column.addWidget(holder)
        for edit in (row.what, row.who, row.by):
            edit.textChanged.connect(self._see_to_fresh_row)
            edit.textChanged.connect(self.changed)
        row.role.currentIndexChanged.connect(lambda _at: self._name(row))
        row.role.currentIndexChanged.connect(self.changed)
        self._say(row, len(self._rows))
        self.setFocusProxy(self._rows[0].what)
        return row

    def _name(self, row: _Row) -> None:
        """Whose it is says who does it, where nobody else was named."""
        known = set(self._names.values())
        if not row.who.text().strip() or row.who.text() in known:
            row.who.setText(self._names.get(Role(row.role.currentData()), "") if row.what.text().strip() else "")

    def _see_to_fresh_row(self) -> None:
        if not self._rows or not self._rows[-1].empty:
            self._add()
        for row in self._rows:
            if row.what.text().strip() and not row.who.text().strip() and not row.who.isModified():
                row.who.setText(self._names.get(Role(row.role.currentData()), ""))

    def _say(self, row: _Row, number: int) -> None:
        row.what.setPlaceholderText(self.tr("What is to be done"))
        row.who.setPlaceholderText(self.tr("Who does it"))
        row.by.set_hint(self.tr("By, e.g. +7"))
        row.what.setAccessibleName(self.tr("Action {number}: what").format(number=number))
        row.role.setAccessibleName(self.tr("Action {number}: whose it is").format(number=number))
        row.who.setAccessibleName(self.tr("Action {number}: who does it").format(number=number))
        row.by.setAccessibleName(self.tr("Action {number}: by when").format(number=number))
