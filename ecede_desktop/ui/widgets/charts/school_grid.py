"""Every school as a tile where it lies in the county."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecede_desktop.pictures import school_grid
from ecede_desktop.records.pictures import SchoolGridPicture
from ecede_desktop.ui.widgets.charts.chart import Chart


class SchoolGrid(Chart[SchoolGridPicture]):
    """Arrow keys walk as the tiles lie; chosen is the number of the school."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(school_grid, parent)
