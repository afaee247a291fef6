"""What a file is by its content, and what keeps it out."""

from __future__ import annotations

import struct
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ecede_desktop.exchange import media_types
from ecede_desktop.exchange.attachment_texts import text_of
from ecede_desktop.exchange.media_types import Found, disagrees, examine
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.policy_attachments import attachment_policy
from tests.exchange import attached_files as made
from tests.exchange.locked import locked_workbook, locked_zip
from tests.exchange.old_workbooks import biff, compound
from tests.exchange.outlook_messages import compound_tree, outlook

POLICY = attachment_policy(load_pack())
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
OLD_EXCEL = compound({"Workbook": biff([["Ffug"]])})
MACRO_SHEET = struct.pack("<HH", 0x0809, 4) + bytes(4) + struct.pack("<HHIBB", 0x85, 8, 0, 2, 1) + b"\x02\0"


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("llythyr.pdf", made.pdf(), "application/pdf"),
        ("late header.pdf", b"\n\n" + made.pdf(), "application/pdf"),
        ("a.png", made.png(), "image/png"),
        ("a.jpg", b"\xff\xd8\xff\xe0\0\x10JFIF\0", "image/jpeg"),
        ("a.tif", b"II*\0\x08\0\0\0", "image/tiff"),
        ("a.gif", b"GIF89a\x01\0\x01\0", "image/gif"),
        ("a.bmp", b"BM" + bytes(12) + b"\x28\0\0\0", "image/bmp"),
        ("a.webp", b"RIFF\x1a\0\0\0WEBPVP8 ", "image/webp"),
        ("a.heic", b"\0\0\0\x18ftypheic\0\0\0\0", "image/heic"),
        ("a.docx", made.word(), WORD),
        ("a.xlsx", made.excel(), EXCEL),
        ("a.odt", made.open_document(), "application/vnd.oasis.opendocument.text"),
        ("a.xls", OLD_EXCEL, "application/vnd.ms-excel"),
        ("a.doc", compound({"WordDocument": bytes(600)}), "application/msword"),
        ("a.eml", made.mail(), "message/rfc822"),
        ("a.msg", outlook(subject="Absence", body="Again."), "application/vnd.ms-outlook"),
        ("a.txt", "Tŷ taclus.\n".encode(), "text/plain"),
        ("a.txt", "Tŷ".encode("utf-16"), "text/plain"),
        ("a.txt", b"caf\xe9 \x96 cp1252", "text/plain"),
        ("a.csv", b"UPN,Surname\n", "text/plain"),
        ("a.rtf", b"{\\rtf1 Annwyl}", "application/rtf"),
        ("a.zip", made.package({"letter.txt": "Annwyl", "scan.png": made.png()}), "application/zip"),
    ],
)
def test_a_file_is_known_by_its_content(name: str, content: bytes, media_type: str) -> None:
    assert examine(content, name, POLICY) == Found(media_type)
    # The same under a name that says nothing.
    assert examine(content, "attachment", POLICY).media_type == media_type


