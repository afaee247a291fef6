"""Taking an import back: which sessions it set, what was made from them, and the marks as they were before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from ecede_desktop.store import schools, snapshots
from ecede_desktop.store.bulk import insert_rows
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.ids import many_ids
from ecede_desktop.store.tables import (
    AttendanceCase,
    Enrolment,
    FigureSnapshot,
    ImportCoverage,
    IssuedDocument,
    MarkChange,
    MarkYear,
    Pupil,
    Referral,
    RegisterCheck,
    RegisterImport,
    School,
)

_ROWS_AT_ONCE = 20_000


@dataclass(frozen=True)
class MadeImport:
    """An import that might be taken back."""

    id: UUID
    file_name: str
    imported_at: dt.datetime
    schools: frozenset[str]
    first_day: dt.date | None
    last_day: dt.date | None
    marks_same: int
    pupils_new: int
    withdrawn_at: dt.datetime | None


@dataclass(frozen=True)
class Covered:
    """The sessions of a spell's school year that an import set, one bit a session from the left of each byte."""

    enrolment_id: UUID
    pupil_id: UUID
    school_id: UUID
    school_year: int
    sessions: bytes


@dataclass(frozen=True)
class Dated:
    """Something made from marks, with the period it covers."""

    kind: str
    id: UUID
    title: str
    made_at: dt.datetime
    pupil_id: UUID | None
    school_ids: frozenset[UUID] | None
    """Of whose registers it was made; None: of any school's."""
    first_day: dt.date | None
    last_day: dt.date | None


@dataclass(frozen=True)
class Year:
    """A school year of marks as it is held."""

    id: UUID
    marks: bytes


@dataclass(frozen=True)
class BackChange:
    """A mark that has its earlier value again; ``new`` is empty where there was none."""

    enrolment_id: UUID
    date: dt.date
    session: str
    old: str
    new: str


def made_import(session: Session, import_id: UUID) -> MadeImport | None:
    """The import with that id."""
    row = session.get(RegisterImport, import_id)
    return None if row is None else _made(row)


def _made(row: RegisterImport) -> MadeImport:
    return MadeImport(
        row.id, row.file_name, row.imported_at, frozenset(filter(None, row.schools.split(","))), row.first_day,
        row.last_day, row.counts["marks_same"], row.counts["pupils_new"], row.withdrawn_at,
    )  # fmt: skip


def later_imports(session: Session, made: MadeImport) -> list[MadeImport]:
    """Imports that went in after one and were not taken back, oldest first."""
    query = select(RegisterImport).where(
        RegisterImport.imported_at >= made.imported_at, RegisterImport.withdrawn_at.is_(None)
    )
    found = [_made(row) for row in session.scalars(query.order_by(RegisterImport.imported_at, RegisterImport.id))]
    return [one for one in found if (one.imported_at, one.id) > (made.imported_at, made.id)]


def coverage(session: Session, import_id: UUID) -> list[Covered]:
    """What an import set."""
    query = (
        select(ImportCoverage, Enrolment.pupil_id, Enrolment.school_id)
        .join(Enrolment, Enrolment.id == ImportCoverage.enrolment_id)
        .where(ImportCoverage.import_id == import_id)
    )
    return [
        Covered(row.enrolment_id, pupil, school, row.school_year, bytes(row.sessions))
        for row, pupil, school in session.execute(query)
    ]


def coverage_by(
    session: Session, imports: Collection[UUID], enrolment_ids: Collection[UUID]
) -> Mapping[tuple[UUID, int], list[tuple[UUID, bytes]]]:
    """What some imports set of some spells: (import, sessions) by spell and school year."""
    found: dict[tuple[UUID, int], list[tuple[UUID, bytes]]] = {}
    for some in portions(enrolment_ids):
        query = select(ImportCoverage).where(
            ImportCoverage.enrolment_id.in_(some), ImportCoverage.import_id.in_(imports)
        )
        for row in session.scalars(query):
            found.setdefault((row.enrolment_id, row.school_year), []).append((row.import_id, bytes(row.sessions)))
    return found


