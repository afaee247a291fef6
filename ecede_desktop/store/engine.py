"""The opened store: a SQLCipher file or a PostgreSQL database, with units of work over it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine
from sqlalchemy.orm import Session

from ecede_desktop.clock import Clock
from ecede_desktop.errors import Bug
from ecede_desktop.records.users import UserRow
from ecede_desktop.store import dialect_postgres, dialect_sqlite, unit
from ecede_desktop.store.drafts import DraftBox
from ecede_desktop.store.faults import AlreadyThere, CannotWrite, NotAStore, StoreDamaged, StoreGone
from ecede_desktop.store.files import beside, identity, own_file
from ecede_desktop.store.keys import StoreKey
from ecede_desktop.store.unit import Unit


class Store:
    """An open store."""

    def __init__(
        self,
        engine: Engine,
        *,
        place: str,
        path: Path | None = None,
        key: StoreKey | None = None,
        read_only: bool = False,
    ) -> None:
        self.place = place
        self.path = path
        self.key = key
        self.read_only = read_only
        self.engine = engine
        self._file = identity(path) if path is not None else None
        self._drafts: DraftBox | None = None
        self._drafts_at = (beside(path, "drafts"), key) if path is not None and key is not None else None
        self._opening_drafts = threading.Lock()
        self._inside = threading.local()
        self._when_closed: list[Callable[[], None]] = []

    @property
    def backend(self) -> str:
        return dialect_sqlite.BACKEND if self.engine.dialect.name == "sqlite" else dialect_postgres.BACKEND

    @contextmanager
    def writing(self, user: UserRow, clock: Clock) -> Iterator[Unit]:
        """One transaction; rolled back unless ``commit`` is called."""
        if self._depth():
            # What was read outside the transaction cannot be relied on inside it, and a second writer would wait.
            raise Bug("a unit inside another unit or reading")
        if self.read_only:
            raise CannotWrite(self.place)
        if self.path is not None and identity(self.path) != self._file:
            # Where an open file can be deleted, its connections would go on writing into nothing.
            raise StoreGone(self.place)
        with self._entered("writing"), unit.writing(self._writer, user, clock, self._begin_write) as opened:
            yield opened

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session over one state of the store; nothing may be written in it."""
        if "writing" in self._depth():
            raise Bug("a reading inside a unit would not see what the unit wrote")
        with self._entered("reading"), unit.reading(self._reader) as session:
            yield session

    def keep_drafts_in(self, path: Path, key: StoreKey) -> None:
        """Where this machine keeps drafts; beside a file that is the file's own place."""
        self._drafts_at = path, key

    @property
    def drafts(self) -> DraftBox:
        """The drafts of this store on this machine, opened when first asked for."""
        with self._opening_drafts:
            if self._drafts is None:
                if self._drafts_at is None:
                    raise Bug("no place for drafts was named")
                self._drafts = DraftBox(*self._drafts_at)
            return self._drafts

    def when_closed(self, do: Callable[[], None]) -> None:
        """Something to be done after the last connection is closed."""
        self._when_closed.append(do)

    def close(self) -> None:
        """Close every connection and let the file go."""
        if self._drafts is not None:
            self._drafts.close()
            self._drafts = None
        self.engine.dispose()
        if self.read_only and self.path is not None and self.key is not None:
            dialect_sqlite.take_log_away(self.path, self.key)
        while self._when_closed:
            self._when_closed.pop()()

    def __repr__(self) -> str:
        return f"Store({self.backend})"

    @property
    def _writer(self) -> Engine:
        return self.engine.execution_options(**{dialect_sqlite.WRITES: True})

    @property
    def _reader(self) -> Engine:
        if self.engine.dialect.name == "sqlite":
            return self.engine
        return self.engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)

    def _begin_write(self, connection: Connection) -> None:
        (dialect_sqlite if self.engine.dialect.name == "sqlite" else dialect_postgres).begin_write(connection)

    def _depth(self) -> list[str]:
        inside: list[str] = self._inside.__dict__.setdefault("stack", [])
        return inside

    @contextmanager
    def _entered(self, what: str) -> Iterator[None]:
        stack = self._depth()
        stack.append(what)
        try:
            yield
        finally:
            stack.pop()


def create_file(path: Path, key: StoreKey) -> Store:
    """An empty SQLCipher file, without tables."""
    if path.exists():
        raise AlreadyThere(path)
    if not path.parent.is_dir():
        raise NotAStore(path, "no_folder")
    own_file(path)
    try:
        return _opened(path, key)
    except BaseException:
        for file in dialect_sqlite.with_logs(path):
            file.unlink(missing_ok=True)
        raise


def open_file(path: Path, key: StoreKey, *, read_only: bool = False) -> Store:
    """A SQLCipher file that is there."""
    if path.is_dir():
        raise NotAStore(path, "folder")
    if not path.is_file():
        raise NotAStore(path)
    if not path.stat().st_size:
        # SQLite would take it for a new file and open it.
        raise StoreDamaged(path, "it is empty")
    return _opened(path, key, read_only=read_only)


def open_database(url: str | URL) -> Store:
    """The team's PostgreSQL database."""
    engine = dialect_postgres.engine(url)
    return Store(engine, place=engine.url.render_as_string(hide_password=True))


def _opened(path: Path, key: StoreKey, *, read_only: bool = False) -> Store:
    engine = dialect_sqlite.engine(path, key, read_only=read_only)
    try:
        with engine.connect():
            pass
    except BaseException:
        engine.dispose()
        raise
    return Store(engine, place=str(path), path=path, key=key, read_only=read_only)
