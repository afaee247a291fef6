"""Today in the window: what is late first, acted on where it stands."""

from __future__ import annotations

import dataclasses
import datetime as dt

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ecede_desktop.clock import FixedClock
from ecede_desktop.records.changes import Changes
from ecede_desktop.records.school_visits import AgreeAction
from ecede_desktop.records.schools import RecordClosure, RecordSchool
from ecede_desktop.records.tasks import AddTask, TodayView
from ecede_desktop.services import cases, school_visits, schools, tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.navigation import Place, parse
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.today.model import MOST_SHOWN, column_views
from ecede_desktop.ui.today.moved_days_dialog import MovedDaysDialog
from ecede_desktop.ui.today.panel import TodayPanel
from ecede_desktop.ui.widgets.day_and_reason_dialog import DayAndReasonDialog
from tests.desks import NOW
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
REFERENCE = "AWS/2026/00001"


def later(desk: Desk, days: int) -> Desk:
    return dataclasses.replace(desk, clock=FixedClock(NOW + dt.timedelta(days=days)))


def titles(panel: TodayPanel, column: str) -> list[str]:
    return [line.task.title for line in panel.columns[column].lines]


def test_a_desk_without_cases_offers_to_open_the_first(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    panel = TodayPanel(desk, operations)
    show(panel)
    assert panel.empty.isVisible()
    with qtbot.waitSignal(panel.open_case_wanted):
        panel.empty.acted.emit()


def test_what_is_late_the_visits_and_the_rest_stand_apart(desk: Desk, operations: Operations, show: Show) -> None:
    open_a_case(desk, warning="Dog loose in the garden.")
    tasks.add_task(desk, AddTask(REFERENCE, "Ring the school", dt.date(2026, 3, 3)))
    tasks.add_task(desk, AddTask(REFERENCE, "Visit again", dt.date(2026, 3, 10), kind="visit"))
    panel = TodayPanel(later(desk, 5), operations)
    show(panel)
    assert titles(panel, "overdue") == ["Ring the school"]
    assert titles(panel, "visits") == ["Visit again"]
    visit = panel.columns["visits"].lines[0].accessibleName()
    for part in ("Siân Ffug-Jones", "Tue 10 Mar 2026, in 3 days", "Dog loose in the garden.", "1 Heol Enghraifft"):
        assert part in visit
    assert "Overdue: Tue 3 Mar 2026, 4 days ago" in panel.columns["overdue"].lines[0].accessibleName()


def test_a_line_is_done_put_off_and_opened_where_it_stands(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(desk)
    first = tasks.add_task(desk, AddTask(REFERENCE, "Ring the school", dt.date(2026, 3, 3))).value
    second = tasks.add_task(desk, AddTask(REFERENCE, "Write to the nurse", dt.date(2026, 3, 4))).value
    panel = TodayPanel(desk, operations)
    show(panel)
    lines = {line.task.id: line for line in panel.columns["to_do"].lines}
    with qtbot.waitSignal(panel.go) as went:
        lines[first.id].opened.emit(REFERENCE)
    assert went.args == [Place("case", REFERENCE)]
    with qtbot.waitSignal(operations.committed):
        lines[first.id].finished.emit(first)
    lines[second.id].put_off.emit(second)
    dialog = panel.findChild(DayAndReasonDialog)
    assert dialog is not None
    dialog.day.setText("+10")
    dialog.reason.setPlainText("The nurse is away.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    done = {task.title: task for task in cases.view_case(desk, REFERENCE).tasks}
    assert done["Ring the school"].done_at is not None
    assert done["Write to the nurse"].snoozed_to == dt.date(2026, 3, 12)
    panel.refresh()
    settle()
    assert "Ring the school" not in titles(panel, "to_do")


def test_a_long_column_waits_behind_a_link(desk: Desk, operations: Operations, show: Show) -> None:
    open_a_case(desk)
    for number in range(MOST_SHOWN + 4):
        tasks.add_task(desk, AddTask(REFERENCE, f"Task {number}", dt.date(2026, 3, 20)))
    panel = TodayPanel(desk, operations)
    show(panel)
    column = panel.columns["to_do"]
    assert len(column.lines) == MOST_SHOWN
    column.unfolded.emit("to_do")
    assert len(column.lines) == MOST_SHOWN + 5  # with the clock of the stage


def test_three_columns_become_one_where_there_is_no_room(desk: Desk, operations: Operations, show: Show) -> None:
    open_a_case(desk)
    panel = TodayPanel(desk, operations)
    panel.resize(1300, 700)
    show(panel)
    assert not panel._page.stacked
    panel.resize(600, 700)
    assert panel._page.stacked


def test_columns_of_a_view_say_how_many_are_hidden() -> None:
    view = TodayView(dt.date(2026, 3, 2), (), (), (), 0, 0)
    assert [(shown.key, shown.total, shown.hidden) for shown in column_views(view)] == [
        ("overdue", 0, 0), ("visits", 0, 0), ("to_do", 0, 0),
    ]  # fmt: skip


def test_work_with_a_school_names_the_school_and_leads_to_it(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    schools.record_school(desk, RecordSchool("6742999", "Ysgol Enghraifft"))
    school_visits.agree_action(desk, AgreeAction("6742999", "Old N", "Resolve them", due_on=dt.date(2026, 3, 9)))
    panel = TodayPanel(desk, operations)
    show(panel)
    (line,) = panel.columns["to_do"].lines
    (link,) = [button for button in line.findChildren(QPushButton) if button.property("kind") == "link"]
    assert (link.text(), link.accessibleName()) == ("Ysgol Enghraifft", "Open the school Ysgol Enghraifft")
    assert "Ysgol Enghraifft" in line.accessibleName()
    with qtbot.waitSignal(panel.go) as went:
        link.click()
    assert went.args == [Place("register-check", "6742999", "actions")]
    assert parse(str(went.args[0])) == went.args[0]


def test_what_presses_says_why_it_stands_where_it_stands(desk: Desk, operations: Operations, show: Show) -> None:
    open_a_case(desk)
    command = AddTask(REFERENCE, "Pay", rule="notice_lower_amount", trigger_on=dt.date(2026, 2, 10))
    tasks.add_task(desk, command)
    tasks.add_task(desk, AddTask(REFERENCE, "Old", dt.date(2025, 11, 3)))
    panel = TodayPanel(desk, operations)
    show(panel)
    first, second = panel.columns["overdue"].lines
    said = "Why here: A time limit of the law: once it has passed, nothing mends it."
    assert (first.task.title, second.task.title) == ("Pay", "Old")
    assert said in first.accessibleName()
    assert "Why here: It was set by hand; only its day speaks for it." in second.accessibleName()
    assert "Why here" not in panel.columns["to_do"].lines[0].accessibleName()


def test_days_that_a_calendar_moves_are_shown_before_they_are_moved(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_a_case(desk)
    task = tasks.add_task(desk, AddTask(REFERENCE, "Ring", count=10, unit="working")).value
    other = tasks.add_task(desk, AddTask(REFERENCE, "Write", count=10, unit="school")).value
    panel = TodayPanel(desk, operations)
    show(panel)
    assert not panel.moved.isVisible()
    day = dt.date(2026, 3, 9)
    operations.write(lambda: schools.record_closure(desk, RecordClosure(day, day, "inset", "6742999", "")), None)
    settle()
    panel.refresh(Changes(frozenset({"closure"})))
    settle()
    assert "2 open tasks have another day now" in panel.moved.accessibleName()
    panel.look_at_moved()
    dialog = panel.findChild(MovedDaysDialog)
    assert dialog is not None
    assert any("Mon 16 Mar 2026 → Tue 17 Mar 2026" in line for line in dialog.lines)
    assert tasks.view_task(desk, other.id).task.due_on == dt.date(2026, 3, 16)
    with qtbot.waitSignal(dialog.accepted):
        dialog.move_button.click()
    settle()
    assert tasks.view_task(desk, other.id).task.due_on == dt.date(2026, 3, 17)
    assert tasks.view_task(desk, task.id).task.due_on == dt.date(2026, 3, 16)
    assert not panel.moved.isVisible()
