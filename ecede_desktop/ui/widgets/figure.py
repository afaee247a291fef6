"""The one figure that matters, with what it means in words under it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.labels import label


class Figure(QWidget):
    """A large number, a caption and, where it says more, a line of detail."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value, self._caption, self._detail = label(kind="figure"), label(kind="strong"), label(kind="small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_INSIDE // 2)
        for part in (self._value, self._caption, self._detail):
            column.addWidget(part)

    def show_figure(self, value: str, caption: str, detail: str = "") -> None:
        """Show a figure; read out as one sentence."""
        self._value.setText(value)
        self._caption.setText(caption)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(" ".join(part for part in (caption, value, detail) if part))
