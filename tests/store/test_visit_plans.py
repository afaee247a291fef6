"""Planned visits on either database: kept, found, and who is out follows from the steps."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.policy import load_pack
from ecede_desktop.law.visit_steps import Step
from ecede_desktop.records.visit_plans import MoveVisit, OrderVisits, StepVisit
from ecede_desktop.services import check_outs, day_sheets, visit_plans, visit_steps
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import visit_plans as kept
from ecede_desktop.store.engine import Store
from tests.desks import ALED, NOW, any_store
from tests.services.visit_days import REFERENCE, TODAY, add_mother, at, mark, open_case, plan

__all__ = ["any_store"]


def test_a_day_of_visits_is_kept_and_found_on_either_database(any_store: Store) -> None:
    desk = Desk(store=any_store, user=ALED, clock=FixedClock(NOW), pack=load_pack())
    case = open_case(desk)
    add_mother(desk, case)
    marker = mark(desk, case, "dog", of_address=True)
    seen = {"markers_shown": (marker.id,)}
    any_time, nine = plan(desk, **seen, planned_at=None), plan(desk, **seen, planned_at=dt.time(9))
    visit_plans.order_visits(desk, OrderVisits(TODAY, (any_time.id, nine.id)))
    assert [row.id for row in visit_plans.list_visits(desk, TODAY)] == [any_time.id, nine.id]
    visit_steps.step_visit(at(desk, 9), StepVisit(nine.id, Step.ON_WAY))
    (late,) = check_outs.overdue_checkouts(at(desk, 12))
    assert (late.plan_id, late.names) == (nine.id, "Siân Ffug-Jones")
    moved = visit_plans.move_visit(desk, MoveVisit(any_time.id, TODAY + dt.timedelta(1), "Ill.")).value
    assert moved.moved_from == TODAY
    with desk.writing() as unit:
        kept.written_up(unit, nine.id)
        unit.commit()
    assert check_outs.who_is_out(desk) == ()
    assert [row.state for row in visit_plans.visits_of_case(desk, REFERENCE)] == [
        Step.MOVED, Step.WRITTEN_UP, Step.PLANNED,
    ]  # fmt: skip
    (visit, _) = day_sheets.day_sheet(desk, TODAY).visits
    assert visit.parents[0].phones == ("07700 900123",)
    assert visit.plan.hazards.rows[0].of_address
