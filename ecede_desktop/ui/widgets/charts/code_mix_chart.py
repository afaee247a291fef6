"""What absence is made of, group by group and code by code."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ecede_desktop.pictures import code_mix
from ecede_desktop.records.pictures import CodeMixPicture
from ecede_desktop.ui.widgets.charts.chart import Chart


class CodeMixChart(Chart[CodeMixPicture]):
    """Left and right walk along a bar, up and down from group to group; chosen is the group's key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(code_mix, parent)
