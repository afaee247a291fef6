"""Before a parent or a case is made, the dialogs show who looks the same: used, or said to be somebody else."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ecede_desktop.records.cases import CaseFilter, OpenCase
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.services import cases, pupils, search
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui.case.add_parent_dialog import AddParentDialog
from ecede_desktop.ui.caseload.open_case_dialog import OpenCaseDialog
from ecede_desktop.ui.operations import Operations
from tests.services.caseload import lay_pupil
from tests.services.test_duplicates import temporary
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


def _dialog(desk: Desk, operations: Operations, show: Show, qtbot: QtBot) -> AddParentDialog:
    """A new parent of Mari, typed as the mother whom Siân has already."""
    sian, mari = lay_pupil(desk, 1), lay_pupil(desk, 2, "Mari")
    pupils.record_parent(desk, RecordParent(sian.id, "Ffug-Jones", "Rhian", phone="07700 900123"))
    dialog = AddParentDialog(desk, operations, pupils.pupil(desk, pupil_id=mari.id))
    show(dialog)
    assert not dialog.likely.isVisible()
    for name, text in (("forename", "Rhian"), ("surname", "Ffug-Jones"), ("phone", "07700 900123")):
        getattr(dialog.form, name).setText(text)
    qtbot.waitUntil(dialog.likely.isVisible)
    return dialog


def test_the_parent_who_is_known_is_used(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    dialog = _dialog(desk, operations, show, qtbot)
    (row,) = dialog.likely.rows
    assert row.person.detail == "Siân Ffug-Jones"
    dialog.likely.use_buttons[0].click()
    assert "Rhian Ffug-Jones" in dialog.likely.heading.text()
    recorded: list[object] = []
    dialog.recorded.connect(recorded.append)
    dialog.save()
    settle()
    assert [parent.id for parent in recorded] == [row.person.id]  # type: ignore[attr-defined]


def test_somebody_else_needs_a_word_and_is_recorded(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    dialog = _dialog(desk, operations, show, qtbot)
    dialog.save()
    settle()
    assert dialog.isVisible() and dialog.likely.reason.isVisible()
    assert "somebody else" in dialog.likely.field.error
    dialog.likely.reason.setText("Her aunt has the same name.")
    dialog.save()
    settle()
    assert not dialog.isVisible()
    assert sum(row.kind == "parent" for row in search.find(desk, "Rhian")) == 2


def test_what_was_chosen_can_be_chosen_again(
    desk: Desk, operations: Operations, show: Show, settle: Settle, qtbot: QtBot
) -> None:
    dialog = _dialog(desk, operations, show, qtbot)
    dialog.likely.use_buttons[0].click()
    dialog.likely.back.click()
    assert dialog.likely.chosen is None and len(dialog.likely.use_buttons) == 1
    assert dialog.read_command().parent_id is None


def test_a_known_parent_is_not_asked_about(desk: Desk, operations: Operations, show: Show, settle: Settle) -> None:
    laid = lay_pupil(desk, 1)
    known = pupils.record_parent(desk, RecordParent(laid.id, "Ffug-Jones", "Rhian")).value
    dialog = AddParentDialog(desk, operations, pupils.pupil(desk, pupil_id=laid.id), known=known)
    show(dialog)
    dialog.form.phone.setText("07700 900123")
    dialog.save()
    settle()
    assert not dialog.isVisible() and dialog.likely.rows == ()


def test_a_case_goes_to_the_record_that_has_one(desk: Desk, operations: Operations, show: Show, settle: Settle) -> None:
    one, two = lay_pupil(desk, 1), temporary(desk, lay_pupil(desk, 2))
    first = cases.open_case(desk, OpenCase("Missed.", pupil_id=one.id)).value
    (found,) = [row for row in search.find(desk, two.upn) if row.kind == "pupil"]
    dialog = OpenCaseDialog(desk, operations, pupil=found)
    show(dialog)
    settle()
    wanted: list[str] = []
    dialog.case_wanted.connect(wanted.append)
    assert dialog.likely.isVisible() and first.reference in dialog.likely.use_buttons[0].accessibleName()
    dialog.form.reason.setPlainText("Missed.")
    dialog.save()
    settle()
    assert dialog.likely.reason.isVisible() and len(cases.list_cases(desk, CaseFilter())) == 1
    dialog.likely.use_buttons[0].click()
    assert wanted == [first.reference]


def test_the_other_record_is_taken_where_neither_has_a_case(
    desk: Desk, operations: Operations, show: Show, settle: Settle
) -> None:
    one, two = lay_pupil(desk, 1), temporary(desk, lay_pupil(desk, 2))
    (found,) = [row for row in search.find(desk, two.upn) if row.kind == "pupil"]
    dialog = OpenCaseDialog(desk, operations, pupil=found)
    show(dialog)
    settle()
    dialog.likely.use_buttons[0].click()
    settle()
    assert dialog.chosen is not None and dialog.chosen.id == one.id
