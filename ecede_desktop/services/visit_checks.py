"""What must hold before a visit is planned: shape, dangers in sight, who goes, what was asked first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from ecede_desktop.errors import Refused
from ecede_desktop.law.policy_visits import VisitKind, visit_policy
from ecede_desktop.records.visit_plans import Hazard, Hazards, PlanVisit
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.visit_plans import NewPlan

LONGEST = 480
"""Minutes of the longest visit that is no slip of the pen."""
FURTHEST = 366
"""Days ahead of the furthest visit, next date or postponement that is no slip of the pen: what falls in the year 9999
would never be seen again."""


def check_plan(desk: Desk, command: PlanVisit) -> None:
    """The shape of a plan.

    Raises:
        Refused: the first thing that is missing or cannot be; ``field`` names where.
    """
    kinds = visit_policy(desk.pack).kinds
    if command.kind not in {kind.key for kind in kinds}:
        known = ", ".join(kind.key for kind in kinds)
        text = f"“{command.kind}” is not a kind of visit of this council; use one of {known}."
        raise Refused("visit_kind", text, field="kind", kind=command.kind, known=known)
    if command.on < desk.clock.today():
        text = "The day has passed. Choose today or a later day; what has happened is logged as a contact."
        raise Refused("visit_plan_in_past", text, field="on")
    refuse_too_far(command.on, desk.clock.today())
    if not command.address.strip():
        text = "Choose or write the address: whoever has to look for the officer needs it."
        raise Refused("visit_address_empty", text, field="address")
    if not command.purpose.strip():
        raise Refused("visit_purpose_empty", "Say what the visit is for.", field="purpose")
    if not 0 <= command.minutes <= LONGEST:
        text = f"A visit lasts from 1 to {LONGEST} minutes."
        raise Refused("visit_minutes", text, field="minutes", longest=LONGEST)


def refuse_too_far(on: dt.date, today: dt.date) -> None:
    """A visit is planned within the year to come.

    Raises:
        Refused: the day is further away.
    """
    if (on - today).days > FURTHEST:
        text = f"{on:%d/%m/%Y} is more than {FURTHEST} days away. Look at the year: a visit is planned within a year."
        raise Refused("visit_plan_too_far", text, field="on", day=f"{on:%d/%m/%Y}", furthest=FURTHEST)


def refuse_markers_unseen(hazards: Hazards, shown: Collection[UUID]) -> None:
    """Every marker that stands must have been in sight of whoever plans.

    Raises:
        Refused: one was not, because it was recorded meanwhile or belongs to the address; they are named.
    """
    unseen = [row for row in hazards.rows if row.marker_id is not None and row.marker_id not in shown]
    if unseen:
        said, said_cy = (_told(unseen, language) for language in ("en", "cy"))
        text = f"Read the warning markers before this visit is planned: {said}"
        raise Refused(
            "visit_markers_unseen", text, rule=_rule(unseen[0].category), field="markers", said=said, said_cy=said_cy
        )


def check_who_goes(desk: Desk, plan: NewPlan, hazards: Hazards, kind: VisitKind) -> None:
    """Nobody goes alone where a marker says so, unless a manager says why.

    Raises:
        Refused: nobody goes along, or a manager has not said why they may.
    """
    if not kind.at_home:
        return
    rule = visit_policy(desk.pack).second_officer.citation
    allowed = bool(plan.alone_reason) and plan.alone_allowed_by_id is not None
    if hazards.needs_manager and not allowed:
        text = (
            "A warning marker says that this family is not visited at home. Meet them elsewhere, or let a manager say"
            " why they are to be visited."
        )
        raise Refused("visit_not_at_home", text, rule=str(rule), field="alone_reason")
    if hazards.needs_two and not (plan.second_officer or allowed):
        text = "A warning marker says that nobody visits alone. Name who goes along, or let a manager say why not."
        raise Refused("visit_not_alone", text, rule=str(rule), field="second_officer")
    if plan.alone_reason and plan.alone_allowed_by_id is None:
        text = "Only a manager can let an officer visit against a warning marker. Name the manager who does."
        raise Refused("visit_alone_manager", text, rule=str(rule), field="approved_by")


def refuse_risks_unanswered(desk: Desk, answers: Mapping[str, str]) -> None:
    """Before a first visit each question of the pack has an answer.

    Raises:
        Refused: one has none; it is named.
    """
    for risk in visit_policy(desk.pack).risks:
        if not answers.get(risk.key):
            text = f"This is the first visit to the family. Answer before it is planned: {risk.english}"
            raise Refused(
                "visit_risk_unanswered", text, rule=str(risk.citation), field=f"risk_{risk.key}",
                asked=risk.english, asked_cy=risk.welsh,
            )  # fmt: skip


def _rule(category: str) -> str:
    return f"warning marker: {category}"


def _told(hazards: Sequence[Hazard], language: str) -> str:
    return "; ".join(f"{one.kind(language)} ({one.whose}): {one.evidence}" for one in hazards)
