"""What tells one record of a person apart from another: names, birth, school or children, address, open case."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.records.duplicates import PersonBrief
from ecede_desktop.records.pupils import EnrolmentRow
from ecede_desktop.store import enrolments
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.tables import Address, AttendanceCase, Parent, ParentLink, Person, Pupil


def briefs(session: Session, kind: str, ids: Collection[UUID]) -> dict[UUID, PersonBrief]:
    """The records of a kind, merged ones among them."""
    return {"pupil": _pupils, "parent": _parents, "person": _persons}[kind](session, ids)


def _pupils(session: Session, ids: Collection[UUID]) -> dict[UUID, PersonBrief]:
    spells, where = enrolments.spells(session, ids), _addresses(session, Address.pupil_id, ids)
    found = {}
    for some in portions(ids):
        cases = select(AttendanceCase.pupil_id, AttendanceCase.reference).where(
            AttendanceCase.pupil_id.in_(some), AttendanceCase.closed_on.is_(None)
        )
        references = {row[0]: row[1] for row in session.execute(cases)}
        for row in session.scalars(select(Pupil).where(Pupil.id.in_(some))):
            found[row.id] = PersonBrief(
                "pupil", row.id, f"{row.forename} {row.surname}".strip() or row.upn, row.upn, row.date_of_birth,
                _whereabouts(spells.get(row.id, ())), where.get(row.id, ""), case_reference=references.get(row.id, ""),
            )  # fmt: skip
    return found


def _whereabouts(spells: Iterable[EnrolmentRow]) -> str:
    """Year and school of the open spell, else of the latest."""
    listed = list(spells)
    if not listed:
        return ""
    spell = next((one for one in reversed(listed) if one.left_on is None), listed[-1])
    return " · ".join(part for part in (spell.year_group, spell.school_name) if part)


def _parents(session: Session, ids: Collection[UUID]) -> dict[UUID, PersonBrief]:
    where, children = _addresses(session, Address.parent_id, ids), children_of(session, ids)
    found = {}
    for some in portions(ids):
        for row in session.scalars(select(Parent).where(Parent.id.in_(some))):
            name = " ".join(part for part in (row.title, row.forename, row.surname) if part)
            detail = ", ".join(name for _, name in children.get(row.id, ()))
            found[row.id] = PersonBrief(
                "parent", row.id, name, detail=detail, address=where.get(row.id, ""), phone=row.phone, email=row.email
            )
    return found


def children_of(session: Session, parent_ids: Collection[UUID]) -> Mapping[UUID, list[tuple[UUID, str]]]:
    """The pupils of each parent, id and name."""
    found: dict[UUID, list[tuple[UUID, str]]] = {}
    columns = (ParentLink.parent_id, Pupil.id, Pupil.forename, Pupil.surname, Pupil.upn)
    for some in portions(parent_ids):
        query = select(*columns).join(Pupil, Pupil.id == ParentLink.pupil_id).where(Pupil.merged_into_id.is_(None))
        query = query.where(ParentLink.parent_id.in_(some)).order_by(ParentLink.id)
        for parent, pupil, forename, surname, upn in session.execute(query):
            found.setdefault(parent, []).append((pupil, f"{forename} {surname}".strip() or upn))
    return found


def _persons(session: Session, ids: Collection[UUID]) -> dict[UUID, PersonBrief]:
    where = _addresses(session, Address.person_id, ids)
    found = {}
    for some in portions(ids):
        for row in session.scalars(select(Person).where(Person.id.in_(some))):
            name = " ".join(part for part in (row.title, row.forename, row.surname) if part)
            detail = ", ".join(part for part in (row.job, row.organisation) if part)
            found[row.id] = PersonBrief(
                "person", row.id, name, "", row.date_of_birth, detail, where.get(row.id, "")
            )  # fmt: skip
    return found


def _addresses(session: Session, owner: Any, ids: Collection[UUID]) -> dict[UUID, str]:
    """Where each lives now, on one line."""
    found: dict[UUID, str] = {}
    for some in portions(ids):
        query = select(owner, Address.lines, Address.postcode).where(
            owner.in_(some), Address.to_date.is_(None), Address.withdrawn_at.is_(None)
        )
        for id, lines, postcode in session.execute(query.order_by(Address.from_date.nulls_first(), Address.id)):
            found[id] = ", ".join([*lines.splitlines(), postcode]).strip(", ")
    return found
