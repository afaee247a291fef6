"""Taking in a register in the window: look first, refuse with every fault, accept by name, go, stop."""

from __future__ import annotations

import datetime as dt
import warnings
from dataclasses import replace
from pathlib import Path
from string import Formatter

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop.records.faults import FAULTS, problem
from ecede_desktop.records.faults_sheets import WHY
from ecede_desktop.services import imports
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.fault_sentences import right_of, wrong_of
from ecede_desktop.ui.fault_sentences_cy import SENTENCES
from ecede_desktop.ui.fault_sentences_sheets_cy import WHY as WHY_WELSH
from ecede_desktop.ui.imports.acceptances import DAY_FAULTS, UPN_FAULTS, acceptances
from ecede_desktop.ui.imports.panel import BATCH, DONE, LOOK, START, ImportPanel
from ecede_desktop.ui.operations import Operations
from tests.services.caseload import upn_of
from tests.ui.panels import Settle, Show, look, operations, settle, show, write_register

__all__ = ["look", "operations", "settle", "show"]
GOOD = upn_of(1)
WRONG = ("B" if GOOD[0] != "B" else "C") + GOOD[1:]
ROWS = [(GOOD, "2026-02-23", "AM", "/"), (GOOD, "2026-02-23", "PM", "\\"), (GOOD, "2026-02-24", "AM", "O")]


@pytest.fixture
def panel(desk: Desk, operations: Operations, show: Show) -> ImportPanel:
    made = ImportPanel(desk, operations)
    show(made)
    return made


def look_at(panel: ImportPanel, file: Path, settle: Settle) -> None:
    panel.look_at(file)
    settle()


def step(panel: ImportPanel) -> int:
    return panel.form.steps.currentIndex()


