"""Say what was done about a concern: what, when, to whom, and what came of it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ecede_desktop.clock import local
from ecede_desktop.records.concerns import AddConcernStep
from ecede_desktop.services import concerns
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.wall_clock import instant_of
from ecede_desktop.ui.concerns import words
from ecede_desktop.ui.form_drafts import FormDraft
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.time_edit import TimeEdit

translate = QCoreApplication.translate
FORM = "concern_step"
"""Name of the form among the drafts."""


class ConcernStepDialog(FormDialog):
    """Accepted once the store has confirmed the step."""

    def __init__(
        self, desk: Desk, operations: Operations, concern_id: UUID, kind: str = "told", parent: QWidget | None = None
    ) -> None:
        self._policy = concerns.policy(desk)
        now = local(desk.clock.now())
        pairs = [(step.key, words.either(step.english, step.welsh)) for step in self._policy.steps]
        day, time, note = DayEdit(), TimeEdit(), GrowingText()
        day.set_today(now.date())
        day.set_day(now.date())
        time.set_time(now.time())
        note.set_least_lines(4)
        super().__init__(
            translate("ConcernStepDialog", "What was done"),
            "",
            (
                FormField("kind", translate("ConcernStepDialog", "What"), choices(pairs, kind)),
                FormField("whom", translate("ConcernStepDialog", "To or by whom"), text()),
                FormField("note", translate("ConcernStepDialog", "What was said or decided"), note),
                FormField(
                    "on",
                    translate("ConcernStepDialog", "On"),
                    day,
                    needed=translate("ConcernStepDialog", "Write the day on which it was done."),
                ),
                FormField(
                    "at",
                    translate("ConcernStepDialog", "At"),
                    time,
                    needed=translate("ConcernStepDialog", "Write the time at which it was done."),
                ),
            ),
            translate("ConcernStepDialog", "Record it"),
            self._add,
            parent,
        )
        self._desk, self._operations, self._concern_id = desk, operations, concern_id
        self.control("kind").currentIndexChanged.connect(lambda _at: self._say_asked())
        self._say_asked()
        self.control("whom").setFocus()
        self.draft = FormDraft(self, desk, operations, FORM, str(concern_id))

    def _say_asked(self) -> None:
        """What is asked depends on what was done."""
        step = self._policy.step(self.control("kind").currentData())
        if step is not None:
            self.fields["note"].say(
                translate("ConcernStepDialog", "What was said or decided"),
                words.either(step.asks_english, step.asks_welsh),
            )

    def _add(self, values: Values) -> None:
        command = AddConcernStep(
            self._concern_id, values["kind"], instant_of(values["on"], values["at"]), values["whom"], values["note"]
        )
        self._operations.write(
            lambda: concerns.add_concern_step(self._desk, command),
            self,
            done=lambda _view: self.accept(),
            owner=self,
            refused=self.refuse,
        )
