"""Reads a school's register with everything that the register rules look at beside the marks."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

import numpy as np

from ecede_desktop.analysis import summaries
from ecede_desktop.analysis.doubt_register import Numbers, Register
from ecede_desktop.analysis.marks import as_marks, count_codes, window
from ecede_desktop.analysis.school_days import closed_places
from ecede_desktop.analysis.summaries import Year
from ecede_desktop.law.calendar import school_year_of
from ecede_desktop.law.codes import CodeBook
from ecede_desktop.law.register_rules import RegisterRule
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, last_day_of
from ecede_desktop.records.register_checks import ChangedCode, MarkNote, RegisterSpell
from ecede_desktop.records.schools import ClosureRow, SchoolRow
from ecede_desktop.services import code_sets
from ecede_desktop.services.attendance import year_group_in
from ecede_desktop.services.attendance_years import on_roll
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import calendars, register_facts, registers
from ecede_desktop.store.registers import MarkRow, Which
from ecede_desktop.store.unit import Reading

COMPARING = frozenset({"code_use", "c_above_median"})
"""Rules that look at the other schools of the phase."""
_DAY = dt.timedelta(days=1)


def read_registers(
    session: Reading, desk: Desk, school: SchoolRow, days: tuple[dt.date, dt.date], rules: Sequence[RegisterRule]
) -> list[Register]:
    """The register of each school year of a period; a year without any mark is left out."""
    first, last = days
    years = range(school_year_of(first), school_year_of(last) + 1)
    which = Which([school.id])
    rows: dict[int, list[MarkRow]] = {}
    for row in registers.mark_rows(session, years, which):
        rows.setdefault(row.school_year, []).append(row)
    if not rows:
        return []
    spells = {row.id: row for row in register_facts.spells_of(session, school.id)}
    begun = registers.begun_before(session, min(rows), which)
    cohorts = {rule.words["cohort"] for rule in rules if "cohort" in rule.words}
    members = register_facts.memberships(session, school.id, cohorts)
    contacts = register_facts.contacts_of(session, school.id)
    book, counting = code_sets.book(session), code_sets.book(session, desk.pack)
    calendar = calendar_of(session, desk.pack, school.id)
    compares = bool(school.phase) and any(rule.key in COMPARING for rule in rules)
    found = []
    for school_year, marked in sorted(rows.items()):
        begin, end = max(first, first_day_of(school_year)), min(last, last_day_of(school_year))
        closed = _closed(session, school, first_day_of(school_year), last_day_of(school_year))
        year, people = _year(book, school_year, marked, spells, begun, closed)
        places = {person.enrolment_id for person in people}
        found.append(
            Register(
                year=year,
                spells=people,
                first_day=begin,
                last_day=end,
                today=desk.clock.today(),
                calendar=calendar,
                closed=closed,
                counting=counting.for_year(year.codes.id, school_year),
                notes=_of(register_facts.notes_of(session, school.id, begin, end), places),
                changes=_of_changes(register_facts.changes_of(session, school.id, begin, end), places),
                elsewhere=register_facts.elsewhere(session, _asked_about(year, people), school.id, school_year),
                cohorts=members,
                contacts=contacts,
                peers=_peers(session, school, school_year, (begin, end)) if compares else (),
            )
        )
        begun |= {row.enrolment_id for row in marked}
    return found


def _year(
    book: CodeBook,
    school_year: int,
    marked: Sequence[MarkRow],
    spells: Mapping[UUID, Any],
    begun: set[UUID],
    closed: Collection[dt.date],
) -> tuple[Year, tuple[RegisterSpell, ...]]:
    """The rows of a year, and an empty one for each pupil who was admitted in it and never marked.

    All are read with the code set that most of them have: a school marks with one set at a time.
    """
    code_set = Counter(row.code_set for row in marked).most_common(1)[0][0]
    ids = [row.enrolment_id for row in marked]
    held = set(ids)
    unmarked = [
        spell.id
        for spell in spells.values()
        if spell.id not in held and spell.admitted_on and school_year_of(spell.admitted_on) == school_year
    ]
    people = tuple(_spell(spells[spell], school_year) for spell in (*ids, *unmarked))
    spans = [on_roll(school_year, p.admitted_on, p.left_on, p.enrolment_id in begun) for p in people]
    year = summaries.year_of_marks(
        school_year,
        book.get(code_set),
        b"".join([*(row.marks for row in marked), bytes(MARKS_LENGTH * len(unmarked))]),
        [0] * len(people),
        [begin for begin, _ in spans],
        [end for _, end in spans],
        closed=[closed_places(school_year, closed)],
    )
    return year, people


def _spell(row: Any, school_year: int) -> RegisterSpell:
    return RegisterSpell(
        enrolment_id=row.id, pupil_id=row.pupil_id,
        year_group=year_group_in(school_year, row), reg_group=row.reg_group,
        status=row.status, admitted_on=row.admitted_on, left_on=row.left_on, born=row.date_of_birth,
    )  # fmt: skip


def _asked_about(year: Year, people: Sequence[RegisterSpell]) -> list[UUID]:
    """Pupils whose other schools matter: those marked D, and those who left."""
    dual = (year.marks == ord("D")).any(axis=1)
    return [
        person.pupil_id for row, person in enumerate(people) if dual[row] or person.left_on is not None
    ]  # fmt: skip


def _closed(session: Reading, school: SchoolRow, first: dt.date, last: dt.date) -> dict[dt.date, str]:
    everywhere, own = calendars.closures(session, [school.id], first, last)
    return dict(_days((*everywhere, *own.get(school.id, ()))))


def _days(closures: Iterable[ClosureRow]) -> Iterable[tuple[dt.date, str]]:
    for row in closures:
        for number in range((row.last_day - row.first_day).days + 1):
            yield row.first_day + number * _DAY, row.kind


def _of(notes: Sequence[MarkNote], spells: set[UUID]) -> tuple[MarkNote, ...]:
    return tuple(note for note in notes if note.enrolment_id in spells)


def _of_changes(changes: Sequence[ChangedCode], spells: set[UUID]) -> tuple[ChangedCode, ...]:
    return tuple(change for change in changes if change.enrolment_id in spells)


def _peers(
    session: Reading, school: SchoolRow, school_year: int, days: tuple[dt.date, dt.date]
) -> tuple[Numbers, ...]:  # fmt: skip
    """How often each letter stands in the period at each other school of the phase."""
    places = window(school_year, *days)
    found = register_facts.peers_of(session, school.id, school.phase, school_year)
    return tuple(count_codes(np.ascontiguousarray(as_marks(rows)[:, places])) for rows in found.values())
