"""Lays registers of invented pupils straight into the tables, for tests of what is made from them."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import uuid6

from ecede_desktop.law.calendar import SchoolCalendar, school_year_of
from ecede_desktop.records.marks import position_of
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import (
    AttendanceCase,
    Closure,
    Enrolment,
    ImportCoverage,
    MarkChange,
    MarkYear,
    Parent,
    ParentLink,
    Pupil,
    Referral,
    RegisterImport,
    School,
)

UPN = "H674299925001"
SCHOOL = "6742999"
FIRST, LAST = dt.date(2026, 1, 12), dt.date(2026, 2, 13)
"""Five school weeks of the pack's spring term."""


@dataclass
class Laid:
    """What was laid, to lay more upon."""

    desk: Desk
    pupil_id: UUID
    schools: dict[str, UUID] = field(default_factory=dict)
    enrolments: dict[str, UUID] = field(default_factory=dict)


def lay(desk: Desk, **pupil: Any) -> Laid:
    """A pupil at a school, with no mark yet."""
    facts: dict[str, Any] = {
        "upn": UPN, "upn_key": UPN, "upn_state": "valid", "surname": "Ffug-Ŵyn", "forename": "Siân",
        "middle_names": "", "known_as": "", "date_of_birth": dt.date(2013, 3, 14), "sex": "F", "warning": "",
    }  # fmt: skip
    laid = Laid(desk, uuid6.uuid7())
    with desk.writing() as unit:
        unit.session.add(Pupil(id=laid.pupil_id, **facts | pupil))
        unit.record("create", "pupil", laid.pupil_id)
        unit.commit()
    at_school(laid, SCHOOL)
    return laid


def at_school(laid: Laid, number: str, name: str = "Ysgol Enghraifft", **enrolment: Any) -> UUID:
    """Enrol the pupil at a school, made if need be."""
    facts: dict[str, Any] = {
        "status": "C", "admitted_on": None, "left_on": None, "year_group": "7", "year_group_in": 2025,
        "reg_group": "7A",
    }  # fmt: skip
    with laid.desk.writing() as unit:
        school = unit.session.query(School).filter_by(number=number).one_or_none()
        if school is None:
            school = School(number=number, name=name, name_cy=name, phase="secondary", head_teacher="Mrs Gŵen Ffug")
            unit.session.add(school)
            unit.session.flush()
        laid.schools[number] = school.id
        row = Enrolment(pupil_id=laid.pupil_id, school_id=laid.schools[number], **facts | enrolment)
        unit.session.add(row)
        unit.session.flush()
        laid.enrolments[number] = row.id
        unit.record("create", "enrolment", row.id)
        unit.commit()
    return row.id


def usual(desk: Desk, first: dt.date = FIRST, last: dt.date = LAST) -> dict[tuple[dt.date, str], str]:
    """Present at every session that the pack's calendar knows of."""
    calendar = SchoolCalendar(desk.pack.terms)
    days = [first + dt.timedelta(days=number) for number in range((last - first).days + 1)]
    marks = {"AM": "/", "PM": "\\"}
    return {(day, session): mark for day in days if calendar.is_school_day(day) for session, mark in marks.items()}


def take_in(
    laid: Laid,
    marks: dict[tuple[dt.date, str], str],
    *,
    school: str = SCHOOL,
    enrolment: UUID | None = None,
    file: str = "register.csv",
    at: dt.datetime = dt.datetime(2026, 2, 20, 8, 0, tzinfo=dt.UTC),
) -> None:
    """Take in a register file as an import does: marks, changes with their originals, what the file covers."""
    enrolment = enrolment or laid.enrolments[school]
    user = laid.desk.user
    with laid.desk.writing() as unit:
        session = unit.session
        imported = RegisterImport(
            file_name=file, sha256=hashlib.sha256(file.encode()).hexdigest(), size=1, imported_at=at,
            user_id=user.id, shape="long", encoding="utf-8", schools=school, first_day=None, last_day=None,
            counts={}, acceptances={},
        )  # fmt: skip
        session.add(imported)
        session.flush()
        for year in {school_year_of(day) for day, _ in marks}:
            row = session.query(MarkYear).filter_by(enrolment_id=enrolment, school_year=year).one_or_none()
            row = row or MarkYear(enrolment_id=enrolment, school_year=year, code_set="CY-2010", marks=bytes(732))
            values, covered = bytearray(row.marks), bytearray(92)
            for (day, half), mark in marks.items():
                if school_year_of(day) != year:
                    continue
                place = position_of(day, half)
                old = chr(values[place]) if values[place] else ""
                if old == mark:
                    continue
                if old:
                    session.add(
                        MarkChange(enrolment_id=enrolment, date=day, session=half, old=old, new=mark,
                                   import_id=imported.id, changed_at=at, user_id=user.id)
                    )  # fmt: skip
                values[place] = ord(mark) if mark else 0
                covered[place // 8] |= 1 << (7 - place % 8)
            row.marks = bytes(values)
            session.add(row)
            session.add(
                ImportCoverage(import_id=imported.id, enrolment_id=enrolment, school_year=year, sessions=bytes(covered))
            )
        unit.record("import", "import", imported.id)
        unit.commit()


def close(laid: Laid, first: dt.date, last: dt.date, kind: str, note: str = "") -> None:
    """Record days on which the school was closed."""
    with laid.desk.writing() as unit:
        row = Closure(school_id=laid.schools[SCHOOL], first_day=first, last_day=last, kind=kind, note=note)
        unit.session.add(row)
        unit.session.flush()
        unit.record("create", "closure", row.id)
        unit.commit()


def parent(laid: Laid, forename: str, surname: str, order: int) -> None:
    """A parent of the pupil."""
    with laid.desk.writing() as unit:
        row = Parent(title="Ms", forename=forename, surname=surname, language="cy", phone="", email="")
        unit.session.add(row)
        unit.session.flush()
        unit.session.add(ParentLink(pupil_id=laid.pupil_id, parent_id=row.id, contact_order=order))
        unit.record("create", "parent", row.id)
        unit.commit()


def case(laid: Laid, reference: str) -> UUID:
    """An open case of the pupil."""
    with laid.desk.writing() as unit:
        referral = Referral(
            pupil_id=laid.pupil_id, school_id=laid.schools[SCHOOL], referred_on=FIRST, referred_by="", reason="",
            counts={}, received_at=unit.clock.now(),
        )  # fmt: skip
        unit.session.add(referral)
        unit.session.flush()
        row = AttendanceCase(
            reference=reference, referral_id=referral.id, pupil_id=laid.pupil_id, officer_id=laid.desk.user.id,
            opened_on=FIRST, closed_on=None, stage="referral", stage_since=FIRST, pack_id=laid.desk.pack.id,
        )  # fmt: skip
        unit.session.add(row)
        unit.session.flush()
        unit.record("create", "case", row.id)
        unit.commit()
    return row.id
