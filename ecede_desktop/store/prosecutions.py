"""Prosecutions, their events and hearings, and when witnesses can come, in the store."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import or_, select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.court import EventRow, HearingRow, ProsecutionRow, WitnessDayRow
from ecede_desktop.records.users import UserRow
from ecede_desktop.store import numbers
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.search import fold
from ecede_desktop.store.tables import (
    AttendanceCase,
    CourtStatement,
    Hearing,
    Parent,
    PenaltyNotice,
    Prosecution,
    ProsecutionEvent,
    Pupil,
    UserAccount,
    WitnessDay,
)
from ecede_desktop.store.unit import Unit

SERIES = "PR"


class NoSuchProsecution(UserError):
    """No prosecution has that number."""

    def __init__(self, number: str = "") -> None:
        super().__init__("no_such_prosecution", f"There are no proceedings with the number “{number}”.", number=number)


class NoSuchHearing(UserError):
    """No hearing has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_hearing", "That hearing is not in this store; open the case again.")


class EventWithdrawn(UserError):
    """An event was withdrawn before, and keeps the reason of then."""

    def __init__(self, reason: str) -> None:
        text = f"This was taken back already, because: “{reason}”."
        super().__init__("event_withdrawn", text, reason=reason)


def add(unit: Unit, said: dict[str, Any]) -> str:
    """Keep proceedings under the next number."""
    number = numbers.next_reference(unit.session, SERIES, unit.clock.today().year)
    row = Prosecution(
        id=uuid6.uuid7(), number=number, **said, court_reference="", user_id=unit.user.id, recorded_at=unit.clock.now()
    )
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "prosecution", row.id, after={"number": number, **said})
    _touch(unit, row)
    return number


