"""Initiatives of a school or of the county, and attendance before and after beside comparable schools."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.records.targets import EffectLine, InitiativeEffect, InitiativeRow
from ecede_desktop.services import initiatives
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import wording
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.parts import LinesTable, button, heading
from ecede_desktop.ui.schools.tab import Tab
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate


class InitiativesTab(Tab):
    """Signals: add_wanted(), end_wanted(InitiativeRow), effect_wanted(InitiativeRow)."""

    add_wanted = Signal()
    end_wanted = Signal(object)
    effect_wanted = Signal(object)
    SHOWS = frozenset({"initiative", "school", "mark", "import"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._effect: InitiativeEffect | None = None
        self.rows: RowsModel[InitiativeRow] = RowsModel(_columns(), self)
        self.lines: RowsModel[EffectLine] = RowsModel(_effect_columns(), self)
        self.table, self.effect_table = LinesTable(self.rows, (0, 4)), LinesTable(self.lines, (0,))
        self.add, self.end = button("plus"), button("close")
        self._title, self._effect_title = label(kind="section"), label(kind="section", wraps=True)
        self._none, self._windows = label(kind="muted", wraps=True), label(kind="small", wraps=True)
        self.caution = Banner("info")
        column = self.column
        column.addWidget(heading(self._title, self.end, self.add))
        column.addWidget(self._none)
        column.addWidget(self.table)
        column.addWidget(self._effect_title)
        column.addWidget(self._windows)
        column.addWidget(self.effect_table)
        column.addWidget(self.caution)
        column.addStretch(1)
        self.add.clicked.connect(self.add_wanted)
        self.end.clicked.connect(lambda: self.end_wanted.emit(self.chosen) if self.chosen else None)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._choose())

    @property
    def chosen(self) -> InitiativeRow | None:
        """The initiative on the current line."""
        row: InitiativeRow | None = self.table.chosen
        return row

    def ask(self, number: str) -> Callable[[], Any]:
        return lambda: initiatives.list_initiatives(self.desk, number or None)

    def show_reading(self, reading: tuple[InitiativeRow, ...]) -> None:
        kept = self.chosen
        self.rows.set_rows(reading)
        self.table.setVisible(bool(reading))
        self._none.setVisible(not reading)
        if reading:
            place = next((at for at, row in enumerate(reading) if kept is not None and row.id == kept.id), 0)
            self.table.setCurrentIndex(self.rows.index(place, 0))
        self._choose()

    def show_effect(self, effect: InitiativeEffect) -> None:
        """Show before and after of an initiative, unless another one was chosen meanwhile."""
        if self.chosen is None or effect.initiative.id != self.chosen.id:
            return
        self._effect = effect
        lines = [*effect.lines, *(line for line in (effect.together, effect.comparable) if line is not None)]
        self.lines.set_rows(lines)
        self._say_effect()

    def retranslate(self) -> None:
        self._title.setText(self.tr("Initiatives"))
        self._none.setText(
            self.tr("None yet. A campaign, a response team or a reward scheme stands here with its schools and days.")
        )
        self.add.setText(self.tr("&Start an initiative"))
        self.end.setText(self.tr("It has &ended"))
        self.table.setAccessibleName(self.tr("Initiatives"))
        self.effect_table.setAccessibleName(self.tr("Attendance before and after"))
        self.rows.retranslate()
        self.lines.retranslate()
        self._say_effect()

    def _choose(self) -> None:
        row = self.chosen
        self.end.setEnabled(row is not None and row.last_day is None)
        if self._effect is None or row is None or self._effect.initiative != row:
            self._effect = None
            self.lines.set_rows(())
            self._say_effect()
            if row is not None:
                self.effect_wanted.emit(row)

    def _say_effect(self) -> None:
        effect = self._effect
        shown = effect is not None and bool(effect.lines)
        for part in (self._effect_title, self._windows, self.effect_table):
            part.setVisible(shown or (effect is not None and part is self._windows))
        if effect is None:
            self.caution.say("")
            return
        self._effect_title.setText(self.tr("Attendance before and after: {name}").format(name=effect.initiative.name))
        if not shown:
            self._windows.setText(self.tr("There are no school days with marks yet to compare."))
            self.caution.say("")
            return
        said = self.tr("{count} school days each: {before}, and {after}.").format(
            count=effect.school_days,
            before=words.span(effect.before_first, effect.before_last),
            after=words.span(effect.after_first, effect.after_last),
        )
        if effect.alone:
            said += " " + self.tr("No other school is comparable with: {names}.").format(names=", ".join(effect.alone))
        self._windows.setText(said)
        self.caution.say(
            self.tr(
                "A difference is no proof: other things changed as well, schools were not chosen by chance, "
                "and the two windows are different times of the year."
            ),
            "info",
        )


def _columns() -> tuple[RowsColumn[InitiativeRow], ...]:
    return (
        RowsColumn(lambda: translate("InitiativesTab", "Name"), lambda r: r.name),
        RowsColumn(lambda: translate("InitiativesTab", "Kind"), lambda r: words.of(words.INITIATIVES, r.kind)),
        RowsColumn(
            lambda: translate("InitiativesTab", "Days"),
            lambda r: words.span(r.first_day, r.last_day),
            sorts_by=lambda r: r.first_day,
        ),
        RowsColumn(
            lambda: translate("InitiativesTab", "Schools"), lambda r: str(len(r.schools)), figure=True,
        ),
        RowsColumn(lambda: translate("InitiativesTab", "What is done"), lambda r: r.note),
    )  # fmt: skip


def _effect_columns() -> tuple[RowsColumn[EffectLine], ...]:
    return (
        RowsColumn(lambda: translate("InitiativesTab", "School"), _label),
        RowsColumn(lambda: translate("InitiativesTab", "Schools"), lambda r: str(r.schools), figure=True),
        RowsColumn(
            lambda: translate("InitiativesTab", "Before"), lambda r: wording.percent(r.before_figure), figure=True
        ),
        RowsColumn(
            lambda: translate("InitiativesTab", "After"), lambda r: wording.percent(r.after_figure), figure=True
        ),
        RowsColumn(lambda: translate("InitiativesTab", "Points"), lambda r: words.points(r.change), figure=True),
        RowsColumn(
            lambda: translate("InitiativesTab", "Sessions before"),
            lambda r: f"{r.before.attended} / {r.before.possible}",
            figure=True,
        ),
        RowsColumn(
            lambda: translate("InitiativesTab", "Sessions after"),
            lambda r: f"{r.after.attended} / {r.after.possible}",
            figure=True,
        ),
    )


def _label(row: EffectLine) -> str:
    if row.label:
        return row.label
    if row.number == "comparable":
        return translate("InitiativesTab", "Comparable schools, not in it")
    return translate("InitiativesTab", "All schools in it")
