"""Invented school attendance orders: one in the making, and one that was made."""

from __future__ import annotations

import datetime as dt
import random
from uuid import UUID

from ecede_desktop.demo.casework import at
from ecede_desktop.demo.court_cases import Candidate, take_over
from ecede_desktop.law.calendar import add_working_days
from ecede_desktop.records.cases import CaseFilter, CaseRow
from ecede_desktop.records.orders import OpenOrder, TakeOrderStep
from ecede_desktop.services import cases, orders, pupils
from ecede_desktop.services.desk import Desk
from ecede_desktop.services.orders import OrderView

REASON = "The family says that the child is taught at home from now on; nothing shows what is taught, or when."
WAY = ("notice_served", "school_consulted", "school_told", "intention_served", "order_served")
"""The steps to an order, in their order."""
SAID = {
    "notice_served": "By hand, with the reply form; fifteen days and more to answer.",
    "school_consulted": "Governing body written to.",
    "school_told": "The head teacher told by letter.",
    "intention_served": "First class post; two other schools named as choices.",
    "order_served": "First class post, with what an appeal would need.",
}


def make_orders(desk: Desk, one: Candidate, rng: random.Random) -> str:
    """One in the making on a case early in the response; one the whole way, on a case of its own: its reference."""
    today = desk.clock.today()
    rows = [row for row in cases.list_cases(desk, CaseFilter()) if row.stage in ("first_contact", "home_visit")]
    old = [row for row in rows if pupils.pupil(desk, pupil_id=row.pupil_id).parents]
    for row in sorted(old, key=lambda row: row.opened_on)[:1]:
        _make(desk, row, row.opened_on, WAY[:2])
    case = take_over(desk, one, add_working_days(today, -60), 3, rng)
    _make(desk, cases.view_case(desk, case.reference).case, add_working_days(today, -60), WAY)
    return case.reference


def _make(desk: Desk, row: CaseRow, opened_on: dt.date, steps: tuple[str, ...]) -> None:
    pupil = pupils.pupil(desk, pupil_id=row.pupil_id)
    parent_id = pupil.parents[0].id
    school_number = next(spell.school_number for spell in pupil.enrolments if spell.left_on is None)
    command = OpenOrder(row.pupil_id, parent_id, opened_on, REASON, row.reference)
    order_id = orders.open_order(at(desk, opened_on), command).value.id
    view = next(one for one in orders.orders_of(desk, reference=row.reference) if one.order.id == order_id)
    on = opened_on
    for key in steps:
        on = _allowed_from(view, key, on)
        if on > desk.clock.today():
            return
        view = _take(desk, order_id, view, key, on, school_number)


def _take(desk: Desk, order_id: UUID, view: OrderView, key: str, on: dt.date, school_number: str) -> OrderView:
    step = view.process.step(key)
    school = school_number if step is not None and step.names_school else ""
    command = TakeOrderStep(order_id, key, on, SAID[key], school)
    return orders.take_step(at(desk, on), command).value


def _allowed_from(view: OrderView, key: str, after: dt.date) -> dt.date:
    """The first working day on which a step may be taken: once the deadline that it waits for is over."""
    step = view.process.step(key)
    waits = step.waits if step is not None else ""
    dues = [one.due_on for one in view.order.steps if one.step == waits and one.due_on is not None]
    return add_working_days(max([after, *dues]), 1)
