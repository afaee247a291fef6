"""Session marks as they are held: two bytes a calendar day, with every change, detail and import that proves them."""

from __future__ import annotations

import datetime as dt
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Select, func, insert, select, update
from sqlalchemy.orm import Session, aliased

from ecede_desktop.records.imports import ImportRow
from ecede_desktop.store.bulk import insert_rows
from ecede_desktop.store.enrolments import portions
from ecede_desktop.store.ids import many_ids
from ecede_desktop.store.tables import (
    Enrolment,
    ImportCoverage,
    ImportDifference,
    ImportFile,
    ImportProfile,
    MarkChange,
    MarkDetail,
    MarkYear,
    Pupil,
    RegisterImport,
    School,
    UserAccount,
)

FAST = 1
"""zlib: a register shrinks twenty times at its quickest setting, in a tenth of the time of the default one."""


@dataclass(frozen=True)
class HeldYear:
    """A school year of marks of one spell."""

    id: UUID
    marks: bytes
    code_set: str


@dataclass(frozen=True)
class NewYear:
    """A school year of marks to be held; ``id`` of the one held already, or None."""

    id: UUID | None
    enrolment_id: UUID
    school_year: int
    code_set: str
    marks: bytes
    covered: bytes
    """One bit a session that this import sets, new or changed; bits run from the left of each byte."""


@dataclass(frozen=True)
class NewChange:
    """A mark that an import changes."""

    enrolment_id: UUID
    date: dt.date
    session: str
    old: str
    new: str


@dataclass(frozen=True)
class NewDetail:
    """What a file gives beside a mark."""

    enrolment_id: UUID
    date: dt.date
    session: str
    raw: str
    sub_code: str
    minutes_late: int | None
    comment: str


@dataclass(frozen=True)
class NewImport:
    """A file that goes in."""

    id: UUID
    file_name: str
    sha256: str
    size: int
    imported_at: dt.datetime
    user_id: UUID
    shape: str
    encoding: str
    schools: str
    first_day: dt.date | None
    last_day: dt.date | None
    counts: dict[str, Any]
    acceptances: dict[str, Any]
    source: str = ""
    as_at: dt.datetime | None = None
    profile_id: UUID | None = None
    batch_id: UUID | None = None


def withdrawn() -> Select[UUID]:
    """Ids of the imports that were taken back: what they brought is no longer read."""
    return select(RegisterImport.id).where(RegisterImport.withdrawn_at.is_not(None))


def years(
    session: Session, enrolment_ids: Collection[UUID], school_years: Collection[int]
) -> dict[tuple[UUID, int], HeldYear]:
    """What is held of some spells in some school years."""
    found = {}
    columns = (MarkYear.enrolment_id, MarkYear.school_year, MarkYear.id, MarkYear.marks, MarkYear.code_set)
    for some in portions(enrolment_ids):
        query = select(*columns).where(MarkYear.enrolment_id.in_(some), MarkYear.school_year.in_(school_years))
        for row in session.execute(query):
            found[row.enrolment_id, row.school_year] = HeldYear(row.id, bytes(row.marks), row.code_set)
    return found


def details(session: Session, enrolment_ids: Collection[UUID]) -> dict[tuple[UUID, dt.date, str], NewDetail]:
    """The latest detail of the mark that stands in each session of some spells: one of an earlier mark says nothing."""
    found = {}
    columns = (
        MarkDetail.enrolment_id, MarkDetail.date, MarkDetail.session, MarkDetail.raw, MarkDetail.sub_code,
        MarkDetail.minutes_late, MarkDetail.comment,
    )  # fmt: skip
    for some in portions(enrolment_ids):
        changed = _last_changed(session, some)
        query = select(*columns, RegisterImport.imported_at).join(
            RegisterImport, RegisterImport.id == MarkDetail.import_id
        )
        query = query.where(MarkDetail.enrolment_id.in_(some), RegisterImport.withdrawn_at.is_(None))
        for row in session.execute(query.order_by(MarkDetail.id)):
            told = NewDetail(*row[:-1])
            key = (told.enrolment_id, told.date, told.session)
            if row.imported_at >= changed.get(key, row.imported_at):
                found[key] = told
    return found


def _last_changed(
    session: Session, enrolment_ids: Collection[UUID]
) -> dict[tuple[UUID, dt.date, str], dt.datetime]:  # fmt: skip
    """When the import went in that last changed each mark that was changed."""
    columns = (MarkChange.enrolment_id, MarkChange.date, MarkChange.session)
    query = (
        select(*columns, func.max(RegisterImport.imported_at))
        .join(RegisterImport, RegisterImport.id == MarkChange.import_id)
        .where(MarkChange.enrolment_id.in_(enrolment_ids), RegisterImport.withdrawn_at.is_(None))
        .group_by(*columns)
    )
    return {(spell, day, part): at for spell, day, part, at in session.execute(query)}


