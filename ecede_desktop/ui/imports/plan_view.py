"""What a file is and what it would change: its verdict, its figures, its lists."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QListWidgetItem, QTableView

from ecede_desktop.clock import local
from ecede_desktop.records.imports import ChangedMark, ImportPlan, Problem
from ecede_desktop.ui import i18n
from ecede_desktop.ui.fault_sentences import wrong_of
from ecede_desktop.ui.forms.ui_import_panel import Ui_ImportPanel
from ecede_desktop.ui.imports.acceptances import Acceptance, acceptances
from ecede_desktop.ui.imports.tables import changed_columns, problem_columns
from ecede_desktop.ui.rows_model import RowsModel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.figure import Figure

AcceptanceRole = Qt.ItemDataRole.UserRole + 1
MOST_WRAPPED = 300
"""Lines of a table whose sentences are wrapped; more would be measured too long, and the tool tip says all."""
_TABS = ("problems", "accept", "changed")


class PlanView(QObject):
    """Signals: accepted(): something was ticked or unticked."""

    accepted = Signal()

    def __init__(self, form: Ui_ImportPanel, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._plan: ImportPlan | None = None
        self._ticked: set[tuple[str, str]] = set()
        self._offered: dict[tuple[str, str], Acceptance] = {}
        self.verdict = Banner()
        form.verdict_layout.addWidget(self.verdict)
        self.figures = [Figure() for _ in range(4)]
        for figure in self.figures:
            form.figures_layout.addWidget(figure)
        form.figures_layout.addStretch(1)
        self.problems: RowsModel[Problem] = RowsModel(problem_columns(), self)
        self.changed: RowsModel[ChangedMark] = RowsModel(changed_columns(), self)
        dress(form.problems, self.problems, (3, 4))
        dress(form.changed, self.changed, (3, 4))
        form.accept.itemChanged.connect(self._tick)
        form.accept.setWordWrap(True)
        form.copy_problems.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.problems.as_text()))

    def start(self) -> None:
        """Another file: nothing is accepted for it yet."""
        self._ticked.clear()
        self._offered.clear()

    @property
    def accepted_upns(self) -> frozenset[str]:
        """Wrong UPNs that were ticked."""
        return frozenset(value for kind, value in self._ticked if kind == "upn")

    @property
    def accepted_days(self) -> frozenset[dt.date]:
        """Closed days that were ticked."""
        return frozenset(dt.date.fromisoformat(value) for kind, value in self._ticked if kind == "day")

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what was found."""
        self._plan = plan
        form = self._form
        form.file_name.setText(plan.file_name)
        form.file_about.setText(self._about(plan))
        self._say_verdict(plan)
        captions = (
            (plan.marks_new, self.tr("new marks")),
            (plan.marks_changed, self.tr("changed marks")),
            (plan.marks_same, self.tr("the same as held")),
            (plan.pupils_new, self.tr("new pupils")),
        )
        for figure, (value, caption) in zip(self.figures, captions, strict=True):
            figure.show_figure(f"{value:,}".replace(",", "\N{NARROW NO-BREAK SPACE}"), caption)
        form.figures.setVisible(not plan.refused and plan.already_imported is None)
        self.problems.set_rows(sorted(plan.problems, key=lambda p: (not p.refuses, p.line)))
        self.changed.set_rows(plan.changed)
        rows = form.problems.verticalHeader()
        few = len(plan.problems) <= MOST_WRAPPED
        rows.setSectionResizeMode(
            QHeaderView.ResizeMode.ResizeToContents if few else QHeaderView.ResizeMode.Interactive
        )
        self._offer(plan)
        self._say_tabs(plan)

    def retranslate(self) -> None:
        """Say everything again."""
        self.problems.retranslate()
        self.changed.retranslate()
        if self._plan is not None:
            self.show_plan(self._plan)

    def _about(self, plan: ImportPlan) -> str:
        shapes = {"long": self.tr("one row a session"), "grid": self.tr("one row a pupil, one column a session")}
        parts = [shapes.get(plan.shape, ""), ", ".join(plan.school_numbers)]
        if plan.first_day and plan.last_day:
            parts.append(f"{i18n.format_day(plan.first_day)} – {i18n.format_day(plan.last_day)}")
        parts.append(self.tr("{count} rows").format(count=plan.rows_read))
        return " · ".join(part for part in parts if part)

    def _say_verdict(self, plan: ImportPlan) -> None:
        refusals = sum(problem.refuses for problem in plan.problems)
        if plan.already_imported is not None:
            when = local(plan.already_imported)
            said = self.tr("This very file went in on {day} at {time}. Importing it again changes nothing.")
            self.verdict.say(said.format(day=i18n.format_day(when.date()), time=i18n.format_time(when)), "info")
        elif refusals:
            said = (
                self.tr("The file cannot go in as it is: 1 thing has to be put right. Nothing was changed.")
                if refusals == 1
                else self.tr(
                    "The file cannot go in as it is: {count} things have to be put right. Nothing was changed."
                )
            )
            self.verdict.say(said.format(count=refusals), "danger")
        elif not (plan.marks_new or plan.marks_changed or plan.pupils_new):
            self.verdict.say(self.tr("Everything in this file is held already. Importing it changes nothing."), "info")
        elif plan.marks_changed:
            said = self.tr("The file can go in. It changes marks that are held: each keeps its original.")
            self.verdict.say(said, "warning")
        else:
            self.verdict.say(self.tr("The file can go in."), "success")

    def _offer(self, plan: ImportPlan) -> None:
        # What was ticked before stays on the list although it is no fault any more, to be unticked.
        for found in acceptances(plan.problems):
            self._offered[found.kind, found.value] = found
        listed = self._form.accept
        listed.blockSignals(True)
        listed.clear()
        for key, found in self._offered.items():
            item = QListWidgetItem(self._acceptance_words(found))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if key in self._ticked else Qt.CheckState.Unchecked)
            item.setData(AcceptanceRole, key)
            listed.addItem(item)
        listed.blockSignals(False)

    def _acceptance_words(self, found: Acceptance) -> str:
        if found.kind == "upn":
            said = self.tr(
                "Accept {upn} for this pupil (line {line}). It is wrong and will never be used to match. {wrong}"
            )
            return said.format(upn=found.value, line=found.problem.line, wrong=wrong_of(found.problem))
        day = i18n.format_day(dt.date.fromisoformat(found.value))
        said = self.tr("Accept marks on {day}: the school was open. {wrong} Marks on that day: {count}.")
        return said.format(day=day, wrong=wrong_of(found.problem), count=found.lines)

    def _say_tabs(self, plan: ImportPlan) -> None:
        refusals = sum(problem.refuses for problem in plan.problems)
        notices = len(plan.problems) - refusals
        tabs = self._form.lists
        words = {
            "problems": self.tr("Refused {count}").format(count=refusals)
            if refusals
            else self.tr("Notices {count}").format(count=notices),
            "accept": self.tr("To accept {count}").format(count=len(self._offered)),
            "changed": self.tr("Changed marks {count}").format(count=len(plan.changed)),
        }
        there = {"problems": bool(plan.problems), "accept": bool(self._offered), "changed": bool(plan.changed)}
        for at, key in enumerate(_TABS):
            tabs.setTabText(at, words[key])
            tabs.setTabVisible(at, there[key])
        tabs.setVisible(any(there.values()))
        self._form.problems_about.setText(
            self.tr("The school puts these right and sends the file again.") if refusals else ""
        )
        self._form.changed_about.setText(self.tr("Each corrected mark keeps its original with this import."))

    def _tick(self, item: QListWidgetItem) -> None:
        key = tuple(item.data(AcceptanceRole))
        if item.checkState() == Qt.CheckState.Checked:
            self._ticked.add(key)
        else:
            self._ticked.discard(key)
        self.accepted.emit()


def dress(
    table: QTableView, model: RowsModel[object] | RowsModel[Problem] | RowsModel[ChangedMark], wide: tuple[int, ...]
) -> None:
    """A table of records: whole lines, sorted by a heading, the columns with sentences as wide as there is room."""
    table.setModel(model)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setSortingEnabled(True)
    table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    for column in wide:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
