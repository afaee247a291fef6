"""Requests for penalty notices, the notices, the sessions they rely on, and what became of them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.law.notices import NoticeMark
from ecede_desktop.records.notices import AskNotice, NoticeEventRow, RelyRow, RequestRow
from ecede_desktop.store.notes import keep_note
from ecede_desktop.store.tables import (
    AttendanceCase,
    IssuedDocument,
    NoticeEvent,
    NoticeRequest,
    NoticeSession,
    Parent,
    PenaltyNotice,
    Pupil,
    School,
    UserAccount,
)
from ecede_desktop.store.unit import Unit


class NoSuchRequest(UserError):
    """No request has that id."""

    def __init__(self) -> None:
        super().__init__("no_such_notice_request", "That request is not in this store; open the list again.")


class NoSuchNotice(UserError):
    """No notice has that number."""

    def __init__(self, number: str) -> None:
        super().__init__("no_such_notice", f"No penalty notice has the number “{number}”.", number=number)


def add_request(
    unit: Unit, command: AskNotice, case_id: UUID | None, school_id: UUID | None
) -> UUID:  # fmt: skip
    """Keep a request."""
    said = {
        "pupil_id": command.pupil_id, "parent_id": command.parent_id, "asked_as": command.asked_as,
        "asked_by": command.asked_by, "asked_on": command.asked_on, "ground": command.ground,
        "first_day": command.first_day, "last_day": command.last_day, "reason": command.reason,
        "statements": dict.fromkeys(sorted(command.statements), True),
    }  # fmt: skip
    row = NoticeRequest(
        id=uuid6.uuid7(), **said, case_id=case_id, school_id=school_id, decision="", decided_on=None,
        decided_by_id=None, decided_reason="", checks={}, user_id=unit.user.id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("create", "notice", row.id, after=said | {"case": case_id, "school": school_id})
    keep_note(
        unit.session, "notice", row.id, [row.reason], case_id=case_id, pupil_id=row.pupil_id, on=row.asked_on
    )  # fmt: skip
    _touch(unit, row.id, row.case_id, row.pupil_id)
    return row.id


def decide_request(
    unit: Unit, request_id: UUID, decision: str, reason: str, on: dt.date, checks: Mapping[str, Any]
) -> None:  # fmt: skip
    """Answer a request."""
    row = unit.session.get(NoticeRequest, request_id)
    if row is None:
        raise NoSuchRequest
    row.decision, row.decided_reason, row.decided_on = decision, reason, on
    row.decided_by_id, row.checks = unit.user.id, dict(checks)
    unit.session.flush()
    after = {"decision": decision, "reason": reason, "on": on, "checks": dict(checks)}
    unit.record("decide", "notice", request_id, before={"decision": ""}, after=after)
    _touch(unit, request_id, row.case_id, row.pupil_id)


def request(session: Session, request_id: UUID) -> RequestRow:
    """One request.

    Raises:
        NoSuchRequest: there is none.
    """
    found = list(requests(session, _requests().where(NoticeRequest.id == request_id)))
    if not found:
        raise NoSuchRequest
    return found[0]


def requests_of(
    session: Session, *, case_id: UUID | None = None, pupil_id: UUID | None = None, open_only: bool = False
) -> tuple[RequestRow, ...]:
    """Requests of a case, of a child or all, the newest first."""
    query = _requests().order_by(NoticeRequest.asked_on.desc(), NoticeRequest.id.desc())
    if case_id is not None:
        query = query.where(NoticeRequest.case_id == case_id)
    if pupil_id is not None:
        query = query.where(NoticeRequest.pupil_id == pupil_id)
    if open_only:
        query = query.where(NoticeRequest.decision == "")
    return tuple(requests(session, query))


def add_notice(unit: Unit, said: Mapping[str, Any], marks: Iterable[NoticeMark], generation: int) -> UUID:
    """Keep a notice with the sessions it relies on; a session that another one claims cannot be claimed again."""
    row = PenaltyNotice(id=uuid6.uuid7(), **said, recorded_at=unit.clock.now())
    unit.session.add(row)
    unit.session.flush()
    relied = list(marks)
    for mark in relied:
        claim = f"{row.parent_id.hex}/{row.pupil_id.hex}/{mark.day.isoformat()}/{mark.session}/{generation}"
        unit.session.add(
            NoticeSession(
                id=uuid6.uuid7(), notice_id=row.id, date=mark.day, session=mark.session, code=mark.code, claim=claim
            )
        )
    unit.session.flush()
    after = dict(said) | {"sessions": [f"{mark.day.isoformat()} {mark.session} {mark.code}" for mark in relied]}
    unit.record("issue", "notice", row.id, after=after)
    _touch(unit, row.id, row.case_id, row.pupil_id)
    return row.id


def add_event(
    unit: Unit, notice_id: UUID, kind: str, on: dt.date, *, ground: str = "", text: str = "",
    details: Mapping[str, Any] | None = None, document_id: UUID | None = None, approved_by_id: UUID | None = None,
) -> UUID:  # fmt: skip
    """Add what became of a notice."""
    row = NoticeEvent(
        id=uuid6.uuid7(), notice_id=notice_id, kind=kind, on=on, ground=ground, text=text, details=dict(details or {}),
        document_id=document_id, user_id=unit.user.id, approved_by_id=approved_by_id, recorded_at=unit.clock.now(),
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"event": kind, "on": on, "ground": ground, "text": text, "details": row.details, "document": document_id}
    unit.record("add", "notice", notice_id, after=after | {"approved_by": approved_by_id})
    notice = unit.session.get(PenaltyNotice, notice_id)
    assert notice is not None
    keep_note(unit.session, "notice", row.id, [text], case_id=notice.case_id, pupil_id=notice.pupil_id, on=on)
    _touch(unit, notice_id, notice.case_id, notice.pupil_id)
    return row.id


def events(session: Session, notice_ids: Collection[UUID]) -> Mapping[UUID, tuple[NoticeEventRow, ...]]:
    """What became of each notice, in order."""
    approver = aliased(UserAccount)
    query = (
        select(NoticeEvent, UserAccount.full_name, approver.full_name, IssuedDocument.number)
        .join(UserAccount, UserAccount.id == NoticeEvent.user_id)
        .outerjoin(approver, approver.id == NoticeEvent.approved_by_id)
        .outerjoin(IssuedDocument, IssuedDocument.id == NoticeEvent.document_id)
        .where(NoticeEvent.notice_id.in_(list(notice_ids)))
        .order_by(NoticeEvent.recorded_at, NoticeEvent.id)
    )
    found: dict[UUID, tuple[NoticeEventRow, ...]] = {}
    for row, by, approved_by, number in session.execute(query):
        made = NoticeEventRow(
            row.id,
            row.kind,
            row.on,
            row.ground,
            row.text,
            number or "",
            by,
            approved_by or "",
            row.recorded_at,
            row.details.get("bars", True) is not False,
        )
        found[row.notice_id] = (*found.get(row.notice_id, ()), made)
    return found


def relied(session: Session, notice_ids: Collection[UUID]) -> Mapping[UUID, tuple[RelyRow, ...]]:
    """The sessions that each notice relies on, in order."""
    query = (
        select(NoticeSession)
        .where(NoticeSession.notice_id.in_(list(notice_ids)))
        .order_by(NoticeSession.date, NoticeSession.session)
    )
    found: dict[UUID, tuple[RelyRow, ...]] = {}
    for row in session.scalars(query):
        found[row.notice_id] = (*found.get(row.notice_id, ()), RelyRow(row.date, row.session, row.code))
    return found


def taken(session: Session, pupil_id: UUID, parent_id: UUID) -> Mapping[tuple[dt.date, str], str]:
    """Sessions that some notice to this parent for this child relies on, with the latest such notice's number."""
    query = (
        select(NoticeSession.date, NoticeSession.session, PenaltyNotice.number)
        .join(PenaltyNotice, PenaltyNotice.id == NoticeSession.notice_id)
        .where(PenaltyNotice.pupil_id == pupil_id, PenaltyNotice.parent_id == parent_id)
        .order_by(PenaltyNotice.issued_on, PenaltyNotice.id)
    )
    return {(day, session_): number for day, session_, number in session.execute(query)}


