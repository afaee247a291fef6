"""Visits before they are written up, meetings of many, concerns for safety, and files that were attached."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class VisitPlan(Table):
    """A visit that is planned; where it has got to is the newest of its steps."""

    __tablename__ = "visit_plan"
    __table_args__ = (Index("ix_visit_plan_on", "on", "officer_id"),)

    id: Mapped[Id]
    officer_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    on: Mapped[dt.date]
    place_in_day: Mapped[int] = mapped_column(default=0)
    planned_at: Mapped[dt.time | None]
    minutes: Mapped[int]
    """How long it is expected to last."""
    kind: Mapped[Word]
    address: Mapped[Long]
    """The address as it was chosen, one line a line; the day sheet prints this one."""
    postcode: Mapped[Word]
    purpose: Mapped[Long]
    to_ask: Mapped[Long]
    announced: Mapped[bool] = mapped_column(default=False)
    risk_note: Mapped[Long]
    duty_contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    task_id: Mapped[UUID | None] = mapped_column(ForeignKey("task.id"))
    """The task that asked for the visit."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    confidential: Mapped[bool] = mapped_column(default=False, server_default=false())
    """The address is one that the other parent must not be told."""
    second_officer_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    second_officer: Mapped[Short] = mapped_column(server_default="")
    """Who goes along: a user's name as it was, or a colleague's of another service."""
    alone_reason: Mapped[Long] = mapped_column(server_default="")
    """Why a manager let the officer go alone although a marker says not to."""
    alone_allowed_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    markers_shown: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    """Ids of the warning markers that were in sight when it was planned."""
    risk_answers: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default="{}")
    """Answers of the check before a first visit, by key of the pack."""
    moved_from_id: Mapped[UUID | None] = mapped_column(ForeignKey("visit_plan.id"), index=True)
    """The plan that was moved here from another day; it stays as it was."""
    out: Mapped[bool] = mapped_column(default=False, server_default=false(), index=True)
    """Somebody set out and has not said that they are safe; follows from the steps, kept to be found at once."""


class VisitPlanCase(Table):
    """A child whom a planned visit is about."""

    __tablename__ = "visit_plan_case"
    __table_args__ = (UniqueConstraint("plan_id", "case_id"),)

    id: Mapped[Id]
    plan_id: Mapped[UUID] = mapped_column(ForeignKey("visit_plan.id"), index=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)


class VisitStep(Table):
    """A step of a visit: planned, on the way, at the door, safe, written up, cancelled, moved, escalated, back by."""

    __tablename__ = "visit_step"

    id: Mapped[Id]
    plan_id: Mapped[UUID] = mapped_column(ForeignKey("visit_plan.id"), index=True)
    step: Mapped[Word]
    at: Mapped[dt.datetime]
    back_by: Mapped[dt.datetime | None]
    """When the officer means to be back; the newest that is set holds."""
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    place: Mapped[int] = mapped_column(default=0, server_default="0")
    """Which step of the visit it was to be recorded, counted from 1: a clock that was put back does not change it."""
    tried: Mapped[Word] = mapped_column(server_default="")
    """What was tried when nobody came back in time: key of the pack."""


class ContactEvent(Table):
    """What was written once for several children (family visit, group work, sweep); their contacts point here."""

    __tablename__ = "contact_event"

    id: Mapped[Id]
    kind: Mapped[Word]
    on: Mapped[dt.date]
    title: Mapped[Short]
    place: Mapped[Short]
    officer_note: Mapped[Long]
    """Of the session as a whole: never in a child's own copy."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    started: Mapped[dt.time | None]
    ended: Mapped[dt.time | None]
    details: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default="{}")
    """What only this kind asks for, of the session as a whole."""


class SafeguardingConcern(Table):
    """A concern that a child is at risk (s.130 of the 2014 Act); what was done about it is only added to."""

    __tablename__ = "safeguarding_concern"

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact.id"))
    noticed_at: Mapped[dt.datetime]
    facts: Mapped[Long]
    childs_words: Mapped[Long]
    immediate_danger: Mapped[bool] = mapped_column(default=False)
    form: Mapped[dict[str, Any]]
    """Answers of the multi-agency referral form, by key of the pack."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class SafeguardingStep(Table):
    """What was done about a concern: told, form sent, acknowledged, parents told or why not, outcome, escalated."""

    __tablename__ = "safeguarding_step"

    id: Mapped[Id]
    concern_id: Mapped[UUID] = mapped_column(ForeignKey("safeguarding_concern.id"), index=True)
    kind: Mapped[Word]
    at: Mapped[dt.datetime]
    whom: Mapped[Short]
    note: Mapped[Long]
    form: Mapped[dict[str, Any]]
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class Attachment(Table):
    """A file that was attached; its bytes stand in parts, so that no more than one part is ever in memory twice."""

    __tablename__ = "attachment"
    __table_args__ = (CheckConstraint("size >= 0", name="size"),)

    id: Mapped[Id]
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    pupil_id: Mapped[UUID | None] = mapped_column(ForeignKey("pupil.id"), index=True)
    contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact.id"), index=True)
    title: Mapped[Short]
    file_name: Mapped[Short]
    media_type: Mapped[Short]
    """By content, never by the name."""
    size: Mapped[int]
    sha256: Mapped[str] = mapped_column(String(64))
    received_on: Mapped[dt.date | None]
    origin: Mapped[Short]
    """Who sent it, or where it was found."""
    text: Mapped[Long]
    """What can be read in it, for Find; empty where there is no text."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    added_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]
    locked: Mapped[bool] = mapped_column(default=False)
    """It has a password of its own: nobody could look into it when it was attached."""


class AttachmentPart(Table):
    __tablename__ = "attachment_part"

    attachment_id: Mapped[UUID] = mapped_column(ForeignKey("attachment.id"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    content: Mapped[bytes] = mapped_column(LargeBinary)
