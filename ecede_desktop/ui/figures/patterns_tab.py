"""Patterns: kinds of days, halves of days, sliding weeks, siblings together, before and after an action."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from ecede_desktop.records.absence import Pattern, Patterns, TogetherRow
from ecede_desktop.records.figure_tables import ShownTable
from ecede_desktop.records.figures import ChangePoint, FigureTable
from ecede_desktop.services import figure_pictures, figures, patterns, pupil_tables
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme, wording
from ecede_desktop.ui.figures import pictures, words
from ecede_desktop.ui.figures.pupil_columns import number
from ecede_desktop.ui.figures.question import Question
from ecede_desktop.ui.figures.tab import FigureTab
from ecede_desktop.ui.figures.table_box import TableBox
from ecede_desktop.ui.rows_model import RowsColumn
from ecede_desktop.ui.widgets.charts.frame import ChartFrame
from ecede_desktop.ui.widgets.charts.trend_chart import TrendChart
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Found:
    """What the tab shows."""

    whole: FigureTable
    patterns: Patterns
    changes: tuple[ChangePoint, ...]


class PatternsTab(FigureTab):
    """Kinds of days beside each other; a day of action splits the weeks before from those after."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown: Found | None = None
        self.kinds: TableBox[Pattern] = TableBox(_kind_columns(), stem="patterns")
        self.halves = label(wraps=True)
        self.sliding = ChartFrame(TrendChart())
        self.action, self.compare = DayEdit(), QPushButton()
        self.changed_title, self.changed = label(kind="section"), label(wraps=True)
        self.together: TableBox[TogetherRow] = TableBox(_together_columns(), stem="together")
        row = QWidget()
        flow = FlowLayout(row)
        self.action.set_today(desk.clock.today())
        flow.addWidget(self.action)
        flow.addWidget(self.compare)
        for part in (
            self.kinds, self.halves, self.sliding, self.changed_title, row, self.changed, self.together,
        ):  # fmt: skip
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.compare.clicked.connect(self.asked_anew)
        self.let_out(self.kinds, self._make)
        self.let_out(self.together, self._make_together)
        self.sliding.export.hide()
        self.together.chosen.connect(lambda pair: self.open_pupil(pair.first))
        theme.notifier().changed.connect(self._fit)
        self._fit()
        self.retranslate()

    def work(self, question: Question) -> Callable[[], Found]:
        return partial(self._answer, question, self.action.day())

    def _answer(self, question: Question, action: dt.date | None) -> Found:
        window = question.window(self.desk)
        found = patterns.patterns(self.desk, question.scope, window.first_day, window.last_day)
        whole = figures.figures(self.desk, question.ask(self.desk, "county", compare=False))
        changes = () if action is None else figure_pictures.change_points(self.desk, action, question.scope)
        return Found(whole, found, changes)

    def show_answer(self, answer: Found) -> None:
        self._shown = answer
        self.retranslate()

    def retranslate(self) -> None:
        self.kinds.say(self.tr("When absence falls"), self.tr("Nobody has a mark in this period."))
        title = self.tr("Brothers and sisters absent together")
        self.together.say(title, self.tr("Nobody of one family or address has missed many sessions together."))
        self.changed_title.setText(self.tr("Before and after an action"))
        self.action.set_hint(self.tr("Day of the action"))
        self.action.setAccessibleName(self.tr("Day of the action"))
        self.compare.setText(self.tr("Compare the weeks"))
        if self._shown is None:
            return
        found = self._shown.patterns
        self.kinds.show_rows(found.patterns, self.tr("Breaks and weeks of terms are those that each school held."))
        half = found.half_days
        said = self.tr("Pupil-days: {whole} missed whole, {morning} only the morning, {afternoon} only the afternoon.")
        told = said.format(whole=half.whole, morning=half.morning_only, afternoon=half.afternoon_only)
        self.halves.setText(told)
        self.sliding.set_picture(pictures.sliding_picture(found.sliding, self.tr("Absence over sliding weeks")))
        note = self.tr("A shared parent or today’s address; sessions that both had to attend.")
        self.together.show_rows(found.together, note if found.together else "")
        self.changed.setText("\n".join(self._change(one) for one in self._shown.changes))

    def _change(self, one: ChangePoint) -> str:
        said = self.tr("{weeks} weeks: {points} points. Before: {before}. After: {after}.")
        text = said.format(
            weeks=one.weeks,
            points=words.points(one.points),
            before=words.counted(one.before),
            after=words.counted(one.after),
        )
        open_still = self.tr("The weeks after are not over.")
        return text if one.whole else f"{text} {open_still}"

    def _make(self) -> ShownTable | None:
        if self._shown is None:
            return None
        return pupil_tables.pattern_table(
            self.desk, self._shown.patterns, self._shown.whole.total.pupils, self.language
        )

    def _make_together(self) -> ShownTable | None:
        return pupil_tables.together_table(self._shown.patterns, self.language) if self._shown else None

    def _fit(self) -> None:
        self.sliding.setMinimumHeight(theme.look().px(400))


def _kind_columns() -> tuple[RowsColumn[Pattern], ...]:
    return (
        RowsColumn(lambda: translate("figures", "Days"), lambda row: words.pattern(row.group, row.key)),
        RowsColumn(
            lambda: translate("figures", "Absence"),
            lambda row: wording.percent(row.absence),
            figure=True,
            sorts_by=lambda row: (row.absence is not None, row.absence or 0),
        ),
        number(lambda: translate("figures", "Authorised"), lambda row: row.counts.authorised),
        number(lambda: translate("figures", "Unauthorised"), lambda row: row.counts.unauthorised),
        number(lambda: translate("figures", "Possible"), lambda row: row.counts.possible),
        number(lambda: translate("figures", "Marks missing"), lambda row: row.counts.missing),
    )


def _together_columns() -> tuple[RowsColumn[TogetherRow], ...]:
    return (
        RowsColumn(lambda: translate("figures", "Pupil"), lambda row: row.first.name),
        RowsColumn(lambda: translate("figures", "And"), lambda row: row.second.name),
        RowsColumn(
            lambda: translate("figures", "Share"),
            lambda row: translate("figures", "Parent") if row.by == "parent" else translate("figures", "Address"),
        ),
        number(lambda: translate("figures", "Missed together"), lambda row: row.both_absent),
        number(lambda: translate("figures", "Missed by the first"), lambda row: row.first_absent),
        number(lambda: translate("figures", "Missed by the second"), lambda row: row.second_absent),
        number(lambda: translate("figures", "Sessions of both"), lambda row: row.both_expected),
    )
