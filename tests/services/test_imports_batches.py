"""A night's batch: each file whole or not at all, and said of each what became of it."""

from __future__ import annotations

import csv
import json
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event, select

from ecede_desktop.errors import Refused, UserError
from ecede_desktop.records.batches import BatchFileRow, BatchRow, TakeBatch
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.services import import_batches, import_content, import_reading, import_undo, imports
from ecede_desktop.store import checks
from ecede_desktop.store.tables import AuditLine, RegisterImport
from tests.services.offices import GWYN, LOWRI, MON, OTHER, SCHOOL, TUE, Office, office, row, text

__all__ = ["office"]
HEADER = "School,UPN,Date,Session,Mark,Surname,Forename,DOB,Year,Reg"


def register(school: str, upn: str, day: str, mark: str = "/", forename: str = "Gŵyn") -> bytes:
    return text(f"{school},{row(upn, day, 'AM', mark, forename)}", header=HEADER).encode()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "overnight"
    (made / "Ysgol B").mkdir(parents=True)
    (made / "a.csv").write_bytes(register(SCHOOL, GWYN, MON))
    (made / "Ysgol B" / "b.csv").write_bytes(register(OTHER, LOWRI, MON, forename="Lowri"))
    return made


def take(office: Office, *places: Path, **asked: object) -> BatchRow:
    report = asked.pop("report", None)
    listening = {name: asked.pop(name) for name in ("progress", "cancelled", "told") if name in asked}
    command = TakeBatch(places, **asked)  # type: ignore[arg-type]
    return import_batches.import_batch(office.desk, command, report, **listening).value  # type: ignore[arg-type]


def states(batch: BatchRow) -> dict[str, str]:
    return {file.file_name: file.state for file in batch.files}


def test_every_file_of_a_folder_goes_in_each_in_its_own_import(office: Office, folder: Path) -> None:
    batch = take(office, folder)
    assert states(batch) == {"a.csv": "in", "Ysgol B/b.csv": "in"}
    assert batch.all_in
    assert (office.mark(GWYN, MON, "AM"), office.mark(LOWRI, MON, "AM", OTHER)) == ("/", "/")
    with office.desk.reading() as session:
        assert set(session.scalars(select(RegisterImport.batch_id))) == {batch.id}
    (kept,) = import_batches.list_batches(office.desk)
    assert states(kept) == states(batch)
    assert (kept.finished_at is not None, kept.stopped) == (True, False)


def test_a_refused_file_keeps_nobody_else_out_and_its_rows_are_named(office: Office, folder: Path) -> None:
    (folder / "aa.csv").write_bytes(register(SCHOOL, GWYN, TUE, "%"))
    report = folder.parent / "report.csv"
    batch = take(office, folder, report=report)
    assert states(batch) == {"a.csv": "in", "aa.csv": "refused", "Ysgol B/b.csv": "in"}
    assert not batch.all_in
    with report.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [(line["File"], line["State"], line["Line"], line["Kind"]) for line in lines] == [
        ("a.csv", "in", "", ""), ("aa.csv", "refused", "", ""), ("aa.csv", "refused", "2", "mark_unknown"),
        ("Ysgol B/b.csv", "in", "", ""),
    ]  # fmt: skip
    assert "must be put right" in lines[1]["Sentence"]
    assert office.mark(GWYN, TUE, "AM") == ""


def test_the_report_as_json_names_the_same(office: Office, folder: Path) -> None:
    report = folder / "report.json"
    take(office, folder, report=report)
    told = json.loads(report.read_text(encoding="utf-8"))
    assert told["counts"] == {"in": 2, "same": 0, "refused": 0, "unread": 0}
    assert [file["school"] for file in told["files"]] == [SCHOOL, OTHER]


def test_a_batch_run_again_changes_nothing_and_does_not_read_its_own_report(office: Office, folder: Path) -> None:
    report = folder / "report.csv"
    take(office, folder, report=report)
    before = office.counts()["register_import"]
    again = take(office, folder, report=report)
    assert states(again) == {"a.csv": "same", "Ysgol B/b.csv": "same"}
    assert again.all_in
    assert office.counts()["register_import"] == before


