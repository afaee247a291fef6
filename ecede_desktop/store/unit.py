"""The unit: one transaction with its audit lines; rolled back unless committed, refused if nobody answers for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import Connection, Engine, event
from sqlalchemy.orm import Session

from ecede_desktop.clock import Clock
from ecede_desktop.errors import Bug
from ecede_desktop.records.changes import KINDS, Changes
from ecede_desktop.records.users import UserRow
from ecede_desktop.store import audit
from ecede_desktop.store.text_limits import check_texts

Reading: TypeAlias = Session
"""A session that only reads; services name it without importing SQLAlchemy."""

_WRITES = re.compile(r"\s*(?:WITH\b.*\b)?(?:INSERT|UPDATE|DELETE|REPLACE|MERGE|TRUNCATE|COPY)\b", re.I | re.S)
_LOCKS = re.compile(r"\bFOR\s+(?:NO\s+KEY\s+)?UPDATE\b", re.I)


class Unit:
    """One transaction: what is done, by whom, and what it touched."""

    def __init__(self, session: Session, user: UserRow, clock: Clock) -> None:
        self.session = session
        self.user = user
        self.clock = clock
        self.changes = Changes()
        self._entries: list[audit.Entry] = []
        self._wrote = False
        self._committed = False

    def record(
        self, action: str, kind: str, record_id: UUID | str, *,
        before: Mapping[str, Any] | None = None, after: Mapping[str, Any] | None = None,
    ) -> None:  # fmt: skip
        """Say in the audit what was done to which record."""
        self._entries.append(
            audit.Entry(
                at=self.clock.now(), user_id=self.user.id, user_name=self.user.name, action=action, kind=kind,
                record_id=str(record_id), before=audit.canonical(before), after=audit.canonical(after),
            )
        )  # fmt: skip

    def touch(self, kind: str, id: UUID) -> None:
        """Tell the panels that a record changed."""
        if kind not in KINDS:
            raise Bug(f"{kind} is not a kind of record")
        self.changes |= Changes(frozenset({kind}), frozenset({id}))

    def commit(self) -> Changes:
        """Make it so. From here on it is confirmed, whatever happens to the machine."""
        if self._committed:
            raise Bug("a unit is committed once")
        self.session.flush()
        if self._wrote and not self._entries:
            raise Bug("a write without an audit line")
        if self._entries:
            audit.append(self.session, self._entries)
        self.session.commit()
        self._committed = True
        return self.changes

    def notice(self, statement: str) -> None:
        """Called for each statement that reaches the database, however it was made."""
        if self._committed:
            raise Bug("a statement after the commit belongs to another unit")
        self._wrote = self._wrote or writes(statement)


def writes(statement: str) -> bool:
    """Whether a statement changes what is stored."""
    return _WRITES.match(_LOCKS.sub("", statement)) is not None


@contextmanager
def writing(engine: Engine, user: UserRow, clock: Clock, begin: Callable[[Connection], None]) -> Iterator[Unit]:
    """A unit of work; whatever is not committed by its end is rolled back."""
    with engine.connect() as connection, Session(connection, expire_on_commit=False) as session:
        begin(session.connection())
        event.listen(session, "before_flush", check_texts)
        unit = Unit(session, user, clock)
        with _watched(connection, unit.notice):
            yield unit


@contextmanager
def reading(engine: Engine) -> Iterator[Session]:
    """A session over one state of the store, rolled back at its end; a write in it is a fault of ours."""

    def refuse(statement: str) -> None:
        if writes(statement):
            raise Bug("a write while only reading")

    with (
        engine.connect() as connection,
        Session(connection, expire_on_commit=False) as session,
        _watched(connection, refuse),
    ):
        yield session


@contextmanager
def _watched(connection: Connection, notice: Callable[[str], None]) -> Iterator[None]:
    # At the cursor, because the session's own lists miss bulk statements, flushed writes and plain SQL.
    def before(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        notice(statement)

    event.listen(connection, "before_cursor_execute", before)
    try:
        yield
    finally:
        event.remove(connection, "before_cursor_execute", before)