def made_from_marks(
    session: Session, after: dt.datetime, pupil_ids: Collection[UUID], school_ids: Collection[UUID]
) -> Iterable[Dated]:
    """Papers, referrals, register checks and reported figures that were made after a moment of these pupils' marks."""
    for some in portions(pupil_ids):
        yield from _documents(session, after, some)
        yield from _referrals(session, after, some)
    checks = (
        select(RegisterCheck, School.name, School.number)
        .join(School, School.id == RegisterCheck.school_id)
        .where(RegisterCheck.run_at >= after, RegisterCheck.school_id.in_(school_ids))
    )
    for check, name, number in session.execute(checks):
        yield Dated(
            "register_check", check.id, name or number, check.run_at, None, frozenset({check.school_id}),
            check.first_day, check.last_day,
        )  # fmt: skip
    for shot in session.scalars(select(FigureSnapshot).where(FigureSnapshot.taken_at >= after)):
        title, at = shot.title or shot.kind, _schools_of(session, shot.record)
        yield Dated("snapshot", shot.id, title, shot.taken_at, None, at, shot.first_day, shot.last_day)


def _schools_of(session: Session, record: Mapping[str, Any]) -> frozenset[UUID] | None:
    """The schools that kept figures are of, by the numbers they had then; None: the whole county."""
    numbers = snapshots.schools_of(record)
    if not numbers:
        return None
    found = schools.by_number(session, numbers)
    return frozenset(row.id for row in found.values()) if len(found) == len(numbers) else None


def _documents(session: Session, after: dt.datetime, pupil_ids: Sequence[UUID]) -> Iterable[Dated]:
    columns = (IssuedDocument.id, IssuedDocument.number, IssuedDocument.issued_at, IssuedDocument.pupil_id,
               IssuedDocument.first_day, IssuedDocument.last_day)  # fmt: skip
    query = select(*columns).where(IssuedDocument.issued_at >= after, IssuedDocument.pupil_id.in_(pupil_ids))
    for id, number, at, pupil, first, last in session.execute(query):
        if first is not None and last is not None:
            yield Dated("document", id, number, at, pupil, None, first, last)


def _referrals(session: Session, after: dt.datetime, pupil_ids: Sequence[UUID]) -> Iterable[Dated]:
    """A referral keeps the counts of the school year to its day."""
    query = (
        select(Referral, AttendanceCase.reference)
        .outerjoin(AttendanceCase, AttendanceCase.referral_id == Referral.id)
        .where(Referral.received_at >= after, Referral.pupil_id.in_(pupil_ids))
    )
    for row, reference in session.execute(query):
        year = row.referred_on.year if row.referred_on.month >= 9 else row.referred_on.year - 1
        first = dt.date(year, 9, 1)
        title = reference or row.referred_on.isoformat()
        yield Dated("referral", row.id, title, row.received_at, row.pupil_id, None, first, row.referred_on)


def changes_of(session: Session, import_id: UUID) -> dict[tuple[UUID, dt.date, str], str]:
    """The value that each changed mark of an import had before."""
    columns = (MarkChange.enrolment_id, MarkChange.date, MarkChange.session, MarkChange.old)
    query = select(*columns).where(MarkChange.import_id == import_id, MarkChange.withdrawal.is_(False))
    return {(spell, day, part): old for spell, day, part, old in session.execute(query)}


def years_of(session: Session, enrolment_ids: Collection[UUID]) -> dict[tuple[UUID, int], Year]:
    """The marks of some spells as they are held."""
    found = {}
    for some in portions(enrolment_ids):
        query = select(MarkYear.id, MarkYear.enrolment_id, MarkYear.school_year, MarkYear.marks)
        for row in session.execute(query.where(MarkYear.enrolment_id.in_(some))):
            found[row.enrolment_id, row.school_year] = Year(row.id, bytes(row.marks))
    return found


