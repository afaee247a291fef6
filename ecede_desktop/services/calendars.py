"""The calendar that holds for a school: its own terms before the council's before the pack's, less its closed days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from uuid import UUID

from ecede_desktop.analysis.school_days import SessionTally, tally
from ecede_desktop.errors import Refused
from ecede_desktop.law.calendar import SATURDAY, SchoolCalendar, Term, bank_holiday, school_year_of
from ecede_desktop.law.policy import TERMS, PolicyPack
from ecede_desktop.law.policy_schools import school_policy
from ecede_desktop.records.calendars import CalendarDay, CalendarView, RecordTerm, TermRow
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.marks import first_day_of, last_day_of
from ecede_desktop.records.schools import ClosureRow, SchoolRow
from ecede_desktop.services import code_sets
from ecede_desktop.services.closed_places import closed_by_school
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import known_school
from ecede_desktop.store import calendars, registers
from ecede_desktop.store.calendars import Terms
from ecede_desktop.store.unit import Reading, Unit

_DAY = dt.timedelta(days=1)


def calendar_of(session: Reading, pack: PolicyPack, school_id: UUID | None) -> SchoolCalendar:
    """The calendar of a school; without one, that of the council."""
    if school_id is None:
        return council_calendar(session, pack)
    return calendars_of(session, pack, [school_id])[school_id]


def calendars_of(session: Reading, pack: PolicyPack, school_ids: Collection[UUID]) -> Mapping[UUID, SchoolCalendar]:
    """The calendars of many schools, read at once."""
    council, own = calendars.terms(session, school_ids)
    everywhere, closed = calendars.closures(session, school_ids, dt.date.min, dt.date.max)
    return {
        school_id: SchoolCalendar(
            _plain(_effective(pack, council, own.get(school_id, {}))),
            closed_days((*everywhere, *closed.get(school_id, ()))),
        )
        for school_id in school_ids
    }


def council_calendar(session: Reading, pack: PolicyPack) -> SchoolCalendar:
    """The council's terms before the pack's, less what is closed everywhere."""
    council, _ = calendars.terms(session, [])
    everywhere, _ = calendars.closures(session, [], dt.date.min, dt.date.max)
    return SchoolCalendar(_plain(_effective(pack, council, {})), closed_days(everywhere))


def terms_of(session: Reading, pack: PolicyPack, school_id: UUID | None) -> tuple[TermRow, ...]:
    """The terms that hold, each with whose it is and how sure we are of it."""
    council, own = calendars.terms(session, [school_id] if school_id else [])
    return _effective(pack, council, own.get(school_id, {}) if school_id else {})


def list_terms(desk: Desk, school_number: str | None = None, school_year: int | None = None) -> tuple[TermRow, ...]:
    """The terms that hold for a school, or for the council.

    Raises:
        Refused: the school is not known.
    """
    with desk.reading() as session:
        school = known_school(session, desk, school_number) if school_number else None
        rows = terms_of(session, desk.pack, school.id if school else None)
    return tuple(row for row in rows if school_year in (None, row.term.school_year))


def record_term(desk: Desk, command: RecordTerm) -> Outcome[TermRow]:
    """Set a term of a school or of the council; what was set before stays beneath it.

    Raises:
        Refused: the days cannot be a term, or the school is not known.
    """
    with desk.writing() as unit:
        row = write_term(desk, unit, command)
        return Outcome(unit.commit(), row)


def write_term(desk: Desk, unit: Unit, command: RecordTerm) -> TermRow:
    """Set a term within a transaction.

    Raises:
        Refused: the days cannot be a term, or the school is not known.
    """
    check_term(command)
    school: SchoolRow | None = None
    if command.school_number is not None:
        school = known_school(unit.session, desk, command.school_number)
        command = replace(command, school_number=school.number)
    row = calendars.add_term(unit, command, school.id if school else None)
    _refuse_overlap(terms_of(unit.session, desk.pack, school.id if school else None), command.school_year)
    return row


def check_term(command: RecordTerm) -> None:
    """Whether days can be a term at all.

    Raises:
        Refused: they cannot.
    """
    if command.name not in TERMS:
        text = f"“{command.name}” is not a term; use one of {', '.join(TERMS)}."
        raise Refused("term_name", text, field="name", name=command.name)
    if (command.half_term_first is None) != (command.half_term_last is None):
        text = "A half-term needs its first and its last day, or neither."
        raise Refused("term_half", text, field="half_term_first")
    days = [command.first_day, command.half_term_first, command.half_term_last, command.last_day]
    given = [day for day in days if day is not None]
    if given != sorted(given):
        text = f"The {command.name} term must run from its first day over the half-term to its last day."
        raise Refused("term_days", text, field="first_day", name=command.name)
    if {school_year_of(day) for day in given} != {command.school_year}:
        year = f"{command.school_year}/{(command.school_year + 1) % 100:02}"
        text = (
            f"The {command.name} term of {year} must lie between 1 September {command.school_year} and 31 August after."
        )
        raise Refused("term_year", text, field="first_day", name=command.name, year=year)


def view_calendar(desk: Desk, school_number: str, school_year: int) -> CalendarView:
    """A school year of a school: every day by the calendar, beside what the marks say of it.

    Raises:
        Refused: the school is not known.
    """
    with desk.reading() as session:
        school = known_school(session, desk, school_number)
        rows = terms_of(session, desk.pack, school.id)
        first, last = first_day_of(school_year), last_day_of(school_year)
        everywhere, own = calendars.closures(session, [school.id], first, last)
        counted = session_tally(session, desk.pack, school.number, school_year)
    closures = (*everywhere, *own.get(school.id, ()))
    calendar = SchoolCalendar(_plain(rows), closed_days(closures))
    days = tuple(_days(school_year, calendar, closures, counted))
    marked = [day.date for day in days if day.marked]
    known = bool(marked) and calendar.knows(marked[-1])
    expected = [d for d in days if marked and d.kind == "school" and d.date <= marked[-1]]
    return CalendarView(
        school_year=school_year,
        terms=tuple(row for row in rows if row.term.school_year == school_year),
        closures=tuple(sorted(closures, key=lambda row: row.first_day)),
        days=days,
        sessions_held=sum(counted.held) if counted else 0,
        sessions_expected=len(expected) * 2 if known else None,
        first_marked=marked[0] if marked else None,
        last_marked=marked[-1] if marked else None,
    )


def session_tally(session: Reading, pack: PolicyPack, number: str, school_year: int) -> SessionTally | None:
    """What all marks of a school say of each session of a year; None where there is no mark."""
    return session_tallies(session, pack, [number], school_year).get(number)


def session_tallies(
    session: Reading, pack: PolicyPack, numbers: Collection[str], school_year: int
) -> Mapping[str, SessionTally]:
    """The same of many schools, read at once; those without a mark are left out."""
    codes = code_sets.book(session).on(first_day_of(school_year))
    if codes is None:
        return {}
    rule = school_policy(pack).closed_day
    found = registers.marks_by_school(session, [school_year], numbers)
    closed = closed_by_school(session, [school_year], numbers)
    return {at[0]: tally(rows, codes, rule.planned, rule.forced, closed[at]) for at, rows in found.items() if rows}


def sessions_held(desk: Desk, school_number: str, first: dt.date, last: dt.date) -> int:
    """How many sessions a school held in a period, counted from its marks: never taken from 380.

    Raises:
        Refused: the school is not known.
    """
    with desk.reading() as session:
        number = known_school(session, desk, school_number).number
        found = 0
        for year in range(school_year_of(first), school_year_of(last) + 1):
            counted = session_tally(session, desk.pack, number, year)
            begin = max((first - first_day_of(year)).days * 2, 0)
            end = (min(last, last_day_of(year)) - first_day_of(year)).days * 2 + 2
            found += sum(counted.held[begin:end]) if counted else 0
    return found


def closed_days(closures: Iterable[ClosureRow]) -> frozenset[dt.date]:
    """Every day of some closures."""
    return frozenset(
        row.first_day + number * _DAY for row in closures for number in range((row.last_day - row.first_day).days + 1)
    )


def _effective(pack: PolicyPack, council: Terms, own: Terms) -> tuple[TermRow, ...]:
    shipped = {(term.school_year, term.name): TermRow(term, "pack") for term in pack.terms}
    rows = {**shipped, **council, **own}
    return tuple(sorted(rows.values(), key=lambda row: (row.term.first_day, row.term.name)))


def _plain(rows: Sequence[TermRow]) -> tuple[Term, ...]:
    return tuple(row.term for row in rows)


def _refuse_overlap(rows: Sequence[TermRow], school_year: int) -> None:
    near = [row for row in rows if abs(row.term.school_year - school_year) <= 1]
    for one, after in pairwise(near):
        wrong_order = TERMS.index(after.term.name) < TERMS.index(one.term.name)
        same_year = one.term.school_year == after.term.school_year
        if after.term.first_day <= one.term.last_day or (same_year and wrong_order):
            text = (
                f"The {after.term.name} term from {after.term.first_day} would begin before the {one.term.name} term "
                f"ends on {one.term.last_day}; set that term first, or correct the days."
            )
            raise Refused("term_overlap", text, field="first_day", name=after.term.name, other=one.term.name)


def _days(
    school_year: int, calendar: SchoolCalendar, closures: Sequence[ClosureRow], counted: SessionTally | None
) -> Iterable[CalendarDay]:
    held = counted.held if counted else ()
    sessions = [at for at, is_held in enumerate(held) if is_held]
    spanned = range(sessions[0] // 2, sessions[-1] // 2 + 1) if sessions else range(0)
    days = (last_day_of(school_year) - first_day_of(school_year)).days + 1
    for number in range(days):
        day = first_day_of(school_year) + number * _DAY
        kind, note = kind_of(day, calendar, closures)
        marked = sum(held[2 * number : 2 * number + 2])
        required = sum(counted.required[2 * number : 2 * number + 2]) if counted else 0
        yield CalendarDay(day, kind, note, marked, _disagreement(kind, marked, required, number in spanned))


def _disagreement(kind: str, marked: int, required: int, spanned: bool) -> str:
    if kind not in ("school", "unknown") and required:
        return "marked_but_closed"
    if kind == "school" and spanned and not marked:
        return "held_without_marks"
    return ""


def kind_of(day: dt.date, calendar: SchoolCalendar, closures: Sequence[ClosureRow]) -> tuple[str, str]:
    """What a day is by the calendar, and the name or note that goes with it."""
    if day.weekday() >= SATURDAY:
        return "weekend", ""
    if name := bank_holiday(day):
        return "bank_holiday", name
    for row in closures:
        if row.first_day <= day <= row.last_day:
            return row.kind, row.note
    if not calendar.knows(day):
        return "unknown", ""
    return ("school" if calendar.is_school_day(day) else "holiday"), ""
