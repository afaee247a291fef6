"""Considerations, interviews and decisions before court in the store: only added to, but for the second person's."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.records.court import ConsiderationRow, DecisionRow, InterviewOutcomeRow, InterviewRow
from ecede_desktop.records.users import UserRow
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import (
    AttendanceCase,
    CautionInterview,
    InterviewOutcome,
    Parent,
    ProsecutionDecision,
    SupervisionConsideration,
    UserAccount,
)
from ecede_desktop.store.unit import Unit


class NoSuchInterview(UserError):
    """No invitation has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_interview", "That invitation is not in this store; open the case again.")


class NoSuchDecision(UserError):
    """No decision has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_decision", "That decision is not in this store; open the case again.")


def add_consideration(unit: Unit, case_id: UUID, said: dict[str, Any]) -> UUID:
    """Keep that an order was considered."""
    row = SupervisionConsideration(
        id=uuid6.uuid7(), case_id=case_id, **said, user_id=unit.user.id, recorded_at=unit.clock.now()
    )  # fmt: skip
    _added(unit, row, case_id, "order", said, [said["reasons"], said["consulted"]], said["on"])
    return row.id


def add_interview(unit: Unit, case_id: UUID, said: dict[str, Any]) -> UUID:
    """Keep an invitation."""
    row = CautionInterview(
        id=uuid6.uuid7(), case_id=case_id, **said, user_id=unit.user.id, recorded_at=unit.clock.now()
    )  # fmt: skip
    _added(unit, row, case_id, "interview", said, [said["note"]], said["invited_on"])
    return row.id


def add_outcome(unit: Unit, interview_id: UUID, said: dict[str, Any]) -> UUID:
    """Keep what came of an invitation."""
    interview = unit.session.get(CautionInterview, interview_id)
    if interview is None:
        raise NoSuchInterview
    row = InterviewOutcome(
        id=uuid6.uuid7(), interview_id=interview_id, **said, user_id=unit.user.id, recorded_at=unit.clock.now()
    )  # fmt: skip
    _added(unit, row, interview.case_id, "interview", {"interview": interview_id, **said}, [said["record"]], said["on"])
    return row.id


def add_decision(unit: Unit, case_id: UUID, said: dict[str, Any]) -> UUID:
    """Keep the first person's test."""
    row = ProsecutionDecision(
        id=uuid6.uuid7(), case_id=case_id, **said, user_id=unit.user.id, recorded_at=unit.clock.now(), decision="",
        decided_by_id=None, decided_reasons="", decided_at=None,
    )  # fmt: skip
    words = [said["evidential_reasons"], said["public_interest_reasons"]]
    _added(unit, row, case_id, "decision", said, words, unit.clock.today())
    return row.id


def decide(
    unit: Unit, decision_id: UUID, decision: str, reasons: str, public_interest: str, by: UserRow
) -> None:  # fmt: skip
    """The second person's decision; ``by`` is that person, who may sit beside the one whose desk it is."""
    row = unit.session.get(ProsecutionDecision, decision_id)
    if row is None:
        raise NoSuchDecision
    row.decision, row.decided_reasons, row.public_interest = decision, reasons, public_interest
    row.decided_by_id, row.decided_at = by.id, unit.clock.now()
    unit.session.flush()
    after = {"decision": decision, "reasons": reasons, "public_interest": public_interest, "decided_by": by.name}
    unit.record("decide", "decision", decision_id, before={"decision": ""}, after=after)
    unit.touch("decision", decision_id)
    unit.touch("case", row.case_id)


def considerations(session: Session, case_id: UUID) -> tuple[ConsiderationRow, ...]:
    """Considerations of a case, the newest first."""
    query = (
        select(SupervisionConsideration, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == SupervisionConsideration.user_id)
        .where(SupervisionConsideration.case_id == case_id)
        .order_by(SupervisionConsideration.on.desc(), SupervisionConsideration.id.desc())
    )
    return tuple(
        ConsiderationRow(
            row.id, row.on, row.outcome, row.reasons, row.consulted, row.considered_by, by, row.recorded_at
        )
        for row, by in session.execute(query)
    )


