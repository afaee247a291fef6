"""Referrals as schools send them, what was decided, who has the case, and hand-offs to other services."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String
from sqlalchemy.orm import Mapped, deferred, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class SchoolReferral(Table):
    """A school's referral as it came: what the school wrote never changes; a later one may replace it."""

    __tablename__ = "school_referral"
    __table_args__ = (
        CheckConstraint("source IN ('form', 'csv', 'xlsx', 'pdf', 'paper', 'telephone')", name="source"),
        CheckConstraint("first_day IS NULL OR last_day IS NULL OR first_day <= last_day", name="days"),
    )

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(40), unique=True)
    pupil_id: Mapped[UUID | None] = mapped_column(ForeignKey("pupil.id"), index=True)
    """None until somebody says who it is about."""
    school_id: Mapped[UUID | None] = mapped_column(ForeignKey("school.id"), index=True)
    received_on: Mapped[dt.date]
    source: Mapped[Word]
    upn: Mapped[Word]
    surname: Mapped[Short]
    forename: Mapped[Short]
    date_of_birth: Mapped[dt.date | None]
    year_group: Mapped[Word]
    first_day: Mapped[dt.date | None]
    """Window of the attendance that the school states."""
    last_day: Mapped[dt.date | None]
    stated: Mapped[dict[str, Any]]
    """Attendance as the school wrote it: percent, possible, present, authorised, unauthorised, late."""
    reason: Mapped[Long]
    steps: Mapped[list[Any]]
    """What the school has done: kind (key of the pack), day, note."""
    particulars: Mapped[dict[str, Any]]
    """Agencies, ALN, safeguarding, risks to a visitor, parent told (day, how), and the rest, by key of the pack."""
    signed_by: Mapped[Short]
    signed_on: Mapped[dt.date | None]
    due_on: Mapped[dt.date | None]
    """The day by which it is to be accepted, returned or passed on."""
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("school_referral.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    file_name: Mapped[Short]
    file_sha256: Mapped[str] = mapped_column(String(64), default="")
    content: Mapped[bytes | None] = deferred(mapped_column(LargeBinary))


class ReferralDecision(Table):
    """What was decided of a referral: accepted, returned, passed to the youth service, or withdrawn by the school."""

    __tablename__ = "referral_decision"
    __table_args__ = (
        CheckConstraint("decision IN ('accepted', 'returned', 'passed_on', 'withdrawn')", name="decision"),
    )  # fmt: skip

    id: Mapped[Id]
    school_referral_id: Mapped[UUID] = mapped_column(ForeignKey("school_referral.id"), index=True)
    decision: Mapped[Word]
    reasons: Mapped[list[Any]]
    """Keys of what is missing, and words of the officer's own."""
    note: Mapped[Long]
    computed: Mapped[dict[str, Any]]
    """Counts of the stated window by the marks held, and where they differ from what the school wrote."""
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    handoff_id: Mapped[UUID | None] = mapped_column(ForeignKey("handoff.id"))
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    decided_at: Mapped[dt.datetime]


class OfficerPatch(Table):
    """Which officer has which school, from and to."""

    __tablename__ = "officer_patch"
    __table_args__ = (CheckConstraint("to_date IS NULL OR from_date <= to_date", name="days"),)

    id: Mapped[Id]
    officer_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"), index=True)
    school_id: Mapped[UUID] = mapped_column(ForeignKey("school.id"), index=True)
    from_date: Mapped[dt.date]
    to_date: Mapped[dt.date | None]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class CaseHandover(Table):
    """A case that went from one officer to another, with the note that goes with it."""

    __tablename__ = "case_handover"

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    from_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    to_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"), index=True)
    on: Mapped[dt.date]
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    read_at: Mapped[dt.datetime | None]
    """When the officer who took it over said that the note was read."""


class Handoff(Table):
    """A pupil offered to another service (youth service, post-16 team), or by it to us."""

    __tablename__ = "handoff"
    __table_args__ = (
        CheckConstraint(
            "direction IN ('to_youth_service', 'from_youth_service', 'to_post_16', 'school_to_youth_service')",
            name="direction",
        ),
        CheckConstraint("first_day IS NULL OR last_day IS NULL OR first_day <= last_day", name="days"),
    )

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    direction: Mapped[Word]
    team: Mapped[Short]
    offered_on: Mapped[dt.date]
    first_day: Mapped[dt.date | None]
    last_day: Mapped[dt.date | None]
    counts: Mapped[dict[str, Any]]
    """Counts of the window that the trigger rests on, as they were."""
    basis: Mapped[Long]
    """Consent or the lawful ground for sharing."""
    sent: Mapped[Long]
    destination: Mapped[Short]
    """Year 11: where the young person means to go."""
    support_needed: Mapped[Long]
    case_kept_open: Mapped[bool] = mapped_column(default=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class HandoffStep(Table):
    """What came of a hand-off: accepted, declined, acknowledged, worker named, destination, outcome; only added to."""

    __tablename__ = "handoff_step"

    id: Mapped[Id]
    handoff_id: Mapped[UUID] = mapped_column(ForeignKey("handoff.id"), index=True)
    kind: Mapped[Word]
    on: Mapped[dt.date]
    value: Mapped[Short]
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    figures: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default="{}")
    """Attendance 6 and 12 weeks on as it stood when the step was recorded."""
