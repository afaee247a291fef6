"""Backups: the encrypted store, its key slots and a list of contents in one file; verified before it gets its name."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from uuid import UUID

from sqlalchemy import select

from ecede_desktop.errors import UserError
from ecede_desktop.records.stores import BackupResult, Verification
from ecede_desktop.store import checks, dialect_sqlite, engine, keys, upgrade
from ecede_desktop.store.engine import Store
from ecede_desktop.store.faults import AlreadyThere, CannotWrite, MadeByNewerVersion, NoRoom, NotAStore, StoreDamaged
from ecede_desktop.store.files import beside, sync_folder, told
from ecede_desktop.store.keys import KeyFile, StoreKey
from ecede_desktop.store.tables import AuditHead

FORMAT = 1
ENDING = ".ecede-backup"
_DATA, _KEYS, _MANIFEST = "store.ecede", "store.ecede.keys", "manifest.json"
_CHUNK = 1 << 20


class NotABackup(UserError):
    """The file is not a backup of this program, or not whole."""

    def __init__(self, file: Path, why: str) -> None:
        super().__init__(
            "not_a_backup", f"{file} cannot be used as a backup: {why}. Choose another backup.", file=str(file), why=why
        )


@dataclass(frozen=True)
class Manifest:
    """What a backup says of itself; nothing about a person."""

    store_id: UUID
    taken_at: dt.datetime
    program_version: str
    schema: str
    counts: Mapping[str, int]
    audit_lines: int
    audit_hash: str
    files: Mapping[str, Mapping[str, Any]]


def back_up(store: Store, folder: Path, now: dt.datetime, program_version: str) -> BackupResult:
    """Copy the store while it is open, verify the copy, and leave either a whole backup in the folder or nothing."""
    if store.path is None or store.key is None:
        raise UserError(
            "team_backup", "The team's store is backed up with its database (pg_dump), by whoever looks after that."
        )
    if not folder.is_dir():
        raise NotAStore(folder, "no_folder")
    found = keys.read(store.path)
    target = folder / f"ecede-{found.store_id.hex[-8:]}-{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}{ENDING}"
    if target.exists():
        raise AlreadyThere(target)
    try:
        with tempfile.TemporaryDirectory(prefix=".ecede-", dir=folder, ignore_cleanup_errors=True) as name:
            making = Path(name)
            dialect_sqlite.copy(store.path, making / _DATA, store.key)
            (making / _KEYS).write_bytes(keys.to_json(found))
            manifest = _manifest_of(making, store.key, found, now, program_version)
            (making / _MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n", encoding="utf-8")
            packed = making / target.name
            _pack(making, packed)
            _check_packed(packed)
            digest, size = _sha256(packed), packed.stat().st_size
            packed.replace(target)
        sync_folder(folder)
    except OSError as error:
        raise told(error, target) from None
    except (NoRoom, CannotWrite) as fault:
        # Told of the backup, not of a temporary file that nobody has heard of.
        raise type(fault)(target) from None
    return BackupResult(target, digest, size, now)


def read_manifest(file: Path) -> Manifest:
    """What a backup says of itself."""
    with _unpacking(file) as packed:
        said = json.loads(packed.read(_MANIFEST))
        if int(said["format"]) > FORMAT:
            raise MadeByNewerVersion(file, f"backup {said['format']}")
        return Manifest(
            UUID(said["store_id"]), dt.datetime.fromisoformat(said["taken_at"]), said["program_version"],
            said["schema"], said["counts"], int(said["audit_lines"]), said["audit_hash"], said["files"],
        )  # fmt: skip


def read_keys(file: Path) -> KeyFile:
    """The key slots as they were when the backup was taken."""
    with _unpacking(file) as packed:
        return keys.from_json(file, packed.read(_KEYS))


def verify(file: Path, key: StoreKey, folder: Path | None = None) -> Verification:
    """Unpack a backup beside others' eyes, open it and check everything."""
    with tempfile.TemporaryDirectory(prefix=".ecede-", dir=folder, ignore_cleanup_errors=True) as name:
        data = Path(name) / _DATA
        unpack(file, data)
        return verify_file(data, key, read_manifest(file))


def unpack(file: Path, target: Path) -> None:
    """Write the encrypted store of a backup to a file, checked against the list of contents."""
    manifest = read_manifest(file)
    try:
        with _unpacking(file) as packed, packed.open(_DATA) as source, target.open("xb") as out:
            digest = _copied(source, out)
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        target.unlink(missing_ok=True)
        raise told(error, target) from None
    except UserError:
        target.unlink(missing_ok=True)
        raise
    if digest != manifest.files[_DATA]["sha256"]:
        target.unlink(missing_ok=True)
        raise NotABackup(file, "its contents were changed or are damaged")


