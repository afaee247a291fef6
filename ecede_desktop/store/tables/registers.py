"""Session marks, two bytes a calendar day, with everything that proves them."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, String, UniqueConstraint, false
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
    schools: Mapped[Long]
    """Numbers of the schools in the file, comma between."""
    first_day: Mapped[dt.date | None]
    last_day: Mapped[dt.date | None]
    counts: Mapped[dict[str, Any]]
    """rows_read, pupils_new, pupils_known, enrolments_new, marks_new, marks_changed, marks_same, blank."""
    acceptances: Mapped[dict[str, Any]]
    """What a person accepted: {"upns": [...], "closed_days": [...], "repairs": [...]}."""
    source: Mapped[Word] = mapped_column(server_default="")
    """csv, xlsx, ods, ctf, sims_xml, ...: what kind of file it was."""
    as_at: Mapped[dt.datetime | None]
    """When the file says that it was made."""
    profile_id: Mapped[UUID | None] = mapped_column(ForeignKey("import_profile.id"))
    batch_id: Mapped[UUID | None] = mapped_column(ForeignKey("import_batch.id"), index=True)
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    withdrawn_reason: Mapped[Long] = mapped_column(server_default="")


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
    withdrawal: Mapped[bool] = mapped_column(default=False, server_default=false())
    """True: ``new`` (empty: no mark) came back because the import was withdrawn."""


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


class ImportProfile(Table):
    """How one school's system writes its files, as a person confirmed it; a new version stands beside the old one."""

    __tablename__ = "import_profile"
    __table_args__ = (UniqueConstraint("name", "version"),)

    id: Mapped[Id]
    name: Mapped[Short]
    version: Mapped[int]
    system: Mapped[Short]
    """SIMS, Arbor, Bromcom, ... or empty."""
    school_number: Mapped[Word]
    """Seven digits, or empty: for every school with that system."""
    content: Mapped[Long]
    """The profile as TOML."""
    fingerprint: Mapped[Short]
    """Hash of the headings that it was learned from: the next file like it is known again."""
    recorded_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    retired_at: Mapped[dt.datetime | None]


class ImportBatch(Table):
    """A folder or archive of many files taken in one after another."""

    __tablename__ = "import_batch"

    id: Mapped[Id]
    name: Mapped[Short]
    started_at: Mapped[dt.datetime]
    finished_at: Mapped[dt.datetime | None]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))


class ImportBatchFile(Table):
    """What became of one file of a batch, written when it is known: a power cut leaves the ones before it."""

    __tablename__ = "import_batch_file"
    __table_args__ = (
        CheckConstraint("state IN ('in', 'same', 'refused', 'unread')", name="state"),
        UniqueConstraint("batch_id", "place"),
    )

    id: Mapped[Id]
    batch_id: Mapped[UUID] = mapped_column(ForeignKey("import_batch.id"))
    place: Mapped[int]
    file_name: Mapped[Short]
    sha256: Mapped[Word] = mapped_column(String(64))
    state: Mapped[Word]
    sentence: Mapped[Long]
    """Why it did not go in."""
    problems: Mapped[list[Any]]
    """Refused rows: [line, column, value, key, wrong, right]."""
    import_id: Mapped[UUID | None] = mapped_column(ForeignKey("register_import.id"))


class ImportDifference(Table):
    """Something that a file tells otherwise than the store held it, for an officer to settle."""

    __tablename__ = "import_difference"

    id: Mapped[Id]
    import_id: Mapped[UUID] = mapped_column(ForeignKey("register_import.id"), index=True)
    kind: Mapped[Word]
    """new_pupil, vanished, moved, name_changed, birth_changed, two_schools, two_upns, changed_marks, totals, ..."""
    pupil_id: Mapped[UUID | None] = mapped_column(ForeignKey("pupil.id"), index=True)
    school_id: Mapped[UUID | None] = mapped_column(ForeignKey("school.id"), index=True)
    facts: Mapped[dict[str, Any]]
    settled_at: Mapped[dt.datetime | None]
    settled_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    settlement: Mapped[Long]
    """What was decided, in the officer's words or as a key."""


