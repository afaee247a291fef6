"""What the store says of itself."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.store.faults import NotAStore
from ecede_desktop.store.tables import StoreFact
from ecede_desktop.store.unit import Unit

STORE_ID, CREATED_AT, PROGRAM, DEMONSTRATION, PACK, LAST_BACKUP = (
    "store_id", "created_at", "program_version", "demonstration", "pack", "last_backup",
)  # fmt: skip


def read(session: Session) -> dict[str, str]:
    """Every fact."""
    return {fact.key: fact.value for fact in session.scalars(select(StoreFact))}


def write(unit: Unit, facts: Mapping[str, str]) -> None:
    """Set facts, each in place of what it said before."""
    for key, value in facts.items():
        unit.session.merge(StoreFact(key=key, value=value))


def store_id(facts: Mapping[str, str]) -> UUID:
    """Which store this is."""
    if STORE_ID not in facts:
        raise NotAStore("The database", "other")
    return UUID(facts[STORE_ID])


def instant(facts: Mapping[str, str], key: str) -> dt.datetime | None:
    """A fact that is a time."""
    return dt.datetime.fromisoformat(facts[key]) if facts.get(key) else None
