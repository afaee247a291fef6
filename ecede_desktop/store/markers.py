"""Warning markers of a pupil, of the parents, and of the people who live with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session, aliased

from ecede_desktop.errors import UserError
from ecede_desktop.records.markers import MarkerReview, MarkerRow, RecordMarker
from ecede_desktop.records.users import UserRow
from ecede_desktop.store import people
from ecede_desktop.store.tables import (
    HouseholdMember,
    Parent,
    ParentLink,
    Person,
    Pupil,
    UserAccount,
    WarningMarker,
)
from ecede_desktop.store.unit import Unit


class NoSuchMarker(UserError):
    """There is no marker with that id."""

    def __init__(self) -> None:
        super().__init__("no_such_marker", "That warning marker is not in this store; open the person again.")


def open_markers(session: Session, pupil_ids: Collection[UUID]) -> Mapping[UUID, tuple[MarkerRow, ...]]:
    """The markers that stand, by pupil: of the pupil, of each parent, and of those in a household with one of them.

    It begins with the markers, which are few, so that a whole caseload is asked about at once.
    """
    wanted = frozenset(pupil_ids)
    standing = _rows(session, WarningMarker.ended_on.is_(None)) if wanted else ()
    if not standing:
        return {}
    whose = _pupils_near(session, {row.person_id for row in standing})
    found: dict[UUID, tuple[MarkerRow, ...]] = {}
    for row in standing:
        for pupil_id in whose.get(row.person_id, frozenset()) & wanted:
            found[pupil_id] = (*found.get(pupil_id, ()), row)
    return found


def markers_of(session: Session, person_ids: Collection[UUID]) -> tuple[MarkerRow, ...]:
    """Every marker of some persons, those that ended among them, oldest first."""
    return _rows(session, WarningMarker.person_id.in_(list(person_ids)))


def marker(session: Session, marker_id: UUID) -> MarkerRow:
    """One marker.

    Raises:
        NoSuchMarker: there is none with that id.
    """
    found = _rows(session, WarningMarker.id == marker_id)
    if not found:
        raise NoSuchMarker
    return found[0]


def pupils_near(session: Session, person_id: UUID) -> frozenset[UUID]:
    """The pupils whose visitors a marker of this person warns."""
    return _pupils_near(session, {person_id}).get(person_id, frozenset())


def add(unit: Unit, person_id: UUID, command: RecordMarker, from_date: dt.date, review_on: dt.date) -> MarkerRow:
    """Keep a marker."""
    row = WarningMarker(
        id=uuid6.uuid7(), person_id=person_id, category=command.category, evidence=command.evidence.strip(),
        from_date=from_date, decided_by=command.decided_by.strip(), review_on=review_on, told_on=command.told_on,
        not_told_reason=command.not_told_reason.strip(), of_address=command.of_address, ended_on=None,
        ended_reason="", ended_by_id=None, user_id=unit.user.id, recorded_at=unit.clock.now(),
        ended_approved_by_id=None, reviews=[],
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {
        "person": str(person_id), "category": row.category, "evidence": row.evidence, "from": from_date.isoformat(),
        "decided_by": row.decided_by, "review_on": review_on.isoformat(), "of_address": row.of_address,
        "told_on": row.told_on.isoformat() if row.told_on else None, "not_told_reason": row.not_told_reason,
    }  # fmt: skip
    unit.record("create", "marker", row.id, after=after)
    _touch(unit, row)
    return marker(unit.session, row.id)


def review(unit: Unit, marker_id: UUID, note: str, review_on: dt.date) -> MarkerRow:
    """Keep that it was looked at again; the earlier looks stay."""
    row = _found(unit.session, marker_id)
    before, row.review_on = row.review_on, review_on
    said = {
        "on": unit.clock.today().isoformat(), "by": unit.user.full_name, "note": note, "next_on": review_on.isoformat()
    }  # fmt: skip
    row.reviews = [*row.reviews, said]
    unit.session.flush()
    unit.record("review", "marker", row.id, before={"review_on": before.isoformat()}, after=said)
    _touch(unit, row)
    return marker(unit.session, row.id)


def end(unit: Unit, marker_id: UUID, reason: str, approved_by: UserRow | None) -> MarkerRow:
    """Keep that a marker no longer holds."""
    row = _found(unit.session, marker_id)
    row.ended_on, row.ended_reason, row.ended_by_id = unit.clock.today(), reason, unit.user.id
    row.ended_approved_by_id = approved_by.id if approved_by else None
    unit.session.flush()
    after = {"ended_on": row.ended_on.isoformat(), "reason": reason, "approved_by": approved_by and approved_by.name}
    unit.record("end", "marker", row.id, before={"category": row.category}, after=after)
    _touch(unit, row)
    return marker(unit.session, row.id)


def _found(session: Session, marker_id: UUID) -> WarningMarker:
    row = session.get(WarningMarker, marker_id)
    if row is None:
        raise NoSuchMarker
    return row


def _touch(unit: Unit, row: WarningMarker) -> None:
    unit.touch("marker", row.id)
    people.touch(unit, row.person_id)
    for pupil_id in pupils_near(unit.session, row.person_id):
        unit.touch("pupil", pupil_id)


def _pupils_near(session: Session, person_ids: Collection[UUID]) -> Mapping[UUID, frozenset[UUID]]:
    """For each person the pupils that they are, are a parent of, or live with, or whose parent they live with."""
    near: dict[UUID, set[UUID]] = {person_id: {person_id} for person_id in person_ids}
    for person_id, other_id in session.execute(_sharing(person_ids)):
        near[person_id].add(other_id)
    everybody = list({other for some in near.values() for other in some})
    pupils_of: dict[UUID, set[UUID]] = {}
    for query in (_being(everybody), _children(everybody)):
        for person_id, pupil_id in session.execute(query):
            pupils_of.setdefault(person_id, set()).add(pupil_id)
    return {
        person_id: frozenset(pupil_id for other in some for pupil_id in pupils_of.get(other, ()))
        for person_id, some in near.items()
    }


def _sharing(person_ids: Collection[UUID]) -> Select[Any]:
    here, with_them = aliased(HouseholdMember), aliased(HouseholdMember)
    columns: tuple[Any, ...] = (here.person_id, with_them.person_id)
    query: Select[Any] = select(*columns)
    return (
        query
        .join(with_them, with_them.household_id == here.household_id)
        .where(
            here.person_id.in_(list(person_ids)), here.withdrawn_at.is_(None), with_them.withdrawn_at.is_(None),
            here.to_date.is_(None), with_them.to_date.is_(None),
        )
    )  # fmt: skip


def _being(person_ids: Collection[UUID]) -> Select[Any]:
    columns: tuple[Any, ...] = (Pupil.person_id, Pupil.id)
    query: Select[Any] = select(*columns)
    return query.where(Pupil.person_id.in_(person_ids))


def _children(person_ids: Collection[UUID]) -> Select[Any]:
    columns: tuple[Any, ...] = (Parent.person_id, ParentLink.pupil_id)
    query: Select[Any] = select(*columns)
    return query.join(ParentLink, ParentLink.parent_id == Parent.id).where(Parent.person_id.in_(person_ids))


def _rows(session: Session, *where: Any) -> tuple[MarkerRow, ...]:
    recorder, ender, approver = aliased(UserAccount), aliased(UserAccount), aliased(UserAccount)
    query = (
        select(
            WarningMarker, recorder.full_name, ender.full_name, approver.full_name, Pupil.forename, Pupil.surname,
            Parent.forename, Parent.surname, Person.forename, Person.surname,
        )
        .join(Person, Person.id == WarningMarker.person_id)
        .join(recorder, recorder.id == WarningMarker.user_id)
        .outerjoin(ender, ender.id == WarningMarker.ended_by_id)
        .outerjoin(approver, approver.id == WarningMarker.ended_approved_by_id)
        .outerjoin(Pupil, Pupil.person_id == Person.id)
        .outerjoin(Parent, Parent.person_id == Person.id)
        .where(*where)
        .order_by(WarningMarker.from_date, WarningMarker.id)
    )  # fmt: skip
    return tuple(
        _row(row, recorded_by, ended_by or "", approved_by or "", _name(*names))
        for row, recorded_by, ended_by, approved_by, *names in session.execute(query)
    )


def _name(*names: str | None) -> str:
    """The pupil's name, else the parent's, else the person's own."""
    for forename, surname in zip(names[::2], names[1::2], strict=True):
        if forename or surname:
            return f"{forename or ''} {surname or ''}".strip()
    return ""


def _row(row: WarningMarker, recorded_by: str, ended_by: str, approved_by: str, name: str) -> MarkerRow:
    return MarkerRow(
        id=row.id,
        person_id=row.person_id,
        person_name=name,
        category=row.category,
        evidence=row.evidence,
        from_date=row.from_date,
        decided_by=row.decided_by,
        review_on=row.review_on,
        of_address=row.of_address,
        told_on=row.told_on,
        not_told_reason=row.not_told_reason,
        ended_on=row.ended_on,
        ended_reason=row.ended_reason,
        ended_by=ended_by,
        recorded_by=recorded_by,
        recorded_at=row.recorded_at,
        ended_approved_by=approved_by,
        reviews=tuple(
            MarkerReview(dt.date.fromisoformat(r["on"]), r["by"], r["note"], dt.date.fromisoformat(r["next_on"]))
            for r in row.reviews
        ),
    )
