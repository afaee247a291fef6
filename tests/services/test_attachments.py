"""Attaching files: what is kept, what is told, and what leaves no trace."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import os
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from sqlalchemy import event, text

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.exchange.attachment_texts import text_of
from ecede_desktop.law.policy import load_pack
from ecede_desktop.records.attachments import About, AttachBytes, AttachFile, WithdrawAttachment
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.visits import ContactKind, LogVisit
from ecede_desktop.services import attachment_exports, attachment_files, attachments, cases, visits
from ecede_desktop.services.attachment_files import Stopped
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.paper_files import NotSaved
from ecede_desktop.store.attachments import PART, NoSuchAttachment
from ecede_desktop.store.engine import Store
from ecede_desktop.store.faults import NoRoom
from ecede_desktop.store.tables import NoteText
from tests.desks import ALED, NOW
from tests.exchange import attached_files as made
from tests.exchange.outlook_messages import outlook
from tests.services.caseload import audit_lines, counted, lay_pupil

REFERENCE = "AWS/2026/00001"
CASE = About(REFERENCE)
PASSWORD = "tair gwylan lwyd"


@pytest.fixture(autouse=True)
def case(desk: Desk) -> None:
    assert cases.open_case(desk, OpenCase("Whole days.", upn=lay_pupil(desk).upn)).value.reference == REFERENCE


def written(folder: Path, name: str, content: bytes) -> Path:
    file = folder / name
    file.write_bytes(content)
    return file


def found_notes(desk: Desk, word: str) -> int:
    with desk.reading() as session:
        return len(session.query(NoteText).where(NoteText.text.contains(word)).all())


def test_a_file_is_kept_byte_for_byte_with_its_words_and_an_audit_line(desk: Desk, tmp_path: Path) -> None:
    content, before = made.pdf("Llanwrtyd"), len(audit_lines(desk))
    file = written(tmp_path, "llythyr ŵ.pdf", content)
    outcome = attachments.attach_file(
        desk, AttachFile(CASE, file, origin="Ysgol Ffug", received_on=dt.date(2026, 3, 1))
    )
    row = outcome.value.row
    assert (row.file_name, row.title, row.media_type, row.size) == (
        "llythyr ŵ.pdf",
        "llythyr ŵ",
        "application/pdf",
        len(content),
    )
    assert (row.origin, row.received_on, row.added_by) == ("Ysgol Ffug", dt.date(2026, 3, 1), "Aled Ffug-Swyddog")
    assert row.sha256 == hashlib.sha256(content).hexdigest()
    assert outcome.changes.kinds >= {"attachment", "case"}
    assert audit_lines(desk, before) == [("create", "attachment")]
    assert found_notes(desk, "llanwrtyd") == 1
    assert attachments.view_attachment(desk, row.id).content == content
    assert audit_lines(desk, before)[1:] == [("view", "attachment")]
    assert attachments.list_attachments(desk, REFERENCE) == (row,)


def test_a_file_of_several_parts_comes_back_whole(desk: Desk, tmp_path: Path) -> None:
    content = made.png() + os.urandom(3 * PART + 17)
    told: list[tuple[int, int]] = []
    file = written(tmp_path, "scan.png", content)
    row = attachments.attach_file(desk, AttachFile(CASE, file), lambda at, of: told.append((at, of))).value.row
    assert counted(desk)["attachment_part"] == 4
    assert attachments.view_attachment(desk, row.id).content == content
    assert [at for at, _ in told] == sorted(at for at, _ in told)
    assert told[-1][0] == told[-1][1]


def test_the_same_bytes_twice_are_kept_once_in_a_case_and_told(desk: Desk) -> None:
    first = attachments.attach_bytes(desk, AttachBytes(CASE, made.png(), "a.png")).value
    again = attachments.attach_bytes(desk, AttachBytes(CASE, made.png(), "b.png", title="Other"))
    assert not again.changes
    assert again.value.was_there
    assert again.value.row == first.row
    cases.open_case(desk, OpenCase("Too.", upn=lay_pupil(desk, 2, "Elin").upn))
    other = attachments.attach_bytes(desk, AttachBytes(About("AWS/2026/00002"), made.png(), "a.png")).value
    assert not other.was_there


def test_what_is_withdrawn_stays_with_the_reason_and_is_no_longer_found(desk: Desk) -> None:
    row = attachments.attach_bytes(desk, AttachBytes(CASE, b"Llanfihangel", "a.txt")).value.row
    with pytest.raises(Refused, match="Say why"):
        attachments.withdraw_attachment(desk, WithdrawAttachment(row.id, "  "))
    gone = attachments.withdraw_attachment(desk, WithdrawAttachment(row.id, "Another family's letter")).value
    assert (gone.withdrawn_reason, gone.withdrawn_at) == ("Another family's letter", desk.clock.now())
    assert found_notes(desk, "llanfihangel") == 0
    assert not attachments.withdraw_attachment(desk, WithdrawAttachment(row.id, "Once more")).changes
    assert attachments.view_attachment(desk, row.id).content == b"Llanfihangel"
    # It may come back: the first stays withdrawn beside it, at the end of the list.
    back = attachments.attach_bytes(desk, AttachBytes(CASE, b"Llanfihangel", "a.txt")).value
    assert not back.was_there
    assert [one.id for one in attachments.list_attachments(desk, REFERENCE)] == [back.row.id, row.id]


def test_a_file_is_linked_to_its_contact(desk: Desk) -> None:
    contact = visits.log_visit(
        desk, LogVisit(REFERENCE, dt.date(2026, 3, 2), kind=ContactKind.EMAIL, observations="Mother wrote.")
    ).value
    row = attachments.attach_bytes(desk, AttachBytes(About(contact_id=contact.id), made.mail(), "a.eml")).value.row
    assert (row.contact_id, row.case_reference) == (contact.id, REFERENCE)


def test_a_file_is_attached_to_a_pupil_without_a_case(desk: Desk) -> None:
    pupil = lay_pupil(desk, 3, "Osian")
    about = About(pupil_id=pupil.id)
    row = attachments.attach_bytes(desk, AttachBytes(about, b"words", "a.txt")).value.row
    assert attachments.list_attachments(desk, pupil_id=pupil.id) == (row,)
    assert attachments.attach_bytes(desk, AttachBytes(about, b"words", "a.txt")).value.was_there


@pytest.mark.parametrize(
    ("name", "content", "key", "says"),
    [
        ("invoice.pdf", made.PROGRAM, "attachment_refused", "It is a program"),
        ("letter.pdf.js", b"var a;", "attachment_refused", "It is a script"),
        ("a.docm", made.word(), "attachment_refused", "without macros"),
        ("a.dat", bytes(range(256)), "attachment_refused", "Save it as PDF"),
        ("a.zip", made.package({"x/run.exe": made.PROGRAM}), "attachment_refused_within", "“x/run.exe” in it"),
        ("a.txt", b"", "attachment_empty", "is empty"),
    ],
)
def test_what_is_refused_is_told_in_a_sentence_and_leaves_no_trace(
    desk: Desk, tmp_path: Path, name: str, content: bytes, key: str, says: str
) -> None:
    before = counted(desk)
    for attach in (
        lambda: attachments.attach_file(desk, AttachFile(CASE, written(tmp_path, name, content))),
        lambda: attachments.attach_bytes(desk, AttachBytes(CASE, content, name)),
    ):
        with pytest.raises(Refused) as refused:
            attach()
        assert refused.value.key == key
        assert says in refused.value.text
        assert name in refused.value.text
    assert counted(desk) == before


def test_two_gigabytes_are_refused_before_a_byte_is_read(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "film.pdf"
    with file.open("wb") as out:
        out.truncate(2 << 30)
    read: list[int] = []
    with pytest.raises(Refused, match="2048 MB; up to 50 MB") as refused:
        attachments.attach_file(desk, AttachFile(CASE, file), lambda at, _of: read.append(at))
    assert read == []
    assert "Setting of the service" in refused.value.rule
    with pytest.raises(Refused, match="up to 50 MB"):
        attachments.attach_bytes(desk, AttachBytes(CASE, bytes((50 << 20) + 1), "a.png"))


def test_a_file_that_grows_while_it_is_read_is_refused(desk: Desk, tmp_path: Path) -> None:
    file = written(tmp_path, "scan.png", made.png() + bytes(2 * PART))

    def grow(_at: int, _of: int) -> None:
        with file.open("ab") as more:
            more.write(b"more")

    with pytest.raises(Refused) as refused:
        attachments.attach_file(desk, AttachFile(CASE, file), grow)
    assert refused.value.key == "attachment_changing"
    assert counted(desk)["attachment"] == 0


def test_what_is_no_file_is_told(desk: Desk, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for path, key in (
        (tmp_path, "attachment_is_folder"),
        (tmp_path / "pipe", "attachment_no_file"),
        (tmp_path / "gone.pdf", "attachment_gone"),
        (tmp_path / "gone" / "gone.pdf", "attachment_gone"),
    ):
        with pytest.raises(Refused) as refused:
            attachments.attach_file(desk, AttachFile(CASE, path))
        assert refused.value.key == key


def test_stopping_keeps_nothing(desk: Desk, tmp_path: Path) -> None:
    file, before = written(tmp_path, "scan.png", made.png() + bytes(6 * PART)), counted(desk)
    for after in (1, 5, 9, 11):
        asked = iter(range(100))
        with pytest.raises(Stopped):
            attachments.attach_file(
                desk, AttachFile(CASE, file), cancelled=lambda after=after, asked=asked: next(asked) >= after
            )
    assert counted(desk) == before


def test_a_full_disk_keeps_nothing_and_the_store_stays_well(desk: Desk, store: Store, tmp_path: Path) -> None:
    before = counted(desk)

    def narrow(connection: object, _record: object, _proxy: object) -> None:
        cursor = connection.cursor()  # type: ignore[attr-defined]
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {pages + 300}")

    event.listen(store.engine, "checkout", narrow)
    try:
        with pytest.raises(NoRoom):
            attachments.attach_bytes(desk, AttachBytes(CASE, made.png() + os.urandom(5 * PART), "scan.png"))
    finally:
        event.remove(store.engine, "checkout", narrow)
    assert counted(desk) == before
    with desk.reading() as session:
        assert session.execute(text("PRAGMA integrity_check")).scalar() == "ok"


def test_a_locked_pdf_is_kept_and_named_as_locked(desk: Desk) -> None:
    row = attachments.attach_bytes(desk, AttachBytes(CASE, made.pdf(password="x" * 12), "a.pdf")).value.row
    assert row.locked
    assert attachments.view_attachment(desk, row.id).preview == "none"


def test_a_name_that_says_another_kind_is_told_and_cleaned(desk: Desk) -> None:
    attached = attachments.attach_bytes(desk, AttachBytes(CASE, made.png(), "C:\\Scans\\a\u202efdp.pdf\r\n")).value
    assert attached.name_disagrees
    assert attached.row.file_name == "afdp.pdf"
    assert attached.row.media_type == "image/png"


def test_several_files_are_taken_each_by_itself(desk: Desk, tmp_path: Path) -> None:
    commands = [
        AttachFile(CASE, written(tmp_path, "a.pdf", made.pdf())),
        AttachFile(CASE, written(tmp_path, "b.exe", made.PROGRAM)),
        AttachBytes(CASE, made.png(), "pasted.png"),
        AttachFile(CASE, tmp_path / "gone.pdf"),
    ]
    told: list[int] = []
    outcome = attachments.attach_files(desk, commands, lambda at, of: told.append(at * 100 // of))
    assert [one.row.file_name for one in outcome.value.attached] == ["a.pdf", "pasted.png"]
    assert [(one.file_name, one.key) for one in outcome.value.refused] == [
        ("b.exe", "attachment_refused"), ("gone.pdf", "attachment_gone"),
    ]  # fmt: skip
    assert told == sorted(told)
    assert outcome.changes.kinds >= {"attachment"}
    stopped = attachments.attach_files(desk, commands, cancelled=lambda: True).value
    assert (stopped.attached, stopped.stopped) == ((), True)


def test_the_files_of_an_email_can_be_attached_by_themselves(desk: Desk) -> None:
    for name, content in (
        ("a.eml", made.mail(files={"llythyr.pdf": made.pdf()})),
        ("a.msg", outlook(subject="x", sender="Ysgol", files=[("llythyr.pdf", made.pdf("Other"))])),
    ):
        row = attachments.attach_bytes(desk, AttachBytes(CASE, content, name)).value.row
        view = attachments.view_attachment(desk, row.id)
        assert view.mail is not None
        part = attachments.attach_part_of_mail(desk, row.id, 0).value
        assert (part.row.file_name, part.row.media_type) == ("llythyr.pdf", "application/pdf")
        with pytest.raises(Refused, match="no such file"):
            attachments.attach_part_of_mail(desk, row.id, 5)


def test_the_newest_files_of_a_folder_are_offered(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    (folder / "folder").mkdir(parents=True)
    for number, name in enumerate(("old.pdf", "new.pdf", "run.exe", "~$lock.docx", ".hidden")):
        os.utime(written(folder, name, b"x"), (1_700_000_000 + number, 1_700_000_000 + number))
    found = attachment_files.list_folder(desk, folder)
    assert [(file.path.name, file.refusal) for file in found] == [
        ("run.exe", "program"),
        ("new.pdf", ""),
        ("old.pdf", ""),
    ]
    with pytest.raises(Refused, match="There is no folder"):
        attachment_files.list_folder(desk, tmp_path / "none")


def test_a_copy_is_saved_with_and_without_a_password_and_audited(desk: Desk, tmp_path: Path) -> None:
    row = attachments.attach_bytes(desk, AttachBytes(CASE, made.pdf(), "a.pdf")).value.row
    before = len(audit_lines(desk))
    attachment_exports.export_attachment(desk, row.id, tmp_path / "plain.pdf")
    assert (tmp_path / "plain.pdf").read_bytes() == made.pdf()
    attachment_exports.export_attachment(desk, row.id, tmp_path / "locked.pdf", PASSWORD)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "locked.pdf")
    assert len(pikepdf.open(tmp_path / "locked.pdf", password=PASSWORD).pages) == 1
    assert audit_lines(desk, before) == [("export", "attachment")] * 2
    with pytest.raises(Refused, match="12 letters"):
        attachment_exports.export_attachment(desk, row.id, tmp_path / "x.pdf", "short")
    with pytest.raises(NotSaved):
        attachment_exports.export_attachment(desk, row.id, tmp_path)
    assert len(audit_lines(desk, before)) == 2
    assert not (tmp_path / "x.pdf").exists()


def test_an_office_document_is_locked_by_its_own_lock_and_a_picture_cannot_be(desk: Desk, tmp_path: Path) -> None:
    from msoffcrypto import OfficeFile

    row = attachments.attach_bytes(desk, AttachBytes(CASE, made.word("Annwyl"), "a.docx")).value.row
    attachment_exports.export_attachment(desk, row.id, tmp_path / "a.docx", PASSWORD)
    opened = io.BytesIO()
    with (tmp_path / "a.docx").open("rb") as file:
        office = OfficeFile(file)
        office.load_key(password=PASSWORD)
        office.decrypt(opened)
    assert text_of(opened.getvalue(), row.media_type) == "Annwyl"
    picture = attachments.attach_bytes(desk, AttachBytes(CASE, made.png(), "a.png")).value.row
    with pytest.raises(Refused) as refused:
        attachment_exports.export_attachment(desk, picture.id, tmp_path / "a.png", PASSWORD)
    assert refused.value.key == "attachment_cannot_lock"


def test_bytes_that_were_changed_in_the_store_are_never_shown(desk: Desk, store: Store) -> None:
    row = attachments.attach_bytes(desk, AttachBytes(CASE, made.pdf(), "a.pdf")).value.row
    with store.engine.begin() as connection:
        connection.execute(text("UPDATE attachment_part SET content = x'00'"))
    with pytest.raises(Refused) as refused:
        attachments.view_attachment(desk, row.id)
    assert refused.value.key == "attachment_damaged"


def test_what_is_not_there_is_told(desk: Desk) -> None:
    row = attachments.attach_bytes(desk, AttachBytes(CASE, made.png(), "a.png")).value.row
    with pytest.raises(NoSuchAttachment):
        attachments.view_attachment(desk, replace(row, id=desk.user.id).id)
    with pytest.raises(Refused, match="which case or pupil"):
        attachments.attach_bytes(desk, AttachBytes(About(), made.png(), "a.png"))
    with pytest.raises(Refused, match="open the case again"):
        attachments.attach_bytes(desk, AttachBytes(About(contact_id=row.id), made.png(), "a.png"))


def test_a_file_of_several_parts_works_on_either_database(any_store: Store) -> None:
    desk = Desk(any_store, ALED, FixedClock(NOW), load_pack())
    about, content = About(pupil_id=lay_pupil(desk).id), made.png() + os.urandom(2 * PART)
    row = attachments.attach_bytes(desk, AttachBytes(about, content, "scan.png")).value.row
    assert attachments.view_attachment(desk, row.id).content == content
    assert attachments.withdraw_attachment(desk, WithdrawAttachment(row.id, "Wrong")).value.withdrawn_reason == "Wrong"


def test_a_name_that_no_file_can_have_and_a_day_to_come_are_refused_in_a_sentence(desk: Desk, tmp_path: Path) -> None:
    before = counted(desk)
    with pytest.raises(Refused, match="There is no file"):
        attachments.attach_file(desk, AttachFile(CASE, tmp_path / "a\0b.pdf"))
    file = written(tmp_path, "a.pdf", made.pdf("Llanwrtyd"))
    with pytest.raises(Refused, match="still to come"):
        attachments.attach_file(desk, AttachFile(CASE, file, received_on=dt.date(2099, 1, 1)))
    assert counted(desk) == before
