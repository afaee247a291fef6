"""Attachments in the window: added in every way, shown from memory, saved and withdrawn."""

from __future__ import annotations

import datetime as dt
import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop.records.attachments import About, AttachBytes
from ecede_desktop.records.visits import LogVisit
from ecede_desktop.services import attachments, cases, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case.documents_tab import DocumentsTab
from ecede_desktop.ui.case.folder_dialog import FolderDialog
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from ecede_desktop.ui.widgets.image_view import MOST_SIDE, read_pages
from ecede_desktop.ui.widgets.text_dialog import TextDialog
from tests.exchange import attached_files as made
from tests.services.caseload import audit_lines
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
REFERENCE = "AWS/2026/00001"
Answer = Callable[[], FormDialog]


@pytest.fixture
def tab(desk: Desk, operations: Operations, show: Show, settle: Settle) -> DocumentsTab:
    """The documents of a case with a visit and nothing attached."""
    open_a_case(desk)
    visits.log_visit(
        desk,
        LogVisit(REFERENCE, dt.date(2026, 2, 27), who_seen="Mother", observations="Tidy.", not_alone_reason="Out."),
    )
    made_tab = DocumentsTab(desk, operations)
    made_tab.show_view(cases.view_case(desk, REFERENCE))
    made_tab.resize(1100, 640)
    show(made_tab)
    return made_tab


@pytest.fixture
def again(desk: Desk, tab: DocumentsTab, settle: Settle) -> Callable[[], None]:
    """Read the case anew, as its panel does after a change."""

    def read() -> None:
        tab.show_view(cases.view_case(desk, REFERENCE))
        settle()

    return read


def dialog_of(tab: DocumentsTab) -> FormDialog:
    return next(one for one in tab.findChildren(FormDialog) if one.isVisible())


def attach(tab: DocumentsTab, settle: Settle, **typed: str) -> None:
    dialog = dialog_of(tab)
    for key, value in typed.items():
        dialog.control(key).setText(value)
    dialog.save()
    settle()


def written(folder: Path, name: str, content: bytes) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def test_an_empty_list_says_what_can_be_attached(tab: DocumentsTab) -> None:
    assert tab.attachments.empty.isVisible()
    assert "PDF" in tab.attachments.empty.accessibleName()


def test_a_chosen_file_is_attached_and_shown_at_once(
    desk: Desk, tab: DocumentsTab, settle: Settle, tmp_path: Path
) -> None:
    tab.attachments.work.ask_files = lambda _parent: (written(tmp_path, "llythyr ŵ.pdf", made.pdf()),)
    tab.attachments.choose.click()
    dialog = dialog_of(tab)
    assert dialog.control("title").text() == "llythyr ŵ"
    contact = dialog.control("contact")
    contact.setCurrentIndex(1)
    assert "Home visit" in contact.currentText()
    attach(tab, settle, origin="Ysgol Ffug", received_on="01/03/2026")
    row = attachments.list_attachments(desk, REFERENCE)[0]
    assert (row.origin, row.received_on) == ("Ysgol Ffug", dt.date(2026, 3, 1))
    assert row.contact_id is not None
    assert "“llythyr ŵ” is attached." in tab.attachments.said.text
    preview = tab.attachments.preview
    assert preview.stack.currentWidget() is preview.pdf
    assert preview.pdf.pages == 1
    assert "From Ysgol Ffug" in preview.about.text()


def test_files_are_attached_by_dropping_them(desk: Desk, tab: DocumentsTab, settle: Settle, tmp_path: Path) -> None:
    data = QMimeData()
    files = [written(tmp_path, "a.png", made.png()), written(tmp_path, "run.exe", made.PROGRAM)]
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # only the system makes these events without it
        enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(tab.attachments, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)
    QApplication.sendEvent(tab.attachments, drop)
    attach(tab, settle)
    assert [row.file_name for row in attachments.list_attachments(desk, REFERENCE)] == ["a.png"]
    said = tab.attachments.said.text
    assert "“a” is attached." in said
    assert "“run.exe” cannot be attached. It is a program" in said


@pytest.mark.parametrize("kind", ["picture", "words", "file", "nothing"])
def test_what_is_in_the_clipboard_is_attached(
    desk: Desk, tab: DocumentsTab, settle: Settle, tmp_path: Path, kind: str, qtbot: QtBot
) -> None:
    clipboard = QGuiApplication.clipboard()
    if kind == "picture":
        image = QImage(4, 3, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkCyan)
        clipboard.setImage(image)
    elif kind == "words":
        clipboard.setText("Mae’r ysgol wedi ffonio.")
    elif kind == "file":
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(written(tmp_path, "scan.png", made.png())))])
        clipboard.setMimeData(data)
    else:
        clipboard.clear()
    tab.attachments.paste.click()
    if kind == "nothing":
        assert "The clipboard holds no file" in tab.attachments.said.text
        return
    attach(tab, settle)
    row = attachments.list_attachments(desk, REFERENCE)[0]
    assert row.media_type == {"words": "text/plain"}.get(kind, "image/png")
    preview = tab.attachments.preview
    assert preview.stack.currentWidget() is (preview.words if kind == "words" else preview.image)
    clipboard.clear()


