"""Telephones and e-mail addresses of persons, with the written consent to be served there."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.errors import UserError
from ecede_desktop.records.people import PointRow, RecordPoint
from ecede_desktop.store.tables import ContactPoint, Parent, UserAccount
from ecede_desktop.store.unit import Unit


class NoSuchPoint(UserError):
    """There is no telephone or e-mail address with that id."""

    def __init__(self) -> None:
        text = "That telephone number or e-mail address is not in this store; open the person again."
        super().__init__("no_such_contact_point", text)


def points_of(session: Session, person_id: UUID | None, parent_id: UUID | None) -> tuple[PointRow, ...]:
    """Those that stand first; what stands only in the parent's own row is among them, without an id."""
    found: list[PointRow] = []
    if person_id is not None:
        query = (
            select(ContactPoint, UserAccount.full_name)
            .join(UserAccount, UserAccount.id == ContactPoint.user_id)
            .where(ContactPoint.person_id == person_id)
            .order_by(ContactPoint.id.desc())
        )
        found += [_row(row, by) for row, by in session.execute(query)]
    found.sort(key=lambda row: (row.withdrawn_at is not None, row.to_date is not None))
    return (*_own(session, parent_id, {same_value(row.value) for row in found}), *found)


def point(session: Session, point_id: UUID) -> PointRow:
    """One of them.

    Raises:
        NoSuchPoint: there is none with that id.
    """
    query = select(ContactPoint, UserAccount.full_name).join(UserAccount, UserAccount.id == ContactPoint.user_id)
    found = session.execute(query.where(ContactPoint.id == point_id)).one_or_none()
    if found is None:
        raise NoSuchPoint
    return _row(*found)


def same_value(value: str) -> str:
    """A number or address as it is compared: no spaces, no capitals."""
    return "".join(value.split()).casefold()


def add(unit: Unit, person_id: UUID, command: RecordPoint, *, from_date: dt.date | None = None) -> UUID:
    """Keep a telephone number or an e-mail address."""
    row = ContactPoint(
        id=uuid6.uuid7(), person_id=person_id, kind=command.kind, value=command.value.strip(),
        from_date=command.from_date or from_date, to_date=None, source=command.source.strip(),
        consent_on=command.consent_on, consent_how=command.consent_how.strip(), consent_ended_on=None,
        user_id=unit.user.id, recorded_at=unit.clock.now(), withdrawn_at=None, withdrawn_reason="",
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    unit.record("add", "person", person_id, after={"contact_point": _plain(row)})
    return row.id


def consent(unit: Unit, point_id: UUID, on: dt.date, how: str) -> None:
    """Keep that the person agreed in writing to be served there."""
    row = unit.session.get_one(ContactPoint, point_id)
    before = _plain(row)
    row.consent_on, row.consent_how = on, how
    unit.session.flush()
    unit.record("consent", "person", row.person_id, before={"contact_point": before},
                after={"contact_point": _plain(row)})  # fmt: skip


def keep_in_step(unit: Unit, person_id: UUID) -> None:
    """The parent's own row says the newest number and address that stand, where it says none or one that ended."""
    for parent in unit.session.scalars(select(Parent).where(Parent.person_id == person_id)):
        rows = points_of(unit.session, person_id, None)
        for column, kinds in (("phone", ("mobile", "phone", "work_phone")), ("email", ("email",))):
            known = [row for row in rows if row.kind in kinds]
            said = same_value(getattr(parent, column))
            gone = {same_value(row.value) for row in known if not row.stands} - {
                same_value(row.value) for row in known if row.stands
            }
            standing = next((row.value for row in known if row.stands), "")
            if (not said and standing) or said in gone:
                # The column is shorter than a point may be: a number of an unusual length stays in its own row.
                setattr(parent, column, standing if len(standing) <= _LONGEST[column] else "")
    unit.session.flush()


_LONGEST = {"phone": 40, "email": 200}


def _own(session: Session, parent_id: UUID | None, known: set[str]) -> list[PointRow]:
    parent = session.get(Parent, parent_id) if parent_id is not None else None
    if parent is None:
        return []
    own = (("phone", parent.phone), ("email", parent.email))
    return [PointRow(None, kind, value) for kind, value in own if value and same_value(value) not in known]


def _plain(row: ContactPoint) -> dict[str, object]:
    return {
        "id": str(row.id), "kind": row.kind, "value": row.value, "from": row.from_date, "to": row.to_date,
        "consent_on": row.consent_on, "consent_how": row.consent_how,
    }  # fmt: skip


def _row(row: ContactPoint, by: str) -> PointRow:
    return PointRow(
        id=row.id, kind=row.kind, value=row.value, from_date=row.from_date, to_date=row.to_date, source=row.source,
        consent_on=row.consent_on, consent_how=row.consent_how, consent_ended_on=row.consent_ended_on,
        recorded_by=by, recorded_at=row.recorded_at, withdrawn_at=row.withdrawn_at,
        withdrawn_reason=row.withdrawn_reason,
    )  # fmt: skip
