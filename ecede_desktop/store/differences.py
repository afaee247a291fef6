"""Differences that imports brought, and what officers decided about them."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from ecede_desktop.records.differences import SETTLED_AT_ONCE, AskDifferences, Difference, DifferenceRow
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, position_of, session_at
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.ids import many_ids
from ecede_desktop.store.tables import (
    Enrolment,
    ImportDifference,
    MarkYear,
    Pupil,
    RegisterImport,
    School,
    UserAccount,
)

Key = tuple[str, UUID | None, UUID | None, str]
FROM_FILE = "from_file"
"""Settlement of what needs no decision."""
WITHDRAWN = "withdrawn"
"""Settlement of what came with an import that was taken back."""


@dataclass(frozen=True)
class OnRoll:
    """A pupil on a school's roll, without a day of leaving, who had a mark there."""

    pupil_id: UUID
    name: str
    last_mark: dt.date


def list_differences(session: Session, ask: AskDifferences) -> tuple[DifferenceRow, ...]:
    """Differences, the latest import first; those of imports taken back are settled by that."""
    query = _rows().where(ImportDifference.kind.not_in(SETTLED_AT_ONCE))
    if not ask.settled:
        query = query.where(ImportDifference.settled_at.is_(None))
    if ask.kind:
        query = query.where(ImportDifference.kind == ask.kind)
    if ask.school_number:
        query = query.where(School.number == ask.school_number)
    if ask.import_id is not None:
        query = query.where(ImportDifference.import_id == ask.import_id)
    return tuple(_row(*found) for found in session.execute(query))


def by_ids(session: Session, ids: Collection[UUID]) -> tuple[DifferenceRow, ...]:
    """The differences of these ids, as far as there are any."""
    found: list[DifferenceRow] = []
    for some in portions(ids):
        found += [_row(*row) for row in session.execute(_rows().where(ImportDifference.id.in_(some)))]
    return tuple(found)


def add(session: Session, import_id: UUID, found: Sequence[Difference], at: dt.datetime, user_id: UUID) -> None:
    """Keep differences; those that need no decision are settled by the import itself."""
    rows = []
    for one, id in zip(found, many_ids(), strict=False):
        done = one.kind in SETTLED_AT_ONCE
        rows.append(
            {
                "id": id, "import_id": import_id, "kind": one.kind, "pupil_id": one.pupil_id,
                "school_id": one.school_id, "facts": dict(one.facts), "settled_at": at if done else None,
                "settled_by_id": user_id if done else None, "settlement": FROM_FILE if done else "",
            }
        )  # fmt: skip
    if rows:
        session.execute(insert(ImportDifference), rows)


def settle(session: Session, ids: Collection[UUID], at: dt.datetime, user_id: UUID, note: str) -> None:
    """Keep who decided what, and when."""
    for some in portions(ids):
        query = update(ImportDifference).where(ImportDifference.id.in_(some))
        session.execute(query.values(settled_at=at, settled_by_id=user_id, settlement=note))


def settle_import(session: Session, import_id: UUID, at: dt.datetime, user_id: UUID) -> None:
    """Differences that nobody settled yet, of an import that is taken back."""
    query = update(ImportDifference).where(
        ImportDifference.import_id == import_id, ImportDifference.settled_at.is_(None)
    )
    session.execute(query.values(settled_at=at, settled_by_id=user_id, settlement=WITHDRAWN))


def of_import(session: Session, import_id: UUID, kinds: Collection[str]) -> list[Difference]:
    """What an import kept of some kinds."""
    query = select(ImportDifference).where(ImportDifference.import_id == import_id, ImportDifference.kind.in_(kinds))
    return [Difference(row.kind, row.pupil_id, row.school_id, row.facts) for row in session.scalars(query)]


