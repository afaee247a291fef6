"""Schools with all that is followed about them: calendars, contacts, visits, register checks, targets, initiatives."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, UniqueConstraint
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
    cluster: Mapped[Short] = mapped_column(server_default="")
    language_medium: Mapped[Word] = mapped_column(server_default="")
    """welsh, english, dual or empty when not known."""
    address: Mapped[Long] = mapped_column(server_default="")
    postcode: Mapped[Word] = mapped_column(server_default="")
    phone: Mapped[Word] = mapped_column(server_default="")
    email: Mapped[Short] = mapped_column(server_default="")
    registers_close_am: Mapped[dt.time | None]
    registers_close_pm: Mapped[dt.time | None]
    first_day_procedure: Mapped[Long] = mapped_column(server_default="")
    patch_officer_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    opened_on: Mapped[dt.date | None]
    closed_on: Mapped[dt.date | None]
    successor_id: Mapped[UUID | None] = mapped_column(ForeignKey("school.id"))
    """The school that took over from this one; its marks stay under this one's number."""


class SchoolNumber(Table):
    """An earlier number of a school: it stays valid for what was marked under it."""

    __tablename__ = "school_number"
    __table_args__ = (UniqueConstraint("number"),)

    id: Mapped[Id]
    school_id: Mapped[UUID] = mapped_column(ForeignKey("school.id"), index=True)
    number: Mapped[str] = mapped_column(String(7))
    until: Mapped[dt.date | None]
    recorded_at: Mapped[dt.datetime]


class SchoolContact(Table):
    """Somebody at a school, from and to; a change adds a row and ends the one before."""

    __tablename__ = "school_contact"

    id: Mapped[Id]
    school_id: Mapped[UUID] = mapped_column(ForeignKey("school.id"), index=True)
    role: Mapped[Word]
    """head, senior_attendance_lead, governor, attendance_officer, safeguarding, ..."""
    name: Mapped[Short]
    phone: Mapped[Word]
    email: Mapped[Short]
    from_date: Mapped[dt.date | None]
    to_date: Mapped[dt.date | None]
    recorded_at: Mapped[dt.datetime]


class SchoolPolicyDate(Table):
    """A day on which a policy of the school was adopted or reviewed; the latest of a kind holds."""

    __tablename__ = "school_policy_date"

    id: Mapped[Id]
    school_id: Mapped[UUID] = mapped_column(ForeignKey("school.id"), index=True)
    kind: Mapped[Word]
    """whole_school, pupil_version or governors_review."""
    on: Mapped[dt.date]
    note: Mapped[Long]
    recorded_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))


