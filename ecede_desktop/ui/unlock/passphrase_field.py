"""A passphrase: hidden until shown, paste allowed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ecede_desktop.ui.icons import icon


class PassphraseField(QWidget):
    """Signals: entered() when Enter is pressed."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._show = QToolButton()
        self._show.setIcon(icon("eye"))
        self._show.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.edit, 1)
        row.addWidget(self._show)
        self.setFocusProxy(self.edit)
        self.edit.returnPressed.connect(self.entered)
        self._show.toggled.connect(self._turn)
        self._turn(False)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.edit.text()

    def clear(self) -> None:
        """Forget it."""
        self.edit.clear()
        self._show.setChecked(False)

    def say(self, name: str) -> None:
        """Its name for screen readers."""
        self.edit.setAccessibleName(name)
        self._turn(self._show.isChecked())

    def _turn(self, shown: bool) -> None:
        self.edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        words = self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        self._show.setToolTip(words)
        self._show.setAccessibleName(words)
