"""Plans in the window: agreed by keyboard with a draft, answered, reviewed on the figures, replaced, printed, ended."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ecede_desktop.law.plans import Answer, PlanKind, Role
from ecede_desktop.records.plans import AgreePlan, PlanAction, PlanRow
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.services import cases, drafts, plans, pupils
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case.panel import CasePanel
from ecede_desktop.ui.case.plan_picture import PlanPicture
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.requirement_ways import SHOW_PLAN, way_to_meet
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
REFERENCE = "AWS/2026/00001"
TODAY = dt.date(2026, 3, 2)


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show, settle: Settle) -> CasePanel:
    """The plan tab of a case with one parent."""
    row = open_a_case(desk)
    parent = RecordParent(row.pupil_id, "Ffug-Rees", "Non", "Ms", "Mother", has_responsibility=True)
    pupils.record_parent(desk, parent)
    made = CasePanel(desk, operations)
    made.open_place(Place("case", REFERENCE, "plan"))
    show(made)
    settle()
    return made


def agreed(desk: Desk, **said: Any) -> PlanRow:
    usual: dict[str, Any] = {
        "kind": PlanKind.SUPPORT_PLAN, "agreed_on": TODAY, "first_day": dt.date(2026, 2, 2),
        "review_on": dt.date(2026, 4, 6), "target": "92.5", "supports": ("family_work",),
        "childs_wishes": "To sit with Cari.",
        "actions": (PlanAction("Ring by 9:00", "Ms Non Ffug-Rees", dt.date(2026, 3, 9), Role.PARENT),),
    }  # fmt: skip
    return plans.agree_plan(desk, AgreePlan(REFERENCE, **(usual | said))).value


def fresh(panel: CasePanel, settle: Settle) -> None:
    panel.refresh()
    settle()


def dialog(panel: CasePanel) -> FormDialog:
    found = [one for one in panel.findChildren(FormDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_where_no_plan_holds_one_can_be_agreed_or_confirmed_on_paper(panel: CasePanel, qtbot: QtBot) -> None:
    assert panel.plan.card is None
    assert "No plan holds" in panel.plan.plan.about.text()
    assert panel.plan.plan.add.isVisible()
    with qtbot.waitSignal(panel.confirm_wanted) as told:
        panel.plan.confirm.click()
    assert told.args is not None and told.args[1] == "plan_agreed"


def test_a_plan_is_agreed_by_keyboard_and_stands_at_the_top(desk: Desk, panel: CasePanel, settle: Settle) -> None:
    panel.plan.plan.add.click()
    form = dialog(panel)
    actions = form.control("actions")
    cells = actions._rows[0]
    cells.what.setFocus()
    QTest.keyClicks(cells.what, "Ring by 9:00")
    assert cells.who.text() == "Ms Non Ffug-Rees"
    QTest.keyClicks(cells.by, "+7")
    assert len(actions._rows) == 2
    form.control("supports").item(0).setCheckState(Qt.CheckState.Checked)
    QTest.keyClicks(form.control("childs_wishes"), "To sit with Cari.")
    QTest.keyClick(form.save_button, Qt.Key.Key_Space)
    settle()
    fresh(panel, settle)
    plan = plans.plans_view(desk, REFERENCE).current
    assert plan is not None
    assert (plan.actions[0].who, plan.actions[0].role, plan.actions[0].by) == (
        "Ms Non Ffug-Rees", Role.PARENT, dt.date(2026, 3, 9),
    )  # fmt: skip
    assert (plan.first_day, plan.review_on) == (TODAY, dt.date(2026, 4, 13))
    assert panel.plan.card is not None
    assert not panel.plan.plan.add.isVisible()


def test_what_is_missing_is_said_at_its_field_and_what_was_typed_stays(
    panel: CasePanel, qtbot: QtBot, settle: Settle
) -> None:
    panel.plan.plan.add.click()
    form = dialog(panel)
    form.control("kind").setCurrentIndex(form.control("kind").findData("parenting_contract"))
    form.control("actions").give_back('[["Ring by 9:00", "parent", "Mother", "+7"]]')
    form.save()
    settle()
    assert "for how long it holds" in form.fields["last_day"].error
    assert form.control("actions").form_value()[0].what == "Ring by 9:00"
    form.control("actions").give_back('[["", "parent", "Mother", "+7"]]')
    form.save()
    assert "Say what is to be done" in form.fields["actions"].error
    form.reject()


def test_what_was_typed_is_there_again_after_a_lock(desk: Desk, panel: CasePanel, qtbot: QtBot, settle: Settle) -> None:
    panel.plan.plan.add.click()
    form = dialog(panel)
    form.control("actions").give_back('[["Ring by 9:00", "child", "Siân", "+7"]]')
    form.control("supports").item(1).setCheckState(Qt.CheckState.Checked)
    QTest.keyClicks(form.control("parents_wishes"), "Help with the bus.")
    qtbot.waitUntil(lambda: bool(drafts.read_drafts(desk)), timeout=10_000)
    qtbot.waitUntil(lambda: "bus." in str(drafts.read_drafts(desk)[0].values), timeout=10_000)
    form.hide()
    form.deleteLater()
    settle()
    panel.plan.plan.add.click()
    again = dialog(panel)
    qtbot.waitUntil(lambda: again.control("parents_wishes").toPlainText() == "Help with the bus.", timeout=10_000)
    typed = again.control("actions").form_value()[0]
    assert (typed.what, typed.role, typed.by) == ("Ring by 9:00", Role.CHILD, dt.date(2026, 3, 9))
    assert again.values()["supports"] == ("family_work",)
    again.reject()


def test_a_parents_answer_is_recorded_and_the_card_says_how_it_stands(
    desk: Desk, panel: CasePanel, settle: Settle
) -> None:
    agreed(desk)
    fresh(panel, settle)
    card = panel.plan.card
    assert card is not None
    link = next(b for b in card.findChildren(QPushButton) if b.accessibleName().endswith("Ms Non Ffug-Rees"))
    link.click()
    form = dialog(panel)
    assert not form.fields["name"].isVisible()
    form.control("answer").setCurrentIndex(form.control("answer").findData("refused"))
    form.control("note").setPlainText("Wants the timetable changed first.")
    form.save()
    settle()
    fresh(panel, settle)
    view = plans.plans_view(desk, REFERENCE)
    assert view.signers[0].answer is not None
    assert view.signers[0].answer.answer is Answer.REFUSED
    assert panel.plan.card is not None
    texts = [one.text() for one in panel.plan.card.findChildren(type(panel.plan.plan.about))]
    assert "Refused. A refusal is no offence." in texts


def test_somebody_else_is_asked_for_by_name(desk: Desk, panel: CasePanel, settle: Settle) -> None:
    agreed(desk)
    fresh(panel, settle)
    assert panel.plan.card is not None
    panel.plan.card.sign.click()
    form = dialog(panel)
    form.control("whom").setCurrentIndex(form.control("whom").findData("school"))
    assert form.fields["name"].isVisible()
    form.save()
    settle()
    assert "Say who answered" in form.fields["name"].error
    form.control("name").setText("Head of year")
    form.save()
    settle()
    row = plans.plans_view(desk, REFERENCE).current
    assert row is not None and (row.signatures[0].name, row.signatures[0].role) == ("Head of year", Role.SCHOOL)


def test_a_review_proposes_what_the_figures_say_and_keeps_them(desk: Desk, panel: CasePanel, settle: Settle) -> None:
    agreed(desk)
    fresh(panel, settle)
    assert panel.plan.card is not None
    panel.plan.card.review.click()
    form = dialog(panel)
    assert form.control("outcome").currentData() == "met"
    form.save()
    settle()
    fresh(panel, settle)
    row = plans.plans_view(desk, REFERENCE).current
    assert row is not None and row.reviews[0].figures.during.counts.possible == 40
    assert row.next_review == dt.date(2026, 3, 30)


def test_a_plan_is_replaced_from_what_it_says_and_ended(desk: Desk, panel: CasePanel, settle: Settle) -> None:
    agreed(desk)
    fresh(panel, settle)
    assert panel.plan.card is not None
    panel.plan.card.replace.click()
    form = dialog(panel)
    assert form.control("childs_wishes").toPlainText() == "To sit with Cari."
    form.save()
    assert form.fields["reason"].error
    form.control("reason").setPlainText("The bus has changed.")
    form.save()
    settle()
    fresh(panel, settle)
    assert panel.plan.earlier.isVisible()
    assert panel.plan.card is not None
    panel.plan.card.end.click()
    form = dialog(panel)
    form.control("reason").setPlainText("Moved to England.")
    form.save()
    settle()
    fresh(panel, settle)
    assert panel.plan.plan.add.isVisible()
    assert len(plans.plans_view(desk, REFERENCE).earlier) == 2


def test_the_paper_is_issued_and_shown(desk: Desk, panel: CasePanel, qtbot: QtBot, settle: Settle) -> None:
    agreed(desk)
    fresh(panel, settle)
    assert panel.plan.card is not None
    panel.plan.card.print_button.click()
    form = dialog(panel)
    with qtbot.waitSignal(panel.paper_wanted, timeout=10_000) as told:
        form.save()
    assert told.args == ["SP/2026/00001"]
    settle()


def test_the_weeks_are_drawn_and_named(desk: Desk, panel: CasePanel, settle: Settle) -> None:
    agreed(desk)
    fresh(panel, settle)
    picture = panel.plan.findChild(PlanPicture)
    assert picture is not None
    name = picture.accessibleName()
    assert name.startswith("Attendance by week. Before the plan: ")
    assert name.count("100.0 %") == 10
    image = picture.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 3)}
    assert len(colours) > 2


def test_the_next_step_leads_to_the_plan(desk: Desk, panel: CasePanel) -> None:
    way = way_to_meet(desk.pack.ladder.requirements()["plan_agreed"])
    assert way is not None and way.action == SHOW_PLAN
    panel.tabs.setCurrentIndex(0)
    panel._follow(way, "plan_agreed")
    assert panel.tabs.currentWidget() is panel.plan


def test_another_language_says_everything_again(desk: Desk, panel: CasePanel, qapp: Any, settle: Settle) -> None:
    agreed(desk)
    fresh(panel, settle)
    i18n.set_language(qapp, "cy")
    settle()
    card = panel.plan.card
    assert card is not None
    texts = [one.text() for one in card.findChildren(type(panel.plan.plan.about))]
    assert "Cynllun cefnogi presenoldeb" in texts
    assert cases.view_case(desk, REFERENCE).tasks
