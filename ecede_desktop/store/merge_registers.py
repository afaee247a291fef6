"""Registers of two pupils who are one: which spells become one, where their marks differ, and taking them apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import sqlalchemy as sa
import uuid6
from sqlalchemy.orm import Session

from ecede_desktop.records.marks import session_at
from ecede_desktop.store.merge_ledger import Entry, Ledger, column_of, read_back, set_value
from ecede_desktop.store.tables import (
    Enrolment,
    ImportCoverage,
    MarkChange,
    MarkDetail,
    MarkYear,
    School,
    metadata,
)

_MARKS = column_of("mark_year", "marks")
_COVERED = column_of("import_coverage", "sessions")


@dataclass(frozen=True)
class Year:
    """A school year of marks."""

    id: UUID
    school_year: int
    code_set: str
    marks: bytes


@dataclass
class Spell:
    """A spell that is read, with its marks."""

    id: UUID
    school_id: UUID
    school: str
    admitted_on: dt.date | None
    left_on: dt.date | None
    group: tuple[str, int | None, str]
    years: dict[int, Year] = field(default_factory=dict)

    def overlaps(self, other: Spell) -> bool:
        """Whether the two run at the same time, as far as their days are known, or both have a mark in a session."""
        first, last = dt.date.min, dt.date.max
        days = (self.admitted_on or first) <= (other.left_on or last) and (other.admitted_on or first) <= (
            self.left_on or last
        )
        return days or any(self.shared(other))

    def shared(self, other: Spell) -> Iterator[tuple[int, int, str, str]]:
        """School year, place and both marks of each session that is marked in both."""
        for year, ours in self.years.items():
            theirs = other.years.get(year)
            for place, (one, two) in enumerate(zip(ours.marks, theirs.marks, strict=True)) if theirs else ():
                if one and two:
                    yield year, place, chr(one), chr(two)


@dataclass(frozen=True)
class Join:
    """Two spells at one school that become one."""

    kept: Spell
    merged: Spell

    @property
    def years(self) -> tuple[int, ...]:
        return tuple(sorted({*self.kept.years, *self.merged.years}))


@dataclass(frozen=True)
class Clash:
    """A session with two different marks."""

    school: str
    date: dt.date
    session: str
    kept: str
    merged: str


@dataclass(frozen=True)
class Registers:
    """What becomes of the merged pupil's spells."""

    joins: tuple[Join, ...]
    moves: tuple[UUID, ...]
    """Spells that go over as they are."""
    clashes: tuple[Clash, ...]
    other_codes: tuple[tuple[str, int], ...]
    """School and school year whose two rows of marks are in different sets of codes."""
    several: tuple[str, ...]
    """Schools where one spell runs over several of the other record's."""


def registers(session: Session, kept_id: UUID, merged_id: UUID) -> Registers:
    """Which spells of two pupils become one and which go over as they are."""
    ours, theirs = spells(session, kept_id), spells(session, merged_id)
    gone = session.scalars(
        sa.select(Enrolment.id).where(Enrolment.pupil_id == merged_id, Enrolment.withdrawn_at.is_not(None))
    )
    joins, moves, several = [], list(gone), []
    for spell in theirs:
        with_it = [one for one in ours if one.school_id == spell.school_id and one.overlaps(spell)]
        if len(with_it) > 1:
            several.append(spell.school)
        elif with_it:
            joins.append(Join(with_it[0], spell))
        else:
            moves.append(spell.id)
    several += _joined_twice(joins)
    return Registers(
        tuple(joins), tuple(moves), tuple(c for join in joins for c in _clashes(join)), tuple(_codes(joins)),
        tuple(dict.fromkeys(several)),
    )  # fmt: skip