def put_back(session: Session, years: Mapping[UUID, bytes]) -> None:
    """Hold school years as they were; one without a mark is held no more."""
    empty = [id for id, marks in years.items() if not any(marks)]
    rest = [{"id": id, "marks": marks} for id, marks in years.items() if any(marks)]
    if rest:
        session.execute(update(MarkYear), rest)
    for some in portions(empty):
        session.execute(delete(MarkYear).where(MarkYear.id.in_(some)))


def add_back_changes(
    session: Session, import_id: UUID, at: dt.datetime, user_id: UUID, changes: Iterable[BackChange]
) -> int:
    """Keep each mark that came back, or went, with the import that was taken back; answers with how many."""
    told = {"import_id": import_id, "changed_at": at, "user_id": user_id, "withdrawal": True}
    rows: list[dict[str, Any]] = []
    number = 0
    for change, id in zip(changes, many_ids(), strict=False):
        rows.append(vars(change) | told | {"id": id})
        number += 1
        if len(rows) >= _ROWS_AT_ONCE:
            insert_rows(session, MarkChange, rows)
            rows = []
    insert_rows(session, MarkChange, rows)
    return number


def withdraw_spells(session: Session, enrolment_ids: Collection[UUID], at: dt.datetime) -> list[UUID]:
    """Spells that an import began are read no more, unless they have marks or a person said when they ended."""
    gone: list[UUID] = []
    for some in portions(enrolment_ids):
        marked = set(session.scalars(select(MarkYear.enrolment_id).where(MarkYear.enrolment_id.in_(some))))
        query = select(Enrolment.id).where(Enrolment.id.in_(some), Enrolment.left_on.is_(None))
        empty = [id for id in session.scalars(query) if id not in marked]
        if empty:
            session.execute(update(Enrolment).where(Enrolment.id.in_(empty)).values(withdrawn_at=at))
        gone += empty
    return gone


def without_spells(session: Session, pupil_ids: Collection[UUID]) -> list[UUID]:
    """Of some pupils, those who have no spell that is read, and no case."""
    found: list[UUID] = []
    for some in portions(pupil_ids):
        here = set(
            session.scalars(
                select(Enrolment.pupil_id).where(Enrolment.pupil_id.in_(some), Enrolment.withdrawn_at.is_(None))
            )
        )
        cases = set(session.scalars(select(AttendanceCase.pupil_id).where(AttendanceCase.pupil_id.in_(some))))
        found += [id for id in some if id not in here | cases]
    return found


def set_groups_back(session: Session, groups: Mapping[UUID, tuple[list[Any], list[Any]]]) -> None:
    """Year and class as they were, where nobody changed them since; by spell: (before, after)."""
    for spell, (before, after) in groups.items():
        same = (Enrolment.year_group == after[0], Enrolment.year_group_in.is_not_distinct_from(after[1]),
                Enrolment.reg_group == after[2])  # fmt: skip
        values = {"year_group": before[0], "year_group_in": before[1], "reg_group": before[2]}
        session.execute(update(Enrolment).where(Enrolment.id == spell, *same).values(**values))


def pupil_values(session: Session, pupil_id: UUID) -> dict[str, Any]:
    """What a file may have filled in of a pupil, as it is now, dates as text."""
    row = session.get_one(Pupil, pupil_id, populate_existing=True)
    born = row.date_of_birth.isoformat() if row.date_of_birth else None
    return {
        "surname": row.surname, "forename": row.forename, "date_of_birth": born, "upn": row.upn,
        "upn_state": row.upn_state,
    }  # fmt: skip


def mark_withdrawn(session: Session, import_id: UUID, at: dt.datetime, user_id: UUID, reason: str) -> None:
    """Say of an import that it was taken back, by whom and why."""
    query = update(RegisterImport).where(RegisterImport.id == import_id)
    session.execute(query.values(withdrawn_at=at, withdrawn_by_id=user_id, withdrawn_reason=reason))
