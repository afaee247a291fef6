"""The way from a contact to a safeguarding concern, with the duty in one sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.widgets.labels import label


class ConcernRow(QFrame):
    """Signals: wanted(): the officer is worried about the child."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "sunken")
        self.duty = label(kind="small", wraps=True)
        self.button = QPushButton()
        self.button.setIcon(icon("warning", theme.Token.WARNING))
        self.button.setProperty("kind", "quiet")
        self.button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(theme.SPACE_INSIDE)
        column.addWidget(self.duty)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self.wanted)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the words in the language that is spoken now."""
        self.duty.setText(
            self.tr(
                "If you think a child is at risk you must report it to the council: Social Services and Well-being"
                " (Wales) Act 2014, s.130."
            )
        )
        self.button.setText(self.tr("Raise a safeguarding concern…"))
        self.button.setAccessibleDescription(self.duty.text())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "button"):
            self.retranslate()
        super().changeEvent(event)
