"""What a school's file tells of pupils beside marks: claims of a school, each with the import that brought it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, TypeAlias
from uuid import UUID

from sqlalchemy import insert, or_, select, tuple_, update
from sqlalchemy.orm import Session

from ecede_desktop.records.claims import ContactClaimed, ImportClaims, TotalsClaimed
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.ids import many_ids
from ecede_desktop.store.registers import withdrawn
from ecede_desktop.store.tables import (
    Address,
    ClaimedTotal,
    CohortMembership,
    ContactClaim,
    Pupil,
    PupilFact,
    PupilName,
    PupilUpn,
    SchoolHistory,
    SchoolPupilId,
)

Row: TypeAlias = dict[str, Any]


@dataclass
class NewClaims:
    """Rows to be kept of what one file tells; without ids, import and time, which are the same for all."""

    upns: list[Row]
    names: list[Row]
    local_ids: list[Row]
    cohorts: list[Row]
    contacts: list[Row]
    facts: list[Row]
    history: list[Row]
    totals: list[Row]
    addresses: list[Row]

    @classmethod
    def none(cls) -> NewClaims:
        """No row of any kind."""
        return cls(*([] for _ in fields(cls)))

    @property
    def counts(self) -> dict[str, int]:
        """How many rows of each kind, for the audit; kinds without one are left out."""
        return {field.name: len(getattr(self, field.name)) for field in fields(self) if getattr(self, field.name)}


def add_claims(session: Session, claims: NewClaims, import_id: UUID, at: dt.datetime, user_id: UUID) -> None:
    """Keep what a file tells; what is kept already, word for word, is not kept twice."""
    timed = {"import_id": import_id, "recorded_at": at}
    _put_upns(session, claims.upns, timed)
    _put_local_ids(session, claims.local_ids, timed)
    names = _fresh(session, PupilName, claims.names, ("kind", "surname", "forename"))
    _insert(session, PupilName, names, timed)
    cohorts = _fresh(session, CohortMembership, claims.cohorts, ("cohort", "from_date", "to_date", "raw"))
    _insert(session, CohortMembership, cohorts, timed | {"user_id": user_id})
    facts = _fresh(session, PupilFact, claims.facts, ("kind", "value"))
    _insert(session, PupilFact, facts, {"import_id": import_id})
    history = ("school_number", "school_name", "entry", "leaving", "leaving_reason")
    _insert(session, SchoolHistory, _fresh(session, SchoolHistory, claims.history, history), {"import_id": import_id})
    _insert(session, ContactClaim, claims.contacts, {"import_id": import_id})
    _insert(session, ClaimedTotal, claims.totals, {"import_id": import_id})
    _insert(session, Address, _fresh(session, Address, claims.addresses, ("postcode", "lines")), {})


def _insert(session: Session, table: Any, rows: Sequence[Row], told: Row) -> None:
    if rows:
        session.execute(insert(table), [row | told | {"id": id} for row, id in zip(rows, many_ids(), strict=False)])


def _fresh(session: Session, table: Any, rows: Sequence[Row], names: tuple[str, ...]) -> list[Row]:
    """The rows that are not kept yet."""
    if not rows:
        return []
    columns = [table.pupil_id, *(getattr(table, name) for name in names)]
    held = set()
    for some in portions({row["pupil_id"] for row in rows}):
        query = select(*columns).where(table.pupil_id.in_(some))
        if hasattr(table, "import_id"):
            query = query.where(or_(table.import_id.is_(None), table.import_id.not_in(withdrawn())))
        # An address that an officer withdrew does not come back with the next file.
        if hasattr(table, "withdrawn_at") and table is not Address:
            query = query.where(table.withdrawn_at.is_(None))
        held |= {tuple(row) for row in session.execute(query)}
    fresh = {(row["pupil_id"], *(row[name] for name in names)): row for row in rows}
    return [row for key, row in fresh.items() if key not in held]


def _put_upns(session: Session, rows: Sequence[Row], timed: Row) -> None:
    """A pupil's UPN stands once; one that only an import taken back had told is told anew."""
    wanted = {(row["pupil_id"], row["upn"]): row for row in rows}
    held: dict[tuple[UUID, str], tuple[UUID, UUID | None]] = {}
    for some in portions(wanted):
        query = select(PupilUpn.pupil_id, PupilUpn.upn, PupilUpn.id, PupilUpn.import_id)
        for pupil, upn, id, told_by in session.execute(query.where(tuple_(PupilUpn.pupil_id, PupilUpn.upn).in_(some))):
            held[pupil, upn] = (id, told_by)
    dead = _dead(session, {told_by for _, told_by in held.values() if told_by is not None})
    again = [timed | {"id": id, "kind": wanted[key]["kind"]} for key, (id, by) in held.items() if by in dead]
    if again:
        session.execute(update(PupilUpn), again)
    _insert(session, PupilUpn, [row for key, row in wanted.items() if key not in held], timed)


