"""Overview: weeks beside earlier years with the target, and what absence is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from ecede_desktop.records.figures import CodeRow, FigureTable, FigureTrend
from ecede_desktop.services import figure_pictures, figure_tables, figures, pupil_tables
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.figures import pictures
from ecede_desktop.ui.figures.question import Question
from ecede_desktop.ui.figures.tab import FigureTab
from ecede_desktop.ui.figures.words import not_known
from ecede_desktop.ui.widgets.charts.code_mix_chart import CodeMixChart
from ecede_desktop.ui.widgets.charts.frame import ChartFrame
from ecede_desktop.ui.widgets.charts.trend_chart import TrendChart


@dataclass(frozen=True)
class Overview:
    """What the tab shows."""

    whole: FigureTable
    trend: FigureTrend
    mix: tuple[CodeRow, ...]


class OverviewTab(FigureTab):
    """Trend and code mix."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown: Overview | None = None
        self.trend, self.mix = ChartFrame(TrendChart()), ChartFrame(CodeMixChart())
        for frame in (self.trend, self.mix):
            self.column.addWidget(frame)
        self.column.addStretch(1)
        self.trend.export_wanted.connect(self._let_trend_out)
        self.mix.export_wanted.connect(self._let_mix_out)
        theme.notifier().changed.connect(self._fit)
        self._fit()

    def work(self, question: Question) -> Callable[[], Overview]:
        def answer() -> Overview:
            window = question.window(self.desk)
            year = window.school_years[-1]
            trend = figure_pictures.trend(self.desk, question.scope, year, window.last_day, question.compare)
            mix = figure_pictures.code_mix(self.desk, question.ask(self.desk, "year_group"))
            whole = figures.figures(self.desk, question.ask(self.desk, "county", compare=False))
            return Overview(whole, trend, mix)

        return answer

    def show_answer(self, answer: Overview) -> None:
        self._shown = answer
        self._say()

    def retranslate(self) -> None:
        if self._shown is not None:
            self._say()

    def _say(self) -> None:
        assert self._shown is not None
        self.trend.set_picture(pictures.trend_picture(self._shown.trend, self.tr("Attendance by week")))
        names = [wording.year_group(row.key) if row.key else not_known() for row in self._shown.mix]
        title = self.tr("What absence is made of, by year group")
        self.mix.set_picture(pictures.mix_picture(self._shown.mix, names, title))

    def _let_trend_out(self) -> None:
        shown, language = self._shown, self.language
        if shown is not None:
            self.ask_where(
                lambda: pupil_tables.trend_table(self.desk, shown.trend, shown.whole.total.pupils, language), "trend"
            )

    def _let_mix_out(self) -> None:
        shown, language = self._shown, self.language
        if shown is not None:
            self.ask_where(lambda: figure_tables.code_table(self.desk, shown.mix, "year_group", language), "codes")

    def _fit(self) -> None:
        for frame in (self.trend, self.mix):
            frame.setMinimumHeight(theme.look().px(420))
