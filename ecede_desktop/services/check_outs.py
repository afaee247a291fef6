"""Who is out on a visit and not back: shown to the officer, to whoever is on duty for them, and to managers."""

from __future__ import annotations

import datetime as dt

from ecede_desktop.law import visit_steps as law
from ecede_desktop.law.policy_visits import VisitPolicy, visit_policy
from ecede_desktop.law.visit_steps import Level, Step
from ecede_desktop.records.visit_plans import CheckOutRow, VisitPlanRow
from ecede_desktop.services.check_out_levels import as_of, in_order, pressing
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.visit_reading import lasts, plan_rows
from ecede_desktop.store import visit_plans
from ecede_desktop.store.unit import Reading
from ecede_desktop.store.visit_plans import PlanRecord


def overdue_checkouts(desk: Desk, now: dt.datetime | None = None) -> tuple[CheckOutRow, ...]:
    """The visits from which somebody ought to have checked out, the most pressing first.

    An officer sees their own and those for which they are on duty; a manager sees everybody's. ``now``: an instant that
    is surely not before what the clock says, as ``RunningClock`` tells it.
    """
    with desk.reading() as session:
        return late_checkouts(session, desk, now)


def late_checkouts(session: Reading, desk: Desk, now: dt.datetime | None = None) -> tuple[CheckOutRow, ...]:
    """As ``overdue_checkouts``, within a reading."""
    return pressing(_rows(session, desk, now))


def who_is_out(desk: Desk, now: dt.datetime | None = None) -> tuple[CheckOutRow, ...]:
    """Every visit from which nobody has checked out, those in good time among them."""
    with desk.reading() as session:
        return tuple(_rows(session, desk, now))


def _rows(session: Reading, desk: Desk, now: dt.datetime | None) -> list[CheckOutRow]:
    records = [record for record in visit_plans.who_is_out(session) if _may_see(desk, record)]
    if not records:
        return []
    clock = desk.clock.now()
    shown = plan_rows(session, desk, records)
    policy = visit_policy(desk.pack)
    found = [
        _row(session, desk, policy, record, row, clock, max(clock, now or clock))
        for record, row in zip(records, shown, strict=True)
    ]
    return in_order(found)


def _may_see(desk: Desk, record: PlanRecord) -> bool:
    plan = record.plan
    concerned = (plan.officer_id, plan.second_officer_id, plan.duty_contact_id)
    return desk.is_manager or desk.user.id in concerned


def _row(
    session: Reading,
    desk: Desk,
    policy: VisitPolicy,
    record: PlanRecord,
    shown: VisitPlanRow,
    clock: dt.datetime,
    now: dt.datetime,
) -> CheckOutRow:
    out = [step for step in record.steps if step.step in (Step.ON_WAY, Step.AT_DOOR)]
    written = max(step.recorded_at for step in record.steps)
    surely_past = max(written, visit_plans.latest_since(session, record.id) or written)
    due = law.back_by(record.taken, lasts(record, policy))
    assert due is not None, "somebody is out"
    made = CheckOutRow(
        plan_id=record.id,
        on=record.plan.on,
        officer=record.officer,
        officer_name=record.officer_name,
        officer_phone=record.officer_phone,
        second_officer=record.plan.second_officer,
        duty_contact_name=record.duty_contact_name,
        names=shown.names,
        address=shown.one_line,
        hazards=shown.hazards.rows,
        state=shown.state,
        since=min(step.at for step in out),
        back_by=due,
        level=Level.OUT,
        over=dt.timedelta(),
        surely_past=surely_past,
        clock_behind=False,
        tried=tuple(step for step in shown.steps if step.step is Step.ESCALATED),
        own=desk.user.id in (record.plan.officer_id, record.plan.second_officer_id),
    )
    return as_of(made, clock, now, policy)
