"""Targets of a school or of the county: how each came about, and attendance beside it at each half-term."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.clock import local
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.policy_schools import target_policy
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.records.targets import Checkpoint, TargetProgress, TargetRow, TargetStepRow
from ecede_desktop.services import targets
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, school_names, wording
from ecede_desktop.ui.rows_model import RowsColumn, RowsModel
from ecede_desktop.ui.schools import words
from ecede_desktop.ui.schools.parts import LinesTable, button, clear, heading
from ecede_desktop.ui.schools.tab import Tab
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.flow_layout import FlowLayout
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate
NEXT = {
    "proposed": ("consulted", "challenged", "ratified", "withdrawn"),
    "ratified": ("challenged", "issued", "withdrawn"),
    "issued": ("challenged", "withdrawn"),
    "withdrawn": (),
}
"""Steps that are offered where a target stands; the service says which of them may be taken."""


@dataclass(frozen=True)
class TargetsReading:
    """Every target of a school, how it stands to this year's, and, for the county, who has none."""

    targets: tuple[TargetRow, ...]
    progress: TargetProgress
    without: tuple[SchoolRow, ...] = ()


class TargetsTab(Tab):
    """Signals: propose_wanted(), step_wanted(TargetRow, kind), school_wanted(number)."""

    propose_wanted = Signal()
    step_wanted = Signal(object, str)
    school_wanted = Signal(str)
    SHOWS = frozenset({"target", "school", "mark", "import", "calendar"})

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, county: bool = False) -> None:
        super().__init__(desk, parent)
        self._county = county
        self._reading: TargetsReading | None = None
        self.late = Banner("warning")
        self.propose = button("plus", "primary")
        self.checkpoints: RowsModel[Checkpoint] = RowsModel(_checkpoint_columns(), self)
        self.rows: RowsModel[TargetRow] = RowsModel(_target_columns(desk, county), self)
        self.steps: RowsModel[TargetStepRow] = RowsModel(_step_columns(), self)
        self.without: RowsModel[SchoolRow] = RowsModel(_without_columns(), self)
        self.progress_table = LinesTable(self.checkpoints, (5,))
        self.table, self.step_table = LinesTable(self.rows, (5,)), LinesTable(self.steps, (3,))
        self.without_table = LinesTable(self.without, (1,))
        names = ("progress", "targets", "steps", "inputs", "without")
        self._titles = {name: label(kind="section", wraps=True) for name in names}
        self._none, self._inputs = label(kind="muted", wraps=True), label(wraps=True)
        self._actions = QWidget()
        self._actions_row = FlowLayout(self._actions)
        self._lay_out()
        self.propose.clicked.connect(self.propose_wanted)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._show_steps())
        self.without_table.activated.connect(self._go)

    @property
    def chosen(self) -> TargetRow | None:
        """The target whose steps are shown: the chosen line, else the first."""
        row: TargetRow | None = self.table.chosen
        return row or (self.rows.rows[0] if self.rows.rows else None)

    def ask(self, number: str) -> Callable[[], Any]:
        year = school_year_of(self.desk.clock.today())

        def read() -> TargetsReading:
            progress = targets.progress(self.desk, year, number or None)
            if number:
                return TargetsReading(targets.list_targets(self.desk, school_number=number), progress)
            rows = targets.list_targets(self.desk, school_year=year)
            return TargetsReading(rows, progress, targets.schools_without_target(self.desk, year))

        return read

    def show_reading(self, reading: TargetsReading) -> None:
        kept = self.chosen
        self._reading = reading
        self.checkpoints.set_rows(reading.progress.checkpoints)
        rows = reading.targets if self._county else tuple(sorted(reading.targets, key=_age, reverse=True))
        self.rows.set_rows(rows)
        place = next((at for at, row in enumerate(rows) if kept is not None and row.id == kept.id), 0)
        if rows:
            self.table.setCurrentIndex(self.rows.index(place, 0))
        self.without.set_rows(reading.without)
        self._titles["without"].setVisible(bool(reading.without))
        self.without_table.setVisible(bool(reading.without))
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._show_steps()

    def retranslate(self) -> None:
        year = words.school_year(school_year_of(self.desk.clock.today()))
        self._titles["progress"].setText(self.tr("Attendance against the target, {year}").format(year=year))
        self._titles["targets"].setText(self.tr("Targets"))
        self._titles["inputs"].setText(self.tr("What it was made from"))
        self._titles["without"].setText(self.tr("Schools without a target"))
        self.propose.setText(self.tr("&Propose a target"))
        self._none.setText(
            self.tr("No target yet. A target is proposed, talked through with the school, ratified and issued.")
        )
        for table, name in (
            (self.progress_table, "progress"),
            (self.table, "targets"),
            (self.step_table, "steps"),
            (self.without_table, "without"),
        ):
            table.setAccessibleName(self._titles[name].text() or self.tr("Steps"))
        for model in (self.checkpoints, self.rows, self.steps, self.without):
            model.retranslate()
        if self._reading is not None:
            self.show_reading(self._reading)

    def _show_steps(self) -> None:
        row = self.chosen
        self.steps.set_rows(row.steps if row else ())
        for part in (self.step_table, self._titles["steps"], self._titles["inputs"], self._inputs, self._actions):
            part.setVisible(row is not None)
        self._say_late(row)
        clear(self._actions_row)
        if row is None:
            return
        name = school_names.own(row.school_name) or self.tr("County")
        year = words.school_year(row.school_year)
        self._titles["steps"].setText(self.tr("How the target of {year} came about").format(year=f"{name} {year}"))
        self.step_table.setAccessibleName(self._titles["steps"].text())
        for kind in NEXT.get(row.stage, ()):
            if kind == "ratified" and not self.desk.is_manager:
                continue  # what a role may not do is absent
            one = button("check" if kind in ("ratified", "issued") else "note")
            one.setText(_verb(kind))
            one.clicked.connect(lambda _checked=False, kind=kind, row=row: self.step_wanted.emit(row, kind))
            self._actions_row.addWidget(one)
        self._inputs.setText(self._inputs_in_words(row))

    def _say_late(self, row: TargetRow | None) -> None:
        if row is None or not row.late or row.issue_by is None:
            self.late.say("")
            return
        rule = str(target_policy(self.desk.pack).issue)
        by = i18n.format_day(row.issue_by)
        if row.issued_on is None:
            said = self.tr("This target should have been issued by {day}, in the first half-term ({rule}).")
        else:
            said = self.tr(
                "This target was issued late: it should have been by {day}, in the first half-term ({rule})."
            )
        self.late.say(said.format(day=by, rule=rule), "warning")

    def _inputs_in_words(self, row: TargetRow) -> str:
        proposed = [step for step in row.steps if step.kind == "proposed"]
        if not proposed:
            return ""
        step = proposed[-1]
        lines = [step.method]
        for one in step.inputs.get("figures", ()):
            said = self.tr("{year}: {percent} %, {attended} of {possible} sessions, {missing} without a mark")
            lines.append(
                said.format(
                    year=words.school_year(one["school_year"]), percent=one["percent"] or "–", attended=one["attended"],
                    possible=one["possible"], missing=one["missing"],
                )
                + (self.tr(", target {target} %").format(target=one["target"]) if one.get("target") else "")
            )  # fmt: skip
        if benchmark := step.inputs.get("benchmark"):
            said = self.tr("Free school meals {percent} %: benchmark group {group} ({words})")
            words_ = said.format(
                percent=benchmark["fsm_percent"], group=benchmark["group"] or "–", words=benchmark["words"] or "–"
            )
            lines.append(f"{words_}, {words.unconfirmed(benchmark['source'], benchmark['mark'] == 'confirmed')}")
        if support := step.inputs.get("support"):
            lines.append(self.tr("Support: {support}").format(support=support))
        return "\n".join(line for line in lines if line)

    def _go(self, _index: Any) -> None:
        row: SchoolRow | None = self.without_table.chosen
        if row is not None:
            self.school_wanted.emit(row.number)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(self.late)
        column.addWidget(heading(self._titles["progress"], self.propose))
        column.addWidget(self.progress_table)
        column.addWidget(self._titles["targets"])
        column.addWidget(self._none)
        column.addWidget(self.table)
        column.addWidget(self._titles["steps"])
        column.addWidget(self.step_table)
        column.addWidget(self._actions)
        column.addWidget(self._titles["inputs"])
        column.addWidget(self._inputs)
        column.addWidget(self._titles["without"])
        column.addWidget(self.without_table)
        column.addStretch(1)


