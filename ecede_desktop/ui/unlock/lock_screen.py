"""The lock screen: covers the window until the passphrase is given; nothing under it can be seen or reached."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMainWindow, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.services import users
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.unlock.passphrase_field import PassphraseField
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.labels import label


class LockScreen(QWidget):
    """Signals: unlocked().

    Dialogs are hidden, not closed: they keep what is typed in them and come back as they were.
    """

    unlocked = Signal()

    def __init__(self, desk: Desk, operations: Operations, window: QMainWindow, hint: str = "") -> None:
        super().__init__(window)
        self._desk, self._operations, self._window = desk, operations, window
        self._hidden: list[QDialog] = []
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title, self._who, self._hint = label(kind="title"), label(kind="muted"), label(hint, "small", wraps=True)
        self.passphrase, self.button, self.said = PassphraseField(), QPushButton(), Banner("danger")
        self._field = Field(self.passphrase)
        self.button.setProperty("kind", "primary")
        box = QWidget()
        box.setFixedWidth(theme.look().px(380))
        inner = QVBoxLayout(box)
        inner.setSpacing(theme.SPACE_GROUP)
        for part in (self._title, self._who, self.said, self._field, self.button, self._hint):
            inner.addWidget(part)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(box, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        self.button.clicked.connect(self.unlock)
        self.passphrase.entered.connect(self.unlock)
        window.installEventFilter(self)
        self.hide()

    @property
    def locked(self) -> bool:
        """Whether the window is covered."""
        return not self.isHidden()

    def lock(self) -> None:
        """Cover the window and hide its dialogs; what was typed is kept first."""
        if self.locked:
            return
        self._hidden = [d for d in self._window.findChildren(QDialog) if d.isVisible()]
        for dialog in self._hidden:
            keep = getattr(dialog, "write_now", None)
            if keep is not None:
                keep()
            dialog.setVisible(False)
        central = self._window.centralWidget()
        if central is not None:
            central.setEnabled(False)
        self.retranslate()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        self.passphrase.setFocus()

    def unlock(self) -> None:
        """Uncover the window if the passphrase is right; guesses are counted."""
        phrase = self.passphrase.text
        self.button.setEnabled(False)
        self._operations.read(
            lambda: users.confirm_user(self._desk, self._desk.user.name, phrase),
            lambda _user: self._uncover(),
            owner=self,
            failed=self._refuse,
        )

    def _uncover(self) -> None:
        self.button.setEnabled(True)
        self.said.say("")
        self.passphrase.clear()
        self.hide()
        central = self._window.centralWidget()
        if central is not None:
            central.setEnabled(True)
        for dialog in self._hidden:
            dialog.setVisible(True)
        self._hidden = []
        self.unlocked.emit()

    def _refuse(self, refusal: UserError) -> None:
        self.button.setEnabled(True)
        self.said.say(wording.error_sentence(refusal))
        self.passphrase.edit.selectAll()
        self.passphrase.setFocus()

    def retranslate(self) -> None:
        """Say the words in the language that is spoken now."""
        self._title.setText(self.tr("Locked"))
        self._who.setText(self._desk.user.full_name or self._desk.user.name)
        self._field.say(self.tr("Passphrase"))
        self.passphrase.say(self.tr("Passphrase"))
        self.button.setText(self.tr("Unlock"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() == QEvent.Type.Resize and self.locked:
            self.setGeometry(self._window.rect())
        return super().eventFilter(watched, event)
