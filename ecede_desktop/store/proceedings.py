"""Whether proceedings for a child's absence are on the way against a parent: decided, begun, not ended."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from ecede_desktop.store.tables import AttendanceCase, Prosecution, ProsecutionDecision, ProsecutionEvent

ENDED = "ended"


def begun(session: Session, pupil_id: UUID, parent_id: UUID, first_day: dt.date, last_day: dt.date) -> bool:
    """Whether a prosecution for days of the period runs, or a named person has decided that one is to begin."""
    ended = exists().where(
        ProsecutionEvent.prosecution_id == Prosecution.id,
        ProsecutionEvent.kind == ENDED,
        ProsecutionEvent.withdrawn_at.is_(None),
    )
    running = select(Prosecution.id).where(
        Prosecution.pupil_id == pupil_id, Prosecution.parent_id == parent_id, Prosecution.first_day <= last_day,
        Prosecution.last_day >= first_day, ~ended,
    )  # fmt: skip
    if session.execute(running.limit(1)).first() is not None:
        return True
    charged = exists().where(Prosecution.decision_id == ProsecutionDecision.id)
    decided = (
        select(ProsecutionDecision.id)
        .join(AttendanceCase, AttendanceCase.id == ProsecutionDecision.case_id)
        .where(
            AttendanceCase.pupil_id == pupil_id, ProsecutionDecision.parent_id == parent_id,
            ProsecutionDecision.decision == "prosecute", ProsecutionDecision.first_day <= last_day,
            ProsecutionDecision.last_day >= first_day, ~charged,
        )
    )  # fmt: skip
    return session.execute(decided.limit(1)).first() is not None
