"""Opens a dialog of fields and gives what was typed to a service; a refusal stands at its field."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.register_files import WrittenFile
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values

TABLES = "XLSX (*.xlsx);;CSV (*.csv)"
"""Kinds of table that are written, as the file dialog names them."""


class Asking(QObject):
    """What the dialogs of the school pages have in common.

    Signals:
        refused(UserError): what was asked without a dialog cannot be done.
        done(str): a sentence of what was done.
    """

    refused = Signal(object)
    done = Signal(str)

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.operations, self.window = desk, operations, window

    def ask(
        self,
        title: str,
        fields: Sequence[FormField],
        save_words: str,
        service: Callable[[Values], Outcome[Any]],
        *,
        about: str = "",
        columns: int = 1,
        then: Callable[[Any], None] | None = None,
    ) -> FormDialog:
        """Open the dialog; ``service`` runs off the UI thread with what was typed."""

        def take(values: Values) -> None:
            self.operations.write(
                lambda: service(values), self, done=finished, owner=dialog, refused=lambda refusal: say(refusal)
            )

        def finished(value: Any) -> None:
            dialog.accept()
            if then is not None:
                then(value)

        def say(refusal: UserError) -> None:
            dialog.refuse(refusal)

        dialog = FormDialog(title, about, fields, save_words, take, self.window, columns=columns)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def write(self, service: Callable[[], Outcome[Any]], then: Callable[[Any], None] | None = None) -> None:
        """Do something that asks for nothing more."""
        self.operations.write(service, self, done=then, owner=self, refused=self.refused.emit)

    def read(self, function: Callable[[], Any], then: Callable[[Any], object]) -> None:
        """Ask for something."""

        def take(value: Any) -> None:
            then(value)

        self.operations.read(function, take, owner=self, failed=self.refused.emit)

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

    def day(self, value: Any = None) -> DayEdit:
        """A field for a day."""
        made = DayEdit()
        made.set_today(self.desk.clock.today())
        made.set_day(value)
        return made
