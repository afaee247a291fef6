"""Invented work with the schools of the demonstration's county, done through the services on the days it happened."""

from __future__ import annotations

import datetime as dt
import random
from decimal import Decimal
from pathlib import Path

from ecede_desktop.demo import county
from ecede_desktop.demo.casework import at
from ecede_desktop.demo.county import SCHOOLS, DemoSchool
from ecede_desktop.demo.marks import closures, terms
from ecede_desktop.demo.people import BOYS, ENDINGS, GIRLS, pick
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.law.policy import TERMS
from ecede_desktop.records.calendars import RecordTerm
from ecede_desktop.records.cohorts import RecordMembership
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.records.school_visits import AgreeAction, RecordSchoolVisit
from ecede_desktop.records.schools import RecordPolicyDate, RecordSchool, RecordSchoolContact
from ecede_desktop.records.targets import AddTargetStep, ProposeTarget, RecordInitiative
from ecede_desktop.services import (
    calendars,
    cohorts,
    imports,
    initiatives,
    pupils,
    school_people,
    school_visits,
    schools,
    targets,
)
from ecede_desktop.services.desk import Desk

STEPS = ("consulted", "ratified", "issued")


def fill_county(desk: Desk, folder: Path, school_year: int, as_at: dt.date, seed: int) -> None:
    """Registers of two school years for every school, then what the service does with schools."""
    for school in SCHOOLS:
        _describe(desk, school)
    for year in (school_year - 1, school_year):
        _set_terms(desk, year)
    for path in county.write_county(folder, seed, school_year, as_at):
        imports.import_register(desk, ImportRegister(path))


def join_groups(desk: Desk, school_year: int, seed: int) -> None:
    """Memberships of vulnerable groups, begun some months before the school year."""
    begun = dt.date(school_year, 9, 1)
    for school in SCHOOLS:
        for upn, cohort, months in county.cohorts(seed, county.pupils_in(school, seed, school_year, school_year)):
            pupil_id = pupils.pupil(desk, upn=upn).id
            from_date = begun - dt.timedelta(days=30 * months)
            cohorts.record_membership(desk, RecordMembership(pupil_id, cohort, from_date, source="School's list"))


def work_with_schools(desk: Desk, school_year: int, as_at: dt.date, seed: int) -> None:
    """Contacts, policies, targets, visits and an initiative; one school is left without a target."""
    for number, school in enumerate(SCHOOLS):
        rng = random.Random(f"{seed}/{school.number}/work")  # noqa: S311  nothing secret: people are invented
        _people(desk, school, school_year, rng)
        if number:
            _target(desk, school, school_year, rng)
    if as_at > dt.date(school_year, 10, 10):
        _visit(desk, dt.date(school_year, 10, 7))
        _initiative(desk, school_year)


def _set_terms(desk: Desk, school_year: int) -> None:
    """The terms that the invented schools keep, as their council set them."""
    halves = [c for c in closures(school_year) if c.kind == "holiday"]
    for name, (first, last), half in zip(TERMS, terms(school_year), halves, strict=True):
        days = (first, last, half.first_day, half.last_day)
        calendars.record_term(desk, RecordTerm(school_year, name, *days, evidence="Invented", source="Demonstration"))


def _describe(desk: Desk, school: DemoSchool) -> None:
    close = dt.time(9, 30)
    schools.record_school(
        desk,
        RecordSchool(
            school.number,
            school.name,
            school.name_cy,
            school.phase,
            cluster=school.cluster,
            language_medium=school.medium,
            postcode="CF99 1ZZ",
            phone="01632 960000",
            registers_close_am=close,
            registers_close_pm=dt.time(13, 30),
            first_day_procedure="Text at 9:45, telephone call by 10:30, home visit by day three.",
            patch_officer=desk.user.name,
        ),
    )


def _name(rng: random.Random) -> str:
    return f"{pick(rng, GIRLS if rng.random() < 0.6 else BOYS)} Ffug-{pick(rng, ENDINGS)}"


def _people(desk: Desk, school: DemoSchool, school_year: int, rng: random.Random) -> None:
    begun = dt.date(school_year, 9, 3)
    then = at(desk, begun)
    roles = ["head", "governor"] + (["senior_attendance_lead"] if school.phase != "primary" else [])
    for role in roles[: 1 if school.habit == "open_reasons" else 3]:
        school_people.record_contact(then, RecordSchoolContact(school.number, role, _name(rng), from_date=begun))
    for kind, months in (("whole_school", 3 + int(rng.random() * 16)), ("governors_review", int(rng.random() * 14))):
        on = begun - dt.timedelta(days=30 * months)
        school_people.record_policy_date(then, RecordPolicyDate(school.number, kind, on))


def _target(desk: Desk, school: DemoSchool, school_year: int, rng: random.Random) -> None:
    value = Decimal(925 + int(rng.random() * 25)) / 10
    day = dt.date(school_year, 9, 14)
    method = "Last year's figure, the benchmark group and the support agreed with the school."
    row = targets.propose_target(
        at(desk, day), ProposeTarget(school_year, value, method, school.number, fsm_percent=Decimal(22))
    ).value
    for number, kind in enumerate(STEPS):
        later = add_working_days(day, 4 * (number + 1))
        targets.add_step(at(desk, later), AddTargetStep(row.id, kind))


def _visit(desk: Desk, day: dt.date) -> None:
    school_visits.record_visit(
        at(desk, day),
        RecordSchoolVisit(
            next(s.number for s in SCHOOLS if s.habit == "open_reasons"),
            "visit",
            day,
            seen="Head teacher and school office",
            text="Reasons are asked for by text only; nobody telephones when there is no answer.",
            findings=(
                AgreeAction(
                    school_number="",
                    finding="Absences without a reason stay open for weeks.",
                    weight="must",
                    action="The office telephones on the third day and enters what it learns.",
                    who="School office",
                    due_on=day + dt.timedelta(days=21),
                ),
            ),
        ),
    )


def _initiative(desk: Desk, school_year: int) -> None:
    primaries = [s.number for s in SCHOOLS if s.phase == "primary"]
    first = dt.date(school_year, 10, 5)
    initiatives.record_initiative(
        at(desk, first), RecordInitiative("Breakfast club at the gate", "campaign", first, tuple(primaries[:2]))
    )
