"""The attendance codes in the settings: the sets there are, and one of them looked at, filled or changed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QStackedWidget, QTableView, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.codes import CodeSet, MarkCode
from ecede_desktop.records.code_sets import CodeSetPreview, CodeSetRow
from ecede_desktop.services import code_set_editing as editing
from ecede_desktop.services import code_sets
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.rows_model import RecordRole, RowsModel
from ecede_desktop.ui.settings import code_set_words as words
from ecede_desktop.ui.settings.code_set_forms import code_form, facts_form, keep_form, row_of
from ecede_desktop.ui.settings.code_set_view import CodeSetView
from ecede_desktop.ui.settings.tables import LinkBack, dress, scrolling
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.form_dialog import FormDialog, Values
from ecede_desktop.ui.widgets.labels import label


class CodeSetsPage(QStackedWidget):
    """What was changed and not kept stays here until it is kept or discarded.

    Signals:
        back(): the settings are wanted.
    """

    back = Signal()

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._rows: dict[str, CodeSetRow] = {}
        self._drafts: dict[str, CodeSet] = {}
        self.dialog: FormDialog | None = None
        self.settings = LinkBack()
        self.title, self.about = label(kind="title"), label(kind="muted", wraps=True)
        self.model: RowsModel[CodeSetRow] = RowsModel(words.set_columns(), self)
        self.table = QTableView()
        self.open_button, self.new_button = QPushButton(), QPushButton()
        self.view = CodeSetView()
        dress(self.table, self.model, wide=(4,))
        self._lay_out()
        self._connect()
        self.retranslate()

    def read(self) -> None:
        """Ask for the sets there are."""
        self._operations.read(partial(code_sets.list_sets, self._desk), self._show_sets, owner=self)

    def open_set(self, set_id: str) -> None:
        """Show one set."""
        self.view.show_set(self._row(set_id))
        self.setCurrentWidget(self.view)
        (self.view.table if words.rows_of(self._row(set_id).codes) else self.view.add).setFocus()

    def retranslate(self) -> None:
        """Say everything again."""
        self.settings.setText(self.tr("Settings"))
        self.title.setText(self.tr("Attendance codes"))
        reading = self.tr("Each mark is read with the set of its time; a past year is never recomputed.")
        writing = self.tr("What the council writes here holds for what is taken in from then on; versions are kept.")
        self.about.setText(f"{reading} {writing}")
        self.open_button.setText(self.tr("&Open the set"))
        self.new_button.setText(self.tr("&New set"))
        self.table.setAccessibleName(self.tr("Code sets; Enter opens one"))
        self.model.retranslate()
        self.view.retranslate()

    # what there is

    def _show_sets(self, rows: tuple[CodeSetRow, ...]) -> None:
        self._rows = {row.codes.id: row for row in rows}
        self._list()
        if self.currentWidget() is self.view and self.view.row is not None and self._knows(self.view.row.codes.id):
            self.view.show_set(self._row(self.view.row.codes.id))

    def _list(self) -> None:
        at = max(self.table.currentIndex().row(), 0)
        names = [*self._rows, *(name for name in self._drafts if name not in self._rows)]
        self.model.set_rows([self._row(name) for name in names])
        self.table.setCurrentIndex(self.model.index(min(at, len(names) - 1), 0))

    def _knows(self, set_id: str) -> bool:
        return set_id in self._rows or set_id in self._drafts

    def _row(self, set_id: str) -> CodeSetRow:
        """A set as it is, or as it was changed here."""
        draft, row = self._drafts.get(set_id), self._rows.get(set_id)
        if draft is None:
            return self._rows[set_id]
        return replace(row, codes=draft, whose="draft") if row is not None else CodeSetRow(draft, "draft")

    def _held(self, set_id: str) -> CodeSet | None:
        """The set in which marks are held: what its codes count as must stay."""
        row = self._rows.get(set_id)
        return row.codes if row is not None and row.mark_years else None

    # what is changed

    def _take_draft(self, codes: CodeSet) -> None:
        kept = self._rows.get(codes.id)
        if kept is not None and kept.codes == codes:
            self._drafts.pop(codes.id, None)
        else:
            self._drafts[codes.id] = codes
        self._list()
        self.view.show_set(self._row(codes.id))
        self.setCurrentWidget(self.view)

    def _edit(self, row: MarkCode | None) -> None:
        codes = self._shown()
        title = (
            self.tr("Add a code to {codes}").format(codes=codes.id)
            if row is None
            else self.tr("Change {code} of {codes}").format(code=row.code, codes=codes.id)
        )

        def make(values: Values) -> CodeSet:
            instead = row.code if row is not None else ""
            return editing.with_code(codes, row_of(values, row), instead, self._held(codes.id))

        self._open(code_form(codes, row, title, make, self._take_draft, self))

    def _remove(self, row: MarkCode) -> None:
        codes = self._shown()
        try:
            self._take_draft(editing.without_code(codes, row.code, self._held(codes.id)))
        except UserError as refusal:
            self.view.said.say(wording.error_sentence(refusal), "danger")

    def _change_facts(self) -> None:
        codes = self._shown()

        def make(values: Values) -> CodeSet:
            facts = (values["jurisdiction"], values["first"], values["last"], values["source"])
            return editing.described(codes, codes.id, *facts)

        title, today = self.tr("Days and source of {codes}").format(codes=codes.id), self._desk.clock.today()
        self._open(facts_form(codes, title, today, make, self._take_draft, self, new=False))

    def _begin(self, codes: CodeSet | None) -> None:
        """A new set: empty, or with the codes of another one."""

        def make(values: Values) -> CodeSet:
            facts = (values["jurisdiction"], values["first"], values["last"], values["source"])
            return editing.described(codes, values["id"], *facts, taken=(*self._rows, *self._drafts))

        title = (
            self.tr("A new code set")
            if codes is None
            else self.tr("A new set with the codes of {codes}").format(codes=codes.id)
        )
        self._open(facts_form(codes, title, self._desk.clock.today(), make, self._take_draft, self, new=True))

    def _discard(self) -> None:
        codes = self._shown()
        self._drafts.pop(codes.id, None)
        self._list()
        if codes.id in self._rows:
            self.view.show_set(self._rows[codes.id])
            self.view.table.setFocus()
        else:
            self.show_list()

    def _preview(self) -> None:
        codes = self._shown()
        self.view.keep.setEnabled(False)
        self._operations.read(
            partial(editing.preview, self._desk, codes), self._ask_keep, owner=self, failed=self._refused
        )

    def _ask_keep(self, told: CodeSetPreview) -> None:
        self.view.keep.setEnabled(True)

        def take(values: Values) -> None:
            self._operations.write(
                partial(editing.save, self._desk, told.after, values["note"]),
                self,
                done=lambda row: self._kept(row, dialog),
                owner=dialog,
                refused=dialog.refuse,
            )

        dialog = keep_form(told, take, self)
        self._open(dialog)

    def _kept(self, row: CodeSetRow, dialog: FormDialog) -> None:
        dialog.accept()
        self._drafts.pop(row.codes.id, None)
        self._rows[row.codes.id] = row
        self._list()
        self.view.show_set(row)
        self.view.said.say(self.tr("{codes} is kept and in use.").format(codes=row.codes.id), "success")

    def _refused(self, refusal: UserError) -> None:
        self.view.keep.setEnabled(True)
        self.view.said.say(wording.error_sentence(refusal), "danger")

    # inside

    def show_list(self) -> None:
        """Back to the sets there are."""
        self.setCurrentIndex(0)
        self.table.setFocus()

    def _shown(self) -> CodeSet:
        assert self.view.row is not None
        return self.view.row.codes

    def _open(self, dialog: FormDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(lambda _code: self._let_go(dialog))
        dialog.open()

    def _let_go(self, dialog: FormDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None

    def _open_chosen(self) -> None:
        row: CodeSetRow | None = self.table.currentIndex().data(RecordRole)
        if row is not None:
            self.open_set(row.codes.id)

    def _connect(self) -> None:
        self.settings.clicked.connect(self.back)
        self.table.activated.connect(self._open_chosen)
        self.open_button.clicked.connect(self._open_chosen)
        self.new_button.clicked.connect(lambda: self._begin(None))
        view = self.view
        view.back.connect(self.show_list)
        view.edit_wanted.connect(self._edit)
        view.remove_wanted.connect(self._remove)
        view.facts_wanted.connect(self._change_facts)
        view.copy_wanted.connect(lambda: self._begin(self._shown()))
        view.discard_wanted.connect(self._discard)
        view.keep_wanted.connect(self._preview)

    def _lay_out(self) -> None:
        acts = QWidget()
        flow = FlowLayout(acts)
        for button in (self.open_button, self.new_button):
            flow.addWidget(button)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*[theme.SPACE_PAGE] * 4)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self.title, self.about, acts):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        self.addWidget(scrolling(page))
        self.addWidget(self.view)
