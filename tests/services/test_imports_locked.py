"""Trap 31: a locked register goes in with its password, is kept locked, and the password stands nowhere."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

import pytest
from sqlalchemy import select

from ecede_desktop.records.batches import TakeBatch
from ecede_desktop.services import import_batches, import_profiles, imports
from ecede_desktop.store import registers
from ecede_desktop.store.tables import ImportFile, metadata
from tests.exchange.locked import locked_workbook, locked_zip
from tests.exchange.register_files import xlsx
from tests.services.offices import GWYN, MON, SCHOOL, WEEK, Office, office

__all__ = ["office"]
PASSWORD = "cath-ddu-ddirgel-4711"


@pytest.fixture(scope="module")
def locked() -> bytes:
    return locked_workbook(xlsx([line.split(",") for line in WEEK.splitlines()]), PASSWORD)


def test_a_locked_workbook_goes_in_and_is_kept_as_it_came(office: Office, locked: bytes):
    plan = office.take(locked, name="a.xlsx", password=PASSWORD)
    assert (plan.marks_new, plan.source, plan.problems) == (5, "xlsx", ())
    assert office.mark(GWYN, MON, "AM") == "/"
    (kept,) = imports.list_imports(office.desk)
    assert (kept.sha256, kept.size) == (hashlib.sha256(locked).hexdigest(), len(locked))
    with office.desk.reading() as session:
        assert registers.file_of(session, kept.id) == locked


def test_the_password_stands_in_no_table_and_in_no_words(office: Office, locked: bytes):
    command = office.command(locked, name="a.xlsx", password=PASSWORD)
    imports.import_register(office.desk, command)
    assert PASSWORD not in repr(command)
    assert PASSWORD not in repr(TakeBatch((command.path,), password=PASSWORD))
    with office.desk.reading() as session:
        for table in metadata.sorted_tables:
            if table.name != ImportFile.__tablename__:
                assert PASSWORD not in str(session.execute(select(table)).all()), table.name
    for file in office.folder.iterdir():
        assert PASSWORD.encode() not in file.read_bytes(), file.name


@pytest.mark.parametrize(("given", "key"), [("", "workbook_locked"), ("wrong", "password_wrong")])
def test_without_the_password_one_sentence_says_so(office: Office, locked: bytes, given: str, key: str):
    assert [told[2] for told in office.refused(locked, name="a.xlsx", password=given)] == [key]
    (told,) = office.plan(locked, name="a.xlsx", password=given).problems
    assert told.refuses


def test_a_locked_zip_file_goes_in_too_and_aes_is_named(office: Office):
    content = locked_zip([("week.csv", WEEK.encode())], PASSWORD.encode())
    aes = locked_zip([("week.csv", WEEK.encode())], PASSWORD.encode(), method=99)
    assert [told[2] for told in office.refused(aes, name="b.zip", password=PASSWORD)] == ["archive_aes"]
    assert [told[2] for told in office.refused(content, name="a.zip")] == ["archive_encrypted"]
    assert office.take(content, name="a.zip", password=PASSWORD).marks_new == 5


def test_a_locked_file_can_be_learned_from(office: Office, locked: bytes):
    path = office.command(locked, name="a.xlsx").path
    assert import_profiles.guess(office.desk, path).problem != ""
    assert import_profiles.guess(office.desk, path, password=PASSWORD).problem == ""


def test_a_batch_opens_its_locked_files_with_one_password(office: Office, locked: bytes, tmp_path: Path):
    folder = tmp_path / "batch"
    folder.mkdir()
    other = WEEK.replace("2026-01-13", "2026-01-14")
    (folder / "a.xlsx").write_bytes(locked)
    (folder / "b.zip").write_bytes(locked_zip([("x.csv", other.encode()), ("y.csv", b"?")], PASSWORD.encode()))
    command = TakeBatch((folder,), school_number=SCHOOL, password=PASSWORD)
    states = [row.state for row in import_batches.import_batch(office.desk, command).value.files]
    assert states == ["in", "in", "refused"]
    without = dataclasses.replace(command, password="")
    again = [row.state for row in import_batches.import_batch(office.desk, without).value.files]
    assert again == ["same", "refused"]
