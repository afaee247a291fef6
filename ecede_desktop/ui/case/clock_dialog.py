"""The six-month clock of a case in full: each session with its last day, and each step before a charge explained."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QTableView, QTabWidget, QVBoxLayout, QWidget

from ecede_desktop.law.limitation import SessionLimit
from ecede_desktop.law.sequences import SequenceStep
from ecede_desktop.records.case_clocks import CaseClock
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.case import clock_words
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import open_at
from ecede_desktop.ui.widgets.row_table import CharacterWidth, keep_fitted, row_table

translate = QCoreApplication.translate
WIDTHS = (CharacterWidth(18), CharacterWidth(11), CharacterWidth(30, elastic=True), CharacterWidth(30, elastic=True))


class ClockDialog(QDialog):
    """Shows the clock as it was read; nothing is changed here."""

    def __init__(self, clock: CaseClock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = translate("CaseClock", "Six-month clock of case {reference}").format(reference=clock.reference)
        self.setWindowTitle(title)
        self.model: RowsModel[SessionLimit] = RowsModel(_columns(clock), self)
        # What presses first stands first: sessions out of time, then those paid for, come after what can be charged.
        self.model.set_rows((*clock.open, *reversed(clock.clock.gone_on(clock.today)), *clock.answered))
        self.table: QTableView = row_table(self.model)
        self.table.setAccessibleName(translate("CaseClock", "Unauthorised sessions and their last days"))
        keep_fitted(self.table, WIDTHS)
        self.steps = [line for ahead in clock.ways for line in _lines(ahead.steps, clock)]
        tabs = QTabWidget()
        tabs.addTab(self.table, translate("CaseClock", "Sessions"))
        tabs.addTab(self._way_page(clock), translate("CaseClock", "Way to court"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(translate("CaseClock", "&Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(label(title, "section", wraps=True))
        self.about = " ".join(
            part
            for part in (
                clock_words.what_is_open(clock), clock_words.falls_out(clock), clock_words.policy(clock),
                *clock_words.besides(clock),
            )
            if part
        )  # fmt: skip
        column.addWidget(label(self.about, "muted", wraps=True))
        column.addWidget(tabs, 1)
        column.addWidget(buttons)
        open_at(self, 820, 480)

    def _way_page(self, clock: CaseClock) -> QWidget:
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setSpacing(theme.SPACE_RELATED)
        for ahead in clock.ways:
            inner.addWidget(label(clock_words.way(ahead), "strong", wraps=True))
            for head, how in _lines(ahead.steps, clock):
                inner.addWidget(label(head, wraps=True))
                inner.addWidget(label(how, "small", wraps=True))
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(translate("CaseClock", "Steps before a charge"))
        scroll.setWidget(page)
        return scroll


def _lines(steps: Iterable[SequenceStep], clock: CaseClock) -> list[tuple[str, str]]:
    return [clock_words.step(one, clock) for one in steps]


def _columns(clock: CaseClock) -> tuple[RowsColumn[SessionLimit], ...]:
    return (
        RowsColumn(
            lambda: translate("CaseClock", "Day"), lambda one: wording.day(one.day), sorts_by=lambda one: one.day
        ),
        RowsColumn(lambda: translate("CaseClock", "Session"), lambda one: wording.session(one.session)),
        RowsColumn(
            lambda: translate("CaseClock", "Last day to begin"),
            lambda one: "" if one.answered_by else clock_words.days_left(one.last_day, clock),
            sorts_by=lambda one: one.last_day,
        ),
        RowsColumn(lambda: translate("CaseClock", "State"), lambda one: clock_words.state(one, clock)),
    )
