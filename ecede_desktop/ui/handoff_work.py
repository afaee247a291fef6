"""What an officer does with hand-offs, from a case or from the list of them: offer one, say what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from ecede_desktop.law.handoffs import POST_16_ONLY, Direction, StepKind
from ecede_desktop.law.policy_handoffs import Choice, handoff_policy
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.handoffs import HandoffRow, HandoffView, OfferHandoff, RecordHandoffStep
from ecede_desktop.services import handoffs
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import handoff_words, i18n
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText

_VALUES = {
    StepKind.ACKNOWLEDGED: "worker",
    StepKind.FOLLOW_UP: "weeks",
    StepKind.DESTINATION: "goes_to",
    StepKind.CONFIRMED_DESTINATION: "goes_to",
    StepKind.SUPPORT_LEVEL: "level",
    StepKind.OUTCOME: "outcome",
}
"""Which field holds what a step says besides that it happened."""
_POST_16_FIELDS = ("destination", "support_needed")


class HandoffWork(Asking):
    """Opens the dialogs; each refusal stands at its field, and what is typed is kept as a draft."""

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(desk, operations, window)
        self._policy = handoff_policy(desk.pack)

    def offer(
        self, pupil_id: UUID, name: str, *, direction: Direction = Direction.TO_YOUTH_SERVICE, reference: str = ""
    ) -> FormDialog:
        """Offer a pupil to another service."""
        today = self.desk.clock.today()
        directions = [(one.value, handoff_words.direction(one)) for one in Direction]
        kept_open = QCheckBox(self.tr("Our case stays open"))
        kept_open.setChecked(True)
        empty = self.tr("Empty: this school year to the day of the offer.")
        fields = [
            FormField("direction", self.tr("Direction"), choices(directions, direction.value)),
            FormField("offered_on", self.tr("Offered on"), self.day(today), needed=self.tr("Write the day.")),
            FormField("first_day", self.tr("Attendance from"), self.day(), empty),
            FormField("last_day", self.tr("Attendance to"), self.day(), empty),
            FormField("basis", self.tr("What sharing rests on"), GrowingText(),
                      self.tr("Consent: whose, when and how given; or the ground without it."),
                      self.tr("Write what sharing rests on.")),
            FormField("sent", self.tr("What was sent"), GrowingText()),
            FormField("destination", self.tr("Where the young person means to go"), text()),
            FormField("support_needed", self.tr("Support that is needed"), GrowingText()),
            FormField("case_kept_open", self.tr("Our case"), kept_open),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[HandoffRow]:
            way = Direction(values.pop("direction"))
            return handoffs.offer_handoff(
                self.desk, OfferHandoff(way, reference=reference, pupil_id=pupil_id, **values)
            )  # fmt: skip

        title = self.tr("Offer {name} to another service").format(name=name)
        about = self.tr("The program counts the attendance of the days itself and keeps it with the offer.")
        dialog = self._ask(title, about, fields, self.tr("Keep the offer"), service, f"offer {pupil_id}", columns=2)
        dialog.show_only(
            "direction", lambda key: _POST_16_FIELDS if key == Direction.TO_POST_16 else (), _POST_16_FIELDS
        )
        return dialog

    def step(self, view: HandoffView, kind: StepKind = StepKind.ACCEPTED) -> FormDialog:
        """Say what came of a hand-off."""
        row, today = view.row, self.desk.clock.today()
        kinds = [one for one in StepKind if one not in POST_16_ONLY or row.direction is Direction.TO_POST_16]
        weeks = self._policy.follow_up_on(row.offered_on).value.weeks
        help_text = ""
        if view.proposed_outcome:
            said = self.tr("The figures say: {outcome}. You decide.")
            help_text = said.format(outcome=_named(self._policy.outcomes, view.proposed_outcome))
        fields = [
            FormField("kind", self.tr("What came of it"),
                      choices([(one.value, handoff_words.step_kind(one)) for one in kinds], kind.value)),
            FormField("on", self.tr("Day"), self.day(today), needed=self.tr("Write the day.")),
            FormField("worker", self.tr("Worker who has the young person"), text()),
            FormField("weeks", self.tr("Weeks on"), choices([(str(one), str(one)) for one in weeks])),
            FormField("goes_to", self.tr("Where the young person goes"), text()),
            FormField("level", self.tr("Level of support"), _choice(self._policy.levels)),
            FormField("outcome", self.tr("Outcome"), _choice(self._policy.outcomes, view.proposed_outcome), help_text),
            FormField("note", self.tr("Note"), GrowingText(),
                      self.tr("Needed where it was declined or is taken back.")),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[HandoffRow]:
            chosen = StepKind(values["kind"])
            value = values[_VALUES[chosen]] if chosen in _VALUES else ""
            command = RecordHandoffStep(row.id, chosen, values["on"], value, values["note"])
            return handoffs.record_handoff_step(self.desk, command)

        title = self.tr("What came of the hand-off of {name}").format(name=row.pupil_name)
        about = "\n".join(
            [self.tr("Offered {day}.").format(day=i18n.format_day(row.offered_on)), *handoff_words.figure_lines(view)]
        )
        dialog = self._ask(title, about, fields, self.tr("Keep the step"), service, f"step {row.id}", value_field=True)
        dialog.show_only("kind", lambda key: (_VALUES.get(StepKind(key), ""),), tuple(dict.fromkeys(_VALUES.values())))
        return dialog

    def _ask(
        self, title: str, about: str, fields: Sequence[FormField], save: str, service: Callable[[Values], Outcome[Any]],
        draft: str, *, columns: int = 1, value_field: bool = False,
    ) -> FormDialog:  # fmt: skip
        return self.ask(
            title, fields, save, service, about=about, draft=("handoff", draft), columns=columns,
            refusing=_to_value if value_field else None,
        )  # fmt: skip


def _to_value(dialog: FormDialog, refusal: Any) -> bool:
    """A refused value stands at the field that the kind of step asks for."""
    if refusal.facts.get("field") == "value":
        refusal.facts["field"] = _VALUES.get(StepKind(dialog.control("kind").currentData()), "note")
    return False


def _choice(rows: Sequence[Choice], chosen: str = "") -> QComboBox:
    return choices([(one.key, handoff_words.own(one.english, one.welsh)) for one in rows], chosen)


def _named(rows: Sequence[Choice], key: str) -> str:
    return next((handoff_words.own(one.english, one.welsh) for one in rows if one.key == key), key)
