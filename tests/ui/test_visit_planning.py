"""Planning a visit in the window: dangers in sight, who goes along, where and when, kept as it is typed."""

from __future__ import annotations

import datetime as dt
from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ecede_desktop.records.tasks import AddTask
from ecede_desktop.services import drafts, tasks, visit_plans
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.visit_plans.choose_child_dialog import ChooseChildDialog
from ecede_desktop.ui.visit_plans.plan_dialog import PlanVisitDialog
from tests.desks import clock, desk, manager_desk, store
from tests.services.visit_days import REFERENCE, TODAY, mari, mark, open_case
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["clock", "desk", "look", "manager_desk", "operations", "settle", "show", "store"]


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