@pytest.mark.parametrize(
    ("name", "content", "danger"),
    [
        ("invoice.pdf", made.PROGRAM, "program"),
        ("a.jpg", b"\x7fELF\x02\x01\x01\0", "program"),
        ("letter.pdf.exe", made.pdf(), "program"),
        ("letter.pdf.exe . ", made.pdf(), "program"),
        ("a.txt", b"#!/bin/sh\nrm -rf x\n", "script"),
        ("update.js", b"var a = 1;\n", "script"),
        ("a.bat", b"dir\r\n", "script"),
        ("a.txt", b"[InternetShortcut]\r\nURL=https://a.example\r\n", "shortcut"),
        ("a.pdf", b"\x4c\0\0\0\x01\x14\x02\0" + bytes(60), "shortcut"),
        ("a.pdf", bytes(32769) + b"CD001" + bytes(100), "disk_image"),
        ("a.txt", b"<!DOCTYPE html><html><body>x</body></html>", "web_page"),
        ("a.png", b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "web_page"),
        ("a.htm", b"only words\n", "web_page"),
        ("a.7z", b"7z\xbc\xaf\x27\x1c" + bytes(30), "archive"),
        ("a.gz", b"\x1f\x8b\x08\0" + bytes(30), "archive"),
        ("a.docx", made.word(more={"word/vbaProject.bin": b"x"}), "macros"),
        ("a.docx", made.word(types="<Types>application/vnd.ms-word.document.macroEnabled.main+xml</Types>"), "macros"),
        ("a.odt", made.open_document(more={"Basic/Standard/Module1.xml": "<x/>"}), "macros"),
        ("a.doc", compound({"WordDocument": bytes(600), "_VBA_PROJECT": b"x"}), "macros"),
        ("a.xls", compound({"Workbook": MACRO_SHEET}), "macros"),
        ("a.docm", made.word(), "macros"),
        ("a.pdf", made.pdf(script=True), "active_pdf"),
        ("a.pdf", made.pdf(launch=True), "active_pdf"),
        ("a.pdf", made.pdf_holding("tool.exe", made.PROGRAM), "embedded_program"),
        ("a.pdf", made.pdf_holding("picture.jpg", made.PROGRAM), "embedded_program"),
        ("a.docx", made.word(more={"word/embeddings/oleObject1.bin": compound_tree(
            {"\x01Ole10Native": made.ole_package("calc.exe", made.PROGRAM)})}), "embedded_program"),
        ("a.docx", made.word(more={"word/embeddings/book.docx": made.word(more={"word/vbaProject.bin": b"x"})}),
         "embedded_program"),
        ("a.rtf", b"{\\rtf1 {\\object\\objemb{\\*\\objdata 0105}}}", "embedded_program"),
        ("a.eml", made.mail(files={"invoice.js": b"var a;"}), "embedded_program"),
        ("a.eml", made.mail(files={"invoice.pdf": made.PROGRAM}), "embedded_program"),
        ("a.msg", outlook(subject="x", files=[("a.exe", made.PROGRAM)]), "embedded_program"),
        ("a.zip", made.package({"docs/letter.txt": "x", "docs/run.exe": made.PROGRAM}), "archive_with_programs"),
        ("a.zip", made.package({"inner.zip": made.package({"run.js": "x"})}), "archive_with_programs"),
        ("a.zip", made.package({"../../etc/cron": "x"}), "archive_with_programs"),
        ("a.zip", locked_zip([("letter.txt", b"x")], b"secret"), "archive_locked"),
        ("a.msi", compound_tree({"x": b"y"}, bytes.fromhex("84100c0000000000c000000000000046")), "installer"),
        ("a.pdf", b"%PDF-1.7 and nothing else", "damaged"),
        ("a.docx", b"PK\x03\x04" + bytes(30), "damaged"),
        ("a.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged"),
        ("a.dat", bytes(range(256)), "unknown"),
        ("a.mp4", b"\0\0\0\x18ftypisom\0\0\0\0", "unknown"),
        ("a.xml", b'<?xml version="1.0"?><CTF/>', "unknown"),
    ],
)  # fmt: skip
def test_what_would_do_harm_is_found_whatever_its_name(name: str, content: bytes, danger: str) -> None:
    found = examine(content, name, POLICY)
    assert found.danger == danger
    assert POLICY.refusal(danger).english.count(". ") <= 1


def test_a_web_page_within_an_email_is_only_its_other_body() -> None:
    assert examine(made.mail(files={"body.htm": b"<html>x</html>"}), "a.eml", POLICY).danger == ""


def test_what_has_a_password_is_taken_and_named_as_locked() -> None:
    assert examine(made.pdf(password="tair gwylan"), "a.pdf", POLICY) == Found("application/pdf", locked=True)
    workbook = examine(locked_workbook(made.excel(), "tair gwylan"), "a.xlsx", POLICY)
    assert (workbook.locked, workbook.danger) == (True, "")
    assert text_of(made.pdf(password="tair gwylan"), "application/pdf", locked=True) == ""


def test_a_bomb_is_refused_without_being_unpacked() -> None:
    bomb = made.package({"a.txt": b"0" * 60_000_000})
    assert examine(bomb, "a.zip", POLICY).danger == "archive_with_programs"


