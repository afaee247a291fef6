"""Invented plans and contracts: agreed, signed or refused, reviewed on the figures, as an officer would."""

from __future__ import annotations

import dataclasses
import datetime as dt
import random

from ecede_desktop.clock import WALES, FixedClock
from ecede_desktop.demo.people import pick
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.law.plans import Answer, PlanKind, Role
from ecede_desktop.law.policy_plans import plan_policy
from ecede_desktop.records.cases import CaseFilter, CaseRow
from ecede_desktop.records.plans import AgreePlan, PlanAction, RecordSignature, ReviewPlan
from ecede_desktop.services import cases, plan_papers, plans, pupils
from ecede_desktop.services.desk import Desk

WISHES = (
    "“I want to go in by the side door, when it is quiet.”",
    "“Dw i eisiau eistedd gyda Cari amser cinio.”",
    "“I would come if I could start with art on Mondays.”",
)
PARENTS = (
    "To be told the same morning when a lesson is missed, by text and not by letter.",
    "Help with the bus fare until the pass comes through.",
    "Cyfarfod gyda'r pennaeth blwyddyn bob pythefnos, yn Gymraeg.",
)
ASKED = (
    ("Ring the school by 9:00 on any day of absence and say why", Role.PARENT),
    ("Bring medical evidence to the school within three days of an illness", Role.PARENT),
    ("Be at the school gate by 8:35 with the bag packed the night before", Role.CHILD),
)
GIVEN = (
    ("Keep a place at breakfast club and a named person at the door", "Head of year", Role.SCHOOL),
    ("Telephone home every Friday with the week's figures", "", Role.OFFICER),
)
REFUSED = "Says the school has not kept its side; wants to see the timetable change first."


def agree_for(desk: Desk, row: CaseRow, rng: random.Random, *, answered: bool = True) -> None:
    """Agree a plan on the desk's day and, where it is answered, record what each parent said."""
    today = desk.clock.today()
    contract = rng.random() < 0.4
    parents = [one.full_name for one in pupils.pupil(desk, pupil_id=row.pupil_id).parents]
    mother, child = (parents or ["Parent"])[0], row.full_name
    actions = [
        PlanAction(what, mother if role is Role.PARENT else child, today + dt.timedelta(days=21 + 7 * place), role)
        for place, (what, role) in enumerate(ASKED[: 2 + int(rng.random() * 2)])
    ]
    actions += [
        PlanAction(what, who or row.officer_name, add_working_days(today, 5 + 5 * place), role)
        for place, (what, who, role) in enumerate(GIVEN)
    ]
    plan = plans.agree_plan(
        desk,
        AgreePlan(
            row.reference,
            PlanKind.PARENTING_CONTRACT if contract else PlanKind.SUPPORT_PLAN,
            today,
            today,
            today + dt.timedelta(weeks=12),
            plan_policy(desk.pack).review_on(today).value.window(today)[1],
            "92",
            ("family_work", "school_timetable"),
            "Family worker on Tuesdays at home; breakfast club without charge until half-term.",
            pick(rng, WISHES),
            pick(rng, PARENTS),
            actions=tuple(actions),
        ),
    ).value
    if answered:
        _answer(desk, row, plan.id, contract=contract, refused=rng.random() < 0.25)


def review_for(desk: Desk, row: CaseRow) -> None:
    """Review the plan that holds, as its figures propose."""
    view = plans.plans_view(desk, row.reference)
    if view.current is None or view.current.first_day > desk.clock.today():
        return
    today = desk.clock.today()
    note = "Looked at the figures with the mother and the head of year. Mornings are the hard part still."
    plans.review_plan(
        desk,
        ReviewPlan(view.current.id, today, view.proposed_outcome or "not_met", note, today + dt.timedelta(weeks=4)),
    )


def fill_plans(desk: Desk, seed: int = 1) -> None:
    """Plans for the cases that stand where a plan is agreed: one answered and printed, one waiting for answers."""
    rng = random.Random(f"{seed}/plans")  # noqa: S311  nothing secret: people are invented
    rows = [row for row in cases.list_cases(desk, CaseFilter()) if row.stage == "action_plan"]
    for number, row in enumerate(rows):
        since = max(row.stage_since, desk.clock.today() - dt.timedelta(days=30))
        there = _on(desk, since)
        if plans.plans_view(there, row.reference).current is None:
            agree_for(there, row, rng, answered=number % 2 == 0)
        current = plans.plans_view(there, row.reference).current
        if number == 0 and current is not None:
            plan_papers.issue_plan(there, current.id)


def _answer(desk: Desk, row: CaseRow, plan_id: object, *, contract: bool, refused: bool) -> None:
    view = plans.plans_view(desk, row.reference)
    assert view.current is not None and view.current.id == plan_id
    today = desk.clock.today()
    yes = Answer.SIGNED if contract else Answer.AGREED
    for place, signer in enumerate(view.signers):
        answer = Answer.REFUSED if refused and place == 0 else yes if place == 0 else Answer.ABSENT
        if signer.role is Role.OFFICER:
            answer = Answer.SIGNED
        elif signer.role is Role.CHILD:
            answer = Answer.AGREED
        note = REFUSED if answer is Answer.REFUSED else ""
        command = RecordSignature(view.current.id, signer.role, answer, today, signer.name, signer.parent_id, note)
        plans.record_signature(desk, command)


def _on(desk: Desk, day: dt.date) -> Desk:
    instant = dt.datetime.combine(day, dt.time(16, 30), WALES).astimezone(dt.UTC)
    return dataclasses.replace(desk, clock=FixedClock(instant))
