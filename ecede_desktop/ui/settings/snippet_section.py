"""Ready-made texts: one's own to add, correct and withdraw; everybody's by a manager."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.records.changes import Changes
from ecede_desktop.records.snippets import SnippetRow, WriteSnippet
from ecede_desktop.services import snippets
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.form_drafts import FormDraft
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, text
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label

SHOWN_ROWS = 6


class SnippetSection(QWidget):
    """A correction is a newer text under the same name; the older one stays in the store."""

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._rows: tuple[SnippetRow, ...] = ()
        self._heading, self._about = label(kind="section"), label(kind="muted", wraps=True)
        self.list, self.said = QListWidget(), Banner("danger")
        self.whole = label(kind="muted", wraps=True)
        self.add_button, self.correct_button, self.withdraw_button = QPushButton(), QPushButton(), QPushButton()
        self._lay_out()
        self.retranslate()
        self.list.currentRowChanged.connect(self._turn)
        self.list.itemActivated.connect(lambda _item: self.correct())
        self.add_button.clicked.connect(self.add)
        self.correct_button.clicked.connect(self.correct)
        self.withdraw_button.clicked.connect(self.withdraw)
        operations.committed.connect(self._take_changes)

    def read(self) -> None:
        """Read the texts."""
        self._operations.read(lambda: snippets.list_snippets(self._desk), self.show_rows, owner=self)

    def show_rows(self, rows: tuple[SnippetRow, ...]) -> None:
        """List them by name."""
        held = self.list.currentRow()
        self._rows = rows
        self.list.clear()
        for row in rows:
            said = self.tr("{name} (everybody’s)") if row.everybodys else self.tr("{name} (mine)")
            item = QListWidgetItem(said.format(name=row.name), self.list)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, row.text(i18n.language()))
        self.list.setVisible(bool(rows))
        height = max(theme.look().px(24), self.list.sizeHintForRow(0))
        self.list.setFixedHeight(min(SHOWN_ROWS, max(1, len(rows))) * height + 8)
        self.list.setCurrentRow(min(max(held, 0), len(rows) - 1))
        self._turn()

    def add(self) -> FormDialog:
        """Ask for a new text."""
        return self._ask(None)

    def correct(self) -> FormDialog | None:
        """Ask for a newer wording of the chosen text."""
        row = self.chosen()
        return self._ask(row) if row is not None and self._may(row) else None

    def withdraw(self) -> None:
        """Offer the chosen text no more."""
        row, desk = self.chosen(), self._desk
        if row is None:
            return
        self.said.say("")
        self._operations.write(
            lambda: snippets.withdraw_snippet(desk, row.name, everybodys=row.everybodys), self, owner=self,
            refused=lambda refusal: self.said.say(wording.error_sentence(refusal), "danger"),
        )  # fmt: skip

    def chosen(self) -> SnippetRow | None:
        """The text of the chosen line."""
        at = self.list.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._heading.setText(self.tr("Ready-made texts"))
        self._about.setText(
            self.tr(
                "Ctrl+J lists them in every long text; ;name and Tab write one. Everybody’s are a manager’s to keep."
            )
        )
        self.list.setAccessibleName(self.tr("Ready-made texts"))
        self.add_button.setText(self.tr("Add a text…"))
        self.correct_button.setText(self.tr("Correct it…"))
        self.withdraw_button.setText(self.tr("Withdraw it"))
        self.show_rows(self._rows)

    def _ask(self, row: SnippetRow | None) -> FormDialog:
        name, everybodys = text(row.name if row else ""), QCheckBox(self.tr("Everybody may use it"))
        name.setReadOnly(row is not None)
        everybodys.setChecked(row is not None and row.everybodys)
        everybodys.setEnabled(row is None)
        english, welsh = GrowingText(), GrowingText()
        english.setPlainText(row.english if row else "")
        welsh.setPlainText(row.welsh if row else "")
        slots = self.tr("{day}, {time} and {officer} are filled in when it is written. No name of a child.")
        fields = [
            FormField("name", self.tr("Name"), name, self.tr("One word, by which it is called: ;name and Tab.")),
            FormField("english", self.tr("In English"), english, slots),
            FormField(
                "welsh", self.tr("In Welsh"), welsh, self.tr("Where one language is missing, the other is written.")
            ),
        ]
        if self._desk.is_manager:
            fields.append(FormField("everybodys", self.tr("Whose"), everybodys))
        title = self.tr("A ready-made text") if row is None else self.tr("A newer wording")
        about = "" if row is None else self.tr("The older wording stays in the record.")
        dialog = FormDialog(title, about, fields, self.tr("Keep it"), lambda values: self._write(dialog, values), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row is not None:
            english.setFocus()
        FormDraft(dialog, self._desk, self._operations, "snippet", str(row.id) if row else "")
        dialog.open()
        return dialog

    def _write(self, dialog: FormDialog, values: Values) -> None:
        desk = self._desk
        command = WriteSnippet(values["name"], values["english"], values["welsh"], values.get("everybodys", False))
        self._operations.write(
            lambda: snippets.write_snippet(desk, command), self, done=lambda _row: dialog.accept(), owner=dialog,
            refused=dialog.refuse,
        )  # fmt: skip

    def _may(self, row: SnippetRow) -> bool:
        return self._desk.is_manager or not row.everybodys

    def _turn(self, _at: int = 0) -> None:
        row = self.chosen()
        self.whole.setText(row.text(i18n.language()) if row is not None else "")
        self.whole.setVisible(row is not None)
        for button in (self.correct_button, self.withdraw_button):
            button.setEnabled(row is not None and self._may(row))

    def _take_changes(self, changes: Changes, _initiator: object) -> None:
        if "snippet" in changes.kinds:
            self.read()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self._heading, self._about, self.list, self.whole, self.said):
            column.addWidget(part)
        buttons = FlowLayout()
        for button in (self.add_button, self.correct_button, self.withdraw_button):
            buttons.addWidget(button)
        column.addLayout(buttons)
