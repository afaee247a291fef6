"""Which records are merged into others: they are listed nowhere, and whoever asks for one gets the one it became."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from ecede_desktop.store.tables import Parent, Person, Pupil

TABLES: dict[str, Any] = {"pupil": Pupil, "parent": Parent, "person": Person}


def merged_pupils() -> Select[UUID]:
    """Ids of the pupils' records that are merged into others."""
    return select(Pupil.id).where(Pupil.merged_into_id.is_not(None))


def merged_parents() -> Select[UUID]:
    """Ids of the parents' records that are merged into others."""
    return select(Parent.id).where(Parent.merged_into_id.is_not(None))


def standing(session: Session, kind: str, id: UUID) -> UUID:
    """The record that stands for one: itself, or the one that it is merged into."""
    table = TABLES[kind]
    into: UUID | None = session.scalar(select(table.merged_into_id).where(table.id == id))
    return id if into is None else into
