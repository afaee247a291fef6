"""Every time that a task was put off: until when, why, by whom and on which day, the latest first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.law.stages import Ladder
from ecede_desktop.records.tasks import SnoozeRow, TaskRow, TaskView
from ecede_desktop.services import tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.task_titles import title_of
from ecede_desktop.ui.widgets.labels import label


class TaskHistoryDialog(QDialog):
    """Shows a task with each time that it was put off; nothing is changed here."""

    def __init__(self, view: TaskView, ladder: Ladder, parent: QWidget) -> None:
        super().__init__(parent)
        title = self.tr("Each time it was put off")
        self.setWindowTitle(title)
        self.lines = [in_words(row) for row in view.snoozes]
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setSpacing(theme.SPACE_RELATED)
        for said in self.lines:
            inner.addWidget(label(said, wraps=True))
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(title)
        scroll.setWidget(page)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("&Close"))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_GROUP)
        column.addWidget(label(title, "section", wraps=True))
        column.addWidget(label(title_of(view.task, ladder), "muted", wraps=True))
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        self.resize(theme.look().px(480), theme.look().px(320))


def in_words(row: SnoozeRow) -> str:
    """One time that it was put off."""
    said = QCoreApplication.translate("TaskHistoryDialog", "Put off to {until} by {name} on {day}: {reason}")
    day = i18n.format_day(local(row.at).date())
    return said.format(until=i18n.format_day(row.until), name=row.by, day=day, reason=row.reason)


def show_history(desk: Desk, operations: Operations, task: TaskRow, window: QWidget) -> None:
    """Read the task and open the dialog."""

    def show(view: TaskView) -> None:
        dialog = TaskHistoryDialog(view, desk.pack.ladder, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    operations.read(lambda: tasks.view_task(desk, task.id), show, owner=window)
