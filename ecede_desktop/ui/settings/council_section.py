"""The council's particulars on its papers: where a parent pays and writes to, entered by a manager."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.changes import Changes
from ecede_desktop.records.council import (
    EMAIL,
    KEYS,
    PAY_ADDRESS,
    PAY_METHODS,
    PHONE,
    REPLY_ADDRESS,
    ParticularRow,
    TellParticular,
)
from ecede_desktop.services import council
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label


class CouncilSection(QWidget):
    """Everybody sees what stands on the papers; a manager says it. What is typed and not saved stays."""

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._rows: Mapping[str, ParticularRow] = {}
        self._title, self._about = label(kind="section"), label(kind="muted", wraps=True)
        self.english = {key: GrowingText() for key in KEYS}
        self.welsh = {key: GrowingText() for key in KEYS if key not in (PHONE, EMAIL)}
        self.fields = {("en", key): Field(text) for key, text in self.english.items()}
        self.fields |= {("cy", key): Field(text) for key, text in self.welsh.items()}
        self.save_button, self.said = QPushButton(), Banner("success")
        self._lay_out()
        self.retranslate()
        self.save_button.clicked.connect(self.save)
        operations.committed.connect(self._take_changes)

    def read(self) -> None:
        """Read what the papers say now."""
        self._operations.read(lambda: council.particulars(self._desk), self._show, owner=self)

    def save(self) -> None:
        """Say each that was changed; the first that is refused keeps the rest as typed."""
        for field in self.fields.values():
            field.set_error("")
        self.said.say("")
        changed = [self._typed(key) for key in KEYS if self._typed(key) != self._kept(key)]
        if not changed:
            self.said.say(self.tr("Nothing was changed."), "info")
            return
        self.save_button.setEnabled(False)
        self._save_next(changed)

    def _save_next(self, commands: list[TellParticular]) -> None:
        first, rest = commands[0], commands[1:]
        self._operations.write(
            lambda: council.tell_particular(self._desk, first), self, done=partial(self._saved, rest), owner=self,
            refused=partial(self._refused, first.key),
        )  # fmt: skip

    def _saved(self, rest: list[TellParticular], row: ParticularRow) -> None:
        self._rows = {**self._rows, row.key: row}
        self._fill(row)
        if rest:
            self._save_next(rest)
            return
        self.save_button.setEnabled(True)
        # Where one writes to follows from where one pays, as long as nobody said otherwise.
        self.read()
        self.said.say(self.tr("Saved. It stands on every paper issued from now on."), "success")

    def _typed(self, key: str) -> TellParticular:
        welsh = self.welsh[key].toPlainText() if key in self.welsh else ""
        return TellParticular(key, _lines(self.english[key].toPlainText()), _lines(welsh))

    def _kept(self, key: str) -> TellParticular:
        row = self._rows.get(key)
        if row is None:
            return TellParticular(key, "", "")
        return TellParticular(key, row.english, row.welsh if key in self.welsh else "")

    def _show(self, rows: Mapping[str, ParticularRow]) -> None:
        typed = {key for key in KEYS if self._typed(key) != self._kept(key)}
        self._rows = rows
        for key, row in rows.items():
            if key not in typed:
                self._fill(row)

    def _fill(self, row: ParticularRow) -> None:
        self.english[row.key].setPlainText(row.english)
        if row.key in self.welsh:
            self.welsh[row.key].setPlainText(row.welsh)

    def _refused(self, key: str, refusal: UserError) -> None:
        self.save_button.setEnabled(True)
        sentence = wording.error_sentence(refusal)
        place = {"english": ("en", key), "welsh": ("cy", key)}.get(str(refusal.facts.get("field", "")))
        if place is not None and place in self.fields:
            self.fields[place].set_error(sentence)
            self.fields[place].control.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.said.say(sentence, "danger")

    def _take_changes(self, changes: Changes, initiator: object) -> None:
        if "setting" in changes.kinds and initiator is not self:
            self.read()

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("The council’s particulars"))
        manager = self._desk.is_manager
        self._about.setText(
            self.tr("They stand on notices, letters and court papers. No penalty notice is given without an address.")
            if manager
            else self.tr("They stand on notices, letters and court papers. A manager enters them.")
        )
        words = {
            PAY_ADDRESS: (self.tr("Address to pay to and to write to"), self.tr("Address to pay to, in Welsh")),
            PAY_METHODS: (self.tr("Ways to pay"), self.tr("Ways to pay, in Welsh")),
            REPLY_ADDRESS: (self.tr("Address for answers to court papers"), self.tr("Address for answers, in Welsh")),
            PHONE: (self.tr("Telephone"), ""),
            EMAIL: (self.tr("E-mail"), ""),
        }
        hints = {
            ("en", PAY_ADDRESS): self.tr("Each part on a line of its own."),
            ("cy", PAY_ADDRESS): self.tr("Empty: as in English."),
            ("en", PAY_METHODS): self.tr("Each way on a line of its own."),
            ("en", REPLY_ADDRESS): self.tr("Empty: the address to pay to."),
        }
        for (language, key), field in self.fields.items():
            field.say(words[key][language == "cy"], hints.get((language, key), ""))
            field.setEnabled(manager)
        self.save_button.setText(self.tr("Save the council’s particulars"))
        self.save_button.setVisible(manager)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self._title, self._about):
            column.addWidget(part)
        for key in KEYS:
            for language in ("en", "cy"):
                if (language, key) in self.fields:
                    column.addWidget(self.fields[language, key])
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)


def _lines(text: str) -> str:
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())
