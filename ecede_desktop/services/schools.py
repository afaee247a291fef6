"""Schools: add and correct them, who speaks for them, their policies; when a pupil's spell at one began and ended."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from ecede_desktop.errors import Refused
from ecede_desktop.exchange.cells import Wrong, read_school
from ecede_desktop.records.changes import Outcome
from ecede_desktop.records.pupils import EnrolmentRow, RecordEnrolment
from ecede_desktop.records.schools import ClosureRow, RecordClosure, RecordSchool, RenumberSchool, SchoolRow
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import allocation, enrolments, schools, users
from ecede_desktop.store.unit import Reading, Unit

PHASES = ("", "nursery", "primary", "secondary", "all-through", "special", "pru")
MEDIA = ("", "welsh", "english", "dual")
CLOSURES = ("holiday", "inset", "closure", "bank_holiday", "occasional")
STATUSES = ("C", "M", "S", "G")
CLEARABLE = (*schools.TEXTS[1:], *schools.TIMES, *schools.DAYS, *schools.LINKS)
"""What may be emptied: everything but a school's name."""
_LONGEST = dt.timedelta(days=366)


def record_school(desk: Desk, command: RecordSchool) -> Outcome[SchoolRow]:
    """Add a school, or correct what is known of it; an empty field leaves what is there.

    Raises:
        Refused: the number, the phase or another thing is not one.
        NoSuchUser: the patch officer is nobody.
    """
    _check(command)
    asked = replace(command, number=full_number(desk, command.number))
    with desk.writing() as unit:
        row = write_school(desk, unit, asked)
        return Outcome(unit.commit(), row)


def write_school(desk: Desk, unit: Unit, command: RecordSchool) -> SchoolRow:
    """Add or correct a school within a transaction; its number is full already.

    Raises:
        Refused: it opened after it closed, or would follow itself.
        NoSuchUser: the patch officer is nobody.
    """
    session = unit.session
    officer = users.find_user(session, command.patch_officer).id if command.patch_officer else None
    held = schools.by_number(session, [command.number]).get(command.number)
    successor = known_school(session, desk, command.successor) if command.successor else None
    if successor is not None and held is not None:
        _refuse_circle(session, held, successor)
    row = schools.record_school(
        unit, command, patch_officer_id=officer, successor_id=successor.id if successor else None
    )
    allocation.follow_patch(unit, row.id, row.patch_officer_id, desk.clock.today())
    if row.opened_on and row.closed_on and row.closed_on < row.opened_on:
        text = (
            f"A school that opened on {row.opened_on} cannot have closed on {row.closed_on}; correct one of the days."
        )
        raise Refused("school_days", text, field="closed_on", opened=row.opened_on, closed=row.closed_on)
    return row


def renumber_school(desk: Desk, command: RenumberSchool) -> Outcome[SchoolRow]:
    """Give a school a new number: the old one keeps finding it, and its marks stay.

    Raises:
        Refused: a number is not one, the school is not known, or the new number is another school's.
    """
    number, new = full_number(desk, command.number), full_number(desk, command.new_number)
    with desk.writing() as unit:
        school = known_school(unit.session, desk, number)
        other = schools.by_number(unit.session, [new]).get(new)
        if other is not None:
            mine = other.id == school.id
            text = (
                f"{school.name} has, or had, the number {new} already."
                if mine
                else f"{new} is, or was, the number of {other.name}; a number is never given to a second school."
            )
            raise Refused("school_number_taken", text, field="new_number", number=new, name=other.name)
        row = schools.renumber(unit, school.id, new, command.until)
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
    check_closure(command)
    number = None if command.school_number is None else full_number(desk, command.school_number)
    with desk.writing() as unit:
        school = None if number is None else known_school(unit.session, desk, number)
        row = schools.record_closure(unit, replace(command, school_number=number), school.id if school else None)
        return Outcome(unit.commit(), row)


def check_closure(command: RecordClosure) -> None:
    """Whether days can be closed days at all.

    Raises:
        Refused: the kind or the days cannot be.
    """
    if command.kind not in CLOSURES:
        raise Refused("closure_kind", f"“{command.kind}” is not a kind of closure; use one of {', '.join(CLOSURES)}.")
    if not dt.timedelta(0) <= command.last_day - command.first_day <= _LONGEST:
        text = (
            f"A closure from {command.first_day} to {command.last_day} cannot be: the last day is the first or later."
        )
        raise Refused("closure_days", text)


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


def known_school(session: Reading, desk: Desk, text: str) -> SchoolRow:
    """The school that a number names, an earlier number of it too.

    Raises:
        Refused: it is no number, or no school has or had it.
    """
    number = full_number(desk, text)
    school = schools.by_number(session, [number]).get(number)
    if school is None:
        told = f"There is no school {number} yet: add it under Schools, or import its register first."
        raise Refused("no_such_school", told, number=number)
    return school


def _check(command: RecordSchool) -> None:
    if command.phase not in PHASES:
        text = f"“{command.phase}” is not a phase of school; use one of {', '.join(PHASES[1:])}."
        raise Refused("school_phase", text, field="phase", phase=command.phase)
    if command.language_medium not in MEDIA:
        text = f"“{command.language_medium}” is not a language medium; use one of {', '.join(MEDIA[1:])}."
        raise Refused("school_medium", text, field="language_medium", medium=command.language_medium)
    if unknown := sorted(command.clears - set(CLEARABLE)):
        text = f"“{unknown[0]}” cannot be emptied; what can be is {', '.join(CLEARABLE)}."
        raise Refused("school_clears", text, name=unknown[0])
    morning, afternoon = command.registers_close_am, command.registers_close_pm
    if morning and afternoon and afternoon <= morning:
        text = f"The afternoon register cannot close at {afternoon:%H:%M}, before the morning one at {morning:%H:%M}."
        raise Refused("school_registers_close", text, field="registers_close_pm")


def _refuse_circle(session: Reading, school: SchoolRow, successor: SchoolRow) -> None:
    """A school that follows itself, over however many schools, would never be found at its end."""
    following: SchoolRow | None = successor
    while following is not None:
        if following.id == school.id:
            text = f"{successor.name} was taken over by {school.name} itself; a school cannot follow its own successor."
            raise Refused("school_circle", text, field="successor", name=successor.name)
        next_id = following.successor_id
        following = schools.by_id(session, [next_id]).get(next_id) if next_id else None
