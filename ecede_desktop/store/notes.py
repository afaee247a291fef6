"""Text of notes for Find: one row a record, kept in the transaction that writes the record, found by its words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, delete, func, literal_column, select, text
from sqlalchemy.orm import Session

from ecede_desktop.store.search import fold
from ecede_desktop.store.tables import NoteText

MOST_WORDS = 8
"""Words of a question that are looked for; a longer one is no better told."""
AROUND = 60
"""Letters shown either side of the first word that was found."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class NoteHit:
    """A record that has every word, and the words around the first of them, as they were written."""

    kind: str
    owner_id: UUID
    case_id: UUID | None
    pupil_id: UUID | None
    on: dt.date | None
    excerpt: str


def keep_note(
    session: Session,
    kind: str,
    owner_id: UUID,
    texts: Iterable[str],
    *,
    case_id: UUID | None = None,
    pupil_id: UUID | None = None,
    on: dt.date | None = None,
) -> None:
    """Make the words of a record findable, in place of what it was found by before. The caller's audit line covers it.

    ``kind``: contact, addition, plan, task, referral, attachment, concern, handoff, handover, chronology.
    """
    forget_note(session, kind, owner_id)
    said = "\n".join(text for text in texts if text.strip())
    if said:
        folded = fold(said) if _is_postgres(session) else ""
        row = NoteText(
            kind=kind, owner_id=owner_id, case_id=case_id, pupil_id=pupil_id, on=on, text=said, folded=folded
        )
        session.add(row)
        session.flush()


def forget_note(session: Session, kind: str, owner_id: UUID) -> None:
    """No longer find a record by its words: it was withdrawn."""
    session.execute(delete(NoteText).where(NoteText.owner_id == owner_id, NoteText.kind == kind))


def find_notes(session: Session, typed: str, limit: int = 20) -> tuple[NoteHit, ...]:
    """Records that have every word, or one that begins so, the newest first; accents and capitals do not matter."""
    postgres = _is_postgres(session)
    # SQLite's index parts words at an apostrophe and folds by itself; PostgreSQL's holds what was folded before.
    words = words_asked(fold(typed) if postgres else typed)
    if not words:
        return ()
    query = _on_postgres(words) if postgres else _on_sqlite(words, limit)
    # Newest first and not by weight: to weigh, every note with a common word would have to be looked at.
    rows = session.execute(query.order_by(NoteText.id.desc()).limit(limit)).scalars()
    return tuple(_hit(row, [fold(word) for word in words]) for row in rows)


def words_asked(typed: str) -> list[str]:
    """The words of a question; none where there is only a single letter."""
    words = _WORD.findall(typed)[:MOST_WORDS]
    return words if any(len(word) > 1 for word in words) else []


def _on_sqlite(words: Sequence[str], limit: int) -> Select[Any]:
    asked = " ".join(f'"{word}"*' for word in words)
    # The index itself goes backwards and stops: nothing is gathered that is not shown.
    newest = text("SELECT rowid FROM note_search WHERE note_search MATCH :asked ORDER BY rowid DESC LIMIT :most")
    found = newest.bindparams(asked=asked, most=limit)
    return select(NoteText).where(NoteText.id.in_(found.columns(literal_column("rowid"))))


def _on_postgres(words: Sequence[str]) -> Select[Any]:
    asked = " & ".join(f"{word}:*" for word in words)
    vector = func.to_tsvector(literal_column("'simple'"), NoteText.folded)
    return select(NoteText).where(vector.op("@@")(func.to_tsquery(literal_column("'simple'"), asked)))


def _is_postgres(session: Session) -> bool:
    return session.get_bind().dialect.name == "postgresql"


def _hit(row: NoteText, words: Sequence[str]) -> NoteHit:
    return NoteHit(row.kind, row.owner_id, row.case_id, row.pupil_id, row.on, excerpt(row.text, words))


def excerpt(said: str, words: Sequence[str]) -> str:
    """The words around the first of the text that begins like one that was asked for."""
    for match in _WORD.finditer(said):
        if any(fold(match[0]).startswith(word) for word in words):
            return _around(said, match.start(), match.end())
    return _around(said, 0, 0)


def _around(said: str, start: int, end: int) -> str:
    first, last = max(0, start - AROUND), min(len(said), end + AROUND)
    if first:
        first = said.find(" ", first, start) + 1 or first
    if last < len(said):
        cut = said.rfind(" ", end, last)
        last = cut if cut > 0 else last
    shown = " ".join(said[first:last].split())
    return f"{'…' if first else ''}{shown}{'…' if last < len(said) else ''}"
