"""The ledger of a merge: every value that it changes with what stood there, so that it can be taken apart exactly."""

from __future__ import annotations

import base64
import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, TypeAlias
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.orm import Session

from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.tables import metadata
from ecede_desktop.store.tables.mapping import Instant

Entry: TypeAlias = dict[str, Any]
Key: TypeAlias = UUID | int
"""Notes are numbered; everything else has a UUID."""


def references(target: str) -> tuple[sa.Column[Any], ...]:
    """Every column of the store that points to a table, in the order of their names."""
    found = [
        key.parent
        for table in metadata.tables.values()
        for key in table.foreign_keys
        if key.column.table.name == target
    ]
    return tuple(sorted(found, key=name_of))


def name_of(column: sa.Column[Any]) -> str:
    """``address.pupil_id``."""
    return f"{column.table.name}.{column.name}"


def column_of(table: str, column: str) -> sa.Column[Any]:
    """The column of those names."""
    return metadata.tables[table].c[column]


def keys_pointing(session: Session, column: sa.Column[Any], to: UUID) -> list[Key]:
    """Ids of the rows whose column points to a record, in their order."""
    own = column.table.c.id
    return list(session.scalars(sa.select(own).where(column == to).order_by(own)))


def written(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (dt.datetime, dt.date, dt.time)):
        return value.isoformat()
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else value


def read_back(column: sa.Column[Any], value: Any) -> Any:
    """A value of a column, from JSON."""
    if value is None:
        return None
    kind = dt.datetime if isinstance(column.type, Instant) else column.type.python_type
    if kind is UUID:
        return UUID(value)
    if kind in (dt.datetime, dt.date, dt.time):
        return kind.fromisoformat(value)
    return base64.b64decode(value) if kind is bytes else value


class Ledger:
    """Changes rows of one merge and keeps what it changed; nothing else may change them meanwhile."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.entries: list[Entry] = []

    def hold(self, held: Mapping[str, Sequence[Key]]) -> None:
        """Keep which rows pointed to the kept record before: whatever points there besides came later."""
        plain = {name: [written(key) for key in keys] for name, keys in held.items() if keys}
        self.entries.append({"held": plain})

    def move(self, column: sa.Column[Any], keys: Collection[Key], was: UUID, now: UUID) -> None:
        """Let rows that point to one record point to another."""
        if not keys:
            return
        for some in portions(keys):
            own = column.table.c.id
            self._session.execute(sa.update(column.table).where(own.in_(some)).values({column.name: now}))
        ids = [written(key) for key in keys]
        self.entries.append(
            {"table": column.table.name, "column": column.name, "was": str(was), "now": str(now), "ids": ids}
        )

    def put(self, column: sa.Column[Any], key: Key, value: Any, **more: Any) -> None:
        """Change one value; what is as wanted already is left alone."""
        before = value_at(self._session, column, key)
        if before == value:
            return
        set_value(self._session, column, key, value)
        self.entries.append(
            {"table": column.table.name, "column": column.name, "id": written(key), "was": written(before),
             "now": written(value), **more}
        )  # fmt: skip

    def put_together(self, table: str, key: Key, values: Mapping[str, Any]) -> None:
        """Change values that only stand together."""
        kept = metadata.tables[table]
        before = self._session.execute(sa.select(*(kept.c[name] for name in values)).where(kept.c.id == key)).one()
        self._session.execute(sa.update(kept).where(kept.c.id == key).values(dict(values)))
        was = {name: written(value) for name, value in zip(values, before, strict=True)}
        now = {name: written(value) for name, value in values.items()}
        self.entries.append({"table": table, "id": written(key), "were": was, "are": now})

    def make(self, table: str, values: Mapping[str, Any]) -> None:
        """Add a row that the merge itself needs: a former name, a former UPN."""
        self._session.execute(sa.insert(metadata.tables[table]).values(dict(values)))
        self.entries.append({"table": table, "id": written(values["id"]), "made": True})

    def take_in(self, table: str, key: Key) -> None:
        """Take a row whole into the ledger: its marks stand in another row from now on, and would count twice."""
        kept = metadata.tables[table]
        row = self._session.execute(sa.select(kept).where(kept.c.id == key)).mappings().one()
        self.entries.append(
            {"table": table, "id": written(key), "row": {name: written(value) for name, value in row.items()}}
        )
        self._session.execute(sa.delete(kept).where(kept.c.id == key))


def value_at(session: Session, column: sa.Column[Any], key: Key) -> Any:
    """What stands in a column of a row; None where there is no such row."""
    return session.scalar(sa.select(column).where(column.table.c.id == key))


def set_value(session: Session, column: sa.Column[Any], key: Key, value: Any) -> None:
    """Let a value stand in a column of a row."""
    session.execute(sa.update(column.table).where(column.table.c.id == key).values({column.name: value}))


def put_back_row(session: Session, entry: Entry) -> None:
    """A row that was taken into the ledger stands again as it was."""
    table = metadata.tables[entry["table"]]
    values = {name: read_back(table.c[name], value) for name, value in entry["row"].items()}
    session.execute(sa.insert(table).values(values))


def remove_row(session: Session, entry: Entry) -> None:
    """A row that the merge itself had made goes with it."""
    table = metadata.tables[entry["table"]]
    session.execute(sa.delete(table).where(table.c.id == key_of(entry["table"], entry["id"])))


def key_of(table: str, value: Any) -> Key:
    """An id as it was written."""
    key: Key = read_back(metadata.tables[table].c.id, value)
    return key


def moved_keys(entries: Iterable[Entry]) -> dict[str, set[Key]]:
    """Ids of the rows that point elsewhere since the merge, by table."""
    found: dict[str, set[Key]] = {}
    for entry in entries:
        if "ids" in entry:
            found.setdefault(entry["table"], set()).update(key_of(entry["table"], id) for id in entry["ids"])
    return found
