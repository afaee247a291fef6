"""Users, facts about the store itself and running numbers."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String, Text, false
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Short, Table, Word


class UserAccount(Table):
    __tablename__ = "user_account"
    __table_args__ = (
        CheckConstraint("role IN ('officer', 'manager')", name="role"),
        CheckConstraint("length(name) > 0", name="name"),
    )

    id: Mapped[Id]
    name: Mapped[str] = mapped_column(String(200), unique=True)
    full_name: Mapped[Short]
    role: Mapped[Word]
    language: Mapped[Word]
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[dt.datetime]
    speaks_welsh: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Can take a case in Welsh; the language of the window is another thing."""
    phone: Mapped[Word] = mapped_column(server_default="")
    duty_contact_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    """Who is told when the officer is not back from a visit in time."""


class StoreFact(Table):
    """What the store says of itself: store_id, created_at, program_version, demonstration, last_backup."""

    __tablename__ = "store_fact"

    key: Mapped[str] = mapped_column(String(40), primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class Counter(Table):
    """The last number given out, by series and year: ``AWS`` 2026, ``RE`` 2026."""

    __tablename__ = "counter"
    __table_args__ = (CheckConstraint("last >= 0", name="last"),)

    series: Mapped[str] = mapped_column(String(40), primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]
