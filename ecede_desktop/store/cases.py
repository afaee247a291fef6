"""Referrals and cases: kept, found by reference, listed many at a time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.law.measures import Counts
from ecede_desktop.records.users import UserRow
from ecede_desktop.store import numbers, search
from ecede_desktop.store.tables import AttendanceCase, Parent, ParentLink, Pupil, Referral, Task, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchCase(UserError):
    """No case has that reference."""

    def __init__(self, reference: str) -> None:
        super().__init__(
            "no_such_case",
            f"There is no case {reference or 'without a reference'}. Look for it by the pupil's name.",
            reference=reference,
        )


@dataclass(frozen=True)
class NewReferral:
    """A referral that is accepted."""

    pupil_id: UUID
    school_id: UUID | None
    referred_on: dt.date
    referred_by: str
    reason: str
    counts: Counts


@dataclass(frozen=True)
class CaseRecord:
    """A case as it is kept, with the names that go with it."""

    id: UUID
    reference: str
    pupil_id: UUID
    upn: str
    surname: str
    forename: str
    warning: str
    officer_id: UUID
    officer: str
    officer_name: str
    officer_active: bool
    stage: str
    stage_since: dt.date
    opened_on: dt.date
    closed_on: dt.date | None
    pack_id: str


@dataclass(frozen=True)
class ReferralRecord:
    """The referral of a case."""

    id: UUID
    referred_on: dt.date
    referred_by: str
    reason: str
    counts: Counts
    received_at: dt.datetime


@dataclass(frozen=True)
class Chosen:
    """Which cases are meant."""

    reference: str = ""
    officer: str = ""
    stage: str = ""
    include_closed: bool = False
    pupil_id: UUID | None = None


def add_case(
    unit: Unit, referral: NewReferral, officer: UserRow, stage: str, *, series: str, pack_id: str
) -> CaseRecord:
    """Keep a referral and open its case under the next number of the year."""
    session, today, now = unit.session, unit.clock.today(), unit.clock.now()
    kept = Referral(
        id=uuid6.uuid7(), pupil_id=referral.pupil_id, school_id=referral.school_id, referred_on=referral.referred_on,
        referred_by=referral.referred_by, reason=referral.reason, counts=asdict(referral.counts), received_at=now,
    )  # fmt: skip
    reference = numbers.next_reference(session, series, today.year)
    case = AttendanceCase(
        id=uuid6.uuid7(), reference=reference, referral_id=kept.id, pupil_id=referral.pupil_id, officer_id=officer.id,
        opened_on=today, closed_on=None, stage=stage, stage_since=today, pack_id=pack_id,
    )  # fmt: skip
    session.add(kept)
    session.flush()
    session.add(case)
    session.flush()
    unit.record("create", "referral", kept.id, after=asdict(referral))
    after = {
        "reference": reference,
        "pupil": case.pupil_id,
        "officer": officer.name,
        "stage": stage,
        "opened_on": today,
    }
    unit.record("create", "case", case.id, after=after)
    unit.touch("referral", kept.id)
    unit.touch("case", case.id)
    unit.touch("pupil", case.pupil_id)
    search.index_record(session, "case", case.id, {"reference": [reference]})
    return get(session, reference)


def set_stage(unit: Unit, case_id: UUID, stage: str, closed_on: dt.date | None) -> None:
    """Where the case stands from today."""
    case = unit.session.get_one(AttendanceCase, case_id)
    before = {"stage": case.stage, "stage_since": case.stage_since, "closed_on": case.closed_on}
    case.stage, case.stage_since, case.closed_on = stage, unit.clock.today(), closed_on
    unit.session.flush()
    after = {"stage": case.stage, "stage_since": case.stage_since, "closed_on": case.closed_on}
    unit.record("change", "case", case_id, before=before, after=after)
    unit.touch("case", case_id)
    unit.touch("stage", case_id)
    unit.touch("pupil", case.pupil_id)


def get(session: Session, reference: str) -> CaseRecord:
    """The case with this reference, written as it is kept.

    Raises:
        NoSuchCase: there is none.
    """
    row = session.execute(_rows(Chosen(reference=reference, include_closed=True))).one_or_none()
    if row is None:
        raise NoSuchCase(reference)
    return CaseRecord(*row)


def get_by_id(session: Session, case_id: UUID) -> CaseRecord:
    """The case with this id."""
    return get(session, session.scalars(select(AttendanceCase.reference).where(AttendanceCase.id == case_id)).one())


def list_records(session: Session, chosen: Chosen) -> list[CaseRecord]:
    """Cases in the order of their references."""
    return [CaseRecord(*row) for row in session.execute(_rows(chosen).order_by(AttendanceCase.reference))]


def open_case_of(session: Session, pupil_id: UUID) -> str:
    """The reference of the pupil's open case, or empty."""
    query = select(AttendanceCase.reference).where(
        AttendanceCase.pupil_id == pupil_id, AttendanceCase.closed_on.is_(None)
    )
    return session.scalars(query.order_by(AttendanceCase.reference.desc()).limit(1)).first() or ""