def told_before(session: Session, pupil_ids: Collection[UUID]) -> set[Key]:
    """Differences that were told of pupils and did not go with an import that was taken back."""
    found: set[Key] = set()
    columns = (
        ImportDifference.kind, ImportDifference.pupil_id, ImportDifference.school_id, ImportDifference.facts,
    )  # fmt: skip
    for some in portions(pupil_ids):
        query = select(*columns).join(RegisterImport, RegisterImport.id == ImportDifference.import_id)
        query = query.where(ImportDifference.pupil_id.in_(some), RegisterImport.withdrawn_at.is_(None))
        found |= {(kind, pupil, school, _canonical(facts)) for kind, pupil, school, facts in session.execute(query)}
    return found


def key_of(one: Difference) -> Key:
    """What makes two differences the same."""
    return one.kind, one.pupil_id, one.school_id, _canonical(dict(one.facts))


def _canonical(facts: dict[str, Any]) -> str:
    return json.dumps(facts, sort_keys=True, ensure_ascii=False)


def on_roll(session: Session, school_id: UUID, first: dt.date, last: dt.date) -> list[OnRoll]:
    """Pupils of a school without a day of leaving who had a mark in the year of a period or the one before.

    The mark is one on or before the last day of the period: who came later cannot be missing from it.
    """
    year = _year_of(first)
    columns = (Pupil.id, Pupil.forename, Pupil.surname, Pupil.upn, MarkYear.school_year, MarkYear.marks)
    query = (
        select(*columns)
        .select_from(MarkYear)
        .join(Enrolment, Enrolment.id == MarkYear.enrolment_id)
        .join(Pupil, Pupil.id == Enrolment.pupil_id)
        .where(Enrolment.school_id == school_id, Enrolment.left_on.is_(None))
        .where(MarkYear.school_year.between(year - 1, _year_of(last)))
        .order_by(MarkYear.school_year)
    )
    found: dict[UUID, OnRoll] = {}
    for pupil, forename, surname, upn, school_year, marks in session.execute(query):
        end = MARKS_LENGTH if school_year < _year_of(last) else position_of(last, "PM") + 1
        length = len(bytes(marks[:end]).rstrip(b"\0"))
        if length:
            day, _ = session_at(school_year, length - 1)
            found[pupil] = OnRoll(pupil, f"{forename} {surname}".strip() or upn, day)
    return list(found.values())


def _year_of(day: dt.date) -> int:
    return day.year if day >= first_day_of(day.year) else day.year - 1


def counts(session: Session) -> dict[str, int]:
    """How many are to be settled, by kind."""
    query = select(ImportDifference.kind, func.count()).where(ImportDifference.settled_at.is_(None))
    return {row[0]: row[1] for row in session.execute(query.group_by(ImportDifference.kind))}


def _rows() -> Any:
    return (
        select(
            ImportDifference, RegisterImport.file_name, RegisterImport.imported_at, Pupil.upn, Pupil.forename,
            Pupil.surname, School.number, School.name, UserAccount.full_name,
        )
        .join(RegisterImport, RegisterImport.id == ImportDifference.import_id)
        .outerjoin(Pupil, Pupil.id == ImportDifference.pupil_id)
        .outerjoin(School, School.id == ImportDifference.school_id)
        .outerjoin(UserAccount, UserAccount.id == ImportDifference.settled_by_id)
        .order_by(RegisterImport.imported_at.desc(), ImportDifference.kind, Pupil.surname, Pupil.forename,
                  ImportDifference.id)
    )  # fmt: skip


def _row(
    made: ImportDifference, file_name: str, imported_at: dt.datetime, upn: str | None, forename: str | None,
    surname: str | None, number: str | None, school: str | None, settled_by: str | None,
) -> DifferenceRow:  # fmt: skip
    return DifferenceRow(
        id=made.id,
        import_id=made.import_id,
        file_name=file_name,
        imported_at=imported_at,
        kind=made.kind,
        facts=made.facts,
        pupil_id=made.pupil_id,
        upn=upn or "",
        name=f"{forename or ''} {surname or ''}".strip() or upn or "",
        school_number=number or "",
        school_name=school or "",
        settled_at=made.settled_at,
        settled_by=settled_by or "",
        settlement=made.settlement,
    )
