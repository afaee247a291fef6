"""Asks what is needed to attach, save or withdraw a file, and asks the store to do it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.attachments import (
    About,
    AttachBytes,
    Attached,
    AttachFile,
    AttachmentRow,
    ManyAttached,
    WithdrawAttachment,
)
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.visits import ContactRow
from ecede_desktop.services import attachment_exports, attachments
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, wording
from ecede_desktop.ui.case import attachment_files
from ecede_desktop.ui.case.folder_dialog import FolderDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.text_dialog import TextDialog

Commands = Callable[[About, Values], list[AttachFile | AttachBytes]]
MOST_NAMED = 6


class AttachmentWork(QObject):
    """Signals: begun(function that stops it), moved(at, of), attached(ManyAttached), refused(UserError),
    told(sentence)."""

    begun = Signal(object)
    moved = Signal(int, int)
    attached = Signal(object)
    refused = Signal(object)
    told = Signal(str)

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._operations, self._window = desk, operations, window
        self.view: CaseView | None = None
        self.ask_files, self.ask_folder, self.ask_copy = (
            attachment_files.choose_files,
            attachment_files.choose_folder,
            attachment_files.choose_copy,
        )

    def choose_files(self) -> None:
        """The system's own dialog for files."""
        self.ask_about_files(self.ask_files(self._window))

    def choose_folder(self) -> None:
        """A folder in which a scanner leaves its files; its newest are offered."""
        folder = self.ask_folder(self._window)
        if folder is None:
            return
        dialog = FolderDialog(self._desk, self._operations, folder, self._window)
        dialog.chosen.connect(self.ask_about_files)
        _open(dialog)

    def ask_about_files(self, paths: Sequence[Path]) -> None:
        """Say from whom the files are, then attach them."""
        if not paths or self.view is None:
            return
        names = [path.name for path in paths]

        def commands(about: About, values: Values) -> list[AttachFile | AttachBytes]:
            told = values.get("title", ""), values["origin"], values["received_on"]
            return [AttachFile(about, path, *told) for path in paths]

        self._ask(names, commands)

    def ask_about_clipboard(self) -> str:
        """Attach files, a picture or words of the clipboard; a sentence where it holds nothing of the kind."""
        found = _clipboard(QGuiApplication.clipboard().mimeData())
        if isinstance(found, tuple):
            self.ask_about_files(found)
            return ""
        if found is None or self.view is None:
            return self.tr("The clipboard holds no file, no picture and no words. Copy what is to be attached first.")
        content, ending = found, "png" if found.startswith(b"\x89PNG") else "txt"
        when = local(self._desk.clock.now())
        name = f"{when:%Y-%m-%d %H%M}.{ending}"

        def commands(about: About, values: Values) -> list[AttachFile | AttachBytes]:
            return [AttachBytes(about, content, name, values.get("title", ""), values["origin"], values["received_on"])]

        self._ask([name], commands, self.tr("Pasted picture") if ending == "png" else self.tr("Pasted words"))
        return ""

    def attach_part(self, attachment_id: UUID, number: int) -> None:
        """Attach a file that came with an e-mail by itself."""

        def done(one: Attached) -> None:
            self.attached.emit(ManyAttached((one,), ()))

        self._operations.write(
            lambda: attachments.attach_part_of_mail(self._desk, attachment_id, number),
            self,
            done=done,
            owner=self,
            refused=self.refused.emit,
        )

    def save_copy(self, row: AttachmentRow) -> None:
        """Ask for a password and a place, then save a copy."""
        can = attachment_exports.can_lock(row)
        warning = self.tr("A copy outside the store is no longer protected by it. Who saved it is kept in the audit.")
        cannot = self.tr("This kind of file cannot be given a password here.")
        again, password = QLineEdit(), QLineEdit()
        for edit in (password, again):
            edit.setEchoMode(QLineEdit.EchoMode.Password)
        fields = (
            FormField(
                "password", self.tr("Password (may stay empty)"), password, self.tr("12 letters or more: three words.")
            ),
            FormField("again", self.tr("The password again"), again),
        )
        dialog = FormDialog(
            self.tr("Save a copy of “{title}”").format(title=row.title),
            warning if can else f"{warning} {cannot}",
            fields if can else (),
            self.tr("Choose where…"),
            lambda values: self._save_copy(dialog, row, values),
            self._window,
        )
        _open(dialog)

    def withdraw(self, row: AttachmentRow) -> None:
        """Ask for the reason, then withdraw."""
        dialog = TextDialog(
            self.tr("Withdraw “{title}”").format(title=row.title),
            self.tr("It stays in the store and is shown as withdrawn, with your reason. Find no longer leads to it."),
            self.tr("Why it does not belong here"),
            self.tr("Withdraw"),
            lambda reason: self._operations.write(
                lambda: attachments.withdraw_attachment(self._desk, WithdrawAttachment(row.id, reason)),
                self,
                done=lambda _row: dialog.accept(),
                owner=dialog,
                refused=lambda refusal: dialog.refuse(wording.error_sentence(refusal)),
            ),
            self._window,
        )
        _open(dialog)

    # inside

    def _ask(self, names: list[str], commands: Commands, title: str = "") -> None:
        assert self.view is not None
        reference, contacts = self.view.case.reference, self.view.contacts
        received = DayEdit()
        received.set_today(self._desk.clock.today())
        whose = [("", self.tr("The case as a whole")), *((str(row.id), _contact_words(row)) for row in contacts[:40])]
        fields = [
            FormField("origin", self.tr("From whom, or where it was found"), text()),
            FormField("received_on", self.tr("Received on"), received),
            FormField("contact", self.tr("Belongs to"), choices(whose)),
        ]
        if len(names) == 1:
            fields.insert(0, FormField("title", self.tr("Title"), text(title or Path(names[0]).stem)))
        shown = ", ".join(names[:MOST_NAMED])
        more = len(names) - MOST_NAMED
        about = self.tr("{files} and {count} more").format(files=shown, count=more) if more > 0 else shown

        def take(values: Values) -> None:
            contact = UUID(values["contact"]) if values["contact"] else None
            self._attach(commands(About(reference, contact_id=contact), values))
            dialog.accept()

        heading = (
            self.tr("Attach a file") if len(names) == 1 else self.tr("Attach {count} files").format(count=len(names))
        )
        dialog = FormDialog(heading, about, fields, self.tr("Attach"), take, self._window)
        _open(dialog)

    def _attach(self, commands: Sequence[AttachFile | AttachBytes]) -> None:
        stop = self._operations.run(
            lambda progress, cancelled: attachments.attach_files(self._desk, commands, progress, cancelled),
            self.attached.emit,
            progress=self.moved.emit,
            owner=self,
            failed=self.refused.emit,
        )
        self.begun.emit(stop)

    def _save_copy(self, dialog: FormDialog, row: AttachmentRow, values: Values) -> None:
        password = values.get("password", "")
        if password != values.get("again", ""):
            dialog.fields["again"].set_error(self.tr("The two passwords differ. Type them again."))
            dialog.save_button.setEnabled(True)
            return
        path = self.ask_copy(self._window, row.file_name)
        if path is None:
            dialog.save_button.setEnabled(True)
            return

        def saved(_row: AttachmentRow) -> None:
            dialog.accept()
            self.told.emit(self.tr("Saved as {path}").format(path=path))

        self._operations.write(
            lambda: attachment_exports.export_attachment(self._desk, row.id, path, password),
            self,
            done=saved,
            owner=dialog,
            refused=dialog.refuse,
        )


def _contact_words(row: ContactRow) -> str:
    return f"{i18n.format_day(row.on)}  {wording.contact_kind(row.kind)}"


def _clipboard(data: QMimeData | None) -> tuple[Path, ...] | bytes | None:
    if data is None:
        return None
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return files
    image = data.imageData() if data.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        held = QByteArray()
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        image.save(buffer, "PNG")  # type: ignore[call-overload]
        return bytes(held.data())
    return data.text().strip().encode("utf-8") or None if data.hasText() else None


def _open(dialog: QDialog) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
