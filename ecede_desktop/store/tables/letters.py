"""Letters made from templates, the templates of the council's own, and how each paper reached somebody."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class LetterTemplate(Table):
    """A version of a template that the council wrote; an older one stays, because letters were made from it."""

    __tablename__ = "letter_template"
    __table_args__ = (UniqueConstraint("key", "version"),)

    id: Mapped[Id]
    key: Mapped[Word]
    """Which letter it is of: formal_warning, appointment..."""
    version: Mapped[int]
    content: Mapped[Long]
    sha256: Mapped[str] = mapped_column(String(64))
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    retired_at: Mapped[dt.datetime | None]


class LetterBatch(Table):
    """Letters made and printed together, in an order."""

    __tablename__ = "letter_batch"

    id: Mapped[Id]
    name: Mapped[Short]
    ordered_by: Mapped[Word]
    made_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))


class Letter(Table):
    """A letter as it was issued: the template's version, and every value that stood in it."""

    __tablename__ = "letter"
    __table_args__ = (CheckConstraint("language IN ('en', 'cy', 'both')", name="language"),)

    id: Mapped[Id]
    template: Mapped[Word]
    template_version: Mapped[Word]
    template_sha256: Mapped[str] = mapped_column(String(64), default="")
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    pupil_id: Mapped[UUID | None] = mapped_column(ForeignKey("pupil.id"), index=True)
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("parent.id"), index=True)
    """Whom it is to, where that is a parent."""
    addressee: Mapped[Short]
    address: Mapped[Long]
    language: Mapped[Word]
    on: Mapped[dt.date]
    """The date that it bears."""
    fields: Mapped[dict[str, Any]]
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"), index=True)
    batch_id: Mapped[UUID | None] = mapped_column(ForeignKey("letter_batch.id"), index=True)
    place: Mapped[int] = mapped_column(default=0)
    """Place in its batch."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]


class PaperService(Table):
    """How a paper was served on somebody: a claim of fact, corrected by withdrawing it and adding another."""

    __tablename__ = "paper_service"
    __table_args__ = (
        CheckConstraint(
            "method IN ('first_class', 'recorded', 'hand', 'left', 'email', 'text', 'court_system', 'produced',"
            " 'other')",
            name="method",
        ),
        CheckConstraint("received_on IS NULL OR received_on >= sent_on", name="received"),
    )

    id: Mapped[Id]
    document_id: Mapped[UUID] = mapped_column(ForeignKey("issued_document.id"), index=True)
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("parent.id"), index=True)
    recipient: Mapped[Short]
    method: Mapped[Word]
    address: Mapped[Long]
    sent_on: Mapped[dt.date]
    sent_at: Mapped[dt.time | None]
    """Wall clock in Wales: papers sent electronically count by it."""
    deemed_on: Mapped[dt.date | None]
    """The day on which the law takes it as served; None where no rule takes it so."""
    deemed_rule: Mapped[Word]
    received_on: Mapped[dt.date | None]
    """The day of receipt as proved; it outranks the deemed day."""
    evidence: Mapped[Long]
    """What proves it: a signature, the officer who handed it over, a reply."""
    returned_on: Mapped[dt.date | None]
    """It came back undelivered."""
    returned_note: Mapped[Long]
    consent_id: Mapped[UUID | None] = mapped_column(ForeignKey("contact_point.id"))
    """The written consent to be served at that electronic address (Education Act 1996 s.572)."""
    served_by: Mapped[Short]
    certificate_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]