def imported_before(session: Session, sha256: str, schools: Collection[str]) -> dt.datetime | None:
    """When these very bytes went in for these schools: a file that names no school may be another's too.

    An import that was taken back does not count: its file may go in again.
    """
    query = select(RegisterImport.imported_at, RegisterImport.schools).where(
        RegisterImport.sha256 == sha256, RegisterImport.withdrawn_at.is_(None)
    )
    for imported_at, went_to in session.execute(query.order_by(RegisterImport.imported_at)):
        if set(schools) <= set(went_to.split(",")):
            return imported_at
    return None


def is_size_known(session: Session, size: int) -> bool:
    """Whether a file of so many bytes went in: without one, these bytes did not."""
    return session.scalar(select(RegisterImport.id).where(RegisterImport.size == size).limit(1)) is not None


def went_in(session: Session, sha256: str, school_number: str | None) -> dt.datetime | None:
    """When these bytes went in, for the school that is asked for or the ones that the file itself names."""
    return imported_before(session, sha256, () if school_number is None else (school_number,))


def packed(content: bytes) -> bytes:
    """A file's bytes as they are kept."""
    return zlib.compress(content, FAST)


def add_import(session: Session, made: NewImport, content: bytes) -> None:
    """Keep the record of an import and the file's own bytes, ``packed``."""
    session.execute(insert(RegisterImport), [asdict(made)])
    session.execute(insert(ImportFile), [{"import_id": made.id, "content": content}])


def file_of(session: Session, import_id: UUID) -> bytes | None:
    """The bytes of the file as they came."""
    kept = session.scalar(select(ImportFile.content).where(ImportFile.import_id == import_id))
    return None if kept is None else zlib.decompress(kept)


def put_years(session: Session, import_id: UUID, some: Iterable[NewYear]) -> None:
    """Hold school years, new or with what was changed in them, and which sessions came from this import."""
    added, changed, covered = [], [], []
    ids = many_ids()
    for year in some:
        if year.id is None:
            added.append(
                {
                    "id": next(ids),
                    "enrolment_id": year.enrolment_id,
                    "school_year": year.school_year,
                    "code_set": year.code_set,
                    "marks": year.marks,
                }
            )
        else:
            changed.append({"id": year.id, "marks": year.marks})
        covered.append(
            {
                "id": next(ids),
                "import_id": import_id,
                "enrolment_id": year.enrolment_id,
                "school_year": year.school_year,
                "sessions": year.covered,
            }
        )
    insert_rows(session, MarkYear, added)
    if changed:
        session.execute(update(MarkYear), changed)
    insert_rows(session, ImportCoverage, covered)


def add_changes(session: Session, made: NewImport, changes: Sequence[NewChange]) -> None:
    """Keep both values of every changed mark."""
    told = {"import_id": made.id, "changed_at": made.imported_at, "user_id": made.user_id}
    rows = [vars(c) | told | {"id": id} for c, id in zip(changes, many_ids(), strict=False)]
    insert_rows(session, MarkChange, rows)


def add_details(session: Session, import_id: UUID, some: Sequence[NewDetail]) -> None:
    """Keep what a file gave beside marks."""
    rows = [vars(d) | {"import_id": import_id, "id": id} for d, id in zip(some, many_ids(), strict=False)]
    insert_rows(session, MarkDetail, rows)


def list_imports(session: Session, import_id: UUID | None = None) -> tuple[ImportRow, ...]:
    """Every import, or one, the latest first."""
    back = aliased(UserAccount)
    query = (
        select(RegisterImport, UserAccount.full_name, back.full_name, ImportProfile.name, ImportProfile.version)
        .join(UserAccount, UserAccount.id == RegisterImport.user_id)
        .outerjoin(back, back.id == RegisterImport.withdrawn_by_id)
        .outerjoin(ImportProfile, ImportProfile.id == RegisterImport.profile_id)
        .order_by(RegisterImport.imported_at.desc(), RegisterImport.id.desc())
    )
    if import_id is not None:
        query = query.where(RegisterImport.id == import_id)
    unsettled = select(ImportDifference.import_id, func.count()).where(ImportDifference.settled_at.is_(None))
    left = {row[0]: row[1] for row in session.execute(unsettled.group_by(ImportDifference.import_id))}
    return tuple(
        _import_row(made, by, back_by or "", f"{profile} {version}" if profile else "", left.get(made.id, 0))
        for made, by, back_by, profile, version in session.execute(query)
    )


def _import_row(made: RegisterImport, by: str, withdrawn_by: str, profile: str, unsettled: int) -> ImportRow:
    return ImportRow(
        id=made.id,
        file_name=made.file_name,
        sha256=made.sha256,
        size=made.size,
        imported_at=made.imported_at,
        imported_by=by,
        school_number=made.schools,
        first_day=made.first_day,
        last_day=made.last_day,
        rows_read=made.counts["rows_read"],
        pupils_new=made.counts["pupils_new"],
        marks_new=made.counts["marks_new"],
        marks_changed=made.counts["marks_changed"],
        marks_same=made.counts["marks_same"],
        source=made.source,
        as_at=made.as_at,
        profile=profile,
        differences_open=unsettled,
        withdrawn_at=made.withdrawn_at,
        withdrawn_by=withdrawn_by,
        withdrawn_reason=made.withdrawn_reason,
    )


