"""The file: encrypted, set up as the data needs, and told in a sentence when it cannot be opened."""

from __future__ import annotations

import logging
import subprocess
import sys
import traceback
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import cast

import pytest
from sqlalchemy import text

from ecede_desktop.clock import FixedClock
from ecede_desktop.store import checks, dialect_sqlite, engine
from ecede_desktop.store.engine import Store
from ecede_desktop.store.faults import AlreadyThere, CannotWrite, NotAStore, StoreBusy, StoreDamaged, StoreGone
from ecede_desktop.store.keys import StoreKey
from ecede_desktop.store.tables import School
from tests.desks import ALED, NOW, furnish

CLOCK = FixedClock(NOW)
KEY = StoreKey(bytes.fromhex("5ec2e7" * 10 + "abcd"))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A whole, closed store."""
    made = furnish(engine.create_file(tmp_path / "school year.ecede", KEY))
    made.close()
    assert made.path is not None
    return made.path


def add_school(store: Store, number: str = "6742999") -> None:
    with store.writing(ALED, CLOCK) as unit:
        unit.session.add(School(number=number, name="Ysgol Enghraifft"))
        unit.record("create", "school", number)
        unit.commit()


def test_the_file_is_set_up_for_casework(store: Store) -> None:
    with store.engine.connect() as connection:
        said = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "trusted_schema", "temp_store")
        }
        assert connection.exec_driver_sql("PRAGMA cipher_page_size").scalar() == "8192"
    assert said == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "trusted_schema": 0,
        "temp_store": 2,
    }  # fmt: skip


def test_nothing_lies_in_plain_on_the_disk(store: Store) -> None:
    add_school(store)
    store.drafts.keep(ALED.id, "visit", "AWS/2026/00001", {"words": "Ysgol Enghraifft"}, NOW)
    assert store.path is not None
    files = sorted(store.path.parent.iterdir())
    assert {f"{store.path.name}{e}" for e in ("", "-wal", ".drafts")} <= {f.name for f in files}
    for file in files:
        content = file.read_bytes()
        assert b"SQLite format" not in content
        assert b"Enghraifft" not in content
        assert b"aled" not in content


def test_only_the_owner_may_read_the_file(path: Path) -> None:
    if path.owner() and hasattr(path, "chmod") and path.stat().st_mode & 0o777 == 0o666:
        pytest.skip("this system knows no file modes")
    assert path.stat().st_mode & 0o077 == 0


def wrong_key(path: Path) -> None:
    engine.open_file(path, StoreKey.fresh())


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])
    engine.open_file(path, KEY)


def another_file(path: Path) -> None:
    path.write_text("Annwyl riant, " * 2000, encoding="utf-8")
    engine.open_file(path, KEY)


def a_folder(path: Path) -> None:
    engine.open_file(path.parent, KEY)


def nothing_there(path: Path) -> None:
    engine.open_file(path.with_name("other.ecede"), KEY)


def no_such_folder(path: Path) -> None:
    engine.create_file(path.parent / "none" / "new.ecede", KEY)


def already_there(path: Path) -> None:
    engine.create_file(path, KEY)


@pytest.mark.parametrize(
    ("way", "fault"),
    [
        (wrong_key, StoreDamaged), (cut_short, StoreDamaged), (another_file, StoreDamaged), (a_folder, NotAStore),
        (nothing_there, NotAStore), (no_such_folder, NotAStore), (already_there, AlreadyThere),
    ],
)  # fmt: skip
def test_what_cannot_be_opened_is_told_in_a_sentence_without_the_key(
    path: Path, way, fault: type[Exception], caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    with pytest.raises(fault) as told:
        way(path)
    shown = "".join(traceback.format_exception(told.value)) + caplog.text + repr(told.value)
    assert "5ec2e7" not in shown
    assert str(path.parent) in str(told.value)
    assert str(told.value).endswith(".")
    assert capfd.readouterr() == ("", "")


def test_the_key_is_in_no_address_log_or_error_of_a_working_store(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    logging.getLogger("sqlalchemy").setLevel(logging.DEBUG)
    caplog.set_level(logging.DEBUG)
    made = furnish(engine.create_file(tmp_path / "s.ecede", KEY))
    try:
        add_school(made)
        with pytest.raises(Exception, match="no such table") as wrong, made.reading() as session:
            session.execute(text("SELECT * FROM nowhere"))
        shown = "".join(traceback.format_exception(wrong.value)) + caplog.text + repr(made) + repr(made.engine)
        assert "INSERT INTO school" in shown
        assert "5ec2e7" not in shown.lower()
        assert "Ysgol Enghraifft" not in shown
    finally:
        logging.getLogger("sqlalchemy").setLevel(logging.NOTSET)
        made.close()


def test_one_changed_bit_anywhere_is_found(path: Path) -> None:
    content = bytearray(path.read_bytes())
    pages = len(content) // dialect_sqlite.PAGE_SIZE
    for page in (1, pages // 2, pages - 1):
        changed = bytearray(content)
        changed[page * dialect_sqlite.PAGE_SIZE + 4000] ^= 1
        path.write_bytes(changed)
        opened = engine.open_file(path, KEY)
        found = checks.verify(opened)
        opened.close()
        assert not found.ok
        assert "damaged" in found.faults[0]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a program's files")
def test_a_full_disk_undoes_the_write_and_says_so(path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(path)],
        input=KEY.reveal().hex(), capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stdout == "CannotWrite True\n", done.stderr


def test_the_address_of_a_share_has_its_server_in_the_path() -> None:
    assert dialect_sqlite.uri(Path("/a b/c#d.ecede")).endswith("/a%20b/c%23d.ecede")
    share = PureWindowsPath(r"\\server\share\s.ecede")
    assert dialect_sqlite.uri(cast("Path", Rooted(share))) == "file:////server/share/s.ecede"


@dataclass
class Rooted:
    """A path of Windows, on whatever system this runs."""

    pure: PureWindowsPath

    def absolute(self) -> PureWindowsPath:
        return self.pure


FULL = """
import resource, sys
from pathlib import Path
from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import UserError
from ecede_desktop.store import checks, engine
from ecede_desktop.store.keys import StoreKey
from ecede_desktop.store.tables import Closure
from tests.desks import ALED, NOW
store = engine.open_file(Path(sys.argv[1]), StoreKey(bytes.fromhex(sys.stdin.read())))
before = checks.verify(store).counts
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, resource.RLIM_INFINITY))
try:
    with store.writing(ALED, FixedClock(NOW)) as unit:
        day = NOW.date()
        unit.session.add_all(Closure(first_day=day, last_day=day, kind="inset", note="w" * 150) for _ in range(9000))
        unit.record("create", "school", "x")
        unit.commit()
