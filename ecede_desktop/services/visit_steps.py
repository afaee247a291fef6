"""Steps of a visit as they happen or are entered later: on the way, at the door, safe; and asking after who is out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from ecede_desktop.errors import Bug, Refused
from ecede_desktop.law import visit_steps as law
from ecede_desktop.law.policy_visits import visit_policy
from ecede_desktop.law.visit_steps import AskStep, Step
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.visit_plans import EscalateCheckOut, SetBackBy, StepVisit, VisitPlanRow
from ecede_desktop.services.check_out_levels import limits_of
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.visit_reading import lasts, plan_row
from ecede_desktop.store import visit_plans
from ecede_desktop.store.unit import Unit
from ecede_desktop.store.visit_plans import NewStep, PlanRecord

_SENTENCES: Mapping[str, tuple[str, str]] = {
    "visit_is_over": ("step", "This visit was cancelled or moved to another day. Plan another one."),
    "visit_still_out": ("step", "Somebody set out on this visit. Record that they are safe before it ends so."),
    "visit_is_written_up": ("step", "This visit is written up: it was made. Add to its contact instead."),
    "visit_reason_empty": ("reason", "Say why the visit is not made on that day."),
    "visit_step_again": ("note", "This step has a time already. Say in the note why another one is right."),
    "visit_step_by_other": ("note", "You do not go on this visit. Say in the note how you know."),
    "visit_step_in_future": ("at", "That time is still to come. Write when it was, or press the button when it is."),
    "visit_step_order": ("at", "That time does not fit the other steps of the visit. Check the times."),
    "visit_back_by_early": ("back_by", "The time to be back must come after the last step. Choose a later time."),
    "visit_back_by_far": (
        "back_by",
        "The time to be back is too far off: nobody would ask until then. Choose an earlier one, and say another time"
        " when it has come.",
    ),
}


def step_visit(desk: Desk, command: StepVisit) -> Outcome[VisitPlanRow]:
    """Record that somebody is on the way, at the door or safe; setting out says when they are back.

    The same step at the same time is kept once; another time for it is added with a note, and both stay.

    Raises:
        NoSuchVisitPlan: there is none.
        Refused: the step cannot follow, its time does not fit, or a note is needed.
    """
    if command.step not in law.BY_BUTTON:
        text = f"“{command.step}” is not recorded as a step: use on_way, at_door or safe."
        raise Refused("visit_step", text, field="step", step=command.step)
    _check_aware(command.at, command.back_by)
    note = command.note.strip()
    with desk.writing() as unit:
        held, now = visit_plans.get(unit.session, command.plan_id), unit.clock.now()
        known = law.time_of(held.taken, command.step)
        if known is not None and command.at in (None, known) and command.back_by is None:
            return Outcome(Changes(), plan_row(unit.session, desk, held))
        own = unit.user.id in (held.plan.officer_id, held.plan.second_officer_id)
        refuse(law.fault_of(held.taken, AskStep(command.step, command.at, note, own), now), held)
        at = command.at or now
        _check_ruled(desk, at)
        back_by = _back_by(desk, held, command, at, now)
        visit_plans.add_step(unit, held.id, NewStep(command.step, at, back_by, note))
        return _answer(unit, desk, held)


def set_back_by(desk: Desk, command: SetBackBy) -> Outcome[VisitPlanRow]:
    """Say another time to be back; the one before stays in the steps.

    Raises:
        NoSuchVisitPlan: there is none.
        Refused: nobody is out, or the time cannot be.
    """
    _check_aware(command.back_by)
    with desk.writing() as unit:
        held, now = visit_plans.get(unit.session, command.plan_id), unit.clock.now()
        if not law.is_out(held.taken):
            text = "Nobody is out on this visit. The time to be back is said when somebody sets out."
            raise Refused("visit_nobody_out", text, field="back_by")
        policy = visit_policy(desk.pack)
        if law.back_by(held.taken, lasts(held, policy)) == command.back_by:
            return Outcome(Changes(), plan_row(unit.session, desk, held))
        limits = limits_of(policy, held.plan.on)
        refuse(law.fault_of_back_by(held.taken, command.back_by, now, limits), held)
        visit_plans.add_step(unit, held.id, NewStep(Step.BACK_BY, now, command.back_by, command.note.strip()))
        return _answer(unit, desk, held)


def escalate(desk: Desk, command: EscalateCheckOut) -> Outcome[VisitPlanRow]:
    """Keep what was tried because somebody is not back; the check-out stays open until they are safe.

    Raises:
        NoSuchVisitPlan: there is none.
        Refused: nobody is out, what was tried is not in the pack, or what came of it is not said.
    """
    _check_aware(command.at)
    note = command.note.strip()
    tries = visit_policy(desk.pack).tries
    if command.tried not in {one.key for one in tries}:
        known = ", ".join(one.key for one in tries)
        text = f"“{command.tried}” is not something that is tried; use one of {known}."
        raise Refused("visit_tried", text, field="tried", tried=command.tried, known=known)
    if not note:
        raise Refused("visit_tried_note_empty", "Say what came of it: who answered, what they said.", field="note")
    with desk.writing() as unit:
        held, now = visit_plans.get(unit.session, command.plan_id), unit.clock.now()
        if not law.is_out(held.taken):
            raise Refused("visit_nobody_missing", "Nobody is out on this visit any more.", field="tried")
        if command.at is not None and command.at > now:
            refuse("visit_step_in_future", held)
        at = command.at or now
        last = held.steps[-1]
        if (last.step, last.tried, last.note) == (Step.ESCALATED, command.tried, note) and command.at in (
            None,
            last.at,
        ):
            return Outcome(Changes(), plan_row(unit.session, desk, held))
        visit_plans.add_step(unit, held.id, NewStep(Step.ESCALATED, at, note=note, tried=command.tried))
        return _answer(unit, desk, held)


def _check_ruled(desk: Desk, at: dt.datetime) -> None:
    """A typed year that is wrong falls on a day for which the council has no rules."""
    try:
        visit_policy(desk.pack).minutes("late_entry_minutes", at.date())
    except KeyError:
        text = f"{at:%d/%m/%Y} is before the service's rules for visits begin. Check the day, above all its year."
        raise Refused("visit_step_long_ago", text, field="at", day=f"{at:%d/%m/%Y}") from None


def refuse(key: str, held: PlanRecord) -> None:
    """Say in a sentence what stands against a step.

    Raises:
        Refused: unless nothing does.
    """
    if key:
        field, text = _SENTENCES[key]
        raise Refused(key, text, rule="lone working", field=field, visit=held.id)


def _back_by(desk: Desk, held: PlanRecord, command: StepVisit, at: dt.datetime, now: dt.datetime) -> dt.datetime | None:
    """The time to be back that goes with a step: as it was said, else as long as visits of the kind last."""
    policy = visit_policy(desk.pack)
    if command.back_by is not None and command.step is not Step.SAFE:
        limits = limits_of(policy, held.plan.on)
        refuse(law.fault_of_back_by(held.taken, command.back_by, max(now, at), limits), held)
        return command.back_by
    out_already = law.is_out(held.taken)
    return None if command.step is Step.SAFE or out_already else at + lasts(held, policy)


def _answer(unit: Unit, desk: Desk, held: PlanRecord) -> Outcome[VisitPlanRow]:
    row = plan_row(unit.session, desk, visit_plans.get(unit.session, held.id))
    return Outcome(unit.commit(), row)


def _check_aware(*instants: dt.datetime | None) -> None:
    if any(instant is not None and instant.tzinfo is None for instant in instants):
        raise Bug("a step's time is an instant, with its zone")
