"""Support plans and parenting contracts: agree one, record who signed or refused, review it, replace it, end it."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law import plans as law
from ecede_desktop.law.plans import Given, Role
from ecede_desktop.law.policy_plans import plan_policy
from ecede_desktop.records.changes import Changes, Outcome
from ecede_desktop.records.plans import (
    AgreePlan,
    EndPlan,
    PlanAction,
    PlanFigures,
    PlanRow,
    PlanView,
    RecordSignature,
    ReplacePlan,
    ReviewPlan,
    Signer,
)
from ecede_desktop.records.pupils import ParentRow
from ecede_desktop.services import plan_figures
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.plan_rules import check_end, check_plan, check_review, check_signature
from ecede_desktop.services.stages import find_case
from ecede_desktop.store import cases, documents, plans, pupils, tasks
from ecede_desktop.store.cases import CaseRecord
from ecede_desktop.store.plans import NewPlan
from ecede_desktop.store.tasks import NewTask
from ecede_desktop.store.unit import Reading, Unit

REVIEW_TITLE = "Review of the plan"


def agree_plan(desk: Desk, command: AgreePlan) -> Outcome[PlanRow]:
    """Agree a plan for a case; each action and the review become tasks of the case's officer.

    The same plan agreed twice is kept once.

    Raises:
        NoSuchCase: there is none.
        Refused: something is missing (``rule`` says by which provision), the case is closed, or it has a plan already.
    """
    command = _tidied(command)
    check_plan(plan_policy(desk.pack), command, desk.clock.today())
    with desk.writing() as unit:
        case = _open_case(unit, desk, command.reference)
        current = _current(plans.of_case(unit.session, case.id))
        if current is not None:
            if _says(current, command):
                return Outcome(Changes(), current)
            text = (
                f"Case {case.reference} has a plan of {current.agreed_on} already. Replace that one, or end it first."
            )
            raise Refused("plan_exists", text, field="kind", reference=case.reference, day=current.agreed_on)
        plan_id = _add(unit, case, command, None, {})
        row = plans.get(unit.session, plan_id)
        return Outcome(unit.commit(), row)


def replace_plan(desk: Desk, command: ReplacePlan) -> Outcome[PlanRow]:
    """Agree a new version in place of a plan; both stay, and what is the same keeps its task.

    Raises:
        NoSuchPlan: there is none.
        Refused: something is missing, there is no reason, or the plan is over.
    """
    new, reason = _tidied(command.plan), command.reason.strip()
    if not reason:
        raise Refused("plan_replace_reason_empty", "Say why the plan is replaced.", field="reason")
    check_plan(plan_policy(desk.pack), new, desk.clock.today())
    with desk.writing() as unit:
        old = plans.get(unit.session, command.plan_id)
        case = _open_case(unit, desk, old.case_reference)
        after = next((row for row in plans.of_case(unit.session, case.id) if row.replaces_id == old.id), None)
        if after is not None and _says(after, new):
            return Outcome(Changes(), after)
        _refuse_ended(old)
        if new.agreed_on < old.agreed_on:
            text = "The new plan would be older than the one it replaces. Check the day of the agreement."
            raise Refused("plan_replace_early", text, field="agreed_on")
        kept = {_task_key(a.what, a.who, a.by): a.task_id for a in old.actions if a.task_id and a.done_at is None}
        carried = {key: kept[key] for key in map(_key_of, new.actions) if key in kept}
        plans.end(unit, old.id, new.agreed_on, reason)
        _let_go(unit, case.id, old, reason, set(carried.values()))
        plan_id = _add(unit, case, new, old.id, carried)
        row = plans.get(unit.session, plan_id)
        return Outcome(unit.commit(), row)


def record_signature(desk: Desk, command: RecordSignature) -> Outcome[PlanRow]:
    """Record that somebody signed a plan, agreed by word, refused, or did not come; a refusal is no offence.

    Raises:
        NoSuchPlan: there is none.
        Refused: nobody is named, the parent is not this child's, the day cannot be, or a contract is agreed by word.
    """
    with desk.writing() as unit:
        plan = plans.get(unit.session, command.plan_id)
        command = _named(unit.session, desk, plan, command)
        check_signature(command, plan, desk.clock.today())
        whom = (command.role, command.parent_id or command.name.casefold())
        said = (command.answer, command.on, command.note)
        last = [row for row in plan.signatures if (row.role, row.parent_id or row.name.casefold()) == whom][-1:]
        if any((row.answer, row.on, row.note) == said for row in last):
            return Outcome(Changes(), plan)
        plans.add_signature(unit, command)
        row = plans.get(unit.session, plan.id)
        return Outcome(unit.commit(), row)


def review_plan(desk: Desk, command: ReviewPlan) -> Outcome[PlanRow]:
    """Review a plan: attendance before, during and after is kept as it stands, with missing marks beside it.

    Raises:
        NoSuchPlan: there is none.
        Refused: the plan is over or has not begun, or the outcome or a day cannot be.
    """
    command = dataclasses.replace(command, note=command.note.strip(), outcome=command.outcome.strip())
    with desk.writing() as unit:
        plan = plans.get(unit.session, command.plan_id)
        said = (command.on, command.outcome, command.note, command.next_on)
        if any((row.on, row.outcome, row.note, row.next_on) == said for row in plan.reviews[-1:]):
            return Outcome(Changes(), plan)
        _refuse_ended(plan)
        check_review(plan_policy(desk.pack), command, plan, desk.clock.today())
        case = cases.get(unit.session, plan.case_reference)
        figures = plan_figures.figures_on(unit.session, desk.pack, plan, command.on)
        plans.add_review(unit, command, figures)
        for task_id in _reviews_asked(unit.session, case.id, plan.id):
            tasks.finish(unit, task_id)
        if command.next_on is not None:
            _ask_review(unit, case, plan.id, command.next_on)
        row = plans.get(unit.session, plan.id)
        return Outcome(unit.commit(), row)


def end_plan(desk: Desk, command: EndPlan) -> Outcome[PlanRow]:
    """A plan is over; what was still open of it is let go.

    Raises:
        NoSuchPlan: there is none.
        Refused: there is no reason, the day cannot be, or the plan ended otherwise already.
    """
    command = dataclasses.replace(command, reason=command.reason.strip())
    with desk.writing() as unit:
        plan = plans.get(unit.session, command.plan_id)
        if (plan.ended_on, plan.ended_reason) == (command.on, command.reason):
            return Outcome(Changes(), plan)
        _refuse_ended(plan)
        check_end(command, plan, desk.clock.today())
        case = cases.get(unit.session, plan.case_reference)
        plans.end(unit, plan.id, command.on, command.reason)
        _let_go(unit, case.id, plan, command.reason, set())
        row = plans.get(unit.session, plan.id)
        return Outcome(unit.commit(), row)


def plans_view(desk: Desk, reference: str) -> PlanView:
    """The plans of a case: the one that holds with its figures of today, and those before it.

    Raises:
        NoSuchCase: there is none.
    """
    today = desk.clock.today()
    with desk.reading() as session:
        case = find_case(session, desk.pack, reference)
        rows = plans.of_case(session, case.id)
        current = _current(rows)
        earlier = tuple(row for row in rows if current is None or row.id != current.id)
        if current is None:
            return PlanView(case.reference, None, earlier, (), False, None, (), 0, "")
        figures = plan_figures.figures_on(session, desk.pack, current, today)
        weeks, before = plan_figures.weeks_on(session, desk.pack, current, today)
        papers = documents.documents(session, case_id=case.id, kind=current.kind.value)
        since = current.recorded_at
        return PlanView(
            case_reference=case.reference,
            current=current,
            earlier=earlier,
            signers=signers(session, case, current),
            stands=law.stands(current.kind, given(current)),
            figures=figures,
            weeks=weeks,
            weeks_before=before,
            proposed_outcome=plan_policy(desk.pack).proposed(proposed(figures, current.target)),
            papers=tuple(paper.number for paper in papers if paper.issued_at >= since),
        )


def get_plan(desk: Desk, plan_id: UUID) -> PlanRow:
    """One plan.

    Raises:
        NoSuchPlan: there is none.
    """
    with desk.reading() as session:
        return plans.get(session, plan_id)


def proposed(figures: PlanFigures, target: Decimal | None) -> str:
    """How the figures stand to the target: reached, better, not_better or nothing."""
    aim = None if target is None else Fraction(target) / 100
    return law.proposed_outcome(figures.before.counts, figures.during.counts, aim)


def given(plan: PlanRow) -> tuple[Given, ...]:
    """The answers that hold, as the law looks at them."""
    return tuple(Given(row.role, row.answer, row.parent_id) for row in plan.answers)


def answering_parents(session: Reading, pupil_id: UUID) -> tuple[ParentRow, ...]:
    """Those with responsibility or care, or of whom it is not known: each answers for themselves."""
    rows = pupils.parents(session, pupil_id)
    return tuple(row for row in rows if not (row.has_responsibility is False and row.has_care is False))


def signers(session: Reading, case: CaseRecord, plan: PlanRow) -> tuple[Signer, ...]:
    """Whose answer is waited for: each parent, the child, the officer; then whoever answered besides."""
    answers = {(row.role, row.parent_id or row.name.casefold()): row for row in plan.answers}
    child = f"{case.forename} {case.surname}".strip()
    found = [
        Signer(Role.PARENT, row.full_name, row.id, answers.pop((Role.PARENT, row.id), None))
        for row in answering_parents(session, plan.pupil_id)
    ]
    for role, name in ((Role.CHILD, child), (Role.OFFICER, case.officer_name)):
        theirs = next((key for key in answers if key[0] is role), None)
        answer = answers.pop(theirs) if theirs else None
        found.append(Signer(role, answer.name if answer else name, None, answer))
    found += [Signer(row.role, row.name, row.parent_id, row) for row in answers.values()]
    return tuple(found)


def _add(
    unit: Unit, case: CaseRecord, plan: AgreePlan, replaces: UUID | None, carried: dict[tuple[object, ...], UUID]
) -> UUID:
    plan_id = plans.add_plan(unit, NewPlan(case.id, plan, replaces))
    for place, action in enumerate(plan.actions):
        task_id = carried.get(_key_of(action)) or tasks.add(
            unit,
            NewTask(case.id, _title(action.what, action.who), action.by, "action", f"plan:{plan_id}", case.officer_id),
        )
        plans.add_action(unit, plan_id, place, action, task_id)
    if plan.review_on is not None:
        _ask_review(unit, case, plan_id, plan.review_on)
    plans.keep_words(unit.session, plan_id)
    return plan_id


def _ask_review(unit: Unit, case: CaseRecord, plan_id: UUID, on: dt.date) -> None:
    tasks.add(unit, NewTask(case.id, REVIEW_TITLE, on, "review", f"plan:{plan_id}", case.officer_id))


def _reviews_asked(session: Reading, case_id: UUID, plan_id: UUID) -> list[UUID]:
    asked = ("review", f"plan:{plan_id}", None)
    return [row.id for row in tasks.of_case(session, case_id) if (row.kind, row.source, row.done_at) == asked]


def _let_go(unit: Unit, case_id: UUID, plan: PlanRow, reason: str, carried: set[UUID]) -> None:
    """The open tasks of a plan that is over are asked for no longer; they were not done, and nothing says so."""
    for task_id in _reviews_asked(unit.session, case_id, plan.id):
        tasks.let_go(unit, task_id, reason)
    for action in plan.actions:
        if action.task_id is not None and action.done_at is None and action.task_id not in carried:
            tasks.let_go(unit, action.task_id, reason)


def _open_case(unit: Unit, desk: Desk, reference: str) -> CaseRecord:
    case = find_case(unit.session, desk.pack, reference)
    if case.closed_on is not None:
        text = f"Case {case.reference} is closed. Open it again by moving it back to a stage, then agree the plan."
        raise Refused("plan_case_closed", text, reference=case.reference)
    return case


def _refuse_ended(plan: PlanRow) -> None:
    if plan.ended_on is not None:
        text = f"The plan ended on {plan.ended_on}. Open the plan that holds now, or agree a new one."
        raise Refused("plan_has_ended", text, day=plan.ended_on)


def _named(session: Reading, desk: Desk, plan: PlanRow, command: RecordSignature) -> RecordSignature:
    """The answer with the name of whoever gave it, where the records know it."""
    name = command.name.strip()
    if command.parent_id is not None:
        parent = next((row for row in pupils.parents(session, plan.pupil_id) if row.id == command.parent_id), None)
        if parent is None:
            text = "That parent is not recorded for this child. Add the parent under Family first."
            raise Refused("signature_parent", text, field="parent_id")
        return dataclasses.replace(command, role=Role.PARENT, name=parent.full_name, note=command.note.strip())
    if not name and command.role is Role.CHILD:
        name = pupils.pupil(session, plan.pupil_id).full_name
    if not name and command.role is Role.OFFICER:
        name = desk.user.full_name or desk.user.name
    return dataclasses.replace(command, name=name, note=command.note.strip())


def _current(rows: Sequence[PlanRow]) -> PlanRow | None:
    return next((row for row in rows if row.ended_on is None), None)


def _tidied(plan: AgreePlan) -> AgreePlan:
    """Texts without space around them; actions that say nothing left out; a target without its per cent sign."""
    texts = {
        name: getattr(plan, name).strip()
        for name in ("reference", "support_offered", "childs_wishes", "parents_wishes", "note")
    }
    kept = (PlanAction(a.what.strip(), a.who.strip(), a.by, a.role) for a in plan.actions)
    return dataclasses.replace(
        plan,
        **texts,
        target=plan.target.strip().rstrip("% ").replace(",", "."),
        supports=tuple(dict.fromkeys(plan.supports)),
        actions=tuple(a for a in kept if a.what or a.who or a.by),
    )


def _says(row: PlanRow, plan: AgreePlan) -> bool:
    """Whether a plan that is kept says exactly this."""
    names = (
        "kind", "agreed_on", "first_day", "last_day", "review_on", "supports", "support_offered", "childs_wishes",
        "parents_wishes", "note",
    )  # fmt: skip
    target = Decimal(plan.target) if plan.target else None
    kept = [PlanAction(a.what, a.who, a.by, a.role) for a in row.actions]
    same = all(getattr(row, name) == getattr(plan, name) for name in names)
    return same and row.target == target and kept == list(plan.actions)


def _key_of(action: PlanAction) -> tuple[object, ...]:
    return _task_key(action.what, action.who, action.by)


def _task_key(what: str, who: str, by: dt.date | None) -> tuple[object, ...]:
    return what, who, by


def _title(what: str, who: str) -> str:
    return f"{what} ({who})" if who else what
