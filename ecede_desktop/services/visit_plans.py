"""Planned visits: plan one with its dangers in sight, order a day, move or cancel with a reason, read them."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law import visit_steps
from ecede_desktop.law.policy_contacts import contact_policy
from ecede_desktop.law.policy_visits import visit_policy
from ecede_desktop.law.visit_steps import AskStep, Step
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.users import Role, UserRow
from ecede_desktop.records.visit_plans import (
    AddressChoice,
    CancelVisit,
    Hazards,
    MoveVisit,
    OrderVisits,
    PlanVisit,
    VisitChild,
    VisitForm,
    VisitPlanRow,
)
from ecede_desktop.records.visits import ContactKind
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.stages import approver, find_case
from ecede_desktop.services.visit_checks import (
    check_plan,
    check_who_goes,
    refuse_markers_unseen,
    refuse_risks_unanswered,
    refuse_too_far,
)
from ecede_desktop.services.visit_reading import children_of, hazards_of, plan_row, plan_rows
from ecede_desktop.services.visit_steps import refuse
from ecede_desktop.store import tasks, users, visit_family, visit_plans, visits
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.unit import Reading, Unit
from ecede_desktop.store.visit_plans import NewPlan, NewStep, PlanRecord


def visit_form(desk: Desk, references: Sequence[str], on: dt.date | None = None) -> VisitForm:
    """What is known before a visit to these children is planned; whoever plans it must see the dangers.

    Raises:
        NoSuchCase: one of the cases is none.
        Refused: no case is named.
    """
    with desk.reading() as session:
        cases = _cases(session, desk, references)
        children = _children(session, desk, cases)
        pupil_ids = [case.pupil_id for case in cases]
        officer = next((case.officer for case in cases if case.officer_active), desk.user.name)
        here = [user for user in users.list_users(session) if user.active]
        duty_id = visit_plans.duty_contact_before(session, users.find_user(session, officer).id)
        contacts = [contact for case in cases for contact in visits.contacts(session, case.id)]
        todo = [task for case in cases for task in tasks.of_case(session, case.id)]
        near = visit_family.siblings(session, pupil_ids)
        return VisitForm(
            children=children,
            siblings=children_of(session, desk, near),
            addresses=_addresses(session, pupil_ids, on or desk.clock.today()),
            hazards=hazards_of(session, desk, children),
            first_visit=_is_first(session, desk, pupil_ids),
            officers=tuple((user.name, user.full_name) for user in here),
            managers=tuple((user.name, user.full_name) for user in here if user.role is Role.MANAGER),
            officer=officer,
            duty_contact=next((user.name for user in here if user.id == duty_id), ""),
            last_contact=max((contact.on for contact in contacts), default=None),
            promises=tuple(task.title for task in todo if task.kind == "action" and task.done_at is None),
        )


def hazards_at(desk: Desk, references: Sequence[str], address: str, postcode: str) -> Hazards:
    """The dangers of a visit to these children at an address, which may have markers of its own.

    Raises:
        NoSuchCase: one of the cases is none.
        Refused: no case is named.
    """
    with desk.reading() as session:
        children = _children(session, desk, _cases(session, desk, references))
        return hazards_of(session, desk, children, (address, postcode))


def plan_visit(desk: Desk, command: PlanVisit) -> Outcome[VisitPlanRow]:
    """Plan a visit; it takes its place in the officer's day by its time. The same plan said twice is kept once.

    Raises:
        NoSuchCase, NoSuchUser, NoSuchTask: there is none.
        Refused: something is missing or cannot be, a danger was not in sight, or nobody goes along where a marker
            asks for two; ``field`` names where.
    """
    check_plan(desk, command)
    with desk.writing() as unit:
        session = unit.session
        cases = _cases(session, desk, command.references)
        _refuse_closed(cases)
        children = _children(session, desk, cases)
        hazards = hazards_of(session, desk, children, (command.address.strip(), command.postcode.strip()))
        kind = visit_policy(desk.pack).kind(command.kind)
        assert kind is not None
        refuse_markers_unseen(hazards, command.markers_shown)
        manager = approver(unit, command.approved_by) if command.alone_reason.strip() else None
        plan = _new_plan(unit, desk, command, manager)
        check_who_goes(desk, plan, hazards, kind)
        if kind.at_home and _is_first(session, desk, [case.pupil_id for case in cases]):
            refuse_risks_unanswered(desk, plan.risk_answers)
        if command.task_id is not None:
            tasks.get(session, command.task_id)
        return _keep(unit, desk, plan, [case.id for case in cases])


def move_visit(desk: Desk, command: MoveVisit) -> Outcome[VisitPlanRow]:
    """Move a visit to another day or time; the plan of before stays where it was, with the reason.

    Raises:
        NoSuchVisitPlan: there is none.
        Refused: somebody is out, it is over, the day has passed or is the same, or a new danger was not in sight.
    """
    reason, today = command.reason.strip(), desk.clock.today()
    if command.on < today:
        raise Refused("visit_plan_in_past", "The day has passed. Choose today or a later day.", field="on")
    refuse_too_far(command.on, today)
    with desk.writing() as unit:
        session, now = unit.session, unit.clock.now()
        held = visit_plans.get(session, command.plan_id)
        refuse(visit_steps.fault_of(held.taken, AskStep(Step.MOVED, None, reason), now), held)
        planned_at = command.planned_at or held.plan.planned_at
        if (command.on, planned_at) == (held.plan.on, held.plan.planned_at):
            text = "The visit stands on that day and time already. Choose another."
            raise Refused("visit_moved_nowhere", text, field="on")
        row = plan_row(session, desk, held)
        seen = [UUID(one) for one in held.plan.markers_shown]
        refuse_markers_unseen(row.hazards, (*seen, *command.markers_shown))
        kept = dict.fromkeys([*held.plan.markers_shown, *(str(one) for one in command.markers_shown)])
        plan = dataclasses.replace(
            held.plan, on=command.on, planned_at=planned_at, moved_from_id=held.id, markers_shown=list(kept)
        )
        kind = visit_policy(desk.pack).kind(plan.kind)
        if kind is not None:
            check_who_goes(desk, plan, row.hazards, kind)
        visit_plans.add_step(unit, held.id, NewStep(Step.MOVED, now, note=reason))
        return _keep(unit, desk, plan, [case_id for case_id, _, _ in held.cases])


def cancel_visit(desk: Desk, command: CancelVisit) -> Outcome[VisitPlanRow]:
    """A visit is not made; cancelling it twice for the same reason changes nothing.

    Raises:
        NoSuchVisitPlan: there is none.
        Refused: there is no reason, somebody is out, or it is over.
    """
    reason = command.reason.strip()
    with desk.writing() as unit:
        held = visit_plans.get(unit.session, command.plan_id)
        if held.steps[-1:] and (held.steps[-1].step, held.steps[-1].note) == (Step.CANCELLED, reason):
            return Outcome(Changes(), plan_row(unit.session, desk, held))
        now = unit.clock.now()
        refuse(visit_steps.fault_of(held.taken, AskStep(Step.CANCELLED, None, reason), now), held)
        visit_plans.add_step(unit, held.id, NewStep(Step.CANCELLED, now, note=reason))
        row = plan_row(unit.session, desk, visit_plans.get(unit.session, held.id))
        return Outcome(unit.commit(), row)


def order_visits(desk: Desk, command: OrderVisits) -> Outcome[tuple[VisitPlanRow, ...]]:
    """Put an officer's visits of a day in this order; those that are not named follow as they stood.

    Raises:
        NoSuchVisitPlan: one of them is none.
        Refused: they are not of one officer and that day.
    """
    with desk.writing() as unit:
        session = unit.session
        named = [visit_plans.get(session, plan_id) for plan_id in dict.fromkeys(command.plan_ids)]
        whose = {(record.plan.officer_id, record.plan.on) for record in named}
        if len(whose) != 1 or next(iter(whose))[1] != command.on:
            text = f"Only the visits of one officer on {command.on:%d/%m/%Y} can be put in an order."
            raise Refused("visits_of_two_days", text, day=f"{command.on:%d/%m/%Y}")
        officer_id = named[0].plan.officer_id
        others = [r for r in visit_plans.of_day(session, command.on, officer_id) if r.plan.officer_id == officer_id]
        ids = [record.id for record in named]
        changed = visit_plans.set_places(unit, [*ids, *(r.id for r in others if r.id not in ids)])
        rows = plan_rows(session, desk, visit_plans.of_day(session, command.on, officer_id))
        return Outcome(unit.commit() if changed else Changes(), rows)


def list_visits(desk: Desk, on: dt.date, officer: str = "") -> tuple[VisitPlanRow, ...]:
    """The visits of a day in their order; of the signed-in user unless another is named, ``*`` for everybody.

    Raises:
        NoSuchUser: nobody has that name.
    """
    with desk.reading() as session:
        whose = None if officer == "*" else users.find_user(session, officer).id if officer else desk.user.id
        return plan_rows(session, desk, visit_plans.of_day(session, on, whose))


def visits_of_case(desk: Desk, reference: str) -> tuple[VisitPlanRow, ...]:
    """The planned visits of a case, by their days.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        return plan_rows(session, desk, visit_plans.of_case(session, find_case(session, desk.pack, reference).id))


