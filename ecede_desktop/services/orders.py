"""School attendance orders: begun under the law in force, taken on step by step, each with its citation and wait."""

from __future__ import annotations

from dataclasses import dataclass, replace
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law import attendance_orders as law
from ecede_desktop.law.attendance_orders import OrderStep, Process
from ecede_desktop.law.policy_court import court_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.orders import OpenOrder, OrderRow, StepOpening, TakeOrderStep
from ecede_desktop.services.calendars import calendar_of
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.order_days import openings
from ecede_desktop.services.schools import known_school
from ecede_desktop.services.stages import approver, beside, find_case
from ecede_desktop.store import documents, pupils, schools
from ecede_desktop.store import orders as store
from ecede_desktop.store.unit import Reading

EXCLUDED_RULE = "Education Act 1996 ss.438–439"


@dataclass(frozen=True)
class OrderView:
    """An order with the process it follows and the steps that may come next, each with its day."""

    order: OrderRow
    process: Process
    openings: tuple[StepOpening, ...]
    excluded: frozenset[str] = frozenset()
    """Numbers of the schools that the child was permanently excluded from, which no order names."""

    @property
    def next_steps(self) -> tuple[OrderStep, ...]:
        return tuple(one.step for one in self.openings)


def open_order(desk: Desk, command: OpenOrder) -> Outcome[OrderRow]:
    """Begin the process for a child and a parent under the law in force on that day; the same is begun once.

    Raises:
        NoSuchPupil, NoSuchCase: there is none.
        Refused: the parent is not this child's, a reason is missing, or that process is not in force.
    """
    reason = command.reason.strip()
    if not reason:
        text = "Say why it appears that the child does not receive suitable education."
        raise Refused("order_reason", text, field="reason", rule="Education Act 1996 s.437(1)")
    if command.opened_on > desk.clock.today():
        raise Refused("order_future", "The process begins today or earlier, not later.", field="opened_on")
    process = _process(command)
    with desk.writing() as unit:
        pupil = pupils.pupil(unit.session, command.pupil_id)
        if command.parent_id not in {row.id for row in pupils.parents(unit.session, pupil.id)}:
            raise Refused("order_parent", "Choose a parent who is recorded of this child.", field="parent_id")
        case_id = find_case(unit.session, desk.pack, command.reference).id if command.reference.strip() else None
        for row in store.rows(unit.session, pupil_id=pupil.id):
            if row.parent_id == command.parent_id and _view(unit.session, desk, row).next_steps:
                if row.opened_on == command.opened_on:
                    return Outcome(Changes(), row)
                text = f"The process begun on {row.opened_on} for this parent still runs. Close it first."
                raise Refused("order_runs", text, day=row.opened_on)
        said = {
            "pupil_id": pupil.id, "parent_id": command.parent_id, "case_id": case_id, "process": process.key,
            "opened_on": command.opened_on, "reason": reason,
        }  # fmt: skip
        order_id = store.add(unit, said)
        row = store.rows(unit.session, order_id=order_id)[0]
        return Outcome(unit.commit(), row)


def take_step(desk: Desk, command: TakeOrderStep) -> Outcome[OrderView]:
    """Record a step that was taken.

    Raises:
        NoSuchOrder: there is none.
        Refused: the step may not follow yet, it names no school, or its day cannot be; the rule is named.
    """
    command = replace(command, text=command.text.strip())
    with desk.writing() as unit:
        view = _view(unit.session, desk, _found(unit.session, command.order_id))
        if any((s.step, s.on, s.text) == (command.step, command.on, command.text) for s in view.order.steps):
            return Outcome(Changes(), view)
        opening = _allowed(desk, view, command)
        step, school_id = opening.step, _school(unit.session, desk, view, opening, command)
        manager = approver(unit, command.approved_by)
        if manager is None and (rule := court_policy(desk.pack).managed_step(step.key)) is not None:
            text = "A manager stands behind this step of an order, in the council's name."
            raise Refused("order_manager", text, field="approved_by", rule=str(rule.citation))
        paper = documents.find(unit.session, command.document_number.strip()) if command.document_number else None
        said = {
            "step": step.key, "on": command.on,
            "due_on": law.due(step, command.on, calendar_of(unit.session, desk.pack, school_id)),
            "school_id": school_id, "text": command.text, "details": dict(command.details),
            "document_id": paper[0].id if paper else None,
            "approved_by_id": beside(unit, manager),
        }  # fmt: skip
        store.add_step(unit, view.order.id, said)
        view = _view(unit.session, desk, _found(unit.session, command.order_id))
        return Outcome(unit.commit(), view)


