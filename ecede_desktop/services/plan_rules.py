"""What is refused of a plan, an answer to it or a review of it: each with its field, and its rule where it is law."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation

from ecede_desktop.errors import Refused
from ecede_desktop.law.plans import S19, Need, PlanDraft, PlannedAction, lacking, may_answer
from ecede_desktop.law.policy_plans import PlanPolicy
from ecede_desktop.records.plans import AgreePlan, EndPlan, PlanRow, RecordSignature, ReviewPlan

NEED_SAID: Mapping[str, tuple[str, str]] = {
    "contract_requirements": (
        "actions",
        "A parenting contract states what the parent agrees to do: mark at least one action as the parent's.",
    ),
    "contract_period": ("last_day", "A parenting contract says for how long it holds: give its last day."),
    "contract_support": (
        "support_offered",
        "A parenting contract states which support the council gives: choose a kind of support or write it.",
    ),
    "actions": ("actions", "Say at least one thing that is to be done."),
    "action_what": ("actions", "An action does not say what is to be done."),
    "action_who": ("actions", "An action does not say who does it."),
    "action_by": ("actions", "An action does not say by when it is done."),
    "support": ("support_offered", "Say which support is offered: choose a kind of support or write it."),
    "review": ("review_on", "Say on which day the plan is reviewed."),
    "target": ("target", "Say which attendance is aimed at."),
    "childs_wishes": ("childs_wishes", "Write what the child wishes, or why it is not known."),
    "parents_wishes": ("parents_wishes", "Write what the parent wishes, or why it is not known."),
}
"""For each need of a plan: where it is met, and what to do."""

Rule = tuple[str, str, str, Callable[[AgreePlan, dt.date], bool]]
_RULES: Sequence[Rule] = (
    (
        "plan_in_future", "agreed_on",
        "The day of the agreement is still to come. Record the plan when it has been agreed.",
        lambda plan, today: plan.agreed_on > today,
    ),
    (
        "plan_days", "last_day",
        "The plan ends before it begins. Check its first and its last day.",
        lambda plan, _: plan.last_day is not None and plan.last_day < plan.first_day,
    ),
    (
        "plan_review_early", "review_on",
        "The review is before the day of the agreement. Choose a later day.",
        lambda plan, _: plan.review_on is not None and plan.review_on < plan.agreed_on,
    ),
    (
        "plan_target", "target",
        "The target is not a percentage. Write a number above 0 and up to 100 with at most one decimal, such as 92.5.",
        lambda plan, _: bool(plan.target) and not is_percent(plan.target),
    ),
    (
        "plan_action_without_what", "actions",
        "An action does not say what is to be done.",
        lambda plan, _: any(not action.what for action in plan.actions),
    ),
    (
        "plan_action_early", "actions",
        "An action is due before the day of the agreement. Choose a later day.",
        lambda plan, _: any(action.by is not None and action.by < plan.agreed_on for action in plan.actions),
    ),
)  # fmt: skip


def is_percent(text: str) -> bool:
    """Whether a target is a percentage with at most one decimal."""
    try:
        value = Decimal(text)
    except InvalidOperation:
        return False
    return value.is_finite() and 0 < value <= 100 and value == round(value, 1)


def check_plan(policy: PlanPolicy, plan: AgreePlan, today: dt.date) -> None:
    """Shape first, then what s.19 asks of a contract, then what the council asks of a plan.

    Raises:
        Refused: the first that does not hold; ``also`` names the fields and keys of the others.
    """
    for key in plan.supports:
        if policy.support(key) is None:
            known = ", ".join(one.key for one in policy.supports)
            text = f"“{key}” is no kind of support of the policy pack. Use one of {known}."
            raise Refused("plan_support", text, field="supports", support=key, known=known)
    broken = [(key, field, text, "") for key, field, text, wrong in _RULES if wrong(plan, today)]
    broken += [_said(need) for need in lacking(_draft(plan), policy.needs)]
    if broken:
        key, field, text, rule = broken[0]
        also = tuple((other[1], other[0], other[2]) for other in broken[1:] if other[1] != field)
        raise Refused(key, text, rule=rule, field=field, also=also)


def check_signature(command: RecordSignature, plan: PlanRow, today: dt.date) -> None:
    """An answer is one that can be given, on a day that it can have been given.

    Raises:
        Refused: it is not; a contract is not agreed by word (s.19).
    """
    if not may_answer(plan.kind, command.role, command.answer):
        text = (
            "A parent signs a parenting contract or refuses it; agreeing by word makes no contract. Record the "
            "signature or the refusal, or agree a support plan instead."
        )
        raise Refused("contract_by_word", text, rule=str(S19), field="answer")
    if not command.name:
        raise Refused("signature_name_empty", "Say who answered.", field="name")
    if command.on > today:
        raise Refused("signature_in_future", "The day of the answer is still to come.", field="on")
    if command.on < plan.agreed_on:
        text = "The day of the answer is before the plan was agreed. Check the day."
        raise Refused("signature_before_plan", text, field="on")
    if plan.ended_on is not None and command.on > plan.ended_on:
        text = "The plan was over on that day. Record the answer on the plan that holds now."
        raise Refused("signature_after_plan", text, field="on")


def check_review(policy: PlanPolicy, command: ReviewPlan, plan: PlanRow, today: dt.date) -> None:
    """A review is of a plan that has begun, with an outcome of the pack.

    Raises:
        Refused: it is not.
    """
    if policy.outcome(command.outcome) is None:
        known = ", ".join(one.key for one in policy.outcomes)
        text = f"“{command.outcome}” is no outcome of a review. Use one of {known}."
        raise Refused("review_outcome", text, field="outcome", outcome=command.outcome, known=known)
    if command.on > today:
        raise Refused("review_in_future", "The day of the review is still to come.", field="on")
    if command.on < plan.first_day:
        text = "The plan had not begun on that day, so there are no figures of it. Choose a later day."
        raise Refused("review_before_plan", text, field="on")
    if command.next_on is not None and command.next_on <= command.on:
        text = "The next review is not after this one. Choose a later day."
        raise Refused("review_next_early", text, field="next_on")


def check_end(command: EndPlan, plan: PlanRow, today: dt.date) -> None:
    """A plan ends on a day of its own, for a reason.

    Raises:
        Refused: it does not.
    """
    if not command.reason:
        raise Refused("plan_end_reason_empty", "Say why the plan ends.", field="reason")
    if command.on > today:
        raise Refused("plan_end_in_future", "The day on which the plan ends is still to come.", field="on")
    if command.on < plan.agreed_on:
        raise Refused("plan_end_early", "The plan was not agreed yet on that day. Choose a later day.", field="on")


def _said(need: Need) -> tuple[str, str, str, str]:
    field, text = NEED_SAID[need.key]
    return f"plan_needs_{need.key}", field, text, str(need.citation)


def _draft(plan: AgreePlan) -> PlanDraft:
    return PlanDraft(
        kind=plan.kind,
        last_day=plan.last_day,
        review_on=plan.review_on,
        support=bool(plan.supports or plan.support_offered),
        target=bool(plan.target),
        childs_wishes=bool(plan.childs_wishes),
        parents_wishes=bool(plan.parents_wishes),
        actions=tuple(PlannedAction(bool(a.what), bool(a.who), a.by is not None, a.role) for a in plan.actions),
    )