def test_an_archive_gives_its_files_and_a_broken_one_is_refused_by_name(office: Office, folder: Path) -> None:
    with zipfile.ZipFile(folder / "batch.zip", "w") as archive:
        archive.writestr("Ysgol C/c.csv", register(SCHOOL, GWYN, TUE))
        archive.writestr("d.csv", register(SCHOOL, GWYN, "2026-01-14"))
    (folder / "broken.zip").write_bytes(b"PK\x03\x04 cut off")
    batch = take(office, folder)
    assert states(batch)["batch.zip/Ysgol C/c.csv"] == "in"
    assert states(batch)["batch.zip/d.csv"] == "in"
    assert states(batch)["broken.zip"] == "refused"
    assert office.mark(GWYN, TUE, "AM") == "/"


def test_trap_30_a_lock_file_and_a_copy_on_its_way_are_passed_over_and_said(office: Office, folder: Path) -> None:
    (folder / "~$a.xlsx").write_bytes(b"\x05Aled")
    (folder / "c.csv.part").write_bytes(b"UPN,Da")
    batch = take(office, folder)
    assert states(batch)["~$a.xlsx"] == "unread"
    assert states(batch)["c.csv.part"] == "unread"
    said = {file.file_name: file.sentence for file in batch.files}
    assert "open in Excel" in said["~$a.xlsx"]
    assert "still being written" in said["c.csv.part"]


