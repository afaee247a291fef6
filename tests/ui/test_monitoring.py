"""Attendance after court in the window: proposed, followed, looked at, and what comes of it."""

from __future__ import annotations

import datetime as dt

import pytest

from ecede_desktop.services import cases, monitoring
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.panel import CasePanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from tests.services.test_monitoring import REFERENCE, followed, going_on, number
from tests.ui.court_tabs import tab_of
from tests.ui.panels import Settle, Show, dialog_of, look, operations, press, settle, show, texts

__all__ = ["look", "number", "operations", "settle", "show"]


@pytest.mark.usefixtures("number")
def test_the_proposed_days_are_shown_with_their_source_and_may_be_changed(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    tab = tab_of(desk, operations, show, settle, REFERENCE)
    assert "There is a result, and attendance is not followed yet: PR/2026/00001." in texts(tab.followed)
    tab.followed.add.click()
    settle()
    dialog = dialog_of(tab)
    assert "Source, not confirmed: Setting of the service monitoring." in texts(dialog)
    assert dialog.control("last_day").day() == dt.date(2026, 5, 26)
    assert dialog.control("look_0").day() == dt.date(2026, 4, 13)
    dialog.control("look_1").set_day(dt.date(2027, 5, 4))
    dialog.save()
    settle()
    assert "within the time that it is followed" in texts(dialog)
    dialog.control("look_1").set_day(dt.date(2026, 5, 5))
    dialog.save()
    settle()
    (view,) = monitoring.monitorings(desk, REFERENCE)
    assert view.row.review_days == (dt.date(2026, 4, 13), dt.date(2026, 5, 5), dt.date(2026, 5, 26))


def test_it_is_looked_at_and_a_manager_decides_what_comes_of_it(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, number: str
) -> None:
    monitoring.begin_monitoring(desk, followed(desk, number))
    later = going_on(desk, dt.date(2026, 4, 14))
    tab = tab_of(later, operations, show, settle, REFERENCE)
    said = texts(tab.followed)
    assert "It should have been looked at on Mon 13 Apr 2026." in said
    assert "Since the result: 93.1 % (54 of 58 sessions; 4 without authority, 0 without a mark)" in said
    assert "Missed without authority since the court: 4 sessions, on Mon 9 Mar 2026, Tue 10 Mar 2026." in said
    press(tab.followed, "It was looked at")
    dialog = dialog_of(tab)
    dialog.save()
    assert dialog.fields["note"].error
    dialog.control("note").setPlainText("He comes every day now.")
    dialog.save()
    settle()
    hers = tab_of(Desk(desk.store, manager_desk.user, later.clock, desk.pack), operations, show, settle, REFERENCE)
    assert "looked at by Aled Ffug-Swyddog: He comes every day now." in texts(hers.followed)
    press(hers.followed, "What comes of it")
    dialog = dialog_of(hers)
    assert not dialog.fields["until"].isVisibleTo(dialog)
    box = dialog.control("outcome")
    box.setCurrentIndex(box.findData("longer"))
    assert dialog.fields["until"].isVisibleTo(dialog)
    box.setCurrentIndex(box.findData("further_action"))
    dialog.control("reasons").setPlainText("Two days were missed again.")
    dialog.save()
    settle()
    hers.show_view(cases.view_case(later, REFERENCE))
    settle()
    assert "Further action is proposed (Mari Ffug-Reolwr): Two days were missed again." in texts(hers.followed)


def test_the_head_of_the_case_says_it_while_it_runs(
    desk: Desk, operations: Operations, show: Show, settle: Settle, number: str
) -> None:
    monitoring.begin_monitoring(desk, followed(desk, number))
    later = going_on(desk, dt.date(2026, 3, 20))
    panel = CasePanel(later, operations)
    show(panel)
    panel.open_place(Place("case", REFERENCE))
    settle()
    assert panel.header.followed.text() == (
        "After court, followed to Tue 26 May 2026: 85.7 % since the result, 86.0 % before it; "
        "4 sessions without authority since"
    )


def test_the_chronology_draws_the_way_to_court_and_leads_to_its_tab(
    desk: Desk, operations: Operations, show: Show, settle: Settle, number: str
) -> None:
    monitoring.begin_monitoring(desk, followed(desk, number))
    panel = CasePanel(desk, operations)
    show(panel)
    panel.open_place(Place("case", REFERENCE, "chronology"))
    settle()
    assert not panel.grab().isNull(), "every kind has an icon"
    entry = next(one for one in panel.view.chronology if one.kind == "monitoring")  # type: ignore[union-attr]
    panel.chronology.open_source(entry.key)
    assert panel.tabs.currentWidget() is panel.court
