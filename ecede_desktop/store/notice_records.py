"""What stands in the record of penalty notices beside themselves: hashes of the copies, and prosecutions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from ecede_desktop.store.tables import IssuedDocument, PenaltyNotice, Prosecution, ProsecutionEvent

CHARGED = "charged"


def copies(session: Session) -> Mapping[UUID, str]:
    """The SHA-256 of the copy of each notice."""
    query = select(PenaltyNotice.id, IssuedDocument.sha256)
    return dict(iter(session.execute(query.join(IssuedDocument, IssuedDocument.id == PenaltyNotice.document_id))))


def prosecuted(session: Session) -> Mapping[UUID, dt.date]:
    """On which day the recipient of each notice was charged with the offence to which it related."""
    same = and_(
        Prosecution.notice_id.is_(None), Prosecution.pupil_id == PenaltyNotice.pupil_id,
        Prosecution.parent_id == PenaltyNotice.parent_id, Prosecution.first_day <= PenaltyNotice.last_day,
        Prosecution.last_day >= PenaltyNotice.first_day,
    )  # fmt: skip
    query = (
        select(PenaltyNotice.id, func.min(ProsecutionEvent.on))
        .join(Prosecution, or_(Prosecution.notice_id == PenaltyNotice.id, same))
        .join(ProsecutionEvent, ProsecutionEvent.prosecution_id == Prosecution.id)
        .where(ProsecutionEvent.kind == CHARGED, ProsecutionEvent.withdrawn_at.is_(None))
        .group_by(PenaltyNotice.id)
    )
    return dict(iter(session.execute(query)))
