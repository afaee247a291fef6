"""Opens what planned visits ask for: choose a child, plan, write up as a contact, the day sheet."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ecede_desktop.clock import local
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.law.visit_steps import Step
from ecede_desktop.records.tasks import TaskRow
from ecede_desktop.records.visit_plans import VisitForm, VisitPlanRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import school_names, visit_words, wording
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.panel import Panel


class VisitDialogs:
    """The dialogs of planned visits; each is modal to the window and gone when it is closed."""

    def __init__(self, desk: Desk, operations: Operations, window: QWidget, go: Callable[[Place], None]) -> None:
        self._desk, self._operations, self._window, self._go = desk, operations, window, go
        self.opened: QDialog | None = None
        """The dialog that was opened last."""

    def wire(self, panel: Panel) -> None:
        """Connect what a panel asks for, where it asks for it."""
        asks = {
            "plan_wanted": self.choose_child,
            "plan_visit_wanted": self.plan,
            "plan_task_wanted": self.plan_task,
            "write_up_wanted": self.write_up,
            "day_sheet_wanted": self.day_sheet,
        }
        for name, answer in asks.items():
            signal = getattr(panel, name, None)
            if signal is not None:
                signal.connect(answer)

    def choose_child(self, day: dt.date | None = None) -> QDialog:
        """Plan a visit to a child who is yet to be chosen."""
        from ecede_desktop.ui.visit_plans.choose_child_dialog import ChooseChildDialog

        dialog = ChooseChildDialog(self._desk, self._operations, self._window)
        dialog.chosen.connect(lambda reference: self.plan(reference, day))
        return self._show(dialog)

    def plan(self, reference: str, day: dt.date | None = None, task_id: UUID | None = None) -> None:
        """Plan a visit to the child of a case; what is known and every danger is read first."""
        from ecede_desktop.services import visit_plans

        desk = self._desk

        def ask(form: VisitForm) -> None:
            from ecede_desktop.ui.visit_plans.plan_dialog import PlanVisitDialog

            dialog = PlanVisitDialog(
                desk, self._operations, (reference,), form, on=day, task_id=task_id, parent=self._window
            )
            dialog.planned.connect(lambda row: self._go(Place("visits", str(row.id))))
            self._show(dialog)

        self._operations.read(lambda: visit_plans.visit_form(desk, [reference], day), ask, owner=self._window)

    def plan_task(self, task: TaskRow) -> None:
        """Plan the visit that a task asks for, on its day."""
        due = task.snoozed_to or task.due_on
        today = self._desk.clock.today()
        self.plan(task.case_reference, max(due, today) if due else None, task.id)

    def write_up(self, plan: VisitPlanRow) -> QDialog:
        """Write a visit up as a contact: day, times, place and purpose are there already."""
        from ecede_desktop.ui.visits.entry import VisitEntry
        from ecede_desktop.ui.visits.log_visit_dialog import LogVisitDialog, VisitSubject

        first = plan.children[0]
        detail = f"{wording.year_group(first.year_group)}, {school_names.own(first.school_name)}"
        dangers = "; ".join(visit_words.hazard(one) for one in plan.hazards.rows)
        parts = {str(child.pupil_id): dict[str, str]() for child in plan.children}
        policy = contact_policy(self._desk.pack)
        kind = plan.kind if policy.kind(plan.kind) is not None else policy.to_count_as("home_visit")
        start = VisitEntry(
            on=wording.day(self._day_of(plan)),
            started=self._clock(plan.when(Step.AT_DOOR)),
            ended=self._clock(plan.when(Step.SAFE)),
            kind=kind,
            place=plan.one_line,
            purpose=plan.purpose,
            parts=json.dumps(parts) if len(parts) > 1 else "",
        )
        subject = VisitSubject(first.reference, first.full_name, detail, dangers)
        return self._show(
            LogVisitDialog(
                self._desk, self._operations, subject, kind=kind, start=start, plan_id=plan.id, parent=self._window
            )
        )  # fmt: skip

    def day_sheet(self, day: dt.date, officer: str) -> QDialog:
        """The day sheet as it is printed."""
        from ecede_desktop.ui.visit_plans.day_sheet_dialog import DaySheetDialog

        return self._show(DaySheetDialog(self._desk, self._operations, day, officer, self._window))

    def _day_of(self, plan: VisitPlanRow) -> dt.date:
        """The day on which it really was."""
        when = plan.when(Step.AT_DOOR) or plan.when(Step.ON_WAY)
        return local(when).date() if when else plan.on

    def _clock(self, instant: dt.datetime | None) -> str:
        return f"{local(instant):%H:%M}" if instant else ""

    def _show(self, dialog: QDialog) -> QDialog:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        self.opened = dialog
        return dialog