def test_a_good_file_is_looked_at_before_anything_changes_and_then_goes_in(
    desk: Desk, panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    look_at(panel, write_register(tmp_path, ROWS), settle)
    assert step(panel) == LOOK
    assert panel.view.verdict.text == "The file can go in."
    assert panel.form.go.text() == "&Import 3 marks"
    assert imports.list_imports(desk) == ()
    panel.go_in()
    settle()
    assert step(panel) == DONE
    assert [row.marks_new for row in imports.list_imports(desk)] == [3]
    assert "3 marks are new" in panel.finished.accessibleName()


def test_the_same_file_again_changes_nothing_and_says_so(
    desk: Desk, panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    file = write_register(tmp_path, ROWS)
    for _ in range(2):
        look_at(panel, file, settle)
        panel.go_in()
        settle()
    look_at(panel, file, settle)
    assert "went in on Mon 2 Mar 2026 at 09:00" in panel.view.verdict.text
    assert not panel.form.go.isVisible()
    assert len(imports.list_imports(desk)) == 1


def test_a_bad_row_refuses_the_file_and_is_named_copied_and_saved(
    desk: Desk, panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    look_at(
        panel,
        write_register(tmp_path, [*ROWS, (GOOD, "2026-02-31", "AM", "/"), (GOOD, "2026-02-25", "AM", "q")]),
        settle,
    )
    shown = panel.view.problems
    refused = [row for row in range(shown.rowCount()) if shown.rows[row].refuses]
    assert [shown.index(row, 0).data() for row in refused] == ["5", "6"]
    assert refused == [0, 1]
    assert shown.index(0, 2).data() == "2026-02-31"
    assert "2 things" in panel.view.verdict.text
    assert not panel.form.go.isVisible()
    panel.go_in()
    settle()
    assert imports.list_imports(desk) == ()
    panel.form.copy_problems.click()
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("5\tDate\t2026-02-31\t")
    report = tmp_path / "faults.csv"
    panel.save_report(report)
    settle()
    assert "2026-02-31" in report.read_text(encoding="utf-8-sig")


def test_a_wrong_upn_goes_in_only_when_it_is_ticked_for_that_pupil(
    desk: Desk, panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    look_at(panel, write_register(tmp_path, [(WRONG, day, session, mark) for _, day, session, mark in ROWS]), settle)
    assert not panel.form.go.isVisible()
    listed = panel.form.accept
    assert listed.count() == 1
    assert WRONG in listed.item(0).text()
    listed.item(0).setCheckState(Qt.CheckState.Checked)
    settle()
    assert panel.form.go.isVisible()
    listed.item(0).setCheckState(Qt.CheckState.Unchecked)
    settle()
    assert not panel.form.go.isVisible()
    listed.item(0).setCheckState(Qt.CheckState.Checked)
    settle()
    panel.go_in()
    settle()
    assert [row.marks_new for row in imports.list_imports(desk)] == [3]


def test_marks_on_a_closed_day_go_in_only_when_that_day_is_ticked(
    panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    look_at(panel, write_register(tmp_path, [*ROWS, (GOOD, "2026-02-28", "AM", "/")]), settle)
    item = panel.form.accept.item(0)
    assert "Sat 28 Feb 2026" in item.text()
    item.setCheckState(Qt.CheckState.Checked)
    settle()
    assert panel.view.accepted_days == {dt.date(2026, 2, 28)}
    assert panel.form.go.isVisible()


def test_what_was_ticked_for_one_file_is_not_ticked_for_the_next(
    panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    look_at(panel, write_register(tmp_path, [(WRONG, "2026-02-23", "AM", "/")]), settle)
    panel.form.accept.item(0).setCheckState(Qt.CheckState.Checked)
    settle()
    look_at(panel, write_register(tmp_path, [(WRONG, "2026-02-23", "PM", "\\")], "other.csv"), settle)
    assert panel.view.accepted_upns == frozenset()
    assert not panel.form.go.isVisible()


def test_changed_marks_are_listed_with_both_values(panel: ImportPanel, settle: Settle, tmp_path: Path) -> None:
    look_at(panel, write_register(tmp_path, ROWS), settle)
    panel.go_in()
    settle()
    look_at(panel, write_register(tmp_path, [(GOOD, "2026-02-24", "AM", "I")], "late.csv"), settle)
    changed = panel.view.changed
    assert changed.rowCount() == 1
    assert [changed.index(0, at).data()[0] for at in (3, 4)] == ["O", "I"]


def test_a_file_that_is_none_is_refused_in_one_sentence_at_the_start(
    panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    look_at(panel, tmp_path / "gone.csv", settle)
    assert step(panel) == START
    assert "gone.csv" in panel.refused.text


def test_an_import_that_is_stopped_changes_nothing_and_says_so(
    desk: Desk, panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    look_at(panel, write_register(tmp_path, ROWS), settle)
    panel.go_in()
    panel.form.stop.click()
    settle()
    assert step(panel) == LOOK
    assert "stopped" in panel.refused.text
    assert imports.list_imports(desk) == ()


def test_a_dropped_file_is_looked_at_and_two_are_listed_as_a_batch(
    panel: ImportPanel, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    file = write_register(tmp_path, ROWS)

    def drop(*files: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(f)) for f in files])
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # only the system makes these events without it
            enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none)
        QApplication.sendEvent(panel.form.drop, enter)
        QApplication.sendEvent(panel.form.drop, QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none))
        settle()

    other = write_register(tmp_path, [(GOOD, "2026-02-25", "AM", "/")], "other.csv")
    drop(file, other)
    assert panel.plan is None
    assert step(panel) == BATCH
    assert [row.file_name for row in panel.batch.model.rows] == ["register.csv", "other.csv"]
    drop(file)
    assert panel.plan is not None
    assert panel.plan.marks_new == 3


def test_acceptances_are_offered_for_faults_that_a_person_can_know_to_be_so() -> None:
    assert set(FAULTS) >= UPN_FAULTS | DAY_FAULTS
    found = acceptances(
        [
            problem(2, "UPN", "A1", "upn_too_short", length=2),
            problem(3, "UPN", "A1", "upn_too_short", length=2),
            problem(4, "UPN", "", "upn_empty"),
            problem(5, "Mark", "/", "weekend", date="28/02/2026", weekday="Saturday"),
            problem(6, "Date", "x", "date_form"),
        ]
    )
    assert [(a.kind, a.value, a.lines) for a in found] == [("upn", "A1", 2), ("day", "2026-02-28", 1)]


def test_every_fault_is_said_in_welsh_with_the_same_facts() -> None:
    assert set(SENTENCES) == set(FAULTS)
    for key, fault in FAULTS.items():
        for english, welsh in zip((fault.wrong, fault.right), SENTENCES[key], strict=True):
            assert slots(welsh) <= slots(english) | slots(fault.wrong) | {"value"}, key


def slots(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def test_a_fault_is_said_in_the_language_that_is_spoken(qapp: QApplication, look: None) -> None:
    made = problem(9, "Mark", "/", "weekend", date="28/02/2026", weekday="Saturday")
    assert wrong_of(made) == "28/02/2026 is a Saturday."
    i18n.set_language(qapp, "cy")
    assert wrong_of(made) == "Dydd Sadwrn yw 28/02/2026."
    assert right_of(replace(made, key="of_a_newer_version")) == made.right


def test_how_a_workbook_is_damaged_is_said_in_welsh_too(qapp: QApplication, look: None) -> None:
    i18n.set_language(qapp, "cy")
    made = problem(0, "", "", "workbook_broken", why="part_damaged", part="xl/workbook.xml")
    assert made.wrong.endswith("to its end: its part xl/workbook.xml cannot be read.")
    assert wrong_of(made).endswith("i’w ddiwedd: ni ellir darllen ei ran xl/workbook.xml.")


def test_every_way_a_workbook_is_damaged_has_its_welsh_with_the_same_slots() -> None:
    assert WHY_WELSH.keys() == WHY.keys()
    assert all(slots(WHY_WELSH[key]) == slots(WHY[key]) for key in WHY)
