"""Before court and in court: warnings, orders, interviews, decisions, prosecutions, hearings and their outcome."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from ecede_desktop.store.tables.mapping import Id, Long, Short, Table, Word


class FormalWarning(Table):
    """A formal warning to one parent; its letter and how that was served stand beside it."""

    __tablename__ = "formal_warning"
    __table_args__ = (CheckConstraint("first_day <= last_day", name="days"),)

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    parent_id: Mapped[UUID] = mapped_column(ForeignKey("parent.id"), index=True)
    kind: Mapped[Word]
    """formal, penalty_notice or court."""
    on: Mapped[dt.date]
    first_day: Mapped[dt.date]
    """Absence that it names."""
    last_day: Mapped[dt.date]
    letter_id: Mapped[UUID | None] = mapped_column(ForeignKey("letter.id"))
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    runs_to: Mapped[dt.date | None]
    """Last day of the time to improve, once service is known."""
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]


class AttendanceOrder(Table):
    """A school attendance order in the making or made (Education Act 1996 ss.437–443, or what replaces them)."""

    __tablename__ = "attendance_order"

    id: Mapped[Id]
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    parent_id: Mapped[UUID] = mapped_column(ForeignKey("parent.id"), index=True)
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    process: Mapped[Word]
    """Version of the process in the law's tables that it began under; a later law does not change it."""
    opened_on: Mapped[dt.date]
    reason: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class AttendanceOrderStep(Table):
    """A step of the process that was taken; only added to."""

    __tablename__ = "attendance_order_step"

    id: Mapped[Id]
    order_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_order.id"), index=True)
    step: Mapped[Word]
    on: Mapped[dt.date]
    due_on: Mapped[dt.date | None]
    school_id: Mapped[UUID | None] = mapped_column(ForeignKey("school.id"))
    text: Mapped[Long]
    details: Mapped[dict[str, Any]]
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    approved_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    """The manager beside the officer; none where no step of this kind needs one, or the manager did it."""


class SupervisionConsideration(Table):
    """Whether an education supervision order is to be applied for instead or as well (Education Act 1996 s.447)."""

    __tablename__ = "supervision_consideration"
    __table_args__ = (CheckConstraint("outcome IN ('not_appropriate', 'apply', 'apply_as_well')", name="outcome"),)

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    on: Mapped[dt.date]
    outcome: Mapped[Word]
    reasons: Mapped[Long]
    consulted: Mapped[Long]
    considered_by: Mapped[Short]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class CautionInterview(Table):
    """An invitation to be interviewed under caution, or to write."""

    __tablename__ = "caution_interview"
    __table_args__ = (CheckConstraint("kind IN ('interview', 'written')", name="kind"),)

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    parent_id: Mapped[UUID] = mapped_column(ForeignKey("parent.id"), index=True)
    kind: Mapped[Word]
    invited_on: Mapped[dt.date]
    letter_id: Mapped[UUID | None] = mapped_column(ForeignKey("letter.id"))
    planned_on: Mapped[dt.date | None]
    """Day of the interview, or the day to write by."""
    planned_at: Mapped[dt.time | None]
    place: Mapped[Short]
    language: Mapped[Word]
    interpreter: Mapped[Short]
    appropriate_adult: Mapped[Short]
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class InterviewOutcome(Table):
    """What came of an invitation; only added to. A record is signed off by being kept."""

    __tablename__ = "interview_outcome"
    __table_args__ = (
        CheckConstraint("outcome IN ('held', 'no_show', 'declined', 'wrote', 'moved', 'called_off')", name="outcome"),
    )

    id: Mapped[Id]
    interview_id: Mapped[UUID] = mapped_column(ForeignKey("caution_interview.id"), index=True)
    outcome: Mapped[Word]
    on: Mapped[dt.date]
    started: Mapped[dt.time | None]
    ended: Mapped[dt.time | None]
    caution_language: Mapped[Word]
    caution: Mapped[Long]
    """The words of the caution as they were given."""
    present: Mapped[list[Any]]
    record: Mapped[Long]
    attachment_id: Mapped[UUID | None] = mapped_column(ForeignKey("attachment.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class ProsecutionDecision(Table):
    """The two tests for one parent and one offence, proposed by one named person and decided by another."""

    __tablename__ = "prosecution_decision"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days"),
        CheckConstraint("evidential IN ('met', 'not_met')", name="evidential"),
        CheckConstraint("public_interest IN ('', 'met', 'not_met')", name="public_interest"),
        CheckConstraint("decision IN ('', 'prosecute', 'not_prosecute', 'more_work')", name="decision"),
        CheckConstraint("decided_by_id IS NULL OR decided_by_id <> user_id", name="two_people"),
    )

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    parent_id: Mapped[UUID] = mapped_column(ForeignKey("parent.id"), index=True)
    offence: Mapped[Word]
    first_day: Mapped[dt.date]
    last_day: Mapped[dt.date]
    evidential: Mapped[Word]
    evidential_reasons: Mapped[Long]
    public_interest: Mapped[Word]
    public_interest_reasons: Mapped[Long]
    considered: Mapped[dict[str, Any]]
    """Answers to the pack's questions: age, ALN, equality, vulnerability, knowledge evidence..."""
    consideration_id: Mapped[UUID | None] = mapped_column(ForeignKey("supervision_consideration.id"))
    last_day_to_begin: Mapped[dt.date | None]
    """The limit as it was shown to whoever decided."""
    facts: Mapped[dict[str, Any]]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    decision: Mapped[Word]
    decided_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    decided_reasons: Mapped[Long]
    decided_at: Mapped[dt.datetime | None]
    provision: Mapped[Short] = mapped_column(server_default="")
    """Where education was provided instead of at a school (s.444ZA); in English, and in Welsh below."""
    provision_cy: Mapped[Short] = mapped_column(server_default="")
    notified_on: Mapped[dt.date | None]
    """When the parent had the written notice of it."""


class MaterialItem(Table):
    """What became of one thing on file for disclosure: used, unused, sensitive; the newest of each thing holds."""

    __tablename__ = "material_item"
    __table_args__ = (
        CheckConstraint("status IN ('used', 'unused', 'sensitive', 'not_relevant', 'undecided')", name="status"),
    )

    id: Mapped[Id]
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    source_kind: Mapped[Word]
    source_id: Mapped[UUID | None]
    place: Mapped[int]
    description: Mapped[Long]
    on: Mapped[dt.date | None]
    status: Mapped[Word]
    reason: Mapped[Long]
    disclosed_on: Mapped[dt.date | None]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]