def verify_file(data: Path, key: StoreKey, manifest: Manifest) -> Verification:
    """Check an unpacked store, and that it holds what the backup says."""
    try:
        store = engine.open_file(data, key, read_only=True)
    except UserError as error:
        return Verification(False, False, error.text, (), 0, (error.text,))
    try:
        found = checks.verify(store)
    finally:
        store.close()
    faults = list(found.faults)
    if found.opens and dict(found.counts) != dict(manifest.counts):
        faults.append("The backup does not hold as many records as its list of contents says.")
    return Verification(not faults, found.opens, found.integrity, found.counts, found.audit_lines, tuple(faults))


def prune(folder: Path, store_id: UUID, keep: int) -> tuple[Path, ...]:
    """Delete all but the newest backups of this store; answers with what was deleted."""
    if keep < 1:
        raise ValueError("at least one backup is kept")
    # The time is in the name and sorts as text.
    mine = sorted(folder.glob(f"ecede-{store_id.hex[-8:]}-*{ENDING}"), reverse=True)
    for old in mine[keep:]:
        old.unlink()
    return tuple(mine[keep:])


def _manifest_of(making: Path, key: StoreKey, found: KeyFile, now: dt.datetime, program_version: str) -> dict[str, Any]:
    copied = engine.open_file(making / _DATA, key, read_only=True)
    try:
        checked = checks.verify(copied)
        schema = upgrade.current(copied)
        with copied.reading() as session:
            head = session.scalars(select(AuditHead)).one_or_none()
    finally:
        copied.close()
    if not checked.ok or head is None:
        raise StoreDamaged(making.parent, f"no backup was made, because the copy is not whole ({checked.faults[0]})")
    return {
        "format": FORMAT, "store_id": str(found.store_id), "taken_at": now.astimezone(dt.UTC).isoformat(),
        "program_version": program_version, "schema": schema, "counts": dict(checked.counts),
        "audit_lines": head.lines, "audit_hash": head.hash,
        "files": {n: {"sha256": _sha256(making / n), "size": (making / n).stat().st_size} for n in (_DATA, _KEYS)},
    }  # fmt: skip


def _pack(making: Path, packed: Path) -> None:
    with packed.open("xb") as out:
        # Encrypted bytes do not get smaller.
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as whole:
            for name in (_MANIFEST, _KEYS, _DATA):
                whole.write(making / name, name)
        out.flush()
        os.fsync(out.fileno())


def _check_packed(packed: Path) -> None:
    manifest = read_manifest(packed)
    with _unpacking(packed) as whole:
        for name, said in manifest.files.items():
            with whole.open(name) as source:
                if _copied(source, None) != said["sha256"]:
                    raise NotABackup(packed, "it reads back otherwise than it was written")


@contextmanager
def _unpacking(file: Path) -> Iterator[zipfile.ZipFile]:
    if not file.is_file():
        raise NotABackup(file, "there is no such file")
    try:
        with zipfile.ZipFile(file) as whole:
            yield whole
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError, NotImplementedError) as error:
        raise NotABackup(file, "it is not a backup of this program, or it is damaged") from error


def _sha256(file: Path) -> str:
    with file.open("rb") as source:
        return _copied(source, None)


def _copied(source: IO[bytes], out: IO[bytes] | None) -> str:
    digest = hashlib.sha256()
    while chunk := source.read(_CHUNK):
        digest.update(chunk)
        if out is not None:
            out.write(chunk)
    return digest.hexdigest()


def move_aside(path: Path, now: dt.datetime) -> Path:
    """Give a store and what lies beside it another name; nothing is deleted."""
    aside = path.with_name(f"{path.stem}-until-{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}{path.suffix}")
    if aside.exists():
        raise AlreadyThere(aside)
    for ending in ("-wal", "-shm", ".keys", ".keys.copy", ".drafts", ".drafts-wal", ".drafts-shm", ""):
        file = path.with_name(path.name + ending)
        if file.exists():
            shutil.move(file, aside.with_name(aside.name + ending))
    return aside


def put_in_place(file: Path, path: Path, key: StoreKey, now: dt.datetime, *, aside: bool) -> Verification:
    """Unpack a backup beside the place, verify it, and only then put it there."""
    if path.exists() and not aside:
        raise AlreadyThere(path)
    if not path.parent.is_dir():
        raise NotAStore(path, "no_folder")
    unpacked = beside(path, "restoring")
    unpacked.unlink(missing_ok=True)
    unpack(file, unpacked)
    found = verify_file(unpacked, key, read_manifest(file))
    if not found.ok:
        unpacked.unlink()
        raise NotABackup(file, found.faults[0])
    if path.exists():
        move_aside(path, now)
    keys.write(path, read_keys(file))
    dialect_sqlite.put_in_place(unpacked, path)
    return found
