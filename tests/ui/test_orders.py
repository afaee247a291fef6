"""School attendance orders in the window: the day and the schools of each step, and a manager where one is needed."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.records.schools import RecordSchool
from ecede_desktop.services import cases, orders, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.services.caseload import SCHOOL
from tests.services.notice_case import NoticeCase, lay_case, on
from tests.services.test_orders import OPENED, opening, take
from tests.ui.court_tabs import tab_of
from tests.ui.panels import Settle, Show, dialog_of, look, operations, press, settle, show, texts

__all__ = ["look", "operations", "settle", "show"]
D = dt.date
OTHER = "6742998"


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    schools.record_school(desk, RecordSchool(OTHER, "Arall School", "Ysgol Arall", phase="secondary"))
    return lay_case(desk, warned=False)


def choose(dialog: FormDialog, step: str) -> None:
    box = dialog.control("step")
    box.setCurrentIndex(box.findData(step))


def test_an_order_is_begun_and_says_from_when_each_next_step_is_lawful(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    tab = tab_of(desk, operations, show, settle, laid.reference)
    tab.ordered.add.click()
    dialog = dialog_of(tab)
    dialog.control("reason").setPlainText("No education is known of.")
    dialog.save()
    settle()
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    press(tab.ordered, "Next step")
    settle()
    dialog = dialog_of(tab)
    box = dialog.control("step")
    assert {box.itemData(at) for at in range(box.count())} == {"notice_served", "closed"}
    assert "It may be taken on any day (Education Act 1996 s.437(1))." in texts(dialog)
    assert not dialog.fields["school_number"].isVisibleTo(dialog)
    dialog.save()
    settle()
    tab.show_view(cases.view_case(desk, laid.reference))
    settle()
    said = texts(tab.ordered)
    assert "May be done now:\n• The parent answered\n• The council is satisfied; no order is made\n• Closed" in said
    assert "It may be taken from Tue 17 Mar 2026 on (Education Act 1996 s.439(5)). " in said
    assert "Calendar days counted from Mon 2 Mar 2026: 15. That day itself counts as the first." in said


def test_the_school_is_picked_among_those_that_the_law_lets_the_step_name(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    order_id = orders.open_order(desk, opening(laid)).value.id
    take(desk, order_id, "notice_served", OPENED)
    later = on(desk, D(2026, 3, 17))
    tab = tab_of(later, operations, show, settle, laid.reference)
    press(tab.ordered, "Next step")
    settle()
    dialog = dialog_of(tab)
    choose(dialog, "school_consulted")
    box = dialog.control("school_number")
    assert [box.itemData(at) for at in range(box.count())] == ["", OTHER, SCHOOL]
    dialog.save()
    settle()
    assert dialog.fields["school_number"].error == "This step names a school (Education Act 1996 s.439(5)): say which."
    box.setCurrentIndex(box.findData(SCHOOL))
    dialog.save()
    settle()
    tab.show_view(cases.view_case(later, laid.reference))
    settle()
    press(tab.ordered, "Next step")
    settle()
    dialog = dialog_of(tab)
    choose(dialog, "school_told")
    box = dialog.control("school_number")
    assert [box.itemData(at) for at in range(box.count())] == [SCHOOL]
    assert "The school of this earlier step is named: Governing body" in texts(dialog)


def test_only_a_step_that_needs_a_manager_asks_for_one(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    order_id = orders.open_order(desk, opening(laid)).value.id
    for step, day in (
        ("notice_served", D(2026, 3, 2)), ("school_consulted", D(2026, 3, 17)), ("school_told", D(2026, 3, 17)),
        ("intention_served", D(2026, 4, 1)),
    ):  # fmt: skip
        take(desk, order_id, step, day, "" if step == "notice_served" else SCHOOL)
    tab = tab_of(on(desk, D(2026, 4, 17)), operations, show, settle, laid.reference)
    press(tab.ordered, "Next step")
    settle()
    dialog = dialog_of(tab)
    choose(dialog, "parent_answered")
    assert not dialog.fields["passphrase"].isVisibleTo(dialog)
    choose(dialog, "order_served")
    assert dialog.fields["passphrase"].isVisibleTo(dialog)
    dialog.control("passphrase").setText("not the manager's")
    dialog.save()
    settle()
    (view,) = orders.orders_of(desk, reference=laid.reference)
    assert view.order.steps[-1].step == "intention_served"
