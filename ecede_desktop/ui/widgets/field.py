"""A field: its label, the control, what to type, and its fault in words beside it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.labels import label


class Field(QWidget):
    """Puts a label above a control and an error under it; names the control for screen readers."""

    def __init__(self, control: QWidget, parent: QWidget | None = None, *, wraps: bool = False) -> None:
        super().__init__(parent)
        self.control = control
        self._label = label(kind="strong", wraps=wraps)
        self._label.setBuddy(control)
        self._help = label(kind="small", wraps=True)
        self._error = label(kind="error", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE)
        for part in (self._label, self._help, control, self._error):
            column.addWidget(part)
        self._help.hide()
        self._error.hide()

    def say(self, text: str, help_text: str = "") -> None:
        """Label and help."""
        self._label.setText(text)
        self._help.setText(help_text)
        self._help.setVisible(bool(help_text))
        self.control.setAccessibleName(text)
        self.control.setAccessibleDescription(help_text)

    def set_error(self, text: str) -> None:
        """Show what is wrong, or nothing."""
        self._error.setText(text)
        self._error.setVisible(bool(text))
        self.control.setProperty("invalid", "true" if text else "false")
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)
        self.control.setAccessibleDescription(text or self._help.text())

    @property
    def error(self) -> str:
        return self._error.text()