class Prosecution(Table):
    """Proceedings against one parent for one child; what happened in them is added as events and hearings."""

    __tablename__ = "prosecution"
    __table_args__ = (
        CheckConstraint("first_day <= last_day", name="days"),
        CheckConstraint("route IN ('sjp', 'requisition', 'summons')", name="route"),
    )

    id: Mapped[Id]
    number: Mapped[str] = mapped_column(String(40), unique=True)
    case_id: Mapped[UUID] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    pupil_id: Mapped[UUID] = mapped_column(ForeignKey("pupil.id"), index=True)
    parent_id: Mapped[UUID] = mapped_column(ForeignKey("parent.id"), index=True)
    decision_id: Mapped[UUID] = mapped_column(ForeignKey("prosecution_decision.id"))
    notice_id: Mapped[UUID | None] = mapped_column(ForeignKey("penalty_notice.id"))
    order_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_order.id"))
    offence: Mapped[Word]
    alternative: Mapped[Word]
    first_day: Mapped[dt.date]
    last_day: Mapped[dt.date]
    sessions: Mapped[list[Any]]
    """The unauthorised sessions charged as they stood: day, session, code."""
    counts: Mapped[dict[str, Any]]
    route: Mapped[Word]
    wording_en: Mapped[Long]
    wording_cy: Mapped[Long]
    offence_code: Mapped[Word]
    """As the court's index has it; typed by the council."""
    court: Mapped[Short]
    language: Mapped[Word]
    court_reference: Mapped[Short]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    approved_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    """The manager beside the officer who began them; none where the manager did."""


class ProsecutionEvent(Table):
    """What happened in proceedings; withdrawn with a reason where it was wrong, never changed."""

    __tablename__ = "prosecution_event"

    id: Mapped[Id]
    prosecution_id: Mapped[UUID] = mapped_column(ForeignKey("prosecution.id"), index=True)
    kind: Mapped[Word]
    """charged, served, plea, objection, disclosure, verdict, sentence, order, appeal, declaration, ended, monitoring"""
    on: Mapped[dt.date]
    text: Mapped[Long]
    details: Mapped[dict[str, Any]]
    """What only this kind asks for, by key of the law's tables; money in pence."""
    document_id: Mapped[UUID | None] = mapped_column(ForeignKey("issued_document.id"))
    hearing_id: Mapped[UUID | None] = mapped_column(ForeignKey("hearing.id"))
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]


class Hearing(Table):
    """A hearing as it was listed, and what came of it."""

    __tablename__ = "hearing"
    __table_args__ = (CheckConstraint("outcome IN ('', 'heard', 'adjourned', 'vacated')", name="outcome"),)

    id: Mapped[Id]
    prosecution_id: Mapped[UUID] = mapped_column(ForeignKey("prosecution.id"), index=True)
    kind: Mapped[Word]
    on: Mapped[dt.date]
    at: Mapped[dt.time | None]
    court: Mapped[Short]
    language: Mapped[Word]
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    outcome: Mapped[Word]
    outcome_note: Mapped[Long]
    attended: Mapped[list[Any]]
    next_id: Mapped[UUID | None] = mapped_column(ForeignKey("hearing.id"))
    """The hearing that it was adjourned to."""
    outcome_by_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    outcome_at: Mapped[dt.datetime | None]


class WitnessDay(Table):
    """When a witness can come to court, and when not."""

    __tablename__ = "witness_day"
    __table_args__ = (CheckConstraint("first_day <= last_day", name="days"),)

    id: Mapped[Id]
    case_id: Mapped[UUID | None] = mapped_column(ForeignKey("attendance_case.id"), index=True)
    witness: Mapped[Short]
    witness_user_id: Mapped[UUID | None] = mapped_column(ForeignKey("user_account.id"))
    first_day: Mapped[dt.date]
    last_day: Mapped[dt.date]
    available: Mapped[bool]
    note: Mapped[Long]
    user_id: Mapped[UUID] = mapped_column(ForeignKey("user_account.id"))
    recorded_at: Mapped[dt.datetime]
    withdrawn_at: Mapped[dt.datetime | None]
    withdrawn_reason: Mapped[Long]
