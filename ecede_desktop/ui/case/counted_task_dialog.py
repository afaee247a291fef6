"""A task whose day is counted: by a deadline of the law or in so many days, with the counting before it is added."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.due_days import DueDay
from ecede_desktop.records.tasks import AddTask
from ecede_desktop.services import task_days, tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import counting_words, i18n, theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import open_at

UNITS = ("school", "working", "business", "calendar")
PAUSE = 150
"""Milliseconds after the last change before the day is counted."""


class CountedTaskDialog(QDialog):
    """Counts off the UI thread as it is filled in; nothing is added before the day it comes to has been seen."""

    def __init__(
        self, desk: Desk, operations: Operations, reference: str, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._operations, self._reference = desk, operations, reference
        self.due: DueDay | None = None
        self.setWindowTitle(self.tr("Add a task and count its day"))
        self.what, self.how, self.start = QLineEdit(title), QComboBox(), DayEdit()
        self.number, self.unit = QSpinBox(), QComboBox()
        self.counted, self.refusal = label(wraps=True), Banner()
        self.add, self.leave = QPushButton(self.tr("&Add the task")), QPushButton(self.tr("Close"))
        self.add.setProperty("kind", "primary")
        self._fill()
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._count)
        self._connect()
        open_at(self, 620, 420)
        self._turn()

    def save(self) -> None:
        """Add the task, as it was counted."""
        day = self.start.day() or self._desk.clock.today()
        rule = str(self.how.currentData() or "")
        by_hand = {} if rule else {"count": self.number.value(), "unit": str(self.unit.currentData())}
        command = AddTask(self._reference, self.what.text().strip(), rule=rule, trigger_on=day, **by_hand)  # type: ignore[arg-type]
        self.add.setEnabled(False)
        self._operations.write(
            lambda: tasks.add_task(self._desk, command),
            self,
            done=lambda _row: self.accept(),
            owner=self,
            refused=self._refused,
        )

    def _fill(self) -> None:
        self.how.addItem(self.tr("In so many days"), "")
        for rule, citation in task_days.deadline_choices(self._desk):
            sentence = rule.welsh if i18n.language() == "cy" else rule.english
            self.how.addItem(f"{sentence} ({citation.act} {citation.section})", rule.key)
        for key in UNITS:
            self.unit.addItem(counting_words.unit(key), key)
        self.number.setRange(1, task_days.MOST_COUNTED)
        self.number.setValue(10)
        self.start.set_today(self._desk.clock.today())
        self.start.set_day(self._desk.clock.today())

    def _turn(self) -> None:
        """A deadline of the law brings its own number and kind of days."""
        by_hand = not self.how.currentData()
        for part in (self.number, self.unit, self._number_name):
            part.setVisible(by_hand)
        self._pause.start()

    def _count(self) -> None:
        day = self.start.day()
        if day is None:
            self._show_fault(self.tr("Write the day it counts from, for example 24/11/2026."))
            return
        rule, number, unit = str(self.how.currentData() or ""), self.number.value(), str(self.unit.currentData())

        def due() -> DueDay:
            kept = rule or task_days.count_rule(number, unit)
            return task_days.due_in_case(self._desk, self._reference, kept, day)

        self._operations.read(due, lambda found: self._show(found, day), owner=self, failed=self._fault)

    def _show(self, due: DueDay, day: dt.date) -> None:
        if day != self.start.day():
            return  # another day was written meanwhile
        self.due = due
        self.refusal.say("")
        said = self.tr("Due {day}.").format(day=i18n.format_day(due.day))
        self.counted.setText(f"{said} {counting_words.counted(due)}")
        self.add.setEnabled(True)

    def _fault(self, refusal: UserError) -> None:
        self._show_fault(wording.error_sentence(refusal))

    def _show_fault(self, sentence: str) -> None:
        self.due = None
        self.counted.setText("")
        self.refusal.say(sentence, "danger")
        self.add.setEnabled(False)

    def _refused(self, refusal: UserError) -> None:
        self.add.setEnabled(True)
        self.refusal.say(wording.error_sentence(refusal), "danger")
        if refusal.facts.get("field") == "title":
            self.what.setFocus()

    def _connect(self) -> None:
        self.how.currentIndexChanged.connect(self._turn)
        self.unit.currentIndexChanged.connect(self._pause.start)
        self.number.valueChanged.connect(self._pause.start)
        self.start.textChanged.connect(self._pause.start)
        self.add.clicked.connect(self.save)
        self.leave.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(label(self.windowTitle(), "title", wraps=True))
        named = (
            (self.tr("What is to be done"), self.what),
            (self.tr("How the day is counted"), self.how),
            (self.tr("Counted from"), self.start),
        )
        for words, part in named:
            column.addWidget(label(words, "strong"))
            part.setAccessibleName(words)
            column.addWidget(part)
        self._number_name = label(self.tr("How many"), "strong")
        self.number.setAccessibleName(self._number_name.text())
        self.unit.setAccessibleName(self.tr("Kind of days"))
        column.addWidget(self._number_name)
        row = QHBoxLayout()
        row.addWidget(self.number)
        row.addWidget(self.unit, 1)
        column.addLayout(row)
        column.addWidget(self.counted)
        column.addWidget(self.refusal)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.leave, self.add):
            buttons.addWidget(button)
        column.addLayout(buttons)
        self.how.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.how.setMinimumContentsLength(30)