def issued_to(session: Session, parent_id: UUID, since: dt.date) -> list[tuple[UUID, UUID, dt.date]]:
    """Notices to a parent since a day: id, child, day of issue."""
    query = select(PenaltyNotice.id, PenaltyNotice.pupil_id, PenaltyNotice.issued_on)
    query = query.where(PenaltyNotice.parent_id == parent_id, PenaltyNotice.issued_on >= since)
    return [(id_, pupil_id, day) for id_, pupil_id, day in session.execute(query.order_by(PenaltyNotice.issued_on))]


def replacements(session: Session, notice_ids: Collection[UUID]) -> Mapping[UUID, str]:
    """Of notices that another took the place of, the number of that one."""
    query = select(PenaltyNotice.replaces_id, PenaltyNotice.number)
    query = query.where(PenaltyNotice.replaces_id.in_(list(notice_ids)))
    return {id_: number for id_, number in session.execute(query) if id_ is not None}


def numbers(session: Session, notice_ids: Collection[UUID]) -> Mapping[UUID, str]:
    """Their numbers."""
    query = select(PenaltyNotice.id, PenaltyNotice.number).where(PenaltyNotice.id.in_(list(notice_ids)))
    return dict(iter(session.execute(query)))


def find(session: Session, number: str) -> PenaltyNotice:
    """A notice by its number.

    Raises:
        NoSuchNotice: there is none.
    """
    row = session.scalar(select(PenaltyNotice).where(PenaltyNotice.number == number.strip()))
    if row is None:
        raise NoSuchNotice(number.strip())
    return row


