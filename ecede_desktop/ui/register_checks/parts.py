"""Parts that the tabs of the register checks share: how a table is dressed, a button on the line of the fields."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from ecede_desktop.ui import theme
from ecede_desktop.ui.rows_model import RowsModel
from ecede_desktop.ui.widgets.labels import label


def dress(table: QTableView, model: RowsModel[Any]) -> None:
    """Whole lines are chosen, columns are as wide as their words, Tab leads out of the table."""
    table.setModel(model)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def beside_fields(button: QPushButton) -> QWidget:
    """The button under an empty label, so that it stands on the line of the controls beside it."""
    holder = QWidget()
    under = QVBoxLayout(holder)
    under.setContentsMargins(0, 0, 0, 0)
    under.setSpacing(theme.SPACE_INSIDE)
    under.addWidget(label(" ", "strong"))
    under.addWidget(button)
    return holder
