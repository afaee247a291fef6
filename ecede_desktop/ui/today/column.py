"""One column of Today: its heading with the count, its lines, or what will stand here."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.visit_plans import CheckOutRow
from ecede_desktop.ui import theme
from ecede_desktop.ui.check_out_card import CheckOutCard
from ecede_desktop.ui.task_line import TaskLine, why_in_words
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.today.model import ColumnView
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label

ICONS = {"overdue": "clock", "visits": "home_visit", "to_do": "task"}


class TodayColumn(QWidget):
    """Signals: finished(TaskRow), put_off(TaskRow), history_wanted(TaskRow), opened(reference), school_opened(number),
    unfolded(key), acted(key), visit_wanted(TaskRow), referral_opened(number), check_out_opened(CheckOutRow)."""

    finished = Signal(object)
    put_off = Signal(object)
    history_wanted = Signal(object)
    opened = Signal(str)
    school_opened = Signal(str)
    concern_opened = Signal(str)
    unfolded = Signal(str)
    acted = Signal(str)
    visit_wanted = Signal(object)
    referral_opened = Signal(str)
    check_out_opened = Signal(object)

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        # Columns are equally wide whatever their words would like.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._heading, self._count = label(kind="section", wraps=True), label(kind="muted")
        self._lines, self._late = QVBoxLayout(), QVBoxLayout()
        for lines in (self._lines, self._late):
            lines.setSpacing(theme.SPACE_RELATED)
        head = QHBoxLayout()
        head.setSpacing(theme.SPACE_RELATED)
        head.addWidget(IconLabel(ICONS[key], Token.MUTED))
        head.addWidget(self._heading, 1)
        head.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addLayout(head)
        column.addLayout(self._late)
        column.addLayout(self._lines)
        column.addStretch(1)

    def show_view(self, view: ColumnView, today: dt.date, ladder: Ladder, empty: tuple[str, str], more: str) -> None:
        """Show the lines; ``empty`` is the sentence and the button for none, ``more`` the words of the link."""
        self._count.setText(str(view.total) if view.total else "")
        _clear(self._lines)
        for task in view.shown:
            line = TaskLine(task, today, ladder, why=why_in_words(view.whys.get(task.id)))
            line.finished.connect(self.finished)
            line.put_off.connect(self.put_off)
            line.history_wanted.connect(self.history_wanted)
            line.opened.connect(self.opened)
            line.school_opened.connect(self.school_opened)
            line.concern_opened.connect(self.concern_opened)
            line.visit_wanted.connect(self.visit_wanted)
            line.referral_opened.connect(self.referral_opened)
            self._lines.addWidget(line)
        if view.hidden:
            self._lines.addWidget(self._link(more, lambda: self.unfolded.emit(self.key)), 0, Qt.AlignmentFlag.AlignLeft)
        if not view.total:
            sentence, button = empty
            self._lines.addWidget(label(sentence, "muted", wraps=True))
            if button:
                link = self._link(button, lambda: self.acted.emit(self.key))
                self._lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def show_check_outs(self, rows: tuple[CheckOutRow, ...], pack: PolicyPack) -> None:
        """Above everything: who has not checked out from a visit."""
        _clear(self._late)
        for row in rows:
            card = CheckOutCard(row, pack)
            card.opened.connect(self.check_out_opened)
            self._late.addWidget(card)

    @property
    def check_outs(self) -> tuple[CheckOutCard, ...]:
        """The cards of those who are not back."""
        found = (self._late.itemAt(at) for at in range(self._late.count()))
        return tuple(w for item in found if item is not None and isinstance(w := item.widget(), CheckOutCard))

    def set_heading(self, heading: str) -> None:
        """The name of the column."""
        self._heading.setText(heading)
        self.setAccessibleName(heading)

    @property
    def lines(self) -> tuple[TaskLine, ...]:
        """The lines shown."""
        found = (self._lines.itemAt(at) for at in range(self._lines.count()))
        return tuple(w for item in found if item is not None and isinstance(w := item.widget(), TaskLine))

    def _link(self, words: str, act: object) -> QPushButton:
        link = QPushButton(words)
        link.setProperty("kind", "link")
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.clicked.connect(act)
        return link


def _clear(lines: QVBoxLayout) -> None:
    while (item := lines.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
