"""Schools and the days on which they are closed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.records.schools import ClosureRow, RecordClosure, RecordSchool, SchoolRow
from ecede_desktop.store import search
from ecede_desktop.store.tables import Closure, School
from ecede_desktop.store.unit import Unit


def list_schools(session: Session) -> tuple[SchoolRow, ...]:
    """Every school, by name."""
    return tuple(_row(school) for school in session.scalars(select(School).order_by(School.name, School.number)))


def by_number(session: Session, numbers: Collection[str]) -> Mapping[str, SchoolRow]:
    """The schools that have these numbers."""
    found = session.scalars(select(School).where(School.number.in_(numbers)))
    return {school.number: _row(school) for school in found}


def record_school(unit: Unit, command: RecordSchool, *, school_id: UUID | None = None) -> SchoolRow:
    """Add a school (with a chosen id), or correct what is known; an empty field leaves what is there."""
    school = unit.session.scalar(select(School).where(School.number == command.number))
    if school is None:
        school = School(
            id=school_id or uuid6.uuid7(), number=command.number, name="", name_cy="", phase="", head_teacher=""
        )
        unit.session.add(school)
        before = None
    else:
        before = _facts(school)
    school.name = command.name or school.name or command.number
    school.name_cy = command.name_cy or school.name_cy
    school.phase = command.phase or school.phase
    school.head_teacher = command.head_teacher or school.head_teacher
    unit.session.flush()
    unit.record("change" if before else "create", "school", school.id, before=before, after=_facts(school))
    unit.touch("school", school.id)
    words = {"name": [school.name, school.name_cy], "number": [school.number]}
    search.index_record(unit.session, "school", school.id, words)
    return _row(school)


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


def _facts(school: School) -> dict[str, str]:
    return {
        "number": school.number,
        "name": school.name,
        "name_cy": school.name_cy,
        "phase": school.phase,
        "head_teacher": school.head_teacher,
    }


def _row(school: School) -> SchoolRow:
    return SchoolRow(school.id, school.number, school.name, school.name_cy, school.phase, school.head_teacher)


def _closure(row: Closure) -> ClosureRow:
    return ClosureRow(row.id, row.school_id, row.first_day, row.last_day, row.kind, row.note)
