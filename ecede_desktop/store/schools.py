"""Schools, the numbers they had, and the days on which they are closed."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from ecede_desktop.records.schools import ClosureRow, RecordClosure, RecordSchool, SchoolNumberRow, SchoolRow
from ecede_desktop.store import search
from ecede_desktop.store.tables import (
    Closure,
    Enrolment,
    MarkYear,
    RegisterCheck,
    RegisterDoubt,
    RegisterSettlement,
    School,
    SchoolAction,
    SchoolNumber,
    UserAccount,
)
from ecede_desktop.store.unit import Unit

TEXTS = (
    "name", "name_cy", "phase", "head_teacher", "cluster", "language_medium", "address", "postcode", "phone", "email",
    "first_day_procedure",
)  # fmt: skip
TIMES = ("registers_close_am", "registers_close_pm")
DAYS = ("opened_on", "closed_on")
LINKS = ("patch_officer_id", "successor_id")
FIELDS = (*TEXTS, *TIMES, *DAYS, *LINKS)
CLEARED = ("explained", "error")
"""Settlements after which a doubt is no longer open."""


def list_schools(session: Session) -> tuple[SchoolRow, ...]:
    """Every school, by name."""
    return tuple(_row(*found) for found in session.execute(_rows().order_by(School.name, School.number)))


def by_number(session: Session, numbers: Collection[str]) -> Mapping[str, SchoolRow]:
    """The schools that have, or had, these numbers: an earlier number keeps finding its school."""
    asked = set(numbers)
    rows = session.execute(_rows().where(School.number.in_(asked)))
    found = {row.number: row for row in (_row(*one) for one in rows)}
    if missing := asked - set(found):
        earlier = select(SchoolNumber.number, SchoolNumber.school_id).where(SchoolNumber.number.in_(missing))
        held = {row.number: row.school_id for row in session.execute(earlier)}
        schools = by_id(session, held.values())
        found |= {number: schools[school_id] for number, school_id in held.items()}
    return found


def by_id(session: Session, ids: Collection[UUID]) -> Mapping[UUID, SchoolRow]:
    """Schools by id."""
    found = session.execute(_rows().where(School.id.in_(set(ids))))
    return {row.id: row for row in (_row(*one) for one in found)}


def predecessors(session: Session, school_id: UUID) -> tuple[SchoolRow, ...]:
    """The schools that this one took over from."""
    found = session.execute(_rows().where(School.successor_id == school_id).order_by(School.name, School.number))
    return tuple(_row(*one) for one in found)


def numbers_of(session: Session, school_id: UUID) -> tuple[SchoolNumberRow, ...]:
    """Earlier numbers, the latest first."""
    query = select(SchoolNumber).where(SchoolNumber.school_id == school_id).order_by(SchoolNumber.id.desc())
    return tuple(SchoolNumberRow(row.number, row.until) for row in session.scalars(query))


def record_school(
    unit: Unit,
    command: RecordSchool,
    *,
    school_id: UUID | None = None,
    patch_officer_id: UUID | None = None,
    successor_id: UUID | None = None,
) -> SchoolRow:
    """Add a school (with a chosen id), or correct what is known; an empty field leaves what is there."""
    school = _by_any_number(unit.session, command.number)
    before = None if school is None else _facts(school)
    if school is None:
        empty: dict[str, Any] = dict.fromkeys(TEXTS, "")
        school = School(id=school_id or uuid6.uuid7(), number=command.number, **empty)
        unit.session.add(school)
    told = {name: getattr(command, name) for name in (*TEXTS, *TIMES, *DAYS)}
    told |= {"patch_officer_id": patch_officer_id, "successor_id": successor_id}
    for name, value in told.items():
        if name in command.clears:
            setattr(school, name, "" if name in TEXTS else None)
        elif value not in ("", None):
            setattr(school, name, value)
    school.name = school.name or command.number
    unit.session.flush()
    _record_and_index(unit, school, before)
    return by_id(unit.session, [school.id])[school.id]


def renumber(unit: Unit, school_id: UUID, new_number: str, until: dt.date | None) -> SchoolRow:
    """Give a school a new number and keep the old one; its marks stay where they are."""
    school = unit.session.get_one(School, school_id)
    before = _facts(school)
    unit.session.add(
        SchoolNumber(
            id=uuid6.uuid7(), school_id=school_id, number=school.number, until=until, recorded_at=unit.clock.now()
        )
    )
    school.number = new_number
    unit.session.flush()
    _record_and_index(unit, school, before)
    return by_id(unit.session, [school_id])[school_id]


def set_head_teacher(unit: Unit, school_id: UUID, name: str) -> None:
    """Keep the head teacher's name on papers the same as the school's contact of that role."""
    school = unit.session.get_one(School, school_id)
    if school.head_teacher == name:
        return
    before = _facts(school)
    school.head_teacher = name
    unit.session.flush()
    _record_and_index(unit, school, before)


def pupils_with_marks(session: Session, school_year: int, today: dt.date) -> Mapping[UUID, int]:
    """By school: pupils who have marks of a school year and have not left by ``today``."""
    query = (
        select(Enrolment.school_id, func.count(Enrolment.pupil_id.distinct()))
        .join(MarkYear, MarkYear.enrolment_id == Enrolment.id)
        .where(MarkYear.school_year == school_year)
        .where(Enrolment.left_on.is_(None) | (Enrolment.left_on >= today))
        .group_by(Enrolment.school_id)
    )
    return {school_id: number for school_id, number in session.execute(query)}  # noqa: C416  rows are no pairs to mypy


def open_work(session: Session) -> Mapping[UUID, tuple[int, int]]:
    """By school: doubts of its latest register check that nobody has cleared up, and agreed actions not done."""
    query = select(RegisterCheck.school_id, func.max(RegisterCheck.run_at).label("run_at"))
    last = query.group_by(RegisterCheck.school_id).subquery()
    of_last = (RegisterDoubt.check_id == RegisterCheck.id) & (last.c.run_at == RegisterCheck.run_at)
    doubts = (
        select(RegisterDoubt.id, RegisterCheck.school_id)
        .join(RegisterCheck, RegisterCheck.id == RegisterDoubt.check_id)
        .join(last, (last.c.school_id == RegisterCheck.school_id) & of_last)
    )
    settlements = select(RegisterSettlement.doubt_id, RegisterSettlement.settlement).order_by(RegisterSettlement.id)
    settled = {doubt: what for doubt, what in session.execute(settlements)}  # noqa: C416  the latest of each holds
    doubted = Counter(school for doubt, school in session.execute(doubts) if settled.get(doubt) not in CLEARED)
    actions = select(SchoolAction.school_id).where(SchoolAction.done_on.is_(None), SchoolAction.action != "")
    agreed = Counter(session.scalars(actions))
    return {school: (doubted[school], agreed[school]) for school in {*doubted, *agreed}}


def record_closure(unit: Unit, command: RecordClosure, school_id: UUID | None) -> ClosureRow:
    """Record closed days of a school, or of every school."""
    closure = Closure(
        id=uuid6.uuid7(),
        school_id=school_id,
        first_day=command.first_day,
        last_day=command.last_day,
        kind=command.kind,
        note=command.note.strip(),
    )
    unit.session.add(closure)
    after = {"school": command.school_number, "first_day": command.first_day.isoformat(), "kind": command.kind}
    unit.record("create", "closure", closure.id, after=after | {"last_day": command.last_day.isoformat()})
    unit.touch("closure", closure.id)
    return _closure(closure)


def closures(session: Session, first: dt.date, last: dt.date) -> tuple[ClosureRow, ...]:
    """What is closed in a period, of one school or of every school."""
    found = session.scalars(
        select(Closure)
        .where(Closure.first_day <= last, Closure.last_day >= first)
        .order_by(Closure.first_day, Closure.id)
    )
    return tuple(_closure(closure) for closure in found)


def _record_and_index(unit: Unit, school: School, before: dict[str, Any] | None) -> None:
    unit.record("change" if before else "create", "school", school.id, before=before, after=_facts(school))
    unit.touch("school", school.id)
    earlier = unit.session.scalars(select(SchoolNumber.number).where(SchoolNumber.school_id == school.id))
    words = {"name": [school.name, school.name_cy], "number": [school.number, *earlier]}
    search.index_record(unit.session, "school", school.id, words)


def _by_any_number(session: Session, number: str) -> School | None:
    school = session.scalar(select(School).where(School.number == number))
    if school is not None:
        return school
    earlier = select(School).join(SchoolNumber, SchoolNumber.school_id == School.id)
    return session.scalar(earlier.where(SchoolNumber.number == number))


def _facts(school: School) -> dict[str, Any]:
    """What the audit says of a school: its number, its name, and all else that is known."""
    known = {name: getattr(school, name) for name in FIELDS}
    told = {name: str(value) for name, value in known.items() if value not in ("", None) and name not in TEXTS}
    return {"number": school.number} | {name: known[name] for name in TEXTS if known[name]} | told


def _rows() -> Select[Any]:
    columns: tuple[Any, ...] = (School, UserAccount.full_name)
    query: Select[Any] = select(*columns)
    return query.outerjoin(UserAccount, UserAccount.id == School.patch_officer_id)


def _row(school: School, officer: str | None) -> SchoolRow:
    known = {name: getattr(school, name) for name in FIELDS}
    return SchoolRow(id=school.id, number=school.number, patch_officer=officer or "", **known)


def _closure(row: Closure) -> ClosureRow:
    return ClosureRow(row.id, row.school_id, row.first_day, row.last_day, row.kind, row.note)
