"""What the dialogs about persons have in common: saying when something ended, and that it was never so."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox

from ecede_desktop.law.policy_people import PeoplePolicy, people_policy
from ecede_desktop.records.people import EndFact, WithdrawFact
from ecede_desktop.services import person_facts
from ecede_desktop.ui import person_words
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.person_words import Worded
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, choices
from ecede_desktop.ui.widgets.growing_text import GrowingText


class PersonAsking(Asking):
    """Asks about persons by the council's lists."""

    @property
    def policy(self) -> PeoplePolicy:
        """The council's lists."""
        return people_policy(self.desk.pack)

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


def chosen_of(some: Sequence[Any], key: str = "") -> QComboBox:
    """A box over entries of the policy, each in the spoken language."""
    pairs: list[tuple[str, str]] = []
    for one in some:
        worded: Worded = one
        pairs.append((one.key, person_words.own(worded)))
    return choices(pairs, key)
