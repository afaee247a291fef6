"""The head of the county page: its attendance beside its target."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ecede_desktop.law.policy import PolicyPack
from ecede_desktop.ui import theme
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.parts import heading
from ecede_desktop.ui.widgets.labels import label


class CountyHead(QFrame):
    """Signals: back_wanted(), report_wanted()."""

    back_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, pack: PolicyPack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pack = pack
        self.setProperty("kind", "surface")
        self.back, self.report = QPushButton(), QPushButton()
        self.report.setIcon(icon("document"))
        self.back.setProperty("kind", "quiet")
        self.back.setIcon(icon("back"))
        self.name, self.about = label(kind="title", wraps=True), label(kind="muted", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.SPACE_PAGE, theme.SPACE_RELATED, theme.SPACE_PAGE, 12)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(heading(self.back, self.report))
        column.addWidget(self.name)
        column.addWidget(self.about)
        self.back.clicked.connect(self.back_wanted)
        self.report.clicked.connect(self.report_wanted)
        theme.notifier().changed.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """The icons as large as the text of their buttons."""
        side = theme.look().px(16)
        for button in (self.back, self.report):
            button.setIconSize(QSize(side, side))

    def retranslate(self) -> None:
        """Say everything again."""
        self.back.setText(self.tr("All schools"))
        self.report.setText(self.tr("Attendance &report"))
        self.name.setText(words.own(self._pack.council_en, self._pack.council_cy))
        self.about.setText(self.tr("Targets, initiatives and returns of the whole county."))