def spells(session: Session, pupil_id: UUID) -> list[Spell]:
    """The spells of a pupil that are read, with their marks, oldest first."""
    query = (
        sa.select(Enrolment, School.name)
        .join(School, School.id == Enrolment.school_id)
        .where(Enrolment.pupil_id == pupil_id, Enrolment.withdrawn_at.is_(None))
        .order_by(Enrolment.id)
    )
    found = {
        row.id: Spell(
            row.id, row.school_id, school, row.admitted_on, row.left_on,
            (row.year_group, row.year_group_in, row.reg_group),
        )
        for row, school in session.execute(query)
    }  # fmt: skip
    columns = (MarkYear.enrolment_id, MarkYear.id, MarkYear.school_year, MarkYear.code_set, MarkYear.marks)
    for spell, id, year, code_set, marks in session.execute(
        sa.select(*columns).where(MarkYear.enrolment_id.in_(list(found)))
    ):
        found[spell].years[year] = Year(id, year, code_set, bytes(marks))
    return list(found.values())


def _joined_twice(joins: Sequence[Join]) -> list[str]:
    kept = [join.kept.id for join in joins]
    return [join.kept.school for join in joins if kept.count(join.kept.id) > 1]


def _clashes(join: Join) -> Iterator[Clash]:
    for year, place, ours, theirs in join.kept.shared(join.merged):
        if ours != theirs:
            day, session = session_at(year, place)
            yield Clash(join.kept.school, day, session, ours, theirs)


def _codes(joins: Sequence[Join]) -> Iterator[tuple[str, int]]:
    for join in joins:
        for year, ours in join.kept.years.items():
            theirs = join.merged.years.get(year)
            if theirs is not None and theirs.code_set != ours.code_set:
                yield join.kept.school, year


def join_spells(ledger: Ledger, session: Session, join: Join, at: dt.datetime) -> None:
    """Let one spell hold the marks of both; the other has none and is read no more, as after an import taken back."""
    kept, merged = join.kept, join.merged
    _join_days(ledger, kept, merged)
    both = {(year, place) for year, place, _, _ in kept.shared(merged)}
    for year, theirs in merged.years.items():
        ours = kept.years.get(year)
        if ours is None:
            more = {"marks": theirs.marks.hex(), "school_year": year}
            ledger.put(column_of("mark_year", "enrolment_id"), theirs.id, kept.id, **more)
        else:
            joined = bytes(a or b for a, b in zip(ours.marks, theirs.marks, strict=True))
            ledger.put(_MARKS, ours.id, joined, school_year=year)
            ledger.take_in("mark_year", theirs.id)
    _join_coverage(ledger, session, join, both)
    changed = session.scalars(sa.select(MarkChange.id).where(MarkChange.enrolment_id == merged.id))
    ledger.move(column_of("mark_change", "enrolment_id"), list(changed), merged.id, kept.id)
    ledger.move(column_of("mark_detail", "enrolment_id"), _details(session, join), merged.id, kept.id)
    ledger.put(column_of("enrolment", "withdrawn_at"), merged.id, at)


def _join_days(ledger: Ledger, kept: Spell, merged: Spell) -> None:
    """The joined spell begins with the first and ends with the last; year and class are the newer ones."""
    begun = [day for day in (kept.admitted_on, merged.admitted_on) if day is not None]
    ends = [kept.left_on, merged.left_on]
    last = None if None in ends else max(day for day in ends if day is not None)
    ledger.put(column_of("enrolment", "admitted_on"), kept.id, min(begun, default=None))
    ledger.put(column_of("enrolment", "left_on"), kept.id, last)
    if merged.group[0] and (merged.group[1] or 0) > (kept.group[1] or 0):
        for name, value in zip(("year_group", "year_group_in", "reg_group"), merged.group, strict=True):
            ledger.put(column_of("enrolment", name), kept.id, value)


