"""Unlock: who, passphrase, in; or a new passphrase with the recovery code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.clock import SystemClock
from ecede_desktop.errors import UserError
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.unlock.background import Background
from ecede_desktop.ui.unlock.passphrase_field import PassphraseField
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.labels import label

if TYPE_CHECKING:
    from ecede_desktop.records.stores import StoreHeader
    from ecede_desktop.services.desk import Desk


class UnlockPage(QWidget):
    """Signals: opened(Desk); another_wanted(): another store is wanted."""

    opened = Signal(object)
    another_wanted = Signal()

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._path = Path()
        self._wait = 0
        self._recovering = False
        self._title, self._where = label(kind="title"), label(kind="muted", wraps=True)
        self.user, self.passphrase, self.code = QComboBox(), PassphraseField(), QLineEdit()
        self._user_field, self._code_field = Field(self.user), Field(self.code)
        self._phrase_field = Field(self.passphrase)
        self.said = Banner("danger")
        self.button, self._forgotten, self._another = QPushButton(), QPushButton(), QPushButton()
        self.button.setProperty("kind", "primary")
        self._forgotten.setProperty("kind", "link")
        self._another.setProperty("kind", "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_GROUP)
        parts = (self._title, self._where, self.said, self._user_field, self._code_field, self._phrase_field)
        for part in (*parts, self.button, self._forgotten, self._another):
            column.addWidget(part)
        column.addStretch(1)
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count_down)
        self.button.clicked.connect(self.unlock)
        self.passphrase.entered.connect(self.unlock)
        self._forgotten.clicked.connect(lambda: self._recover(not self._recovering))
        self._another.clicked.connect(self.another_wanted)
        self._recover(False)

    def show_store(self, path: Path) -> None:
        """Ask for the passphrase of this store; who may open it is read while the page is shown already."""
        self._path = path
        self._wait = 0
        self.user.clear()
        self._user_field.hide()
        self.passphrase.clear()
        self.retranslate()
        self.passphrase.setFocus()

        def work() -> StoreHeader:
            from ecede_desktop.services import stores  # half of the start is spent on it: not before the window

            return stores.read_header(path)

        self._background.start(work, self._show_header, self._say_no_store)

    def _show_header(self, header: StoreHeader) -> None:
        self.user.clear()
        self.user.addItems(list(header.users))
        self._user_field.setVisible(len(header.users) > 1)
        self._wait = int(header.wait_seconds)
        self._say_wait()

    def _say_no_store(self, refusal: UserError) -> None:
        self.said.say(wording.error_sentence(refusal))

    def retranslate(self) -> None:
        """Say the words in the language that is spoken now."""
        self._title.setText(self.tr("A new passphrase") if self._recovering else self.tr("Unlock"))
        self._where.setText(str(self._path))
        self._user_field.say(self.tr("Who are you?"))
        self._code_field.say(
            self.tr("Recovery code"), self.tr("From the sheet that was printed when the store was made.")
        )
        self._phrase_field.say(self.tr("New passphrase") if self._recovering else self.tr("Passphrase"))
        self.passphrase.say(self.tr("New passphrase") if self._recovering else self.tr("Passphrase"))
        self.button.setText(self.tr("Set the passphrase and unlock") if self._recovering else self.tr("Unlock"))
        self._forgotten.setText(
            self.tr("I know my passphrase after all") if self._recovering else self.tr("I have forgotten my passphrase")
        )
        self._another.setText(self.tr("Open or make another store"))

    def _recover(self, recovering: bool) -> None:
        self._recovering = recovering
        self._code_field.setVisible(recovering)
        self.said.say("")
        self.retranslate()

    def unlock(self) -> None:
        """Try to come in."""
        if self._background.busy or self._wait > 0:
            return
        path, user, phrase = self._path, self.user.currentText() or None, self.passphrase.text
        code = self.code.text().strip() if self._recovering else ""
        self._set_busy(True)

        def work() -> Desk:
            from ecede_desktop.services import stores

            clock = SystemClock()
            if code:
                stores.reset_passphrase(path, code, user, phrase, clock)
            return stores.open_desk(path, user, phrase, clock)

        self._background.start(work, self._came_in, self._kept_out)

    def _came_in(self, desk: Desk) -> None:
        self._set_busy(False)
        self.passphrase.clear()
        self.code.clear()
        self.opened.emit(desk)

    def _kept_out(self, refusal: UserError) -> None:
        self._set_busy(False)
        self._wait = int(getattr(refusal, "wait_seconds", 0) + 0.99)
        self.said.say(wording.error_sentence(refusal))
        self._say_wait()
        self.passphrase.edit.selectAll()
        self.passphrase.setFocus()

    def _set_busy(self, busy: bool) -> None:
        self.button.setEnabled(not busy)
        if busy:
            self.button.setText(self.tr("Opening…"))
        else:
            self.retranslate()

    def _say_wait(self) -> None:
        if self._wait > 0:
            self.button.setEnabled(False)
            self.button.setText(self.tr("Wait %1 s").replace("%1", str(self._wait)))
            self._tick.start()

    def _count_down(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._tick.stop()
            self._set_busy(False)
        else:
            self._say_wait()
