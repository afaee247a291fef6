"""Memberships of vulnerable groups; none is ever deleted, one that was wrong is withdrawn."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import uuid6
from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.cohorts import Membership, MembershipRow, RecordMembership
from ecede_desktop.store.merged import merged_pupils
from ecede_desktop.store.tables import CohortMembership, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchMembership(UserError):
    """There is no membership with that id."""

    def __init__(self) -> None:
        super().__init__("no_such_membership", "That membership is not in this store; look at the pupil again.")


def memberships(session: Session) -> tuple[Membership, ...]:
    """Every membership that counts."""
    columns = (
        CohortMembership.pupil_id, CohortMembership.cohort, CohortMembership.from_date, CohortMembership.to_date
    )  # fmt: skip
    query = select(*columns).where(
        CohortMembership.withdrawn_at.is_(None), CohortMembership.pupil_id.not_in(merged_pupils())
    )
    return tuple(Membership(*row) for row in session.execute(query))


def of_pupil(session: Session, pupil_id: UUID) -> tuple[MembershipRow, ...]:
    """A pupil's memberships in the order in which they were told, those withdrawn among them."""
    query = _rows().where(CohortMembership.pupil_id == pupil_id).order_by(CohortMembership.id)
    return tuple(_row(row, by) for row, by in session.execute(query))


def add(unit: Unit, command: RecordMembership) -> MembershipRow:
    """Keep a membership."""
    row = CohortMembership(
        id=uuid6.uuid7(), pupil_id=command.pupil_id, cohort=command.cohort, from_date=command.from_date,
        to_date=command.to_date, source=command.source.strip(), raw="", import_id=None,
        recorded_at=unit.clock.now(), user_id=unit.user.id, withdrawn_at=None,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    after = {"cohort": row.cohort, "from": _plain(row.from_date), "to": _plain(row.to_date), "source": row.source}
    unit.record("create", "cohort", row.id, after=after | {"pupil": str(row.pupil_id)})
    _touch(unit, row)
    return _row(row, unit.user.full_name)


def end(unit: Unit, membership_id: UUID, to_date: dt.date) -> MembershipRow:
    """Say when a membership ended."""
    row, by = find(unit.session, membership_id)
    before, row.to_date = row.to_date, to_date
    unit.session.flush()
    unit.record("change", "cohort", row.id, before={"to": _plain(before)}, after={"to": _plain(to_date)})
    _touch(unit, row)
    return _row(row, by)


def withdraw(unit: Unit, membership_id: UUID, reason: str) -> MembershipRow:
    """Say that a membership was never so."""
    row, by = find(unit.session, membership_id)
    row.withdrawn_at = unit.clock.now()
    unit.session.flush()
    unit.record("withdraw", "cohort", row.id, before={"cohort": row.cohort}, after={"reason": reason})
    _touch(unit, row)
    return _row(row, by)


def find(session: Session, membership_id: UUID) -> tuple[CohortMembership, str]:
    """A membership and who told it.

    Raises:
        NoSuchMembership: there is none with that id.
    """
    found = session.execute(_rows().where(CohortMembership.id == membership_id)).one_or_none()
    if found is None:
        raise NoSuchMembership
    return found[0], found[1]


def _rows() -> Select[CohortMembership, str]:
    return select(CohortMembership, UserAccount.full_name).join(UserAccount, UserAccount.id == CohortMembership.user_id)


def _touch(unit: Unit, row: CohortMembership) -> None:
    unit.touch("cohort", row.id)
    unit.touch("pupil", row.pupil_id)


def _row(row: CohortMembership, by: str) -> MembershipRow:
    told = (row.from_date, row.to_date, row.source, row.recorded_at, by, row.withdrawn_at)
    return MembershipRow(row.id, row.pupil_id, row.cohort, *told)


def _plain(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()
