"""What an officer does at a charge for the head teacher: the certificate, the statement, and signed copies."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QComboBox

from ecede_desktop.records.attachments import AttachmentRow
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.charge_papers import CertificateRow, CertifyingSchool, DraftHeadStatement, SignPaper
from ecede_desktop.records.court import DecisionRow, ProsecutionRow
from ecede_desktop.records.statements import SignStatement, StatementRow
from ecede_desktop.services import attachments, certificates, charge_offers, head_statements, statements
from ecede_desktop.ui import i18n
from ecede_desktop.ui.asking import Asking
from ecede_desktop.ui.case.certificate_dialog import CertificateDialog
from ecede_desktop.ui.case.counted_days_dialog import CountedDay, CountedDaysDialog
from ecede_desktop.ui.case.statement_dialog import StatementDialog
from ecede_desktop.ui.case.time_note import TimeDialog
from ecede_desktop.ui.notice_words import own
from ecede_desktop.ui.widgets.form_dialog import FormDialog, FormField, Values, choices, text
from ecede_desktop.ui.widgets.room import opened
from ecede_desktop.ui.widgets.time_edit import TimeEdit

Pages = Sequence[AttachmentRow]


class ChargeWork(Asking):
    """Opens the dialogs; each refusal stands at its field, and what is typed is kept as a draft."""

    def certificate(self, row: ProsecutionRow) -> None:
        """The certificate of attendance over a charge."""
        self._with_schools(row, lambda schools: self.show_certificate(row, schools))

    def show_certificate(self, row: ProsecutionRow, schools: Sequence[CertifyingSchool]) -> CertificateDialog:
        """The dialog itself."""
        return opened(CertificateDialog(self.desk, self.operations, row, schools, self.window))

    def statement(self, row: ProsecutionRow) -> None:
        """Draft the head teacher's statement over a charge."""
        self._with_schools(row, lambda schools: self.ask_statement(row, schools))

    def ask_statement(self, row: ProsecutionRow, schools: Sequence[CertifyingSchool]) -> FormDialog:
        """The dialog itself."""
        languages = [("en", self.tr("English")), ("cy", self.tr("Welsh"))]
        head = schools[0].head_teacher if len(schools) == 1 else ""
        witness = text()
        witness.setPlaceholderText(head)
        fields = [
            FormField(
                "language",
                self.tr("Language of the statement"),
                choices(languages, i18n.language()),
                self.tr("The witness's own."),
            ),
            FormField("witness", self.tr("Witness"), witness, self.tr("Left empty, the head teacher who is recorded.")),
            FormField("occupation", self.tr("Occupation"), text(), self.tr("Left empty, head teacher.")),
            FormField("closes_am", self.tr("The morning register closes at"), TimeEdit()),
            FormField("closes_pm", self.tr("The afternoon register closes at"), TimeEdit()),
            FormField("authorises", self.tr("Who decides whether an absence is authorised"), text()),
        ]
        if len(schools) > 1:
            fields.insert(0, FormField("school_number", self.tr("School"), _schools(schools)))

        def service(values: Values) -> Outcome[StatementRow]:
            return head_statements.draft_head_statement(self.desk, DraftHeadStatement(row.number, **values))

        about = self.tr(
            "It states the register over the sessions of this charge: how it is kept, the marks, the figures, gaps,"
            " corrections, and the steps of the school's referral. Issue the certificate first, so that it is"
            " produced. The head teacher reads every word, changes what is otherwise, and signs."
        )
        return self.ask(
            self.tr("Draft the head teacher's statement"), fields, self.tr("Draft it"), service, about=about,
            draft=("court", f"head {row.id}"), then=self.change,
        )  # fmt: skip

    def change(self, row: StatementRow) -> StatementDialog:
        """Change a statement and issue it to be signed."""
        return opened(StatementDialog(self.desk, self.operations, row, self.window))

    def certificate_signed(self, row: CertificateRow, reference: str) -> None:
        """A certificate came back signed."""
        self._with_pages(reference, lambda pages: self.ask_certificate_signed(row, pages))

    def ask_certificate_signed(self, row: CertificateRow, pages: Pages) -> FormDialog:
        """The dialog itself."""
        signed = row.signed
        fields = [
            self._on(signed.signed_on if signed else None),
            FormField("signed_by", self.tr("Signed by"), text(signed.signed_by if signed else row.head_teacher),
                      needed=self.tr("Say which head teacher signed it.")),
            FormField("attachment_id", self.tr("Signed pages"), _pages(pages), self._pages_help()),
        ]  # fmt: skip

        def service(values: Values) -> Outcome[CertificateRow]:
            command = SignPaper(row.number, values["on"], values["signed_by"], _chosen(values))
            return certificates.sign_certificate(self.desk, command)

        return self.ask(
            self.tr("The certificate was signed"), fields, self.tr("Keep it"), service, about=row.number
        )  # fmt: skip

    def statement_signed(self, row: StatementRow) -> None:
        """A statement came back signed, or its signed pages came after."""
        self._with_pages(row.case_reference, lambda pages: self.ask_statement_signed(row, pages))

    def ask_statement_signed(self, row: StatementRow, pages: Pages) -> FormDialog:
        """The dialog itself."""
        fields = [
            self._on(row.signed_on),
            FormField("attachment_id", self.tr("Signed pages"), _pages(pages), self._pages_help()),
        ]

        def service(values: Values) -> Outcome[StatementRow]:
            return statements.sign_statement(self.desk, SignStatement(row.thread_id, values["on"], _chosen(values)))

        return self.ask(
            self.tr("The statement was signed"), fields, self.tr("Keep it"), service,
            about=f"{row.document_number}: {row.witness}",
        )  # fmt: skip

    def explain(self, reference: str, about: str, days: Sequence[CountedDay]) -> CountedDaysDialog:
        """How the days of a card were counted."""
        title = self.tr("How the days of {what} are counted").format(what=about)
        return opened(CountedDaysDialog(self.desk, self.operations, reference, title, days, self.window))

    def explain_time(self, row: DecisionRow) -> None:
        """Until when each session of a decision can be charged, and how that is counted."""
        period = (row.first_day, row.last_day, row.offence)
        self.operations.read(
            lambda: charge_offers.time_to_begin(self.desk, row.case_reference, row.parent_id, *period),
            lambda time: opened(TimeDialog(time, self.window)), owner=self.window,
        )  # fmt: skip

    def _with_schools(self, row: ProsecutionRow, then: Callable[[Sequence[CertifyingSchool]], Any]) -> None:
        self.operations.read(lambda: certificates.schools_of(self.desk, row.number), then, owner=self.window)

    def _with_pages(self, reference: str, then: Callable[[Pages], Any]) -> None:
        def read() -> tuple[AttachmentRow, ...]:
            rows = attachments.list_attachments(self.desk, reference)
            return tuple(one for one in rows if one.withdrawn_at is None)

        self.operations.read(read, then, owner=self.window)

    def _on(self, signed: dt.date | None) -> FormField:
        day = self.day(signed or self.desk.clock.today())
        return FormField("on", self.tr("Signed on"), day, needed=self.tr("Write the day."))

    def _pages_help(self) -> str:
        return self.tr(
            "Attach the scan on the Documents tab first. It goes into the bundle in place of the unsigned paper."
        )


def _schools(schools: Sequence[CertifyingSchool]) -> QComboBox:
    return choices([(one.number, own(one.english, one.welsh)) for one in schools])


def _pages(pages: Pages) -> QComboBox:
    named = [(str(one.id), one.title) for one in pages]
    return choices([("", "—"), *named])


def _chosen(values: Values) -> UUID | None:
    """The signed pages that are chosen, if any are."""
    return UUID(values["attachment_id"]) if values["attachment_id"] else None
