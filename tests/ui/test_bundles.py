"""The window of the evidence bundle: papers moved by keyboard, checks answered, both copies made, shown and served."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from ecede_desktop.records.case_bundles import AddRedaction
from ecede_desktop.services import bundle_papers, cases, paper_service
from ecede_desktop.services.bundles import case_bundle
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case.bundle_dialog import CHECKS, MADE, REMOVALS, BundleDialog
from ecede_desktop.ui.case.court_tab import CourtTab
from ecede_desktop.ui.case.documents_tab import DocumentsTab
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from ecede_desktop.ui.widgets.requirement_list import RequirementLine
from tests.services.bundle_case import document_id, later, lay_bundle_case, lay_pdf
from tests.services.notice_case import NoticeCase, lay_parent
from tests.services.test_prosecutions import begun
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def laid(desk: Desk, manager_desk: Desk) -> NoticeCase:
    made = lay_bundle_case(desk)
    begun(desk, manager_desk, made)
    lay_pdf(desk, made, "CA/1", "attendance_certificate", "Certificate of attendance")
    lay_pdf(later(desk, 1), made, "L/2", "letter", "Second letter")
    return made


@pytest.fixture
def dialog(desk: Desk, operations: Operations, laid: NoticeCase, show: Show) -> BundleDialog:
    parents = cases.view_case(desk, laid.reference).pupil.parents
    made = BundleDialog(desk, operations, laid.reference, parents)
    show(made)
    return made


def titles(dialog: BundleDialog) -> list[str]:
    return [row.title_en for row in dialog.papers.model.rows]


def give_reasons(dialog: BundleDialog, settle: Settle) -> None:
    for line in dialog.checks.lines:
        if not line.met and line.key not in dialog.reasons:
            asked = dialog.ask_reason(line.key)
            assert isinstance(asked, FormDialog)
            asked.control("reason").setPlainText("Agreed with Legal.")
            asked.save()
            settle()


def test_papers_stand_in_order_and_move_by_the_keyboard(dialog: BundleDialog, settle: Settle, desk: Desk) -> None:
    assert titles(dialog) == [
        "Certificate of attendance CA/1", "Letter WL/2026/00001", "Letter L/2",
    ]  # fmt: skip
    dialog.papers.choose(document_id(desk, "L/2"))
    dialog.papers.table.setFocus()
    QTest.keyClick(dialog.papers.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert titles(dialog)[1:] == ["Letter L/2", "Letter WL/2026/00001"]
    chosen = dialog.papers.current()
    assert chosen is not None and chosen.title_en == "Letter L/2"
    assert not dialog.papers.up.isEnabled()


def test_a_paper_is_left_out_and_put_in_again(dialog: BundleDialog, settle: Settle, desk: Desk) -> None:
    dialog.papers.choose(document_id(desk, "L/2"))
    dialog.papers.out.click()
    settle()
    chosen = dialog.papers.current()
    assert chosen is not None and not chosen.goes_in
    assert dialog.papers.out.text() == "Put &in"
    dialog.papers.out.click()
    settle()
    chosen = dialog.papers.current()
    assert chosen is not None and chosen.copies == "both"


def test_nothing_is_made_before_each_check_is_answered(
    dialog: BundleDialog, settle: Settle, desk: Desk, laid: NoticeCase
) -> None:
    assert "has_register" in [line.key for line in dialog.checks.lines if not line.met]
    dialog.tabs.setCurrentIndex(MADE)
    dialog.make_button.click()
    settle()
    assert dialog.said.isVisible()
    assert dialog.tabs.currentIndex() == CHECKS
    assert case_bundle(desk, laid.reference, laid.parent_id).made == ()


def test_both_copies_are_made_shown_and_served(
    dialog: BundleDialog, settle: Settle, desk: Desk, laid: NoticeCase
) -> None:
    give_reasons(dialog, settle)
    dialog.make_button.click()
    assert dialog.stop_button.isVisible()
    settle()
    settle()
    assert dialog.tabs.currentIndex() == MADE
    (made,) = case_bundle(desk, laid.reference, laid.parent_id).made
    assert {said["reason"] for said in made.checks} == {"Agreed with Legal."}
    opened: list[str] = []
    dialog.paper_wanted.connect(opened.append)
    links = {link.accessibleName(): link for link in dialog.made.findChildren(QPushButton)}
    links["Open, save or print EB/2026/00001/S1"].click()
    assert opened == ["EB/2026/00001/S1"]
    links["Record how EB/2026/00001/S1 was served"].click()
    asked = next(one for one in dialog.findChildren(FormDialog) if "EB/2026/00001/S1" in one.windowTitle())
    asked.save()
    settle()
    (row,) = paper_service.service_of_paper(desk, "EB/2026/00001/S1")
    assert (row.method, row.parent_id) == ("first_class", laid.parent_id)


def test_it_says_when_a_paper_changed_since(dialog: BundleDialog, settle: Settle, desk: Desk, laid: NoticeCase) -> None:
    give_reasons(dialog, settle)
    dialog.make()
    settle()
    settle()
    assert "as they are now" in dialog.said.accessibleName()
    dialog.papers.choose(document_id(desk, "L/2"))
    dialog.papers.out.click()
    settle()
    assert "make it again" in dialog.said.accessibleName()


def test_details_of_others_are_looked_for_taken_out_and_kept_in_sight(
    desk: Desk, operations: Operations, laid: NoticeCase, show: Show, settle: Settle
) -> None:
    lay_parent(desk, laid.pupil, "Ffug-Hopkin", "Gwen")
    parents = [row for row in cases.view_case(desk, laid.reference).pupil.parents if row.id == laid.parent_id]
    dialog = BundleDialog(desk, operations, laid.reference, parents)
    show(dialog)
    dialog.removals.look.click()
    settle()
    assert dialog.tabs.currentIndex() == REMOVALS
    links = {link.accessibleName(): link for link in dialog.removals.findChildren(QPushButton) if link.isVisible()}
    links["Take it out: Gwen Ffug-Hopkin"].click()
    settle()
    assert dialog.tabs.tabText(REMOVALS) == "Taken out (1)"
    (row,) = case_bundle(desk, laid.reference, laid.parent_id).redactions
    asked = dialog.work.put_back(row)
    asked.control("reason").setPlainText("She is a party.")
    asked.save()
    settle()
    assert dialog.tabs.tabText(REMOVALS) == "Taken out (0)"


def test_a_page_that_is_no_number_is_said_at_its_field(dialog: BundleDialog, settle: Settle) -> None:
    paper = dialog.papers.current()
    assert dialog._page is not None and paper is not None
    asked = dialog.work.take_out(dialog._page.bundle, paper)
    asked.control("page").setText("two")
    asked.save()
    settle()
    assert "counted from 1" in asked.fields["page"].error


def test_without_a_parent_it_says_what_to_do(desk: Desk, operations: Operations, laid: NoticeCase, show: Show) -> None:
    dialog = BundleDialog(desk, operations, laid.reference, ())
    show(dialog)
    assert "Record a parent" in dialog.said.accessibleName()
    assert not dialog.make_button.isEnabled()


def test_reasons_are_kept_until_the_window_opens_again(
    dialog: BundleDialog, desk: Desk, operations: Operations, laid: NoticeCase, show: Show, settle: Settle
) -> None:
    give_reasons(dialog, settle)
    before = dialog.reasons
    assert dialog._keeper is not None
    dialog._keeper.keep_now()
    settle()
    again = BundleDialog(desk, operations, laid.reference, cases.view_case(desk, laid.reference).pupil.parents)
    show(again)
    settle()
    assert again.reasons == before != {}


def take_out(desk: Desk, laid: NoticeCase, words: str) -> None:
    letter = document_id(desk, "WL/2026/00001")
    bundle_papers.add_redaction(desk, AddRedaction(laid.reference, "document", letter, "third_party", words=words))


def of_pages(dialog: BundleDialog) -> list[RequirementLine]:
    return [line for line in dialog.checks.lines if line.key.startswith("words_elsewhere/")]


def test_what_the_drawn_pages_ask_stands_among_the_checks_and_is_answered_there(
    dialog: BundleDialog, settle: Settle, desk: Desk, laid: NoticeCase
) -> None:
    number = lay_pdf(desk, laid, "L/3", "letter", "Gwen Ffug-Hopkin rang.")
    take_out(desk, laid, "Gwen Ffug-Hopkin")
    dialog.reload()
    settle()
    give_reasons(dialog, settle)
    assert of_pages(dialog) == []
    dialog.make_button.click()
    settle()
    assert case_bundle(desk, laid.reference, laid.parent_id).made == ()
    assert dialog.tabs.currentIndex() == CHECKS
    assert dialog.tabs.tabText(CHECKS) == "Checks (1)"
    (line,) = of_pages(dialog)
    assert f"Letter {number}" in line.text
    assert line.text in dialog.said.accessibleName()
    dialog.make_button.click()
    assert not dialog.stop_button.isVisible(), "it is asked for before anything is drawn again"
    give_reasons(dialog, settle)
    dialog.make_button.click()
    settle()
    settle()
    (made,) = case_bundle(desk, laid.reference, laid.parent_id).made
    assert line.key in {said["id"] for said in made.checks}


def test_what_was_asked_of_other_pages_is_asked_anew(
    dialog: BundleDialog, settle: Settle, desk: Desk, laid: NoticeCase
) -> None:
    lay_pdf(desk, laid, "L/3", "letter", "Gwen Ffug-Hopkin rang.")
    take_out(desk, laid, "Ffug-Hopkin")
    dialog.reload()
    settle()
    give_reasons(dialog, settle)
    dialog.make()
    settle()
    give_reasons(dialog, settle)
    take_out(desk, laid, "Gwen")
    dialog.reload()
    settle()
    assert of_pages(dialog) == []
    dialog.make()
    settle()
    assert case_bundle(desk, laid.reference, laid.parent_id).made == ()
    (line,) = of_pages(dialog)
    assert line.key not in dialog.reasons


def test_everything_is_said_again_in_welsh(dialog: BundleDialog, qapp: QApplication, desk: Desk) -> None:
    i18n.set_language(qapp, "cy")
    dialog.retranslate()
    assert dialog.papers.model.index(1, 1).data() == "Llythyr WL/2026/00001"
    assert any("Nid oes copi o'r gofrestr" in line.text for line in dialog.checks.lines)


def test_the_documents_of_a_case_lead_to_it(
    desk: Desk, operations: Operations, laid: NoticeCase, show: Show, settle: Settle
) -> None:
    tab = DocumentsTab(desk, operations)
    show(tab)
    assert tab.open_bundle() is None
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    opened = tab.open_bundle()
    settle()
    assert isinstance(opened, BundleDialog)
    opened.close()


def test_the_way_to_court_leads_to_it(
    desk: Desk, operations: Operations, laid: NoticeCase, show: Show, settle: Settle
) -> None:
    tab = CourtTab(desk, operations)
    show(tab)
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    tab.bundle.add.click()
    settle()
    (opened,) = tab.findChildren(BundleDialog)
    assert opened.papers.model.rows
    opened.close()


def test_stopping_leaves_nothing_and_says_so(
    dialog: BundleDialog, settle: Settle, desk: Desk, laid: NoticeCase
) -> None:
    give_reasons(dialog, settle)
    dialog.make_button.click()
    dialog.stop_button.click()
    settle()
    assert case_bundle(desk, laid.reference, laid.parent_id).made == ()
    assert "stopped" in dialog.said.accessibleName()
    assert dialog.make_button.isEnabled()
    assert not dialog.progress.isVisible()


def test_ones_own_reasons_for_the_newest_are_given_again_and_nobody_elses(
    dialog: BundleDialog, desk: Desk, manager_desk: Desk, operations: Operations, laid: NoticeCase, show: Show,
    settle: Settle,
) -> None:  # fmt: skip
    give_reasons(dialog, settle)
    dialog.make()
    settle()
    settle()
    parents = cases.view_case(desk, laid.reference).pupil.parents
    own, others = (BundleDialog(who, operations, laid.reference, parents) for who in (desk, manager_desk))
    show(own)
    show(others)
    assert set(own.reasons.values()) == {"Agreed with Legal."}
    assert others.reasons == {}
