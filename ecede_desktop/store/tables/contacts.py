"""Contacts, what was added to them, and tasks."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class Contact(Table):
    """A contact as it was written; it never changes afterwards."""

    __tablename__ = "contact"
    __table_args__ = (
        CheckConstraint("child_seen IN ('alone', 'with_others', 'not_seen')", name="child_seen"),
        CheckConstraint("outcome IN ('spoke', 'no_reply', 'refused', 'not_home')", name="outcome"),
    )

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    kind: Mapped[Word]
    on: Mapped[dt.date]
    started: Mapped[dt.time | None]
    ended: Mapped[dt.time | None]
    outcome: Mapped[Word]
    place: Mapped[Short]
    purpose: Mapped[Long]
    who_seen: Mapped[Long]
    child_seen: Mapped[Word]
    not_alone_reason: Mapped[Long]
    childs_words: Mapped[Long]
    observations: Mapped[Long]
    opinion: Mapped[Long]
    no_reply_tried: Mapped[Long]
    actions: Mapped[list[Any]]
    next_date: Mapped[dt.date | None]
    in_chronology: Mapped[bool] = mapped_column(default=True)
    late: Mapped[bool] = mapped_column(default=False)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class ContactAddition(Table):
    __tablename__ = "contact_addition"

    id: Mapped[Id]
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contact.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    added_at: Mapped[dt.datetime]


class Task(Table):
    __tablename__ = "task"
    __table_args__ = (
        CheckConstraint("kind IN ('visit', 'action', 'stage_clock', 'task')", name="kind"),
        CheckConstraint("snoozed_to IS NULL OR snooze_reason <> ''", name="snooze_reason"),
        Index("ix_task_due_on", "due_on"),
    )

    id: Mapped[Id]
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    """None for work that is not about one case: a school's, or the service's own."""
    title: Mapped[Long]
    due_on: Mapped[dt.date | None]
    kind: Mapped[Word]
    source: Mapped[Short]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    """Whose task it is."""
    created_at: Mapped[dt.datetime]
    done_at: Mapped[dt.datetime | None]
    done_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    snoozed_to: Mapped[dt.date | None]
    snooze_reason: Mapped[Long]
    school_id: Mapped[UUID | None] = mapped_column(ForeignKey("school.id"), index=True)
