"""What an officer does from the case itself: parents, groups, notes, tasks."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.claims import ContactClaimRow
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.records.tasks import AddTask, FinishTask, SnoozeTask, TaskRow
from ecede_desktop.services import tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.case.add_parent_dialog import AddParentDialog
from ecede_desktop.ui.case.chronology_lines import contact_of
from ecede_desktop.ui.case.membership_work import MembershipWork
from ecede_desktop.ui.case.note_dialog import NoteDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.task_titles import title_of
from ecede_desktop.ui.widgets.day_and_reason_dialog import DayAndReasonDialog


class CaseWork(QObject):
    """Signals: task_added(), task_refused(sentence)."""

    task_added = Signal()
    task_refused = Signal(str)

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._operations, self._window = desk, operations, window
        self.view: CaseView | None = None
        self.memberships = MembershipWork(desk, operations, window)

    def add_parent(self) -> None:
        """Open the dialog that adds a parent."""
        self._open_parent(None)

    def change_parent(self, parent: ParentRow) -> None:
        """Open the dialog that adds what is newly known of a parent."""
        self._open_parent(parent)

    def make_parent(self, claimed: ContactClaimRow) -> None:
        """Open the same dialog with what a school claims; a person decides."""
        self._open_parent(None, claimed)

    def add_group(self) -> None:
        """Open the dialog that adds a vulnerable group."""
        if self.view is not None:
            self.memberships.add(self.view.pupil)

    def add_to_note(self, key: str) -> None:
        """Open the dialog that adds to a contact or corrects words of it; the note itself never changes."""
        contact = contact_of(self.view, key) if self.view else None
        if contact is None:
            return
        dialog = NoteDialog(self._desk, self._operations, contact, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def add_task(self, command: AddTask) -> None:
        """Add a task to the case."""
        self._operations.write(
            lambda: tasks.add_task(self._desk, command),
            self,
            done=lambda _row: self.task_added.emit(),
            owner=self,
            refused=lambda refusal: self.task_refused.emit(wording.error_sentence(refusal)),
        )

    def finish_task(self, task: TaskRow) -> None:
        """A task is done."""
        self._operations.write(lambda: tasks.finish_task(self._desk, FinishTask(task.id)), self, owner=self)

    def put_off_task(self, task: TaskRow) -> None:
        """Open the dialog that puts a task off."""

        def take(day: dt.date, reason: str) -> None:
            self._operations.write(
                lambda: tasks.snooze_task(self._desk, SnoozeTask(task.id, day, reason)),
                self,
                done=lambda _row: dialog.accept(),
                owner=dialog,
                refused=lambda refusal: dialog.refuse(wording.error_sentence(refusal)),
            )

        title, words = self.tr("Put off"), self.tr("Put off")
        about = title_of(task, self._desk.pack.ladder)
        dialog = DayAndReasonDialog(title, about, words, self._desk.clock.today(), take, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_parent(self, known: ParentRow | None, claimed: ContactClaimRow | None = None) -> None:
        if self.view is None:
            return
        dialog = AddParentDialog(
            self._desk, self._operations, self.view.pupil, known=known, claimed=claimed, parent=self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
