"""Who could have a case, who has how many, whose patch a school is, and cases handed from officer to officer."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.allocation import Candidate, Proposal, propose
from ecede_desktop.law.policy_allocation import allocation_policy
from ecede_desktop.law.visit_steps import Step, where
from ecede_desktop.records.allocation import (
    HandedOver,
    HandOver,
    HandoverRow,
    OfficerLoad,
    PatchRow,
    SetPatch,
    StayingVisit,
)
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.users import UserRow
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.schools import known_school
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import allocation, cases, enrolments, pupils, schools, users, visit_plans
from ecede_desktop.store.cases import CaseRecord, Chosen
from ecede_desktop.store.unit import Reading, Unit


def propose_officers(
    desk: Desk, *, reference: str = "", pupil_id: UUID | None = None, away: frozenset[str] = frozenset()
) -> tuple[Proposal, ...]:
    """The officers who could have a case, or a case that would be opened on a pupil, the most fitting first.

    Whoever has the case is not among them. ``away``: names of those who are not there; the store does not know it.

    Raises:
        NoSuchCase: there is none.
    """
    weights = allocation_policy(desk.pack).weights(desk.clock.today())
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference) if reference else None
        about = case.pupil_id if case else pupil_id
        patch = _patch_officer(session, about) if about else None
        welsh = about is not None and _chose_welsh(session, about)
        accounts = users.list_users(session)
        held = {load.id: load for load in _loads(session, desk, accounts)}
    gone = {name.casefold() for name in away}
    candidates = [
        Candidate(
            user.id, user.name, user.full_name, user.id == patch, user.speaks_welsh, dict(held[user.id].by_stage),
            held[user.id].overdue, user.name.casefold() in gone,
        )
        for user in accounts
        if user.active and (case is None or user.id != case.officer_id)
    ]  # fmt: skip
    return propose(candidates, weights, welsh=welsh)


def loads(desk: Desk) -> tuple[OfficerLoad, ...]:
    """Every officer who may sign in or still has open cases, by name."""
    with desk.reading() as session:
        found = _loads(session, desk, users.list_users(session))
    return tuple(load for load in found if load.active or load.cases)


def hand_over(desk: Desk, command: HandOver) -> Outcome[HandedOver]:
    """Give cases to another officer in one transaction: all of them, or none.

    The former officer's open tasks of a case go with it, of the kinds that the pack names; a planned visit stays with
    whoever means to make it, and so does the task that asked for it.

    Raises:
        NoSuchCase, NoSuchUser: there is none.
        Refused: no case, no note, the day is to come, the officer has left, or a case is closed, has that officer
            already, was opened later, or is somebody else's and who asks is no manager; the case is named.
    """
    note, on = command.note.strip(), command.on or desk.clock.today()
    if not command.references:
        raise Refused("handover_of_nothing", "Choose at least one case to hand over.", field="references")
    if not note:
        text = "Write in the note what the officer who takes over has to know."
        raise Refused("handover_note_empty", text, field="note")
    if on > desk.clock.today():
        raise Refused("handover_in_future", "The day of the hand-over is still to come.", field="on")
    kinds = allocation_policy(desk.pack).weights(on).moves
    with desk.writing() as unit:
        to = users.find_user(unit.session, command.to)
        if not to.active:
            text = f"{to.full_name} no longer works here. Give the case to somebody else."
            raise Refused("officer_not_active", text, field="to", name=to.full_name)
        named = [find_case(unit.session, desk.pack, reference) for reference in command.references]
        # However it was typed, a case named twice is handed over once.
        chosen = list({case.id: case for case in named}.values())
        for case in chosen:
            _refuse(desk, case, to, on)
        moved, staying = 0, list[StayingVisit]()
        for case in chosen:
            visits, held = _planned(unit, case, desk.clock.today())
            allocation.hand_over(unit, case.id, to.id, on, note)
            moved += allocation.move_tasks(unit, case.id, case.officer_id, to.id, kinds, held)
            staying += visits
        done = HandedOver(tuple(case.reference for case in chosen), to.name, to.full_name, moved, tuple(staying))
        return Outcome(unit.commit(), done)


def unread_handovers(desk: Desk) -> tuple[HandoverRow, ...]:
    """Cases that the signed-in officer took over and whose note is not said to be read."""
    with desk.reading() as session:
        return allocation.unread(session, desk.user.id)


def read_handover(desk: Desk, handover_id: UUID) -> Outcome[HandoverRow]:
    """The officer who took a case over read the note; saying it again changes nothing.

    Raises:
        NoSuchHandover: there is none.
        Refused: it is for somebody else to read.
    """
    with desk.writing() as unit:
        written = allocation.mark_read(unit, handover_id)
        row = allocation.of_ids(unit.session, [handover_id])[0]
        if row.to != desk.user.name:
            text = f"This note is for {row.to_name}, who took the case over."
            raise Refused("handover_not_for_you", text, name=row.to_name)
        return Outcome(unit.commit() if written else Changes(), row)


def set_patch(desk: Desk, command: SetPatch) -> Outcome[tuple[PatchRow, ...]]:
    """Give a school to an officer, or to nobody; what was before stays in the history.

    Raises:
        NoSuchUser: nobody has that name.
        Refused: who asks is no manager, the school is not known, the day is to come, or the officer has left.
    """
    on = command.on or desk.clock.today()
    if not desk.is_manager:
        raise Refused("patch_manager_needed", "Only a manager may say whose patch a school is. Ask a manager.")
    if on > desk.clock.today():
        raise Refused("patch_in_future", "The day from which the patch changes is still to come.", field="on")
    with desk.writing() as unit:
        school = known_school(unit.session, desk, command.school_number)
        officer = users.find_user(unit.session, command.officer) if command.officer.strip() else None
        if officer is not None and not officer.active:
            text = f"{officer.full_name} no longer works here. Give the school to somebody else."
            raise Refused("patch_officer_not_active", text, field="officer", name=officer.full_name)
        written = allocation.set_patch(unit, school.id, officer.id if officer else None, on)
        rows = allocation.patches(unit.session)
        return Outcome(unit.commit() if written else Changes(), rows)


def patches(desk: Desk) -> tuple[PatchRow, ...]:
    """Every school's officer, from and to."""
    with desk.reading() as session:
        return allocation.patches(session)


