"""A school's year as a file and a county's years as a store, for measuring: invented pupils, the same every time."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import uuid6
from numpy.typing import NDArray
from sqlalchemy import insert

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.calendar import is_working_day
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, position_of
from ecede_desktop.services import stores
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import enrolments
from ecede_desktop.store.enrolments import NewEnrolment, NewPupil
from ecede_desktop.store.tables import MarkYear, School

NOW = dt.datetime(2026, 8, 1, 9, tzinfo=dt.UTC)
PASSPHRASE = "a long enough phrase to measure with"
DAYS_A_YEAR = 190
_HEADER = ("UPN", "Date", "Session", "Mark", "School", "Surname", "Forename", "DOB", "Year", "Reg")


def school_days(school_year: int) -> list[dt.date]:
    """190 weekdays that are no bank holidays."""
    day = dt.date(school_year, 9, 2)
    found: list[dt.date] = []
    while len(found) < DAYS_A_YEAR:
        if is_working_day(day):
            found.append(day)
        day += dt.timedelta(days=1)
    return found


def upn(number: int) -> str:
    """The UPN of an invented pupil."""
    digits = f"6742999{number // 1000 % 100:02d}{number % 1000:03d}"
    return check_letter(digits) + digits


def write_school_year(path: Path, pupils: int, school_year: int = 2024) -> int:
    """One row a session of a whole school; how many there are."""
    days = school_days(school_year)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(_HEADER)
        for pupil in range(pupils):
            who = ("6742999", f"Ffug-Jones{pupil}", "Gŵyn", "2015-03-14", "4", "4B")
            for number, day in enumerate(days):
                for session, mark in (("AM", "/"), ("PM", "\\")):
                    absent = (number * 7 + pupil * 13) % 19 == 0
                    writer.writerow((upn(pupil), day, session, "IOLN"[(pupil + number) % 4] if absent else mark, *who))
    return pupils * len(days) * 2


@contextmanager
def fresh_desk(folder: Path, name: str = "measured") -> Iterator[Desk]:
    """A desk at a new encrypted store."""
    path = folder / f"{name}.ecede"
    stores.create_store(path, "mari", PASSPHRASE, FixedClock(NOW))
    desk = stores.open_desk(path, "mari", PASSPHRASE, FixedClock(NOW))
    try:
        yield desk
    finally:
        stores.close_desk(desk)


def county_marks(pupils: int, school_year: int, seed: int = 1) -> NDArray[np.uint8]:
    """A school year of a county's marks, shape (pupils, 732): nine sessions in ten attended."""
    rng = np.random.default_rng(seed + school_year)
    marks = np.zeros((pupils, MARKS_LENGTH), np.uint8)
    places = np.array([position_of(day, "AM") for day in school_days(school_year)])
    codes = np.frombuffer(b"IIIMOONUGCLBVD", np.uint8)
    for offset, present in ((0, ord("/")), (1, ord("\\"))):
        absent = rng.random((pupils, len(places))) < 0.1
        marks[:, places + offset] = np.where(absent, rng.choice(codes, absent.shape), present)
    return marks


def fill_county(desk: Desk, years: dict[int, NDArray[np.uint8]], schools: int) -> list[NewEnrolment]:
    """Put a county into a store: its schools, pupils, spells and marks."""
    number = len(next(iter(years.values())))
    school_ids = [uuid6.uuid7() for _ in range(schools)]
    latest = max(years)
    pupils = [NewPupil(uuid6.uuid7(), upn(n), "accepted", f"Ffug-{n}", "Gŵyn", None) for n in range(number)]
    spells = [
        NewEnrolment(uuid6.uuid7(), p.id, school_ids[n % schools], "C", str(1 + n % 11), latest, "")
        for n, p in enumerate(pupils)
    ]
    with desk.writing() as unit:
        session = unit.session
        rows = [{"id": s, "number": f"674{2000 + n}", "name": f"Ysgol {n}"} for n, s in enumerate(school_ids)]
        blank = {"name_cy": "", "phase": "", "head_teacher": ""}
        session.execute(insert(School), [row | blank for row in rows])
        enrolments.add_pupils(session, pupils)
        enrolments.add_enrolments(session, spells)
        for school_year, marks in years.items():
            told = {"school_year": school_year, "code_set": "CY-2010"}
            held = [
                told | {"id": uuid6.uuid7(), "enrolment_id": s.id, "marks": m.tobytes()}
                for s, m in zip(spells, marks, strict=True)
            ]
            session.execute(insert(MarkYear), held)
        unit.record("import", "import", "measured")
        unit.commit()
    return spells


def first_and_last(school_year: int) -> tuple[dt.date, dt.date]:
    """The days of a school year."""
    return first_day_of(school_year), first_day_of(school_year + 1) - dt.timedelta(days=1)
