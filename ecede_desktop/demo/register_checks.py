"""Register checks of the demonstration's county: the schools whose registers are odd, at half-term and now."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.demo.casework import at
from ecede_desktop.demo.county import SCHOOLS, DemoSchool
from ecede_desktop.records.register_checks import CheckView, SettleDoubt
from ecede_desktop.records.school_visits import AgreeAction, RecordSchoolVisit
from ecede_desktop.services import register_checks, school_visits
from ecede_desktop.services.desk import Desk

ANSWERS = (
    ("explained", "The head showed us the file; the marks are right."),
    ("error", "The office is putting the register right this week."),
    ("to_follow", "The head asks the form tutor and writes to us."),
)


def check_registers(desk: Desk, school_year: int, as_at: dt.date) -> None:
    """The first doubts of the check at half-term were answered at a visit; the latest check stands open."""
    first, half_term = dt.date(school_year, 9, 1), dt.date(school_year, 10, 23)
    for school in (school for school in SCHOOLS if school.habit):
        if as_at > half_term + dt.timedelta(days=14):
            _earlier(at(desk, half_term + dt.timedelta(days=12)), school, first, half_term)
        register_checks.check_register(at(desk, as_at + dt.timedelta(days=1)), school.number, first, as_at)


def _earlier(desk: Desk, school: DemoSchool, first: dt.date, last: dt.date) -> None:
    row = register_checks.check_register(desk, school.number, first, last).value
    view = register_checks.view_check(desk, row.id)
    for doubt, (settlement, note) in zip(view.doubts, ANSWERS, strict=False):
        register_checks.settle_doubt(desk, SettleDoubt(doubt.id, settlement, note))
    school_visits.record_visit(
        desk,
        RecordSchoolVisit(
            school.number,
            "register_check",
            desk.clock.today(),
            seen="Head teacher and the officer of the school office who keeps the register",
            text="Talked the doubts through one by one and agreed what is put right by when.",
            check_id=row.id,
            findings=tuple(_findings(view, desk.clock.today())),
        ),
    )


def _findings(view: CheckView, day: dt.date) -> list[AgreeAction]:
    return [
        AgreeAction(
            school_number="",
            finding=rule.english,
            action=f"Put the register right: {rule.english}",
            weight=rule.weight,
            who="School office",
            due_on=day + dt.timedelta(days=14 * (number + 1)),
            rule=rule.key,
        )
        for number, rule in enumerate(view.raised[:2])
    ]
