"""Several trends on one scale."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecede_desktop.pictures import small_multiples
from ecede_desktop.records.pictures import SmallMultiplesPicture
from ecede_desktop.ui.widgets.charts.chart import Chart


class SmallMultiples(Chart[SmallMultiplesPicture]):
    """Left and right walk along a line, up and down from line to line and on to the next pane.

    Chosen is the point's or the pane's key.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(small_multiples, parent)
