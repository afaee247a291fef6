"""Referrals, cases, moves on the ladder and confirmations."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class Referral(Table):
    __tablename__ = "referral"

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    school_id: Mapped[UUID | None] = mapped_column(ForeignKey("school.id"))
    referred_on: Mapped[dt.date]
    referred_by: Mapped[Short]
    reason: Mapped[Long]
    counts: Mapped[dict[str, Any]]
    """Counts by class of the school year to the day of referral, kept as they were."""
    received_at: Mapped[dt.datetime]


class AttendanceCase(Table):
    __tablename__ = "attendance_case"
    __table_args__ = (CheckConstraint("closed_on IS NULL OR closed_on >= opened_on", name="days"),)

    id: Mapped[Id]
    reference: Mapped[str] = mapped_column(String(40), unique=True)
    referral_id: Mapped[UUID] = mapped_column(ForeignKey("referral.id"), unique=True)
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    officer_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"), index=True)
    opened_on: Mapped[dt.date]
    closed_on: Mapped[dt.date | None]
    stage: Mapped[Word]
    stage_since: Mapped[dt.date]
    pack_id: Mapped[Word]


class StageMove(Table):
    __tablename__ = "stage_move"
    __table_args__ = (CheckConstraint("kind IN ('opened', 'advance', 'back', 'skip', 'closed')", name="kind"),)

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    from_stage: Mapped[Word]
    to_stage: Mapped[Word]
    moved_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    kind: Mapped[Word]
    reason: Mapped[Long]
    approved_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    facts: Mapped[dict[str, Any]]
    """The gate as it stood: requirement -> met, evidence."""


class Confirmation(Table):
    """A named officer's statement that a requirement is met."""

    __tablename__ = "confirmation"

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    requirement: Mapped[Word]
    note: Mapped[Long]
    on: Mapped[dt.date]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    confirmed_at: Mapped[dt.datetime]
