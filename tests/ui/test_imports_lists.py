"""What went in before, in the window: taken back, settled, looked at; many files at once; columns learned."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ecede_desktop.clock import FixedClock
from ecede_desktop.exchange.fields import FIELDS as KNOWN_FIELDS
from ecede_desktop.records.differences import SENTENCES, SETTLED_AT_ONCE
from ecede_desktop.records.import_profiles import DATE_ORDERS, LAYOUTS, LEFT_OUT
from ecede_desktop.records.pupils import RecordEnrolment
from ecede_desktop.services import import_differences, import_profiles, imports, schools
from ecede_desktop.services.desk import Desk
from ecede_desktop.ui import i18n
from ecede_desktop.ui.imports import difference_words, learn_words
from ecede_desktop.ui.imports.import_dialogs import ClaimsDialog, ReliedOnDialog
from ecede_desktop.ui.imports.panel import BATCH, LEARN, LOOK, START, ImportPanel
from ecede_desktop.ui.operations import Operations
from ecede_desktop.ui.widgets.text_dialog import TextDialog
from tests.services.offices import GWYN, MON, SCHOOL, TUE, WEEK, Office, office, row, text
from tests.ui.panels import Settle, Show, look, operations, settle, show

__all__ = ["look", "office", "operations", "settle", "show"]
HEADER = "School,UPN,Date,Session,Mark,Surname,Forename,DOB,Year,Reg"
STRANGE = "Id,Surname,Forename,DOB,When,Half,What\n" + "".join(
    f"{GWYN},Ffug-Jones,Gŵyn,14/03/2015,{day}/01/2026,AM,{mark}\n"
    for day, mark in zip(range(12, 17), "/@/@/", strict=True)
)


@pytest.fixture
def panel(office: Office, operations: Operations, show: Show) -> ImportPanel:
    made = ImportPanel(office.desk, operations)
    show(made)
    return made


def refresh(panel: ImportPanel, settle: Settle) -> None:
    panel.refresh()
    settle()


def later(office: Office) -> None:
    office.desk = replace(office.desk, clock=FixedClock(office.desk.clock.now() + dt.timedelta(days=1)))


def choose(panel: ImportPanel, page: int, line: int) -> None:
    panel.lists.setCurrentIndex(page)
    panel.lists.widget(page).table.selectRow(line)  # type: ignore[union-attr]


def test_an_import_is_taken_back_with_a_reason_and_says_so_in_the_list(
    office: Office, panel: ImportPanel, settle: Settle
) -> None:
    office.take(WEEK)
    refresh(panel, settle)
    assert not panel.lists.undo.isEnabled()
    choose(panel, 0, 0)
    panel.lists.undo.click()
    settle()
    dialog = panel.list_work.dialog
    assert isinstance(dialog, TextDialog)
    dialog.save_button.click()
    assert dialog.field.error
    dialog.text.setPlainText("Another school's file.")
    dialog.save_button.click()
    settle()
    assert "Marks that are gone: 5" in panel.refused.text
    (kept,) = imports.list_imports(office.desk)
    assert kept.withdrawn_reason == "Another school's file."
    refresh(panel, settle)
    assert "Another school's file." in panel.lists.imports.model.index(0, 7).data()


def test_an_import_that_is_relied_on_names_by_what_instead_of_asking_why(
    office: Office, panel: ImportPanel, settle: Settle
) -> None:
    office.take(WEEK)
    later(office)
    office.take(text(row(GWYN, TUE, "AM", "O")), name="later.csv")
    refresh(panel, settle)
    choose(panel, 0, 1)
    panel.lists.undo.click()
    settle()
    dialog = panel.list_work.dialog
    assert isinstance(dialog, ReliedOnDialog)
    assert [dialog.list.item(0).text()] == ["The later import later.csv of Tue 3 Mar 2026"]
    dialog.close_button.click()
    assert {made.withdrawn_at for made in imports.list_imports(office.desk)} == {None}


def test_differences_are_filtered_by_kind_and_settled_together(
    office: Office, panel: ImportPanel, settle: Settle
) -> None:
    office.take(WEEK)
    later(office)
    office.take(text(f"{GWYN},{TUE},AM,O,Ffug-Huws,Gŵyn,14/03/2015,4,4B"))
    refresh(panel, settle)
    lists = panel.lists
    assert lists.tabText(1) == "Differences 2"
    lists.kind.setCurrentIndex(lists.kind.findData("name_changed"))
    assert [d.kind for d in lists.differences.model.rows] == ["name_changed"]  # type: ignore[attr-defined]
    lists.kind.setCurrentIndex(0)
    lists.setCurrentIndex(1)
    lists.differences.table.selectAll()
    lists.settle.click()
    dialog = panel.list_work.dialog
    assert isinstance(dialog, TextDialog)
    dialog.text.setPlainText("Deed seen; letter of the school on file.")
    dialog.save_button.click()
    settle()
    assert import_differences.list_differences(office.desk) == ()
    refresh(panel, settle)
    assert lists.differences.empty.isVisibleTo(panel)
    assert lists.tabText(1) == "Differences"


def test_what_a_file_claims_is_shown_as_a_claim(office: Office, panel: ImportPanel, settle: Settle) -> None:
    office.take(WEEK)
    refresh(panel, settle)
    choose(panel, 0, 0)
    panel.lists.claims.click()
    settle()
    dialog = panel.list_work.dialog
    assert isinstance(dialog, ClaimsDialog)
    assert dialog.tabs.tabText(0) == "Contacts 0"


def test_a_folder_is_listed_taken_in_and_its_problems_open_in_the_look(
    office: Office, panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    folder = tmp_path / "overnight"
    folder.mkdir()
    (folder / "good.csv").write_text(text(f"{SCHOOL},{row(GWYN, MON, 'AM', '/')}", header=HEADER), encoding="utf-8")
    (folder / "worse.csv").write_text(text(f"{SCHOOL},{row(GWYN, TUE, 'AM', '%')}", header=HEADER), encoding="utf-8")
    panel.take((folder,))
    settle()
    assert panel.form.steps.currentIndex() == BATCH
    assert [file.state for file in panel.batch.model.rows] == ["waiting", "waiting"]
    assert imports.list_imports(office.desk) == ()
    panel.batch.go.click()
    settle()
    assert [file.state for file in panel.batch.model.rows] == ["in", "refused"]
    assert panel.batch.verdict.text == "In: 1 · Refused: 1"
    panel.batch.table.selectRow(0)
    assert not panel.batch.problems.isEnabled()
    panel.batch.table.selectRow(1)
    panel.batch.problems.click()
    settle()
    assert panel.form.steps.currentIndex() == LOOK
    assert panel.plan is not None
    assert panel.plan.file_name == "worse.csv"
    report = tmp_path / "report.json"
    assert panel.batch.batch is not None
    panel.batch_work.save_report(panel.batch.batch, report)
    settle()
    assert json.loads(report.read_text(encoding="utf-8"))["counts"]["refused"] == 1


def test_a_batch_is_stopped_between_files_and_a_saved_one_is_opened_again(
    office: Office, panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    folder = tmp_path / "overnight"
    folder.mkdir()
    for number in range(3):
        content = text(f"{SCHOOL},{row(GWYN, f'2026-01-1{number + 2}', 'AM', '/')}", header=HEADER)
        (folder / f"{number}.csv").write_text(content, encoding="utf-8")
    panel.take((folder,))
    settle()
    panel.batch.go.click()
    panel.batch.stop.click()
    settle()
    assert "stopped before the end" in panel.batch.verdict.text
    panel.batch.back.click()
    settle()
    assert panel.form.steps.currentIndex() == START
    refresh(panel, settle)
    choose(panel, 2, 0)
    panel.lists.open_batch.click()
    assert panel.form.steps.currentIndex() == BATCH


def test_a_place_that_is_not_there_is_said_at_the_start(panel: ImportPanel, settle: Settle, tmp_path: Path) -> None:
    panel.take((tmp_path / "none.csv", tmp_path / "neither.csv"))
    settle()
    assert "is not there" in panel.refused.text
    assert panel.form.steps.currentIndex() == START


def test_columns_and_codes_are_learned_by_keyboard_and_the_file_is_read_with_them(
    office: Office, panel: ImportPanel, settle: Settle, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "strange.csv"
    file.write_text(STRANGE, encoding="utf-8")
    panel.look_at(file)
    settle()
    assert panel.columns.isVisibleTo(panel)
    panel.columns.click()
    settle()
    learn = panel.learn
    assert panel.form.steps.currentIndex() == LEARN
    assert [combo.currentData() for combo in learn.columns.values()][:6] == [
        "upn", "surname", "forename", "dob", "date", "session",
    ]  # fmt: skip
    what = learn.columns[6]
    what.setFocus()
    what.setCurrentIndex(what.findData("mark"))
    what.activated.emit(what.currentIndex())
    settle()
    assert list(learn.codes) == ["@"]
    learn.name.setFocus()
    qtbot.keyClicks(learn.name, "Ysgol Enghraifft")
    learn.save.click()
    assert "@" in learn.refused.text
    code = learn.codes["@"]
    assert any("Illness" in code.itemText(at) for at in range(code.count()))
    qtbot.keyClicks(code, "I")
    assert code.currentData() == "I"
    learn.scope.setCurrentIndex(learn.scope.count() - 1)
    qtbot.keyClick(learn.save, Qt.Key.Key_Space)
    settle()
    (kept,) = import_profiles.list_profiles(office.desk)
    assert (kept.name, kept.version, '"@" = "I"' in kept.content) == ("Ysgol Enghraifft", 1, True)
    assert panel.form.steps.currentIndex() == LOOK
    panel.form.school.setCurrentIndex(panel.form.school.findData(SCHOOL))
    settle()
    assert panel.plan is not None
    assert (panel.plan.marks_new, panel.plan.refused, panel.plan.profile) == (5, False, "Ysgol Enghraifft 1")


def test_the_line_in_question_is_shown_with_those_around_it(panel: ImportPanel, settle: Settle, tmp_path: Path) -> None:
    file = tmp_path / "bad.csv"
    file.write_text(text(row(GWYN, MON, "AM", "/"), row(GWYN, TUE, "AM", "%")), encoding="utf-8")
    panel.look_at(file)
    settle()
    refused = next(at for at, p in enumerate(panel.view.problems.rows) if p.key == "mark_unknown")
    panel.form.problems.selectRow(refused)
    settle()
    shown = panel.view.lines.text.toPlainText().splitlines()
    assert panel.view.lines.title.text() == "Line 3 of the file"
    assert [line.startswith("▸") for line in shown] == [False, False, True]
    assert "%" in shown[2]


def test_a_doubt_and_a_return_are_accepted_by_a_tick(
    office: Office, panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    office.take(WEEK)
    spell = office.spell(GWYN)
    schools.record_enrolment(office.desk, RecordEnrolment(spell.id, None, dt.date(2026, 1, 13)))
    file = tmp_path / "back.csv"
    file.write_text(
        text(
            f"{SCHOOL},{row(GWYN, '2026-02-02', 'AM', '/')}",
            header="School,UPN,Date,Session,Mark,Surname,Forename,DOB,Year,Reg",
        ),
        encoding="utf-8",
    )
    panel.look_at(file)
    settle()
    item = panel.form.accept.item(0)
    assert "is back" in item.text()
    item.setCheckState(Qt.CheckState.Checked)
    settle()
    assert panel.view.accepted_rejoins == {GWYN}
    assert panel.form.go.isVisibleTo(panel)


def test_what_differs_stands_in_a_list_of_its_own_before_the_file_goes_in(
    office: Office, panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    office.take(WEEK)
    file = tmp_path / "later.csv"
    file.write_text(text(f"{SCHOOL},{row(GWYN, TUE, 'AM', 'O')}", header=HEADER), encoding="utf-8")
    panel.look_at(file)
    settle()
    (told,) = panel.view.differences.rows
    assert told.kind == "changed_marks"
    assert panel.form.lists.tabText(3) == "Differences 1"
    assert panel.view.changed.index(0, 5).data() == "48"


def test_every_kind_of_difference_field_order_and_layout_has_its_words() -> None:
    assert {key: said for key, said in SENTENCES.items() if key not in SETTLED_AT_ONCE} == difference_words.SAID
    assert difference_words.KINDS.keys() == difference_words.SAID.keys()
    assert set(learn_words.FIELDS) == {"", *KNOWN_FIELDS}
    assert set(learn_words.DATE_ORDERS) == set(DATE_ORDERS)
    assert set(learn_words.LAYOUTS) == set(LAYOUTS)


def test_everything_is_said_again_when_the_language_changes(
    qapp: QApplication, desk: Desk, panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "strange.csv"
    file.write_text(STRANGE, encoding="utf-8")
    panel.look_at(file)
    settle()
    panel.columns.click()
    settle()
    panel.learn.name.setText("Ysgol")
    i18n.set_language(qapp, "cy")
    settle()
    assert panel.learn.name.text() == "Ysgol"
    assert [combo.currentData() for combo in panel.learn.columns.values()][:2] == ["upn", "surname"]


def test_of_two_columns_for_one_thing_one_is_left_out_in_the_learn_step(
    office: Office, panel: ImportPanel, settle: Settle, tmp_path: Path
) -> None:
    file = tmp_path / "twice.csv"
    file.write_text(f"UPN,Year,Year Group,{MON} AM\r\n{GWYN},4,5,/\r\n", encoding="utf-8")
    panel.look_at(file)
    settle()
    assert panel.columns.isVisibleTo(panel)
    panel.columns.click()
    settle()
    learn = panel.learn
    year = learn.columns[1]
    year.setCurrentIndex(year.findData(""))
    year.activated.emit(year.currentIndex())
    settle()
    assert (learn.columns[1].currentData(), learn.columns[2].currentData()) == ("", "year")
    assert learn.confirmed().headings["year"] == LEFT_OUT
    learn.name.setText("Two years")
    learn.save.click()
    settle()
    (kept,) = import_profiles.list_profiles(office.desk)
    assert '"year" = "left_out"' in kept.content
    assert panel.plan is not None
    assert "column_twice" not in {problem.key for problem in panel.plan.problems}
