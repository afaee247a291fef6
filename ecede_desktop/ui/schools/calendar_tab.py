"""The calendar of a school: the year painted, whose terms hold and why, closed days, and what the marks say of both."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.calendars import CalendarDay, CalendarView, ProposedClosure, TermRow
from ecede_desktop.records.schools import ClosureRow
from ecede_desktop.services import calendars, closed_days
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme, wording
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.day_paint import KINDS, DaySample
from ecede_desktop.ui.schools.parts import LinesTable, button, clear, heading
from ecede_desktop.ui.schools.tab import Tab
from ecede_desktop.ui.schools.year_view import YearView
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

YEARS_BACK = 4
translate = QCoreApplication.translate


@dataclass(frozen=True)
class CalendarReading:
    """A school year with the closed days that its marks propose."""

    view: CalendarView
    proposed: tuple[ProposedClosure, ...]


class CalendarTab(Tab):
    """Signals: closure_wanted(first, last, kind), term_wanted(TermRow or None, year), accept_wanted(proposal),
    file_wanted(), year_chosen()."""

    closure_wanted = Signal(object, object, str)
    term_wanted = Signal(object, int)
    accept_wanted = Signal(object)
    file_wanted = Signal()
    year_chosen = Signal()
    SHOWS = frozenset({"calendar", "closure", "mark", "import", "school"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._reading: CalendarReading | None = None
        self.years = QComboBox()
        self.view, self.said = YearView(), label(kind="muted", wraps=True)
        self.inset, self.closure = button("plus"), button("plus")
        self.take_file, self.set_term = button("import"), button("calendar")
        self.proposed = Banner("info")
        self.sessions = label(wraps=True)
        self._key = QWidget()
        self._key_row = FlowLayout(self._key)
        self.terms: RowsModel[TermRow] = RowsModel(_term_columns(), self)
        self.closed: RowsModel[ClosureRow] = RowsModel(_closure_columns(), self)
        self.differing: RowsModel[CalendarDay] = RowsModel(_differing_columns(), self)
        self.term_table = LinesTable(self.terms, (4,))
        self.closed_table = LinesTable(self.closed, (3,))
        self.differing_table = LinesTable(self.differing, (2,))
        self._titles = {name: label(kind="section") for name in ("terms", "closed", "differing")}
        self._lay_out()
        self._connect()
        self._offer_years()

    @property
    def year(self) -> int:
        """The school year that is shown."""
        return int(self.years.currentData())

    def ask(self, number: str) -> Callable[[], Any]:
        year = self.year

        def read() -> CalendarReading:
            view = calendars.view_calendar(self.desk, number, year)
            return CalendarReading(view, closed_days.proposed_closures(self.desk, year, number))

        return read

    def show_reading(self, reading: CalendarReading) -> None:
        self._reading = reading
        view = reading.view
        today = self.desk.clock.today()
        self.view.set_days(view.days, today)
        self.terms.set_rows(view.terms)
        self.closed.set_rows(view.closures)
        differing = [day for day in view.days if day.disagrees]
        self.differing.set_rows(differing)
        self._titles["differing"].setVisible(bool(differing))
        self.differing_table.setVisible(bool(differing))
        self.closed_table.setVisible(bool(view.closures))
        self._say_sessions(view)
        self._say_proposed(reading.proposed)
        self._say_day(self.view.current)

    def retranslate(self) -> None:
        self.years.setAccessibleName(self.tr("School year"))
        self.inset.setText(self.tr("Add &INSET"))
        self.closure.setText(self.tr("Add c&losed days"))
        self.take_file.setText(self.tr("From a &file"))
        self.set_term.setText(self.tr("Set a &term"))
        self._titles["terms"].setText(self.tr("Terms that hold"))
        self._titles["closed"].setText(self.tr("Closed days"))
        self._titles["differing"].setText(self.tr("Calendar and marks disagree"))
        self.term_table.setAccessibleName(self.tr("Terms that hold"))
        self.closed_table.setAccessibleName(self.tr("Closed days"))
        self.differing_table.setAccessibleName(self.tr("Calendar and marks disagree"))
        self.view.set_words(i18n.day_names()[:5], i18n.month_names(), self._letters(), day_sentence)
        self._fill_key()
        for model in (self.terms, self.closed, self.differing):
            model.retranslate()
        if self._reading is not None:
            self.show_reading(self._reading)

    def _letters(self) -> dict[str, str]:
        """One letter a kind of day, as the words of the language begin."""
        return {
            "inset": self.tr("I", "letter of an INSET day"),
            "closure": self.tr("C", "letter of a closure"),
            "occasional": self.tr("O", "letter of an occasional day"),
            "bank_holiday": self.tr("B", "letter of a bank holiday"),
        }

    def _fill_key(self) -> None:
        clear(self._key_row)
        letters = self._letters()
        for kind in KINDS:
            self._key_row.addWidget(self._key_part(kind, letters.get(kind, ""), words.of(words.DAYS, kind)))
        corner = CalendarDay(dt.date.min, "school", disagrees="x")
        self._key_row.addWidget(self._key_part("", "", self.tr("Calendar and marks disagree"), corner))

    def _key_part(self, kind: str, letter: str, said: str, day: CalendarDay | None = None) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, theme.SPACE_RELATED, 0)
        row.setSpacing(theme.SPACE_INSIDE)
        row.addWidget(DaySample(day or CalendarDay(dt.date.min, kind), letter))
        row.addWidget(label(said, "small"))
        return part

    def _offer_years(self) -> None:
        this_year = school_year_of(self.desk.clock.today())
        for year in range(this_year + 1, this_year - YEARS_BACK, -1):
            self.years.addItem(words.school_year(year), year)
        self.years.setCurrentIndex(1)

    def _say_sessions(self, view: CalendarView) -> None:
        held = self.tr("{count} sessions held, counted from marks").format(count=view.sessions_held)
        if view.sessions_expected is None:
            self.sessions.setText(held + ".")
            return
        said = self.tr("{held}; by the calendar there were {expected} to {day}.")
        day = wording.day(view.last_marked)
        self.sessions.setText(said.format(held=held, expected=view.sessions_expected, day=day))

    def _say_proposed(self, proposed: tuple[ProposedClosure, ...]) -> None:
        if not proposed:
            self.proposed.say("")
            return
        first = proposed[0]
        said = self.tr("The marks of {days} say that the school was closed ({percent} % of {marked}).").format(
            days=words.span(first.first_day, first.last_day), percent=first.percent, marked=first.marked
        )
        if len(proposed) > 1:
            said += " " + self.tr("{count} more days like this follow.").format(count=len(proposed) - 1)
        self.proposed.say(said, "info", self.tr("Record it"), lambda: self.accept_wanted.emit(first))

    def _say_day(self, day: CalendarDay | None) -> None:
        hint = self.tr("Go from day to day with the arrow keys; hold Shift to choose several; Enter adds closed days.")
        self.said.setText(day_sentence(day).replace("\n", " · ") if day and self.view.hasFocus() else hint)

    def _add(self, kind: str) -> None:
        chosen = self.view.selection
        today = self.desk.clock.today()
        first, last = chosen or (today, today)
        self.closure_wanted.emit(first, last, kind)

    def _set_term(self) -> None:
        chosen = self.term_table.chosen
        rows = self.terms.rows
        self.term_wanted.emit(chosen or (rows[0] if rows else None), self.year)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(heading(self.years, self.take_file, self.inset, self.closure))
        column.addWidget(self.proposed)
        column.addWidget(self.view)
        column.addWidget(self._key)
        column.addWidget(self.said)
        column.addWidget(self.sessions)
        column.addWidget(self._titles["differing"])
        column.addWidget(self.differing_table)
        column.addWidget(heading(self._titles["terms"], self.set_term))
        column.addWidget(self.term_table)
        column.addWidget(self._titles["closed"])
        column.addWidget(self.closed_table)
        column.addStretch(1)

    def _connect(self) -> None:
        self.years.currentIndexChanged.connect(lambda _at: self.year_chosen.emit())
        self.view.walked.connect(self._say_day)
        self.view.chosen.connect(lambda first, last: self.closure_wanted.emit(first, last, "inset"))
        self.inset.clicked.connect(lambda: self._add("inset"))
        self.closure.clicked.connect(lambda: self._add("closure"))
        self.take_file.clicked.connect(self.file_wanted)
        self.set_term.clicked.connect(self._set_term)
        self.term_table.activated.connect(lambda _index: self._set_term())


def day_sentence(day: CalendarDay) -> str:
    """A day in words: what it is by the calendar, what the marks say, and whether both agree."""
    parts = [i18n.format_day(day.date), words.of(words.DAYS, day.kind)]
    if day.note:
        parts.append(day.note)
    if day.marked:
        said = translate("CalendarTab", "1 session held") if day.marked == 1 else ""
        parts.append(said or translate("CalendarTab", "{count} sessions held").format(count=day.marked))
    if day.disagrees:
        parts.append(words.of(words.DISAGREES, day.disagrees))
    return "\n".join(parts)


def _term_columns() -> tuple[RowsColumn[TermRow], ...]:
    return (
        RowsColumn(lambda: translate("CalendarTab", "Term"), lambda r: words.of(words.TERMS, r.term.name)),
        RowsColumn(
            lambda: translate("CalendarTab", "Days"),
            lambda r: words.span(r.term.first_day, r.term.last_day),
            sorts_by=lambda r: r.term.first_day,
        ),
        RowsColumn(
            lambda: translate("CalendarTab", "Half-term"),
            lambda r: words.span(r.term.half_term_first, r.term.half_term_last),
        ),
        RowsColumn(lambda: translate("CalendarTab", "Whose"), lambda r: words.of(words.WHOSE, r.whose)),
        RowsColumn(lambda: translate("CalendarTab", "Evidence"), lambda r: r.term.evidence or r.source),
    )


def _closure_columns() -> tuple[RowsColumn[ClosureRow], ...]:
    return (
        RowsColumn(
            lambda: translate("CalendarTab", "Days"),
            lambda r: words.span(r.first_day, r.last_day),
            sorts_by=lambda r: r.first_day,
        ),
        RowsColumn(lambda: translate("CalendarTab", "Kind"), lambda r: words.of(words.DAYS, r.kind)),
        RowsColumn(
            lambda: translate("CalendarTab", "For"),
            lambda r: (
                translate("CalendarTab", "Every school")
                if r.school_id is None
                else translate("CalendarTab", "This school")
            ),
        ),
        RowsColumn(lambda: translate("CalendarTab", "Note"), lambda r: r.note),
    )


def _differing_columns() -> tuple[RowsColumn[CalendarDay], ...]:
    return (
        RowsColumn(
            lambda: translate("CalendarTab", "Day"), lambda d: i18n.format_day(d.date), sorts_by=lambda d: d.date
        ),
        RowsColumn(
            lambda: translate("CalendarTab", "By the calendar"),
            lambda d: " · ".join(part for part in (words.of(words.DAYS, d.kind), d.note) if part),
        ),
        RowsColumn(lambda: translate("CalendarTab", "By the marks"), lambda d: words.of(words.DISAGREES, d.disagrees)),
    )
