"""Schools and their closed days."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class School(Table):
    __tablename__ = "school"
    __table_args__ = (CheckConstraint("length(number) = 7", name="number"),)

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(7), unique=True)
    name: Mapped[Short]
    name_cy: Mapped[Short]
    phase: Mapped[Word]
    head_teacher: Mapped[Short]


class Closure(Table):
    __tablename__ = "closure"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days"),
        CheckConstraint("kind IN ('holiday', 'inset', 'closure', 'bank_holiday', 'occasional')", name="kind"),
    )

    id: Mapped[Id]
    school_id: Mapped[UUID | None] = mapped_column(ForeignKey("school.id"), index=True)
    first_day: Mapped[dt.date]
    last_day: Mapped[dt.date]
    kind: Mapped[Word]
    note: Mapped[Long]