def view_visit(desk: Desk, plan_id: UUID) -> VisitPlanRow:
    """One planned visit.

    Raises:
        NoSuchVisitPlan: there is none with that id.
    """
    with desk.reading() as session:
        return plan_row(session, desk, visit_plans.get(session, plan_id))


def _keep(unit: Unit, desk: Desk, plan: NewPlan, case_ids: list[UUID]) -> Outcome[VisitPlanRow]:
    session = unit.session
    same = visit_plans.same_plan(session, plan, case_ids, unit.user.id)
    if same is not None:
        return Outcome(Changes(), plan_row(session, desk, visit_plans.get(session, same)))
    plan_id = visit_plans.add_plan(unit, plan, case_ids)
    _place(unit, plan_id, plan)
    row = plan_row(session, desk, visit_plans.get(session, plan_id))
    return Outcome(unit.commit(), row)


def _place(unit: Unit, plan_id: UUID, plan: NewPlan) -> None:
    """Before the first visit of the day that is later; the order that the officer chose stays otherwise."""
    if plan.planned_at is None:
        return
    day = [
        r for r in visit_plans.of_day(unit.session, plan.on, plan.officer_id) if r.plan.officer_id == plan.officer_id
    ]
    others = [record for record in day if record.id != plan_id]
    at = next((n for n, record in enumerate(others) if _later(record, plan.planned_at)), len(others))
    if at < len(others):
        ids = [record.id for record in others]
        visit_plans.set_places(unit, [*ids[:at], plan_id, *ids[at:]])