def _join_coverage(ledger: Ledger, session: Session, join: Join, both: set[tuple[int, int]]) -> None:
    """Which import set which session: a session that both records had stays with the kept one's import alone."""
    rows = list(session.scalars(sa.select(ImportCoverage).where(ImportCoverage.enrolment_id == join.merged.id)))
    ours = {
        (row.import_id, row.school_year): row
        for row in session.scalars(sa.select(ImportCoverage).where(ImportCoverage.enrolment_id == join.kept.id))
    }
    for row in rows:
        bits = _without(bytes(row.sessions), {place for year, place in both if year == row.school_year})
        held = ours.get((row.import_id, row.school_year))
        if held is None:
            ledger.put(_COVERED, row.id, bits)
            ledger.move(column_of("import_coverage", "enrolment_id"), [row.id], join.merged.id, join.kept.id)
        else:
            ledger.put(_COVERED, held.id, bytes(a | b for a, b in zip(bytes(held.sessions), bits, strict=True)))
            ledger.take_in("import_coverage", row.id)


def _without(bits: bytes, places: set[int]) -> bytes:
    """Bits of sessions, those of some places taken out; they run from the left of each byte."""
    left = bytearray(bits)
    for place in places:
        if place // 8 < len(left):
            left[place // 8] &= 0xFF ^ (0x80 >> place % 8)
    return bytes(left)


def _details(session: Session, join: Join) -> list[UUID]:
    """Details of marks, apart from those that one import told of both in the same session."""
    key = (MarkDetail.date, MarkDetail.session, MarkDetail.import_id)
    ours = {tuple(row) for row in session.execute(sa.select(*key).where(MarkDetail.enrolment_id == join.kept.id))}
    rows = session.execute(sa.select(MarkDetail.id, *key).where(MarkDetail.enrolment_id == join.merged.id))
    return [row[0] for row in rows if tuple(row[1:]) not in ours]


# taking apart


def changed_marks(session: Session, entries: Sequence[Entry]) -> list[tuple[dt.date, str]]:
    """Sessions whose mark came from the merged record and is another now: nobody can tell whose the new one is."""
    found = []
    for entry in entries:
        if is_year(entry):
            row = session.get(MarkYear, UUID(entry["id"]), populate_existing=True)
            marks = bytes(row.marks) if row is not None else b""
            gone = [at for at, mark in _brought(entry) if marks[at : at + 1] != bytes([mark])]
            found += [session_at(entry["school_year"], at) for at in gone]
    return found


def is_year(entry: Entry) -> bool:
    """Whether an entry of a ledger is of marks that came into a row from the merged record."""
    return entry.get("table") == "mark_year" and "school_year" in entry


def _brought(entry: Entry) -> list[tuple[int, int]]:
    """(place, mark) of each session that a row of marks has from the merged record."""
    if "marks" in entry:
        return [(at, mark) for at, mark in enumerate(bytes.fromhex(entry["marks"])) if mark]
    was, now = (read_back(_MARKS, entry[name]) for name in ("was", "now"))
    return [(at, b) for at, (a, b) in enumerate(zip(was, now, strict=True)) if b and not a]


def part_year(session: Session, entry: Entry) -> int:
    """Give the marks of a year back to where they came from; answers with how many sessions came since and stay."""
    key = UUID(entry["id"])
    row = session.get_one(MarkYear, key, populate_existing=True)
    marks = bytes(row.marks)
    if "marks" not in entry:
        left = bytearray(marks)
        for at, _ in _brought(entry):
            left[at] = 0
        set_value(session, _MARKS, key, bytes(left))
        return sum(a != b for a, b in zip(marks, read_back(_MARKS, entry["now"]), strict=True))
    theirs = bytes.fromhex(entry["marks"])
    since = bytes(0 if brought else mark for mark, brought in zip(marks, theirs, strict=True))
    set_value(session, _MARKS, key, theirs)
    set_value(session, column_of("mark_year", "enrolment_id"), key, UUID(entry["was"]))
    if any(since):
        table = metadata.tables["mark_year"]
        values: dict[str, Any] = {
            "id": uuid6.uuid7(), "enrolment_id": UUID(entry["now"]), "school_year": row.school_year,
            "code_set": row.code_set, "marks": since,
        }  # fmt: skip
        session.execute(sa.insert(table).values(values))
    return sum(map(bool, since))
