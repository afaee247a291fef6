"""Absence by name: who is persistently absent, who is absent without authority day after day, holidays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecede_desktop.records.absence import AbsenceRuns, AbsentPupil, AbsentPupils, HolidayRow, RunRow
from ecede_desktop.services import absence, pupil_tables
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, wording
from ecede_desktop.ui.figures import words
from ecede_desktop.ui.figures.pupil_columns import number, pupil_columns
from ecede_desktop.ui.figures.question import Question
from ecede_desktop.ui.figures.tab import FigureTab
from ecede_desktop.ui.figures.table_box import TableBox
from ecede_desktop.ui.rows_model import RowsColumn

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Absence:
    """What the tab shows."""

    persistent: AbsentPupils
    runs: AbsenceRuns
    holidays: tuple[HolidayRow, ...]


class AbsenceTab(FigureTab):
    """Three lists; a line opens the pupil's case, or opens one."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._shown: Absence | None = None
        self.runs: TableBox[RunRow] = TableBox(_run_columns(), stem="runs")
        self.persistent: TableBox[AbsentPupil] = TableBox(_persistent_columns(), stem="persistent-absence")
        self.holidays: TableBox[HolidayRow] = TableBox(_holiday_columns(), stem="holidays")
        for box in (self.runs, self.persistent, self.holidays):
            self.column.addWidget(box)
            box.chosen.connect(lambda row: self.open_pupil(row.pupil))
        self.column.addStretch(1)
        self.let_out(
            self.runs, lambda: pupil_tables.run_table(self._shown.runs, self.language) if self._shown else None
        )
        self.let_out(
            self.persistent,
            lambda: pupil_tables.persistent_table(self._shown.persistent, self.language) if self._shown else None,
        )
        self.let_out(
            self.holidays,
            lambda: pupil_tables.holiday_table(self._shown.holidays, self.language) if self._shown else None,
        )
        self.retranslate()

    def work(self, question: Question) -> Callable[[], Absence]:
        def answer() -> Absence:
            window = question.window(self.desk)
            days = (window.first_day, window.last_day)
            return Absence(
                absence.persistent(self.desk, question.scope, *days),
                absence.absence_run_rows(self.desk, question.scope, *days),
                absence.holidays(self.desk, question.scope, window.school_years[-1]),
            )

        return answer

    def show_answer(self, answer: Absence) -> None:
        self._shown = answer
        self.retranslate()

    def retranslate(self) -> None:
        self.runs.say(
            self.tr("Continuous unauthorised absence"),
            self.tr("Nobody has been absent for so many days without break."),
        )
        self.persistent.say(self.tr("Persistently absent"), self.tr("Nobody reaches the rule in this period."))
        self.holidays.say(self.tr("Holidays in the school year"), self.tr("Nobody has a holiday mark in this year."))
        if self._shown is None:
            return
        rule = self._shown.runs.rule
        limits = self.tr("School days: look at {alert}, return at {returned}, find the child at {enquiry}; {source}.")
        said = limits.format(
            alert=rule.value.alert, returned=rule.value.return_, enquiry=rule.value.enquiry, source=rule.citation
        )
        not_for = rule.value.not_for_cy if i18n.language() == "cy" else rule.value.not_for_en
        self.runs.show_rows(self._shown.runs.rows, f"{said} {not_for}")
        told = self._shown.persistent
        count = self.tr("{count} of {pupils} pupils.").format(count=len(told.rows), pupils=told.with_figure)
        self.persistent.show_rows(told.rows, f"{count} {words.rule(told.persistent_rule)}.")
        note = self.tr("Leave for holidays: at most {days} school days a year, save in exceptional circumstances.")
        allowed = self._shown.holidays[0].days_allowed if self._shown.holidays else 10
        self.holidays.show_rows(self._shown.holidays, note.format(days=allowed) if self._shown.holidays else "")


def _run_columns() -> tuple[RowsColumn[RunRow], ...]:
    return (
        *pupil_columns(lambda row: row.pupil),
        number(lambda: translate("figures", "School days"), lambda row: row.days),
        RowsColumn(lambda: translate("figures", "To do"), lambda row: words.run_step(row.step)),
        RowsColumn(
            lambda: translate("figures", "From"),
            lambda row: i18n.format_day(row.first_day),
            sorts_by=lambda row: row.first_day,
        ),
        RowsColumn(
            lambda: translate("figures", "To"),
            lambda row: i18n.format_day(row.last_day),
            sorts_by=lambda row: row.last_day,
        ),
        RowsColumn(
            lambda: translate("figures", "Ended"),
            lambda row: translate("figures", "Goes on") if row.ended_on is None else i18n.format_day(row.ended_on),
        ),
        number(lambda: translate("figures", "Marks missing"), lambda row: row.missing),
    )


def _persistent_columns() -> tuple[RowsColumn[AbsentPupil], ...]:
    return (
        *pupil_columns(lambda row: row.pupil),
        RowsColumn(
            lambda: translate("figures", "Absence"),
            lambda row: wording.percent(row.absence),
            figure=True,
            sorts_by=lambda row: row.absence,
        ),
        RowsColumn(
            lambda: translate("figures", "Severe"),
            lambda row: translate("figures", "Yes") if row.severe else "",
        ),
        number(lambda: translate("figures", "Authorised"), lambda row: row.counts.authorised),
        number(lambda: translate("figures", "Unauthorised"), lambda row: row.counts.unauthorised),
        number(lambda: translate("figures", "Possible"), lambda row: row.counts.possible),
        number(lambda: translate("figures", "Marks missing"), lambda row: row.counts.missing),
    )


def _holiday_columns() -> tuple[RowsColumn[HolidayRow], ...]:
    return (
        *pupil_columns(lambda row: row.pupil),
        number(lambda: translate("figures", "Sessions"), lambda row: row.sessions),
        RowsColumn(
            lambda: translate("figures", "Beyond what may be granted"),
            lambda row: translate("figures", "Yes") if row.beyond else "",
        ),
    )