def _age(row: TargetRow) -> tuple[int, str]:
    return row.school_year, row.measure


def _verb(kind: str) -> str:
    verbs = {
        "consulted": translate("TargetsTab", "School was consulted"),
        "challenged": translate("TargetsTab", "School challenges it"),
        "ratified": translate("TargetsTab", "Ratify"),
        "issued": translate("TargetsTab", "Issue"),
        "withdrawn": translate("TargetsTab", "Withdraw"),
    }
    return verbs[kind]


def _percent(value: Any) -> str:
    return "–" if value is None else f"{value} %"


def _checkpoint_columns() -> tuple[RowsColumn[Checkpoint], ...]:
    return (
        RowsColumn(lambda: translate("TargetsTab", "To the end of"), _until),
        RowsColumn(lambda: translate("TargetsTab", "This year"), lambda p: _percent(p.figure), figure=True),
        RowsColumn(lambda: translate("TargetsTab", "Target"), _met),
        RowsColumn(lambda: translate("TargetsTab", "Gap"), lambda p: words.points(p.gap), figure=True),
        RowsColumn(
            lambda: translate("TargetsTab", "Year before"),
            lambda p: _percent(p.before_figure),
            figure=True,
        ),
        RowsColumn(lambda: translate("TargetsTab", "Counts"), _counts),
    )  # fmt: skip


