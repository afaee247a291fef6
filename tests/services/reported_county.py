"""Lays a small county of invented pupils for reports: three school years, phases, clusters, groups, targets, files."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from uuid import UUID

import numpy as np
import uuid6
from sqlalchemy import insert
from sqlalchemy.orm import Session

from ecede_desktop.law.calendar import SchoolCalendar
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, position_of
from ecede_desktop.records.targets import AddTargetStep, ProposeTarget
from ecede_desktop.services import targets
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import (
    CohortMembership,
    Enrolment,
    MarkYear,
    Pupil,
    RegisterImport,
    School,
)
from tests.desks import MARI, NOW

YEAR, UNTIL = 2025, dt.date(2026, 2, 27)
FIRST = dt.date(2025, 9, 1)
CODES = b"IIIMMOONGUVDHS"


@dataclass(frozen=True)
class Laid:
    """A school to lay: pupils a year group, and how often they are away in a thousand."""

    number: str
    name: str
    phase: str
    cluster: str
    groups: Mapping[str, int]
    away: int
    name_cy: str = ""
    target: str = ""


SECONDARY = Laid(
    "6744999", "Ysgol Gyfun Ffug-y-Bryn", "secondary", "Ffug-Bryn",
    {"7": 24, "8": 22, "9": 26, "10": 21, "11": 3}, 86, target="93.5",
)  # fmt: skip
PRIMARY = Laid(
    "6742999", "Ffug-Cwm Primary School", "primary", "Ffug-Bryn", {"R": 12, "1": 14, "3": 11}, 60,
    "Ysgol Gynradd Ffug-Cwm", "94.0",
)  # fmt: skip
COUNTY = (
    SECONDARY,
    PRIMARY,
    Laid("6742998", "Ysgol Ffug-Nant", "primary", "Ffug-Bryn", {"R": 9, "2": 10}, 52, target="95.0"),
    Laid("6744998", "Ysgol Ffug-y-Môr", "secondary", "Ffug-Môr", {"7": 18, "8": 16}, 95, target="92.0"),
    Laid("6742997", "Ffug-Heath Primary School", "primary", "Ffug-Môr", {"1": 13, "4": 12}, 70),
)
SMALL = Laid("6741999", "Uned Ffug", "pru", "", {"9": 3}, 300)


def marks_of(desk: Desk, number: int, year: int, until: dt.date, away: int, seed: int) -> np.ndarray:
    """Rows of marks of some pupils: present but for a share of days that grows from pupil to pupil."""
    calendar, day = SchoolCalendar(desk.pack.terms), first_day_of(year)
    days = []
    while day <= until:
        days += [day] if calendar.is_school_day(day) else []
        day += dt.timedelta(days=1)
    rng = np.random.default_rng(seed)
    rows = np.zeros((number, MARKS_LENGTH), np.uint8)
    places = np.array([position_of(day, "AM") for day in days])
    chance = away / 1000 * (0.3 + 1.4 * np.arange(number) / max(number - 1, 1))
    for offset, present in ((0, ord("/")), (1, ord("\\"))):
        absent = rng.random((number, len(places))) < chance[:, None]
        codes = rng.choice(np.frombuffer(CODES, np.uint8), absent.shape)
        rows[:, places + offset] = np.where(absent, codes, present)
    rows[0, places[5]] = 0  # a session without a mark
    return rows


def lay_county(desk: Desk, schools: Sequence[Laid] = COUNTY, *, years: int = 3, until: dt.date = UNTIL) -> None:
    """Every school with its pupils, marks and file."""
    with desk.writing() as unit:
        session = unit.session
        for at, school in enumerate(schools):
            row = School(
                number=school.number, name=school.name, name_cy=school.name_cy, phase=school.phase,
                cluster=school.cluster, head_teacher="Mrs Gŵen Ffug-Pennaeth",
            )  # fmt: skip
            session.add(row)
            session.flush()
            file = f"cofrestr-{school.number}.csv"
            made = RegisterImport(
                file_name=file, sha256=hashlib.sha256(file.encode()).hexdigest(), size=1,
                imported_at=dt.datetime(2026, 2, 28, 8, 30, tzinfo=dt.UTC), user_id=desk.user.id, shape="long",
                encoding="utf-8", schools=school.number, first_day=FIRST, last_day=until,
                counts=dict.fromkeys(("rows_read", "pupils_new", "marks_new", "marks_changed", "marks_same"), 0),
                acceptances={}, as_at=dt.datetime(2026, 2, 27, 15, 0, tzinfo=dt.UTC),
            )  # fmt: skip
            session.add(made)
            for group, (key, number) in enumerate(school.groups.items()):
                spells = _lay_group(desk, unit.session, row.id, school, key, number, group)
                for back in range(years):
                    end = until if back == 0 else dt.date(YEAR - back + 1, 7, 17)
                    rows = marks_of(desk, number, YEAR - back, end, school.away + 6 * back, at * 97 + group * 7 + back)
                    held = {"school_year": YEAR - back, "code_set": "CY-2010"}
                    session.execute(
                        insert(MarkYear),
                        [
                            held | {"id": uuid6.uuid7(), "enrolment_id": spell, "marks": line.tobytes()}
                            for spell, line in zip(spells, rows, strict=True)
                        ],
                    )
            session.flush()
        unit.record("import", "import", "laid")
        unit.commit()


def _lay_group(
    desk: Desk, session: Session, school_id: UUID, school: Laid, key: str, number: int, group: int
) -> list[UUID]:
    spells = []
    for at in range(number):
        rest = f"{school.number}{group:01d}{at:04d}"
        upn = check_letter(rest) + rest
        pupil = Pupil(
            upn=upn, upn_key=upn, upn_state="valid", surname=f"Ffug-{group}-{at}", forename="Ŵyn", middle_names="",
            known_as="", sex="F", warning="", date_of_birth=dt.date(2012, 5, 1),
        )  # fmt: skip
        session.add(pupil)
        session.flush()
        spell = Enrolment(
            pupil_id=pupil.id, school_id=school_id, status="C", admitted_on=dt.date(2019, 9, 2), left_on=None,
            year_group=key, year_group_in=YEAR, reg_group=f"{key}A",
        )  # fmt: skip
        session.add(spell)
        session.flush()
        spells.append(spell.id)
        if at % 3 == 0:
            _member(desk, session, pupil.id, "efsm")
        if at == 0 and group < 2:
            _member(desk, session, pupil.id, "looked_after")
    return spells


def _member(desk: Desk, session: Session, pupil_id: UUID, cohort: str) -> None:
    session.add(CohortMembership(pupil_id=pupil_id, cohort=cohort, recorded_at=NOW, user_id=desk.user.id))


def lay_targets(desk: Desk, schools: Sequence[Laid] = COUNTY) -> None:
    """The targets of the schools and one of the county, issued by a manager."""
    manager = replace(desk, user=MARI)
    aims = {one.number: one.target for one in schools if one.target} | {"": "93.0"}
    for number, value in aims.items():
        made = targets.propose_target(
            manager, ProposeTarget(YEAR, Decimal(value), "As last year.", number or None)
        ).value
        for kind in ("consulted", "ratified", "issued"):
            targets.add_step(manager, AddTargetStep(made.id, kind))