def _put_local_ids(session: Session, rows: Sequence[Row], timed: Row) -> None:
    wanted = {(row["school_id"], row["local_id"]): row for row in rows}
    held: dict[tuple[UUID, str], tuple[UUID, UUID | None]] = {}
    for some in portions(wanted):
        query = select(
            SchoolPupilId.school_id, SchoolPupilId.local_id, SchoolPupilId.id, SchoolPupilId.import_id
        ).where(tuple_(SchoolPupilId.school_id, SchoolPupilId.local_id).in_(some))
        for school, local, id, told_by in session.execute(query):
            held[school, local] = (id, told_by)
    dead = _dead(session, {told_by for _, told_by in held.values() if told_by is not None})
    again = [timed | {"id": id, "pupil_id": wanted[key]["pupil_id"]} for key, (id, by) in held.items() if by in dead]
    if again:
        session.execute(update(SchoolPupilId), again)
    _insert(session, SchoolPupilId, [row for key, row in wanted.items() if key not in held], timed)


def _dead(session: Session, import_ids: Collection[UUID]) -> set[UUID | None]:
    return {id for id in session.scalars(withdrawn()) if id in import_ids} if import_ids else set()


def withdraw_claims(session: Session, import_id: UUID, at: dt.datetime) -> int:
    """Cohorts that an import told hold no longer; all else it told is no longer read, because the import is back."""
    query = update(CohortMembership).where(
        CohortMembership.import_id == import_id, CohortMembership.withdrawn_at.is_(None)
    )
    told = session.scalars(query.values(withdrawn_at=at).returning(CohortMembership.id))
    return len(told.all())


def set_upns(session: Session, upns: Mapping[UUID, tuple[str, str]]) -> None:
    """The UPN in use and its state, of pupils whose earlier one is kept beside it."""
    for pupil_id, (upn, state) in upns.items():
        key = upn if state in ("valid", "temporary") else None
        session.execute(update(Pupil).where(Pupil.id == pupil_id).values(upn=upn, upn_key=key, upn_state=state))


def claims_of(session: Session, import_id: UUID) -> ImportClaims:
    """What an import tells of pupils, for showing: contacts and sums with the pupil's name."""
    name = (Pupil.forename, Pupil.surname, Pupil.upn)
    contacts = session.execute(
        select(ContactClaim, *name)
        .join(Pupil, Pupil.id == ContactClaim.pupil_id)
        .where(ContactClaim.import_id == import_id)
        .order_by(Pupil.surname, Pupil.forename, ContactClaim.pupil_id, ContactClaim.place)
    )
    totals = session.execute(
        select(ClaimedTotal, *name)
        .join(Pupil, Pupil.id == ClaimedTotal.pupil_id)
        .where(ClaimedTotal.import_id == import_id)
        .order_by(Pupil.surname, Pupil.forename, ClaimedTotal.school_year)
    )
    return ImportClaims(
        contacts=tuple(_contact(row, _full(*who)) for row, *who in contacts),
        totals=tuple(_total(row, _full(*who)) for row, *who in totals),
    )


def _full(forename: str, surname: str, upn: str) -> str:
    return f"{forename} {surname}".strip() or upn


def _contact(row: ContactClaim, pupil: str) -> ContactClaimed:
    return ContactClaimed(
        pupil=pupil,
        claimed_on=row.claimed_on,
        name=" ".join(part for part in (row.title, row.forename, row.surname) if part),
        relationship=row.relationship,
        responsibility=row.responsibility,
        phones=tuple(number for _, number in row.phones),
    )


def _total(row: ClaimedTotal, pupil: str) -> TotalsClaimed:
    return TotalsClaimed(
        pupil, row.school_number, row.school_year, row.possible, row.attended, row.authorised, row.unauthorised
    )
