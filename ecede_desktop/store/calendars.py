"""Terms as the council and the schools set them; the latest recorded of a term holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping
from uuid import UUID

import uuid6
from sqlalchemy import select
from sqlalchemy.orm import Session

from ecede_desktop.law.calendar import Term
from ecede_desktop.records.calendars import RecordTerm, TermRow
from ecede_desktop.records.schools import ClosureRow
from ecede_desktop.store.tables import Closure, School, TermDates
from ecede_desktop.store.unit import Unit

Terms = Mapping[tuple[int, str], TermRow]
"""By school year and name."""


def terms(session: Session, school_ids: Collection[UUID]) -> tuple[Terms, Mapping[UUID, Terms]]:
    """The council's terms, and the own terms of each school that has any."""
    query = select(TermDates).where(TermDates.school_id.is_(None) | TermDates.school_id.in_(set(school_ids)))
    council: dict[tuple[int, str], TermRow] = {}
    own: dict[UUID, dict[tuple[int, str], TermRow]] = {}
    for row in session.scalars(query.order_by(TermDates.id)):
        of = council if row.school_id is None else own.setdefault(row.school_id, {})
        of[row.school_year, row.name] = _term(row)
    return council, own


def add_term(unit: Unit, command: RecordTerm, school_id: UUID | None) -> TermRow:
    """Set a term; what was set before stays beneath it."""
    row = TermDates(
        id=uuid6.uuid7(), school_id=school_id, school_year=command.school_year, name=command.name,
        first_day=command.first_day, last_day=command.last_day, half_term_first=command.half_term_first,
        half_term_last=command.half_term_last, evidence=command.evidence, source=command.source,
        recorded_at=unit.clock.now(), user_id=unit.user.id,
    )  # fmt: skip
    unit.session.add(row)
    unit.session.flush()
    days: dict[str, dt.date | None] = {"first": command.first_day, "last": command.last_day}
    days |= {"half_term_first": command.half_term_first, "half_term_last": command.half_term_last}
    after: dict[str, object] = {"school": command.school_number or "", "year": row.school_year, "term": row.name}
    after |= {name: str(day) for name, day in days.items() if day is not None}
    unit.record("create", "calendar", row.id, after=after | {"evidence": row.evidence, "source": row.source})
    unit.touch("calendar", row.id)
    return _term(row)


def closures(
    session: Session, school_ids: Collection[UUID], first: dt.date, last: dt.date
) -> tuple[tuple[ClosureRow, ...], Mapping[UUID, tuple[ClosureRow, ...]]]:
    """What is closed in a period everywhere, and at each of some schools."""
    query = (
        select(Closure)
        .where(Closure.first_day <= last, Closure.last_day >= first)
        .where(Closure.school_id.is_(None) | Closure.school_id.in_(set(school_ids)))
        .order_by(Closure.first_day, Closure.id)
    )
    everywhere: list[ClosureRow] = []
    own: dict[UUID, list[ClosureRow]] = {}
    for row in session.scalars(query):
        made = ClosureRow(row.id, row.school_id, row.first_day, row.last_day, row.kind, row.note)
        (everywhere if row.school_id is None else own.setdefault(row.school_id, [])).append(made)
    return tuple(everywhere), {school: tuple(rows) for school, rows in own.items()}


def closed_days_by_school(
    session: Session, numbers: Collection[str], first: dt.date, last: dt.date
) -> Mapping[str, frozenset[dt.date]]:
    """The closed days of a period at each of some schools, by school number."""
    query = (
        select(School.number, Closure.first_day, Closure.last_day)
        .select_from(Closure)
        .outerjoin(School, School.id == Closure.school_id)
        .where(Closure.first_day <= last, Closure.last_day >= first)
        .where(Closure.school_id.is_(None) | School.number.in_(set(numbers)))
    )
    found: dict[str | None, set[dt.date]] = {}
    for number, begin, end in session.execute(query):
        ordinals = range(max(begin, first).toordinal(), min(end, last).toordinal() + 1)
        found.setdefault(number, set()).update(map(dt.date.fromordinal, ordinals))
    everywhere = found.get(None, set())
    return {number: frozenset(everywhere | found.get(number, set())) for number in numbers}


def _term(row: TermDates) -> TermRow:
    term = Term(
        row.school_year, row.name, row.first_day, row.last_day, row.half_term_first, row.half_term_last, row.evidence
    )
    return TermRow(term, "council" if row.school_id is None else "school", row.source, row.id)
