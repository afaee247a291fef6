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
        CheckConstraint("case_id IS NOT NULL OR pupil_id IS NOT NULL", name="whose"),
    )

    id: Mapped[Id]
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    """None where the child has no case: met on a sweep, or in group work."""
    kind: Mapped[Word]
    """Key of the policy pack."""
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
    pupil_id: Mapped[UUID | None] = mapped_column(ForeignKey("pupil.id"), index=True)
    event_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact_event.id"), index=True)
    """What was written once for several children."""
    plan_id: Mapped[UUID | None] = mapped_column(ForeignKey("visit_plan.id"), index=True)
    """The planned visit that this writes up."""
    answered_by: Mapped[Short] = mapped_column(server_default="")
    """Who came to the door."""
    parents_view: Mapped[Long] = mapped_column(server_default="")
    third_party: Mapped[Long] = mapped_column(server_default="")
    """What others told: kept apart, because it may not go to everybody."""
    home_conditions: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default="{}")
    """What was seen of the home, by prompt of the pack."""
    language_used: Mapped[Word] = mapped_column(server_default="")
    shared: Mapped[Long] = mapped_column(server_default="")
    """Words that several children's notes have in common; they name no child."""
    present: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    """Everybody who was there: name and what they are to the child."""
    details: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default="{}")
    """What only this kind asks for, by key of the pack."""
    manager_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    """The manager who supervised."""


class ContactAddition(Table):
    __tablename__ = "contact_addition"

    id: Mapped[Id]
    contact_id: Mapped[UUID] = mapped_column(ForeignKey("contact.id"), index=True)
    text: Mapped[str] = mapped_column(Text)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    added_at: Mapped[dt.datetime]
    field: Mapped[Word] = mapped_column(server_default="")
    """Which field it corrects; empty: it adds to the whole."""
    replaces: Mapped[Long] = mapped_column(server_default="")
    """What stood there, so that both are shown."""


class Task(Table):
    __tablename__ = "task"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('visit', 'action', 'stage_clock', 'task', 'deadline', 'referral', 'review', 'handoff',"
            " 'concern')",
            name="kind",
        ),
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
    pupil_id: Mapped[UUID | None] = mapped_column(ForeignKey("pupil.id"), index=True)
    """Whom it is about, where there is no case."""
    rule: Mapped[Word] = mapped_column(server_default="")
    """Key of the deadline in the law's table or of the clock in the pack; empty: set by hand."""
    trigger_on: Mapped[dt.date | None]
    """The day that the deadline counts from."""
    note: Mapped[Long] = mapped_column(server_default="")
    let_go_reason: Mapped[Long] = mapped_column(server_default="")
    """Why it is over without having been done: its plan was replaced, the case closed; empty: it was done."""