def _later(record: PlanRecord, time: dt.time) -> bool:
    return record.plan.planned_at is not None and record.plan.planned_at > time


def _cases(session: Reading, desk: Desk, references: Sequence[str]) -> list[CaseRecord]:
    found = [find_case(session, desk.pack, reference) for reference in references if reference.strip()]
    if not found:
        raise Refused("visit_no_case", "Name at least one case that the visit is about.", field="references")
    return list({case.id: case for case in found}.values())


def _children(session: Reading, desk: Desk, cases: Sequence[CaseRecord]) -> tuple[VisitChild, ...]:
    return children_of(session, desk, [(case.reference, case.pupil_id) for case in cases])


def _refuse_closed(cases: Sequence[CaseRecord]) -> None:
    for case in cases:
        if case.closed_on is not None:
            text = f"Case {case.reference} is closed. Open it again by moving it back to a stage, then plan the visit."
            raise Refused("visit_case_closed", text, field="references", reference=case.reference)


def _is_first(session: Reading, desk: Desk, pupil_ids: Sequence[UUID]) -> bool:
    """Whether nobody has visited this family, and the check before a first visit was never answered."""
    at_home = [kind.key for kind in contact_policy(desk.pack).kinds if kind.counts_as == ContactKind.HOME_VISIT]
    return bool(visit_policy(desk.pack).risks) and not (
        visit_plans.ever_visited(session, pupil_ids)
        or visit_family.visited_before(session, pupil_ids, at_home)
        or visit_family.risk_check_answered(session, pupil_ids)
    )


