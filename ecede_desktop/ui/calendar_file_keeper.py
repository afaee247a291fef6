"""Keeps the calendar file of one's own diary fresh after each change, off the UI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ecede_desktop import settings
from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Changes
from ecede_desktop.services import diary_files
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.operations import Operations

SHOWN = frozenset({"task", "visit_plan", "case", "stage", "concern", "school_referral", "plan", "handoff", "hearing"})
CALM = 1_500
"""Milliseconds without a further change before the file is written."""


class CalendarFileKeeper(QObject):
    """Signals: written(SavedDiary); refused(UserError): the file could not be written; the one before stays."""

    written = Signal(object)
    refused = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CALM)
        self._timer.timeout.connect(self.write)
        operations.committed.connect(self._take_changes)

    def start(self) -> None:
        """Write it soon: days have passed since it was written."""
        if settings.load().calendar_user == str(self._desk.user.id):
            self._timer.start()

    def stop(self) -> None:
        """The store is about to be closed."""
        self._timer.stop()

    def write(self) -> None:
        """Write it now, where somebody asked for it."""
        kept = settings.load()
        if not kept.calendar_file or kept.calendar_user != str(self._desk.user.id):
            return
        desk, path, language = self._desk, Path(kept.calendar_file), i18n.language()
        reference = kept.calendar_reference
        self._operations.read(
            lambda: diary_files.refresh(desk, path, with_reference=reference, language=language),
            self.written.emit,
            owner=self,
            failed=self._fail,
        )

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if changes.kinds & SHOWN:
            self.start()

    def _fail(self, refusal: UserError) -> None:
        self.refused.emit(refusal)
