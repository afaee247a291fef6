"""Drafts: typed text that is not saved yet, in a small encrypted file of this machine's own."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from uuid import UUID

from sqlalchemy import (
    JSON,
    Column,
    ColumnElement,
    Connection,
    Engine,
    MetaData,
    RowMapping,
    String,
    Table,
    Uuid,
    and_,
    delete,
    insert,
    select,
    update,
)

from ecede_desktop.records.drafts import ASIDE, Draft, aside
from ecede_desktop.store import dialect_sqlite
from ecede_desktop.store.faults import StoreDamaged
from ecede_desktop.store.keys import StoreKey

PURPOSE = "ecede drafts 1"

_metadata = MetaData()
_draft = Table(
    "draft",
    _metadata,
    Column("user_id", Uuid, primary_key=True),
    Column("form", String(40), primary_key=True),
    Column("key", String(200), primary_key=True),
    Column("values", JSON, nullable=False),
    Column("kept_at", String(40), nullable=False),
)


class DraftBox:
    """The drafts of a store's users on this machine."""

    def __init__(self, path: Path, store_key: StoreKey) -> None:
        key = store_key.derived(PURPOSE)
        try:
            self._engine = _opened(path, key)
        except StoreDamaged:
            # A draft that cannot be read must not keep anybody from working; the file is left for whoever can.
            for file in dialect_sqlite.with_logs(path):
                with suppress(FileNotFoundError):
                    file.replace(file.with_name(f"{file.name}.unreadable"))
            self._engine = _opened(path, key)

    def keep(
        self,
        user: UUID,
        form: str,
        key: str,
        values: Mapping[str, str],
        now: dt.datetime,
        seen: Mapping[str, str] | None = None,
    ) -> str:
        """Keep what is typed now in place of what was ``seen``; what another window wrote meanwhile moves aside.

        Answers with the key under which it is kept: a text that was moved aside goes on where it lies.
        """
        row = {"user_id": user, "form": form, "values": dict(values), "kept_at": now.isoformat()}
        with self._writer.begin() as connection:
            kept = _kept(connection, user, form, key)
            # The form's own place first, so that one window alone never leaves it.
            own = next((at for at, words in kept.items() if words == seen), None)
            there = own or key
            if own is None and kept.get(key, values) != values:
                _move(connection, user, form, key, _free(kept, key))
            connection.execute(delete(_draft).where(_of(user, form, there)))
            connection.execute(insert(_draft).values(row | {"key": there}))
        return there

    def take_up(self, user: UUID, form: str, moved: str) -> None:
        """Lay a text that was moved aside at its form's own key, and what lies there aside for it."""
        key = moved.partition(ASIDE)[0]
        if key == moved:
            return
        with self._writer.begin() as connection:
            kept = _kept(connection, user, form, key)
            if moved not in kept:
                return
            if key in kept:
                _move(connection, user, form, key, _free(kept, key))
            _move(connection, user, form, moved, key)

    def read(self, user: UUID) -> tuple[Draft, ...]:
        """Every draft of a user, the newest first."""
        chosen = select(_draft).where(_draft.c.user_id == user).order_by(_draft.c.kept_at.desc(), _draft.c.form)
        with self._engine.connect() as connection:
            rows = connection.execute(chosen).mappings().all()
        return tuple(_row(row) for row in rows)

    def drop(self, user: UUID, form: str, key: str) -> None:
        """The form was saved or given up; texts of it that were moved aside stay."""
        with self._writer.begin() as connection:
            connection.execute(delete(_draft).where(_of(user, form, key)))

    def close(self) -> None:
        self._engine.dispose()

    @property
    def _writer(self) -> Engine:
        return self._engine.execution_options(**{dialect_sqlite.WRITES: True})


def _opened(path: Path, key: StoreKey) -> Engine:
    engine = dialect_sqlite.engine(path, key)
    try:
        with engine.execution_options(**{dialect_sqlite.WRITES: True}).begin() as connection:
            _metadata.create_all(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _kept(connection: Connection, user: UUID, form: str, key: str) -> dict[str, dict[str, str]]:
    """What is kept of a form, by key: at its own place first, then what was moved aside."""
    chosen = select(_draft.c.key, _draft.c["values"]).where(_draft.c.user_id == user, _draft.c.form == form)
    found = {at: dict(words) for at, words in connection.execute(chosen)}
    return {at: found[at] for at in sorted(found) if at == key or at.startswith(f"{key}{ASIDE}")}


def _free(kept: Mapping[str, object], key: str) -> str:
    return next(there for number in itertools.count(2) if (there := aside(key, number)) not in kept)


def _move(connection: Connection, user: UUID, form: str, key: str, there: str) -> None:
    connection.execute(update(_draft).where(_of(user, form, key)).values(key=there))


def _row(row: RowMapping) -> Draft:
    return Draft(row["form"], row["key"], dict(row["values"]), dt.datetime.fromisoformat(row["kept_at"]))


def _of(user: UUID, form: str, key: str) -> ColumnElement[bool]:
    return and_(_draft.c.user_id == user, _draft.c.form == form, _draft.c.key == key)
