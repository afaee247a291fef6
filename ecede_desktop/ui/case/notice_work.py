"""What an officer does with warnings and penalty notices: warn, ask, take money, withdraw, choose."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.errors import Refused
from ecede_desktop.law.notice_standing import Standing
from ecede_desktop.law.notices import ASKED_AS, OFFICER, withdrawal_grounds
from ecede_desktop.law.policy_notices import notice_policy
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.notices import (
    AskNotice,
    ChooseProsecution,
    MoneyBack,
    NoticeView,
    TakePayment,
    WithdrawNotice,
)
from ecede_desktop.records.users import UserRow
from ecede_desktop.records.warnings import KINDS, GiveWarning, WarningRow, WithdrawWarning
from ecede_desktop.services import notice_money, notice_outcomes, notices, warnings
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import notice_words
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText


class NoticeWork(Asking):
    """Signals: asked(RequestRow): a request was taken in and is to be examined."""

    asked = Signal(object)

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(desk, operations, window)
        self._policy = notice_policy(desk.pack)

    def warn(self, view: CaseView, number: str = "", parent_id: UUID | None = None) -> FormDialog:
        """Record a warning to one parent, by the letter with a number where one was just written."""
        today = self.desk.clock.today()
        fields = [
            FormField("parent_id", self.tr("Parent"), _parents(view, parent_id)),
            FormField("kind", self.tr("Kind"), choices([(key, notice_words.warning_kind(key)) for key in KINDS])),
            FormField("on", self.tr("Given on"), self.day(today), needed=self.tr("Write the day.")),
            FormField("first_day", self.tr("Absence from"), self.day(), needed=self.tr("Write the day.")),
            FormField("last_day", self.tr("Absence to"), self.day(), needed=self.tr("Write the day.")),
            FormField("document_number", self.tr("Number of the letter"), text(number),
                      self.tr("As the letter's foot has it; without it nothing can say that it was served.")),
            FormField("note", self.tr("Note"), GrowingText()),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[WarningRow]:
            values["parent_id"] = UUID(values["parent_id"])
            return warnings.give_warning(self.desk, GiveWarning(view.case.reference, **values))

        about = self.tr("Each parent is warned apart. The time to improve begins when the letter is received.")
        return self._ask(
            self.tr("Warn a parent"), about, fields, self.tr("Keep the warning"), service,
            f"warn {view.case.reference}",
        )  # fmt: skip

    def take_back_warning(self, row: WarningRow) -> FormDialog:
        """A warning ought not to stand."""
        fields = [FormField("reason", self.tr("Why"), GrowingText(), needed=self.tr("Say why."))]
        return self._ask(
            self.tr("Withdraw the warning"), "", fields, self.tr("Withdraw it"),
            lambda values: warnings.withdraw_warning(self.desk, WithdrawWarning(row.id, values["reason"])),
            f"unwarn {row.id}",
        )  # fmt: skip

    def request_notice(self, view: CaseView) -> FormDialog:
        """Ask for a notice; what the rules say is shown next."""
        today = self.desk.clock.today()
        grounds = [
            (one.key, notice_words.own(one.english, one.welsh)) for one in self._policy.grounds_on(today)
        ]  # fmt: skip
        fields = [
            FormField("parent_id", self.tr("Parent"), _parents(view)),
            FormField("ground", self.tr("Ground"), choices(grounds)),
            FormField("asked_as", self.tr("Who asks"),
                      choices([(key, notice_words.asked_as(key)) for key in ASKED_AS], OFFICER)),
            FormField("asked_by", self.tr("Name"), text(self.desk.user.full_name),
                      needed=self.tr("Write the name of the person who asks.")),
            FormField("asked_on", self.tr("Asked on"), self.day(today), needed=self.tr("Write the day.")),
            FormField("first_day", self.tr("Absence from"), self.day(), needed=self.tr("Write the day.")),
            FormField("last_day", self.tr("Absence to"), self.day(today), needed=self.tr("Write the day.")),
            FormField("reason", self.tr("Reason"), GrowingText()),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[Any]:
            values["parent_id"] = UUID(values["parent_id"])
            command = AskNotice(view.pupil.id, reference=view.case.reference, **values)
            return notices.ask_notice(self.desk, command)

        about = self.tr("One notice is for one parent and one child. Every rule is looked at next, before it is given.")
        return self._ask(
            self.tr("Ask for a penalty notice"), about, fields, self.tr("Look at the rules"), service,
            f"notice {view.case.reference}", done=self.asked.emit,
        )  # fmt: skip

    def pay(self, view: NoticeView) -> FormDialog:
        """Money came."""
        fields = [
            FormField("on", self.tr("Came on"), self.day(self.desk.clock.today()), needed=self.tr("Write the day.")),
            FormField("pence", self.tr("Pounds"), text(), self.tr("For example 60 or 60.00."),
                      self.tr("Write the amount.")),
            FormField("method", self.tr("How"), text()),
            FormField("reference", self.tr("Reference of the income system"), text()),
            FormField("note", self.tr("Note"), GrowingText()),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[NoticeView]:
            values["pence"] = pence_of(values["pence"])
            return notice_money.take_payment(self.desk, TakePayment(view.notice.number, **values))

        return self._ask(
            self.tr("Payment for {number}").format(number=view.notice.number), notice_words.standing(view.notice),
            fields, self.tr("Keep the payment"), service, f"pay {view.notice.number}",
        )  # fmt: skip

    def give_back(self, view: NoticeView) -> FormDialog:
        """Money was repaid, or a payment was not honoured by the bank."""
        payments = [
            (str(row.id), self.tr("The bank did not honour: {payment}").format(payment=notice_words.moved(row)))
            for row in view.ledger
            if row.kind == "payment" and not any(other.reverses_id == row.id for other in view.ledger)
        ]
        fields = [
            FormField("what", self.tr("What happened"), choices([("", self.tr("Money was repaid")), *payments])),
            FormField("on", self.tr("On"), self.day(self.desk.clock.today()), needed=self.tr("Write the day.")),
            FormField("pence", self.tr("Pounds repaid"), text(), self.tr("Not asked for where the bank did not honour"
                                                                          " a payment.")),
            FormField("reason", self.tr("Why"), GrowingText(), needed=self.tr("Say why.")),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[NoticeView]:
            what = values.pop("what")
            bounced = UUID(what) if what else None
            values["pence"] = 0 if bounced else pence_of(values["pence"])
            return notice_money.money_back(self.desk, MoneyBack(view.notice.number, bounced_id=bounced, **values))

        return self._ask(
            self.tr("Money back for {number}").format(number=view.notice.number), notice_words.money(view.notice),
            fields, self.tr("Keep it"), service, f"back {view.notice.number}",
        )  # fmt: skip

    def withdraw(self, view: NoticeView) -> None:
        """Withdraw a notice on a ground; a manager stands behind it."""
        self.beside_manager(lambda approvers: self.ask_withdrawal(view, approvers))

    def ask_withdrawal(self, view: NoticeView, approvers: tuple[UserRow, ...]) -> FormDialog:
        """The dialog itself: what follows from a ground stands beside it, and the usual one now comes first."""
        unpaid = view.notice.stands.standing in (Standing.CHOOSE, Standing.PROSECUTE)
        grounds = {one.key: one for one in withdrawal_grounds() if unpaid or not one.only_unpaid}
        offered = sorted(grounds.values(), key=lambda one: not one.only_unpaid)
        words = self.tr("Ground")
        box = choices([(one.key, notice_words.withdrawal(one)) for one in offered])
        fields = [
            FormField("ground", words, box, notice_words.follows(offered[0])),
            FormField("reason", self.tr("Reason"), GrowingText(), needed=self.tr("Say why.")),
            FormField("on", self.tr("On"), self.day(self.desk.clock.today()), needed=self.tr("Write the day.")),
            *self.approval(approvers, self.tr("A manager stands behind a withdrawal.")),
        ]

        def service(values: Values) -> Outcome[NoticeView]:
            by = self.approved(values)
            command = WithdrawNotice(view.notice.number, **values, approved_by=by)
            return notice_outcomes.withdraw_notice(self.desk, command)

        dialog = self._ask(
            self.tr("Withdraw {number}").format(number=view.notice.number),
            self.tr("A manager stands behind it, and the recipient must be told."), fields, self.tr("Withdraw it"),
            service, f"withdraw {view.notice.number}",
        )  # fmt: skip
        box.currentIndexChanged.connect(
            lambda _at: dialog.fields["ground"].say(words, notice_words.follows(grounds[box.currentData()]))
        )
        return dialog

    def to_court(self, view: NoticeView) -> FormDialog:
        """Not paid in time: it goes to court."""
        fields = [
            FormField("reason", self.tr("Reason"), GrowingText(), needed=self.tr("Say why.")),
            FormField("on", self.tr("On"), self.day(self.desk.clock.today()), needed=self.tr("Write the day.")),
        ]  # fmt: skip
        about = self.tr("Whether to prosecute is then decided by two named people. The other choice is to withdraw.")
        return self._ask(
            self.tr("Take {number} to court").format(number=view.notice.number), about, fields,
            self.tr("It goes to court"),
            lambda values: notice_outcomes.choose_prosecution(
                self.desk, ChooseProsecution(view.notice.number, **values)
            ),
            f"court {view.notice.number}",
        )  # fmt: skip

    def _ask(
        self, title: str, about: str, fields: Sequence[FormField], save: str, service: Callable[[Values], Outcome[Any]],
        draft: str, *, done: Callable[[Any], object] | None = None,
    ) -> FormDialog:  # fmt: skip
        return self.ask(
            title, fields, save, service, about=about, draft=("notice", draft), then=done,
        )  # fmt: skip


def pence_of(written: str) -> int:
    """An amount as it was typed, in pence: 60, 60.00, £60.50.

    Raises:
        Refused: it is no amount of money.
    """
    said = written.replace("£", "").replace(",", "").strip()
    whole, dot, rest = said.partition(".")
    if not whole.isdecimal() or (dot and not (rest.isdecimal() and len(rest) == 2)) or not whole.isascii():
        raise Refused("amount_typed", "Write pounds and pence, for example 60 or 60.00.", field="pence")
    return int(whole) * 100 + (int(rest) if dot else 0)


def _parents(view: CaseView, chosen: UUID | None = None) -> Any:
    return choices([(str(row.id), row.full_name) for row in view.pupil.parents], str(chosen or ""))
