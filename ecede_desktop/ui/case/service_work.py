"""Recording how a paper was served: on whom, how and when, with the day that the law takes shown before it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from ecede_desktop.law.service_rules import Deemed, Family, family
from ecede_desktop.records import court_papers, referrals
from ecede_desktop.records.cases import CaseView
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.documents import DocumentRow
from ecede_desktop.records.paper_service import METHODS, PaperReturned, RecordService, ServiceRow, WithdrawService
from ecede_desktop.services import paper_service
from ecede_desktop.ui import i18n, notice_words
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.growing_text import GrowingText
from ecede_desktop.ui.widgets.time_edit import TimeEdit

_SERVED = (
    frozenset({"letter", "payment_certificate", *referrals.LETTERS, *court_papers.KINDS}) - court_papers.NOT_SERVED
)
"""Kinds that go to somebody though no rule of service of their own says when they count."""


def is_served(kind: str) -> bool:
    """Whether papers of this kind go to somebody; the office's own, such as an extract or the archive copy, do not."""
    return family(kind) is not Family.LETTER or kind in _SERVED


class ServiceWork(Asking):
    """Asks how a paper was served, that it came back, or why a record of it was wrong."""

    def serve(self, number: str, parent_id: UUID | None, recipient: str = "") -> FormDialog:
        """Record how a paper to one parent, or to somebody named, was served."""

        def service(values: Values) -> Outcome[ServiceRow]:
            return paper_service.record_service(self.desk, RecordService(number, parent_id=parent_id, **values))

        return self._serve(number, self._asked(recipient), service)

    def serve_paper(self, view: CaseView, paper: DocumentRow) -> None:
        """Record how a paper of a case was served; whom it is to is looked up, and asked where the paper has nobody."""
        parents = {row.id: row.full_name for row in view.pupil.parents}

        def ask(parent_id: UUID | None) -> None:
            if parent_id is None:
                self.serve_somebody(view, paper.number)
            else:
                self.serve(paper.number, parent_id, parents.get(parent_id, ""))

        self.operations.read(lambda: paper_service.addressee(self.desk, paper.number), ask, owner=self.window)

    def serve_somebody(self, view: CaseView, number: str) -> FormDialog:
        """Record how a paper that is to no parent alone was served, on a parent or on somebody who is named."""
        whom = [("", self.tr("Somebody else, named below"))]
        whom += [(str(row.id), row.full_name) for row in view.pupil.parents]
        fields = [
            FormField("parent_id", self.tr("Served on"), choices(whom)),
            *self._asked("", self.tr("Empty: the parent who is chosen above.")),
        ]

        def service(values: Values) -> Outcome[ServiceRow]:
            chosen = values.pop("parent_id")
            parent_id = UUID(chosen) if chosen else None
            return paper_service.record_service(self.desk, RecordService(number, parent_id=parent_id, **values))

        return self._serve(number, fields, service)

    def came_back(self, row: ServiceRow) -> FormDialog:
        """A paper came back undelivered."""
        fields = [
            FormField("on", self.tr("Came back on"), self.day(self.desk.clock.today()),
                      needed=self.tr("Write the day.")),
            FormField("note", self.tr("Note"), GrowingText()),
        ]  # fmt: skip
        return self._keep(
            self.tr("It came back"), "", fields, self.tr("Keep it"),
            lambda values: paper_service.paper_returned(self.desk, PaperReturned(row.id, **values)),
            f"returned {row.id}",
        )  # fmt: skip

    def take_back_service(self, row: ServiceRow) -> FormDialog:
        """A record of service was wrong."""
        fields = [FormField("reason", self.tr("Why"), GrowingText(), needed=self.tr("Say why."))]
        return self._keep(
            self.tr("Take the record of service back"), "", fields, self.tr("Take it back"),
            lambda values: paper_service.withdraw_service(self.desk, WithdrawService(row.id, values["reason"])),
            f"unserve {row.id}",
        )  # fmt: skip

    def _asked(self, recipient: str, of_recipient: str = "") -> list[FormField]:
        today = self.desk.clock.today()
        return [
            FormField("method", self.tr("How"), choices([(key, notice_words.method(key)) for key in METHODS])),
            FormField("sent_on", self.tr("Sent or handed over on"), self.day(today), needed=self.tr("Write the day.")),
            FormField("sent_at", self.tr("At"), TimeEdit(), self.tr("Only for papers sent electronically to or for a"
                                                                     " court.")),
            FormField("recipient", self.tr("To whom"), text(recipient), of_recipient),
            FormField("address", self.tr("Where to"), text(), self.tr("Empty: the address that is recorded.")),
            FormField("received_on", self.tr("Received on, as proved"), self.day(),
                      self.tr("Empty: the day that the law takes, where it takes one.")),
            FormField("evidence", self.tr("What proves it"), text()),
        ]  # fmt: skip

    def _serve(
        self, number: str, fields: Sequence[FormField], service: Callable[[Values], Outcome[ServiceRow]]
    ) -> FormDialog:  # fmt: skip
        about = self.tr("The day on which the law takes it as received is shown below before it is kept.")
        title = self.tr("How {number} was served").format(number=number)
        dialog = self._keep(title, about, fields, self.tr("Keep it"), service, f"serve {number}")
        self._say_deemed(dialog, number)
        return dialog

    def _say_deemed(self, dialog: FormDialog, number: str) -> None:
        """Say beside the day of receipt which day the law would take, as soon as how and when is said."""
        method, sent_on, sent_at = (dialog.control(key) for key in ("method", "sent_on", "sent_at"))

        def look() -> None:
            day, at, how = sent_on.day(), sent_at.time() if sent_at.understood() else None, method.currentData()
            if day is not None:
                self.operations.read(
                    lambda: paper_service.deemed_day(self.desk, number, how, day, at), show, owner=dialog,
                    failed=lambda _refusal: None,
                )  # fmt: skip

        def show(taken: Deemed | None) -> None:
            said = self.tr("Empty: no rule takes a day for this, so it counts once receipt is proved.")
            if taken is not None:
                said = self.tr("Empty: the law takes it as received on {day} ({source}).").format(
                    day=i18n.format_day(taken.on), source=taken.citation
                )
            dialog.fields["received_on"].say(self.tr("Received on, as proved"), said)

        method.currentIndexChanged.connect(lambda _at: look())
        for edit in (sent_on, sent_at):
            edit.textChanged.connect(lambda _text: look())
        look()

    def _keep(
        self, title: str, about: str, fields: Sequence[FormField], save: str, service: Callable[[Values], Outcome[Any]],
        draft: str,
    ) -> FormDialog:  # fmt: skip
        return self.ask(title, fields, save, service, about=about, draft=("notice", draft))
