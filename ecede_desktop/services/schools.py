"""Schools, the days they are closed, and when a pupil's spell at one began and ended."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.cells import Wrong, read_school
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.pupils import EnrolmentRow, RecordEnrolment
from ecede_desktop.records.schools import ClosureRow, RecordClosure, RecordSchool, SchoolRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import enrolments, schools

PHASES = ("", "nursery", "primary", "secondary", "all-through", "special", "pru")
CLOSURES = ("holiday", "inset", "closure", "bank_holiday", "occasional")
STATUSES = ("C", "M", "S", "G")
_LONGEST = dt.timedelta(days=366)


def record_school(desk: Desk, command: RecordSchool) -> Outcome[SchoolRow]:
    """Add a school, or correct what is known of it; an empty field leaves what is there.

    Raises:
        Refused: the number or the phase is not one.
    """
    if command.phase not in PHASES:
        text = f"“{command.phase}” is not a phase of school; use one of {', '.join(PHASES[1:])}."
        raise Refused("school_phase", text, phase=command.phase)
    asked = replace(command, number=full_number(desk, command.number))
    with desk.writing() as unit:
        row = schools.record_school(unit, asked)
        return Outcome(unit.commit(), row)


def list_schools(desk: Desk) -> tuple[SchoolRow, ...]:
    """Every school, by name."""
    with desk.reading() as session:
        return schools.list_schools(session)


def record_closure(desk: Desk, command: RecordClosure) -> Outcome[ClosureRow]:
    """Record days on which a school, or every school, is closed to pupils.

    Raises:
        Refused: the kind, the days or the school cannot be.
    """
    if command.kind not in CLOSURES:
        raise Refused("closure_kind", f"“{command.kind}” is not a kind of closure; use one of {', '.join(CLOSURES)}.")
    if not dt.timedelta(0) <= command.last_day - command.first_day <= _LONGEST:
        text = (
            f"A closure from {command.first_day} to {command.last_day} cannot be: the last day is the first or later."
        )
        raise Refused("closure_days", text)
    number = None if command.school_number is None else full_number(desk, command.school_number)
    with desk.writing() as unit:
        school = schools.by_number(unit.session, [number]).get(number) if number else None
        if number and school is None:
            text = f"There is no school {number} yet: add it under Schools, or import its register first."
            raise Refused("no_such_school", text, number=number)
        row = schools.record_closure(unit, replace(command, school_number=number), school.id if school else None)
        return Outcome(unit.commit(), row)


def list_closures(desk: Desk, school_number: str | None = None) -> tuple[ClosureRow, ...]:
    """Closed days: all of them, or those that hold for one school."""
    with desk.reading() as session:
        found = schools.closures(session, dt.date.min, dt.date.max)
        if school_number is None:
            return found
        number = full_number(desk, school_number)
        school = schools.by_number(session, [number]).get(number)
        return tuple(row for row in found if row.school_id is None or (school and row.school_id == school.id))


def record_enrolment(desk: Desk, command: RecordEnrolment) -> Outcome[EnrolmentRow]:
    """Say when a pupil's spell at a school began and ended, and what kind of registration it is.

    Raises:
        Refused: the days or the status cannot be.
    """
    if command.admitted_on and command.left_on and command.left_on < command.admitted_on:
        text = f"Nobody leaves on {command.left_on} who is admitted on {command.admitted_on}; correct one of the days."
        raise Refused("enrolment_days", text)
    if command.status and command.status not in STATUSES:
        text = "A registration is C (only one), M (main), S (second) or G (guest)."
        raise Refused("enrolment_status", text, status=command.status)
    with desk.writing() as unit:
        days = (command.admitted_on, command.left_on)
        row = enrolments.record_days(unit, command.enrolment_id, *days, command.status)
        return Outcome(unit.commit(), row)


def full_number(desk: Desk, text: str) -> str:
    """The seven digits of a school from any form in which its number is written.

    Raises:
        Refused: it is not a school number.
    """
    number = read_school(text, desk.pack.authority)
    if isinstance(number, Wrong):
        told = f"“{text}” is not a school number: give seven digits, authority and school, like 6742999."
        raise Refused("school_number", told, number=text)
    return number