def rows(
    session: Session, *, case_id: UUID | None = None, pupil_id: UUID | None = None, number: str = "",
    issued_from: dt.date | None = None,
) -> list[tuple[PenaltyNotice, str, str, str]]:  # fmt: skip
    """Notices with the child's name, the case's reference and the school's name, the newest first."""
    query = (
        select(PenaltyNotice, Pupil, AttendanceCase.reference, School.name)
        .join(Pupil, Pupil.id == PenaltyNotice.pupil_id)
        .outerjoin(AttendanceCase, AttendanceCase.id == PenaltyNotice.case_id)
        .outerjoin(School, School.id == PenaltyNotice.school_id)
        .order_by(PenaltyNotice.issued_on.desc(), PenaltyNotice.number.desc())
    )
    if case_id is not None:
        query = query.where(PenaltyNotice.case_id == case_id)
    if pupil_id is not None:
        query = query.where(PenaltyNotice.pupil_id == pupil_id)
    if number:
        query = query.where(PenaltyNotice.number == number)
    if issued_from is not None:
        query = query.where(PenaltyNotice.issued_on >= issued_from)
    return [
        (notice, f"{pupil.forename} {pupil.surname}".strip(), reference or "", school or "")
        for notice, pupil, reference, school in session.execute(query)
    ]


def requests(session: Session, query: Select[Any]) -> Iterable[RequestRow]:
    """Rows of a query of requests."""
    for row, pupil, parent, reference, school, decided_by, by in session.execute(query):
        yield RequestRow(
            id=row.id, pupil_id=row.pupil_id, pupil_name=f"{pupil.forename} {pupil.surname}".strip(),
            parent_id=row.parent_id,
            parent_name=parent.full_name,
            case_reference=reference or "", school_name=school or "", asked_as=row.asked_as, asked_by=row.asked_by,
            asked_on=row.asked_on, ground=row.ground, first_day=row.first_day, last_day=row.last_day,
            reason=row.reason, statements=frozenset(row.statements), decision=row.decision,
            decided_on=row.decided_on, decided_by=decided_by or "", decided_reason=row.decided_reason,
            recorded_by=by, recorded_at=row.recorded_at,
        )  # fmt: skip


def _requests() -> Any:
    decider = aliased(UserAccount)
    return (
        select(NoticeRequest, Pupil, Parent, AttendanceCase.reference, School.name, decider.full_name,
               UserAccount.full_name)
        .join(Pupil, Pupil.id == NoticeRequest.pupil_id)
        .join(Parent, Parent.id == NoticeRequest.parent_id)
        .outerjoin(AttendanceCase, AttendanceCase.id == NoticeRequest.case_id)
        .outerjoin(School, School.id == NoticeRequest.school_id)
        .outerjoin(decider, decider.id == NoticeRequest.decided_by_id)
        .join(UserAccount, UserAccount.id == NoticeRequest.user_id)
    )  # fmt: skip


def _touch(unit: Unit, id_: UUID, case_id: UUID | None, pupil_id: UUID) -> None:
    unit.touch("notice", id_)
    unit.touch("pupil", pupil_id)
    if case_id is not None:
        unit.touch("case", case_id)
