"""One finding with what was agreed about it, acted on where it stands."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.records.school_visits import SchoolActionRow
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.register_checks import words
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label


class ActionCard(QFrame):
    """Signals: done_wanted(SchoolActionRow): what came of it is to be said."""

    done_wanted = Signal(object)

    def __init__(self, action: SchoolActionRow, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = action
        self.setProperty("kind", "card")
        late = action.open and action.due_on is not None and action.due_on < today
        name, token = ("met", Token.SUCCESS) if action.done_on else ("task", Token.DANGER if late else Token.ACCENT)
        if not action.action:
            name, token = "note", Token.MUTED
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(theme.SPACE_RELATED)
        row.addWidget(IconLabel(name, token), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_INSIDE // 2)
        row.addLayout(column, 1)
        column.addWidget(label(action.action or action.finding, "strong", wraps=True))
        lines = [(text, "muted") for text in self._lines(today)]
        if late:
            lines[0] = (lines[0][0], "error")
        for text, kind in lines:
            column.addWidget(label(text, kind, wraps=True))
        if action.open:
            self.done_button = QPushButton(self.tr("Done…"))
            self.done_button.setAccessibleName(self.tr("Done: {action}").format(action=action.action))
            self.done_button.clicked.connect(lambda: self.done_wanted.emit(self.action))
            row.addWidget(self.done_button, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(". ".join([action.action or action.finding, *(text for text, _ in lines)]))

    def _lines(self, today: dt.date) -> list[str]:
        action = self.action
        parts = [self._when(today), action.who, words.weight(action.weight)]
        lines = [" · ".join(part for part in parts if part)]
        if action.finding and action.action:
            lines.append(self.tr("Found: {finding}").format(finding=action.finding))
        if action.outcome:
            lines.append(self.tr("What came of it: {outcome}").format(outcome=action.outcome))
        return lines

    def _when(self, today: dt.date) -> str:
        action = self.action
        if action.done_on is not None:
            return self.tr("Done {day}").format(day=wording.day(action.done_on))
        if not action.action:
            return ""
        if action.due_on is None:
            return self.tr("No day set")
        told = wording.relative_day(action.due_on, today)
        return self.tr("Overdue: {day}").format(day=told) if action.due_on < today else told