def _addresses(session: Reading, pupil_ids: Sequence[UUID], on: dt.date) -> tuple[AddressChoice, ...]:
    """Each place once, with the name of whoever was found there first; confidential where it is for any of them."""
    found: dict[tuple[str, str], AddressChoice] = {}
    for row in visit_family.addresses(session, pupil_ids, on):
        key = visit_family.place_key(row.lines, row.postcode)
        held = found.get(key)
        if held is None:
            found[key] = AddressChoice(
                row.lines, row.postcode, row.whose, row.relationship, row.confidential, row.kind
            )  # fmt: skip
        elif row.confidential and not held.confidential:
            found[key] = dataclasses.replace(held, confidential=True)
    return tuple(found.values())


def _new_plan(unit: Unit, desk: Desk, command: PlanVisit, manager: UserRow | None) -> NewPlan:
    session = unit.session
    here = {user.name.casefold(): user for user in users.list_users(session)}
    officer = users.find_user(session, command.officer) if command.officer.strip() else unit.user
    second = command.second_officer.strip()
    second_user = here.get(second.casefold())
    duty_id: UUID | None
    if command.duty_contact.strip():
        duty_id = users.find_user(session, command.duty_contact).id
    else:
        duty_id = visit_plans.duty_contact_before(session, officer.id)
    _refuse_gone([officer, *([second_user] if second_user else [])], duty_id, list(here.values()))
    kind = visit_policy(desk.pack).kind(command.kind)
    assert kind is not None
    reason = command.alone_reason.strip()
    return NewPlan(
        officer_id=officer.id,
        on=command.on,
        planned_at=command.planned_at,
        minutes=command.minutes or kind.minutes,
        kind=kind.key,
        address="\n".join(line.strip() for line in command.address.splitlines() if line.strip()),
        postcode=" ".join(command.postcode.upper().split()),
        confidential=command.confidential or _is_confidential(session, desk, command),
        purpose=command.purpose.strip(),
        to_ask=command.to_ask.strip(),
        announced=command.announced,
        risk_note=command.risk_note.strip(),
        risk_answers={key: answer.strip() for key, answer in command.risk_answers if answer.strip()},
        duty_contact_id=duty_id,
        second_officer_id=second_user.id if second_user else None,
        second_officer=second_user.full_name if second_user else second,
        alone_reason=reason,
        alone_allowed_by_id=manager.id if manager else None,
        markers_shown=[str(one) for one in command.markers_shown],
        task_id=command.task_id,
    )


def _is_confidential(session: Reading, desk: Desk, command: PlanVisit) -> bool:
    """Whether the address is kept as one that the other parent must not be told: typed or chosen, it stays so."""
    wanted = visit_family.place_key(command.address, command.postcode)
    pupil_ids = [case.pupil_id for case in _cases(session, desk, command.references)]
    rows = visit_family.addresses(session, pupil_ids, command.on)
    return any(row.confidential and visit_family.place_key(row.lines, row.postcode) == wanted for row in rows)


def _refuse_gone(going: Sequence[UserRow], duty_id: UUID | None, everybody: Sequence[UserRow]) -> None:
    duty = next((user for user in everybody if user.id == duty_id), None)
    for user in (*going, *([duty] if duty else [])):
        if not user.active:
            text = f"{user.full_name} no longer works here. Name somebody else."
            field = "officer" if user in going else "duty_contact"
            raise Refused("visit_user_gone", text, field=field, name=user.full_name)
    if duty is not None and duty in going:
        text = f"{duty.full_name} goes on the visit and cannot be told that nobody is back. Name somebody else."
        raise Refused("visit_duty_contact_goes", text, field="duty_contact", name=duty.full_name)
    if len(going) == 2 and going[0].id == going[1].id:
        text = f"{going[0].full_name} cannot go along with themself. Name another colleague."
        raise Refused("visit_second_is_first", text, field="second_officer", name=going[0].full_name)
