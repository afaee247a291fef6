"""Transitions: who left and has not arrived, Year 6 and Year 11, moves, schools that files name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ecede_desktop.records.transitions import HistoryClaim, LeavingPupil, Move, NotArrived, Transitions
from ecede_desktop.services import pupil_tables, transitions
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, school_names, wording
from ecede_desktop.ui.figures.pupil_columns import number, pupil_columns
from ecede_desktop.ui.figures.question import Question
from ecede_desktop.ui.figures.tab import FigureTab
from ecede_desktop.ui.figures.table_box import TableBox
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.rows_model import RowsColumn

translate = QCoreApplication.translate


class TransitionsTab(FigureTab):
    """Four lists of pupils between schools."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown: Transitions | None = None
        self.arrivals: TableBox[NotArrived] = TableBox(_arrival_columns(), stem="not-arrived")
        self.leaving: TableBox[LeavingPupil] = TableBox(_leaving_columns(desk), stem="year-6-and-11")
        self.moves: TableBox[Move] = TableBox(_move_columns(), stem="moves")
        self.claims: TableBox[HistoryClaim] = TableBox(_claim_columns(), stem="claims")
        self.handoffs = QPushButton()
        self.handoffs.setIcon(icon("forward"))
        self.handoffs.clicked.connect(lambda: self.go.emit(Place("handoffs")))
        self.column.addWidget(self.handoffs, 0, Qt.AlignmentFlag.AlignLeft)
        for box in (self.arrivals, self.leaving, self.moves, self.claims):
            self.column.addWidget(box)
            box.chosen.connect(lambda row: self.open_pupil(row.pupil))
        self.column.addStretch(1)
        self.let_out(
            self.arrivals, lambda: pupil_tables.arrival_table(self._shown, self.language) if self._shown else None
        )
        self.let_out(
            self.leaving, lambda: pupil_tables.leaving_table(self._shown, self.language) if self._shown else None
        )
        self.let_out(self.moves, lambda: pupil_tables.move_table(self._shown, self.language) if self._shown else None)
        self.let_out(self.claims, lambda: pupil_tables.claim_table(self._shown, self.language) if self._shown else None)
        self.retranslate()

    def work(self, question: Question) -> Callable[[], Transitions]:
        return partial(self._answer, question)

    def _answer(self, question: Question) -> Transitions:
        return transitions.transitions(self.desk, question.scope, question.window(self.desk).last_day)

    def show_answer(self, answer: Transitions) -> None:
        self._shown = answer
        self.retranslate()

    def retranslate(self) -> None:
        self.handoffs.setText(self.tr("&Hand-offs to other services"))
        self.arrivals.say(self.tr("Left one school’s file, in no other"), self.tr("Everybody who left has arrived."))
        self.leaving.say(self.tr("Year 6 and Year 11"), self.tr("No pupil of Year 6 or Year 11 has a mark this year."))
        self.moves.say(self.tr("Changed school this year"), self.tr("Nobody has marks at two schools this year."))
        title = self.tr("Schools that files name and we know nothing of")
        self.claims.say(title, self.tr("Every school in a file’s history is known."))
        if self._shown is None:
            return
        limit = self.tr("No mark anywhere for {days} or more days that the last school held; as at {day}.")
        note = limit.format(days=self._shown.threshold, day=i18n.format_day(self._shown.as_at))
        if not self._shown.threshold_confirmed:
            note += " " + self.tr("The number of days is not confirmed.")
        self.arrivals.show_rows(self._shown.not_arrived, note)
        self.leaving.show_rows((*self._shown.year_6, *self._shown.year_11))
        self.moves.show_rows(self._shown.moves)
        self.claims.show_rows(self._shown.claims)


def _arrival_columns() -> tuple[RowsColumn[NotArrived], ...]:
    return (
        *pupil_columns(lambda row: row.pupil),
        RowsColumn(
            lambda: translate("figures", "Last mark"),
            lambda row: i18n.format_day(row.last_mark),
            sorts_by=lambda row: row.last_mark,
        ),
        number(lambda: translate("figures", "School days since"), lambda row: row.school_days),
        number(lambda: translate("figures", "Days since"), lambda row: row.calendar_days),
        RowsColumn(lambda: translate("figures", "Left on"), lambda row: wording.day(row.left_on)),
        RowsColumn(
            lambda: translate("figures", "Year 6 to 7"),
            lambda row: translate("figures", "Yes") if row.from_year_6 else "",
        ),
        RowsColumn(lambda: translate("figures", "Named in files"), lambda row: "; ".join(row.claimed)),
    )


def _leaving_columns(desk: Desk) -> tuple[RowsColumn[LeavingPupil], ...]:
    bands = {band.key: band for band in desk.pack.bands}
    return (
        *pupil_columns(lambda row: row.pupil),
        RowsColumn(
            lambda: translate("figures", "Attendance"),
            lambda row: wording.percent(row.attendance),
            figure=True,
            sorts_by=lambda row: (row.attendance is not None, row.attendance or 0),
        ),
        RowsColumn(
            lambda: translate("figures", "Band"), lambda row: wording.band_name(bands[row.band]) if row.band else "–"
        ),
        RowsColumn(
            lambda: translate("figures", "Persistently absent"),
            lambda row: translate("figures", "Yes") if row.persistent else "",
        ),
        number(lambda: translate("figures", "Possible"), lambda row: row.counts.possible),
        number(lambda: translate("figures", "Marks missing"), lambda row: row.counts.missing),
    )


def _move_columns() -> tuple[RowsColumn[Move], ...]:
    return (
        *pupil_columns(lambda row: row.pupil),
        RowsColumn(
            lambda: translate("figures", "Schools, with the last mark at each"),
            lambda row: "; ".join(f"{school_names.own(name)} ({i18n.format_day(day)})" for name, day in row.schools),
        ),
    )


def _school(name: str, number: str) -> str:
    """A school of a claim, with its number where there is one."""
    return f"{school_names.own(name)} ({number})" if number else school_names.own(name)


def _claim_columns() -> tuple[RowsColumn[HistoryClaim], ...]:
    return (
        *pupil_columns(lambda row: row.pupil),
        RowsColumn(
            lambda: translate("figures", "School in the file"),
            lambda row: _school(row.school_name, row.school_number),
        ),
        RowsColumn(lambda: translate("figures", "From"), lambda row: wording.day(row.entry)),
        RowsColumn(lambda: translate("figures", "To"), lambda row: wording.day(row.leaving)),
        RowsColumn(
            lambda: translate("figures", "School of ours"),
            lambda row: translate("figures", "Yes") if row.school_known else translate("figures", "No"),
        ),
    )
