"""Around a chart: its title, the same as a table, copying, what the figure under the cursor says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage, QShowEvent
from PySide6.QtWidgets import QHeaderView, QPushButton, QStackedWidget, QTableView, QVBoxLayout, QWidget

from ecede_desktop.records.genogram import GenogramPicture
from ecede_desktop.records.pictures import NONE, Picture, Row, as_text
from ecede_desktop.ui import theme
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.widgets.charts.chart import Chart
from ecede_desktop.ui.widgets.charts.image import image_of
from ecede_desktop.ui.widgets.charts.sideways import Sideways
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label


class ChartFrame(QWidget):
    """Holds a chart; the panel gives it pictures and, where there is something to do about it, an empty state.

    Signals:
        export_wanted(): the person wants the figures as a file.
    """

    export_wanted = Signal()

    def __init__(self, chart: Chart[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart = chart
        self.title = label(kind="section", wraps=True)
        self.as_table, self.copy_picture = QPushButton(), QPushButton()
        self.copy_data, self.export = QPushButton(), QPushButton()
        self.table = QTableView()
        self.empty = EmptyState("info")
        self.said, self.note = label(kind="muted", wraps=True), label(kind="small", wraps=True)
        self._stack = QStackedWidget()
        self._model: RowsModel[Row] = RowsModel((), self)
        self._empty_words: tuple[str, str, str] | None = None
        self._lay_out()
        self._join()
        theme.notifier().changed.connect(self._fit_chip)
        self.retranslate()

    def set_picture(self, picture: Picture | GenogramPicture) -> None:
        """Show a picture in the chart and in the table."""
        self.chart.set_picture(picture)

    def say_empty(self, heading: str, text: str = "", button: str = "") -> None:
        """What stands here without figures; ``empty.acted`` tells that its button was pressed."""
        self._empty_words = (heading, text, button)
        self.empty.say(heading, text, button)

    @property
    def model(self) -> RowsModel[Row]:
        """The lines of the table."""
        return self._model

    def image(self) -> QImage:
        """The picture with title and note, at twice the size on the screen."""
        return image_of(self.chart)

    def retranslate(self) -> None:
        """Say everything again; labels of the picture are the caller's."""
        self.as_table.setText(self.tr("Show as table"))
        self.copy_picture.setText(self.tr("Copy picture"))
        self.copy_data.setText(self.tr("Copy data"))
        self.export.setText(self.tr("Export…"))
        if self._empty_words is None:
            self.empty.say(
                self.tr("No figures to show"), self.tr("There are no register marks for what was chosen."), ""
            )
        self._fit_chip()
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.layout() is not None:
            self.retranslate()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit_chip()

    # --- inside

    def _lay_out(self) -> None:
        tools = QWidget()
        row = FlowLayout(tools)
        self.as_table.setCheckable(True)
        self.as_table.setProperty("kind", "chip")
        for button in (self.as_table, self.copy_picture, self.copy_data, self.export):
            if button is not self.as_table:
                button.setProperty("kind", "quiet")
            row.addWidget(button)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        for part in (Sideways(self.chart), self.table, self.empty):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.title)
        column.addWidget(tools)
        column.addWidget(self._stack, 1)
        column.addWidget(self.said)
        column.addWidget(self.note)

    def _fit_chip(self) -> None:
        """As high as its neighbours, and wide enough for its words in the weight they have when it is on."""
        self.copy_data.ensurePolished()
        words = QFontMetrics(theme.font("body", bold=True)).horizontalAdvance(self.as_table.text())
        self.as_table.setMinimumSize(words + theme.look().px(28), self.copy_data.sizeHint().height())

    def _join(self) -> None:
        self.as_table.toggled.connect(self._turn)
        self.copy_picture.clicked.connect(self._copy_picture)
        self.copy_data.clicked.connect(self._copy_data)
        self.export.clicked.connect(self.export_wanted)
        self.chart.pictured.connect(self._show)
        self.chart.walked.connect(self.said.setText)

    def _show(self) -> None:
        picture = self.chart.picture
        self.title.setText(picture.title if picture is not None else "")
        self.title.setVisible(bool(self.title.text()))
        self.note.setText(picture.note if picture is not None else "")
        self.note.setVisible(bool(self.note.text()))
        self.said.setText(self.chart.current.says if self.chart.current is not None else "")
        self.table.setAccessibleName(self.title.text())
        heads, rows = picture.table() if picture is not None else ((), ())
        self._fill(heads, rows)
        self._turn()

    def _fill(self, heads: Row, rows: tuple[Row, ...]) -> None:
        old, self._model = self._model, RowsModel(_columns(heads, rows), self)
        self._model.set_rows(rows)
        self.table.setModel(self._model)
        old.deleteLater()
        header = self.table.horizontalHeader()
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        self.table.verticalHeader().setDefaultSectionSize(theme.look().px(32))

    def _turn(self) -> None:
        picture = self.chart.picture
        nothing = picture is None or picture.is_empty
        for control in (self.as_table, self.copy_picture, self.copy_data, self.export):
            control.setEnabled(not nothing)
        self._stack.setCurrentIndex(2 if nothing else 1 if self.as_table.isChecked() else 0)
        self.said.setVisible(not nothing and not self.as_table.isChecked())

    def _copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(self.image())
        self.said.setText(self.tr("The picture is on the clipboard."))

    def _copy_data(self) -> None:
        picture = self.chart.picture
        if picture is not None:
            QGuiApplication.clipboard().setText(as_text(picture.table()))
            self.said.setText(self.tr("The figures are on the clipboard, with tabs between the columns."))
            self.said.show()


def _columns(heads: Row, rows: tuple[Row, ...]) -> tuple[RowsColumn[Row], ...]:
    return tuple(_column(n, head, rows) for n, head in enumerate(heads))


def _column(place: int, head: str, rows: tuple[Row, ...]) -> RowsColumn[Row]:
    numbers = [_number(row[place]) for row in rows]
    said = [number is not None for number, row in zip(numbers, rows, strict=True) if row[place] not in (NONE, "")]
    # A note here and there, e.g. “fewer than 5”, does not make it a column of words.
    figure = sum(said) * 2 > len(said)
    return RowsColumn(
        heading=lambda: head,
        text=lambda row: row[place],
        figure=figure,
        sorts_by=(lambda row: (_number(row[place]) is not None, _number(row[place]) or 0.0)) if figure else None,
    )


def _number(cell: str) -> float | None:
    """The figure of a cell, or None."""
    try:
        return float(cell.removesuffix("%").strip())
    except ValueError:
        return None
