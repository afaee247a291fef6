"""Warning markers of a pupil, of the parents, and of the people who live with them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import CompoundSelect, select, union
from sqlalchemy.orm import Session, aliased

from ecede_desktop.records.markers import MarkerRow
from ecede_desktop.store.tables import (
    HouseholdMember,
    Parent,
    ParentLink,
    Person,
    Pupil,
    UserAccount,
    WarningMarker,
)


def open_markers(session: Session, pupil_ids: Collection[UUID]) -> Mapping[UUID, tuple[MarkerRow, ...]]:
    """The markers that stand, by pupil: of the pupil, of each parent, and of those in a household with one of them."""
    if not pupil_ids:
        return {}
    whose: dict[UUID, set[UUID]] = {}
    for pupil_id, person_id in session.execute(_people(pupil_ids)):
        whose.setdefault(person_id, set()).add(pupil_id)
    found: dict[UUID, tuple[MarkerRow, ...]] = {}
    for row in markers_of(session, list(whose)):
        for pupil_id in whose[row.person_id] if row.ended_on is None else ():
            found[pupil_id] = (*found.get(pupil_id, ()), row)
    return found


def markers_of(session: Session, person_ids: Collection[UUID]) -> tuple[MarkerRow, ...]:
    """Every marker of some persons, those that ended among them, oldest first."""
    recorder, ender = aliased(UserAccount), aliased(UserAccount)
    query = (
        select(
            WarningMarker, recorder.full_name, ender.full_name, Person.forename, Person.surname,
            Pupil.forename, Pupil.surname, Parent.forename, Parent.surname,
        )
        .join(Person, Person.id == WarningMarker.person_id)
        .join(recorder, recorder.id == WarningMarker.user_id)
        .outerjoin(ender, ender.id == WarningMarker.ended_by_id)
        .outerjoin(Pupil, Pupil.person_id == Person.id)
        .outerjoin(Parent, Parent.person_id == Person.id)
        .where(WarningMarker.person_id.in_(list(person_ids)))
        .order_by(WarningMarker.from_date, WarningMarker.id)
    )  # fmt: skip
    return tuple(
        _row(row, recorded_by, ended_by or "", _name(*names))
        for row, recorded_by, ended_by, *names in session.execute(query)
    )


def _people(pupil_ids: Collection[UUID]) -> CompoundSelect[Any]:
    ids = list(pupil_ids)
    own = select(Pupil.id.label("pupil_id"), Pupil.person_id.label("person_id")).where(
        Pupil.id.in_(ids), Pupil.person_id.is_not(None)
    )
    parents = (
        select(ParentLink.pupil_id, Parent.person_id)
        .join(Parent, Parent.id == ParentLink.parent_id)
        .where(ParentLink.pupil_id.in_(ids), Parent.person_id.is_not(None))
    )
    near = union(own, parents).subquery()
    here, with_them = aliased(HouseholdMember), aliased(HouseholdMember)
    lives_with = (
        select(near.c.pupil_id, with_them.person_id)
        .join(here, here.person_id == near.c.person_id)
        .join(with_them, with_them.household_id == here.household_id)
        .where(
            here.withdrawn_at.is_(None), with_them.withdrawn_at.is_(None),
            here.to_date.is_(None), with_them.to_date.is_(None),
        )
    )  # fmt: skip
    return union(select(near.c.pupil_id, near.c.person_id), lives_with)


def _name(*names: str | None) -> str:
    """The person's own name, else the pupil's, else the parent's."""
    for forename, surname in zip(names[::2], names[1::2], strict=True):
        if forename or surname:
            return f"{forename or ''} {surname or ''}".strip()
    return ""


def _row(row: WarningMarker, recorded_by: str, ended_by: str, name: str) -> MarkerRow:
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
    )
