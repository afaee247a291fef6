"""Initiatives with schools, and attendance before and after beside comparable schools: counts, never a proof."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law import measures
from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.measures import Counts
from ecede_desktop.law.targets import points
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.schools import SchoolRow
from ecede_desktop.records.targets import (
    EffectLine,
    EndInitiative,
    InitiativeEffect,
    InitiativeRow,
    RecordInitiative,
)
from ecede_desktop.services.calendars import council_calendar
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.school_figures import Days, counts_by_school
from ecede_desktop.services.schools import known_school
from ecede_desktop.store import initiatives, schools

KINDS = ("campaign", "response_team", "reward_scheme", "other")
_DAY = dt.timedelta(days=1)
_LONGEST = 800
"""Calendar days that a window may reach back."""


def record_initiative(desk: Desk, command: RecordInitiative) -> Outcome[InitiativeRow]:
    """Start work with some schools.

    Raises:
        Refused: it has no name, no school, or days that cannot be; or a school is not known.
    """
    name = command.name.strip()
    if not name:
        raise Refused("initiative_name", "Give the initiative a name.", field="name")
    if command.kind not in KINDS:
        text = f"“{command.kind}” is not a kind of initiative; use one of {', '.join(KINDS)}."
        raise Refused("initiative_kind", text, field="kind", kind=command.kind)
    if not command.school_numbers:
        raise Refused("initiative_schools", "Choose at least one school.", field="schools")
    if command.last_day is not None and command.last_day < command.first_day:
        text = f"It cannot end on {command.last_day}, before it begins on {command.first_day}."
        raise Refused("initiative_days", text, field="last_day")
    with desk.writing() as unit:
        rows = {row.id: row for row in (known_school(unit.session, desk, one) for one in command.school_numbers)}
        numbers = tuple(row.number for row in rows.values())
        asked = replace(command, name=name, note=command.note.strip(), school_numbers=numbers)
        row = initiatives.add(unit, asked, tuple(rows))
        return Outcome(unit.commit(), row)


def end_initiative(desk: Desk, command: EndInitiative) -> Outcome[InitiativeRow]:
    """The work is over.

    Raises:
        NoSuchInitiative: there is none.
        Refused: it would end before it began.
    """
    with desk.writing() as unit:
        before = initiatives.get(unit.session, command.initiative_id)
        if command.last_day < before.first_day:
            text = f"It cannot end on {command.last_day}, before it began on {before.first_day}."
            raise Refused("initiative_days", text, field="last_day")
        row = initiatives.end(unit, command.initiative_id, command.last_day, command.note.strip())
        return Outcome(unit.commit(), row)


def list_initiatives(desk: Desk, school_number: str | None = None) -> tuple[InitiativeRow, ...]:
    """Initiatives, the latest begun first; only those of one school if asked.

    Raises:
        Refused: the school is not known.
    """
    with desk.reading() as session:
        school = known_school(session, desk, school_number) if school_number else None
        return initiatives.list_initiatives(session, school_id=school.id if school else None)


def effect(desk: Desk, initiative_id: UUID) -> InitiativeEffect:
    """Attendance in windows of as many school days before and after the first day, with those of comparable schools.

    Raises:
        NoSuchInitiative: there is none.
    """
    today = desk.clock.today()
    with desk.reading() as session:
        row = initiatives.get(session, initiative_id)
        calendar = council_calendar(session, desk.pack)
        days, before, after = _windows(calendar, row, today)
        all_schools = schools.list_schools(session)
        inside = [school for school in all_schools if school.number in dict(row.schools)]
        if before is None or after is None:
            return InitiativeEffect(row, 0, None, None, None, None, (), None, None)
    counted = counts_by_school(desk, [before, after], once=True)
    outside, alone = _comparable(inside, all_schools, counted)
    return InitiativeEffect(
        initiative=row,
        school_days=days,
        before_first=before[0],
        before_last=before[1],
        after_first=after[0],
        after_last=after[1],
        lines=tuple(_line(school.name, school.number, [school], counted) for school in inside),
        together=_line("", "together", inside, counted),
        comparable=_line("", "comparable", outside, counted) if outside else None,
        alone=alone,
    )


def _windows(calendar: SchoolCalendar, row: InitiativeRow, today: dt.date) -> tuple[int, Days | None, Days | None]:
    """How many school days, and the two windows of that length that meet at the first day."""
    last = min(row.last_day or today, today)
    days = [day for day in _days(row.first_day, last) if _is_school_day(calendar, day)]
    if not days:
        return 0, None, None
    first, left = row.first_day, len(days)
    while left and (row.first_day - first).days < _LONGEST:
        first -= _DAY
        left -= _is_school_day(calendar, first)
    if left:
        return 0, None, None
    return len(days), (first, row.first_day - _DAY), (days[0], days[-1])


def _days(first: dt.date, last: dt.date) -> Iterable[dt.date]:
    return (first + number * _DAY for number in range((last - first).days + 1))


def _is_school_day(calendar: SchoolCalendar, day: dt.date) -> bool:
    """By the council's calendar; in a year whose terms are not known each weekday counts."""
    return calendar.is_school_day(day) if calendar.knows(day) else day.weekday() < 5


def _comparable(
    inside: Sequence[SchoolRow], every: Sequence[SchoolRow], counted: Mapping[str, tuple[Counts, ...]]
) -> tuple[list[SchoolRow], tuple[str, ...]]:
    """Schools with marks of the same phase and medium as one in it, and those in it that have none such."""
    numbers = {school.number for school in inside}
    like = {(school.phase, school.language_medium) for school in inside if school.phase}
    outside = [
        school
        for school in every
        if school.number not in numbers
        and (school.phase, school.language_medium) in like
        and all(window.possible for window in counted.get(school.number, (Counts(),)))
    ]
    found = {(school.phase, school.language_medium) for school in outside}
    alone = tuple(school.name for school in inside if (school.phase, school.language_medium) not in found)
    return outside, alone


def _line(label: str, number: str, rows: Sequence[SchoolRow], counted: Mapping[str, tuple[Counts, ...]]) -> EffectLine:
    none = (Counts(), Counts())
    before = sum((counted.get(row.number, none)[0] for row in rows), Counts())
    after = sum((counted.get(row.number, none)[1] for row in rows), Counts())
    then, now = measures.share(before), measures.share(after)
    change = points(now, then) if then is not None and now is not None else None
    figures = (measures.attendance(before), measures.attendance(after))
    return EffectLine(label, number, len(rows), before, after, *figures, change)