def referral(session: Session, case_id: UUID) -> ReferralRecord:
    """The referral that a case was opened on."""
    query = select(Referral).join(AttendanceCase, AttendanceCase.referral_id == Referral.id)
    row = session.scalars(query.where(AttendanceCase.id == case_id)).one()
    return ReferralRecord(
        id=row.id, referred_on=row.referred_on, referred_by=row.referred_by, reason=row.reason,
        counts=Counts(**row.counts), received_at=row.received_at,
    )  # fmt: skip


def next_due(session: Session, chosen: Chosen) -> Mapping[UUID, tuple[dt.date, str]]:
    """For each case the earliest day on which a task is due, and the kind of that task."""
    due = func.coalesce(Task.snoozed_to, Task.due_on)
    place = func.row_number().over(partition_by=Task.case_id, order_by=(due, Task.id))
    inner = (
        select(Task.case_id, due.label("due"), Task.kind, place.label("place"))
        .where(Task.done_at.is_(None), due.is_not(None), Task.case_id.in_(_where(select(AttendanceCase.id), chosen)))
        .subquery()
    )
    query = select(inner.c.case_id, inner.c.due, inner.c.kind).where(inner.c.place == 1)
    return {case_id: (day, kind) for case_id, day, kind in session.execute(query)}


def languages(session: Session, chosen: Chosen) -> Mapping[UUID, str]:
    """For each pupil the language that the first parent to be contacted chose."""
    order = (ParentLink.contact_order, Parent.surname, Parent.id)
    place = func.row_number().over(partition_by=ParentLink.pupil_id, order_by=order)
    inner = (
        select(ParentLink.pupil_id, Parent.language, place.label("place"))
        .join(Parent, Parent.id == ParentLink.parent_id)
        .where(ParentLink.pupil_id.in_(_where(select(AttendanceCase.pupil_id), chosen)))
        .where(Parent.merged_into_id.is_(None))
        .subquery()
    )
    query = select(inner.c.pupil_id, inner.c.language).where(inner.c.place == 1)
    return {row[0]: row[1] for row in session.execute(query)}


def references_of(session: Session, pupil_ids: list[UUID]) -> Mapping[UUID, list[tuple[UUID, str]]]:
    """The cases of some pupils, newest first: id and reference."""
    columns = (AttendanceCase.pupil_id, AttendanceCase.id, AttendanceCase.reference)
    query = select(*columns).where(AttendanceCase.pupil_id.in_(pupil_ids)).order_by(AttendanceCase.reference.desc())
    found: dict[UUID, list[tuple[UUID, str]]] = {}
    for pupil_id, case_id, reference in session.execute(query):
        found.setdefault(pupil_id, []).append((case_id, reference))
    return found


def pupils_of(session: Session, case_ids: list[UUID]) -> Mapping[UUID, UUID]:
    """The pupil of each case."""
    query = select(AttendanceCase.id, AttendanceCase.pupil_id).where(AttendanceCase.id.in_(case_ids))
    return {row[0]: row[1] for row in session.execute(query)}


def titles(session: Session, case_ids: list[UUID]) -> Mapping[UUID, tuple[str, UUID]]:
    """Reference and pupil of each case."""
    query = select(AttendanceCase.id, AttendanceCase.reference, AttendanceCase.pupil_id)
    return {row[0]: (row[1], row[2]) for row in session.execute(query.where(AttendanceCase.id.in_(case_ids)))}


_COLUMNS = (
    AttendanceCase.id, AttendanceCase.reference, AttendanceCase.pupil_id, Pupil.upn, Pupil.surname, Pupil.forename,
    Pupil.warning, AttendanceCase.officer_id, UserAccount.name, UserAccount.full_name, UserAccount.active,
    AttendanceCase.stage, AttendanceCase.stage_since, AttendanceCase.opened_on, AttendanceCase.closed_on,
    AttendanceCase.pack_id,
)  # fmt: skip


def _rows(chosen: Chosen) -> Select[Any]:
    columns: tuple[Any, ...] = _COLUMNS
    query: Select[Any] = (
        select(*columns)
        .join(Pupil, Pupil.id == AttendanceCase.pupil_id)
        .join(UserAccount, UserAccount.id == AttendanceCase.officer_id)
    )
    return _where(query, chosen)


def _where(query: Select[Any], chosen: Chosen) -> Select[Any]:
    if chosen.reference:
        query = query.where(AttendanceCase.reference == chosen.reference)
    if chosen.officer:
        named = select(UserAccount.id).where(func.lower(UserAccount.name) == chosen.officer.lower())
        query = query.where(AttendanceCase.officer_id.in_(named))
    if chosen.stage:
        query = query.where(AttendanceCase.stage == chosen.stage)
    if chosen.pupil_id is not None:
        query = query.where(AttendanceCase.pupil_id == chosen.pupil_id)
    if not chosen.include_closed:
        query = query.where(AttendanceCase.closed_on.is_(None))
    return query
