"""What is done with two records: merged with a reason and what has to be stated, kept apart, taken apart again."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.duplicates import NotTheSameRow, SayNotTheSame
from ecede_desktop.records.merges import MergePlan, MergeRecords, MergeReliance, MergeRow, UndoMerge, Undone
from ecede_desktop.services import duplicates, merges
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.draft_keeper import DraftKeeper
from ecede_desktop.ui.merging.words import counts, obstacle_sentence
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values
from ecede_desktop.ui.widgets.growing_text import GrowingText

FORM = "merge"
_PAPERS = "papers_recalled"


class MergingWork(QObject):
    """Signals: merged(MergeRow), apart(NotTheSameRow), said(str): what was done, undone(MergeRow)."""

    merged = Signal(object)
    apart = Signal(object)
    undone = Signal(object)
    said = Signal(str)

    def __init__(self, desk: Desk, operations: Operations, owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._operations, self._owner = desk, operations, owner
        self.dialog: FormDialog | None = None

    def merge(self, plan: MergePlan) -> None:
        """Ask how it is known that they are one person, and for each statement that is needed."""
        fields = [self._reason(self.tr("How you know that they are one person"))]
        for obstacle in plan.asked:
            needed = self.tr("State it, or leave the two as they are.")
            fields.append(FormField(obstacle.key, obstacle_sentence(obstacle), _text(), needed=needed))

        def take(values: Values) -> None:
            stated = {key: str(value) for key, value in values.items() if key != "reason"}
            command = MergeRecords(plan.kind, plan.kept.id, plan.merged.id, str(values["reason"]), stated)
            self._operations.write(
                lambda: merges.merge(self._desk, command), self, done=self._merged, owner=self._owner,
                refused=self._refuse,
            )  # fmt: skip

        about = self.tr("{merged} becomes {kept}. Both histories stay, and the merge can be taken apart again.").format(
            merged=plan.merged.name, kept=plan.kept.name
        )
        self._open(FormDialog(self.tr("Merge two records"), about, fields, self.tr("Merge"), take, self._owner))
        self._keep_draft(f"{plan.kept.id}:{plan.merged.id}")

    def keep_apart(self, plan: MergePlan) -> None:
        """Ask how it is known that they are two people."""

        def take(values: Values) -> None:
            command = SayNotTheSame(plan.kind, plan.kept.id, plan.merged.id, str(values["reason"]))
            self._operations.write(
                lambda: duplicates.say_not_the_same(self._desk, command), self, done=self._apart, owner=self._owner,
                refused=self._refuse,
            )  # fmt: skip

        about = self.tr("{one} and {other} will not be proposed again.").format(
            one=plan.kept.name, other=plan.merged.name
        )
        fields = [self._reason(self.tr("How you know that they are two people"))]
        self._open(FormDialog(self.tr("Not the same"), about, fields, self.tr("Keep apart"), take, self._owner))
        self._keep_draft(f"apart:{plan.kept.id}:{plan.merged.id}")

    def undo(self, row: MergeRow) -> None:
        """Say what relies on a merge; then ask why it is taken apart."""
        self._operations.read(
            lambda: merges.what_relies_on(self._desk, row.id), lambda found: self._ask_undo(row, found),
            owner=self._owner,
        )  # fmt: skip

    def _ask_undo(self, row: MergeRow, reliances: tuple[MergeReliance, ...]) -> None:
        fields = [self._reason(self.tr("Why they are two people after all"))]
        if any(one.kind == "paper" for one in reliances) and self._desk.is_manager:
            papers = ", ".join(one.title for one in reliances if one.kind == "paper")
            asked = self.tr("Issued since: {papers}. What was done about them").format(papers=papers)
            fields.append(FormField(_PAPERS, asked, _text(), needed=self.tr("Say what was done about the papers.")))

        def take(values: Values) -> None:
            command = UndoMerge(row.id, str(values["reason"]), str(values.get(_PAPERS, "")))
            self._operations.write(
                lambda: merges.undo_merge(self._desk, command), self, done=self._undone, owner=self._owner,
                refused=self._refuse,
            )  # fmt: skip

        about = self.tr(
            "{merged} and {kept} will be two records again. What was recorded since stays with {kept}."
        ).format(merged=row.merged.name, kept=row.kept.name)
        self._open(FormDialog(self.tr("Take a merge apart"), about, fields, self.tr("Take apart"), take, self._owner))
        self._keep_draft(f"undo:{row.id}")

    def _reason(self, words: str) -> FormField:
        return FormField("reason", words, _text(), needed=self.tr("Write it, so that others know it later."))

    def _merged(self, row: MergeRow) -> None:
        self._close()
        self.said.emit(self.tr("{merged} is merged into {kept}.").format(merged=row.merged.name, kept=row.kept.name))
        self.merged.emit(row)

    def _apart(self, row: NotTheSameRow) -> None:
        self._close()
        self.said.emit(self.tr("They are kept apart, and are not proposed again."))
        self.apart.emit(row)

    def _undone(self, done: Undone) -> None:
        self._close()
        row = done.merge
        said = self.tr("{merged} and {kept} are two records again.").format(merged=row.merged.name, kept=row.kept.name)
        if done.stayed:
            stays = self.tr("Recorded since, stays with {kept}: {what}.")
            said = f"{said} {stays.format(kept=row.kept.name, what=counts(done.stayed))}"
        self.said.emit(said)
        self.undone.emit(row)

    def _refuse(self, refusal: UserError) -> None:
        if self.dialog is not None:
            self.dialog.refuse(refusal)

    def _keep_draft(self, key: str) -> None:
        """What is typed is kept, and comes back when the same two are looked at again."""
        dialog = self.dialog
        assert dialog is not None
        keeper = DraftKeeper(self._desk, self._operations, FORM, key, lambda: _texts(dialog), dialog)
        keeper.start_again(_texts(dialog))
        for name in dialog.fields:
            dialog.control(name).textChanged.connect(keeper.typed)
        keeper.found.connect(lambda draft: _fill(dialog, getattr(draft, "values", {})))
        dialog.accepted.connect(keeper.drop)
        dialog.rejected.connect(keeper.keep_now)
        keeper.look()

    def _open(self, dialog: FormDialog) -> None:
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


def _text() -> GrowingText:
    made = GrowingText()
    made.set_least_lines(2)
    return made


def _texts(dialog: QDialog) -> dict[str, str]:
    assert isinstance(dialog, FormDialog)
    return {key: str(value) for key, value in dialog.values().items()}


def _fill(dialog: FormDialog, values: Mapping[str, str]) -> None:
    for key, text in values.items():
        if key in dialog.fields and not dialog.control(key).toPlainText():
            dialog.control(key).setPlainText(text)
