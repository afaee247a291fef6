"""Text of notes, folded for Find: one row a record, kept in the transaction that writes the record."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import delete
from sqlalchemy.orm import Session

from ecede_desktop.store.search import fold
from ecede_desktop.store.tables import NoteText


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
    text = "\n".join(fold(text) for text in texts if text.strip())
    if text:
        session.add(NoteText(kind=kind, owner_id=owner_id, case_id=case_id, pupil_id=pupil_id, on=on, text=text))
        session.flush()


def forget_note(session: Session, kind: str, owner_id: UUID) -> None:
    """No longer find a record by its words: it was withdrawn."""
    session.execute(delete(NoteText).where(NoteText.owner_id == owner_id, NoteText.kind == kind))
