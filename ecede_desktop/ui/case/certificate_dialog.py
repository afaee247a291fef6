"""The certificate of attendance over a charge beside its real pages, issued for the head teacher to sign."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.charge_papers import AskCertificate, CertifyingSchool
from ecede_desktop.records.chronology_papers import IssuedPaper
from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.services import certificates
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.case_paper_dialog import CasePaperDialog
from ecede_desktop.ui.notice_words import own
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.field import Field


class CertificateDialog(CasePaperDialog):
    """What the certificate still needs is said in place of the pages."""

    def __init__(
        self, desk: Desk, operations: Operations, row: ProsecutionRow, schools: Sequence[CertifyingSchool],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(desk, operations, parent)
        self.row = row
        self.school, self.missing = QComboBox(), QCheckBox()
        self.school_field = Field(self.school)
        for one in schools:
            self.school.addItem(own(one.english, one.welsh), one.number)
        whose = self.tr("Each head teacher certifies the register of their own school.")
        self.school_field.say(self.tr("School"), whose)
        self.school_field.setVisible(len(schools) > 1)
        self.missing.setText(self.tr("I have seen them"))
        self.missing_field = Field(self.missing)
        counted = self.tr("The certificate names them and counts them neither as attendance nor as absence.")
        self.missing_field.say(self.tr("Sessions without a mark"), counted)
        self.asked.addWidget(self.school_field)
        self.asked.addWidget(self.missing_field)
        self.setWindowTitle(self.tr("Certificate of attendance for {number}").format(number=row.number))
        self.heading.setText(self.windowTitle())
        self.print_button.setProperty("kind", "primary")
        self.build()
        self.language_field.say(self.tr("Language"))
        self.purpose_field.hide()
        self.school.currentIndexChanged.connect(lambda _at: self.changed())
        self.missing.toggled.connect(lambda _on: self.changed())

    def ask(self) -> AskCertificate:
        """What is asked now."""
        return AskCertificate(
            self.row.number, str(self.language.currentData() or "both"), str(self.school.currentData() or ""),
            self.missing.isChecked(),
        )  # fmt: skip

    def preview(self, ask: object) -> bytes:
        """The pages as they would be."""
        assert isinstance(ask, AskCertificate)
        return certificates.preview_certificate(self.desk, ask)

    def issue(self, ask: object) -> Outcome[IssuedPaper]:
        """Issue it."""
        assert isinstance(ask, AskCertificate)
        return certificates.issue_certificate(self.desk, ask)

    def default_name(self) -> str:
        return f"certificate-{self.row.number}"
