"""The team's store in PostgreSQL: the database's own sign-in decides who one is.

The passphrase is the password of the database role that bears the user's name, so the database, and not this program,
keeps one officer from signing in as another. Drafts stay on the machine, under a key of their own that the
passphrase wraps.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from uuid import UUID

from sqlalchemy import URL, make_url

from ecede_desktop import paths
from ecede_desktop.errors import UserError
from ecede_desktop.store import engine, facts, keys
from ecede_desktop.store.engine import Store
from ecede_desktop.store.faults import NotAStore, StoreDamaged
from ecede_desktop.store.files import beside
from ecede_desktop.store.keys import COST, Cost, KeyFile, SlotRefused, StoreKey
from ecede_desktop.store.tables import StoreFact


class UserAndAddressDiffer(UserError):
    """The address names another role than the user who signs in."""

    def __init__(self, user: str, role: str) -> None:
        super().__init__(
            "user_and_address_differ",
            f"The address of the team's store is for “{role}”, not for “{user}”. "
            "Leave the name out of the address, or sign in as that user.",
            user=user, role=role,
        )  # fmt: skip


def without_name(store: Store) -> URL:
    """The address of an open store, for somebody else to sign in at."""
    a = store.engine.url
    return URL.create(a.drivername, host=a.host, port=a.port, database=a.database, query=a.query)


def connect(url: str | URL, user: str | None, passphrase: str) -> tuple[Store, str]:
    """The database, signed in as the user; answers with the user's name too."""
    address = make_url(url)
    name = user or address.username or ""
    if not name or (address.username and address.username != name):
        raise UserAndAddressDiffer(name, address.username or "")
    store = engine.open_database(address.set(username=name, password=passphrase))
    try:
        with store.engine.connect():
            pass
    except BaseException:
        store.close()
        raise
    return store, name


def open_store(
    url: str, user: str | None, passphrase: str, now: dt.datetime, *, read_only: bool = False, cost: Cost = COST
) -> tuple[Store, str]:
    """The team's store, with a place for this machine's drafts."""
    store, name = connect(url, user, passphrase)
    store.read_only = read_only
    try:
        store.keep_drafts_in(*_drafts(_store_id(store), name, passphrase, now, cost))
    except BaseException:
        store.close()
        raise
    return store, name


def _store_id(store: Store) -> UUID:
    with store.engine.connect() as connection:
        if not store.engine.dialect.has_table(connection, StoreFact.__tablename__):
            raise NotAStore(store.place, "other")
    with store.reading() as session:
        return facts.store_id(facts.read(session))


def _drafts(store_id: UUID, name: str, passphrase: str, now: dt.datetime, cost: Cost) -> tuple[Path, StoreKey]:
    folder = paths.made(paths.user_data() / "team")
    # One file a user: a key that a colleague's passphrase opened would open their drafts too.
    place = folder / f"{store_id}-{name.encode().hex()}"
    try:
        found = keys.read(place)
        return beside(place, "drafts"), found.opened(found.user_slot(name), passphrase)
    except (NotAStore, StoreDamaged, SlotRefused):
        # First time here, or the password was changed at the database: the old drafts cannot be read any more.
        key = StoreKey.fresh()
        keys.write(place, KeyFile(store_id, ()).with_slot("user", name, passphrase, key, now, cost))
        return beside(place, "drafts"), key