def all_marks(session: Session, school_years: Collection[int]) -> Mapping[tuple[int, str], bytes]:
    """Every mark of some school years, by year and code set: for whole-county figures that need no names."""
    found: dict[tuple[int, str], list[bytes]] = {}
    query = select(MarkYear.school_year, MarkYear.code_set, MarkYear.marks).where(
        MarkYear.school_year.in_(school_years)
    )
    for school_year, code_set, marks in session.execute(query):
        found.setdefault((school_year, code_set), []).append(marks)
    return {key: b"".join(rows) for key, rows in found.items()}


@dataclass(frozen=True, slots=True)
class SpellFacts:
    """What a summary says of a spell."""

    id: UUID
    pupil_id: UUID
    upn: str
    surname: str
    forename: str
    school_number: str
    school_name: str
    year_group: str
    year_group_in: int | None
    admitted_on: dt.date | None
    left_on: dt.date | None


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A school year of marks of one spell."""

    enrolment_id: UUID
    school_year: int
    code_set: str
    marks: bytes


@dataclass(frozen=True)
class Which:
    """Which spells are asked for: those of some schools, or some by name, or all."""

    school_ids: Collection[UUID] | None = None
    enrolment_ids: Collection[UUID] | None = None

    def conditions(self) -> Iterator[Sequence[ColumnElement[bool]]]:
        """What to ask, in as many questions as it takes."""
        at = [] if self.school_ids is None else [Enrolment.school_id.in_(self.school_ids)]
        if self.enrolment_ids is None:
            yield at
        else:
            yield from ([*at, Enrolment.id.in_(some)] for some in portions(self.enrolment_ids))


def mark_rows(session: Session, school_years: Collection[int], which: Which) -> list[MarkRow]:
    """The rows of some school years, oldest year first."""
    columns = (MarkYear.enrolment_id, MarkYear.school_year, MarkYear.code_set, MarkYear.marks)
    query = select(*columns).join(Enrolment, Enrolment.id == MarkYear.enrolment_id)
    query = query.where(MarkYear.school_year.in_(school_years)).order_by(MarkYear.school_year, MarkYear.id)
    return [MarkRow(*row) for asked in which.conditions() for row in session.execute(query.where(*asked))]


def marks_by_school(
    session: Session, school_years: Collection[int], numbers: Collection[str]
) -> dict[tuple[str, int], bytes]:
    """All rows of some schools without whose they are: they say which sessions a school held."""
    query = (
        select(School.number, MarkYear.school_year, MarkYear.marks)
        .select_from(MarkYear)
        .join(Enrolment, Enrolment.id == MarkYear.enrolment_id)
        .join(School, School.id == Enrolment.school_id)
        .where(MarkYear.school_year.in_(school_years), School.number.in_(numbers))
    )
    found: dict[tuple[str, int], list[bytes]] = {}
    for number, school_year, marks in session.execute(query):
        found.setdefault((number, school_year), []).append(marks)
    return {key: b"".join(rows) for key, rows in found.items()}


def begun_before(session: Session, school_year: int, which: Which) -> set[UUID]:
    """Spells that have marks of an earlier school year."""
    query = select(MarkYear.enrolment_id).join(Enrolment, Enrolment.id == MarkYear.enrolment_id).distinct()
    earlier = query.where(MarkYear.school_year < school_year)
    return {spell for asked in which.conditions() for spell in session.scalars(earlier.where(*asked))}


def spell_facts(session: Session, which: Which) -> dict[UUID, SpellFacts]:
    """Whose spell each is, and where."""
    query = (
        select(
            Enrolment.id, Pupil.id, Pupil.upn, Pupil.surname, Pupil.forename, School.number, School.name,
            Enrolment.year_group, Enrolment.year_group_in, Enrolment.admitted_on, Enrolment.left_on,
        )
        .join(Pupil, Pupil.id == Enrolment.pupil_id)
        .join(School, School.id == Enrolment.school_id)
    )  # fmt: skip
    return {row[0]: SpellFacts(*row) for asked in which.conditions() for row in session.execute(query.where(*asked))}


def originals(
    session: Session, enrolment_ids: Collection[UUID], first: dt.date, last: dt.date
) -> dict[tuple[UUID, dt.date, str], str]:
    """The code first recorded of each mark of a period that was changed; a change that was taken back is none."""
    query = (
        select(MarkChange.enrolment_id, MarkChange.date, MarkChange.session, MarkChange.old)
        .where(MarkChange.enrolment_id.in_(enrolment_ids), MarkChange.date.between(first, last))
        .where(MarkChange.import_id.not_in(withdrawn()))
        .order_by(MarkChange.changed_at, MarkChange.id)
    )
    found: dict[tuple[UUID, dt.date, str], str] = {}
    for spell, day, part, old in session.execute(query):
        found.setdefault((spell, day, part), old)
    return found
