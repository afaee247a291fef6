"""Service of a case's papers in the window: recorded from the list of papers, and said on its line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QToolButton

from ecede_desktop.services import cases, paper_service
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.case.documents_tab import DocumentsTab
from ecede_desktop.ui.case.papers_list import PapersList
from ecede_desktop.ui.case.service_work import is_served
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.services.notice_case import ASKED, NoticeCase, issued, lay_case, lay_paper, on
from tests.ui.panels import Settle, Show, dialog_of, look, operations, press, settle, show, texts

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk, warned=False)


def tab_of(desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase) -> DocumentsTab:
    tab = DocumentsTab(desk, operations)
    show(tab)
    tab.which.setCurrentIndex(1)
    again(tab, desk, settle, laid)
    return tab


def again(tab: DocumentsTab, desk: Desk, settle: Settle, laid: NoticeCase) -> None:
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()


def choose(papers: PapersList, number: str) -> None:
    at = next(at for at, row in enumerate(papers.model.rows) if row.number == number)
    papers.table.setCurrentIndex(papers.model.index(at, 0))


def asked(tab: DocumentsTab, settle: Settle) -> FormDialog:
    press(tab, "Record ser&vice…")
    settle()
    return dialog_of(tab)


def test_no_button_pushes_the_case_wider_than_a_window_at_large_text(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase, qapp: QApplication
) -> None:
    lay_paper(desk, laid, "ZZ/2026/00001")
    tab = tab_of(desk, operations, show, settle, laid)
    settle()
    arrows = tab.which.findChildren(QToolButton)
    assert arrows, "Qt's own, for names that have no room"
    assert not any(one.isVisible() for one in arrows)
    theme.apply(qapp, "light", 200)
    i18n.set_language(qapp, "cy")
    tab.retranslate()
    settle()
    assert tab.papers.serve.isVisible()
    assert tab.minimumSizeHint().width() < 900


def test_a_notice_is_served_on_its_parent_and_its_line_says_so(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    laid = lay_case(desk)
    number = issued(desk, manager_desk, laid)
    tab = tab_of(desk, operations, show, settle, laid)
    choose(tab.papers, number)
    dialog = asked(tab, settle)
    assert "parent_id" not in dialog.fields
    assert dialog.control("recipient").text() == "Non Ffug-Rees"
    dialog.control("sent_on").set_day(ASKED)
    settle()
    assert "the law takes it as received on Wed 4 Mar 2026" in texts(dialog)
    dialog.save()
    settle()
    (row,) = paper_service.service_of_paper(desk, number)
    assert row.parent_id == laid.parent_id
    again(tab, desk, settle, laid)
    said = "First-class post, Mon 2 Mar 2026: the law takes it as received on Wed 4 Mar 2026"
    assert said in tab.papers.model.as_text()
    assert tab.papers.table.currentIndex().siblingAtColumn(0).data() == number
    assert f"{number} to Non Ffug-Rees. {said}." in texts(tab)


@pytest.mark.parametrize("kind", ["charge", "court_statement", "service_bundle", "letter"])
def test_a_paper_to_nobody_alone_asks_on_whom_it_was_served(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase, kind: str
) -> None:
    number = lay_paper(on(desk, ASKED), laid, "ZZ/2026/00001", kind)
    tab = tab_of(desk, operations, show, settle, laid)
    dialog = asked(tab, settle)
    dialog.control("sent_on").set_day(ASKED)
    box = dialog.control("method")
    box.setCurrentIndex(box.findData("hand"))
    dialog.save()
    settle()
    assert "Say on whom the paper was served." in dialog.fields["recipient"].error
    whom = dialog.control("parent_id")
    whom.setCurrentIndex(whom.findData(str(laid.parent_id)))
    dialog.save()
    settle()
    (row,) = paper_service.service_of_paper(desk, number)
    assert (row.parent_id, row.recipient, row.received_on) == (laid.parent_id, "Non Ffug-Rees", ASKED)


def test_a_paper_of_the_office_is_served_on_nobody(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    lay_paper(desk, laid, "CH/2026/00001", "chronology")
    tab = tab_of(desk, operations, show, settle, laid)
    assert not tab.papers.serve.isEnabled()
    assert not is_served("archive_bundle")
    assert not is_served("decision_record")
    assert is_served("statement_of_facts")
