"""Words for plans: kinds, roles, answers and figures, in the language that is spoken now."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from ecede_desktop.law.plans import Answer, PlanKind, Role
from ecede_desktop.law.policy_plans import PlanPolicy
from ecede_desktop.records.plans import Period, PlanActionRow, PlanRow
from ecede_desktop.ui import i18n, wording

translate = QCoreApplication.translate


def own(english: str, welsh: str) -> str:
    """The pack's own name in the language that is spoken now."""
    return (welsh or english) if i18n.language() == "cy" else (english or welsh)


def kind(policy: PlanPolicy, key: PlanKind) -> str:
    """A kind of plan, as the pack names it."""
    rule = policy.kind(key)
    return own(rule.english, rule.welsh)


def outcome(policy: PlanPolicy, key: str) -> str:
    """What came of a review, as the pack names it."""
    found = policy.outcome(key)
    return own(found.english, found.welsh) if found is not None else key


def supports(policy: PlanPolicy, plan: PlanRow) -> tuple[str, ...]:
    """The kinds of support that are offered, as the pack names them."""
    found = [policy.support(key) for key in plan.supports]
    return tuple(own(one.english, one.welsh) for one in found if one is not None)


def role(key: Role) -> str:
    """Whose something is."""
    return {
        Role.CHILD: translate("plans", "Child"),
        Role.PARENT: translate("plans", "Parent"),
        Role.SCHOOL: translate("plans", "School"),
        Role.OFFICER: translate("plans", "For the council"),
        Role.OTHER: translate("plans", "Somebody else"),
    }[key]


def answer(key: Answer) -> str:
    """What somebody answered."""
    return {
        Answer.SIGNED: translate("plans", "Signed"),
        Answer.AGREED: translate("plans", "Agreed by word"),
        Answer.REFUSED: translate("plans", "Refused"),
        Answer.ABSENT: translate("plans", "Was not there"),
    }[key]


def figure(period: Period) -> str:
    """A figure with the counts and the missing marks behind it."""
    counts = period.counts
    if not counts.possible:
        said = translate("plans", "no sessions counted, {missing} without a mark")
        return said.format(missing=counts.missing)
    said = translate("plans", "{percent} ({attended} of {possible} sessions, {missing} without a mark)")
    return said.format(
        percent=wording.percent(period.attendance),
        attended=counts.attended,
        possible=counts.possible,
        missing=counts.missing,
    )


def action_state(action: PlanActionRow, today: dt.date) -> tuple[str, str]:
    """How an action stands: the words, and open, late, done or let_go."""
    if action.let_go:
        return translate("plans", "Let go with the plan"), "let_go"
    if action.done_at is not None:
        day = wording.day(action.done_at.date())
        return translate("plans", "Done {day} by {name}").format(day=day, name=action.done_by), "done"
    if action.by is None:
        return translate("plans", "Open"), "open"
    when = wording.relative_day(action.by, today)
    if action.by < today:
        return translate("plans", "Overdue: {day}").format(day=when), "late"
    return translate("plans", "Open, by {day}").format(day=when), "open"
