"""The register of a pupil by school year: a map of sessions, its figures, its key, and the same as a table."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.records.attendance import MarkCell, PupilAttendance
from ecede_desktop.records.pupils import PupilRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, school_names, theme, wording
from ecede_desktop.ui.case.code_key import CodeKey
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.widgets.empty_state import EmptyState
from ecede_desktop.ui.widgets.heat_map import HeatMap
from ecede_desktop.ui.widgets.labels import label

YEARS_BACK = 4

translate = QCoreApplication.translate


class AttendanceTab(QWidget):
    """Signals: year_chosen(int), import_wanted()."""

    year_chosen = Signal(int)
    import_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: tuple[PupilAttendance, ...] = ()
        self.years, self.as_table = QComboBox(), QPushButton()
        self.as_table.setCheckable(True)
        self.as_table.setProperty("kind", "chip")
        self._said = label(kind="muted", wraps=True)
        self._maps = QVBoxLayout()
        self.key = CodeKey()
        self.model: RowsModel[MarkCell] = RowsModel(_columns(), self)
        self.table = QTableView()
        self.empty = EmptyState("register")
        self._stack = QStackedWidget()
        self._lay_out()
        self.years.currentIndexChanged.connect(self._tell_year)
        self.as_table.toggled.connect(self._turn)
        self.empty.acted.connect(self.import_wanted)
        self.retranslate()

    @property
    def year(self) -> int:
        """The school year that is shown."""
        return int(self.years.currentData() or school_year_of(self._desk.clock.today()))

    def period(self) -> tuple[dt.date, dt.date]:
        """First and last day to ask for."""
        return dt.date(self.year, 9, 1), min(dt.date(self.year + 1, 8, 31), self._desk.clock.today())

    def offer_years(self, pupil: PupilRow) -> None:
        """The school years in which the pupil was on a roll, at most the last few."""
        this_year = school_year_of(self._desk.clock.today())
        admitted = [e.admitted_on for e in pupil.enrolments if e.admitted_on is not None]
        first = max(this_year - YEARS_BACK + 1, school_year_of(min(admitted)) if admitted else this_year - 1)
        chosen = self.years.currentData()
        self.years.blockSignals(True)
        self.years.clear()
        for year in range(this_year, min(first, this_year) - 1, -1):
            self.years.addItem(f"{year}/{(year + 1) % 100:02d}", year)
        self.years.setCurrentIndex(max(self.years.findData(chosen), 0))
        self.years.blockSignals(False)

    def show_attendance(self, found: tuple[PupilAttendance, ...]) -> None:
        """Show the marks of the year, school by school."""
        self._shown = found
        while (item := self._maps.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for part in found:
            self._maps.addWidget(label(self._heading(part), "strong", wraps=True))
            self._maps.addWidget(label(self._counts(part), "small", wraps=True))
            self._maps.addWidget(self._map(part))
        self.model.set_rows([cell for part in found for cell in part.cells if cell.mark_class != "NONE"])
        self.key.show_cells([cell for part in found for cell in part.cells])
        self._turn()

    def retranslate(self) -> None:
        """Say everything again."""
        self.as_table.setText(self.tr("As a table"))
        self.years.setAccessibleName(self.tr("School year"))
        self.table.setAccessibleName(self.tr("Sessions of the year"))
        self.empty.say(
            self.tr("No register for this school year"),
            self.tr("When the school's register is imported, each session will stand here."),
            self.tr("Import a register"),
        )
        self.model.retranslate()
        self.show_attendance(self._shown)

    def _turn(self) -> None:
        self._stack.setCurrentIndex(2 if not self._shown else 1 if self.as_table.isChecked() else 0)
        self._said.setText(self.tr("Go from session to session with the arrow keys, or point at one."))

    def _tell_year(self) -> None:
        self.year_chosen.emit(self.year)

    def _map(self, part: PupilAttendance) -> HeatMap:
        shown = HeatMap()
        shown.set_words(i18n.day_names()[:5], i18n.month_names(), wording.mark_sentence)
        shown.set_cells(part.cells)
        shown.walked.connect(lambda cell: self._said.setText(wording.mark_sentence(cell).replace("\n", " · ")))
        return shown

    def _heading(self, part: PupilAttendance) -> str:
        return f"{school_names.own(part.school_name)}  {wording.percent(part.attendance)}"

    def _counts(self, part: PupilAttendance) -> str:
        counts = part.counts
        pairs = (
            (wording.mark_class("P"), counts.present),
            (wording.mark_class("A"), counts.approved),
            (wording.mark_class("AU"), counts.authorised),
            (wording.mark_class("UN"), counts.unauthorised),
            (self.tr("late after the register closed"), counts.late_after_close),
            (wording.mark_class("MISSING"), counts.missing),
        )
        said = [self.tr("{count} possible sessions").format(count=counts.possible)]
        return " · ".join(said + [f"{words} {count}" for words, count in pairs if count])

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(theme.SPACE_RELATED)
        tools.addWidget(self.years)
        tools.addWidget(self.as_table)
        tools.addStretch(1)
        page = QWidget()
        inner = QVBoxLayout(page)
        inner.setContentsMargins(0, 0, theme.SPACE_RELATED, 0)
        self._maps.setSpacing(theme.SPACE_INSIDE)
        inner.setSpacing(12)
        inner.addLayout(self._maps)
        inner.addWidget(self._said)
        inner.addWidget(self.key)
        inner.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        # A wider map is a higher one: a bar that came and went would change the width for ever, to and fro.
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        scroll.setWidget(page)
        self.table.setModel(self.model)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for part in (scroll, self.table, self.empty):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addLayout(tools)
        column.addWidget(self._stack, 1)


def _columns() -> tuple[RowsColumn[MarkCell], ...]:
    return (
        RowsColumn(
            lambda: translate("AttendanceTab", "Day"),
            lambda c: i18n.format_day(c.date),
            sorts_by=lambda c: (c.date, c.session),
        ),
        RowsColumn(lambda: translate("AttendanceTab", "Session"), lambda c: wording.session(c.session)),
        RowsColumn(
            lambda: translate("AttendanceTab", "Code"),
            lambda c: f"{c.code}_{c.sub_code}" if c.sub_code else c.code or "–",
        ),
        RowsColumn(
            lambda: translate("AttendanceTab", "Meaning"),
            lambda c: wording.code_meaning(c.code, c.date) if c.code else "",
        ),
        RowsColumn(lambda: translate("AttendanceTab", "Counts as"), lambda c: wording.mark_class(c.mark_class)),
        RowsColumn(lambda: translate("AttendanceTab", "First recorded as"), lambda c: c.original or ""),
    )
