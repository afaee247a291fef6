"""Asks for the password of a locked file; it lives in this field and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.records.imports import ImportPlan
from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.field import Field

LOCKED_BY = frozenset({"workbook_locked", "archive_encrypted", "password_wrong"})
"""Faults that go away with the right password."""


class PasswordBox(QWidget):
    """Signals: given(): a password was typed and is to be tried."""

    given = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaximumWidth(theme.look().px(360))
        self.open = QPushButton()
        self.open.setProperty("kind", "primary")
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_RELATED)
        row.addWidget(self.edit, 1)
        row.addWidget(self.open)
        row.addStretch(1)
        holder.setFocusProxy(self.edit)
        self.field = Field(holder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        self.edit.returnPressed.connect(self._give)
        self.open.clicked.connect(self._give)
        self.hide()

    @property
    def password(self) -> str:
        """What was typed."""
        return self.edit.text()

    def ask(self, plan: ImportPlan) -> bool:
        """Stand there while a password is what the file wants; answers whether it is."""
        wanted = any(problem.key in LOCKED_BY for problem in plan.problems)
        self.setVisible(wanted)
        wrong = any(problem.key == "password_wrong" for problem in plan.problems)
        self.field.set_error(self.tr("This password does not open the file.") if wrong else "")
        self.edit.setProperty("invalid", "true" if wrong else "false")
        self.edit.style().unpolish(self.edit)
        self.edit.style().polish(self.edit)
        if wanted:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self.edit.selectAll()
        return wanted

    def forget(self) -> None:
        """Another file, or done with this one."""
        self.edit.clear()
        self.hide()

    def retranslate(self) -> None:
        """Say everything again."""
        self.field.say(
            self.tr("Password of the file"),
            self.tr("It opens the file in memory and is kept nowhere. The file is kept as it came, locked."),
        )
        self.edit.setAccessibleName(self.tr("Password of the file"))
        self.open.setText(self.tr("O&pen"))

    def _give(self) -> None:
        if self.password:
            self.given.emit()
