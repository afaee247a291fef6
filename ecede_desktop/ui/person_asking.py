"""What the dialogs about persons have in common: asking, saying when something ended, and that it was never so."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QComboBox, QWidget

from ecede_desktop.errors import UserError
from ecede_desktop.law.policy_people import PeoplePolicy, people_policy
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.people import EndFact, WithdrawFact
from ecede_desktop.services import person_facts
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import person_words
from ecede_desktop.ui.form_drafts import FormDraft
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.person_words import Worded
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices
from ecede_desktop.ui.widgets.growing_text import GrowingText

Refusing = Callable[[FormDialog, UserError], bool]
"""Handles a refusal of its own; False: it is shown as any other."""


class PersonAsking(QObject):
    """Opens a dialog of fields and gives what was typed to a service; a refusal stands at its field."""

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self.desk, self.operations, self.window = desk, operations, window

    @property
    def policy(self) -> PeoplePolicy:
        """The council's lists."""
        return people_policy(self.desk.pack)

    def ask(
        self, title: str, fields: Sequence[FormField], save_words: str, service: Callable[[Values], Outcome[Any]], *,
        about: str = "", draft: tuple[str, str] | None = None, columns: int = 1, refusing: Refusing | None = None,
        then: Callable[[Any], object] | None = None,
    ) -> FormDialog:  # fmt: skip
        """Open it; ``draft`` names the form and whom it is about, so that what is typed survives."""

        def take(values: Values) -> None:
            self.operations.write(
                lambda: service(values), self, done=finished, owner=dialog, refused=lambda refusal: refuse(refusal)
            )

        def finished(value: Any) -> None:
            dialog.accept()
            if then is not None:
                then(value)

        def refuse(refusal: UserError) -> None:
            if refusing is None or not refusing(dialog, refusal):
                dialog.refuse(refusal)

        dialog = FormDialog(title, about, fields, save_words, take, self.window, columns=columns)
        if draft is not None:
            FormDraft(dialog, self.desk, self.operations, *draft)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def end(self, kind: str, fact_id: UUID, what: str) -> FormDialog:
        """Ask on which day something ended."""
        asked = self.tr("Write the day on which it ended.")
        fields = [FormField("to_date", self.tr("Last day"), self.day(), needed=asked)]
        return self.ask(
            self.tr("When did it end?"), fields, self.tr("Save"),
            lambda values: person_facts.end_fact(self.desk, EndFact(kind, fact_id, values["to_date"])), about=what,
        )  # fmt: skip

    def withdraw(self, kind: str, fact_id: UUID, what: str) -> FormDialog:
        """Ask how it is known that something was never so."""
        asked = self.tr("Write how it is known that this was never so.")
        fields = [FormField("reason", self.tr("Why"), GrowingText(), self.tr("The line stays in sight."), asked)]
        return self.ask(
            self.tr("It was never so"), fields, self.tr("Withdraw it"),
            lambda values: person_facts.withdraw_fact(self.desk, WithdrawFact(kind, fact_id, values["reason"])),
            about=what,
        )  # fmt: skip

    def day(self, value: dt.date | None = None) -> DayEdit:
        """A field for a day."""
        made = DayEdit()
        made.set_today(self.desk.clock.today())
        made.set_day(value)
        return made


def chosen_of(some: Sequence[Any], key: str = "") -> QComboBox:
    """A box over entries of the policy, each in the spoken language."""
    pairs: list[tuple[str, str]] = []
    for one in some:
        worded: Worded = one
        pairs.append((one.key, person_words.own(worded)))
    return choices(pairs, key)
