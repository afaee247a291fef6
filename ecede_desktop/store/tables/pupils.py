"""Pupils, parents, addresses, enrolments and the words they are found by."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class Pupil(Table):
    """``upn`` is unique only where it is valid or temporary: a wrong one that was accepted never identifies."""

    __tablename__ = "pupil"
    __table_args__ = (
        CheckConstraint("upn_state IN ('valid', 'temporary', 'accepted', 'none')", name="upn_state"),
        CheckConstraint("(upn_state = 'none') = (upn = '')", name="upn_present"),
        Index("ix_pupil_surname_forename", "surname", "forename"),
    )

    id: Mapped[Id]
    upn: Mapped[str] = mapped_column(String(20), default="", index=True)
    upn_key: Mapped[str | None] = mapped_column(String(13), unique=True)
    """The UPN where it may identify (valid, temporary), else NULL."""
    upn_state: Mapped[Word]
    surname: Mapped[Short]
    forename: Mapped[Short]
    middle_names: Mapped[Short]
    known_as: Mapped[Short]
    date_of_birth: Mapped[dt.date | None]
    sex: Mapped[Word]
    warning: Mapped[Long]
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), unique=True)
    """Set once something is recorded that this row has no room for."""
    merged_into_id: Mapped[UUID | None] = mapped_column(ForeignKey("pupil.id"), index=True)
    """Set when it was found to be another pupil's second record: it is no longer listed, and can be taken apart."""


class Parent(Table):
    __tablename__ = "parent"
    __table_args__ = (CheckConstraint("language IN ('not_asked', 'en', 'cy', 'both')", name="language"),)

    id: Mapped[Id]
    title: Mapped[Word]
    forename: Mapped[Short]
    surname: Mapped[Short]
    language: Mapped[Word]
    language_asked_on: Mapped[dt.date | None]
    phone: Mapped[Word]
    email: Mapped[Short]
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), unique=True)
    merged_into_id: Mapped[UUID | None] = mapped_column(ForeignKey("parent.id"), index=True)

    @property
    def full_name(self) -> str:
        return " ".join(part for part in (self.title, self.forename, self.surname) if part)


class ParentLink(Table):
    """What a parent is to a pupil: responsibility and care each with its basis."""

    __tablename__ = "parent_link"
    __table_args__ = (UniqueConstraint("pupil_id", "parent_id"),)

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    parent_id: Mapped[UUID] = mapped_column(ForeignKey("parent.id"), index=True)
    relationship: Mapped[Word]
    has_responsibility: Mapped[bool | None]
    responsibility_basis: Mapped[Short]
    has_care: Mapped[bool | None]
    care_basis: Mapped[Short]
    lives_with: Mapped[bool | None]
    contact_order: Mapped[int] = mapped_column(default=0)


class Address(Table):
    """An address of a pupil, of a parent or of another person, from and to."""

    __tablename__ = "address"
    __table_args__ = (
        CheckConstraint(
            "CASE WHEN pupil_id IS NULL THEN 0 ELSE 1 END + CASE WHEN parent_id IS NULL THEN 0 ELSE 1 END"
            " + CASE WHEN person_id IS NULL THEN 0 ELSE 1 END = 1",
            name="one_owner",
        ),
        CheckConstraint("kind IN ('home', 'no_fixed_abode', 'correspondence', 'temporary', 'work')", name="kind"),
        CheckConstraint("from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name="days"),
    )

    id: Mapped[Id]
    pupil_id: Mapped[UUID | None] = mapped_column(ForeignKey("pupil.id"), index=True)
    parent_id: Mapped[UUID | None] = mapped_column(ForeignKey("parent.id"), index=True)
    lines: Mapped[Long]
    """Lines of the address, one a line."""
    postcode: Mapped[Word]
    from_date: Mapped[dt.date | None]
    to_date: Mapped[dt.date | None]
    source: Mapped[Short]
    person_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[Word] = mapped_column(default="home", server_default="home")
    """home, no_fixed_abode (the lines say where somebody can be found), correspondence, temporary or work."""
    confidential: Mapped[bool] = mapped_column(default=False, server_default=false())
    """Not to be told to the other parent: left out of every paper that goes out."""
    user_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime | None]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[str] = mapped_column(Text, default="", server_default="")


class Enrolment(Table):
    __tablename__ = "enrolment"
    __table_args__ = (
        CheckConstraint("status IN ('C', 'M', 'S', 'G')", name="status"),
        CheckConstraint("admitted_on IS NULL OR left_on IS NULL OR admitted_on <= left_on", name="days"),
    )

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    school_id: Mapped[UUID] = mapped_column(ForeignKey("school.id"), index=True)
    status: Mapped[Word]
    admitted_on: Mapped[dt.date | None]
    left_on: Mapped[dt.date | None]
    year_group: Mapped[Word]
    year_group_in: Mapped[int | None]
    """School year in which that is, or was, the year group; an earlier year's is counted back from it."""
    reg_group: Mapped[Word]
    left_reason: Mapped[Word] = mapped_column(server_default="")
    """The file's own code or the officer's words."""
    withdrawn_at: Mapped[dt.datetime | None]
    """Set when the import that began it was taken back: it has no marks and is no longer read."""


