"""Visits to a school with what was found, the actions agreed with it, and good practice noted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.records.school_visits import SchoolActionRow, SchoolVisitRow
from ecede_desktop.services import school_visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.parts import LinesTable, button, heading
from ecede_desktop.ui.schools.tab import Tab
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate


@dataclass(frozen=True)
class VisitsReading:
    """Visits and actions of a school."""

    visits: tuple[SchoolVisitRow, ...]
    actions: tuple[SchoolActionRow, ...]


class VisitsTab(Tab):
    """Signals: visit_wanted(), action_wanted(), finish_wanted(SchoolActionRow)."""

    visit_wanted = Signal()
    action_wanted = Signal()
    finish_wanted = Signal(object)
    SHOWS = frozenset({"school_visit", "school_action", "register_check", "school"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.agreed: RowsModel[SchoolActionRow] = RowsModel(_action_columns(), self)
        self.visits: RowsModel[SchoolVisitRow] = RowsModel(_visit_columns(), self)
        self.good: RowsModel[SchoolVisitRow] = RowsModel(_visit_columns(), self)
        self.action_table, self.visit_table = LinesTable(self.agreed, (1, 2)), LinesTable(self.visits, (3,))
        self.good_table = LinesTable(self.good, (3,))
        self.agree, self.finish, self.visit = button("plus"), button("check"), button("plus")
        self._titles = {name: label(kind="section") for name in ("actions", "visits", "good")}
        self._nothing = {name: label(kind="muted", wraps=True) for name in ("actions", "visits", "good")}
        column = self.column
        column.addWidget(heading(self._titles["actions"], self.finish, self.agree))
        column.addWidget(self._nothing["actions"])
        column.addWidget(self.action_table)
        column.addWidget(heading(self._titles["visits"], self.visit))
        column.addWidget(self._nothing["visits"])
        column.addWidget(self.visit_table)
        column.addWidget(self._titles["good"])
        column.addWidget(self._nothing["good"])
        column.addWidget(self.good_table)
        column.addStretch(1)
        self.visit.clicked.connect(self.visit_wanted)
        self.agree.clicked.connect(self.action_wanted)
        self.finish.clicked.connect(self._finish)
        self.action_table.activated.connect(lambda _index: self._finish())
        self.action_table.selectionModel().currentChanged.connect(lambda *_: self._allow())

    def ask(self, number: str) -> Callable[[], Any]:
        return lambda: VisitsReading(
            school_visits.list_visits(self.desk, number), school_visits.list_actions(self.desk, number)
        )

    def show_reading(self, reading: VisitsReading) -> None:
        good = [visit for visit in reading.visits if visit.kind == "good_practice"]
        rest = [visit for visit in reading.visits if visit.kind != "good_practice"]
        self.agreed.set_rows(reading.actions)
        self.visits.set_rows(rest)
        self.good.set_rows(good)
        for table, name in ((self.action_table, "actions"), (self.visit_table, "visits"), (self.good_table, "good")):
            shown = table.model().rowCount() > 0
            table.setVisible(shown)
            self._nothing[name].setVisible(not shown)
        self._allow()

    def retranslate(self) -> None:
        titles = {"actions": self.tr("Action plan"), "visits": self.tr("Visits"), "good": self.tr("Good practice")}
        nothing = {
            "actions": self.tr(
                "Nothing is agreed yet. What is found at a visit, and who does what by when, stands here."
            ),
            "visits": self.tr("No visit is recorded yet."),
            "good": self.tr("Record a visit of the kind “Good practice seen”, and it stands here for other schools."),
        }
        for name, title in titles.items():
            self._titles[name].setText(title)
            self._nothing[name].setText(nothing[name])
        self.visit.setText(self.tr("&Record a visit"))
        self.agree.setText(self.tr("&Agree an action"))
        self.finish.setText(self.tr("It is &done"))
        self.action_table.setAccessibleName(titles["actions"])
        self.visit_table.setAccessibleName(titles["visits"])
        self.good_table.setAccessibleName(titles["good"])
        for model in (self.agreed, self.visits, self.good):
            model.retranslate()

    def _allow(self) -> None:
        row: SchoolActionRow | None = self.action_table.chosen
        self.finish.setEnabled(row is not None and row.open)

    def _finish(self) -> None:
        row: SchoolActionRow | None = self.action_table.chosen
        if row is not None and row.open:
            self.finish_wanted.emit(row)


def _action_columns() -> tuple[RowsColumn[SchoolActionRow], ...]:
    return (
        RowsColumn(lambda: translate("VisitsTab", "Weight"), lambda r: words.of(words.WEIGHTS, r.weight)),
        RowsColumn(lambda: translate("VisitsTab", "Found"), lambda r: r.finding),
        RowsColumn(lambda: translate("VisitsTab", "Agreed"), lambda r: r.action),
        RowsColumn(lambda: translate("VisitsTab", "Who"), lambda r: r.who or "–"),
        RowsColumn(lambda: translate("VisitsTab", "By"), lambda r: wording.day(r.due_on) if r.due_on else "–"),
        RowsColumn(lambda: translate("VisitsTab", "How it stands"), _stands),
    )


def _stands(row: SchoolActionRow) -> str:
    if row.done_on is not None:
        return translate("VisitsTab", "Done {day}: {outcome}").format(day=wording.day(row.done_on), outcome=row.outcome)
    return translate("VisitsTab", "Open") if row.open else translate("VisitsTab", "For notice")


def _visit_columns() -> tuple[RowsColumn[SchoolVisitRow], ...]:
    return (
        RowsColumn(lambda: translate("VisitsTab", "Day"), lambda r: wording.day(r.on), sorts_by=lambda r: r.on),
        RowsColumn(lambda: translate("VisitsTab", "Kind"), lambda r: words.of(words.VISITS, r.kind)),
        RowsColumn(lambda: translate("VisitsTab", "Seen"), lambda r: r.seen or "–"),
        RowsColumn(lambda: translate("VisitsTab", "What was said or seen"), lambda r: r.text),
        RowsColumn(lambda: translate("VisitsTab", "By"), lambda r: r.recorded_by),
    )
