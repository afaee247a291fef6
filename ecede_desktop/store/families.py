"""Who is of a family: the children of the same parents, and what each parent is to each of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.records.families import LinkParent, ParentLinkRow
from ecede_desktop.store.pupils import NoSuchParent, NoSuchPupil
from ecede_desktop.store.tables import Parent, ParentLink, Pupil
from ecede_desktop.store.unit import Unit


def children_of(session: Session, parent_ids: Collection[UUID]) -> list[UUID]:
    """The pupils of some parents, those merged into another left out."""
    query = (
        select(Pupil.id)
        .join(ParentLink, ParentLink.pupil_id == Pupil.id)
        .where(ParentLink.parent_id.in_(list(parent_ids)), Pupil.merged_into_id.is_(None))
        .order_by(Pupil.id)
        .distinct()
    )
    return list(session.scalars(query))


def links(
    session: Session, *, pupil_ids: Collection[UUID] = (), parent_ids: Collection[UUID] = ()
) -> tuple[ParentLinkRow, ...]:
    """What parents are to children, by pupil or by parent, in the order of contact."""
    query = (
        select(ParentLink, Pupil)
        .join(Pupil, Pupil.id == ParentLink.pupil_id)
        .join(Parent, Parent.id == ParentLink.parent_id)
        .where(Pupil.merged_into_id.is_(None), Parent.merged_into_id.is_(None))
        .order_by(ParentLink.contact_order, Parent.surname, Parent.id)
    )
    if pupil_ids:
        query = query.where(ParentLink.pupil_id.in_(list(pupil_ids)))
    if parent_ids:
        query = query.where(ParentLink.parent_id.in_(list(parent_ids)))
    return tuple(_link(row, pupil) for row, pupil in session.execute(query))


def persons_of(
    session: Session, *, pupil_ids: Collection[UUID] = (), parent_ids: Collection[UUID] = ()
) -> Mapping[UUID, UUID]:
    """The person of each pupil and each parent who has one."""
    pupils = select(Pupil.id, Pupil.person_id).where(Pupil.id.in_(list(pupil_ids)), Pupil.person_id.is_not(None))
    parents = select(Parent.id, Parent.person_id).where(Parent.id.in_(list(parent_ids)), Parent.person_id.is_not(None))
    return {row[0]: row[1] for query in (pupils, parents) for row in session.execute(query) if row[1] is not None}


def link_parent(unit: Unit, command: LinkParent) -> ParentLinkRow | None:
    """Keep that somebody is also the parent of this pupil; None where that is known and nothing is written.

    Raises:
        NoSuchPupil, NoSuchParent: there is none with that id.
    """
    session = unit.session
    pupil = session.get(Pupil, command.pupil_id)
    if pupil is None:
        raise NoSuchPupil
    if session.get(Parent, command.parent_id) is None:
        raise NoSuchParent
    known = select(ParentLink.id).where(
        ParentLink.pupil_id == command.pupil_id, ParentLink.parent_id == command.parent_id
    )  # fmt: skip
    if session.scalars(known).first() is not None:
        return None
    row = ParentLink(
        id=uuid6.uuid7(), pupil_id=command.pupil_id, parent_id=command.parent_id,
        relationship=command.relationship.strip(), has_responsibility=command.has_responsibility,
        responsibility_basis=command.responsibility_basis.strip(), has_care=command.has_care,
        care_basis=command.care_basis.strip(), lives_with=command.lives_with, contact_order=command.contact_order,
    )  # fmt: skip
    session.add(row)
    session.flush()
    after = {
        "pupil": str(row.pupil_id), "relationship": row.relationship, "has_responsibility": row.has_responsibility,
        "responsibility_basis": row.responsibility_basis, "has_care": row.has_care, "care_basis": row.care_basis,
        "lives_with": row.lives_with, "contact_order": row.contact_order,
    }  # fmt: skip
    unit.record("add", "parent", row.parent_id, after=after)
    unit.touch("parent", row.parent_id)
    unit.touch("pupil", row.pupil_id)
    return _link(row, pupil)


def _link(row: ParentLink, pupil: Pupil) -> ParentLinkRow:
    return ParentLinkRow(
        pupil_id=row.pupil_id, parent_id=row.parent_id, pupil_name=f"{pupil.forename} {pupil.surname}".strip(),
        relationship=row.relationship, has_responsibility=row.has_responsibility,
        responsibility_basis=row.responsibility_basis, has_care=row.has_care, care_basis=row.care_basis,
        lives_with=row.lives_with, contact_order=row.contact_order,
    )  # fmt: skip
