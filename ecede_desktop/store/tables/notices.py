"""Penalty notices: requests, the sessions that each relies on, its money, and what became of it."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, deferred, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class NoticeRequest(Table):
    """Somebody asks that a parent be given a penalty notice for one child; how it was answered stands beside it."""

    __tablename__ = "notice_request"
    __table_args__ = (
        CheckConstraint("asked_as IN ('head_teacher', 'deputy', 'police', 'officer')", name="asked_as"),
        CheckConstraint("decision IN ('', 'issued', 'refused', 'withdrawn')", name="decision"),
        CheckConstraint("first_day <= last_day", name="days"),
    )

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    parent_id: Mapped[UUID] = mapped_column(ForeignKey("parent.id"), index=True)
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    school_id: Mapped[UUID | None] = mapped_column(ForeignKey("school.id"))
    asked_as: Mapped[Word]
    asked_by: Mapped[Short]
    asked_on: Mapped[dt.date]
    ground: Mapped[Word]
    """Key of the policy pack."""
    first_day: Mapped[dt.date]
    last_day: Mapped[dt.date]
    reason: Mapped[Long]
    statements: Mapped[dict[str, Any]]
    """What a named person stated on asking, by key of the pack: no proceedings contemplated, exemptions looked at."""
    decision: Mapped[Word]
    decided_on: Mapped[dt.date | None]
    decided_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    decided_reason: Mapped[Long]
    checks: Mapped[dict[str, Any]]
    """The rules as they stood when it was decided."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class PenaltyNotice(Table):
    """A notice as it was issued; it never changes: service, money and withdrawal are added to it."""

    __tablename__ = "penalty_notice"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days"),
        CheckConstraint("lower_pence > 0 AND higher_pence >= lower_pence", name="amounts"),
    )

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(40), unique=True)
    request_id: Mapped[UUID] = mapped_column(ForeignKey("notice_request.id"), index=True)
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    parent_id: Mapped[UUID] = mapped_column(ForeignKey("parent.id"), index=True)
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    school_id: Mapped[UUID | None] = mapped_column(ForeignKey("school.id"))
    ground: Mapped[Word]
    pack_id: Mapped[Word]
    first_day: Mapped[dt.date]
    """The period of the offence (SI 2013/1983 reg 3(d))."""
    last_day: Mapped[dt.date]
    window_first: Mapped[dt.date]
    """The window in which the code of conduct counts."""
    window_last: Mapped[dt.date]
    checks: Mapped[dict[str, Any]]
    """Every rule as it stood: key -> met, figure, source, mark."""
    lower_pence: Mapped[int]
    higher_pence: Mapped[int]
    issued_on: Mapped[dt.date]
    issuer_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    issuer: Mapped[Short]
    issuer_particulars: Mapped[Short]
    recipient: Mapped[Short]
    address: Mapped[Long]
    language: Mapped[Word]
    document_id: Mapped[UUID] = mapped_column(ForeignKey("issued_document.id"))
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("penalty_notice.id"))
    """The notice withdrawn for material errors at the same time (reg 8)."""
    recorded_at: Mapped[dt.datetime]


class NoticeSession(Table):
    """A session that a notice relies on."""

    __tablename__ = "notice_session"
    __table_args__ = (
        UniqueConstraint("notice_id", "date", "session"),
        CheckConstraint("session IN ('AM', 'PM')", name="session"),
    )

    id: Mapped[Id]
    notice_id: Mapped[UUID] = mapped_column(ForeignKey("penalty_notice.id"))
    date: Mapped[dt.date]
    session: Mapped[Word]
    code: Mapped[Word]
    """As the register had it when the notice was issued."""
    claim: Mapped[str] = mapped_column(String(120), unique=True)
    """parent/pupil/date/session/generation: a session supports one notice to a parent, or its replacement."""


class NoticeEvent(Table):
    """What became of a notice; only added to."""

    __tablename__ = "notice_event"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('withdrawn', 'prosecute', 'copy_sent', 'copy_received', 'representation', 'told', 'doubt',"
            " 'doubt_settled', 'certificate')",
            name="kind",
        ),
    )

    id: Mapped[Id]
    notice_id: Mapped[UUID] = mapped_column(ForeignKey("penalty_notice.id"), index=True)
    kind: Mapped[Word]
    on: Mapped[dt.date]
    ground: Mapped[Word]
    """Of a withdrawal: key of the pack (reg 8 or reg 9)."""
    text: Mapped[Long]
    details: Mapped[dict[str, Any]]
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    approved_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class MoneyFile(Table):
    """A file of payments from the bank or the income system, with its own bytes."""

    __tablename__ = "money_file"

    id: Mapped[Id]
    file_name: Mapped[Short]
    sha256: Mapped[str] = mapped_column(String(64), unique=True)
    content: Mapped[bytes] = deferred(mapped_column(LargeBinary))
    imported_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    counts: Mapped[dict[str, Any]]


class MoneyRow(Table):
    """A row of such a file and the notice that a named person took it for."""

    __tablename__ = "money_row"
    __table_args__ = (
        UniqueConstraint("file_id", "line"),
        CheckConstraint("state IN ('open', 'matched', 'not_ours')", name="state"),
    )

    id: Mapped[Id]
    file_id: Mapped[UUID] = mapped_column(ForeignKey("money_file.id"))
    line: Mapped[int]
    on: Mapped[dt.date]
    pence: Mapped[int]
    """Below 0: money that went back."""
    reference: Mapped[Short]
    payer: Mapped[Short]
    state: Mapped[Word]
    notice_id: Mapped[UUID | None] = mapped_column(ForeignKey("penalty_notice.id"), index=True)
    settled_at: Mapped[dt.datetime | None]
    settled_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    settled_note: Mapped[Long]


class LedgerEntry(Table):
    """Money moved from one account to another for a notice, or for the service; reversed by another, never changed."""

    __tablename__ = "ledger_entry"
    __table_args__ = (
        CheckConstraint("pence > 0", name="pence"),
        CheckConstraint("debit <> credit", name="two_accounts"),
    )

    id: Mapped[Id]
    notice_id: Mapped[UUID | None] = mapped_column(ForeignKey("penalty_notice.id"), index=True)
    """None: the service's own, in the account of income and permitted use (reg 21)."""
    on: Mapped[dt.date]
    kind: Mapped[Word]
    """due, raised, payment, bounced, refund, cancelled, moved, use, surplus..."""
    debit: Mapped[Word]
    credit: Mapped[Word]
    pence: Mapped[int]
    method: Mapped[Word]
    reference: Mapped[Short]
    note: Mapped[Long]
    row_id: Mapped[UUID | None] = mapped_column(ForeignKey("money_row.id"))
    reverses_id: Mapped[UUID | None] = mapped_column(ForeignKey("ledger_entry.id"), unique=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
