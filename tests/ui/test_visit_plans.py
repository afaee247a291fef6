"""Visits in the window: the day's route, big steps, planning with dangers in sight, and who is not back."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ecede_desktop.clock import FixedClock
from ecede_desktop.law.visit_steps import Step
from ecede_desktop.records.tasks import AddTask
from ecede_desktop.records.visit_plans import StepVisit, VisitPlanRow
from ecede_desktop.services import tasks, visit_plans, visit_steps
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n, theme
from ecede_desktop.ui.check_out_watch import CheckOutWatch
from ecede_desktop.ui.main_window import MainWindow
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.today.panel import TodayPanel
from ecede_desktop.ui.visit_plans.choose_child_dialog import ChooseChildDialog
from ecede_desktop.ui.visit_plans.day_sheet_dialog import DaySheetDialog
from ecede_desktop.ui.visit_plans.panel import VisitsPanel
from ecede_desktop.ui.visit_plans.plan_dialog import PlanVisitDialog
from ecede_desktop.ui.visits.log_visit_dialog import LogVisitDialog
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.desks import clock, desk, manager_desk, store
from tests.services.visit_days import REFERENCE, TODAY, at, mari, mark, open_case, plan, wall
from tests.ui.panels import Settle, Show, look, operations, settle, show
from tests.ui.test_panels_access import cut, named_nothing
from tests.ui.test_visit_planning import fill

__all__ = ["clock", "desk", "look", "manager_desk", "operations", "settle", "show", "store"]


def panel_at(desk: Desk, operations: Operations) -> VisitsPanel:
    """The panel, told of every change as the window tells it."""
    made = VisitsPanel(desk, operations)
    operations.committed.connect(lambda changes, _initiator: made.refresh(changes))
    return made


@pytest.fixture
def panel(desk: Desk, operations: Operations) -> VisitsPanel:
    return panel_at(desk, operations)


def step(desk: Desk, row: VisitPlanRow, *, hour: int, minute: int = 0, to: Step = Step.ON_WAY) -> VisitPlanRow:
    return visit_steps.step_visit(at(desk, hour, minute), StepVisit(row.id, to)).value


def dialog_of(widget: Any, kind: Any = FormDialog) -> Any:
    found = [one for one in widget.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def ids(panel: VisitsPanel) -> list[object]:
    return list(panel.list.ids())


# the day


def test_a_day_without_visits_offers_to_plan_one(panel: VisitsPanel, show: Show, qtbot: QtBot) -> None:
    show(panel)
    assert panel.empty.isVisible() and not panel.list.isVisible()
    with qtbot.waitSignal(panel.plan_wanted) as wanted:
        panel.empty.acted.emit()
    assert wanted.args == [TODAY]


def test_dangers_come_first_then_the_steps_then_the_rest(panel: VisitsPanel, desk: Desk, show: Show) -> None:
    case = open_case(desk)
    marker = mark(desk, case)
    plan(desk, markers_shown=(marker.id,), second_officer="Gwen Ffug-Heddlu")
    show(panel)
    detail = panel.detail
    assert detail.hazards.sentences[0].startswith("Violence or threats to staff: Threw a chair")
    assert "Nobody visits alone." in detail.hazards.sentences
    assert "Goes along: Gwen Ffug-Heddlu" in detail.hazards.sentences
    assert detail.hazards.y() < detail.steps.y()
    for part in ("1 Heol Enghraifft, Tref Ffug, CF99 1ZZ", "What would help in the morning?", "Duty contact: Mari"):
        assert part in detail.texts
    item = panel.list.item(0)
    assert "Danger: Violence or threats to staff" in item.data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_steps_are_taken_with_one_press_each(
    panel: VisitsPanel, desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_case(desk)
    row = plan(desk)
    show(panel)
    buttons = panel.detail.steps.buttons
    assert buttons[Step.ON_WAY].property("kind") == "primary"
    for press, hour, minute in ((Step.ON_WAY, 10, 0), (Step.AT_DOOR, 10, 20), (Step.SAFE, 11, 5)):
        panel.desk.clock.instant = wall(hour, minute)  # type: ignore[attr-defined]
        with qtbot.waitSignal(operations.committed):
            qtbot.mouseClick(buttons[press], Qt.MouseButton.LeftButton)
        settle()
        assert buttons[press].text().endswith(f"{hour}:{minute:02}")
        assert not buttons[press].isEnabled()
    shown = visit_plans.view_visit(desk, row.id)
    assert [shown.when(s) for s in (Step.ON_WAY, Step.AT_DOOR, Step.SAFE)] == [wall(10), wall(10, 20), wall(11, 5)]
    with qtbot.waitSignal(panel.write_up_wanted) as wanted:
        buttons[Step.WRITTEN_UP].click()
    assert wanted.args is not None and wanted.args[0].id == row.id


def test_keyboard_and_buttons_change_the_order_of_the_day(
    panel: VisitsPanel, desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_case(desk)
    first, second = plan(desk, planned_at=dt.time(9)), plan(desk, planned_at=dt.time(11))
    show(panel)
    panel.list.setCurrentRow(1)
    with qtbot.waitSignal(operations.committed):
        qtbot.keyClick(panel.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    settle()
    assert ids(panel) == [second.id, first.id]
    assert panel.list.currentRow() == 0
    with qtbot.waitSignal(operations.committed):
        panel.down.click()
    settle()
    assert ids(panel) == [first.id, second.id]
    panel.list.setCurrentRow(1)
    qtbot.keyClick(panel.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    settle()
    assert ids(panel) == [first.id, second.id]


def test_other_days_and_other_officers_are_shown(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    open_case(desk)
    row = plan(desk, on=TODAY + dt.timedelta(days=1))
    panel = panel_at(mari(desk), operations)
    show(panel)
    assert ids(panel) == []
    panel.officer.setCurrentIndex(panel.officer.findData("aled"))
    settle()
    panel.after.click()
    settle()
    assert ids(panel) == [row.id]
    panel.before.click()
    settle()
    assert ids(panel) == []
    panel.day.setText("03/03/2026")
    panel.day.editingFinished.emit()
    settle()
    assert ids(panel) == [row.id]
    panel.today.click()
    settle()
    assert ids(panel) == []


def test_the_address_of_a_visit_leads_to_its_day_and_its_officer(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    open_case(desk)
    plan(desk, on=TODAY + dt.timedelta(days=3), planned_at=dt.time(9))
    row = plan(desk, on=TODAY + dt.timedelta(days=3), planned_at=dt.time(12))
    panel = panel_at(mari(desk), operations)
    show(panel)
    panel.open_place(Place("visits", str(row.id)))
    settle()
    settle()
    assert panel.detail.visit is not None and panel.detail.visit.plan.id == row.id
    assert panel.officer.currentData() == "aled"
    panel.open_place(Place("visits", "2026-03-02"))
    settle()
    assert ids(panel) == []
    panel.open_place(Place("visits", "01980000-0000-7000-8000-000000000000"))
    settle()
    assert "is not in this store" in panel.said.text
    panel.open_place(Place("visits", "neither day nor visit"))


def _press(name: str) -> Callable[[VisitsPanel], None]:
    return lambda panel: panel.detail._links[name].click()


def test_a_step_is_entered_late_with_the_time_it_was(
    panel: VisitsPanel, desk: Desk, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_case(desk)
    row = plan(desk)
    panel.desk.clock.instant = wall(17)  # type: ignore[attr-defined]
    show(panel)
    _press("late_step")(panel)
    dialog = dialog_of(panel)
    dialog.control("step").setCurrentIndex(dialog.control("step").findData("safe"))
    dialog.control("at").setText("18:00")
    dialog.save_button.click()
    settle()
    assert "still to come" in dialog.fields["at"].error
    dialog.control("at").setText("11:10")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    settle()
    assert visit_plans.view_visit(desk, row.id).when(Step.SAFE) == wall(11, 10)
    assert "Entered late: Mon 2 Mar 2026 17:00" in panel.detail.texts


def test_another_time_to_be_back_is_said(
    panel: VisitsPanel, desk: Desk, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_case(desk)
    row = step(desk, plan(desk), hour=9)
    show(panel)
    assert panel.detail.back_by.text() == "On the way since 09:00; back by 10:15"
    _press("back_by")(panel)
    dialog = dialog_of(panel)
    dialog.control("back_by").setText("08:00")
    dialog.save_button.click()
    settle()
    assert dialog.fields["back_by"].error
    dialog.control("back_by").setText("11:45")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    assert visit_plans.view_visit(desk, row.id).back_by == wall(11, 45)


def test_a_visit_is_moved_and_cancelled_with_a_reason(
    panel: VisitsPanel, desk: Desk, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_case(desk)
    first, second = plan(desk, planned_at=dt.time(9)), plan(desk, planned_at=dt.time(11))
    show(panel)
    panel.list.setCurrentRow(0)
    _press("move")(panel)
    dialog = dialog_of(panel)
    dialog.control("on").setText("+3")
    dialog.control("reason").setPlainText("Mother is at work.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    settle()
    assert visit_plans.view_visit(desk, first.id).moved_to == TODAY + dt.timedelta(days=3)
    panel.list.setCurrentRow(ids(panel).index(second.id))
    _press("cancel")(panel)
    dialog = dialog_of(panel)
    dialog.save_button.click()
    assert dialog.fields["reason"].error
    dialog.control("reason").setPlainText("Seen in school.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    assert visit_plans.view_visit(desk, second.id).state is Step.CANCELLED


def test_whoever_does_not_go_says_how_they_know(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_case(desk)
    row = step(desk, plan(desk), hour=8)
    panel = panel_at(mari(desk), operations)
    panel.open_place(Place("visits", str(row.id)))
    show(panel)
    settle()
    panel.detail.steps.buttons[Step.SAFE].click()
    dialog = dialog_of(panel)
    dialog.control("note").setPlainText("Aled rang me.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    assert not visit_plans.view_visit(desk, row.id).is_out


# who is not back


def test_who_is_not_back_is_asked_after_and_what_was_tried_is_kept(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    open_case(desk)
    row = step(desk, plan(desk), hour=9)
    panel = panel_at(at(mari(desk), 12), operations)
    show(panel)
    (card,) = panel.late
    assert "Aled Ffug-Swyddog has not checked out from Siân Ffug-Jones" in card.accessibleName()
    assert "Back by 10:15: 105 minutes ago" in card.accessibleName()
    card.open_button.click()
    settle()
    settle()
    assert panel.detail.visit is not None and panel.detail.visit.plan.id == row.id
    _press("ask_after")(panel)
    dialog = dialog_of(panel)
    dialog.control("note").setPlainText("No answer.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save_button.click()
    settle()
    assert "Telephoned the officer at 12:00: No answer." in panel.late[0].accessibleName()


def test_today_shows_who_is_not_back_before_everything(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    open_case(desk)
    tasks.add_task(desk, AddTask(REFERENCE, "Ring the school", TODAY - dt.timedelta(days=9)))
    row = step(desk, plan(desk), hour=9)
    panel = TodayPanel(at(desk, 14), operations)
    show(panel)
    column = panel.columns["overdue"]
    (card,) = column.check_outs
    assert "You have not checked out from Siân Ffug-Jones" in card.accessibleName()
    assert "Back by 10:15: 3 hours ago" in card.accessibleName()
    assert card.y() < column.lines[0].y()
    with qtbot.waitSignal(panel.go) as went:
        card.open_button.click()
    assert went.args == [Place("visits", str(row.id))]


def test_a_visit_that_a_task_asks_for_is_planned_from_its_line(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    open_case(desk)
    task = tasks.add_task(desk, AddTask(REFERENCE, "Visit again", TODAY, kind="visit")).value
    panel = TodayPanel(desk, operations)
    show(panel)
    (line,) = panel.columns["visits"].lines
    with qtbot.waitSignal(panel.plan_task_wanted) as wanted:
        line.visit_wanted.emit(task)
    assert wanted.args == [task]


@pytest.fixture
def told(desk: Desk, operations: Operations) -> Iterator[tuple[CheckOutWatch, list[Any]]]:
    """A watch that is looked after by hand, and what it told."""
    watch, found = CheckOutWatch(desk, operations), []  # type: ignore[var-annotated]
    watch.found.connect(found.append)
    yield watch, found


def test_the_watch_tells_of_who_is_not_back_without_a_click(
    desk: Desk, told: tuple[CheckOutWatch, list[Any]], settle: Settle
) -> None:
    watch, found = told
    open_case(desk)
    row = step(desk, plan(desk), hour=10)
    hands = desk.clock
    assert isinstance(hands, FixedClock)
    hands.instant = wall(10, 30)
    watch.look()
    settle()
    assert found[-1] == ()
    hands.instant = wall(11, 40)
    watch.look()
    assert [late.plan_id for late in found[-1]] == [row.id]  # at once, before the store has answered
    settle()
    step(desk, row, hour=11, minute=45, to=Step.SAFE)
    watch.look()
    settle()
    assert found[-1] == ()


def test_a_clock_that_is_put_back_while_the_window_is_open_hides_nobody(
    desk: Desk, told: tuple[CheckOutWatch, list[Any]], settle: Settle
) -> None:
    watch, found = told
    open_case(desk)
    step(desk, plan(desk), hour=10)
    hands = desk.clock
    assert isinstance(hands, FixedClock)
    hands.instant = wall(11, 40)
    watch.look()
    settle()
    hands.instant = wall(7)
    watch.look()
    assert found[-1][0].clock_behind
    settle()
    assert found[-1][0].clock_behind


def window_of(desk: Desk, qtbot: QtBot) -> MainWindow:
    window = MainWindow(desk)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    return window


def test_the_window_says_above_everything_who_is_not_back(desk: Desk, look: None, qtbot: QtBot) -> None:
    open_case(desk)
    row = step(desk, plan(desk), hour=8)
    window = window_of(at(mari(desk), 12), qtbot)
    qtbot.waitUntil(lambda: window.late.isVisible(), timeout=10_000)
    assert "Aled Ffug-Swyddog has not checked out from Siân Ffug-Jones. Back by 09:15: 2 hours ago." in window.late.text
    window.watch.look()
    window.retranslate()
    (link,) = [button for button in window.late.findChildren(QPushButton) if button.isVisible()]
    link.click()
    assert window.navigation.here == Place("visits", str(row.id))
    window.operations.wait()


# where they meet


def test_the_window_leads_from_plan_to_day_sheet_to_writing_up(desk: Desk, look: None, qtbot: QtBot) -> None:
    open_case(desk)
    window = window_of(desk, qtbot)
    visits = window.visits
    chooser = visits.choose_child(TODAY)
    assert isinstance(chooser, ChooseChildDialog)
    qtbot.waitUntil(lambda: chooser.list.count() == 1, timeout=10_000)
    chooser.choose.click()
    qtbot.waitUntil(lambda: isinstance(visits.opened, PlanVisitDialog), timeout=10_000)
    dialog = visits.opened
    assert isinstance(dialog, PlanVisitDialog)
    fill(dialog)
    with qtbot.waitSignal(dialog.planned, timeout=10_000) as planned:
        dialog.save_button.click()
    row = planned.args[0]
    panel = window.panel("visits")
    assert isinstance(panel, VisitsPanel)
    qtbot.waitUntil(lambda: panel.detail.visit is not None, timeout=10_000)
    assert window.navigation.here == Place("visits", str(row.id))
    panel.sheet.click()
    sheet = visits.opened
    assert isinstance(sheet, DaySheetDialog)
    qtbot.waitUntil(sheet.print_button.isEnabled, timeout=10_000)
    sheet.close()
    panel.detail.steps.buttons[Step.WRITTEN_UP].click()
    page = visits.opened
    assert isinstance(page, LogVisitDialog)
    assert page.form.purpose.text() == "Reasons for absence"
    page.close()
    window.operations.wait()


def test_the_day_sheet_is_saved_in_the_language_that_is_chosen(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    open_case(desk)
    plan(desk)
    dialog = DaySheetDialog(desk, operations, TODAY, "aled")
    show(dialog)
    qtbot.waitUntil(dialog.save_button.isEnabled)
    dialog.language.setCurrentIndex(dialog.language.findData("cy"))
    settle()
    dialog.save_to(tmp_path / "sheet.pdf")
    settle()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
    assert "Saved as" in dialog.said.text
    empty = DaySheetDialog(desk, operations, TODAY + dt.timedelta(days=1), "aled")
    show(empty)
    assert "no visit to make" in empty.said.text


MAKERS: dict[str, Callable[[Desk, Operations], Any]] = {
    "panel": lambda desk, ops: VisitsPanel(at(desk, 12), ops),
    "plan": lambda desk, ops: PlanVisitDialog(desk, ops, (REFERENCE,), visit_plans.visit_form(desk, [REFERENCE])),
    "choose": lambda desk, ops: ChooseChildDialog(desk, ops),
    "sheet": lambda desk, ops: DaySheetDialog(desk, ops, TODAY, "aled"),
}


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize(("scale", "language"), [(100, "en"), (200, "cy")])
def test_every_control_has_a_name_and_shows_its_words(
    name: str, scale: int, language: str, desk: Desk, operations: Operations, show: Show, settle: Settle,
    qapp: QApplication,
) -> None:  # fmt: skip
    case = open_case(desk)
    marker = mark(desk, case)
    seen = {"markers_shown": (marker.id,), "second_officer": "Gwen Ffug-Heddlu"}
    step(desk, plan(desk, **seen), hour=8)
    plan(desk, **seen, planned_at=dt.time(14))
    theme.apply(qapp, "light", scale)
    i18n.set_language(qapp, language)
    widget = MAKERS[name](desk, operations)
    widget.resize(985, 640)
    show(widget)
    settle()
    assert named_nothing(widget) == []
    assert cut(widget) == []


def test_every_sentence_is_said_again_when_the_language_changes(
    panel: VisitsPanel, desk: Desk, show: Show, settle: Settle, qapp: QApplication
) -> None:
    open_case(desk)
    step(desk, plan(desk), hour=8)
    show(panel)
    i18n.set_language(qapp, "cy")
    settle()
    i18n.set_language(qapp, "en")
    settle()
    assert panel.detail.steps.buttons[Step.ON_WAY].text().startswith("On my way")
    assert dataclasses.is_dataclass(desk)
