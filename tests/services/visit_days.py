"""A family to visit, on an invented day: cases, dangers, plans, and desks at other times."""

from __future__ import annotations

import dataclasses
import datetime as dt
from typing import Any

import pytest

from ecede_desktop.clock import WALES, FixedClock
from ecede_desktop.errors import Refused
from ecede_desktop.records.cases import CaseRow, OpenCase
from ecede_desktop.records.markers import MarkerRow, RecordMarker
from ecede_desktop.records.people import Whom
from ecede_desktop.records.pupils import Language, ParentRow, RecordParent
from ecede_desktop.records.visit_plans import PlanVisit, VisitPlanRow
from ecede_desktop.services import cases, markers, pupils, visit_plans
from ecede_desktop.services.desk import Desk
from tests.desks import MARI
from tests.services.caseload import lay_pupil

TODAY = dt.date(2026, 3, 2)
REFERENCE = "AWS/2026/00001"
ANSWERS = (("records", "Read."), ("school", "Polite."), ("agencies", "Nothing known."), ("place", "Park below."))


def wall(hour: int, minute: int = 0, day: dt.date = TODAY) -> dt.datetime:
    """An instant by the wall clock in Wales."""
    return dt.datetime.combine(day, dt.time(hour, minute), WALES).astimezone(dt.UTC)


def at(desk: Desk, hour: int, minute: int = 0, day: dt.date = TODAY) -> Desk:
    """The same desk at another time."""
    return dataclasses.replace(desk, clock=FixedClock(wall(hour, minute, day)))


def mari(desk: Desk) -> Desk:
    """The manager at the same store and time."""
    return dataclasses.replace(desk, user=MARI)


def open_case(desk: Desk, number: int = 1, forename: str = "Siân", **pupil: Any) -> CaseRow:
    laid = lay_pupil(desk, number, forename, **pupil)
    return cases.open_case(desk, OpenCase("Whole days missed since November.", upn=laid.upn)).value


def add_mother(desk: Desk, case: CaseRow, **said: Any) -> ParentRow:
    asked: dict[str, Any] = {
        "forename": "Rhian", "title": "Ms", "relationship": "Mother", "has_responsibility": True,
        "responsibility_basis": "Birth certificate", "lives_with": True, "contact_order": 1,
        "language": Language.WELSH, "language_asked_on": TODAY, "phone": "07700 900123",
    } | said  # fmt: skip
    return pupils.record_parent(desk, RecordParent(case.pupil_id, "Ffug-Jones", **asked)).value


def mark(desk: Desk, case: CaseRow, category: str = "violence", **said: Any) -> MarkerRow:
    command = RecordMarker(
        Whom(pupil_id=case.pupil_id), category, "Threw a chair at the officer in January.", "Mari Ffug-Reolwr",
        not_told_reason="It would raise the risk.", **said,
    )  # fmt: skip
    return markers.record_marker(desk, command).value


def command_for(*references: str, **said: Any) -> PlanVisit:
    """A plan with everything that a first visit needs, changed by what is said."""
    asked: dict[str, Any] = {
        "on": TODAY, "planned_at": dt.time(10), "address": "1 Heol Enghraifft\nTref Ffug", "postcode": "CF99 1ZZ",
        "purpose": "Reasons for absence", "to_ask": "What would help in the morning?", "risk_answers": ANSWERS,
        "duty_contact": "mari",
    } | said  # fmt: skip
    return PlanVisit(references or (REFERENCE,), **asked)


def plan(desk: Desk, *references: str, **said: Any) -> VisitPlanRow:
    return visit_plans.plan_visit(desk, command_for(*references, **said)).value


def refused(key: str, act: Any, *given: Any) -> Refused:
    """The refusal of this key, in a whole sentence."""
    with pytest.raises(Refused) as refusal:
        act(*given)
    assert refusal.value.key == key, refusal.value.text
    assert refusal.value.text[-1] in ".!?" or key == "visit_markers_unseen"
    return refusal.value
