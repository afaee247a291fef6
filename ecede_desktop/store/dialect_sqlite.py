"""Everything that is said to SQLCipher and to no other database."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, ExceptionContext, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from ecede_desktop.errors import UserError
from ecede_desktop.store.faults import CannotWrite, NoRoom, StoreBusy, StoreDamaged
from ecede_desktop.store.keys import StoreKey

BACKEND = "sqlcipher"
PAGE_SIZE = 4096
BUSY_SECONDS = 10.0
WRITES = "ecede_writes"
"""Execution option of a connection whose transactions write."""

_BUSY, _LOCKED, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 6, 8, 10, 11, 13, 14, 26


def connect(path: Path, key: StoreKey, *, read_only: bool = False) -> Any:
    """A raw connection, unlocked and set up. The key is given in a pragma: never in a URL, which libraries log."""
    target, uri = (f"{path.absolute().as_uri()}?mode=ro", True) if read_only else (str(path), False)
    connection = dbapi2.connect(
        target, uri=uri, isolation_level=None, check_same_thread=False, timeout=BUSY_SECONDS, cached_statements=256
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key.reveal().hex()}'\"")
        for pragma in (
            f"cipher_page_size = {PAGE_SIZE}",
            "trusted_schema = OFF",
            "foreign_keys = ON",
            "temp_store = MEMORY",
            "cache_size = -32768",
            *(("query_only = ON",) if read_only else ("secure_delete = ON", "journal_mode = WAL", "synchronous = FULL")),
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def engine(path: Path, key: StoreKey, *, read_only: bool = False) -> Engine:
    """A pool of connections to one file."""
    made = create_engine(
        "sqlite://",
        module=dbapi2,
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
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    match code & 0xFF:
        case 5 | 6:
            return StoreBusy(path)
        case 8 | 10 | 14:
            return CannotWrite(path)
        case 11 | 26:
            return StoreDamaged(path)
        case 13:
            return NoRoom(path)
    return None


def _begin(connection: Connection) -> None:
    # The driver is told not to begin by itself: it would begin late, and a reader turned writer can fail half-way.
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
