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
from ecede_desktop.services import drafts, tasks, visit_plans, visit_steps
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

__all__ = ["clock", "desk", "look", "manager_desk", "operations", "settle", "show", "store"]
Dialog = Callable[[VisitsPanel], FormDialog]


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


# planning


def plan_dialog(desk: Desk, operations: Operations, show: Show, *refs: str, **said: Any) -> PlanVisitDialog:
    asked = refs or (REFERENCE,)
    dialog = PlanVisitDialog(desk, operations, asked, visit_plans.visit_form(desk, asked), **said)
    show(dialog)
    return dialog


def fill(dialog: PlanVisitDialog) -> None:
    dialog.control("on").setText("02/03/2026")
    dialog.control("planned_at").setText("10:30")
    dialog.control("purpose").setPlainText("Reasons for absence")
    for key in ("records", "school", "agencies", "place"):
        if f"risk_{key}" in dialog.fields:
            dialog.control(f"risk_{key}").setPlainText("Asked.")


def test_a_visit_is_planned_from_the_dialog(desk: Desk, operations: Operations, show: Show, qtbot: QtBot) -> None:
    open_case(desk)
    task = tasks.add_task(desk, AddTask(REFERENCE, "Visit again", TODAY, kind="visit")).value
    dialog = plan_dialog(desk, operations, show, on=TODAY, task_id=task.id)
    assert dialog.hazards.sentences == ("No warning marker stands.",)
    assert dialog.alone.isHidden()
    fill(dialog)
    dialog.control("kind").setCurrentIndex(1)
    assert dialog.control("minutes").text() == "15"
    dialog.control("second_officer").setText("Mari Ffug-Reolwr")
    with qtbot.waitSignal(dialog.planned) as planned:
        dialog.save_button.click()
    row = planned.args[0]
    assert (row.on, row.planned_at, row.kind, row.minutes) == (TODAY, dt.time(10, 30), "doorstep", 15)
    assert (row.address, row.second_officer, row.task_id) == (
        "1 Heol Enghraifft\nTref Ffug", "Mari Ffug-Reolwr", task.id,
    )  # fmt: skip


