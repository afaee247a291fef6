"""School attendance orders: each step in its turn, with its wait and its school, under the law in force."""

from __future__ import annotations

import datetime as dt
from uuid import UUID

import pytest

from ecede_desktop.errors import Refused
from ecede_desktop.law import attendance_orders as law
from ecede_desktop.law.attendance_orders import Taken
from ecede_desktop.records.orders import OpenOrder, TakeOrderStep
from ecede_desktop.services import orders
from ecede_desktop.services.desk import Desk
from tests.services.caseload import SCHOOL, audit_lines
from tests.services.notice_case import NoticeCase, lay_case, on

OPENED = dt.date(2026, 3, 2)


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk, warned=False)


@pytest.fixture
def order_id(desk: Desk, laid: NoticeCase) -> UUID:
    return orders.open_order(desk, opening(laid)).value.id


def opening(laid: NoticeCase, **said: object) -> OpenOrder:
    usual: dict[str, object] = {
        "pupil_id": laid.pupil.id, "parent_id": laid.parent_id, "opened_on": OPENED,
        "reason": "No education is known of.", "reference": laid.reference,
    }  # fmt: skip
    return OpenOrder(**(usual | said))  # type: ignore[arg-type]


def take(
    desk: Desk, order_id: UUID, step: str, day: dt.date, school: str = "", manager: str = ""
) -> orders.OrderView:  # fmt: skip
    later = on(desk, max(day, OPENED))
    command = TakeOrderStep(order_id, step, day, school_number=school, approved_by=manager)
    return orders.take_step(later, command).value


def test_an_order_goes_through_every_notice_and_each_wait(desk: Desk, order_id: UUID) -> None:
    view = take(desk, order_id, "notice_served", dt.date(2026, 3, 2))
    # Fifteen days beginning with the day of service: the 16th is the last.
    assert view.order.steps[0].due_on == dt.date(2026, 3, 16)
    with pytest.raises(Refused) as told:
        take(desk, order_id, "school_consulted", dt.date(2026, 3, 16), SCHOOL)
    assert (told.value.key, told.value.rule) == ("order_wait", "Education Act 1996 s.439(5)")
    take(desk, order_id, "school_consulted", dt.date(2026, 3, 17), SCHOOL)
    take(desk, order_id, "school_told", dt.date(2026, 3, 18), SCHOOL)
    take(desk, order_id, "intention_served", dt.date(2026, 4, 2), SCHOOL)
    with pytest.raises(Refused) as told:
        take(desk, order_id, "order_served", dt.date(2026, 4, 17), SCHOOL)
    assert told.value.key == "order_manager"
    view = take(desk, order_id, "order_served", dt.date(2026, 4, 17), SCHOOL, "mari")
    assert (view.order.steps[-1].by, view.order.steps[-1].approved_by) == ("Aled Ffug-Swyddog", "Mari Ffug-Reolwr")
    assert [step.step for step in view.order.steps][-1] == "order_served"
    view = take(desk, order_id, "revoked", dt.date(2026, 5, 5), manager="mari")
    assert view.next_steps == ()
    assert audit_lines(desk).count(("add", "order")) == 6


def test_no_step_is_left_out_and_a_school_is_named(desk: Desk, order_id: UUID) -> None:
    with pytest.raises(Refused) as told:
        take(desk, order_id, "order_served", OPENED, SCHOOL)
    assert told.value.key == "order_step"
    assert "Notice of intention served" in str(told.value)
    take(desk, order_id, "notice_served", OPENED)
    with pytest.raises(Refused) as told:
        take(desk, order_id, "school_consulted", dt.date(2026, 3, 20))
    assert told.value.key == "order_school"


def test_one_process_for_a_parent_at_a_time(desk: Desk, laid: NoticeCase, order_id: UUID) -> None:
    assert orders.open_order(desk, opening(laid)).value.id == order_id
    with pytest.raises(Refused) as told:
        orders.open_order(desk, opening(laid, opened_on=dt.date(2026, 3, 1)))
    assert told.value.key == "order_runs"
    take(desk, order_id, "closed", OPENED)
    assert orders.open_order(desk, opening(laid, opened_on=dt.date(2026, 3, 1))).value.id != order_id


def test_the_process_of_2026_is_held_and_does_nothing_until_it_commences(desk: Desk, laid: NoticeCase) -> None:
    assert law.in_force(dt.date(2030, 1, 1)).key == "ea96"
    with pytest.raises(Refused) as told:
        orders.open_order(desk, opening(laid, process="cwsa2026"))
    assert told.value.key == "order_process"
    dormant = law.process("cwsa2026")
    assert dormant is not None
    assert [step.key for step in law.next_steps(dormant, [Taken("notice_served", OPENED)])][:2] == [
        "notice_served", "satisfied",
    ]  # fmt: skip


def test_every_step_leads_somewhere_and_its_words_are_in_both_languages() -> None:
    for process in law.processes():
        keys = {step.key for step in process.steps}
        for step in process.steps:
            assert set(step.after) <= keys
            assert not step.waits or step.waits in keys
            assert step.english
            assert step.welsh


@pytest.mark.parametrize(
    ("said", "key"), [({"reason": " "}, "order_reason"), ({"opened_on": dt.date(2026, 3, 3)}, "order_future")]
)
def test_a_process_that_cannot_begin_is_refused(
    desk: Desk, laid: NoticeCase, said: dict[str, object], key: str
) -> None:
    with pytest.raises(Refused) as told:
        orders.open_order(desk, opening(laid, **said))
    assert told.value.key == key