def add_event(unit: Unit, prosecution_id: UUID, said: dict[str, Any]) -> UUID:
    """Keep an event."""
    case = unit.session.get(Prosecution, prosecution_id)
    if case is None:
        raise NoSuchProsecution
    row = ProsecutionEvent(
        id=uuid6.uuid7(), prosecution_id=prosecution_id, **said, user_id=unit.user.id, recorded_at=unit.clock.now(),
        withdrawn_at=None, withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("add", "prosecution", prosecution_id, after={"event": row.id, **said})
    keep_note(
        unit.session, "prosecution", row.id, [said["text"]], case_id=case.case_id, pupil_id=case.pupil_id, on=said["on"]
    )
    _touch(unit, case)
    return row.id


def withdraw_event(unit: Unit, event_id: UUID, reason: str, manager: UserRow | None = None) -> str:
    """An event was wrong; it stays. Answers the number of the proceedings; the same said twice is kept once.

    Raises:
        EventWithdrawn: it was withdrawn for another reason.
    """
    row = unit.session.get(ProsecutionEvent, event_id)
    if row is None:
        raise NoSuchProsecution
    case = unit.session.get(Prosecution, row.prosecution_id)
    assert case is not None
    if row.withdrawn_at is not None:
        if row.withdrawn_reason != reason:
            raise EventWithdrawn(row.withdrawn_reason)
        return case.number
    row.withdrawn_at, row.withdrawn_reason = unit.clock.now(), reason
    unit.session.flush()
    after = {"event": event_id, "withdrawn": True, "reason": reason}
    after |= {"approved_by": manager.name} if manager is not None else {}
    unit.record("withdraw", "prosecution", row.prosecution_id, before={"event": event_id}, after=after)
    _touch(unit, case)
    return case.number


def add_hearing(unit: Unit, prosecution_id: UUID, said: dict[str, Any]) -> UUID:
    """List a hearing."""
    case = unit.session.get(Prosecution, prosecution_id)
    if case is None:
        raise NoSuchProsecution
    row = Hearing(
        id=uuid6.uuid7(), prosecution_id=prosecution_id, **said, user_id=unit.user.id, recorded_at=unit.clock.now(),
        outcome="", outcome_note="", attended=[], next_id=None, outcome_by_id=None, outcome_at=None,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "hearing", row.id, after={"prosecution": prosecution_id, **said})
    unit.touch("hearing", row.id)
    _touch(unit, case)
    return row.id


def end_hearing(
    unit: Unit, hearing_id: UUID, outcome: str, note: str, attended: Collection[str], next_id: UUID | None
) -> str:  # fmt: skip
    """What came of a hearing; answers the number of the proceedings."""
    row = unit.session.get(Hearing, hearing_id)
    if row is None:
        raise NoSuchHearing
    row.outcome, row.outcome_note, row.attended, row.next_id = outcome, note, list(attended), next_id
    row.outcome_by_id, row.outcome_at = unit.user.id, unit.clock.now()
    unit.session.flush()
    after = {"outcome": outcome, "note": note, "attended": list(attended), "next": next_id}
    unit.record("change", "hearing", hearing_id, before={"outcome": ""}, after=after)
    unit.touch("hearing", hearing_id)
    case = unit.session.get(Prosecution, row.prosecution_id)
    assert case is not None
    _touch(unit, case)
    return case.number


def add_witness_day(unit: Unit, said: dict[str, Any]) -> UUID:
    """Keep when a witness can or cannot come."""
    row = WitnessDay(
        id=uuid6.uuid7(), **said, user_id=unit.user.id, recorded_at=unit.clock.now(), withdrawn_at=None,
        withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "hearing", row.id, after=said)
    unit.touch("hearing", row.id)
    if said["case_id"] is not None:
        unit.touch("case", said["case_id"])
    return row.id


def witness_days(session: Session, case_id: UUID | None) -> tuple[WitnessDayRow, ...]:
    """When the witnesses of a case can and cannot come, in order; withdrawn rows are left out.

    What was said of every case counts for those who are witnesses in this one.
    """
    query = (
        select(WitnessDay, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == WitnessDay.user_id)
        .where(WitnessDay.withdrawn_at.is_(None))
        .order_by(WitnessDay.first_day, WitnessDay.witness, WitnessDay.id)
    )
    if case_id is not None:
        query = query.where(or_(WitnessDay.case_id == case_id, WitnessDay.case_id.is_(None)))
    found = list(session.execute(query))
    if case_id is not None:
        stated = session.scalars(select(CourtStatement.witness).where(CourtStatement.case_id == case_id))
        known = {fold(name) for name in stated} | {fold(row.witness) for row, _ in found if row.case_id is not None}
        found = [told for told in found if fold(told[0].witness) in known]
    return tuple(
        WitnessDayRow(row.id, row.witness, row.first_day, row.last_day, row.available, row.note, by)
        for row, by in found
    )


def get(session: Session, number: str) -> ProsecutionRow:
    """Proceedings by their number.

    Raises:
        NoSuchProsecution: there are none.
    """
    found = rows(session, number=number.strip())
    if not found:
        raise NoSuchProsecution(number.strip())
    return found[0]


def rows(
    session: Session,
    *,
    case_id: UUID | None = None,
    number: str = "",
    pupil_id: UUID | None = None,
    event_id: UUID | None = None,
) -> tuple[ProsecutionRow, ...]:
    """Proceedings of a case or about a child, one of them, or all, the newest first, with events and hearings."""
    manager = aliased(UserAccount)
    query = (
        select(
            Prosecution,
            AttendanceCase.reference,
            Pupil,
            Parent,
            PenaltyNotice.number,
            UserAccount.full_name,
            manager.full_name,
        )
        .join(AttendanceCase, AttendanceCase.id == Prosecution.case_id)
        .join(Pupil, Pupil.id == Prosecution.pupil_id)
        .join(Parent, Parent.id == Prosecution.parent_id)
        .outerjoin(PenaltyNotice, PenaltyNotice.id == Prosecution.notice_id)
        .join(UserAccount, UserAccount.id == Prosecution.user_id)
        .outerjoin(manager, manager.id == Prosecution.approved_by_id)
        .order_by(Prosecution.recorded_at.desc(), Prosecution.id.desc())
    )
    if case_id is not None:
        query = query.where(Prosecution.case_id == case_id)
    if number:
        query = query.where(Prosecution.number == number)
    if pupil_id is not None:
        query = query.where(Prosecution.pupil_id == pupil_id)
    if event_id is not None:
        of_event = select(ProsecutionEvent.prosecution_id).where(ProsecutionEvent.id == event_id)
        query = query.where(Prosecution.id.in_(of_event))
    found = session.execute(query).all()
    ids = [row.id for row, *_ in found]
    events, heard = _events(session, ids), hearings(session, ids)
    return tuple(
        ProsecutionRow(
            id=row.id, number=row.number, case_reference=reference, pupil_id=row.pupil_id,
            pupil_name=f"{pupil.forename} {pupil.surname}".strip(), parent_id=row.parent_id, defendant=parent.full_name,
            decision_id=row.decision_id, offence=row.offence, alternative=row.alternative, first_day=row.first_day,
            last_day=row.last_day,
            sessions=tuple((dt.date.fromisoformat(day), session_, code) for day, session_, code in row.sessions),
            counts=Counts(**row.counts), route=row.route, wording_en=row.wording_en, wording_cy=row.wording_cy,
            offence_code=row.offence_code, court=row.court, language=row.language, notice_number=notice or "",
            begun_by=by, begun_at=row.recorded_at, events=events.get(row.id, ()), hearings=heard.get(row.id, ()),
            approved_by=approved or "", order_id=row.order_id,
        )
        for row, reference, pupil, parent, notice, by, approved in found
    )  # fmt: skip


def hearings(
    session: Session, prosecution_ids: Collection[UUID] | None = None, *, hearing_id: UUID | None = None
) -> Mapping[UUID, tuple[HearingRow, ...]]:  # fmt: skip
    """Hearings by prosecution, in order: of these prosecutions, or one."""
    query = (
        select(Hearing, Prosecution.number, AttendanceCase.reference, Parent)
        .join(Prosecution, Prosecution.id == Hearing.prosecution_id)
        .join(AttendanceCase, AttendanceCase.id == Prosecution.case_id)
        .join(Parent, Parent.id == Prosecution.parent_id)
        .order_by(Hearing.on, Hearing.at, Hearing.id)
    )
    if prosecution_ids is not None:
        query = query.where(Hearing.prosecution_id.in_(list(prosecution_ids)))
    if hearing_id is not None:
        query = query.where(Hearing.id == hearing_id)
    found: dict[UUID, tuple[HearingRow, ...]] = {}
    for row, number, reference, parent in session.execute(query):
        made = HearingRow(
            row.id, number, reference, parent.full_name, row.kind, row.on, row.at, row.court, row.language, row.note,
            row.outcome, row.outcome_note, tuple(row.attended), row.next_id,
        )  # fmt: skip
        found[row.prosecution_id] = (*found.get(row.prosecution_id, ()), made)
    return found


def _events(session: Session, ids: Collection[UUID]) -> Mapping[UUID, tuple[EventRow, ...]]:
    query = (
        select(ProsecutionEvent, UserAccount.full_name)
        .join(UserAccount, UserAccount.id == ProsecutionEvent.user_id)
        .where(ProsecutionEvent.prosecution_id.in_(list(ids)))
        .order_by(ProsecutionEvent.on, ProsecutionEvent.recorded_at, ProsecutionEvent.id)
    )
    found: dict[UUID, tuple[EventRow, ...]] = {}
    for row, by in session.execute(query):
        made = EventRow(
            row.id, row.kind, row.on, row.text, dict(row.details), row.hearing_id, by, row.recorded_at,
            row.withdrawn_at, row.withdrawn_reason,
        )  # fmt: skip
        found[row.prosecution_id] = (*found.get(row.prosecution_id, ()), made)
    return found


def _touch(unit: Unit, row: Prosecution) -> None:
    unit.touch("prosecution", row.id)
    unit.touch("case", row.case_id)
