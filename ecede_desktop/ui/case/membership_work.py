"""What an officer does with vulnerable groups from a case: add one, say when it ended, say that it was never so."""

from __future__ import annotations

from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.cohorts import EndMembership, MembershipRow, RecordMembership, WithdrawMembership
from ecede_desktop.records.pupils import PupilRow
from ecede_desktop.services import cohorts
from ecede_desktop.ui import i18n
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText


class MembershipWork(Asking):
    """Opens the dialogs; each refusal stands at its field."""

    def add(self, pupil: PupilRow) -> FormDialog:
        """A pupil belongs to a group."""
        groups = [(one.key, one.welsh if i18n.language() == "cy" else one.english)
                  for one in cohorts.list_cohorts(self.desk)]  # fmt: skip
        until = self.tr("Leave it empty where it holds until further notice.")
        fields = [
            FormField("cohort", self.tr("Group"), choices(groups)),
            FormField("from_date", self.tr("From"), self.day(), self.tr("Leave it empty where nobody knows.")),
            FormField("to_date", self.tr("To"), self.day(), until),
            FormField("source", self.tr("Source"), text(), self.tr("Who said so, for example the school or the plan."),
                      self.tr("Say who said so.")),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[MembershipRow]:
            return cohorts.record_membership(self.desk, RecordMembership(pupil.id, **values))

        title = self.tr("Add a group of {name}").format(name=pupil.full_name)
        return self.ask(title, fields, self.tr("Add the group"), service)

    def end(self, row: MembershipRow, name: str) -> FormDialog:
        """A membership ended."""
        asked = self.tr("Write the day on which it ended.")
        fields = [FormField("to_date", self.tr("Last day"), self.day(row.to_date), needed=asked)]

        def service(values: Values) -> Outcome[MembershipRow]:
            return cohorts.end_membership(self.desk, EndMembership(row.id, values["to_date"]))

        about = self.tr("{name}: the days up to then go on counting.").format(name=name)
        return self.ask(self.tr("When did it end?"), fields, self.tr("Save"), service, about=about)

    def withdraw(self, row: MembershipRow, name: str) -> FormDialog:
        """A membership was never so."""
        asked = self.tr("Write why it was never so.")
        fields = [FormField("reason", self.tr("Why"), GrowingText(), self.tr("It is kept in the audit."), asked)]

        def service(values: Values) -> Outcome[MembershipRow]:
            return cohorts.withdraw_membership(self.desk, WithdrawMembership(row.id, values["reason"]))

        about = self.tr("{name}: the line stays in sight and counts no more, in no figure.").format(name=name)
        return self.ask(self.tr("It was never so"), fields, self.tr("Withdraw the group"), service, about=about)
