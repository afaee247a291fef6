"""The six-month clock in the head of a case: a few calm sentences, and the way to its sessions and steps."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QWidget

from ecede_desktop.records.case_clocks import CaseClock
from ecede_desktop.ui import theme
from ecede_desktop.ui.case import clock_words
from ecede_desktop.ui.theme import Token
from ecede_desktop.ui.widgets.icon_label import IconLabel
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate
NARROW = 560
"""Pixels of the design under which the link stands under the sentences."""


class ClockStrip(QWidget):
    """Hidden at stages without a clock. Signals: details_wanted(CaseClock)."""

    details_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clock: CaseClock | None = None
        self._icon = IconLabel("clock", Token.MUTED)
        self.said = label(wraps=True)
        self.details = QPushButton()
        self.details.setProperty("kind", "link")
        self.details.clicked.connect(self._want)
        sentences = QHBoxLayout()
        sentences.setSpacing(theme.SPACE_RELATED)
        sentences.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        sentences.addWidget(self.said, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.SPACE_RELATED)
        self._row.addLayout(sentences, 1)
        self._row.addWidget(self.details, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_clock(self, clock: CaseClock | None) -> None:
        """Show the clock of a case; None where it has none."""
        self.clock = clock
        self.setVisible(clock is not None)
        if clock is None:
            return
        text = " ".join(clock_words.in_the_head(clock))
        self.said.setText(text)
        self.said.setAccessibleName(f"{translate('CaseClock', 'Six-month clock')}: {text}")
        pressing = clock.soon or (bool(clock.open) and not clock.ways[0].whole)
        self._icon.show_icon("warning" if pressing else "clock", Token.WARNING if pressing else Token.MUTED)

    def retranslate(self) -> None:
        """Say everything again."""
        self.details.setText(translate("CaseClock", "Sessions and steps"))
        self.details.setAccessibleName(translate("CaseClock", "Sessions and steps of the six-month clock"))
        self.show_clock(self.clock)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # With large text the link stands under the sentences, which get the whole width.
        narrow, direction = self.width() < theme.look().px(NARROW), QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _want(self) -> None:
        if self.clock is not None:
            self.details_wanted.emit(self.clock)
