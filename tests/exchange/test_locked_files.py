"""Trap 31: workbooks and ZIP files behind a password, opened in memory or refused in one sentence."""

from __future__ import annotations

import logging

import pytest

from ecede_desktop.exchange.compound_files import CompoundFile
from ecede_desktop.exchange.locked_files import unlocked
from ecede_desktop.records.imports import FileRefused
from tests.exchange.locked import locked_workbook, locked_zip
from tests.exchange.old_workbooks import compound, xls
from tests.exchange.register_files import GWYN, faults, read, xlsx

ROWS = [["UPN", "Date", "Session", "Mark"], [GWYN, "2018-09-10", "AM", "/"]]
TEXT = b"UPN,Date,Session,Mark\n" + GWYN.encode() + b",2018-09-10,AM,/\n"
PASSWORD = "cath ddu £5 ŵy"


@pytest.fixture(scope="module")
def plain() -> bytes:
    return xlsx(ROWS)


@pytest.fixture(scope="module")
def workbook(plain: bytes) -> bytes:
    return locked_workbook(plain, PASSWORD)


def key_of(content: bytes, password: str) -> str:
    with pytest.raises(FileRefused) as refused:
        unlocked(content, "locked.file", password)
    assert [p.key for p in refused.value.problems] == [refused.value.key]
    assert password not in str(refused.value)
    return refused.value.key


def test_a_workbook_opens_with_its_password_and_with_no_other(plain: bytes, workbook: bytes):
    assert unlocked(workbook, "a.xlsx", PASSWORD) == plain
    assert key_of(workbook, PASSWORD.upper()) == "password_wrong"


def test_what_is_not_locked_is_left_as_it_is(plain: bytes):
    assert unlocked(plain, "a.xlsx", PASSWORD) is None
    assert unlocked(TEXT, "a.csv", PASSWORD) is None
    assert unlocked(xls(ROWS), "a.xls", PASSWORD) is None


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "cp850"])
def test_a_zip_file_opens_however_the_letters_of_its_password_were_written(encoding: str):
    password = "cath ddu £5 â"
    content = locked_zip([("register.csv", TEXT)], password.encode(encoding))
    assert unlocked(content, "a.zip", password) == TEXT
    assert key_of(content, "cath wen") == "password_wrong"


def test_a_locked_workbook_in_a_locked_zip_file_opens_with_the_one_password(plain: bytes):
    inner = locked_workbook(plain, "cath")
    assert unlocked(locked_zip([("register.xlsx", inner)], b"cath"), "a.zip", "cath") == plain


def test_zip_files_that_are_not_opened_say_what_to_do():
    assert key_of(locked_zip([("a.csv", TEXT)], b"cath", method=99), "cath") == "archive_aes"
    assert key_of(locked_zip([("a.csv", TEXT), ("b.csv", TEXT)], b"cath"), "cath") == "archive_locked_many"


def test_a_workbook_damaged_behind_its_password_is_told(plain: bytes, workbook: bytes):
    package = CompoundFile(workbook).stream("EncryptedPackage")
    at = workbook.index(package[3000:3100])
    broken = workbook[:at] + bytes(512) + workbook[at + 512 :]
    opened = unlocked(broken, "a.xlsx", PASSWORD)
    assert opened is not None
    assert opened != plain
    assert [key for *_, key in faults(read(opened))] == ["workbook_broken"]


@pytest.mark.parametrize(
    "info",
    [
        b"\4\0\4\0@\0\0\0<encryption spinCount='99999999'/>",
        b"\4\0\4\0@\0\0\0<!DOCTYPE x [<!ENTITY a 'aaaa'>]><encryption/>",
        b"\4\0\4\0@\0\0\0<encryption",
        b"\3\0\2\0$\0\0\0",
        b"\3\0\3\0$\0\0\0",
        b"y",
    ],
    ids=["hours", "entities", "cut off", "old and cut off", "unknown", "nothing"],
)
def test_what_describes_the_lock_can_be_no_trap(info: bytes):
    content = compound({"EncryptedPackage": b"x" * 5000, "EncryptionInfo": info})
    assert key_of(content, "cath") == "locked_otherwise"


def test_no_key_is_ever_logged(workbook: bytes, caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.DEBUG):
        unlocked(workbook, "a.xlsx", PASSWORD)
    assert not [record for record in caplog.records if record.name.startswith("msoffcrypto")]
