"""A chart that is wider than its place is moved sideways; its height is always given in full."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.widgets.charts.chart import Chart

LEAST_WIDTH = 280


class Sideways(QScrollArea):
    """Holds a chart and follows its cursor. Upright it never scrolls: that is for the page in which it stands."""

    def __init__(self, chart: Chart[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(chart)
        chart.stepped.connect(self._follow)

    def minimumSizeHint(self) -> QSize:
        least = self._chart.minimumSizeHint()
        wide = least.width() > self.width()
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        return QSize(min(least.width(), theme.look().px(LEAST_WIDTH)), least.height() + bar)

    def sizeHint(self) -> QSize:
        return self._chart.sizeHint().expandedTo(self.minimumSizeHint())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The height that a chart needs follows from its width.
        if watched is self._chart and event.type() == QEvent.Type.Resize:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        spot = self._chart.current
        if spot is not None:
            x, y = spot.box.centre
            self.ensureVisible(round(x), round(y), round(spot.box.width), 0)
