"""Dialogs about warning markers: record one on evidence, look at it again, end it with a manager's approval."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.markers import EndMarker, MarkerRow, RecordMarker, ReviewMarker
from ecede_desktop.records.people import Whom
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import markers
from ecede_desktop.ui import person_words
from ecede_desktop.ui.person_asking import PersonAsking, chosen_of
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, text
from ecede_desktop.ui.widgets.growing_text import GrowingText


class MarkerWork(PersonAsking):
    """A marker stands in sight until somebody ends it; nothing here hides one."""

    def record(self, whom: Whom, name: str) -> FormDialog:
        """Ask what the danger is and what it rests on."""
        today = self.desk.clock.today()
        at_address = QCheckBox(self.tr("It warns of the address itself"))
        fields = [
            FormField("category", self.tr("Danger"), chosen_of(self.policy.markers)),
            FormField("evidence", self.tr("What was done or threatened"), GrowingText(),
                      self.tr("As fact: who saw it, when and where."),
                      self.tr("Write what was done or threatened.")),
            FormField("from_date", self.tr("Since"), self.day(today), needed=self.tr("Write the first day.")),
            FormField("decided_by", self.tr("Decided by"), text(),
                      self.tr("The manager who decided that the warning is needed."),
                      self.tr("Write who decided it.")),
            FormField("review_on", self.tr("Look at it again on"), self.day(self.policy.review_by(today)),
                      self.tr("This is the latest day that the council allows.")),
            FormField("told_on", self.tr("The person was told on"), self.day()),
            FormField("not_told_reason", self.tr("If they were not told, why"), GrowingText(),
                      self.tr("One of the two is needed.")),
            FormField("of_address", self.tr("Address"), at_address),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[MarkerRow]:
            return markers.record_marker(self.desk, RecordMarker(whom, **values))

        return self.ask(
            self.tr("Add a warning about {name}").format(name=name), fields, self.tr("Add the warning"),
            service, draft=("marker", whom.place), columns=2,
            about=self.tr("It stands in sight wherever a visit to this family is planned."),
        )  # fmt: skip

    def review(self, row: MarkerRow) -> FormDialog:
        """Ask why it still stands and until when."""
        latest = self.policy.review_by(self.desk.clock.today())
        fields = [
            FormField("note", self.tr("Why it still stands"), GrowingText(), needed=self.tr("Write why it stands.")),
            FormField("review_on", self.tr("Look at it again on"), self.day(latest)),
        ]

        def service(values: Values) -> Outcome[MarkerRow]:
            return markers.review_marker(self.desk, ReviewMarker(row.id, **values))

        return self.ask(
            self.tr("It was looked at again"), fields, self.tr("Save the review"), service,
            about=self._about(row), draft=("marker-review", str(row.id)),
        )  # fmt: skip

    def let_go(self, row: MarkerRow) -> None:
        """Ask why it no longer holds; an officer needs a manager beside them."""
        self.beside_manager(lambda approvers: self.ask_end(row, approvers))

    def ask_end(self, row: MarkerRow, approvers: tuple[UserRow, ...]) -> FormDialog:
        """The dialog itself, with the managers who may approve."""
        fields = [
            FormField("reason", self.tr("Why it no longer holds"), GrowingText(), needed=self.tr("Write why.")),
            *self.approval(approvers, self.tr("A manager has to approve that a warning ends.")),
        ]

        def service(values: Values) -> Outcome[MarkerRow]:
            by = self.approved(values)
            return markers.end_marker(self.desk, EndMarker(row.id, str(values["reason"]), approved_by=by))

        return self.ask(
            self.tr("End the warning"), fields, self.tr("End the warning"), service,
            about=self._about(row),
        )  # fmt: skip

    def _about(self, row: MarkerRow) -> str:
        words = person_words.own(self.policy.marker(row.category), row.category)
        return self.tr("{marker}: {name}. {evidence}").format(marker=words, name=row.person_name, evidence=row.evidence)