except UserError as told:
    found = checks.verify(store)
    print(type(told).__name__, found.ok and found.counts == before)
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be taken away there")
@pytest.mark.parametrize("replaced", [False, True])
def test_nothing_is_written_into_a_store_that_was_taken_away(path: Path, tmp_path: Path, replaced: bool) -> None:
    opened = engine.open_file(path, KEY)
    add_school(opened)
    aside = tmp_path / "aside.ecede"
    path.rename(aside)
    if replaced:
        path.write_bytes(aside.read_bytes())
    with pytest.raises(StoreGone) as told:
        add_school(opened, "6742998")
    assert str(path) in told.value.text
    path.unlink(missing_ok=True)
    aside.rename(path)
    add_school(opened, "6742998")
    with opened.reading() as session:
        assert session.query(School).count() == 2
    opened.close()


def test_a_store_opened_to_be_read_is_not_written(path: Path) -> None:
    before = path.read_bytes()
    opened = engine.open_file(path, KEY, read_only=True)
    with opened.reading() as session:
        assert session.query(School).count() == 0
    with pytest.raises(CannotWrite), opened.writing(ALED, CLOCK):
        pass
    with pytest.raises(CannotWrite), opened.engine.begin() as connection:
        connection.execute(text("DELETE FROM store_fact"))
    opened.close()
    assert path.read_bytes() == before


def test_a_reader_leaves_nothing_beside_the_store(path: Path) -> None:
    before = path.read_bytes()
    beside = sorted(path.parent.iterdir())
    reader = engine.open_file(path, KEY, read_only=True)
    with reader.reading() as session:
        assert session.query(School).count() == 0
    assert dialect_sqlite.with_logs(path)[1].exists()
    reader.close()
    assert sorted(path.parent.iterdir()) == beside
    assert path.read_bytes() == before


def test_a_reader_leaves_the_log_that_another_uses(path: Path) -> None:
    writer = engine.open_file(path, KEY)
    with writer.reading() as session:
        assert session.query(School).count() == 0
    engine.open_file(path, KEY, read_only=True).close()
    assert dialect_sqlite.with_logs(path)[1].exists()
    add_school(writer)
    with writer.reading() as session:
        assert session.query(School).count() == 1
    writer.close()


def test_a_reader_leaves_a_log_that_holds_something_to_who_opens_the_store_to_write(path: Path, tmp_path: Path) -> None:
    writer = engine.open_file(path, KEY)
    add_school(writer)
    cut_off = tmp_path / "cut off"  # as a crash leaves it: the file and its log, copied while it is open
    cut_off.mkdir()
    for file in dialect_sqlite.with_logs(path)[:2]:
        (cut_off / file.name).write_bytes(file.read_bytes())
    writer.close()
    copied = cut_off / path.name
    before, log = copied.read_bytes(), dialect_sqlite.with_logs(copied)[1]
    reader = engine.open_file(copied, KEY, read_only=True)
    with reader.reading() as session:
        assert session.query(School).count() == 1
    reader.close()
    assert log.stat().st_size
    assert copied.read_bytes() == before


def test_a_reader_sees_the_store_while_a_writer_writes(path: Path) -> None:
    writer = engine.open_file(path, KEY)
    reader = engine.open_file(path, KEY, read_only=True)
    with writer.writing(ALED, CLOCK) as unit:
        unit.session.add(School(number="6742999"))
        unit.record("create", "school", "6742999")
        unit.session.flush()
        with reader.reading() as session:
            assert session.query(School).count() == 0
        unit.commit()
    with reader.reading() as session:
        assert session.query(School).count() == 1
    reader.close()
    writer.close()


def test_a_writer_that_waits_too_long_is_told_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dialect_sqlite, "BUSY_SECONDS", 0.05)
    one, two = engine.open_file(path, KEY), engine.open_file(path, KEY)
    with one.writing(ALED, CLOCK), pytest.raises(StoreBusy), two.writing(ALED, CLOCK):
        pass
    one.close()
    two.close()


def test_a_reference_to_nothing_is_refused_by_the_database(any_store: Store) -> None:
    with pytest.raises(Exception, match=r"(?i)foreign key"), any_store.writing(ALED, CLOCK) as unit:
        unit.session.execute(
            text("INSERT INTO import_file (import_id, content) VALUES ('00000000000000000000000000000000', '')")
        )
        unit.record("create", "import", "x")
        unit.commit()


def test_closing_leaves_one_file_and_no_log(path: Path) -> None:
    opened = engine.open_file(path, KEY)
    add_school(opened)
    assert any(file.name.endswith("-wal") for file in path.parent.iterdir())
    opened.close()
    assert [file.name for file in path.parent.iterdir()] == [path.name]
