"""Takes a school's file in and issues blank forms: asks, calls the service, says what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.imports import FileRefused
from ecede_desktop.records.referrals import ImportedReferrals, ImportReferrals, IssueForm
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.services import referral_files
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.referrals import file_dialogs
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.form_dialog import FormDialog


class FileWork(QObject):
    """Signals: brought(number): a file brought referrals, the first of them."""

    brought = Signal(str)

    def __init__(self, desk: Desk, operations: Operations, said: Banner, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._operations, self._said, self._window = desk, operations, said, window
        self.schools: tuple[SchoolRow, ...] = ()

    def drop(self, paths: Sequence[Path]) -> None:
        """Take in what was dropped, one file at a time."""
        if len(paths) > 1:
            self._said.say(self.tr("Drop one file at a time: each is taken in whole or not at all."), "warning")
        elif paths:
            self.take_in(paths[0])

    def choose(self) -> None:
        """Ask for a file."""
        path = file_dialogs.choose_file(self._window)
        if path is not None:
            self.take_in(path)

    def take_in(self, path: Path) -> FormDialog:
        """Ask for what a file does not say, and take it in."""

        def take(command: ImportReferrals) -> None:
            self._operations.write(
                lambda: referral_files.import_referrals(self._desk, command),
                self._window,
                done=brought,
                owner=dialog,
                refused=refused,
            )

        def brought(value: ImportedReferrals) -> None:
            dialog.accept()
            self._tell(value)

        def refused(refusal: UserError) -> None:
            dialog.reject()
            self._refused(refusal)

        today = self._desk.clock.today()
        dialog = file_dialogs.import_dialog(path, self.schools, today, take, self._window)
        return _opened(dialog)

    def issue_form(self) -> FormDialog:
        """Ask which blank form, and where it goes."""

        def take(kind: str, language: str, school: str) -> None:
            path = file_dialogs.choose_place(self._window, kind)
            if path is None:
                dialog.save_button.setEnabled(True)
            else:
                self.write_form(IssueForm(path, kind, language, school), dialog)

        dialog = file_dialogs.form_dialog(self.schools, take, self._window)
        return _opened(dialog)

    def write_form(self, command: IssueForm, dialog: FormDialog) -> None:
        """Write a blank form."""

        def done(issued: IssueForm) -> None:
            dialog.accept()
            self._said.say(self.tr("The blank form was saved as {file}.").format(file=issued.path.name), "success")

        self._operations.write(
            lambda: referral_files.issue_form(self._desk, command),
            self._window,
            done=done,
            owner=dialog,
            refused=dialog.refuse,
        )

    def _tell(self, value: ImportedReferrals) -> None:
        said = self.tr("{file}: taken in {added}, held already {same}.").format(
            file=value.file_name, added=len(value.added), same=value.same
        )
        self._said.say(said, "success")
        if value.added:
            self.brought.emit(value.added[0].number)

    def _refused(self, refusal: UserError) -> None:
        act: Callable[[], None] | None = None
        if isinstance(refusal, FileRefused) and len(refusal.problems) > 1:
            act = partial(self._show_faults, refusal)
        self._said.say(file_dialogs.refused_sentence(refusal), "danger", self.tr("Show all") if act else "", act)

    def _show_faults(self, refusal: FileRefused) -> None:
        dialog = file_dialogs.FaultsDialog(refusal, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _opened(dialog: FormDialog) -> FormDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog
