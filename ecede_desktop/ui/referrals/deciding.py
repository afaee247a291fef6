"""Decides the referral that is shown: opens what asks for it, asks the service, tells what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from ecede_desktop.law.allocation import Proposal
from ecede_desktop.law.policy_allocation import allocation_policy
from ecede_desktop.law.referrals import ACCEPTED, PASSED_ON, RETURNED
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.referrals import (
    AcceptReferral,
    AskLetter,
    ChoosePupil,
    PassToYouthService,
    ReferralView,
    ReturnReferral,
    WithdrawReferral,
)
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import allocation, referral_decisions, referral_letters, school_referrals
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.form_drafts import FormDraft
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.referrals import decide_dialogs
from ecede_desktop.ui.referrals.choose_pupil_dialog import ChoosePupilDialog
from ecede_desktop.ui.widgets.form_dialog import FormDialog

T = TypeVar("T")


class Deciding(QObject):
    """Signals: decided(ReferralRow): it was accepted, returned, passed on or withdrawn;
    letter_made(number): it was acknowledged."""

    decided = Signal(object)
    letter_made = Signal(str)

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._operations, self._window = desk, operations, window

    def act(self, act: str, view: ReferralView, officers: Sequence[UserRow]) -> FormDialog | ChoosePupilDialog:
        """Open the dialog of what is wanted of a referral."""
        if act == "choose":
            return self._choose_pupil(view)
        desk, window = self._desk, self._window
        told = self.decided.emit

        def accept(command: AcceptReferral) -> None:
            self._write(lambda: referral_decisions.accept_referral(desk, command), dialog, told)

        def give_back(command: ReturnReferral) -> None:
            self._write(lambda: referral_decisions.return_referral(desk, command), dialog, told)

        def pass_on(command: PassToYouthService) -> None:
            self._write(lambda: referral_decisions.pass_to_youth_service(desk, command), dialog, told)

        def withdraw(command: WithdrawReferral) -> None:
            self._write(lambda: school_referrals.withdraw_referral(desk, command), dialog, told)

        def acknowledge(command: AskLetter) -> None:
            service = partial(referral_letters.acknowledge_referral, desk, command)
            self._write(service, dialog, lambda paper: self.letter_made.emit(paper.number))

        dialogs: dict[str, Callable[[], FormDialog]] = {
            ACCEPTED: lambda: decide_dialogs.accept_dialog(view, officers, desk.user.name, accept, window),
            RETURNED: lambda: decide_dialogs.return_dialog(view, give_back, window),
            PASSED_ON: lambda: decide_dialogs.pass_on_dialog(view, pass_on, window),
            "withdraw": lambda: decide_dialogs.withdraw_dialog(view, withdraw, window),
            "acknowledge": lambda: decide_dialogs.acknowledge_dialog(view, acknowledge, window),
        }
        dialog = dialogs[act]()
        FormDraft(dialog, desk, self._operations, f"referral_{act}", view.row.number)
        if act == ACCEPTED and "officer" in dialog.fields and view.row.pupil_id is not None:
            self._propose(dialog, view.row.pupil_id)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _propose(self, dialog: FormDialog, pupil_id: UUID) -> None:
        """Under the choice of the officer stands who is proposed and why; whoever accepts chooses."""

        def say(found: tuple[Proposal, ...]) -> None:
            if found:
                policy = allocation_policy(self._desk.pack)
                why = " ".join(policy.sentence(part, i18n.language()) for part in found[0].parts)
                words = self.tr("Proposed: {officer}. {reasons}").format(officer=found[0].full_name, reasons=why)
                dialog.fields["officer"].say(QCoreApplication.translate("DecideReferral", "Officer of the case"), words)

        self._operations.read(lambda: allocation.propose_officers(self._desk, pupil_id=pupil_id), say, owner=dialog)

    def _choose_pupil(self, view: ReferralView) -> ChoosePupilDialog:
        def take(pupil_id: UUID) -> None:
            command = ChoosePupil(view.row.number, pupil_id)
            self._write(lambda: school_referrals.choose_pupil(self._desk, command), dialog, lambda _row: None)

        dialog = ChoosePupilDialog(self._desk, self._operations, view, take, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _write(
        self, service: Callable[[], Outcome[T]], dialog: FormDialog | ChoosePupilDialog, done: Callable[[T], None]
    ) -> None:
        def accepted(value: T) -> None:
            dialog.accept()
            done(value)

        self._operations.write(service, self._window, done=accepted, owner=dialog, refused=dialog.refuse)
