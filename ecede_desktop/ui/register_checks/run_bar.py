"""Which school, which days, and the button that runs the check; while it runs, how far it is and how to stop it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.ui import school_names, theme
from ecede_desktop.ui.register_checks.parts import beside_fields
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label


class RunBar(QWidget):
    """Signals: school_chosen(number), run_wanted(first, last), stop_wanted()."""

    school_chosen = Signal(str)
    run_wanted = Signal(object, object)
    stop_wanted = Signal()

    def __init__(self, today: dt.date, shown: QComboBox, parent: QWidget | None = None) -> None:
        """``shown`` is the box in which the check that is looked at is chosen: it stands in the same line."""
        super().__init__(parent)
        self.school, self.first, self.last = QComboBox(), DayEdit(), DayEdit()
        self.run_button, self.stop_button = QPushButton(), QPushButton()
        self.run_button.setProperty("kind", "primary")
        self.progress, self._going = QProgressBar(), label(kind="muted", wraps=True)
        self.fields = [Field(control) for control in (self.school, self.first, self.last)]
        self.shown_field = Field(shown)
        self._today = today
        self._lay_out()
        for day in (self.first, self.last):
            day.set_today(today)
        self.first.set_day(dt.date(school_year_of(today), 9, 1))
        self.last.set_day(today)
        self.school.activated.connect(lambda _at: self.school_chosen.emit(self.school.currentData()))
        self.run_button.clicked.connect(self.run)
        self.stop_button.clicked.connect(self.stop_wanted)
        self.retranslate()

    def show_schools(self, schools: Sequence[SchoolRow], number: str) -> None:
        """Offer the schools; the one that is looked at is chosen."""
        names = Counter(row.name for row in schools)
        self.school.clear()
        if not number:
            self.school.addItem(self.tr("Choose a school"), "")
        for row in schools:
            name = school_names.own(row.name)
            self.school.addItem(name if names[row.name] == 1 else f"{name} ({row.number})", row.number)
        self.school.setCurrentIndex(max(self.school.findData(number), 0))
        self.run_button.setEnabled(bool(number))

    def run(self) -> None:
        """Ask for a check of the days, unless they cannot be."""
        first, last = self.first.day(), self.last.day()
        wrong = self.tr("Write a day, for example 24/11/2026.")
        self.fields[1].set_error("" if first else wrong)
        self.fields[2].set_error("" if last else wrong)
        if first is not None and last is not None:
            self.run_wanted.emit(first, last)

    def show_going(self, at: int, of: int) -> None:
        """How many rules have been run; 0 of 0 while the register is read."""
        self._stack.setCurrentIndex(1)
        self.progress.setRange(0, of)
        self.progress.setValue(at)
        self.stop_button.setEnabled(True)

    def show_ready(self) -> None:
        """Nothing is running."""
        self._stack.setCurrentIndex(0)

    def retranslate(self) -> None:
        """Say every sentence again."""
        for field, words in zip(self.fields, (self.tr("School"), self.tr("From"), self.tr("To")), strict=True):
            field.say(words)
        self.shown_field.say(self.tr("Check that is shown"))
        self.run_button.setText(self.tr("&Run check"))
        self.stop_button.setText(self.tr("Stop"))
        self._going.setText(self.tr("Looking the register through"))
        self.progress.setAccessibleName(self._going.text())

    def _lay_out(self) -> None:
        self.school.setMinimumContentsLength(28)
        self.school.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        ask, going = QWidget(), QWidget()
        row = FlowLayout(ask)
        for field in self.fields:
            row.addWidget(field)
        row.addWidget(beside_fields(self.run_button))
        row.addWidget(self.shown_field)
        line = QHBoxLayout(going)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.SPACE_GROUP)
        for part, share in ((self._going, 0), (self.progress, 1), (self.stop_button, 0)):
            line.addWidget(part, share)
        self._stack = QStackedWidget()
        for page in (ask, going):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
