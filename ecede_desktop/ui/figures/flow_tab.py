"""Band flow: how pupils went from band to band, half-term by half-term."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from ecede_desktop.records.figures import BandFlow
from ecede_desktop.services import figure_pictures, figure_tables
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme
from ecede_desktop.ui.figures import pictures
from ecede_desktop.ui.figures.question import Question
from ecede_desktop.ui.figures.tab import FigureTab
from ecede_desktop.ui.widgets.charts.band_flow_chart import BandFlowChart
from ecede_desktop.ui.widgets.charts.frame import ChartFrame


class FlowTab(FigureTab):
    """One picture."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown: BandFlow | None = None
        self.frame = ChartFrame(BandFlowChart())
        self.column.addWidget(self.frame)
        self.column.addStretch(1)
        self.frame.export_wanted.connect(self._let_out)
        theme.notifier().changed.connect(self._fit)
        self._fit()

    def work(self, question: Question) -> Callable[[], BandFlow]:
        return partial(self._answer, question)

    def _answer(self, question: Question) -> BandFlow:
        window = question.window(self.desk)
        return figure_pictures.band_flow(self.desk, question.scope, window.school_years[-1], window.last_day)

    def show_answer(self, answer: BandFlow) -> None:
        self._shown = answer
        self.retranslate()

    def retranslate(self) -> None:
        if self._shown is not None:
            title = self.tr("Pupils by band, half-term by half-term")
            self.frame.set_picture(pictures.flow_picture(self._shown, self.desk.pack, title))

    def _let_out(self) -> None:
        shown, language = self._shown, self.language
        if shown is not None:
            self.ask_where(lambda: figure_tables.flow_table(self.desk, shown, language), "bands")

    def _fit(self) -> None:
        self.frame.setMinimumHeight(theme.look().px(480))
