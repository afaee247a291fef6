"""Planned visits of the demonstration: a day that was made, today's route, one moved and one to come."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.clock import local
from ecede_desktop.demo.casework import at
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.law.policy_visits import visit_policy
from ecede_desktop.law.visit_steps import Step
from ecede_desktop.records.cases import CaseFilter, CaseRow
from ecede_desktop.records.visit_plans import MoveVisit, PlanVisit, SetBackBy, StepVisit, VisitPlanRow
from ecede_desktop.records.visits import ChildSeen, LogVisit
from ecede_desktop.services import cases, tasks, visit_plans, visit_steps, visits
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.wall_clock import instant_of

TIMES = (dt.time(9, 15), dt.time(10, 45), dt.time(13, 30), dt.time(15, 0))
PURPOSES = (
    "Reasons for absence and what would help",
    "See how the first two weeks of the action plan went",
    "Nobody has answered the telephone since Friday",
    "Agree the day for the attendance meeting",
)
QUESTIONS = (
    "Who takes the children in?\nWhat would help on a Monday morning?",
    "Breakfast club: did it begin?\nHas the doctor's letter come?",
    "Is the family still at this address?\nWhich number answers?",
    "Which language for the meeting?\nWhich days can both parents come?",
)
ANSWER = "Asked; nothing that speaks against it."
WORKING = range(8, 17)
"""Hours at which somebody is out on a visit."""


def plan_visits(desk: Desk) -> None:
    """Plan the visits around today; run it when cases, families, markers and contacts are there."""
    today = desk.clock.today()
    rows = [row for row in cases.list_cases(desk, CaseFilter()) if row.closed_on is None]
    if len(rows) < len(TIMES) + 1:
        return
    _make_one(desk, rows[0], add_working_days(today, -1))
    route = [_plan(desk, row, today, number) for number, row in enumerate(rows[1 : len(TIMES) + 1])]
    _set_out(desk, route)
    late = route[-1]
    moved = MoveVisit(
        late.id, add_working_days(today, 2), "Mother starts a new shift this week.",
        markers_shown=late.hazards.marker_ids,
    )  # fmt: skip
    visit_plans.move_visit(desk, moved)
    _plan(desk, rows[0], add_working_days(today, 1), 1)


def _plan(desk: Desk, row: CaseRow, on: dt.date, number: int) -> VisitPlanRow:
    form = visit_plans.visit_form(desk, [row.reference], on)
    place = form.addresses[0] if form.addresses else None
    hazards = visit_plans.hazards_at(
        desk, [row.reference], place.lines if place else "", place.postcode if place else ""
    )
    asked = [task.id for task in tasks.today(desk).visits if task.case_reference == row.reference]
    duty = [name for name, _ in form.officers if name != form.officer]
    command = PlanVisit(
        references=(row.reference,),
        on=on,
        planned_at=TIMES[number],
        address=place.lines if place else row.school_name,
        postcode=place.postcode if place else "",
        purpose=PURPOSES[number],
        to_ask=QUESTIONS[number],
        announced=number % 2 == 0,
        risk_answers=tuple(
            (risk.key, "Asked; nothing that speaks against it.") for risk in visit_policy(desk.pack).risks
        ),
        officer=form.officer,
        second_officer="Gwen Ffug-Heddlu, community police" if hazards.needs_two or hazards.needs_manager else "",
        alone_reason="The family asked us to come, with the police." if hazards.needs_manager else "",
        duty_contact=duty[0] if duty else "",
        markers_shown=hazards.marker_ids,
        task_id=asked[0] if asked else None,
    )
    return visit_plans.plan_visit(desk, command).value


def _make_one(desk: Desk, row: CaseRow, on: dt.date) -> None:
    """Yesterday's visit: each step when it was, the end entered in the evening, written up the same day."""
    plan = _plan(at(desk, on, 8), row, on, 0)
    for step, hour, minute in ((Step.ON_WAY, 9, 5), (Step.AT_DOOR, 9, 25)):
        visit_steps.step_visit(at(desk, on, hour, minute), StepVisit(plan.id, step, note="Done as planned."))
    later = SetBackBy(plan.id, instant_of(on, dt.time(11, 0)), "Grandmother wants to talk too.")
    visit_steps.set_back_by(at(desk, on, 10), later)
    evening = at(desk, on, 16, 40)
    safe = StepVisit(plan.id, Step.SAFE, instant_of(on, dt.time(10, 50)), note="Forgot to press it in the car.")
    visit_steps.step_visit(evening, safe)
    visits.log_visit(
        evening,
        LogVisit(
            row.reference,
            on,
            started=dt.time(9, 25),
            ended=dt.time(10, 50),
            place=plan.one_line,
            purpose=plan.purpose,
            who_seen="Mother, grandmother and child",
            child_seen=ChildSeen.ALONE,
            childs_words="“I can go by myself if somebody wakes me.”",
            observations="Everybody up and dressed. The bus timetable hangs in the kitchen.",
            plan_id=plan.id,
        ),
    )


def _set_out(desk: Desk, route: list[VisitPlanRow]) -> None:
    """The first visit of today is being made, where it is a time of day at which one is."""
    now = desk.clock.now()
    if local(now).hour in WORKING:
        left = now - dt.timedelta(minutes=20)
        note = "Rang from the car."
        visit_steps.step_visit(desk, StepVisit(route[0].id, Step.ON_WAY, left, note=note))
