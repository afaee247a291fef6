"""The audit chain: each line carries the hash of the one before; the head says how many there are and how they end."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Table, Word


class AuditLine(Table):
    __tablename__ = "audit_line"
    __table_args__ = (
        Index("ix_audit_line_record", "record_kind", "record_id"),
        CheckConstraint("length(hash) = 64", name="hash"),
    )

    number: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    """1, 2, 3… without a gap."""
    at: Mapped[dt.datetime]
    user_id: Mapped[UUID]
    user_name: Mapped[str] = mapped_column(String(200))
    action: Mapped[Word]
    """create, add, change, view, import, issue, print, backup, sign_in, …"""
    record_kind: Mapped[Word]
    record_id: Mapped[str] = mapped_column(String(64))
    before: Mapped[str] = mapped_column(Text, default="")
    """Canonical JSON, or empty."""
    after: Mapped[str] = mapped_column(Text, default="")
    previous: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class AuditHead(Table):
    """One row: how many lines there are and the hash of the last, so that lines cut off the end are missed."""

    __tablename__ = "audit_head"
    __table_args__ = (CheckConstraint("id = 1", name="one_row"),)

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    lines: Mapped[int] = mapped_column(BigInteger)
    hash: Mapped[str] = mapped_column(String(64))
