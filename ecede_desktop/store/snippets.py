"""Ready-made texts: kept, listed, withdrawn."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from ecede_desktop.records.snippets import SnippetRow, WriteSnippet
from ecede_desktop.store.tables import TextSnippet, UserAccount
from ecede_desktop.store.unit import Unit


def standing(session: Session, user_id: UUID) -> tuple[SnippetRow, ...]:
    """One's own and everybody's, by name."""
    chosen = (
        select(TextSnippet, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == TextSnippet.user_id)
        .where(TextSnippet.withdrawn_at.is_(None))
        .where(or_(TextSnippet.owner_id.is_(None), TextSnippet.owner_id == user_id))
    )
    rows = [_row(snippet, by) for snippet, by in session.execute(chosen)]
    return tuple(sorted(rows, key=lambda row: (row.name.casefold(), row.everybodys)))


def add(unit: Unit, command: WriteSnippet) -> UUID:
    """Keep a text."""
    row = TextSnippet(
        id=uuid6.uuid7(), owner_id=None if command.everybodys else unit.user.id, name=command.name,
        english=command.english, welsh=command.welsh, user_id=unit.user.id, recorded_at=unit.clock.now(),
        withdrawn_at=None,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after: dict[str, Any] = {
        "name": row.name, "english": row.english, "welsh": row.welsh, "everybodys": command.everybodys
    }  # fmt: skip
    unit.record("add_snippet", "snippet", row.id, after=after)
    unit.touch("snippet", row.id)
    return row.id


def withdraw(unit: Unit, row: SnippetRow) -> None:
    """It is offered no more."""
    kept = unit.session.get_one(TextSnippet, row.id)
    kept.withdrawn_at = unit.clock.now()
    unit.record("withdraw_snippet", "snippet", row.id, before={"name": row.name})
    unit.touch("snippet", row.id)


def _row(snippet: TextSnippet, by: str) -> SnippetRow:
    return SnippetRow(
        snippet.id, snippet.name, snippet.english, snippet.welsh, snippet.owner_id is None, by, snippet.recorded_at
    )  # fmt: skip
