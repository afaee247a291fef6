"""Before court, in court and after it, for the chronology of a case: heard, decided, begun, what happened, orders."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.law.proceedings import FOUND_OUT
from ecede_desktop.records.chronology import ChronologyEntry
from ecede_desktop.store.chronology_rows import About, Entries, of_day, wall
from ecede_desktop.store.tables import (
    AttendanceOrder,
    AttendanceOrderStep,
    CautionInterview,
    CourtMonitoring,
    CourtMonitoringEntry,
    Hearing,
    InterviewOutcome,
    Parent,
    Prosecution,
    ProsecutionDecision,
    ProsecutionEvent,
    School,
    SupervisionConsideration,
)

COURT = "prosecution"
"""What an entry leads to."""


def before(session: Session, about: About) -> Entries:
    """Supervision orders considered, parents invited and heard, and what was decided on each."""
    considered = select(SupervisionConsideration).where(SupervisionConsideration.case_id == about.case_id)
    for row in session.scalars(considered):
        yield ChronologyEntry(
            at=of_day(row.on), kind="proceedings", title_key="court_considered",
            facts=(("court_outcome", row.outcome),), text=row.reasons, recorded_by=about.by(row.user_id),
            recorded_at=row.recorded_at, source_id=row.id, day_only=True, link=(COURT, row.id),
        )  # fmt: skip
    yield from _heard(session, about)
    decided = (
        select(ProsecutionDecision, Parent)
        .join(Parent, Parent.id == ProsecutionDecision.parent_id)
        .where(ProsecutionDecision.case_id == about.case_id, ProsecutionDecision.decided_at.is_not(None))
    )
    for made, parent in session.execute(decided):
        assert made.decided_at is not None
        yield ChronologyEntry(
            at=wall(made.decided_at), kind="proceedings", title_key="court_decided",
            facts=(("name", parent.full_name), ("court_decision", made.decision)), text=made.decided_reasons,
            recorded_by=about.by(made.decided_by_id), recorded_at=made.decided_at, source_id=made.id,
            link=(COURT, made.id), person=str(parent.id), person_name=parent.full_name,
        )  # fmt: skip


def _heard(session: Session, about: About) -> Entries:
    invited = (
        select(CautionInterview, Parent)
        .join(Parent, Parent.id == CautionInterview.parent_id)
        .where(CautionInterview.case_id == about.case_id)
    )
    names: dict[Any, Parent] = {}
    for row, parent in session.execute(invited):
        names[row.id] = parent
        yield ChronologyEntry(
            at=of_day(row.invited_on), kind="proceedings", title_key="court_invited",
            facts=(("name", parent.full_name), ("court_invitation", row.kind)), text=row.note,
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id, day_only=True,
            link=(COURT, row.id), person=str(parent.id), person_name=parent.full_name,
        )  # fmt: skip
    for came in session.scalars(select(InterviewOutcome).where(InterviewOutcome.interview_id.in_(list(names)))):
        parent = names[came.interview_id]
        yield ChronologyEntry(
            at=of_day(came.on), kind="proceedings", title_key="court_heard",
            facts=(("name", parent.full_name), ("court_came", came.outcome)), text=came.record,
            recorded_by=about.by(came.user_id), recorded_at=came.recorded_at, source_id=came.id, day_only=True,
            link=(COURT, came.interview_id), person=str(parent.id), person_name=parent.full_name,
        )  # fmt: skip


def proceedings(session: Session, about: About) -> Entries:
    """Proceedings begun, what happened in them and what came of each hearing; what was taken back tells nothing."""
    begun = (
        select(Prosecution, Parent)
        .join(Parent, Parent.id == Prosecution.parent_id)
        .where(Prosecution.case_id == about.case_id)
    )
    numbers: dict[Any, tuple[str, Parent]] = {}
    for row, parent in session.execute(begun):
        numbers[row.id] = (row.number, parent)
        yield ChronologyEntry(
            at=wall(row.recorded_at), kind="proceedings", title_key="court_begun",
            facts=(("number", row.number), ("name", parent.full_name)), text="", recorded_by=about.by(row.user_id),
            recorded_at=row.recorded_at, source_id=row.id, link=(COURT, row.id), person=str(parent.id),
            person_name=parent.full_name,
        )  # fmt: skip
    ids = list(numbers)
    events = select(ProsecutionEvent).where(
        ProsecutionEvent.prosecution_id.in_(ids), ProsecutionEvent.withdrawn_at.is_(None)
    )
    for one in session.scalars(events):
        number, parent = numbers[one.prosecution_id]
        yield ChronologyEntry(
            at=of_day(one.on), kind="proceedings", title_key="court_event",
            facts=(("number", number), ("court_event", one.kind)), text=one.text, recorded_by=about.by(one.user_id),
            recorded_at=one.recorded_at, source_id=one.id, day_only=True, link=(COURT, one.prosecution_id),
            person=str(parent.id), person_name=parent.full_name, parts=_details(one.details),
        )  # fmt: skip
    for held in session.scalars(select(Hearing).where(Hearing.prosecution_id.in_(ids), Hearing.outcome != "")):
        number, parent = numbers[held.prosecution_id]
        yield ChronologyEntry(
            at=of_day(held.on), kind="proceedings", title_key="court_hearing",
            facts=(("number", number), ("court_hearing_kind", held.kind), ("court_hearing_outcome", held.outcome)),
            text=held.outcome_note, recorded_by=about.by(held.outcome_by_id),
            recorded_at=held.outcome_at or held.recorded_at, source_id=held.id, day_only=True,
            link=(COURT, held.prosecution_id), person=str(parent.id), person_name=parent.full_name,
        )  # fmt: skip


def _details(details: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """What an event holds: money in pounds, months, a day, and what was chosen."""
    found = []
    for key, value in details.items():
        if key.endswith("_pence"):
            found.append((key, f"£{int(value) / 100:.2f}"))
        elif key in ("months", FOUND_OUT):
            found.append((key, str(value)))
        else:
            found.append(("court_choice", str(value)))
    return tuple(found)


def orders(session: Session, about: About) -> Entries:
    """The way to a school attendance order: begun, and each step that was taken."""
    begun = (
        select(AttendanceOrder, Parent)
        .join(Parent, Parent.id == AttendanceOrder.parent_id)
        .where(AttendanceOrder.case_id == about.case_id)
    )
    held: dict[Any, tuple[AttendanceOrder, Parent]] = {}
    for row, parent in session.execute(begun):
        held[row.id] = (row, parent)
        yield ChronologyEntry(
            at=of_day(row.opened_on), kind="order", title_key="order_begun", facts=(("name", parent.full_name),),
            text=row.reason, recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id,
            day_only=True, link=(COURT, row.id), person=str(parent.id), person_name=parent.full_name,
        )  # fmt: skip
    steps = select(AttendanceOrderStep, School.name).outerjoin(School, School.id == AttendanceOrderStep.school_id)
    for step, school in session.execute(steps.where(AttendanceOrderStep.order_id.in_(list(held)))):
        order, parent = held[step.order_id]
        due = step.due_on.isoformat() if step.due_on else ""
        parts = (("named_school", school or ""), ("time_to", due))
        yield ChronologyEntry(
            at=of_day(step.on), kind="order", title_key="order_step",
            facts=(("order_step", f"{order.process}:{step.step}"),), text=step.text,
            recorded_by=about.by(step.user_id), recorded_at=step.recorded_at, source_id=step.id, day_only=True,
            link=(COURT, order.id), person=str(parent.id), person_name=parent.full_name,
            parts=tuple(part for part in parts if part[1]),
        )  # fmt: skip


def monitoring(session: Session, about: About) -> Entries:
    """The time after each result, and each look at attendance in it; what was withdrawn tells nothing."""
    query = (
        select(CourtMonitoring, Prosecution.number, Parent)
        .join(Prosecution, Prosecution.id == CourtMonitoring.prosecution_id)
        .join(Parent, Parent.id == Prosecution.parent_id)
        .where(Prosecution.case_id == about.case_id, CourtMonitoring.withdrawn_at.is_(None))
    )
    numbers = {}
    for row, number, parent in session.execute(query):
        numbers[row.id] = number
        yield ChronologyEntry(
            at=of_day(row.first_day), kind="monitoring", title_key="monitoring_begun",
            facts=(("number", number), ("until", row.last_day.isoformat())), text=row.note,
            recorded_by=about.by(row.user_id), recorded_at=row.recorded_at, source_id=row.id, day_only=True,
            link=(COURT, row.prosecution_id), person=str(parent.id), person_name=parent.full_name,
        )  # fmt: skip
    looked = select(CourtMonitoringEntry, CourtMonitoring.prosecution_id).join(
        CourtMonitoring, CourtMonitoring.id == CourtMonitoringEntry.monitoring_id
    )
    for entry, prosecution_id in session.execute(looked.where(CourtMonitoring.id.in_(list(numbers)))):
        outcome = (("monitoring_outcome", entry.outcome),) if entry.outcome else ()
        until = (("until", entry.until.isoformat()),) if entry.until else ()
        yield ChronologyEntry(
            at=of_day(entry.on), kind="monitoring", title_key=f"monitoring_{entry.kind}",
            facts=(("number", numbers[entry.monitoring_id]), *outcome), text=entry.text,
            recorded_by=about.by(entry.user_id), recorded_at=entry.recorded_at, source_id=entry.id, day_only=True,
            link=(COURT, prosecution_id), parts=until,
        )  # fmt: skip
