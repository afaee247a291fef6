"""Invented pupils with a register, laid straight into the store, to open cases on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import func, insert, select

from ecede_desktop.law.calendar import is_working_day
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, position_of
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import schools, search
from ecede_desktop.store.tables import (
    Address,
    AttendanceCase,
    AuditLine,
    Contact,
    Enrolment,
    MarkYear,
    Pupil,
    StageMove,
    Task,
    metadata,
)

SCHOOL, OTHER_SCHOOL = "6742999", "6742998"
YEAR = 2025
UNTIL = dt.date(2026, 2, 27)
"""The last day with marks: the Friday before the desk's own day."""
WRITTEN = (AttendanceCase, Contact, StageMove, Task, AuditLine)


@dataclass(frozen=True)
class Laid:
    """A pupil in the store."""

    id: UUID
    upn: str
    enrolment: UUID


def upn_of(number: int) -> str:
    """A UPN with the right letter."""
    rest = f"6742999{number:05d}"
    return check_letter(rest) + rest


def marks_until(until: dt.date = UNTIL, *, unauthorised: Iterable[dt.date] = (), first: dt.date | None = None) -> bytes:
    """Present each weekday of the school year, but for the days of unauthorised absence."""
    row = bytearray(MARKS_LENGTH)
    away, day = set(unauthorised), first or first_day_of(YEAR)
    while day <= until:
        if is_working_day(day):
            for session, present in (("AM", "/"), ("PM", "\\")):
                row[position_of(day, session)] = ord("O" if day in away else present)
        day += dt.timedelta(days=1)
    return bytes(row)


def weekdays(first: dt.date, number: int) -> list[dt.date]:
    """So many working days from a day on."""
    found: list[dt.date] = []
    while len(found) < number:
        if is_working_day(first):
            found.append(first)
        first += dt.timedelta(days=1)
    return found


def lay_pupil(
    desk: Desk,
    number: int = 1,
    forename: str = "Siân",
    surname: str = "Ffug-Jones",
    *,
    marks: bytes | None = None,
    **pupil: Any,
) -> Laid:
    """A pupil at the one school, with half a term's days missed in the autumn unless marks are given."""
    id_, enrolment, upn = uuid6.uuid7(), uuid6.uuid7(), upn_of(number)
    said = {"warning": "", "middle_names": "", "known_as": "", "sex": "F", "date_of_birth": dt.date(2012, 5, 4)} | pupil
    row = marks_until(unauthorised=weekdays(dt.date(2025, 11, 3), 25)) if marks is None else marks
    with desk.writing() as unit:
        school = schools.record_school(unit, RecordSchool(SCHOOL, "Ysgol Enghraifft", phase="secondary"))
        unit.session.add(
            Pupil(id=id_, upn=upn, upn_key=upn, upn_state="valid", surname=surname, forename=forename, **said)
        )
        unit.session.flush()
        unit.session.add(
            Enrolment(
                id=enrolment, pupil_id=id_, school_id=school.id, status="C", admitted_on=dt.date(2023, 9, 1),
                left_on=None, year_group="9", year_group_in=YEAR, reg_group="9A",
            )
        )  # fmt: skip
        lines = f"{number} Heol Enghraifft\nTref Ffug"
        unit.session.add(Address(pupil_id=id_, lines=lines, postcode="CF99 1ZZ", source="test"))
        unit.session.flush()
        if any(row):
            unit.session.execute(
                insert(MarkYear),
                [{"enrolment_id": enrolment, "school_year": YEAR, "code_set": "CY-2010", "marks": row}],
            )
        words = {"name": [forename, surname], "upn": [upn], "address": [lines.replace("\n", ", ") + ", CF99 1ZZ"]}
        search.index_record(unit.session, "pupil", id_, words)
        unit.record("create", "pupil", id_)
        unit.commit()
    return Laid(id_, upn, enrolment)


def counted(desk: Desk) -> dict[str, int]:
    """How many rows the tables hold that casework writes."""
    with desk.reading() as session:
        return {
            table.name: session.scalar(select(func.count()).select_from(table)) or 0 for table in metadata.sorted_tables
        }


def audit_lines(desk: Desk, since: int = 0) -> list[tuple[str, str]]:
    """Action and kind of each audit line after a number."""
    with desk.reading() as session:
        query = select(AuditLine.action, AuditLine.record_kind).where(AuditLine.number > since)
        return [(action, kind) for action, kind in session.execute(query.order_by(AuditLine.number))]
