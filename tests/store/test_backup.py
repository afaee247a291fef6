"""Backups: one encrypted file, whole or not there at all; back in place only when it verifies."""

from __future__ import annotations

import datetime as dt
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ecede_desktop.clock import FixedClock
from ecede_desktop.errors import UserError
from ecede_desktop.store import backup, checks, engine, keys
from ecede_desktop.store.backup import NotABackup
from ecede_desktop.store.engine import Store
from ecede_desktop.store.faults import AlreadyThere, MadeByNewerVersion, NotAStore, StoreDamaged
from ecede_desktop.store.keys import KeyFile, StoreKey
from ecede_desktop.store.tables import School
from tests.desks import ALED, CHEAP, NOW, PASSPHRASE, STORE_ID

CLOCK = FixedClock(NOW)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "backups").mkdir()
    return tmp_path / "backups"


@pytest.fixture
def keyed(store: Store) -> Store:
    """A store with its key file."""
    assert store.path is not None and store.key is not None
    keys.write(store.path, KeyFile(STORE_ID, ()).with_slot("user", "aled", PASSPHRASE, store.key, NOW, CHEAP))
    return store


def key_of(store: Store) -> StoreKey:
    assert store.key is not None
    return store.key


def add_school(store: Store, number: str) -> None:
    with store.writing(ALED, CLOCK) as unit:
        unit.session.add(School(number=number, name="Ysgol Enghraifft"))
        unit.record("create", "school", number)
        unit.commit()


def take(store: Store, folder: Path, minute: int = 0) -> Path:
    return backup.back_up(store, folder, NOW + dt.timedelta(minutes=minute), "0.1.0").path


def test_a_backup_of_an_open_store_holds_what_was_confirmed(keyed: Store, folder: Path) -> None:
    add_school(keyed, "6742998")
    with keyed.writing(ALED, CLOCK) as unit:
        unit.session.add(School(number="6742999"))
        unit.session.flush()
        result = backup.back_up(keyed, folder, NOW, "0.1.0")
    assert [file.name for file in folder.iterdir()] == [f"ecede-{STORE_ID.hex[-8:]}-20260302T090000Z.ecede-backup"]
    assert result.size == result.path.stat().st_size
    found = backup.verify(result.path, key_of(keyed))
    assert (found.ok, dict(found.counts)["school"], found.audit_lines) == (True, 1, 3)


def test_a_backup_is_encrypted_and_its_list_names_nobody(keyed: Store, folder: Path) -> None:
    add_school(keyed, "6742999")
    file = take(keyed, folder)
    content = file.read_bytes()
    for plain in (b"SQLite format", b"Enghraifft", key_of(keyed).reveal(), key_of(keyed).reveal().hex().encode()):
        assert plain not in content
    with zipfile.ZipFile(file) as packed:
        manifest = packed.read("manifest.json").decode()
    assert json.loads(manifest)["counts"]["school"] == 1
    assert "aled" not in manifest


