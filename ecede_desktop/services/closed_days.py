"""Closed days seen in the marks: proposed to a person, who accepts them as a closure or does not."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from decimal import Decimal

from ecede_desktop.analysis.school_days import SessionTally
from ecede_desktop.law.calendar import SchoolCalendar, bank_holiday
from ecede_desktop.law.measures import percentage
from ecede_desktop.law.policy_schools import ClosedDay, school_policy
from ecede_desktop.records.calendars import ProposedClosure
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.marks import first_day_of
from ecede_desktop.records.schools import ClosureRow, RecordClosure, SchoolRow
from ecede_desktop.services import schools as school_service
from ecede_desktop.services.calendars import calendars_of, session_tallies
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import known_school
from ecede_desktop.store import schools

_DAY = dt.timedelta(days=1)
Found = tuple[dt.date, str, int, int]
"""(day, kind, closed, marked)."""


def proposed_closures(desk: Desk, school_year: int, school_number: str | None = None) -> tuple[ProposedClosure, ...]:
    """Days in term that are not known to be closed and whose marks say they were, of one school or of all.

    Raises:
        Refused: the school is not known.
    """
    rule = school_policy(desk.pack).closed_day
    with desk.reading() as session:
        rows = [known_school(session, desk, school_number)] if school_number else schools.list_schools(session)
        calendars = calendars_of(session, desk.pack, [row.id for row in rows])
        found: list[ProposedClosure] = []
        tallies = session_tallies(session, desk.pack, [row.number for row in rows], school_year)
        for row in rows:
            counted = tallies.get(row.number)
            if counted is not None:
                found += _runs(row, list(_closed(school_year, counted, calendars[row.id], rule)), calendars[row.id])
    return tuple(sorted(found, key=lambda proposal: (proposal.school_name, proposal.first_day)))


def accept_closure(desk: Desk, proposal: ProposedClosure, kind: str) -> Outcome[ClosureRow]:
    """A person says that the school was closed on the days proposed; the note keeps what the marks said.

    Raises:
        Refused: the kind or the days cannot be.
    """
    note = f"Seen in marks: {proposal.closed} of {proposal.marked} ({proposal.percent} %) say closed."
    days = (proposal.first_day, proposal.last_day)
    return school_service.record_closure(desk, RecordClosure(*days, kind, proposal.school_number, note))


def _closed(school_year: int, counted: SessionTally, calendar: SchoolCalendar, rule: ClosedDay) -> Iterator[Found]:
    for number in range(len(counted.marked) // 2):
        day = first_day_of(school_year) + number * _DAY
        places = slice(2 * number, 2 * number + 2)
        marked, shut = sum(counted.marked[places]), sum(counted.shut[places])
        forced = sum(counted.forced[places])
        if not marked or not _in_question(day, calendar):
            continue
        if rule.says_closed(shut + forced, marked):
            yield day, "closure" if forced > shut else "occasional", shut + forced, marked


def _in_question(day: dt.date, calendar: SchoolCalendar) -> bool:
    """A weekday that nothing says was no school day: in term, or in a year whose terms are not known."""
    if day in calendar.closed or day.weekday() >= 5 or bank_holiday(day):
        return False
    return not calendar.knows(day) or calendar.is_school_day(day)


def _runs(school: SchoolRow, days: Sequence[Found], calendar: SchoolCalendar) -> Iterator[ProposedClosure]:
    """Days of one kind that follow each other, a weekend or a holiday between them or not, are one closure."""
    run: list[Found] = []
    for found in days:
        if run and (found[1] != run[-1][1] or _school_day_between(run[-1][0], found[0], calendar)):
            yield _proposal(school, run)
            run = []
        run.append(found)
    if run:
        yield _proposal(school, run)


def _school_day_between(first: dt.date, last: dt.date, calendar: SchoolCalendar) -> bool:
    between = (first + number * _DAY for number in range(1, (last - first).days))
    return any(_in_question(day, calendar) for day in between)


def _proposal(school: SchoolRow, run: Sequence[Found]) -> ProposedClosure:
    closed, marked = sum(found[2] for found in run), sum(found[3] for found in run)
    percent = percentage(closed, marked) or Decimal(0)
    return ProposedClosure(school.number, school.name, run[0][0], run[-1][0], run[0][1], closed, marked, percent)
