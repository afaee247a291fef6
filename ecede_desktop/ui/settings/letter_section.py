"""The council's letters: what there is, whose version is used, and a new version from a file with its faults named."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Changes
from ecede_desktop.records.letters import TemplateRow
from ecede_desktop.services import letters
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

SHOWN_ROWS = 8


class LetterSection(QWidget):
    """A template is a text file; it is saved, changed in any editor, looked at here and taken in by a manager."""

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._rows: tuple[TemplateRow, ...] = ()
        self._heading, self._about = label(kind="section"), label(kind="muted", wraps=True)
        self.list, self.said = QListWidget(), Banner("danger")
        self.state = label(kind="muted", wraps=True)
        self.save_button, self.take_button, self.ours_button = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self.retranslate()
        self.list.currentRowChanged.connect(self._turn)
        self.save_button.clicked.connect(self._ask_where)
        self.take_button.clicked.connect(self._ask_which)
        self.ours_button.clicked.connect(self.use_ours)
        operations.committed.connect(self._take_changes)

    def read(self) -> None:
        """Read the letters."""
        self._operations.read(lambda: letters.templates(self._desk), self.show_rows, owner=self)

    def show_rows(self, rows: tuple[TemplateRow, ...]) -> None:
        """List them by title."""
        held = self.list.currentRow()
        self._rows = rows
        self.list.clear()
        for row in rows:
            title = row.title_cy if i18n.language() == "cy" else row.title_en
            said = self.tr("{title} (the council’s version {version})") if row.council_own else "{title}"
            if row.faults:
                said = self.tr("{title} (cannot be used)")
            QListWidgetItem(said.format(title=title, version=row.version), self.list)
        height = max(theme.look().px(24), self.list.sizeHintForRow(0))
        self.list.setFixedHeight(min(SHOWN_ROWS, max(1, len(rows))) * height + 8)
        self.list.setCurrentRow(min(max(held, 0), len(rows) - 1))
        self._turn()

    def chosen(self) -> TemplateRow | None:
        """The letter of the chosen line."""
        at = self.list.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def save_to(self, path: Path) -> None:
        """Write the chosen letter to a file."""
        row, desk = self.chosen(), self._desk
        if row is None:
            return

        def saved(where: Path) -> None:
            words = self.tr("Saved as {path}. Change it in any text editor, then take it in here.")
            self.said.say(words.format(path=where), "success")

        self._operations.read(
            lambda: letters.save_template(desk, row.key, path), saved, owner=self, failed=self._refused
        )

    def take_in(self, path: Path) -> None:
        """Look at a file; where nothing is wrong it becomes the council's version."""
        desk = self._desk

        def taken(row: TemplateRow) -> None:
            title = row.title_cy if i18n.language() == "cy" else row.title_en
            words = self.tr("“{title}” is used in the council’s version {version} from now on.")
            self.said.say(words.format(title=title, version=row.version), "success")

        def looked(faults: tuple[str, ...]) -> None:
            if faults:
                self.said.say("\n".join((self.tr("The file cannot be used yet:"), *faults)), "danger")
                return
            self._operations.write(
                lambda: letters.take_template(desk, path), self, done=taken, owner=self, refused=self._refused
            )

        self._operations.read(lambda: letters.check_file(path), looked, owner=self, failed=self._refused)

    def use_ours(self) -> None:
        """Use the program's own letter again."""
        row, desk = self.chosen(), self._desk
        if row is None:
            return
        self.said.say("")
        self._operations.write(lambda: letters.retire_template(desk, row.key), self, owner=self, refused=self._refused)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._heading.setText(self.tr("Letters"))
        self._about.setText(
            self.tr("Each letter is a text file in both languages. A manager takes in the council’s own version.")
        )
        self.list.setAccessibleName(self.tr("Letters"))
        self.save_button.setText(self.tr("Save the letter’s file…"))
        self.take_button.setText(self.tr("New version from a file…"))
        self.ours_button.setText(self.tr("Use the program’s letter again"))
        self.show_rows(self._rows)

    def _turn(self, _at: int = 0) -> None:
        row = self.chosen()
        self.state.setText("\n".join(row.faults) if row is not None else "")
        self.state.setVisible(row is not None and bool(row.faults))
        self.save_button.setEnabled(row is not None)
        self.take_button.setEnabled(self._desk.is_manager)
        self.ours_button.setEnabled(self._desk.is_manager and row is not None and row.council_own)

    def _ask_where(self) -> None:
        row = self.chosen()
        if row is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the letter’s file"), f"{row.key}.toml", self.tr("Letter files (*.toml)")
        )
        if name:
            self.save_to(Path(name))

    def _ask_which(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("The council’s version of a letter"), "", self.tr("Letter files (*.toml)")
        )
        if name:
            self.take_in(Path(name))

    def _refused(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if "template" in changes.kinds:
            self.read()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        for part in (self._heading, self._about, self.list, self.state, self.said):
            column.addWidget(part)
        buttons = FlowLayout()
        for button in (self.save_button, self.take_button, self.ours_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