def _until(point: Checkpoint) -> str:
    said = words.half_term(point.number)
    if point.complete:
        return f"{said}, {i18n.format_short_day(point.last_day)}"
    return translate("TargetsTab", "{half_term}, so far").format(half_term=said)


def _met(point: Checkpoint) -> str:
    words_ = {
        True: translate("TargetsTab", "Met"),
        False: translate("TargetsTab", "Not met"),
        None: translate("TargetsTab", "None that stands"),
    }
    return words_[point.met]


def _counts(point: Checkpoint) -> str:
    said = translate("TargetsTab", "{attended} of {possible}, {missing} without a mark").format(
        attended=point.counts.attended, possible=point.counts.possible, missing=point.counts.missing
    )
    if point.before is None or not point.before.possible:
        return said
    before = translate("TargetsTab", "before: {attended} of {possible} to {day}").format(
        attended=point.before.attended, possible=point.before.possible, day=wording.day(point.before_last)
    )
    return f"{said}; {before}"


def _target_columns(desk: Desk, county: bool) -> tuple[RowsColumn[TargetRow], ...]:
    whose: tuple[RowsColumn[TargetRow], ...] = (
        RowsColumn(
            lambda: translate("TargetsTab", "Of"),
            lambda r: school_names.own(r.school_name) or translate("TargetsTab", "The county"),
        ),
    )
    year: tuple[RowsColumn[TargetRow], ...] = (
        RowsColumn(lambda: translate("TargetsTab", "School year"), lambda r: words.school_year(r.school_year)),
    )
    return (
        *(whose if county else year),
        RowsColumn(lambda: translate("TargetsTab", "What"), lambda r: words.measure(desk.pack, r.measure)),
        RowsColumn(lambda: translate("TargetsTab", "Target"), lambda r: _percent(r.value), figure=True),
        RowsColumn(lambda: translate("TargetsTab", "Stands at"), lambda r: words.of(words.STEPS, r.stage)),
        RowsColumn(lambda: translate("TargetsTab", "Issued"), _issued),
        RowsColumn(
            lambda: translate("TargetsTab", "To be issued by"), lambda r: wording.day(r.issue_by) if r.issue_by else "–"
        ),
    )


def _issued(row: TargetRow) -> str:
    if row.issued_on is None:
        return translate("TargetsTab", "Not yet, late") if row.late else translate("TargetsTab", "Not yet")
    day = wording.day(row.issued_on)
    return translate("TargetsTab", "{day}, late").format(day=day) if row.late else day


def _step_columns() -> tuple[RowsColumn[TargetStepRow], ...]:
    return (
        RowsColumn(lambda: translate("TargetsTab", "Step"), lambda s: words.of(words.STEPS, s.kind)),
        RowsColumn(lambda: translate("TargetsTab", "Day"), lambda s: wording.day(s.on)),
        RowsColumn(lambda: translate("TargetsTab", "Figure"), lambda s: _percent(s.value), figure=True),
        RowsColumn(lambda: translate("TargetsTab", "Note"), lambda s: s.note or s.method),
        RowsColumn(
            lambda: translate("TargetsTab", "By"),
            lambda s: f"{s.user}, {i18n.format_day(local(s.recorded_at).date())}",
        ),
    )


def _without_columns() -> tuple[RowsColumn[SchoolRow], ...]:
    return (
        RowsColumn(lambda: translate("TargetsTab", "Number"), lambda r: r.number),
        RowsColumn(lambda: translate("TargetsTab", "School"), lambda r: r.name),
        RowsColumn(lambda: translate("TargetsTab", "Phase"), lambda r: words.of(words.PHASES, r.phase)),
    )
