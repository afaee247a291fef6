"""The opened store: a SQLCipher file or a PostgreSQL database, with units of work over it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.orm import Session

from ecede_desktop.clock import Clock
from ecede_desktop.errors import Bug
from ecede_desktop.records.users import UserRow
from ecede_desktop.store import dialect_postgres, dialect_sqlite, unit
from ecede_desktop.store.faults import AlreadyThere, NotAStore
from ecede_desktop.store.keys import StoreKey
from ecede_desktop.store.unit import Unit


class Store:
    """An open store."""

    def __init__(self, engine: Engine, *, place: str, path: Path | None = None, key: StoreKey | None = None) -> None:
        self.place = place
        self.path = path
        self.key = key
        self.engine = engine
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
        with self._entered("writing"), unit.writing(self._writer, user, clock, self._begin_write) as opened:
            yield opened

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session over one state of the store; nothing may be written in it."""
        if "writing" in self._depth():
            raise Bug("a reading inside a unit would not see what the unit wrote")
        with self._entered("reading"), unit.reading(self._reader) as session:
            yield session

    def when_closed(self, do: Callable[[], None]) -> None:
        """Something to be done after the last connection is closed."""
        self._when_closed.append(do)

    def close(self) -> None:
        """Close every connection and let the file go."""
        self.engine.dispose()
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
        raise NotAStore(path, "its folder is not there")
    return _opened(path, key)


def open_file(path: Path, key: StoreKey, *, read_only: bool = False) -> Store:
    """A SQLCipher file that is there."""
    if path.is_dir():
        raise NotAStore(path, "it is a folder")
    if not path.is_file():
        raise NotAStore(path)
    return _opened(path, key, read_only=read_only)


def open_database(url: str) -> Store:
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
    return Store(engine, place=str(path), path=path, key=key)
