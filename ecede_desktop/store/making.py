"""Making a store: tables, an empty audit chain, its facts, its first user, its key slots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import uuid6

from ecede_desktop.clock import Clock
from ecede_desktop.errors import Refused
from ecede_desktop.records.stores import NewStore
from ecede_desktop.records.users import Role, UserRow
from ecede_desktop.store import audit, dialect_sqlite, engine, facts, keys, recovery, upgrade, users
from ecede_desktop.store.engine import Store
from ecede_desktop.store.faults import AlreadyThere
from ecede_desktop.store.files import beside, move
from ecede_desktop.store.keys import Cost, KeyFile, StoreKey


@dataclass(frozen=True)
class FirstUser:
    """Who the store begins with."""

    name: str
    full_name: str
    role: Role

    def row(self) -> UserRow:
        if not self.name.strip():
            raise Refused("user_name_empty", "A user needs a name to sign in with.")
        name = self.name.strip()
        return UserRow(uuid6.uuid7(), name, self.full_name.strip() or name, self.role)


def make_file(
    path: Path, first: FirstUser, passphrase: str, clock: Clock, said: Mapping[str, str], cost: Cost
) -> NewStore:
    """A SQLCipher file with its key file; the caller holds the lock."""
    store_id, key, code = uuid6.uuid7(), StoreKey.fresh(), recovery.fresh_code()
    user = first.row()
    slots = KeyFile(store_id, ()).with_slot("user", user.name, passphrase, key, clock.now(), cost)
    slots = slots.with_slot("recovery", "", code, key, clock.now(), cost)
    # Made under another name, so that a store is never there without its tables or its keys.
    making = beside(path, "making")
    _clear(making)
    try:
        store = engine.create_file(making, key)
        try:
            upgrade.migrate(store)
            furnish(store, user, clock, {facts.STORE_ID: str(store_id), **said})
        finally:
            store.close()
        keys.write(path, slots)
    except BaseException:
        _clear(making)
        for ending in ("keys", "keys.copy"):
            beside(path, ending).unlink(missing_ok=True)
        raise
    move(making, path)
    return NewStore(path, store_id, code)


def make_in_database(store: Store, first: FirstUser, clock: Clock, said: Mapping[str, str]) -> None:
    """The same tables in an empty database of the team."""
    if upgrade.current(store):
        raise AlreadyThere(store.place)
    user = first.row()
    upgrade.migrate(store)
    furnish(store, user, clock, {facts.STORE_ID: str(uuid6.uuid7()), **said})


def furnish(store: Store, user: UserRow, clock: Clock, said: Mapping[str, str]) -> None:
    """What every store holds from its first moment."""
    with store.engine.begin() as connection:
        audit.begin(connection)
    with store.writing(user, clock) as unit:
        facts.write(unit, {facts.CREATED_AT: clock.now().isoformat(), **said})
        unit.record("create", "store", said[facts.STORE_ID])
        users.add_user(unit, user.name, user.full_name, user.role, id=user.id)
        unit.commit()


def _clear(making: Path) -> None:
    for file in dialect_sqlite.with_logs(making):
        file.unlink(missing_ok=True)
