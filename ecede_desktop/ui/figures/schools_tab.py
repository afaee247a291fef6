"""Schools: every school as a tile, the same as a table, and the year groups side by side."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ecede_desktop.records.figure_tables import ShownTable
from ecede_desktop.records.figures import FigureRow, FigureTable, FigureTrend
from ecede_desktop.services import figure_pictures, figure_tables, figures
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.figure_groups import clusters_of
from ecede_desktop.ui import school_names, theme
from ecede_desktop.ui.figures import pictures, words
from ecede_desktop.ui.figures.group_columns import group_columns
from ecede_desktop.ui.figures.question import Question
from ecede_desktop.ui.figures.tab import FigureTab
from ecede_desktop.ui.figures.table_box import TableBox
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.widgets.charts.frame import ChartFrame
from ecede_desktop.ui.widgets.charts.school_grid import SchoolGrid
from ecede_desktop.ui.widgets.charts.small_multiples import SmallMultiples


@dataclass(frozen=True)
class Schools:
    """What the tab shows."""

    table: FigureTable
    clusters: Mapping[str, str]
    trends: Mapping[str, FigureTrend]


class SchoolsTab(FigureTab):
    """Grid, table, small multiples; a school that is chosen becomes what is asked about."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown: Schools | None = None
        self.grid, self.multiples = ChartFrame(SchoolGrid()), ChartFrame(SmallMultiples())
        self.box: TableBox[FigureRow] = TableBox(
            group_columns(lambda: words.by("school"), lambda row: school_names.own(row.label)), stem="schools"
        )
        for part in (self.grid, self.box, self.multiples):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.let_out(self.box, self._make)
        self.grid.chart.activated.connect(self._open_school)
        self.box.chosen.connect(lambda row: self._open_school(row.key))
        self.grid.export_wanted.connect(lambda: self.ask_where(self._sure, "schools"))
        self.multiples.export.hide()
        theme.notifier().changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def work(self, question: Question) -> Callable[[], Schools]:
        def answer() -> Schools:
            window = question.window(self.desk)
            table = figures.figures(self.desk, question.ask(self.desk, "school"))
            year = window.school_years[-1]
            trends = figure_pictures.trends_by_year_group(self.desk, question.scope, year, window.last_day)
            return Schools(table, clusters_of(self.desk), trends)

        return answer

    def show_answer(self, answer: Schools) -> None:
        self._shown = answer
        self.retranslate()

    def retranslate(self) -> None:
        self.box.say(self.tr("Schools in order"), self.tr("No school has a mark in this period for what is chosen."))
        if self._shown is None:
            return
        title = self.tr("Schools by cluster")
        rows = self._shown.table.rows
        self.grid.set_picture(pictures.grid_picture(rows, self._shown.clusters, self.desk.pack, title))
        self.box.show_rows(rows, self.tr("Open a school to see its own figures. Alike figures share the better place."))
        title = self.tr("Year groups by week")
        self.multiples.set_picture(pictures.multiples_picture(self._shown.trends, title))

    def _open_school(self, number: str) -> None:
        self.go.emit(Place("figures", number, "overview"))

    def _sure(self) -> ShownTable:
        made = self._make()
        assert made is not None
        return made

    def _make(self) -> ShownTable | None:
        return None if self._shown is None else figure_tables.figure_table(self.desk, self._shown.table, self.language)

    def _fit(self) -> None:
        self.grid.setMinimumHeight(theme.look().px(260))
        self.multiples.setMinimumHeight(theme.look().px(420))
