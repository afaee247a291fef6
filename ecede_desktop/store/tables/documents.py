"""Papers that were issued, with their bytes."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, deferred, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class IssuedDocument(Table):
    """The bytes are kept: a reprint in ten years is the same paper, whatever the renderer has become."""

    __tablename__ = "issued_document"
    __table_args__ = (
        CheckConstraint("language IN ('en', 'cy', 'both')", name="language"),
        CheckConstraint("length(sha256) = 64", name="sha256"),
    )

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(40), unique=True)
    kind: Mapped[Word]
    pupil_id: Mapped[UUID | None] = mapped_column(ForeignKey("pupil.id"), index=True)
    """None for a paper about somebody who is not yet known: a referral sent back."""
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    language: Mapped[Word]
    purpose: Mapped[Long]
    issued_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    sha256: Mapped[str] = mapped_column(String(64))
    pages: Mapped[int]
    first_day: Mapped[dt.date | None]
    last_day: Mapped[dt.date | None]
    record: Mapped[dict[str, Any]]
    """The frozen record that was rendered."""
    content: Mapped[bytes] = deferred(mapped_column(LargeBinary))
    media_type: Mapped[Short] = mapped_column(default="application/pdf", server_default="application/pdf")
    school_referral_id: Mapped[UUID | None] = mapped_column(ForeignKey("school_referral.id"), index=True)