def test_a_document_that_unpacks_too_far_is_told_as_a_document_and_not_as_a_zip_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # The limit is lowered rather than hundreds of megabytes packed.
    monkeypatch.setattr("ecede_desktop.exchange.zip_parts.MAX_UNPACKED", 1_000_000)
    bomb = {"word/header1.xml": b"0" * 2_000_000}
    for content, name in ((made.word(more=bomb), "a.docx"), (made.open_document(more=bomb), "a.odt")):
        refusal = POLICY.refusal(examine(content, name, POLICY).danger)
        assert refusal.key == "unpacks_too_large" and "ZIP" not in refusal.english + refusal.welsh


def test_a_pack_without_a_sentence_for_what_was_found_says_that_the_file_is_damaged() -> None:
    older = replace(POLICY, refused=tuple(row for row in POLICY.refused if row.key != "unpacks_too_large"))
    assert older.refusal("unpacks_too_large").key == "damaged"


@pytest.mark.parametrize(
    ("name", "disagreeing"),
    [("a.png", False), ("a.PNG", False), ("a.pdf", True), ("a", False), ("photo.jpg", True)],
)
def test_a_name_that_says_another_kind_is_told(name: str, disagreeing: bool) -> None:
    assert disagrees(examine(made.png(), name, POLICY), name, POLICY) is disagreeing


def test_files_within_files_are_looked_into_so_far_and_no_further() -> None:
    content = made.mail(files={"run.exe": made.PROGRAM})
    for _ in range(media_types.DEEPEST + 2):
        content = made.mail(files={"message.eml": content})
    assert examine(content, "a.eml", POLICY).danger == "embedded_program"


@pytest.mark.parametrize(
    ("content", "media_type", "words"),
    [
        (made.pdf("Llanw a thrai"), "application/pdf", "Llanw a thrai"),
        (made.word("Annwyl Mrs Ffug\nTŷ taclus"), WORD, "Annwyl Mrs Ffug\nTŷ taclus"),
        (made.excel("Ffug-Jones"), EXCEL, "Absence\nFfug-Jones\n12"),
        (made.open_document("Llythyr"), "application/vnd.oasis.opendocument.text", "Llythyr"),
        (OLD_EXCEL, "application/vnd.ms-excel", "Ffug"),
        ("Ŵyn".encode("utf-16"), "text/plain", "Ŵyn"),
        (b"\xef\xbb\xbfcaf\xc3\xa9", "text/plain", "café"),
        (made.png(), "image/png", ""),
        (b"%PDF-1.4 broken", "application/pdf", ""),
        (b"PK\x03\x04", WORD, ""),
        (made.package({"a/letter.txt": "xy"}), "application/zip", "a/letter.txt\t2"),
    ],
)
def test_words_are_read_for_find_and_preview(content: bytes, media_type: str, words: str) -> None:
    found = text_of(content, media_type)
    assert words in found if words else found == ""


def test_a_document_with_entities_gives_no_words_and_no_harm() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><w:document><w:t>&a;</w:t></w:document>'
    content = made.package({"[Content_Types].xml": "<Types/>", "word/document.xml": bomb})
    assert text_of(content, WORD) == ""


@settings(max_examples=150, deadline=None)
@given(
    start=st.sampled_from(
        [
            b"",
            b"%PDF-1.4\n",
            b"PK\x03\x04",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
            b"From: a\r\nTo: b\r\nDate: c\r\n",
            b"{\\rtf",
        ]
    ),
    rest=st.binary(max_size=2000),
)
def test_no_bytes_whatever_bring_it_down(start: bytes, rest: bytes) -> None:
    found = examine(start + rest, "a.pdf", POLICY)
    assert isinstance(text_of(start + rest, found.media_type), str)


@settings(max_examples=60, deadline=None)
@given(at=st.integers(0, 3000), byte=st.integers(0, 255), which=st.integers(0, 4))
def test_a_damaged_file_is_told_or_read_and_never_breaks(at: int, byte: int, which: int) -> None:
    whole = [
        made.pdf(),
        made.word(),
        OLD_EXCEL,
        outlook(subject="x", body="y" * 5000),
        made.mail(files={"a.txt": b"x"}),
    ]
    content = bytearray(whole[which])
    content[at % len(content)] = byte
    found = examine(bytes(content), "a.bin2", POLICY)
    assert isinstance(text_of(bytes(content), found.media_type), str)
