"""Likely duplicates in the window: listed, side by side, merged, kept apart, taken apart again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop.records.cases import OpenCase
from ecede_desktop.records.differences import AskDifferences
from ecede_desktop.records.duplicates import SayNotTheSame
from ecede_desktop.records.imports import ImportRegister
from ecede_desktop.records.merges import MergeRecords
from ecede_desktop.records.pupils import RecordParent
from ecede_desktop.services import cases, drafts, duplicates, import_differences, imports, merges, pupils
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.imports.panel import ImportPanel
from ecede_desktop.ui.merging.panel import MergingPanel
from ecede_desktop.ui.navigation import Place
from ecede_desktop.ui.operations import Operations
from tests.services.caseload import Laid, lay_pupil, upn_of
from tests.services.test_duplicates import temporary
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "operations", "settle", "show"]


@pytest.fixture
def two(desk: Desk) -> tuple[Laid, Laid]:
    return lay_pupil(desk, 1, "Rhys", marks=b""), temporary(desk, lay_pupil(desk, 2, "Reece", marks=b""))


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show, two: tuple[Laid, Laid]) -> MergingPanel:
    """The list, shown; where it wants to go it goes by itself, as in the window."""
    made = MergingPanel(desk, operations)
    made.go.connect(made.open_place)
    operations.committed.connect(lambda changes, _initiator: made.refresh(changes))
    show(made)
    return made


def to_pair(panel: MergingPanel, settle: Settle) -> None:
    panel.pairs.open.click()
    settle()


def test_the_list_says_who_and_why(panel: MergingPanel) -> None:
    (row,) = panel.pairs.model.rows
    assert {row.one.name, row.two.name} == {"Rhys Ffug-Jones", "Reece Ffug-Jones"}
    said = panel.pairs.model.as_text()
    assert "The names sound the same: " in said and "Born on the same day: Fri 4 May 2012" in said
    assert panel.pairs.count.text() == "1 pair of 2 records"


def test_enter_on_a_line_shows_the_two_side_by_side(panel: MergingPanel, settle: Settle, qtbot: QtBot) -> None:
    panel.pairs.table.setFocus()
    qtbot.keyClick(panel.pairs.table, Qt.Key.Key_Return)
    settle()
    assert panel.pair.isVisible()
    facts = {fact.key: (fact.kept, fact.merged, fact.after) for fact in panel.pair.model.rows}
    assert set(facts["forename"][:2]) == {"Rhys", "Reece"} and facts["forename"][0] == facts["forename"][2]
    assert panel.pair.merge.isEnabled() and "The names sound the same" in panel.pair.why.text()


def test_the_other_record_is_kept_where_asked(panel: MergingPanel, settle: Settle) -> None:
    to_pair(panel, settle)
    assert panel.pair.plan is not None
    before = panel.pair.plan.kept.id
    panel.pair.swap.click()
    settle()
    assert panel.pair.plan.merged.id == before


def test_two_records_are_merged_and_taken_apart(panel: MergingPanel, settle: Settle, desk: Desk) -> None:
    to_pair(panel, settle)
    panel.pair.merge.click()
    dialog = panel.work.dialog
    assert dialog is not None and set(dialog.fields) == {"reason"}
    dialog.save_button.click()
    assert dialog.fields["reason"].error
    dialog.control("reason").setPlainText("The school says so.")
    dialog.save_button.click()
    settle()
    assert panel.work.dialog is None and "is merged into" in panel.said.text
    assert not panel.pair.isVisible() and panel.pairs.model.rows == ()
    panel.tabs.setCurrentIndex(1)
    assert [row.reason for row in panel.merges.model.rows] == ["The school says so."]
    panel.merges.undo.click()
    settle()
    assert panel.work.dialog is not None
    panel.work.dialog.control("reason").setPlainText("Two boys after all.")
    panel.work.dialog.save_button.click()
    settle()
    assert "are two records again" in panel.said.text
    assert merges.list_merges(desk)[0].undone_at is not None
    assert not panel.merges.undo.isEnabled()


def test_what_must_be_stated_is_asked_for_in_the_dialog(
    panel: MergingPanel, settle: Settle, desk: Desk, two: tuple[Laid, Laid]
) -> None:
    other = lay_pupil(desk, 3, "Rhys", marks=b"")
    panel.open_place(Place("duplicates", f"pupil {two[0].id} {other.id}"))
    settle()
    panel.pair.merge.click()
    dialog = panel.work.dialog
    assert dialog is not None and set(dialog.fields) == {"reason", "two_upns"}
    dialog.control("reason").setPlainText("The school says so.")
    dialog.save_button.click()
    assert dialog.fields["two_upns"].error == "State it, or leave the two as they are."
    dialog.control("two_upns").setPlainText("The form names both.")
    dialog.save_button.click()
    settle()
    (row,) = merges.list_merges(desk)
    assert row.statements == {"two_upns": "The form names both."}


def test_what_stands_in_the_way_is_said_and_nothing_can_be_merged(
    panel: MergingPanel, settle: Settle, desk: Desk, two: tuple[Laid, Laid]
) -> None:
    for laid in two:
        cases.open_case(desk, OpenCase("Missed.", pupil_id=laid.id, somebody_else="x"))
    panel.open_place(Place("duplicates", f"pupil {two[0].id} {two[1].id}"))
    settle()
    assert not panel.pair.merge.isEnabled()
    (obstacle, *_) = panel.pair.plan.obstacles if panel.pair.plan else ()
    assert obstacle.key == "two_open_cases"


def test_two_people_are_kept_apart(panel: MergingPanel, settle: Settle, desk: Desk) -> None:
    to_pair(panel, settle)
    panel.pair.apart.click()
    assert panel.work.dialog is not None
    panel.work.dialog.control("reason").setPlainText("Cousins.")
    panel.work.dialog.save_button.click()
    settle()
    assert panel.pairs.model.rows == ()
    assert [row.reason for row in duplicates.list_not_the_same(desk, "pupil")] == ["Cousins."]


def test_what_was_typed_comes_back(panel: MergingPanel, settle: Settle, desk: Desk) -> None:
    to_pair(panel, settle)
    panel.pair.merge.click()
    settle()
    assert panel.work.dialog is not None
    panel.work.dialog.control("reason").setPlainText("The school")
    panel.work.dialog.reject()
    settle()
    assert [draft.values["reason"] for draft in drafts.read_drafts(desk)] == ["The school"]
    panel.pair.merge.click()
    settle()
    assert panel.work.dialog is not None
    assert panel.work.dialog.control("reason").toPlainText() == "The school"


def test_a_place_that_no_longer_stands_leads_to_the_list(
    panel: MergingPanel, settle: Settle, desk: Desk, two: tuple[Laid, Laid]
) -> None:
    merges.merge(desk, MergeRecords("pupil", two[0].id, two[1].id, "One."))
    panel.open_place(Place("duplicates", f"pupil {two[0].id} {two[1].id}"))
    settle()
    assert "merged into the one of" in panel.said.text and not panel.pair.isVisible()


def test_parents_are_listed_where_they_are_asked_for(
    panel: MergingPanel, settle: Settle, desk: Desk, two: tuple[Laid, Laid]
) -> None:
    pupils.record_parent(desk, RecordParent(two[0].id, "Ffug-Jones", "R"))
    pupils.record_parent(desk, RecordParent(two[0].id, "Ffug-Jones", "Rhian"))
    panel.pairs.kind.setCurrentIndex(1)
    settle()
    (row,) = panel.pairs.model.rows
    assert row.kind == "parent" and row.one.detail == "Rhys Ffug-Jones"


def test_who_looks_like_one_record_is_shown_beside_it(
    panel: MergingPanel, settle: Settle, two: tuple[Laid, Laid], desk: Desk
) -> None:
    panel.open_place(Place("duplicates", f"pupil {two[1].id}"))
    settle()
    assert panel.pair.plan is not None and panel.pair.plan.kept.id == two[1].id
    duplicates.say_not_the_same(desk, SayNotTheSame("pupil", two[0].id, two[1].id, "Cousins."))
    panel.open_place(Place("duplicates", f"pupil {two[0].id}"))
    settle()
    assert panel.said.text == "No other record looks like this one."


def test_every_word_is_said_again_in_welsh(panel: MergingPanel, settle: Settle) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    i18n.set_language(application, "cy")
    settle()
    assert "Ganwyd ar yr un diwrnod" in panel.pairs.model.as_text()


def test_a_doubt_of_an_import_leads_to_the_two_records(
    desk: Desk, operations: Operations, show: Show, settle: Settle, tmp_path: Path
) -> None:
    lay_pupil(desk, 1, marks=b"")
    file = tmp_path / "register.csv"
    file.write_text(
        "UPN,Surname,Forename,DOB,Year,School,Date,Session,Mark\n"
        f"{upn_of(77)},Ffug-Jones,Siân,04/05/2012,9,6742999,2026-02-23,AM,/\n",
        encoding="utf-8",
    )
    imports.import_register(desk, ImportRegister(file))
    (difference,) = import_differences.list_differences(desk, AskDifferences(kind="two_upns"))
    imported, panel = ImportPanel(desk, operations), MergingPanel(desk, operations)
    gone: list[Place] = []
    imported.go.connect(gone.append)
    panel.go.connect(panel.open_place)
    show(imported)
    lists = imported.lists
    assert not lists.pair.isEnabled()
    lists.setCurrentIndex(1)
    at = [row.id for row in lists.differences.model.rows].index(difference.id)  # type: ignore[attr-defined]
    lists.differences.table.selectRow(at)
    lists.pair.click()
    assert gone == [Place("duplicates", f"difference {difference.id}")]
    panel.open_place(gone[0])
    show(panel)
    settle()
    assert panel.pair.plan is not None and panel.pair.plan.merged.upn == upn_of(77)
