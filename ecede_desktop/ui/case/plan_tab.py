"""Tasks of a case: those open with what can be done about them, a line to add one, those done below."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.tasks import AddTask, TaskRow
from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.task_line import TaskLine
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.labels import label


class PlanTab(QScrollArea):
    """Signals: added(AddTask), finished(TaskRow), put_off(TaskRow)."""

    added = Signal(object)
    finished = Signal(object)
    put_off = Signal(object)

    def __init__(self, ladder: Ladder, today: dt.date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ladder, self._today, self._reference = ladder, today, ""
        self._tasks: tuple[TaskRow, ...] = ()
        self.what, self.due, self.add = QLineEdit(), DayEdit(), QPushButton()
        self.due.set_today(today)
        self.error = label(kind="error", wraps=True)
        self.error.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_RELATED)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_RELATED)
        row.addWidget(self.what, 3)
        row.addWidget(self.due, 1)
        row.addWidget(self.add)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, theme.SPACE_RELATED, theme.SPACE_GROUP)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addLayout(self._lines)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(page)
        self.add.setIcon(icon("plus"))
        self.add.clicked.connect(self._add)
        self.what.returnPressed.connect(self._add)
        self.due.returnPressed.connect(self._add)
        self.retranslate()

    def show_tasks(self, reference: str, tasks: tuple[TaskRow, ...]) -> None:
        """Show the tasks of a case."""
        if reference != self._reference:
            self.clear_entry()
        self._reference, self._tasks = reference, tasks
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        still = [task for task in tasks if task.done_at is None]
        done = [task for task in tasks if task.done_at is not None and task.kind != "stage_clock"]
        still.sort(key=lambda task: task.snoozed_to or task.due_on or dt.date.max)
        if not still:
            self._lines.addWidget(label(self.tr("Nothing is open on this case. Add what is to be done next."), "muted"))
        for task in still:
            self._lines.addWidget(self._line(task))
        if done:
            self._lines.addWidget(label(self.tr("Done"), "section"))
            for task in done:
                self._lines.addWidget(self._line(task))

    def clear_entry(self) -> None:
        """The task went in: the line is free for the next one."""
        self.what.clear()
        self.due.clear()
        self.error.hide()

    def refuse(self, sentence: str) -> None:
        """Show why a task was not added; what was typed stays."""
        self.error.setText(sentence)
        self.error.show()

    def retranslate(self) -> None:
        """Say everything again."""
        self.add.setText(self.tr("&Add"))
        self.what.setPlaceholderText(self.tr("What is to be done"))
        self.what.setAccessibleName(self.tr("What is to be done"))
        self.due.set_hint(self.tr("By when, e.g. +7"))
        self.due.setAccessibleName(self.tr("By when"))
        self.show_tasks(self._reference, self._tasks)

    def _line(self, task: TaskRow) -> TaskLine:
        line = TaskLine(task, self._today, self._ladder, names_pupil=False)
        line.finished.connect(self.finished)
        line.put_off.connect(self.put_off)
        return line

    def _add(self) -> None:
        if not self.what.text().strip():
            self.refuse(self.tr("Say what is to be done."))
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.due.understood():
            self.refuse(self.tr("Write the day, for example 24/11/2026 or +7."))
            self.due.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.error.hide()
        self.added.emit(AddTask(self._reference, self.what.text().strip(), self.due.day()))
