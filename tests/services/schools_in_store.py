"""Lays schools with invented pupils and marks straight into the store, for tests of what is counted of schools."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from uuid import UUID

import uuid6
from sqlalchemy import insert

from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, position_of
from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import schools
from ecede_desktop.store.tables import Enrolment, MarkYear, Pupil

SCHOOL, OTHER, THIRD = "6742999", "6742998", "6744999"
YEAR = 2025
UNTIL = dt.date(2026, 2, 27)
Mark = Callable[[dt.date, str], str | None]
"""The mark of a session; None: as usual."""
_DAY = dt.timedelta(days=1)


def as_usual(_day: dt.date, _session: str) -> str | None:
    return None


def absent_on(days: Iterable[dt.date], code: str = "I") -> Mark:
    """Away on some days, present on the others."""
    away = frozenset(days)
    return lambda day, _session: code if day in away else None


def all_day(days: Mapping[dt.date, str]) -> Mark:
    """The same code in both sessions of some days; an empty one: no mark."""
    return lambda day, _session: days.get(day)


def marks(desk: Desk, year: int = YEAR, *, until: dt.date = UNTIL, mark: Mark = as_usual) -> bytes:
    """Present at each session of the pack's school days, unless ``mark`` says another code."""
    calendar, row = SchoolCalendar(desk.pack.terms), bytearray(MARKS_LENGTH)
    day = first_day_of(year)
    while day <= until:
        for session, present in (("AM", "/"), ("PM", "\\")):
            code = mark(day, session)
            if code is None and calendar.is_school_day(day):
                code = present
            if code:
                row[position_of(day, session)] = ord(code)
        day += _DAY
    return bytes(row)


def lay_school(
    desk: Desk,
    number: str = SCHOOL,
    name: str = "Ysgol Enghraifft",
    *,
    phase: str = "secondary",
    medium: str = "welsh",
) -> UUID:
    """A school with nobody on its roll yet."""
    with desk.writing() as unit:
        row = schools.record_school(unit, RecordSchool(number, name, phase=phase, language_medium=medium))
        unit.commit()
    return row.id


def lay_pupils(
    desk: Desk, number: str, *rows: bytes, year: int = YEAR, first: int = 1, **enrolment: object
) -> list[UUID]:
    """Pupils of a school with these rows of marks; they are of year group 7 and born in 2013."""
    told: dict[str, object] = {
        "status": "C", "admitted_on": dt.date(2024, 9, 2), "left_on": None, "year_group": "7", "year_group_in": YEAR,
        "reg_group": "7A",
    }  # fmt: skip
    born = enrolment.pop("born", dt.date(2013, 11, 2))
    warning = enrolment.pop("warning", "")
    made = []
    with desk.writing() as unit:
        school_id = schools.by_number(unit.session, [number])[number].id
        for at, row in enumerate(rows, first):
            rest = f"{number}{at:05d}"
            upn, pupil_id, spell = check_letter(rest) + rest, uuid6.uuid7(), uuid6.uuid7()
            person = {"surname": f"Ffug-{at:02d}", "forename": "Ŵyn", "middle_names": "", "known_as": "", "sex": "M"}
            unit.session.add(
                Pupil(
                    id=pupil_id, upn=upn, upn_key=upn, upn_state="valid", date_of_birth=born, warning=warning, **person
                )
            )
            unit.session.flush()
            unit.session.add(Enrolment(id=spell, pupil_id=pupil_id, school_id=school_id, **told | enrolment))
            unit.session.flush()
            held = {"id": uuid6.uuid7(), "enrolment_id": spell, "school_year": year, "code_set": "CY-2010"}
            unit.session.execute(insert(MarkYear), [held | {"marks": row}])
            unit.record("create", "pupil", pupil_id)
            made.append(pupil_id)
        unit.commit()
    return made


def lay_spell(desk: Desk, number: str, pupil_id: UUID, row: bytes, *, status: str, year: int = YEAR) -> None:
    """Another registration of a pupil, at another school."""
    with desk.writing() as unit:
        school_id = schools.by_number(unit.session, [number])[number].id
        spell = Enrolment(
            id=uuid6.uuid7(), pupil_id=pupil_id, school_id=school_id, status=status, admitted_on=dt.date(2024, 9, 2),
            left_on=None, year_group="7", year_group_in=YEAR, reg_group="7A",
        )  # fmt: skip
        unit.session.add(spell)
        unit.session.flush()
        held = {"id": uuid6.uuid7(), "enrolment_id": spell.id, "school_year": year, "code_set": "CY-2010"}
        unit.session.execute(insert(MarkYear), [held | {"marks": row}])
        unit.record("create", "enrolment", spell.id)
        unit.commit()
