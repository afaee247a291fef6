"""What an officer does after a result in court: follow attendance, look at it, and what comes of it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtWidgets import QWidget

from ecede_desktop.law.policy_court import MONITORING_OUTCOME, court_policy
from ecede_desktop.law.policy_monitoring import monitoring_policy
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.monitoring import (
    BeginMonitoring,
    EndMonitoring,
    MonitoringRow,
    MonitoringView,
    ProposedMonitoring,
    ReviewMonitoring,
    WithdrawMonitoring,
)
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import monitoring
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.case import monitoring_words
from ecede_desktop.ui.notice_words import own
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices
from ecede_desktop.ui.widgets.growing_text import GrowingText

LEAST_LOOKS = 2
"""Days of review that can be written at least."""


class MonitoringWork(Asking):
    """Opens the dialogs; each refusal stands at its field, and what is typed is kept as a draft."""

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(desk, operations, window)
        self.policy = monitoring_policy(desk.pack)

    @property
    def managed(self) -> bool:
        """Whether the council wants a manager behind what comes of it."""
        return court_policy(self.desk.pack).managed(MONITORING_OUTCOME) is not None

    def begin(self, number: str) -> None:
        """Follow attendance after the result of proceedings, on the days that the council's rule proposes."""
        self.operations.read(
            lambda: monitoring.propose_monitoring(self.desk, number), self.ask_to_begin, owner=self.window
        )

    def ask_to_begin(self, given: ProposedMonitoring) -> FormDialog:
        """The dialog itself, filled with what is proposed; a person decides."""
        looks = [day for day in given.review_days if day != given.last_day]
        looks_asked = max(LEAST_LOOKS, len(looks))
        fields = [
            FormField("first_day", self.tr("From"), self.day(given.first_day), needed=self.tr("Write the day.")),
            FormField("last_day", self.tr("To"), self.day(given.last_day),
                      self.tr("Attendance is looked at on this day too."), self.tr("Write the day.")),
        ]  # fmt: skip
        for place in range(looks_asked):
            words = self.tr("Look at it on (day {number})").format(number=place + 1)
            fields.append(FormField(f"look_{place}", words, self.day(looks[place] if place < len(looks) else None)))
        fields.append(FormField("note", self.tr("Note"), GrowingText()))

        def service(values: Values) -> Outcome[MonitoringView]:
            days = [values.pop(f"look_{place}") for place in range(looks_asked)]
            asked = tuple(day for day in days if day is not None)
            return monitoring.begin_monitoring(
                self.desk, BeginMonitoring(given.number, review_days=asked, **values)
            )  # fmt: skip

        about = self.tr("{defendant}: the result was on {day}. {rule}").format(
            defendant=given.defendant, day=i18n.format_day(given.result_on), rule=monitoring_words.proposal(given)
        )
        return self._ask(
            self.tr("Follow attendance after {number}").format(number=given.number), about, fields,
            self.tr("Follow it"), service, f"begin {given.number}",
        )  # fmt: skip

    def look(self, view: MonitoringView) -> FormDialog:
        """Attendance was looked at; the figures are kept with what is written."""
        fields = [
            FormField("on", self.tr("Looked at on"), self.day(self._today()), needed=self.tr("Write the day.")),
            FormField("note", self.tr("What was seen and said"), GrowingText(),
                      needed=self.tr("Write what was seen and what was said.")),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[MonitoringView]:
            return monitoring.review_monitoring(self.desk, ReviewMonitoring(view.row.id, **values))

        return self._ask(
            self.tr("Attendance after court, looked at"), self._figures(view), fields, self.tr("Keep it"), service,
            f"look {view.row.id}",
        )  # fmt: skip

    def end(self, view: MonitoringView) -> None:
        """What comes of it; a manager stands behind it where the council wants that."""
        if self.managed:
            self.beside_manager(lambda approvers: self.ask_outcome(view, approvers))
        else:
            self.ask_outcome(view)

    def ask_outcome(self, view: MonitoringView, approvers: tuple[UserRow, ...] = ()) -> FormDialog:
        """The dialog itself."""
        offered = [(one.key, own(one.english, one.welsh)) for one in self.policy.outcomes]
        going_on = {one.key for one in self.policy.outcomes if not one.ends}
        fields = [
            FormField("outcome", self.tr("What comes of it"), choices(offered)),
            FormField("until", self.tr("Followed to"), self.day()),
            FormField("on", self.tr("Decided on"), self.day(self._today()), needed=self.tr("Write the day.")),
            FormField("reasons", self.tr("Reasons"), GrowingText(), needed=self.tr("Write the reasons.")),
        ]
        if self.managed:
            fields += self.approval(approvers, self.tr("A manager stands behind what comes of it."))

        def service(values: Values) -> Outcome[MonitoringView]:
            by = self.approved(values)
            if values["outcome"] not in going_on:
                values["until"] = None
            return monitoring.end_monitoring(self.desk, EndMonitoring(view.row.id, **values, approved_by=by))

        dialog = self._ask(
            self.tr("What comes of the time after court"), self._figures(view), fields, self.tr("Keep the decision"),
            service, f"end {view.row.id}",
        )  # fmt: skip
        dialog.show_only("outcome", lambda key: ("until",) if key in going_on else (), ("until",))
        return dialog

    def take_back(self, row: MonitoringRow) -> FormDialog:
        """It ought not to have begun."""
        fields = [FormField("reason", self.tr("Why"), GrowingText(), needed=self.tr("Say why."))]
        return self._ask(
            self.tr("It ought not to be followed"), row.prosecution_number, fields, self.tr("Take it back"),
            lambda values: monitoring.withdraw_monitoring(self.desk, WithdrawMonitoring(row.id, values["reason"])),
            f"unfollow {row.id}",
        )  # fmt: skip

    def _figures(self, view: MonitoringView) -> str:
        """What the register says today, a line each."""
        lines = (*monitoring_words.figures(view.figures), monitoring_words.further(view.figures.further))
        return "\n".join(line for line in lines if line)

    def _today(self) -> dt.date:
        return self.desk.clock.today()

    def _ask(
        self, title: str, about: str, fields: list[FormField], save: str, service: Any, draft: str
    ) -> FormDialog:  # fmt: skip
        return self.ask(title, fields, save, service, about=about, draft=("monitoring", draft))