class PupilUpn(Table):
    """A UPN that a pupil has or had: current, former or temporary, as a file or an officer said."""

    __tablename__ = "pupil_upn"
    __table_args__ = (UniqueConstraint("pupil_id", "upn"), Index("ix_pupil_upn_upn", "upn"))

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"))
    upn: Mapped[Word]
    kind: Mapped[Word]
    import_id: Mapped[UUID | None] = mapped_column(ForeignKey("register_import.id"), index=True)
    recorded_at: Mapped[dt.datetime]


class PupilName(Table):
    """Another name of a pupil: legal, preferred or former."""

    __tablename__ = "pupil_name"

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    kind: Mapped[Word]
    surname: Mapped[Short]
    forename: Mapped[Short]
    import_id: Mapped[UUID | None] = mapped_column(ForeignKey("register_import.id"), index=True)
    recorded_at: Mapped[dt.datetime]


class SchoolPupilId(Table):
    """The number that a school's own system gives a pupil."""

    __tablename__ = "school_pupil_id"
    __table_args__ = (UniqueConstraint("school_id", "local_id"),)

    id: Mapped[Id]
    school_id: Mapped[UUID] = mapped_column(ForeignKey("school.id"))
    local_id: Mapped[Word]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    import_id: Mapped[UUID | None] = mapped_column(ForeignKey("register_import.id"), index=True)
    recorded_at: Mapped[dt.datetime]


class CohortMembership(Table):
    """Membership of a vulnerable group, from and to; analysis takes it as it stood in the period."""

    __tablename__ = "cohort_membership"
    __table_args__ = (
        CheckConstraint("from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name="days"),
        Index("ix_cohort_membership_cohort", "cohort"),
    )

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    cohort: Mapped[Word]
    """Key of the policy pack."""
    from_date: Mapped[dt.date | None]
    to_date: Mapped[dt.date | None]
    source: Mapped[Short]
    raw: Mapped[Word]
    import_id: Mapped[UUID | None] = mapped_column(ForeignKey("register_import.id"), index=True)
    recorded_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    withdrawn_at: Mapped[dt.datetime | None]
    """Set when it turned out not to be so; the row stays."""


class ContactClaim(Table):
    """A contact as a school's file claims it: never a parent of ours until an officer makes it one."""

    __tablename__ = "contact_claim"

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    import_id: Mapped[UUID] = mapped_column(ForeignKey("register_import.id"), index=True)
    claimed_on: Mapped[dt.date]
    place: Mapped[int]
    title: Mapped[Short]
    surname: Mapped[Short]
    forename: Mapped[Short]
    relationship: Mapped[Word]
    responsibility: Mapped[bool | None]
    lines: Mapped[Long]
    postcode: Mapped[Word]
    phones: Mapped[list[Any]]
    email: Mapped[Short]


class PupilFact(Table):
    """Anything else a file says of a pupil, under the file's own code: language, ethnicity, SEN provision, ULN, ..."""

    __tablename__ = "pupil_fact"
    __table_args__ = (Index("ix_pupil_fact_pupil_kind", "pupil_id", "kind"),)

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"))
    kind: Mapped[Word]
    value: Mapped[Long]
    import_id: Mapped[UUID] = mapped_column(ForeignKey("register_import.id"), index=True)


class SchoolHistory(Table):
    """A line of the school history in a pupil's transfer file: for arrivals that never came."""

    __tablename__ = "school_history"

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    school_number: Mapped[Word]
    school_name: Mapped[Short]
    entry: Mapped[dt.date | None]
    leaving: Mapped[dt.date | None]
    leaving_reason: Mapped[Word]
    import_id: Mapped[UUID] = mapped_column(ForeignKey("register_import.id"), index=True)


class SearchTerm(Table):
    """A folded word by which a record is found, and its sound; built by ``store/search.py`` on every database."""

    __tablename__ = "search_term"
    __table_args__ = (
        Index("ix_search_term_word", "word"),
        Index("ix_search_term_sound", "sound"),
        # The terms of one record lie together, and each index holds all that is asked of it.
        {"sqlite_with_rowid": False},
    )

    kind: Mapped[str] = mapped_column(String(40), primary_key=True)
    """pupil, parent, case or school."""
    owner_id: Mapped[UUID] = mapped_column(primary_key=True)
    field: Mapped[str] = mapped_column(String(40), primary_key=True)
    """name, upn, reference, address, number."""
    word: Mapped[str] = mapped_column(
        # Ordered by code point on both databases: words are found by range.
        String(200).with_variant(String(200, collation="C"), "postgresql"),
        primary_key=True,
    )
    sound: Mapped[str] = mapped_column(String(40), default="")