def test_trap_30_a_file_that_is_changed_while_it_is_read_is_refused_by_name(
    office: Office, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    growing, read = folder / "a.csv", import_reading.read_file

    def grow(content: bytes, file_name: str, **asked: object) -> object:
        if file_name == "a.csv":  # a network copy goes on while the first bytes are looked at
            growing.write_bytes(growing.read_bytes() + register(SCHOOL, GWYN, TUE))
        return read(content, file_name, **asked)  # type: ignore[arg-type]

    monkeypatch.setattr(import_reading, "read_file", grow)
    batch = take(office, folder)
    assert states(batch) == {"a.csv": "unread", "Ysgol B/b.csv": "in"}
    assert "a.csv was changed while it was read" in batch.files[0].sentence
    monkeypatch.undo()
    growing.write_bytes(register(SCHOOL, GWYN, MON))
    assert states(take(office, folder))["a.csv"] == "in"


def test_trap_30_a_file_that_is_changed_before_its_end_is_confirmed_changes_nothing(
    office: Office, folder: Path
) -> None:
    path, before = folder / "a.csv", office.counts()
    content = import_content.read_content(path)
    work = imports.read_beside(office.desk, ImportRegister(path), content)
    path.write_bytes(path.read_bytes() + b"\r\n")
    with pytest.raises(Refused, match=r"a\.csv was changed"):
        imports.take_in(office.desk, work, content)
    assert office.counts() == before


def test_a_batch_is_stopped_between_files_and_taken_up_again(office: Office, folder: Path) -> None:
    heard: list[BatchFileRow] = []
    batch = take(office, folder, told=heard.append, cancelled=lambda: bool(heard))
    assert states(batch) == {"a.csv": "in"}
    assert batch.stopped
    (kept,) = import_batches.list_batches(office.desk)
    assert kept.stopped
    again = take(office, folder)
    assert states(again) == {"a.csv": "same", "Ysgol B/b.csv": "in"}


def test_progress_counts_files_and_each_is_told_once(office: Office, folder: Path) -> None:
    (folder / "c.csv").write_bytes(register(SCHOOL, GWYN, MON))
    at: list[tuple[int, int]] = []
    heard: list[BatchFileRow] = []
    take(office, folder, progress=lambda done, total: at.append((done, total)), told=heard.append)
    assert at[-1] == (3, 3)
    assert sorted((file.file_name, file.state) for file in heard) == [
        ("Ysgol B/b.csv", "in"), ("a.csv", "in"), ("c.csv", "same"),
    ]  # fmt: skip


def test_a_pattern_takes_only_files_with_such_names(office: Office, folder: Path) -> None:
    (folder / "notes.txt").write_text("Not a register.")
    assert states(take(office, folder, pattern="*.CSV")) == {"a.csv": "in", "Ysgol B/b.csv": "in"}
    with pytest.raises(Refused, match=r"named like \*\.xlsx"):
        take(office, folder, pattern="*.xlsx")


def test_a_folder_or_a_report_that_cannot_be_is_said_before_anything_is_done(office: Office, folder: Path) -> None:
    with pytest.raises(UserError, match="is not there"):
        take(office, folder / "none")
    with pytest.raises(UserError, match="report cannot be written"):
        take(office, folder, report=folder / "none" / "report.csv")
    assert import_batches.list_batches(office.desk) == ()


def test_a_file_taken_back_goes_in_with_the_next_batch(office: Office, folder: Path) -> None:
    batch = take(office, folder)
    assert batch.files[0].import_id is not None
    import_undo.withdraw_import(office.desk, batch.files[0].import_id, "Wrong.")
    assert states(take(office, folder)) == {"a.csv": "in", "Ysgol B/b.csv": "same"}


def test_a_batch_is_in_the_audit_and_the_store_verifies(office: Office, folder: Path) -> None:
    (folder / "aa.csv").write_bytes(register(SCHOOL, GWYN, TUE, "%"))
    take(office, folder)
    with office.desk.reading() as session:
        lines = session.execute(select(AuditLine.action, AuditLine.record_kind)).all()
    told = [tuple(line) for line in lines if line[1] == "batch"]
    assert told == [
        ("create", "batch"),
        ("change", "batch"),
        ("change", "batch"),
        ("change", "batch"),
        ("finish", "batch"),
    ]
    assert checks.verify(office.desk.store).faults == ()


def _no_page_more(raw: Any, _record: object) -> None:
    """The store may not grow: what SQLite says then is what it says on a full disk."""
    cursor = raw.cursor()
    pages = cursor.execute("PRAGMA page_count").fetchone()[0]
    cursor.execute(f"PRAGMA max_page_count = {pages}")
    cursor.close()


def _no_write_more(raw: Any, _record: object) -> None:
    """Nothing at all can be written, as on a disk that went away."""
    cursor = raw.cursor()
    cursor.execute("PRAGMA query_only = ON")
    cursor.close()


def _take_until(office: Office, folder: Path, report: Path, spoil: Callable[[Any, object], None]) -> BatchRow:
    """A batch whose store is spoilt once its first file is in; afterwards it is well again."""
    for number in range(3):
        noise = random.Random(number).randbytes(60_000).hex()
        content = register(SCHOOL, GWYN, TUE).decode().rstrip().replace(HEADER, f"{HEADER},Other") + f",{noise}\r\n"
        (folder / f"z{number}.csv").write_text(content, encoding="utf-8")
    engine, heard = office.desk.store.engine, list[BatchFileRow]()

    def spoilt(file: BatchFileRow) -> None:
        heard.append(file)
        if len(heard) == 1:
            event.listen(engine, "connect", spoil)
            engine.dispose()

    try:
        return take(office, folder, report=report, told=spoilt)
    finally:
        event.remove(engine, "connect", spoil)
        engine.dispose()


@pytest.mark.parametrize(
    ("spoil", "said"), [(_no_page_more, "no room left"), (_no_write_more, "cannot be written")], ids=["full", "gone"]
)
def test_a_disk_that_fills_up_leaves_what_is_in_and_the_report_names_the_rest(
    office: Office, folder: Path, spoil: Callable[[Any, object], None], said: str
) -> None:
    report = folder.parent / "report.csv"
    batch = _take_until(office, folder, report, spoil)
    assert next(iter(states(batch).values())) == "in"
    assert {state for name, state in states(batch).items() if name.startswith("z")} == {"unread"}
    assert not batch.all_in
    with report.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [line["File"] for line in lines] == list(states(batch))
    assert all(said in line["Sentence"] for line in lines if line["File"].startswith("z"))
    assert take(office, folder).all_in
