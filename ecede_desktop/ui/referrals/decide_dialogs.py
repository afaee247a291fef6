"""The dialogs in which a referral is decided: what they ask, and the command that they make of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ecede_desktop.law.referrals import ACCEPTED, PASSED_ON
from ecede_desktop.records.referrals import (
    AcceptReferral,
    AskLetter,
    PassToYouthService,
    ReferralView,
    ReturnReferral,
    WithdrawReferral,
)
from ecede_desktop.records.users import UserRow
from ecede_desktop.ui import theme
from ecede_desktop.ui.referrals import words
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices
from ecede_desktop.ui.widgets.growing_text import GrowingText

translate = QCoreApplication.translate


def accept_dialog(
    view: ReferralView, officers: Sequence[UserRow], me: str, take: Callable[[AcceptReferral], None], parent: QWidget
) -> FormDialog:
    """Who gets the case, and why, where the rules propose otherwise."""
    fields = []
    if not view.open_case:
        active = [(user.name, user.full_name or user.name) for user in officers if user.active]
        fields.append(FormField("officer", translate("DecideReferral", "Officer of the case"), choices(active, me)))
    fields += _why(view, ACCEPTED)
    if not fields:
        fields.append(FormField("reason", translate("DecideReferral", "Note"), GrowingText()))
    about = (
        translate("DecideReferral", "The referral is added to the open case {reference}.").format(
            reference=view.open_case
        )
        if view.open_case
        else translate("DecideReferral", "A case is opened on the school’s reason, with the attendance as it stands.")
    )

    def made(values: Values) -> None:
        take(AcceptReferral(view.row.number, values.get("officer") or "", values.get("reason") or ""))

    title = translate("DecideReferral", "Accept the referral of {pupil}").format(pupil=view.row.name)
    return FormDialog(title, about, fields, translate("DecideReferral", "&Accept"), made, parent)


def return_dialog(view: ReferralView, take: Callable[[ReturnReferral], None], parent: QWidget) -> FormDialog:
    """Which particulars are missing, in words of the officer's own, in which language."""
    missing = QListWidget()
    for finding in sorted(view.findings, key=lambda one: not one.returns):
        if finding.met:
            continue
        item = QListWidgetItem(words.said(finding.need))
        item.setToolTip(words.cited(finding.need.citation))
        item.setData(Qt.ItemDataRole.UserRole, finding.need.key)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if finding.returns else Qt.CheckState.Unchecked)
        missing.addItem(item)
    missing.setWordWrap(True)
    missing.setFixedHeight(theme.look().px(24) * max(min(missing.count(), 7), 2) + 12)
    note = GrowingText()
    fields = [
        FormField("note", translate("DecideReferral", "In words of your own, said in the letter"), note),
        FormField("language", translate("DecideReferral", "Language of the letter"), _languages()),
    ]
    if missing.count():
        words_for = translate("DecideReferral", "Missing: named in the letter")
        fields.insert(0, FormField("reasons", words_for, missing))

    def made(values: Values) -> None:
        take(ReturnReferral(view.row.number, values.get("reasons") or (), values["note"], values["language"]))

    title = translate("DecideReferral", "Return the referral of {pupil}").format(pupil=view.row.name)
    about = translate("DecideReferral", "A letter to the school is made and kept; it names each reason and its rule.")
    return FormDialog(title, about, fields, translate("DecideReferral", "&Return"), made, parent)


def pass_on_dialog(view: ReferralView, take: Callable[[PassToYouthService], None], parent: QWidget) -> FormDialog:
    """On which ground it is shared, why where the rules propose otherwise, in which language the school is told."""
    basis = GrowingText()
    ground = FormField(
        "basis",
        translate("DecideReferral", "Ground for sharing"),
        basis,
        translate("DecideReferral", "Consent (whose, when), or the lawful ground."),
        translate("DecideReferral", "Say on which ground this is shared."),
    )
    language = FormField("language", translate("DecideReferral", "Language of the letter"), _languages())

    def made(values: Values) -> None:
        take(PassToYouthService(view.row.number, values.get("reason") or "", values["basis"], values["language"]))

    title = translate("DecideReferral", "Pass the referral of {pupil} to the youth service").format(pupil=view.row.name)
    about = translate("DecideReferral", "A hand-off is recorded with the figures, and the school is told by letter.")
    return FormDialog(
        title, about, [ground, *_why(view, PASSED_ON), language], translate("DecideReferral", "&Pass on"), made, parent
    )


def withdraw_dialog(view: ReferralView, take: Callable[[WithdrawReferral], None], parent: QWidget) -> FormDialog:
    """Why it is withdrawn."""
    reason = FormField(
        "reason",
        translate("DecideReferral", "Why it is withdrawn"),
        GrowingText(),
        needed=translate("DecideReferral", "Say why the referral is withdrawn."),
    )
    title = translate("DecideReferral", "Withdraw the referral of {pupil}").format(pupil=view.row.name)
    about = translate("DecideReferral", "The school takes it back, or it was recorded by mistake. It stays to be seen.")

    def made(values: Values) -> None:
        take(WithdrawReferral(view.row.number, values["reason"]))

    return FormDialog(title, about, [reason], translate("DecideReferral", "&Withdraw"), made, parent)


def acknowledge_dialog(view: ReferralView, take: Callable[[AskLetter], None], parent: QWidget) -> FormDialog:
    """In which language the letter is."""
    language = FormField("language", translate("DecideReferral", "Language of the letter"), _languages())
    title = translate("DecideReferral", "Acknowledge the referral of {pupil}").format(pupil=view.row.name)
    about = translate("DecideReferral", "A letter to the school is made and kept.")

    def made(values: Values) -> None:
        take(AskLetter(view.row.number, values["language"]))

    return FormDialog(title, about, [language], translate("DecideReferral", "&Make the letter"), made, parent)


def _why(view: ReferralView, decision: str) -> list[FormField]:
    """The reason that is asked for where the rules propose otherwise."""
    if view.proposal.decision == decision:
        return []
    return [
        FormField(
            "reason",
            translate("DecideReferral", "Why you decide otherwise than the rules propose"),
            GrowingText(),
            words.proposal(view.proposal.decision),
            translate("DecideReferral", "Say why you decide otherwise."),
        )
    ]


def _languages() -> QWidget:
    return choices(
        [
            ("both", translate("DecideReferral", "Welsh and English")),
            ("cy", translate("DecideReferral", "Welsh")),
            ("en", translate("DecideReferral", "English")),
        ],
        "both",
    )
