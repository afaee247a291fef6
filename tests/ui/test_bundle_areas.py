"""A part of a page is drawn over it with the mouse or the keyboard, and is gone from the copy that is served."""

from __future__ import annotations

import io

import pikepdf
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ecede_desktop.errors import Refused
from ecede_desktop.records.attachments import About, AttachBytes
from ecede_desktop.records.case_bundles import CasePaper, PageFrame
from ecede_desktop.services import attachments, bundle_pages, bundles, cases
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import documents
from ecede_desktop.ui.case.bundle_area import AreaDialog
from ecede_desktop.ui.case.bundle_dialog import BundleDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.services.bundle_case import command, document_id, lay_bundle_case, lay_pdf, pdf_of, words_of
from tests.services.notice_case import NoticeCase
from tests.services.test_prosecutions import begun
from tests.ui.panels import Settle, Show, look, opened, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
NAME = "Gwen Ffug-Hopkin"


@pytest.fixture
def laid(desk: Desk, manager_desk: Desk) -> NoticeCase:
    made = lay_bundle_case(desk)
    begun(desk, manager_desk, made)
    return made


@pytest.fixture
def dialog(desk: Desk, operations: Operations, laid: NoticeCase, show: Show) -> BundleDialog:
    made = BundleDialog(desk, operations, laid.reference, cases.view_case(desk, laid.reference).pupil.parents)
    show(made)
    return made


def paper_of(dialog: BundleDialog, desk: Desk, number: str) -> CasePaper:
    dialog.papers.choose(document_id(desk, number))
    found = dialog.papers.current()
    assert found is not None
    return found


def asked_of(dialog: BundleDialog, paper: CasePaper) -> FormDialog:
    assert dialog._page is not None
    return dialog.work.take_out(dialog._page.bundle, paper)


def drawing_of(dialog: BundleDialog, asked: FormDialog, paper: CasePaper, settle: Settle) -> AreaDialog:
    asked.control("area").draw.click()
    settle()
    return opened(asked, AreaDialog)


def test_what_is_drawn_with_the_mouse_is_gone_from_the_served_copy(
    desk: Desk, laid: NoticeCase, dialog: BundleDialog, settle: Settle
) -> None:
    paper = paper_of(dialog, desk, "WL/2026/00001")
    asked = asked_of(dialog, paper)
    drawing = drawing_of(dialog, asked, paper, settle)
    assert not drawing.use.isEnabled(), "nothing is drawn yet"
    assert (drawing.page.text(), drawing.later.isEnabled()) == ("Page 1 of 1", False)
    page, wide = drawing.area, drawing.area.width()
    # The words stand at 72 to 400 points across and 700 up a page of A4, which the sheet makes a little smaller.
    top, bottom = QPoint(wide // 12, page.height() * 14 // 100), QPoint(wide - 10, page.height() * 19 // 100)
    QTest.mousePress(page, Qt.MouseButton.LeftButton, pos=top)
    QTest.mouseMove(page, (top + bottom) / 2)
    QTest.mouseRelease(page, Qt.MouseButton.LeftButton, pos=bottom)
    assert drawing.told.text().startswith("Drawn: ")
    drawing.use.click()
    settle()
    assert asked.control("page").text() == "1"
    assert len(asked.control("area").line.text().split()) == 4
    asked.save()
    settle()
    made = bundles.make_bundle(desk, command(desk, laid)).value
    with desk.reading() as session:
        files = {one.kind: documents.content(session, one.number) for one in made.row.papers}
    court, served = files["court_bundle"], files["service_bundle"]
    assert court is not None and served is not None
    assert NAME in " ".join(words_of(court[1]).split())
    assert NAME not in " ".join(words_of(served[1]).split())
    assert [row["kind"] for row in made.row.redactions] == ["area"], "the log says what it was, never the words"
    again = drawing_of(dialog, asked_of(dialog, paper), paper, settle)
    assert again._before(0), "what is taken out already is shown on the page"


def test_the_keyboard_begins_moves_and_resizes_a_rectangle_and_takes_it_away(
    desk: Desk, dialog: BundleDialog, settle: Settle
) -> None:
    paper = paper_of(dialog, desk, "WL/2026/00001")
    asked = asked_of(dialog, paper)
    drawing = drawing_of(dialog, asked, paper, settle)
    area = drawing.area
    QTest.keyClick(area, Qt.Key.Key_Space)
    first = area.rectangle
    assert first is not None
    QTest.keyClick(area, Qt.Key.Key_Up)
    QTest.keyClick(area, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    left, bottom, right, top = area.rectangle or (0, 0, 0, 0)
    assert (left, bottom - first[1], right - first[2], top - first[3]) == (first[0], 6, 6, 6)
    for _ in range(200):
        QTest.keyClick(area, Qt.Key.Key_Down)
    assert area.rectangle is not None
    assert area.rectangle[1] == 0, "it stays on the page"
    QTest.keyClick(area, Qt.Key.Key_Delete)
    assert area.rectangle is None
    assert not drawing.use.isEnabled()
    drawing.reject()
    assert asked.control("area").line.text() == ""


def test_the_numbers_may_still_be_typed(desk: Desk, dialog: BundleDialog, settle: Settle) -> None:
    asked = asked_of(dialog, paper_of(dialog, desk, "WL/2026/00001"))
    asked.control("page").setText("1")
    asked.control("area").line.setText("60 690 560 720")
    why = asked.control("why")
    why.setCurrentIndex(why.findData("third_party"))
    asked.save()
    settle()
    assert dialog._page is not None
    assert [row.area for row in dialog._page.bundle.redactions] == [(60.0, 690.0, 560.0, 720.0)]


def test_a_page_on_its_side_is_shown_as_the_bundle_turns_it(desk: Desk, laid: NoticeCase) -> None:
    with pikepdf.open(io.BytesIO(pdf_of("A letter on its side."))) as document:
        document.pages[0].obj.Rotate = 90
        out = io.BytesIO()
        document.save(out)
    row = attachments.attach_bytes(desk, AttachBytes(About(laid.reference), out.getvalue(), "side.pdf")).value.row
    made = bundle_pages.paper_pages(desk, laid.reference, laid.parent_id, row.id)
    with pikepdf.open(io.BytesIO(made.content)) as document:
        assert int(document.pages[0].obj.get("/Rotate", 0)) == 0, "it is upright on its sheet"
    assert len(made.frames) == 1


def test_a_rectangle_comes_back_from_the_sheet_as_it_was(desk: Desk) -> None:
    frame = PageFrame(0.97, 8.2, 22.7)
    area = (60.0, 690.0, 560.0, 720.0)
    assert frame.on_page(frame.on_sheet(area)) == pytest.approx(area)


def test_a_paper_that_is_not_on_file_is_refused(desk: Desk, laid: NoticeCase) -> None:
    broken = lay_pdf(desk, laid, "L/9", "letter", "x")
    with pytest.raises(Refused) as told:
        bundle_pages.paper_pages(desk, laid.reference, laid.parent_id, laid.pupil.id)
    assert told.value.key == "bundle_paper_unknown"
    assert bundle_pages.paper_pages(desk, laid.reference, laid.parent_id, document_id(desk, broken)).frames
