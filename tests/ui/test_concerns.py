"""Concerns in the window: danger first, typed text kept, each step where it is due, and the referral form."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop.records.concerns import AddConcernStep, RaiseConcern
from ecede_desktop.records.users import Role
from ecede_desktop.services import cases, concerns, drafts
from ecede_desktop.services.desk import Desk
from ecede_desktop.store import users
from ecede_desktop.ui import i18n
from ecede_desktop.ui.case.panel import CasePanel
from ecede_desktop.ui.concerns.marf_dialog import MarfDialog
from ecede_desktop.ui.concerns.panel import FORM, ConcernPanel
from ecede_desktop.ui.concerns.raise_dialog import ConcernSubject, RaiseConcernDialog
from ecede_desktop.ui.concerns.step_dialog import ConcernStepDialog
from ecede_desktop.ui.main_window import MainWindow
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.people.panel import PersonPanel
from ecede_desktop.ui.task_line import TaskLine
from ecede_desktop.ui.today.panel import TodayPanel
from ecede_desktop.ui.widgets.form_dialog import FormDialog
from tests.desks import NOW
from tests.services.caseload import lay_pupil
from tests.ui.panels import Settle, Show, look, open_a_case, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]
REFERENCE = "AWS/2026/00001"
SUBJECT = ConcernSubject("Siân Ffug-Jones", REFERENCE)


@pytest.fixture
def concern(desk: Desk) -> UUID:
    """A concern with nobody told yet."""
    open_a_case(desk)
    command = RaiseConcern("Bruise on the cheek.", REFERENCE, noticed_at=NOW, childs_words="“Nes i ddisgyn.”")
    return concerns.raise_concern(desk, replace(command, immediate_danger=True)).value.row.id


@pytest.fixture
def panel(desk: Desk, concern: UUID, operations: Operations, show: Show, settle: Settle) -> ConcernPanel:
    made = ConcernPanel(desk, operations)
    made.resize(1100, 720)
    made.open_place(Place("concern", str(concern)))
    show(made)
    settle()
    return made


def raised(desk: Desk, operations: Operations, show: Show) -> RaiseConcernDialog:
    dialog = RaiseConcernDialog(desk, operations, SUBJECT)
    show(dialog)
    return dialog


def test_danger_and_the_telephone_stand_before_the_first_field(desk: Desk, operations: Operations, show: Show) -> None:
    open_a_case(desk)
    dialog = raised(desk, operations, show)
    assert "999" in dialog.danger.text
    top = dialog.danger.mapTo(dialog, dialog.danger.rect().topLeft()).y()
    first = dialog.control("facts").mapTo(dialog, dialog.control("facts").rect().topLeft()).y()
    assert top < first


def test_a_concern_is_raised_with_its_time_and_who_was_told(
    desk: Desk, operations: Operations, show: Show, qtbot: QtBot
) -> None:
    open_a_case(desk)
    dialog = raised(desk, operations, show)
    dialog.save()
    assert dialog.fields["facts"].error
    dialog.control("facts").setPlainText("Bruise on the cheek.")
    dialog.control("childs_words").setPlainText("“Nes i ddisgyn.”")
    dialog.control("danger").setChecked(True)
    dialog.control("noticed_at").setText("08:15")
    dialog.control("told_whom").setText("Duty worker")
    with qtbot.waitSignal(dialog.raised) as done:
        dialog.save()
    row = done.args[0].row
    assert (row.facts, row.immediate_danger, row.noticed_at) == (
        "Bruise on the cheek.", True, dt.datetime(2026, 3, 2, 8, 15, tzinfo=dt.UTC),
    )  # fmt: skip
    assert [step.whom for step in done.args[0].steps] == ["Duty worker"]


def test_what_was_typed_is_there_again_after_the_dialog_is_gone(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    open_a_case(desk)
    dialog = raised(desk, operations, show)
    dialog.control("facts").setPlainText("Half a sentence")
    dialog.draft.keeper.keep_now()
    settle()
    dialog.hide()
    again = raised(desk, operations, show)
    settle()
    assert again.control("facts").toPlainText() == "Half a sentence"
    again.reject()
    again.cancel_button.click()
    settle()
    assert drafts.read_drafts(desk) == ()


def test_a_refusal_stands_at_its_field(desk: Desk, operations: Operations, show: Show, settle: Settle) -> None:
    open_a_case(desk)
    dialog = raised(desk, operations, show)
    dialog.control("facts").setPlainText("Words.")
    dialog.control("noticed_at").setText("23:59")
    dialog.save()
    settle()
    assert "still to come" in dialog.fields["noticed_at"].error


def test_the_page_says_first_what_is_to_be_done(panel: ConcernPanel) -> None:
    assert panel.name.text() == "Concern for Siân Ffug-Jones"
    assert "999" in panel.danger.text
    assert panel.to_do.said[0] == "Telephone children’s services now"
    assert "Tue 3 Mar 2026 09:00" in panel.to_do.said[1]
    assert panel.facts.text() == "Bruise on the cheek."
    assert panel.words.text() == "“Nes i ddisgyn.”"
    assert "s.130" in panel.duty.text()
    assert "the number is not set" in panel.numbers.text()


def test_each_thing_to_do_is_done_where_it_stands(
    desk: Desk, panel: ConcernPanel, settle: Settle, qtbot: QtBot
) -> None:
    panel.to_do.buttons["ring"].click()
    dialog = panel.findChild(ConcernStepDialog)
    assert dialog is not None
    settle()
    assert dialog.control("kind").currentData() == "told"
    dialog.control("whom").setText("Duty worker")
    dialog.save()
    settle()
    assert "what they advised" in dialog.fields["note"].error
    dialog.control("note").setPlainText("Write today.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.save()
    panel.refresh()
    settle()
    assert panel.danger.text == ""
    assert list(panel.to_do.buttons) == ["report"]
    assert any("Told by telephone: Duty worker" in line for line in panel.steps.said)
    concern_id = panel.view.row.id  # type: ignore[union-attr]
    concerns.add_concern_step(desk, AddConcernStep(concern_id, "form_sent", whom="Front door"))
    concerns.add_concern_step(desk, AddConcernStep(concern_id, "outcome", note="No further action."))
    panel.refresh()
    settle()
    assert panel.to_do.said == ["Its outcome is recorded."]


def test_what_a_step_asks_follows_its_kind(desk: Desk, concern: UUID, operations: Operations, show: Show) -> None:
    dialog = ConcernStepDialog(desk, operations, concern)
    show(dialog)
    kind = dialog.control("kind")
    kind.setCurrentIndex(kind.findData("parents_not_told"))
    assert "at risk" in dialog.control("note").accessibleDescription()


def test_the_form_is_written_looked_at_and_made(
    desk: Desk, panel: ConcernPanel, settle: Settle, qtbot: QtBot, tmp_path: Path
) -> None:
    panel.to_do.buttons["report"].click()
    settle()
    form = panel.form
    assert panel._stack.currentIndex() == FORM
    assert form.answers["child_name"] == "Siân Ffug-Jones"
    assert "From the record" in form.fields["facts"].control.accessibleDescription()
    form.look.click()
    settle()
    assert form.pages.pages >= 1
    form.look.click()
    form.issue.click()
    settle()
    assert "The form needs an answer" in form.fields["harm"].error
    form.fields["harm"].control.setPlainText("Physical")  # type: ignore[attr-defined]
    form.fields["parents_view"].control.setPlainText("Not asked.")  # type: ignore[attr-defined]
    with qtbot.waitSignal(form.issued):
        form.issue.click()
    settle()
    dialog = panel.findChild(MarfDialog)
    assert dialog is not None
    settle()
    assert dialog.view.pages >= 1
    out = tmp_path / "form.pdf"
    dialog.ask_where = lambda: out
    dialog.save_button.click()
    asked = dialog.findChild(FormDialog)
    assert asked is not None
    for key in ("password", "again"):
        asked.control(key).setText("tair gwylan lwyd")
    asked.save()
    settle()
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(out)
    assert "It was not sent" in dialog.said.text
    panel.refresh()
    settle()
    assert list(panel.steps.papers) == ["MARF/2026/00001"]


def test_the_form_is_kept_as_it_is_typed(desk: Desk, panel: ConcernPanel, settle: Settle) -> None:
    panel.write_form()
    settle()
    form = panel.form
    form.fields["harm"].control.setPlainText("Neg")  # type: ignore[attr-defined]
    form.back.click()
    settle()
    assert [draft.values["harm"] for draft in drafts.read_drafts(desk)] == ["Neg"]
    panel.write_form()
    settle()
    assert form.answers["harm"] == "Neg"
    assert "is back" in form.draft.text()
    form.keep.click()
    settle()
    assert drafts.read_drafts(desk) == ()
    assert "Nothing was sent" in form.said.text
    assert "From the record" not in form.fields["facts"].control.accessibleDescription()


def test_others_are_told_only_that_there_is_one(
    desk: Desk, concern: UUID, operations: Operations, show: Show, settle: Settle
) -> None:
    with desk.writing() as unit:
        other = replace(desk, user=users.add_user(unit, "nia", "Nia Ffug-Arall", Role.OFFICER))
        unit.commit()
    case = CasePanel(other, operations)
    case.open_place(Place("case", REFERENCE))
    show(case)
    settle()
    assert case.concerns.isVisible()
    assert "restricted safeguarding concern" in case.concerns.said[0]
    assert case.concerns.buttons == []
    page = ConcernPanel(other, operations)
    page.open_place(Place("concern", str(concern)))
    show(page)
    settle()
    assert page.view is None
    assert "restricted" in page.empty.accessibleName()


def test_the_case_shows_what_is_due_and_leads_there(
    desk: Desk, concern: UUID, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    case = CasePanel(desk, operations)
    case.open_place(Place("case", REFERENCE))
    show(case)
    settle()
    assert "telephone children’s services now" in case.concerns.said[0]
    with qtbot.waitSignal(case.go) as went:
        case.concerns.buttons[0].click()
    assert went.args == [Place("concern", str(concern))]
    with qtbot.waitSignal(case.concern_wanted):
        case.header.concern.click()


def test_today_shows_it_first_without_a_way_to_put_it_off(
    desk: Desk, concern: UUID, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    today = TodayPanel(desk, operations)
    show(today)
    settle()
    lines: list[TaskLine] = [line for line in today.columns["overdue"].lines if line.task.kind == "concern"]
    assert lines[0] is today.columns["overdue"].lines[0]
    assert "telephone children’s services now" in lines[0].accessibleName()
    assert "by 09:00" in lines[1].accessibleName()
    with qtbot.waitSignal(today.go) as went:
        lines[0].concern_opened.emit(str(concern))
    assert went.args == [Place("concern", str(concern))]


def test_the_window_leads_from_the_case_to_the_page(desk: Desk, look: None, qtbot: QtBot, qapp: QApplication) -> None:
    open_a_case(desk)
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.go(Place("case", REFERENCE))
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=10_000)
    window.panel("case").header.concern.click()  # type: ignore[attr-defined]
    dialog = window.findChild(RaiseConcernDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=10_000)
    dialog.control("facts").setPlainText("Words.")
    with qtbot.waitSignal(dialog.raised):
        dialog.save()
    assert window.navigation.here.panel == "concern"
    i18n.set_language(qapp, "cy")
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=10_000)
    assert window.panel("concern").name.text()  # type: ignore[attr-defined]
    window.close()


def test_a_concern_is_raised_from_the_page_of_a_child_without_a_case(
    desk: Desk, look: None, qtbot: QtBot, qapp: QApplication
) -> None:
    child = lay_pupil(desk, 1, "Siân", "Ffug-Jones")
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.go(Place("pupil", child.upn))
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=10_000)
    panel = window.findChild(PersonPanel)
    assert panel is not None
    panel.header.concern.click()
    dialog = window.findChild(RaiseConcernDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: not window.operations.busy, timeout=10_000)
    dialog.control("facts").setPlainText("Words.")
    with qtbot.waitSignal(dialog.raised) as raised:
        dialog.save()
    row = raised.args[0].row
    assert (row.pupil_id, row.case_reference) == (child.id, "")
    assert window.navigation.here.panel == "concern"


def test_a_concern_from_the_page_of_a_child_with_an_open_case_is_the_cases(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    open_a_case(desk)
    pupil_id = cases.view_case(desk, REFERENCE).pupil.id
    panel = PersonPanel(desk, operations)
    panel.open_place(Place("pupil", str(pupil_id)))
    show(panel)
    settle()
    asked: list[tuple[object, str]] = []
    panel.concern_for_wanted.connect(lambda pupil, reference: asked.append((pupil.id, reference)))
    panel.header.concern.click()
    assert asked == [(pupil_id, REFERENCE)]
