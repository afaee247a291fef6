"""What the panel of visits asks the store to do, and the small dialogs that ask for a time, a day or a reason."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ecede_desktop.clock import local
from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_visits import visit_policy
from ecede_desktop.law.visit_steps import BY_BUTTON, Step
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.visit_plans import (
    CancelVisit,
    EscalateCheckOut,
    MoveVisit,
    OrderVisits,
    SetBackBy,
    StepVisit,
    VisitPlanRow,
)
from ecede_desktop.services import visit_plans, visit_steps
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.wall_clock import instant_of
from ecede_desktop.ui import i18n, visit_words, wording
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.time_edit import TimeEdit


class VisitWork(QObject):
    """Signals: refused(UserError) where no dialog is open to show it."""

    refused = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._operations, self._window = desk, operations, window

    def step(self, plan: VisitPlanRow, step: Step) -> None:
        """Record a step now; whoever does not go on the visit says how they know."""
        desk = self._desk
        if self._goes(plan):
            self._write(lambda: visit_steps.step_visit(desk, StepVisit(plan.id, step)))
            return
        note = self._note("note", self.tr("How do you know?"), self.tr("Say how you know."))
        about = self.tr("You do not go on this visit to {names}.").format(names=plan.names)

        def take(values: Values) -> None:
            asked = StepVisit(plan.id, step, note=values["note"])
            self._send(dialog, lambda: visit_steps.step_visit(desk, asked))

        dialog = self._open(visit_words.state(step), about, [note], self.tr("Record it"), take)

    def late_step(self, plan: VisitPlanRow) -> FormDialog:
        """Enter a step that was not pressed when it was, or another time for one."""
        desk = self._desk
        lacking = [step for step in BY_BUTTON if plan.when(step) is None]
        first = (lacking or [Step.SAFE])[0]
        which = choices([(step.value, self._step_name(step)) for step in BY_BUTTON], first.value)
        day, time = DayEdit(), TimeEdit()
        day.set_today(desk.clock.today())
        day.set_day(plan.on)
        fields = [
            FormField("step", self.tr("Step"), which),
            FormField("day", self.tr("Day"), day, needed=self.tr("Write the day, for example 24/11/2026.")),
            FormField("at", self.tr("Time that it really was"), time, needed=self.tr("Write when it was.")),
            FormField("note", self.tr("Note"), _text(), self.tr("Needed to correct a time, or for somebody else.")),
        ]

        def take(values: Values) -> None:
            at = instant_of(values["day"], values["at"])
            asked = StepVisit(plan.id, Step(values["step"]), at, note=values["note"])
            self._send(dialog, lambda: visit_steps.step_visit(desk, asked))

        about = self.tr("It is shown with the time at which it is entered: {now}.").format(now=self._now())
        dialog = self._open(self.tr("Enter a step late"), about, fields, self.tr("Record it"), take)
        return dialog

    def back_by(self, plan: VisitPlanRow) -> FormDialog:
        """Say another time to be back."""
        desk, time = self._desk, TimeEdit()
        needed = self.tr("Write when you are back, for example 14:30.")
        fields = [FormField("back_by", self.tr("Back by"), time, needed=needed), self._note("note", self.tr("Note"))]

        def take(values: Values) -> None:
            asked = SetBackBy(plan.id, self._coming(values["back_by"]), values["note"])
            self._send(dialog, lambda: visit_steps.set_back_by(desk, asked))

        about = visit_words.state_line(plan)
        dialog = self._open(self.tr("Another time to be back"), about, fields, self.tr("Set the time"), take)
        return dialog

    def move(self, plan: VisitPlanRow) -> FormDialog:
        """Move a visit to another day; the dangers that stand are said again."""
        desk, day, time = self._desk, DayEdit(), TimeEdit()
        day.set_today(desk.clock.today())
        time.set_time(plan.planned_at)
        fields = [
            FormField("on", self.tr("New day"), day, needed=self.tr("Write the day, for example 24/11/2026.")),
            FormField("at", self.tr("Time"), time),
            self._note("reason", self.tr("Reason"), self.tr("Say why it is moved.")),
        ]

        def take(values: Values) -> None:
            seen = plan.hazards.marker_ids
            asked = MoveVisit(plan.id, values["on"], values["reason"], values["at"], seen)
            self._send(dialog, lambda: visit_plans.move_visit(desk, asked))

        about = "\n".join([plan.names, *(visit_words.hazard(one) for one in plan.hazards.rows)])
        dialog = self._open(self.tr("Move to another day"), about, fields, self.tr("Move the visit"), take)
        return dialog

    def cancel(self, plan: VisitPlanRow) -> FormDialog:
        """A visit is not made."""
        desk = self._desk
        fields = [self._note("reason", self.tr("Reason"), self.tr("Say why the visit is not made."))]

        def take(values: Values) -> None:
            asked = CancelVisit(plan.id, values["reason"])
            self._send(dialog, lambda: visit_plans.cancel_visit(desk, asked))

        dialog = self._open(self.tr("Cancel the visit"), plan.names, fields, self.tr("Cancel the visit"), take)
        return dialog

    def ask_after(self, plan: VisitPlanRow) -> FormDialog:
        """Keep what was tried because somebody is not back."""
        desk, time = self._desk, TimeEdit()
        tries = visit_policy(desk.pack).tries
        which = choices([(one.key, one.words(i18n.language())) for one in tries])
        time.set_now(lambda: local(desk.clock.now()))
        fields = [
            FormField("tried", self.tr("What was tried"), which),
            FormField("at", self.tr("Time"), time, needed=self.tr("Write when it was.")),
            self._note("note", self.tr("What came of it"), self.tr("Say who answered and what they said.")),
        ]

        def take(values: Values) -> None:
            at = instant_of(desk.clock.today(), values["at"])
            asked = EscalateCheckOut(plan.id, values["tried"], values["note"], min(at, desk.clock.now()))
            self._send(dialog, lambda: visit_steps.escalate(desk, asked))

        about = f"{plan.officer_name} · {visit_words.state_line(plan)} · {plan.one_line}"
        dialog = self._open(self.tr("{name} is not back").format(name=plan.officer_name), about, fields,
                            self.tr("Keep it"), take)  # fmt: skip
        return dialog

    def order(self, on: dt.date, ids: list[UUID]) -> None:
        """Put the visits of a day in this order."""
        desk = self._desk
        self._write(lambda: visit_plans.order_visits(desk, OrderVisits(on, tuple(ids))))

    def _goes(self, plan: VisitPlanRow) -> bool:
        user = self._desk.user
        return user.name == plan.officer or user.full_name == plan.second_officer

    def _coming(self, time: dt.time) -> dt.datetime:
        """The next instant at which the clock shows this time: after midnight it is tomorrow's."""
        now = local(self._desk.clock.now())
        found = instant_of(now.date(), time)
        late = now.hour >= 20 and found <= now
        return instant_of(now.date() + dt.timedelta(days=1), time) if late else found

    def _step_name(self, step: Step) -> str:
        names = {
            Step.ON_WAY: self.tr("On my way"), Step.AT_DOOR: self.tr("At the door"), Step.SAFE: self.tr("Safe"),
        }  # fmt: skip
        return names[step]

    def _now(self) -> str:
        now = local(self._desk.clock.now())
        return f"{wording.day(now.date())} {i18n.format_time(now)}"

    def _note(self, key: str, words: str, needed: str = "") -> FormField:
        return FormField(key, words, _long(), needed=needed)

    def _open(
        self, title: str, about: str, fields: list[FormField], save: str, take: Callable[[Values], None]
    ) -> FormDialog:
        dialog = FormDialog(title, about, fields, save, take, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _send(self, dialog: FormDialog, act: Callable[[], Outcome[Any]]) -> None:
        self._operations.write(
            act, self, done=lambda _row: dialog.accept(), owner=dialog, refused=partial(_refuse, dialog)
        )

    def _write(self, act: Callable[[], Outcome[Any]]) -> None:
        self._operations.write(act, self, owner=self, refused=self.refused.emit)


def _refuse(dialog: FormDialog, refusal: UserError) -> None:
    dialog.refuse(refusal)


def _text() -> QLineEdit:
    return QLineEdit()


def _long() -> GrowingText:
    return GrowingText()
