"""The head of the county page: its attendance beside its target."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.widgets.labels import label


class CountyHead(QFrame):
    """Signals: back_wanted()."""

    back_wanted = Signal()

    def __init__(self, pack: PolicyPack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self.setProperty("kind", "surface")
        self.back = QPushButton()
        self.back.setProperty("kind", "quiet")
        self.back.setIcon(icon("back"))
        self.name, self.about = label(kind="title", wraps=True), label(kind="muted", wraps=True)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_RELATED, theme.SPACE_PAGE, 12)
        column.setSpacing(theme.SPACE_RELATED)
        column.addLayout(row)
        column.addWidget(self.name)
        column.addWidget(self.about)
        self.back.clicked.connect(self.back_wanted)
        theme.notifier().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """The icon as large as the text of its button."""
        side = theme.look().px(16)
        self.back.setIconSize(QSize(side, side))

    def retranslate(self) -> None:
        """Say everything again."""
        self.back.setText(self.tr("All schools"))
        self.name.setText(words.own(self._pack.council_en, self._pack.council_cy))
        self.about.setText(self.tr("Targets, initiatives and returns of the whole county."))
