"""A school of invented pupils laid straight into the store, with registers to be checked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import insert

from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import schools
from ecede_desktop.store.tables import (
    AttendanceCase,
    CohortMembership,
    Contact,
    Enrolment,
    MarkChange,
    MarkDetail,
    MarkYear,
    Pupil,
    Referral,
    RegisterImport,
)
from tests.analysis.doubtful import YEAR, row_of

SCHOOL, OTHER = "6742999", "6742998"
FIRST, LAST = dt.date(2025, 9, 1), dt.date(2025, 12, 19)


def lay_school(desk: Desk, number: str = SCHOOL, name: str = "Ysgol Enghraifft", phase: str = "secondary") -> UUID:
    """A school with nobody in it."""
    with desk.writing() as unit:
        row = schools.record_school(unit, RecordSchool(number, name, phase=phase, head_teacher="Mrs Gŵen Ffug"))
        unit.commit()
    return row.id


def lay_pupils(
    desk: Desk, school_id: UUID, marks: Mapping[str, Mapping[str, str]], *, year: int = YEAR, **spell: Any
) -> dict[str, tuple[UUID, UUID]]:
    """Pupils by forename with their marks; each forename with the ids of pupil and enrolment."""
    made = {name: (uuid6.uuid7(), uuid6.uuid7()) for name in marks}
    facts: dict[str, Any] = {
        "status": "C", "admitted_on": dt.date(2023, 9, 1), "left_on": None, "year_group": "9", "year_group_in": YEAR,
        "reg_group": "9A",
    }  # fmt: skip
    person: dict[str, Any] = {
        "upn": "", "upn_key": None, "upn_state": "none", "surname": "Ffug-Jones", "middle_names": "", "known_as": "",
        "date_of_birth": dt.date(2012, 5, 4), "sex": "F", "warning": "",
    }  # fmt: skip
    with desk.writing() as unit:
        session = unit.session
        session.execute(insert(Pupil), [person | {"id": who, "forename": name} for name, (who, _) in made.items()])
        session.execute(
            insert(Enrolment),
            [facts | spell | {"id": at, "pupil_id": who, "school_id": school_id} for who, at in made.values()],
        )
        rows = [
            {"id": uuid6.uuid7(), "enrolment_id": made[name][1], "school_year": year, "code_set": "CY-2010",
             "marks": row_of(of)}
            for name, of in marks.items()
        ]  # fmt: skip
        session.execute(insert(MarkYear), rows)
        unit.record("import", "import", "test")
        unit.commit()
    return made


def enrol(desk: Desk, pupil_id: UUID, school_id: UUID, marks: Mapping[str, str] | None, **spell: Any) -> UUID:
    """A further spell of a pupil."""
    facts: dict[str, Any] = {
        "status": "S", "admitted_on": None, "left_on": None, "year_group": "9", "year_group_in": YEAR, "reg_group": "",
    }  # fmt: skip
    at = uuid6.uuid7()
    with desk.writing() as unit:
        unit.session.add(Enrolment(id=at, pupil_id=pupil_id, school_id=school_id, **facts | spell))
        unit.session.flush()
        if marks is not None:
            row = row_of(marks, usual=False)
            unit.session.add(MarkYear(enrolment_id=at, school_year=YEAR, code_set="CY-2010", marks=row))
        unit.record("create", "enrolment", at)
        unit.commit()
    return at


def lay_change(desk: Desk, enrolment: UUID, day: dt.date, old: str, new: str, on: dt.date, **more: Any) -> None:
    """A morning's mark that was changed by a file of a day."""
    at = dt.datetime.combine(on, dt.time(8), dt.UTC)
    with desk.writing() as unit:
        made = RegisterImport(
            file_name="register.csv", sha256="0" * 64, size=1, imported_at=at, user_id=unit.user.id, shape="long",
            encoding="utf-8", schools=SCHOOL, first_day=None, last_day=None, counts={}, acceptances={},
        )  # fmt: skip
        unit.session.add(made)
        unit.session.flush()
        unit.session.add(
            MarkChange(enrolment_id=enrolment, date=day, session="AM", old=old, new=new, import_id=made.id,
                       changed_at=at, user_id=unit.user.id, **more)
        )  # fmt: skip
        unit.record("import", "import", made.id)
        unit.commit()


def lay_detail(desk: Desk, enrolment: UUID, day: dt.date, *, minutes: int | None = None, comment: str = "") -> None:
    """What came beside a morning's mark."""
    with desk.writing() as unit:
        made = RegisterImport(
            file_name="details.csv", sha256="1" * 64, size=1, imported_at=unit.clock.now(), user_id=unit.user.id,
            shape="long", encoding="utf-8", schools=SCHOOL, first_day=None, last_day=None, counts={}, acceptances={},
        )  # fmt: skip
        unit.session.add(made)
        unit.session.flush()
        unit.session.add(
            MarkDetail(enrolment_id=enrolment, date=day, session="AM", import_id=made.id, raw="", sub_code="",
                       minutes_late=minutes, comment=comment)
        )  # fmt: skip
        unit.record("import", "import", made.id)
        unit.commit()


def lay_membership(desk: Desk, pupil_id: UUID, cohort: str, first: dt.date, last: dt.date, **more: Any) -> None:
    """A pupil belongs to a group from and to."""
    with desk.writing() as unit:
        unit.session.add(
            CohortMembership(pupil_id=pupil_id, cohort=cohort, from_date=first, to_date=last, source="test", raw="",
                             recorded_at=unit.clock.now(), user_id=unit.user.id, **more)
        )  # fmt: skip
        unit.record("create", "cohort", pupil_id)
        unit.commit()


def lay_contact(desk: Desk, pupil_id: UUID, school_id: UUID, on: dt.date) -> None:
    """We were in touch about the case of a pupil."""
    with desk.writing() as unit:
        session = unit.session
        referral = Referral(
            pupil_id=pupil_id, school_id=school_id, referred_on=FIRST, referred_by="", reason="", counts={},
            received_at=unit.clock.now(),
        )  # fmt: skip
        session.add(referral)
        session.flush()
        case = AttendanceCase(
            reference="AWS/2025/00001", referral_id=referral.id, pupil_id=pupil_id, officer_id=desk.user.id,
            opened_on=FIRST, closed_on=None, stage="referral", stage_since=FIRST, pack_id=desk.pack.id,
        )  # fmt: skip
        session.add(case)
        session.flush()
        session.add(
            Contact(case_id=case.id, kind="letter", on=on, started=None, ended=None, outcome="spoke",
                    child_seen="not_seen", actions=[], next_date=None, user_id=unit.user.id,
                    recorded_at=unit.clock.now())
        )  # fmt: skip
        unit.record("create", "contact", case.id)
        unit.commit()
