"""Plan and tasks of a case: the plan that holds at the top, the tasks, earlier plans, hand-offs to other services."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecede_desktop.law.plans import Role
from ecede_desktop.law.policy_handoffs import handoff_policy
from ecede_desktop.law.policy_plans import plan_policy
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.handoffs import HandoffView
from ecede_desktop.records.plans import PlanView
from ecede_desktop.records.tasks import AddTask, TaskRow
from ecede_desktop.services import handoffs, plans
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import theme
from ecede_desktop.ui.case.counted_task_dialog import CountedTaskDialog
from ecede_desktop.ui.case.handoff_section import HandoffSection
from ecede_desktop.ui.case.plan_card import PlanCard, earlier_line
from ecede_desktop.ui.case.plan_work import PlanWork
from ecede_desktop.ui.handoff_work import HandoffWork
from ecede_desktop.ui.icons import icon
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.task_history import show_history
from ecede_desktop.ui.task_line import TaskLine
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.section import Section

PLAN_AGREED = "plan_agreed"
"""The requirement that a plan kept here meets; a plan on paper is confirmed by word."""


@dataclass(frozen=True)
class _Read:
    plans: PlanView
    handoffs: tuple[HandoffView, ...]


class PlanTab(QScrollArea):
    """Signals: added(AddTask), finished(TaskRow), put_off(TaskRow), visit_wanted(TaskRow), paper_wanted(number),
    confirm_wanted(requirement key), go(Place)."""

    added = Signal(object)
    finished = Signal(object)
    put_off = Signal(object)
    visit_wanted = Signal(object)
    paper_wanted = Signal(str)
    confirm_wanted = Signal(str)
    go = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._operations = desk, operations
        self._today, self._reference = desk.clock.today(), ""
        self._view: CaseView | None = None
        self._read: _Read | None = None
        self._tasks: tuple[TaskRow, ...] = ()
        self.card: PlanCard | None = None
        self.work, self.handoff_work = PlanWork(desk, operations, self), HandoffWork(desk, operations, self)
        self.plan, self.earlier = Section(buttons=1), Section()
        self.handoffs = HandoffSection(handoff_policy(desk.pack))
        self.confirm = self.plan.more[0]
        self.what, self.due, self.add = QLineEdit(), DayEdit(), QPushButton()
        self.count = QPushButton()
        self.counting: CountedTaskDialog | None = None
        self.due.set_today(self._today)
        self.error = label(kind="error", wraps=True)
        self.error.hide()
        self.tasks_title = label(kind="section")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_RELATED)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_view(self, view: CaseView) -> None:
        """Show a case: its tasks now, its plans and hand-offs when they are read."""
        self._view = view
        if self._read is not None and self._read.plans.case_reference != view.case.reference:
            self._read = None
            self._show_read()
        self.show_tasks(view.case.reference, view.tasks)
        reference = view.case.reference

        def read() -> _Read:
            return _Read(plans.plans_view(self._desk, reference), handoffs.case_handoffs(self._desk, reference))

        self._operations.read(read, self._take, owner=self)

    def show_tasks(self, reference: str, tasks: tuple[TaskRow, ...]) -> None:
        """Show the tasks of a case."""
        if reference != self._reference:
            self.clear_entry()
        self._reference, self._tasks = reference, tasks
        while (item := self._lines.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        still = [task for task in tasks if task.done_at is None]
        over = [task for task in tasks if task.done_at is not None and task.kind != "stage_clock"]
        still.sort(key=lambda task: task.snoozed_to or task.due_on or dt.date.max)
        if not still:
            self._lines.addWidget(label(self.tr("Nothing is open on this case. Add what is to be done next."), "muted"))
        for task in still:
            self._lines.addWidget(self._line(task))
        done, gone = [task for task in over if not task.let_go], [task for task in over if task.let_go]
        for title, some in ((self.tr("Done"), done), (self.tr("Let go"), gone)):
            if some:
                self._lines.addWidget(label(title, "section"))
            for task in some:
                self._lines.addWidget(self._line(task))

    def clear_entry(self) -> None:
        """The task went in: the line is free for the next one."""
        self.what.clear()
        self.due.clear()
        self.error.hide()

    def refuse(self, sentence: str) -> None:
        """Show why a task was not added; what was typed stays."""
        self.error.setText(sentence)
        self.error.show()

    def retranslate(self) -> None:
        """Say everything again."""
        self.add.setText(self.tr("&Add"))
        self.count.setText(self.tr("Count the &day…"))
        self.what.setPlaceholderText(self.tr("What is to be done"))
        self.what.setAccessibleName(self.tr("What is to be done"))
        self.due.set_hint(self.tr("By when, e.g. +7"))
        self.due.setAccessibleName(self.tr("By when"))
        self.tasks_title.setText(self.tr("Tasks"))
        self.plan.title.setText(self.tr("Plan"))
        self.plan.add.setText(self.tr("A&gree a plan"))
        self.confirm.setText(self.tr("It is on paper: con&firm it"))
        self.earlier.title.setText(self.tr("Earlier plans"))
        self.handoffs.retranslate()
        self.show_tasks(self._reference, self._tasks)
        self._show_read()

    # plans and hand-offs

    def _take(self, read: _Read) -> None:
        if self._view is not None and read.plans.case_reference == self._view.case.reference:
            self._read = read
            self._show_read()

    def _show_read(self) -> None:
        view = self._read.plans if self._read else None
        policy = plan_policy(self._desk.pack)
        current = view.current if view else None
        self.plan.title.setVisible(current is None)
        self.plan.add.setVisible(view is not None and current is None)
        self.confirm.setVisible(view is not None and current is None and self._may_confirm())
        self.plan.say_about(
            self.tr("No plan holds. Agree one with the family: who does what by when, and the support offered.")
            if view is not None and current is None
            else ""
        )
        self.card = self._card(view) if view is not None and current is not None else None
        self.plan.set_cards([self.card] if self.card is not None else [])
        earlier = view.earlier if view else ()
        self.earlier.setVisible(bool(earlier))
        self.earlier.set_cards([label(earlier_line(row, policy), "muted", wraps=True) for row in earlier])
        self.handoffs.setVisible(view is not None)
        self.handoffs.show_handoffs(self._read.handoffs if self._read else ())

    def _card(self, view: PlanView) -> PlanCard:
        card = PlanCard(view, plan_policy(self._desk.pack), self._today)
        plan = view.current
        assert plan is not None
        card.review_wanted.connect(lambda: self.work.review(view))
        card.sign_wanted.connect(lambda signer: self.work.sign(view, signer))
        card.print_wanted.connect(lambda: self.work.print_paper(plan))
        card.replace_wanted.connect(lambda: self.work.replace(plan, self._names()))
        card.end_wanted.connect(lambda: self.work.end(plan))
        return card

    def _may_confirm(self) -> bool:
        need = self._desk.pack.ladder.requirements().get(PLAN_AGREED)
        said = self._view.confirmations if self._view else ()
        return need is not None and need.by_word and not any(row.requirement == PLAN_AGREED for row in said)

    def _agree(self) -> None:
        if self._read is not None:
            self.work.agree(self._read.plans, self._names())

    def _names(self) -> list[tuple[Role, str]]:
        """Who is meant by a role where nobody else is named."""
        if self._view is None:
            return []
        pupil, case = self._view.pupil, self._view.case
        first = [row.full_name for row in pupil.parents if row.has_responsibility is not False or row.has_care]
        named = [(Role.PARENT, first[0])] if first else []
        return [*named, (Role.CHILD, pupil.full_name), (Role.OFFICER, case.officer_name)]

    def _offer(self) -> None:
        if self._view is not None:
            pupil = self._view.pupil
            self.handoff_work.offer(pupil.id, pupil.full_name, reference=self._view.case.reference)

    # tasks

    def _line(self, task: TaskRow) -> TaskLine:
        line = TaskLine(task, self._today, self._desk.pack.ladder, names_pupil=False)
        line.finished.connect(self.finished)
        line.put_off.connect(self.put_off)
        line.visit_wanted.connect(self.visit_wanted)
        line.history_wanted.connect(lambda row: show_history(self._desk, self._operations, row, self))
        return line

    def _add(self) -> None:
        if not self.what.text().strip():
            self.refuse(self.tr("Say what is to be done."))
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if not self.due.understood():
            self.refuse(self.tr("Write the day, for example 24/11/2026 or +7."))
            self.due.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.error.hide()
        self.added.emit(AddTask(self._reference, self.what.text().strip(), self.due.day()))

    def count_day(self) -> None:
        """Add a task whose day a rule of the law or a number of days gives."""
        self.counting = CountedTaskDialog(self._desk, self._operations, self._reference, self.what.text(), self)
        self.counting.accepted.connect(self.clear_entry)
        self.counting.open()

    def _connect(self) -> None:
        self.add.clicked.connect(self._add)
        self.count.clicked.connect(self.count_day)
        self.what.returnPressed.connect(self._add)
        self.due.returnPressed.connect(self._add)
        self.plan.add.clicked.connect(self._agree)
        self.confirm.clicked.connect(lambda: self.confirm_wanted.emit(PLAN_AGREED))
        self.work.printed.connect(self.paper_wanted)
        self.handoffs.offer_wanted.connect(self._offer)
        self.handoffs.step_wanted.connect(self.handoff_work.step)
        self.handoffs.list_wanted.connect(lambda: self.go.emit(Place("handoffs")))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_RELATED)
        row.addWidget(self.what, 3)
        row.addWidget(self.due, 1)
        row.addWidget(self.add)
        row.addWidget(self.count)
        self.add.setIcon(icon("plus"))
        self.confirm.setIcon(icon("confirmation"))
        self.earlier.add.hide()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, theme.SPACE_RELATED, theme.SPACE_GROUP)
        column.setSpacing(12)
        column.addWidget(self.plan)
        column.addWidget(self.tasks_title)
        column.addLayout(row)
        column.addWidget(self.error)
        column.addLayout(self._lines)
        column.addWidget(self.earlier)
        column.addWidget(self.handoffs)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(page)