def test_a_refusal_stands_at_its_field_and_what_was_typed_stays(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    open_case(desk)
    dialog = plan_dialog(desk, operations, show)
    dialog.save_button.click()
    assert dialog.fields["on"].error and dialog.fields["purpose"].error
    fill(dialog)
    dialog.control("risk_agencies").clear()
    dialog.control("address").setCurrentIndex(dialog.control("address").findData("typed"))
    assert dialog.fields["lines"].isVisible()
    dialog.save_button.click()
    settle()
    assert "Choose or write the address" in dialog.fields["address"].error
    dialog.control("lines").setPlainText("9 Heol Arall")
    dialog.save_button.click()
    settle()
    assert "This is the first visit to the family" in dialog.fields["risk_agencies"].error
    assert dialog.control("purpose").toPlainText() == "Reasons for absence"


def test_nobody_goes_alone_until_somebody_goes_along_or_a_manager_says_why(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    case = open_case(desk)
    mark(desk, case)
    dialog = plan_dialog(desk, operations, show)
    assert dialog.alone.isVisible()
    fill(dialog)
    dialog.save_button.click()
    settle()
    assert "nobody visits alone" in dialog.fields["second_officer"].error
    dialog.alone.why.setPlainText("Known for years.")
    dialog.alone.word.setText("not the passphrase")
    dialog.save_button.click()
    settle()
    assert dialog.refusal.isVisible() and dialog.refusal.text()
    assert dialog.alone.passphrase == ""
    assert visit_plans.list_visits(desk, TODAY) == ()
    dialog.alone.why.clear()
    dialog.control("second_officer").setText("Gwen Ffug-Heddlu")
    with qtbot.waitSignal(dialog.planned):
        dialog.save_button.click()


def test_a_manager_gives_the_reason_without_a_second_passphrase(
    manager_desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    case = open_case(manager_desk)
    mark(manager_desk, case, "do_not_visit")
    dialog = plan_dialog(manager_desk, operations, show)
    assert not dialog.alone.word.isVisible()
    fill(dialog)
    dialog.alone.why.setPlainText("With the police.")
    with qtbot.waitSignal(dialog.planned) as planned:
        dialog.save_button.click()
    assert planned.args[0].alone_allowed_by == "Mari Ffug-Reolwr"


def test_a_danger_that_came_meanwhile_is_shown_and_the_next_press_is_enough(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    case = open_case(desk)
    dialog = plan_dialog(desk, operations, show)
    fill(dialog)
    mark(desk, case, "dog")
    dialog.save_button.click()
    settle()
    settle()
    assert "Read the warning markers" in dialog.refusal.text()
    assert "Dangerous dog" in dialog.hazards.sentences[0]
    with qtbot.waitSignal(dialog.planned):
        dialog.save_button.click()


def test_brothers_and_sisters_are_visited_at_once_with_their_dangers(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    from ecede_desktop.store.tables import ParentLink
    from tests.services.visit_days import add_mother

    case, brother = open_case(desk), open_case(desk, 2, "Rhys")
    mother = add_mother(desk, case)
    with desk.writing() as unit:
        unit.session.add(ParentLink(pupil_id=brother.pupil_id, parent_id=mother.id, relationship="Mother"))
        unit.record("change", "parent", mother.id)
        unit.commit()
    mark(desk, brother, "dog")
    dialog = plan_dialog(desk, operations, show)
    assert dialog.hazards.sentences == ("No warning marker stands.",)
    fill(dialog)
    dialog.siblings[brother.reference].setChecked(True)
    settle()
    assert "Dangerous dog" in dialog.hazards.sentences[0]
    with qtbot.waitSignal(dialog.planned) as planned:
        dialog.save_button.click()
    assert [child.reference for child in planned.args[0].children] == [REFERENCE, brother.reference]


def test_another_day_offers_the_addresses_of_that_day(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    from ecede_desktop.store.tables import Address

    case = open_case(desk)
    friday = TODAY + dt.timedelta(days=4)
    with desk.writing() as unit:
        unit.session.add(
            Address(pupil_id=case.pupil_id, lines="2 Heol Newydd", postcode="CF99 3ZZ", from_date=friday,
                    confidential=True, source="test", kind="home")
        )  # fmt: skip
        unit.record("change", "pupil", case.pupil_id)
        unit.commit()
    dialog = plan_dialog(desk, operations, show, on=TODAY)
    box = dialog.control("address")
    assert [box.itemText(n) for n in range(box.count())] == [
        "1 Heol Enghraifft, Tref Ffug, CF99 1ZZ (Siân Ffug-Jones)", "Another address",
    ]  # fmt: skip
    dialog.control("on").setText("06/03/2026")
    settle()
    assert box.itemText(0) == "2 Heol Newydd, CF99 3ZZ (Siân Ffug-Jones) – confidential"
    assert box.currentText() == "1 Heol Enghraifft, Tref Ffug, CF99 1ZZ (Siân Ffug-Jones)"


def test_what_is_typed_outlives_the_dialog_and_the_passphrase_does_not(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    case = open_case(desk)
    mark(desk, case)
    dialog = plan_dialog(desk, operations, show)
    with qtbot.waitSignal(dialog._draft.keeper.kept, timeout=3_000):
        dialog.control("purpose").setPlainText("Reasons for absence")
        dialog.alone.word.setText("tair gwylan lwyd heno")
    dialog.close()
    settle()
    (kept,) = drafts.read_drafts(desk)
    assert kept.values["purpose"] == "Reasons for absence"
    assert "tair gwylan" not in str(kept.values)
    again = plan_dialog(desk, operations, show)
    assert again.control("purpose").toPlainText() == "Reasons for absence"


def test_a_child_is_chosen_by_a_part_of_the_name(desk: Desk, operations: Operations, show: Show, qtbot: QtBot) -> None:
    open_case(desk)
    brother = open_case(desk, 2, "Rhys")
    dialog = ChooseChildDialog(desk, operations)
    show(dialog)
    assert dialog.list.count() == 2
    dialog.text.setText("rhys")
    assert dialog.list.count() == 1
    with qtbot.waitSignal(dialog.chosen) as chosen:
        dialog.choose.click()
    assert chosen.args == [brother.reference]


def test_a_name_that_nobody_has_is_said(desk: Desk, operations: Operations, show: Show, qtbot: QtBot) -> None:
    open_case(desk)
    dialog = ChooseChildDialog(mari(desk), operations)
    show(dialog)
    dialog.text.setText("zzz")
    assert not dialog.choose.isEnabled() and dialog._empty.isVisible()
    dialog.text.setText("")
    qtbot.keyClick(dialog.text, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 0


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
