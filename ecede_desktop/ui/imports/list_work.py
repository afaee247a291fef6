"""Does what is asked of what went in before: takes imports back, settles differences, shows claims and profiles."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.claims import ImportClaims
from ecede_desktop.records.differences import DifferenceRow, SettleDifferences
from ecede_desktop.records.imports import ImportRow
from ecede_desktop.records.saved_profiles import SavedProfile
from ecede_desktop.records.withdrawals import Reliance, Withdrawal
from ecede_desktop.services import import_batches, import_differences, import_profiles, import_undo, imports
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, wording
from ecede_desktop.ui.imports.difference_words import difference_sentence
from ecede_desktop.ui.imports.import_dialogs import ClaimsDialog, ProfileDialog, ReliedOnDialog
from ecede_desktop.ui.imports.import_lists import ImportLists
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.text_dialog import TextDialog

_MOST_NAMED = 4


class ListWork(QObject):
    """Signals: refused(UserError); said(str): what was done."""

    refused = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, operations: Operations, lists: ImportLists, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._operations, self._lists, self._owner = desk, operations, lists, owner
        self.dialog: QDialog | None = None
        lists.undo_wanted.connect(self.undo)
        lists.claims_wanted.connect(self.show_claims)
        lists.settle_wanted.connect(self.settle)
        lists.profile_wanted.connect(self.show_profile)
        lists.retire_wanted.connect(self.retire)

    def read(self) -> None:
        """Ask for everything that is listed."""
        lists = self._lists
        self._ask(lambda: imports.list_imports(self._desk), lists.show_imports)
        self._ask(lambda: import_differences.list_differences(self._desk), lists.show_differences)
        self._ask(lambda: import_batches.list_batches(self._desk), lists.show_batches)
        self._ask(lambda: import_profiles.list_profiles(self._desk), lists.show_profiles)

    def undo(self, row: ImportRow) -> None:
        """Show what relies on an import; where nothing does, ask why it is taken back."""
        self._ask(lambda: import_undo.what_relies_on(self._desk, row.id), partial(self._ask_why, row))

    def settle(self, rows: tuple[DifferenceRow, ...]) -> None:
        """Ask what was decided about some differences."""
        if not rows:
            return
        named = [difference_sentence(row.kind, row.facts) for row in rows[:_MOST_NAMED]]
        if len(rows) > _MOST_NAMED:
            named.append(self.tr("and {count} more").format(count=len(rows) - _MOST_NAMED))
        ids = tuple(row.id for row in rows)

        def take(note: str) -> None:
            command = SettleDifferences(ids, note)
            self._write(lambda: import_differences.settle_differences(self._desk, command), self._settled)

        self._open(
            TextDialog(
                self.tr("Settle differences"), "\n".join(named), self.tr("What was decided"), self.tr("Settle"), take,
                self._owner,
            )
        )  # fmt: skip

    def show_claims(self, row: ImportRow) -> None:
        """Contacts and sums of an import's file."""

        def show(claims: ImportClaims) -> None:
            self._open(ClaimsDialog(row.file_name, claims, self._owner))

        self._ask(lambda: imports.view_claims(self._desk, row.id), show)

    def show_profile(self, row: SavedProfile) -> None:
        """A profile as it is kept."""
        self._open(ProfileDialog(f"{row.name} {row.version}", row.content, self._owner))

    def retire(self, row: SavedProfile) -> None:
        """Use a profile no more."""
        said = self.tr("{name} is used no more; imports that were read with it keep saying so.").format(name=row.name)
        self._write(lambda: import_profiles.retire_profile(self._desk, row.name), lambda _count: self.said.emit(said))

    def _ask_why(self, row: ImportRow, reliances: tuple[Reliance, ...]) -> None:
        if reliances:
            self._open(ReliedOnDialog(row.file_name, reliances, self._owner))
            return

        def take(reason: str) -> None:
            self._write(lambda: import_undo.withdraw_import(self._desk, row.id, reason), self._withdrawn)

        about = self.tr(
            "Nothing relies on {file} of {day}. Marks that go: {new}. Marks that are as before: {changed}. Both values "
            "stay on record, and the file may go in again."
        ).format(
            file=row.file_name, day=i18n.format_day(row.imported_at.date()), new=row.marks_new,
            changed=row.marks_changed,
        )  # fmt: skip
        self._open(
            TextDialog(
                self.tr("Take an import back"), about, self.tr("Why it is taken back"), self.tr("Take back"), take,
                self._owner,
            )
        )  # fmt: skip

    def _withdrawn(self, done: Withdrawal) -> None:
        self._close()
        said = self.tr("{file} is taken back. Marks that are as before: {restored}. Marks that are gone: {gone}.")
        self.said.emit(
            said.format(file=done.file_name, restored=done.marks_restored, gone=done.marks_taken_out)
        )  # fmt: skip

    def _settled(self, rows: tuple[DifferenceRow, ...]) -> None:
        self._close()
        self.said.emit(self.tr("Settled: {count}.").format(count=len(rows)))

    def _ask(self, function: Any, done: Any) -> None:
        self._operations.read(function, done, owner=self._lists, failed=self.refused.emit)

    def _write(self, function: Any, done: Any) -> None:
        self._operations.write(function, self, done=done, owner=self._lists, refused=self._refuse)

    def _refuse(self, refusal: UserError) -> None:
        if isinstance(self.dialog, TextDialog):
            self.dialog.refuse(wording.error_sentence(refusal))
        else:
            self.refused.emit(refusal)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        dialog.open()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.accept()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None
