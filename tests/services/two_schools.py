"""A second school of an invented child, beside the first or after it, with a register of its own."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import uuid6
from sqlalchemy import insert

from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import schools
from ecede_desktop.store.tables import Enrolment, MarkYear
from tests.services.caseload import YEAR, Laid

SECOND, SECOND_CY = "Ffug Park School", "Ysgol Parc Ffug"


def lay_second(
    desk: Desk, pupil: Laid, marks: bytes, *, number: str = "6742998", status: str = "S",
    admitted: dt.date = dt.date(2025, 9, 1), left: dt.date | None = None, name: str = SECOND,
) -> UUID:  # fmt: skip
    """Another spell of the child; of a subsidiary one the first spell becomes the main one. Answers the spell."""
    spell = uuid6.uuid7()
    with desk.writing() as unit:
        school = schools.record_school(unit, RecordSchool(number, name, SECOND_CY, phase="secondary"))
        if status == "S":
            first = unit.session.get(Enrolment, pupil.enrolment)
            assert first is not None
            first.status = "M"
        unit.session.add(
            Enrolment(
                id=spell, pupil_id=pupil.id, school_id=school.id, status=status, admitted_on=admitted, left_on=left,
                year_group="9", year_group_in=YEAR, reg_group="9B",
            )
        )  # fmt: skip
        unit.session.flush()
        if any(marks):
            said = {"enrolment_id": spell, "school_year": YEAR, "code_set": "CY-2010", "marks": marks}
            unit.session.execute(insert(MarkYear), [said])
        unit.record("create", "enrolment", spell)
        unit.commit()
    return spell


def leave(desk: Desk, pupil: Laid, day: dt.date) -> None:
    """The child left the first school on a day."""
    with desk.writing() as unit:
        first = unit.session.get(Enrolment, pupil.enrolment)
        assert first is not None
        first.left_on = day
        unit.record("change", "enrolment", first.id)
        unit.commit()


def recode(marks: bytes, **codes: str) -> bytes:
    """The row with some marks in place of others: ``O="C"``, ``present="D"`` for both slashes."""
    row = bytes(marks)
    for old, new in codes.items():
        for one in ("/", "\\") if old == "present" else (old,):
            row = row.replace(one.encode(), new.encode())
    return row
