"""A referral form that was issued: its real pages, saved behind a password or printed; nothing is sent from here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.concerns import IssuedMarf
from ecede_desktop.services import marf
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import file_name
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.paper_printing import ask_and_print
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.pdf_view import PdfView
from ecede_desktop.ui.widgets.room import open_at


class MarfDialog(QDialog):
    """Asks the store for the bytes; that they were shown is kept there."""

    def __init__(self, desk: Desk, operations: Operations, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations, self.number = desk, operations, number
        self.ask_where: Callable[[], Path | None] = self._ask_where
        self.setWindowTitle(self.tr("Referral form {number}").format(number=number))
        self.view, self.said = PdfView(), Banner()
        self.save_button, self.print_button = QPushButton(self.tr("&Save…")), QPushButton(self.tr("&Print…"))
        close = QPushButton(self.tr("Close"))
        self.save_button.setProperty("kind", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_GROUP, theme.SPACE_PAGE, theme.SPACE_GROUP)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(
            label(
                self.tr("Check it against the board’s own form, then send it yourself and record that it was sent."),
                wraps=True,
            )
        )
        column.addWidget(self.said)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (close, self.print_button, self.save_button):
            row.addWidget(button)
        column.addLayout(row)
        close.clicked.connect(self.reject)
        self.save_button.clicked.connect(self._ask_password)
        self.print_button.clicked.connect(self._print)
        for button in (self.save_button, self.print_button):
            button.setEnabled(False)
        self.view.set_accessible_words(self.windowTitle())
        open_at(self, 820, 720)
        operations.read(lambda: marf.marf_paper(desk, number), self._show, owner=self, failed=self._refused)

    def _show(self, paper: IssuedMarf) -> None:
        self.view.show_pdf(paper.pdf)
        for button in (self.save_button, self.print_button):
            button.setEnabled(True)

    def _ask_password(self) -> None:
        password, again = QLineEdit(), QLineEdit()
        for edit in (password, again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        dialog = FormDialog(
            self.tr("Save the form with a password"),
            self.tr(
                "Give the password to whoever receives it by telephone, never in the same e-mail. Without a password "
                "anybody who gets the file can read it."
            ),
            (
                FormField(
                    "password",
                    self.tr("Password (empty: none)"),
                    password,
                    self.tr("12 letters or more, for example three words."),
                ),
                FormField("again", self.tr("The password again"), again),
            ),
            self.tr("Choose where…"),
            lambda values: self._save(dialog, values),
            self,
        )
        dialog.open()

    def _save(self, dialog: FormDialog, values: Values) -> None:
        if values["password"] != values["again"]:
            dialog.fields["again"].set_error(self.tr("The two passwords differ. Type them again."))
            dialog.save_button.setEnabled(True)
            return
        path, password = self.ask_where(), values["password"]
        if path is None:
            dialog.save_button.setEnabled(True)
            return

        def saved(where: Path) -> None:
            dialog.accept()
            self.said.say(self.tr("Saved as {path}. It was not sent.").format(path=where), "success")

        self._operations.write(
            lambda: marf.export_marf(self._desk, self.number, path, password),
            self,
            done=saved,
            owner=dialog,
            refused=dialog.refuse,
        )

    def _ask_where(self) -> Path | None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the form"), file_name(self.number), self.tr("PDF files (*.pdf)")
        )
        return Path(name) if name else None

    def _print(self) -> None:
        if ask_and_print(self.view.document, self.number, self):
            self.said.say(self.tr("Sent to the printer."), "success")

    def _refused(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal), "danger")