def test_what_is_no_backup_or_was_changed_is_refused(keyed: Store, folder: Path) -> None:
    file = take(keyed, folder)
    whole = file.read_bytes()
    for damaged in (b"", whole[:100], whole[: len(whole) // 2], b"x" * 5000):
        file.write_bytes(damaged)
        with pytest.raises(NotABackup):
            backup.verify(file, key_of(keyed))
    middle = len(whole) // 2
    file.write_bytes(whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :])
    with pytest.raises(NotABackup):
        backup.verify(file, key_of(keyed))
    with pytest.raises(NotABackup):
        backup.verify(folder / "none", key_of(keyed))


def test_a_backup_whose_pages_were_swapped_is_found_by_their_seals(keyed: Store, folder: Path) -> None:
    file, data = take(keyed, folder), folder / "data"
    backup.unpack(file, data)
    content = bytearray(data.read_bytes())
    content[8192 * 5 + 100] ^= 1
    data.write_bytes(content)
    found = backup.verify_file(data, key_of(keyed), backup.read_manifest(file))
    assert not found.ok
    assert "page 6" in found.faults[0]


def test_a_backup_with_fewer_records_than_it_says_is_found(keyed: Store, folder: Path) -> None:
    file, data = take(keyed, folder), folder / "data"
    backup.unpack(file, data)
    other = engine.open_file(data, key_of(keyed))
    add_school(other, "6742999")
    other.close()
    found = backup.verify_file(data, key_of(keyed), backup.read_manifest(file))
    assert any("as many records" in fault for fault in found.faults)


def test_another_stores_key_does_not_open_it(keyed: Store, folder: Path) -> None:
    found = backup.verify(take(keyed, folder), StoreKey.fresh())
    assert (found.ok, found.opens) == (False, False)


def test_a_backup_of_a_newer_version_is_refused(keyed: Store, folder: Path) -> None:
    file = take(keyed, folder)
    with zipfile.ZipFile(file) as packed:
        contents = {name: packed.read(name) for name in packed.namelist()}
    contents["manifest.json"] = json.dumps(json.loads(contents["manifest.json"]) | {"format": 2}).encode()
    with zipfile.ZipFile(file, "w") as packed:
        for name, content in contents.items():
            packed.writestr(name, content)
    with pytest.raises(MadeByNewerVersion):
        backup.read_manifest(file)


def test_a_damaged_store_is_not_backed_up_over_good_ones(keyed: Store, folder: Path) -> None:
    with keyed.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM audit_line WHERE number = 1")
    with pytest.raises(StoreDamaged, match="no backup was made"):
        take(keyed, folder)
    assert list(folder.iterdir()) == []


def test_a_backup_comes_back_to_a_free_place(keyed: Store, folder: Path) -> None:
    add_school(keyed, "6742999")
    place = folder / "again.ecede"
    assert backup.put_in_place(take(keyed, folder), place, key_of(keyed), NOW, aside=False).ok
    again = engine.open_file(place, keys.read(place).opened(keys.read(place).user_slot("aled"), PASSPHRASE))
    assert checks.verify(again).ok
    add_school(again, "6742998")
    again.close()


def test_a_store_that_stands_there_is_refused_or_kept_under_a_dated_name(keyed: Store, folder: Path) -> None:
    file = take(keyed, folder)
    add_school(keyed, "6742999")
    key, place = key_of(keyed), keyed.path
    assert place is not None
    with pytest.raises(AlreadyThere):
        backup.put_in_place(file, place, key, NOW, aside=False)
    keyed.close()
    backup.put_in_place(file, place, key, NOW, aside=True)
    for kept, schools in ((place, 0), (place.with_name("test-until-20260302T090000Z.ecede"), 1)):
        opened = engine.open_file(kept, keys.read(kept).opened(keys.read(kept).user_slot("aled"), PASSPHRASE))
        assert dict(checks.verify(opened).counts)["school"] == schools
        opened.close()


def test_a_backup_that_does_not_verify_is_not_put_in_place(keyed: Store, folder: Path) -> None:
    place = folder / "again.ecede"
    with pytest.raises(NotABackup):
        backup.put_in_place(take(keyed, folder), place, StoreKey.fresh(), NOW, aside=False)
    assert not [file for file in folder.iterdir() if file.name.startswith("again.ecede")]


def test_there_must_be_a_folder_and_no_backup_of_that_moment(keyed: Store, folder: Path) -> None:
    with pytest.raises(NotAStore):
        take(keyed, folder / "none")
    take(keyed, folder)
    with pytest.raises(AlreadyThere):
        take(keyed, folder)


def test_only_the_newest_are_kept_and_only_of_this_store(keyed: Store, folder: Path) -> None:
    taken = [take(keyed, folder, minute) for minute in range(4)]
    other = folder / "ecede-00000000-20200101T000000Z.ecede-backup"
    shutil.copy(taken[0], other)
    assert backup.prune(folder, STORE_ID, 2) == (taken[1], taken[0])
    assert sorted(folder.iterdir()) == sorted([taken[2], taken[3], other])
    with pytest.raises(ValueError, match="at least one"):
        backup.prune(folder, STORE_ID, 0)


def test_the_teams_store_is_backed_up_with_its_database(any_store: Store, folder: Path) -> None:
    if any_store.path is None:
        with pytest.raises(UserError, match="pg_dump"):
            take(any_store, folder)


FULL = """
import resource, sys
from pathlib import Path
from ecede_desktop.clock import FixedClock
from ecede_desktop.store import backup, engine
from ecede_desktop.store.faults import CannotWrite, NoRoom
from ecede_desktop.store.keys import StoreKey
from tests.desks import NOW
store = engine.open_file(Path(sys.argv[1]), StoreKey(bytes.fromhex(sys.stdin.read())))
for limit in (1 << 16, 600_000, int(sys.argv[3])):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        backup.back_up(store, Path(sys.argv[2]), NOW, "0.1.0")
    except (NoRoom, CannotWrite) as told:
        print(type(told).__name__)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
store.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the size of a program's files")
def test_a_full_disk_leaves_no_half_backup(keyed: Store, folder: Path) -> None:
    add_school(keyed, "6742999")
    size = take(keyed, folder).stat().st_size
    next(folder.iterdir()).unlink()
    key = key_of(keyed).reveal().hex()
    keyed.close()
    # A limit on the size of a file stands for the full disk: the copy fails, and later the packed file.
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(keyed.path), str(folder), str(size - 1000)],
        input=key, capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert len(done.stdout.split()) == 3, done.stdout + done.stderr
    assert list(folder.iterdir()) == []