def interviews(session: Session, case_id: UUID, interview_id: UUID | None = None) -> tuple[InterviewRow, ...]:
    """Invitations of a case with what came of them, the newest first."""
    query = (
        select(CautionInterview, Parent, UserAccount.full_name)
        .join(Parent, Parent.id == CautionInterview.parent_id)
        .join(UserAccount, UserAccount.id == CautionInterview.user_id)
        .where(CautionInterview.case_id == case_id)
        .order_by(CautionInterview.invited_on.desc(), CautionInterview.id.desc())
    )
    if interview_id is not None:
        query = query.where(CautionInterview.id == interview_id)
    rows = session.execute(query).all()
    outcomes = _outcomes(session, [row.id for row, *_ in rows])
    return tuple(
        InterviewRow(
            row.id, row.parent_id, parent.full_name, row.kind, row.invited_on, row.planned_on, row.planned_at,
            row.place, row.language, row.interpreter, row.appropriate_adult, row.note, by, row.recorded_at,
            outcomes.get(row.id, ()),
        )
        for row, parent, by in rows
    )  # fmt: skip


def case_of_interview(session: Session, interview_id: UUID) -> UUID:
    """The case that an invitation is on.

    Raises:
        NoSuchInterview: there is none.
    """
    row = session.get(CautionInterview, interview_id)
    if row is None:
        raise NoSuchInterview
    return row.case_id


def decision(session: Session, decision_id: UUID) -> DecisionRow:
    """One by its id.

    Raises:
        NoSuchDecision: there is none.
    """
    found = decisions(session, decision_id=decision_id)
    if not found:
        raise NoSuchDecision
    return found[0]


def decisions(
    session: Session, *, case_id: UUID | None = None, decision_id: UUID | None = None
) -> tuple[DecisionRow, ...]:  # fmt: skip
    """Decisions of a case, or one, the newest first."""
    second = aliased(UserAccount)
    query = (
        select(ProsecutionDecision, AttendanceCase.reference, Parent, UserAccount.full_name, second.full_name)
        .join(AttendanceCase, AttendanceCase.id == ProsecutionDecision.case_id)
        .join(Parent, Parent.id == ProsecutionDecision.parent_id)
        .join(UserAccount, UserAccount.id == ProsecutionDecision.user_id)
        .outerjoin(second, second.id == ProsecutionDecision.decided_by_id)
        .order_by(ProsecutionDecision.recorded_at.desc(), ProsecutionDecision.id.desc())
    )
    if case_id is not None:
        query = query.where(ProsecutionDecision.case_id == case_id)
    if decision_id is not None:
        query = query.where(ProsecutionDecision.id == decision_id)
    return tuple(
        DecisionRow(
            row.id, reference, row.parent_id, parent.full_name, row.offence, row.first_day, row.last_day,
            row.evidential, row.evidential_reasons, row.public_interest, row.public_interest_reasons,
            dict(row.considered), row.consideration_id, row.last_day_to_begin, first, row.user_id, row.recorded_at,
            row.decision, other or "", row.decided_reasons, row.decided_at, row.provision, row.provision_cy,
            row.notified_on,
        )
        for row, reference, parent, first, other in session.execute(query)
    )  # fmt: skip


def _outcomes(session: Session, ids: list[UUID]) -> dict[UUID, tuple[InterviewOutcomeRow, ...]]:
    query = (
        select(InterviewOutcome, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == InterviewOutcome.user_id)
        .where(InterviewOutcome.interview_id.in_(ids))
        .order_by(InterviewOutcome.recorded_at, InterviewOutcome.id)
    )
    found: dict[UUID, tuple[InterviewOutcomeRow, ...]] = {}
    for row, by in session.execute(query):
        made = InterviewOutcomeRow(
            row.id, row.outcome, row.on, row.started, row.ended, row.caution_language, row.caution, tuple(row.present),
            row.record, row.attachment_id, by, row.recorded_at,
        )  # fmt: skip
        found[row.interview_id] = (*found.get(row.interview_id, ()), made)
    return found


def _added(
    unit: Unit, row: Any, case_id: UUID, kind: str, said: dict[str, Any], words: list[str], on: dt.date
) -> None:  # fmt: skip
    """Put a new row with its audit line, its touches and its findable words."""
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", kind, row.id, after={"case": case_id, **said})
    unit.touch(kind, row.id)
    unit.touch("case", case_id)
    pupil_id = unit.session.scalar(select(AttendanceCase.pupil_id).where(AttendanceCase.id == case_id))
    keep_note(unit.session, kind, row.id, words, case_id=case_id, pupil_id=pupil_id, on=on)
