"""Planned visits put together for whoever reads them: children, dangers that stand now, and each step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from uuid import UUID

from ecede_desktop.law import visit_steps
from ecede_desktop.law.policy_people import people_policy
from ecede_desktop.law.policy_visits import VisitPolicy, visit_policy
from ecede_desktop.records.markers import MarkerRow
from ecede_desktop.records.visit_plans import Hazard, Hazards, StepRow, VisitChild, VisitPlanRow
from ecede_desktop.services.case_facts import current_spell
from ecede_desktop.services.case_rows import year_group_now
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.markers import sign_of
from ecede_desktop.store import enrolments, markers, visit_family
from ecede_desktop.store.unit import Reading
from ecede_desktop.store.visit_plans import PlanRecord

Families = Mapping[UUID, tuple[MarkerRow, ...]]


def children_of(session: Reading, desk: Desk, cases: Iterable[tuple[str, UUID]]) -> tuple[VisitChild, ...]:
    """The children of some cases: (reference, pupil) of each."""
    listed = list(cases)
    pupil_ids = [pupil_id for _, pupil_id in listed]
    facts = visit_family.children(session, pupil_ids)
    spells = enrolments.spells(session, pupil_ids)
    made = []
    for reference, pupil_id in listed:
        child, spell = facts[pupil_id], current_spell(spells.get(pupil_id, ()))
        made.append(
            VisitChild(
                reference=reference,
                pupil_id=pupil_id,
                forename=child.forename,
                surname=child.surname,
                known_as=child.known_as,
                date_of_birth=child.date_of_birth,
                year_group=year_group_now(desk, spell) if spell else "",
                school_name=spell.school_name if spell else "",
                warning=child.warning,
            )
        )
    return tuple(made)


def hazards_of(
    session: Reading,
    desk: Desk,
    children: Sequence[VisitChild],
    address: tuple[str, str] = ("", ""),
    known: Families | None = None,
) -> Hazards:
    """Every danger that stands for a visit to these children at an address."""
    second = visit_policy(desk.pack).second_officer
    people, today = people_policy(desk.pack), desk.clock.today()
    pupil_ids = [child.pupil_id for child in children]
    standing = known if known is not None else markers.open_markers(session, pupil_ids)
    rows = {row.id: row for pupil_id in pupil_ids for row in standing.get(pupil_id, ())}
    rows |= {row.id: row for row in visit_family.address_markers(session, *address)}
    shown = []
    for row in rows.values():
        sign = sign_of(row, people, today)
        shown.append(
            Hazard(
                english=sign.english,
                welsh=sign.welsh,
                evidence=row.evidence,
                whose=row.person_name,
                of_address=row.of_address,
                since=row.from_date,
                review_overdue=row.review_due(today),
                marker_id=row.id,
                category=row.category,
            )
        )
    order = {choice.key: place for place, choice in enumerate(people.markers)}
    shown.sort(key=lambda hazard: order.get(hazard.category, len(order)))
    warnings = [Hazard("", "", child.warning, child.full_name) for child in children if child.warning]
    categories = {row.category for row in rows.values()}
    return Hazards(
        rows=(*shown, *warnings),
        needs_two=second.needed_for(categories, [hazard.evidence for hazard in warnings]),
        needs_manager=not second.not_at_home.isdisjoint(categories),
    )


def plan_rows(session: Reading, desk: Desk, records: Sequence[PlanRecord]) -> tuple[VisitPlanRow, ...]:
    """Planned visits as shown."""
    cases = [(reference, pupil_id) for record in records for _, reference, pupil_id in record.cases]
    children = {child.reference: child for child in children_of(session, desk, dict.fromkeys(cases))}
    known = markers.open_markers(session, {pupil_id for _, pupil_id in cases})
    return tuple(_row(session, desk, record, children, known) for record in records)


def plan_row(session: Reading, desk: Desk, record: PlanRecord) -> VisitPlanRow:
    """One planned visit as shown."""
    return plan_rows(session, desk, [record])[0]


def steps_shown(steps: Collection[StepRow], policy: VisitPolicy) -> tuple[StepRow, ...]:
    """The steps, each with whether it was entered late by the rule of its day."""
    return tuple(
        replace(step, late=step.recorded_at - step.at > policy.minutes("late_entry_minutes", step.at.date()))
        for step in steps
    )


def lasts(record: PlanRecord, policy: VisitPolicy) -> dt.timedelta:
    """From setting out to being back, as expected."""
    return dt.timedelta(minutes=record.plan.minutes) + policy.minutes("travel_minutes", record.plan.on)


def _row(
    session: Reading, desk: Desk, record: PlanRecord, children: Mapping[str, VisitChild], known: Families
) -> VisitPlanRow:
    policy, plan = visit_policy(desk.pack), record.plan
    here = tuple(children[reference] for _, reference, _ in record.cases)
    return VisitPlanRow(
        id=record.id,
        officer=record.officer,
        officer_name=record.officer_name,
        on=plan.on,
        place_in_day=record.place_in_day,
        planned_at=plan.planned_at,
        minutes=plan.minutes,
        kind=plan.kind,
        address=plan.address,
        postcode=plan.postcode,
        confidential=plan.confidential,
        purpose=plan.purpose,
        to_ask=plan.to_ask,
        announced=plan.announced,
        risk_note=plan.risk_note,
        risk_answers=tuple(plan.risk_answers.items()),
        duty_contact_name=record.duty_contact_name,
        second_officer=plan.second_officer,
        alone_reason=plan.alone_reason,
        alone_allowed_by=record.alone_allowed_by,
        task_id=plan.task_id,
        recorded_by=record.recorded_by,
        recorded_at=record.recorded_at,
        children=here,
        hazards=hazards_of(session, desk, here, (plan.address, plan.postcode), known),
        steps=steps_shown(record.steps, policy),
        back_by=visit_steps.back_by(record.taken, lasts(record, policy)),
        moved_to=record.moved_to,
        moved_from=record.moved_from,
    )
