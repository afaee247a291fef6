"""A checked register before it goes in: what would change, what keeps it out, and what a person accepts of that."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.records.imports import ImportPlan, Problem
from ecede_desktop.records.typed_registers import TakeTypedIn
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.fault_sentences import right_of, wrong_of
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.labels import label

translate = QCoreApplication.translate

_DAYS = frozenset({"weekend", "bank_holiday", "school_closed"})
_DOUBTS, _REJOINS = frozenset({"few_known", "pupils_elsewhere"}), frozenset({"after_leaving"})
_MOST = 40


class GoInView(QWidget):
    """Signals: accepted(): something was ticked or unticked, so it is to be looked at again."""

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.verdict = Banner()
        self._plan: ImportPlan | None = None
        self._ticked: set[tuple[str, str]] = set()
        self._offered: dict[tuple[str, str], Problem] = {}
        page = QWidget()
        self._lines = QVBoxLayout(page)
        self._lines.setContentsMargins(0, 0, theme.SPACE_RELATED, 0)
        self._lines.setSpacing(theme.SPACE_RELATED)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_RELATED)
        column.addWidget(self.verdict)
        column.addWidget(scroll, 1)

    def start(self) -> None:
        """Another register: nothing is accepted of it yet."""
        self._plan = None
        self._ticked.clear()
        self._offered.clear()

    def command(self, register_id: UUID) -> TakeTypedIn:
        """The register with what is ticked."""
        days = frozenset(dt.date.fromisoformat(value) for value in self._values("day"))
        return TakeTypedIn(register_id, days, self._values("doubt"), self._values("rejoin"))

    @property
    def plan(self) -> ImportPlan | None:
        """What was last found."""
        return self._plan

    @property
    def boxes(self) -> list[QCheckBox]:
        """What can be ticked."""
        return self.findChildren(QCheckBox)

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what taking it in would change."""
        self._plan = plan
        for problem in plan.problems:
            what = _acceptance(problem)
            if what is not None and problem.refuses:
                self._offered.setdefault(what, problem)
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._say_verdict(plan)
        for what, problem in self._offered.items():
            self._lines.addWidget(self._box(what, problem))
        others = [p for p in plan.problems if not (p.refuses and _acceptance(p) is not None)]
        for problem in others[:_MOST]:
            self._lines.addWidget(_problem_line(problem))
        if len(others) > _MOST:
            self._lines.addWidget(label(self.tr("and {count} more").format(count=len(others) - _MOST), "muted"))
        self._lines.addStretch(1)

    def retranslate(self) -> None:
        """Say everything again."""
        if self._plan is not None:
            self.show_plan(self._plan)

    def _say_verdict(self, plan: ImportPlan) -> None:
        figures = self.tr("New marks: {new}. Changed marks: {changed}. The same as held: {same}. New pupils: {pupils}.")
        said = figures.format(
            new=plan.marks_new, changed=plan.marks_changed, same=plan.marks_same, pupils=plan.pupils_new
        )
        if plan.refused:
            first = self.tr("It cannot go in as it is. Tick what you accept, or put the register aside.")
            self.verdict.say(first, "danger")
        elif plan.marks_changed:
            first = self.tr("It can go in. It changes marks that are held: each keeps its original.")
            self.verdict.say(f"{first} {said}", "warning")
        else:
            self.verdict.say(f"{self.tr('It can go in.')} {said}", "success")

    def _box(self, what: tuple[str, str], problem: Problem) -> QWidget:
        kind, value = what
        if kind == "day":
            said = self.tr("Accept marks on {day}: the school was open.").format(
                day=i18n.format_day(dt.date.fromisoformat(value))
            )
        elif kind == "rejoin":
            said = self.tr("The pupil is back: these marks begin another stay at the school.")
        else:
            said = self.tr("The register is the right one.")
        box = QCheckBox(said)
        box.setChecked(what in self._ticked)
        box.setAccessibleDescription(wrong_of(problem))
        box.toggled.connect(lambda on: self._tick(what, on))
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(box)
        why = label(wrong_of(problem), "muted", wraps=True)
        why.setIndent(theme.look().px(26))
        column.addWidget(why)
        return holder

    def _tick(self, what: tuple[str, str], on: bool) -> None:
        (self._ticked.add if on else self._ticked.discard)(what)
        self.accepted.emit()

    def _values(self, kind: str) -> frozenset[str]:
        return frozenset(value for ticked, value in self._ticked if ticked == kind)


def _acceptance(problem: Problem) -> tuple[str, str] | None:
    facts = dict(problem.facts)
    if problem.key in _DAYS:
        return "day", dt.datetime.strptime(facts["date"], "%d/%m/%Y").date().isoformat()  # noqa: DTZ007
    if problem.key in _DOUBTS:
        return "doubt", problem.key
    return ("rejoin", facts["upn"]) if problem.key in _REJOINS and facts.get("upn") else None


def _problem_line(problem: Problem) -> QLabel:
    where = translate("TypedRegisters", "Line {line}: ").format(line=problem.line - 1) if problem.line > 1 else ""
    column = f"{problem.column}: " if problem.column and problem.line > 1 else ""
    kind = "error" if problem.refuses else "muted"
    return label(f"{where}{column}{wrong_of(problem)} {right_of(problem)}", kind, wraps=True)
