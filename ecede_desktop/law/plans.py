"""Support plans and parenting contracts: what one must hold, whose answer settles it, what a review may propose."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from ecede_desktop.law.citations import Citation
from ecede_desktop.law.measures import Counts, share


class PlanKind(StrEnum):
    """What is agreed: a plan of the service, or a contract under s.19 of the Anti-social Behaviour Act 2003."""

    SUPPORT_PLAN = "support_plan"
    PARENTING_CONTRACT = "parenting_contract"


class Role(StrEnum):
    """Who does something of a plan, or answers to it."""

    CHILD = "child"
    PARENT = "parent"
    SCHOOL = "school"
    OFFICER = "officer"
    OTHER = "other"


class Answer(StrEnum):
    """What somebody said to a plan."""

    SIGNED = "signed"
    AGREED = "agreed"
    """By word."""
    REFUSED = "refused"
    """A refusal is no offence."""
    ABSENT = "absent"


@dataclass(frozen=True)
class PlannedAction:
    """As much of an action as is looked at: whether it says what, who and by when, and whose it is."""

    what: bool
    who: bool
    by: bool
    role: Role


@dataclass(frozen=True)
class PlanDraft:
    """As much of a plan as is looked at before it is agreed."""

    kind: PlanKind
    last_day: dt.date | None
    review_on: dt.date | None
    support: bool
    target: bool
    childs_wishes: bool
    parents_wishes: bool
    actions: tuple[PlannedAction, ...]


@dataclass(frozen=True)
class Need:
    """Something that a plan must hold before it is agreed, in both languages, with its source."""

    key: str
    english: str
    welsh: str
    citation: Citation
    kinds: tuple[PlanKind, ...]


@dataclass(frozen=True)
class Given:
    """The answer that holds of one person: the one recorded last."""

    role: Role
    answer: Answer
    parent_id: UUID | None = None


S19 = Citation("Anti-social Behaviour Act 2003", "s.19")
_CONTRACT = (PlanKind.PARENTING_CONTRACT,)
STATUTE = (
    Need(
        "contract_requirements",
        "The parent states that they agree to comply with requirements: at least one action is the parent's.",
        "Mae'r rhiant yn datgan ei fod yn cytuno i gydymffurfio â gofynion: mae o leiaf un cam i'r rhiant.",
        S19,
        _CONTRACT,
    ),
    Need(
        "contract_period",
        "The contract says for how long the requirements hold.",
        "Mae'r contract yn dweud am ba hyd y mae'r gofynion yn para.",
        S19,
        _CONTRACT,
    ),
    Need(
        "contract_support",
        "The council states which support it gives the parent to comply.",
        "Mae'r cyngor yn datgan pa gefnogaeth y mae'n ei rhoi i'r rhiant i gydymffurfio.",
        S19,
        _CONTRACT,
    ),
)
"""What a contract is by the Act; no council can choose otherwise."""
NEEDS: Mapping[str, Callable[[PlanDraft], bool]] = {
    "contract_requirements": lambda plan: any(action.what and action.role is Role.PARENT for action in plan.actions),
    "contract_period": lambda plan: plan.last_day is not None,
    "contract_support": lambda plan: plan.support,
    "actions": lambda plan: bool(plan.actions),
    "action_what": lambda plan: all(action.what for action in plan.actions),
    "action_who": lambda plan: all(action.who for action in plan.actions),
    "action_by": lambda plan: all(action.by for action in plan.actions),
    "support": lambda plan: plan.support,
    "review": lambda plan: plan.review_on is not None,
    "target": lambda plan: plan.target,
    "childs_wishes": lambda plan: plan.childs_wishes,
    "parents_wishes": lambda plan: plan.parents_wishes,
}
"""By its key, when a need is met."""


def lacking(plan: PlanDraft, needs: Sequence[Need]) -> tuple[Need, ...]:
    """What a plan does not hold yet: of a contract what s.19 asks first, then what the council asks."""
    asked = [need for need in (*STATUTE, *needs) if plan.kind in need.kinds]
    return tuple(need for need in asked if not NEEDS[need.key](plan))


def may_answer(kind: PlanKind, role: Role, answer: Answer) -> bool:
    """Whether an answer can be given at all: a parent signs a contract or refuses it, never agrees by word (s.19)."""
    return not (kind is PlanKind.PARENTING_CONTRACT and role is Role.PARENT and answer is Answer.AGREED)


def stands(kind: PlanKind, given: Sequence[Given]) -> bool:
    """Whether a parent has agreed; a contract is signed by a parent and on behalf of the council (s.19)."""
    parents = [one.answer for one in given if one.role is Role.PARENT]
    if kind is PlanKind.SUPPORT_PLAN:
        return Answer.SIGNED in parents or Answer.AGREED in parents
    officers = [one.answer for one in given if one.role is Role.OFFICER]
    return Answer.SIGNED in parents and Answer.SIGNED in officers


def settled(kind: PlanKind, given: Sequence[Given], parents: Collection[UUID]) -> bool:
    """Whether the plan stands or its refusal is recorded, and nobody who is to answer was left out (s.19).

    Every recorded parent has an answer, be it that they did not come, and at least one said yes or no.
    """
    asked = {one.parent_id for one in given if one.role is Role.PARENT}
    if not set(parents) <= asked:
        return False
    refused = any(one.role is Role.PARENT and one.answer is Answer.REFUSED for one in given)
    return stands(kind, given) or refused


def proposed_outcome(before: Counts, during: Counts, target: Fraction | None) -> str:
    """What the figures say of the target: reached, better, not_better; empty where they say nothing.

    A proposal only: a named person judges. Setting of the service (reviews), unconfirmed.
    """
    now, then = share(during), share(before)
    if now is None:
        return ""
    if target is not None and now >= target:
        return "reached"
    if then is None:
        return ""
    return "better" if now > then else "not_better"


AGAINST = ("", "reached", "better", "not_better")
