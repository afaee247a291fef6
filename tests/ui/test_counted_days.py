"""Every day that the Court tab counts by a rule explains itself step by step, within reach of the keyboard."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt

from ecede_desktop.records.court import RecordEvent
from ecede_desktop.records.orders import OpenOrder, TakeOrderStep
from ecede_desktop.services import counted_days, orders, prosecutions
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case.counted_days_dialog import CountedDay, CountedDaysDialog
from ecede_desktop.ui.case.court_tab import CourtTab
from ecede_desktop.ui.case.time_note import TimeDialog
from ecede_desktop.ui.operations import Operations
from tests.services.notice_case import NoticeCase, lay_case
from tests.services.test_prosecutions import TODAY, begun
from tests.ui.court_tabs import tab_of
from tests.ui.panels import Settle, Show, look, opened, operations, press, settle, show, texts

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def laid(desk: Desk) -> NoticeCase:
    return lay_case(desk)


def explained(tab: CourtTab, settle: Settle) -> CountedDaysDialog:
    press(tab, "How the days are counted")
    settle()
    return opened(tab, CountedDaysDialog)


def test_a_day_of_proceedings_is_explained_step_by_step(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    row = begun(desk, manager_desk, laid)
    served = RecordEvent(row.number, "served", TODAY, details={"method": "post"})
    prosecutions.record_event(manager_desk, served)
    dialog = explained(tab_of(desk, operations, show, settle, laid.reference), settle)
    said = texts(dialog)
    assert "Monday 23 March 2026" in said, "15 business days after Monday 2 March"
    assert "weekend" in said.lower()
    assert "Source: Criminal Procedure Rules" in said
    first = dialog.paragraphs[0]
    assert first.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert dialog.focusWidget() is first


def test_it_is_explained_in_welsh_in_a_welsh_window(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase, qapp: object
) -> None:
    row = begun(desk, manager_desk, laid)
    prosecutions.record_event(manager_desk, RecordEvent(row.number, "disclosure", TODAY))
    tab = tab_of(desk, operations, show, settle, laid.reference)
    i18n.set_language(qapp, "cy")  # type: ignore[arg-type]
    (day,) = prosecutions.court_view(desk, laid.reference).deadlines[row.number]
    (due,) = counted_days.explain_days(desk, laid.reference, [(day.key, day.trigger, None)])
    assert due is not None
    assert due.day == day.day
    dialog = tab.charges.explain(laid.reference, row.number, [CountedDay("—", (day.key, day.trigger, None))])
    settle()
    assert "16 Mawrth 2026" in texts(dialog)


def test_each_session_of_a_decision_is_opened_from_its_card(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    begun(desk, manager_desk, laid)
    tab = tab_of(desk, operations, show, settle, laid.reference)
    press(tab, "Each session and its last day")
    settle()
    dialog = opened(tab, TimeDialog)
    assert dialog.model.rowCount() == 16
    assert "Each session can be charged for 6 months from its own day." in texts(dialog)


def test_the_time_of_an_order_is_explained(
    desk: Desk, operations: Operations, show: Show, settle: Settle, laid: NoticeCase
) -> None:
    opened = OpenOrder(laid.pupil.id, laid.parent_id, dt.date(2026, 2, 23), "None is known.", laid.reference)
    row = orders.open_order(desk, opened).value
    orders.take_step(desk, TakeOrderStep(row.id, "notice_served", dt.date(2026, 2, 23)))
    dialog = explained(tab_of(desk, operations, show, settle, laid.reference), settle)
    assert "9 March 2026" in texts(dialog), "15 days beginning with the day of service"


def test_a_rule_that_is_not_known_is_said_and_the_others_are_explained(desk: Desk, laid: NoticeCase) -> None:
    asked = [("no_such_rule", TODAY, None), ("defence_statement", TODAY, None)]
    none, due = counted_days.explain_days(desk, laid.reference, asked)
    assert none is None
    assert due is not None
    assert due.day == dt.date(2026, 3, 16)