class SchoolVisit(Table):
    """A visit to a school: a register check, a review, good practice seen; it never changes afterwards."""

    __tablename__ = "school_visit"
    __table_args__ = (CheckConstraint("kind IN ('visit', 'register_check', 'recheck', 'good_practice')", name="kind"),)

    id: Mapped[Id]
    school_id: Mapped[UUID] = mapped_column(ForeignKey("school.id"), index=True)
    kind: Mapped[Word]
    on: Mapped[dt.date]
    seen: Mapped[Long]
    """Who was seen at the school."""
    text: Mapped[Long]
    register_check_id: Mapped[UUID | None] = mapped_column(ForeignKey("register_check.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class SchoolAction(Table):
    """A finding or an action agreed with a school: who does what by when, and what came of it."""

    __tablename__ = "school_action"
    __table_args__ = (CheckConstraint("weight IN ('must', 'should', 'note')", name="weight"),)

    id: Mapped[Id]
    school_id: Mapped[UUID] = mapped_column(ForeignKey("school.id"), index=True)
    visit_id: Mapped[UUID | None] = mapped_column(ForeignKey("school_visit.id"), index=True)
    rule: Mapped[Word]
    """Key of the register rule that the finding is about, or empty."""
    finding: Mapped[Long]
    weight: Mapped[Word]
    action: Mapped[Long]
    who: Mapped[Short]
    due_on: Mapped[dt.date | None]
    task_id: Mapped[UUID | None] = mapped_column(ForeignKey("task.id"))
    done_on: Mapped[dt.date | None]
    outcome: Mapped[Long]
    recheck_id: Mapped[UUID | None] = mapped_column(ForeignKey("register_check.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class RegisterCheck(Table):
    """A run of the register rules over a school and a period, with the rules as they were."""

    __tablename__ = "register_check"
    __table_args__ = (CheckConstraint("first_day <= last_day", name="days"),)

    id: Mapped[Id]
    school_id: Mapped[UUID] = mapped_column(ForeignKey("school.id"), index=True)
    first_day: Mapped[dt.date]
    last_day: Mapped[dt.date]
    run_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    rules: Mapped[dict[str, Any]]
    """Each rule with its threshold, citation and mark as it stood."""
    sums: Mapped[dict[str, Any]]
    """Sessions expected, marked, missing; doubts by rule: for the trend over terms."""


class RegisterDoubt(Table):
    """One doubt of a register check with the sessions behind it; it never changes afterwards."""

    __tablename__ = "register_doubt"

    id: Mapped[Id]
    check_id: Mapped[UUID] = mapped_column(ForeignKey("register_check.id"), index=True)
    rule: Mapped[Word]
    pupil_id: Mapped[UUID | None] = mapped_column(ForeignKey("pupil.id"), index=True)
    group: Mapped[Short]
    """Class, year group or code, for a doubt that is not about one pupil."""
    number: Mapped[int]
    """How many sessions."""
    facts: Mapped[dict[str, Any]]
    sessions: Mapped[list[Any]]
    """[date, AM or PM, code, code first recorded, pupil, how many] of each; what ends in nothing is left out."""


class RegisterSettlement(Table):
    """What a named person says of a doubt; the latest holds, those before it stay."""

    __tablename__ = "register_settlement"
    __table_args__ = (CheckConstraint("settlement IN ('explained', 'error', 'to_follow')", name="settlement"),)

    id: Mapped[Id]
    doubt_id: Mapped[UUID] = mapped_column(ForeignKey("register_doubt.id"), index=True)
    settlement: Mapped[Word]
    note: Mapped[Long]
    settled_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))


class TermDates(Table):
    """A term as the council or a school set it; the latest recorded of a term holds, a school's own before all."""

    __tablename__ = "term_dates"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days"),
        CheckConstraint("name IN ('autumn', 'spring', 'summer')", name="name"),
        Index("ix_term_dates_school_year", "school_year"),
    )

    id: Mapped[Id]
    school_id: Mapped[UUID | None] = mapped_column(ForeignKey("school.id"))
    school_year: Mapped[int]
    name: Mapped[Word]
    first_day: Mapped[dt.date]
    last_day: Mapped[dt.date]
    half_term_first: Mapped[dt.date | None]
    half_term_last: Mapped[dt.date | None]
    evidence: Mapped[Short]
    source: Mapped[Short]
    recorded_at: Mapped[dt.datetime]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))


class Target(Table):
    """An attendance target of a school (no school: the county) for a school year; its steps tell how it came about."""

    __tablename__ = "target"
    __table_args__ = (UniqueConstraint("school_id", "school_year", "measure"),)

    id: Mapped[Id]
    school_id: Mapped[UUID | None] = mapped_column(ForeignKey("school.id"), index=True)
    school_year: Mapped[int]
    measure: Mapped[Word]
    """attendance, persistent_absence, unauthorised, ..."""
    created_at: Mapped[dt.datetime]


class TargetStep(Table):
    """proposed, consulted, challenged, ratified, issued or withdrawn: the last step says where a target stands."""

    __tablename__ = "target_step"
    __table_args__ = (
        CheckConstraint(
            "kind IN ('proposed', 'consulted', 'challenged', 'ratified', 'issued', 'withdrawn')", name="kind"
        ),
    )

    id: Mapped[Id]
    target_id: Mapped[UUID] = mapped_column(ForeignKey("target.id"), index=True)
    kind: Mapped[Word]
    value: Mapped[Word]
    """Percent as decimal text (94.5): exact, never a binary fraction."""
    method: Mapped[Long]
    inputs: Mapped[dict[str, Any]]
    """Figures it was made from, kept as they were."""
    on: Mapped[dt.date]
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class Initiative(Table):
    """A campaign, response team, reward scheme or other work with schools between two days."""

    __tablename__ = "initiative"

    id: Mapped[Id]
    name: Mapped[Short]
    kind: Mapped[Word]
    first_day: Mapped[dt.date]
    last_day: Mapped[dt.date | None]
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    ended_at: Mapped[dt.datetime | None]


class InitiativeSchool(Table):
    __tablename__ = "initiative_school"

    initiative_id: Mapped[UUID] = mapped_column(ForeignKey("initiative.id"), primary_key=True)
    school_id: Mapped[UUID] = mapped_column(ForeignKey("school.id"), primary_key=True, index=True)


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
