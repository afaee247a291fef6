"""The six-month clock in the head of a case, and its sessions and steps in full."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import update

from ecede_desktop.clock import FixedClock
from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.services import schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.store.tables import AttendanceCase
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.case.clock_dialog import ClockDialog
from ecede_desktop.ui.case.panel import CasePanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
REFERENCE = "AWS/2026/00001"


def at(desk: Desk, day: dt.date) -> Desk:
    return replace(desk, clock=FixedClock(dt.datetime.combine(day, dt.time(9), dt.UTC)))


def put_at(desk: Desk, stage: str) -> None:
    with desk.writing() as unit:
        unit.session.execute(update(AttendanceCase).values(stage=stage))
        unit.record("update", "case", REFERENCE, after={"stage": stage})
        unit.commit()


@pytest.fixture
def opened(desk: Desk, operations: Operations, show: Show, settle: Settle) -> CasePanel:
    open_a_case(desk)
    made = CasePanel(desk, operations)
    made.open_place(Place("case", REFERENCE))
    show(made)
    settle()
    return made


def warned(desk: Desk, operations: Operations, show: Show, settle: Settle, day: dt.date) -> CasePanel:
    open_a_case(desk)
    put_at(desk, "formal_warning")
    made = CasePanel(at(desk, day), operations)
    made.open_place(Place("case", REFERENCE))
    show(made)
    settle()
    return made


def test_before_the_warning_there_is_no_clock(opened: CasePanel) -> None:
    assert not opened.header.clock.isVisible()


def test_from_the_warning_on_the_head_says_what_can_be_charged_and_what_the_way_leaves(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    strip = warned(desk, operations, show, settle, dt.date(2026, 3, 2)).header.clock
    assert strip.isVisible()
    said = strip.said.text()
    assert "Unauthorised sessions that can still be charged: 50 of 50." in said
    assert "The first falls out after Sun 3 May 2026" in said
    assert "By a penalty notice: ready on" in said
    assert "Sessions that fall out before:" in said
    assert strip.said.accessibleName().startswith("Six-month clock: ")


def test_on_the_last_day_it_says_what_falls_out_tomorrow(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    panel = warned(desk, operations, show, settle, dt.date(2026, 5, 3))
    assert "Sessions that fall out tomorrow: 2." in panel.header.clock.said.text()


def test_when_everything_is_out_of_time_it_says_so_and_no_more(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    panel = warned(desk, operations, show, settle, dt.date(2026, 6, 6))
    assert panel.header.clock.said.text() == (
        "No unauthorised session can be charged any more; the last day was Fri 5 Jun 2026."
    )


def test_sessions_and_steps_are_shown_in_full(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    panel = warned(desk, operations, show, settle, dt.date(2026, 5, 5))
    panel.header.clock.details.click()
    dialog = panel.findChild(ClockDialog)
    assert dialog is not None
    assert dialog.model.rowCount() == 50
    first, last = dialog.model.rows[0], dialog.model.rows[-1]
    assert (first.day, last.day) == (dt.date(2025, 11, 5), dt.date(2025, 11, 3))
    states = [dialog.model.data(dialog.model.index(row, 3)) for row in (0, 2, 49)]
    assert states == ["Falls out tomorrow", "Can be charged", "Out of time"]
    heads = [head for head, _ in dialog.steps]
    assert any(head.startswith("The notice reaches the parent: ") for head in heads)
    assert any("Counted from" in how and "Source" in how for _, how in dialog.steps)
    assert "a reading that Legal Services decide" in dialog.about
    assert "Ysgol Enghraifft" in dialog.about
    dialog.reject()


def test_it_is_said_again_in_welsh_names_and_stays_readable_with_large_text(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qapp: QApplication
) -> None:
    panel = warned(desk, operations, show, settle, dt.date(2026, 3, 2))
    i18n.set_language(qapp, "cy")
    panel.retranslate()
    assert "Drwy hysbysiad cosb" in panel.header.clock.said.text()
    theme.apply(qapp, "light", 200)
    panel.resize(900, 560)
    QApplication.processEvents()
    strip = panel.header.clock
    assert strip.said.height() >= strip.said.heightForWidth(strip.said.width())
    assert all(child.text() for child in strip.findChildren(QLabel))


def test_a_changed_calendar_is_shown_at_once(desk: Desk, operations: Operations, show: Show, settle: Settle) -> None:
    panel = warned(desk, operations, show, settle, dt.date(2026, 3, 2))
    before = panel.header.clock.clock
    day = dt.date(2026, 3, 9)
    outcome = schools.record_closure(desk, RecordClosure(day, day, "inset", "6742999", "Training"))
    panel.refresh(outcome.changes)
    settle()
    after = panel.header.clock.clock
    assert before is not None and after is not None
    assert after.ways[0].steps[1].day > before.ways[0].steps[1].day
