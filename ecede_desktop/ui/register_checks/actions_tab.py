"""What was agreed with a school and the visits at which it was."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.records.school_visits import SchoolActionRow, SchoolVisitRow
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.register_checks import words
from ecede_desktop.ui.register_checks.action_card import ActionCard
from ecede_desktop.ui.register_checks.work import SchoolWork
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label


class ActionsTab(QScrollArea):
    """Signals: visit_wanted(), action_wanted(), done_wanted(SchoolActionRow)."""

    visit_wanted = Signal()
    action_wanted = Signal()
    done_wanted = Signal(object)

    def __init__(self, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._work: SchoolWork | None = None
        self.visit_button, self.action_button = QPushButton(), QPushButton()
        self.visit_button.setProperty("kind", "primary")
        self._open_title, self._visits_title = label(kind="section"), label(kind="section")
        self._actions, self._visits = QVBoxLayout(), QVBoxLayout()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, theme.SPACE_GROUP, theme.SPACE_RELATED, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_RELATED)
        buttons = FlowLayout()
        buttons.addWidget(self.visit_button)
        buttons.addWidget(self.action_button)
        column.addLayout(buttons)
        column.addWidget(self._open_title)
        column.addLayout(self._actions)
        column.addSpacing(theme.SPACE_RELATED)
        column.addWidget(self._visits_title)
        column.addLayout(self._visits)
        column.addStretch(1)
        for lines in (self._actions, self._visits):
            lines.setSpacing(theme.SPACE_RELATED)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self.visit_button.clicked.connect(self.visit_wanted)
        self.action_button.clicked.connect(self.action_wanted)
        self.retranslate()

    def show_work(self, work: SchoolWork) -> None:
        """Show what was agreed with a school."""
        self._work = work
        _clear(self._actions)
        _clear(self._visits)
        for action in work.actions:
            self._actions.addWidget(self._card(action))
        if not work.actions:
            self._actions.addWidget(label(self.tr("Nothing has been agreed yet."), "muted", wraps=True))
        for visit in work.visits:
            self._visits.addWidget(self._visit(visit))
        if not work.visits:
            self._visits.addWidget(label(self.tr("No visit has been recorded yet."), "muted", wraps=True))

    @property
    def cards(self) -> tuple[ActionCard, ...]:
        """The actions shown."""
        found = (self._actions.itemAt(at) for at in range(self._actions.count()))
        return tuple(w for item in found if item is not None and isinstance(w := item.widget(), ActionCard))

    def retranslate(self) -> None:
        """Say every sentence again."""
        self.visit_button.setText(self.tr("Record a &visit"))
        self.action_button.setText(self.tr("&Agree an action"))
        self._open_title.setText(self.tr("Findings and agreed actions"))
        self._visits_title.setText(self.tr("Visits"))
        if self._work is not None:
            self.show_work(self._work)

    def _card(self, action: SchoolActionRow) -> ActionCard:
        card = ActionCard(action, self._today)
        card.done_wanted.connect(self.done_wanted)
        return card

    def _visit(self, visit: SchoolVisitRow) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(theme.SPACE_INSIDE // 2)
        title = f"{wording.day(visit.on)} · {words.visit_kind(visit.kind)}"
        seen = self.tr("Seen: {who}").format(who=visit.seen) if visit.seen else ""
        by = self.tr("Recorded by {name}").format(name=visit.recorded_by)
        agreed = self.tr("Findings and actions: {count}").format(count=len(visit.actions)) if visit.actions else ""
        column.addWidget(label(title, "strong", wraps=True))
        column.addWidget(label(" · ".join(part for part in (seen, by, agreed) if part), "small", wraps=True))
        column.addWidget(label(visit.text, wraps=True))
        card.setAccessibleName(f"{title}. {seen} {by}. {visit.text}")
        return card


def _clear(lines: QVBoxLayout) -> None:
    while (item := lines.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
