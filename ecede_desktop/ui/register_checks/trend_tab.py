"""Doubts from term to term: the latest check of each, and what share of the sessions had no mark."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from ecede_desktop.law.measures import percentage
from ecede_desktop.records.pictures import Point, Series, SeriesKind, TrendPicture
from ecede_desktop.records.register_checks import TrendStep
from ecede_desktop.ui import theme
from ecede_desktop.ui.register_checks import words
from ecede_desktop.ui.widgets.charts.frame import ChartFrame
from ecede_desktop.ui.widgets.charts.trend_chart import TrendChart
from ecede_desktop.ui.widgets.side_by_side import SideBySide


class TrendTab(QScrollArea):
    """Two pictures: how many doubts, and missing marks in percent; each with its table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: tuple[TrendStep, ...] = ()
        self.doubts, self.missing = ChartFrame(TrendChart()), ChartFrame(TrendChart())
        page = SideBySide(characters=64)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, theme.SPACE_GROUP, theme.SPACE_RELATED, theme.SPACE_RELATED)
        row.setSpacing(theme.SPACE_PAGE)
        for frame in (self.doubts, self.missing):
            frame.export.hide()
            row.addWidget(frame, 1)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(page)
        self.retranslate()

    def show_steps(self, steps: tuple[TrendStep, ...]) -> None:
        """Show the latest check of each term."""
        self._steps = steps
        across = self.tr("Term")
        self.doubts.set_picture(
            TrendPicture(
                title=self.tr("Doubts by term"),
                unit="",
                series=(
                    self._series(self.tr("Must"), SeriesKind.THIS_YEAR, lambda step: Decimal(step.must)),
                    self._series(self.tr("Should"), SeriesKind.OTHER, lambda step: Decimal(step.should)),
                ),
                across=across,
                from_zero=True,
                note=self.tr("The latest check of each term; checks of longer periods find more."),
            )
        )
        self.missing.set_picture(
            TrendPicture(
                title=self.tr("Sessions without a mark by term"),
                unit="%",
                series=(self._series(self.tr("Without a mark"), SeriesKind.THIS_YEAR, _missing),),
                across=across,
                from_zero=True,
            )
        )

    def retranslate(self) -> None:
        """Say every sentence again."""
        for frame in (self.doubts, self.missing):
            frame.say_empty(
                self.tr("No check yet"), self.tr("The trend begins with the first check and goes on from term to term.")
            )
            frame.retranslate()
        if self._steps:
            self.show_steps(self._steps)

    def _series(self, name: str, kind: SeriesKind, value: Callable[[TrendStep], Decimal | None]) -> Series:
        points = tuple(
            Point(
                words.term(step.school_year, step.term),
                value(step),
                note=words.period(step.check.first_day, step.check.last_day),
                key=str(step.check.id),
            )
            for step in self._steps
        )
        return Series(name, points, kind)


def _missing(step: TrendStep) -> Decimal | None:
    return percentage(step.check.sums.missing, step.check.sums.expected)
