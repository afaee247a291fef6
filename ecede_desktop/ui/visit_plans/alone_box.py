"""The manager's word where a marker asks for two, or for no visit at home: the reason and the manager's passphrase."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.field import Field
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label


class AloneBox(QFrame):
    """Hidden unless it is asked for. The passphrase is no field of the form: no draft ever holds it."""

    def __init__(self, managers: Sequence[tuple[str, str]], *, is_manager: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._own = is_manager
        self.setProperty("kind", "card")
        self._title = label(kind="strong", wraps=True)
        self.why, self.who, self.word = GrowingText(), QComboBox(), QLineEdit()
        self.word.setEchoMode(QLineEdit.EchoMode.Password)
        self._why, self._who, self._word = Field(self.why), Field(self.who), Field(self.word)
        for name, full_name in managers:
            self.who.addItem(full_name, name)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(theme.SPACE_RELATED)
        for part in (self._title, self._why, self._who, self._word):
            column.addWidget(part)
        self._why.say(self.tr("Reason"))
        self._who.say(self.tr("Manager"), self.tr("The manager beside you types their own passphrase."))
        self._word.say(self.tr("Manager’s passphrase"))
        self.hide()

    def ask(self, *, needed: bool, always: bool) -> None:
        """Ask for the manager's word, or no more; ``always``: not even two may go without it."""
        self._title.setText(
            self.tr("This family is visited at home only where a manager says why.")
            if always
            else self.tr("Name who goes along; or a manager says why the officer may go alone.")
        )
        for part in (self._who, self._word):
            part.setVisible(not self._own)
        self.setVisible(needed)

    @property
    def reason(self) -> str:
        """Why; empty where nothing is asked for."""
        return "" if self.isHidden() else self.why.toPlainText().strip()

    @property
    def manager(self) -> str:
        """Sign-in name of the manager who answers for it; empty where the user is one or no reason is given."""
        return str(self.who.currentData() or "") if self.reason and not self._own else ""

    @property
    def passphrase(self) -> str:
        """As it was typed."""
        return self.word.text()

    def forget_passphrase(self) -> None:
        """It is typed anew for the next try."""
        self.word.clear()

    def show_error(self, sentence: str) -> None:
        """What is missing, at the reason."""
        self._why.set_error(sentence)
        if sentence:
            self.why.setFocus()
