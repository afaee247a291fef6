"""The diary in the window: walked by keys, read out in words, opened, and saved without a name."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop import settings
from ecede_desktop.records.schools import RecordClosure
from ecede_desktop.records.tasks import AddTask
from ecede_desktop.services import schools, tasks
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.calendar_file_keeper import CalendarFileKeeper
from ecede_desktop.ui.diary.panel import DiaryPanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.settings.calendar_section import CalendarSection
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
REFERENCE = "AWS/2026/00001"
TODAY = dt.date(2026, 3, 2)


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show) -> DiaryPanel:
    open_a_case(desk)
    tasks.add_task(desk, AddTask(REFERENCE, "Ring the school", TODAY))
    tasks.add_task(desk, AddTask(REFERENCE, "Ring the nurse", dt.date(2026, 3, 4)))
    tasks.add_task(desk, AddTask(REFERENCE, "Write to the head", dt.date(2026, 3, 4)))
    made = DiaryPanel(desk, operations)
    made.resize(1200, 700)
    show(made)
    return made


def current(panel: DiaryPanel) -> dt.date:
    day = panel.grid.current_day
    assert day is not None
    return day.date


def aloud(panel: DiaryPanel) -> str:
    item = panel.grid.currentItem()
    return str(item.data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_month_is_walked_by_day_and_turned_by_page_keys(panel: DiaryPanel, settle: Settle, qtbot: QtBot) -> None:
    assert (current(panel), panel.grid.rowCount()) == (TODAY, 6)
    for key, day in (
        (Qt.Key.Key_Right, dt.date(2026, 3, 3)),
        (Qt.Key.Key_Down, dt.date(2026, 3, 10)),
        (Qt.Key.Key_Left, dt.date(2026, 3, 9)),
        (Qt.Key.Key_Up, TODAY),
        (Qt.Key.Key_PageDown, dt.date(2026, 4, 2)),
        (Qt.Key.Key_PageUp, TODAY),
        (Qt.Key.Key_Left, dt.date(2026, 3, 1)),
        (Qt.Key.Key_Left, dt.date(2026, 2, 28)),
        (Qt.Key.Key_Home, TODAY),
    ):
        qtbot.keyClick(panel.grid, key)
        settle()
        assert current(panel) == day, key
    assert panel._period.text() == "March 2026"


def test_a_day_is_read_out_with_what_it_is_and_everything_on_it(panel: DiaryPanel) -> None:
    assert aloud(panel) == f"Mon 2 Mar 2026. School day. Ring the school · Siân Ffug-Jones · {REFERENCE}"
    panel.go_to(dt.date(2026, 3, 7))
    assert aloud(panel) == "Sat 7 Mar 2026. Weekend. Nothing stands on this day."


def test_enter_opens_the_one_thing_and_goes_to_the_list_of_several(
    panel: DiaryPanel, settle: Settle, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.go) as went:
        qtbot.keyClick(panel.grid, Qt.Key.Key_Return)
    assert went.args == [Place("case", REFERENCE)]
    panel.go_to(dt.date(2026, 3, 4))
    settle()
    qtbot.keyClick(panel.grid, Qt.Key.Key_Return)
    assert panel.list.list.currentRow() == 0
    assert [entry.title for entry in panel.list.entries()] == ["Ring the nurse", "Write to the head"]
    with qtbot.waitSignal(panel.go) as went:
        qtbot.keyClick(panel.list.list, Qt.Key.Key_Return)
    assert went.args == [Place("case", REFERENCE)]


def test_the_week_shows_seven_days_and_turns_by_weeks(panel: DiaryPanel, settle: Settle, qtbot: QtBot) -> None:
    panel.week.click()
    settle()
    assert (panel.grid.rowCount(), current(panel)) == (1, TODAY)
    panel.after.click()
    settle()
    assert current(panel) == dt.date(2026, 3, 9)
    assert panel.after.accessibleName() == "The week after (Page Down)"
    panel.open_place(Place("diary", "2026-04-03", "month"))
    settle()
    assert current(panel) == dt.date(2026, 4, 3)
    assert aloud(panel).startswith("Fri 3 Apr 2026. Bank holiday: Good Friday.")


def test_what_is_written_elsewhere_appears(panel: DiaryPanel, desk: Desk, settle: Settle) -> None:
    changes = tasks.add_task(desk, AddTask(REFERENCE, "New", TODAY)).changes
    panel.refresh(changes)
    settle()
    assert sorted(entry.title for entry in panel.list.entries()) == ["New", "Ring the school"]
    outcome = schools.record_closure(desk, RecordClosure(TODAY, TODAY, "closure", None, "Snow"))
    panel.refresh(outcome.changes)
    settle()
    assert "All schools are closed: Snow" in aloud(panel)


def test_an_officer_has_one_diary_and_a_manager_chooses(
    panel: DiaryPanel, manager_desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    assert not panel.whose.isVisible()
    managers = DiaryPanel(manager_desk, operations)
    show(managers)
    assert managers.whose.isVisible()
    assert managers.list.entries() == ()
    managers.whose.setCurrentIndex(managers.whose.findData("*"))
    settle()
    assert [entry.title for entry in managers.list.entries()] == ["Ring the school"]


def test_the_weeks_in_sight_are_saved_without_a_name(
    panel: DiaryPanel, tmp_path: Path, settle: Settle
) -> None:  # fmt: skip
    file = tmp_path / "mine.ics"
    panel.save_to(file)
    settle()
    assert "mine.ics" in panel.said.accessibleName()
    assert b"Ffug" not in file.read_bytes()
    panel.save_to(tmp_path / "nowhere" / "mine.ics")
    settle()
    assert "does not exist" in panel.said.accessibleName()


def test_the_diary_speaks_the_other_language_at_once(panel: DiaryPanel, qapp: QApplication) -> None:
    i18n.set_language(qapp, "cy")
    QApplication.processEvents()
    assert aloud(panel).startswith("Llun 2 Maw 2026")


def test_a_file_that_was_chosen_is_kept_fresh_for_its_user_only(
    desk: Desk, manager_desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    open_a_case(desk)
    section = CalendarSection(desk, operations)
    show(section)
    file = tmp_path / "fresh.ics"
    section.keep_at(file)
    settle()
    assert settings.load().calendar_file == str(file)
    assert section.stop.isVisible()
    keeper, others = CalendarFileKeeper(desk, operations), CalendarFileKeeper(manager_desk, operations)
    before = file.read_bytes()
    others.write()
    settle()
    assert file.read_bytes() == before
    with qtbot.waitSignal(keeper.written, timeout=10_000):
        operations.write(lambda: tasks.add_task(desk, AddTask(REFERENCE, "Ring", TODAY)), None)
    assert file.read_bytes() != before
    assert REFERENCE.encode() not in file.read_bytes()
    section.reference.setChecked(True)
    settle()
    assert REFERENCE.encode() in file.read_bytes()
    section.stop_keeping()
    settle()
    assert settings.load().calendar_file is None
    keeper.stop()
    others.stop()


def test_a_file_that_cannot_be_written_is_said_in_a_sentence(
    desk: Desk, operations: Operations, show: Show, settle: Settle, tmp_path: Path
) -> None:
    section = CalendarSection(desk, operations)
    show(section)
    section.keep_at(tmp_path / "nowhere" / "x.ics")
    settle()
    assert "does not exist" in section.said.accessibleName()
    assert settings.load().calendar_file is None
