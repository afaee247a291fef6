"""Lines over time: this year, earlier years, a target."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecede_desktop.pictures import trend
from ecede_desktop.records.pictures import TrendPicture
from ecede_desktop.ui.widgets.charts.chart import Chart


class TrendChart(Chart[TrendPicture]):
    """Left and right walk along a line, up and down from line to line; chosen is the point's key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(trend, parent)
