"""Runs a batch from the window: lists its files, takes them in off the UI thread, and saves its report."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.batches import BatchRow, TakeBatch
from ecede_desktop.records.changes import Outcome
from ecede_desktop.services import import_batches
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.imports.batch_view import BatchView
from ecede_desktop.ui.imports.file_choices import choose_report, csv_or_json
from ecede_desktop.ui.operations import Operations


class BatchWork(QObject):
    """Signals: opened(): the files are listed; refused(UserError); said(str): what was done."""

    opened = Signal()
    refused = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, operations: Operations, view: BatchView, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._operations, self._view, self._owner = desk, operations, view, owner
        self._command = TakeBatch(())
        self._stop: Callable[[], None] = lambda: None
        view.go_wanted.connect(self.run)
        view.stop_wanted.connect(lambda: self._stop())
        view.report_wanted.connect(self._save_report)

    def offer(self, places: tuple[Path, ...]) -> None:
        """List the files of some places; nothing is taken in yet."""
        self._command = command = TakeBatch(places)
        name = places[0].name if len(places) == 1 else self.tr("{count} places").format(count=len(places))
        self._operations.read(
            lambda: import_batches.batch_files(command),
            partial(self._show, name),
            owner=self._view,
            failed=self.refused.emit,
        )

    def run(self) -> None:
        """Take in the files that are listed."""
        teller, command = self._view.start(), self._command

        def take(progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> Outcome[BatchRow]:
            return import_batches.import_batch(
                self._desk, command, progress=progress, cancelled=cancelled, told=teller.tell
            )

        self._stop = self._operations.run(
            take,
            self._view.show_batch,
            progress=self._view.show_progress,
            owner=self._view,
            failed=self._refuse,
        )

    def save_report(self, batch: BatchRow, path: Path) -> None:
        """Save what became of each file."""
        said = self.tr("The report is saved as {path}.").format(path=path)
        self._operations.read(
            lambda: import_batches.write_batch_report(batch, path),
            lambda _none: self.said.emit(said),
            owner=self._view,
            failed=self.refused.emit,
        )

    def _show(self, name: str, files: tuple[str, ...]) -> None:
        self._view.offer(name, files)
        self.opened.emit()

    def _refuse(self, refusal: UserError) -> None:
        self._view.ended()
        self._view.verdict.say(wording.error_sentence(refusal), "danger")

    def _save_report(self, batch: BatchRow | None) -> None:
        path = choose_report(self._owner, "report.csv", csv_or_json()) if batch is not None else None
        if batch is not None and path is not None:
            self.save_report(batch, path)
