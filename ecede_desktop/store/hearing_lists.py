"""Hearings, events, witnesses and statements of every prosecution, in a number of questions that never grows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from ecede_desktop.store.tables import (
    AttendanceCase,
    CourtStatement,
    Hearing,
    Parent,
    Prosecution,
    ProsecutionEvent,
    Pupil,
    SignedCopy,
    UserAccount,
    WitnessDay,
)


@dataclass(frozen=True)
class ListedProsecution:
    """Proceedings with whose they are."""

    id: UUID
    number: str
    case_id: UUID
    parent_id: UUID
    route: str
    offence: str
    court: str
    case_reference: str
    child: str
    defendant: str
    officer: str
    officer_name: str


@dataclass(frozen=True)
class ListedEvent:
    """An event that stands."""

    kind: str
    on: dt.date
    details: Mapping[str, Any]


@dataclass(frozen=True)
class SaidWitness:
    """When a witness can come, or cannot."""

    case_id: UUID | None
    """None: in every case."""
    witness: str
    first_day: dt.date
    last_day: dt.date
    available: bool
    note: str


@dataclass(frozen=True)
class ListedStatement:
    """The newest version of a statement."""

    case_id: UUID
    parent_id: UUID | None
    witness: str
    signed: bool


def prosecutions(session: Session) -> list[ListedProsecution]:
    """All proceedings, the newest last."""
    columns: tuple[Any, ...] = (
        Prosecution.id, Prosecution.number, Prosecution.case_id, Prosecution.parent_id, Prosecution.route,
        Prosecution.offence, Prosecution.court, AttendanceCase.reference, Pupil.forename, Pupil.surname,
        Parent.title, Parent.forename, Parent.surname, UserAccount.name, UserAccount.full_name,
    )  # fmt: skip
    query: Select[Any] = (
        select(*columns)
        .join(AttendanceCase, AttendanceCase.id == Prosecution.case_id)
        .join(Pupil, Pupil.id == Prosecution.pupil_id)
        .join(Parent, Parent.id == Prosecution.parent_id)
        .join(UserAccount, UserAccount.id == AttendanceCase.officer_id)
        .order_by(Prosecution.number)
    )
    return [
        ListedProsecution(
            id=id_, number=number, case_id=case_id, parent_id=parent_id, route=route, offence=offence, court=court,
            case_reference=reference, child=f"{forename} {surname}".strip(),
            defendant=" ".join(part for part in (title, first, last) if part), officer=officer,
            officer_name=officer_name or officer,
        )
        for id_, number, case_id, parent_id, route, offence, court, reference, forename, surname, title, first, last,
        officer, officer_name in session.execute(query)
    ]  # fmt: skip


def hearings(session: Session, first: dt.date, last: dt.date) -> list[Hearing]:
    """Those between two days, and whatever day it was those that nobody has said anything of, in order."""
    query = select(Hearing).where(((Hearing.on >= first) & (Hearing.on <= last)) | (Hearing.outcome == ""))
    return list(session.scalars(query.order_by(Hearing.on, Hearing.at, Hearing.id)))


def events(session: Session) -> dict[UUID, list[ListedEvent]]:
    """By prosecution the events that stand, in order."""
    query = (
        select(ProsecutionEvent.prosecution_id, ProsecutionEvent.kind, ProsecutionEvent.on, ProsecutionEvent.details)
        .where(ProsecutionEvent.withdrawn_at.is_(None))
        .order_by(ProsecutionEvent.on, ProsecutionEvent.recorded_at, ProsecutionEvent.id)
    )
    found: dict[UUID, list[ListedEvent]] = {}
    for prosecution_id, kind, on, details in session.execute(query):
        found.setdefault(prosecution_id, []).append(ListedEvent(kind, on, details))
    return found


def witness_days(session: Session) -> list[SaidWitness]:
    """What was said of each witness, the newest last: whoever was asked once is a witness still."""
    query = (
        select(
            WitnessDay.case_id, WitnessDay.witness, WitnessDay.first_day, WitnessDay.last_day, WitnessDay.available,
            WitnessDay.note,
        )
        .where(WitnessDay.withdrawn_at.is_(None))
        .order_by(WitnessDay.recorded_at, WitnessDay.id)
    )  # fmt: skip
    return [SaidWitness(*row) for row in session.execute(query)]


def statements(session: Session) -> list[ListedStatement]:
    """The newest version of each statement in cases with proceedings; a withdrawn one is not among them."""
    copied = select(SignedCopy.id).where(SignedCopy.document_id == CourtStatement.document_id).exists()
    query = (
        select(
            CourtStatement.thread_id, CourtStatement.case_id, CourtStatement.parent_id, CourtStatement.witness,
            CourtStatement.signed_on.is_not(None) | copied,
        )
        .where(CourtStatement.withdrawn_at.is_(None))
        .where(CourtStatement.case_id.in_(select(Prosecution.case_id)))
        .order_by(CourtStatement.version)
    )  # fmt: skip
    newest = {row[0]: ListedStatement(*row[1:4], signed=bool(row[4])) for row in session.execute(query)}
    return list(newest.values())