def _loads(session: Reading, desk: Desk, accounts: tuple[UserRow, ...]) -> list[OfficerLoad]:
    today, order = desk.clock.today(), {stage.key: stage.place for stage in desk.pack.ladder.stages}
    weights = allocation_policy(desk.pack).weights(today)
    due = cases.next_due(session, Chosen())
    chose, stuck = cases.languages(session, Chosen()), allocation.stuck_cases(session, today)
    stages: dict[UUID, Counter[str]] = {user.id: Counter() for user in accounts}
    late: Counter[UUID] = Counter()
    waiting: Counter[UUID] = Counter()
    welsh: Counter[UUID] = Counter()
    for case_id, officer_id, pupil_id, stage in allocation.open_cases(session):
        stages[officer_id][stage] += 1
        late[officer_id] += case_id in due and due[case_id][0] < today
        waiting[officer_id] += case_id in stuck
        welsh[officer_id] += chose.get(pupil_id) == "cy"
    return [
        OfficerLoad(
            user.id, user.name, user.full_name, user.active, user.speaks_welsh,
            tuple(sorted(stages[user.id].items(), key=lambda one: order.get(one[0], -1))),
            late[user.id], waiting[user.id], welsh[user.id], weights.of_load(stages[user.id], late[user.id]),
        )
        for user in accounts
    ]  # fmt: skip


def _patch_officer(session: Reading, pupil_id: UUID) -> UUID | None:
    here = current_spell(enrolments.spells(session, [pupil_id]).get(pupil_id, []))
    if here is None:
        return None
    return schools.by_id(session, [here.school_id])[here.school_id].patch_officer_id


def _chose_welsh(session: Reading, pupil_id: UUID) -> bool:
    """One parent who chose Welsh is enough: that parent must be able to speak it."""
    return any(parent.language == "cy" for parent in pupils.pupil(session, pupil_id).parents)


def _refuse(desk: Desk, case: CaseRecord, to: UserRow, on: dt.date) -> None:
    name = f"{case.forename} {case.surname}".strip()
    facts = {"reference": case.reference, "name": name, "officer": to.full_name}
    if case.closed_on is not None:
        raise Refused("handover_closed", f"{case.reference} ({name}) is closed and is not handed over.", **facts)
    if case.officer_id == to.id:
        text = f"{to.full_name} has {case.reference} ({name}) already; leave it out."
        raise Refused("handover_same_officer", text, **facts)
    if on < case.opened_on:
        text = f"{case.reference} ({name}) was opened after that day; choose a later one."
        raise Refused("handover_before_opening", text, field="on", **facts)
    if case.officer_id != desk.user.id and not desk.is_manager:
        text = f"{case.reference} ({name}) is not yours; its officer or a manager hands it over."
        raise Refused("handover_not_yours", text, **facts)


def _planned(unit: Unit, case: CaseRecord, today: dt.date) -> tuple[list[StayingVisit], set[UUID]]:
    """The visits that still stand, and the tasks that they answer."""
    found, tasks = list[StayingVisit](), set[UUID]()
    for record in visit_plans.of_case(unit.session, case.id):
        if record.plan.on >= today and where(record.taken) is Step.PLANNED:
            found.append(StayingVisit(record.id, case.reference, record.plan.on, record.officer_name))
            if record.plan.task_id is not None:
                tasks.add(record.plan.task_id)
    return found, tasks