def test_the_newest_of_a_folder_are_ticked(
    desk: Desk, tab: DocumentsTab, settle: Settle, show: Show, tmp_path: Path
) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    written(folder, "letter.pdf", made.pdf())
    written(folder, "macro.docm", b"x")
    tab.attachments.work.ask_folder = lambda _parent: folder
    tab.attachments.folder.click()
    settle()
    dialog = tab.findChild(FolderDialog)
    assert dialog is not None
    lines = {dialog.files.item(at).text().split("\n")[0]: dialog.files.item(at) for at in range(dialog.files.count())}
    assert not lines["macro.docm"].flags() & Qt.ItemFlag.ItemIsEnabled
    assert "macros" in lines["macro.docm"].text()
    assert not dialog.attach.isEnabled()
    lines["letter.pdf"].setCheckState(Qt.CheckState.Checked)
    dialog.attach.click()
    attach(tab, settle)
    assert [row.title for row in attachments.list_attachments(desk, REFERENCE)] == ["letter"]


@pytest.mark.parametrize(
    ("name", "content", "page"),
    [
        ("a.docx", made.word("Annwyl Mrs Ffug"), "words"),
        ("a.txt", b"Words.", "words"),
        ("a.png", made.png(), "image"),
        ("a.eml", made.mail(files={"a.pdf": made.pdf()}), "mail"),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0", "nothing"),
        ("locked.pdf", made.pdf(password="x" * 12), "nothing"),
        ("broken.png", made.png()[:40], "nothing"),
    ],
)
def test_each_kind_is_shown_in_its_own_way(
    desk: Desk, tab: DocumentsTab, again: Callable[[], None], name: str, content: bytes, page: str
) -> None:
    attachments.attach_bytes(desk, AttachBytes(About(REFERENCE), content, name))
    again()
    preview = tab.attachments.preview
    assert preview.stack.currentWidget() is getattr(preview, page)
    if page == "nothing":
        assert "save a copy" in preview.nothing.text().lower()


def test_an_email_shows_its_heads_and_its_files_can_be_attached(
    desk: Desk, tab: DocumentsTab, again: Callable[[], None], settle: Settle
) -> None:
    attachments.attach_bytes(desk, AttachBytes(About(REFERENCE), made.mail(files={"a.pdf": made.pdf()}), "a.eml"))
    again()
    mail = tab.attachments.preview.mail
    first = [part.text() for part in mail.heads[0]]
    assert first == ["From", "Siân Ffug <sian@ysgol.example>"]
    assert mail.text.toPlainText().strip() == "Absent again today."
    mail.parts[0].click()
    settle()
    again()
    assert {row.file_name for row in attachments.list_attachments(desk, REFERENCE)} == {"a.eml", "a.pdf"}


def test_an_attachment_is_withdrawn_with_a_reason_and_stays(
    desk: Desk, tab: DocumentsTab, again: Callable[[], None], settle: Settle
) -> None:
    attachments.attach_bytes(desk, AttachBytes(About(REFERENCE), made.png(), "a.png"))
    again()
    tab.attachments.preview.withdraw.click()
    dialog = tab.findChild(TextDialog)
    assert dialog is not None
    dialog.save_button.click()
    assert dialog.field.error
    dialog.text.setPlainText("Another child's")
    dialog.save_button.click()
    settle()
    again()
    preview = tab.attachments.preview
    assert "Another child's" in preview.withdrawn.text
    assert not preview.withdraw.isVisible()
    assert tab.attachments.model.index(0, 0).data() == "a (withdrawn)"


def test_a_copy_is_saved_with_a_password_that_is_typed_twice(
    desk: Desk, tab: DocumentsTab, again: Callable[[], None], settle: Settle, tmp_path: Path
) -> None:
    attachments.attach_bytes(desk, AttachBytes(About(REFERENCE), made.pdf(), "a.pdf"))
    again()
    out = tmp_path / "copy.pdf"
    tab.attachments.work.ask_copy = lambda _parent, _name: out
    tab.attachments.preview.save.click()
    dialog = dialog_of(tab)
    dialog.control("password").setText("short")
    dialog.save()
    assert "differ" in dialog.fields["again"].error
    dialog.control("again").setText("short")
    dialog.save()
    settle()
    assert "too short" in dialog.fields["password"].error
    for key in ("password", "again"):
        dialog.control(key).setText("tair gwylan lwyd")
    dialog.save()
    settle()
    assert b"/Encrypt" in out.read_bytes()
    assert "Saved as" in tab.attachments.said.text


def test_looking_is_kept_in_the_audit_once_and_only_when_it_is_in_sight(
    desk: Desk, tab: DocumentsTab, again: Callable[[], None], settle: Settle
) -> None:
    tab.which.setCurrentIndex(1)
    attachments.attach_bytes(desk, AttachBytes(About(REFERENCE), made.png(), "a.png"))
    before = len(audit_lines(desk))
    again()
    assert ("view", "attachment") not in audit_lines(desk, before)
    tab.which.setCurrentIndex(0)
    settle()
    again()
    assert audit_lines(desk, before).count(("view", "attachment")) == 1


def test_a_second_language_says_everything_again(tab: DocumentsTab, qapp: QApplication) -> None:
    i18n.set_language(qapp, "cy")
    tab.retranslate()
    assert tab.attachments.preview.title.text() == ""


def test_a_picture_is_upright_and_never_larger_than_is_shown() -> None:
    assert [image.width() for image in read_pages(made.png(MOST_SIDE + 400, 4))] == [MOST_SIDE]
    assert read_pages(b"nothing") == []


def test_a_picture_that_claims_to_be_huge_is_not_unpacked() -> None:
    huge = bytearray(made.png())
    huge[16:24] = (200_000).to_bytes(4, "big") * 2
    assert read_pages(bytes(huge)) == []
