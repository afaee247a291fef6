"""The schedule of unused material: everything on file, with what becomes of each thing, marked by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.material import STATUSES, MarkMaterial, MaterialRow, MaterialSchedule
from ecede_desktop.services import material
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import court_words, i18n, theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.form_dialog import choices
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.room import open_at
from ecede_desktop.ui.widgets.row_table import CharacterWidth, keep_fitted, row_table


class MaterialDialog(QDialog):
    """A thing is chosen in the table, its status and reason under it; a new thing is described by hand."""

    def __init__(self, desk: Desk, operations: Operations, reference: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations, self._reference = desk, operations, reference
        self.model = RowsModel[MaterialRow](
            (
                RowsColumn(lambda: self.tr("Day"), lambda row: i18n.format_day(row.on) if row.on else ""),
                RowsColumn(lambda: self.tr("From"), lambda row: court_words.source(row.source_kind)),
                RowsColumn(lambda: self.tr("What"), lambda row: row.description),
                RowsColumn(lambda: self.tr("What becomes of it"), lambda row: court_words.status(row.status)),
                RowsColumn(lambda: self.tr("Why"), lambda row: row.reason),
            )
        )
        self.table = row_table(self.model)
        keep_fitted(
            self.table,
            (CharacterWidth(14), CharacterWidth(12), CharacterWidth(22, True), CharacterWidth(16),
             CharacterWidth(20, True)),
        )  # fmt: skip
        self.status: QComboBox = choices([(key, court_words.status(key)) for key in STATUSES])
        self.reason, self.description = QLineEdit(), QLineEdit()
        self.status_field, self.reason_field = Field(self.status), Field(self.reason)
        self.description_field = Field(self.description)
        self.keep, self.add, self.close_button = QPushButton(), QPushButton(), QPushButton()
        self.said = label(kind="error", wraps=True)
        self._lay_out()
        self._say()
        self.keep.clicked.connect(self._keep)
        self.add.clicked.connect(self._add)
        self.close_button.clicked.connect(self.accept)
        self.table.selectionModel().currentRowChanged.connect(lambda *_rows: self._chosen())
        self.read()

    def read(self) -> None:
        """Read the schedule."""
        self._operations.read(
            lambda: material.schedule(self._desk, self._reference), self._show, owner=self, failed=self._refused
        )

    def choose(self, at: int) -> None:
        """Choose a line."""
        index = self.model.index(at, 0)
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.table.selectionModel().setCurrentIndex(index, flags)

    def _row(self) -> MaterialRow | None:
        at = self.table.currentIndex().row()
        return self.model.rows[at] if 0 <= at < len(self.model.rows) else None

    def _show(self, held: MaterialSchedule) -> None:
        at = max(self.table.currentIndex().row(), 0)
        self.model.set_rows(held.rows)
        if held.rows:
            self.choose(min(at, len(held.rows) - 1))

    def _chosen(self) -> None:
        row = self._row()
        if row is not None:
            self.status.setCurrentIndex(self.status.findData(row.status))
            self.reason.setText(row.reason)

    def _keep(self) -> None:
        row = self._row()
        if row is None:
            return
        self._write(
            MarkMaterial(
                self._reference, str(self.status.currentData()), self.reason.text(), row.source_kind, row.source_id,
                row.description, row.on, row.disclosed_on,
            )
        )  # fmt: skip

    def _add(self) -> None:
        status, reason = str(self.status.currentData()), self.reason.text()
        self._write(MarkMaterial(self._reference, status, reason, description=self.description.text()))

    def _write(self, command: MarkMaterial) -> None:
        for field in (self.reason_field, self.description_field):
            field.set_error("")
        self.said.hide()
        self._operations.write(
            lambda: material.mark_material(self._desk, command), self, done=self._show, owner=self,
            refused=self._refused,
        )  # fmt: skip

    def _refused(self, refusal: UserError) -> None:
        sentence = wording.error_sentence(refusal)
        at = {"reason": self.reason_field, "description": self.description_field}.get(
            str(refusal.facts.get("field", ""))
        )
        if at is not None:
            at.set_error(sentence)
            at.control.setFocus()
        else:
            self.said.setText(sentence)
            self.said.show()

    def _say(self) -> None:
        self.setWindowTitle(self.tr("Schedule of unused material"))
        self.table.setAccessibleName(self.tr("Everything on file, with what becomes of it"))
        self.status_field.say(self.tr("What becomes of it"))
        self.reason_field.say(self.tr("Why"), self.tr("Needed where it is sensitive or not relevant."))
        self.description_field.say(self.tr("A thing that is not on file here"))
        self.keep.setText(self.tr("&Keep for the chosen line"))
        self.add.setText(self.tr("&Add the described thing"))
        self.close_button.setText(self.tr("Close"))

    def _lay_out(self) -> None:
        self.keep.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.table, 1)
        for part in (self.status_field, self.reason_field, self.keep, self.description_field, self.add, self.said):
            column.addWidget(part)
        column.addWidget(self.close_button)
        self.said.hide()
        open_at(self, 860, 640)
