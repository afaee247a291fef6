"""First run: make a store, or open one that is there; the recovery code is shown once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ecede_desktop import paths
from ecede_desktop.clock import SystemClock
from ecede_desktop.errors import UserError
from ecede_desktop.records.stores import NewStore
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.unlock.background import Background
from ecede_desktop.ui.unlock.passphrase_field import PassphraseField
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.labels import label

FILE = "casework.ecede"


class FirstRunPage(QWidget):
    """Signals: made(Path) after the recovery code was put away; chosen(Path): a store that is there."""

    made = Signal(object)
    chosen = Signal(object)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._new: NewStore | None = None
        self._title, self._text = label(kind="title"), label(kind="muted", wraps=True)
        self.said = Banner("danger")
        self.place, self.name, self.full_name = QLineEdit(), QLineEdit(), QLineEdit()
        self.phrase, self.again = PassphraseField(), PassphraseField()
        self.fields = {
            "place": Field(self.place),
            "name": Field(self.name),
            "full_name": Field(self.full_name),
            "phrase": Field(self.phrase),
            "again": Field(self.again),
        }
        self.button, self._open = QPushButton(), QPushButton()
        self.button.setProperty("kind", "primary")
        self._open.setProperty("kind", "link")
        self._code_title, self.code = label(kind="section"), label(kind="figure", wraps=True)
        self._code_text, self.stored = label(wraps=True), QCheckBox()
        self.copy_button, self.go_on = QPushButton(), QPushButton()
        self.go_on.setProperty("kind", "primary")
        self._form, self._sheet = QWidget(), QWidget()
        self._lay_out()
        self.place.setText(str(paths.user_data() / FILE))
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words in the language that is spoken now."""
        self._title.setText(self.tr("Make the store"))
        self._text.setText(
            self.tr("Casework is kept in one encrypted file on this laptop. Only your passphrase opens it.")
        )
        self.fields["place"].say(self.tr("Where"))
        self.fields["name"].say(self.tr("Sign-in name"), self.tr("Short and without spaces, like “mari”."))
        self.fields["full_name"].say(self.tr("Your name"), self.tr("As it stands under notes and papers."))
        self.fields["phrase"].say(
            self.tr("Passphrase"),
            self.tr("At least 12 characters. Three words that have nothing to do with each other are good."),
        )
        self.fields["again"].say(self.tr("The passphrase again"))
        self.phrase.say(self.tr("Passphrase"))
        self.again.say(self.tr("The passphrase again"))
        self.button.setText(self.tr("Make the store"))
        self._open.setText(self.tr("Open a store that is there"))
        self._code_title.setText(self.tr("Recovery code"))
        self._code_text.setText(
            self.tr(
                "Write it down or print it, and lock it away. It is shown only now. "
                "Without it a forgotten passphrase cannot be replaced, and nobody can open the store."
            )
        )
        self.stored.setText(self.tr("I have put the recovery code away safely"))
        self.copy_button.setText(self.tr("Save it to a file…"))
        self.go_on.setText(self.tr("Continue"))

    def make(self) -> None:
        """Make the store, if what was typed will do."""
        if self._background.busy or not self._typed_well():
            return
        place, name, phrase = Path(self.place.text()), self.name.text().strip(), self.phrase.text
        full_name = self.full_name.text().strip()
        self.button.setEnabled(False)
        self.button.setText(self.tr("Making it…"))

        def work() -> NewStore:
            from ecede_desktop.services import stores

            paths.made(place.parent) if place.parent == paths.user_data() else None
            return stores.create_store(place, name, phrase, SystemClock(), full_name=full_name)

        self._background.start(work, self.show_code, self._refused)

    def _typed_well(self) -> bool:
        from ecede_desktop.services import stores

        self.said.say("")
        faults = {
            "name": "" if self.name.text().strip() else self.tr("Type a sign-in name."),
            "phrase": "",
            "again": "" if self.phrase.text == self.again.text else self.tr("The two passphrases differ."),
        }
        try:
            stores.check_passphrase(self.phrase.text, self.name.text().strip(), self.full_name.text().strip())
        except UserError as weak:
            faults["phrase"] = wording.error_sentence(weak)
        for key, text in faults.items():
            self.fields[key].set_error(text)
        return not any(faults.values())

    def show_code(self, new: NewStore) -> None:
        """The store is made: show its recovery code."""
        self._new = new
        self.phrase.clear()
        self.again.clear()
        self.code.setText(new.recovery_code)
        self._form.hide()
        self._sheet.show()
        self.stored.setFocus()

    def _refused(self, refusal: UserError) -> None:
        self.button.setEnabled(True)
        self.retranslate()
        self.said.say(wording.error_sentence(refusal))

    def _save_code(self) -> None:
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the recovery code"), "recovery-code.txt")
        if name:
            try:
                Path(name).write_text(self.code.text() + "\n", encoding="utf-8")
            except OSError:
                self.said.say(self.tr("The recovery code could not be saved there. Choose another place."))

    def _finish(self) -> None:
        if self._new is not None:
            path, self._new = self._new.path, None
            self.code.clear()
            self.made.emit(path)

    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Open a store"), "", "*.ecede")
        if name:
            self.chosen.emit(Path(name))

    def _lay_out(self) -> None:
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(12)
        for part in (self._title, self._text, self.said, *self.fields.values(), self.button, self._open):
            form.addWidget(part)
        form.addStretch(1)
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(theme.SPACE_GROUP)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.go_on)
        buttons.addStretch(1)
        for widget in (self._code_title, self.code, self._code_text, self.stored):
            sheet.addWidget(widget)
        sheet.addLayout(buttons)
        sheet.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        column.addWidget(self._sheet)
        self._sheet.hide()
        self.go_on.setEnabled(False)
        self.stored.toggled.connect(self.go_on.setEnabled)
        self.button.clicked.connect(self.make)
        self.again.entered.connect(self.make)
        self.copy_button.clicked.connect(self._save_code)
        self.go_on.clicked.connect(self._finish)
        self._open.clicked.connect(self._choose)
