"""Session marks, two bytes a calendar day, with everything that proves them."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import Mapped, deferred, mapped_column

from ecede_desktop.records.marks import MARKS_LENGTH
from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class RegisterImport(Table):
    __tablename__ = "register_import"

    id: Mapped[Id]
    file_name: Mapped[Short]
    sha256: Mapped[str] = mapped_column(String(64), index=True)
    size: Mapped[int]
    imported_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    shape: Mapped[Word]
    encoding: Mapped[Word]
    schools: Mapped[Short]
    """Numbers of the schools in the file, comma between."""
    first_day: Mapped[dt.date | None]
    last_day: Mapped[dt.date | None]
    counts: Mapped[dict[str, Any]]
    """rows_read, pupils_new, pupils_known, enrolments_new, marks_new, marks_changed, marks_same, blank."""
    acceptances: Mapped[dict[str, Any]]
    """What a person accepted: {"upns": [...], "closed_days": [...]}."""


class ImportFile(Table):
    """The file's own bytes (zlib), because a mark may have to be proved."""

    __tablename__ = "import_file"

    import_id: Mapped[UUID] = mapped_column(ForeignKey("register_import.id"), primary_key=True)
    content: Mapped[bytes] = deferred(mapped_column(LargeBinary))


class MarkYear(Table):
    """A school year of one enrolment."""

    __tablename__ = "mark_year"
    __table_args__ = (
        UniqueConstraint("enrolment_id", "school_year"),
        CheckConstraint(f"length(marks) = {MARKS_LENGTH}", name="marks"),
        CheckConstraint("school_year BETWEEN 1990 AND 2200", name="school_year"),
        Index("ix_mark_year_school_year", "school_year"),
    )

    id: Mapped[Id]
    enrolment_id: Mapped[UUID] = mapped_column(ForeignKey("enrolment.id"))
    school_year: Mapped[int]
    code_set: Mapped[Word]
    marks: Mapped[bytes]


class MarkChange(Table):
    """A mark that was changed: both values stand for ever."""

    __tablename__ = "mark_change"
    __table_args__ = (
        CheckConstraint("session IN ('AM', 'PM')", name="session"),
        CheckConstraint("old <> new", name="differs"),
        Index("ix_mark_change_enrolment_date", "enrolment_id", "date"),
    )

    id: Mapped[Id]
    enrolment_id: Mapped[UUID] = mapped_column(ForeignKey("enrolment.id"))
    date: Mapped[dt.date]
    session: Mapped[Word]
    old: Mapped[Word]
    new: Mapped[Word]
    import_id: Mapped[UUID] = mapped_column(ForeignKey("register_import.id"), index=True)
    changed_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))


class MarkDetail(Table):
    """What a file gave beside a mark: local code, sub-code, minutes late, comment; one row an import."""

    __tablename__ = "mark_detail"
    __table_args__ = (
        CheckConstraint("session IN ('AM', 'PM')", name="session"),
        UniqueConstraint("enrolment_id", "date", "session", "import_id"),
    )

    id: Mapped[Id]
    enrolment_id: Mapped[UUID] = mapped_column(ForeignKey("enrolment.id"))
    date: Mapped[dt.date]
    session: Mapped[Word]
    import_id: Mapped[UUID] = mapped_column(ForeignKey("register_import.id"), index=True)
    raw: Mapped[Word]
    sub_code: Mapped[Word]
    minutes_late: Mapped[int | None]
    comment: Mapped[Long]


class ImportCoverage(Table):
    """Which sessions of an enrolment's year an import set (new or changed): one bit a session, 92 bytes."""

    __tablename__ = "import_coverage"
    __table_args__ = (UniqueConstraint("import_id", "enrolment_id", "school_year"),)

    id: Mapped[Id]
    import_id: Mapped[UUID] = mapped_column(ForeignKey("register_import.id"))
    enrolment_id: Mapped[UUID] = mapped_column(ForeignKey("enrolment.id"), index=True)
    school_year: Mapped[int]
    sessions: Mapped[bytes]
