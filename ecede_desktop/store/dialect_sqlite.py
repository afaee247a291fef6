"""Everything that is said to SQLCipher and to no other database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from ecede_desktop.errors import UserError
from ecede_desktop.store.faults import CannotWrite, NoRoom, StoreBusy, StoreDamaged
from ecede_desktop.store.files import move, own_file
from ecede_desktop.store.keys import StoreKey

BACKEND = "sqlcipher"
PAGE_SIZE = 8192
"""Measured over 120,000 mark years: 4 KiB reads a county in 275 ms, 8 in 215, 16 in 186; a small write takes 0.19,
0.21, 0.23 ms and as many KiB of log. It belongs to format 1 of the key file: another size is another format."""
_READING = ("query_only = ON",)
_WRITING = ("secure_delete = ON", "journal_mode = WAL", "synchronous = FULL")
_WORDS = {
    "disk is full": dbapi2.SQLITE_FULL,
    "disk I/O error": dbapi2.SQLITE_IOERR,
    "unable to open": dbapi2.SQLITE_CANTOPEN,
    "readonly": dbapi2.SQLITE_READONLY,
    "malformed": dbapi2.SQLITE_CORRUPT,
    "not a database": dbapi2.SQLITE_NOTADB,
    "locked": dbapi2.SQLITE_BUSY,
}
BUSY_SECONDS = 10.0
WRITES = "ecede_writes"
"""Execution option of a connection whose transactions write."""


def connect(path: Path, key: StoreKey, *, read_only: bool = False) -> Any:
    """A raw connection, unlocked and set up. The key is given in a pragma: never in a URL, which libraries log."""
    if not read_only:
        return _unlocked(str(path), key, _WRITING)
    address = f"{uri(path)}?mode=ro"
    try:
        return _unlocked(address, key, _READING)
    except dbapi2.OperationalError as error:
        if _code(error) & 0xFF not in {dbapi2.SQLITE_CANTOPEN, dbapi2.SQLITE_READONLY} or with_logs(path)[1].exists():
            raise
        # On a disk that cannot be written, a reader cannot lay the index of a log either; without a log it needs none.
        return _unlocked(f"{address}&immutable=1", key, _READING)


def uri(path: Path) -> str:
    """The address of a file for SQLite, which wants the server of a Windows share inside the path."""
    address = path.absolute().as_uri()
    return address if address.startswith("file:///") else address.replace("file://", "file:////", 1)


def _unlocked(target: str, key: StoreKey, pragmas: tuple[str, ...]) -> Any:
    connection = dbapi2.connect(
        target,
        uri=target.startswith("file:"),
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_SECONDS,
        cached_statements=256,
    )
    try:
        # Its log goes to standard error, where a sentence of ours is to stand alone.
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.reveal().hex()}'\"")
        for pragma in (
            f"cipher_page_size = {PAGE_SIZE}",
            "trusted_schema = OFF",
            "foreign_keys = ON",
            "temp_store = MEMORY",
            "cache_size = -32768",
            *pragmas,
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _from_json(text: str) -> Any:
    """What a JSON column holds; most hold nothing, and that needs no parser."""
    return [] if text == "[]" else {} if text == "{}" else json.loads(text)


def engine(path: Path, key: StoreKey, *, read_only: bool = False) -> Engine:
    """A pool of connections to one file."""
    made = create_engine(
        "sqlite://",
        module=dbapi2,
        json_deserializer=_from_json,
        creator=lambda: connect(path, key, read_only=read_only),
        poolclass=QueuePool,
        pool_size=4,
        hide_parameters=True,
    )
    event.listen(made, "begin", _begin)

    def told(context: ExceptionContext) -> None:
        if context.original_exception is not None and (sentence := fault(context.original_exception, path)):
            raise sentence from None

    event.listen(made, "handle_error", told)
    return made


def begin_write(connection: Connection) -> None:
    """``BEGIN IMMEDIATE`` has already made this the only writer."""


def fault(error: BaseException, path: Path) -> UserError | None:
    """The sentence for an error of the database; None where it is a fault of this program."""
    if not isinstance(error, dbapi2.Error):
        return None
    match _code(error) & 0xFF:
        case dbapi2.SQLITE_BUSY | dbapi2.SQLITE_LOCKED:
            return StoreBusy(path)
        case dbapi2.SQLITE_READONLY | dbapi2.SQLITE_IOERR | dbapi2.SQLITE_CANTOPEN:
            return CannotWrite(path)
        case dbapi2.SQLITE_CORRUPT | dbapi2.SQLITE_NOTADB:
            return StoreDamaged(path)
        case dbapi2.SQLITE_FULL:
            return NoRoom(path)
    return None


def _code(error: BaseException) -> int:
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return code
    # The driver's backup gives the words alone.
    return next((number for words, number in _WORDS.items() if words in str(error)), 0)


def faults(connection: Connection) -> Iterator[str]:
    """What is wrong with the file: pages that were changed, structure, rows that point to nothing."""
    # First the seals of the pages: the other checks cannot read past a page whose seal is broken.
    broken = connection.exec_driver_sql("PRAGMA cipher_integrity_check").all()
    yield from (f"The file is damaged: {row[0]}." for row in broken[:10])
    if broken:
        return
    for (found,) in connection.exec_driver_sql("PRAGMA integrity_check(10)"):
        if found != "ok":
            yield f"The file is damaged: {found}."
    for table, *_rest in connection.exec_driver_sql("PRAGMA foreign_key_check").all()[:10]:
        yield f"A row of {table} points to a record that is not there."


def copy(source: Path, target: Path, key: StoreKey) -> None:
    """A whole copy of a file that may be in use, under the same key, in one file without a log beside it."""
    own_file(target)
    try:
        with closing(connect(source, key, read_only=True)) as old, closing(connect(target, key)) as new:
            old.backup(new)
            new.execute("PRAGMA journal_mode = DELETE")
    except BaseException as error:
        for file in with_logs(target):
            file.unlink(missing_ok=True)
        if isinstance(error, Exception) and (sentence := fault(error, target)):
            raise sentence from None
        raise


def put_in_place(copied: Path, path: Path) -> None:
    """Make a copy the file itself; the log of the file it replaces must not be read into it."""
    move(copied, path, clearing=with_logs(path)[1:])


def with_logs(path: Path) -> tuple[Path, Path, Path]:
    """A file and the two that SQLite keeps beside it while it is open."""
    return path, path.with_name(f"{path.name}-wal"), path.with_name(f"{path.name}-shm")


def take_log_away(path: Path, key: StoreKey) -> None:
    """Let the empty log that a reader left go: only a connection that may write takes it away, as the last to close.

    A log that holds something stays for whoever opens the store to write, and one that is in use stays in use.
    """
    log = with_logs(path)[1]
    try:
        if log.exists() and not log.stat().st_size:
            _unlocked(str(path), key, ()).close()
    except (OSError, dbapi2.Error):
        return  # a disk or a folder that cannot be written


@contextmanager
def foreign_keys_waiting(connection: Connection) -> Iterator[None]:
    """References are not followed while tables are rebuilt; the check after the migration finds what broke."""
    if connection.dialect.name != "sqlite":
        yield
        return
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        raw.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    # The driver is told not to begin by itself: it would begin late, and a reader turned writer can fail half-way.
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
