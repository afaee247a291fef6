"""What an officer and a manager do on the way to court: consider, hear, decide, begin, record, list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QCheckBox, QWidget

from ecede_desktop.law import proceedings
from ecede_desktop.law.offences import SJP, offences
from ecede_desktop.law.policy_court import WITHDRAW_EVENT, court_policy
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.court import (
    CONSIDERED,
    DECISIONS,
    EVENTS,
    HEARING_KINDS,
    HEARING_OUTCOMES,
    INTERVIEW_KINDS,
    INTERVIEW_OUTCOMES,
    ConsiderSupervision,
    DecideProsecution,
    DecisionRow,
    HearingOutcome,
    HearingRow,
    InterviewRow,
    InviteInterview,
    ListHearing,
    ProposeDecision,
    ProsecutionRow,
    RecordEvent,
    RecordInterview,
    WithdrawEvent,
    WitnessAvailability,
)
from ecede_desktop.records.users import UserRow
from ecede_desktop.services import before_court, prosecutions
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import court_words, i18n
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.case import time_watch
from ecede_desktop.ui.case.court_begin import CourtBegin
from ecede_desktop.ui.case.notice_work import pence_of
from ecede_desktop.ui.case.time_note import TimeNote
from ecede_desktop.ui.case.time_watch import TimeWatch
from ecede_desktop.ui.notice_words import own
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.time_edit import TimeEdit

_DETAILS = tuple(dict.fromkeys(slot.key for slots in proceedings.DETAILS.values() for slot in slots))


class CourtWork(Asking):
    """Opens the dialogs; each refusal stands at its field, and what is typed is kept as a draft."""

    def __init__(self, desk: Desk, operations: Operations, window: QWidget) -> None:
        super().__init__(desk, operations, window)
        self._policy = court_policy(desk.pack)

    def consider(self, view: CaseView) -> FormDialog:
        """A supervision order was considered."""
        fields = [
            self._on(),
            FormField("outcome", self.tr("Outcome"), _keys(CONSIDERED, court_words.considered)),
            FormField("reasons", self.tr("Reasons"), GrowingText(), needed=self.tr("Write the reasons.")),
            FormField("consulted", self.tr("Who was consulted"), GrowingText()),
        ]
        about = self.tr("Section 447 asks this before proceedings are begun. Nothing passes this gate without it.")
        return self._ask(
            self.tr("An education supervision order, considered"), about, fields, self.tr("Keep it"),
            lambda values: before_court.consider_supervision(
                self.desk, ConsiderSupervision(view.case.reference, **values)
            ),
            f"consider {view.case.reference}",
        )  # fmt: skip

    def invite(self, view: CaseView) -> FormDialog:
        """Invite a parent to be heard."""
        languages = [("cy", self.tr("Welsh")), ("en", self.tr("English")), ("other", self.tr("Another language"))]
        fields = [
            FormField("parent_id", self.tr("Parent"), _parents(view)),
            FormField("kind", self.tr("To what"), _keys(INTERVIEW_KINDS, court_words.invitation)),
            FormField("invited_on", self.tr("Invited on"), self.day(self._today()), needed=self.tr("Write the day.")),
            FormField("planned_on", self.tr("Day of it, or to write by"), self.day()),
            FormField("planned_at", self.tr("At"), TimeEdit()),
            FormField("place", self.tr("Place"), text()),
            FormField("language", self.tr("Language"), choices(languages)),
            FormField("interpreter", self.tr("Interpreter"), text()),
            FormField("appropriate_adult", self.tr("Appropriate adult"), text()),
            FormField("note", self.tr("Note"), GrowingText()),
        ]

        def service(values: Values) -> Outcome[InterviewRow]:
            values["parent_id"] = UUID(values["parent_id"])
            return before_court.invite_interview(self.desk, InviteInterview(view.case.reference, **values))

        return self._ask(
            self.tr("Invite a parent to be heard"), self.tr("Nobody is interviewed once proceedings have begun."),
            fields, self.tr("Keep the invitation"), service, f"invite {view.case.reference}", columns=2,
        )  # fmt: skip

    def heard(self, row: InterviewRow) -> FormDialog:
        """What came of an invitation; the caution is shown in the words in which it is given."""
        caution = self._policy.caution
        given = QCheckBox(self.tr("The caution was given in these words"))
        fields = [
            FormField("outcome", self.tr("What came of it"), _keys(INTERVIEW_OUTCOMES, court_words.came_of)),
            self._on(),
            FormField("started", self.tr("From"), TimeEdit()),
            FormField("ended", self.tr("To"), TimeEdit()),
            FormField("caution_language", self.tr("Caution in"),
                      choices([("", "—"), ("cy", self.tr("Welsh")), ("en", self.tr("English"))])),
            FormField("caution_given", self.tr("Caution"), given),
            FormField("present", self.tr("Who was there"), GrowingText(), self.tr("One person a line.")),
            FormField("record", self.tr("Record"), GrowingText()),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[InterviewRow]:
            values["present"] = tuple(line.strip() for line in values["present"].splitlines() if line.strip())
            return before_court.record_interview(self.desk, RecordInterview(row.id, **values))

        mark = self.tr("To be checked against Code C: {source}.").format(source=caution.citation)
        about = f"{row.parent_name}. {caution.welsh}\n{caution.english}\n{mark}"
        dialog = self._ask(
            self.tr("What came of the invitation"), about, fields, self.tr("Keep it"), service, f"heard {row.id}"
        )
        held = ("started", "ended", "caution_language", "caution_given", "present")
        dialog.show_only("outcome", lambda key: held if key == "held" else (), held)
        return dialog

    def propose(self, view: CaseView) -> FormDialog:
        """The first person answers the questions of the two tests."""
        rows = [(key, court_words.offence(key)) for key in offences()]
        fields = [
            FormField("parent_id", self.tr("Defendant"), _parents(view)),
            FormField("offence", self.tr("Offence"), choices(rows)),
            FormField("first_day", self.tr("From"), self.day(), needed=self.tr("Write the day.")),
            FormField("last_day", self.tr("To"), self.day(), needed=self.tr("Write the day.")),
            FormField("provision", self.tr("Where education was provided"), text(),
                      self.tr("The place as it is called in the charge; a unit with a register by its name here.")),
            FormField("provision_cy", self.tr("The place in Welsh"), text()),
            FormField("notified_on", self.tr("The parent had written notice of it on"), self.day()),
            FormField(time_watch.FIELD, self.tr("Time to begin proceedings"), TimeNote()),
            FormField("evidential", self.tr("The evidence: a realistic prospect of conviction"), _met()),
            FormField("evidential_reasons", self.tr("What the evidence is"), GrowingText(),
                      needed=self.tr("Write what the evidence is.")),
        ]  # fmt: skip
        fields += [
            FormField(one.key, own(one.english, one.welsh), GrowingText(), str(one.citation))
            for one in self._policy.questions
        ]

        def service(values: Values) -> Outcome[DecisionRow]:
            values.pop(time_watch.FIELD)
            considered = {one.key: values.pop(one.key) for one in self._policy.questions}
            values["parent_id"] = UUID(values["parent_id"])
            command = ProposeDecision(view.case.reference, considered=considered, **values)
            return before_court.propose_decision(self.desk, command)

        about = self.tr("Each defendant and each offence apart. A second named person decides, who is a manager.")
        dialog = self._ask(
            self.tr("Put the two tests"), about, fields, self.tr("Put it to a manager"), service,
            f"tests {view.case.reference}", columns=2,
        )  # fmt: skip
        dialog.show_only("offence", _of_provision, before_court.PROVISION)
        TimeWatch(self.desk, self.operations, dialog, view.case.reference)
        return dialog

    def decide(self, row: DecisionRow) -> None:
        """The second person decides: a manager, at their own desk or beside the officer; never the one who proposed."""
        self.beside_manager(lambda approvers: self.ask_decision(row, approvers), other_than=row.proposed_by_id)

    def ask_decision(self, row: DecisionRow, approvers: tuple[UserRow, ...] = ()) -> FormDialog:
        """The dialog itself."""
        fields = [
            FormField("decision", self.tr("Decision"), _keys(DECISIONS, court_words.decision)),
            FormField(time_watch.FIELD, self.tr("Time to begin proceedings"), TimeNote()),
            FormField("public_interest", self.tr("The public interest"), _met()),
            FormField("reasons", self.tr("Reasons"), GrowingText(), needed=self.tr("Write the reasons.")),
            *self.approval(approvers, self.tr("The second person is a manager, who confirms it here.")),
        ]

        def service(values: Values) -> Outcome[DecisionRow]:
            values.pop(time_watch.FIELD)
            by = self.approved(values)
            return before_court.decide_prosecution(self.desk, DecideProsecution(row.id, **values, approved_by=by))

        last = i18n.format_day(row.last_day_to_begin) if row.last_day_to_begin else "—"
        about = self.tr("{parent}: {offence}. Put by {name}. Last day to begin: {day}.").format(
            parent=row.parent_name, offence=court_words.offence(row.offence), name=row.proposed_by, day=last
        )
        dialog = self._ask(
            self.tr("Decide"), about, fields, self.tr("Keep the decision"), service, f"decide {row.id}",
        )  # fmt: skip
        time_watch.show_time_of(self.desk, self.operations, dialog, row)
        return dialog

    def begin(self, row: DecisionRow) -> None:
        """Begin proceedings on a decision; a manager stands behind them."""
        self.beside_manager(lambda approvers: self.ask_to_begin(row, approvers))

    def ask_to_begin(self, row: DecisionRow, approvers: tuple[UserRow, ...] = ()) -> FormDialog:
        """The dialog itself; every rule that is not met is named."""
        return CourtBegin(self.desk, self.operations, self.window, row, approvers).dialog

    def happened(self, row: ProsecutionRow) -> FormDialog:
        """Something happened in proceedings."""
        slots = {slot.key: slot for some in proceedings.DETAILS.values() for slot in some}
        fields = [
            FormField("kind", self.tr("What happened"), _keys(EVENTS, court_words.event_kind)),
            self._on(),
        ]
        for key in _DETAILS:
            offered = [one for some in proceedings.DETAILS.values() for one in some if one.key == key]
            keys = list(dict.fromkeys(value for one in offered for value in one.choices))
            control: QWidget = _keys(["", *keys], lambda value: court_words.choice(value) or "—") if keys else text()
            control = self.day() if slots[key].day else control
            helped = self.tr("In pounds.") if slots[key].money else ""
            fields.append(FormField(key, court_words.detail(key), control, helped))
        fields.append(FormField("text", self.tr("Note"), GrowingText()))

        def service(values: Values) -> Outcome[ProsecutionRow]:
            return prosecutions.record_event(self.desk, _event(row.number, values))

        dialog = self._ask(
            self.tr("What happened in {number}").format(number=row.number), row.defendant, fields,
            self.tr("Keep it"), service, f"event {row.id}",
        )  # fmt: skip
        dialog.show_only("kind", lambda key: [slot.key for slot in proceedings.DETAILS[key]], _DETAILS)
        return dialog

    def take_back(self, row: ProsecutionRow) -> None:
        """An event was recorded wrongly; a manager stands behind it where the council wants that."""
        if self._policy.managed(WITHDRAW_EVENT) is None:
            self.ask_to_take_back(row)
        else:
            self.beside_manager(lambda approvers: self.ask_to_take_back(row, approvers))

    def ask_to_take_back(self, row: ProsecutionRow, approvers: tuple[UserRow, ...] = ()) -> FormDialog:
        """The dialog itself."""
        standing = [one for one in reversed(row.events) if one.withdrawn_at is None]
        fields = [
            FormField("event", self.tr("Which"), choices([(str(one.id), court_words.event(one)) for one in standing])),
            FormField("reason", self.tr("Why"), GrowingText(), needed=self.tr("Say why.")),
        ]
        if self._policy.managed(WITHDRAW_EVENT) is not None:
            fields += self.approval(approvers, self.tr("A manager stands behind what is taken back."))

        def service(values: Values) -> Outcome[ProsecutionRow]:
            by = self.approved(values)
            return prosecutions.withdraw_event(self.desk, WithdrawEvent(UUID(values["event"]), values["reason"], by))

        return self._ask(
            self.tr("Take it back"), row.number, fields, self.tr("Take it back"), service, f"uncourt {row.id}"
        )

    def list_hearing(self, row: ProsecutionRow) -> FormDialog:
        """A hearing is listed."""
        kinds = _keys(HEARING_KINDS, court_words.hearing_kind)
        kinds.setCurrentIndex(kinds.findData("sjp" if row.route == SJP else "first"))
        fields = [
            FormField("kind", self.tr("Hearing"), kinds),
            FormField("on", self.tr("Day"), self.day(), needed=self.tr("Write the day.")),
            FormField("at", self.tr("At"), TimeEdit()),
            FormField("court", self.tr("Court"), text(row.court)),
            FormField("language", self.tr("Language of the hearing"), text(court_words.in_language(row.language))),
            FormField("note", self.tr("Note"), GrowingText()),
        ]
        return self._ask(
            self.tr("A hearing in {number}").format(number=row.number), "", fields, self.tr("List it"),
            lambda values: prosecutions.list_hearing(self.desk, ListHearing(row.number, **values)),
            f"hearing {row.id}",
        )  # fmt: skip

    def hearing_over(self, row: HearingRow) -> FormDialog:
        """What came of a hearing."""
        fields = [
            FormField("outcome", self.tr("What came of it"), _keys(HEARING_OUTCOMES, court_words.hearing_outcome)),
            FormField("attended", self.tr("Who came"), GrowingText(), self.tr("One person a line.")),
            FormField("note", self.tr("Note"), GrowingText()),
            FormField("next_on", self.tr("Next day"), self.day()),
            FormField("next_at", self.tr("At"), TimeEdit()),
        ]

        def service(values: Values) -> Outcome[ProsecutionRow]:
            values["attended"] = tuple(line.strip() for line in values["attended"].splitlines() if line.strip())
            return prosecutions.hearing_outcome(self.desk, HearingOutcome(row.id, **values))

        dialog = self._ask(
            self.tr("What came of the hearing"), court_words.hearing(row), fields, self.tr("Keep it"), service,
            f"heard {row.id}",
        )  # fmt: skip
        dialog.show_only(
            "outcome", lambda key: ("next_on", "next_at") if key == "adjourned" else (), ("next_on", "next_at")
        )
        return dialog

    def witness(self, view: CaseView) -> FormDialog:
        """When a witness can come, or cannot."""
        can = [("no", self.tr("Cannot come")), ("yes", self.tr("Can come"))]
        fields = [
            FormField("witness", self.tr("Witness"), text(), needed=self.tr("Say who it is.")),
            FormField("available", self.tr("On these days"), choices(can)),
            FormField("first_day", self.tr("From"), self.day(), needed=self.tr("Write the day.")),
            FormField("last_day", self.tr("To"), self.day(), needed=self.tr("Write the day.")),
            FormField("note", self.tr("Note"), GrowingText()),
        ]

        def service(values: Values) -> Outcome[Any]:
            values["available"] = values["available"] == "yes"
            return prosecutions.witness_can_come(
                self.desk, WitnessAvailability(reference=view.case.reference, **values)
            )  # fmt: skip

        return self._ask(
            self.tr("When a witness can come"), "", fields, self.tr("Keep it"), service,
            f"witness {view.case.reference}",
        )  # fmt: skip

    def _on(self) -> FormField:
        return FormField("on", self.tr("Day"), self.day(self._today()), needed=self.tr("Write the day."))

    def _today(self) -> dt.date:
        return self.desk.clock.today()

    def _ask(
        self, title: str, about: str, fields: Sequence[FormField], save: str, service: Callable[[Values], Outcome[Any]],
        draft: str, *, columns: int = 1,
    ) -> FormDialog:  # fmt: skip
        return self.ask(
            title, fields, save, service, about=about, draft=("court", draft), columns=columns,
        )  # fmt: skip


def _event(number: str, values: Values) -> RecordEvent:
    """The command of an event: of its details only those that its kind asks for, money in pence."""
    details: dict[str, str | int] = {}
    for slot in proceedings.DETAILS[values["kind"]]:
        said = str(values[slot.key] or "").strip()
        if not said:
            continue
        if slot.money:
            details[slot.key] = pence_of(said)
        else:
            details[slot.key] = int(said) if slot.whole and said.isdecimal() else said
    return RecordEvent(number, values["kind"], values["on"], values["text"], details)


def _keys(keys: Sequence[str], words: Callable[[str], str]) -> Any:
    return choices([(key, words(key)) for key in keys])


def _of_provision(key: str) -> tuple[str, ...]:
    """What only absence from provision elsewhere than at a school asks for (s.444ZA)."""
    rows = offences().get(key, ())
    return before_court.PROVISION if rows and rows[-1].value.needs_provision else ()


def _met() -> Any:
    return _keys(("met", "not_met"), court_words.test_of)


def _parents(view: CaseView) -> Any:
    return choices([(str(row.id), row.full_name) for row in view.pupil.parents])
