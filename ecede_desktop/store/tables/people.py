"""Persons: what is known of anybody beside the pupil's and the parent's own row, each fact dated."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class Person(Table):
    """Somebody: a pupil and a parent point here once something is recorded of them that their own row has no room for.

    A parent who is or was a pupil is one person with two rows pointing here. Siblings who are no pupils, and
    professionals, have this row alone: then the names stand here.
    """

    __tablename__ = "person"
    __table_args__ = (CheckConstraint("kind IN ('pupil', 'parent', 'other', 'professional')", name="kind"),)

    id: Mapped[Id]
    kind: Mapped[Word]
    """As what the person was first recorded."""
    title: Mapped[Word]
    forename: Mapped[Short]
    surname: Mapped[Short]
    date_of_birth: Mapped[dt.date | None]
    birth_note: Mapped[Short]
    """What is known where the day is not: "about 1990", "asked on 3 March, not told"."""
    sex: Mapped[Word]
    died_on: Mapped[dt.date | None]
    organisation: Mapped[Short]
    job: Mapped[Short]
    note: Mapped[Long]
    merged_into_id: Mapped[UUID | None] = mapped_column(ForeignKey("person.id"), index=True)
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class PersonName(Table):
    """Another name of a person: known as, former, alias or legal, from and to."""

    __tablename__ = "person_name"
    __table_args__ = (
        CheckConstraint("kind IN ('known_as', 'former', 'alias', 'legal')", name="kind"),
        CheckConstraint("from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name="days"),
    )

    id: Mapped[Id]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[Word]
    title: Mapped[Word]
    forename: Mapped[Short]
    surname: Mapped[Short]
    from_date: Mapped[dt.date | None]
    to_date: Mapped[dt.date | None]
    source: Mapped[Short]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]


class ContactPoint(Table):
    """A telephone number or e-mail address of a person, with the written consent to be served there."""

    __tablename__ = "contact_point"
    __table_args__ = (
        CheckConstraint("kind IN ('phone', 'mobile', 'work_phone', 'email')", name="kind"),
        CheckConstraint("from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name="days"),
        CheckConstraint("consent_on IS NULL OR consent_how <> ''", name="consent_how"),
    )

    id: Mapped[Id]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[Word]
    value: Mapped[Short]
    from_date: Mapped[dt.date | None]
    to_date: Mapped[dt.date | None]
    source: Mapped[Short]
    consent_on: Mapped[dt.date | None]
    """Day of the written consent to be served at this address; None: there is none."""
    consent_how: Mapped[Short]
    """In which paper it was given."""
    consent_ended_on: Mapped[dt.date | None]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]


class LanguageChoice(Table):
    """What a person answered when asked which language they want; the newest answer holds."""

    __tablename__ = "language_choice"
    __table_args__ = (
        CheckConstraint("language IN ('not_asked', 'en', 'cy', 'both', 'other')", name="language"),
        CheckConstraint("language <> 'other' OR other_language <> ''", name="other_language"),
    )

    id: Mapped[Id]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    language: Mapped[Word]
    other_language: Mapped[Word]
    interpreter: Mapped[bool] = mapped_column(default=False)
    asked_on: Mapped[dt.date | None]
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class CommunicationNeed(Table):
    """What a person needs to be told things: large print, British Sign Language, read aloud; from and to."""

    __tablename__ = "communication_need"
    __table_args__ = (
        CheckConstraint("from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name="days"),
    )  # fmt: skip

    id: Mapped[Id]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    need: Mapped[Word]
    """Key of the policy pack, or other."""
    note: Mapped[Long]
    from_date: Mapped[dt.date | None]
    to_date: Mapped[dt.date | None]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]


class WarningMarker(Table):
    """A danger to a visitor, with the act it rests on; in sight until a named person ends it."""

    __tablename__ = "warning_marker"
    __table_args__ = (
        CheckConstraint("evidence <> ''", name="evidence"),
        CheckConstraint("ended_on IS NULL OR ended_reason <> ''", name="ended_reason"),
    )

    id: Mapped[Id]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    category: Mapped[Word]
    """Key of the policy pack: dog, violence, do not visit alone..."""
    evidence: Mapped[Long]
    """The act or threat, as fact."""
    from_date: Mapped[dt.date]
    decided_by: Mapped[Short]
    review_on: Mapped[dt.date]
    told_on: Mapped[dt.date | None]
    not_told_reason: Mapped[Long]
    of_address: Mapped[bool] = mapped_column(default=False)
    """It warns of the address, whoever lives there."""
    ended_on: Mapped[dt.date | None]
    ended_reason: Mapped[Long]
    ended_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    ended_approved_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    """The manager who approved that it ends."""
    reviews: Mapped[list[Any]] = mapped_column(default=list, server_default="[]")
    """Each look at it that left it standing: on, by, note, and the day to look again."""


class PersonTie(Table):
    """What one person is to another, apart from parent and pupil: sibling, partner, grandparent, social worker of..."""

    __tablename__ = "person_tie"
    __table_args__ = (
        CheckConstraint("person_id <> other_id", name="two_people"),
        CheckConstraint("from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name="days"),
    )

    id: Mapped[Id]
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    kind: Mapped[Word]
    """Key of the policy pack, said of the first person: the first is the kind of the second."""
    other_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    from_date: Mapped[dt.date | None]
    to_date: Mapped[dt.date | None]
    source: Mapped[Short]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]


class Household(Table):
    """People who live together, told apart from an address: two households can share one."""

    __tablename__ = "household"

    id: Mapped[Id]
    label: Mapped[Short]
    lines: Mapped[Long]
    postcode: Mapped[Word]
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class HouseholdMember(Table):
    __tablename__ = "household_member"
    __table_args__ = (
        CheckConstraint("from_date IS NULL OR to_date IS NULL OR from_date <= to_date", name="days"),
    )  # fmt: skip

    id: Mapped[Id]
    household_id: Mapped[UUID] = mapped_column(ForeignKey("household.id"), index=True)
    person_id: Mapped[UUID] = mapped_column(ForeignKey("person.id"), index=True)
    from_date: Mapped[dt.date | None]
    to_date: Mapped[dt.date | None]
    source: Mapped[Short]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]


class RecordMerge(Table):
    """Two records found to be one: what moved, so that it can be taken apart again."""

    __tablename__ = "record_merge"
    __table_args__ = (
        CheckConstraint("kind IN ('pupil', 'parent', 'person')", name="kind"),
        CheckConstraint("kept_id <> merged_id", name="two_records"),
        UniqueConstraint("kind", "merged_id", "merged_at"),
    )

    id: Mapped[Id]
    kind: Mapped[Word]
    kept_id: Mapped[UUID] = mapped_column(index=True)
    merged_id: Mapped[UUID] = mapped_column(index=True)
    reason: Mapped[Long]
    moved: Mapped[list[Any]]
    """Each row that was made to point to the record that is kept: table, id, column, and what stood there."""
    merged_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    undone_at: Mapped[dt.datetime | None]
    undone_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    undone_reason: Mapped[Long]
    statements: Mapped[dict[str, Any]] = mapped_column(default=dict, server_default="{}")
    """What a named person stated to set an obstacle aside, by its key."""


class NotTheSame(Table):
    """Two records that look like one and are not, as a named person said: not proposed again."""

    __tablename__ = "not_the_same"
    __table_args__ = (UniqueConstraint("kind", "first_id", "second_id"),)

    id: Mapped[Id]
    kind: Mapped[Word]
    first_id: Mapped[UUID]
    """The smaller of the two ids."""
    second_id: Mapped[UUID]
    reason: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
