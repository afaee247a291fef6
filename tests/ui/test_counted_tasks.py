"""A task is added by a deadline of the law or in so many days, and the counting is seen before."""

from __future__ import annotations

import datetime as dt

import pytest
from pytestqt.qtbot import QtBot

from ecede_desktop.services import cases
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.counted_task_dialog import CountedTaskDialog
from ecede_desktop.ui.operations import Operations
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def dialog(desk: Desk, operations: Operations, show: Show, qtbot: QtBot) -> CountedTaskDialog:
    reference = open_a_case(desk).reference
    made = CountedTaskDialog(desk, operations, reference, "Ring the school")
    show(made)
    qtbot.waitUntil(lambda: made.due is not None)
    return made


def test_so_many_days_are_counted_and_added(
    dialog: CountedTaskDialog, desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    dialog.unit.setCurrentIndex(dialog.unit.findData("working"))
    dialog.start.setText("02/04/2026")
    dialog.number.setValue(2)
    qtbot.waitUntil(lambda: dialog.due is not None and dialog.due.day == dt.date(2026, 4, 8))
    assert "A bank holiday did not count" in dialog.counted.text()
    dialog.save()
    settle()
    (task,) = [task for task in cases.view_case(desk, "AWS/2026/00001").tasks if task.title == "Ring the school"]
    assert task.due_on == dt.date(2026, 4, 8)


def test_a_deadline_of_the_law_brings_its_own_count_and_its_source(
    dialog: CountedTaskDialog, desk: Desk, qtbot: QtBot, settle: Settle
) -> None:
    dialog.how.setCurrentIndex(dialog.how.findData("notice_received"))
    assert not dialog.number.isVisible() and "reg 20" in dialog.how.currentText()
    dialog.start.setText("02/04/2026")
    qtbot.waitUntil(lambda: dialog.due is not None and dialog.due.day == dt.date(2026, 4, 8))
    dialog.save()
    settle()
    tasks = cases.view_case(desk, "AWS/2026/00001").tasks
    assert [task.kind for task in tasks if task.title == "Ring the school"] == ["deadline"]


def test_without_a_day_to_count_from_nothing_can_be_added(dialog: CountedTaskDialog, qtbot: QtBot) -> None:
    dialog.start.setText("some day")
    qtbot.waitUntil(lambda: not dialog.add.isEnabled())
    assert dialog.refusal.text.startswith("Write the day it counts from")


def test_what_is_to_be_done_is_asked_for(dialog: CountedTaskDialog, settle: Settle) -> None:
    dialog.what.clear()
    dialog.save()
    settle()
    assert dialog.isVisible() and dialog.refusal.text
