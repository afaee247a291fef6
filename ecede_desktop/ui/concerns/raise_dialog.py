"""Raise a concern for a child's safety: danger and the telephone first, then the facts; kept as it is typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QWidget

from ecede_desktop.clock import local
from ecede_desktop.law.policy_safeguarding import SafeguardingPolicy
from ecede_desktop.records.concerns import ConcernView, RaiseConcern
from ecede_desktop.services import concerns
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.wall_clock import instant_of
from ecede_desktop.ui import theme
from ecede_desktop.ui.concerns import words
from ecede_desktop.ui.form_drafts import FormDraft
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.banner import Banner
from ecede_desktop.ui.widgets.day_edit import DayEdit
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, text
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.labels import label
from ecede_desktop.ui.widgets.time_edit import TimeEdit

translate = QCoreApplication.translate
FORM = "concern"
"""Name of the form among the drafts."""


@dataclass(frozen=True)
class ConcernSubject:
    """The child whom the concern is about."""

    pupil: str
    reference: str = ""
    pupil_id: UUID | None = None
    contact_id: UUID | None = None

    @property
    def key(self) -> str:
        """What its draft is kept under."""
        return self.reference or str(self.pupil_id)


class RaiseConcernDialog(FormDialog):
    """Signals: raised(ConcernView) after the store has confirmed it."""

    raised = Signal(object)

    def __init__(
        self, desk: Desk, operations: Operations, subject: ConcernSubject, parent: QWidget | None = None
    ) -> None:
        policy = concerns.policy(desk)
        super().__init__(
            translate("RaiseConcernDialog", "Raise a concern: {pupil}").format(pupil=subject.pupil),
            words.duty(policy),
            _fields(local(desk.clock.now())),
            translate("RaiseConcernDialog", "Record the concern"),
            self._raise,
            parent,
        )
        self._desk, self._operations, self._subject = desk, operations, subject
        self.danger = Banner("danger")
        self.danger.say(words.either(policy.danger.english, policy.danger.welsh))
        self._put_first(policy)
        self.resize(min(theme.look().px(620), self.screen().availableGeometry().width() - 40), self.height())
        self.fit(least=self.height())
        self.draft = FormDraft(self, desk, operations, FORM, subject.key)

    def _put_first(self, policy: SafeguardingPolicy) -> None:
        """What is to be done before anything is written stands above every field."""
        page = self._page.layout()
        assert isinstance(page, QBoxLayout)
        numbers = label(words.telephones(policy), "strong", wraps=True)
        for at, part in enumerate((self.danger, numbers, label(words.unconfirmed(), "small", wraps=True)), start=1):
            page.insertWidget(at, part)

    def _raise(self, values: Values) -> None:
        subject = self._subject
        day: dt.date = values["noticed_on"]
        command = RaiseConcern(
            facts=values["facts"],
            reference=subject.reference,
            pupil_id=subject.pupil_id,
            contact_id=subject.contact_id,
            noticed_at=instant_of(day, values["noticed_at"]),
            childs_words=values["childs_words"],
            immediate_danger=values["danger"],
            told_whom=values["told_whom"],
            told_note=values["told_note"],
        )
        self._operations.write(
            lambda: concerns.raise_concern(self._desk, command),
            self,
            done=self._raised,
            owner=self,
            refused=self.refuse,
        )

    def _raised(self, view: ConcernView) -> None:
        self.accept()
        self.raised.emit(view)


def _fields(now: dt.datetime) -> Sequence[FormField]:
    day, time, facts, said, told = DayEdit(), TimeEdit(), GrowingText(), GrowingText(), GrowingText()
    day.set_today(now.date())
    day.set_day(now.date())
    time.set_time(now.time())
    danger = QCheckBox(translate("RaiseConcernDialog", "The child is, or was, in immediate danger"))
    facts.set_least_lines(5)
    said.set_least_lines(2)
    told.set_least_lines(2)
    return (
        FormField(
            "facts",
            translate("RaiseConcernDialog", "What you saw and heard"),
            facts,
            translate(
                "RaiseConcernDialog", "Facts: what, where, when, who was there. What you think of it comes later."
            ),
            translate("RaiseConcernDialog", "Write what was seen or heard; one sentence is enough to begin with."),
        ),
        FormField(
            "childs_words",
            translate("RaiseConcernDialog", "The child’s own words"),
            said,
            translate("RaiseConcernDialog", "In the language the child spoke. Do not question the child further."),
        ),
        FormField("danger", translate("RaiseConcernDialog", "Danger"), danger),
        FormField(
            "noticed_on",
            translate("RaiseConcernDialog", "Noticed on"),
            day,
            needed=translate("RaiseConcernDialog", "Write the day on which it was noticed."),
        ),
        FormField(
            "noticed_at",
            translate("RaiseConcernDialog", "At"),
            time,
            needed=translate("RaiseConcernDialog", "Write the time at which it was noticed; about is good enough."),
        ),
        FormField(
            "told_whom",
            translate("RaiseConcernDialog", "Whom you have told already, if anybody"),
            text(),
            translate("RaiseConcernDialog", "Name and role of the person in children’s services."),
        ),
        FormField("told_note", translate("RaiseConcernDialog", "What they advised"), told),
    )
