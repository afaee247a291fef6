"""The officer's particulars: Welsh, telephone and duty contact; one's own, and for a manager everybody's."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.records.users import TellOfUser, UserRow
from ecede_desktop.services import users
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.labels import label


class OfficerSection(QWidget):
    """It saves by its button; what was typed and not saved stays when the store tells of something new."""

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._users: dict[str, UserRow] = {}
        self._shown: UserRow | None = None
        self._typed: dict[str, tuple[bool, str, str]] = {}
        self._title = label(kind="section")
        self.officer, self.speaks_welsh, self.phone = QComboBox(), QCheckBox(), QLineEdit()
        self.duty_contact, self.save_button, self.said = QComboBox(), QPushButton(), Banner("success")
        parts = (self.officer, self.phone, self.duty_contact)
        self.officer_field, self.phone_field, self.duty_contact_field = (Field(part) for part in parts)
        self._lay_out()
        self.retranslate()
        self.officer.activated.connect(self._choose)
        self.save_button.clicked.connect(self.save)

    def read(self) -> None:
        """Read who works here."""
        self._operations.read(lambda: users.list_users(self._desk), self._show, owner=self)

    def retranslate(self) -> None:
        """Say every sentence again."""
        self._title.setText(self.tr("The officer"))
        self.officer_field.say(self.tr("Whose particulars"), self.tr("A manager may also change those of others."))
        self.speaks_welsh.setText(self.tr("Can take a case in Welsh"))
        self.phone_field.say(self.tr("Telephone"), self.tr("It is shown to the duty contact when a visit is overdue."))
        self.duty_contact_field.say(
            self.tr("Duty contact"), self.tr("Who is told when the officer is not back from a visit in time.")
        )
        if self.duty_contact.count():
            self.duty_contact.setItemText(0, self.tr("Nobody"))
        self.save_button.setText(self.tr("Save the particulars"))

    def save(self) -> None:
        """Say of the officer what the form says."""
        if self._shown is None:
            return
        for field in (self.phone_field, self.duty_contact_field):
            field.set_error("")
        command = TellOfUser(self._shown.name, *self._form())
        self.save_button.setEnabled(False)
        self._operations.write(
            lambda: users.tell_of_user(self._desk, command), self, done=self._saved, owner=self, refused=self._refused
        )

    def _form(self) -> tuple[bool, str, str]:
        return self.speaks_welsh.isChecked(), self.phone.text(), str(self.duty_contact.currentData() or "")

    def _show(self, rows: tuple[UserRow, ...]) -> None:
        self._keep_typed()
        self._users = {row.name: row for row in rows if row.active}
        mine = next(row.name for row in rows if row.id == self._desk.user.id)
        held = self._shown.name if self._shown and self._shown.name in self._users else mine
        self.officer.clear()
        for row in self._users.values():
            self.officer.addItem(row.full_name or row.name, row.name)
        self.officer.setCurrentIndex(self.officer.findData(held))
        self.officer_field.setVisible(self._desk.is_manager)
        self._fill(self._users[held])

    def _choose(self) -> None:
        self._keep_typed()
        self.said.hide()
        self._fill(self._users[self.officer.currentData()])

    def _keep_typed(self) -> None:
        """What was typed of somebody is there again when they are chosen again."""
        if self._shown is not None and self._form() != _said(self._shown):
            self._typed[self._shown.name] = self._form()

    def _fill(self, row: UserRow) -> None:
        self._shown = row
        speaks, phone, contact = self._typed.pop(row.name, _said(row))
        self.speaks_welsh.setChecked(speaks)
        self.phone.setText(phone)
        self.duty_contact.clear()
        self.duty_contact.addItem(self.tr("Nobody"), "")
        for other in self._users.values():
            if other.id != row.id:
                self.duty_contact.addItem(other.full_name or other.name, other.name)
        if contact and self.duty_contact.findData(contact) < 0:
            # Who has left is still said to be the contact, until somebody chooses another.
            self.duty_contact.addItem(contact, contact)
        self.duty_contact.setCurrentIndex(self.duty_contact.findData(contact))
        for field in (self.phone_field, self.duty_contact_field):
            field.set_error("")

    def _saved(self, row: UserRow) -> None:
        self.save_button.setEnabled(True)
        self._users[row.name] = row
        self._typed.pop(row.name, None)
        if self._shown is not None and self._shown.name == row.name:
            self._fill(row)
        self.said.say(self.tr("Saved: {name}.").format(name=row.full_name or row.name), "success")

    def _refused(self, refusal: UserError) -> None:
        self.save_button.setEnabled(True)
        sentence = wording.error_sentence(refusal)
        if refusal.facts.get("field") == "duty_contact":
            self.duty_contact_field.set_error(sentence)
            self.duty_contact.setFocus()
        else:
            self.said.say(sentence, "danger")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        fields = (self.officer_field, self.speaks_welsh, self.phone_field, self.duty_contact_field)
        for part in (self._title, *fields):
            column.addWidget(part)
        column.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.said)


def _said(row: UserRow) -> tuple[bool, str, str]:
    return row.speaks_welsh, row.phone, row.duty_contact
