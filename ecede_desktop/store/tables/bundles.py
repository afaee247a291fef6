"""Statements, exhibits, what is taken out of papers, and the bundles that were made of them."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class CourtStatement(Table):
    """A version of a statement: drafts stand one after another, the frozen one was signed."""

    __tablename__ = "court_statement"
    __table_args__ = (
        UniqueConstraint("thread_id", "version"),
        CheckConstraint("kind IN ('officer', 'head_teacher', 'facts', 'other')", name="kind"),
        CheckConstraint("signed_on IS NULL OR frozen_at IS NOT NULL", name="signed"),
    )

    id: Mapped[Id]
    thread_id: Mapped[UUID] = mapped_column(index=True)
    """The same for all versions of one statement."""
    version: Mapped[int]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("parent.id"), index=True)
    """The defendant; None: of all."""
    kind: Mapped[Word]
    witness: Mapped[Short]
    initials: Mapped[Word]
    occupation: Mapped[Short]
    language: Mapped[Word]
    content: Mapped[list[Any]]
    """Paragraphs: text in which {exhibit:…} stands for a reference, and what of the record it was drafted from."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    frozen_at: Mapped[dt.datetime | None]
    signed_on: Mapped[dt.date | None]
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]
    prosecution_id: Mapped[UUID | None] = mapped_column(ForeignKey("prosecution.id"), index=True)
    """The charge that it was drafted over; None: of no charge, or drafted before there was one."""
    facts: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default="{}")
    """The figures of the register that it was drafted with: counts, first and last day, school."""


class SignedCopy(Table):
    """A paper came back signed; the newest of a paper holds, and the bytes of what came are the attachment's."""

    __tablename__ = "signed_copy"

    id: Mapped[Id]
    document_id: Mapped[UUID] = mapped_column(ForeignKey("issued_document.id"), index=True)
    signed_by: Mapped[Short]
    signed_on: Mapped[dt.date]
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachment.id"))
    """The signed pages as they came; None: they are on paper."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class Exhibit(Table):
    """Something that a witness produces; its number follows its place until the statement is frozen."""

    __tablename__ = "exhibit"

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    thread_id: Mapped[UUID] = mapped_column(index=True)
    """The statement that produces it."""
    place: Mapped[int]
    initials: Mapped[Word]
    source_kind: Mapped[Word]
    """document, attachment, contact, physical..."""
    source_id: Mapped[UUID | None]
    title: Mapped[Short]
    on: Mapped[dt.date | None]
    number: Mapped[int | None]
    """Once frozen it never changes."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]


class Redaction(Table):
    """What is taken out of a paper in the copy that is served, and why."""

    __tablename__ = "redaction"

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    source_kind: Mapped[Word]
    source_id: Mapped[UUID]
    page: Mapped[int]
    """From 1; 0: every page."""
    words: Mapped[Long]
    """What is taken out; empty where it is an area."""
    area: Mapped[list[Any]]
    """Left, bottom, right, top in points."""
    why: Mapped[Word]
    """Key of the pack: third party, other child, confidential address, sensitive."""
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]


class BundlePaper(Table):
    """A paper chosen for a case's bundle, and its place; the newest of each paper holds."""

    __tablename__ = "bundle_paper"

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("parent.id"), index=True)
    """The defendant whose bundle it is."""
    source_kind: Mapped[Word]
    source_id: Mapped[UUID | None]
    section: Mapped[Word]
    place: Mapped[int]
    title: Mapped[Short]
    copies: Mapped[Word]
    """both, court, service or none (left out)."""
    late: Mapped[bool] = mapped_column(default=False)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class EvidenceBundle(Table):
    """A bundle as it was made: what went in, what the checks said, and the papers that came out."""

    __tablename__ = "evidence_bundle"

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(40), unique=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("parent.id"), index=True)
    prosecution_id: Mapped[UUID | None] = mapped_column(ForeignKey("prosecution.id"), index=True)
    made_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    fingerprint: Mapped[str] = mapped_column(String(64))
    papers: Mapped[list[Any]]
    checks: Mapped[list[Any]]
    """Each failed check, and the named person's reason to print over it."""
    redactions: Mapped[list[Any]]
    court_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    service_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    archive_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