class ClaimedTotal(Table):
    """A file's own sums of a pupil's year at a school, beside the marks and never in their place."""

    __tablename__ = "claimed_total"
    __table_args__ = (Index("ix_claimed_total_pupil_year", "pupil_id", "school_year"),)

    id: Mapped[Id]
    import_id: Mapped[UUID] = mapped_column(ForeignKey("register_import.id"), index=True)
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"))
    school_number: Mapped[Word]
    school_year: Mapped[int]
    possible: Mapped[int | None]
    attended: Mapped[int | None]
    authorised: Mapped[int | None]
    unauthorised: Mapped[int | None]


class CodeSetVersion(Table):
    """A code set as the council wrote it (TOML of ``law/tables/codes.toml``'s form); the latest of each id holds."""

    __tablename__ = "code_set_version"

    id: Mapped[Id]
    set_id: Mapped[Word] = mapped_column(index=True)
    content: Mapped[Long]
    note: Mapped[Long]
    recorded_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))


class FigureSnapshot(Table):
    """Figures as they were when they were reported: never recomputed."""

    __tablename__ = "figure_snapshot"

    id: Mapped[Id]
    kind: Mapped[Word]
    """code_return, target_inputs, vulnerability, school_report, ..."""
    title: Mapped[Short]
    first_day: Mapped[dt.date | None]
    last_day: Mapped[dt.date | None]
    taken_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    code_sets: Mapped[Short]
    due_on: Mapped[dt.date | None]
    sent_on: Mapped[dt.date | None]
    sent_to: Mapped[Short]
    record: Mapped[dict[str, Any]]
    sha256: Mapped[Word] = mapped_column(String(64))
    content: Mapped[bytes | None] = deferred(mapped_column(LargeBinary))
    """The paper that was made of the figures; its own hash is in the record."""


class TypedRegister(Table):
    """A register on paper or as a PDF: its scan, and how far the typing of it has come."""

    __tablename__ = "typed_register"
    __table_args__ = (
        CheckConstraint("state IN ('typing', 'waiting', 'checked', 'taken_in', 'withdrawn')", name="state"),
        CheckConstraint("first_day <= last_day", name="days"),
    )

    id: Mapped[Id]
    school_id: Mapped[UUID] = mapped_column(ForeignKey("school.id"), index=True)
    reg_group: Mapped[Short]
    """The class, as the paper has it."""
    first_day: Mapped[dt.date]
    last_day: Mapped[dt.date]
    state: Mapped[Word]
    scan: Mapped[bytes] = deferred(mapped_column(LargeBinary))
    """Its bytes (zlib); empty once it is taken in: then they are the import's."""
    scan_name: Mapped[Short]
    scan_kind: Mapped[Word]
    """pdf, png or jpeg, by its content."""
    scan_size: Mapped[int]
    scan_sha256: Mapped[Word] = mapped_column(String(64))
    typed_by_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    started_at: Mapped[dt.datetime]
    handed_over_at: Mapped[dt.datetime | None]
    compared_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    """Who typed it again to the end, and so settles where the two differ."""
    checked_at: Mapped[dt.datetime | None]
    alone_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    """The manager who let it go in without a second person."""
    alone_reason: Mapped[Long]
    sent_back_reason: Mapped[Long]
    import_id: Mapped[UUID | None] = mapped_column(ForeignKey("register_import.id"))
    withdrawn_reason: Mapped[Long]


class TypedVersion(Table):
    """One saved state of a typed register; a later one stands beside it."""

    __tablename__ = "typed_version"
    __table_args__ = (
        CheckConstraint("part IN ('first', 'second', 'settled')", name="part"),
        UniqueConstraint("register_id", "number"),
    )

    id: Mapped[Id]
    register_id: Mapped[UUID] = mapped_column(ForeignKey("typed_register.id"))
    number: Mapped[int]
    part: Mapped[Word]
    content: Mapped[dict[str, Any]]
    """{"pupils": [[surname, forename, upn, birth, class], ...], "marks": ["/\\I ", ...]}."""
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    saved_at: Mapped[dt.datetime]
