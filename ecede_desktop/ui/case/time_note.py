"""The time that is left to begin, beside what is asked before a charge, with each session a key press away."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.law.limitation import SessionLimit
from ecede_desktop.records.charges import TimeToBegin
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.case import time_words
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.widgets.labels import label, read_by_keyboard
from ecede_desktop.ui.widgets.room import open_at, opened
from ecede_desktop.ui.widgets.row_table import CharacterWidth, keep_fitted, row_table

translate = QCoreApplication.translate
WIDTHS = (CharacterWidth(22), CharacterWidth(12), CharacterWidth(26, elastic=True), CharacterWidth(16, elastic=True))


class TimeNote(QWidget):
    """Stands among the fields of a dialog; it asks nothing and holds nothing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time: TimeToBegin | None = None
        self.said = label(wraps=True)
        read_by_keyboard(self.said)
        self.each = QPushButton(translate("TimeToBegin", "Each session and its last day"))
        self.each.setProperty("kind", "link")
        self.each.clicked.connect(self.show_each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        column.addWidget(self.said)
        column.addWidget(self.each, 0, Qt.AlignmentFlag.AlignLeft)
        self.setFocusProxy(self.said)
        self.say("")

    def show_time(self, time: TimeToBegin) -> None:
        """Say what is in time until when."""
        self.time = time
        self.say(" ".join(time_words.sentences(time)))
        self.each.setVisible(bool(time.clock.sessions) and not time.of_order)

    def say(self, text: str) -> None:
        """Say a sentence in place of it; none where it is empty."""
        self.said.setText(text or "—")
        self.said.setAccessibleName(text)
        self.each.setVisible(False)

    def show_each(self) -> TimeDialog | None:
        """Every session with its last day."""
        if self.time is None:
            return None
        return opened(TimeDialog(self.time, self))

    def form_value(self) -> Any:
        """Nothing is asked."""
        return None

    def form_fault(self) -> str:
        """Nothing can be wrong."""
        return ""

    def draft_text(self) -> str:
        """Nothing was typed."""
        return ""

    def give_back(self, text: str) -> None:
        """There is nothing to show again."""


class TimeDialog(QDialog):
    """Each session of a period with its last day to begin, and how it was counted."""

    def __init__(self, time: TimeToBegin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = translate("TimeToBegin", "Sessions of the period and the last day for each")
        self.setWindowTitle(title)
        self.model: RowsModel[SessionLimit] = RowsModel(_columns(time), self)
        # What presses first stands first: sessions out of time come after those that can be charged.
        self.model.set_rows((*time.open, *reversed(time.gone)))
        self.table = row_table(self.model)
        self.table.setAccessibleName(title)
        keep_fitted(self.table, WIDTHS)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(translate("CaseClock", "&Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(label(time.parent_name, "section", wraps=True))
        column.addWidget(label(" ".join((*time_words.sentences(time), time_words.rule(time))), "muted", wraps=True))
        column.addWidget(self.table, 1)
        column.addWidget(buttons)
        open_at(self, 680, 480)


def _columns(time: TimeToBegin) -> tuple[RowsColumn[SessionLimit], ...]:
    return (
        RowsColumn(
            lambda: translate("CaseClock", "Day"), lambda one: wording.day(one.day), sorts_by=lambda one: one.day
        ),
        RowsColumn(lambda: translate("CaseClock", "Session"), lambda one: wording.session(one.session)),
        RowsColumn(
            lambda: translate("CaseClock", "Last day to begin"),
            lambda one: wording.relative_day(one.last_day, time.today),
            sorts_by=lambda one: one.last_day,
        ),
        RowsColumn(lambda: translate("CaseClock", "State"), lambda one: time_words.state(one, time)),
    )