def orders_of(desk: Desk, *, reference: str = "", pupil_id: UUID | None = None) -> tuple[OrderView, ...]:
    """Orders of a case or a child with what may come next, the newest first.

    Raises:
        NoSuchCase: there is none.
    """
    with desk.reading() as session:
        case_id = find_case(session, desk.pack, reference).id if reference.strip() else None
        return tuple(_view(session, desk, row) for row in store.rows(session, case_id=case_id, pupil_id=pupil_id))


def _view(session: Reading, desk: Desk, row: OrderRow) -> OrderView:
    process = law.process(row.process)
    if process is None:
        text = f"This order follows the process “{row.process}”, which the law's tables no longer hold."
        raise Refused("order_process_gone", text, process=row.process)
    excluded = store.excluded_from(session, row.pupil_id)
    return OrderView(row, process, openings(session, desk, row, process), excluded)


def _process(command: OpenOrder) -> Process:
    if not command.process:
        return law.in_force(command.opened_on)
    found = law.process(command.process)
    if found is None or found.valid_from is None or found.valid_from > command.opened_on:
        text = f"The process “{command.process}” is not in force on {command.opened_on}."
        raise Refused("order_process", text, field="process", process=command.process, day=command.opened_on)
    return found


def _school(
    session: Reading, desk: Desk, view: OrderView, opening: StepOpening, command: TakeOrderStep
) -> UUID | None:  # fmt: skip
    """The school that a step names: by the parent's choice or the council's own, as the law has it."""
    step = opening.step
    if not command.school_number.strip():
        if step.names_school:
            text = f"This step names a school ({step.citation}): say which."
            raise Refused("order_school", text, field="school_number", rule=str(step.citation))
        return None
    school = known_school(session, desk, command.school_number)
    if step.names_school and school.number in view.excluded:
        text = f"The child was permanently excluded from {school.name}, so the council does not name it."
        raise Refused("order_school_excluded", text, field="school_number", rule=EXCLUDED_RULE, school=school.name)
    if opening.schools and school.number not in opening.schools:
        known = ", ".join(row.name for row in schools.by_number(session, opening.schools).values())
        text = f"This step names a school that was named before it ({step.citation}): {known}."
        raise Refused("order_school_named", text, field="school_number", rule=str(step.citation), known=known)
    return school.id


def _allowed(desk: Desk, view: OrderView, command: TakeOrderStep) -> StepOpening:
    opening = next((one for one in view.openings if one.step.key == command.step), None)
    if opening is None:
        known = view.process.step(command.step)
        rule = str(known.citation if known is not None else view.process.citation)
        before = ", ".join(
            earlier.english for key in (known.after if known else ()) if (earlier := view.process.step(key)) is not None
        )
        text = f"This step may not be taken now ({rule})." + (f" It follows: {before}." if before else "")
        raise Refused("order_step", text, field="step", rule=rule)
    step, first = opening.step, opening.first_day
    if first is not None and command.on < first:
        text = f"This step may be taken from {first} on, once the time before it is over ({step.citation})."
        raise Refused("order_wait", text, field="on", rule=str(step.citation), day=first)
    latest = max([view.order.opened_on, *(one.on for one in view.order.steps)])
    if not latest <= command.on <= desk.clock.today():
        text = f"The step was taken on a day from {latest} until today."
        raise Refused("order_day", text, field="on", day=latest)
    return opening


def _found(session: Reading, order_id: UUID) -> OrderRow:
    rows = store.rows(session, order_id=order_id)
    if not rows:
        raise store.NoSuchOrder
    return rows[0]
