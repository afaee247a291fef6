"""Contacts of the demonstration: a family written once, group work, a sweep, supervision, corrections, a late note."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.demo.casework import at
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.records.cases import CaseFilter, CaseRow
from ecede_desktop.records.contact_events import ChildsPart, LogFamilyVisit, LogSession
from ecede_desktop.records.users import Role
from ecede_desktop.records.visit_pages import FamilyChild
from ecede_desktop.records.visits import (
    AddToVisit,
    AgreedAction,
    ChildSeen,
    CorrectVisit,
    LogVisit,
    Present,
)
from ecede_desktop.services import cases, family_visits, group_work, users, visit_pages, visits
from ecede_desktop.services.desk import Desk

CAME = ("yes", "yes", "part", "no")
FAMILIES = 2
"""Families that are visited together."""


def write_contacts(desk: Desk) -> None:
    """Write the contacts of the last weeks, each on its day; run it when cases and families are there."""
    today = desk.clock.today()
    newest = add_working_days(today, -7)
    known = (row for row in cases.list_cases(desk, CaseFilter()) if row.closed_on is None)
    rows = [row for row in known if row.opened_on < newest]
    _visit_families(desk, rows, today)
    if len(rows) >= len(CAME):
        _work_with_group(desk, rows[: len(CAME)], add_working_days(today, -6))
        _sweep(desk, rows[1:3], add_working_days(today, -4))
    for number, row in enumerate(rows[4:6]):
        _supervise(desk, row, add_working_days(today, -3 - number))
    for row in rows[6:7]:
        _ring_and_correct(desk, row, add_working_days(today, -2))
    for row in rows[7:8]:
        _write_late(desk, row, add_working_days(today, -7))


def _visit_families(desk: Desk, rows: list[CaseRow], today: dt.date) -> None:
    """The first families of which more than one child is known."""
    visited: set[str] = set()
    left = FAMILIES
    for row in rows:
        family = visit_pages.read_visit_page(desk, row.reference)
        others = [child for child in family.children if child.reference not in visited][:2]
        if not others or row.reference in visited or not left:
            continue
        left -= 1
        visited |= {row.reference, *(child.reference for child in others if child.reference)}
        people = family.people[:1] or (Present("Mother", "mother"),)
        _visit_family(at(desk, add_working_days(today, -5), 17), row, others, people)


def _visit_family(desk: Desk, row: CaseRow, others: list[FamilyChild], people: tuple[Present, ...]) -> None:
    day = desk.clock.today()
    shared = LogVisit(
        "", day, started=dt.time(16, 10), ended=dt.time(17, 0), answered_by="A parent", present=people,
        observations="Warm and tidy. Two beds in one room, uniforms on the radiator. The alarm is in the kitchen.",
        parents_view="The shift begins at six, so nobody is there when the alarm goes.", language_used="both",
        home_conditions=(
            ("ready", "Bags packed by the door, one shoe missing."),
            ("sleep", "Two beds in one room; the light is off at eleven."),
        ),
        actions=(AgreedAction("Put the alarm beside the beds", "Parent", day + dt.timedelta(days=3)),),
        next_date=add_working_days(day, 9),
    )  # fmt: skip
    parts = [
        ChildsPart(row.reference, None, ChildSeen.ALONE, "", "“It is too early when nobody is up.”", "At ease."),
        *(_own_part(child) for child in others),
    ]  # fmt: skip
    family_visits.log_family_visit(desk, LogFamilyVisit(shared, tuple(parts)))


def _own_part(child: FamilyChild) -> ChildsPart:
    return ChildsPart(
        child.reference, None if child.reference else child.pupil_id, ChildSeen.WITH_OTHERS,
        "Did not want to leave the room.", "“Dw i'n hoffi'r ysgol.”", "Drew at the table throughout.",
    )  # fmt: skip


def _work_with_group(desk: Desk, rows: list[CaseRow], day: dt.date) -> None:
    shared = LogVisit(
        "", day, "group_work", dt.time(13, 10), dt.time(14, 0), place="School library",
        observations="Second of six: getting up. Each drew an evening and a morning, and chose one thing to change.",
    )  # fmt: skip
    parts = [
        ChildsPart(row.reference, details=(("attended", came),), observations="" if came == "no" else "Took part.")
        for row, came in zip(rows, CAME, strict=True)
    ]
    note = "Five is the right number for this room. Bring paper and a second clock."
    group_work.log_session(at(desk, day), LogSession(shared, "Mornings, second of six", tuple(parts), note))


def _sweep(desk: Desk, rows: list[CaseRow], day: dt.date) -> None:
    shared = LogVisit(
        "", day, "street_patrol", dt.time(9, 30), dt.time(12, 0), place="Town centre",
        observations="Joint patrol from the bus station to the park.",
        details=(("patrolled_with", "A police community support officer"),),
    )  # fmt: skip
    parts = [
        ChildsPart(
            row.reference, place=place, started=dt.time(hour, 15), childs_words=words,
            details=(("found_with", "on their own"), ("taken_to", row.school_name)),
        )
        for row, (place, hour, words) in zip(
            rows, (("Bus station", 10, "“The bus was full.”"), ("Park", 11, "“Nobody rang.”")), strict=False
        )
    ]  # fmt: skip
    group_work.log_session(at(desk, day), LogSession(shared, "Sweep of the town centre", tuple(parts)))


def _supervise(desk: Desk, row: CaseRow, day: dt.date) -> None:
    managers = [user.name for user in users.list_users(desk) if user.role is Role.MANAGER and user.active]
    if not managers:
        return
    visits.log_visit(
        at(desk, day),
        LogVisit(
            row.reference, day, "supervision", manager=managers[0],
            observations="The last six weeks were gone through with the figures beside each action.",
            details=(
                ("decision", "Invite the parents to the attendance panel."),
                ("decision_reason", "The breakfast club helped for two weeks and no longer does."),
            ),
            actions=(AgreedAction("Invite to the panel", "Officer", add_working_days(day, 5)),),
        ),
    )  # fmt: skip


def _ring_and_correct(desk: Desk, row: CaseRow, day: dt.date) -> None:
    then = at(desk, day)
    call = LogVisit(
        row.reference, day, "phone_in", dt.time(9, 5), dt.time(9, 15), present=(Present("A neighbour", "neighbour"),),
        observations="Rang to say that the children leave for school after nine.", language_used="en",
        third_party="Said that there is shouting in the evenings; asked not to be named.",
    )  # fmt: skip
    note = visits.log_visit(then, call).value
    words = "Rang to say that the child leaves for school after nine."
    visits.correct_visit(then, CorrectVisit(note.id, "observations", words))
    visits.add_to_visit(desk, AddToVisit(note.id, "Asked again the next day: twice last week."))


def _write_late(desk: Desk, row: CaseRow, day: dt.date) -> None:
    """Written today of a day a week ago: the record shows both."""
    visits.log_visit(
        desk,
        LogVisit(
            row.reference, day, "doorstep", dt.time(8, 35), dt.time(8, 45), answered_by="Father",
            present=(Present("Father", "father"),), observations="On the way out to work; asked to meet on Thursday.",
        ),
    )  # fmt: skip
