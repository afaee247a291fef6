"""What stands where nothing is yet: what will be here, and the first thing to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label


class EmptyState(QWidget):
    """An icon, a heading, a sentence and at most one button.

    Signals:
        acted(): the button was pressed.
    """

    acted = Signal()

    def __init__(self, icon_name: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = label(kind="section")
        self._text = label(kind="muted", wraps=True)
        self._button = QPushButton()
        self._button.hide()
        self._button.clicked.connect(self.acted)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_PAGE, theme.SPACE_PAGE)
        column.setSpacing(theme.SPACE_RELATED)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(IconLabel(icon_name, Token.MUTED, 32), 0, centre)
        column.addWidget(self._heading, 0, centre)
        self._text.setAlignment(centre)
        column.addWidget(self._text)
        column.addWidget(self._button, 0, centre)
        column.addStretch(2)

    def say(self, heading: str, text: str = "", button: str = "") -> None:
        """Set the words; without a button text there is no button."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(button)
        self._button.setVisible(bool(button))
        self.setAccessibleName(f"{heading} {text}".strip())
