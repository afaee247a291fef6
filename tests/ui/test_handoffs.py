"""Hand-offs in the window: who would be next, offered from the list, followed up, and seen in the case."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ecede_desktop.law.handoffs import Direction, StepKind
from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.handoffs import OfferHandoff, RecordHandoffStep
from ecede_desktop.services import cases, handoffs
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.panel import CasePanel
from ecede_desktop.ui.handoffs.panel import CASE, OFFER, STEP, HandoffsPanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.services.test_handoffs import lay
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show) -> HandoffsPanel:
    """One pupil of Year 10 between the thresholds."""
    lay(desk, 2, 14)
    made = HandoffsPanel(desk, operations)
    show(made)
    return made


def dialog(panel: HandoffsPanel | CasePanel) -> FormDialog:
    found = [one for one in panel.findChildren(FormDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_candidate_is_offered_by_keyboard_and_leaves_the_list(
    desk: Desk, panel: HandoffsPanel, settle: Settle
) -> None:
    assert [row.pupil.name for row in panel.youth.model.rows] == ["Siân Ffug-Jones"]
    assert "86 % to below 90 %" in panel.youth.note.text()
    assert not panel.youth.buttons[CASE].isEnabled()
    panel.youth.table.setFocus()
    QTest.keyClick(panel.youth.table, Qt.Key.Key_Return)
    if not [one for one in panel.findChildren(FormDialog) if one.isVisible()]:
        panel.youth.buttons[OFFER].click()
    form = dialog(panel)
    assert not form.fields["destination"].isVisible()
    form.save()
    assert form.fields["basis"].error
    form.control("basis").setPlainText("Mother agreed.")
    form.save()
    settle()
    panel.refresh()
    settle()
    assert panel.youth.model.rows == ()
    assert [view.row.pupil_name for view in panel.open.model.rows] == ["Siân Ffug-Jones"]
    assert panel.open.buttons[STEP].isEnabled()


def test_what_came_of_it_asks_only_for_what_its_kind_says(desk: Desk, panel: HandoffsPanel, settle: Settle) -> None:
    pupil_id = panel.youth.model.rows[0].pupil.pupil_id
    handoffs.offer_handoff(desk, OfferHandoff(Direction.TO_YOUTH_SERVICE, "Agreed.", pupil_id=pupil_id))
    panel.refresh()
    settle()
    panel.open.buttons[STEP].click()
    form = dialog(panel)
    kind = form.control("kind")
    assert kind.findData("destination") == -1
    assert not form.fields["worker"].isVisible()
    kind.setCurrentIndex(kind.findData("acknowledged"))
    assert form.fields["worker"].isVisible()
    form.save()
    settle()
    assert "Name the worker" in form.fields["worker"].error
    form.control("worker").setText("Non Ffug-Weithiwr")
    form.save()
    settle()
    assert handoffs.list_handoffs(desk)[0].row.worker == "Non Ffug-Weithiwr"


def test_those_that_are_over_are_shown_when_asked(desk: Desk, panel: HandoffsPanel, settle: Settle) -> None:
    pupil_id = panel.youth.model.rows[0].pupil.pupil_id
    command = OfferHandoff(Direction.TO_YOUTH_SERVICE, "Agreed.", pupil_id=pupil_id)
    row = handoffs.offer_handoff(desk, command).value
    handoffs.record_handoff_step(desk, RecordHandoffStep(row.id, StepKind.CLOSED))
    panel.refresh()
    settle()
    assert panel.open.model.rows == ()
    assert panel.open.empty.isVisible()
    panel.over.setChecked(True)
    settle()
    assert len(panel.open.model.rows) == 1


def test_the_case_shows_the_hand_off_with_its_figures_and_what_is_due(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    laid = lay(desk, 2, 14)
    reference = cases.open_case(desk, OpenCase("Whole days.", pupil_id=laid.id)).value.reference
    made = CasePanel(desk, operations)
    made.open_place(Place("case", reference, "plan"))
    show(made)
    settle()
    made.plan.handoffs.add.click()
    form = dialog(made)
    form.control("basis").setPlainText("Mother agreed.")
    form.save()
    settle()
    made.refresh()
    settle()
    texts = [one.text() for one in made.plan.handoffs.findChildren(type(made.plan.handoffs.about))]
    assert any("The rule held: Year 10, 86 % to below 90 %." in text for text in texts)
    assert any(text.startswith("Due ") and "6 weeks on" in text for text in texts)
    with qtbot.waitSignal(made.go) as told:
        made.plan.handoffs.all.click()
    assert told.args == [Place("handoffs")]


def test_before_easter_the_list_for_the_post_16_team_says_from_when(desk: Desk, panel: HandoffsPanel) -> None:
    assert panel.post_16.empty.text() == f"Not before {dt.date(2026, 4, 6):Mon %-d Apr 2026}."
    assert "The day is not confirmed." in panel.post_16.note.text()
