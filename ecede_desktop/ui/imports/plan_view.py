"""What a file is and what it would change: its verdict, its figures, its lists."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidgetItem, QTableView, QVBoxLayout, QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.differences import Difference
from ecede_desktop.records.imports import ChangedMark, ImportPlan, Problem, Repair
from ecede_desktop.ui import i18n
from ecede_desktop.ui.fault_sentences import wrong_of
from ecede_desktop.ui.forms.ui_import_panel import Ui_ImportPanel
from ecede_desktop.ui.imports.acceptances import Acceptance, acceptances
from ecede_desktop.ui.imports.line_view import LineView
from ecede_desktop.ui.imports.password_box import LOCKED_BY
from ecede_desktop.ui.imports.table_dress import dress, wrap_few
from ecede_desktop.ui.imports.tables import changed_columns, planned_columns, problem_columns
from ecede_desktop.ui.rows_model import RecordRole, RowsModel
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.figure import Figure

AcceptanceRole = Qt.ItemDataRole.UserRole + 1
_TABS = ("problems", "accept", "changed", "differences")


class PlanView(QObject):
    """Signals: accepted(): something was ticked or unticked; line_wanted(int): the text of a line is to be shown."""

    accepted = Signal()
    line_wanted = Signal(int)

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
        self.differences: RowsModel[Difference] = RowsModel(planned_columns(), self)
        self.differences_table = QTableView()
        dress(self.differences_table, self.differences, (1,))
        self.lines = LineView()
        form.problems_layout.addWidget(self.lines)
        self._add_differences()
        form.problems.selectionModel().currentRowChanged.connect(lambda now, _: self._open_line(now.data(RecordRole)))
        form.accept.itemChanged.connect(self._tick)
        form.accept.setWordWrap(True)
        form.copy_problems.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.problems.as_text()))

    def _add_differences(self) -> None:
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self.differences_table)
        self._form.lists.addTab(tab, "")

    def _open_line(self, problem: Problem | None) -> None:
        if problem is not None and problem.line > 0:
            self.line_wanted.emit(problem.line)
        else:
            self.lines.clear()

    def start(self) -> None:
        """Another file: nothing is accepted for it yet."""
        self._ticked.clear()
        self._offered.clear()

    @property
    def accepted_upns(self) -> frozenset[str]:
        """Wrong UPNs that were ticked."""
        return self._values("upn")

    @property
    def accepted_days(self) -> frozenset[dt.date]:
        """Closed days that were ticked."""
        return frozenset(dt.date.fromisoformat(value) for value in self._values("day"))

    @property
    def accepted_repairs(self) -> frozenset[str]:
        """Repairs that were ticked."""
        return self._values("repair")

    @property
    def accepted_doubts(self) -> frozenset[str]:
        """Doubts about the whole file that were ticked."""
        return self._values("doubt")

    @property
    def accepted_rejoins(self) -> frozenset[str]:
        """UPNs of pupils who are back, as was ticked."""
        return self._values("rejoin")

    def _values(self, kind: str) -> frozenset[str]:
        return frozenset(value for ticked, value in self._ticked if ticked == kind)

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
        self.problems.set_rows(sorted(plan.problems, key=lambda p: not p.refuses))
        self.changed.set_rows(plan.changed)
        self.differences.set_rows(plan.differences)
        self.lines.clear()
        for table in (form.problems, self.differences_table):
            wrap_few(table)
        self._offer(plan)
        self._say_tabs(plan)

    def retranslate(self) -> None:
        """Say everything again."""
        self.problems.retranslate()
        self.changed.retranslate()
        self.differences.retranslate()
        self.differences_table.setAccessibleName(self.tr("What the file tells otherwise"))
        self.lines.retranslate()
        if self._plan is not None:
            self.show_plan(self._plan)

    def _about(self, plan: ImportPlan) -> str:
        shapes = {
            "long": self.tr("one row a session"), "grid": self.tr("one row a pupil, one column a session"),
            "strings": self.tr("one row a pupil, a string of marks"),
        }  # fmt: skip
        kinds = {
            "ctf": self.tr("Common Transfer File"), "sims_xml": self.tr("SIMS sessions"), "xlsx": self.tr("Excel"),
            "xls": self.tr("Excel"), "xlsb": self.tr("Excel"), "ods": self.tr("OpenDocument"),
            "html": self.tr("web page"), "csv": self.tr("CSV"),
        }  # fmt: skip
        parts = [kinds.get(plan.source, ""), shapes.get(plan.shape, ""), ", ".join(plan.school_numbers)]
        if plan.first_day and plan.last_day:
            parts.append(f"{i18n.format_day(plan.first_day)} – {i18n.format_day(plan.last_day)}")
        parts.append(self.tr("{count} rows").format(count=plan.rows_read))
        if plan.profile:
            parts.append(self.tr("read with the profile {name}").format(name=plan.profile))
        return " · ".join(part for part in parts if part)

    def _say_verdict(self, plan: ImportPlan) -> None:
        refusals = sum(problem.refuses for problem in plan.problems)
        if plan.already_imported is not None:
            when = local(plan.already_imported)
            said = self.tr("This very file went in on {day} at {time}. Importing it again changes nothing.")
            self.verdict.say(said.format(day=i18n.format_day(when.date()), time=i18n.format_time(when)), "info")
        elif any(problem.key in LOCKED_BY for problem in plan.problems):
            self.verdict.say(self.tr("The file is locked. Give its password to look at it."), "warning")
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
        for found in acceptances(plan.problems, plan.repairs):
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
        if found.repair is not None:
            return self._repair_words(found.repair)
        assert found.problem is not None
        wrong = wrong_of(found.problem)
        said = {
            "upn": self.tr(
                "Accept {value} for this pupil (line {line}). It is wrong and will never be used to match. {wrong}"
            ),
            "doubt": self.tr("The file is the right one. {wrong}"),
            "rejoin": self.tr("The pupil is back: these marks begin another stay at the school. {wrong}"),
            "day": self.tr("Accept marks on {value}: the school was open. {wrong} Marks on that day: {count}."),
        }[found.kind]
        value = i18n.format_day(dt.date.fromisoformat(found.value)) if found.kind == "day" else found.value
        return said.format(value=value, line=found.problem.place, wrong=wrong, count=found.lines)

    def _repair_words(self, repair: Repair) -> str:
        said = self.tr("Column {column}: read {value} as {proposed}. Rows: {count}, the first on line {line}.")
        return said.format(
            column=repair.column or "–", value=repair.value, proposed=repair.proposed, count=repair.count,
            line=repair.place,
        )  # fmt: skip

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
            "differences": self.tr("Differences {count}").format(count=len(plan.differences)),
        }
        there = {
            "problems": bool(plan.problems), "accept": bool(self._offered), "changed": bool(plan.changed),
            "differences": bool(plan.differences),
        }  # fmt: skip
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
