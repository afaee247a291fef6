"""Doubts of imports whether two UPNs are one pupil: whose they are, and settled when a named person says so."""

from __future__ import annotations

from collections.abc import Collection
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.store import differences
from ecede_desktop.store.merge_ledger import Ledger, column_of
from ecede_desktop.store.pupils import NoSuchPupil, pupil_id_of
from ecede_desktop.store.tables import ImportDifference, Pupil, PupilUpn
from ecede_desktop.store.unit import Unit

KIND = "two_upns"


def records_of(session: Session, difference_id: UUID) -> tuple[UUID, UUID] | None:
    """The two pupils whom a difference takes to be perhaps one, as they stand now; None: it is no such difference.

    Raises:
        NoSuchPupil: one of them is not in this store.
    """
    row = session.get(ImportDifference, difference_id)
    if row is None or row.kind != KIND:
        return None
    other = pupil_id_of(session, str(row.facts["other_upn"])) if row.facts.get("other_upn") else row.pupil_id
    if other is None:
        raise NoSuchPupil
    return other, pupil_id_of(session, str(row.facts["upn"]))


def _open(session: Session, pupil_ids: Collection[UUID]) -> list[UUID]:
    """Differences that nobody settled yet and that are about two UPNs of these pupils."""
    upns = set(session.scalars(select(Pupil.upn).where(Pupil.id.in_(pupil_ids))))
    upns |= set(session.scalars(select(PupilUpn.upn).where(PupilUpn.pupil_id.in_(pupil_ids))))
    query = select(ImportDifference).where(ImportDifference.kind == KIND, ImportDifference.settled_at.is_(None))
    return [
        row.id
        for row in session.scalars(query.order_by(ImportDifference.id))
        if {row.facts.get("upn"), row.facts.get("other_upn")} <= upns
    ]


def settle_by_merge(ledger: Ledger, unit: Unit, pupil_ids: Collection[UUID], note: str) -> list[UUID]:
    """What a merge settles, so that its undoing opens it again."""
    found = _open(unit.session, pupil_ids)
    for id in found:
        ledger.put(column_of("import_difference", "settled_at"), id, unit.clock.now())
        ledger.put(column_of("import_difference", "settled_by_id"), id, unit.user.id)
        ledger.put(column_of("import_difference", "settlement"), id, note)
    return found


def settle_as_two(unit: Unit, pupil_ids: Collection[UUID], note: str) -> None:
    """What is settled by a named person's word that two pupils are two."""
    found = _open(unit.session, pupil_ids)
    if not found:
        return
    differences.settle(unit.session, found, unit.clock.now(), unit.user.id, note)
    for id in found:
        unit.record("settle", "difference", id, before={"settlement": ""}, after={"settlement": note})
        unit.touch("difference", id)
