"""After a result in court: attendance that is followed, and each look at it."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Table, Word


class CourtMonitoring(Table):
    """The time in which attendance is followed after a result; only withdrawn, never changed."""

    __tablename__ = "court_monitoring"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days"),
        CheckConstraint("before_first <= before_last", name="before"),
    )

    id: Mapped[Id]
    prosecution_id: Mapped[UUID] = mapped_column(ForeignKey("prosecution.id"), index=True)
    result_on: Mapped[dt.date]
    first_day: Mapped[dt.date]
    last_day: Mapped[dt.date]
    before_first: Mapped[dt.date]
    before_last: Mapped[dt.date]
    review_days: Mapped[list[Any]]
    rule: Mapped[dict[str, Any]]
    """What the council's rule proposed, with its source, as it stood."""
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]


class CourtMonitoringEntry(Table):
    """A look at attendance after court, or what came of it; only added to."""

    __tablename__ = "court_monitoring_entry"
    __table_args__ = (CheckConstraint("kind IN ('review', 'outcome')", name="kind"),)

    id: Mapped[Id]
    monitoring_id: Mapped[UUID] = mapped_column(ForeignKey("court_monitoring.id"), index=True)
    kind: Mapped[Word]
    outcome: Mapped[Word]
    on: Mapped[dt.date]
    until: Mapped[dt.date | None]
    text: Mapped[Long]
    figures: Mapped[dict[str, Any]]
    """Counts before and after, and sessions without authority since, as they stood."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    approved_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
