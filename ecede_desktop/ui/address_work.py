"""The dialog that records an address; where another of the kind stands it asks what holds."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QCheckBox, QScrollArea

from ecede_desktop.errors import UserError
from ecede_desktop.records.addresses import BOTH_STAND, END_FORMER, AddressFact, RecordAddress
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.people import PersonRow, Whom
from ecede_desktop.services.addresses import AddressesOverlap, record_address
from ecede_desktop.ui import address_words, person_words
from ecede_desktop.ui.person_asking import PersonAsking, chosen_of
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText

_QUESTION = ("overlap", "overlap_reason")


class AddressWork(PersonAsking):
    """Asks for an address; the question of two homes is shown only where there are two."""

    def add(self, whom: Whom, name: str) -> FormDialog:
        """Ask where somebody lives, gets letters or works."""
        lines = GrowingText()
        answers = [
            ("", self.tr("Not answered yet")),
            (END_FORMER, self.tr("The former ended the day before this one begins")),
            (BOTH_STAND, self.tr("Both stand")),
        ]
        fields = [
            FormField("kind", self.tr("Kind of address"), chosen_of(self.policy.addresses)),
            FormField("lines", self.tr("Address"), lines,
                      self.tr("One line under the other. With no fixed abode: where they can be found.")),
            FormField("postcode", self.tr("Postcode"), text()),
            FormField("from_date", self.tr("From"), self.day(), self.tr("Leave it empty where nobody knows.")),
            FormField("source", self.tr("How it is known"), text(), self.tr("For example seen at a visit."),
                      self.tr("Write how it is known.")),
            FormField("confidential", self.tr("Confidential"), QCheckBox(self.tr("Not to be told to the other parent")),
                      self.tr("It is left out of the files that go to schools.")),
            FormField("overlap", self.tr("What holds?"), choices(answers)),
            FormField("overlap_reason", self.tr("Why both stand"), text(),
                      self.tr("For example: the child lives in two homes.")),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[PersonRow]:
            told = values | {"lines": tuple(str(values["lines"]).splitlines())}
            return record_address(self.desk, RecordAddress(whom, **told))

        dialog = self.ask(
            self.tr("Add an address of {name}").format(name=name), fields, self.tr("Add the address"), service,
            columns=2, draft=("person-address", whom.place), refusing=self._question,
        )  # fmt: skip
        for key in _QUESTION:
            dialog.fields[key].hide()
        return dialog

    def _question(self, dialog: FormDialog, refusal: UserError) -> bool:
        """Show the question where it is what was refused."""
        if not isinstance(refusal, AddressesOverlap):
            return False
        for key in _QUESTION:
            dialog.fields[key].show()
        dialog.refuse(refusal)
        held = "; ".join(self.described(row) for row in refusal.former)
        dialog.fields["overlap"].set_error(
            self.tr("These stand already: {addresses}. Say what holds.").format(addresses=held)
        )
        scroll = dialog.findChild(QScrollArea)
        if isinstance(scroll, QScrollArea):
            QTimer.singleShot(0, dialog, lambda: scroll.ensureWidgetVisible(dialog.fields["overlap"]))
        return True

    def described(self, row: AddressFact) -> str:
        """An address with its kind and days."""
        where = address_words.where(row.one_line, row.kind)
        if row.kind not in ("no_fixed_abode", "temporary"):
            kind = person_words.own(self.policy.address(row.kind), row.kind)
            where = self.tr("{kind}: {address}").format(kind=kind, address=where)
        return f"{where} ({person_words.span(row.from_date, row.to_date)})"
