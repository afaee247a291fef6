"""The certificate and the head teacher's statement in the window: offered at the charge, issued and signed."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from ecede_desktop.records.attachments import About, AttachBytes
from ecede_desktop.records.charge_papers import CertifyingSchool
from ecede_desktop.records.court import ProsecutionRow
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services import attachments, cases, certificates, schools, statements
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.certificate_dialog import CertificateDialog
from ecede_desktop.ui.case.statement_dialog import StatementDialog
from ecede_desktop.ui.operations import Operations
from tests.services.bundle_case import pdf_of
from tests.services.caseload import SCHOOL
from tests.services.notice_case import NoticeCase, lay_case
from tests.services.test_charge_papers import HEAD, issue, mark
from tests.services.test_prosecutions import begun
from tests.ui.court_tabs import tab_of
from tests.ui.panels import Settle, Show, dialog_of, look, opened, operations, press, settle, show, texts

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    made = lay_case(desk)
    schools.record_school(desk, RecordSchool(SCHOOL, "Ysgol Enghraifft", phase="secondary", head_teacher=HEAD))
    return made


@pytest.fixture
def charge(desk: Desk, manager_desk: Desk, laid: NoticeCase) -> ProsecutionRow:
    return begun(desk, manager_desk, laid)


def test_the_certificate_is_issued_at_the_charge_and_its_signed_pages_are_kept(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    tab = tab_of(desk, operations, show, settle, laid.reference)
    assert "The head teacher's certificate of attendance is not issued yet." in texts(tab)
    press(tab, "Head teacher's certificate")
    settle()
    dialog = opened(tab, CertificateDialog)
    settle()
    assert dialog.save_button.isEnabled()
    assert not dialog.school_field.isVisibleTo(dialog), "there is one school, so nothing is to be chosen"
    dialog.issue_and_save(Path(str(desk.store.path)).with_name("certificate.pdf"))
    settle()
    settle()
    (row,) = certificates.certificates_of(desk, laid.reference)
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    said = texts(tab)
    assert "Certificate of attendance: AC/2026/00001" in said
    assert f"Not signed yet by the head teacher, {HEAD}." in said
    pages = attachments.attach_bytes(desk, AttachBytes(About(laid.reference), pdf_of("x"), "Signed.pdf")).value.row
    asked = tab.charges.ask_certificate_signed(row, (pages,))
    box = asked.control("attachment_id")
    box.setCurrentIndex(box.findData(str(pages.id)))
    asked.save()
    settle()
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    said = texts(tab)
    assert f"Signed Mon 2 Mar 2026 by {HEAD}." in said
    assert "Signed pages: Signed" in said


def test_missing_marks_are_said_in_place_of_the_pages_until_they_were_seen(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    mark(desk, laid, dt.date(2026, 1, 6), "PM", "")
    dialog = CertificateDialog(desk, operations, charge, ())
    show(dialog)
    settle()
    assert not dialog.save_button.isEnabled()
    assert "have no mark: 2026-01-06 PM" in dialog.said.text
    dialog.missing.setChecked(True)
    dialog.draw()
    settle()
    assert dialog.save_button.isEnabled()


def test_the_head_teachers_statement_is_drafted_changed_and_issued_at_the_charge(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    issue(desk, charge)
    tab = tab_of(desk, operations, show, settle, laid.reference)
    press(tab, "Head teacher's statement")
    settle()
    dialog = dialog_of(tab)
    assert dialog.control("witness").placeholderText() == HEAD
    assert "school_number" not in dialog.fields
    dialog.control("closes_am").set_time(dt.time(9, 30))
    dialog.save()
    settle()
    editor = opened(tab, StatementDialog)
    settle()
    assert "The register closes at 09:30 in the morning." in editor.words.toPlainText()
    assert "which I produce as [BFP/1]" in editor.words.toPlainText()
    editor.issue_and_save(Path(str(desk.store.path)).with_name("statement.pdf"))
    settle()
    settle()
    (row,) = statements.statements_of(desk, laid.reference)
    assert (row.kind, row.document_number) == ("head_teacher", "WS/2026/00001")
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    assert f"Statement of the head teacher, {HEAD}, for {charge.number}" in texts(tab)
    signed = tab.charges.ask_statement_signed(row, ())
    signed.save()
    settle()
    assert statements.statements_of(desk, laid.reference)[0].signed_on is not None


def test_where_two_schools_have_marks_the_officer_chooses_whose_head_teacher_it_is(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase, charge: ProsecutionRow
) -> None:
    (here,) = certificates.schools_of(desk, charge.number)
    assert (here.number, here.head_teacher) == (SCHOOL, HEAD)
    tab = tab_of(desk, operations, show, settle, laid.reference)
    both = (here, CertifyingSchool("6742998", "Ysgol Arall", "", "Tomos Ffug-Pennaeth"))
    dialog = tab.charges.ask_statement(charge, both)
    assert [dialog.control("school_number").itemText(at) for at in range(2)] == ["Ysgol Enghraifft", "Ysgol Arall"]
    assert dialog.control("witness").placeholderText() == ""
