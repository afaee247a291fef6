"""Lays a small county of invented pupils and schools, several school years deep, for tests of figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any
from uuid import UUID

import uuid6
from sqlalchemy import insert

from ecede_desktop.law.calendar import is_working_day, school_year_of
from ecede_desktop.law.upn import check_letter
from ecede_desktop.records.marks import MARKS_LENGTH, first_day_of, position_of
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import CohortMembership, Enrolment, MarkYear, Parent, ParentLink, Pupil, School
from ecede_desktop.store.unit import Unit

PRIMARY, SECONDARY, OTHER = "6742999", "6744999", "6742998"
NAMES = {PRIMARY: "Ysgol Enghraifft", SECONDARY: "Ysgol Uwchradd Enghraifft", OTHER: "Ysgol Ffug"}
PHASES = {PRIMARY: "primary", SECONDARY: "secondary", OTHER: "primary"}
DAY = dt.timedelta(days=1)
Marks = Mapping[dt.date, str]


class County:
    """What was laid, to lay more upon; every write leaves its audit line."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._unit: Unit | None = None
        self.schools: dict[str, UUID] = {}
        self.pupils: dict[str, UUID] = {}
        self.spells: dict[tuple[str, str], UUID] = {}
        with desk.writing() as unit:
            for number, name in NAMES.items():
                school = School(
                    number=number, name=name, name_cy=name, phase=PHASES[number], head_teacher="", cluster="Cwm Ffug"
                )
                unit.session.add(school)
                unit.session.flush()
                self.schools[number] = school.id
                unit.record("create", "school", school.id)
            unit.commit()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Everything that is laid within goes in as one transaction: quicker."""
        with self.desk.writing() as unit:
            self._unit = unit
            try:
                yield
            finally:
                self._unit = None
            unit.commit()

    @contextmanager
    def _writing(self) -> Iterator[Unit]:
        if self._unit is not None:
            yield self._unit
            return
        with self.desk.writing() as unit:
            yield unit
            unit.commit()

    def pupil(self, name: str, school: str = PRIMARY, **spell: Any) -> UUID:
        """A pupil with a spell at a school; another spell where the pupil is there already."""
        facts: dict[str, Any] = {
            "status": "C", "admitted_on": None, "left_on": None, "year_group": "5", "year_group_in": 2025,
            "reg_group": "5A", "id": uuid6.uuid7(),
        }  # fmt: skip
        with self._writing() as unit:
            if name not in self.pupils:
                rest = f"6742999{len(self.pupils):05d}"
                upn = check_letter(rest) + rest
                row = Pupil(
                    id=uuid6.uuid7(), upn=upn, upn_key=upn, upn_state="valid", surname=f"Ffug-{name}", forename=name,
                    middle_names="", known_as="", date_of_birth=None, sex="", warning="",
                )  # fmt: skip
                unit.session.add(row)
                unit.session.flush()
                self.pupils[name] = row.id
                unit.record("create", "pupil", row.id)
            made = Enrolment(pupil_id=self.pupils[name], school_id=self.schools[school], **facts | spell)
            unit.session.add(made)
            unit.session.flush()
            self.spells[name, school] = made.id
            unit.record("create", "enrolment", made.id)
        return self.pupils[name]

    def upn(self, name: str) -> str:
        """The UPN of a pupil."""
        rest = f"6742999{list(self.pupils).index(name):05d}"
        return check_letter(rest) + rest

    def marks(self, name: str, marks: Marks, school: str = PRIMARY, code_set: str = "CY-2010") -> None:
        """Marks by day: two letters a day, morning and afternoon, ``.`` for none."""
        years: dict[int, bytearray] = {}
        for day, codes in marks.items():
            row = years.setdefault(school_year_of(day), bytearray(MARKS_LENGTH))
            for session, code in zip(("AM", "PM"), codes, strict=True):
                row[position_of(day, session)] = 0 if code == "." else ord(code)
        rows = [
            {
                "id": uuid6.uuid7(), "enrolment_id": self.spells[name, school], "school_year": year,
                "code_set": code_set, "marks": bytes(row),
            }
            for year, row in years.items()
        ]  # fmt: skip
        with self._writing() as unit:
            unit.session.execute(insert(MarkYear), rows)
            unit.record("import", "import", "test")

    def member(self, name: str, cohort: str, first: dt.date | None = None, last: dt.date | None = None) -> None:
        """Membership of a group."""
        with self._writing() as unit:
            row = CohortMembership(
                pupil_id=self.pupils[name], cohort=cohort, from_date=first, to_date=last, source="test", raw="",
                recorded_at=unit.clock.now(), user_id=unit.user.id,
            )  # fmt: skip
            unit.session.add(row)
            unit.session.flush()
            unit.record("create", "cohort", row.id)

    def parent_of(self, *names: str) -> None:
        """One parent of several pupils."""
        with self._writing() as unit:
            row = Parent(title="", forename="Ffug", surname="Ffug-Riant", language="cy", phone="", email="")
            unit.session.add(row)
            unit.session.flush()
            for name in names:
                unit.session.add(ParentLink(pupil_id=self.pupils[name], parent_id=row.id))
            unit.record("create", "parent", row.id)


def school_days(first: dt.date, last: dt.date) -> list[dt.date]:
    """Working days of a span."""
    days = [first + n * DAY for n in range((last - first).days + 1)]
    return [day for day in days if is_working_day(day)]


def present(first: dt.date, last: dt.date, away: Mapping[dt.date, str] | None = None) -> dict[dt.date, str]:
    """Present each working day of a span, but for some days."""
    return {day: (away or {}).get(day, "/\\") for day in school_days(first, last)}


def away(days: Iterable[dt.date], codes: str = "OO") -> dict[dt.date, str]:
    """The same two marks on some days."""
    return dict.fromkeys(days, codes)


def year(start: int) -> tuple[dt.date, dt.date]:
    """The school year's first and last day."""
    return first_day_of(start), first_day_of(start + 1) - DAY
