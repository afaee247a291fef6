"""What the works of the school pages have in common beside asking in a dialog of fields."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog

from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.register_files import WrittenFile
from ecede_desktop.ui import asking

TABLES = "XLSX (*.xlsx);;CSV (*.csv)"
"""Kinds of table that are written, as the file dialog names them."""


class Asking(asking.Asking):
    """Reads and writes without a dialog too, and tells the page what came of it.

    Signals:
        refused(UserError): what was asked without a dialog cannot be done.
        done(str): a sentence of what was done.
    """

    refused = Signal(object)
    done = Signal(str)

    def write(self, service: Callable[[], Outcome[Any]], then: Callable[[Any], None] | None = None) -> None:
        """Do something that asks for nothing more."""
        self.operations.write(service, self, done=then, owner=self, refused=self.refused.emit)

    def read(self, function: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Ask for something."""
        self.operations.read(function, then, owner=self, failed=self.refused.emit)

    @staticmethod
    def closing(dialog: QDialog, then: Callable[[Any], object]) -> Callable[[Any], None]:
        """Let a dialog go, then go on with the answer."""

        def go(value: Any) -> None:
            dialog.accept()
            then(value)

        return go

    def say_written(self, written: WrittenFile) -> None:
        """Tell that a file is written, and what was left out of it."""
        said = self.tr("{file} is written: {marks} sessions.").format(file=written.path.name, marks=written.marks)
        if written.left_out:
            said += " " + self.tr("{count} pupils are left out because their whereabouts are protected.").format(
                count=written.left_out
            )
        if written.withheld:
            said += " " + self.tr("Addresses and ways to reach people are left out: they are protected.")
        self.done.emit(said)
