"""Bands by half-term and the ways between them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecede_desktop.pictures import band_flow
from ecede_desktop.records.pictures import BandFlowPicture
from ecede_desktop.ui.widgets.charts.chart import Chart


class BandFlowChart(Chart[BandFlowPicture]):
    """Left and right walk from bands to ways to bands, up and down among them.

    Chosen is ``step/band`` or ``step/from/to``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(band_flow, parent)
